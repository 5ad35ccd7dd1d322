export const id = 1446;
export const ids = [1446];
export const modules = {

/***/ 98302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


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
const stage = one('a stage', 24);
const stages = many('a stage', 24);
const service = one('a service', 60);
const services = many('a service', 60);
const image = one('an image', 60);
const images = many('an image', 60);


/***/ }),

/***/ 59674:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   JC: () => (/* binding */ role),
/* harmony export */   Ny: () => (/* binding */ region),
/* harmony export */   QL: () => (/* binding */ revision),
/* harmony export */   ct: () => (/* binding */ account)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);



const matching = (pattern, wording)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
        if (given === undefined || pattern.test(given)) return given;
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" is "${given}", which is no ${wording.no}.`,
            remedy: wording.remedy
        });
    };
const account = matching(/^\d{12}$/, {
    no: 'AWS account',
    remedy: 'Write its twelve digits, in quotes.'
});
const region = matching(/^[a-z]{2,4}(-[a-z]+)+-\d+$/, {
    no: 'AWS region',
    remedy: 'Write one such as eu-west-1.'
});
const role = matching(/^arn:[a-z-]+:iam::\d{12}:role\/.+$/, {
    no: 'ARN of a role',
    remedy: 'Write it as arn:aws:iam::111122223333:role/name.'
});
const named = matching(/^[\w-]+:\d+$/, {
    no: 'revision',
    remedy: 'Write it as family:revision, such as api:42, without the rest of an ARN.'
});
const revision = (raw, name)=>{
    const given = named(raw, name);
    return given === undefined ? undefined : (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(given);
};


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

/***/ 63235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
// EXTERNAL MODULE: ./.tagship/build/flows/plan/plan.js + 8 modules
var plan_plan = __webpack_require__(12832);
// EXTERNAL MODULE: ./.tagship/build/flows/release/single-service-inputs.js
var single_service_inputs = __webpack_require__(3147);
;// CONCATENATED MODULE: ./.tagship/build/flows/plan/plan-options.js

const planOptions = (input)=>{
    const { config, 'policy-ref': policyRef, stage, services, tag, ref, sha, 'task-definition': taskDefinition } = input;
    const { cluster, service, region, account, role, repository, container, path, dockerfile } = input;
    const place = {
        cluster,
        service,
        taskDefinition,
        region,
        account,
        role,
        stage
    };
    const single = {
        ...place,
        repository,
        container,
        path,
        dockerfile
    };
    const inputs = (0,single_service_inputs/* singleServiceOf */.d)(single);
    return {
        services,
        instead: (0,single_service_inputs/* standIns */.w)(single),
        ...given({
            config,
            policyRef,
            stage,
            tag,
            ref,
            sha,
            inputs
        })
    };
};
const given = (record)=>Object.fromEntries(Object.entries(record).filter(([, value])=>value !== undefined));

;// CONCATENATED MODULE: ./.tagship/build/core/changes/why.data.js
const whyTexts = {
    'image-changed': 'what its image is made of has changed since the commit that runs',
    'config-changed': 'its config or its task definition has changed since the commit that runs',
    'task-changed': 'it runs unchanged, but a task that runs before it has changed',
    'not-running': 'it does not run there, or its last rollout failed',
    'not-proven': 'this state came there, but nobody saw it hold: deploy follows it to its end and proves it',
    'unknown-base': 'what runs there cannot be compared with this commit',
    tag: 'the release tag asks for it',
    asked: 'it was asked for',
    drift: 'what runs there is not what was released'
};

;// CONCATENATED MODULE: ./.tagship/build/flows/plan/plan-report.js

const planReport = ({ releases, notes })=>{
    const units = releases.flatMap((release)=>release.units.map((unit)=>({
                release,
                unit
            })));
    const rows = units.map(({ release, unit })=>[
            release.stage,
            unit.service,
            unit.version ?? '',
            unit.outcome?.is === 'superseded' ? 'superseded: a newer commit runs there' : whyTexts[unit.why]
        ]);
    const table = {
        kind: 'table',
        head: [
            'stage',
            'service',
            'version',
            'why'
        ],
        rows
    };
    const texts = notes.map((text)=>({
            kind: 'text',
            text
        }));
    const stages = releases.map(({ stage })=>stage).join(', ');
    return {
        title: rows.length === 0 ? 'Nothing is to ship' : `${rows.length === 1 ? 'One unit ships' : `${rows.length} units ship`} to ${stages}`,
        sections: [
            ...rows.length === 0 ? [] : [
                table
            ],
            ...texts
        ]
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/place.js
var place = __webpack_require__(59674);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/plan.js








const inputs = {
    ...{
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q,
        stage: inputs_name/* stage */.dw,
        services: inputs_name/* services */.$p,
        tag: inputs_text/* text */.Q,
        ref: inputs_text/* text */.Q,
        sha: inputs_text/* text */.Q
    },
    ...{
        cluster: inputs_text/* text */.Q,
        service: inputs_text/* text */.Q,
        'task-definition': inputs_text/* text */.Q,
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC
    },
    ...{
        repository: inputs_text/* text */.Q,
        container: inputs_text/* text */.Q,
        path: inputs_text/* text */.Q,
        dockerfile: inputs_text/* text */.Q
    }
};
const action = {
    inputs,
    outputs: [
        'release',
        'matrix',
        'stages',
        'any',
        'stage'
    ],
    run: async (input, ports)=>{
        const plan = await (0,plan_plan/* planRelease */.F)(planOptions(input))(ports);
        const [first, ...others] = plan.releases;
        const only = others.length === 0 ? first : undefined;
        const outputs = {
            release: only === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, only),
            matrix: JSON.stringify(plan.parts.map((part)=>({
                    stage: part.stage,
                    release: (0,codec/* releaseJson */.qu)(part)
                }))),
            stages: JSON.stringify(plan.releases.map(({ stage })=>stage)),
            any: String(first !== undefined),
            stage: only?.stage
        };
        return {
            outputs,
            ending: 'green',
            report: planReport(plan)
        };
    }
};


/***/ }),

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formersOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const formersOf = (config, service)=>{
    const found = new Set();
    const gather = (name)=>{
        for (const former of (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, name).after){
            if (found.has(former)) continue;
            found.add(former);
            gather(former);
        }
    };
    gather(service);
    return [
        ...found
    ];
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


const named = (record, name, thing)=>{
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
const stageOf = (config, stage)=>named(config.policy.stages, stage, 'stage');
const serviceOf = (config, service)=>named(config.services, service, 'service');
const imageOf = (config, image)=>named(config.images, image, 'image');
const overlayOf = (config, service, stage)=>{
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
const without = (values, moved = {})=>Object.fromEntries(Object.entries(values).filter(([name])=>!Object.hasOwn(moved, name) || moved[name] === null));
const serviceName = (config, service, stage)=>serviceOf(config, service).service.replaceAll('{stage}', stage);
const placeOf = (config, stage)=>{
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
const clusterOf = (config, stage)=>stageOf(config, stage).cluster.replaceAll('{stage}', stage);


/***/ }),

/***/ 10903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rolledOut)
/* harmony export */ });
const rolledOut = ({ services })=>Object.keys(services).filter((name)=>services[name]?.kind !== 'task');


