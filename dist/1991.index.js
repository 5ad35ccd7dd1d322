export const id = 1991;
export const ids = [1991];
export const modules = {

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

/***/ 18533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ contradictions)
/* harmony export */ });
const contradictions = ({ ways, needs = [], either = [] })=>(input)=>{
        const both = either.filter((pair)=>pair.every((name)=>isGiven(input[name])));
        const told = new Set(both.flat());
        const strange = strangers(input, ways).filter(({ name })=>!told.has(name));
        for (const { name } of strange)told.add(name);
        const lonely = needs.filter(({ input: name, needs: other })=>!told.has(name) && isGiven(input[name]) && !isGiven(input[other]));
        return [
            ...both.map(clash),
            ...strange.map(({ fault })=>fault),
            ...lonely.map(lack)
        ];
    };
const clash = (pair)=>({
        what: `The inputs ${words(pair, 'and')} were both given.`,
        remedy: 'Give one of them.'
    });
const strangers = (input, ways)=>{
    const way = ways.find(({ by })=>by.every((name)=>isGiven(input[name])));
    if (way === undefined) return [];
    const known = [
        ...way.by,
        ...way.takes
    ];
    const strange = Object.keys(input).filter((name)=>isGiven(input[name]) && !known.includes(name));
    const others = [
        ...new Set(ways.flatMap(({ by })=>by))
    ];
    const where = way.by.length > 0 ? `beside ${words(way.by, 'and')}` : `without ${words(others, 'or')}`;
    const remedy = 'Remove it, or ask the other way.';
    return strange.map((name)=>({
            name,
            fault: {
                what: `The input "${name}" says nothing ${where}.`,
                remedy
            }
        }));
};
const lack = ({ input, needs })=>({
        what: `The input "${input}" says nothing without "${needs}".`,
        remedy: `Set "${needs}", or remove "${input}".`
    });
const words = (names, last)=>names.map((name)=>`"${name}"`).join(` ${last} `);
const isGiven = (value)=>{
    if (value === undefined || value === false) return false;
    return typeof value !== 'object' || value === null || Object.keys(value).length > 0;
};


/***/ }),

/***/ 62031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ./.tagship/build/flows/push/log-in.js
const logIn = async (place, ports)=>{
    const credentials = await ports.at(place).images.credentials();
    const { user, password, endpoint } = credentials;
    ports.journal.mask(password);
    ports.journal.mask(Buffer.from(`${user}:${password}`).toString('base64'));
    const folder = `${ports.files.own}/registry`;
    await ports.registry.writeCredentials([
        credentials
    ], folder);
    return {
        registry: new URL(endpoint).host,
        dockerConfig: folder,
        authFile: `${folder}/auth.json`
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/release/release-config.js
var release_config = __webpack_require__(99201);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/place.js
var place = __webpack_require__(59674);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/login.js






const inputs = {
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q,
    region: place/* region */.Ny,
    account: place/* account */.ct,
    role: place/* role */.JC
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* loginRules */.V),
    outputs: [
        'registry',
        'docker-config',
        'auth-file'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const place = await (0,release_config/* registryAsked */.sU)({
            ...input,
            policyRef
        }, ports);
        const { registry, dockerConfig, authFile } = await logIn(place, ports);
        const sections = [
            {
                kind: 'text',
                text: `${registry}: credentials are in ${dockerConfig}.`
            }
        ];
        const report = {
            title: 'Logged in',
            sections
        };
        return {
            outputs: {
                registry,
                'docker-config': dockerConfig,
                'auth-file': authFile
            },
            ending: 'green',
            report
        };
    }
};


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


/***/ })

};
