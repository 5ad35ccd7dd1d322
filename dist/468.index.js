export const id = 468;
export const ids = [468];
export const modules = {

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

/***/ 63471:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ canonical)
});

;// CONCATENATED MODULE: ./.tagship/build/core/task/defaults.data.js
const defaults = {
    task: {
        networkMode: 'bridge'
    },
    container: {
        cpu: 0,
        essential: true
    },
    port: {
        protocol: 'tcp'
    },
    healthCheck: {
        interval: 30,
        timeout: 5,
        retries: 3
    }
};
const silent = {
    task: {
        enableFaultInjection: false
    },
    container: {
        ...{
            privileged: false,
            readonlyRootFilesystem: false,
            disableNetworking: false
        },
        ...{
            interactive: false,
            pseudoTerminal: false,
            versionConsistency: 'enabled'
        }
    },
    healthCheck: {
        startPeriod: 0
    },
    mount: {
        readOnly: false
    },
    volumeFrom: {
        readOnly: false
    },
    efs: {
        rootDirectory: '/',
        transitEncryption: 'DISABLED'
    }
};
const ownPortModes = [
    'awsvpc',
    'host'
];
const units = {
    cpu: /^\s*(\d*\.?\d+)\s*vcpu\s*$/i,
    memory: /^\s*(\d*\.?\d+)\s*gb\s*$/i
};

// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
// EXTERNAL MODULE: ./.tagship/build/core/task/registrable.js + 1 modules
var registrable = __webpack_require__(61732);
;// CONCATENATED MODULE: ./.tagship/build/core/task/canonical.js



const canonical = (definition)=>{
    const { tags: _, ...task } = (0,registrable/* registrable */.Z)(definition);
    const whole = {
        ...defaults.task,
        ...spoken(task, silent.task),
        ...sizes(task),
        volumes: (0,member/* objectsOf */.iZ)(task.volumes).map(canonicalVolume),
        containerDefinitions: [
            ...(0,member/* containersOf */.Mz)(task)
        ].sort(byName).map((container)=>canonicalContainer(container, task.networkMode))
    };
    return pruned(whole);
};
const canonicalContainer = (container, networkMode)=>({
        ...defaults.container,
        ...spoken(container, silent.container),
        environment: [
            ...(0,member/* objectsOf */.iZ)(container.environment)
        ].sort(byName),
        secrets: [
            ...(0,member/* objectsOf */.iZ)(container.secrets)
        ].sort(byName),
        portMappings: (0,member/* objectsOf */.iZ)(container.portMappings).map((port)=>({
                ...defaults.port,
                ...hostPort(port, networkMode),
                ...port
            })),
        mountPoints: (0,member/* objectsOf */.iZ)(container.mountPoints).map((mount)=>spoken(mount, silent.mount)),
        volumesFrom: (0,member/* objectsOf */.iZ)(container.volumesFrom).map((volume)=>spoken(volume, silent.volumeFrom)),
        ...(0,member/* isObject */.Gv)(container.healthCheck) ? {
            healthCheck: canonicalHealthCheck(container.healthCheck)
        } : {}
    });
const canonicalHealthCheck = (check)=>({
        ...defaults.healthCheck,
        ...spoken(check, silent.healthCheck)
    });
const canonicalVolume = ({ efsVolumeConfiguration: efs, ...volume })=>(0,member/* isObject */.Gv)(efs) ? {
        ...volume,
        efsVolumeConfiguration: spoken(efs, silent.efs)
    } : volume;
const spoken = (part, silence)=>Object.fromEntries(Object.entries(part).filter(([key, value])=>silence[key] !== value));
const hostPort = (port, networkMode)=>{
    if (port.containerPort === undefined) return {};
    return {
        hostPort: typeof networkMode === 'string' && ownPortModes.includes(networkMode) ? port.containerPort : 0
    };
};
const sizes = (task)=>Object.fromEntries([
        'cpu',
        'memory'
    ].flatMap((key)=>{
        const value = task[key];
        if (value === undefined || value === null) return [];
        const [, amount] = units[key].exec(String(value)) ?? [];
        return [
            [
                key,
                amount === undefined ? String(value) : String(Number(amount) * 1024)
            ]
        ];
    }));
