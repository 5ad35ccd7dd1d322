export const id = 1783;
export const ids = [1783];
export const modules = {

/***/ 69939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const oneOf = (words)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
        const word = words.find((candidate)=>candidate === given);
        if (given === undefined || word !== undefined) return word;
        const listed = words.map((candidate)=>`"${candidate}"`).join(', ');
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" is "${given}".`,
            remedy: `Write one of ${listed}.`
        });
    };


/***/ }),

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31918);

const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 63107:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ loginRules),
/* harmony export */   aL: () => (/* binding */ buildRules),
/* harmony export */   am: () => (/* binding */ renderRules),
/* harmony export */   dn: () => (/* binding */ verifyRules),
/* harmony export */   f9: () => (/* binding */ deployRules),
/* harmony export */   kf: () => (/* binding */ pushRules),
/* harmony export */   oV: () => (/* binding */ rollbackRules),
/* harmony export */   qh: () => (/* binding */ runTaskRules)
/* harmony export */ });
const config = [
    'config',
    'policy-ref'
];
const place = [
    'region',
    'account',
    'role'
];
const service = [
    'cluster',
    'service',
    ...place
];
const watching = [
    'timeout',
    'wait-for',
    'until',
    'fail-fast',
    'on-cancel',
    'parallel'
];
const sending = [
    ...watching,
    'in-flight',
    'force',
    'allow-downgrade',
    'partial',
    'at-once',
    'idle'
];
const looks = [
    'url',
    'status',
    'body',
    'headers',
    'redirects',
    'alarms',
    'within',
    'for',
    'retries'
];
const single = [
    'repository',
    'container',
    'verify-url',
    ...service,
    'task-definition'
];
const deployWays = [
    {
        by: [
            'release'
        ],
        takes: [
            'stage',
            ...config,
            ...sending,
            'on-failure',
            ...single
        ]
    },
    {
        by: [
            'stage',
            'from'
        ],
        takes: [
            'services',
            ...config,
            ...sending,
            'on-failure',
            'continue',
            'roll-back'
        ]
    },
    {
        by: [
            'stage',
            'continue'
        ],
        takes: [
            'services',
            ...config,
            ...watching,
            'idle'
        ]
    },
    {
        by: [
            'stage',
            'roll-back'
        ],
        takes: [
            'services',
            ...config,
            ...watching
        ]
    },
    {
        by: [
            'stage'
        ],
        takes: [
            'services',
            ...config,
            ...sending,
            'on-failure'
        ]
    },
    {
        by: [
            'continue'
        ],
        takes: [
            ...service,
            ...watching,
            'idle',
            'verify-url',
            'verify-within'
        ]
    },
    {
        by: [
            'roll-back'
        ],
        takes: [
            ...service,
            ...watching,
            'verify-url',
            'verify-within'
        ]
    },
    {
        by: [],
        takes: [
            ...service,
            ...sending,
            'task-definition',
            'revision',
            'verify-url',
            'verify-within'
        ]
    }
];
const deployRules = {
    ways: deployWays,
    needs: [
        {
            input: 'verify-within',
            needs: 'verify-url'
        }
    ],
    either: [
        [
            'release',
            'stage'
        ],
        [
            'continue',
            'roll-back'
        ],
        [
            'from',
            'continue'
        ],
        [
            'from',
            'roll-back'
        ],
        [
            'task-definition',
            'revision'
        ]
    ]
};
const rollbackRules = {
    ways: [
        {
            by: [
                'clear'
            ],
            takes: [
                'stage',
                'services',
                'resume',
                'to',
                ...config
            ]
        },
        {
            by: [
                'resume'
            ],
            takes: [
                'stage',
                'services',
                ...config
            ]
        },
        {
            by: [
                'to'
            ],
            takes: [
                'stage',
                'services',
                'reason',
                'partial',
                'timeout',
                ...config
            ]
        },
        {
            by: [],
            takes: [
                'stage',
                'services',
                'reason',
                'again',
                'partial',
                'timeout',
                ...config
            ]
        }
    ]
};
const verifyRules = {
    ways: [
        {
            by: [
                'release'
            ],
            takes: config
        },
        {
            by: [
                'stage'
            ],
            takes: [
                'services',
                ...config
            ]
        },
        {
            by: [],
            takes: [
                ...looks,
                ...place
            ]
        }
    ],
    needs: [
        ...place.map((input)=>({
                input,
                needs: 'alarms'
            })),
        ...[
            'status',
            'body',
            'headers',
            'redirects'
        ].map((input)=>({
                input,
                needs: 'url'
            })),
        {
            input: 'retries',
            needs: 'for'
        }
    ]
};
const image = [
    'image',
    'path',
    'dockerfile',
    'target',
    'args',
    'platforms'
];
const buildRules = {
    ways: [
        {
            by: [
                'release'
            ],
            takes: [
                ...config,
                'builder',
                'source',
                'path',
                'dockerfile',
                ...place
            ]
        },
        {
            by: [],
            takes: [
                'builder',
                'source',
                ...image
            ]
        }
    ]
};
const pushRules = {
    ways: [
        {
            by: [
                'release'
            ],
            takes: [
                ...config,
                ...place
            ]
        },
        {
            by: [],
            takes: [
                'layout',
                'repository',
                'tags',
                ...place
            ]
        }
    ]
};
const definition = [
    'task-definition',
    'container',
    'image',
    'env',
    'secrets',
    'stage',
    'version',
    'commit'
];
const renderRules = {
    ways: [
        {
            by: [
                'release'
            ],
            takes: config
        },
        {
            by: [],
            takes: definition
        }
    ]
};
const loginRules = {
    ways: [
        {
            by: [
                'region'
            ],
            takes: [
                'account',
                'role'
            ]
        },
        {
            by: [],
            takes: config
        }
    ]
};
const run = [
    'command',
    'env',
    'container',
    'task-role',
    'execution-role',
    'subnets',
    'security-groups',
    'public-ip'
];
const capacity = [
    'launch-type',
    'capacity-providers',
    'platform-version',
    'timeout',
    'again'
];
const runTaskRules = {
    ways: [
        {
            by: [
                'release'
            ],
            takes: [
                'service',
                ...config,
                ...run,
                ...capacity
            ]
        },
        {
            by: [],
            takes: [
                ...service,
                'task-definition',
                'revision',
                ...run,
                ...capacity
            ]
        }
    ],
    needs: [
        'security-groups',
        'public-ip'
    ].map((input)=>({
            input,
            needs: 'subnets'
        })),
    either: [
        [
            'launch-type',
            'capacity-providers'
        ],
        [
            'task-definition',
            'revision'
        ]
    ]
};


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

