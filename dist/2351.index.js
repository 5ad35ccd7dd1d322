export const id = 2351;
export const ids = [2351];
export const modules = {

/***/ 56814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19566);


const count = (raw, name)=>{
    const given = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .W)(raw, name);
    if (given !== 0) return given;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is 0.`,
        remedy: 'Write at least 1, or leave it out.'
    });
};


/***/ }),

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

/***/ 19566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const whole = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
    if (given === undefined) return undefined;
    if (/^\d{1,12}$/.test(given)) return Number(given);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no whole number.`,
        remedy: 'Write digits only.'
    });
};


/***/ }),

/***/ 62351:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
// EXTERNAL MODULE: ./.tagship/build/core/report/history-table.js
var history_table = __webpack_require__(79251);
// EXTERNAL MODULE: ./.tagship/build/core/report/status-table.js
var status_table = __webpack_require__(83195);
// EXTERNAL MODULE: ./.tagship/build/flows/release/head-commit.js
var head_commit = __webpack_require__(65803);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/other-driver.js
var other_driver = __webpack_require__(38318);
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








const serviceStatus = (at, view, revision)=>{
    const now = (0,service_view/* primary */.zB)(view);
    const wanted = (0,service_view/* wantedRevision */.hv)(view);
    const driver = (0,other_driver/* otherDriver */.z)(view);
    const held = view.tags[keys/* tagKeys */.bi.hold];
    return {
        ...at,
        ...wanted === undefined ? {} : {
            revision: wanted
        },
        ...driver === undefined ? {} : {
            driver
        },
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
        (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.bi.version] ?? ''),
        tags[keys/* tagKeys */.bi.commit],
        tags[keys/* tagKeys */.bi.actor]
    ];
    const [proven, vetoed] = [
        (0,proof/* provenAt */.S)(tags),
        (0,veto/* vetoedAt */.HZ)([
            tags
        ])
    ];
    return {
        ours: tags[keys/* tagKeys */.bi.hash] !== undefined,
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
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/rollout-cause.js + 1 modules
var rollout_cause = __webpack_require__(36669);
;// CONCATENATED MODULE: ./.tagship/build/core/record/past-rollout.js




const pastRollout = (view, brought, newer)=>{
    const ending = view.paused === undefined ? endings[view.status](view, newer) : 'paused';
    const tags = brought.tags ?? {};
    const [version, commit, by] = [
        (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.bi.version] ?? ''),
        tags[keys/* tagKeys */.bi.commit],
        tags[keys/* tagKeys */.bi.actor]
    ];
    return {
        ...{
            at: view.createdAt,
            is: ending
        },
        ...view.finishedAt === undefined ? {} : {
            ended: view.finishedAt
        },
        ...ending === 'rolled-back' || ending === 'failed' ? {
            cause: (0,rollout_cause/* rolloutCause */.h)(view)
        } : {},
        ...brought.revision === undefined ? {} : {
            revision: brought.revision
        },
        ...version === undefined ? {} : {
            version
        },
        ...commit === undefined ? {} : {
            commit: (0,named/* parsed */.Y)(commit)
        },
        ...by === undefined ? {} : {
            by
        }
    };
};
const underWay = ()=>'under-way';
const stopped = ({ finishedAt }, newer)=>newer !== undefined && (finishedAt === undefined || newer.createdAt <= finishedAt) ? 'superseded' : 'failed';
const endings = {
    PENDING: underWay,
    IN_PROGRESS: underWay,
    STOP_REQUESTED: underWay,
    ROLLBACK_REQUESTED: underWay,
    ROLLBACK_IN_PROGRESS: underWay,
    STOPPED: stopped,
    SUCCESSFUL: ()=>'succeeded',
    ROLLBACK_SUCCESSFUL: ()=>'rolled-back',
    ROLLBACK_FAILED: ()=>'failed'
};

;// CONCATENATED MODULE: ./.tagship/build/flows/status/read-history.js