const byName = (a, b)=>{
    const [one, other] = [
        (0,member/* nameOf */.Vb)(a) ?? '',
        (0,member/* nameOf */.Vb)(b) ?? ''
    ];
    return one < other ? -1 : one > other ? 1 : 0;
};
const pruned = (definition)=>Object.fromEntries(Object.entries(definition).sort(([a], [b])=>a < b ? -1 : 1).flatMap(([key, value])=>{
        const kept = prunedValue(value);
        return kept === undefined ? [] : [
            [
                key,
                kept
            ]
        ];
    }));
const prunedValue = (value)=>{
    if (value === null) return undefined;
    if (Array.isArray(value)) {
        const items = value.map((item)=>(0,member/* isObject */.Gv)(item) ? pruned(item) : item);
        return items.length === 0 ? undefined : items;
    }
    if (!(0,member/* isObject */.Gv)(value)) return value;
    const inner = pruned(value);
    return Object.keys(inner).length === 0 ? undefined : inner;
};


/***/ }),

/***/ 25386:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ definitionDiff)
/* harmony export */ });
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(63471);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51747);


const shown = /^(family|cpu|memory|networkMode|containerDefinitions\[[^\]]+\]\.(image|cpu|memory|memoryReservation|essential))$/;
const definitionDiff = (before, after)=>{
    const [old, now] = [
        leaves((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$)(before), ''),
        leaves((0,_canonical_js__WEBPACK_IMPORTED_MODULE_0__/* .canonical */ .$)(after), '')
    ];
    const paths = [
        ...new Set([
            ...old.keys(),
            ...now.keys()
        ])
    ].sort();
    return paths.flatMap((path)=>{
        const [from, to] = [
            old.get(path),
            now.get(path)
        ];
        if (from === to) return [];
        const is = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
        const open = shown.test(path);
        return [
            {
                path,
                is,
                ...open && from !== undefined ? {
                    from
                } : {},
                ...open && to !== undefined ? {
                    to
                } : {}
            }
        ];
    });
};
const leaves = (value, path)=>{
    if (Array.isArray(value)) return joined(value.map((item, at)=>leaves(item, `${path}[${(0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(item) && (0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(item) || at}]`)));
    if (!(0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value)) return new Map([
        [
            path,
            String(value)
        ]
    ]);
    const named = path.endsWith(']');
    const members = Object.entries(value).filter(([key])=>!(named && key === 'name'));
    return joined(members.map(([key, item])=>leaves(item, path === '' ? key : `${path}.${key}`)));
};
const joined = (parts)=>new Map(parts.flatMap((part)=>[
            ...part
        ]));


/***/ }),

/***/ 60578:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ parseDefinition)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/document.js + 1 modules
var config_document = __webpack_require__(41626);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/core/task/definition-faults.js


const definitionFaults = (definition)=>{
    const containers = (0,member/* containersOf */.Mz)(definition);
    return [
        ...typeof definition.family === 'string' && definition.family !== '' ? [] : [
            {
                path: [
                    'family'
                ],
                what: 'The task definition has no "family".',
                remedy: 'Add it; {stage} may be part of it.'
            }
        ],
        ...listFaults(definition, [], [
            'containerDefinitions',
            'volumes',
            'tags'
        ]),
        ...containers.length > 0 || !Array.isArray(definition.containerDefinitions ?? []) ? [] : [
            {
                path: [
                    'containerDefinitions'
                ],
                what: 'The task definition has no container in "containerDefinitions".'
            }
        ],
        ...crowdFaults((0,member/* objectsOf */.iZ)(definition.tags).length),
        ...(0,member/* objectsOf */.iZ)(definition.tags).flatMap((tag, at)=>isTag(tag) ? [] : [
                tagFault(tag, at)
            ]),
        ...containers.flatMap((container, index)=>containerFaults(container, {
                index,
                containers
            }))
    ];
};
const listFaults = (part, path, names)=>names.flatMap((name)=>{
        const value = part[name] ?? [];
        if (Array.isArray(value) && value.every(member/* isObject */.Gv)) return [];
        return [
            {
                path: [
                    ...path,
                    name
                ],
                what: `"${name}" is no list of objects.`,
                remedy: 'Write it as RegisterTaskDefinition takes it.'
            }
        ];
    });
const crowdFaults = (tags)=>tags <= keys/* ownersTagsAtMost */.Cp ? [] : [
        {
            path: [
                'tags'
            ],
            what: `The task definition has ${tags} tags of its own: ECS allows 50, and Tagship writes up to 12 of them.`,
            remedy: `Keep at most ${keys/* ownersTagsAtMost */.Cp}.`
        }
    ];
