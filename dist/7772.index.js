export const id = 7772;
export const ids = [7772];
export const modules = {

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/** A list: one item a line, or several with commas between them; empty when the input is absent. */ const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


/***/ }),

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);

/** A release as JSON text, or the path of a file that holds one; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** The input's text without white space around it; `undefined` when nothing is left. */ const text = (raw)=>{
    const trimmed = raw?.trim();
    return trimmed === '' ? undefined : trimmed;
};


/***/ }),

/***/ 2764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   JM: () => (/* binding */ datedTag),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   YP: () => (/* binding */ pushTags),
/* harmony export */   Yr: () => (/* binding */ sourceTag),
/* harmony export */   aN: () => (/* binding */ newestSource),
/* harmony export */   di: () => (/* binding */ sharesRepository),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7964);



/** A text as an image tag; one that a registry would refuse is a Problem, never cut or bent (distribution-spec). */ const imageTag = (text)=>{
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${text}" cannot be an image tag (${text.length} characters).`,
        remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
    });
};
/** The tag under which a content key is found; a refresh of the same inputs counts up from 1. */ const sourceTag = (key, refresh = 0)=>imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`);
/** The tag with the highest refresh of a content key among a repository's tags. */ const newestSource = (key, tags)=>{
    const numbered = [
        ...tags
    ].map((tag)=>({
            tag,
            refresh: refreshOf(key, tag)
        })).filter(({ refresh })=>refresh >= 0);
    return numbered.sort((a, b)=>b.refresh - a.refresh)[0]?.tag;
};
const refreshOf = (key, tag)=>{
    if (tag === `src-${key}`) return 0;
    const [, refresh] = tag.startsWith(`src-${key}-r`) ? /-r([1-9]\d{0,8})$/.exec(tag) ?? [] : [];
    return refresh === undefined ? -1 : Number(refresh);
};
/** Whether another image of the config lives in this image's repository: then tags need the image's name. */ const sharesRepository = (config, image)=>{
    const repositories = Object.entries(config.images).map(([name, spec])=>({
            name,
            repository: spec.repository
        }));
    const own = repositories.find((each)=>each.name === image)?.repository;
    return repositories.some((each)=>each.name !== image && each.repository === own);
};
/** `sha-<commit>`, with the image's name before it where the repository is shared. */ const commitTag = (sha, prefix)=>imageTag(`${before(prefix)}sha-${sha}`);
/** `<version>-<utc>-g<sha12>`: sorts by version and committer's date. */ const datedTag = (version, commit, prefix)=>imageTag(`${before(prefix)}${plain(version)}-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(commit.time)}-g${commit.sha.slice(0, 12)}`);
/** `<version>` with `+` as `_` (no semver holds a `_`, so that it reads back), with the service's name before it where the repository is shared. */ const versionTag = (version, prefix)=>imageTag(`${before(prefix)}${plain(version)}`);
const plain = (version)=>version.replaceAll('+', '_');
const before = (prefix)=>prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`;
/** The tags of a newly built digest (design §2.4): by content key, by commit, by version and date. The first identifies what was built. */ const pushTags = ({ image, shared, key, commit, version })=>{
    const prefix = shared ? image : undefined;
    const labels = [
        commitTag(commit.sha, prefix),
        datedTag(version, commit, prefix)
    ];
    return key === undefined ? labels : [
        sourceTag(key),
        ...labels
    ];
};


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely means, by edit distance; `undefined` when none is near. */ const nearest = (word, candidates)=>{
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates.map((candidate)=>({
            candidate,
            far: distance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ far })=>far <= limit).sort((a, b)=>a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
    return ranked[0]?.candidate;
};
/** The remedy for an unknown name: the nearest candidate, else all of them (ten at most), else `undefined`. */ const suggestion = (word, candidates)=>{
    const near = nearest(word, candidates);
    if (near !== undefined) return `Did you mean "${near}"?`;
    if (candidates.length === 0) return undefined;
    const shown = candidates.slice(0, 10).map((candidate)=>`"${candidate}"`);
    return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`;
};
/** Edits between two words: inserts, deletes, replacements and swaps of neighbours each count one. */ const distance = (a, b)=>{
    let before = [];
    let row = Array.from({
        length: b.length + 1
    }, (_, column)=>column);
    for(let line = 1; line <= a.length; line++){
        const next = [
            line
        ];
        for(let column = 1; column <= b.length; column++){
            const cost = a[line - 1] === b[column - 1] ? 0 : 1;
            const swapped = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
            next.push(Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + cost, swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
};
const at = (row, column)=>row[column] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** What one fault is, on which thing, and what to do about it. */ /** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */ class Problem extends Error {
    faults;
    constructor(faults, options){
        const all = Array.isArray(faults) ? faults : [
            faults
        ];
        super(all.map(sentence).join('\n'), options);
        this.name = 'Problem';
        this.faults = all;
    }
}
/** A fault as text: place, what, remedy. */ const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ inlineLimit),
  BC: () => (/* binding */ parseRelease),
  qu: () => (/* binding */ releaseJson)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js
var violation = __webpack_require__(1868);
;// CONCATENATED MODULE: ./.tagship/build/core/release/schema.js
const schema_text = {
    type: 'string'
};
const shaped = (pattern, patternErrorMessage)=>({
        type: 'string',
        pattern,
        patternErrorMessage
    });
const schema_name = shaped('^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens');
const sha = shaped('^([0-9a-f]{40}|[0-9a-f]{64})$', 'a full commit id');
const instant = shaped('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', 'a moment such as 2026-11-22T10:15:30.000Z');
const hash = shaped('^[0-9a-f]{64}$', '64 hex digits');
const revision = shaped('^[A-Za-z0-9_-]{1,255}:[1-9]\\d*$', 'family:revision');
const repository = shaped('^[a-z0-9]+([._/-]+[a-z0-9]+)*$', "a repository's name without host");
const schema_image = {
    type: 'object',
    required: [
        'repository'
    ],
    properties: {
        repository,
        key: hash,
        digest: shaped('^sha256:[0-9a-f]{64}$', 'sha256: and 64 hex digits'),
        origin: {
            type: 'string',
            enum: [
                'built',
                'reused',
                'promoted',
                'given'
            ]
        },
        tags: {
            type: 'array',
            items: shaped('^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', 'an image tag')
        }
    }
};
const outcomes = [
    'succeeded',
    'no-op',
    'paused',
    'waiting',
    'failed',
    'rolled-back',
    'unverified',
    'superseded',
    'nothing-running',
    'timed-out',
    'cancelled',
    'not-attempted',
    'refused',
    'errored'
];
const reasons = [
    'image-changed',
    'config-changed',
    'not-running',
    'unknown-base',
    'tag',
    'asked',
    'drift'
];
const unit = {
    type: 'object',
    required: [
        'service',
        'kind',
        'why',
        'wave',
        'images'
    ],
    properties: {
        service: schema_name,
        kind: {
            type: 'string',
            enum: [
                'service',
                'scheduled-task',
                'task',
                'lambda',
                'site'
            ]
        },
        version: schema_text,
        why: {
            type: 'string',
            enum: reasons
        },
        wave: {
            type: 'number'
        },
        images: {
            type: 'object',
            additionalProperties: schema_name
        },
        task: {
            type: 'object',
            required: [
                'hash'
            ],
            properties: {
                hash,
                revision
            }
        },
        previous: revision,
        outcome: {
            type: 'object',
            required: [
                'is'
            ],
            properties: {
                is: {
                    type: 'string',
                    enum: outcomes
                }
            }
        }
    }
};
/** What a release must look like when it comes back from a workflow's output or a file (design §3). Members of a later make pass. */ const releaseSchema = {
    type: 'object',
    required: [
        'stage',
        'commit',
        'cause',
        'images',
        'units'
    ],
    properties: {
        stage: schema_name,
        lane: schema_name,
        commit: {
            type: 'object',
            required: [
                'sha',
                'time'
            ],
            properties: {
                sha,
                time: instant
            }
        },
        cause: {
            type: 'object',
            required: [
                'event',
                'actor'
            ],
            properties: {
                event: schema_text,
                tag: schema_text,
                actor: schema_text,
                run: schema_text
            }
        },
        images: {
            type: 'object',
            additionalProperties: schema_image
        },
        units: {
            type: 'array',
            items: unit
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/release/codec.js



/** Bytes that a release may take in one environment string or output; a longer one travels as a file. */ const inlineLimit = 96 * 1024;
/** A release as compact JSON. */ const releaseJson = (release)=>JSON.stringify(release);
/** The release that a JSON text says; a Problem names each member that is wrong, by its path. */ const parseRelease = (text)=>{
    const value = json(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (schema !== 1) {
        throw new problem/* Problem */.A({
            what: `The release has schema ${JSON.stringify(schema) ?? 'none'}; this make of Tagship reads schema 1.`,
            remedy: 'Use the same make of Tagship in all jobs of a run.'
        });
    }
    const wrong = (0,violation/* violations */.x)(releaseSchema, value);
    const faults = wrong.map(({ what })=>({
            what: `In the release: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const release = value;
    const dangling = unknownImages(release);
    if (dangling.length > 0) throw new problem/* Problem */.A(dangling.map((what)=>({
            what,
            remedy
        })));
    return release;
};
const remedy = 'Pass on the output "release" of the step before as it is.';
const json = (text)=>{
    try {
        return JSON.parse(text);
    } catch (cause) {
        throw new problem/* Problem */.A({
            what: 'The release is no valid JSON.',
            remedy
        }, {
            cause
        });
    }
};
const unknownImages = (release)=>release.units.flatMap((unit)=>Object.values(unit.images).filter((image)=>!Object.hasOwn(release.images, image)).map((image)=>`In the release: the service "${unit.service}" takes the image "${image}", which is not among "images".`));


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   md: () => (/* binding */ worstFirst)
/* harmony export */ });
/** Worst first: the summary leads with the worst. */ const worstFirst = [
    'errored',
    'failed',
    'nothing-running',
    'unverified',
    'rolled-back',
    'timed-out',
    'cancelled',
    'superseded',
    'refused',
    'not-attempted',
    'waiting',
    'paused',
    'succeeded',
    'no-op'
];
const green = [
    'succeeded',
    'no-op',
    'paused',
    'waiting'
];
/** Whether a job that ended so is green. */ const isGreen = (outcome)=>green.includes(outcome.is);
/** The worst of several outcomes; `undefined` for none. */ const worst = (outcomes)=>[
        ...outcomes
    ].sort((a, b)=>worstFirst.indexOf(a.is) - worstFirst.indexOf(b.is))[0];


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ diagnosisPath),
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   q8: () => (/* binding */ layoutPath),
/* harmony export */   vI: () => (/* binding */ taskPath)
/* harmony export */ });
/** Where the rendered task definition of a unit lies, below the run's own folder: derived from names, never carried in the release. */ const taskPath = (own, stage, service)=>`${own}/${stage}/${service}.task.json`;
/** Where the definition hash's input lies: the rendered definition before `{version}` and `{commit}` are substituted. */ const statePath = (own, stage, service)=>`${own}/${stage}/${service}.state.json`;
/** Where the diagnosis of a unit's rollout lies. */ const diagnosisPath = (own, stage, service)=>`${own}/${stage}/${service}.diagnosis.json`;
/** The OCI layout folder of an image. */ const layoutPath = (own, image)=>`${own}/images/${image}`;


