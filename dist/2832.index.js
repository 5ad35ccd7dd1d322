export const id = 2832;
export const ids = [2832];
export const modules = {

/***/ 68540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBranchOf)
/* harmony export */ });
const isBranchOf = (patterns, branch)=>patterns.some((pattern)=>expression(pattern).test(branch));
const expression = (pattern)=>{
    const parts = pattern.split(/(\*+)/).map((part)=>{
        if (part === '*') return '[^/]*';
        return part.startsWith('*') ? '.*' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 's');
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

/***/ 49946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ planRequest),
/* harmony export */   i: () => (/* binding */ triggerOf)
/* harmony export */ });
/* harmony import */ var _core_config_branch_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(68540);
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);
/* harmony import */ var _core_config_rolled_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10903);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27124);
/* harmony import */ var _core_tags_release_tag_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5041);






const triggerOf = (options, origin)=>{
    const ref = options.ref ?? origin.ref;
    const tag = after('refs/tags/', options.tag) ?? options.tag ?? after('refs/tags/', ref);
    if (tag !== undefined) return {
        event: 'tag',
        tag
    };
    const branch = after('refs/heads/', ref);
    const event = options.ref === undefined ? origin.event : 'push';
    return {
        event,
        ...branch === undefined ? {} : {
            branch
        }
    };
};
const after = (prefix, text)=>text?.startsWith(prefix) ? text.slice(prefix.length) : undefined;
const planRequest = (config, options, from)=>{
    const { trigger, origin } = from;
    const named = after('refs/tags/', options.tag) ?? options.tag;
    if (named !== undefined && options.ref !== undefined && options.ref !== `refs/tags/${named}`) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `The inputs "tag" (${named}) and "ref" (${options.ref}) say different things.`,
        remedy: 'Give one of them.'
    });
    const services = servicesOf(config, options.services);
    if (options.stage !== undefined) (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(config, options.stage);
    if (origin.fromPullRequest) return none(services, 'Code of a pull request ships nowhere.');
    if (trigger.tag !== undefined) return byTag(config, options, {
        tag: trigger.tag,
        services
    });
    const { stage } = options;
    if (trigger.event !== 'push' || trigger.branch === undefined) {
        if (stage !== undefined) return {
            stages: [
                stage
            ],
            services,
            by: 'asked'
        };
        if (trigger.event === 'merge_group') return none(services, 'A merge queue ships nothing: the push that follows does.');
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            what: `The event "${trigger.event}" does not say to which stage to ship.`,
            remedy: trigger.event === 'push' ? 'Name the pushed branch with "ref", or set "stage".' : 'Set the input "stage".'
        });
    }
    const { branch } = trigger;
    const asking = Object.entries(config.policy.stages).filter(([, { push }])=>(0,_core_config_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchOf */ .S)(push, branch));
    const stages = stage === undefined ? asking.map(([name])=>(0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(name)) : [
        stage
    ];
    if (stages.length === 0) return none(services, `No stage ships pushes to "${branch}": none names it under "on.push".`);
    return {
        stages,
        services,
        by: 'changes',
        ...laneOf(config, branch)
    };
};
const none = (services, nothing)=>({
        stages: [],
        services,
        by: 'changes',
        nothing
    });
const laneOf = ({ policy }, branch)=>{
    if ((0,_core_config_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchOf */ .S)(policy.refs, branch)) return {};
    const lane = Object.entries(policy.lanes).find(([, { refs }])=>(0,_core_config_branch_js__WEBPACK_IMPORTED_MODULE_3__/* .isBranchOf */ .S)(refs, branch))?.[0];
    return lane === undefined ? {} : {
        lane: (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)(lane)
    };
};
const servicesOf = (config, asked = [])=>{
    for (const service of asked)(0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
    for (const service of asked)refuseTask(config, service);
    return asked.length > 0 ? asked : (0,_core_config_rolled_out_js__WEBPACK_IMPORTED_MODULE_5__/* .rolledOut */ .T)(config);
};
const elsewhere = (tag, service)=>new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `The tag "${tag}" asks for "${service}" alone, which the input "services" does not name.`,
        remedy: 'Remove "services": the tag says it.'
    });
