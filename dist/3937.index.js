export const id = 3937;
export const ids = [3937];
export const modules = {

/***/ 98302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/** A list: one item a line, or several with commas between them; empty when the input is absent. */ const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


/***/ }),

/***/ 69939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


/** One of the given words; `undefined` when the input is absent. */ const oneOf = (words)=>(raw, name)=>{
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
/** `KEY=value` lines, split at the first `=`; the value is kept as it is. A value is never repeated in a Problem: it may be secret. */ const pairs = (raw, name)=>{
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

/** A release as JSON text, or the path of a file that holds one; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 31918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** The input's text without white space around it; `undefined` when nothing is left. */ const text = (raw)=>{
    const trimmed = raw?.trim();
    return trimmed === '' ? undefined : trimmed;
};


/***/ }),

/***/ 57094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js + 3 modules
var diagnosis_report = __webpack_require__(15412);
// EXTERNAL MODULE: ./.tagship/build/core/run/counting.js
var run_counting = __webpack_require__(48388);
;// CONCATENATED MODULE: ./.tagship/build/core/run/task-launch.js
/** The network interface that a task in `awsvpc` mode gets. */ /** A launch as a service has it, with what a caller gives instead: a launch type replaces a strategy, and the other way round. */ const withLaunch = (own, given)=>{
    const { launchType: _type, providers: _providers, ...rest } = own;
    const capacity = given.launchType === undefined && given.providers === undefined ? own : rest;
    return {
        ...capacity,
        ...given
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/core/run/task-overrides.js





/** ECS takes at most so many characters of overrides (API reference, RunTask). */ const longest = 8192;
/** The `overrides` of RunTask; `undefined` where nothing differs. A container that the definition does not have, and overrides that are too long, are Problems. */ const overridesOf = (definition, given)=>{
    const { command, env = {}, taskRole, executionRole } = given;
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
        }
    };
    const { length } = JSON.stringify(overrides);
    if (length > longest) throw tooLong(length);
    return Object.keys(overrides).length === 0 ? undefined : overrides;
};
/** A name, checked against the definition. */ const knownContainer = (definition, name)=>{
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
// EXTERNAL MODULE: ./.tagship/build/flows/deploy-alone.js
var deploy_alone = __webpack_require__(92764);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-of-inputs.js





/** The run of a definition that inputs name: a file, a revision, or what a service runs now; network, capacity and missing roles are those of the service. */ const runOfInputs = async (asked, ports)=>{
    const { cluster, region, service: name } = asked;
    if (cluster === undefined || region === undefined) throw missing({
        cluster,
        region
    });
    if (asked.file !== undefined && asked.revision !== undefined) throw new problem/* Problem */.A({
        what: 'Both "task-definition" and "revision" are set.',
        remedy: 'Keep one of them.'
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
    const running = service === undefined ? undefined : (0,service_view/* primary */.z)(service)?.taskDefinition ?? service.taskDefinition;
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
    if (revision !== undefined && !/^[\w-]+:\d+$/.test(revision)) throw new problem/* Problem */.A({
        what: `The "revision" is "${revision}".`,
        remedy: 'Write it as family:revision.'
    });
    const runs = file !== undefined ? {
        file
    } : revision !== undefined ? {
        revision: (0,named/* parsed */.Y)(revision)
    } : undefined;
    if (runs === undefined && running !== undefined) return running;
    if (runs === undefined) throw new problem/* Problem */.A({
        what: 'Nothing says what to run.',
        remedy: 'Set "task-definition", "revision", or "service" for what that runs now.'
    });
    const order = await (0,deploy_alone/* loneOrder */.X)({
        runs,
        service,
        cluster: site.cluster
    }, site.cloud, ports);
    return (await (0,apply/* revisionFor */.H)(site, order, ports.signal)).revision;
};
const described = async ({ cloud }, revision)=>{
    const view = await cloud.definitions.describe(revision);
    if (view !== undefined) return view;
    throw new problem/* Problem */.A({
        what: `The task definition "${revision}" does not exist.`,
        remedy: 'Register it again.'
    });
};
/** Roles that a definition does not name are those of the service beside which it runs. */ const missingRoles = (definition, service)=>{
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
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(74545);
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js
var load_release = __webpack_require__(15741);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-of-release.js







/** The run of a service's coming state: rendered from the release's commit, on the release's digests. */ const runOfRelease = async (asked, ports)=>{
    const { service: name, config: path, policyRef } = asked;
    if (name === undefined) throw new problem/* Problem */.A({
        what: 'The input "service" is missing.',
        remedy: 'With "release" it says which service runs.'
    });
    refuseOthers(asked);
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
    const beside = asked.launch.subnets.length > 0 ? undefined : neighbour(line, service);
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
    const { kind } = (0,resolve_unit/* serviceOf */.z5)(line.config, service);
    const [user = service] = kind === 'task' ? (0,task_users/* usersOf */.e)(line.config, service, line.release.stage) : [
        service
    ];
    return (0,run_of_service/* besideOf */.A4)(line, service, user);
};
const refuseOthers = (asked)=>{
    const given = Object.entries({
        ...{
            'task-definition': asked.file,
            revision: asked.revision,
            cluster: asked.cluster
        },
        ...{
            region: asked.region,
            account: asked.account,
            role: asked.role
        }
    }).filter(([, value])=>value !== undefined);
    if (given.length === 0) return;
    throw new problem/* Problem */.A(given.map(([name])=>({
            what: `The input "${name}" is set beside "release".`,
            remedy: 'With a release the config says it: remove the input.'
        })));
};

// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-task-asked.js









/** How long a task may take where nobody said. */ const usual = 30 * 60_000;
/** Runs what was asked and reports on it. */ const runTaskAsked = async (asked, ports)=>{
    refuseBoth(asked.launch);
    const prepared = asked.release === undefined ? await runOfInputs(asked, ports) : await runOfRelease({
        ...asked,
        release: asked.release
    }, ports);
    const run = changedRun(asked, prepared, ports);
    const { diagnosis, ...end } = await ports.journal.group(`Run ${run.label}`, ()=>(0,run_task/* runTask */.Z)(run, ports));
    const annotation = (0,diagnosis_report/* diagnosisAnnotation */.j)(diagnosis);
    return {
        ...end,
        revision: run.revision,
        ending: (0,outcome/* isGreen */.gf)(end.outcome) ? 'green' : 'red',
        report: {
            title: `${run.label}: ${end.outcome.is}`,
            sections: (0,diagnosis_report/* diagnosisSections */.y)(diagnosis),
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
            launch: withLaunch(run.launch, launchOf(launch))
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
const refuseBoth = ({ launchType, capacity, subnets, securityGroups, publicIp })=>{
    const faults = [
        ...launchType !== undefined && capacity !== undefined ? [
            {
                what: 'Both "launch-type" and "capacity-providers" are set.',
                remedy: 'Keep one of them.'
            }
        ] : [],
        ...subnets.length === 0 && (securityGroups.length > 0 || publicIp) ? [
            {
                what: 'There are "security-groups" or "public-ip", but no "subnets".',
                remedy: 'Set "subnets", or take the whole network from the service.'
            }
        ] : []
    ];
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
};

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
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/providers.js


/** Capacity providers, one a line, each with its weight: `FARGATE_SPOT=4`. Without a weight it is 1; `undefined` when the input is absent. */ const providers = (raw, name)=>{
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
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/words.js


const word = /"([^"]*)"|'([^']*)'|[^\s"']+/g;
/** The words of a command: a JSON list, or words with white space between them, quoted where they hold some. Nothing else of a shell is understood; `undefined` when the input is absent. */ const words = (raw, name)=>{
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
/** Quoted words stand by themselves: what a shell would glue together is refused. */ const split = (given)=>/^\s*(("[^"]*"|'[^']*'|[^\s"']+)(\s+|$))+$/.test(given) ? [
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
        revision: inputs_text/* text */.Q,
        cluster: inputs_text/* text */.Q,
        region: inputs_text/* text */.Q,
        account: inputs_text/* text */.Q,
        role: inputs_text/* text */.Q
    },
    ...{
        command: words,
        env: pairs/* pairs */.A,
        container: inputs_text/* text */.Q,
        'task-role': inputs_text/* text */.Q,
        'execution-role': inputs_text/* text */.Q
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
/** Runs one task to its end, shows its lines, and says how it ended. */ const action = {
    inputs,
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


/** The value of a name, or a Problem that lists the names there are. Own keys only: a service may be called `constructor`. */ const named = (record, name, thing)=>{
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
/** A stage of the config; an unknown one is a Problem that suggests the nearest. */ const stageOf = (config, stage)=>named(config.policy.stages, stage, 'stage');
/** A service of the config; an unknown one is a Problem that suggests the nearest. */ const serviceOf = (config, service)=>named(config.services, service, 'service');
/** An image of the config; an unknown one is a Problem that suggests the nearest. */ const imageOf = (config, image)=>named(config.images, image, 'image');
/** What the config lays over a service's base definition in a stage: service, then service in stage. A `null` still says "remove from the base". */ const overlayOf = (config, service, stage)=>{
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
/** A variable that the stage turns into a secret (or a secret into a variable) leaves the service's list. */ const without = (values, moved = {})=>Object.fromEntries(Object.entries(values).filter(([name])=>!Object.hasOwn(moved, name) || moved[name] === null));
/** Name of a service in ECS, with `{stage}` filled in. */ const serviceName = (config, service, stage)=>serviceOf(config, service).service.replaceAll('{stage}', stage);
/** Where a stage's AWS is. */ const placeOf = (config, stage)=>{
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
/** ECS cluster of a stage, with `{stage}` filled in. */ const clusterOf = (config, stage)=>stageOf(config, stage).cluster.replaceAll('{stage}', stage);


/***/ }),

/***/ 66684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf),
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

/** The tasks that a service needs in a stage: those before its rollout, then the one that verifies it. */ const tasksOf = (config, service, stage)=>{
    const { before } = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
    const verifying = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .overlayOf */ .ke)(config, service, stage).verify?.task;
    return [
        ...new Set([
            ...before,
            ...verifying === undefined ? [] : [
                verifying
            ]
        ])
    ];
};
/** The services that name a task. */ const usersOf = (config, task, stage)=>Object.keys(config.services).filter((service)=>tasksOf(config, service, stage).includes(task));


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely means, by edit distance; `undefined` when none is near. */ const nearest = (word, candidates)=>{
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates.map((candidate)=>({
            candidate,
            far: distance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ far })=>far <= limit).sort((a, b)=>a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
    return ranked[0]?.candidate;
};
/** The remedy for an unknown name: the nearest candidate, else all of them (ten at most), else `undefined`. */ const suggestion = (word, candidates)=>{
    const near = nearest(word, candidates);
    if (near !== undefined) return `Did you mean "${near}"?`;
    if (candidates.length === 0) return undefined;
    const shown = candidates.slice(0, 10).map((candidate)=>`"${candidate}"`);
    return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`;
};
/** Edits between two words: inserts, deletes, replacements and swaps of neighbours each count one. */ const distance = (a, b)=>{
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
/** What one fault is, on which thing, and what to do about it. */ /** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */ class Problem extends Error {
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
/** A fault as text: place, what, remedy. */ const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 18626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ inlineLimit),
  BC: () => (/* binding */ parseRelease),
  qu: () => (/* binding */ releaseJson)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js + 1 modules
var violation = __webpack_require__(3768);
;// CONCATENATED MODULE: ./.tagship/build/core/release/schema.js
const schema_text = {
    type: 'string'
};
const shaped = (pattern, patternErrorMessage)=>({
        type: 'string',
        pattern,
        patternErrorMessage
    });
const schema_name = shaped('^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens');
const sha = shaped('^([0-9a-f]{40}|[0-9a-f]{64})$', 'a full commit id');
const instant = shaped('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', 'a moment such as 2026-11-22T10:15:30.000Z');
const hash = shaped('^[0-9a-f]{64}$', '64 hex digits');
const revision = shaped('^[A-Za-z0-9_-]{1,255}:[1-9]\\d*$', 'family:revision');
const repository = shaped('^[a-z0-9]+([._/-]+[a-z0-9]+)*$', "a repository's name without host");
const schema_image = {
    type: 'object',
    required: [
        'repository'
    ],
    properties: {
        repository,
        key: hash,
        digest: shaped('^sha256:[0-9a-f]{64}$', 'sha256: and 64 hex digits'),
        origin: {
            type: 'string',
            enum: [
                'built',
                'reused',
                'promoted',
                'given'
            ]
        },
        tags: {
            type: 'array',
            items: shaped('^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', 'an image tag')
        }
    }
};
const outcomes = [
    'succeeded',
    'no-op',
    'paused',
    'waiting',
    'failed',
    'rolled-back',
    'unverified',
    'superseded',
    'nothing-running',
    'timed-out',
    'cancelled',
    'not-attempted',
    'refused',
    'errored'
];
const reasons = [
    'image-changed',
    'config-changed',
    'not-running',
    'not-proven',
    'unknown-base',
    'tag',
    'asked',
    'drift'
];
const unit = {
    type: 'object',
    required: [
        'service',
        'kind',
        'why',
        'wave',
        'images'
    ],
    properties: {
        service: schema_name,
        kind: {
            type: 'string',
            enum: [
                'service',
                'scheduled-task',
                'task',
                'lambda',
                'site'
            ]
        },
        version: schema_text,
        why: {
            type: 'string',
            enum: reasons
        },
        wave: {
            type: 'number'
        },
        images: {
            type: 'object',
            additionalProperties: schema_name
        },
        task: {
            type: 'object',
            required: [
                'hash'
            ],
            properties: {
                hash,
                revision
            }
        },
        previous: revision,
        outcome: {
            type: 'object',
            required: [
                'is'
            ],
            properties: {
                is: {
                    type: 'string',
                    enum: outcomes
                }
            }
        }
    }
};
/** What a release must look like when it comes back from a workflow's output or a file (design §3). Members of a later make pass. */ const releaseSchema = {
    type: 'object',
    required: [
        'stage',
        'commit',
        'cause',
        'images',
        'units'
    ],
    properties: {
        stage: schema_name,
        lane: schema_name,
        commit: {
            type: 'object',
            required: [
                'sha',
                'time'
            ],
            properties: {
                sha,
                time: instant
            }
        },
        cause: {
            type: 'object',
            required: [
                'event',
                'actor'
            ],
            properties: {
                event: schema_text,
                tag: schema_text,
                actor: schema_text,
                run: schema_text
            }
        },
        images: {
            type: 'object',
            additionalProperties: schema_image
        },
        units: {
            type: 'array',
            items: unit
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/release/codec.js



/** Bytes that a release may take in one environment string or output; a longer one travels as a file. */ const inlineLimit = 96 * 1024;
/** A release as compact JSON. */ const releaseJson = (release)=>JSON.stringify(release);
/** The release that a JSON text says; a Problem names each member that is wrong, by its path. */ const parseRelease = (text)=>{
    const value = json(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (schema !== 1) {
        throw new problem/* Problem */.A({
            what: `The release has schema ${JSON.stringify(schema) ?? 'none'}; this make of Tagship reads schema 1.`,
            remedy: 'Use the same make of Tagship in all jobs of a run.'
        });
    }
    const wrong = (0,violation/* violations */.x)(releaseSchema, value);
    const faults = wrong.map(({ what })=>({
            what: `In the release: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const release = value;
    const dangling = unknownImages(release);
    if (dangling.length > 0) throw new problem/* Problem */.A(dangling.map((what)=>({
            what,
            remedy
        })));
    return release;
};
const remedy = 'Pass on the output "release" of the step before as it is.';
const json = (text)=>{
    try {
        return JSON.parse(text);
    } catch (cause) {
        throw new problem/* Problem */.A({
            what: 'The release is no valid JSON.',
            remedy
        }, {
            cause
        });
    }
};
const unknownImages = (release)=>release.units.flatMap((unit)=>Object.values(unit.images).filter((image)=>!Object.hasOwn(release.images, image)).map((image)=>`In the release: the service "${unit.service}" takes the image "${image}", which is not among "images".`));


/***/ }),

/***/ 39402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answerPaused)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84553);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17964);
/* harmony import */ var _core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(52392);
/* harmony import */ var _targets_kind_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(93409);
/* harmony import */ var _targets_order_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14162);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94917);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(16627);








/** Gives paused rollouts the word they wait for, and follows them to their next pause or their end. The ARN and the hook are read from ECS; a rollout that waits no longer is followed all the same. Throws only before its first write. */ const answerPaused = (site, word, options)=>async (orders, ports)=>{
        const deadline = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_6__/* .later */ .NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,_targets_kind_js__WEBPACK_IMPORTED_MODULE_2__/* .targetOf */ .$)('service', 'a service'),
            deadline,
            ports,
            stopRules: options
        };
        const stands = await watching.target.read(site, orders.map(({ service })=>service));
        const paired = orders.flatMap((order)=>{
            const stand = stands.get(order.service);
            return stand === undefined ? [] : [
                {
                    order,
                    stand
                }
            ];
        });
        const held = paired.filter(({ stand })=>(0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_1__/* .isHeld */ .i)(stand.service));
        if (held.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(held.map(({ order })=>heldFault(order)));
        const sent = await (0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_7__/* .sideBySide */ .Q)(options.parallel, paired, (each)=>answered(watching, each, {
                word,
                options
            }));
        const landings = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_4__/* .conclude */ .E)(watching, sent, options);
        return word === 'continue' ? landings : new Map([
            ...landings
        ].map(([label, landing])=>[
                label,
                back(landing)
            ]));
    };