/***/ }),

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withUnits),
/* harmony export */   c: () => (/* binding */ openUnits)
/* harmony export */ });
/** The release with each unit that has no outcome yet replaced by `next(unit)`: a unit with an outcome is left alone, and that is resume. */ const withUnits = (release, next)=>({
        ...release,
        units: release.units.map((unit)=>unit.outcome === undefined ? next(unit) : unit)
    });
/** The units that have no outcome yet. */ const openUnits = (release)=>release.units.filter((unit)=>unit.outcome === undefined);


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   s4: () => (/* binding */ epoch),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   z3: () => (/* binding */ parseCompact)
/* harmony export */ });
/** A moment in UTC, `2026-11-22T10:15:30.000Z`: sorts as text, and is the only form in which time crosses a room's door. */ /** The moment that lies `ms` milliseconds after the Unix epoch. */ const instant = (ms)=>new Date(ms).toISOString();
/** Milliseconds since the Unix epoch of a moment. */ const epoch = (at)=>Date.parse(at);
/** The moment `by` milliseconds after `at`. */ const later = (at, by)=>instant(epoch(at) + by);
/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */ const between = (from, to)=>epoch(to) - epoch(from);
/** The compact form used in image tags, `20261122T101530Z` (whole seconds, no colons). */ const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The moment that a compact form names; `undefined` when the text is not one. */ const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ }),

