export const id = 7793;
export const ids = [7793];
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

/***/ 27793:
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
var release_release = __webpack_require__(25848);
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
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
;// CONCATENATED MODULE: ./.tagship/build/flows/verify/standing.js



const standing = (config)=>async (release, ports)=>{
        const { stage } = release;
        const named = (service)=>(0,resolve_unit/* serviceName */.fe)(config, service, stage);
        const inside = release.units.map(({ service })=>service).filter((service)=>asksAws(config, service, stage));
        const { cloud, cluster } = (0,run_of_service/* siteOf */.zU)({
            config,
            release
        }, ports);
        const views = inside.length === 0 ? new Map() : await cloud.services.describe(cluster, inside.map(named));
        return (0,release_release/* withUnits */.K)(release, (unit)=>{
            if (!inside.includes(unit.service)) return {
                ...unit,
                outcome: {
                    is: 'no-op'
                }
            };
            const accepted = ((0,resolve_unit/* overlayOf */.ke)(config, unit.service, stage).idle ?? 'refuse') !== 'refuse';
            return {
                ...unit,
                outcome: stand(views.get(named(unit.service)), accepted)
            };
        });
    };
const asksAws = (config, service, stage)=>{
    const { alarms, targets, task } = (0,resolve_unit/* overlayOf */.ke)(config, service, stage).verify ?? {};
    return alarms !== undefined || targets === true || task !== undefined;
};
const stand = (view, accepted)=>{
    if (view?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    if (view.desired > 0) return {
        is: 'no-op'
    };
    return accepted ? {
        is: 'nothing-running',
        idle: 'accepted'
    } : {
        is: 'nothing-running'
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/verify/verify.js + 2 modules
var verify = __webpack_require__(24190);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/verify-check.js + 5 modules
var verify_check = __webpack_require__(80889);
;// CONCATENATED MODULE: ./.tagship/build/flows/verify/verify-asked.js













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
const noStage = ()=>new problem/* Problem */.A({
        what: 'Nothing fills in "{stage}": the address and the alarms belong to no stage here.',
        remedy: 'Write the name of the stage, or use "stage", which looks as the config says.'
    });
const ways = ()=>new problem/* Problem */.A({
        what: 'What to verify is either the input "release", or "stage", or what "url" and "alarms" name.',
        remedy: 'With "release" or "stage" the config says what must hold; the others are for what has no config.'
    });
const ofRelease = async (asked, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const open = (0,release_release/* openUnits */.c)(given).map(({ service })=>`"${service}"`);
    if (open.length > 0) throw notDeployed(open);
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
const notDeployed = (open)=>new problem/* Problem */.A({
        what: `The release does not say how ${open.join(', ')} ended: it was not deployed.`,
        remedy: 'Give the output "release" of deploy or promote, or "stage" to look at what runs there now.'
    });
const ofStage = async (asked, ports)=>{
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: commit.sha,
        ...whereOf(asked)
    });
    const services = verifying(config, asked);
    const asking = (0,stage_release/* stageRelease */.q)(config, {
        stage: asked.stage,
        services,
        commit
    }, ports.origin);
    const running = await standing(config)(asking, ports);
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
    if (/\{stage\}/.test(JSON.stringify(spec))) throw noStage();
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
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/http-status.js


const httpStatus = (raw, name)=>{
    const given = (0,lines/* lines */.M)(raw, name);
    const wrong = given.find((each)=>!/^[1-5]\d\d$/.test(each));
    if (wrong === undefined) return given.length === 0 ? undefined : given.map(Number);
    throw new problem/* Problem */.A({
        what: `The input "${name}" has "${wrong}", which is no status.`,
        remedy: 'Write one from 100 to 599, or several with commas.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(60852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/place.js
var place = __webpack_require__(59674);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(14997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var inputs_ways = __webpack_require__(18533);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/whole.js
var whole = __webpack_require__(19566);
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
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC
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
                    status
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


/***/ })

};