/***/ 39402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answerPaused)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16673);
/* harmony import */ var _core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84553);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17964);
/* harmony import */ var _core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52392);
/* harmony import */ var _targets_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61177);
/* harmony import */ var _targets_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14162);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76417);
/* harmony import */ var _read_listed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1899);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16627);











const answerPaused = (site, word, options)=>async (orders, ports)=>{
        const deadline = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_7__/* .later */ .NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,_targets_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)('service', 'a service'),
            deadline,
            ports,
            stopRules: options
        };
        const names = orders.map(({ service })=>service);
        const stands = await (0,_read_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .readListed */ .o)(watching, watching.target, names);
        const paired = orders.flatMap((order)=>{
            const stand = stands.get(order.service);
            return stand === undefined ? [] : [
                {
                    order,
                    stand
                }
            ];
        });
        const held = paired.filter(({ stand })=>(0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeld */ .i)(stand.service));
        if (held.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(held.map(({ order })=>heldFault(order)));
        const sent = await (0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_9__/* .sideBySide */ .Q)(options.parallel, paired, (each)=>answered(watching, each, {
                word,
                options
            }));
        const landings = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(watching, sent, options);
        const early = new Set(paired.filter(({ stand })=>(0,_core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUp */ .bW)(stand) !== undefined).map(({ order })=>order.label));
        return word === 'continue' ? landings : new Map([
            ...landings
        ].map(([label, landing])=>[
                label,
                back(landing, early.has(label))
            ]));
    };
const heldFault = ({ label })=>({
        what: `A person holds "${label}", so automation leaves it alone.`,
        remedy: 'Run rollback with "resume" first.'
    });
