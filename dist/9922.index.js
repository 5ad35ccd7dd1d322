export const id = 9922;
export const ids = [9922];
export const modules = {

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
const one = [
    'timeout',
    'wait-for',
    'until',
    'fail-fast',
    'on-cancel'
];
const watching = [
    ...one,
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
            'dry-run',
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
            'dry-run',
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
            'on-failure',
            'dry-run'
        ]
    },
    {
        by: [
            'continue'
        ],
        takes: [
            ...service,
            ...one,
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
            ...one,
            'verify-url',
            'verify-within'
        ]
    },
    {
        by: [],
        takes: [
            ...service,
            ...one,
            'in-flight',
            'force',
            'allow-downgrade',
            'idle',
            'dry-run',
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
    'cpu',
    'memory',
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

/***/ 39922:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/release/head-commit.js
var head_commit = __webpack_require__(65803);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-report.js + 1 modules
var release_report = __webpack_require__(274);
// EXTERNAL MODULE: ./.tagship/build/flows/release/stage-release.js
var stage_release = __webpack_require__(56773);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/record/hold.js
var record_hold = __webpack_require__(49720);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/last-release.js







const atOnce = 10;
const lastRelease = async (config, stage, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
    const services = (0,rolled_out/* rolledOut */.T)(config);
    const names = services.map((service)=>(0,resolve_unit/* serviceName */.fe)(config, service, stage));
    const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), names);
    const read = await (0,side_by_side/* sideBySide */.Q)(atOnce, services, async (service)=>{
        const view = views.get((0,resolve_unit/* serviceName */.fe)(config, service, stage));
        const asked = view === undefined ? undefined : lastAsked(view);
        const tags = asked === undefined ? undefined : (await cloud.definitions.describe(asked.revision))?.tags;
        const commit = tags?.[keys/* tagKeys */.bi.commit];
        return asked === undefined || commit === undefined ? [] : [
            {
                service,
                commit,
                at: asked.at
            }
        ];
    });
    const found = read.flat();
    const last = [
        ...found
    ].sort((a, b)=>a.at < b.at ? 1 : -1)[0];
    if (last !== undefined) return found.filter(({ commit })=>commit === last.commit).map(({ service })=>service);
    throw new problem/* Problem */.A({
        what: `No service in "${stage}" runs a release that Tagship made.`,
        remedy: 'Name the services with the input "services".'
    });
};
const lastAsked = (view)=>{
    const now = (0,service_view/* primary */.zB)(view);
    if (now === undefined) return undefined;
    const { from, to, at } = (0,record_hold/* parseHold */.R)(view.tags[keys/* tagKeys */.bi.hold] ?? '');
    const isBack = from !== undefined && at !== undefined && to === now.taskDefinition;
    return isBack ? {
        revision: from,
        at
    } : {
        revision: now.taskDefinition,
        at: now.createdAt
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/record/veto.js
var veto = __webpack_require__(33777);
// EXTERNAL MODULE: ./.tagship/build/core/record/image-record.js
var image_record = __webpack_require__(5224);
// EXTERNAL MODULE: ./.tagship/build/core/record/state-record.js
var state_record = __webpack_require__(25816);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/image-record.js
var prove_image_record = __webpack_require__(33927);
;// CONCATENATED MODULE: ./.tagship/build/flows/prove/clear-images.js







const clearImagesOf = async (config, vetoed, lifting)=>{
    const registry = lifting.ports.at(config.policy.registry).images;
    const { containers } = (0,resolve_unit/* serviceOf */.z5)(config, lifting.service);
    const hash = vetoed.tags[keys/* tagKeys */.bi.hash];
    const own = hash === undefined ? undefined : (0,image_record/* statePrint */.Bu)((0,named/* parsed */.Y)(hash));
    for (const [container, digest] of (0,pinned_images/* pinnedImages */.D)(vetoed.definition)){
        const name = containers[container];
        if (name === undefined) continue;
        const { repository } = (0,resolve_unit/* imageOf */.dT)(config, name);
        const tags = (await registry.describe(repository, [
            digest
        ])).get(digest)?.tags ?? [];
        const vetoes = (0,state_record/* imageVetoes */.CH)(tags, lifting).filter(({ state })=>state === undefined || state === own);
        await clearImage(config, {
            repository,
            digest,
            vetoes
        }, lifting);
    }
};
const clearNewest = async (config, lifting)=>{
    const registry = lifting.ports.at(config.policy.registry).images;
    const names = Object.values((0,resolve_unit/* serviceOf */.z5)(config, lifting.service).containers);
    const found = [];
    for (const repository of new Set(names.map((name)=>(0,resolve_unit/* imageOf */.dT)(config, name).repository))){
        const tags = new Map();
        for (const [tag, digest] of (await registry.tags(repository)))tags.set(digest, [
            ...tags.get(digest) ?? [],
            tag
        ]);
        for (const [digest, all] of tags)found.push({
            repository,
            digest,
            vetoes: (0,state_record/* imageVetoes */.CH)(all, lifting)
        });
    }
    const newest = found.flatMap(({ vetoes })=>vetoes.map(({ at })=>at)).sort().at(-1);
    if (newest === undefined) return false;
    for (const each of found)await clearImage(config, {
        ...each,
        vetoes: each.vetoes.filter(({ at })=>at === newest)
    }, lifting);
    return true;
};
const clearImage = async (config, { repository, digest, vetoes }, lifting)=>{
    if (vetoes.length === 0) return;
    const { stage, service, at, ports } = lifting;
    const registry = ports.at(config.policy.registry).images;
    const stored = await registry.byDigest(repository, digest);
    if (stored === undefined) return;
    for (const { state } of vetoes){
        const record = {
            kind: 'clear',
            stage,
            service,
            at,
            ...state === undefined ? {} : {
                state
            }
        };
        await (0,prove_image_record/* writeImageRecord */.o)(record, {
            registry,
            repository,
            stored
        }, ports);
    }
    ports.journal.info(`${service}: the veto on ${repository}@${digest} is lifted.`);
};

// EXTERNAL MODULE: ./.tagship/build/flows/prove/state-holders.js
var state_holders = __webpack_require__(56091);
// EXTERNAL MODULE: ./.tagship/build/flows/release/attempted.js
var attempted = __webpack_require__(88415);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/lift.js








const lift = (config, options)=>async (release, ports)=>{
        const { stage } = release;
        const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
        const nameOf = ({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, stage);
        const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), release.units.map(nameOf));
        const missing = release.units.filter((unit)=>!views.has(nameOf(unit)));
        if (missing.length > 0) throw new problem/* Problem */.A(missing.map((unit)=>({
                what: `The service "${nameOf(unit)}" does not exist in "${stage}".`
            })));
        const vetoed = options.clear ? await vetoes(release, {
            cloud,
            views,
            nameOf,
            options
        }) : noVetoes;
        return (0,attempted/* attempted */.z)(ports, release, async (unit)=>{
            const view = views.get(nameOf(unit));
            const own = vetoed.get(unit.service);
            const lifted = [
                options.resume && view !== undefined && await resume(cloud, unit, {
                    view,
                    ports
                }),
                own === undefined ? options.clear && options.to === undefined && await clearNewest(config, {
                    stage,
                    service: unit.service,
                    at: ports.clock.now(),
                    ports
                }) : await clear(config, {
                    cloud,
                    unit,
                    vetoed: own,
                    stage
                }, ports)
            ];
            return {
                ...unit,
                outcome: {
                    is: lifted.includes(true) ? 'succeeded' : 'no-op'
                }
            };
        });
    };
const noVetoes = new Map();
const vetoes = async ({ stage, units }, { cloud, views, nameOf, options })=>{
    const { to } = options;
    const found = new Map();
    for (const unit of units){
        const view = views.get(nameOf(unit));
        const now = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
        const revisions = now === undefined ? [] : await candidates(cloud, (0,state_holders/* familyOf */.Ap)(now), to);
        const [newest] = revisions.filter((each)=>(0,veto/* vetoedAt */.HZ)([
                each.tags
            ]) !== undefined && (to === undefined || isNamed(each, to))).sort((a, b)=>((0,veto/* vetoedAt */.HZ)([
                a.tags
            ]) ?? '') < ((0,veto/* vetoedAt */.HZ)([
                b.tags
            ]) ?? '') ? 1 : -1);
        if (newest !== undefined) found.set(unit.service, newest);
    }
    if (to === undefined || found.size > 0) return found;
    throw new problem/* Problem */.A({
        what: `"${to}" is the revision or version of no veto that stands in "${stage}".`,
        remedy: 'Name the revision that a rollback left, or leave "to" out for the newest.'
    });
};
const candidates = async ({ definitions }, family, to)=>{
    const newest = await (0,state_holders/* familyRevisions */.rj)(definitions, family);
    if (to?.startsWith(`${family}:`) !== true || newest.some(({ revision })=>revision === to)) return newest;
    const old = await definitions.describe(to);
    return old === undefined ? newest : [
        ...newest,
        old
    ];
};
const isNamed = ({ revision, tags }, name)=>revision === name || tags[keys/* tagKeys */.bi.version] === name;
const resume = async (cloud, { service }, { view, ports })=>{
    const hold = view.tags[keys/* tagKeys */.bi.hold];
    if (hold === undefined) return false;
    await cloud.services.untag(view.arn, [
        keys/* tagKeys */.bi.hold
    ]);
    ports.journal.info(`${service}: the hold is lifted (${hold}).`);
    return true;
};
const clear = async (config, { cloud, unit, vetoed, stage }, ports)=>{
    const at = ports.clock.now();
    await clearImagesOf(config, vetoed, {
        stage,
        service: unit.service,
        at,
        ports
    });
    await cloud.definitions.tag(vetoed.arn, (0,veto/* clearTags */.Z1)(at));
    ports.journal.info(`${unit.service}: the veto on ${vetoed.revision} is lifted.`);
    return true;
};

// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/deploy.js + 4 modules
var deploy = __webpack_require__(55667);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/settle-idle.js + 2 modules
var settle_idle = __webpack_require__(21322);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/verify.js + 2 modules
var verify = __webpack_require__(24190);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
// EXTERNAL MODULE: ./.tagship/build/flows/wait/within.js
var within = __webpack_require__(93104);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/end-moving.js





const pace = 3000;
const endMoving = async (back, release, going)=>{
    const { ports, site } = back;
    const moving = new Map(going.flatMap((each)=>rolloutOf(each)));
    const stopped = await (0,attempted/* attempted */.z)(ports, release, async (unit)=>{
        const own = moving.get(unit.service);
        if (own?.stop !== true) return unit;
        const answer = await site.cloud.rollouts.stop(own.arn);
        ports.journal.info(`${unit.service}: ${answer === 'asked' ? 'ECS was asked to stop the rollout and go back' : 'the rollout has ended already'}.`);
        return unit;
    });
    const arns = (0,release_release/* openUnits */.c)(stopped).flatMap(({ service })=>moving.get(service)?.arn ?? []);
    if (arns.length === 0) return stopped;
    const missing = await ended(back, arns);
    return (0,attempted/* attempted */.z)(ports, stopped, async (unit)=>{
        const own = moving.get(unit.service);
        if (own === undefined) return unit;
        if (missing instanceof failure/* Failure */.H) throw missing;
        if (ports.signal.aborted) return {
            ...unit,
            outcome: {
                is: 'cancelled'
            }
        };
        return missing.has(own.arn) ? {
            ...unit,
            outcome: {
                is: 'timed-out'
            }
        } : unit;
    });
};
const rolloutOf = ({ unit, standing, way })=>{
    const arn = standing.stand.inFlight?.arn;
    if (arn === undefined || way.is !== 'back' || way.first === 'nothing') return [];
    return [
        [
            unit.service,
            {
                arn,
                stop: way.first === 'stop'
            }
        ]
    ];
};
const ended = async ({ site, ports, deadline }, arns)=>{
    const { clock, signal } = ports;
    for(;;){
        try {
            const views = await site.cloud.rollouts.describe(arns);
            const open = arns.filter((arn)=>(0,in_flight/* isOngoing */.g)(views.get(arn) ?? {
                    status: 'STOPPED'
                }));
            if (open.length === 0 || signal.aborted || clock.now() >= deadline) return new Set(open);
        } catch (error) {
            if (!(error instanceof failure/* Failure */.H)) throw error;
            if (signal.aborted) return new Set(arns);
            if (error.kind !== 'temporary' || clock.now() >= deadline) return error;
            ports.journal.warn(`${error.message} Looking again.`);
        }
        await (0,within/* pause */.v)(ports, pace);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/way.js


const goal = ({ way })=>{
    if (way.is === 'none') return undefined;
    return way.is === 'there' ? way.at : way.to;
};
const leftRevision = ({ way, standing })=>{
    if (way.is === 'back') return way.leave?.revision;
    const hold = heldWay(standing);
    return way.is === 'there' && hold?.to === way.at.revision ? hold.from : undefined;
};
const heldWay = ({ stand })=>{
    const text = stand.service.tags[keys/* tagKeys */.bi.hold];
    return text === undefined ? undefined : (0,record_hold/* parseHold */.R)(text);
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/hold-services.js




const holdServices = (back, release, going)=>(0,attempted/* attempted */.z)(back.ports, release, async (unit)=>{
        const own = going.find((each)=>each.unit.service === unit.service);
        const [from, to] = own === undefined ? [] : [
            leftRevision(own),
            goal(own)?.revision
        ];
        if (own === undefined || from === undefined || to === undefined) return unit;
        const hold = heldWay(own.standing);
        if (hold?.from === from && hold.to === to) return unit;
        const { clock, origin, journal } = back.ports;
        const { reason } = back.options;
        const facts = {
            at: clock.now(),
            by: origin.actor,
            from,
            to
        };
        const value = (0,record_hold/* holdValue */.F)(reason === undefined ? facts : {
            ...facts,
            reason
        });
        await back.site.cloud.services.tag(own.standing.stand.service.arn, {
            [keys/* tagKeys */.bi.hold]: value
        });
        journal.info(`${unit.service}: held, to go from ${from} back to ${to}.`);
        return unit;
    });

// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
;// CONCATENATED MODULE: ./.tagship/build/core/record/past-state.js




const pastStates = (revisions)=>revisions.map(({ revision, tags, active })=>{
        const hash = tags[keys/* tagKeys */.bi.hash];
        const version = (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.bi.version] ?? '');
        const holders = revisions.filter((other)=>other.revision === revision || other.tags[keys/* tagKeys */.bi.hash] === hash);
        return {
            revision,
            active,
            ...hash === undefined ? {} : {
                hash: (0,named/* parsed */.Y)(hash)
            },
            ...version === undefined ? {} : {
                version
            },
            ...(0,state_record/* stateRecord */.JH)(hash === undefined ? [
                {
                    revision,
                    tags
                }
            ] : holders)
        };
    });
const isSameState = (one, other)=>one.revision === other.revision || one.hash !== undefined && one.hash === other.hash;
const isGood = (state)=>state.active && state.proven !== undefined && state.vetoed === undefined;

;// CONCATENATED MODULE: ./.tagship/build/core/record/way-back.js

const planRollback = (situation, asked)=>{
    const { running, inFlight, hold } = situation;
    const coming = inFlight?.state ?? running;
    if (asked.to !== undefined) return namedWay(situation, asked.to);
    if (!asked.again && hold?.to === coming.revision && isGood(coming)) return {
        is: 'there',
        at: coming
    };
    const past = inFlight === undefined ? situation.history : [
        running,
        ...situation.history
    ];
    const to = past.find((state)=>isGood(state) && !isSameState(state, coming)) ?? unprovenBefore(situation);
    if (to === undefined) return none(coming);
    return {
        is: 'back',
        leave: coming,
        to,
        first: firstStep(situation)
    };
};
const unprovenBefore = ({ running, inFlight })=>inFlight === undefined || !running.active || running.vetoed !== undefined || isSameState(running, inFlight.state) ? undefined : running;
const firstStep = ({ inFlight })=>{
    if (inFlight === undefined) return 'nothing';
    return inFlight.going === 'forward' && inFlight.stoppable ? 'stop' : 'wait';
};
const namedWay = (situation, name)=>{
    const { running, inFlight, history } = situation;
    const coming = inFlight?.state ?? running;
    const matches = [
        coming,
        running,
        ...history
    ].filter((each)=>each.revision === name || each.version === name);
    const to = matches.find(isGood) ?? matches[0];
    if (to === undefined) return refusal('proof', `"${name}" was never rolled out here.`, 'Name a revision or a version that status shows.');
    if (to.vetoed !== undefined) return refusal('veto', `${to.revision} was rolled back here at ${to.vetoed} and is vetoed.`, 'Lift the veto with "clear" first.');
    if (to.proven === undefined) return refusal('proof', `${to.revision} was never proven here.`, 'Name a proven one.');
    if (!to.active) return refusal('proof', `${to.revision} was deregistered, and ECS takes only ACTIVE revisions.`, 'Name another one.');
    if (isSameState(to, coming)) return {
        is: 'there',
        at: coming
    };
    return {
        is: 'back',
        leave: coming,
        to,
        first: firstStep(situation)
    };
};
const none = (coming)=>refusal('proof', `Nothing older than ${coming.revision} is proven here.`, 'Release a good state forward, or name one with "to".');
const refusal = (gate, says, pass)=>({
        is: 'none',
        gate,
        says,
        pass
    });

// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var kind = __webpack_require__(49203);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/read-listed.js
var read_listed = __webpack_require__(55170);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/controllers.data.js
var controllers_data = __webpack_require__(12796);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/other-driver.js
var other_driver = __webpack_require__(38318);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/situation.js









const listed = 50;
const distinct = 20;
const situation_atOnce = 5;
const readSituation = async (site, stand)=>{
    const { service, inFlight } = stand;
    const now = driven(service);
    const coming = inFlight?.revision ?? now;
    const past = await pastRevisions(site, stand);
    const running = inFlight === undefined ? now : runningBeside(stand, coming, past);
    const first = await read(site, [
        coming,
        running,
        ...past
    ]);
    const states = pastStates(first);
    const good = past.some((name)=>name !== coming && isGoodIn(states, name));
    const all = good ? first : merged(first, await (0,state_holders/* familyRevisions */.rj)(site.cloud.definitions, (0,state_holders/* familyOf */.Ap)(coming)));
    const known = pastStates(all);
    const state = (name)=>known.find(({ revision })=>revision === name) ?? {
            revision: name,
            active: false
        };
    const order = good ? past : [
        ...past,
        ...all.map(({ revision })=>revision).filter((name)=>!past.includes(name))
    ];
    const hold = holdOf(stand);
    const moving = inFlight === undefined ? {} : {
        inFlight: {
            ...await goingOf(site, stand),
            state: state(coming)
        }
    };
    const situation = {
        running: state(running),
        history: order.map(state),
        ...moving
    };
    return {
        stand,
        situation: hold === undefined ? situation : {
            ...situation,
            hold
        },
        revisions: new Map(all.map((view)=>[
                view.revision,
                view
            ]))
    };
};
const driven = (service)=>{
    const driver = (0,other_driver/* otherDriver */.z)(service);
    const now = (0,service_view/* wantedRevision */.hv)(service);
    if (driver === undefined && now !== undefined) return now;
    const remedy = controllers_data/* otherDrivers */.U[driver ?? 'EXTERNAL'];
    throw new problem/* Problem */.A({
        what: `The service "${service.name}" cannot be rolled back from here.`,
        remedy
    });
};
const isGoodIn = (states, name)=>states.some((state)=>state.revision === name && isGood(state));
const merged = (one, other)=>[
        ...one,
        ...other.filter((view)=>!one.some(({ revision })=>revision === view.revision))
    ];
const holdOf = ({ service })=>{
    const text = service.tags[keys/* tagKeys */.bi.hold];
    return text === undefined ? undefined : (0,record_hold/* parseHold */.R)(text);
};
const runningBeside = ({ service }, coming, past)=>{
    const beside = service.deployments.filter(({ taskDefinition })=>taskDefinition !== coming);
    const serving = beside.find(({ running })=>running > 0) ?? beside[0];
    return serving?.taskDefinition ?? past.find((name)=>name !== coming) ?? coming;
};
const goingOf = async (site, { inFlight })=>{
    const arn = inFlight?.arn;
    if (arn === undefined) return {
        going: 'forward',
        stoppable: false
    };
    const status = (await site.cloud.rollouts.describe([
        arn
    ])).get(arn)?.status ?? '';
    return {
        going: status.startsWith('ROLLBACK') ? 'back' : 'forward',
        stoppable: true
    };
};
const pastRevisions = async ({ cloud, cluster }, { service, basis })=>{
    if (basis === 'deployments') return [];
    const rollouts = await cloud.rollouts.list(cluster, service.name, {
        status: [
            'SUCCESSFUL'
        ],
        limit: listed
    });
    const targets = rollouts.flatMap(({ target })=>target ?? []);
    if (targets.length === 0) return [];
    const views = await cloud.rollouts.revisions(targets);
    return [
        ...new Set(targets.flatMap((target)=>views.get(target)?.taskDefinition ?? []))
    ].slice(0, distinct);
};
const read = async ({ cloud }, names)=>{
    const views = await (0,side_by_side/* sideBySide */.Q)(situation_atOnce, [
        ...new Set(names)
    ], (name)=>cloud.definitions.describe(name));
    return views.flatMap((view)=>view ?? []);
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/plan-ways.js








const tries = 3;
const planWays = async (back, release)=>{
    let planned = await plan(back, release);
    for(let trial = 0; trial < tries; trial += 1){
        const moved = await updatedSince(back, planned);
        if (moved.length === 0) break;
        const again = await plan(back, {
            ...release,
            units: moved.map(({ unit })=>unit)
        });
        planned = planned.map((each)=>again.find(({ unit })=>unit === each.unit) ?? each);
    }
    return planned;
};
const plan = async (back, release)=>{
    const { config, site, options } = back;
    const units = (0,release_release/* openUnits */.c)(release);
    const nameOf = ({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, release.stage);
    const [first] = units;
    if (first === undefined) return [];
    const stands = await (0,read_listed/* readListed */.o)(back, (0,kind/* targetOf */.$)(first.kind, first.service), units.map(nameOf));
    const planned = [];
    for (const unit of units){
        const stand = stands.get(nameOf(unit));
        if (stand === undefined) continue;
        const standing = await readSituation(site, stand);
        planned.push({
            unit,
            standing,
            way: planRollback(standing.situation, options)
        });
    }
    return planned;
};
const updatedSince = async ({ site, ports }, going)=>{
    const names = going.map(({ standing })=>standing.stand.service.name);
    if (names.length === 0) return [];
    try {
        const views = await site.cloud.services.describe(site.cluster, names);
        return going.filter(({ standing: { stand } })=>{
            const now = views.get(stand.service.name);
            return now !== undefined && (0,service_view/* primary */.zB)(now)?.id !== (0,service_view/* primary */.zB)(stand.service)?.id;
        });
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        ports.journal.warn(`Whether somebody else updated a service meanwhile could not be read: ${error.message}`);
        return [];
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/ways.js




const refusedWays = async (release, planned, { options, ports })=>{
    const outcomes = new Map();
    for (const { unit, way } of planned){
        if (way.is !== 'none') continue;
        const outcome = {
            is: 'refused',
            gate: way.gate
        };
        const reason = `${way.says} ${way.pass} Nothing was written.`;
        outcomes.set(unit.service, outcome);
        await (0,diagnosis_file/* keepReason */.En)(release.stage, {
            service: unit.service,
            outcome,
            reason
        }, ports);
    }
    const others = outcomes.size > 0 && !options.partial ? {
        is: 'not-attempted'
    } : undefined;
    return (0,release_release/* withUnits */.K)(release, (unit)=>{
        const outcome = outcomes.get(unit.service) ?? others;
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });
};
const withWays = (release, going)=>{
    const images = {
        ...release.images
    };
    for (const name of Object.keys(images)){
        const digests = new Set(going.flatMap((each)=>digestsOf(each, name)));
        const [digest] = digests;
        const image = images[name];
        if (image !== undefined && digest !== undefined && digests.size === 1) images[name] = {
            ...image,
            digest,
            origin: 'given'
        };
    }
    return {
        ...release,
        images,
        units: release.units.map((unit)=>{
            const own = going.find((each)=>each.unit.service === unit.service);
            return own === undefined ? unit : withWay(unit, own);
        })
    };
};
const digestsOf = (going, image)=>{
    const revision = goal(going)?.revision;
    const view = revision === undefined ? undefined : going.standing.revisions.get(revision);
    const pinned = view === undefined ? undefined : (0,pinned_images/* pinnedImages */.D)(view.definition);
    return [
        ...pinned ?? []
    ].flatMap(([container, digest])=>going.unit.images[container] === image ? [
            digest
        ] : []);
};
const withWay = (unit, going)=>{
    const to = goal(going);
    const left = leftRevision(going);
    return {
        ...unit,
        ...to?.version === undefined ? {} : {
            version: to.version
        },
        ...to?.hash === undefined ? {} : {
            task: {
                hash: to.hash,
                revision: to.revision
            }
        },
        ...left === undefined ? {} : {
            previous: left
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/hold-steady.js






const replanned = 3;
const holdSteady = async (back, judged, first)=>{
    let going = first;
    let release = await holdServices(back, withWays(judged, going), going);
    for(let tries = 0; tries < replanned; tries += 1){
        const moved = await updatedSince(back, openGoing(release, going));
        if (moved.length === 0) break;
        const again = new Map();
        release = await (0,attempted/* attempted */.z)(back.ports, release, async (unit)=>{
            const own = moved.find((each)=>each.unit.service === unit.service);
            if (own === undefined) return unit;
            back.ports.journal.info(`${unit.service}: somebody else updated it just now; planning anew.`);
            const [next] = await planWays(back, {
                ...release,
                units: [
                    own.unit
                ]
            });
            if (next !== undefined) again.set(own.unit, next);
            return next?.way.is === 'none' ? wayless(back, release, {
                unit,
                way: next.way
            }) : unit;
        });
        going = going.map((each)=>again.get(each.unit) ?? each);
        release = await holdServices(back, withWays(release, openGoing(release, going)), going);
    }
    return {
        release,
        going
    };
};
const openGoing = (release, going)=>going.filter(({ unit })=>(0,release_release/* openUnits */.c)(release).some(({ service })=>service === unit.service));
const wayless = async ({ ports }, { stage }, { unit, way })=>{
    const outcome = {
        is: 'refused',
        gate: way.gate
    };
    const reason = `${way.says} ${way.pass} It was updated while it was taken back; it is held, and nothing was sent.`;
    await (0,diagnosis_file/* keepReason */.En)(stage, {
        service: unit.service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/deploy/unit-orders.js + 2 modules
var unit_orders = __webpack_require__(35961);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/roll-out.js + 1 modules
var roll_out = __webpack_require__(77552);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/send-back.js










const sendBack = async (back, release, going)=>{
    const { site, ports, deadline } = back;
    const orders = (0,release_release/* openUnits */.c)(release).flatMap((unit)=>orderOf(back, release, {
            unit,
            going
        }) ?? []);
    const timeout = Math.max(0, (0,instant/* between */.Tq)(ports.clock.now(), deadline));
    const options = {
        ...deploy/* deployDefaults */.Wy,
        hold: 'pass',
        partial: true,
        timeout
    };
    if (orders.length === 0) return release;
    const landings = (0,roll_out/* rollOut */.O)(site, options)(orders, ports);
    return (0,attempted/* attempted */.z)(ports, release, async (unit)=>{
        const landing = (await landings).get(unit.service);
        if (landing !== undefined) await (0,diagnosis_file/* keepDiagnosis */.vN)(release.stage, landing.diagnosis, ports);
        return landed(unit, landing, going);
    });
};
const landed = (unit, landing, going)=>{
    if (landing === undefined) return unit;
    const way = going.find((each)=>each.unit.service === unit.service)?.way;
    const wentBack = way?.is === 'back' && landing.outcome.is === 'no-op';
    return {
        ...unit,
        outcome: wentBack ? {
            is: 'succeeded'
        } : landing.outcome
    };
};
const orderOf = ({ config, ports }, { stage }, { unit, going })=>{
    const own = going.find((each)=>each.unit.service === unit.service);
    const to = own === undefined ? undefined : goal(own);
    if (own === undefined || to === undefined) return undefined;
    const view = own.standing.revisions.get(to.revision);
    const containers = (0,resolve_unit/* serviceOf */.z5)(config, unit.service).containers;
    const images = [
        ...view === undefined ? [] : (0,pinned_images/* pinnedImages */.D)(view.definition)
    ].flatMap(([container, digest])=>{
        const name = containers[container];
        return name === undefined ? [] : [
            {
                container,
                digest,
                image: {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, name).repository
                }
            }
        ];
    });
    return {
        label: unit.service,
        service: (0,resolve_unit/* serviceName */.fe)(config, unit.service, stage),
        wanted: {
            is: 'revision',
            revision: to.revision,
            ...to.hash === undefined ? {} : {
                hash: to.hash
            }
        },
        accepted: (0,unit_orders/* accepted */.qG)(images),
        widened: ()=>(0,unit_orders/* widened */["do"])(images, ports.at(config.policy.registry, 'read').images)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/held-now.js


const heldNow = async ({ site }, { standing })=>{
    const { name } = standing.stand.service;
    const text = (await site.cloud.services.describe(site.cluster, [
        name
    ])).get(name)?.tags[keys/* tagKeys */.bi.hold];
    return text === undefined ? undefined : (0,record_hold/* parseHold */.R)(text).at;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/veto-left.js











const vetoLeft = async (back, release, going)=>{
    const units = [];
    for (const unit of release.units){
        const own = going.find((each)=>each.unit.service === unit.service);
        units.push(own === undefined || skipped(unit) ? unit : await vetoed(back, release, {
            unit,
            own
        }));
    }
    return {
        ...release,
        units
    };
};
const skipped = ({ outcome })=>outcome?.is === 'refused' || outcome?.is === 'not-attempted' || outcome?.is === 'cancelled';
const vetoed = async (back, release, { unit, own })=>{
    const name = leftRevision(own);
    const to = goal(own)?.revision;
    const { ports, site } = back;
    try {
        const left = name === undefined ? undefined : await site.cloud.definitions.describe(name);
        if (left === undefined || to === undefined) return unit;
        const at = await heldNow(back, own);
        if (at === undefined) return unit;
        if ((0,veto/* vetoedAt */.HZ)([
            left.tags
        ]) === undefined) {
            await site.cloud.definitions.tag(left.arn, (0,veto/* vetoTags */.cj)(at));
            ports.journal.info(`${unit.service}: ${left.revision} is vetoed in ${release.stage}.`);
        }
        await vetoImages(back, {
            unit,
            left,
            at,
            to: own.standing.revisions.get(to)
        }, release);
        return unit;
    } catch (error) {
        const outcome = {
            is: 'errored',
            sent: error instanceof failure/* Failure */.H ? error.sent : 'unknown'
        };
        const reason = `The veto on ${name} could not be written, so a promotion could bring it back once the hold is lifted: ${error instanceof Error ? error.message : error}`;
        ports.journal.warn(`${unit.service}: ${reason}`);
        await (0,diagnosis_file/* amendDiagnosis */.RQ)(release.stage, {
            service: unit.service,
            outcome,
            reason
        }, ports);
        return {
            ...unit,
            outcome
        };
    }
};
const vetoImages = async ({ config, ports }, { unit, left, to, at }, { stage })=>{
    const kept = [
        ...to === undefined ? [] : (0,pinned_images/* pinnedImages */.D)(to.definition).values()
    ];
    const { containers } = (0,resolve_unit/* serviceOf */.z5)(config, unit.service);
    const hash = left.tags[keys/* tagKeys */.bi.hash];
    for (const [container, digest] of (0,pinned_images/* pinnedImages */.D)(left.definition)){
        const name = containers[container];
        if (name === undefined || kept.includes(digest) && hash === undefined) continue;
        const registry = ports.at(config.policy.registry).images;
        const { repository } = (0,resolve_unit/* imageOf */.dT)(config, name);
        const stored = await registry.byDigest(repository, digest);
        const of = kept.includes(digest) && hash !== undefined ? {
            state: (0,image_record/* statePrint */.Bu)((0,named/* parsed */.Y)(hash))
        } : {};
        const record = {
            kind: 'veto',
            stage,
            service: unit.service,
            at,
            ...of
        };
        if (stored !== undefined) await (0,prove_image_record/* writeImageRecord */.o)(record, {
            registry,
            repository,
            stored
        }, ports);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/roll-back.js












const rollBack = (config, options)=>async (release, ports)=>{
        const site = {
            cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
            cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
        };
        const deadline = (0,instant/* later */.NU)(ports.clock.now(), options.timeout ?? deploy/* deployDefaults */.Wy.timeout);
        const back = {
            config,
            site,
            options,
            ports,
            deadline
        };
        const planned = await planWays(back, release);
        const judged = await refusedWays(release, planned, back);
        const going = planned.filter(({ unit })=>(0,release_release/* openUnits */.c)(judged).some(({ service })=>service === unit.service));
        if (going.length === 0) return judged;
        const steady = await holdSteady(back, judged, going);
        const moved = await endMoving(back, steady.release, steady.going);
        const sent = await sendBack(back, moved, steady.going);
        const settled = await (0,settle_idle/* settleIdle */.i)(config)(sent, (0,release_release/* openUnits */.c)(moved), ports);
        return vetoLeft(back, await (0,verify/* verify */.M)(config)(settled, ports), steady.going);
    };

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-back/roll-back-asked.js










const rollBackAsked = async (asked, ports)=>{
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...whereOf(asked),
        at: commit.sha
    });
    (0,resolve_unit/* stageOf */.gV)(config, asked.stage);
    const services = asked.services.length > 0 ? asked.services : await lastRelease(config, asked.stage, ports);
    const planned = (0,stage_release/* stageRelease */.q)(config, {
        stage: asked.stage,
        services,
        commit
    }, ports.origin);
    await (0,diagnosis_file/* forgetDiagnoses */.DN)(planned, ports.files);
    const lifting = asked.resume || asked.clear;
    const release = lifting ? await lift(config, {
        resume: asked.resume,
        clear: asked.clear,
        ...toOf(asked)
    })(planned, ports) : await rollBack(config, optionsOf(asked))(planned, ports);
    const outcomes = release.units.flatMap((unit)=>unit.outcome ?? []);
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    return {
        release,
        report: await (lifting ? liftReport(asked) : report)(release, ports),
        ending: outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red',
        ...outcome === undefined ? {} : {
            outcome
        }
    };
};
const whereOf = ({ config, policyRef })=>({
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
const toOf = ({ to })=>to === undefined ? {} : {
        to
    };
const optionsOf = (asked)=>({
        ...{
            again: asked.again,
            partial: asked.partial,
            ...toOf(asked)
        },
        ...asked.reason === undefined ? {} : {
            reason: asked.reason
        },
        ...asked.timeout === undefined ? {} : {
            timeout: asked.timeout
        }
    });
const liftWords = {
    succeeded: 'lifted',
    'no-op': 'there was nothing to lift'
};
const liftReport = ({ resume, clear })=>async (release, ports)=>{
        const rows = release.units.map(({ service, outcome })=>[
                service,
                liftWords[outcome?.is ?? 'errored'] ?? ''
            ]);
        if (rows.some(([, words])=>words === '')) return (0,release_report/* releaseReport */.A)(release, ports.files);
        const lifted = release.units.filter(({ outcome })=>outcome?.is === 'succeeded');
        const title = lifted.length === 0 ? `Nothing to lift in ${release.stage}` : `Lifted in ${release.stage}`;
        const head = [
            'service',
            [
                ...resume ? [
                    'hold'
                ] : [],
                ...clear ? [
                    'veto'
                ] : []
            ].join(' and ')
        ];
        const text = 'What a rollback left stays vetoed until somebody runs it with "clear".';
        return {
            title,
            sections: [
                {
                    kind: 'table',
                    head,
                    rows
                },
                ...clear ? [] : [
                    {
                        kind: 'text',
                        text
                    }
                ]
            ]
        };
    };
const report = async (release, ports)=>{
    const told = await (0,release_report/* releaseReport */.A)(release, ports.files);
    const touched = release.units.filter(({ outcome })=>outcome?.is !== 'refused' && outcome?.is !== 'not-attempted');
    const names = touched.map(({ service })=>`"${service}"`).join(', ');
    const text = `${names}: held, so automation leaves ${touched.length === 1 ? 'it' : 'them'} alone until somebody runs rollback with "resume". What was left is vetoed in "${release.stage}" until somebody runs it with "clear".`;
    const sections = touched.length === 0 ? [] : [
        {
            kind: 'text',
            text
        }
    ];
    return {
        ...told,
        title: `Rollback: ${told.title}`,
        sections: [
            ...told.sections,
            ...sections
        ]
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/flag.js
var flag = __webpack_require__(98895);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/required.js

const required = (parser)=>(raw, name)=>{
        const value = parser(raw, name);
        if (value !== undefined) return value;
        throw new problem/* Problem */.A({
            what: `The input "${name}" is missing.`,
            remedy: 'It has no default: set it.'
        });
    };

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/rollback.js









const inputs = {
    ...{
        stage: required(inputs_name/* stage */.dw),
        services: inputs_name/* services */.$p,
        reason: inputs_text/* text */.Q,
        to: inputs_text/* text */.Q,
        again: (0,flag/* flag */.J)(false)
    },
    ...{
        resume: (0,flag/* flag */.J)(false),
        clear: (0,flag/* flag */.J)(false),
        partial: (0,flag/* flag */.J)(false),
        timeout: duration/* duration */.p
    },
    ...{
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    }
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* rollbackRules */.oV),
    outputs: [
        'release',
        'outcome',
        'stage'
    ],
    run: async (input, ports)=>{
        const { release, outcome, ending, report } = await rollBackAsked({
            ...input,
            policyRef: input['policy-ref']
        }, ports);
        const saved = await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                release: saved,
                outcome: outcome?.is,
                stage: release.stage
            },
            ending,
            report
        };
    }
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

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
const causeOf = ({ event, actor, run })=>({
        event,
        actor,
        ...run === undefined ? {} : {
            run
        }
    });


/***/ }),

/***/ 56773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ stageRelease)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);
/* harmony import */ var _core_config_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);



const stageRelease = (config, { stage, services, commit }, origin)=>{
    (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(config, stage);
    const waves = (0,_core_config_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .wavesOf */ .g)(config, services);
    const units = services.map((service)=>{
        const { kind, containers } = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
        return {
            service,
            kind,
            why: 'asked',
            wave: waves.get(service) ?? 0,
            images: containers
        };
    });
    const images = [
        ...new Set(units.flatMap((unit)=>Object.values(unit.images)))
    ];
    return {
        schema: 1,
        stage,
        commit: {
            sha: commit.sha,
            time: commit.time
        },
        cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .r)(origin),
        images: Object.fromEntries(images.map((name)=>[
                name,
                {
                    repository: (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(config, name).repository
                }
            ])),
        units
    };
};


/***/ }),

/***/ 55170:
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
