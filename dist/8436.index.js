export const id = 8436;
export const ids = [8436];
export const modules = {

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

/***/ 18436:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var labels = __webpack_require__(76154);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
;// CONCATENATED MODULE: ./.tagship/build/flows/release/image-names.js






const imageNames = async (inputs, ports)=>{
    const asked = inputs.version;
    const at = await commitOf(inputs.commit ?? ports.origin.sha ?? 'HEAD', ports);
    const time = inputs.time ?? at.time;
    const version = asked ?? await reachableVersion(inputs, at, ports);
    const prefix = inputs.prefix === undefined ? undefined : (0,named/* parsed */.Y)(inputs.prefix);
    const commit = {
        sha: at.sha,
        time
    };
    const title = inputs.title ?? inputs.prefix;
    const source = sourceOf(ports.origin);
    return {
        tags: [
            (0,tag_names/* commitTag */.m)(at.sha, prefix),
            (0,tag_names/* datedTag */.JM)(version, commit, prefix),
            ...asked === undefined ? [] : [
                (0,tag_names/* versionTag */.Vm)(asked, prefix)
            ]
        ],
        labels: (0,labels/* ociLabels */.T)({
            ...{
                revision: at.sha,
                created: time,
                version
            },
            ...title === undefined ? {} : {
                title
            },
            ...source === undefined ? {} : {
                source
            }
        }),
        version
    };
};
const commitOf = async (ref, { git })=>{
    const commit = await git.commit(ref);
    if (commit !== undefined) return commit;
    throw new problem/* Problem */.A({
        what: `There is no commit "${ref}" here or on the remote.`,
        remedy: 'Set the input "commit" to one.'
    });
};
const reachableVersion = async (inputs, { sha }, ports)=>{
    const { config: path, policyRef } = inputs;
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: sha,
        ...path === undefined ? {} : {
            config: path
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
    const tags = await ports.git.tagsReachableFrom(sha);
    return (0,reachable/* highestVersion */.t)(tags, config, Object.keys(config.services));
};
const sourceOf = ({ run, repository })=>{
    if (run === undefined || repository === undefined) return undefined;
    const end = run.indexOf(`/${repository}/`);
    return end < 0 ? undefined : run.slice(0, end + 1 + repository.length);
};

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/moment.js



const moment_form = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/;
const moment = (raw, name)=>{
    const given = (0,inputs_text/* text */.Q)(raw, name);
    if (given === undefined) return undefined;
    if (moment_form.test(given) && !Number.isNaN((0,instant/* epoch */.s4)(given))) return (0,instant/* instant */.uR)((0,instant/* epoch */.s4)(given));
    throw new problem/* Problem */.A({
        what: `The input "${name}" is "${given}", which is no moment.`,
        remedy: 'Write it as 2026-11-22T10:15:30Z.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/semver.js



const semver = (raw, name)=>{
    const given = (0,inputs_text/* text */.Q)(raw, name);
    const version = given === undefined ? undefined : (0,tags_version/* parseVersion */.ot)(given);
    if (given === undefined || version !== undefined) return version;
    throw new problem/* Problem */.A({
        what: `The input "${name}" is "${given}", which is no strict semver.`,
        remedy: 'Write three numbers without leading zeros or a "v", such as 1.2.3 or 1.2.3-beta.1.'
    });
};

;// CONCATENATED MODULE: ./.tagship/build/actions/tag.js




const inputs = {
    ...{
        version: semver,
        commit: inputs_text/* text */.Q,
        time: moment
    },
    ...{
        prefix: inputs_text/* text */.Q,
        title: inputs_text/* text */.Q,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    }
};
const action = {
    inputs,
    outputs: [
        'tags',
        'labels',
        'version'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const { tags, labels, version } = await imageNames({
            ...input,
            policyRef
        }, ports);
        const pairs = Object.entries(labels).map(([name, value])=>`${name}=${value}`);
        const sections = [
            {
                kind: 'table',
                head: [
                    'tag'
                ],
                rows: tags.map((tag)=>[
                        tag
                    ])
            }
        ];
        const outputs = {
            tags: tags.join('\n'),
            labels: pairs.join('\n'),
            version
        };
        return {
            outputs,
            ending: 'green',
            report: {
                title: `Tags of ${version}`,
                sections
            }
        };
    }
};


/***/ }),

/***/ 76154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels)
/* harmony export */ });
const ociLabels = (facts)=>{
    const { revision, created, version, source, title } = facts;
    const pairs = Object.entries({
        revision,
        created: created.replace('.000Z', 'Z'),
        version,
        source,
        title
    });
    return Object.fromEntries(pairs.flatMap(([name, value])=>value === undefined || value === '' ? [] : [
            [
                `org.opencontainers.image.${name}`,
                value
            ]
        ]));
};


