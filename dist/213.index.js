export const id = 213;
export const ids = [213];
export const modules = {

/***/ 70213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
// EXTERNAL MODULE: ./.tagship/build/core/record/hold.js
var hold = __webpack_require__(49720);
;// CONCATENATED MODULE: ./.tagship/build/core/report/status-table.js

/** What runs where as one table, stage by stage in the ladder's order. */ const statusTable = (stages)=>({
        kind: 'table',
        head: [
            'stage',
            'service',
            'version',
            'commit',
            'digest',
            'since',
            'by',
            'state'
        ],
        rows: stages.flatMap(stageRows)
    });
const stageRows = (status)=>status.is === 'unreadable' ? [
        [
            status.stage,
            '',
            '',
            '',
            '',
            '',
            '',
            `could not be read: ${status.why}`
        ]
    ] : [
        ...status.services.map(row),
        ...status.missing.map((service)=>[
                status.stage,
                service,
                '',
                '',
                '',
                '',
                '',
                'does not exist there'
            ])
    ];
const row = (of)=>[
        of.stage,
        of.service,
        of.version ?? '',
        of.commit?.slice(0, 12) ?? '',
        of.digests.map((digest)=>digest.slice(7, 19)).join(', '),
        of.since?.slice(0, 16).concat('Z') ?? '',
        of.by ?? '',
        words(of).join(', ')
    ];
/** The whole text of the hold is in the output: here it would make the table too wide. */ const held = (text)=>{
    const { by } = (0,hold/* parseHold */.R)(text);
    return by === undefined ? 'held' : `held by ${by}`;
};
/** What a person must know first comes first. */ const words = (of)=>[
        ...of.held === undefined ? [] : [
            held(of.held)
        ],
        ...of.vetoed === undefined ? [] : [
            'vetoed, and runs nevertheless'
        ],
        ...of.ours ? [] : [
            `drift: ${of.revision} is not Tagship's`
        ],
        ...of.rollout === 'none' ? [] : [
            of.rollout === 'failed' ? 'its rollout failed' : 'a rollout is under way'
        ],
        ...of.ours ? [
            of.proven === undefined ? 'not proven' : 'proven'
        ] : [],
        ...of.running === of.desired ? [] : [
            `${of.running} of ${of.desired} running`
        ]
    ];

// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(74545);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/record/veto.js
var veto = __webpack_require__(33777);
;// CONCATENATED MODULE: ./.tagship/build/core/record/service-status.js







/** What a service and its revision say together; a revision that cannot be found leaves its facts out. */ const serviceStatus = (at, view, revision)=>{
    const now = (0,service_view/* primary */.z)(view);
    const held = view.tags[keys/* tagKeys */.b.hold];
    return {
        ...at,
        revision: now?.taskDefinition ?? view.taskDefinition,
        digests: [
            ...new Set(revision === undefined ? [] : (0,pinned_images/* pinnedImages */.D)(revision.definition).values())
        ],
        ...factsOf(revision?.tags ?? {}),
        ...now === undefined ? {} : {
            since: now.createdAt
        },
        ...held === undefined ? {} : {
            held
        },
        rollout: rolloutOf(now?.rolloutState),
        running: view.running,
        desired: view.desired
    };
};
const rolloutOf = (state)=>{
    if (state === 'IN_PROGRESS') return 'under way';
    return state === 'FAILED' ? 'failed' : 'none';
};
const factsOf = (tags)=>{
    const [version, commit, by] = [
        (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.b.version] ?? ''),
        tags[keys/* tagKeys */.b.commit],
        tags[keys/* tagKeys */.b.actor]
    ];
    const [proven, vetoed] = [
        (0,proof/* provenAt */.S)(tags),
        (0,veto/* vetoedAt */.HZ)([
            tags
        ])
    ];
    return {
        ours: tags[keys/* tagKeys */.b.hash] !== undefined,
        ...version === undefined ? {} : {
            version
        },
        ...commit === undefined ? {} : {
            commit: (0,named/* parsed */.Y)(commit)
        },
        ...by === undefined ? {} : {
            by
        },
        ...proven === undefined ? {} : {
            proven
        },
        ...vetoed === undefined ? {} : {
            vetoed
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/status.js







/** Stages that are read at once. */ const atOnce = 4;
/** What runs where, read from ECS: one description for each cluster, then one for each revision. A stage that cannot be read says so and hides no other. */ const status_status = (config, { stages, services })=>(ports)=>{
        const wanted = services.length > 0 ? services : (0,rolled_out/* rolledOut */.T)(config);
        const known = [
            ...config.policy.ladder.flat(),
            ...Object.keys(config.policy.stages)
        ];
        const all = stages.length > 0 ? stages : [
            ...new Set(known)
        ];
        return (0,side_by_side/* sideBySide */.Q)(atOnce, all, (stage)=>stageStatus(config, {
                stage,
                services: wanted
            }, ports));
    };
const stageStatus = async (config, asked, ports)=>{
    const { stage } = asked;
    try {
        return {
            stage,
            is: 'read',
            ...await readStage(config, asked, ports)
        };
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H) && !(error instanceof problem/* Problem */.A)) throw error;
        return {
            stage,
            is: 'unreadable',
            why: error.message
        };
    }
};
const readStage = async (config, { stage, services }, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage), 'read');
    const nameOf = (service)=>(0,resolve_unit/* serviceName */.fe)(config, service, stage);
    const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), services.map(nameOf));
    const found = [];
    for (const service of services){
        const view = views.get(nameOf(service));
        if (view === undefined) continue;
        const revision = await cloud.definitions.describe((0,service_view/* primary */.z)(view)?.taskDefinition ?? view.taskDefinition);
        found.push(serviceStatus({
            stage,
            service
        }, view, revision));
    }
    return {
        services: found,
        missing: services.filter((service)=>!views.has(nameOf(service)))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/status-asked.js






/** Says what runs where. */ const statusAsked = async (asked, ports)=>{
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new problem/* Problem */.A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out before this step.'
    });
    const { config: path, policyRef } = asked;
    const where = {
        ...path === undefined ? {} : {
            config: path
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...where,
        at: commit.sha
    });
    for (const stage of asked.stages)(0,resolve_unit/* stageOf */.gV)(config, stage);
    for (const service of asked.services)(0,resolve_unit/* serviceOf */.z5)(config, service);
    const stages = await status_status(config, asked)(ports);
    const unread = stages.filter(({ is })=>is === 'unreadable').map(({ stage })=>stage);
    const title = unread.length === 0 ? 'What runs where' : `What runs where (could not be read: ${unread.join(', ')})`;
    return {
        text: await saved(stages, ports),
        ending: unread.length === 0 ? 'green' : 'red',
        report: {
            title,
            sections: [
                statusTable(stages)
            ]
        }
    };
};
const saved = async (stages, { files })=>{
    const json = JSON.stringify(stages);
    if (Buffer.byteLength(json) <= codec/* inlineLimit */.Pc) return json;
    const path = `${files.own}/status.json`;
    await files.write(path, json);
    return path;
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/status.js



const inputs = {
    stages: inputs_name/* stages */._$,
    services: inputs_name/* services */.$p,
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q
};
/** Says what runs where. */ const action = {
    inputs,
    outputs: [
        'status'
    ],
    run: async (input, ports)=>{
        const { text: status, ending, report } = await statusAsked({
            ...input,
            policyRef: input['policy-ref']
        }, ports);
        return {
            outputs: {
                status
            },
            ending,
            report
        };
    }
};


/***/ }),