const atOnce = 5;
const readHistory = async (site, service, most)=>{
    try {
        return {
            history: await rolloutsOf(site, service, most)
        };
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        return {
            unread: error.message
        };
    }
};
const rolloutsOf = async ({ cloud, cluster }, service, most)=>{
    const { rollouts, definitions } = cloud;
    const listed = (await rollouts.list(cluster, service, {
        limit: most
    })).slice(0, most);
    if (listed.length === 0) return [];
    const views = await rollouts.describe(listed.map(({ arn })=>arn));
    const wanted = await rollouts.revisions([
        ...new Set(listed.flatMap(({ target })=>target ?? []))
    ]);
    const names = [
        ...new Set([
            ...wanted.values()
        ].map(({ taskDefinition })=>taskDefinition))
    ];
    const pairs = await (0,side_by_side/* sideBySide */.Q)(atOnce, names, async (name)=>[
            name,
            await definitions.describe(name)
        ]);
    const known = new Map(pairs);
    return listed.flatMap(({ arn, target }, index)=>{
        const view = views.get(arn);
        const revision = target === undefined ? undefined : wanted.get(target)?.taskDefinition;
        const tags = revision === undefined ? undefined : known.get(revision)?.tags;
        const brought = {
            ...revision === undefined ? {} : {
                revision
            },
            ...tags === undefined ? {} : {
                tags
            }
        };
        return view === undefined ? [] : pastRollout(view, brought, views.get(listed[index - 1]?.arn ?? ''));
    });
};

;// CONCATENATED MODULE: ./.tagship/build/flows/status/status.js