const refuseTask = (config, service)=>{
    if ((0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service).kind !== 'task') return;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `"${service}" is of kind "task": it cannot be shipped by itself.`,
        remedy: 'Ship a service that names it under "before" or "verify", or run it with the action run-task.'
    });
};
const byTag = (config, options, asked)=>{
    const { service, stages, version, lane } = (0,_core_tags_release_tag_js__WEBPACK_IMPORTED_MODULE_2__/* .parseReleaseTag */ .r)(asked.tag, config);
    const { stage } = options;
    if (stage !== undefined && !stages.includes(stage)) {
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
            what: `The tag "${asked.tag}" asks for ${stages.map((each)=>`"${each}"`).join(' and ')}, but this job's stage is "${stage}".`,
            remedy: 'Run the job of the stage that the tag names, or push a tag for this stage.'
        });
    }
    if (service !== undefined) refuseTask(config, service);
    if (service !== undefined && !asked.services.includes(service)) throw elsewhere(asked.tag, service);
    const services = service === undefined ? asked.services : asked.services.filter((each)=>each === service);
    const wanted = stage === undefined ? stages : [
        stage
    ];
    return {
        stages: wanted,
        services,
        by: 'tag',
        version,
        ...lane === undefined ? {} : {
            lane
        }
    };
};


/***/ }),

/***/ 12832:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ planRelease)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/config/waves.js
var config_waves = __webpack_require__(8692);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/codec.js + 1 modules
var codec = __webpack_require__(18626);
;// CONCATENATED MODULE: ./.tagship/build/core/release/parts.js