/***/ 10903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rolledOut)
/* harmony export */ });
/** The services that are rolled out by themselves: all but the tasks, which run for those that name them. */ const rolledOut = ({ services })=>Object.keys(services).filter((name)=>services[name]?.kind !== 'task');


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

/***/ 49720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holdValue),
/* harmony export */   R: () => (/* binding */ parseHold)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);



/** An ECS tag's value takes so many characters (service quotas). */ const limit = 256;
/** The value of the tag `tagship:hold`. A way that does not fit whole is left out: half a revision would be another one. */ const holdValue = ({ at, by, from, to, reason })=>{
    const who = `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)} by ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .E)(by).replaceAll(/\s+/g, '-').slice(0, 60)}`;
    const way = `${who} from ${from} to ${to}`;
    const start = way.length <= limit ? way : who;
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .E)(reason === undefined ? start : `${start} because ${reason}`).trim();
};
const pattern = /^(\d{8}T\d{6}Z) by (\S+)(?: from ([\w-]+:\d+) to ([\w-]+:\d+))?(?: because .*)?$/s;
/** A hold read back from its tag. */ const parseHold = (text)=>{
    const [, moment, by, from, to] = pattern.exec(text) ?? [];
    const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(moment ?? '');
    if (at === undefined || by === undefined) return {
        text
    };
    return {
        text,
        at,
        by,
        ...from === undefined ? {} : {
            from: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(from)
        },
        ...to === undefined ? {} : {
            to: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(to)
        }
    };
};


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

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ vetoedAt),
/* harmony export */   Z1: () => (/* binding */ clearTags),
/* harmony export */   cj: () => (/* binding */ vetoTags)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


