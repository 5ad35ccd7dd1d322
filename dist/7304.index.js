export const id = 7304;
export const ids = [7304];
export const modules = {

/***/ 98895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const flag = (fallback)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name)?.toLowerCase();
        if (given === undefined) return fallback;
        if (given === 'true' || given === 'false') return given === 'true';
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" is "${raw}".`,
            remedy: 'Write "true" or "false".'
        });
    };


/***/ }),

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

/***/ 60852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const pattern = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
const pairs = (raw, name)=>{
    const rows = (raw ?? '').split(/\r?\n/).filter((row)=>row.trim() !== '');
    const found = new Map();
    for (const [index, row] of rows.entries()){
        const at = row.indexOf('=');
        const key = row.slice(0, at).trim();
        if (at < 1 || !pattern.test(key)) {
            throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
                what: `Line ${index + 1} of the input "${name}" is not KEY=value.`,
                remedy: 'Write one pair a line.'
            });
        }
        if (found.has(key)) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" sets "${key}" twice.`,
            remedy: 'Keep one of the lines.'
        });
        found.set(key, row.slice(at + 1));
    }
    return Object.fromEntries(found);
};


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

/***/ 37304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-annotation.js + 1 modules
var diagnosis_annotation = __webpack_require__(59099);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-report.js
var diagnosis_report = __webpack_require__(46035);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-words.js + 3 modules
var diagnosis_words = __webpack_require__(27926);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/run/counting.js
var run_counting = __webpack_require__(48388);
// EXTERNAL MODULE: ./.tagship/build/core/run/task-launch.js
var task_launch = __webpack_require__(186);
// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/core/run/task-overrides.js





