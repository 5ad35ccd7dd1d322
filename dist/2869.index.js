export const id = 2869;
export const ids = [2869];
export const modules = {

/***/ 52869:
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
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js + 3 modules
var diagnosis_report = __webpack_require__(87648);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(73366);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy.js + 4 modules
var deploy = __webpack_require__(83756);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy-alone.js
var deploy_alone = __webpack_require__(92764);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-lone.js








/** Deploys the one service that inputs name, and reports on it. */ const deployLone = async (asked, ports)=>{
    const lone = loneService(asked);
    const { idle: _idle, onFailure: _onFailure, ...chosen } = asked.options;
    const options = {
        ...deploy/* deployDefaults */.Wy,
        hold: 'refused',
        ...chosen
    };
    const { outcome, revision, diagnosis } = await (0,deploy_alone/* deployAlone */.j)(lone, options, ports);
    const annotation = (0,diagnosis_report/* diagnosisAnnotation */.j)(diagnosis);
    return {
        outcome,
        ending: (0,release_outcome/* isGreen */.gf)(outcome) ? 'green' : 'red',
        diagnosis: (0,paths/* diagnosisPath */.$V)(ports.files.own, (0,named/* parsed */.Y)(lone.cluster), (0,named/* parsed */.Y)(lone.service)),
        report: {
            title: `${lone.service}: ${(0,ending_words/* endingWords */.f)(outcome, diagnosis.goingBack)}`,
            sections: (0,diagnosis_report/* diagnosisSections */.y)(diagnosis).slice(1),
            annotations: annotation === undefined ? [] : [
                annotation
            ]
        },
        ...revision === undefined ? {} : {
            revision
        }
    };
};
const loneService = (asked)=>{
    const { cluster, service, region, account, role, verifyUrl, verifyWithin, options } = asked;
    const missing = Object.entries({
        cluster,
        service,
        region
    }).flatMap(([name, given])=>given === undefined ? [
            {
                what: `The input "${name}" is missing.`,
                remedy: 'Without "release" it is needed.'
            }
        ] : []);
    if (cluster === undefined || service === undefined || region === undefined) throw new problem/* Problem */.A(missing);
    return {
        cluster,
        service,
        place: {
            region,
            ...account === undefined ? {} : {
                account
            },
            ...role === undefined ? {} : {
                role
            }
        },
        runs: whatRuns(asked),
        ...verifyUrl === undefined ? {} : {
            verify: {
                address: {
                    url: verifyUrl
                },
                ...verifyWithin === undefined ? {} : {
                    within: verifyWithin
                }
            }
        },
        ...options.idle === undefined ? {} : {
            idle: options.idle
        }
    };
};
const whatRuns = ({ file, revision, word })=>{
    if (word !== undefined && file === undefined && revision === undefined) return {
        word
    };
    if (file !== undefined && revision === undefined) return {
        file
    };
    if (revision !== undefined && file === undefined && /^[\w-]+:\d+$/.test(revision)) return {
        revision: (0,named/* parsed */.Y)(revision)
    };
    throw new problem/* Problem */.A({
        what: 'Without "release", what shall run is either the input "task-definition" or the input "revision".',
        remedy: 'Give the path of a task definition file, or a revision that exists as family:revision.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(74545);
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js + 1 modules
var load_release = __webpack_require__(35225);
// EXTERNAL MODULE: ./.tagship/build/flows/prove.js + 2 modules
var prove = __webpack_require__(1756);
// EXTERNAL MODULE: ./.tagship/build/flows/release-report.js + 1 modules
var release_report = __webpack_require__(37579);
// EXTERNAL MODULE: ./.tagship/build/flows/render.js + 3 modules
var render = __webpack_require__(2099);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-release.js









/** Renders what is not rendered yet, then deploys, verifies and proves a release, and reports on it. */ const deployRelease = async (request, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, request.release);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: given.commit.sha,
        ...request.config === undefined ? {} : {
            config: request.config
        },
        ...request.policyRef === undefined ? {} : {
            policyRef: request.policyRef
        },
        ...request.single === undefined ? {} : {
            inputs: {
                ...request.single,
                stage: given.stage
            }
        }
    });
    await (0,diagnosis_file/* forgetDiagnoses */.DN)({
        ...given,
        units: (0,release_release/* openUnits */.c)(given)
    }, ports.files);
    const rendered = await isRendered(given, ports) ? given : await (0,render/* render */.X)(config)(given, ports);
    const release = await landed(config, request.options)(rendered, ports);
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
};
/** The end of the line: deploy and verify, wave by wave, then prove. */ const landed = (config, options)=>async (release, ports)=>(0,prove/* prove */.z)(config)(await (0,deploy/* deploy */.gg)(config, options)(release, ports), ports);
/** Whether an earlier step of this job rendered every open unit; its files are then taken as they are. */ const isRendered = async (release, { files })=>{
    for (const { service, task } of (0,release_release/* openUnits */.c)(release)){
        if (task === undefined) return false;
        const text = await files.read((0,paths/* taskPath */.vI)(files.own, release.stage, service));
        if (text === undefined) return false;
    }
    return true;
};

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/config/task-users.js
var task_users = __webpack_require__(66684);
// EXTERNAL MODULE: ./.tagship/build/flows/answer-paused.js
var answer_paused = __webpack_require__(39402);
// EXTERNAL MODULE: ./.tagship/build/flows/head-commit.js
var head_commit = __webpack_require__(79265);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/stage-release.js + 1 modules
var stage_release = __webpack_require__(64224);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.tagship/build/flows/state-images.js




/**
 * The release with the digests that revisions have. Where two services have different digests of one image of the config, the
 * second one's goes by another name ("shop-2"); a task that takes such an image is a Problem, for nobody can say which it gets.
 */ const withStateImages = (release, given)=>{
    const images = new Map();
    const units = release.units.map((unit)=>{
        const revision = given.revisions.get(unit.service);
        const digests = revision === undefined ? new Map() : (0,pinned_images/* pinnedImages */.D)(revision.definition);
        const pairs = Object.entries(unit.images).map(([container, name])=>{
            const digest = digests.get((0,named/* parsed */.Y)(container));
            if (digest === undefined && given.pinned) throw unpinned(revision?.revision ?? unit.service, container);
            return [
                container,
                held(images, name, {
                    given,
                    image: imageFor(release, name, digest)
                })
            ];
        });
        return {
            ...unit,
            images: Object.fromEntries(pairs)
        };
    });
    const faults = units.flatMap((unit)=>torn(unit, units, given));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    return {
        ...release,
        images: Object.fromEntries(images),
        units
    };
};
const imageFor = ({ images }, name, digest)=>{
    const image = images[name];
    if (image === undefined) throw new Error(`The release has no image "${name}".`);
    return digest === undefined ? image : {
        ...image,
        digest,
        origin: 'given'
    };
};
/** The name under which the images hold this one: its own, or the first of "name-2", "name-3" that is free or the same. */ const held = (images, name, { given, image })=>{
    for(let at = 1;; at += 1){
        const tried = at === 1 ? name : (0,named/* parsed */.Y)(`${name}-${at}`);
        const known = images.get(tried);
        const foreign = at > 1 && Object.hasOwn(given.config.images, tried);
        if (foreign || known !== undefined && known.digest !== image.digest) continue;
        images.set(tried, image);
        return tried;
    }
};
/** What is wrong where a task of a unit takes an image of which there are two digests. */ const torn = (unit, units, { config, tasks })=>tasks(unit.service).flatMap((task)=>Object.values((0,resolve_unit/* serviceOf */.z5)(config, task).containers).flatMap((name)=>{
            const users = units.filter(({ service })=>Object.values((0,resolve_unit/* serviceOf */.z5)(config, service).containers).includes(name));
            const digests = new Set(users.flatMap(({ images })=>Object.values(images).filter((each)=>isOf(each, name))));
            return digests.size < 2 ? [] : [
                tornFault(task, name, users)
            ];
        }));
/** Whether a name in the release stands for an image of the config. */ const isOf = (held, name)=>held === name || held.startsWith(`${name}-`) && /^\d+$/.test(held.slice(name.length + 1));
const tornFault = (task, image, users)=>({
        what: `The services ${users.map(({ service })=>`"${service}"`).join(' and ')} run different digests of the image "${image}", and the task "${task}" that runs for them takes that image: nobody can say which of the two it gets.`,
        remedy: 'Name one of them at a time with the input "services".'
    });
const unpinned = (revision, container)=>new problem/* Problem */.A({
        what: `The container "${container}" of ${revision} names its image by a tag, so nobody can say which image runs.`,
        remedy: 'Deploy that stage once with an image by digest.'
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/state-release.js












/** The digests that the services of one stage have, as a release to a stage. In the stage itself each unit names its revision, and a single service keeps the commit that its revision was registered for. */ const stateRelease = async (config, asked, ports)=>{
    const { stage, from, tasks } = asked;
    const services = asked.services.length > 0 ? asked.services : (0,rolled_out/* rolledOut */.T)(config);
    const revisions = await revisionsIn(config, {
        from,
        services
    }, ports);
    const isThere = from === stage;
    const bare = (0,stage_release/* stageRelease */.q)(config, {
        ...asked,
        services
    }, ports.origin);
    const release = withStateImages(bare, {
        config,
        revisions,
        pinned: !isThere,
        tasks
    });
    const [only, ...others] = revisions.values();
    const own = isThere && others.length === 0 && only !== undefined ? (0,seen_commit/* registeredFor */.Oo)(only.tags) : undefined;
    const { sha, time } = release.commit;
    return {
        ...release,
        commit: {
            sha: own?.sha ?? sha,
            time: own?.time ?? time
        },
        units: release.units.map((unit)=>withRevision(unit, revisions.get(unit.service), isThere))
    };
};
/** What services work towards in a stage. */ const revisionsIn = async (config, { from, services }, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, from), 'read');
    const cluster = (0,resolve_unit/* clusterOf */.es)(config, from);
    const views = await cloud.services.describe(cluster, services.map((name)=>(0,resolve_unit/* serviceName */.fe)(config, name, from)));
    const read = await (0,side_by_side/* sideBySide */.Q)(10, services, async (service)=>{
        const name = (0,resolve_unit/* serviceName */.fe)(config, service, from);
        const view = views.get(name);
        if (view === undefined) return {
            what: `The service "${name}" does not exist in the cluster "${cluster}".`
        };
        const wanted = (0,service_view/* wantedRevision */.hv)(view);
        const revision = wanted === undefined ? undefined : await cloud.definitions.describe(wanted);
        return revision === undefined ? {
            what: `What "${name}" runs is not there any more.`
        } : [
            service,
            revision
        ];
    });
    const faults = read.flatMap((each)=>'what' in each ? each : []);
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    return new Map(read.flatMap((each)=>'what' in each ? [] : [
            each
        ]));
};
const withRevision = (unit, revision, isThere)=>{
    if (revision === undefined) return unit;
    const version = (0,tags_version/* parseVersion */.ot)(revision.tags[keys/* tagKeys */.b.version] ?? '');
    const hash = revision.tags[keys/* tagKeys */.b.hash] ?? (0,definition_hash/* definitionHash */.c)(revision.definition);
    return {
        ...unit,
        ...version === undefined ? {} : {
            version
        },
        ...isThere ? {
            task: {
                revision: revision.revision,
                hash: (0,named/* parsed */.Y)(hash)
            }
        } : {}
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/unit-orders.js + 3 modules
var unit_orders = __webpack_require__(94277);
// EXTERNAL MODULE: ./.tagship/build/flows/verify.js + 2 modules
var verify = __webpack_require__(772);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-state.js















/** Deploys what another stage runs, with this stage's own variables; or has paused rollouts of this stage go on or back. Only ECS is asked what runs. */ const deployState = async (asked, ports)=>{
    const { stage, services, does, config: file, policyRef } = asked;
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
    const where = {
        ...file === undefined ? {} : {
            config: file
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: commit.sha,
        ...where
    });
    (0,resolve_unit/* stageOf */.gV)(config, stage);
    const from = 'from' in does ? does.from : stage;
    const tasks = (service)=>tasksFor(config, does, {
            stage,
            service
        });
    const state = await stateRelease(config, {
        stage,
        from,
        services,
        commit,
        tasks
    }, ports);
    await (0,diagnosis_file/* forgetDiagnoses */.DN)(state, ports.files);
    const release = await ('word' in does ? answered(config, does.word, asked.options)(state, ports) : landed(config, asked.options)(await (0,render/* render */.X)(config)(state, ports), ports));
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
};
/** The tasks that run for a service: all where something is rolled out, the one that verifies where a rollout goes on. */ const tasksFor = (config, does, { stage, service })=>{
    if ('from' in does) return (0,task_users/* tasksOf */.a)(config, service, stage);
    const task = does.word === 'continue' ? (0,resolve_unit/* overlayOf */.ke)(config, service, stage).verify?.task : undefined;
    return task === undefined ? [] : [
        task
    ];
};
/** What ran into its end is verified and proven here, as by the deploy that began it. What went back proves nothing new. */ const answered = (config, word, { idle: _idle, onFailure: _onFailure, ...chosen })=>async (release, ports)=>{
        const site = {
            cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
            cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
        };
        const orders = await (0,unit_orders/* unitOrders */.iZ)(config, release)(release.units, ports);
        const ageless = orders.map(({ request: _request, ...order })=>order);
        const options = {
            ...deploy/* deployDefaults */.Wy,
            hold: 'refused',
            ...chosen
        };
        const landings = await ports.journal.group(`${word} in ${release.stage}`, ()=>(0,answer_paused/* answerPaused */.X)(site, word, options)(ageless, ports));
        await (0,deploy/* keepDiagnoses */.By)(release, landings, ports);
        const ended = (0,release_release/* withUnits */.K)(release, (unit)=>{
            const landing = landings.get(unit.service);
            return landing === undefined ? unit : (0,deploy/* withLanding */.wN)(unit, landing);
        });
        return word === 'continue' ? (0,prove/* prove */.z)(config)(await (0,verify/* verify */.M)(config)(ended, ports), ports) : withoutDigests(ended);
    };
/** What was read is what was taken back: it does not run any more. */ const withoutDigests = (release)=>({
        ...release,
        images: Object.fromEntries(Object.entries(release.images).map(([name, { digest: _, ...image }])=>[
                name,
                image
            ]))
    });

// EXTERNAL MODULE: ./.tagship/build/flows/single-service-inputs.js
var single_service_inputs = __webpack_require__(52333);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-asked.js







/** Deploys what was asked. */ const deployAsked = async (asked, ports)=>{
    const { release, stage } = asked;
    if (release !== undefined && stage === undefined) return ofRelease({
        ...asked,
        release
    }, ports);
    if (release === undefined && stage !== undefined) return ofStage({
        ...asked,
        stage
    }, ports);
    if (release === undefined) return deployLone(asked, ports);
    throw new problem/* Problem */.A({
        what: 'The inputs "release" and "stage" were both given.',
        remedy: 'A release names its stage; "stage" goes with "from", "continue" or "roll-back".'
    });
};
const ofStage = async (asked, ports)=>{
    const { stage, services, from, word, config, policyRef, options } = asked;
    const does = from === undefined ? word === undefined ? undefined : {
        word
    } : {
        from
    };
    if (does === undefined || from !== undefined && word !== undefined) throw new problem/* Problem */.A({
        what: 'What to do in the stage is one of the inputs "from", "continue" and "roll-back".',
        remedy: 'Give one of them, or a "release".'
    });
    const where = {
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    return answerOf(await deployState({
        stage,
        services,
        does,
        options,
        ...where
    }, ports), ports);
};
const ofRelease = async (asked, ports)=>{
    const { config, policyRef, options, file } = asked;
    const single = (0,single_service_inputs/* singleServiceOf */.d)({
        ...oneService(asked),
        ...file === undefined ? {} : {
            taskDefinition: file
        }
    });
    const done = await deployRelease({
        release: asked.release,
        options,
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        },
        ...single === undefined ? {} : {
            single
        }
    }, ports);
    return answerOf(done, ports);
};
const answerOf = ({ release, report }, ports)=>{
    const outcomes = release.units.flatMap((unit)=>unit.outcome ?? []);
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    const leading = release.units.find((unit)=>unit.outcome === outcome);
    return {
        release,
        report,
        ending: outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red',
        ...outcome === undefined ? {} : {
            outcome
        },
        ...leading?.task?.revision === undefined ? {} : {
            revision: leading.task.revision
        },
        ...leading === undefined ? {} : {
            diagnosis: (0,paths/* diagnosisPath */.$V)(ports.files.own, release.stage, leading.service)
        }
    };
};
/** The inputs that make a config of one service where there is no file. */ const oneService = ({ cluster, service, region, account, role, repository, container, verifyUrl })=>({
        ...{
            cluster,
            service,
            region,
            account,
            role,
            repository,
            container,
            verifyUrl
        }
    });

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/address.js
var address = __webpack_require__(89689);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/count.js
var count = __webpack_require__(56814);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/flag.js
var flag = __webpack_require__(98895);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(69939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(14997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/deploy.js











const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        timeout: duration/* duration */.p,
        'wait-for': (0,one_of/* oneOf */.y)([
            'end',
            'verdict',
            'start'
        ]),
        'in-flight': (0,one_of/* oneOf */.y)([
            'wait',
            'supersede',
            'refuse'
        ])
    },
    ...{
        force: (0,flag/* flag */.J)(false),
        'allow-downgrade': (0,flag/* flag */.J)(false),
        partial: (0,flag/* flag */.J)(false),
        parallel: count/* count */.U,
        'at-once': count/* count */.U
    },
    ...{
        until: (0,one_of/* oneOf */.y)([
            'end',
            'traffic-shifted'
        ]),
        'fail-fast': count/* count */.U,
        'on-cancel': (0,one_of/* oneOf */.y)([
            'leave',
            'roll-back'
        ])
    },
    'on-failure': (0,one_of/* oneOf */.y)([
        'stop',
        'go-on',
        'roll-back'
    ]),
    idle: (0,one_of/* oneOf */.y)([
        'refuse',
        'prove-by-task',
        'accept'
    ]),
    ...{
        stage: inputs_name/* stage */.dw,
        services: inputs_name/* services */.$p,
        from: inputs_name/* stage */.dw,
        continue: (0,flag/* flag */.J)(false),
        'roll-back': (0,flag/* flag */.J)(false)
    },
    ...{
        cluster: inputs_text/* text */.Q,
        service: inputs_text/* text */.Q,
        'task-definition': inputs_text/* text */.Q,
        revision: inputs_text/* text */.Q
    },
    ...{
        region: inputs_text/* text */.Q,
        account: inputs_text/* text */.Q,
        role: inputs_text/* text */.Q,
        repository: inputs_text/* text */.Q,
        container: inputs_text/* text */.Q
    },
    ...{
        'verify-url': address/* address */.h,
        'verify-within': duration/* duration */.p
    }
};
const wordOf = (input)=>{
    if (input.continue && input['roll-back']) throw new problem/* Problem */.A({
        what: 'The inputs "continue" and "roll-back" were both given.',
        remedy: 'Give one of them.'
    });
    if (input.continue) return 'continue';
    return input['roll-back'] ? 'roll-back' : undefined;
};
/** The members that somebody set. */ const set = (members)=>Object.fromEntries(Object.entries(members).filter(([, value])=>value !== undefined));
const optionsOf = (input)=>set({
        ...{
            force: input.force,
            partial: input.partial,
            allowDowngrade: input['allow-downgrade']
        },
        ...{
            timeout: input.timeout,
            waitFor: input['wait-for'],
            until: input.until,
            inFlight: input['in-flight']
        },
        ...{
            parallel: input.parallel,
            atOnce: input['at-once'],
            failFast: input['fail-fast'],
            idle: input.idle
        },
        ...{
            onCancel: input['on-cancel'],
            onFailure: input['on-failure']
        }
    });
/** Deploys a release, or one service by itself, and says how it ended. */ const action = {
    inputs,
    outputs: [
        'release',
        'outcome',
        'revision',
        'diagnosis'
    ],
    run: async (input, ports)=>{
        const options = optionsOf(input);
        const { 'policy-ref': policyRef, 'task-definition': file, 'verify-url': verifyUrl, 'verify-within': verifyWithin } = input;
        const answer = await deployAsked({
            ...input,
            word: wordOf(input),
            options,
            policyRef,
            file,
            verifyUrl,
            verifyWithin
        }, ports);
        const { outcome, revision, diagnosis, ending, report } = answer;
        const release = answer.release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, answer.release);
        return {
            outputs: {
                release,
                outcome: outcome?.is,
                revision,
                diagnosis
            },
            ending,
            report
        };
    }
};


/***/ }),