const answered = async (watching, { order, stand }, { word, options })=>{
    const { inFlight } = stand;
    const conditions = {
        terms: options,
        patient: options.waitFor !== 'verdict',
        until: options.until ?? 'end'
    };
    const asked = order.wanted.is === 'revision' ? order.wanted.revision : undefined;
    const gone = (0,_core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUp */ .bW)(stand);
    if (gone !== undefined) return (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, {
        order,
        stand,
        step: {
            do: 'follow',
            rollout: gone
        }
    }, conditions);
    if (inFlight === undefined || inFlight.revision !== asked) return unmoved(watching, {
        order,
        stand
    }, {
        word,
        options
    });
    const plan = {
        order,
        stand,
        step: {
            do: 'follow',
            rollout: inFlight
        }
    };
    try {
        const hook = await tell(watching, {
            order,
            stand
        }, word);
        const known = hook === undefined ? order : {
            ...order,
            answered: hook
        };
        return await (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, {
            ...plan,
            order: known
        }, conditions);
    } catch (error) {
        const sent = error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? error.sent : 'unknown';
        return {
            plan,
            outcome: {
                is: 'errored',
                sent
            },
            reason: error instanceof Error ? error.message : String(error)
        };
    }
};
const tell = async (watching, { order, stand }, word)=>{
    const { target, site, ports } = watching;
    const { arn = named(stand, word), paused } = stand.inFlight ?? {};
    if (paused === undefined) {
        if (word === 'roll-back') await target.stop(site, arn);
        const now = word === 'roll-back' ? 'ECS was asked to stop it and go back' : 'following it';
        ports.journal.info(`${order.label}: the rollout waits at no hook; ${now}.`);
        return undefined;
    }
    const { hook } = paused;
    const said = await target.answer(site, {
        rollout: arn,
        hook,
        word: word === 'continue' ? 'CONTINUE' : 'ROLLBACK'
    });
    const how = said === 'given' ? `was given the word "${word}"` : 'waited no longer';
    ports.journal.info(`${order.label}: the hook ${hook} ${how}.`);
    return hook;
};
const named = ({ basis, service }, word)=>{
    if (word === 'roll-back' && basis === 'deployments' && service.rollout !== undefined) return service.rollout;
    const action = 'ecs:ListServiceDeployments';
    const why = basis === 'deployments' ? `${action} and ecs:DescribeServiceDeployments are not allowed` : 'ECS does not list it';
    throw new _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`Whether and where the rollout waits could not be read: ${why}. No word was given.`, {
        ...{
            kind: basis === 'deployments' ? 'denied' : 'temporary',
            action,
            code: 'Unread',
            sent: 'no'
        }
    });
};
const unmoved = (watching, { order, stand }, { word, options })=>{
    const next = (0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)(stand, (0,_targets_order_js__WEBPACK_IMPORTED_MODULE_4__/* .askedState */ .q)(order), {
        ...options,
        force: false
    });
    const plan = {
        order,
        stand,
        step: next
    };
    const still = next.do === 'settle' || next.do === 'nothing';
    if (word === 'continue' && still) return (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, plan, {
        terms: options,
        patient: true
    });
    const outcome = {
        is: 'refused',
        gate: 'in-flight'
    };
    return {
        plan,
        outcome,
        reason: `No rollout of "${order.label}" is under way that could be ${past[word]}.`
    };
};
const past = {
    continue: 'continued',
    'roll-back': 'rolled back: to leave a state that is in place, use the action rollback'
};
const back = (landing, early)=>{
    const { outcome } = landing;
    if (outcome.is === 'succeeded' || outcome.is === 'unverified') return tooLate(landing);
    if (outcome.is !== 'rolled-back') return landing;
    const done = {
        is: 'succeeded'
    };
    const { revision: _, ...rest } = landing;
    const reason = `${early ? 'It was rolled back already' : 'Rolled back as asked'}${outcome.now === undefined ? '' : `; ${outcome.now} runs`}.`;
    return {
        ...rest,
        outcome: done,
        ...outcome.now === undefined ? {} : {
            revision: outcome.now
        },
        diagnosis: {
            ...landing.diagnosis,
            outcome: done,
            reason,
            findings: []
        }
    };
};
const tooLate = (landing)=>{
    const outcome = {
        is: 'refused',
        gate: 'in-flight'
    };
    const runs = landing.revision === undefined ? '' : `: ${landing.revision} runs`;
    const reason = `The rollout was done before ECS could take it back${runs}. To leave it, use the action rollback.`;
    return {
        ...landing,
        outcome,
        diagnosis: {
            ...landing.diagnosis,
            outcome,
            reason
        }
    };
};


/***/ }),

/***/ 92764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loneOrder),
/* harmony export */   j: () => (/* binding */ deployAlone)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96865);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27124);
/* harmony import */ var _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12796);
/* harmony import */ var _core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91034);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77622);
/* harmony import */ var _core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90051);
/* harmony import */ var _core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71969);
/* harmony import */ var _answer_paused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39402);
/* harmony import */ var _check_in_place_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9299);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(83907);
/* harmony import */ var _roll_out_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(10556);
/* harmony import */ var _settle_idle_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(93410);













