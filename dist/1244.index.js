export const id = 1244;
export const ids = [1244];
export const modules = {

/***/ 98302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


/***/ }),

/***/ 31918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
const text = (raw)=>{
    const trimmed = raw?.trim();
    return trimmed === '' ? undefined : trimmed;
};


/***/ }),

/***/ 18533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
const contradictions = ({ ways, needs = [], either = [] })=>(input)=>{
        const both = either.filter((pair)=>pair.every((name)=>isGiven(input[name])));
        const told = new Set(both.flat());
        const strange = strangers(input, ways).filter(({ name })=>!told.has(name));
        for (const { name } of strange)told.add(name);
        const lonely = needs.filter(({ input: name, needs: other })=>!told.has(name) && isGiven(input[name]) && !isGiven(input[other]));
        return [
            ...both.map(clash),
            ...strange.map(({ fault })=>fault),
            ...lonely.map(lack)
        ];
    };
const clash = (pair)=>({
        what: `The inputs ${words(pair, 'and')} were both given.`,
        remedy: 'Give one of them.'
    });
const strangers = (input, ways)=>{
    const way = ways.find(({ by })=>by.every((name)=>isGiven(input[name])));
    if (way === undefined) return [];
    const known = [
        ...way.by,
        ...way.takes
    ];
    const strange = Object.keys(input).filter((name)=>isGiven(input[name]) && !known.includes(name));
    const others = [
        ...new Set(ways.flatMap(({ by })=>by))
    ];
    const where = way.by.length > 0 ? `beside ${words(way.by, 'and')}` : `without ${words(others, 'or')}`;
    const remedy = 'Remove it, or ask the other way.';
    return strange.map((name)=>({
            name,
            fault: {
                what: `The input "${name}" says nothing ${where}.`,
                remedy
            }
        }));
};
const lack = ({ input, needs })=>({
        what: `The input "${input}" says nothing without "${needs}".`,
        remedy: `Set "${needs}", or remove "${input}".`
    });
