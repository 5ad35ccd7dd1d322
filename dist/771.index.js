export const id = 771;
export const ids = [771];
export const modules = {

/***/ 89689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const address = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
    if (given === undefined || /^https?:\/\//.test(given) && URL.canParse(given)) return given;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no http or https address.`,
        remedy: 'Write for example "https://beta.shop.example/health".'
    });
};


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

/***/ 60771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js + 1 modules
var load_release = __webpack_require__(35225);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
;// CONCATENATED MODULE: ./.tagship/build/core/config/verifying.js


const verifying = (config, { stage, services })=>{
    const verifies = (service)=>(0,resolve_unit/* overlayOf */.ke)(config, service, stage).verify !== undefined;
    const all = Object.keys(config.services).filter(verifies);
    const without = services.filter((service)=>!verifies(service));
    const remedy = 'Say there what must hold.';
    if (without.length > 0) throw new problem/* Problem */.A(without.map((service)=>({
            what: `The service "${service}" has no "verify" in its config.`,
            remedy
        })));
    if (services.length === 0 && all.length === 0) throw new problem/* Problem */.A({
        what: `No service of the config has "verify" in "${stage}".`,
        remedy
    });
    return services.length > 0 ? services : all;
};

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/head-commit.js
var head_commit = __webpack_require__(79265);
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(74545);
// EXTERNAL MODULE: ./.tagship/build/flows/release-report.js + 1 modules
var release_report = __webpack_require__(37579);
// EXTERNAL MODULE: ./.tagship/build/flows/stage-release.js + 1 modules
var stage_release = __webpack_require__(64224);
// EXTERNAL MODULE: ./.tagship/build/flows/verify.js + 2 modules
var verify = __webpack_require__(772);
// EXTERNAL MODULE: ./.tagship/build/flows/verify-check.js + 5 modules
var verify_check = __webpack_require__(42037);
;// CONCATENATED MODULE: ./.tagship/build/flows/verify-asked.js












const verifyAsked = async (asked, ports)=>{
    const { release, stage, spec } = asked;
    const looks = spec.address !== undefined || spec.alarms !== undefined;
    if ([
        release !== undefined,
        stage !== undefined,
        looks
    ].filter((way)=>way).length !== 1) throw ways();
    if (release !== undefined) return ofRelease({
        ...asked,
        release
    }, ports);
    return stage === undefined ? ofLooks(asked, ports) : ofStage({
        ...asked,
        stage
    }, ports);
};
const ways = ()=>new problem/* Problem */.A({
        what: 'What to verify is either the input "release", or "stage", or what "url" and "alarms" name.',
        remedy: 'With "release" or "stage" the config says what must hold; the others are for what has no config.'
    });
const ofRelease = async (asked, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: given.commit.sha,
        ...whereOf(asked)
    });
    const release = await (0,verify/* verify */.M)(config)(given, ports);
    return {
        ...await answerOf(release, ports),
        release
    };
};
const ofStage = async (asked, ports)=>{
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: commit.sha,
        ...whereOf(asked)
    });
    const services = verifying(config, asked);
    const running = (0,release/* withUnits */.K)((0,stage_release/* stageRelease */.q)(config, {
        stage: asked.stage,
        services,
        commit
    }, ports.origin), inPlace);
    await (0,diagnosis_file/* forgetDiagnoses */.DN)(running, ports.files);
    const answer = await answerOf(await (0,verify/* verify */.M)(config)(running, ports), ports);
    const words = answer.ending === 'green' ? 'what runs is verified' : answer.outcome?.is ?? 'nothing to verify';
    return {
        ...answer,
        report: {
            ...answer.report,
            title: `${asked.stage}: ${words}`
        }
    };
};
const inPlace = (unit)=>({
        ...unit,
        outcome: {
            is: 'no-op'
        }
    });
