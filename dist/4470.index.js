export const id = 4470;
export const ids = [4470];
export const modules = {

/***/ 79666:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ withDefaults)
/* harmony export */ });
const withDefaults = (schema, value)=>{
    const fitting = schema.anyOf?.find((each)=>each.type === jsonType(value)) ?? schema;
    if (Array.isArray(value)) return fitting.items === undefined ? value : value.map((each)=>withDefaults(fitting.items ?? {}, each));
    if (jsonType(value) !== 'object') return value;
    const { properties = {}, additionalProperties } = fitting;
    const others = additionalProperties === false ? {} : additionalProperties ?? {};
    const given = Object.entries(value).map(([key, member])=>[
            key,
            withDefaults(Object.hasOwn(properties, key) ? properties[key] ?? {} : others, member)
        ]);
    const absent = Object.entries(properties).filter(([key, each])=>each.default !== undefined && !Object.hasOwn(value, key)).map(([key, each])=>[
            key,
            withDefaults(each, each.default)
        ]);
    return Object.fromEntries([
        ...given,
        ...absent
    ]);
};
const jsonType = (value)=>{
    if (value === null) return 'null';
    return Array.isArray(value) ? 'array' : typeof value;
};


/***/ }),

/***/ 41626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  h: () => (/* binding */ parseYaml)
});

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(38815);
;// CONCATENATED MODULE: ./.tagship/build/core/config/offset.js

const offsetOf = (document, path, on)=>{
    let node = document.contents;
    let offset = start(node);
    for (const [index, part] of path.entries()){
        const entry = entryAt((0,dist/* isAlias */.Vj)(node) ? node.resolve(document) : node, part);
        if (entry === undefined) return offset;
        const key = start(entry.key);
        node = entry.value;
        offset = index === path.length - 1 && on === 'key' ? key ?? offset : start(node) ?? key ?? offset;
    }
    return offset;
};
const entryAt = (node, part)=>{
    if ((0,dist/* isSeq */.oP)(node) && typeof part === 'number') return part < node.items.length ? {
        value: node.items[part]
    } : undefined;
    if (!(0,dist/* isMap */.jh)(node)) return undefined;
    return node.items.find((pair)=>(0,dist/* isScalar */.jn)(pair.key) && String(pair.key.value) === String(part));
};
const start = (node)=>(0,dist/* isNode */.Ll)(node) ? node.range?.[0] : undefined;

;// CONCATENATED MODULE: ./.tagship/build/core/config/document.js


const parseYaml = (text, file)=>{
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        prettyErrors: false,
        uniqueKeys: true,
        merge: false
    });
    const place = (offset)=>{
        const { line, col } = offset === undefined ? {
            line: 0,
            col: 0
        } : lines.linePos(offset);
        return line === 0 ? {
            file
        } : {
            file,
            line,
            column: col
        };
    };
    const syntax = [
        ...document.errors,
        ...document.warnings
    ];
    const faults = syntax.map((error)=>({
            what: `${firstLine(error.message)}.`,
            at: place(error.pos[0])
        }));
    const at = (path, on)=>place(offsetOf(document, path, on));
    if (faults.length > 0) return {
        file,
        value: undefined,
        faults,
        at
    };
    try {
        return {
            file,
            value: document.toJS({
                maxAliasCount: 100
            }),
            faults,
            at
        };
    } catch (error) {
        return {
            file,
            value: undefined,
            faults: [
                {
                    what: `${firstLine(String(error.message))}.`,
                    at: {
                        file
                    }
                }
            ],
            at
        };
    }
};
const firstLine = (message)=>(message.split('\n')[0] ?? '').replace(/[.:]$/, '');


/***/ }),

/***/ 62284:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ parseConfigFile),
  G: () => (/* binding */ placed)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js + 1 modules
var problem_violation = __webpack_require__(3768);
// EXTERNAL MODULE: ./.tagship/build/core/config/defaults.js
var defaults = __webpack_require__(79666);
// EXTERNAL MODULE: ./.tagship/build/core/config/document.js + 1 modules
var config_document = __webpack_require__(41626);
;// CONCATENATED MODULE: ./.tagship/build/core/config/later.data.js
const later = [
    'stages.*.windows',
    'stages.*.approve',
    'stages.*.max*',
    'stages.*.env',
    'stages.*.secrets',
    'stages.*.verify',
    'stages.*.idle',
    'stages.*.on.tag',
    'stages.*.on.schedule',
    'stages.*.on.pull-request',
    'stages.*.on.dispatch',
    'services.*.max*',
    'services.*.stages.*.service',
    'services.*.stages.*.task',
    'services.*.stages.*.max*',
    'images.*.secrets',
    'images.*.cache',
    'images.*.max*',
    'max*'
];
const laterKinds = [
    'scheduled-task',
    'lambda',
    'site'
];

;// CONCATENATED MODULE: ./.tagship/build/core/config/later.js

const isLater = (path)=>later.some((pattern)=>matches(pattern.split('.'), path));
const matches = (pattern, path)=>pattern.length === path.length && pattern.every((part, index)=>fits(part, String(path[index])));
const fits = (part, key)=>part.endsWith('*') ? key.startsWith(part.slice(0, -1)) : part === key;

// EXTERNAL MODULE: ./.tagship/build/core/config/names.js
var names = __webpack_require__(83718);
;// CONCATENATED MODULE: ./.tagship/build/core/config/policy-faults.js


const policyFaults = (raw, services)=>[
        ...ladderFaults(raw),
        ...laneFaults(raw),
        ...raw.tags.flatMap((rule, index)=>ruleFaults(raw, rule, [
                'tags',
                index
            ])),
        ...raw.tags.flatMap(({ service: name }, index)=>name === undefined || services === undefined ? [] : (0,names/* unknownName */.U)({
                path: [
                    'tags',
                    index,
                    'service'
                ],
                name,
                thing: 'service',
                known: services
            }))
    ];
const stageFaults = (raw, path, name)=>(0,names/* unknownName */.U)({
        path,
        name,
        thing: 'stage',
        known: Object.keys(raw.stages)
    });
const twice = (path, name)=>({
        path,
        on: 'value',
        rule: 'shape',
        what: `"${(0,problem_violation/* pathText */.L)(path)}" names "${name}" a second time.`
    });