/** Tags that say on a revision: a person rolled back from this state. */ const vetoTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.vetoed]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** Tags that lift the veto of a revision. */ const clearTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.cleared]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** When a state was vetoed, from the tags of all revisions that hold it; `undefined` when nobody did or the veto was lifted later. */ const vetoedAt = (revisions)=>{
    const vetoed = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.vetoed);
    const cleared = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.cleared);
    return vetoed !== undefined && vetoed > (cleared ?? '') ? vetoed : undefined;
};
const latest = (revisions, key)=>revisions.flatMap((tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[key] ?? '') ?? []).sort().at(-1);


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ revisionDigests),
/* harmony export */   Q: () => (/* binding */ digestMatch),
/* harmony export */   hC: () => (/* binding */ taskDigests),
/* harmony export */   tN: () => (/* binding */ pinnedDigest)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27124);

/** The digest that an image name is pinned to; `undefined` for a tag. */ const pinnedDigest = (image)=>{
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    return digest === undefined ? undefined : (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(digest);
};
/** What a service revision runs. A name pinned by digest counts as read: nothing else can run under it. */ const revisionDigests = (view)=>view.images.map(({ container, image, digest })=>withDigest(container, digest ?? pinnedDigest(image)));
/** What running tasks run, container by container. */ const taskDigests = (tasks)=>tasks.flatMap((task)=>task.containers.map(({ name, digest })=>withDigest(name, digest)));
const withDigest = (container, digest)=>digest === undefined ? {
        container
    } : {
        container,
        digest
    };
/** Compares what runs with what was asked; containers that nobody asked about are not looked at. */ const digestMatch = (accepted, running)=>{
    const each = [
        ...accepted
    ].map(([container, digests])=>containerMatch(digests, running.filter((seen)=>seen.container === container)));
    if (each.includes('other')) return 'other';
    return each.includes('unreadable') ? 'unreadable' : 'ours';
};
const containerMatch = (digests, running)=>{
    const known = running.flatMap(({ digest })=>digest === undefined ? [] : [
            digest
        ]);
    if (known.some((digest)=>!digests.includes(digest))) return 'other';
    return known.length === 0 || known.length < running.length ? 'unreadable' : 'ours';
};


/***/ }),

/***/ 91034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pinnedImages)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);
/* harmony import */ var _digest_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



/** What a definition promises: by container, the digest of the image that it names by digest. */ const pinnedImages = (definition)=>new Map((0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap((container)=>{
        const name = (0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container);
        const digest = typeof container.image === 'string' ? (0,_digest_match_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedDigest */ .tN)(container.image) : undefined;
        return name === undefined || digest === undefined ? [] : [
            [
                (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(name),
                digest
            ]
        ];
    }));


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

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/** Whether a JSON value is an object. */ const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list; none where there is no list. */ const objectsOf = (value)=>Array.isArray(value) ? value.filter(isObject) : [];
/** The container definitions of a task definition. */ const containersOf = (definition)=>objectsOf(definition.containerDefinitions);
/** The name of a named part; `undefined` where it is no text. */ const nameOf = (part)=>typeof part.name === 'string' ? part.name : undefined;


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

/***/ 52392:
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


/***/ })

};