/***/ }),

/***/ 66684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf),
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const tasksOf = (config, service, stage)=>{
    const { before } = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
    const verifying = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .overlayOf */ .ke)(config, service, stage).verify?.task;
    return [
        ...new Set([
            ...before,
            ...verifying === undefined ? [] : [
                verifying
            ]
        ])
    ];
};
const usersOf = (config, task, stage)=>Object.keys(config.services).filter((service)=>tasksOf(config, service, stage).includes(task));


/***/ }),

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wavesOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const wavesOf = (config, services)=>{
    const known = new Map();
    const waveOf = (service)=>{
        const found = known.get(service);
        if (found !== undefined) return found;
        const wave = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service).after.map((former)=>waveOf(former) + (services.includes(former) ? 1 : 0)).reduce((most, next)=>Math.max(most, next), 0);
        known.set(service, wave);
        return wave;
    };
    return new Map(services.map((service)=>[
            service,
            waveOf(service)
        ]));
};


/***/ }),

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    kind;
    action;
    code;
    sent;
    constructor(message, facts, options){
        super(message, options);
        this.name = 'Failure';
        this.kind = facts.kind;
        this.action = facts.action;
        this.code = facts.code;
        this.sent = facts.sent ?? 'no';
    }
}


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

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cp: () => (/* binding */ ownersTagsAtMost),
/* harmony export */   EZ: () => (/* binding */ tagValue),
/* harmony export */   bi: () => (/* binding */ tagKeys),
/* harmony export */   tr: () => (/* binding */ isOwnersTag)
/* harmony export */ });
const tagKeys = {
    hash: 'tagship:hash',
    service: 'tagship:service',
    stage: 'tagship:stage',
    version: 'tagship:version',
    commit: 'tagship:commit',
    committed: 'tagship:committed',
    digest: 'tagship:digest',
    run: 'tagship:run',
    actor: 'tagship:actor',
    proven: 'tagship:proven',
    vetoed: 'tagship:vetoed',
    cleared: 'tagship:cleared',
    hold: 'tagship:hold',
    seen: 'tagship:seen'
};
const ownersTagsAtMost = 38;
const isOwnersTag = (key)=>!/^(tagship|aws):/.test(key);
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
const tagValue = (text)=>[
        ...text.replaceAll(forbidden, '_')
    ].slice(0, 256).join('');