/***/ }),

/***/ 82764:
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
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17964);



const imageTag = (text)=>{
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${text}" cannot be an image tag (${text.length} characters).`,
        remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
    });
};
const sourceTag = (key, refresh = 0)=>imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`);
const newestSource = (key, tags)=>{
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
const sharesRepository = (config, image)=>{
    const repositories = Object.entries(config.images).map(([name, spec])=>({
            name,
            repository: spec.repository
        }));
    const own = repositories.find((each)=>each.name === image)?.repository;
    return repositories.some((each)=>each.name !== image && each.repository === own);
};
const commitTag = (sha, prefix)=>imageTag(`${before(prefix)}sha-${sha}`);
const datedTag = (version, commit, prefix)=>imageTag(`${before(prefix)}${plain(version)}-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(commit.time)}-g${commit.sha.slice(0, 12)}`);
const versionTag = (version, prefix)=>imageTag(`${before(prefix)}${plain(version)}`);
const plain = (version)=>version.replaceAll('+', '_');
const before = (prefix)=>prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`;
const pushTags = ({ image, shared, key, commit, version })=>{
    const prefix = shared ? image : undefined;
    const [byCommit, byDate] = [
        commitTag(commit.sha, prefix),
        datedTag(version, commit, prefix)
    ];
    return key === undefined ? [
        byCommit,
        byDate
    ] : [
        sourceTag(key),
        byDate,
        byCommit
    ];
};


/***/ }),

/***/ 68946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ stagesBefore),
/* harmony export */   W2: () => (/* binding */ rungs),
/* harmony export */   be: () => (/* binding */ lastRung),
/* harmony export */   jB: () => (/* binding */ isFirstStage)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);