const answerOf = async (release, ports)=>{
    const outcomes = release.units.flatMap(({ outcome })=>outcome ?? []);
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    const ending = outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red';
    const report = await (0,release_report/* releaseReport */.A)(release, ports.files);
    return {
        report,
        ending,
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
const ofLooks = async (asked, ports)=>{
    const { spec, region, account, role } = asked;
    if (spec.alarms !== undefined && region === undefined) throw new problem/* Problem */.A({
        what: 'The input "region" is missing.',
        remedy: 'With "alarms" it is needed.'
    });
    const place = {
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        }
    };
    const cloud = region === undefined ? {} : {
        cloud: ports.at({
            region,
            ...place
        }, 'read')
    };
    const checked = await (0,verify_check/* check */.z)({
        label: 'verify',
        spec,
        ...cloud
    }, ports);
    const outcome = checked.ok ? {
        is: 'succeeded'
    } : checked.outcome;
    const words = checked.ok ? 'All that was asked for holds.' : checked.reason;
    const error = {
        level: 'error',
        title: 'Verify',
        message: words
    };
    return {
        outcome,
        ending: checked.ok ? 'green' : 'red',
        report: {
            title: `Verify: ${outcome.is}`,
            sections: [
                {
                    kind: 'text',
                    text: words
                }
            ],
            annotations: checked.ok ? [] : [
                error
            ]
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/address.js
var address = __webpack_require__(89689);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/whole.js
var whole = __webpack_require__(19566);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/http-status.js


const httpStatus = (raw, name)=>{
    const given = (0,whole/* whole */.W)(raw, name);
    if (given === undefined || given >= 100 && given <= 599) return given;
    throw new problem/* Problem */.A({
        what: `The input "${name}" is ${given}, which is no status.`,
        remedy: 'Write one from 100 to 599.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
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
var inputs_ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/verify.js













const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        stage: inputs_name/* stage */.dw,
        services: inputs_name/* services */.$p,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        url: address/* address */.h,
        status: httpStatus,
        body: inputs_text/* text */.Q,
        headers: pairs/* pairs */.A,
        redirects: whole/* whole */.W
    },
    ...{
        alarms: lines/* lines */.M,
        region: inputs_text/* text */.Q,
        account: inputs_text/* text */.Q,
        role: inputs_text/* text */.Q
    },
    ...{
        within: duration/* duration */.p,
        for: duration/* duration */.p,
        retries: whole/* whole */.W
    }
};
const action = {
    inputs,
    contradictions: (0,inputs_ways/* contradictions */.v)(ways_data/* verifyRules */.dn),
    outputs: [
        'release',
        'outcome'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const answer = await verifyAsked({
            ...input,
            policyRef,
            spec: specOf(input)
        }, ports);
        const release = answer.release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, answer.release);
        return {
            outputs: {
                release,
                outcome: answer.outcome?.is
            },
            ending: answer.ending,
            report: answer.report
        };
    }
};
const specOf = ({ url, status, body, headers, redirects, alarms, within, for: held, retries })=>({
        ...url === undefined ? {} : {
            address: {
                ...{
                    url,
                    headers
                },
                ...status === undefined ? {} : {
                    status: [
                        status
                    ]
                },
                ...body === undefined ? {} : {
                    body
                },
                ...redirects === undefined ? {} : {
                    redirects: redirects
                }
            }
        },
        ...alarms.length === 0 ? {} : {
            alarms
        },
        ...within === undefined ? {} : {
            within
        },
        ...held === undefined ? {} : {
            for: held
        },
        ...retries === undefined ? {} : {
            retries
        }
    });


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

/***/ 79265:
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

/***/ 37579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ releaseReport)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js + 3 modules
var diagnosis_report = __webpack_require__(87648);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(73366);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/unit-table.js



const unitTable = (release, found)=>({
        kind: 'table',
        head: [
            'service',
            'from',
            'to',
            'digest',
            'outcome',
            'time'
        ],
        rows: [
            ...release.units
        ].sort((a, b)=>rank(a) - rank(b)).map((unit)=>row(release, unit, found.get(unit.service)))
    });
const rank = (unit)=>{
    const name = unit.outcome?.is;
    return name === undefined ? release_outcome/* worstFirst */.md.length : release_outcome/* worstFirst */.md.indexOf(name);
};
const row = (release, unit, found)=>[
        unit.service,
        unit.previous ?? '',
        unit.task?.revision ?? '',
        digests(release, unit),
        unit.outcome === undefined ? 'no outcome' : (0,ending_words/* endingWords */.f)(unit.outcome, found?.goingBack),
        found === undefined || found.took === 0 ? '' : (0,duration/* durationText */.S)(found.took)
    ];
const digests = (release, unit)=>{
    const all = Object.values(unit.images).flatMap((name)=>release.images[name]?.digest ?? []);
    return [
        ...new Set(all)
    ].map((digest)=>digest.slice(7, 19)).join(', ');
};

// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
;// CONCATENATED MODULE: ./.tagship/build/flows/release-report.js




const releaseReport = async (release, files)=>{
    const found = await diagnoses(release, files);
    const bad = [
        ...found.values()
    ].filter(({ outcome })=>!(0,release_outcome/* isGreen */.gf)(outcome)).sort((a, b)=>release_report_rank(a) - release_report_rank(b));
    const open = [
        ...found.values()
    ].flatMap(openEnd);
    const annotations = [
        ...bad.flatMap((each)=>(0,diagnosis_report/* diagnosisAnnotation */.j)(each) ?? []),
        ...open.map(({ level, message })=>({
                level,
                title: '',
                message
            }))
    ];
    const sections = [
        unitTable(release, found),
        ...open.map(({ message })=>({
                kind: 'text',
                text: message
            })),
        ...bad.flatMap(diagnosis_report/* diagnosisSections */.y)
    ];
    return {
        title: titleOf(release),
        sections,
        annotations
    };
};
const openEnd = ({ service, outcome, reason })=>(0,release_outcome/* isOpenEnded */.VL)(outcome) && reason !== undefined ? [
        {
            level: outcome.is === 'paused' ? 'notice' : 'warning',
            message: `${service}: ${reason}`
        }
    ] : [];
const release_report_rank = ({ outcome })=>release_outcome/* worstFirst */.md.indexOf(outcome.is);
const titleOf = ({ stage, units })=>{
    const names = units.flatMap(({ outcome })=>outcome?.is ?? []);
    if (names.length === 0) return `${stage}: nothing to do`;
    const counts = release_outcome/* worstFirst */.md.flatMap((name)=>{
        const count = names.filter((each)=>each === name).length;
        return count === 0 ? [] : [
            units.length === 1 ? name : `${count} ${name}`
        ];
    });
    return units.length === 1 ? `${units[0]?.service} in ${stage}: ${counts.join(', ')}` : `${stage}: ${counts.join(', ')}`;
};
const diagnoses = async (release, files)=>{
    const found = new Map();
    for (const { service, outcome } of release.units){
        const kept = await (0,diagnosis_file/* keptDiagnosis */.Uq)(files, release.stage, service);
        if (kept !== undefined && outcome !== undefined) found.set(service, {
            ...kept,
            outcome
        });
    }
    return found;
};


/***/ }),

/***/ 64224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ stageRelease)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/config/waves.js
var config_waves = __webpack_require__(8692);
;// CONCATENATED MODULE: ./.tagship/build/flows/cause.js
const causeOf = ({ event, actor, run })=>({
        event,
        actor,
        ...run === undefined ? {} : {
            run
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/stage-release.js



const stageRelease = (config, { stage, services, commit }, origin)=>{
    (0,resolve_unit/* stageOf */.gV)(config, stage);
    const waves = (0,config_waves/* wavesOf */.g)(config, services);
    const units = services.map((service)=>{
        const { kind, containers } = (0,resolve_unit/* serviceOf */.z5)(config, service);
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
        cause: causeOf(origin),
        images: Object.fromEntries(images.map((name)=>[
                name,
                {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, name).repository
                }
            ])),
        units
    };
};


/***/ }),

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/core/verify/filled-spec.js
const filledSpec = (spec, stage)=>{
    const fill = (text)=>text.replaceAll('{stage}', stage);
    const { address, alarms } = spec;
    return {
        ...spec,
        ...address === undefined ? {} : {
            address: {
                ...address,
                url: fill(address.url),
                ...address.body === undefined ? {} : {
                    body: fill(address.body)
                },
                ...address.headers === undefined ? {} : {
                    headers: Object.fromEntries(Object.entries(address.headers).map(([name, text])=>[
                            name,
                            fill(text)
                        ]))
                }
            }
        },
        ...alarms === undefined ? {} : {
            alarms: alarms.map(fill)
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/check-in-place.js
var check_in_place = __webpack_require__(9299);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/flows/running-images.js




const withRunningImages = async (line, service, ports)=>{
    const { config, release } = line;
    const { cloud, cluster } = (0,run_of_service/* siteOf */.zU)(line, ports);
    const name = (0,resolve_unit/* serviceName */.fe)(config, service, release.stage);
    const view = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    const running = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
    const revision = running === undefined ? undefined : await cloud.definitions.describe(running);
    if (revision === undefined) return release;
    const { containers } = (0,resolve_unit/* serviceOf */.z5)(config, service);
    const images = [
        ...(0,pinned_images/* pinnedImages */.D)(revision.definition)
    ].flatMap(([container, digest])=>{
        const image = containers[container];
        if (image === undefined || release.images[image]?.digest !== undefined) return [];
        return [
            [
                image,
                {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, image).repository,
                    digest,
                    origin: 'given'
                }
            ]
        ];
    });
    return {
        ...release,
        images: {
            ...release.images,
            ...Object.fromEntries(images)
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/verify.js









const taskTimeout = 15 * 60_000;
const verify = (config)=>async (release, ports)=>{
        const units = await Promise.all(release.units.map((unit)=>verified({
                config,
                release
            }, unit, ports)));
        return {
            ...release,
            units
        };
    };
const verified = async (line, unit, ports)=>{
    if (unit.outcome?.is !== 'succeeded' && unit.outcome?.is !== 'no-op') return unit;
    const { stage } = line.release;
    const asked = (0,resolve_unit/* overlayOf */.ke)(line.config, unit.service, stage).verify;
    if (asked === undefined) return unit;
    const checked = await checkUnit({
        line,
        unit,
        spec: filledSpec(asked, stage)
    }, ports);
    if (checked.ok) return unit;
    const { outcome, reason } = checked;
    await (0,diagnosis_file/* amendDiagnosis */.RQ)(stage, {
        service: unit.service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};
const checkUnit = async (asked, ports)=>{
    try {
        const { line, unit } = asked;
        const service = (0,resolve_unit/* serviceName */.fe)(line.config, unit.service, line.release.stage);
        const at = {
            site: (0,run_of_service/* siteOf */.zU)(line, ports),
            service,
            revision: unit.task?.revision
        };
        return await (0,check_in_place/* checkInPlace */.L)(await checkOf(asked, ports), at, ports);
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A)) throw error;
        const reason = `It could not be verified: ${error.message}`;
        ports.journal.warn(`${asked.unit.service}: ${reason}`);
        return {
            ok: false,
            outcome: {
                is: 'unverified',
                cause: 'health'
            },
            reason
        };
    }
};
const checkOf = async ({ line, unit, spec }, ports)=>{
    const { task, ...looks } = spec;
    const { cloud, cluster } = (0,run_of_service/* siteOf */.zU)(line, ports);
    const name = (0,resolve_unit/* serviceName */.fe)(line.config, unit.service, line.release.stage);
    const groups = looks.targets === true ? (await cloud.services.describe(cluster, [
        name
    ])).get(name)?.targetGroups : undefined;
    return {
        ...{
            label: unit.service,
            spec: looks,
            cloud
        },
        ...groups === undefined ? {} : {
            groups
        },
        ...task === undefined ? {} : {
            task: ()=>runInside({
                    line,
                    unit,
                    task
                }, ports)
        }
    };
};
const runInside = async ({ line, unit, task }, ports)=>{
    const own = {
        ...line,
        release: await withRunningImages(line, unit.service, ports)
    };
    const rendered = (await (0,run_of_service/* renderRuns */.JH)(own, [
        task
    ], ports)).get(task);
    if (rendered === undefined) throw new Error(`"${task}" was not rendered.`);
    const terms = {
        beside: (0,run_of_service/* besideOf */.A4)(own, task, unit.service),
        timeout: taskTimeout,
        key: ports.clock.now()
    };
    return (0,run_task/* runTask */.Z)(await (0,run_of_service/* runOfUnit */.pw)(own, rendered, {
        terms,
        ports
    }), ports);
};


/***/ })

};