const isTag = ({ key, value = '' })=>typeof key === 'string' && typeof value === 'string';
const tagFault = ({ key }, at)=>({
        path: [
            'tags',
            at
        ],
        what: `The tag "${typeof key === 'string' ? key : '?'}" needs a "key" and a "value", both as text.`,
        remedy: 'Put a number or true/false in quotes.'
    });
const containerFaults = (container, { index, containers })=>{
    const path = [
        'containerDefinitions',
        index
    ];
    const name = (0,member/* nameOf */.Vb)(container);
    if (name === undefined) return [
        {
            path,
            what: `Container ${index + 1} of the task definition has no "name".`
        }
    ];
    const first = containers.findIndex((other)=>(0,member/* nameOf */.Vb)(other) === name);
    const secrets = (0,member/* objectsOf */.iZ)(container.secrets).map(member/* nameOf */.Vb);
    return [
        ...listFaults(container, path, [
            'environment',
            'secrets',
            'portMappings',
            'mountPoints',
            'volumesFrom'
        ]),
        ...first === index ? [] : [
            {
                path: [
                    ...path,
                    'name'
                ],
                what: `Two containers are named "${name}".`
            }
        ],
        ...(0,member/* objectsOf */.iZ)(container.environment).flatMap((variable, at)=>[
                ...variableFaults(variable, [
                    ...path,
                    'environment',
                    at
                ]),
                ...secrets.includes((0,member/* nameOf */.Vb)(variable)) ? [
                    {
                        path: [
                            ...path,
                            'environment',
                            at
                        ],
                        what: `"${(0,member/* nameOf */.Vb)(variable)}" of container "${name}" is both in "environment" and in "secrets".`,
                        remedy: 'Keep one of them.'
                    }
                ] : []
            ]),
        ...(0,member/* objectsOf */.iZ)(container.secrets).flatMap((secret, at)=>secretFaults(secret, [
                ...path,
                'secrets',
                at
            ]))
    ];
};
const secretFaults = (secret, path)=>(0,member/* nameOf */.Vb)(secret) !== undefined && typeof secret.valueFrom === 'string' ? [] : [
        {
            path,
            what: `The secret "${(0,member/* nameOf */.Vb)(secret) ?? '?'}" needs a "name" and a "valueFrom", both as text.`,
            remedy: 'Name the parameter or the secret in "valueFrom".'
        }
    ];
const variableFaults = (variable, path)=>(0,member/* nameOf */.Vb)(variable) !== undefined && typeof variable.value === 'string' ? [] : [
        {
            path,
            what: `The variable "${(0,member/* nameOf */.Vb)(variable) ?? '?'}" needs a "name" and a "value", both as text.`,
            remedy: 'Put a number or true/false in quotes.'
        }
    ];

// EXTERNAL MODULE: ./.tagship/build/core/task/registrable.js + 1 modules
var registrable = __webpack_require__(61732);
;// CONCATENATED MODULE: ./.tagship/build/core/task/definition-file.js






const parseDefinition = (text, file)=>{
    const document = (0,config_document/* parseYaml */.h)(text, file);
    if (document.faults.length > 0) throw new problem/* Problem */.A(document.faults);
    const value = document.value;
    const [inner, prefix] = (0,member/* isObject */.Gv)(value) && (0,member/* isObject */.Gv)(value.taskDefinition) ? [
        value.taskDefinition,
        [
            'taskDefinition'
        ]
    ] : [
        value,
        []
    ];
    if (!(0,member/* isObject */.Gv)(inner)) throw new problem/* Problem */.A({
        what: 'The task definition is no JSON object.',
        at: {
            file
        }
    });
    const faults = definitionFaults(inner).map(({ path, ...fault })=>({
            ...fault,
            at: document.at([
                ...prefix,
                ...path
            ], 'value')
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    return sized((0,registrable/* registrable */.Z)({
        ...printedTags(value),
        ...inner
    }));
};
const printedTags = (value)=>{
    const tags = (0,member/* isObject */.Gv)(value) ? (0,member/* objectsOf */.iZ)(value.tags).filter(({ key })=>(0,keys/* isOwnersTag */.tr)(String(key))) : [];
    return tags.length === 0 ? {} : {
        tags
    };
};
const sized = (definition)=>Object.fromEntries(Object.entries(definition).map(([key, value])=>[
            key,
            (key === 'cpu' || key === 'memory') && typeof value === 'number' ? String(value) : value
        ]));


/***/ }),

/***/ 71969:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ definitionHash)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _canonical_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(63471);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(51747);




