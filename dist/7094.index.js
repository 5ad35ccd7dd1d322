export const id = 7094;
export const ids = [7094];
export const modules = {

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

/***/ 57094:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js + 3 modules
var diagnosis_report = __webpack_require__(87648);
// EXTERNAL MODULE: ./.tagship/build/core/run/counting.js
var run_counting = __webpack_require__(48388);
;// CONCATENATED MODULE: ./.tagship/build/core/run/task-launch.js
const withLaunch = (own, given)=>{
    const { launchType: _type, providers: _providers, ...rest } = own;
    const capacity = given.launchType === undefined && given.providers === undefined ? own : rest;
    return {
        ...capacity,
        ...given
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/core/run/task-overrides.js





const longest = 8192;
const overridesOf = (definition, given)=>{
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
const knownContainer = (definition, name)=>{
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





const runOfInputs = async (asked, ports)=>{
    const { cluster, region, service: name } = asked;
    if (cluster === undefined || region === undefined) throw missing({
        cluster,
        region
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
const missingRoles = (definition, service)=>{
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







const runOfRelease = async (asked, ports)=>{
    const { service: name, config: path, policyRef } = asked;
    if (name === undefined) throw new problem/* Problem */.A({
        what: 'The input "service" is missing.',
        remedy: 'With "release" it says which service runs.'
    });
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

// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-task-asked.js








const usual = 30 * 60_000;
const runTaskAsked = async (asked, ports)=>{
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


const providers = (raw, name)=>{
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
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/words.js


const word = /"([^"]*)"|'([^']*)'|[^\s"']+/g;
const words = (raw, name)=>{
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
const split = (given)=>/^\s*(("[^"]*"|'[^']*'|[^\s"']+)(\s+|$))+$/.test(given) ? [
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
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)(ways_data/* runTaskRules */.qh),
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


/***/ })

};