const parts = (release, beside, limit = codec/* inlineLimit */.Pc)=>{
    if (bytes(release) <= limit) return [
        release
    ];
    const units = [
        ...release.units
    ].sort((a, b)=>a.wave - b.wave);
    const found = [];
    let held = [];
    for (const unit of units){
        const next = partOf(release, [
            ...held,
            unit
        ], beside);
        if (held.length > 0 && bytes(next) > limit) {
            found.push(partOf(release, held, beside));
            held = [
                unit
            ];
        } else held = next.units;
    }
    return [
        ...found,
        partOf(release, held, beside)
    ];
};
const bytes = (release)=>Buffer.byteLength((0,codec/* releaseJson */.qu)(release));
const partOf = (release, units, { needed, formers })=>{
    const names = new Set(needed(units));
    const images = Object.entries(release.images).filter(([name])=>names.has(name));
    const ships = (name, among)=>among.some(({ service })=>service === name);
    const former = formers(units).filter((name)=>ships(name, release.units) && !ships(name, units));
    return {
        ...release,
        images: Object.fromEntries(images),
        units,
        ...former.length === 0 ? {} : {
            former
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/core/config/formers.js
var formers = __webpack_require__(9756);
// EXTERNAL MODULE: ./.tagship/build/core/config/task-users.js
var task_users = __webpack_require__(66684);
;// CONCATENATED MODULE: ./.tagship/build/flows/plan/beside-units.js



const needed = (config, { units, stage })=>{
    const tasks = units.flatMap(({ service })=>(0,task_users/* tasksOf */.a)(config, service, stage));
    const all = [
        ...units.map((unit)=>unit.images),
        ...tasks.map((task)=>(0,resolve_unit/* serviceOf */.z5)(config, task).containers)
    ];
    return [
        ...new Set(all.flatMap((containers)=>Object.values(containers)))
    ];
};
const besideOf = (config, stage)=>({
        needed: (units)=>needed(config, {
                units,
                stage
            }),
        formers: (units)=>[
                ...new Set(units.flatMap(({ service })=>(0,formers/* formersOf */.K)(config, service)))
            ]
    });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/core/image/content-key.js



const inputPaths = (spec)=>[
        ...new Set([
            spec.path,
            ...spec.needs,
            ...spec.dockerfile === undefined ? [] : [
                spec.dockerfile
            ]
        ])
    ].sort();
const contentKey = ({ image, spec, objects })=>{
    const inputs = inputPaths(spec).map((path)=>[
            path,
            objects.get(path)
        ]);
    const missing = inputs.filter(([, id])=>id === undefined);
    if (missing.length > 0) {
        throw new problem/* Problem */.A(missing.map(([path])=>({
                what: `The image "${image}" is made of "${path}", which the commit does not have.`,
                remedy: 'Commit it, or mend "path", "needs" or "dockerfile" of the image.'
            })));
    }
    const facts = {
        made: 1,
        path: spec.path,
        inputs,
        dockerfile: spec.dockerfile ?? null,
        target: spec.target ?? null,
        args: Object.entries(spec.args).sort(([a], [b])=>a < b ? -1 : 1),
        platforms: [
            ...spec.platforms
        ].sort()
    };
    return (0,named/* parsed */.Y)((0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(facts)).digest('hex'));
};

;// CONCATENATED MODULE: ./.tagship/build/flows/plan/content-keys.js


const contentKeys = async (git, config, order)=>{
    const specs = order.images.map((image)=>({
            image,
            spec: (0,resolve_unit/* imageOf */.dT)(config, image)
        }));
    const objects = await git.objects(order.at, [
        ...new Set(specs.flatMap(({ spec })=>inputPaths(spec)))
    ]);
    return new Map(specs.map(({ image, spec })=>[
            image,
            contentKey({
                image,
                spec,
                objects
            })
        ]));
};

;// CONCATENATED MODULE: ./.tagship/build/core/changes/signature.js


const signaturePaths = (config, service)=>{
    const { containers, task } = (0,resolve_unit/* serviceOf */.z5)(config, service);
    const images = Object.values(containers).flatMap((image)=>inputPaths((0,resolve_unit/* imageOf */.dT)(config, image)));
    return [
        ...new Set([
            ...images,
            ...typeof task === 'object' && 'file' in task ? [
                task.file
            ] : []
        ])
    ].sort();
};
const signature = (config, unit, objects)=>{
    const { containers, task, kind, service } = (0,resolve_unit/* serviceOf */.z5)(config, unit.service);
    const { env, secrets } = (0,resolve_unit/* overlayOf */.ke)(config, unit.service, unit.stage);
    const id = (path)=>objects.get(path) ?? null;
    const images = Object.entries(containers).map(([container, image])=>{
        const spec = (0,resolve_unit/* imageOf */.dT)(config, image);
        return {
            container,
            spec,
            inputs: inputPaths(spec).map((path)=>[
                    path,
                    id(path)
                ])
        };
    });
    const base = typeof task === 'object' && 'file' in task ? {
        file: task.file,
        id: id(task.file)
    } : task;
    return {
        images: ordered(images),
        rest: ordered({
            kind,
            service,
            base,
            env,
            secrets
        })
    };
};
const tasksSignature = (config, unit, objects)=>ordered((0,resolve_unit/* serviceOf */.z5)(config, unit.service).before.map((service)=>[
            service,
            signature(config, {
                ...unit,
                service
            }, objects)
        ]));
const ordered = (value)=>JSON.stringify(value, (_, each)=>typeof each === 'object' && each !== null && !Array.isArray(each) ? Object.fromEntries(Object.entries(each).sort(([a], [b])=>a < b ? -1 : 1)) : each);

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/core/changes/running.js






const runningOf = (unit, view, tags)=>{
    const failed = (0,service_view/* primary */.zB)(view)?.rolloutState === 'FAILED';
    if (view.status !== 'ACTIVE' || failed || view.desired > 0 && view.running === 0) return {
        is: 'not-running'
    };
    const revision = view.taskDefinition;
    if (revision === undefined) return {
        is: 'unknown',
        because: 'It has no task definition: it is not driven by ECS.'
    };
    const commit = tags[keys/* tagKeys */.bi.commit];
    const ours = tags[keys/* tagKeys */.bi.service] === unit.service && tags[keys/* tagKeys */.bi.stage] === unit.stage;
    if (!ours || commit === undefined || !/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) {
        return {
            is: 'unknown',
            because: `${revision} is no revision that Tagship made for it.`
        };
    }
    const committed = (0,instant/* parseCompact */.z3)(tags[keys/* tagKeys */.bi.committed] ?? '');
    const dated = committed === undefined ? {} : {
        committed
    };
    const proven = view.desired === 0 || (0,proof/* provenAt */.S)(tags) !== undefined;
    const seen = (0,seen_commit/* lastSeen */.YO)(view.tags);
    const isLater = seen?.time !== undefined && committed !== undefined && seen.time > committed;
    const latest = isLater ? seen.sha : (0,named/* parsed */.Y)(commit);
    return {
        is: 'ours',
        revision,
        commit: (0,named/* parsed */.Y)(commit),
        latest,
        proven,
        ...dated
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/plan/read-running.js




const atOnce = 10;
const readRunning = async (config, asked, ports)=>{
    const { stage, services } = asked;
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage), 'read');
    const names = services.map((service)=>(0,resolve_unit/* serviceName */.fe)(config, service, stage));
    const views = await readable(cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), names));
    const found = await (0,side_by_side/* sideBySide */.Q)(atOnce, services, async (service)=>{
        if (typeof views === 'string') return [
            service,
            {
                is: 'unknown',
                because: views
            }
        ];
        const view = views.get((0,resolve_unit/* serviceName */.fe)(config, service, stage));
        return [
            service,
            view === undefined ? {
                is: 'not-running'
            } : await ofView(cloud, {
                service,
                stage
            }, view)
        ];
    });
    return new Map(found);
};
const ofView = async (cloud, unit, view)=>{
    const { taskDefinition } = view;
    const revision = taskDefinition === undefined ? undefined : await readable(cloud.definitions.describe(taskDefinition));
    if (typeof revision === 'string') return {
        is: 'unknown',
        because: revision
    };
    return runningOf(unit, view, revision?.tags ?? {});
};
const readable = async (asked)=>{
    try {
        return await asked;
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return error.message;
        throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/plan/plan-changes.js




const findChanges = async (order, ports)=>{
    const running = await readRunning(order.config, order, ports);
    const commits = new Set([
        ...running.values()
    ].flatMap((each)=>each.is === 'ours' ? [
            each.commit,
            each.latest
        ] : []));
    const bases = new Map();
    for (const at of commits)bases.set(at, await (0,load_config/* servicesAt */.I)(ports, {
        ...order.request,
        at
    }));
    const changes = [];
    const notes = [];
    for (const [service, state] of running){
        const { change, note } = await judge(order, {
            service,
            state,
            bases
        }, ports);
        if (change !== undefined) changes.push(change);
        if (note !== undefined) notes.push(`"${service}" in ${order.stage}: ${note}`);
    }
    return {
        changes,
        notes: [
            ...notes,
            ...removed(order.config, [
                ...bases.values()
            ])
        ]
    };
};
const judge = async (order, { service, state, bases }, ports)=>{
    if (state.is === 'not-running') return {
        change: {
            service,
            why: 'not-running'
        }
    };
    if (state.is === 'unknown') return unknown(service, state.because);
    const { commit: base, revision } = state;
    const short = base.slice(0, 12);
    const { commit, config, stage } = order;
    if (await isNewer(state, commit, ports)) {
        const note = `${revision} of the newer commit ${short} runs; this commit would be a step back.`;
        return {
            change: {
                service,
                why: 'asked',
                outcome: {
                    is: 'superseded',
                    by: revision
                }
            },
            note
        };
    }
    const { task } = (0,resolve_unit/* serviceOf */.z5)(config, service);
    if (typeof task === 'object' && 'family' in task) return unknown(service, `the family "${task.family}" is not in git.`);
    const before = bases.get(base);
    if (before === undefined || !Object.hasOwn(before.services, service)) {
        return unknown(service, `the commit ${short} that runs has no config that can be read for it.`);
    }
    const objects = await ports.git.objects(base, signaturePaths(before, service));
    const now = await ports.git.objects(commit.sha, signaturePaths(config, service));
    const [was, is] = [
        signature(before, {
            service,
            stage
        }, objects),
        signature(config, {
            service,
            stage
        }, now)
    ];
    if (was.images !== is.images) return {
        change: {
            service,
            why: 'image-changed'
        }
    };
    if (was.rest !== is.rest) return {
        change: {
            service,
            why: 'config-changed'
        }
    };
    if (await hasNewTasks(order, {
        service,
        state,
        bases
    }, ports)) return {
        change: {
            service,
            why: 'task-changed'
        }
    };
    return state.proven ? {} : {
        change: {
            service,
            why: 'not-proven'
        }
    };
};
const hasNewTasks = async ({ config, commit, stage }, { service, state, bases }, { git })=>{
    const before = bases.get(state.latest) ?? bases.get(state.commit);
    const at = bases.get(state.latest) === undefined ? state.commit : state.latest;
    if (before === undefined || !Object.hasOwn(before.services, service)) return false;
    if ((0,resolve_unit/* serviceOf */.z5)(before, service).before.length + (0,resolve_unit/* serviceOf */.z5)(config, service).before.length === 0) return false;
    const of = async (services, sha)=>{
        const paths = (0,resolve_unit/* serviceOf */.z5)(services, service).before.flatMap((task)=>signaturePaths(services, task));
        return tasksSignature(services, {
            service,
            stage
        }, await git.objects(sha, paths));
    };
    return await of(before, at) !== await of(config, commit.sha);
};
const unknown = (service, note)=>({
        change: {
            service,
            why: 'unknown-base'
        },
        note
    });
const isNewer = async (state, commit, { git })=>{
    if (state.commit === commit.sha) return false;
    if (state.committed !== undefined && state.committed < commit.time) return false;
    return await git.isAncestor(commit.sha, state.commit) === true;
};
const removed = (config, bases)=>{
    const before = new Set(bases.flatMap((base)=>Object.keys(base?.services ?? {})));
    const gone = [
        ...before
    ].filter((name)=>!Object.hasOwn(config.services, name));
    return gone.map((name)=>`"${name}" is no longer in the config: what runs of it is left as it is.`);
};

// EXTERNAL MODULE: ./.tagship/build/flows/plan/plan-request.js
var plan_request = __webpack_require__(49946);
;// CONCATENATED MODULE: ./.tagship/build/flows/plan/plan.js









const planRelease = (options)=>async (ports)=>{
        const trigger = (0,plan_request/* triggerOf */.i)(options, ports.origin);
        const commit = await commitOf(options, trigger, ports);
        const config = await (0,load_config/* loadConfig */.Z)(ports, {
            ...options,
            at: commit.sha
        });
        const request = (0,plan_request/* planRequest */.N)(config, options, {
            trigger,
            origin: ports.origin
        });
        const facts = {
            config,
            commit,
            trigger,
            request,
            options
        };
        const found = [];
        for (const stage of request.stages)found.push({
            stage,
            changes: await changesIn(facts, stage, ports)
        });
        const releases = await Promise.all(found.filter(({ changes })=>changes.changes.length > 0).map(({ stage, changes })=>releaseOf(facts, {
                stage,
                changes: changes.changes
            }, ports)));
        const notes = [
            ...request.nothing === undefined ? [] : [
                request.nothing
            ],
            ...found.flatMap((each)=>each.changes.notes)
        ];
        const each = releases.flatMap((release)=>parts(release, besideOf(config, release.stage)));
        return {
            releases,
            parts: each,
            notes: [
                ...new Set(notes)
            ]
        };
    };
const commitOf = async (options, { tag }, { git, origin })=>{
    const ref = tag === undefined ? options.sha ?? origin.sha ?? 'HEAD' : `refs/tags/${tag}`;
    const commit = await git.commit(ref);
    if (commit === undefined) {
        throw new problem/* Problem */.A({
            what: tag === undefined ? `There is no commit "${ref}" here or on the remote.` : `There is no tag "${tag}" here or on the remote.`,
            remedy: 'Push it first, and leave the credentials of the checkout in place.'
        });
    }
    const pushed = options.sha ?? (options.tag === undefined ? origin.sha : undefined);
    if (tag === undefined || pushed === undefined || pushed === commit.sha) return commit;
    throw new problem/* Problem */.A({
        what: `The tag "${tag}" names the commit ${commit.sha.slice(0, 12)}, but the event is about ${pushed.slice(0, 12)}: it was moved.`,
        remedy: 'Release tags stay where they are: push a new version.'
    });
};
const changesIn = async (facts, stage, ports)=>{
    const { config, commit, request, options } = facts;
    const { services, by } = request;
    if (by === 'changes') return findChanges({
        config,
        commit,
        stage,
        services,
        request: options
    }, ports);
    return {
        changes: services.map((service)=>({
                service,
                why: by
            })),
        notes: []
    };
};
const releaseOf = async (facts, ships, { git, origin })=>{
    const { config, commit, trigger, request } = facts;
    const waves = (0,config_waves/* wavesOf */.g)(config, ships.changes.map(({ service })=>service));
    const units = ships.changes.map((change)=>unitOf(config, request, {
            change,
            wave: waves.get(change.service) ?? 0
        }));
    const { sha, time } = commit;
    const { actor, run } = origin;
    const tag = request.by === 'tag' && trigger.tag !== undefined ? {
        tag: trigger.tag
    } : {};
    return {
        schema: 1,
        stage: ships.stage,
        ...request.lane === undefined ? {} : {
            lane: request.lane
        },
        commit: {
            sha,
            time
        },
        cause: {
            event: trigger.event,
            ...tag,
            actor,
            ...run === undefined ? {} : {
                run
            }
        },
        images: await imagesOf(config, {
            units,
            stage: ships.stage
        }, {
            git,
            commit
        }),
        units
    };
};
const unitOf = (config, request, { change, wave })=>{
    const { service, why, outcome } = change;
    const { kind, containers } = (0,resolve_unit/* serviceOf */.z5)(config, service);
    return {
        service,
        kind,
        ...request.version === undefined ? {} : {
            version: request.version
        },
        why,
        wave,
        images: containers,
        ...outcome === undefined ? {} : {
            outcome
        }
    };
};
const imagesOf = async (config, { units, stage }, { git, commit })=>{
    const images = needed(config, {
        units,
        stage
    });
    const keys = await contentKeys(git, config, {
        at: commit.sha,
        images
    });
    return Object.fromEntries([
        ...keys
    ].map(([image, key])=>[
            image,
            {
                repository: (0,resolve_unit/* imageOf */.dT)(config, image).repository,
                key
            }
        ]));
};


/***/ })

};