const definitionHash = (state)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)((0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify((0,_canonical_js__WEBPACK_IMPORTED_MODULE_1__/* .canonical */ .$)(byDigest(state)))).digest('hex'));
const byDigest = (state)=>({
        ...state,
        containerDefinitions: (0,_member_js__WEBPACK_IMPORTED_MODULE_3__/* .containersOf */ .Mz)(state).map((container)=>{
            const digest = /@(sha256:[0-9a-f]{64})$/.exec(String(container.image))?.[1];
            return digest === undefined ? container : {
                ...container,
                image: digest
            };
        })
    });


/***/ }),

/***/ 13317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ lostMembers)
/* harmony export */ });
const lostMembers = (of, paths)=>paths.map((path)=>({
            what: `The task definition "${of}" has the member "${path}", which this version of Tagship cannot send to ECS.`,
            remedy: 'Correct its spelling, remove it, or use a version of Tagship that knows it.'
        }));


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

/***/ 4819:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ filled),
/* harmony export */   U: () => (/* binding */ filledText)
/* harmony export */ });
const filledText = (text, values)=>text.replaceAll(/\{(stage|version|commit)\}/g, (whole, name)=>values[name] ?? whole);
const filled = (value, values)=>{
    const next = (json)=>{
        if (typeof json === 'string') return filledText(json, values);
        if (typeof json !== 'object' || json === null) return json;
        if (Array.isArray(json)) return json.map(next);
        return Object.fromEntries(Object.entries(json).map(([key, item])=>[
                key,
                next(item)
            ]));
    };
    return next(value);
};


/***/ }),

/***/ 61732:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ registrable)
});

;// CONCATENATED MODULE: ./.tagship/build/core/task/ecs-only.data.js
const ecsOnly = [
    'taskDefinitionArn',
    'revision',
    'status',
    'requiresAttributes',
    'compatibilities',
    'registeredAt',
    'registeredBy',
    'deregisteredAt',
    'deleteRequestedAt'
];

;// CONCATENATED MODULE: ./.tagship/build/core/task/registrable.js

const registrable = (definition)=>Object.fromEntries(Object.entries(definition).filter(([key])=>!ecsOnly.includes(key)));


/***/ }),

/***/ 46433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ rendered)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var task_member = __webpack_require__(51747);
// EXTERNAL MODULE: ./.tagship/build/core/task/placeholders.js
var placeholders = __webpack_require__(4819);
;// CONCATENATED MODULE: ./.tagship/build/core/task/partitions.data.js
const partitions = [
    [
        'cn-',
        'aws-cn'
    ],
    [
        'us-gov-',
        'aws-us-gov'
    ],
    [
        'us-isob-',
        'aws-iso-b'
    ],
    [
        'us-isof-',
        'aws-iso-f'
    ],
    [
        'eu-isoe-',
        'aws-iso-e'
    ],
    [
        'us-iso-',
        'aws-iso'
    ],
    [
        'eusc-',
        'aws-eusc'
    ]
];

;// CONCATENATED MODULE: ./.tagship/build/core/task/secret-reference.js

const secretReference = (reference, place)=>{
    const [, scheme, rest = ''] = /^(ssm|sm):(.+)$/.exec(reference) ?? [];
    const text = scheme === undefined ? reference : rest;
    if (text.startsWith('arn:')) return {
        valueFrom: text
    };
    if (scheme === 'ssm') return {
        valueFrom: text
    };
    if (scheme !== 'sm') return {
        fault: unknown(reference)
    };
    if (place.account === undefined) return {
        fault: nameless(reference)
    };
    const [name, key] = text.split(':');
    const partition = partitions.find(([prefix])=>place.region.startsWith(prefix))?.[1] ?? 'aws';
    const arn = `arn:${partition}:secretsmanager:${place.region}:${place.account}:secret:${name}`;
    return {
        valueFrom: key === undefined ? arn : `${arn}:${key}::`
    };
};
const unknown = (reference)=>({
        what: `The reference to a secret "${reference}" is none that Tagship knows.`,
        remedy: 'Write "ssm:/path" for a parameter, "sm:name" for a secret of Secrets Manager, or a full ARN.'
    });