const ladderFaults = (raw)=>{
    const steps = raw.ladder.flatMap((rung, index)=>typeof rung === 'string' ? [
            {
                name: rung,
                path: [
                    'ladder',
                    index
                ]
            }
        ] : rung.map((name, side)=>({
                name,
                path: [
                    'ladder',
                    index,
                    side
                ]
            })));
    const again = steps.filter(({ name }, index)=>steps.findIndex((step)=>step.name === name) < index);
    const reached = new Set([
        ...steps.map((step)=>step.name),
        ...Object.values(raw.lanes).flatMap((lane)=>lane.stages)
    ]);
    return [
        ...steps.flatMap(({ name, path })=>stageFaults(raw, path, name)),
        ...again.map(({ name, path })=>twice(path, name)),
        ...Object.keys(raw.stages).filter((name)=>!reached.has(name)).map(offLadder)
    ];
};
const offLadder = (name)=>({
        path: [
            'stages',
            name
        ],
        on: 'key',
        rule: 'shape',
        what: `The stage "${name}" is on no rung of the ladder and in no lane.`,
        remedy: 'Name it under "ladder", or remove it.'
    });
const laneFaults = (raw)=>Object.entries(raw.lanes).flatMap(([lane, { stages }])=>stages.flatMap((name, index)=>{
            const path = [
                'lanes',
                lane,
                'stages',
                index
            ];
            return [
                ...stageFaults(raw, path, name),
                ...stages.indexOf(name) < index ? [
                    twice(path, name)
                ] : []
            ];
        }));
const ruleFaults = (raw, rule, path)=>[
        ...expressionFaults([
            ...path,
            'match'
        ], rule.match),
        ...rule.stage === undefined ? [] : stageFaults(raw, [
            ...path,
            'stage'
        ], rule.stage),
        ...rule.lane === undefined ? [] : (0,names/* unknownName */.U)({
            path: [
                ...path,
                'lane'
            ],
            name: rule.lane,
            thing: 'lane',
            known: Object.keys(raw.lanes)
        })
    ];
const expressionFaults = (path, match)=>{
    const fault = (what)=>[
            {
                path,
                on: 'value',
                rule: 'shape',
                what
            }
        ];
    try {
        new RegExp(match, 'u');
    } catch (error) {
        return fault(`"${(0,problem_violation/* pathText */.L)(path)}" is no regular expression: ${error.message}.`);
    }
    return match.includes('(?<version>') ? [] : fault(`"${(0,problem_violation/* pathText */.L)(path)}" has no group "(?<version>…)".`);
};

// EXTERNAL MODULE: ./.tagship/build/core/config/schema.js + 1 modules
var schema = __webpack_require__(22328);
;// CONCATENATED MODULE: ./.tagship/build/core/config/order-faults.js


const orderFaults = (services)=>Object.entries(services).flatMap(([name, { after }])=>after.flatMap((former, index)=>formerFault([
                'services',
                name,
                'after',
                index
            ], {
                services,
                name,
                former
            })));
