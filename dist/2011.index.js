export const id = 2011;
export const ids = [2011];
export const modules = {

/***/ 52011:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var labels = __webpack_require__(76154);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-config.js
var release_config = __webpack_require__(99201);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build.js + 1 modules
var build = __webpack_require__(49641);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-image.js + 1 modules
var build_image = __webpack_require__(6197);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-source.js
var build_source = __webpack_require__(54370);
// EXTERNAL MODULE: ./.tagship/build/flows/build/image-report.js
var image_report = __webpack_require__(19226);
;// CONCATENATED MODULE: ./.tagship/build/flows/build/build-asked.js











const buildAsked = async (asked, ports)=>{
    if (asked.release === undefined) return alone(asked, ports);
    return ofRelease({
        ...asked,
        release: asked.release
    }, ports);
};
const ofRelease = async (asked, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const config = await (0,release_config/* releaseConfig */.Af)(given, asked, ports);
    const { builder = 'auto', source = 'commit' } = asked;
    const release = await (0,build/* build */.j)(config, {
        builder,
        source
    })(given, ports);
    const built = Object.entries(release.images).filter(([, { origin }])=>origin === 'built');
    const [only] = built.length === 1 ? built : [];
    return {
        release,
        ...(0,image_report/* digestOutputs */.V0)(release),
        ...only === undefined ? {} : {
            layout: (0,paths/* layoutPath */.q8)(ports.files.own, (0,named/* parsed */.Y)(only[0]))
        },
        report: {
            title: `Images for ${release.stage}`,
            sections: [
                (0,image_report/* imageTable */.iB)(release)
            ]
        }
    };
};
const specOf = ({ path = '.', dockerfile, target, args, platforms }, name)=>({
        path,
        needs: [],
        repository: (0,named/* parsed */.Y)(name),
        ...dockerfile === undefined ? {} : {
            dockerfile
        },
        ...target === undefined ? {} : {
            target
        },
        args,
        platforms: platforms.length === 0 ? [
            'linux/amd64'
        ] : platforms
    });
const alone = async (asked, ports)=>{
    const { image: name = (0,named/* parsed */.Y)('image'), builder = 'auto', source = 'commit' } = asked;
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new problem/* Problem */.A({
        what: `There is no commit "${ref}" to build.`,
        remedy: 'Check the repository out first.'
    });
    const request = {
        name,
        spec: specOf(asked, name),
        labels: (0,labels/* ociLabels */.T)({
            revision: commit.sha,
            created: commit.time,
            title: name
        }),
        sourceDate: Math.floor((0,instant/* epoch */.s4)(commit.time) / 1000),
        builder,
        source: (0,build_source/* buildSource */.u)(ports, commit.sha, source)
    };
    const digest = await (0,build_image/* buildImage */._)(request, ports);
    const layout = (0,paths/* layoutPath */.q8)(ports.files.own, name);
    const sections = [
        {
            kind: 'text',
            text: `${digest} in ${layout}`
        }
    ];
    return {
        digest,
        digests: JSON.stringify({
            [name]: digest
        }),
        layout,
        report: {
            title: `Built ${name}`,
            sections
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(69939);
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
var ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/build.js











const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        builder: (0,one_of/* oneOf */.y)([
            'auto',
            'docker',
            'pack'
        ]),
        source: (0,one_of/* oneOf */.y)([
            'commit',
            'work-tree'
        ])
    },
    ...{
        image: inputs_name/* image */.Sl,
        path: inputs_text/* text */.Q,
        dockerfile: inputs_text/* text */.Q,
        target: inputs_text/* text */.Q,
        args: pairs/* pairs */.A,
        platforms: lines/* lines */.M
    },
    ...{
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC
    }
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* buildRules */.aL),
    outputs: [
        'release',
        'digest',
        'digests',
        'layout'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const { digest, digests, layout, release, report } = await buildAsked({
            ...input,
            policyRef
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                release: saved,
                digest,
                digests,
                layout
            },
            ending: 'green',
            report
        };
    }
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

/***/ 76154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels)
/* harmony export */ });
const ociLabels = (facts)=>{
    const { revision, created, version, source, title } = facts;
    const pairs = Object.entries({
        revision,
        created: created.replace('.000Z', 'Z'),
        version,
        source,
        title
    });
    return Object.fromEntries(pairs.flatMap(([name, value])=>value === undefined || value === '' ? [] : [
            [
                `org.opencontainers.image.${name}`,
                value
            ]
        ]));
};