const nameless = (reference)=>({
        what: `The reference to a secret "${reference}" needs the account that the secret is in.`,
        remedy: 'Give the stage an account in the config, or write the full ARN of the secret.'
    });

;// CONCATENATED MODULE: ./.tagship/build/core/task/variables.js

const withVariables = (container, { env, secrets })=>({
        ...container,
        ...listed(container, {
            key: 'environment',
            member: 'value',
            changes: env,
            elsewhere: secrets
        }),
        ...listed(container, {
            key: 'secrets',
            member: 'valueFrom',
            changes: secrets,
            elsewhere: env
        })
    });
const listed = (container, { key, member, changes, elsewhere })=>{
    const present = (0,task_member/* objectsOf */.iZ)(container[key]);
    const moved = (name)=>typeof elsewhere[name] === 'string' && typeof changes[name] !== 'string';
    const kept = present.flatMap((entry)=>{
        const name = (0,task_member/* nameOf */.Vb)(entry) ?? '';
        const change = Object.hasOwn(changes, name) ? changes[name] : undefined;
        if (change === null || moved(name)) return [];
        return [
            change === undefined ? entry : {
                ...entry,
                [member]: change
            }
        ];
    });
    const known = new Set(present.map(task_member/* nameOf */.Vb));
    const added = Object.entries(changes).flatMap(([name, value])=>value === null || known.has(name) ? [] : [
            {
                name,
                [member]: value
            }
        ]);
    return container[key] === undefined && added.length === 0 ? {} : {
        [key]: [
            ...kept,
            ...added
        ]
    };
};

;// CONCATENATED MODULE: ./.tagship/build/core/task/rendered.js






const rendered = (base, order)=>{
    const stage = {
        stage: order.stage
    };
    const template = (0,placeholders/* filled */.B)(base, stage);
    const { overlaid, faults } = references(order);
    const all = [
        ...missingContainers(template, order),
        ...clashes(order),
        ...faults
    ];
    if (all.length > 0) throw new problem/* Problem */.A(all);
    const state = (0,placeholders/* filled */.B)(withContainers(template, order, overlaid), stage);
    return {
        state,
        definition: (0,placeholders/* filled */.B)(state, {
            version: order.version,
            commit: order.commit
        })
    };
};
const withContainers = (template, order, overlaid)=>{
    const named = order.containers;
    const images = order.images;
    const containerDefinitions = (0,task_member/* containersOf */.Mz)(template).map((container)=>{
        const name = (0,task_member/* nameOf */.Vb)(container) ?? '';
        const image = Object.hasOwn(images, name) ? images[name] : undefined;
        const imaged = image === undefined ? container : {
            ...container,
            image
        };
        return named.includes(name) ? withVariables(imaged, overlaid) : imaged;
    });
    return {
        ...template,
        containerDefinitions
    };
};
const missingContainers = (template, order)=>{
    const known = (0,task_member/* containersOf */.Mz)(template).flatMap((container)=>(0,task_member/* nameOf */.Vb)(container) ?? []);
    const wanted = new Set([
        ...order.containers,
        ...Object.keys(order.images)
    ]);
    return [
        ...wanted
    ].flatMap((name)=>{
        if (known.includes(name)) return [];
        const remedy = (0,nearest/* suggestion */.h)(name, known);
        const what = `The task definition "${template.family}" has no container "${name}".`;
        return [
            remedy === undefined ? {
                what
            } : {
                what,
                remedy
            }
        ];
    });
};
const clashes = ({ env, secrets })=>Object.keys(env).flatMap((name)=>typeof env[name] === 'string' && typeof secrets[name] === 'string' ? [
            {
                what: `"${name}" is set both in "env" and in "secrets".`,
                remedy: 'Set one of them to null.'
            }
        ] : []);
const references = ({ env, secrets, stage, place })=>{
    const read = Object.entries(secrets).map(([name, reference])=>({
            name,
            found: reference === null ? null : secretReference((0,placeholders/* filledText */.U)(reference, {
                stage
            }), place)
        }));
    const faults = read.flatMap(({ name, found })=>found !== null && 'fault' in found ? [
            {
                ...found.fault,
                what: `${name}: ${found.fault.what}`
            }
        ] : []);
    const values = read.map(({ name, found })=>[
            name,
            found !== null && 'valueFrom' in found ? found.valueFrom : null
        ]);
    return {
        overlaid: {
            env,
            secrets: Object.fromEntries(values)
        },
        faults
    };
};