const formerFault = (path, { services, name, former })=>{
    if (!Object.hasOwn(services, former)) {
        return (0,names/* unknownName */.U)({
            path,
            name: former,
            thing: 'service',
            known: Object.keys(services)
        });
    }
    const fault = {
        path,
        on: 'value',
        rule: 'shape'
    };
    if (services[former]?.kind === 'task') {
        const what = `"${(0,problem_violation/* pathText */.L)(path)}" names the task "${former}", which is not rolled out.`;
        return [
            {
                ...fault,
                what,
                remedy: 'Name it under "before": it then runs to its end before the rollout.'
            }
        ];
    }
    const way = wayTo(services, former, name);
    if (way === undefined || way.some((other)=>other < name)) return [];
    const what = `"${(0,problem_violation/* pathText */.L)(path)}" makes services wait for each other: ${[
        name,
        ...way
    ].join(' after ')}.`;
    return [
        {
            ...fault,
            what,
            remedy: 'Take one of them out.'
        }
    ];
};
const wayTo = (services, from, to)=>{
    const seen = new Set([
        from
    ]);
    let ways = [
        [
            from
        ]
    ];
    while(ways.length > 0){
        const there = ways.find((way)=>way.at(-1) === to);
        if (there !== undefined) return there;
        ways = ways.flatMap((way)=>{
            const last = services[way.at(-1) ?? ''];
            const next = (last?.after ?? []).filter((name)=>!seen.has(name));
            for (const name of next)seen.add(name);
            return next.map((name)=>[
                    ...way,
                    name
                ]);
        });
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/core/config/task-faults.js


const taskFaults = (services)=>{
    const known = Object.keys(services).filter((name)=>services[name]?.kind === 'task');
    return Object.entries(services).flatMap(([name, service])=>[
            ...service.before.flatMap((task, index)=>taskName([
                    'services',
                    name,
                    'before',
                    index
                ], task, {
                    services,
                    known
                })),
            ...overlays(name, service).flatMap(([path, overlay])=>[
                    ...overlay.verify?.task === undefined ? [] : taskName([
                        ...path,
                        'verify',
                        'task'
                    ], overlay.verify.task, {
                        services,
                        known
                    }),
                    ...lonely([
                        ...path,
                        'verify'
                    ], overlay)
                ]),
            ...service.kind === 'task' ? foreign(name, service) : []
        ]);
};
const taskName = (path, name, { services, known })=>{
    if (!Object.hasOwn(services, name)) return (0,names/* unknownName */.U)({
        path,
        name,
        thing: 'service',
        known
    });
    if (known.includes(name)) return [];
    const what = `"${(0,problem_violation/* pathText */.L)(path)}" names the service "${name}", which is of kind "service".`;
    return [
        {
            path,
            on: 'value',
            rule: 'shape',
            what,
            remedy: 'Only a service of "kind: task" can run and end.'
        }
    ];
};
const overlays = (name, service)=>[
        [
            [
                'services',
                name
            ],
            service
        ],
        ...Object.entries(service.stages).map(([stage, overlay])=>[
                [
                    'services',
                    name,
                    'stages',
                    stage
                ],
                overlay
            ])
    ];
const ofAddress = [
    'status',
    'body',
    'headers',
    'redirects'
];
const lonely = (path, { verify })=>{
    if (verify === undefined || verify.url !== undefined) return [];
    const keys = ofAddress.filter((key)=>verify[key] !== undefined);
    const nothing = verify.alarms === undefined && verify.targets !== true && verify.task === undefined;
    const empty = nothing && keys.length === 0;
    return [
        ...keys.map((key)=>{
            const what = `"${(0,problem_violation/* pathText */.L)([
                ...path,
                key
            ])}" speaks of an address, but "${(0,problem_violation/* pathText */.L)(path)}" has no "url".`;
            return {
                path: [
                    ...path,
                    key
                ],
                on: 'key',
                rule: 'shape',
                what
            };
        }),
        ...empty ? [
            {
                path,
                on: 'value',
                rule: 'shape',
                what: `"${(0,problem_violation/* pathText */.L)(path)}" asks for nothing.`,
                remedy
            }
        ] : []
    ];
};
const remedy = 'Give it "url", "alarms", "targets: true" or "task".';
const foreign = (name, service)=>{
    const keys = [
        ...service.before.length > 0 ? [
            'before'
        ] : [],
        ...service.after.length > 0 ? [
            'after'
        ] : [],
        ...service.verify === undefined ? [] : [
            'verify'
        ],
        ...service.idle === undefined ? [] : [
            'idle'
        ]
    ];
    return keys.map((key)=>({
            path: [
                'services',
                name,
                key
            ],
            on: 'key',
            rule: 'shape',
            what: `"services.${name}" is a task, which runs once: it cannot have "${key}".`
        }));
};

;// CONCATENATED MODULE: ./.tagship/build/core/config/service-faults.js




const serviceFaults = (raw)=>[
        ...Object.keys(raw.images).flatMap((name)=>reservedFaults([
                'images',
                name
            ], name)),
        ...Object.entries(raw.services).flatMap(([name, service])=>[
                ...reservedFaults([
                    'services',
                    name
                ], name),
                ...imageFaults(raw, name, service),
                ...exclusionFaults(name, service),
                ...sourceFaults(raw, name, service)
            ]),
        ...taskFaults(raw.services),
        ...orderFaults(raw.services)
    ];
const reservedFaults = (path, name)=>{
    const [, prefix] = /^(src|sha|rel|veto|clear|pin)(-|$)/.exec(name) ?? [];
    const what = `"${(0,problem_violation/* pathText */.L)(path)}" begins like the image tags "${prefix}-…", which are reserved.`;
    return prefix === undefined ? [] : [
        {
            path,
            on: 'key',
            rule: 'shape',
            what
        }
    ];
};
const imageFaults = (raw, name, service)=>{
    const path = [
        'services',
        name
    ];
    const known = [
        ...Object.keys(raw.images),
        ...service.path === undefined ? [] : [
            name
        ]
    ];
    const uses = [
        ...service.image === undefined ? [] : [
            {
                name: service.image,
                path: [
                    ...path,
                    'image'
                ]
            }
        ],
        ...Object.entries(service.containers ?? {}).map(([key, image])=>({
                name: image,
                path: [
                    ...path,
                    'containers',
                    key
                ]
            }))
    ];
    return uses.flatMap((use)=>(0,names/* unknownName */.U)({
            ...use,
            thing: 'image',
            known
        }));
};
const exclusive = [
    [
        'image',
        'path'
    ],
    [
        'image',
        'containers'
    ],
    [
        'container',
        'containers'
    ]
];
const fault = (name, key, what)=>({
        path: [
            'services',
            name,
            key
        ],
        on: 'key',
        rule: 'shape',
        what
    });
const exclusionFaults = (name, service)=>exclusive.filter(([a, b])=>service[a] !== undefined && service[b] !== undefined).map(([a, b])=>fault(name, b, `"services.${name}" has both "${a}" and "${b}"; keep one of them.`));
const ofPath = [
    'needs',
    'repository',
    'dockerfile',
    'target',
    'args',
    'platforms'
];
const sourceFaults = (raw, name, service)=>{
    const path = [
        'services',
        name
    ];
    const whole = (0,problem_violation/* pathText */.L)(path);
    const alone = service.path === undefined ? ofPath.filter((key)=>service[key] !== undefined) : [];
    const taken = service.path !== undefined && Object.hasOwn(raw.images, name);
    const none = service.image === undefined && service.path === undefined && service.containers === undefined;
    const missing = `"${whole}" has no image: neither "image" nor "path" nor "containers".`;
    return [
        ...alone.map((key)=>fault(name, key, `"${whole}.${key}" describes an image, but the service has no "path".`)),
        ...taken ? [
            fault(name, 'path', `"${whole}" describes an image of a name that "images" has already.`)
        ] : [],
        ...none ? [
            {
                path,
                on: 'key',
                rule: 'missing-key',
                what: missing
            }
        ] : []
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/core/config/file.js








const parseConfigFile = (text, file)=>{
    const document = (0,config_document/* parseYaml */.h)(text, file);
    const faults = document.faults.map((fault)=>({
            fault
        }));
    if (faults.length > 0) return {
        document,
        raw: completed({}),
        faults
    };
    const broken = (0,problem_violation/* violations */.x)(schema/* configSchema */.Q, document.value).map((each)=>placed(document, each));
    const sound = (half)=>broken.every((fault)=>fault.half !== undefined && fault.half !== half);
    const raw = completed(halves(document.value, sound));
    const named = [
        ...sound('policy') ? policyFaults(raw, sound('services') ? Object.keys(raw.services) : undefined) : [],
        ...sound('services') ? serviceFaults(raw) : []
    ];
    return {
        document,
        raw,
        faults: [
            ...broken,
            ...named.map((each)=>placed(document, each))
        ]
    };
};
const completed = (value)=>(0,defaults/* withDefaults */.r)(schema/* configSchema */.Q, {
        stages: {},
        services: {},
        ...value
    });
const halves = (value, sound)=>typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).filter(([key])=>sound(halfOf(key)))) : {};
const halfOf = (key)=>schema/* policyKeys */.f.includes(String(key)) ? 'policy' : 'services';
const placed = (document, violation)=>{
    const { path, on, rule } = violation;
    const { what, remedy } = reworded(document, violation);
    const fault = {
        what,
        ...remedy === undefined ? {} : {
            remedy
        },
        at: document.at(path, on)
    };
    const [first] = path;
    const whole = first === undefined || path.length === 1 && rule === 'unknown-key';
    return whole ? {
        fault
    } : {
        half: halfOf(first),
        fault
    };
};
const reworded = (document, violation)=>{
    const { path, rule } = violation;
    if (rule === 'unknown-key' && isLater(path)) {
        return {
            what: `"${(0,problem_violation/* pathText */.L)(path)}" is not built yet.`,
            remedy: 'Remove it: it would not be honoured.'
        };
    }
    const kind = path.at(-1) === 'kind' ? valueAt(document.value, path) : undefined;
    if (rule !== 'enum' || typeof kind !== 'string' || !laterKinds.includes(kind)) return violation;
    const what = `The kind "${kind}" of "${(0,problem_violation/* pathText */.L)(path.slice(0, -1))}" is not built yet.`;
    return {
        what,
        remedy: 'Remove the service from the config.'
    };
};
const valueAt = (value, path)=>path.reduce((part, key)=>part?.[key], value);


/***/ }),