const deployAlone = async (lone, options, ports)=>{
    const { cluster, service } = lone;
    const site = {
        cloud: ports.at(lone.place),
        cluster
    };
    const order = await loneOrder(lone, site.cloud, ports);
    const carryOut = 'word' in lone.runs ? (0,_answer_paused_js__WEBPACK_IMPORTED_MODULE_5__/* .answerPaused */ .X)(site, lone.runs.word, options) : (0,_roll_out_js__WEBPACK_IMPORTED_MODULE_8__/* .rollOut */ .O)(site, options);
    const landings = await ports.journal.group(`Deploy ${service}`, ()=>carryOut([
            order
        ], ports));
    const landing = landings.get(service);
    if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`);
    const final = await verified(lone, await settled(lone, landing, ports), ports);
    await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_7__/* .keepDiagnosis */ .vN)((0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_10__/* .parsed */ .Y)(cluster), final.diagnosis, ports);
    return final;
};
const settled = async (lone, landing, ports)=>{
    if (landing.outcome.is !== 'nothing-running') return landing;
    const { place, cluster, service, idle = 'refuse' } = lone;
    const site = {
        cloud: ports.at(place),
        cluster
    };
    const { outcome, diagnosis } = await (0,_settle_idle_js__WEBPACK_IMPORTED_MODULE_9__/* .idleEnd */ .g)({
        label: service,
        site,
        service,
        revision: landing.revision,
        idle
    }, ports);
    return {
        ...landing,
        outcome,
        diagnosis: {
            ...landing.diagnosis,
            ...diagnosis,
            outcome
        }
    };
};
const verified = async (lone, landing, ports)=>{
    const { place, cluster, service, verify } = lone;
    const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op';
    if (!runs || verify === undefined) return landing;
    const at = {
        site: {
            cloud: ports.at(place),
            cluster
        },
        service,
        revision: landing.revision
    };
    const checked = await (0,_check_in_place_js__WEBPACK_IMPORTED_MODULE_6__/* .checkInPlace */ .L)({
        label: service,
        spec: verify
    }, at, ports);
    if (checked.ok) return landing;
    const { outcome, reason } = checked;
    return {
        ...landing,
        outcome,
        diagnosis: {
            ...landing.diagnosis,
            outcome,
            reason
        }
    };
};
const loneOrder = async (lone, cloud, { files, origin })=>{
    const { runs, service } = lone;
    const base = {
        label: service,
        service
    };
    if (!('file' in runs)) {
        const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision;
        const view = await cloud.definitions.describe(named);
        if (view?.active !== true) throw missingRevision(named);
        const { revision } = view;
        return {
            ...base,
            wanted: {
                is: 'revision',
                revision
            },
            accepted: accepted(view.definition)
        };
    }
    const text = await files.read(runs.file);
    if (text === undefined) throw missingFile(runs.file);
    const definition = (0,_core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(text, runs.file);
    const hash = (0,_core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionHash */ .c)(definition);
    const run = origin.run === undefined ? {} : {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.run]: (0,_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagValue */ .E)(origin.run)
    };
    const tags = {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.hash]: hash,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.actor]: (0,_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagValue */ .E)(origin.actor),
        ...run
    };
    return {
        ...base,
        wanted: {
            is: 'definition',
            definition,
            hash,
            tags
        },
        accepted: accepted(definition)
    };
};
const comingTo = async ({ cluster, service }, { services })=>{
    const view = (await services.describe(cluster, [
        service
    ])).get(service);
    const coming = view === undefined ? undefined : (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_11__/* .wantedRevision */ .hv)(view);
    if (coming !== undefined) return coming;
    if (view !== undefined) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The service "${service}" has no primary task set.`,
        remedy: _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__/* .otherDrivers */ .U.EXTERNAL
    });
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The service "${service}" does not exist in the cluster "${cluster}".`,
        remedy: 'Correct its name, the cluster, the region or the account.'
    });
};
const accepted = (definition)=>new Map([
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_12__/* .pinnedImages */ .D)(definition)
    ].map(([container, digest])=>[
            container,
            [
                digest
            ]
        ]));
const missingRevision = (revision)=>new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The task definition "${revision}" does not exist or is no longer ACTIVE.`,
        remedy: 'Name an ACTIVE revision as family:revision, or register it again.'
    });
const missingFile = (file)=>new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The task definition "${file}" does not exist.`,
        remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
    });


/***/ }),

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readListed)
/* harmony export */ });
const lag = 2000;
const readings = 5;
const readListed = async ({ site, ports }, { read }, names)=>{
    for(let reading = 1;; reading += 1){
        const stands = await read(site, names);
        const lagging = [
            ...stands.values()
        ].some(({ basis, inFlight })=>basis === 'rollout' && inFlight !== undefined && inFlight.arn === undefined);
        if (!lagging || reading === readings) return stands;
        await ports.clock.sleep(lag, ports.signal);
    }
};


/***/ })

};