/***/ }),

/***/ 82764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   JM: () => (/* binding */ datedTag),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   YP: () => (/* binding */ pushTags),
/* harmony export */   Yr: () => (/* binding */ sourceTag),
/* harmony export */   aN: () => (/* binding */ newestSource),
/* harmony export */   di: () => (/* binding */ sharesRepository),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17964);



const imageTag = (text)=>{
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${text}" cannot be an image tag (${text.length} characters).`,
        remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
    });
};
const sourceTag = (key, refresh = 0)=>imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`);
const newestSource = (key, tags)=>{
    const numbered = [
        ...tags
    ].map((tag)=>({
            tag,
            refresh: refreshOf(key, tag)
        })).filter(({ refresh })=>refresh >= 0);
    return numbered.sort((a, b)=>b.refresh - a.refresh)[0]?.tag;
};
const refreshOf = (key, tag)=>{
    if (tag === `src-${key}`) return 0;
    const [, refresh] = tag.startsWith(`src-${key}-r`) ? /-r([1-9]\d{0,8})$/.exec(tag) ?? [] : [];
    return refresh === undefined ? -1 : Number(refresh);
};
const sharesRepository = (config, image)=>{
    const repositories = Object.entries(config.images).map(([name, spec])=>({
            name,
            repository: spec.repository
        }));
    const own = repositories.find((each)=>each.name === image)?.repository;
    return repositories.some((each)=>each.name !== image && each.repository === own);
};
const commitTag = (sha, prefix)=>imageTag(`${before(prefix)}sha-${sha}`);
const datedTag = (version, commit, prefix)=>imageTag(`${before(prefix)}${plain(version)}-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(commit.time)}-g${commit.sha.slice(0, 12)}`);
const versionTag = (version, prefix)=>imageTag(`${before(prefix)}${plain(version)}`);
const plain = (version)=>version.replaceAll('+', '_');
const before = (prefix)=>prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`;
const pushTags = ({ image, shared, key, commit, version })=>{
    const prefix = shared ? image : undefined;
    const [byCommit, byDate] = [
        commitTag(commit.sha, prefix),
        datedTag(version, commit, prefix)
    ];
    return key === undefined ? [
        byCommit,
        byDate
    ] : [
        sourceTag(key),
        byDate,
        byCommit
    ];
};


/***/ }),

/***/ 60945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   VL: () => (/* binding */ isOpenEnded),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rN: () => (/* binding */ isProof)
/* harmony export */ });
const worstFirst = [
    'errored',
    'failed',
    'nothing-running',
    'unverified',
    'rolled-back',
    'timed-out',
    'cancelled',
    'superseded',
    'refused',
    'not-attempted',
    'waiting',
    'paused',
    'succeeded',
    'no-op'
];
const green = [
    'succeeded',
    'no-op',
    'paused',
    'waiting'
];
const isGreen = (outcome)=>green.includes(outcome.is) || outcome.is === 'nothing-running' && outcome.idle !== undefined;
const isOpenEnded = ({ is })=>is === 'paused' || is === 'waiting';
const isProof = (outcome)=>outcome.is === 'succeeded' || outcome.is === 'no-op' || outcome.is === 'nothing-running' && outcome.idle === 'proven';
const worst = (outcomes)=>[
        ...outcomes
    ].sort((a, b)=>rank(a) - rank(b))[0];