/***/ 64470:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ configOf)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62284);
/* harmony import */ var _places_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67692);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65106);
/* harmony import */ var _services_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(86552);





const configOf = (policy, services)=>{
    const faults = policy === services ? all(policy) : [
        ...counting(policy, 'policy'),
        ...counting(services, 'services')
    ];
    const known = [
        ...Object.keys(policy.raw.stages),
        ...Object.keys(services.raw.stages)
    ];
    const crossed = [
        ...counting(policy, 'policy').length === 0 ? (0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .overlayFaults */ .Ue)(known, services.raw.services) : [],
        ...(0,_places_js__WEBPACK_IMPORTED_MODULE_2__/* .placeFaults */ .xQ)(policy.raw.stages, services.raw.services)
    ];
    const found = [
        ...faults,
        ...crossed.map((each)=>(0,_file_js__WEBPACK_IMPORTED_MODULE_1__/* .placed */ .G)(services.document, each).fault)
    ];
    if (found.length > 0) throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(inOrder(found));
    return {
        policy: (0,_policy_js__WEBPACK_IMPORTED_MODULE_3__/* .policyOf */ .U)(policy.raw),
        ...(0,_services_js__WEBPACK_IMPORTED_MODULE_4__/* .servicesOf */ .Y)(services.raw)
    };
};
const all = (file)=>file.faults.map(({ fault })=>fault);
const counting = (file, half)=>file.faults.filter((fault)=>fault.half === undefined || fault.half === half).map(({ fault })=>fault);
const inOrder = (faults)=>{
    const files = [
        ...new Set(faults.map((fault)=>fault.at?.file))
    ];
    return [
        ...faults
    ].sort((a, b)=>files.indexOf(a.at?.file) - files.indexOf(b.at?.file) || (a.at?.line ?? 0) - (b.at?.line ?? 0));
};


/***/ }),

/***/ 4891:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ae: () => (/* binding */ path),
/* harmony export */   BK: () => (/* binding */ lengthOfTime),
/* harmony export */   CT: () => (/* binding */ stageName),
/* harmony export */   I7: () => (/* binding */ thingName),
/* harmony export */   J0: () => (/* binding */ branches)
/* harmony export */ });
const name = (maxLength)=>({
        type: 'string',
        pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
        patternErrorMessage: 'lower-case letters, digits and single hyphens',
        maxLength
    });
const stageName = name(24);
const thingName = name(60);
const lengthOfTime = {
    type: 'string',
    pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$',
    patternErrorMessage: 'a length of time such as 90s, 30m or 1h30m'
};
const branches = {
    type: 'array',
    items: {
        type: 'string',
        pattern: '^[^\\s~^:?\\[\\\\]+$',
        patternErrorMessage: 'the name of a branch, where * and ** stand for any text'
    }
};
const path = {
    type: 'string',
    pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\\\u0000]+$',
    patternErrorMessage: "a path below the repository's root, with / between its parts"
};


/***/ }),

/***/ 83718:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ unknownName)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_violation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3768);


const unknownName = ({ path, on = 'value', name, thing, known })=>{
    if (known.includes(name)) return [];
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, known);
    const what = `"${(0,_problem_violation_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(path)}" names the ${thing} "${name}", which the config does not have.`;
    return [
        {
            path,
            on,
            rule: 'enum',
            what,
            ...remedy === undefined ? {} : {
                remedy
            }
        }
    ];
};


/***/ }),

/***/ 67692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FY: () => (/* binding */ neighbourOf),
/* harmony export */   Ue: () => (/* binding */ overlayFaults),
/* harmony export */   xQ: () => (/* binding */ placeFaults)
/* harmony export */ });
/* harmony import */ var _problem_violation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3768);
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83718);


const placeFaults = (stages, services)=>{
    const shared = sharing(Object.entries(stages));
    if (shared === undefined) return [];
    const both = `The stages "${shared[0]}" and "${shared[1]}" share account and region`;
    return Object.entries(services).filter(([name, { service, kind }])=>kind === 'service' && !(service ?? name).includes('{stage}')).map(([name, { service }])=>{
        const lack = service === undefined ? 'has no key "service"' : 'lacks {stage}';
        const path = [
            'services',
            name,
            ...service === undefined ? [] : [
                'service'
            ]
        ];
        const remedy = `Write for example "${name}-{stage}".`;
        return {
            path,
            on: 'value',
            rule: 'shape',
            what: `${both}, but "${(0,_problem_violation_js__WEBPACK_IMPORTED_MODULE_0__/* .pathText */ .L)(path)}" ${lack}.`,
            remedy
        };
    });
};
const overlayFaults = (known, services)=>Object.entries(services).flatMap(([name, { stages }])=>Object.keys(stages).flatMap((stage)=>(0,_names_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownName */ .U)({
                path: [
                    'services',
                    name,
                    'stages',
                    stage
                ],
                on: 'key',
                name: stage,
                thing: 'stage',
                known
            })));
const sharing = (stages)=>{
    for (const [index, [name, stage]] of stages.entries()){
        const other = stages.slice(index + 1).find(([otherName, each])=>samePlace([
                name,
                stage
            ], [
                otherName,
                each
            ]));
        if (other !== undefined) return [
            name,
            other[0]
        ];
    }
    return undefined;
};
const samePlace = ([aName, a], [bName, b])=>{
    const [account, other] = [
        accountOf(a),
        accountOf(b)
    ];
    if (a.region !== b.region || account !== other) return false;
    return account !== undefined || filled(a.cluster, aName) === filled(b.cluster, bName);
};
const neighbourOf = (stages, stage)=>{
    const own = Object.hasOwn(stages, stage) ? stages[stage] : undefined;
    if (own === undefined) return undefined;
    return Object.entries(stages).find(([name, each])=>name !== stage && samePlace([
            stage,
            own
        ], [
            name,
            each
        ]))?.[0];
};
const accountOf = ({ account, role })=>account ?? role?.split(':')[4];
const filled = (name, stage)=>name.replaceAll('{stage}', stage);