const status_atOnce = 4;
const status_status = (config, { stages, services, history = 0 })=>(ports)=>{
        const wanted = services.length > 0 ? services : (0,rolled_out/* rolledOut */.T)(config);
        const known = [
            ...config.policy.ladder.flat(),
            ...Object.keys(config.policy.stages)
        ];
        const all = stages.length > 0 ? stages : [
            ...new Set(known)
        ];
        return (0,side_by_side/* sideBySide */.Q)(status_atOnce, all, (stage)=>stageStatus(config, {
                stage,
                services: wanted,
                history
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
const readStage = async (config, { stage, services, history }, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage), 'read');
    const nameOf = (service)=>(0,resolve_unit/* serviceName */.fe)(config, service, stage);
    const cluster = (0,resolve_unit/* clusterOf */.es)(config, stage);
    const views = await cloud.services.describe(cluster, services.map(nameOf));
    const found = [];
    for (const service of services){
        const view = views.get(nameOf(service));
        if (view === undefined) continue;
        const wanted = (0,service_view/* wantedRevision */.hv)(view);
        const revision = wanted === undefined ? undefined : await cloud.definitions.describe(wanted);
        const past = history === 0 ? {} : await readHistory({
            cloud,
            cluster
        }, view.name, history);
        found.push({
            ...serviceStatus({
                stage,
                service
            }, view, revision),
            ...past
        });
    }
    return {
        services: found,
        missing: services.filter((service)=>!views.has(nameOf(service)))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/status/status-asked.js







const statusAsked = async (asked, ports)=>{
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
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
    if (asked.html !== undefined) await writePage(asked.html, stages, ports);
    const read = stages.flatMap((stage)=>stage.is === 'read' ? stage.services : []);
    const unread = stages.filter((stage)=>!isKnown(stage)).map(({ stage })=>stage);
    const history = (0,history_table/* historyTable */.f1)(read);
    const title = unread.length === 0 ? 'What runs where' : `What runs where (could not be read: ${unread.join(', ')})`;
    return {
        text: await saved(stages, ports),
        ending: unread.length === 0 ? 'green' : 'red',
        report: {
            title,
            sections: [
                (0,status_table/* statusTable */.o)(stages),
                ...history === undefined ? [] : [
                    history
                ]
            ]
        }
    };
};
const isKnown = (stage)=>stage.is === 'read' && stage.services.every(({ unread })=>unread === undefined);
const writePage = async (path, stages, { clock, files })=>{
    const { statusPage } = await __webpack_require__.e(/* import() */ 3764).then(__webpack_require__.bind(__webpack_require__, 93764));
    await files.write(path, statusPage(stages, clock.now()));
};
const saved = async (stages, { files })=>{
    const json = JSON.stringify(stages);
    if (Buffer.byteLength(json) <= codec/* inlineLimit */.Pc) return json;
    const path = `${files.own}/status.json`;
    await files.write(path, json);
    return path;
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/count.js
var count = __webpack_require__(56814);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/status.js




const inputs = {
    stages: inputs_name/* stages */._$,
    services: inputs_name/* services */.$p,
    history: count/* count */.U,
    html: inputs_text/* text */.Q,
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q
};
const action = {
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

/***/ 46678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ causeTexts),
/* harmony export */   f: () => (/* binding */ endingWords)
/* harmony export */ });
const causeTexts = {
    breaker: "ECS's circuit breaker tripped",
    alarm: 'an alarm went off',
    hook: 'a lifecycle hook did not let it pass',
    person: 'a person took it back',
    stopped: 'the rollout was stopped',
    deleted: 'the service is gone',
    'rollback-failed': 'ECS wanted to go back and could not',
    task: 'the task did not end well',
    'fail-fast': 'tasks failed and we were asked not to wait',
    wave: 'another service of its wave ended badly',
    verify: 'it ran, but what verifies it said no',
    unknown: 'ECS gives a reason that we do not know'
};
const inTheWay = {
    proof: 'a proof is missing',
    order: 'a stage before was skipped',
    veto: 'this state was rolled back here',
    hold: 'held by a person',
    version: 'the version is taken or too old',
    ref: 'the commit is on no branch that may release',
    built: 'its images are not there',
    soak: 'the proof is too young',
    lease: 'another rollout is in the way',
    controller: 'something else drives its rollouts',
    ancestry: 'a newer commit runs here',
    'in-flight': 'another rollout is paused',
    after: 'what it comes after is not at its end'
};
const errored = {
    no: 'could not be done: nothing was sent',
    yes: 'outcome unknown: ECS has the order and goes on with it',
    unknown: 'outcome unknown: nobody knows whether the order was taken'
};
const endingWords = (outcome, going = false)=>{
    switch(outcome.is){
        case 'succeeded':
            return 'succeeded';
        case 'no-op':
            return 'runs this state already';
        case 'paused':
            return `paused${outcome.hook === undefined ? '' : ' at a hook'}${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'waiting':
            return `waiting (${inTheWay[outcome.gate]})${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'failed':
            return `failed: ${causeTexts[outcome.cause]}`;
        case 'rolled-back':
            return rolledBack(outcome, going);
        case 'unverified':
            return unverified[outcome.cause];
        case 'superseded':
            return `superseded${outcome.by === undefined ? '' : ` by ${outcome.by}`}`;
        case 'nothing-running':
            return idle[outcome.idle ?? 'refused'];
        case 'timed-out':
            return `timed out before ${outcome.sent === 'no' ? 'anything was sent' : 'the rollout ended'}`;
        case 'cancelled':
            return `cancelled: the run was asked to stop${outcome.sent === 'no' ? ' before anything was sent' : ''}`;
        case 'not-attempted':
            return 'not attempted: another part of the request did not end well';
        case 'refused':
            return `refused (${inTheWay[outcome.gate]})`;
        case 'errored':
            return errored[outcome.sent];
    }
};
const rolledBack = ({ cause, now }, going)=>{
    if (now === undefined) return `${going ? 'being rolled back' : 'rolled back'}: ${causeTexts[cause]}`;
    return going ? `being rolled back to ${now}: ${causeTexts[cause]}` : `rolled back: ${causeTexts[cause]}; ${now} runs now`;
};
const idle = {
    accepted: 'nothing runs, as accepted: the desired count is 0, so nothing was proven',
    proven: 'nothing runs: the desired count is 0; one task of it was run and held',
    refused: 'nothing runs: the desired count is 0, so nothing was proven'
};
const unverified = {
    health: 'unverified: it is in place, but its health could not be confirmed',
    digest: 'unverified: another digest runs than the one that was asked for',
    unreadable: 'unverified: the digests that run could not be read'
};


/***/ }),

/***/ 36669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reasonCause),
  h: () => (/* binding */ rolloutCause)
});

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/rollout-cause.data.js
const rolloutReasons = [
    {
        text: /circuit breaker/i,
        cause: 'breaker'
    },
    {
        text: /tasks? failed to start/i,
        cause: 'breaker'
    },
    {
        text: /\balarms?\b/i,
        cause: 'alarm'
    },
    {
        text: /hook/i,
        cause: 'hook'
    },
    {
        text: /\brequest(ed)?\b|\buser\b|StopServiceDeployment/i,
        cause: 'person'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/rollout-cause.js

const reasonCause = (...reasons)=>rolloutReasons.find((row)=>reasons.some((reason)=>reason !== undefined && row.text.test(reason)))?.cause;
const rolloutCause = (view)=>{
    if (view.breaker?.status === 'TRIGGERED') return 'breaker';
    if (view.alarms?.status === 'TRIGGERED') return 'alarm';
    const said = reasonCause(view.rollback?.reason, view.reason);
    if (said !== undefined) return said;
    if (view.rollback?.reason !== undefined || view.reason !== undefined) return 'unknown';
    return view.status === 'STOPPED' ? 'stopped' : 'person';
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

/***/ 49720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holdValue),
/* harmony export */   R: () => (/* binding */ parseHold)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);



const limit = 256;
const holdValue = ({ at, by, from, to, reason })=>{
    const who = `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)} by ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)(by).replaceAll(/\s+/g, '-').slice(0, 60)}`;
    const way = `${who} from ${from} to ${to}`;
    const start = way.length <= limit ? way : who;
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)(reason === undefined ? start : `${start} because ${reason}`).trim();
};
const pattern = /^(\d{8}T\d{6}Z) by (\S+)(?: from ([\w-]+:\d+) to ([\w-]+:\d+))?(?: because .*)?$/s;
const parseHold = (text)=>{
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

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ vetoedAt),
/* harmony export */   Z1: () => (/* binding */ clearTags),
/* harmony export */   cj: () => (/* binding */ vetoTags)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


const vetoTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.vetoed]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const clearTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.cleared]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const vetoedAt = (revisions)=>{
    const vetoed = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.vetoed);
    const cleared = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.cleared);
    return vetoed !== undefined && vetoed > (cleared ?? '') ? vetoed : undefined;
};
const latest = (revisions, key)=>revisions.flatMap((tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[key] ?? '') ?? []).sort().at(-1);


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

/***/ 79251:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EJ: () => (/* binding */ historyCells),
/* harmony export */   Td: () => (/* binding */ historyHead),
/* harmony export */   Vc: () => (/* binding */ minute),
/* harmony export */   f1: () => (/* binding */ historyTable)
/* harmony export */ });
/* harmony import */ var _diagnosis_ending_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46678);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77861);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17964);



const historyTable = (services)=>services.every(({ history, unread })=>history === undefined && unread === undefined) ? undefined : {
        kind: 'table',
        head: historyHead,
        rows: services.flatMap(rows)
    };
const historyHead = [
    'stage',
    'service',
    'began',
    'took',
    'ended',
    'version',
    'commit',
    'by',
    'revision'
];
const rows = (of)=>{
    const { stage, service, history = [], unread } = of;
    if (unread !== undefined) return [
        [
            stage,
            service,
            '',
            '',
            `could not be read: ${unread}`,
            '',
            '',
            '',
            ''
        ]
    ];
    return history.map((past)=>[
            stage,
            service,
            ...historyCells(past)
        ]);
};
const historyCells = (past)=>[
        minute(past.at),
        past.ended === undefined ? '' : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)((0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(past.at, past.ended)),
        past.cause === undefined ? endings[past.is] : `${endings[past.is]}: ${_diagnosis_ending_words_js__WEBPACK_IMPORTED_MODULE_0__/* .causeTexts */ ._[past.cause]}`,
        past.version ?? '',
        past.commit?.slice(0, 12) ?? '',
        past.by ?? '',
        past.revision ?? ''
    ];