const words = (names, last)=>names.map((name)=>`"${name}"`).join(` ${last} `);
const isGiven = (value)=>{
    if (value === undefined || value === false) return false;
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
};


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const nearest = (word, candidates)=>{
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates.map((candidate)=>({
            candidate,
            far: distance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ far })=>far <= limit).sort((a, b)=>a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
    return ranked[0]?.candidate;
};
const suggestion = (word, candidates)=>{
    const near = nearest(word, candidates);
    if (near !== undefined) return `Did you mean "${near}"?`;
    if (candidates.length === 0) return undefined;
    const shown = candidates.slice(0, 10).map((candidate)=>`"${candidate}"`);
    return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`;
};
const distance = (a, b)=>{
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

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
class Problem extends Error {
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
const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 18626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ inlineLimit),
  BC: () => (/* binding */ parseRelease),
  qu: () => (/* binding */ releaseJson)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js + 1 modules
var violation = __webpack_require__(3768);
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
    'task-changed',
    'not-running',
    'not-proven',
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
const releaseSchema = {
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
        },
        former: {
            type: 'array',
            items: schema_name
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/release/codec.js



const inlineLimit = 96 * 1024;
const releaseJson = (release)=>JSON.stringify(release);
const parseRelease = (text)=>{
    const value = json(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (schema === undefined) {
        const what = 'This is no release: it has no "schema".';
        throw new problem/* Problem */.A({
            what,
            remedy: `${remedy} A step that ended in a problem gives none.`
        });
    }
    if (schema !== 1) {
        throw new problem/* Problem */.A({
            what: `The release has schema ${JSON.stringify(schema)}; this make of Tagship reads schema 1.`,
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

/***/ 64777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ diagnosisPath),
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   q8: () => (/* binding */ layoutPath),
/* harmony export */   vI: () => (/* binding */ taskPath)
/* harmony export */ });
const taskPath = (own, stage, service)=>`${own}/${stage}/${service}.task.json`;
const statePath = (own, stage, service)=>`${own}/${stage}/${service}.state.json`;
const longest = 200;
const diagnosisPath = (own, stage, service)=>`${own}/${stage}/${service.slice(0, longest)}.diagnosis.json`;
const layoutPath = (own, image)=>`${own}/images/${image}`;


/***/ }),

/***/ 25848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withUnits),
/* harmony export */   c: () => (/* binding */ openUnits)
/* harmony export */ });
const withUnits = (release, next)=>({
        ...release,
        units: release.units.map((unit)=>unit.outcome === undefined ? next(unit) : unit)
    });
const openUnits = (release)=>release.units.filter((unit)=>unit.outcome === undefined);


/***/ }),

/***/ 52392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (limit, items, work)=>{
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

/***/ 51472:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  I: () => (/* binding */ servicesAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 6 modules
var config_file = __webpack_require__(62284);
// EXTERNAL MODULE: ./.tagship/build/core/config/merge.js
var merge = __webpack_require__(64470);
// EXTERNAL MODULE: ./.tagship/build/core/config/services.js + 1 modules
var services = __webpack_require__(86552);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js + 1 modules
var violation = __webpack_require__(3768);
// EXTERNAL MODULE: ./.tagship/build/core/config/defaults.js
var defaults = __webpack_require__(79666);
// EXTERNAL MODULE: ./.tagship/build/core/config/policy.js
var policy = __webpack_require__(65106);
// EXTERNAL MODULE: ./.tagship/build/core/config/schema.js + 1 modules
var schema = __webpack_require__(22328);
;// CONCATENATED MODULE: ./.tagship/build/core/config/single-service.js






const singleServiceConfig = (inputs)=>{
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
const nameOf = (service)=>{
    const words = service.toLowerCase().replaceAll('{stage}', '-').split(/[^a-z0-9]+/);
    const name = words.filter((word)=>word !== '').join('-');
    return name === '' ? 'app' : name.slice(0, 60).replace(/-$/, '');
};

;// CONCATENATED MODULE: ./.tagship/build/flows/release/load-config.js





const places = [
    '.github/tagship.yml',
    'tagship.yml'
];
const loadConfig = async (ports, request)=>{
    const own = await textAt(ports, request.at, request.config);
    if (own === undefined) {
        if (request.config !== undefined || request.inputs === undefined) throw missing(request);
        return singleServiceConfig(request.inputs);
    }
    if (request.instead !== undefined && request.instead.length > 0) throw doubled(own, request.instead);
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
const servicesAt = async (ports, request)=>{
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
    const candidates = path === undefined ? places : [
        path
    ];
    const texts = await Promise.all(candidates.map((candidate)=>git.file(at, candidate)));
    const found = candidates.flatMap((candidate, index)=>{
        const text = texts[index];
        return text === undefined ? [] : [
            {
                path: candidate,
                text
            }
        ];
    });
    if (found.length < 2) return found[0];
    throw new problem/* Problem */.A({
        what: `The commit has two configs: ${found.map((each)=>each.path).join(' and ')}.`,
        remedy: 'Remove one, or name the one that counts with the input "config".'
    });
};
const doubled = ({ path }, instead)=>new problem/* Problem */.A(instead.map((name)=>({
            what: `The input "${name}" is for a repository without a config, and the commit has ${path}, which would win.`,
            remedy: 'Remove the input, or say it in the config.'
        })));
const missing = ({ config, at })=>new problem/* Problem */.A({
        what: `The commit ${at.slice(0, 12)} has no config ${config === undefined ? places.join(' and no ') : `"${config}"`}.`,
        remedy: 'Commit one, or name its path with the input "config".'
    });


/***/ }),

/***/ 41643:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  U: () => (/* binding */ loadRelease),
  D: () => (/* binding */ saveRelease)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
;// CONCATENATED MODULE: ./.tagship/build/core/release/merge.js

const mergeReleases = (releases)=>{
    const [first, ...others] = releases;
    if (first === undefined) throw new problem/* Problem */.A({
        what: 'There is no release to merge.',
        remedy: 'Give at least one.'
    });
    return others.reduce(merged, first);
};
const merged = (a, b)=>{
    const differing = [
        'stage',
        'lane'
    ].filter((key)=>a[key] !== b[key]);
    const apart = [
        ...differing,
        ...a.commit.sha === b.commit.sha ? [] : [
            'commit'
        ]
    ];
    if (apart.length > 0) {
        throw new problem/* Problem */.A({
            what: `Two releases differ in ${apart.map((key)=>`"${key}"`).join(' and ')}: ${heading(a)} and ${heading(b)}.`,
            remedy: 'Releases are merged within one stage and one commit.'
        });
    }
    const units = withOthers(a.units, b.units);
    const { former: _, ...own } = a;
    return {
        ...own,
        images: withImages(a.images, b.images),
        units,
        ...formerOf([
            a,
            b
        ], units)
    };
};
const formerOf = (sides, units)=>{
    const named = new Set(sides.flatMap(({ former = [] })=>former));
    const former = [
        ...named
    ].filter((name)=>!units.some(({ service })=>service === name));
    return former.length === 0 ? {} : {
        former
    };
};
const heading = ({ stage, commit })=>`${stage} at ${commit.sha.slice(0, 12)}`;
const withOthers = (a, b)=>{
    const added = b.filter((unit)=>{
        const same = a.find((other)=>other.service === unit.service);
        if (same !== undefined && JSON.stringify(same) !== JSON.stringify(unit)) throw conflict('service', unit.service);
        return same === undefined;
    });
    return [
        ...a,
        ...added
    ];
};
const withImages = (a, b)=>{
    const pairs = Object.entries(b);
    return {
        ...a,
        ...Object.fromEntries(pairs.map(([name, image])=>[
                name,
                withImage(name, a[name], image)
            ]))
    };
};
const withImage = (name, a, b)=>{
    if (a === undefined) return b;
    const clash = [
        'repository',
        'key',
        'digest'
    ].some((key)=>a[key] !== undefined && b[key] !== undefined && a[key] !== b[key]);
    if (clash) throw conflict('image', name);
    const tags = [
        ...new Set([
            ...a.tags ?? [],
            ...b.tags ?? []
        ])
    ];
    return {
        ...a,
        ...b,
        ...tags.length === 0 ? {} : {
            tags
        }
    };
};
const conflict = (thing, name)=>new problem/* Problem */.A({
        what: `Two releases say different things of the ${thing} "${name}".`,
        remedy: 'Build, push and deploy each of them in one job only.'
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/release/load-release.js



const loadRelease = async (files, input)=>{
    const text = /^\s*[[{]/.test(input) ? input : await files.read(input);
    if (text === undefined) throw neither(input);
    const several = load_release_elements(text);
    if (several === undefined) return (0,codec/* parseRelease */.BC)(text);
    return mergeReleases(await Promise.all(several.map((each)=>typeof each === 'string' ? loadRelease(files, each) : (0,codec/* parseRelease */.BC)(JSON.stringify(each)))));
};
const neither = (input)=>new problem/* Problem */.A({
        what: `The input "release" is neither JSON nor the path of a file: "${input.slice(0, 80)}".`,
        remedy: 'Pass on the output "release" of the step before as it is.'
    });
const load_release_elements = (text)=>{
    if (!text.trimStart().startsWith('[')) return undefined;
    try {
        const value = JSON.parse(text);
        return Array.isArray(value) ? value : undefined;
    } catch (error) {
        if (error instanceof SyntaxError) return undefined;
        throw error;
    }
};
const saveRelease = async (files, release)=>{
    const json = (0,codec/* releaseJson */.qu)(release);
    if (Buffer.byteLength(json) <= codec/* inlineLimit */.Pc) return json;
    const path = `${files.own}/${release.stage}/release.json`;
    await files.write(path, json);
    return path;
};


/***/ })

};