/***/ 89689:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ address)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


/** An http or https address; `undefined` when the input is absent. */ const address = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
    if (given === undefined || /^https?:\/\//.test(given) && URL.canParse(given)) return given;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no http or https address.`,
        remedy: 'Write for example "https://beta.shop.example/health".'
    });
};


/***/ }),

/***/ 56814:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ count)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _whole_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(19566);


/** A whole number of at least one; `undefined` when the input is absent. */ const count = (raw, name)=>{
    const given = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .W)(raw, name);
    if (given !== 0) return given;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is 0.`,
        remedy: 'Write at least 1, or leave it out.'
    });
};


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

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31918);

/** A release as JSON text, several as a JSON array, or the path of a file that holds them; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 19566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


/** A whole number from 0 to a million million; `undefined` when the input is absent. */ const whole = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
    if (given === undefined) return undefined;
    if (/^\d{1,12}$/.test(given)) return Number(given);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no whole number.`,
        remedy: 'Write digits only.'
    });
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

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/core/record/image-record.js
var image_record = __webpack_require__(5224);
// EXTERNAL MODULE: ./.tagship/build/flows/image-record.js
var flows_image_record = __webpack_require__(47748);
;// CONCATENATED MODULE: ./.tagship/build/flows/image-proof.js


/** Writes the index of a proof: a record tag on each digest, and the pins that keep the running and the last proven digest from being cleaned away. Gives the repositories that let no tag move, where no pin could be set. */ const writeImageProof = async (proof, ports)=>{
    const fixed = [];
    const registry = ports.at(proof.registry).images;
    for (const { repository, digest } of proof.images){
        if (digest === undefined) continue;
        const stored = await registry.byDigest(repository, digest);
        if (stored === undefined) {
            ports.journal.warn(`${proof.service}: ${repository}@${digest} is not in the registry, so no proof is written on it.`);
            continue;
        }
        const view = await registry.repository(repository);
        await (0,flows_image_record/* writeImageRecord */.o)({
            ...proof,
            kind: 'rel'
        }, {
            registry,
            repository,
            stored
        }, ports);
        if (!await writePins(proof, {
            registry,
            view,
            stored
        })) fixed.push(repository);
    }
    return fixed;
};
const writePins = async ({ stage, service }, { registry, view, stored })=>{
    const running = (0,image_record/* pinTag */.mK)(stage, service, 'running');
    const back = (0,image_record/* pinTag */.mK)(stage, service, 'back');
    if (!view.mutable(running)) return false;
    const pinned = (await registry.byTag(view.repository, [
        running
    ])).get(running);
    if (isSame(pinned, stored.digest)) return true;
    if (pinned !== undefined) await registry.putTag(view.repository, pinned, back);
    await registry.putTag(view.repository, stored, running);
    return true;
};
const isSame = (pinned, digest)=>pinned?.digest === digest;

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/flows/rollout-end.js