/***/ 2392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Works through items with at most `limit` of them under way, and gives the results in the items' order.
 * The first failure is thrown once what was under way has ended; nothing new is begun after it.
 */ const sideBySide = async (limit, items, work)=>{
    const queue = items.map((item, index)=>({
            item,
            index
        }));
    const results = new Map();
    const worker = async ()=>{
        for(let next = queue.shift(); next !== undefined; next = queue.shift()){
            try {
                results.set(next.index, await work(next.item));
            } catch (error) {
                queue.length = 0;
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({
        length: Math.min(limit, items.length)
    }, worker));
    const failed = ends.find((end)=>end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return [
        ...results
    ].sort(([a], [b])=>a - b).map(([, result])=>result);
};


/***/ }),

/***/ 8887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ badUnits),
/* harmony export */   V0: () => (/* binding */ digestOutputs),
/* harmony export */   iB: () => (/* binding */ imageTable)
/* harmony export */ });
/* harmony import */ var _core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(945);

const short = (text)=>text === undefined ? '—' : text.slice(0, 'sha256:'.length + 12);
/** One row for each image of a release: what it is, where it came from, and the tags it got. */ const imageTable = (release)=>({
        kind: 'table',
        head: [
            'Image',
            'Repository',
            'Digest',
            'Origin',
            'Tags'
        ],
        rows: Object.entries(release.images).map(([name, image])=>[
                name,
                image.repository,
                short(image.digest),
                image.origin ?? '—',
                (image.tags ?? []).join(', ')
            ])
    });
