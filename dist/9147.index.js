export const id = 9147;
export const ids = [9147];
export const modules = {

/***/ 98302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/** A list: one item a line, or several with commas between them; empty when the input is absent. */ const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


/***/ }),

/***/ 86990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ services),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   dw: () => (/* binding */ stage)
/* harmony export */ });
/* unused harmony exports service, images */
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98302);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31918);




const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const named = (thing, limit)=>(given, input)=>{
        if (pattern.test(given) && given.length <= limit) return (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(given);
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${input}" has "${given}", which cannot be the name of ${thing}.`,
            remedy: `Names are lower-case letters, digits and single hyphens, at most ${limit} characters.`
        });
    };
const one = (thing, limit)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)(raw, name);
        return given === undefined ? undefined : named(thing, limit)(given, name);
    };
const many = (thing, limit)=>(raw, name)=>[
            ...new Set((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(raw, name))
        ].map((given)=>named(thing, limit)(given, name));
/** The name of a stage; `undefined` when the input is absent. */ const stage = one('a stage', 24);
/** Names of stages, one a line or with commas; empty when the input is absent. */ const stages = many('a stage', 24);
/** The name of a service; `undefined` when the input is absent. */ const service = one('a service', 60);
/** Names of services, one a line or with commas; empty when the input is absent. */ const services = many('a service', 60);
/** The name of an image; `undefined` when the input is absent. */ const image = one('an image', 60);
/** Names of images, one a line or with commas; empty when the input is absent. */ const images = many('an image', 60);


/***/ }),

/***/ 31918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** The input's text without white space around it; `undefined` when nothing is left. */ const text = (raw)=>{
    const trimmed = raw?.trim();
    return trimmed === '' ? undefined : trimmed;
};


/***/ }),

/***/ 69989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   ke: () => (/* binding */ overlayOf),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);


/** The value of a name, or a Problem that lists the names there are. Own keys only: a service may be called `constructor`. */ const named = (record, name, thing)=>{
    const found = Object.hasOwn(record, name) ? record[name] : undefined;
    if (found !== undefined) return found;
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(record));
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The config has no ${thing} "${name}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
/** A stage of the config; an unknown one is a Problem that suggests the nearest. */ const stageOf = (config, stage)=>named(config.policy.stages, stage, 'stage');
/** A service of the config; an unknown one is a Problem that suggests the nearest. */ const serviceOf = (config, service)=>named(config.services, service, 'service');
/** An image of the config; an unknown one is a Problem that suggests the nearest. */ const imageOf = (config, image)=>named(config.images, image, 'image');
/** What the config lays over a service's base definition in a stage: service, then service in stage. A `null` still says "remove from the base". */ const overlayOf = (config, service, stage)=>{
    const spec = serviceOf(config, service);
    const own = Object.hasOwn(spec.stages, stage) ? spec.stages[stage] : undefined;
    const verify = own?.verify ?? spec.verify;
    const idle = own?.idle ?? spec.idle;
    return {
        env: {
            ...without(spec.env, own?.secrets),
            ...own?.env
        },
        secrets: {
            ...without(spec.secrets, own?.env),
            ...own?.secrets
        },
        ...verify === undefined ? {} : {
            verify
        },
        ...idle === undefined ? {} : {
            idle
        }
    };
};
/** A variable that the stage turns into a secret (or a secret into a variable) leaves the service's list. */ const without = (values, moved = {})=>Object.fromEntries(Object.entries(values).filter(([name])=>!Object.hasOwn(moved, name) || moved[name] === null));
/** Name of a service in ECS, with `{stage}` filled in. */ const serviceName = (config, service, stage)=>serviceOf(config, service).service.replaceAll('{stage}', stage);
/** Where a stage's AWS is. */ const placeOf = (config, stage)=>{
    const { region, account, role, readRole } = stageOf(config, stage);
    return {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        },
        ...readRole === undefined ? {} : {
            readRole
        }
    };
};
/** ECS cluster of a stage, with `{stage}` filled in. */ const clusterOf = (config, stage)=>stageOf(config, stage).cluster.replaceAll('{stage}', stage);


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

/***/ 55384:
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

/***/ 74545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  I: () => (/* binding */ servicesAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 5 modules
var config_file = __webpack_require__(9897);
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


/***/ })

};