const rank = (outcome)=>worstFirst.indexOf(outcome.is === 'nothing-running' && isGreen(outcome) ? 'succeeded' : outcome.is);


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

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

;// CONCATENATED MODULE: ./.tagship/build/core/image/secret-args.js
const telling = /(secret|token|passw(or)?d|pwd|credential|(api|access|private|signing|encryption)[-_]?key)/i;
const secretArgs = (args)=>Object.keys(args).filter((name)=>telling.test(name));

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
;// CONCATENATED MODULE: ./.tagship/build/flows/build/build-image.js



const withoutEngine = (name)=>new problem/* Problem */.A({
        what: `The image "${name}" has a Dockerfile, and no docker engine answers on this machine.`,
        remedy: 'Start docker (or set DOCKER_HOST), or set the input "builder" to "pack" to put the folder into an image as it is.'
    });
const withoutDockerfile = (name, { context })=>new problem/* Problem */.A({
        what: `The image "${name}" shall be built with docker, and there is no Dockerfile in "${context}".`,
        remedy: 'Set `dockerfile`, or the input "builder" to "pack".'
    });
const chosenBuilder = async (request, source, { builders })=>{
    const { name, builder } = request;
    if (builder === 'pack') return builders.pack;
    if (source.dockerfile === undefined) {
        if (builder === 'docker') throw withoutDockerfile(name, source);
        return builders.pack;
    }
    const engine = await builders.engine();
    if (engine === undefined) throw withoutEngine(name);
    return engine;
};
const warnOfSecrets = ({ name, spec }, { journal })=>{
    const names = secretArgs(spec.args);
    if (names.length > 0) journal.warn(`Image "${name}": the build arguments ${names.map((each)=>`"${each}"`).join(', ')} look like secrets, and whoever can pull the image can read them. Use secret mounts.`);
};
const buildImage = async (request, ports)=>{
    const { name, spec, labels, sourceDate } = request;
    const source = await request.source(name, spec);
    const builder = await chosenBuilder(request, source, ports);
    warnOfSecrets(request, ports);
    ports.journal.info(`Image "${name}": building with ${builder.name} …`);
    const { digest } = await builder.build({
        name,
        ...source,
        ...spec.target === undefined ? {} : {
            target: spec.target
        },
        args: spec.args,
        platforms: spec.platforms,
        labels,
        sourceDate,
        into: (0,paths/* layoutPath */.q8)(ports.files.own, name)
    });
    ports.journal.info(`Image "${name}": built ${digest}.`);
    return digest;
};


/***/ }),