/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proofTags),
/* harmony export */   S: () => (/* binding */ provenAt)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


const proofTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.proven]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const provenAt = (tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.proven] ?? '');


/***/ }),

/***/ 50642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ registeredFor),
/* harmony export */   Pi: () => (/* binding */ seenTags),
/* harmony export */   YO: () => (/* binding */ lastSeen)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);



const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
const registeredFor = (tags)=>seen(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.commit], tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.committed]);
const lastSeen = (tags)=>{
    const [commit, time] = (tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.seen] ?? '').split(' ');
    return seen(commit, time);
};
const seenTags = ({ sha: commit, time })=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.seen]: time === undefined ? commit : `${commit} ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(time)}`
    });
const seen = (commit, moment)=>{
    if (commit === undefined || !sha.test(commit)) return undefined;
    const time = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(moment ?? '');
    return {
        sha: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(commit),
        ...time === undefined ? {} : {
            time
        }
    };
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

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hv: () => (/* binding */ wantedRevision),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
const wantedRevision = (service)=>primary(service)?.taskDefinition ?? service.taskDefinition;
const isEndless = (service)=>{
    const { rolloutState, failedTasks = 0 } = primary(service) ?? {};
    return rolloutState === 'IN_PROGRESS' && failedTasks > 0 && !service.breaker.enable && service.alarms?.enable !== true;
};
const isWhole = (service)=>service.desired > 0 && Math.min(service.running, primary(service)?.running ?? service.running) >= service.desired;


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


/***/ }),

/***/ 3147:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ singleServiceOf),
/* harmony export */   w: () => (/* binding */ standIns)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const needed = [
    [
        'cluster',
        'cluster'
    ],
    [
        'service',
        'service'
    ],
    [
        'taskDefinition',
        'task-definition'
    ],
    [
        'region',
        'region'
    ]
];
const own = {
    taskDefinition: 'task-definition',
    verifyUrl: 'verify-url'
};
const standIns = ({ stage: _, ...given })=>Object.keys(given).flatMap((key)=>given[key] === undefined ? [] : own[key] ?? key);
const singleServiceOf = (given)=>{
    const { cluster, service, taskDefinition, region } = given;
    if (cluster === undefined && service === undefined && taskDefinition === undefined) return undefined;
    if (cluster !== undefined && service !== undefined && taskDefinition !== undefined && region !== undefined) {
        const others = Object.entries(given).filter(([, value])=>value !== undefined);
        return {
            ...Object.fromEntries(others),
            cluster,
            service,
            taskDefinition,
            region
        };
    }
    const missing = needed.filter(([key])=>given[key] === undefined);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(missing.map(([, name])=>({
            what: `The input "${name}" is missing: without a config file one service takes ${needed.map((each)=>`"${each[1]}"`).join(', ')}.`,
            remedy: 'Set it, or commit .github/tagship.yml.'
        })));
};


/***/ })

};