/***/ }),

/***/ 6617:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  X: () => (/* binding */ render)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/places.js
var places = __webpack_require__(67692);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
// EXTERNAL MODULE: ./.tagship/build/core/task/lost-members.js
var lost_members = __webpack_require__(13317);
// EXTERNAL MODULE: ./.tagship/build/core/task/rendered.js + 3 modules
var rendered = __webpack_require__(46433);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/core/task/stage-names.js

const stageNameFaults = (definition, { service, stage, neighbour })=>namesOf(definition).flatMap(({ thing, name })=>name.includes(stage) ? [] : [
            {
                what: `The stages "${stage}" and "${neighbour}" share account and region, but ${thing} of "${service}" is "${name}" in both.`,
                remedy: `Write for example "${name}-{stage}" in the task definition.`
            }
        ]);
const namesOf = (definition)=>[
        ...typeof definition.family === 'string' ? [
            {
                thing: 'the family',
                name: definition.family
            }
        ] : [],
        ...(0,member/* containersOf */.Mz)(definition).flatMap((container)=>{
            const { logConfiguration } = container;
            const options = (0,member/* isObject */.Gv)(logConfiguration) ? logConfiguration.options : undefined;
            const group = (0,member/* isObject */.Gv)(options) ? options['awslogs-group'] : undefined;
            return typeof group === 'string' ? [
                {
                    thing: `the log group of the container "${(0,member/* nameOf */.Vb)(container)}"`,
                    name: group
                }
            ] : [];
        })
    ];

// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/render/image-uris.js


const imageUris = async ({ config, release, ports })=>{
    const names = [
        ...new Set((0,release_release/* openUnits */.c)(release).flatMap((unit)=>Object.values(unit.images)))
    ];
    const missing = names.filter((name)=>release.images[name]?.digest === undefined);
    if (missing.length > 0) throw new problem/* Problem */.A(missing.map(undigested));
    const { images } = ports.at(config.policy.registry);
    const uris = new Map();
    const known = new Map();
    for (const name of names){
        const image = release.images[name];
        if (image?.digest === undefined) continue;
        const uri = known.get(image.repository) ?? (await images.repository(image.repository)).uri;
        known.set(image.repository, uri);
        uris.set(name, `${uri}@${image.digest}`);
    }
    return uris;
};
const undigested = (name)=>({
        what: `The image "${name}" has no digest yet, so no task definition can name it.`,
        remedy: 'Build and push it before this step, or pass on the release of the step that did.'
    });

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-file.js + 1 modules
var definition_file = __webpack_require__(60578);
// EXTERNAL MODULE: ./.tagship/build/core/task/placeholders.js
var placeholders = __webpack_require__(4819);
;// CONCATENATED MODULE: ./.tagship/build/flows/render/task-base.js