const heldFault = ({ label })=>({
        what: `A person holds "${label}", so automation leaves it alone.`,
        remedy: 'Run rollback with "resume" first.'
    });
const answered = async (watching, { order, stand }, { word, options })=>{
    const { inFlight } = stand;
    const conditions = {
        terms: options,
        patient: options.waitFor !== 'verdict',
        until: options.until ?? 'end'
    };
    const asked = order.wanted.is === 'revision' ? order.wanted.revision : undefined;
    if (inFlight === undefined || inFlight.revision !== asked) return unmoved(watching, {
        order,
        stand
    }, {
        word,
        options
    });
    const plan = {
        order,
        stand,
        step: {
            do: 'follow',
            rollout: inFlight
        }
    };
    try {
        const hook = await tell(watching, {
            order,
            stand
        }, word);
        const known = hook === undefined ? order : {
            ...order,
            answered: hook
        };
        return await (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(watching, {
            ...plan,
            order: known
        }, conditions);
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return {
            plan,
            outcome: {
                is: 'errored',
                sent: 'unknown'
            },
            reason
        };
    }
};
/** Gives the word; a rollout that goes on already can only be stopped. Gives the hook that was answered. */ const tell = async (watching, { order, stand }, word)=>{
    const { target, site, ports } = watching;
    const { arn, paused } = stand.inFlight ?? {};
    if (arn === undefined) return undefined;
    if (paused === undefined) {
        if (word === 'roll-back') await target.stop(site, arn);
        const now = word === 'roll-back' ? 'ECS was asked to stop it and go back' : 'following it';
        ports.journal.info(`${order.label}: the rollout waits at no hook; ${now}.`);
        return undefined;
    }
    const { hook } = paused;
    const said = await target.answer(site, {
        rollout: arn,
        hook,
        word: word === 'continue' ? 'CONTINUE' : 'ROLLBACK'
    });
    const how = said === 'given' ? `was given the word "${word}"` : 'waited no longer';
    ports.journal.info(`${order.label}: the hook ${hook} ${how}.`);
    return hook;
};
/** No rollout of ours is under way: whether all of the state runs is all there is to find out, and nothing is sent. */ const unmoved = (watching, { order, stand }, { word, options })=>{
    const next = (0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_1__/* .step */ .P)(stand, (0,_targets_order_js__WEBPACK_IMPORTED_MODULE_3__/* .askedState */ .q)(order), {
        ...options,
        force: false
    });
    const plan = {
        order,
        stand,
        step: next
    };
    const still = next.do === 'settle' || next.do === 'nothing';
    if (word === 'continue' && still) return (0,_send_js__WEBPACK_IMPORTED_MODULE_5__/* .send */ .t)(watching, plan, {
        terms: options,
        patient: true
    });
    const outcome = {
        is: 'refused',
        gate: 'in-flight'
    };
    return {
        plan,
        outcome,
        reason: `No rollout of "${order.label}" is under way that could be ${past[word]}.`
    };
};
const past = {
    continue: 'continued',
    'roll-back': 'rolled back: to leave a state that is in place, use the action rollback'
};
/** Who asks for a rollback and gets it has got what was asked for. */ const back = (landing)=>{
    const { outcome } = landing;
    if (outcome.is !== 'rolled-back') return landing;
    const done = {
        is: 'succeeded'
    };
    const { revision: _, ...rest } = landing;
    const reason = `Rolled back as asked${outcome.now === undefined ? '' : `; ${outcome.now} runs`}.`;
    return {
        ...rest,
        outcome: done,
        ...outcome.now === undefined ? {} : {
            revision: outcome.now
        },
        diagnosis: {
            ...landing.diagnosis,
            outcome: done,
            reason,
            findings: []
        }
    };
};


/***/ }),