/***/ }),

/***/ 65106:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ mapped),
/* harmony export */   U: () => (/* binding */ policyOf)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77861);


const policyOf = (raw)=>{
    const ladder = raw.ladder.map((rung)=>(typeof rung === 'string' ? [
            rung
        ] : rung).map((name)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(name)));
    const first = raw.stages[ladder[0]?.[0] ?? ''];
    return {
        ladder,
        lanes: mapped(raw.lanes, ({ refs, stages })=>({
                refs,
                stages: stages.map((name)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(name))
            })),
        refs: raw.refs,
        registry: placeOfRaw(raw.registry ?? first ?? {
            region: ''
        }),
        stages: mapped(raw.stages, stageOf),
        tags: raw.tags.map(ruleOf)
    };
};
const placeOfRaw = (raw)=>({
        region: raw.region,
        ...raw.account === undefined ? {} : {
            account: raw.account
        },
        ...raw.role === undefined ? {} : {
            role: raw.role
        },
        ...raw['read-role'] === undefined ? {} : {
            readRole: raw['read-role']
        }
    });
const stageOf = (raw)=>{
    const soak = raw.soak === undefined ? undefined : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .parseDuration */ .E)(raw.soak);
    return {
        ...placeOfRaw(raw),
        cluster: raw.cluster,
        push: raw.on.push,
        ...soak === undefined ? {} : {
            soak
        }
    };
};
const ruleOf = ({ match, service, stage, lane })=>({
        match,
        ...service === undefined ? {} : {
            service: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(service)
        },
        ...stage === undefined ? {} : {
            stage: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(stage)
        },
        ...lane === undefined ? {} : {
            lane: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(lane)
        }
    });
const mapped = (record, to)=>Object.fromEntries(Object.entries(record).map(([key, value])=>[
            key,
            to(value, key)
        ]));


/***/ }),

/***/ 22328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Q: () => (/* binding */ configSchema),
  f: () => (/* binding */ policyKeys)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/name-schema.js
var name_schema = __webpack_require__(4891);
;// CONCATENATED MODULE: ./.tagship/build/core/config/policy-schema.js

const place = {
    account: {
        type: 'string',
        pattern: '^\\d{12}$',
        patternErrorMessage: "an account's twelve digits",
        description: 'AWS account, in quotes. Without it the account of the credentials is meant.'
    },
    region: {
        type: 'string',
        pattern: '^[a-z]{2,4}(-[a-z]+)+-\\d+$',
        patternErrorMessage: 'an AWS region such as eu-west-1',
        description: 'AWS region.'
    },
    role: {
        type: 'string',
        pattern: '^arn:[a-z-]+:iam::\\d{12}:role/.+$',
        patternErrorMessage: "a role's ARN",
        description: 'Role that is assumed for this place. Without it the credentials of the job are used.'
    },
    'read-role': {
        type: 'string',
        pattern: '^arn:[a-z-]+:iam::\\d{12}:role/.+$',
        patternErrorMessage: "a role's ARN",
        description: 'Role that is assumed where this place is only read, for example for its proofs by the next stage.'
    }
};
const stage = {
    type: 'object',
    required: [
        'region',
        'cluster'
    ],
    additionalProperties: false,
    properties: {
        ...place,
        cluster: {
            type: 'string',
            description: 'ECS cluster; {stage} is filled in.'
        },
        on: {
            type: 'object',
            additionalProperties: false,
            default: {},
            description: 'What ships here by itself.',
            properties: {
                push: {
                    ...name_schema/* branches */.J0,
                    default: [],
                    description: 'Branches whose pushes ship here.'
                }
            }
        },
        soak: {
            ...name_schema/* lengthOfTime */.BK,
            description: 'How long a state must have run here before it may leave.'
        }
    }
};
const tagRule = {
    type: 'object',
    required: [
        'match'
    ],
    additionalProperties: false,
    properties: {
        match: {
            type: 'string',
            maxLength: 255,
            description: 'JavaScript regular expression over the whole tag, with the named groups version, service and stage.'
        },
        service: {
            ...name_schema/* thingName */.I7,
            description: 'The service that such a tag releases, where the tag does not name it.'
        },
        stage: {
            ...name_schema/* stageName */.CT,
            description: 'The stage that such a tag releases to, where the tag does not name it.'
        },
        lane: {
            ...name_schema/* stageName */.CT,
            description: 'The lane that such a tag takes.'
        }
    }
};
const policySchema = {
    ladder: {
        type: 'array',
        minItems: 1,
        items: {
            anyOf: [
                name_schema/* stageName */.CT,
                {
                    type: 'array',
                    minItems: 1,
                    items: name_schema/* stageName */.CT
                }
            ]
        },
        default: [
            'alpha',
            'beta',
            'gamma',
            'live'
        ],
        description: 'Stages from first to last; a rung may be a list of stages side by side.'
    },
    lanes: {
        type: 'object',
        default: {},
        propertyNames: name_schema/* stageName */.CT,
        description: 'Shorter ladders for hotfixes, by name.',
        additionalProperties: {
            type: 'object',
            required: [
                'refs',
                'stages'
            ],
            additionalProperties: false,
            properties: {
                refs: {
                    ...name_schema/* branches */.J0,
                    minItems: 1,
                    description: 'Branches from which the lane may be taken.'
                },
                stages: {
                    type: 'array',
                    minItems: 1,
                    items: name_schema/* stageName */.CT,
                    description: 'Stages of the lane, first to last.'
                }
            }
        }
    },
    refs: {
        ...name_schema/* branches */.J0,
        default: [
            'main'
        ],
        description: 'Branches from which release tags must be reachable.'
    },
    registry: {
        type: 'object',
        required: [
            'region'
        ],
        additionalProperties: false,
        properties: place,
        description: "Where images live, and the only role that writes them. Default: the first stage's place."
    },
    stages: {
        type: 'object',
        minProperties: 1,
        propertyNames: name_schema/* stageName */.CT,
        additionalProperties: stage,
        description: 'Stages by name: where each is.'
    },
    tags: {
        type: 'array',
        default: [],
        items: tagRule,
        description: 'Rules for release tags, tried before the default ones.'
    }
};

// EXTERNAL MODULE: ./.tagship/build/core/config/service-schema.js + 1 modules
var service_schema = __webpack_require__(52030);
;// CONCATENATED MODULE: ./.tagship/build/core/config/schema.js



