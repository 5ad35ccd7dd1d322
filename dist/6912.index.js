export const id = 6912;
export const ids = [6912];
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

/***/ 96912:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
;// CONCATENATED MODULE: ./.tagship/build/core/image/given-tag.js


const reserved = /^(src|sha|rel|veto|clear|pin)-/;
const givenTag = (text)=>{
    const [, prefix] = reserved.exec(text) ?? [];
    if (prefix === undefined) return (0,tag_names/* imageTag */.I_)(text);
    throw new problem/* Problem */.A({
        what: `The tag "${text}" begins with "${prefix}-", which only Tagship itself writes.`,
        remedy: 'Choose another tag.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/flows/build/image-report.js
var image_report = __webpack_require__(19226);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-config.js
var release_config = __webpack_require__(99201);
// EXTERNAL MODULE: ./.tagship/build/flows/push/push.js + 2 modules
var push = __webpack_require__(59055);
// EXTERNAL MODULE: ./.tagship/build/core/image/layout.js
var image_layout = __webpack_require__(95259);
// EXTERNAL MODULE: ./.tagship/build/flows/push/push-image.js
var push_image = __webpack_require__(6224);
// EXTERNAL MODULE: ./.tagship/build/flows/push/registry-desk.js
var registry_desk = __webpack_require__(44625);
;// CONCATENATED MODULE: ./.tagship/build/flows/push/push-alone.js





const pushAlone = async (lone, ports)=>{
    (0,push/* refusePullRequest */.J)(ports);
    const digest = await digestIn(lone.layout, ports);
    const desk = (await (0,registry_desk/* openDesks */.D)(lone.place, [
        lone.repository
    ], ports)).get(lone.repository);
    if (desk === undefined) throw new Error(`no desk for ${lone.repository}`);
    await refuseTaken(desk, lone, digest);
    const stored = await (0,push_image/* pushDigest */.v3)(desk, {
        label: lone.repository,
        layout: lone.layout,
        digest
    }, ports);
    const writes = [];
    for (const tag of lone.tags)writes.push(await write(desk, stored, tag));
    return {
        digest,
        tags: writes.flatMap(({ tag, by })=>by === undefined ? [
                tag
            ] : []),
        taken: writes.flatMap(({ tag, by })=>by === undefined ? [] : [
                {
                    tag,
                    by
                }
            ])
    };
};
const digestIn = async (layout, { files })=>{
    const path = `${layout}/index.json`;
    const text = await files.read(path);
    if (text !== undefined) return (0,image_layout/* parseLayoutIndex */.SP)(text, path).digest;
    throw new problem/* Problem */.A({
        what: `There is no OCI layout in "${layout}".`,
        remedy: 'Give the output "layout" of build, in the same job.'
    });
};
const refuseTaken = async ({ images, view }, { tags }, digest)=>{
    const standing = await images.byTag(view.repository, tags);
    const faults = tags.flatMap((tag)=>{
        const by = standing.get(tag)?.digest;
        if (by === undefined || by === digest || view.mutable(tag)) return [];
        const what = `The tag "${tag}" of "${view.repository}" is on ${by} and cannot be moved to ${digest}.`;
        return [
            {
                what,
                remedy: 'Push under a tag that is new.'
            }
        ];
    });
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
};
const write = async ({ images, view }, stored, tag)=>{
    const done = await images.putTag(view.repository, stored, tag);
    return done.is === 'taken' ? {
        tag,
        by: done.by
    } : {
        tag
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/push/push-asked.js









const pushAsked = async (asked, ports)=>{
    const { release } = asked;
    if (release === undefined) return alone(asked, ports);
    return ofRelease({
        ...asked,
        release
    }, ports);
};
const ofRelease = async (asked, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const release = await (0,push/* push */.V)(await (0,release_config/* releaseConfig */.Af)(given, asked, ports))(given, ports);
    const bad = release.units.some(({ outcome })=>outcome !== undefined && !(0,release_outcome/* isGreen */.gf)(outcome));
    return {
        release,
        ...(0,image_report/* digestOutputs */.V0)(release),
        tags: Object.values(release.images).flatMap(({ tags = [] })=>tags),
        ending: bad ? 'red' : 'green',
        report: {
            title: `Pushed for ${release.stage}`,
            sections: [
                (0,image_report/* imageTable */.iB)(release),
                ...(0,image_report/* badUnits */.RJ)(release)
            ]
        }
    };
};
const alone = async (asked, ports)=>{
    const lone = loneImage(asked);
    const { digest, tags, taken } = await pushAlone(lone, ports);
    const sections = [
        {
            kind: 'text',
            text: `${lone.repository}@${digest}`
        },
        ...tags.map((tag)=>({
                kind: 'text',
                text: `Tag ${tag}`
            })),
        ...taken.map(({ tag, by })=>({
                kind: 'text',
                text: `The tag ${tag} was taken by ${by} meanwhile.`
            }))
    ];
    return {
        digest,
        digests: JSON.stringify({
            [lone.repository]: digest
        }),
        tags,
        ending: taken.length === 0 ? 'green' : 'red',
        report: {
            title: `Pushed ${lone.repository}`,
            sections
        }
    };
};
const loneImage = (asked)=>{
    const { layout, repository, region, tags } = asked;
    const place = (0,release_config/* placeAsked */.sB)(asked);
    const missing = Object.entries({
        layout,
        repository,
        region
    }).flatMap(([name, given])=>given === undefined ? [
            {
                what: `The input "${name}" is missing.`,
                remedy: 'Without "release" it is needed.'
            }
        ] : []);
    if (layout === undefined || repository === undefined || place === undefined) throw new problem/* Problem */.A(missing);
    return {
        layout,
        repository: (0,named/* parsed */.Y)(repository),
        place,
        tags: [
            ...new Set(tags)
        ].map(givenTag)
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
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
;// CONCATENATED MODULE: ./.tagship/build/actions/push.js








const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        layout: inputs_text/* text */.Q,
        repository: inputs_text/* text */.Q,
        tags: lines/* lines */.M
    },
    ...{
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC
    }
};
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* pushRules */.kf),
    outputs: [
        'release',
        'digest',
        'digests',
        'tags'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const { digest, digests, tags, ending, report, release } = await pushAsked({
            ...input,
            policyRef
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                release: saved,
                digest,
                digests,
                tags: tags.join('\n')
            },
            ending,
            report
        };
    }
};


/***/ }),

/***/ 58317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


const digestOf = (content)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`);
const parseDigest = (text)=>/^sha256:[0-9a-f]{64}$/.test(text) ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;


/***/ }),

/***/ 95259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ layoutMark),
/* harmony export */   SP: () => (/* binding */ parseLayoutIndex),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58317);
/* harmony import */ var _media_types_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60451);



const layoutMark = '{"imageLayoutVersion":"1.0.0"}';
const blobPath = (digest)=>`blobs/sha256/${digest.slice('sha256:'.length)}`;
const fieldsOf = (value, of)=>{
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" is not what the OCI image layout asks for.`,
        remedy: 'Build the image again.'
    });
};
const jsonOf = (text, of)=>{
    try {
        return fieldsOf(JSON.parse(text), of);
    } catch (cause) {
        if (cause instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) throw cause;
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `"${of}" is not JSON.`,
            remedy: 'Build the image again.'
        }, {
            cause
        });
    }
};
const descriptorOf = (value, of)=>{
    const { mediaType, digest, size } = fieldsOf(value, of);
    const known = typeof digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest) : undefined;
    if (known !== undefined && typeof mediaType === 'string' && Number.isSafeInteger(size)) return {
        mediaType,
        digest: known,
        size: size
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names something without media type, size or sha256 digest.`,
        remedy: 'Build the image again with a builder that writes OCI layouts.'
    });
};
const descriptorsOf = (value, of)=>Array.isArray(value) ? value.map((item)=>descriptorOf(item, of)) : [];
const parseLayoutIndex = (text, of)=>{
    const [first, ...others] = descriptorsOf(jsonOf(text, of).manifests, of);
    if (first !== undefined && others.every((other)=>other.digest === first.digest)) return first;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names ${first === undefined ? 'no image' : `${others.length + 1} images`}.`,
        remedy: 'Give a layout of exactly one image (several platforms of it go into one index).'
    });
};
const parseListing = (text, self)=>{
    const json = jsonOf(text, self.digest);
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .indexTypes */ .gp.includes(self.mediaType)) return {
        is: 'index',
        manifests: descriptorsOf(json.manifests, self.digest)
    };
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTypes */ .Fm.includes(self.mediaType)) return {
        is: 'image',
        blobs: [
            descriptorOf(json.config, self.digest),
            ...descriptorsOf(json.layers, self.digest)
        ]
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${self.digest}" is of type "${self.mediaType}", which is neither an image nor an index.`,
        remedy: 'Give a layout of an image.'
    });
};


