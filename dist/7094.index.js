export const id = 7094;
export const ids = [7094];
export const modules = {

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

/** A release as JSON text, several as a JSON array, or the path of a file that holds them; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


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
var diagnosis_report = __webpack_require__(87648);
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
    const running = service === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(service);
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
    return (await (0,apply/* revisionFor */.HU)(site, order, ports.signal)).revision;
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
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js + 1 modules
var load_release = __webpack_require__(35225);
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
    const { diagnosis: seen, ...end } = await ports.journal.group(`Run ${run.label}`, ()=>(0,run_task/* runTask */.Z)(run, ports));
    const diagnosis = {
        ...seen,
        lone: true
    };
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
            once: true,
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

/***/ 39402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ answerPaused)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(16673);
/* harmony import */ var _core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(84553);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(17964);
/* harmony import */ var _core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(52392);
/* harmony import */ var _targets_kind_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(93409);
/* harmony import */ var _targets_order_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(14162);
/* harmony import */ var _conclude_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76417);
/* harmony import */ var _read_listed_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1899);
/* harmony import */ var _send_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16627);











/** Gives paused rollouts the word they wait for, and follows them to their next pause or their end. The ARN and the hook are read from ECS; a rollout that waits no longer is followed all the same. Throws only before its first write. */ const answerPaused = (site, word, options)=>async (orders, ports)=>{
        const deadline = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_7__/* .later */ .NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,_targets_kind_js__WEBPACK_IMPORTED_MODULE_3__/* .targetOf */ .$)('service', 'a service'),
            deadline,
            ports,
            stopRules: options
        };
        const names = orders.map(({ service })=>service);
        const stands = await (0,_read_listed_js__WEBPACK_IMPORTED_MODULE_8__/* .readListed */ .o)(watching, watching.target, names);
        const paired = orders.flatMap((order)=>{
            const stand = stands.get(order.service);
            return stand === undefined ? [] : [
                {
                    order,
                    stand
                }
            ];
        });
        const held = paired.filter(({ stand })=>(0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__/* .isHeld */ .i)(stand.service));
        if (held.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A(held.map(({ order })=>heldFault(order)));
        const sent = await (0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_9__/* .sideBySide */ .Q)(options.parallel, paired, (each)=>answered(watching, each, {
                word,
                options
            }));
        const landings = await (0,_conclude_js__WEBPACK_IMPORTED_MODULE_5__/* .conclude */ .E)(watching, sent, options);
        const early = new Set(paired.filter(({ stand })=>(0,_core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUp */ .bW)(stand) !== undefined).map(({ order })=>order.label));
        return word === 'continue' ? landings : new Map([
            ...landings
        ].map(([label, landing])=>[
                label,
                back(landing, early.has(label))
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
    const gone = (0,_core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_10__/* .givenUp */ .bW)(stand);
    if (gone !== undefined) return (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, {
        order,
        stand,
        step: {
            do: 'follow',
            rollout: gone
        }
    }, conditions);
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
        return await (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, {
            ...plan,
            order: known
        }, conditions);
    } catch (error) {
        const sent = error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H ? error.sent : 'unknown';
        return {
            plan,
            outcome: {
                is: 'errored',
                sent
            },
            reason: error instanceof Error ? error.message : String(error)
        };
    }
};
/** Gives the word; a rollout that goes on already can only be stopped. Gives the hook that was answered. */ const tell = async (watching, { order, stand }, word)=>{
    const { target, site, ports } = watching;
    const { arn = named(stand, word), paused } = stand.inFlight ?? {};
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
/** Where rollouts may not be read, the service still names its latest one: that can be stopped, but which hook it waits at stands only there. */ const named = ({ basis, service }, word)=>{
    if (word === 'roll-back' && basis === 'deployments' && service.rollout !== undefined) return service.rollout;
    const action = 'ecs:ListServiceDeployments';
    const why = basis === 'deployments' ? `${action} and ecs:DescribeServiceDeployments are not allowed` : 'ECS does not list it';
    throw new _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(`Whether and where the rollout waits could not be read: ${why}. No word was given.`, {
        ...{
            kind: basis === 'deployments' ? 'denied' : 'temporary',
            action,
            code: 'Unread',
            sent: 'no'
        }
    });
};
/** No rollout of ours is under way: whether all of the state runs is all there is to find out, and nothing is sent. */ const unmoved = (watching, { order, stand }, { word, options })=>{
    const next = (0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_2__/* .step */ .P)(stand, (0,_targets_order_js__WEBPACK_IMPORTED_MODULE_4__/* .askedState */ .q)(order), {
        ...options,
        force: false
    });
    const plan = {
        order,
        stand,
        step: next
    };
    const still = next.do === 'settle' || next.do === 'nothing';
    if (word === 'continue' && still) return (0,_send_js__WEBPACK_IMPORTED_MODULE_6__/* .send */ .t)(watching, plan, {
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
/** Who asks for a rollback and gets it has got what was asked for; a rollout that was faster has not been taken back. */ const back = (landing, early)=>{
    const { outcome } = landing;
    if (outcome.is === 'succeeded' || outcome.is === 'unverified') return tooLate(landing);
    if (outcome.is !== 'rolled-back') return landing;
    const done = {
        is: 'succeeded'
    };
    const { revision: _, ...rest } = landing;
    const reason = `${early ? 'It was rolled back already' : 'Rolled back as asked'}${outcome.now === undefined ? '' : `; ${outcome.now} runs`}.`;
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
const tooLate = (landing)=>{
    const outcome = {
        is: 'refused',
        gate: 'in-flight'
    };
    const runs = landing.revision === undefined ? '' : `: ${landing.revision} runs`;
    const reason = `The rollout was done before ECS could take it back${runs}. To leave it, use the action rollback.`;
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


/***/ }),

/***/ 92764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loneOrder),
/* harmony export */   j: () => (/* binding */ deployAlone)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96865);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(27124);
/* harmony import */ var _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12796);
/* harmony import */ var _core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(91034);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(77622);
/* harmony import */ var _core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(90051);
/* harmony import */ var _core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71969);
/* harmony import */ var _answer_paused_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(39402);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(83907);
/* harmony import */ var _roll_out_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(10556);
/* harmony import */ var _settle_idle_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(93410);
/* harmony import */ var _verify_check_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42037);













/** Deploys one service and judges how it went. Without a stage there is no proof, veto or pin to write. */ const deployAlone = async (lone, options, ports)=>{
    const { cluster, service } = lone;
    const site = {
        cloud: ports.at(lone.place),
        cluster
    };
    const order = await loneOrder(lone, site.cloud, ports);
    const carryOut = 'word' in lone.runs ? (0,_answer_paused_js__WEBPACK_IMPORTED_MODULE_5__/* .answerPaused */ .X)(site, lone.runs.word, options) : (0,_roll_out_js__WEBPACK_IMPORTED_MODULE_6__/* .rollOut */ .O)(site, options);
    const landings = await ports.journal.group(`Deploy ${service}`, ()=>carryOut([
            order
        ], ports));
    const landing = landings.get(service);
    if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`);
    const final = await verified(lone, await settled(lone, landing, ports), ports);
    await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_9__/* .keepDiagnosis */ .vN)((0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_10__/* .parsed */ .Y)(cluster), final.diagnosis, ports);
    return final;
};
const settled = async (lone, landing, ports)=>{
    if (landing.outcome.is !== 'nothing-running') return landing;
    const { place, cluster, service, idle = 'refuse' } = lone;
    const site = {
        cloud: ports.at(place),
        cluster
    };
    const { outcome, diagnosis } = await (0,_settle_idle_js__WEBPACK_IMPORTED_MODULE_7__/* .idleEnd */ .g)({
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
    const checked = await (0,_verify_check_js__WEBPACK_IMPORTED_MODULE_8__/* .check */ .z)({
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
    const definition = (0,_core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(text, runs.file);
    const hash = (0,_core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionHash */ .c)(definition);
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
    const coming = view === undefined ? undefined : (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_11__/* .wantedRevision */ .hv)(view);
    if (coming !== undefined) return coming;
    if (view !== undefined) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The service "${service}" has no primary task set.`,
        remedy: _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__/* .otherDrivers */ .U.EXTERNAL
    });
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The service "${service}" does not exist in the cluster "${cluster}".`,
        remedy: 'Correct its name, the cluster, the region or the account.'
    });
};
const accepted = (definition)=>new Map([
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_12__/* .pinnedImages */ .D)(definition)
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

/***/ 1899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readListed)
/* harmony export */ });
/** From one reading to the next while ECS does not list a rollout yet, and how often. */ const lag = 2000;
const readings = 5;
/** How the services stand; a rollout that ECS does not list yet could not be stopped or answered, so it is waited for a moment. */ const readListed = async ({ site, ports }, { read }, names)=>{
    for(let reading = 1;; reading += 1){
        const stands = await read(site, names);
        const lagging = [
            ...stands.values()
        ].some(({ basis, inFlight })=>basis === 'rollout' && inFlight !== undefined && inFlight.arn === undefined);
        if (!lagging || reading === readings) return stands;
        await ports.clock.sleep(lag, ports.signal);
    }
};


/***/ })

};