const configSchema = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Tagship',
    description: 'Stages, images and services of a repository: .github/tagship.yml.',
    type: 'object',
    required: [
        'stages',
        'services'
    ],
    additionalProperties: false,
    properties: {
        $schema: {
            type: 'string',
            description: 'Address of this schema, for editors.'
        },
        ...policySchema,
        images: {
            type: 'object',
            default: {},
            propertyNames: name_schema/* thingName */.I7,
            additionalProperties: service_schema/* imageSchema */.F,
            description: 'Images by name.'
        },
        services: {
            type: 'object',
            propertyNames: name_schema/* thingName */.I7,
            additionalProperties: service_schema/* serviceSchema */.d,
            description: 'Services by name; none at all is allowed, and then nothing ships.'
        }
    }
};
const policyKeys = Object.keys(policySchema);


/***/ }),

/***/ 52030:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ imageSchema),
  d: () => (/* binding */ serviceSchema)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/name-schema.js
var name_schema = __webpack_require__(4891);
;// CONCATENATED MODULE: ./.tagship/build/core/config/verify-schema.js

const verify_schema_status = {
    type: 'number',
    multipleOf: 1,
    minimum: 100,
    maximum: 599
};
const verifySchema = {
    type: 'object',
    minProperties: 1,
    additionalProperties: false,
    description: 'What must hold before a state counts as proven: an address, alarms, targets, a task, or several of them.',
    properties: {
        url: {
            type: 'string',
            pattern: '^https?://.+',
            patternErrorMessage: 'an http or https address',
            description: 'Health address; {stage} is filled in.'
        },
        status: {
            anyOf: [
                verify_schema_status,
                {
                    type: 'array',
                    minItems: 1,
                    items: verify_schema_status
                }
            ],
            description: 'Status that it must answer, or several. Default: any 2xx.'
        },
        body: {
            type: 'string',
            description: 'Text that the body must contain; {stage} is filled in.'
        },
        headers: {
            type: 'object',
            additionalProperties: {
                type: 'string'
            },
            description: 'Texts that headers must contain; {stage} is filled in.'
        },
        redirects: {
            type: 'number',
            multipleOf: 1,
            minimum: 0,
            maximum: 5,
            description: 'How many redirects are followed. Default: 5.'
        },
        alarms: {
            type: 'array',
            minItems: 1,
            items: {
                type: 'string'
            },
            description: 'CloudWatch alarms that must not fire; {stage} is filled in.'
        },
        targets: {
            type: 'boolean',
            description: "true: the targets in the service's target groups must be healthy."
        },
        task: {
            ...name_schema/* thingName */.I7,
            description: 'Service of kind task that must end well, run inside the network of this one.'
        },
        within: {
            ...name_schema/* lengthOfTime */.BK,
            description: 'How long it may take until all of it holds. Default: 1m.'
        },
        for: {
            ...name_schema/* lengthOfTime */.BK,
            description: 'How long it must then go on holding.'
        },
        retries: {
            type: 'number',
            multipleOf: 1,
            minimum: 0,
            maximum: 100,
            description: 'How many looks in a row may fail while it must go on holding. Default: 1.'
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/config/service-schema.js


const imageKeys = {
    path: {
        ...name_schema/* path */.Ae,
        description: 'Folder of the build context.'
    },
    needs: {
        type: 'array',
        items: name_schema/* path */.Ae,
        default: [],
        description: 'Further files and folders that the image is made of.'
    },
    repository: {
        type: 'string',
        pattern: '^(?=.{2,256}$)[a-z0-9]+([._-]+[a-z0-9]+)*(/[a-z0-9]+([._-]+[a-z0-9]+)*)*$',
        patternErrorMessage: "an ECR repository's name, without host",
        description: "ECR repository. Default: the image's name."
    },
    dockerfile: {
        ...name_schema/* path */.Ae,
        description: 'Dockerfile. Default: the one in the folder.'
    },
    target: {
        type: 'string',
        description: 'Target of a Dockerfile with several.'
    },
    args: {
        type: 'object',
        default: {},
        additionalProperties: {
            type: 'string'
        },
        description: 'Build arguments. They can be read in the image: no secrets.'
    },
    platforms: {
        type: 'array',
        minItems: 1,
        items: {
            type: 'string',
            pattern: '^[a-z0-9]+/[a-z0-9]+(/[a-z0-9]+)?$',
            patternErrorMessage: 'such as linux/arm64'
        },
        default: [
            'linux/amd64'
        ],
        description: 'Platforms to build for.'
    }
};
const imageSchema = {
    type: 'object',
    required: [
        'path'
    ],
    additionalProperties: false,
    properties: imageKeys
};
const values = (description)=>({
        type: 'object',
        default: {},
        propertyNames: {
            type: 'string',
            pattern: '^[^=\\s]+$',
            patternErrorMessage: 'a name without white space and ='
        },
        additionalProperties: {
            anyOf: [
                {
                    type: 'string'
                },
                {
                    type: 'null'
                }
            ]
        },
        description
    });
const overlayKeys = {
    env: values('Variables; null removes one.'),
    secrets: values('Variables from SSM (ssm:/path), Secrets Manager (sm:name) or an ARN; null removes one.'),
    verify: verifySchema,
    idle: {
        type: 'string',
        enum: [
            'refuse',
            'prove-by-task',
            'accept'
        ],
        description: 'At desired count 0: refuse (the default) is red; prove-by-task runs one task until it holds; accept is green without a proof.'
    }
};
const task = {
    description: 'Base of the task definition: a file, a family that others own, or what runs now (live).',
    anyOf: [
        name_schema/* path */.Ae,
        {
            type: 'object',
            required: [
                'family'
            ],
            additionalProperties: false,
            properties: {
                family: {
                    type: 'string',
                    description: 'Family whose newest revision is the base.'
                }
            }
        }
    ]
};
const inline = Object.fromEntries(Object.entries(imageKeys).map(([key, { default: _, ...schema }])=>[
        key,
        schema
    ]));
const serviceSchema = {
    type: 'object',
    required: [
        'task'
    ],
    additionalProperties: false,
    properties: {
        kind: {
            type: 'string',
            enum: [
                'service',
                'task'
            ],
            default: 'service',
            description: 'A service runs until it is replaced; a task runs once, before or to verify the services that name it.'
        },
        image: {
            ...name_schema/* thingName */.I7,
            description: 'Name of the image that it runs.'
        },
        ...inline,
        task,
        container: {
            type: 'string',
            description: "Container that gets the image. Default: the service's name."
        },
        containers: {
            type: 'object',
            minProperties: 1,
            additionalProperties: name_schema/* thingName */.I7,
            description: 'Which image each container gets, where there are several.'
        },
        service: {
            type: 'string',
            description: "ECS service; {stage} is filled in. Default: the service's name. Of a task: the service whose network and capacity it takes. Default: the one that names it."
        },
        before: {
            type: 'array',
            items: name_schema/* thingName */.I7,
            default: [],
            description: 'Services of kind task that must end well, on the images of the coming state, before the rollout begins.'
        },
        after: {
            type: 'array',
            items: name_schema/* thingName */.I7,
            default: [],
            description: 'Services that must be rolled out and verified before this one begins, where they ship in the same release.'
        },
        ...overlayKeys,
        stages: {
            type: 'object',
            default: {},
            propertyNames: name_schema/* stageName */.CT,
            additionalProperties: {
                type: 'object',
                additionalProperties: false,
                properties: overlayKeys
            },
            description: 'What differs in a stage.'
        }
    }
};


/***/ }),

/***/ 86552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Y: () => (/* binding */ servicesOf)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/config/defaults.js
var defaults = __webpack_require__(79666);
// EXTERNAL MODULE: ./.tagship/build/core/config/policy.js
var policy = __webpack_require__(65106);
// EXTERNAL MODULE: ./.tagship/build/core/config/service-schema.js + 1 modules
var service_schema = __webpack_require__(52030);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
;// CONCATENATED MODULE: ./.tagship/build/core/config/verify.js


const verifyOf = (raw)=>{
    const { alarms, targets, task, retries } = raw;
    const address = addressOf(raw);
    const [within, held] = [
        lengthOf(raw.within),
        lengthOf(raw.for)
    ];
    return {
        ...address === undefined ? {} : {
            address
        },
        ...alarms === undefined ? {} : {
            alarms
        },
        ...targets === undefined ? {} : {
            targets
        },
        ...task === undefined ? {} : {
            task: (0,named/* parsed */.Y)(task)
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
    };
};
const addressOf = ({ url, status, body, headers, redirects })=>url === undefined ? undefined : {
        url,
        ...status === undefined ? {} : {
            status: typeof status === 'number' ? [
                status
            ] : status
        },
        ...body === undefined ? {} : {
            body
        },
        ...headers === undefined ? {} : {
            headers
        },
        ...redirects === undefined ? {} : {
            redirects
        }
    };
const lengthOf = (text)=>text === undefined ? undefined : (0,duration/* parseDuration */.E)(text);

;// CONCATENATED MODULE: ./.tagship/build/core/config/services.js





const servicesOf = (raw)=>{
    const inline = Object.entries(raw.services).flatMap(([name, service])=>{
        const { path } = service;
        return path === undefined ? [] : [
            [
                name,
                inlineImage({
                    ...service,
                    path
                })
            ]
        ];
    });
    return {
        images: (0,policy/* mapped */.C)({
            ...raw.images,
            ...Object.fromEntries(inline)
        }, imageOf),
        services: (0,policy/* mapped */.C)(raw.services, serviceOf)
    };
};
const inlineImage = (service)=>{
    const keys = Object.keys(service_schema/* imageSchema */.F.properties ?? {});
    return (0,defaults/* withDefaults */.r)(service_schema/* imageSchema */.F, Object.fromEntries(Object.entries(service).filter(([key])=>keys.includes(key))));
};
const imageOf = (raw, name)=>({
        path: raw.path,
        needs: raw.needs,
        repository: (0,named/* parsed */.Y)(raw.repository ?? name),
        ...raw.dockerfile === undefined ? {} : {
            dockerfile: raw.dockerfile
        },
        ...raw.target === undefined ? {} : {
            target: raw.target
        },
        args: raw.args,
        platforms: raw.platforms
    });
const serviceOf = (raw, name)=>({
        ...overlayOfRaw(raw),
        kind: raw.kind,
        task: taskOf(raw.task),
        containers: containersOf(raw, name),
        service: raw.service ?? name,
        before: raw.before.map((task)=>(0,named/* parsed */.Y)(task)),
        after: raw.after.map((service)=>(0,named/* parsed */.Y)(service)),
        stages: (0,policy/* mapped */.C)(raw.stages, overlayOfRaw)
    });
const taskOf = (raw)=>{
    if (typeof raw !== 'string') return raw;
    return raw === 'live' ? 'live' : {
        file: raw
    };
};
const containersOf = (raw, name)=>(0,policy/* mapped */.C)(raw.containers ?? {
        [raw.container ?? name]: raw.image ?? name
    }, (image)=>(0,named/* parsed */.Y)(image));
const overlayOfRaw = ({ env, secrets, verify, idle })=>({
        ...{
            env,
            secrets
        },
        ...verify === undefined ? {} : {
            verify: verifyOf(verify)
        },
        ...idle === undefined ? {} : {
            idle
        }
    });


/***/ }),

