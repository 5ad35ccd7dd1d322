export const id = 6612;
export const ids = [6612];
export const modules = {

/***/ 26612:
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
// EXTERNAL MODULE: ./.tagship/build/flows/deploy.js + 3 modules
var deploy = __webpack_require__(88166);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy-alone.js
var deploy_alone = __webpack_require__(92764);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-lone.js








const deployLone = async (asked, ports)=>{
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









const deployRelease = async (request, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, request.release);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: given.commit.sha,
        ...request.instead === undefined ? {} : {
            instead: request.instead
        },
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
const landed = (config, options)=>async (release, ports)=>(0,prove/* prove */.z)(config)(await (0,deploy/* deploy */.gg)(config, options)(release, ports), ports);
const isRendered = async (release, { files })=>{
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
// EXTERNAL MODULE: ./.tagship/build/core/record/hold.js
var record_hold = __webpack_require__(49720);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 5 modules
var kind = __webpack_require__(61177);
// EXTERNAL MODULE: ./.tagship/build/flows/read-listed.js
var read_listed = __webpack_require__(1899);
// EXTERNAL MODULE: ./.tagship/build/flows/stage-release.js + 1 modules
var stage_release = __webpack_require__(64224);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.tagship/build/flows/state-images.js




const withStateImages = (release, given)=>{
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
const held = (images, name, { given, image })=>{
    for(let at = 1;; at += 1){
        const tried = at === 1 ? name : (0,named/* parsed */.Y)(`${name}-${at}`);
        const known = images.get(tried);
        const foreign = at > 1 && Object.hasOwn(given.config.images, tried);
        if (foreign || known !== undefined && known.digest !== image.digest) continue;
        images.set(tried, image);
        return tried;
    }
};
const torn = (unit, units, { config, tasks })=>tasks(unit.service).flatMap((task)=>Object.values((0,resolve_unit/* serviceOf */.z5)(config, task).containers).flatMap((name)=>{
            const users = units.filter(({ service })=>Object.values((0,resolve_unit/* serviceOf */.z5)(config, service).containers).includes(name));
            const digests = new Set(users.flatMap(({ images })=>Object.values(images).filter((each)=>isOf(each, name))));
            return digests.size < 2 ? [] : [
                tornFault(task, name, users)
            ];
        }));
const isOf = (held, name)=>held === name || held.startsWith(`${name}-`) && /^\d+$/.test(held.slice(name.length + 1));
const tornFault = (task, image, users)=>({
        what: `The services ${users.map(({ service })=>`"${service}"`).join(' and ')} run different digests of the image "${image}", and the task "${task}" that runs for them takes that image: nobody can say which of the two it gets.`,
        remedy: 'Name one of them at a time with the input "services".'
    });
const unpinned = (revision, container)=>new problem/* Problem */.A({
        what: `The container "${container}" of ${revision} names its image by a tag, so nobody can say which image runs.`,
        remedy: 'Deploy that stage once with an image by digest.'
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/would-be.js




const wouldBe = async ({ config, stage, commit }, { unit: { service }, view }, ports)=>{
    const bare = (0,stage_release/* stageRelease */.q)(config, {
        stage,
        services: [
            service
        ],
        commit
    }, ports.origin);
    const given = {
        config,
        revisions: new Map([
            [
                service,
                view
            ]
        ]),
        pinned: false,
        tasks: ()=>[]
    };
    try {
        const rendered = await (0,render/* render */.X)(config)(withStateImages(bare, given), ports);
        return rendered.units[0]?.task?.hash;
    } catch (error) {
        if (!(error instanceof problem/* Problem */.A)) throw error;
        ports.journal.debug(`${service}: ${error.message}`);
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/concerned.js










const concerned = async (asked, release, ports)=>{
    const nameOf = ({ service })=>(0,resolve_unit/* serviceName */.fe)(asked.config, service, release.stage);
    const names = release.units.map(nameOf);
    const stands = await (0,read_listed/* readListed */.o)({
        site: asked.site,
        ports
    }, (0,kind/* targetOf */.$)('service', 'a service'), names);
    const units = [];
    for (const unit of release.units){
        const stand = stands.get(nameOf(unit));
        const found = stand === undefined ? undefined : await part(asked, {
            unit,
            stand
        }, ports);
        if (found?.is === 'left') ports.journal.info(`${unit.service}: ${found.says}`);
        else units.push(await decided(release, {
            unit,
            found
        }, ports));
    }
    return {
        ...release,
        units
    };
};
const decided = async ({ stage }, { unit, found }, ports)=>{
    if (found === undefined) return unit;
    const { outcome, reason } = found;
    ports.journal.warn(`${unit.service}: ${reason}`);
    await (0,diagnosis_file/* keepReason */.En)(stage, {
        service: unit.service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};
const part = async (asked, { unit, stand }, ports)=>{
    const { inFlight, last, service } = stand;
    const hold = service.tags[keys/* tagKeys */.b.hold];
    const newest = inFlight ?? last;
    const waits = inFlight?.paused !== undefined;
    const own = waits || newest !== undefined && await isOurs(asked, {
        unit,
        rollout: newest
    }, ports);
    if (hold !== undefined) return heldPart(asked, {
        stand,
        hold,
        own
    });
    if (own && (asked.word === 'continue' || newest?.pausable === true || isUnseen(stand))) return undefined;
    if (inFlight !== undefined) return left(`another rollout${to(inFlight)} is under way, which waits for nobody's word.`);
    if (asked.word === 'continue' && await owesProof(asked, stand)) return undefined;
    if (last?.pausable !== true || last.status === 'SUCCESSFUL') return left('no rollout waits here for a word.');
    return left(`no rollout waits here for a word. The last one${to(last)} was taken back; this commit did not ask for it.`);
};
const isUnseen = ({ basis, inFlight })=>basis === 'deployments' && inFlight !== undefined;
const left = (says)=>({
        is: 'left',
        says
    });
const to = ({ revision })=>revision === undefined ? '' : ` (to ${revision})`;
const heldPart = async ({ site, word, commit }, { stand, hold, own })=>{
    const { inFlight, last, service } = stand;
    if (inFlight !== undefined && own) return {
        is: 'ended',
        outcome: {
            is: 'waiting',
            gate: 'hold'
        },
        reason: heldOff(hold)
    };
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    const { from } = (0,record_hold/* parseHold */.R)(hold);
    const view = from === undefined || from === now ? undefined : await site.cloud.definitions.describe(from);
    const gone = own && last?.status !== 'SUCCESSFUL' || (0,seen_commit/* registeredFor */.Oo)(view?.tags ?? {})?.sha === commit.sha;
    if (word === 'roll-back' || !gone) return left(`it is held (${hold}), and no rollout waits here for a word.`);
    const outcome = {
        is: 'rolled-back',
        cause: 'person',
        ...now === undefined ? {} : {
            now
        }
    };
    return {
        is: 'ended',
        outcome,
        reason: `What this commit asked for was taken back: the service is held (${hold}).`
    };
};
const heldOff = (hold)=>`It is held (${hold}), so automation leaves it alone. Run rollback with "resume", then this again.`;
const isOurs = async (asked, { unit, rollout: { revision, createdAt } }, ports)=>{
    const view = revision === undefined ? undefined : await asked.site.cloud.definitions.describe(revision);
    const commit = view === undefined ? undefined : (0,seen_commit/* registeredFor */.Oo)(view.tags);
    if (view === undefined || commit === undefined) return false;
    if (commit.sha === asked.commit.sha) return true;
    if (createdAt < asked.commit.time) return false;
    const hash = await wouldBe(asked, {
        unit,
        view
    }, ports);
    return hash !== undefined && hash === view.tags[keys/* tagKeys */.b.hash];
};
const owesProof = async ({ site }, { last, service })=>{
    if (last?.pausable !== true || last.status !== 'SUCCESSFUL') return false;
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    const view = now === undefined ? undefined : await site.cloud.definitions.describe(now);
    return view?.tags[keys/* tagKeys */.b.hash] !== undefined && (0,proof/* provenAt */.S)(view.tags) === undefined;
};

// EXTERNAL MODULE: ./.tagship/build/flows/head-commit.js
var head_commit = __webpack_require__(79265);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/settle-idle.js + 1 modules
var settle_idle = __webpack_require__(93410);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/state-release.js












const stateRelease = async (config, asked, ports)=>{
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
const revisionsIn = async (config, { from, services }, ports)=>{
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


















const deployState = async (asked, ports)=>{
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
    const release = await ('word' in does ? worded(config, {
        ...asked,
        word: does.word,
        commit
    })(state, ports) : landed(config, asked.options)(await (0,render/* render */.X)(config)(state, ports), ports));
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
};
const tasksFor = (config, does, { stage, service })=>{
    if ('from' in does) return (0,task_users/* tasksOf */.a)(config, service, stage);
    const task = does.word === 'continue' ? (0,resolve_unit/* overlayOf */.ke)(config, service, stage).verify?.task : undefined;
    return task === undefined ? [] : [
        task
    ];
};
const worded = (config, { word, services, options, commit })=>async (state, ports)=>{
        const { stage } = state;
        const site = (0,run_of_service/* siteOf */.zU)({
            config,
            release: state
        }, ports);
        const given = services.length > 0 ? state : await concerned({
            config,
            site,
            stage,
            word,
            commit
        }, state, ports);
        const open = {
            ...given,
            units: (0,release_release/* openUnits */.c)(given)
        };
        const { units, images } = open.units.length === 0 ? open : await answered(config, {
            word,
            options
        })(open, ports);
        const ended = (unit)=>units.find(({ service })=>service === unit.service) ?? unit;
        return {
            ...given,
            images,
            units: given.units.map(ended)
        };
    };
const answered = (config, { word, options: { idle, onFailure: _onFailure, ...chosen } })=>async (release, ports)=>{
        const orders = await (0,unit_orders/* unitOrders */.iZ)(config, release)(release.units, ports);
        const ageless = orders.map(({ request: _request, ...order })=>order);
        const options = {
            ...deploy/* deployDefaults */.Wy,
            hold: 'refused',
            ...chosen
        };
        const landings = await ports.journal.group(`${word} in ${release.stage}`, ()=>(0,answer_paused/* answerPaused */.X)((0,run_of_service/* siteOf */.zU)({
                config,
                release
            }, ports), word, options)(ageless, ports));
        await (0,deploy/* keepDiagnoses */.By)(release, landings, ports);
        const ended = (0,release_release/* withUnits */.K)(release, (unit)=>{
            const landing = landings.get(unit.service);
            return landing === undefined ? unit : (0,deploy/* withLanding */.wN)(unit, landing);
        });
        if (word === 'roll-back') return withoutDigests(ended);
        const settled = await (0,settle_idle/* settleIdle */.i)(config, idle)(ended, release.units, ports);
        return (0,prove/* prove */.z)(config)(await (0,verify/* verify */.M)(config)(settled, ports), ports);
    };
const withoutDigests = (release)=>({
        ...release,
        images: Object.fromEntries(Object.entries(release.images).map(([name, { digest: _, ...image }])=>[
                name,
                image
            ]))
    });

// EXTERNAL MODULE: ./.tagship/build/flows/single-service-inputs.js
var single_service_inputs = __webpack_require__(52333);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-asked.js







const deployAsked = async (asked, ports)=>{
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
    const given = {
        ...oneService(asked),
        ...file === undefined ? {} : {
            taskDefinition: file
        }
    };
    const single = (0,single_service_inputs/* singleServiceOf */.d)(given);
    const done = await deployRelease({
        release: asked.release,
        options,
        instead: (0,single_service_inputs/* standIns */.w)(given),
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
const oneService = ({ cluster, service, region, account, role, repository, container, verifyUrl })=>({
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
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.data.js
var ways_data = __webpack_require__(63107);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
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
    if (input.continue) return 'continue';
    return input['roll-back'] ? 'roll-back' : undefined;
};
const unwatched = (given)=>given['wait-for'] !== 'start' ? [] : [
        'until',
        'fail-fast',
        'on-cancel'
    ].filter((name)=>given[name] !== undefined).map((name)=>({
            what: `The input "${name}" says nothing beside "wait-for: start", which watches no rollout.`,
            remedy: 'Remove one of them.'
        }));
const set = (members)=>Object.fromEntries(Object.entries(members).filter(([, value])=>value !== undefined));
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
const action = {
    inputs,
    contradictions: (given)=>[
            ...(0,ways/* contradictions */.v)(ways_data/* deployRules */.f9)(given),
            ...unwatched(given)
        ],
    outputs: [
        'release',
        'outcome',
        'revision',
        'diagnosis'
    ],
    run: async (input, ports)=>{
        const word = wordOf(input);
        const options = optionsOf(input);
        const { 'policy-ref': policyRef, 'task-definition': file, 'verify-url': verifyUrl, 'verify-within': verifyWithin } = input;
        const answer = await deployAsked({
            ...input,
            word,
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


const address = (raw, name)=>{
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


const count = (raw, name)=>{
    const given = (0,_whole_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .W)(raw, name);
    if (given !== 0) return given;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is 0.`,
        remedy: 'Write at least 1, or leave it out.'
    });
};


/***/ }),

/***/ 19566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ whole)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const whole = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name);
    if (given === undefined) return undefined;
    if (/^\d{1,12}$/.test(given)) return Number(given);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no whole number.`,
        remedy: 'Write digits only.'
    });
};


/***/ }),

/***/ 49720:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ holdValue),
/* harmony export */   R: () => (/* binding */ parseHold)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);



const limit = 256;
const holdValue = ({ at, by, from, to, reason })=>{
    const who = `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)} by ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .E)(by).replaceAll(/\s+/g, '-').slice(0, 60)}`;
    const way = `${who} from ${from} to ${to}`;
    const start = way.length <= limit ? way : who;
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .E)(reason === undefined ? start : `${start} because ${reason}`).trim();
};
const pattern = /^(\d{8}T\d{6}Z) by (\S+)(?: from ([\w-]+:\d+) to ([\w-]+:\d+))?(?: because .*)?$/s;
const parseHold = (text)=>{
    const [, moment, by, from, to] = pattern.exec(text) ?? [];
    const at = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(moment ?? '');
    if (at === undefined || by === undefined) return {
        text
    };
    return {
        text,
        at,
        by,
        ...from === undefined ? {} : {
            from: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(from)
        },
        ...to === undefined ? {} : {
            to: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(to)
        }
    };
};


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
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/core/record/image-record.js
var image_record = __webpack_require__(5224);
// EXTERNAL MODULE: ./.tagship/build/flows/image-record.js
var flows_image_record = __webpack_require__(47748);
;// CONCATENATED MODULE: ./.tagship/build/flows/image-proof.js


const writeImageProof = async (proof, ports)=>{
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
const writePins = async ({ stage, service, stands }, { registry, view, stored })=>{
    const running = (0,image_record/* pinTag */.mK)(stage, service, 'running');
    const back = (0,image_record/* pinTag */.mK)(stage, service, 'back');
    if (!view.mutable(running)) return false;
    const pinned = (await registry.byTag(view.repository, [
        running
    ])).get(running);
    if (isSame(pinned, stored.digest)) return true;
    if (pinned !== undefined && await stands?.() === false) return true;
    if (pinned !== undefined) await registry.putTag(view.repository, pinned, back);
    await registry.putTag(view.repository, stored, running);
    return true;
};
const isSame = (pinned, digest)=>pinned?.digest === digest;

;// CONCATENATED MODULE: ./.tagship/build/flows/rollout-end.js


const recent = 10;
const rolloutEnd = async (site, service, revision)=>await finished(site, service, revision) ?? await begun(site, service, revision);
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








const prove = (config)=>async (release, ports)=>{
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
        const stands = ()=>stillWanted(around, unit, task.revision);
        for (const repository of (await writeImageProof({
            ...imageProof(around, unit, proof.at),
            stands
        }, ports)))around.fixed.add(repository);
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
const stillWanted = async ({ config, site, release }, unit, revision)=>{
    const name = (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage);
    const view = (await site.cloud.services.describe(site.cluster, [
        name
    ])).get(name);
    return view !== undefined && (0,service_view/* wantedRevision */.hv)(view) === revision;
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
const proofOf = async ({ config, site, release }, unit, { revision, ports })=>{
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

/***/ 52333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ singleServiceOf),
/* harmony export */   w: () => (/* binding */ standIns)
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
const own = {
    taskDefinition: 'task-definition',
    verifyUrl: 'verify-url'
};
const standIns = ({ stage: _, ...given })=>Object.keys(given).flatMap((key)=>given[key] === undefined ? [] : own[key] ?? key);
const singleServiceOf = (given)=>{
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
const causeOf = ({ event, actor, run })=>({
        event,
        actor,
        ...run === undefined ? {} : {
            run
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/stage-release.js



const stageRelease = (config, { stage, services, commit }, origin)=>{
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