/***/ }),

/***/ 60451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   gp: () => (/* binding */ indexTypes)
/* harmony export */ });
const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
const indexTypes = [
    mediaTypes.index,
    mediaTypes.dockerIndex
];
const manifestTypes = [
    mediaTypes.manifest,
    mediaTypes.dockerManifest
];


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

/***/ 68946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H1: () => (/* binding */ stagesBefore),
/* harmony export */   W2: () => (/* binding */ rungs),
/* harmony export */   be: () => (/* binding */ lastRung),
/* harmony export */   jB: () => (/* binding */ isFirstStage)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);


const rungs = (policy, lane)=>{
    if (lane === undefined) return policy.ladder;
    const found = Object.hasOwn(policy.lanes, lane) ? policy.lanes[lane] : undefined;
    if (found !== undefined) return found.stages.map((stage)=>[
            stage
        ]);
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(lane, Object.keys(policy.lanes));
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The config has no lane "${lane}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
const stagesBefore = (policy, stage, lane)=>{
    const steps = rungs(policy, lane);
    return steps[indexOf(steps, stage, lane) - 1] ?? [];
};
const isFirstStage = (policy, stage, lane)=>indexOf(rungs(policy, lane), stage, lane) === 0;
const lastRung = (policy, lane)=>rungs(policy, lane).at(-1) ?? [];
const indexOf = (steps, stage, lane)=>{
    const index = steps.findIndex((rung)=>rung.includes(stage));
    if (index >= 0) return index;
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(stage, steps.flat());
    const where = lane === undefined ? 'The ladder' : `The lane "${lane}"`;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `${where} has no stage "${stage}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};


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

/***/ 73262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requestsAmong),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5041);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66213);



const requestsAmong = (tags, config)=>tags.flatMap((tag)=>{
        const read = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .z)(tag, config);
        return 'request' in read ? [
            read.request
        ] : [];
    });
const highestVersion = (tags, config, services)=>(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(requestsAmong(tags, config).filter(({ service })=>service === undefined || services.includes(service)).map(({ version })=>version)) ?? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)('0.0.0');


/***/ }),

/***/ 5041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  r: () => (/* binding */ parseReleaseTag),
  z: () => (/* binding */ readTag)
});

// EXTERNAL MODULE: ./.tagship/build/core/ladder/ladder.js
var ladder = __webpack_require__(68946);
// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var release_named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/forms.data.js
const forms_data_forms = [
    {
        shown: 'v1.2.3',
        prefix: 'v'
    },
    {
        shown: 'api@1.2.3',
        between: '@',
        split: 'last'
    },
    {
        shown: 'api/v1.2.3',
        between: '/v',
        split: 'last'
    },
    {
        shown: 'api-v1.2.3',
        between: '-v',
        split: 'each'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/tags/split.js

const defaultReadings = (tag)=>forms_data_forms.flatMap(({ prefix, between, split })=>{
        if (between !== undefined) return offsets(tag, between, split === 'last').map((at)=>cut(tag, at, between.length));
        return prefix !== undefined && tag.startsWith(prefix) ? [
            {
                version: tag.slice(prefix.length)
            }
        ] : [];
    });
const cut = (tag, at, length)=>({
        service: tag.slice(0, at),
        version: tag.slice(at + length)
    });
const offsets = (tag, separator, last)=>{
    if (last) return [
        tag.lastIndexOf(separator)
    ].filter((at)=>at > 0);
    const found = [];
    for(let at = tag.indexOf(separator, 1); at > 0; at = tag.indexOf(separator, at + 1))found.push(at);
    return found;
};
const ruleReading = (rule, tag)=>{
    if (tag.length > 255) return undefined;
    const groups = new RegExp(`^(?:${rule.match})$`, 'u').exec(tag)?.groups;
    const version = groups?.version;
    if (version === undefined) return undefined;
    const service = rule.service ?? groups?.service;
    const stage = rule.stage ?? groups?.stage;
    return {
        version,
        ...service === undefined ? {} : {
            service
        },
        ...stage === undefined ? {} : {
            stage
        },
        ...rule.lane === undefined ? {} : {
            lane: rule.lane
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/release-tag.js







const parseReleaseTag = (tag, config)=>{
    const read = readTag(tag, config);
    if ('fault' in read) throw new problem/* Problem */.A(read.fault);
    return read.request;
};
const readTag = (tag, config)=>{
    for (const rule of config.policy.tags){
        const reading = ruleReading(rule, tag);
        if (reading !== undefined) return judged(tag, reading, config);
    }
    const all = defaultReadings(tag).map((reading)=>({
            reading,
            judged: judged(tag, reading, config)
        }));
    const good = all.filter((each)=>'request' in each.judged);
    const [first] = good;
    if (first !== undefined) return good.length === 1 ? first.judged : {
        fault: ambiguous(tag, good.map((each)=>each.reading))
    };
    return all.find((each)=>(0,tags_version/* parseVersion */.ot)(each.reading.version) !== undefined)?.judged ?? all[0]?.judged ?? {
        fault: noForm(tag)
    };
};
const judged = (tag, reading, config)=>{
    const version = (0,tags_version/* parseVersion */.ot)(reading.version);
    if (version === undefined) return {
        fault: noVersion(tag, reading.version)
    };
    const service = reading.service === undefined ? undefined : serviceIn(tag, reading.service, config);
    if (service !== undefined && 'fault' in service) return service;
    const lane = reading.lane;
    const stages = stagesIn(tag, {
        ...reading,
        version
    }, config);
    if ('fault' in stages) return stages;
    const named = service === undefined ? {} : {
        service: service.name
    };
    return {
        request: {
            tag: (0,release_named/* parsed */.Y)(tag),
            version,
            ...named,
            ...stages,
            ...lane === undefined ? {} : {
                lane
            }
        }
    };
};
const serviceIn = (tag, text, { services })=>{
    const known = Object.keys(services);
    const scoped = /^@([^/]+)\/(.+)$/.exec(text);
    const names = scoped === null ? [
        text
    ] : [
        `${scoped[1]}-${scoped[2]}`,
        `${scoped[2]}`
    ];
    const found = names.filter((name)=>known.includes(name));
    const [name] = found;
    if (name !== undefined && found.length === 1) return {
        name: (0,release_named/* parsed */.Y)(name)
    };
    if (found.length > 1) return {
        fault: ambiguous(tag, found.map((service)=>({
                service,
                version: ''
            })))
    };
    const remedy = (0,nearest/* suggestion */.h)(names.at(-1) ?? text, known);
    const what = `The tag "${tag}" names the service "${text}", which the config does not have.`;
    return {
        fault: {
            what,
            ...remedy === undefined ? {} : {
                remedy
            }
        }
    };
};
const stagesIn = (tag, reading, { policy })=>{
    const lane = reading.lane;
    const [named, ...counter] = (0,tags_version/* prerelease */.Rt)(reading.version);
    const name = reading.stage ?? (named === undefined ? undefined : String(named));
    if (name === undefined) return {
        stages: (0,ladder/* lastRung */.be)(policy, lane)
    };
    const known = (0,ladder/* rungs */.W2)(policy, lane).flat();
    const stage = known.find((each)=>each === name);
    const counted = reading.stage !== undefined || counter.every((part)=>typeof part === 'number');
    if (stage !== undefined && counted) return {
        stages: [
            stage
        ]
    };
    const where = lane === undefined ? 'the ladder' : `the lane "${lane}"`;
    const remedy = stage === undefined ? (0,nearest/* suggestion */.h)(name, known) : `Write it as "-${stage}.1".`;
    const what = stage === undefined ? `The tag "${tag}" asks for the stage "${name}", which ${where} does not have.` : `The tag "${tag}" has more than a stage and a number after the version.`;
    return {
        fault: {
            what,
            ...remedy === undefined ? {} : {
                remedy
            }
        }
    };
};
const noVersion = (tag, text)=>({
        what: `The version "${text}" of the tag "${tag}" is no strict semver.`,
        remedy: 'Write three numbers without leading zeros, such as 1.2.3 or 1.2.3-beta.1.'
    });
const noForm = (tag)=>({
        what: `The tag "${tag}" is no release tag.`,
        remedy: `Release tags look like ${forms_data_forms.map(({ shown })=>`"${shown}"`).join(', ')}; further rules go under "tags" of the config.`
    });
const ambiguous = (tag, readings)=>({
        what: `The tag "${tag}" can be read in ${readings.length} ways: ${readings.map(said).join(' or ')}.`,
        remedy: 'Write it as "service@version".'
    });
const said = ({ service, version })=>`${service === undefined ? 'the whole repository' : `"${service}"`}${version === '' ? '' : ` at ${version}`}`;


/***/ }),

/***/ 66213:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BR: () => (/* binding */ highest),
/* harmony export */   Rt: () => (/* binding */ prerelease),
/* harmony export */   ot: () => (/* binding */ parseVersion),
/* harmony export */   qk: () => (/* binding */ isDowngrade),
/* harmony export */   xM: () => (/* binding */ versionOrder)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62088);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


const parseVersion = (text)=>/^\d[0-9A-Za-z.+-]*$/.test(text) && semver__WEBPACK_IMPORTED_MODULE_0__.valid(text) !== null ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;
const prerelease = (version)=>semver__WEBPACK_IMPORTED_MODULE_0__.prerelease(version) ?? [];
const versionOrder = (a, b)=>semver__WEBPACK_IMPORTED_MODULE_0__.compare(a, b);
const isDowngrade = (running, asked)=>semver__WEBPACK_IMPORTED_MODULE_0__.lt(asked, running);
const highest = (versions)=>versions.reduce((top, each)=>top === undefined || semver__WEBPACK_IMPORTED_MODULE_0__.gt(each, top) ? each : top, undefined);


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

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ pushImage),
/* harmony export */   II: () => (/* binding */ writeLabel),
/* harmony export */   v3: () => (/* binding */ pushDigest)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);


const pushDigest = async ({ images, view, target }, order, ports)=>{
    const { digest, sent, present } = await ports.registry.push(order.layout, target);
    if (digest !== order.digest) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `The layout of image "${order.label}" holds ${digest}, and ${order.digest} was built.`,
        remedy: 'Push in the same job that built the image.'
    });
    const stored = await images.byDigest(view.repository, digest);
    if (stored !== undefined) {
        ports.journal.info(`Image "${order.label}": ${view.repository}@${digest}, ${sent} blobs sent, ${present} there already.`);
        return stored;
    }
    const text = `The registry does not show ${view.repository}@${digest}, which was pushed just now.`;
    throw new _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(text, {
        kind: 'rejected',
        action: 'ecr:BatchGetImage',
        code: 'ImageNotFound',
        sent: 'yes'
    });
};
const lost = (order, { tag, winner }, { journal })=>{
    journal.info(`Image "${order.label}": another run built the same inputs first; its ${winner} (${tag}) is taken.`);
    return {
        digest: winner,
        tags: [
            tag
        ],
        reused: true
    };
};
const warnOfMoving = (desk, tag, { journal })=>{
    if (desk.view.mutable(tag)) journal.warn(`The repository "${desk.view.repository}" lets the tag ${tag} be moved. Set its tag mutability to IMMUTABLE_WITH_EXCLUSION with the filter "pin-*".`);
};
const putFirst = async ({ images, view }, stored, tag)=>{
    const by = view.mutable(tag) ? (await images.byTag(view.repository, [
        tag
    ])).get(tag)?.digest : undefined;
    if (by !== undefined && by !== stored.digest) return {
        is: 'taken',
        by
    };
    return images.putTag(view.repository, stored, tag);
};
const writeLabel = async ({ images, repository }, { stored, tag, holder }, { journal })=>{
    const write = holder === undefined ? await images.putTag(repository, stored, tag) : undefined;
    const by = write?.is === 'taken' ? write.by : holder ?? stored.digest;
    if (by !== stored.digest) journal.warn(`${repository}: the tag ${tag} is on ${by} and stays there.`);
    return by === stored.digest;
};
const pushImage = async (desk, order, ports)=>{
    const { images, view } = desk;
    const { repository } = view;
    const [first, ...others] = order.tags;
    const standing = await images.byTag(repository, order.tags);
    const winner = standing.get(first)?.digest;
    if (winner !== undefined && winner !== order.digest) return lost(order, {
        tag: first,
        winner
    }, ports);
    const stored = await pushDigest(desk, order, ports);
    warnOfMoving(desk, first, ports);
    const write = winner === undefined ? await putFirst(desk, stored, first) : undefined;
    if (write?.is === 'taken') return lost(order, {
        tag: first,
        winner: write.by
    }, ports);
    const written = [
        first
    ];
    for (const tag of others)if (await writeLabel({
        images,
        repository
    }, {
        stored,
        tag,
        holder: standing.get(tag)?.digest
    }, ports)) written.push(tag);
    return {
        digest: order.digest,
        tags: written,
        reused: false
    };
};


/***/ }),

/***/ 59055:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ push),
  J: () => (/* binding */ refusePullRequest)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-images.js
var release_images = __webpack_require__(12301);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
// EXTERNAL MODULE: ./.tagship/build/flows/push/push-image.js
var push_image = __webpack_require__(6224);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
;// CONCATENATED MODULE: ./.tagship/build/flows/push/push-tags.js



const tagsOfPush = async ({ config, release, name }, git)=>{
    const { commit, images } = release;
    const fed = Object.entries(config.services).filter(([, { containers }])=>Object.values(containers).includes(name));
    const services = fed.map(([service])=>(0,named/* parsed */.Y)(service));
    const version = (0,reachable/* highestVersion */.t)(await git.tagsReachableFrom(commit.sha), config, services);
    const key = images[name]?.key;
    const shared = (0,tag_names/* sharesRepository */.di)(config, name);
    return (0,tag_names/* pushTags */.YP)({
        image: name,
        shared,
        commit,
        version,
        ...key === undefined ? {} : {
            key
        }
    });
};

;// CONCATENATED MODULE: ./.tagship/build/flows/push/complete-labels.js




const completeLabels = async (config, release, ports)=>{
    if (ports.origin.fromPullRequest) return;
    for (const [name, image] of (0,release_images/* openImages */.x9)(release)){
        if (image.origin !== 'reused' || image.digest === undefined) continue;
        try {
            await complete({
                config,
                release,
                name,
                image,
                digest: image.digest
            }, ports);
        } catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            ports.journal.warn(`Image "${name}": whether its labels are whole could not be found out: ${said}`);
        }
    }
};
const complete = async ({ config, release, name, image, digest }, ports)=>{
    const { images } = ports.at(config.policy.registry);
    const tags = (await images.describe(image.repository, [
        digest
    ])).get(digest)?.tags ?? [];
    const shape = (0,tag_names/* commitTag */.m)(release.commit.sha, (0,tag_names/* sharesRepository */.di)(config, name) ? name : undefined);
    const head = shape.slice(0, -release.commit.sha.length);
    if (tags.some((tag)=>tag.startsWith(head))) return;
    const stored = await images.byDigest(image.repository, digest);
    if (stored === undefined) return;
    const [, ...labels] = await tagsOfPush({
        config,
        release,
        name
    }, ports.git);
    const { repository } = image;
    const standing = await images.byTag(repository, labels);
    const written = [];
    for (const tag of labels)if (await (0,push_image/* writeLabel */.II)({
        images,
        repository
    }, {
        stored,
        tag,
        holder: standing.get(tag)?.digest
    }, ports)) written.push(tag);
    if (written.length > 0) ports.journal.info(`Image "${name}": wrote the labels that an earlier push did not come to: ${written.join(', ')}.`);
};

// EXTERNAL MODULE: ./.tagship/build/flows/push/registry-desk.js
var registry_desk = __webpack_require__(44625);
;// CONCATENATED MODULE: ./.tagship/build/flows/push/push.js









const atOnce = 2;
const push = (config)=>async (release, ports)=>{
        const pushings = await prepare(config, release, ports);
        const ends = await (0,side_by_side/* sideBySide */.Q)(atOnce, pushings, (pushing)=>pushOne(pushing, ports));
        const images = new Map(ends.flatMap(({ name, image })=>image === undefined ? [] : [
                [
                    name,
                    image
                ]
            ]));
        await completeLabels(config, release, ports);
        const outcomes = new Map(ends.flatMap(({ name, bad })=>bad === undefined ? [] : [
                [
                    name,
                    bad
                ]
            ]));
        return (0,release_images/* endedByImage */.hN)((0,release_images/* withImages */.nS)(release, images), outcomes);
    };
const refusePullRequest = ({ origin })=>{
    if (origin.fromPullRequest) throw new problem/* Problem */.A({
        what: 'This run belongs to a pull request, and those never write to a release repository.',
        remedy: 'Build without push in pull requests; push once the change is merged.'
    });
};
const needLayout = async (name, layout, { files })=>{
    if (await files.read(`${layout}/index.json`) === undefined) throw new problem/* Problem */.A({
        what: `The image "${name}" was built, but its layout is not in "${layout}".`,
        remedy: 'Push in the same job as build: layouts do not travel from one job to the next.'
    });
};
const prepare = async (config, release, ports)=>{
    const built = (0,release_images/* openImages */.x9)(release).filter(([, image])=>image.origin === 'built' && image.digest !== undefined);
    if (built.length === 0) return [];
    refusePullRequest(ports);
    for (const [name] of built)await needLayout(name, (0,paths/* layoutPath */.q8)(ports.files.own, name), ports);
    const names = built.map(([, { repository }])=>repository);
    const desks = await (0,registry_desk/* openDesks */.D)(config.policy.registry, names, ports);
    const pushings = [];
    for (const [name, image] of built){
        const [desk, digest] = [
            desks.get(image.repository),
            image.digest
        ];
        if (desk === undefined || digest === undefined) continue;
        const tags = await tagsOfPush({
            config,
            release,
            name
        }, ports.git);
        pushings.push({
            name,
            image,
            desk,
            order: {
                label: name,
                layout: (0,paths/* layoutPath */.q8)(ports.files.own, name),
                digest,
                tags
            }
        });
    }
    return pushings;
};
const pushOne = async ({ name, image, desk, order }, ports)=>{
    try {
        const { digest, tags, reused } = await (0,push_image/* pushImage */.GH)(desk, order, ports);
        const all = [
            ...new Set([
                ...image.tags ?? [],
                ...tags
            ])
        ];
        return {
            name,
            image: {
                ...image,
                digest,
                tags: all,
                origin: reused ? 'reused' : 'built'
            }
        };
    } catch (error) {
        ports.journal.warn(`Image "${name}" could not be pushed: ${error instanceof Error ? error.message : String(error)}`);
        return {
            name,
            bad: {
                is: 'errored',
                sent: error instanceof failure/* Failure */.H ? error.sent : 'no'
            }
        };
    }
};


/***/ }),

/***/ 44625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openDesks)
/* harmony export */ });
const openDesks = async (place, names, { at })=>{
    const { images } = at(place);
    const views = [];
    for (const name of new Set(names))views.push(await images.repository(name));
    const credentials = await images.credentials();
    return new Map(views.map((view)=>{
        const target = {
            repositoryUri: view.uri,
            repository: view.repository,
            credentials
        };
        return [
            view.repository,
            {
                images,
                view,
                target
            }
        ];
    }));
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