/***/ 3768:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ pathText),
  x: () => (/* binding */ violations)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
;// CONCATENATED MODULE: ./.tagship/build/core/problem/number-range.js
const wantedNumber = (schema, value)=>{
    const { minimum = Number.NEGATIVE_INFINITY, maximum = Number.POSITIVE_INFINITY, multipleOf } = schema;
    if (value >= minimum && value <= maximum && (multipleOf === undefined || value % multipleOf === 0)) return undefined;
    const kind = multipleOf === 1 ? 'a whole number' : 'a number';
    const bounds = [
        ...Number.isFinite(minimum) ? [
            `from ${minimum}`
        ] : [],
        ...Number.isFinite(maximum) ? [
            `to ${maximum}`
        ] : []
    ];
    return [
        kind,
        ...bounds
    ].join(' ');
};

;// CONCATENATED MODULE: ./.tagship/build/core/problem/violation.js


const pathText = (path)=>path.reduce((text, part)=>{
        if (typeof part === 'number') return `${text}[${part}]`;
        return text === '' ? part : `${text}.${part}`;
    }, '');
const violations = (schema, value, path = [])=>{
    if (schema.anyOf !== undefined) return ofAlternatives(schema.anyOf, value, path);
    if (schema.type !== undefined && schema.type !== typeOf(value)) return [
        wrongType([
            schema.type
        ], value, path)
    ];
    if (Array.isArray(value)) return ofList(schema, value, path);
    if (typeOf(value) === 'object') return ofObject(schema, value, path);
    return ofScalar(schema, value, path);
};
const typeOf = (value)=>{
    if (value === null) return 'null';
    if (Array.isArray(value)) return 'array';
    const type = typeof value;
    return type === 'object' || type === 'string' || type === 'number' || type === 'boolean' ? type : undefined;
};
const words = {
    object: 'a mapping',
    array: 'a list',
    string: 'text',
    number: 'a number',
    boolean: 'true or false',
    null: 'empty'
};
const subject = (path)=>path.length === 0 ? 'The whole document' : `"${pathText(path)}"`;
const wrongType = (wanted, value, path)=>{
    const type = typeOf(value);
    const quote = wanted.includes('string') && (type === 'number' || type === 'boolean');
    const what = `${subject(path)} must be ${wanted.map((each)=>words[each]).join(' or ')}, but is ${type === undefined ? 'something else' : words[type]}.`;
    return {
        path,
        on: 'value',
        rule: 'type',
        what,
        ...quote ? {
            remedy: 'Put it in quotes.'
        } : {}
    };
};
const ofAlternatives = (schemas, value, path)=>{
    const fitting = schemas.find((schema)=>schema.type === typeOf(value));
    if (fitting !== undefined) return violations(fitting, value, path);
    return [
        wrongType(schemas.flatMap((schema)=>schema.type ?? []), value, path)
    ];
};
const ofScalar = (schema, value, path)=>{
    const on = {
        path,
        on: 'value'
    };
    if (schema.const !== undefined && value !== schema.const) return [
        {
            ...on,
            rule: 'enum',
            what: `${subject(path)} must be ${JSON.stringify(schema.const)}.`
        }
    ];
    const number = typeof value === 'number' ? wantedNumber(schema, value) : undefined;
    if (number !== undefined) return [
        {
            ...on,
            rule: 'shape',
            what: `${subject(path)} must be ${number}.`
        }
    ];
    if (typeof value !== 'string') return [];
    const wrong = `${subject(path)} is "${value}"`;
    if (schema.enum !== undefined && !schema.enum.includes(value)) {
        const remedy = (0,nearest/* suggestion */.h)(value, schema.enum);
        return [
            {
                ...on,
                rule: 'enum',
                what: `${wrong}, which is not known here.`,
                ...remedy === undefined ? {} : {
                    remedy
                }
            }
        ];
    }
    if (schema.maxLength !== undefined && value.length > schema.maxLength) return [
        {
            ...on,
            rule: 'shape',
            what: `${subject(path)} is longer than ${schema.maxLength} characters.`
        }
    ];
    if (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value)) return [
        {
            ...on,
            rule: 'shape',
            what: `${wrong}, which must be ${schema.patternErrorMessage ?? schema.pattern}.`
        }
    ];
    return [];
};
const ofList = (schema, value, path)=>{
    const { items, minItems } = schema;
    const few = {
        path,
        on: 'value',
        rule: 'shape',
        what: `${subject(path)} must not be empty.`
    };
    if (minItems !== undefined && value.length < minItems) return [
        few
    ];
    return items === undefined ? [] : value.flatMap((item, index)=>violations(items, item, [
            ...path,
            index
        ]));
};
const ofObject = (schema, value, path)=>{
    const missing = (schema.required ?? []).filter((key)=>!Object.hasOwn(value, key)).map((key)=>({
            path,
            on: 'value',
            rule: 'missing-key',
            what: `${subject(path)} lacks the key "${key}".`
        }));
    const few = {
        path,
        on: 'value',
        rule: 'shape',
        what: `${subject(path)} must not be empty.`
    };
    const empty = Object.keys(value).length < (schema.minProperties ?? 0) ? [
        few
    ] : [];
    return [
        ...empty,
        ...missing,
        ...Object.entries(value).flatMap(([key, member])=>ofMember(schema, [
                key,
                member
            ], path))
    ];
};
const ofMember = (schema, [key, member], path)=>{
    const { properties = {}, additionalProperties, propertyNames } = schema;
    const inside = [
        ...path,
        key
    ];
    const known = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
    if (known === false) {
        const remedy = (0,nearest/* suggestion */.h)(key, Object.keys(properties));
        const where = path.length === 0 ? '' : ` in ${subject(path)}`;
        const what = `The key "${key}" is not known${where}.`;
        return [
            {
                path: inside,
                on: 'key',
                rule: 'unknown-key',
                what,
                ...remedy === undefined ? {} : {
                    remedy
                }
            }
        ];
    }
    const named = propertyNames === undefined ? [] : ofName(propertyNames, key, inside);
    return [
        ...named,
        ...known === undefined ? [] : violations(known, member, inside)
    ];
};
const ofName = (schema, name, path)=>violations({
        ...schema,
        type: 'string'
    }, name).length === 0 ? [] : [
        {
            path,
            on: 'key',
            rule: 'shape',
            what: `"${pathText(path)}" is not a name that can be used.`,
            ...wanted(schema)
        }
    ];