const longest = 8192;
const overridesOf = (definition, given)=>{
    const { command, env = {}, taskRole, executionRole, cpu, memory } = given;
    const environment = Object.entries(env).map(([name, value])=>({
            name,
            value
        }));
    const changes = {
        ...command === undefined ? {} : {
            command
        },
        ...environment.length === 0 ? {} : {
            environment
        }
    };
    const overrides = {
        ...Object.keys(changes).length === 0 ? {} : {
            containerOverrides: [
                {
                    name: overridden(definition, given.container),
                    ...changes
                }
            ]
        },
        ...taskRole === undefined ? {} : {
            taskRoleArn: taskRole
        },
        ...executionRole === undefined ? {} : {
            executionRoleArn: executionRole
        },
        ...cpu === undefined ? {} : {
            cpu: String(cpu)
        },
        ...memory === undefined ? {} : {
            memory: String(memory)
        }
    };
    const { length } = JSON.stringify(overrides);
    if (length > longest) throw tooLong(length);
    return Object.keys(overrides).length === 0 ? undefined : overrides;
};
const knownContainer = (definition, name)=>{
    const names = (0,member/* containersOf */.Mz)(definition).flatMap((container)=>(0,member/* nameOf */.Vb)(container) ?? []);
    if (names.includes(name)) return (0,named/* parsed */.Y)(name);
    const remedy = (0,nearest/* suggestion */.h)(name, names);
    throw new problem/* Problem */.A({
        what: `The task definition has no container "${name}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
const overridden = (definition, named)=>{
    if (named !== undefined) return knownContainer(definition, named);
    const [only, ...others] = (0,run_counting/* essentialContainers */.z)(definition);
    if (only !== undefined && others.length === 0) return only;
    throw new problem/* Problem */.A({
        what: 'The command or variables are for one container, and the task definition has several essential ones.',
        remedy: 'Name it with the input "container".'
    });
};
const tooLong = (length)=>new problem/* Problem */.A({
        what: `The overrides of the task have ${length} characters; ECS takes ${longest}.`,
        remedy: 'Put long values into the task definition, a secret or a file that the task fetches.'
    });

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/targets/service/apply.js
var apply = __webpack_require__(77882);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/lone-order.js
var lone_order = __webpack_require__(25800);
;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-of-inputs.js




const runOfInputs = async (asked, ports)=>{
    const { cluster, region, service: name } = asked;
    if (cluster === undefined || region === undefined) throw missing({
        cluster,
        region
    });
    const { account, role } = asked;
    const place = {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        }
    };
    const site = {
        cloud: ports.at(place),
        cluster
    };
    const service = name === undefined ? undefined : await serviceIn(site, name);
    const running = service === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(service);
    const revision = await revisionOf(asked, site, {
        running,
        ports
    });
    const { definition } = await described(site, revision);
    const own = running === undefined || running === revision ? definition : (await described(site, running)).definition;
    const label = name ?? revision.slice(0, revision.lastIndexOf(':'));
    const launch = service?.launch ?? {};
    const key = [
        ports.origin.run ?? ports.clock.now(),
        label
    ];
    return {
        run: {
            label,
            site,
            revision,
            definition,
            launch,
            key
        },
        ours: [],
        roles: missingRoles(definition, own)
    };
};
const missing = (needed)=>new problem/* Problem */.A(Object.entries(needed).flatMap(([name, given])=>given === undefined ? [
            {
                what: `The input "${name}" is missing.`,
                remedy: 'Without "release" it is needed.'
            }
        ] : []));
const serviceIn = async ({ cloud, cluster }, name)=>{
    const view = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    if (view?.status === 'ACTIVE') return view;
    throw new problem/* Problem */.A({
        what: `The service "${name}" does not exist in the cluster "${cluster}".`,
        remedy: 'Correct its name, or name network and capacity by inputs instead.'
    });
};
const revisionOf = async (asked, site, { running, ports })=>{
    const { file, revision, service = 'task' } = asked;
    const runs = file !== undefined ? {
        file
    } : revision !== undefined ? {
        revision
    } : undefined;
    if (runs === undefined && running !== undefined) return running;
    if (runs === undefined) throw new problem/* Problem */.A({
        what: 'Nothing says what to run.',
        remedy: 'Set "task-definition", "revision", or "service" for what that runs now.'
    });
    const order = await (0,lone_order/* loneOrder */.X)({
        runs,
        service,
        cluster: site.cluster
    }, site.cloud, ports);
    return (await (0,apply/* revisionFor */.HU)(site, order, ports.signal)).revision;
};
const described = async ({ cloud }, revision)=>{
    const view = await cloud.definitions.describe(revision);
    if (view !== undefined) return view;
    throw new problem/* Problem */.A({
        what: `The task definition "${revision}" does not exist.`,
        remedy: 'Register it again.'
    });
};
const missingRoles = (definition, service)=>{
    const role = (key)=>{
        const [own, other] = [
            definition[key],
            service[key]
        ];
        return own === undefined && typeof other === 'string' ? other : undefined;
    };
    const [taskRole, executionRole] = [
        role('taskRoleArn'),
        role('executionRoleArn')
    ];
    return {
        ...taskRole === undefined ? {} : {
            taskRole
        },
        ...executionRole === undefined ? {} : {
            executionRole
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/config/task-users.js
var task_users = __webpack_require__(66684);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-of-release.js







const runOfRelease = async (asked, ports)=>{
    const { service: name, config: path, policyRef } = asked;
    if (name === undefined) throw new problem/* Problem */.A({
        what: 'The input "service" is missing.',
        remedy: 'With "release" it says which service runs.'
    });
    const release = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: release.commit.sha,
        ...path === undefined ? {} : {
            config: path
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
    const line = {
        config,
        release
    };
    const service = (0,named/* parsed */.Y)(name);
    (0,resolve_unit/* serviceOf */.z5)(config, service);
    const { subnets, launchType, capacity } = asked.launch;
    const sized = launchType !== undefined || capacity !== undefined;
    const beside = subnets.length > 0 && sized ? undefined : neighbour(line, service);
    if (beside === undefined && subnets.length === 0) throw nowhere(service);
    const unit = (await (0,run_of_service/* renderRuns */.JH)(line, [
        service
    ], ports)).get(service);
    if (unit === undefined) throw new Error(`"${service}" was not rendered.`);
    const terms = {
        ...beside === undefined ? {} : {
            beside
        },
        timeout: 0
    };
    const run = await (0,run_of_service/* runOfUnit */.pw)(line, unit, {
        terms,
        ports
    });
    return {
        run,
        ours: Object.keys(unit.images),
        roles: {}
    };
};
const neighbour = (line, service)=>{
    const { kind, service: named } = (0,resolve_unit/* serviceOf */.z5)(line.config, service);
    const [user] = kind === 'task' ? (0,task_users/* usersOf */.e)(line.config, service, line.release.stage) : [
        service
    ];
    return user === undefined && named === service ? undefined : (0,run_of_service/* besideOf */.A4)(line, service, user ?? service);
};
const nowhere = (service)=>new problem/* Problem */.A({
        what: `Nothing says beside which ECS service "${service}" runs: no service of the config names it.`,
        remedy: 'Give it "service" in the config, or set the inputs "subnets" and "launch-type" or "capacity-providers".'
    });

// EXTERNAL MODULE: ./.tagship/build/flows/run/run-task.js + 7 modules
var run_task = __webpack_require__(24273);
;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-task-asked.js










const usual = 30 * 60_000;
const runTaskAsked = async (asked, ports)=>{
    const prepared = asked.release === undefined ? await runOfInputs(asked, ports) : await runOfRelease({
        ...asked,
        release: asked.release
    }, ports);
    const run = changedRun(asked, prepared, ports);
    const { diagnosis: seen, ...end } = await ports.journal.group(`Run ${run.label}`, ()=>(0,run_task/* runTask */.Z)(run, ports));
    const diagnosis = {
        ...seen,
        lone: true
    };
    const annotation = (0,diagnosis_annotation/* diagnosisAnnotation */.j)(diagnosis);
    return {
        ...end,
        revision: run.revision,
        ending: (0,outcome/* isGreen */.gf)(end.outcome) ? 'green' : 'red',
        report: {
            title: `${run.label}: ${(0,diagnosis_words/* ending */.K1)(diagnosis)}`,
            sections: (0,diagnosis_report/* diagnosisSections */.y)(diagnosis).slice(1),
            annotations: annotation === undefined ? [] : [
                annotation
            ]
        }
    };
};
const changedRun = (asked, { run, ours, roles }, { clock })=>{
    const { command, env, launch, timeout = usual, again } = asked;
    const named = asked.container === undefined ? {} : {
        container: knownContainer(run.definition, asked.container)
    };
    const overrides = overridesOf(run.definition, {
        ...{
            ...roles,
            ...rolesOf(asked),
            ...sizeOf(asked),
            env,
            ...named
        },
        ...command === undefined ? {} : {
            command
        }
    });
    const counting = (0,run_counting/* countingContainers */.k)(run.definition, {
        ours,
        ...named.container === undefined ? {} : {
            named: named.container
        }
    });
    return {
        ...{
            ...run,
            counting,
            timeout,
            once: true,
            launch: (0,task_launch/* withLaunch */.Q)(run.definition, run.launch, launchOf(launch))
        },
        ...overrides === undefined ? {} : {
            overrides
        },
        key: again ? [
            run.key,
            clock.now()
        ] : run.key
    };
};
const rolesOf = ({ taskRole, executionRole })=>({
        ...taskRole === undefined ? {} : {
            taskRole
        },
        ...executionRole === undefined ? {} : {
            executionRole
        }
    });
const sizeOf = ({ cpu, memory })=>({
        ...cpu === undefined ? {} : {
            cpu
        },
        ...memory === undefined ? {} : {
            memory
        }
    });
const launchOf = ({ subnets, securityGroups, publicIp, ...asked })=>({
        ...subnets.length === 0 ? {} : {
            network: {
                subnets,
                securityGroups,
                publicIp
            }
        },
        ...asked.launchType === undefined ? {} : {
            launchType: asked.launchType
        },
        ...asked.capacity === undefined ? {} : {
            providers: asked.capacity
        },
        ...asked.platformVersion === undefined ? {} : {
            platformVersion: asked.platformVersion
        }
    });

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/flag.js
var flag = __webpack_require__(98895);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(69939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(60852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/place.js
var place = __webpack_require__(59674);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/providers.js


const providers = (raw, name)=>{
    const rows = (0,lines/* lines */.M)(raw, name);
    if (rows.length === 0) return undefined;
    return rows.map((row)=>{
        const [, provider, weight = '1'] = /^([A-Za-z0-9_-]+)(?:=(\d{1,4}))?$/.exec(row) ?? [];
        if (provider !== undefined) return {
            provider,
            weight: Number(weight)
        };
        throw new problem/* Problem */.A({
            what: `The input "${name}" has "${row}", which is no capacity provider with a weight.`,
            remedy: 'Write for example FARGATE_SPOT=4.'
        });
    });
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(14997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/whole.js
var whole = __webpack_require__(19566);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/words.js


const word = /"([^"]*)"|'([^']*)'|[^\s"']+/g;
const words = (raw, name)=>{
    const given = (0,inputs_text/* text */.Q)(raw, name);
    if (given === undefined) return undefined;
    const list = given.startsWith('[') ? parsedList(given) : split(given);
    if (list !== undefined) return list;
    throw new problem/* Problem */.A({
        what: `The input "${name}" is no command.`,
        remedy: 'Write words, quoted where they hold white space, or a JSON list of texts such as ["sh", "-c", "a && b"].'
    });
};
const parsedList = (given)=>{
    try {
        const list = JSON.parse(given);
        return Array.isArray(list) && list.every((each)=>typeof each === 'string') ? list : undefined;
    } catch  {
        return undefined;
    }
};
const split = (given)=>/^\s*(("[^"]*"|'[^']*'|[^\s"']+)(\s+|$))+$/.test(given) ? [
        ...given.matchAll(word)
    ].map(([whole, double, single])=>double ?? single ?? whole) : undefined;

;// CONCATENATED MODULE: ./.tagship/build/actions/run-task.js














const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        service: inputs_text/* text */.Q,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        'task-definition': inputs_text/* text */.Q,
        revision: place/* revision */.QL,
        cluster: inputs_text/* text */.Q,
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC
    },
    ...{
        command: words,
        env: pairs/* pairs */.A,
        container: inputs_text/* text */.Q,
        'task-role': inputs_text/* text */.Q,
        'execution-role': inputs_text/* text */.Q
    },
    ...{
        cpu: whole/* whole */.W,
        memory: whole/* whole */.W
    },
    ...{
        subnets: lines/* lines */.M,
        'security-groups': lines/* lines */.M,
        'public-ip': (0,flag/* flag */.J)(false)
    },
    ...{
        'launch-type': (0,one_of/* oneOf */.y)([
            'FARGATE',
            'EC2',
            'EXTERNAL'
        ]),
        'capacity-providers': providers,
        'platform-version': inputs_text/* text */.Q
    },
    ...{
        timeout: duration/* duration */.p,
        again: (0,flag/* flag */.J)(false)
    }
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* runTaskRules */.qh),
    outputs: [
        'outcome',
        'exit-code',
        'task',
        'revision'
    ],
    run: async (input, ports)=>{
        const { 'policy-ref': policyRef, 'task-definition': file, 'task-role': taskRole, ...rest } = input;
        const { 'execution-role': executionRole, 'launch-type': launchType, 'capacity-providers': capacity } = rest;
        const { 'security-groups': securityGroups, 'public-ip': publicIp, 'platform-version': platformVersion } = rest;
        const launch = {
            launchType,
            capacity,
            platformVersion,
            subnets: rest.subnets,
            securityGroups,
            publicIp
        };
        const { outcome, exitCode, task, revision, ending, report } = await runTaskAsked({
            ...rest,
            policyRef,
            file,
            taskRole,
            executionRole,
            launch
        }, ports);
        return {
            outputs: {
                outcome: outcome.is,
                'exit-code': exitCode?.toString(),
                task,
                revision
            },
            ending,
            report
        };
    }
};


/***/ }),

/***/ 25800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loneOrder)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_revision_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78368);
/* harmony import */ var _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12796);
/* harmony import */ var _core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91034);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77622);
/* harmony import */ var _core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60578);
/* harmony import */ var _core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71969);
/* harmony import */ var _core_task_lost_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13317);
/* harmony import */ var _release_cause_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35864);
/* harmony import */ var _unit_orders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35961);










const loneOrder = async (lone, cloud, ports)=>{
    const { runs, service } = lone;
    const base = {
        label: service,
        service
    };
    if (!('file' in runs)) {
        const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision;
        const view = await cloud.definitions.describe(named);
        if (view?.active !== true) throw missingRevision(named);
        const { revision, definition } = view;
        return {
            ...base,
            wanted: {
                is: 'revision',
                revision,
                definition
            },
            accepted: accepted(definition)
        };
    }
    const text = await ports.files.read(runs.file);
    if (text === undefined) throw missingFile(runs.file);
    const definition = (0,_core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(text, runs.file);
    const lost = (0,_core_task_lost_members_js__WEBPACK_IMPORTED_MODULE_6__/* .lostMembers */ .U)(runs.file, await cloud.definitions.lost?.(definition) ?? []);
    if (lost.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(lost);
    const hash = (0,_core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionHash */ .c)(definition);
    const commit = await commitHere(ports);
    const digests = [
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedImages */ .D)(definition).values()
    ];
    const tags = (0,_core_record_revision_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionTags */ .n)({
        ...(0,_release_cause_js__WEBPACK_IMPORTED_MODULE_8__/* .causeOf */ .r)(ports.origin),
        hash,
        digests,
        ...commit === undefined ? {} : {
            commit
        }
    });
    return {
        ...{
            ...base,
            wanted: {
                is: 'definition',
                definition,
                hash,
                tags
            },
            accepted: accepted(definition)
        },
        ...commit === undefined ? {} : {
            request: (0,_unit_orders_js__WEBPACK_IMPORTED_MODULE_5__/* .requestAt */ .Rp)(commit, ports)
        }
    };
};
const commitHere = async ({ git, origin })=>{
    try {
        const found = await git.commit(origin.sha ?? 'HEAD');
        return found === undefined ? undefined : {
            sha: found.sha,
            time: found.time
        };
    } catch (error) {
        if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) return undefined;
        throw error;
    }
};
const comingTo = async ({ cluster, service }, { services })=>{
    const view = (await services.describe(cluster, [
        service
    ])).get(service);
    const coming = view === undefined ? undefined : (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedRevision */ .hv)(view);
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
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedImages */ .D)(definition)
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


/***/ })

};