const rungs = (policy, lane)=>{
    if (lane === undefined) return policy.ladder;
    const found = Object.hasOwn(policy.lanes, lane) ? policy.lanes[lane] : undefined;
    if (found !== undefined) return found.stages.map((stage)=>[
            stage
        ]);
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(lane, Object.keys(policy.lanes));
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The config has no lane "${lane}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
const stagesBefore = (policy, stage, lane)=>{
    const steps = rungs(policy, lane);
    return steps[indexOf(steps, stage, lane) - 1] ?? [];
};
const isFirstStage = (policy, stage, lane)=>indexOf(rungs(policy, lane), stage, lane) === 0;
const lastRung = (policy, lane)=>rungs(policy, lane).at(-1) ?? [];
const indexOf = (steps, stage, lane)=>{
    const index = steps.findIndex((rung)=>rung.includes(stage));
    if (index >= 0) return index;
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(stage, steps.flat());
    const where = lane === undefined ? 'The ladder' : `The lane "${lane}"`;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `${where} has no stage "${stage}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
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

/***/ 73262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requestsAmong),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5041);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66213);



const requestsAmong = (tags, config)=>tags.flatMap((tag)=>{
        const read = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .z)(tag, config);
        return 'request' in read ? [
            read.request
        ] : [];
    });
const highestVersion = (tags, config, services)=>(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(requestsAmong(tags, config).filter(({ service })=>service === undefined || services.includes(service)).map(({ version })=>version)) ?? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)('0.0.0');


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseReleaseTag),
  z: () => (/* binding */ readTag)
});

// EXTERNAL MODULE: ./.tagship/build/core/ladder/ladder.js
var ladder = __webpack_require__(68946);
// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var release_named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/forms.data.js
const forms_data_forms = [
    {
        shown: 'v1.2.3',
        prefix: 'v'
    },
    {
        shown: 'api@1.2.3',
        between: '@',
        split: 'last'
    },
    {
        shown: 'api/v1.2.3',
        between: '/v',
        split: 'last'
    },
    {
        shown: 'api-v1.2.3',
        between: '-v',
        split: 'each'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/tags/split.js

const defaultReadings = (tag)=>forms_data_forms.flatMap(({ prefix, between, split })=>{
        if (between !== undefined) return offsets(tag, between, split === 'last').map((at)=>cut(tag, at, between.length));
        return prefix !== undefined && tag.startsWith(prefix) ? [
            {
                version: tag.slice(prefix.length)
            }
        ] : [];
    });
const cut = (tag, at, length)=>({
        service: tag.slice(0, at),
        version: tag.slice(at + length)
    });
const offsets = (tag, separator, last)=>{
    if (last) return [
        tag.lastIndexOf(separator)
    ].filter((at)=>at > 0);
    const found = [];
    for(let at = tag.indexOf(separator, 1); at > 0; at = tag.indexOf(separator, at + 1))found.push(at);
    return found;
};
const ruleReading = (rule, tag)=>{
    if (tag.length > 255) return undefined;
    const groups = new RegExp(`^(?:${rule.match})$`, 'u').exec(tag)?.groups;
    const version = groups?.version;
    if (version === undefined) return undefined;
    const service = rule.service ?? groups?.service;
    const stage = rule.stage ?? groups?.stage;
    return {
        version,
        ...service === undefined ? {} : {
            service
        },
        ...stage === undefined ? {} : {
            stage
        },
        ...rule.lane === undefined ? {} : {
            lane: rule.lane
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/release-tag.js







const parseReleaseTag = (tag, config)=>{
    const read = readTag(tag, config);
    if ('fault' in read) throw new problem/* Problem */.A(read.fault);
    return read.request;
};
const readTag = (tag, config)=>{
    for (const rule of config.policy.tags){
        const reading = ruleReading(rule, tag);
        if (reading !== undefined) return judged(tag, reading, config);
    }
    const all = defaultReadings(tag).map((reading)=>({
            reading,
            judged: judged(tag, reading, config)
        }));
    const good = all.filter((each)=>'request' in each.judged);
    const [first] = good;
    if (first !== undefined) return good.length === 1 ? first.judged : {
        fault: ambiguous(tag, good.map((each)=>each.reading))
    };
    return all.find((each)=>(0,tags_version/* parseVersion */.ot)(each.reading.version) !== undefined)?.judged ?? all[0]?.judged ?? {
        fault: noForm(tag)
    };
};
const judged = (tag, reading, config)=>{
    const version = (0,tags_version/* parseVersion */.ot)(reading.version);
    if (version === undefined) return {
        fault: noVersion(tag, reading.version)
    };
    const service = reading.service === undefined ? undefined : serviceIn(tag, reading.service, config);
    if (service !== undefined && 'fault' in service) return service;
    const lane = reading.lane;
    const stages = stagesIn(tag, {
        ...reading,
        version
    }, config);
    if ('fault' in stages) return stages;
    const named = service === undefined ? {} : {
        service: service.name
    };
    return {
        request: {
            tag: (0,release_named/* parsed */.Y)(tag),
            version,
            ...named,
            ...stages,
            ...lane === undefined ? {} : {
                lane
            }
        }
    };
};
const serviceIn = (tag, text, { services })=>{
    const known = Object.keys(services);
    const scoped = /^@([^/]+)\/(.+)$/.exec(text);
    const names = scoped === null ? [
        text
    ] : [
        `${scoped[1]}-${scoped[2]}`,
        `${scoped[2]}`
    ];
    const found = names.filter((name)=>known.includes(name));
    const [name] = found;
    if (name !== undefined && found.length === 1) return {
        name: (0,release_named/* parsed */.Y)(name)
    };
    if (found.length > 1) return {
        fault: ambiguous(tag, found.map((service)=>({
                service,
                version: ''
            })))
    };
    const remedy = (0,nearest/* suggestion */.h)(names.at(-1) ?? text, known);
    const what = `The tag "${tag}" names the service "${text}", which the config does not have.`;
    return {
        fault: {
            what,
            ...remedy === undefined ? {} : {
                remedy
            }
        }
    };
};
const stagesIn = (tag, reading, { policy })=>{
    const lane = reading.lane;
    const [named, ...counter] = (0,tags_version/* prerelease */.Rt)(reading.version);
    const name = reading.stage ?? (named === undefined ? undefined : String(named));
    if (name === undefined) return {
        stages: (0,ladder/* lastRung */.be)(policy, lane)
    };
    const known = (0,ladder/* rungs */.W2)(policy, lane).flat();
    const stage = known.find((each)=>each === name);
    const counted = reading.stage !== undefined || counter.every((part)=>typeof part === 'number');
    if (stage !== undefined && counted) return {
        stages: [
            stage
        ]
    };
    const where = lane === undefined ? 'the ladder' : `the lane "${lane}"`;
    const remedy = stage === undefined ? (0,nearest/* suggestion */.h)(name, known) : `Write it as "-${stage}.1".`;
    const what = stage === undefined ? `The tag "${tag}" asks for the stage "${name}", which ${where} does not have.` : `The tag "${tag}" has more than a stage and a number after the version.`;
    return {
        fault: {
            what,
            ...remedy === undefined ? {} : {
                remedy
            }
        }
    };
};
const noVersion = (tag, text)=>({
        what: `The version "${text}" of the tag "${tag}" is no strict semver.`,
        remedy: 'Write three numbers without leading zeros, such as 1.2.3 or 1.2.3-beta.1.'
    });
const noForm = (tag)=>({
        what: `The tag "${tag}" is no release tag.`,
        remedy: `Release tags look like ${forms_data_forms.map(({ shown })=>`"${shown}"`).join(', ')}; further rules go under "tags" of the config.`
    });
const ambiguous = (tag, readings)=>({
        what: `The tag "${tag}" can be read in ${readings.length} ways: ${readings.map(said).join(' or ')}.`,
        remedy: 'Write it as "service@version".'
    });
const said = ({ service, version })=>`${service === undefined ? 'the whole repository' : `"${service}"`}${version === '' ? '' : ` at ${version}`}`;


/***/ }),

/***/ 66213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Rt: () => (/* binding */ prerelease),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qk: () => (/* binding */ isDowngrade),
/* harmony export */   xM: () => (/* binding */ versionOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


const parseVersion = (text)=>/^\d[0-9A-Za-z.+-]*$/.test(text) && semver__WEBPACK_IMPORTED_MODULE_0__.valid(text) !== null ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;
const prerelease = (version)=>semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) ?? [];
const versionOrder = (a, b)=>semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
const isDowngrade = (running, asked)=>semver__WEBPACK_IMPORTED_MODULE_0__.lt(asked, running);
const highest = (versions)=>versions.reduce((top, each)=>top === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.gt(each, top) ? each : top, undefined);


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   s4: () => (/* binding */ epoch),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   z3: () => (/* binding */ parseCompact)
/* harmony export */ });
const instant = (ms)=>new Date(ms).toISOString();
const epoch = (at)=>Date.parse(at);
const later = (at, by)=>instant(epoch(at) + by);
const between = (from, to)=>epoch(to) - epoch(from);
const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
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


/***/ })

};
