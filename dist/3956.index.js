export const id = 3956;
export const ids = [3956];
export const modules = {

/***/ 33956:
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
// EXTERNAL MODULE: ./.tagship/build/flows/release/single-service-inputs.js
var single_service_inputs = __webpack_require__(3147);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/prove.js + 2 modules
var prove = __webpack_require__(55177);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-report.js + 1 modules
var release_report = __webpack_require__(274);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/verify.js + 2 modules
var verify = __webpack_require__(24190);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var kind = __webpack_require__(49203);
// EXTERNAL MODULE: ./.tagship/build/targets/order.js
var targets_order = __webpack_require__(14162);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/conclude.js + 15 modules
var conclude = __webpack_require__(85325);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/read-listed.js
var read_listed = __webpack_require__(55170);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/send.js
var send = __webpack_require__(18428);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/answer-paused.js










const answerPaused = (site, word, options)=>async (orders, ports)=>{
        const deadline = (0,instant/* later */.NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,kind/* targetOf */.$)('service', 'a service'),
            deadline,
            ports,
            stopRules: options
        };
        const names = orders.map(({ service })=>service);
        const stands = await (0,read_listed/* readListed */.o)(watching, watching.target, names);
        const paired = orders.flatMap((order)=>{
            const stand = stands.get(order.service);
            return stand === undefined ? [] : [
                {
                    order,
                    stand
                }
            ];
        });
        const held = paired.filter(({ stand })=>(0,rollout_stand/* isHeld */.i7)(stand.service));
        if (held.length > 0) throw new problem/* Problem */.A(held.map(({ order })=>heldFault(order)));
        const carry = (each)=>answered(watching, each, {
                word,
                options
            });
        const landings = await (0,conclude/* conclude */.E)(watching, paired, {
            options,
            carry
        });
        const early = new Set(paired.filter(({ stand })=>(0,in_flight/* givenUp */.bW)(stand) !== undefined).map(({ order })=>order.label));
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
    const gone = (0,in_flight/* givenUp */.bW)(stand);
    if (gone !== undefined) return (0,send/* send */.t)(watching, {
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
        return await (0,send/* send */.t)(watching, {
            ...plan,
            order: known
        }, conditions);
    } catch (error) {
        const sent = error instanceof failure/* Failure */.H ? error.sent : 'unknown';
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
const tell = async (watching, { order, stand }, word)=>{
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
const named = ({ basis, service }, word)=>{
    if (word === 'roll-back' && basis === 'deployments' && service.rollout !== undefined) return service.rollout;
    const action = 'ecs:ListServiceDeployments';
    const why = basis === 'deployments' ? `${action} and ecs:DescribeServiceDeployments are not allowed` : 'ECS does not list it';
    throw new failure/* Failure */.H(`Whether and where the rollout waits could not be read: ${why}. No word was given.`, {
        ...{
            kind: basis === 'deployments' ? 'denied' : 'temporary',
            action,
            code: 'Unread',
            sent: 'no'
        }
    });
};
const unmoved = (watching, { order, stand }, { word, options })=>{
    const next = (0,rollout_stand/* step */.PM)(stand, (0,targets_order/* askedState */.q)(order), {
        ...options,
        force: false
    });
    const plan = {
        order,
        stand,
        step: next
    };
    const still = next.do === 'settle' || next.do === 'nothing';
    if (word === 'continue' && still) return (0,send/* send */.t)(watching, plan, {
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
const back = (landing, early)=>{
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
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/release/stage-release.js
var stage_release = __webpack_require__(56773);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var release_named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.tagship/build/flows/release/state-images.js




const withStateImages = (release, given)=>{
    const images = new Map();
    const units = release.units.map((unit)=>{
        const revision = given.revisions.get(unit.service);
        const digests = revision === undefined ? new Map() : (0,pinned_images/* pinnedImages */.D)(revision.definition);
        const pairs = Object.entries(unit.images).map(([container, name])=>{
            const digest = digests.get((0,release_named/* parsed */.Y)(container));
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
        const tried = at === 1 ? name : (0,release_named/* parsed */.Y)(`${name}-${at}`);
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

// EXTERNAL MODULE: ./.tagship/build/flows/render/render.js + 3 modules
var render = __webpack_require__(6617);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/would-be.js




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

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/concerned.js










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
    const hold = service.tags[keys/* tagKeys */.bi.hold];
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
    return hash !== undefined && hash === view.tags[keys/* tagKeys */.bi.hash];
};
const owesProof = async ({ site }, { last, service })=>{
    if (last?.pausable !== true || last.status !== 'SUCCESSFUL') return false;
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    const view = now === undefined ? undefined : await site.cloud.definitions.describe(now);
    return view?.tags[keys/* tagKeys */.bi.hash] !== undefined && (0,proof/* provenAt */.S)(view.tags) === undefined;
};

// EXTERNAL MODULE: ./.tagship/build/flows/deploy/deploy.js + 4 modules
var deploy = __webpack_require__(55667);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/settle-idle.js + 2 modules
var settle_idle = __webpack_require__(21322);
// EXTERNAL MODULE: ./.tagship/build/core/config/task-users.js
var task_users = __webpack_require__(66684);
// EXTERNAL MODULE: ./.tagship/build/flows/release/head-commit.js
var head_commit = __webpack_require__(65803);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/release/state-release.js












const stateRelease = async (config, asked, ports)=>{
    const { stage, from, tasks } = asked;
    const services = asked.services.length > 0 ? asked.services : (0,rolled_out/* rolledOut */.T)(config);
    const isThere = from === stage;
    const revisions = await revisionsIn(config, {
        from,
        services,
        settled: !isThere
    }, ports);
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
const revisionsIn = async (config, { from, services, settled }, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, from), 'read');
    const cluster = (0,resolve_unit/* clusterOf */.es)(config, from);
    const views = await cloud.services.describe(cluster, services.map((name)=>(0,resolve_unit/* serviceName */.fe)(config, name, from)));
    const read = await (0,side_by_side/* sideBySide */.Q)(10, services, async (service)=>{
        const name = (0,resolve_unit/* serviceName */.fe)(config, service, from);
        const view = views.get(name);
        if (view?.status !== 'ACTIVE') return {
            what: `The service "${name}" does not exist in the cluster "${cluster}".`,
            remedy: 'Correct its name or the cluster, or leave it out with the input "services".'
        };
        const doubt = settled ? doubtAbout(view) : undefined;
        if (doubt !== undefined) return doubt;
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
const doubtAbout = (view)=>{
    const now = (0,service_view/* primary */.zB)(view);
    if (now?.rolloutState === 'IN_PROGRESS') return {
        what: `"${view.name}" is on its way to ${now.taskDefinition}, so nobody knows yet what it will run.`,
        remedy: 'Run this again when that rollout has ended.'
    };
    if (now?.rolloutState !== 'FAILED') return undefined;
    return {
        what: `The last rollout of "${view.name}" (to ${now.taskDefinition}) failed, so what it runs is nothing to hand on.`,
        remedy: 'Mend it or roll it back there first.'
    };
};
const withRevision = (unit, revision, isThere)=>{
    if (revision === undefined) return unit;
    const version = (0,tags_version/* parseVersion */.ot)(revision.tags[keys/* tagKeys */.bi.version] ?? '');
    const hash = revision.tags[keys/* tagKeys */.bi.hash] ?? (0,definition_hash/* definitionHash */.c)(revision.definition);
    return {
        ...unit,
        ...version === undefined ? {} : {
            version
        },
        ...isThere ? {
            task: {
                revision: revision.revision,
                hash: (0,release_named/* parsed */.Y)(hash)
            }
        } : {}
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/stage-state.js







const stageState = async ({ stage, services, config: file, policyRef }, { from, tasks }, ports)=>{
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
    const asked = {
        stage,
        from,
        services,
        commit,
        tasks: (service)=>tasks(config, service)
    };
    const release = await stateRelease(config, asked, ports);
    await (0,diagnosis_file/* forgetDiagnoses */.DN)(release, ports.files);
    return {
        config,
        release,
        commit
    };
};
const readyFrom = async (request, from, ports)=>{
    const tasks = (config, service)=>(0,task_users/* tasksOf */.a)(config, service, request.stage);
    const { config, release } = await stageState(request, {
        from,
        tasks
    }, ports);
    return {
        config,
        release: await (0,render/* render */.X)(config)(release, ports)
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/deploy/unit-landing.js
var unit_landing = __webpack_require__(47673);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/unit-orders.js + 2 modules
var unit_orders = __webpack_require__(35961);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/answer-stage.js













const answerStage = async (asked, ports)=>{
    const { stage, word } = asked;
    const tasks = (config, service)=>{
        const task = word === 'continue' ? (0,resolve_unit/* overlayOf */.ke)(config, service, stage).verify?.task : undefined;
        return task === undefined ? [] : [
            task
        ];
    };
    const { config, release: state, commit } = await stageState(asked, {
        from: stage,
        tasks
    }, ports);
    const release = await worded(config, {
        ...asked,
        commit
    })(state, ports);
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
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
        const { units, images } = open.units.length === 0 ? open : await answer_stage_answered(config, {
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
const answer_stage_answered = (config, { word, options: { idle, onFailure: _onFailure, ...chosen } })=>async (release, ports)=>{
        const orders = await (0,unit_orders/* unitOrders */.iZ)(config, release)(release.units, ports);
        const ageless = orders.map(({ request: _request, ...order })=>order);
        const options = {
            ...deploy/* deployDefaults */.Wy,
            hold: 'refused',
            ...chosen
        };
        const landings = await ports.journal.group(`${word} in ${release.stage}`, ()=>answerPaused((0,run_of_service/* siteOf */.zU)({
                config,
                release
            }, ports), word, options)(ageless, ports));
        await (0,unit_landing/* keepDiagnoses */.B)(release, landings, ports);
        const ended = (0,release_release/* withUnits */.K)(release, (unit)=>{
            const landing = landings.get(unit.service);
            return landing === undefined ? unit : (0,unit_landing/* withLanding */.w)(unit, landing);
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

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-annotation.js + 1 modules
var diagnosis_annotation = __webpack_require__(59099);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-report.js
var diagnosis_report = __webpack_require__(46035);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/ending-words.js
var ending_words = __webpack_require__(46678);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/roll-out.js + 1 modules
var roll_out = __webpack_require__(77552);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/check-in-place.js
var check_in_place = __webpack_require__(58925);
// EXTERNAL MODULE: ./.tagship/build/core/task/diff-section.js
var diff_section = __webpack_require__(3488);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/lone-order.js
var lone_order = __webpack_require__(25800);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-diff.js
var definition_diff = __webpack_require__(25386);
// EXTERNAL MODULE: ./.tagship/build/targets/service/apply.js
var apply = __webpack_require__(77882);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/decide.js + 1 modules
var decide = __webpack_require__(40876);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/warn-before.js + 1 modules
var warn_before = __webpack_require__(93506);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/look-ahead.js










const atOnce = 10;
const lookAhead = (site, options)=>async (orders, ports)=>{
        const target = (0,kind/* targetOf */.$)('service', 'a service');
        const plans = (0,roll_out/* allowed */.T)(await (0,decide/* plansNow */.t)({
            site,
            target
        }, orders, options), options);
        await (0,warn_before/* warnBefore */.k)({
            site,
            target,
            deadline: ports.clock.now(),
            ports
        }, plans);
        return (0,side_by_side/* sideBySide */.Q)(atOnce, plans, (plan)=>ahead(site, plan));
    };
const ahead = async (site, plan)=>{
    const { order, stand, step } = plan;
    const runs = (0,service_view/* primary */.zB)(stand.service)?.taskDefinition;
    const base = {
        label: order.label,
        ...runs === undefined ? {} : {
            runs
        }
    };
    switch(step.do){
        case 'send':
            return {
                ...base,
                isRed: false,
                does: await sending(site, plan),
                ...await changesOf(site, plan)
            };
        case 'wait':
            return {
                ...base,
                isRed: false,
                does: `wait until ${look_ahead_named(stand.inFlight)} has ended, then decide anew`
            };
        case 'follow':
            return {
                ...base,
                isRed: false,
                does: `follow ${look_ahead_named(step.rollout)}, which brings this state`
            };
        case 'settle':
            return {
                ...base,
                isRed: false,
                does: 'wait until all of it runs: the state is in place already'
            };
        case 'nothing':
            {
                const { outcome, reason } = step;
                const why = reason === undefined ? '' : `. ${reason}`;
                const isRed = !(0,release_outcome/* isGreen */.gf)(outcome) && outcome.is !== 'nothing-running';
                const does = outcome.is === 'not-attempted' ? 'nothing, for another service is refused' : (0,ending_words/* endingWords */.f)(outcome);
                return {
                    ...base,
                    isRed,
                    does: `${does}${why}`
                };
            }
    }
};
const look_ahead_named = (rollout)=>rollout?.revision === undefined ? 'the rollout under way' : `the rollout to ${rollout.revision}`;
const sending = async ({ cloud }, { order: { wanted }, stand, step })=>{
    const again = step.do === 'send' && step.force ? ' and start its tasks anew' : '';
    if (wanted.is === 'revision') return `roll out ${wanted.revision}${again}`;
    const near = await (0,apply/* registeredRevision */.aI)(cloud, String(wanted.definition.family), wanted.tags);
    const kept = near?.revision ?? (stand.hash === wanted.hash ? (0,service_view/* primary */.zB)(stand.service)?.taskDefinition : undefined);
    return kept === undefined ? `register a revision of ${wanted.definition.family} and roll it out` : `roll out ${kept}${again}`;
};
const changesOf = async ({ cloud }, { order: { wanted }, stand })=>{
    const runs = (0,service_view/* primary */.zB)(stand.service)?.taskDefinition;
    const before = runs === undefined ? undefined : await cloud.definitions.describe(runs);
    const read = wanted.is === 'revision' ? await cloud.definitions.describe(wanted.revision) : undefined;
    const after = wanted.definition ?? read?.definition;
    return before === undefined || after === undefined ? {} : {
        changes: (0,definition_diff/* definitionDiff */.l)(before.definition, after)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/dry-run.js







const dryRunRelease = async ({ config, release }, options, ports)=>{
    const units = [
        ...(0,release_release/* openUnits */.c)(release)
    ].sort((a, b)=>a.wave - b.wave);
    const site = {
        cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
        cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
    };
    const orders = await (0,unit_orders/* unitOrders */.iZ)(config, release)(units, ports);
    const found = await lookAhead(site, {
        ...deploy/* deployDefaults */.Wy,
        hold: (0,deploy/* holdOf */.nv)(release),
        ...options
    })(orders, ports);
    return answerOf(release.stage, found.map((each)=>withTasks(each, (0,resolve_unit/* serviceOf */.z5)(config, each.label).before)));
};
const dryRunLone = async (lone, options, ports)=>{
    const site = {
        cloud: ports.at(lone.place),
        cluster: lone.cluster
    };
    const order = await (0,lone_order/* loneOrder */.X)(lone, site.cloud, ports);
    return answerOf(lone.service, await lookAhead(site, {
        ...deploy/* deployDefaults */.Wy,
        hold: 'refused',
        ...options
    })([
        order
    ], ports));
};
const withTasks = (found, before)=>found.changes === undefined || before.length === 0 ? found : {
        ...found,
        does: `run ${before.join(', ')}, then ${found.does}`
    };
const answerOf = (what, found)=>{
    const report = {
        title: `Dry run for ${what}: nothing was sent`,
        sections: [
            {
                kind: 'table',
                head: [
                    'service',
                    'runs',
                    'what would be done'
                ],
                rows: found.map(({ label, runs = '', does })=>[
                        label,
                        runs,
                        does
                    ])
            },
            ...found.flatMap(sections)
        ]
    };
    return {
        ending: found.some(({ isRed })=>isRed) ? 'red' : 'green',
        report
    };
};
const sections = ({ label, changes })=>changes === undefined ? [] : [
        {
            kind: 'heading',
            text: label
        },
        (0,diff_section/* diffSection */.Z)(changes)
    ];

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/lone-service.js

const loneService = (asked)=>{
    const { cluster, service, region, account, role, verifyUrl, verifyWithin, options } = asked;
    const runs = whatRuns(asked);
    if (cluster === undefined || service === undefined || region === undefined || runs === undefined) throw new problem/* Problem */.A([
        ...missing({
            cluster,
            service,
            region
        }),
        ...runs === undefined ? [
            nothingToRun
        ] : []
    ]);
    return {
        cluster,
        service: service.startsWith('arn:') ? service.slice(service.lastIndexOf('/') + 1) : service,
        runs,
        place: {
            region,
            ...account === undefined ? {} : {
                account
            },
            ...role === undefined ? {} : {
                role
            }
        },
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
const missing = (needed)=>Object.entries(needed).flatMap(([name, given])=>given === undefined ? [
            {
                what: `The input "${name}" is missing.`,
                remedy: 'Without "release" it is needed.'
            }
        ] : []);
const whatRuns = ({ file, revision, word })=>{
    if (word !== undefined) return {
        word
    };
    if (file !== undefined) return {
        file
    };
    return revision === undefined ? undefined : {
        revision
    };
};
const nothingToRun = {
    what: 'Without "release", what shall run is either the input "task-definition" or the input "revision".',
    remedy: 'Give the path of a task definition file, or a revision that exists as family:revision.'
};

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/deploy-lone.js















const deployLone = async (asked, ports)=>{
    const lone = loneService(asked);
    if (asked.dryRun) return dryRunLone(lone, asked.options, ports);
    const { outcome, revision, diagnosis } = await landed(lone, asked.options, ports);
    const annotation = (0,diagnosis_annotation/* diagnosisAnnotation */.j)(diagnosis);
    return {
        outcome,
        ending: (0,release_outcome/* isGreen */.gf)(outcome) ? 'green' : 'red',
        diagnosis: (0,paths/* diagnosisPath */.$V)(ports.files.own, (0,release_named/* parsed */.Y)(lone.cluster), (0,release_named/* parsed */.Y)(lone.service)),
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
const landed = async (lone, asked, ports)=>{
    const { cluster, service, runs } = lone;
    const { idle: _idle, onFailure: _onFailure, atOnce: _atOnce, ...chosen } = asked;
    const options = {
        ...deploy/* deployDefaults */.Wy,
        hold: 'refused',
        ...chosen
    };
    const site = {
        cloud: ports.at(lone.place),
        cluster
    };
    const order = await (0,lone_order/* loneOrder */.X)(lone, site.cloud, ports);
    const carryOut = 'word' in runs ? answerPaused(site, runs.word, options) : (0,roll_out/* rollOut */.O)(site, options);
    const landings = await ports.journal.group(`Deploy ${service}`, ()=>carryOut([
            order
        ], ports));
    const landing = landings.get(service);
    if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`);
    const final = await verified({
        lone,
        site,
        ports
    }, await settled({
        lone,
        site,
        ports
    }, landing));
    await (0,diagnosis_file/* keepDiagnosis */.vN)((0,release_named/* parsed */.Y)(cluster), final.diagnosis, ports);
    return final;
};
const settled = async ({ lone, site, ports }, landing)=>{
    if (landing.outcome.is !== 'nothing-running') return landing;
    const { service, idle = 'refuse' } = lone;
    const idler = {
        label: service,
        site,
        service,
        revision: landing.revision,
        idle
    };
    const { outcome, diagnosis } = await (0,settle_idle/* idleEnd */.g)(idler, ports);
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
const verified = async ({ lone, site, ports }, landing)=>{
    const { service, verify } = lone;
    const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op';
    if (!runs || verify === undefined) return landing;
    const at = {
        site,
        service,
        revision: landing.revision
    };
    const checked = await (0,check_in_place/* checkInPlace */.L)({
        label: service,
        spec: verify
    }, at, ports);
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

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/deploy-release.js









const readyRelease = async (request, ports)=>{
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
    return {
        config,
        release: await isRendered(given, ports) ? given : await (0,render/* render */.X)(config)(given, ports)
    };
};
const deployRelease = async ({ config, release: ready }, options, ports)=>{
    const release = await (0,prove/* prove */.z)(config)(await (0,deploy/* deploy */.gg)(config, options)(ready, ports), ports);
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
};
const isRendered = async (release, { files })=>{
    for (const { service, task } of (0,release_release/* openUnits */.c)(release)){
        if (task === undefined) return false;
        const text = await files.read((0,paths/* taskPath */.vI)(files.own, release.stage, service));
        if (text === undefined) return false;
    }
    return true;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/deploy-asked.js









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
    const where = {
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    const request = {
        stage,
        services,
        ...where
    };
    if (from !== undefined && word === undefined) return carriedOut(asked, await readyFrom(request, from, ports), ports);
    if (from === undefined && word !== undefined) return deploy_asked_answerOf(await answerStage({
        ...request,
        word,
        options
    }, ports), ports);
    throw new problem/* Problem */.A({
        what: 'What to do in the stage is one of the inputs "from", "continue" and "roll-back".',
        remedy: 'Give one of them, or a "release".'
    });
};
const ofRelease = async (asked, ports)=>{
    const { config, policyRef, file } = asked;
    const given = {
        ...oneService(asked),
        ...file === undefined ? {} : {
            taskDefinition: file
        }
    };
    const single = (0,single_service_inputs/* singleServiceOf */.d)(given);
    const ready = await readyRelease({
        release: asked.release,
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
    return carriedOut(asked, ready, ports);
};
const carriedOut = async ({ dryRun, options }, ready, ports)=>dryRun ? dryRunRelease(ready, options, ports) : deploy_asked_answerOf(await deployRelease(ready, options, ports), ports);
const deploy_asked_answerOf = ({ release, report }, ports)=>{
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
    'dry-run': (0,flag/* flag */.J)(false),
    ...{
        cluster: inputs_text/* text */.Q,
        service: inputs_text/* text */.Q,
        'task-definition': inputs_text/* text */.Q,
        revision: place/* revision */.QL
    },
    ...{
        region: place/* region */.Ny,
        account: place/* account */.ct,
        role: place/* role */.JC,
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
        const { 'policy-ref': policyRef, 'task-definition': file, 'dry-run': dryRun, 'verify-url': verifyUrl, 'verify-within': verifyWithin } = input;
        const answer = await deployAsked({
            ...input,
            word,
            options,
            dryRun,
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

/***/ 69939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const oneOf = (words)=>(raw, name)=>{
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
    const who = `${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)} by ${(0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)(by).replaceAll(/\s+/g, '-').slice(0, 60)}`;
    const way = `${who} from ${from} to ${to}`;
    const start = way.length <= limit ? way : who;
    return (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)(reason === undefined ? start : `${start} because ${reason}`).trim();
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

/***/ 3488:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ diffSection)
/* harmony export */ });
const diffSection = (changes)=>changes.length === 0 ? {
        kind: 'text',
        text: 'No differences.'
    } : {
        kind: 'table',
        head: [
            'member',
            'change',
            'from',
            'to'
        ],
        rows: changes.map(({ path, is, from = '', to = '' })=>[
                path,
                is,
                from,
                to
            ])
    };


/***/ }),

/***/ 25800:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ loneOrder)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_revision_tags_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78368);
/* harmony import */ var _core_rollout_controllers_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(12796);
/* harmony import */ var _core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(91034);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(77622);
/* harmony import */ var _core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(60578);
/* harmony import */ var _core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(71969);
/* harmony import */ var _core_task_lost_members_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(13317);
/* harmony import */ var _release_cause_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(35864);
/* harmony import */ var _unit_orders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35961);










const loneOrder = async (lone, cloud, ports)=>{
    const { runs, service } = lone;
    const base = {
        label: service,
        service
    };
    if (!('file' in runs)) {
        const named = 'word' in runs ? await comingTo(lone, cloud) : runs.revision;
        const view = await cloud.definitions.describe(named);
        if (view?.active !== true) throw missingRevision(named);
        const { revision, definition } = view;
        return {
            ...base,
            wanted: {
                is: 'revision',
                revision,
                definition
            },
            accepted: accepted(definition)
        };
    }
    const text = await ports.files.read(runs.file);
    if (text === undefined) throw missingFile(runs.file);
    const definition = (0,_core_task_definition_file_js__WEBPACK_IMPORTED_MODULE_3__/* .parseDefinition */ .J)(text, runs.file);
    const lost = (0,_core_task_lost_members_js__WEBPACK_IMPORTED_MODULE_6__/* .lostMembers */ .U)(runs.file, await cloud.definitions.lost?.(definition) ?? []);
    if (lost.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(lost);
    const hash = (0,_core_task_definition_hash_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionHash */ .c)(definition);
    const commit = await commitHere(ports);
    const digests = [
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedImages */ .D)(definition).values()
    ];
    const tags = (0,_core_record_revision_tags_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionTags */ .n)({
        ...(0,_release_cause_js__WEBPACK_IMPORTED_MODULE_8__/* .causeOf */ .r)(ports.origin),
        hash,
        digests,
        ...commit === undefined ? {} : {
            commit
        }
    });
    return {
        ...{
            ...base,
            wanted: {
                is: 'definition',
                definition,
                hash,
                tags
            },
            accepted: accepted(definition)
        },
        ...commit === undefined ? {} : {
            request: (0,_unit_orders_js__WEBPACK_IMPORTED_MODULE_5__/* .requestAt */ .Rp)(commit, ports)
        }
    };
};
const commitHere = async ({ git, origin })=>{
    try {
        const found = await git.commit(origin.sha ?? 'HEAD');
        return found === undefined ? undefined : {
            sha: found.sha,
            time: found.time
        };
    } catch (error) {
        if (error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) return undefined;
        throw error;
    }
};
const comingTo = async ({ cluster, service }, { services })=>{
    const view = (await services.describe(cluster, [
        service
    ])).get(service);
    const coming = view === undefined ? undefined : (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_9__/* .wantedRevision */ .hv)(view);
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
        ...(0,_core_rollout_pinned_images_js__WEBPACK_IMPORTED_MODULE_7__/* .pinnedImages */ .D)(definition)
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

/***/ 55177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/record/revision-tags.js
var revision_tags = __webpack_require__(78368);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/core/record/image-record.js
var image_record = __webpack_require__(5224);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/image-record.js
var prove_image_record = __webpack_require__(33927);
;// CONCATENATED MODULE: ./.tagship/build/flows/prove/image-proof.js


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
        await (0,prove_image_record/* writeImageRecord */.o)({
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

;// CONCATENATED MODULE: ./.tagship/build/flows/prove/rollout-end.js


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

;// CONCATENATED MODULE: ./.tagship/build/flows/prove/prove.js










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
const proveRevision = async ({ site, release }, unit, { at, on, ports })=>{
    const { service, task } = unit;
    const isForeign = task !== undefined && on.tags[keys/* tagKeys */.bi.hash] === undefined;
    const marks = isForeign ? (0,revision_tags/* unitTags */.E)(release, unit, task.hash) : {};
    await site.cloud.definitions.tag(on.arn, {
        ...marks,
        ...(0,proof/* proofTags */.M)(at)
    });
    ports.journal.info(`${service}: ${on.revision} is proven in ${release.stage} since ${at}`);
};


/***/ }),

/***/ 35864:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ causeOf)
/* harmony export */ });
const causeOf = ({ event, actor, run })=>({
        event,
        actor,
        ...run === undefined ? {} : {
            run
        }
    });


/***/ }),

/***/ 3147:
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

/***/ 56773:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ stageRelease)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);
/* harmony import */ var _core_config_waves_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8692);
/* harmony import */ var _cause_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35864);



const stageRelease = (config, { stage, services, commit }, origin)=>{
    (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .stageOf */ .gV)(config, stage);
    const waves = (0,_core_config_waves_js__WEBPACK_IMPORTED_MODULE_1__/* .wavesOf */ .g)(config, services);
    const units = services.map((service)=>{
        const { kind, containers } = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
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
        cause: (0,_cause_js__WEBPACK_IMPORTED_MODULE_2__/* .causeOf */ .r)(origin),
        images: Object.fromEntries(images.map((name)=>[
                name,
                {
                    repository: (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .imageOf */ .dT)(config, name).repository
                }
            ])),
        units
    };
};


/***/ }),

/***/ 55170:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ readListed)
/* harmony export */ });
const lag = 2000;
const readings = 5;
const readListed = async ({ site, ports }, { read }, names)=>{
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