/** One sentence for each unit that ended already and not well. */ const badUnits = (release)=>release.units.flatMap(({ service, outcome })=>outcome === undefined || (0,_core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(outcome) ? [] : [
            {
                kind: 'text',
                text: `${service}: ${outcome.is}.`
            }
        ]);
/** Digests by image, as the outputs `digest` (where there is one) and `digests` (JSON) give them. */ const digestOutputs = (release)=>{
    const known = Object.entries(release.images).flatMap(([name, { digest }])=>digest === undefined ? [] : [
            [
                name,
                digest
            ]
        ]);
    const [only] = known.length === 1 ? known : [];
    return {
        ...only === undefined ? {} : {
            digest: only[1]
        },
        digests: JSON.stringify(Object.fromEntries(known))
    };
};


/***/ }),

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  I: () => (/* binding */ servicesAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 4 modules
var config_file = __webpack_require__(2986);
// EXTERNAL MODULE: ./.tagship/build/core/config/merge.js + 1 modules
var merge = __webpack_require__(4967);
// EXTERNAL MODULE: ./.tagship/build/core/config/services.js
var services = __webpack_require__(648);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js
var violation = __webpack_require__(1868);
// EXTERNAL MODULE: ./.tagship/build/core/config/defaults.js
var defaults = __webpack_require__(9666);
// EXTERNAL MODULE: ./.tagship/build/core/config/policy.js
var policy = __webpack_require__(5106);
// EXTERNAL MODULE: ./.tagship/build/core/config/schema.js + 1 modules
var schema = __webpack_require__(2328);
;// CONCATENATED MODULE: ./.tagship/build/core/config/single-service.js






/** A config of one service, made of inputs; what is wrong with them is one Problem. */ const singleServiceConfig = (inputs)=>{
    const name = nameOf(inputs.service);
    const value = {
        ladder: ladderOf(inputs),
        stages: stagesOf(inputs),
        services: {
            [name]: serviceOf(inputs)
        }
    };
    const found = (0,violation/* violations */.x)(schema/* configSchema */.Q, value);
    const faults = found.map(({ what })=>({
            what: `The inputs make no config: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const raw = (0,defaults/* withDefaults */.r)(schema/* configSchema */.Q, value);
    return {
        policy: (0,policy/* policyOf */.U)(raw),
        ...(0,services/* servicesOf */.Y)(raw)
    };
};
const remedy = 'Mend the input, or write .github/tagship.yml.';
const ladderOf = (inputs)=>{
    const staged = [
        inputs.cluster,
        inputs.service,
        inputs.role
    ].some((text)=>text?.includes('{stage}'));
    return staged ? [
        'alpha',
        'beta',
        'gamma',
        'live'
    ] : [
        inputs.stage ?? 'live'
    ];
};
const stagesOf = (inputs)=>Object.fromEntries(ladderOf(inputs).map((stage)=>{
        const fill = (text)=>text.replaceAll('{stage}', stage);
        const { cluster, region, account, role } = inputs;
        const place = {
            ...account === undefined ? {} : {
                account
            },
            ...role === undefined ? {} : {
                role: fill(role)
            }
        };
        return [
            stage,
            {
                cluster,
                region,
                ...place
            }
        ];
    }));
const serviceOf = (inputs)=>{
    const { service, taskDefinition: task, verifyUrl: url } = inputs;
    const container = inputs.container ?? nameOf(service);
    const image = {
        path: inputs.path ?? '.',
        repository: inputs.repository ?? nameOf(service),
        ...inputs.dockerfile === undefined ? {} : {
            dockerfile: inputs.dockerfile
        }
    };
    return {
        service,
        task,
        container,
        ...image,
        ...url === undefined ? {} : {
            verify: {
                url
            }
        }
    };
};
/** The service's name on the ladder: its ECS name without the stage. */ const nameOf = (service)=>{
    const words = service.toLowerCase().replaceAll('{stage}', '-').split(/[^a-z0-9]+/);
    const name = words.filter((word)=>word !== '').join('-');
    return name === '' ? 'app' : name.slice(0, 60).replace(/-$/, '');
};

;// CONCATENATED MODULE: ./.tagship/build/flows/load-config.js





const places = [
    '.github/tagship.yml',
    'tagship.yml'
];
/** The config of a commit: policy from the default branch, images and services from the commit. Without a file, the action's own inputs. */ const loadConfig = async (ports, request)=>{
    const own = await textAt(ports, request.at, request.config);
    if (own === undefined) {
        if (request.config !== undefined || request.inputs === undefined) throw missing(request);
        return singleServiceConfig(request.inputs);
    }
    const at = await policyCommit(ports, request.policyRef);
    const text = at === request.at ? own.text : await ports.git.file(at, own.path);
    if (text === undefined) {
        throw new problem/* Problem */.A({
            what: `The default branch (commit ${at.slice(0, 12)}) has no ${own.path}, and policy is read from there.`,
            remedy: 'Merge the file into the default branch first: a branch or a tag cannot bring its own rules.'
        });
    }
    const services = (0,config_file/* parseConfigFile */.m)(own.text, own.path);
    const policy = text === own.text ? services : (0,config_file/* parseConfigFile */.m)(text, `${own.path}@${at.slice(0, 12)}`);
    return (0,merge/* configOf */.W)(policy, services);
};
/** Images and services as a commit's own file (or the action's inputs) describe them; `undefined` when the commit or its file cannot be read. */ const servicesAt = async (ports, request)=>{
    try {
        const own = await textAt(ports, request.at, request.config);
        if (own === undefined) return request.inputs === undefined ? undefined : singleServiceConfig(request.inputs);
        const file = (0,config_file/* parseConfigFile */.m)(own.text, own.path);
        return file.faults.some(({ half })=>half !== 'policy') ? undefined : (0,services/* servicesOf */.Y)(file.raw);
    } catch (error) {
        if (error instanceof problem/* Problem */.A) return undefined;
        throw error;
    }
};
const policyCommit = async ({ git, origin }, policyRef)=>{
    const found = await git.policyCommit(origin.defaultBranch);
    if (found !== undefined) return found;
    const asked = policyRef === undefined ? undefined : await git.commit(policyRef);
    if (asked !== undefined) return asked.sha;
    throw new problem/* Problem */.A(policyRef === undefined ? {
        what: 'The default branch, from which policy is read, is not known: neither the event nor "origin/HEAD" names it.',
        remedy: 'Set "policy-ref" to the branch, or run "git remote set-head origin --auto".'
    } : {
        what: `The "policy-ref" is "${policyRef}", which names no commit of this repository.`,
        remedy: 'Name a branch or a commit that can be fetched.'
    });
};
const textAt = async ({ git }, at, path)=>{
    const found = [];
    for (const candidate of path === undefined ? places : [
        path
    ]){
        const text = await git.file(at, candidate);
        if (text !== undefined) found.push({
            path: candidate,
            text
        });
    }
    if (found.length < 2) return found[0];
    throw new problem/* Problem */.A({
        what: `The commit has two configs: ${found.map((each)=>each.path).join(' and ')}.`,
        remedy: 'Remove one, or name the one that counts with the input "config".'
    });
};
const missing = ({ config, at })=>new problem/* Problem */.A({
        what: `The commit ${at.slice(0, 12)} has no config ${config === undefined ? places.join(' and no ') : `"${config}"`}.`,
        remedy: 'Commit one, or name its path with the input "config".'
    });


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saveRelease),
/* harmony export */   U: () => (/* binding */ loadRelease)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8626);


/** The release that an input holds: JSON text, or the path of a file with it. */ const loadRelease = async (files, input)=>{
    if (input.startsWith('{')) return (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(input);
    const text = await files.read(input);
    if (text !== undefined) return (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(text);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "release" is neither JSON nor the path of a file: "${input.slice(0, 80)}".`,
        remedy: 'Pass on the output "release" of the step before as it is.'
    });
};
/** The value of the output `release`: JSON where it fits into one environment string, else the path of a file in the run's own folder. */ const saveRelease = async (files, release)=>{
    const json = (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseJson */ .qu)(release);
    if (Buffer.byteLength(json) <= _core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineLimit */ .Pc) return json;
    const path = `${files.own}/${release.stage}/release.json`;
    await files.write(path, json);
    return path;
};


/***/ }),