/***/ 54370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ buildSource)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const joined = (...parts)=>parts.filter((part)=>part !== '.' && part !== '').join('/').replace(/\/\.\//g, '/');
const dockerfileOf = ({ path, dockerfile })=>dockerfile ?? joined(path, 'Dockerfile');
const missing = (name, path)=>new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The image "${name}" has no Dockerfile "${path}".`,
        remedy: "Correct `dockerfile`: it is relative to the repository's root."
    });
const below = (root, has)=>async (name, spec)=>{
        const path = dockerfileOf(spec);
        const found = await has(path);
        if (!found && spec.dockerfile !== undefined) throw missing(name, path);
        const at = await root();
        return {
            context: joined(at, spec.path),
            ...found ? {
                dockerfile: joined(at, path)
            } : {}
        };
    };
const buildSource = ({ git, files }, sha, kind)=>{
    if (kind === 'work-tree') return below(async ()=>files.root, async (path)=>await files.read(path) !== undefined);
    let written;
    const write = async ()=>{
        const into = `${files.own}/source/${sha}`;
        await git.exportTree(sha, into);
        return into;
    };
    const root = ()=>{
        written ??= write();
        return written;
    };
    return below(root, async (path)=>await git.file(sha, path) !== undefined);
};


/***/ }),

/***/ 49641:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var image_labels = __webpack_require__(76154);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-images.js
var release_images = __webpack_require__(12301);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-image.js + 1 modules
var build_image = __webpack_require__(6197);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-source.js
var build_source = __webpack_require__(54370);
// EXTERNAL MODULE: ./.tagship/build/flows/build/built-from.js
var built_from = __webpack_require__(6987);
;// CONCATENATED MODULE: ./.tagship/build/flows/build/find-built.js

const findBuilt = async (config, images, { at, origin, journal })=>{
    const found = new Map();
    if (origin.fromPullRequest) return found;
    for (const [name, image] of images){
        if (image.key === undefined) continue;
        const stored = await (0,built_from/* builtFrom */.d)(at(config.policy.registry, 'read').images, {
            repository: image.repository,
            key: image.key
        });
        if (stored === undefined) continue;
        journal.info(`Image "${name}": built before from the same inputs, ${stored.digest}.`);
        found.set(name, {
            ...image,
            digest: stored.digest,
            origin: 'reused'
        });
    }
    return found;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/build/build.js








const atOnce = 2;
const build = (config, { builder = 'auto', source = 'commit' } = {})=>async (release, ports)=>{
        const missing = (0,release_images/* openImages */.x9)(release).filter(([, image])=>image.digest === undefined);
        const reused = source === 'commit' ? await findBuilt(config, missing, ports) : new Map();
        const { sha, time } = release.commit;
        const request = {
            builder,
            source: (0,build_source/* buildSource */.u)(ports, sha, source),
            sourceDate: Math.floor((0,instant/* epoch */.s4)(time) / 1000)
        };
        const built = await (0,side_by_side/* sideBySide */.Q)(atOnce, missing.filter(([name])=>!reused.has(name)), async ([name, image])=>{
            const labels = (0,image_labels/* ociLabels */.T)({
                revision: sha,
                created: time,
                title: name
            });
            const digest = await (0,build_image/* buildImage */._)({
                ...request,
                name,
                labels,
                spec: (0,resolve_unit/* imageOf */.dT)(config, name)
            }, ports);
            return [
                name,
                builtImage(image, digest, source)
            ];
        });
        return (0,release_images/* withImages */.nS)(release, new Map([
            ...reused,
            ...built
        ]));
    };
const builtImage = ({ key, ...image }, digest, source)=>({
        ...image,
        ...key === undefined || source === 'work-tree' ? {} : {
            key
        },
        digest,
        origin: 'built'
    });


/***/ }),

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82764);

const atOnce = 10;
const builtFrom = async (images, { repository, key, byCommit })=>{
    const other = byCommit === undefined ? [] : [
        byCommit
    ];
    const ofCommit = (found)=>byCommit === undefined ? undefined : found.get(byCommit);
    if (key === undefined) return ofCommit(await images.byTag(repository, other));
    let latest;
    for(let from = 0;; from += atOnce){
        const sources = Array.from({
            length: atOnce
        }, (_, index)=>(0,_core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceTag */ .Yr)(key, from + index));
        const found = await images.byTag(repository, from === 0 ? [
            ...sources,
            ...other
        ] : sources);
        const newest = (0,_core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__/* .newestSource */ .aN)(key, found.keys());
        latest = newest === undefined ? latest : found.get(newest);
        if (newest !== sources.at(-1)) return latest ?? ofCommit(found);
    }
};


/***/ }),

/***/ 19226:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ badUnits),
/* harmony export */   V0: () => (/* binding */ digestOutputs),
/* harmony export */   iB: () => (/* binding */ imageTable)
/* harmony export */ });
/* harmony import */ var _core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60945);

const short = (text)=>text === undefined ? '—' : text.slice(0, 'sha256:'.length + 12);
const imageTable = (release)=>({
        kind: 'table',
        head: [
            'Image',
            'Repository',
            'Digest',
            'Origin',
            'Tags'
        ],
        rows: Object.entries(release.images).map(([name, image])=>[
                name,
                image.repository,
                short(image.digest),
                image.origin ?? '—',
                (image.tags ?? []).join(', ')
            ])
    });
const badUnits = (release)=>release.units.flatMap(({ service, outcome })=>outcome === undefined || (0,_core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(outcome) ? [] : [
            {
                kind: 'text',
                text: `${service}: ${outcome.is}.`
            }
        ]);
const digestOutputs = (release)=>{
    const known = Object.entries(release.images).flatMap(([name, { digest }])=>digest === undefined ? [] : [
            [
                name,
                digest
            ]
        ]);
    const [only] = known.length === 1 ? known : [];
    return {
        ...only === undefined ? {} : {
            digest: only[1]
        },
        digests: JSON.stringify(Object.fromEntries(known))
    };
};


/***/ }),

/***/ 99201:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ releaseConfig),
/* harmony export */   sB: () => (/* binding */ placeAsked),
/* harmony export */   sU: () => (/* binding */ registryAsked)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51472);


const placeAsked = ({ region, account, role })=>region === undefined ? undefined : {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        }
    };
const singleOf = (release, asked)=>{
    const place = placeAsked(asked);
    const [unit, ...others] = release.units;
    const [image] = Object.values(release.images);
    if (place === undefined || unit === undefined || image === undefined || others.length > 0) return undefined;
    const { path, dockerfile } = asked;
    return {
        ...place,
        ...{
            cluster: release.stage,
            service: unit.service,
            taskDefinition: 'live',
            repository: image.repository
        },
        stage: release.stage,
        ...path === undefined ? {} : {
            path
        },
        ...dockerfile === undefined ? {} : {
            dockerfile
        }
    };
};
const standIns = [
    'region',
    'account',
    'role',
    'path',
    'dockerfile'
];
const releaseConfig = (release, asked, ports)=>{
    const inputs = singleOf(release, asked);
    return (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        instead: standIns.filter((name)=>asked[name] !== undefined),
        at: release.commit.sha,
        ...asked.config === undefined ? {} : {
            config: asked.config
        },
        ...asked.policyRef === undefined ? {} : {
            policyRef: asked.policyRef
        },
        ...inputs === undefined ? {} : {
            inputs
        }
    });
};
const registryAsked = async (asked, ports)=>{
    const named = placeAsked(asked);
    if (named !== undefined) return named;
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out, or set "region".'
    });
    const { config, policyRef } = asked;
    const request = {
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    return (await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        at: commit.sha,
        ...request
    })).policy.registry;
};


/***/ }),

/***/ 12301:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ taskImages),
/* harmony export */   hN: () => (/* binding */ endedByImage),
/* harmony export */   nS: () => (/* binding */ withImages),
/* harmony export */   x9: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _core_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25848);

const taskImages = ({ images, units })=>{
    const used = new Set(units.flatMap((unit)=>Object.values(unit.images)));
    return Object.keys(images).filter((name)=>!used.has(name));
};
const openImages = (release)=>{
    const units = (0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .openUnits */ .c)(release);
    if (units.length === 0) return [];
    const names = new Set([
        ...units.flatMap((unit)=>Object.values(unit.images)),
        ...taskImages(release)
    ]);
    return [
        ...names
    ].flatMap((name)=>{
        const image = release.images[name];
        return image === undefined ? [] : [
            [
                name,
                image
            ]
        ];
    });
};
const withImages = (release, images)=>({
        ...release,
        images: {
            ...release.images,
            ...Object.fromEntries(images)
        }
    });
const endedByImage = (release, outcomes)=>(0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .withUnits */ .K)(release, (unit)=>{
        const outcome = Object.values(unit.images).map((name)=>outcomes.get(name)).find((each)=>each !== undefined);
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });


/***/ })

};