const minute = (at)=>at.slice(0, 16).concat('Z');
const endings = {
    succeeded: 'succeeded',
    'rolled-back': 'rolled back',
    failed: 'failed',
    superseded: 'superseded',
    'under-way': 'under way',
    paused: 'paused'
};


/***/ }),

/***/ 83195:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ stateWords),
/* harmony export */   o: () => (/* binding */ statusTable)
/* harmony export */ });
/* harmony import */ var _record_hold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49720);
/* harmony import */ var _history_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79251);


const statusTable = (stages)=>({
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
        of.since === undefined ? '' : (0,_history_table_js__WEBPACK_IMPORTED_MODULE_1__/* .minute */ .Vc)(of.since),
        of.by ?? '',
        stateWords(of).map(({ text })=>text).join(', ')
    ];
const held = (text)=>{
    const { by } = (0,_record_hold_js__WEBPACK_IMPORTED_MODULE_0__/* .parseHold */ .R)(text);
    return by === undefined ? 'held' : `held by ${by}`;
};
const drivers = {
    CODE_DEPLOY: 'driven by CodeDeploy',
    EXTERNAL: 'driven by an external controller',
    express: 'Express Mode'
};
const stateWords = (of)=>[
        ...of.held === undefined ? [] : [
            word('warning', held(of.held))
        ],
        ...of.vetoed === undefined ? [] : [
            word('bad', 'vetoed, and runs nevertheless')
        ],
        ...of.driver === undefined ? [] : [
            word('plain', drivers[of.driver])
        ],
        ...of.ours || of.revision === undefined ? [] : [
            word('warning', `drift: ${of.revision} is not Tagship's`)
        ],
        ...of.rollout === 'failed' ? [
            word('bad', 'its rollout failed')
        ] : [],
        ...of.rollout === 'under way' ? [
            word('moving', 'a rollout is under way')
        ] : [],
        ...of.ours ? [
            of.proven === undefined ? word('plain', 'not proven') : word('good', 'proven')
        ] : [],
        ...of.running === of.desired || of.rollout === 'under way' && of.running > of.desired ? [] : [
            word('warning', `${of.running} of ${of.desired} running`)
        ]
    ];
const word = (tone, text)=>({
        tone,
        text
    });


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

const pinnedDigest = (image)=>{
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    return digest === undefined ? undefined : (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(digest);
};
const revisionDigests = (view)=>view.images.map(({ container, image, digest })=>withDigest(container, digest ?? pinnedDigest(image)));
const taskDigests = (tasks)=>tasks.flatMap((task)=>task.containers.map(({ name, digest })=>withDigest(name, digest)));
const withDigest = (container, digest)=>digest === undefined ? {
        container
    } : {
        container,
        digest
    };
const digestMatch = (accepted, running)=>{
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

/***/ 38318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ otherDriver)
/* harmony export */ });
const otherDriver = ({ express, controller })=>{
    if (express) return 'express';
    return controller === 'ECS' ? undefined : controller;
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



const pinnedImages = (definition)=>new Map((0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap((container)=>{
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

/***/ 51747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
const objectsOf = (value)=>Array.isArray(value) ? value.filter(isObject) : [];
const containersOf = (definition)=>objectsOf(definition.containerDefinitions);
const nameOf = (part)=>typeof part.name === 'string' ? part.name : undefined;


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

/***/ 65803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const headCommit = async ({ git, origin })=>{
    const ref = origin.sha ?? 'HEAD';
    const commit = await git.commit(ref);
    if (commit !== undefined) return commit;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out before this step.'
    });
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