/***/ 92764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loneOrder),
/* harmony export */   j: () => (/* binding */ deployAlone)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96865);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(27124);
/* harmony import */ var _core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(91034);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(77622);
/* harmony import */ var _core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(90051);
/* harmony import */ var _core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(71969);
/* harmony import */ var _answer_paused_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(39402);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(83907);
/* harmony import */ var _roll_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(61544);
/* harmony import */ var _settle_idle_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(93410);
/* harmony import */ var _verify_check_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(42037);












/** Deploys one service and judges how it went. Without a stage there is no proof, veto or pin to write. */ const deployAlone = async (lone, options, ports)=>{
    const { cluster, service } = lone;
    const site = {
        cloud: ports.at(lone.place),
        cluster
    };
    const order = await loneOrder(lone, site.cloud, ports);
    const carryOut = 'word' in lone.runs ? (0,_answer_paused_js__WEBPACK_IMPORTED_MODULE_4__/* .answerPaused */ .X)(site, lone.runs.word, options) : (0,_roll_out_js__WEBPACK_IMPORTED_MODULE_5__/* .rollOut */ .O)(site, options);
    const landings = await ports.journal.group(`Deploy ${service}`, ()=>carryOut([
            order
        ], ports));
    const landing = landings.get(service);
    if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`);
    const final = await verified(lone, await settled(lone, landing, ports), ports);
    await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_8__/* .keepDiagnosis */ .vN)((0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_9__/* .parsed */ .Y)(cluster), final.diagnosis, ports);
    return final;
};
const settled = async (lone, landing, ports)=>{
    if (landing.outcome.is !== 'nothing-running') return landing;
    const { place, cluster, service, idle = 'refuse' } = lone;
    const site = {
        cloud: ports.at(place),
        cluster
    };
    const { outcome, diagnosis } = await (0,_settle_idle_js__WEBPACK_IMPORTED_MODULE_6__/* .idleEnd */ .g)({
        label: service,
        site,
        service,
        revision: landing.revision,
        idle
    }, ports);
    return {
        ...landing,
        outcome,
        diagnosis: {
            ...landing.diagnosis,
            ...diagnosis,
            outcome
        }
    };
};
const verified = async ({ service, verify }, landing, ports)=>{
    const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op';
    if (!runs || verify === undefined) return landing;
    const checked = await (0,_verify_check_js__WEBPACK_IMPORTED_MODULE_7__/* .check */ .z)({
        label: service,
        spec: verify
    }, ports);
    if (checked.ok) return landing;
    const { outcome, reason } = checked;
    return {
        ...landing,
        outcome,
        diagnosis: {
            ...landing.diagnosis,
            outcome,
            reason
        }
    };
};
/** The order of a definition file or a revision that exists. */ const loneOrder = async (lone, cloud, { files, origin })=>{
    const { runs, service } = lone;
    const base = {
        label: service,
        service
    };
    if (!('file' in runs)) {
        const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision;
        const view = await cloud.definitions.describe(named);
        if (view?.active !== true) throw missingRevision(named);
        const { revision } = view;
        return {
            ...base,
            wanted: {
                is: 'revision',
                revision
            },
            accepted: accepted(view.definition)
        };
    }
    const text = await files.read(runs.file);
    if (text === undefined) throw missingFile(runs.file);
    const definition = (0,_core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_2__/* .parseDefinition */ .J)(text, runs.file);
    const hash = (0,_core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_3__/* .definitionHash */ .c)(definition);
    const run = origin.run === undefined ? {} : {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.run]: (0,_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagValue */ .E)(origin.run)
    };
    const tags = {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.hash]: hash,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.actor]: (0,_core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagValue */ .E)(origin.actor),
        ...run
    };
    return {
        ...base,
        wanted: {
            is: 'definition',
            definition,
            hash,
            tags
        },
        accepted: accepted(definition)
    };
};
/** The revision that ECS works towards. */ const comingTo = async ({ cluster, service }, { services })=>{
    const view = (await services.describe(cluster, [
        service
    ])).get(service);
    if (view !== undefined) return (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_10__/* .primary */ .z)(view)?.taskDefinition ?? view.taskDefinition;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The service "${service}" does not exist in the cluster "${cluster}".`,
        remedy: 'Correct its name, the cluster, the region or the account.'
    });
};
const accepted = (definition)=>new Map([
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_11__/* .pinnedImages */ .D)(definition)
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

/***/ 74545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  I: () => (/* binding */ servicesAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 5 modules
var config_file = __webpack_require__(9897);
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






/** A config of one service, made of inputs; what is wrong with them is one Problem. */ const singleServiceConfig = (inputs)=>{
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
/** The service's name on the ladder: its ECS name without the stage. */ const nameOf = (service)=>{
    const words = service.toLowerCase().replaceAll('{stage}', '-').split(/[^a-z0-9]+/);
    const name = words.filter((word)=>word !== '').join('-');
    return name === '' ? 'app' : name.slice(0, 60).replace(/-$/, '');
};

;// CONCATENATED MODULE: ./.tagship/build/flows/load-config.js





const places = [
    '.github/tagship.yml',
    'tagship.yml'
];
/** The config of a commit: policy from the default branch, images and services from the commit. Without a file, the action's own inputs. */ const loadConfig = async (ports, request)=>{
    const own = await textAt(ports, request.at, request.config);
    if (own === undefined) {
        if (request.config !== undefined || request.inputs === undefined) throw missing(request);
        return singleServiceConfig(request.inputs);
    }
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
/** Images and services as a commit's own file (or the action's inputs) describe them; `undefined` when the commit or its file cannot be read. */ const servicesAt = async (ports, request)=>{
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
    const found = [];
    for (const candidate of path === undefined ? places : [
        path
    ]){
        const text = await git.file(at, candidate);
        if (text !== undefined) found.push({
            path: candidate,
            text
        });
    }
    if (found.length < 2) return found[0];
    throw new problem/* Problem */.A({
        what: `The commit has two configs: ${found.map((each)=>each.path).join(' and ')}.`,
        remedy: 'Remove one, or name the one that counts with the input "config".'
    });
};
const missing = ({ config, at })=>new problem/* Problem */.A({
        what: `The commit ${at.slice(0, 12)} has no config ${config === undefined ? places.join(' and no ') : `"${config}"`}.`,
        remedy: 'Commit one, or name its path with the input "config".'
    });


/***/ })

};