/***/ 8143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ releaseConfig),
/* harmony export */   sB: () => (/* binding */ placeAsked),
/* harmony export */   sU: () => (/* binding */ registryAsked)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4545);


/** The place that inputs name; `undefined` without a region. */ const placeAsked = ({ region, account, role })=>region === undefined ? undefined : {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        }
    };
/** What the release and the inputs say together, where the commit has no config: one service with one image. */ const singleOf = (release, asked)=>{
    const place = placeAsked(asked);
    const [unit, ...others] = release.units;
    const [image] = Object.values(release.images);
    if (place === undefined || unit === undefined || image === undefined || others.length > 0) return undefined;
    const { path, dockerfile } = asked;
    return {
        ...place,
        ...{
            cluster: release.stage,
            service: unit.service,
            taskDefinition: 'live',
            repository: image.repository
        },
        stage: release.stage,
        ...path === undefined ? {} : {
            path
        },
        ...dockerfile === undefined ? {} : {
            dockerfile
        }
    };
};
/** The config of a release's commit; without a file, what its one image and the inputs make. */ const releaseConfig = (release, asked, ports)=>{
    const inputs = singleOf(release, asked);
    return (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        at: release.commit.sha,
        ...asked.config === undefined ? {} : {
            config: asked.config
        },
        ...asked.policyRef === undefined ? {} : {
            policyRef: asked.policyRef
        },
        ...inputs === undefined ? {} : {
            inputs
        }
    });
};
/** Where images live: the place that the inputs name, else the config's registry at the commit of this run. */ const registryAsked = async (asked, ports)=>{
    const named = placeAsked(asked);
    if (named !== undefined) return named;
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out, or set "region".'
    });
    const { config, policyRef } = asked;
    const request = {
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    return (await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        at: commit.sha,
        ...request
    })).policy.registry;
};


/***/ }),

/***/ 6687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hN: () => (/* binding */ endedByImage),
/* harmony export */   nS: () => (/* binding */ withImages),
/* harmony export */   x9: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _core_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5848);

/** The images of all units that have no outcome, each once. */ const openImages = (release)=>{
    const names = new Set((0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openUnits */ .c)(release).flatMap((unit)=>Object.values(unit.images)));
    return [
        ...names
    ].flatMap((name)=>{
        const image = release.images[name];
        return image === undefined ? [] : [
            [
                name,
                image
            ]
        ];
    });
};
/** The release with some images replaced. */ const withImages = (release, images)=>({
        ...release,
        images: {
            ...release.images,
            ...Object.fromEntries(images)
        }
    });
/** The release in which each open unit that takes one of the images has ended so. */ const endedByImage = (release, outcomes)=>(0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .withUnits */ .K)(release, (unit)=>{
        const outcome = Object.values(unit.images).map((name)=>outcomes.get(name)).find((each)=>each !== undefined);
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });


/***/ })

};