/** How many finished rollouts are looked at for the one that brought a revision. */ const recent = 10;
/** When ECS finished the rollout that brought a revision to a service: the latest of several. Where rollouts may not be read or are forgotten, when ECS began the deployment that runs it. */ const rolloutEnd = async (site, service, revision)=>await finished(site, service, revision) ?? await begun(site, service, revision);
const finished = async ({ cloud, cluster }, service, revision)=>{
    try {
        const listed = await cloud.rollouts.list(cluster, service, {
            status: [
                'SUCCESSFUL'
            ],
            limit: recent
        });
        const targets = listed.flatMap(({ target })=>target ?? []);
        if (targets.length === 0) return undefined;
        const revisions = await cloud.rollouts.revisions(targets);
        const own = listed.filter(({ target })=>revisions.get(target ?? '')?.taskDefinition === revision);
        return own[0]?.finishedAt;
    } catch (error) {
        if (error instanceof failure/* Failure */.H && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException')) return;
        throw error;
    }
};
const begun = async ({ cloud, cluster }, service, revision)=>{
    const view = (await cloud.services.describe(cluster, [
        service
    ])).get(service);
    const first = view === undefined ? undefined : (0,service_view/* primary */.zB)(view);
    return first?.taskDefinition === revision ? first.createdAt : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/prove.js







/** Writes down that each unit that runs what was asked for is proven: as an index on its images, and on its revision last, so that a revision's proof says that all was written. What is there already is left; a failure is that unit's `errored`. */ const prove = (config)=>async (release, ports)=>{
        const site = {
            cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
            cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
        };
        const units = [];
        const fixed = new Set();
        for (const unit of release.units)units.push(await proven({
            config,
            site,
            release,
            fixed
        }, unit, ports));
        for (const repository of fixed)ports.journal.warn(unpinned(repository));
        return {
            ...release,
            units
        };
    };
const unpinned = (repository)=>`The repository "${repository}" lets no tag move, so running digests are not pinned there. Exclude "pin-*" from its immutability (imageTagMutabilityExclusionFilters).`;
const proven = async (around, unit, ports)=>{
    const { outcome, task } = unit;
    if (outcome === undefined || !(0,release_outcome/* isProof */.rN)(outcome) || task?.revision === undefined) return unit;
    if (ports.signal.aborted) return {
        ...unit,
        outcome: {
            is: 'cancelled'
        }
    };
    try {
        const proof = await proofOf(around, unit, {
            revision: task.revision,
            ports
        });
        if (proof === undefined) return unit;
        for (const repository of (await writeImageProof(imageProof(around, unit, proof.at), ports)))around.fixed.add(repository);
        if (proof.on !== undefined) await proveRevision(around, unit, {
            at: proof.at,
            on: proof.on,
            ports
        });
        return unit;
    } catch (error) {
        const sent = error instanceof failure/* Failure */.H ? error.sent : 'unknown';
        const ended = {
            is: 'errored',
            sent
        };
        const said = error instanceof Error ? error.message : String(error);
        const reason = `It runs, but the proof could not be written, so the next stage will not take it: ${said}`;
        ports.journal.warn(`${unit.service}: ${reason}`);
        await (0,diagnosis_file/* amendDiagnosis */.RQ)(around.release.stage, {
            service: unit.service,
            outcome: ended,
            reason
        }, ports);
        return {
            ...unit,
            outcome: ended
        };
    }
};
const imageProof = ({ config, release }, unit, at)=>({
        registry: config.policy.registry,
        stage: release.stage,
        service: unit.service,
        images: [
            ...new Set(Object.values(unit.images))
        ].flatMap((name)=>release.images[name] ?? []),
        at
    });
/** The moment of proof: the one on the revision, else that of ECS. `undefined` when ECS tells none. */ const proofOf = async ({ config, site, release }, unit, { revision, ports })=>{
    const view = await site.cloud.definitions.describe(revision);
    const before = view === undefined ? undefined : (0,proof/* provenAt */.S)(view.tags);
    if (view === undefined) return undefined;
    if (before !== undefined) return {
        at: before
    };
    const at = await rolloutEnd(site, (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage), revision);
    if (at === undefined) {
        ports.journal.warn(`${unit.service}: ECS does not say when ${revision} was rolled out, so no proof is written.`);
        return undefined;
    }
    return {
        at: (0,proof/* provenAt */.S)((0,proof/* proofTags */.M)(at)) ?? at,
        on: view
    };
};
const proveRevision = async ({ site, release }, { service }, { at, on, ports })=>{
    await site.cloud.definitions.tag(on.arn, (0,proof/* proofTags */.M)(at));
    ports.journal.info(`${service}: ${on.revision} is proven in ${release.stage} since ${at}`);
};


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


/***/ }),