const taskBase = async (line, unit)=>{
    if (unit.kind === 'lambda' || unit.kind === 'site') throw new problem/* Problem */.A({
        what: `"${unit.service}" is of kind "${unit.kind}", which has no task definition to render.`,
        remedy: 'This kind is not built yet: leave the service out.'
    });
    const { task } = (0,resolve_unit/* serviceOf */.z5)(line.config, unit.service);
    if (task === 'live') return liveBase(line, unit);
    return 'file' in task ? fileBase(line, unit, task.file) : familyBase(line, unit, task.family);
};
const fileBase = async ({ release, ports }, unit, template)=>{
    const path = (0,placeholders/* filledText */.U)(template, {
        stage: release.stage
    });
    const text = await ports.git.file(release.commit.sha, path);
    if (text !== undefined) return (0,definition_file/* parseDefinition */.J)(text, path);
    throw new problem/* Problem */.A({
        what: `The task definition "${path}" of "${unit.service}" is not in commit ${release.commit.sha.slice(0, 12)}.`,
        remedy: 'Check the path (it is relative to the root of the repository), or commit the file.'
    });
};
const familyBase = async ({ config, release, ports }, unit, template)=>{
    const family = (0,placeholders/* filledText */.U)(template, {
        stage: release.stage
    });
    const place = (0,resolve_unit/* placeOf */.$t)(config, release.stage);
    const view = await ports.at(place).definitions.describe(family);
    if (view?.active === true) return withTags(view);
    throw new problem/* Problem */.A({
        what: `The family "${family}", the base of "${unit.service}", has no ACTIVE revision in ${place.region}.`,
        remedy: 'Check its name and the place of the stage, or register it with your infrastructure code.'
    });
};
const liveBase = async ({ config, release, ports }, unit)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage));
    const [cluster, name] = [
        (0,resolve_unit/* clusterOf */.es)(config, release.stage),
        (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage)
    ];
    const service = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    const base = service?.taskDefinition;
    const view = base === undefined ? undefined : await cloud.definitions.describe(base);
    if (view !== undefined) return withTags(view);
    throw new problem/* Problem */.A({
        what: `There is no service "${name}" in cluster "${cluster}" whose task definition could be the base of "${unit.service}".`,
        remedy: 'Check the names, or give the service a task definition file with the key "task".'
    });
};
const withTags = ({ definition, tags })=>{
    const own = Object.entries(tags).filter(([key])=>(0,keys/* isOwnersTag */.tr)(key));
    return own.length === 0 ? definition : {
        ...definition,
        tags: own.map(([key, value])=>({
                key,
                value
            }))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/render/render.js













const atOnce = 10;
const unversioned = '0.0.0';
const render = (config)=>async (release, ports)=>{
        const line = {
            config,
            release,
            ports
        };
        const uris = await imageUris(line);
        const each = await (0,side_by_side/* sideBySide */.Q)(atOnce, (0,release_release/* openUnits */.c)(release), async (unit)=>{
            return [
                unit,
                await settled(()=>renderUnit(line, unit, uris))
            ];
        });
        const results = new Map(each);
        const faults = [
            ...results.values()
        ].flatMap((result)=>'definition' in result ? [] : result);
        if (faults.length > 0) throw new problem/* Problem */.A(faults);
        for (const [unit, result] of results)if ('definition' in result) await write(line, unit, result);
        return (0,release_release/* withUnits */.K)(release, (unit)=>{
            const result = results.get(unit);
            return result !== undefined && 'definition' in result ? withHash(unit, result) : unit;
        });
    };
const renderUnit = async (line, unit, uris)=>{
    const { config, release, ports } = line;
    const place = (0,resolve_unit/* placeOf */.$t)(config, release.stage);
    const { env, secrets } = (0,resolve_unit/* overlayOf */.ke)(config, unit.service, release.stage);
    const result = (0,rendered/* rendered */.g)(await taskBase(line, unit), {
        stage: release.stage,
        version: unit.version ?? unversioned,
        commit: release.commit.sha,
        containers: Object.keys(unit.images).map((name)=>(0,named/* parsed */.Y)(name)),
        images: containerImages(unit, uris),
        env,
        secrets,
        place
    });
    const neighbour = (0,places/* neighbourOf */.FY)(config.policy.stages, release.stage);
    const { service } = unit;
    const shared = neighbour === undefined ? [] : stageNameFaults(result.definition, {
        stage: release.stage,
        service,
        neighbour
    });
    if (shared.length > 0) throw new problem/* Problem */.A(shared);
    const lost = await ports.at(place).definitions.lost?.(result.definition) ?? [];
    if (lost.length > 0) throw new problem/* Problem */.A((0,lost_members/* lostMembers */.U)(service, lost));
    return result;
};
const containerImages = (unit, uris)=>Object.fromEntries(Object.entries(unit.images).flatMap(([container, image])=>{
        const uri = uris.get(image);
        return uri === undefined ? [] : [
            [
                container,
                uri
            ]
        ];
    }));
const settled = async (work)=>{
    try {
        return await work();
    } catch (error) {
        if (error instanceof problem/* Problem */.A) return error.faults;
        throw error;
    }
};
const write = async ({ release, ports }, unit, { definition, state })=>{
    const { files } = ports;
    await files.write((0,paths/* taskPath */.vI)(files.own, release.stage, unit.service), pretty(definition));
    await files.write((0,paths/* statePath */.BQ)(files.own, release.stage, unit.service), pretty(state));
};
const pretty = (definition)=>`${JSON.stringify(definition, null, 2)}\n`;
const withHash = (unit, { state })=>{
    const hash = (0,definition_hash/* definitionHash */.c)(state);
    return unit.task?.hash === hash ? unit : {
        ...unit,
        task: {
            hash
        }
    };
};


/***/ })

};
