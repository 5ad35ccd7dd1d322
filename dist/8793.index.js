export const id = 8793;
export const ids = [8793];
export const modules = {

/***/ 67814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js
var load_release = __webpack_require__(15741);
// EXTERNAL MODULE: ./.tagship/build/flows/plan.js + 6 modules
var flows_plan = __webpack_require__(86898);
// EXTERNAL MODULE: ./.tagship/build/flows/single-service-inputs.js
var single_service_inputs = __webpack_require__(52333);
;// CONCATENATED MODULE: ./.tagship/build/flows/plan-options.js

/** What the inputs ask of a plan: absent ones left out, those of a single service gathered. */ const planOptions = (input)=>{
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
    const inputs = (0,single_service_inputs/* singleServiceOf */.d)({
        ...place,
        repository,
        container,
        path,
        dockerfile
    });
    return {
        services,
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
/** A record without its absent members. */ const given = (record)=>Object.fromEntries(Object.entries(record).filter(([, value])=>value !== undefined));

;// CONCATENATED MODULE: ./.tagship/build/core/changes/why.data.js
/** Why a unit ships, in words. */ const whyTexts = {
    'image-changed': 'what its image is made of has changed since the commit that runs',
    'config-changed': 'its config or its task definition has changed since the commit that runs',
    'not-running': 'it does not run there, or its last rollout failed',
    'not-proven': 'this state came there, but nobody saw it hold: deploy follows it to its end and proves it',
    'unknown-base': 'what runs there cannot be compared with this commit',
    tag: 'the release tag asks for it',
    asked: 'it was asked for',
    drift: 'what runs there is not what was released'
};

;// CONCATENATED MODULE: ./.tagship/build/flows/plan-report.js

/** What ships where and why, as a person reads it. An empty plan says so. */ const planReport = ({ releases, notes })=>{
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

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
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
        region: inputs_text/* text */.Q,
        account: inputs_text/* text */.Q,
        role: inputs_text/* text */.Q
    },
    ...{
        repository: inputs_text/* text */.Q,
        container: inputs_text/* text */.Q,
        path: inputs_text/* text */.Q,
        dockerfile: inputs_text/* text */.Q
    }
};
/** Says what ships where and why, as one release for each stage. Nothing to ship is green. */ const action = {
    inputs,
    outputs: [
        'release',
        'matrix',
        'any',
        'stage'
    ],
    run: async (input, ports)=>{
        const plan = await (0,flows_plan/* planRelease */.F)(planOptions(input))(ports);
        const rows = await Promise.all(plan.releases.map(async (release)=>({
                stage: release.stage,
                release: await (0,load_release/* saveRelease */.D)(ports.files, release)
            })));
        const only = rows.length === 1 ? rows[0] : undefined;
        const outputs = {
            release: only?.release,
            matrix: JSON.stringify(rows),
            any: String(rows.length > 0),
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

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Why a question to a system outside could not be answered. */ /** A call to a system outside that failed. A flow turns it into an outcome after its first write; before that it ends the action. */ class Failure extends Error {
    kind;
    /** The call as IAM names it, `ecs:UpdateService`. */ action;
    /** Error code of the other side. */ code;
    /** Whether the call may have taken effect. */ sent;
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

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tagValue),
/* harmony export */   b: () => (/* binding */ tagKeys)
/* harmony export */ });
/** Tags that Tagship writes on ECS task definitions and services. All share the prefix that infrastructure code ignores. */ const tagKeys = {
    /** Definition hash of the revision: written when it is registered. */ hash: 'tagship:hash',
    service: 'tagship:service',
    stage: 'tagship:stage',
    version: 'tagship:version',
    commit: 'tagship:commit',
    /** Committer's date of the commit, compact UTC. */ committed: 'tagship:committed',
    run: 'tagship:run',
    actor: 'tagship:actor',
    /** UTC moment at which ECS finished the rollout that proved this revision. */ proven: 'tagship:proven',
    /** UTC moment of a person's rollback away from this revision. */ vetoed: 'tagship:vetoed',
    /** UTC moment at which a veto was lifted; the later of the two wins. */ cleared: 'tagship:cleared',
    /** On a service: automation leaves it alone until a person resumes it. Value: who, and since when. */ hold: 'tagship:hold',
    /** On a service: the newest commit that asked for the state that it runs already, and the committer's date. */ seen: 'tagship:seen'
};
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
/** A text made legal as the value of an ECS tag: other characters become `_`, at most 256 (service quotas page). */ const tagValue = (text)=>text.replaceAll(forbidden, '_').slice(0, 256);


/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proofTags),
/* harmony export */   S: () => (/* binding */ provenAt)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


/** Tags that say on a revision: this state was proven, at ECS's own `finishedAt` in compact UTC, so that a re-run writes the same. */ const proofTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.proven]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** When a revision was proven, read from its tags; `undefined` when it was not, or when the value is not a moment. */ const provenAt = (tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.proven] ?? '');


/***/ }),

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ isWhole),
/* harmony export */   z: () => (/* binding */ primary)
/* harmony export */ });
/** The deployment that ECS works towards; `undefined` for controllers that keep none. */ const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
/** Whether all that is wanted runs, and something is wanted. */ const isWhole = (service)=>service.desired > 0 && service.running >= service.desired;


/***/ }),

/***/ 66213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Rt: () => (/* binding */ prerelease),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qk: () => (/* binding */ isDowngrade)
/* harmony export */ });
/* unused harmony exports versionOrder, isSameVersion */
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


/** A text as strict semver: no `v`, no missing parts, no leading zeros, no white space; `undefined` otherwise. */ const parseVersion = (text)=>/^\d[0-9A-Za-z.+-]*$/.test(text) && semver__WEBPACK_IMPORTED_MODULE_0__.valid(text) !== null ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;
/** The identifiers before the build metadata and after the numbers: `['beta', 1]` of `1.2.3-beta.1`. */ const prerelease = (version)=>semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) ?? [];
/** Below zero when `a` comes before `b`, zero when they count as the same: build metadata does not count (semver §10). */ const versionOrder = (a, b)=>semver.compare(a, b);
/** Whether going from the version that runs to the asked one is a step down. */ const isDowngrade = (running, asked)=>semver__WEBPACK_IMPORTED_MODULE_0__.lt(asked, running);
/** Whether two versions would be one release: equal but perhaps for build metadata. */ const isSameVersion = (a, b)=>semver.eq(a, b);
/** The highest of several versions; `undefined` for none. Of equal ones the first. */ const highest = (versions)=>versions.reduce((top, each)=>top === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.gt(each, top) ? each : top, undefined);


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

/***/ 15741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saveRelease),
/* harmony export */   U: () => (/* binding */ loadRelease)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(18626);


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

/***/ 52333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ singleServiceOf)
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
/** The one service that inputs name; `undefined` when they name none. Half of what is needed is a Problem that lists the rest. */ const singleServiceOf = (given)=>{
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