const wanted = ({ patternErrorMessage, maxLength })=>patternErrorMessage === undefined ? {} : {
        remedy: `Write ${patternErrorMessage}${maxLength === undefined ? '' : `, at most ${maxLength} characters`}.`
    };


/***/ }),

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (text)=>text;


/***/ }),

/***/ 77861:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ parseDuration),
/* harmony export */   S: () => (/* binding */ durationText)
/* harmony export */ });
const units = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
const parseDuration = (text)=>{
    if (!/^(\d+(\.\d+)?(ms|s|m|h|d))+$/.test(text)) return undefined;
    const parts = [
        ...text.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h|d)/g)
    ];
    return Math.round(parts.reduce((sum, [, count, unit])=>sum + Number(count) * (units[unit ?? ''] ?? 0), 0));
};
const durationText = (length)=>{
    const seconds = Math.floor(Math.abs(length) / 1000);
    const parts = [
        [
            Math.floor(seconds / 86_400),
            'd'
        ],
        [
            Math.floor(seconds / 3600) % 24,
            'h'
        ],
        [
            Math.floor(seconds / 60) % 60,
            'm'
        ],
        [
            seconds % 60,
            's'
        ]
    ];
    const first = parts.findIndex(([count])=>count > 0);
    if (first === -1) return '0s';
    const shown = parts.slice(first, first + 2).filter(([count])=>count > 0);
    return shown.map(([count, unit])=>`${count}${unit}`).join(' ');
};


/***/ })

};