/***/ 52333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ singleServiceOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const needed = [
    [
        'cluster',
        'cluster'
    ],
    [
        'service',
        'service'
    ],
    [
        'taskDefinition',
        'task-definition'
    ],
    [
        'region',
        'region'
    ]
];
/** The one service that inputs name; `undefined` when they name none. Half of what is needed is a Problem that lists the rest. */ const singleServiceOf = (given)=>{
    const { cluster, service, taskDefinition, region } = given;
    if (cluster === undefined && service === undefined && taskDefinition === undefined) return undefined;
    if (cluster !== undefined && service !== undefined && taskDefinition !== undefined && region !== undefined) {
        const others = Object.entries(given).filter(([, value])=>value !== undefined);
        return {
            ...Object.fromEntries(others),
            cluster,
            service,
            taskDefinition,
            region
        };
    }
    const missing = needed.filter(([key])=>given[key] === undefined);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(missing.map(([, name])=>({
            what: `The input "${name}" is missing: without a config file one service takes ${needed.map((each)=>`"${each[1]}"`).join(', ')}.`,
            remedy: 'Set it, or commit .github/tagship.yml.'
        })));
};


/***/ }),

/***/ 64224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  q: () => (/* binding */ stageRelease)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/config/waves.js
var config_waves = __webpack_require__(8692);
;// CONCATENATED MODULE: ./.tagship/build/flows/cause.js
/** What started this run, as the cause of a release that no tag asked for. */ const causeOf = ({ event, actor, run })=>({
        event,
        actor,
        ...run === undefined ? {} : {
            run
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/stage-release.js



/** Services of a stage as a release that a person asks for. Nothing is known yet of what runs or comes: no image has a digest. */ const stageRelease = (config, { stage, services, commit }, origin)=>{
    (0,resolve_unit/* stageOf */.gV)(config, stage);
    const waves = (0,config_waves/* wavesOf */.g)(config, services);
    const units = services.map((service)=>{
        const { kind, containers } = (0,resolve_unit/* serviceOf */.z5)(config, service);
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
        cause: causeOf(origin),
        images: Object.fromEntries(images.map((name)=>[
                name,
                {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, name).repository
                }
            ])),
        units
    };
};


/***/ })

};
