export const id = 2232;
export const ids = [2232];
export const modules = {

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

/***/ 32232:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/task/diff-section.js
var diff_section = __webpack_require__(3488);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-diff.js
var definition_diff = __webpack_require__(25386);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-file.js + 1 modules
var definition_file = __webpack_require__(60578);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
// EXTERNAL MODULE: ./.tagship/build/core/task/rendered.js + 3 modules
var rendered = __webpack_require__(46433);
;// CONCATENATED MODULE: ./.tagship/build/flows/render/render-file.js





const renderFile = async (files, file, order)=>{
    const text = await files.read(file);
    if (text === undefined) throw new problem/* Problem */.A({
        what: `The task definition "${file}" does not exist.`,
        remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
    });
    const base = (0,definition_file/* parseDefinition */.J)(text, file);
    const { definition, state } = (0,rendered/* rendered */.g)(base, order);
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/, '');
    const path = `${files.own}/${order.stage ?? 'render'}/${name}.json`;
    await files.write(path, `${JSON.stringify(definition, null, 2)}\n`);
    return {
        path,
        hash: (0,definition_hash/* definitionHash */.c)(state),
        changes: (0,definition_diff/* definitionDiff */.l)(base, definition)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/render/compare-running.js






const atOnce = 10;
const compareRunning = (config)=>async (release, ports)=>{
        const found = await (0,side_by_side/* sideBySide */.Q)(atOnce, (0,release_release/* openUnits */.c)(release), async ({ service, kind })=>{
            const text = await ports.files.read((0,paths/* taskPath */.vI)(ports.files.own, release.stage, service));
            if (text === undefined || kind !== 'service') return [];
            const running = await runningDefinition(config, {
                release,
                ports,
                service
            });
            const changes = typeof running === 'string' ? running : (0,definition_diff/* definitionDiff */.l)(running, JSON.parse(text));
            return [
                {
                    service,
                    changes
                }
            ];
        });
        return found.flat();
    };
const runningDefinition = async (config, at)=>{
    const { stage } = at.release;
    const cloud = at.ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
    const name = (0,resolve_unit/* serviceName */.fe)(config, at.service, stage);
    try {
        const view = (await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), [
            name
        ])).get(name);
        if (view === undefined) return 'new';
        const { taskDefinition } = view;
        if (taskDefinition === undefined) return 'unknown';
        return (await cloud.definitions.describe(taskDefinition))?.definition ?? 'unknown';
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        at.ports.journal.warn(`What "${name}" runs could not be read: ${error.message}`);
        return 'unknown';
    }
};

// EXTERNAL MODULE: ./.tagship/build/flows/render/render.js + 3 modules
var render = __webpack_require__(6617);
;// CONCATENATED MODULE: ./.tagship/build/flows/render/render-release.js







const renderRelease = async (request, ports)=>{
    const { release: given, ...where } = request;
    const release = await (0,load_release/* loadRelease */.U)(ports.files, given);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...where,
        at: release.commit.sha
    });
    const rendered = await (0,render/* render */.X)(config)(release, ports);
    const comparisons = await compareRunning(config)(rendered, ports);
    const units = (0,release_release/* openUnits */.c)(rendered);
    const [only] = units.length === 1 ? units : [];
    const report = {
        title: `Rendered for ${release.stage}`,
        sections: units.flatMap((unit)=>sections(unit, comparisons))
    };
    return {
        release: rendered,
        report,
        ...only === undefined ? {} : single(rendered, only, ports)
    };
};
const single = (release, unit, { files })=>{
    const path = (0,paths/* taskPath */.vI)(files.own, release.stage, unit.service);
    return unit.task === undefined ? {
        path
    } : {
        path,
        hash: unit.task.hash
    };
};
const sections = (unit, comparisons)=>{
    const changes = comparisons.find(({ service })=>service === unit.service)?.changes;
    const heading = {
        kind: 'heading',
        text: unit.service
    };
    if (changes === undefined) return [
        heading,
        {
            kind: 'text',
            text: 'It is not a running service: there is nothing to compare with.'
        }
    ];
    if (changes === 'new') return [
        heading,
        {
            kind: 'text',
            text: 'The service does not exist yet.'
        }
    ];
    if (changes === 'unknown') return [
        heading,
        {
            kind: 'text',
            text: 'What it runs could not be read.'
        }
    ];
    return [
        heading,
        (0,diff_section/* diffSection */.Z)(changes)
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/flows/render/render-asked.js





const renderAsked = async (asked, ports)=>{
    const { release, config, policyRef } = asked;
    if (release === undefined) return alone(asked, ports);
    return renderRelease({
        release,
        ...config ? {
            config
        } : {},
        ...policyRef ? {
            policyRef
        } : {}
    }, ports);
};
const alone = async (asked, ports)=>{
    const { file } = asked;
    if (file === undefined) throw new problem/* Problem */.A({
        what: 'Neither the input "release" nor the input "task-definition" is given.',
        remedy: 'Give the output "release" of an earlier step, or the path of a task definition file.'
    });
    const { path, hash, changes } = await renderFile(ports.files, file, orderOf(asked));
    return {
        path,
        hash,
        report: {
            title: `Rendered ${file}`,
            sections: [
                (0,diff_section/* diffSection */.Z)(changes)
            ]
        }
    };
};
const orderOf = ({ container, image, env, secrets, ...asked })=>{
    if (container === undefined && (image !== undefined || Object.keys({
        ...env,
        ...secrets
    }).length > 0)) throw new problem/* Problem */.A({
        what: 'The inputs "image", "env" and "secrets" need to know which container they are for.',
        remedy: 'Give the input "container".'
    });
    const { stage, version, commit } = asked;
    return {
        ...stage === undefined ? {} : {
            stage
        },
        ...version === undefined ? {} : {
            version
        },
        ...commit === undefined ? {} : {
            commit
        },
        containers: container === undefined ? [] : [
            (0,named/* parsed */.Y)(container)
        ],
        images: container === undefined || image === undefined ? {} : {
            [container]: image
        },
        env,
        secrets,
        place: {
            region: ''
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(60852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(14997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/render.js








const inputs = {
    release: release_input/* releaseInput */._,
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q,
    'task-definition': inputs_text/* text */.Q,
    container: inputs_text/* text */.Q,
    image: inputs_text/* text */.Q,
    env: pairs/* pairs */.A,
    secrets: pairs/* pairs */.A,
    stage: inputs_name/* stage */.dw,
    version: inputs_text/* text */.Q,
    commit: inputs_text/* text */.Q
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* renderRules */.am),
    outputs: [
        'task-definition',
        'release',
        'hash'
    ],
    run: async ({ 'policy-ref': policyRef, 'task-definition': file, ...input }, ports)=>{
        const { path, hash, release, report } = await renderAsked({
            ...input,
            policyRef,
            file
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                'task-definition': path,
                release: saved,
                hash
            },
            ending: 'green',
            report
        };
    }
};


/***/ }),

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diffSection)
/* harmony export */ });
const diffSection = (changes)=>changes.length === 0 ? {
        kind: 'text',
        text: 'No differences.'
    } : {
        kind: 'table',
        head: [
            'member',
            'change',
            'from',
            'to'
        ],
        rows: changes.map(({ path, is, from = '', to = '' })=>[
                path,
                is,
                from,
                to
            ])
    };


/***/ })

};
