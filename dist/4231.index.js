export const id = 4231;
export const ids = [4231];
export const modules = {

/***/ 98895:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(31918);


const flag = (fallback)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_1__/* .text */ .Q)(raw, name)?.toLowerCase();
        if (given === undefined) return fallback;
        if (given === 'true' || given === 'false') return given === 'true';
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" is "${raw}".`,
            remedy: 'Write "true" or "false".'
        });
    };


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   cE: () => (/* binding */ ownArn),
/* harmony export */   g: () => (/* binding */ isOngoing),
/* harmony export */   s6: () => (/* binding */ isGoingBack),
/* harmony export */   wj: () => (/* binding */ ownRollout)
/* harmony export */ });
/* unused harmony export isSameDeployment */
/* harmony import */ var _service_view_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77622);

const ongoing = [
    'PENDING',
    'IN_PROGRESS',
    'STOP_REQUESTED',
    'ROLLBACK_REQUESTED',
    'ROLLBACK_IN_PROGRESS'
];
const isOngoing = (rollout)=>ongoing.includes(rollout.status);
const givenUp = ({ inFlight, last })=>{
    if (inFlight !== undefined) return inFlight.status?.startsWith('ROLLBACK_') === true ? inFlight : undefined;
    return last?.pausable === true && last.status !== 'SUCCESSFUL' ? last : undefined;
};
const isGoingBack = ({ service, ...seen })=>seen.basis === 'rollout' && seen.rollout !== undefined ? isOngoing(seen.rollout) : service !== undefined && (0,_service_view_js__WEBPACK_IMPORTED_MODULE_0__/* .primary */ .zB)(service)?.rolloutState === 'IN_PROGRESS';
const ownArn = (own, service)=>{
    if (own.rollout !== undefined || service?.rollout === undefined) return own.rollout;
    const first = (0,_service_view_js__WEBPACK_IMPORTED_MODULE_0__/* .primary */ .zB)(service);
    const leads = first !== undefined && first.id === own.id && first.rolloutState === 'IN_PROGRESS';
    return leads && !own.known.includes(service.rollout) ? service.rollout : undefined;
};
const isSameDeployment = (target, id)=>target !== undefined && lastPart(target) === lastPart(id);
const lastPart = (text)=>text.slice(text.lastIndexOf('/') + 1);
const unlisted = (service, listed)=>{
    const first = (0,_service_view_js__WEBPACK_IMPORTED_MODULE_0__/* .primary */ .zB)(service);
    const newest = listed[0];
    if (first?.rolloutState !== 'IN_PROGRESS') return undefined;
    if (newest !== undefined && (newest.createdAt >= first.createdAt || isSameDeployment(newest.target, first.id))) return undefined;
    return first;
};
const ownRollout = (candidates, own, revisions)=>{
    const numbered = candidates.find(({ target })=>own.id !== undefined && isSameDeployment(target, own.id));
    const brings = candidates.filter(({ target })=>revisions.get(target ?? '')?.taskDefinition === own.revision);
    return (numbered ?? brings.at(-1))?.arn;
};


/***/ }),

/***/ 76417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis.js
var diagnosis = __webpack_require__(5116);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/log-stream.js
var log_stream = __webpack_require__(39468);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/redacted.js + 1 modules
var redacted = __webpack_require__(8237);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stops.js
var stops = __webpack_require__(76128);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/task-setting.js
var task_setting = __webpack_require__(18197);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/flows/our-stopped.js

const ourStopped = async ({ cloud, cluster }, watch)=>{
    const since = (0,instant/* later */.NU)(watch.since, -5000);
    const all = await cloud.tasks.ofService(cluster, watch.order.service, 'STOPPED');
    return all.filter(({ revision, createdAt })=>revision === watch.revision && (createdAt === undefined || createdAt >= since));
};

;// CONCATENATED MODULE: ./.tagship/build/flows/diagnose.js










const telling = [
    'failed',
    'rolled-back',
    'timed-out',
    'unverified'
];
const lines = 20;
const diagnose = async (site, ended, { clock })=>{
    const { watch, outcome, seen } = ended;
    const rollout = seen?.basis === 'rollout' ? seen.rollout : undefined;
    const unread = [];
    const seenBack = outcome.is === 'rolled-back' && seen !== undefined && (0,in_flight/* isGoingBack */.s6)(seen);
    const goingBack = seenBack || ended.goingBack === true;
    const worth = telling.includes(outcome.is);
    const stopped = worth ? await attempt(()=>ourStopped(site, watch), unread) : [];
    const targets = worth ? await attempt(()=>targetsOf(site, seen?.service?.targetGroups ?? []), unread) : undefined;
    const view = worth ? await attempt(()=>site.cloud.definitions.describe(watch.revision), unread) : undefined;
    const definition = view?.definition;
    const log = definition === undefined ? undefined : await attempt(()=>lastLines(site, definition, stopped ?? []), unread);
    return (0,diagnosis/* diagnosis */.C)({
        service: watch.order.label,
        outcome,
        to: watch.revision,
        since: watch.since,
        took: (0,instant/* between */.Tq)(watch.since, rollout?.finishedAt ?? clock.now()),
        stopped: stopped ?? [],
        goingBack,
        unread: [
            ...unread,
            ...unseen(ended)
        ],
        ...ended.from === undefined ? {} : {
            from: ended.from
        },
        ...ended.reason === undefined ? {} : {
            reason: ended.reason
        },
        ...rollout === undefined ? {} : {
            rollout
        },
        ...seen?.service === undefined ? {} : {
            view: seen.service
        },
        ...targets === undefined ? {} : {
            targets
        },
        ...definition === undefined ? {} : {
            setting: (0,task_setting/* taskSetting */.Y)(definition)
        },
        ...log === undefined ? {} : {
            log
        }
    });
};
const unseen = ({ watch, outcome })=>watch.basis === 'deployments' && telling.includes(outcome.is) ? [
        blind
    ] : [];
const blind = 'Judged without service deployments: who stopped a rollout, a pause at a hook, shares of traffic and the count of the circuit breaker cannot be told. Allow ecs:ListServiceDeployments, ecs:DescribeServiceDeployments and ecs:DescribeServiceRevisions to the role.';
const targetsOf = async ({ cloud }, groups)=>(await Promise.all(groups.map((group)=>cloud.balancers.targets(group)))).flat();
const attempt = async (read, unread)=>{
    try {
        return await read();
    } catch (error) {
        const told = error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A;
        unread.push(told ? error.message : `Could not be read: ${String(error)}`);
        return undefined;
    }
};
const lastLines = async ({ cloud }, definition, stopped)=>{
    const stop = (0,stops/* tellingStop */.E_)((0,stops/* stops */.Gb)(stopped));
    const container = stop === undefined ? undefined : (0,stops/* culprit */.ik)(stop);
    if (stop === undefined || container === undefined || stop.lived === undefined) return undefined;
    const stream = (0,log_stream/* logStream */.V)(definition, container.name, stop.task);
    if (stream === undefined) return undefined;
    const found = await cloud.tasks.logTail(stream, lines);
    return found === undefined || found.length === 0 ? undefined : {
        container: container.name,
        stream: `${stream.group}/${stream.stream}`,
        lines: (0,redacted/* redactedLines */.k)(found)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
;// CONCATENATED MODULE: ./.tagship/build/flows/record-seen.js

const recordSeen = async (watching, sent, { outcome, terms })=>{
    const { order, stand } = sent.plan;
    const { request } = order;
    if (request === undefined || outcome.is !== 'succeeded' && outcome.is !== 'no-op') return;
    const registered = registeredCommit(sent);
    const isDue = async (seen, overNewer)=>{
        const isStale = await request.newer([
            registered,
            seen
        ].flatMap((each)=>each ?? [])) !== undefined;
        if (isStale) return seen !== undefined && overNewer;
        return registered?.sha !== request.commit.sha && seen?.sha !== request.commit.sha;
    };
    try {
        const before = (0,seen_commit/* lastSeen */.YO)(stand.service.tags);
        if (!await isDue(before, terms.allowDowngrade === true)) return;
        const now = (0,seen_commit/* lastSeen */.YO)(await tagsNow(watching, order.service) ?? {});
        if (now?.sha !== before?.sha && !await isDue(now, false)) return;
        await watching.site.cloud.services.tag(stand.service.arn, (0,seen_commit/* seenTags */.Pi)(request.commit));
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        watching.ports.journal.warn(`${order.label}: it could not be written down that ${request.commit.sha.slice(0, 12)} asked for what runs, so an older commit may overtake it: ${why}`);
    }
};
const tagsNow = async ({ site }, name)=>(await site.cloud.services.describe(site.cluster, [
        name
    ])).get(name)?.tags;
const registeredCommit = (sent)=>{
    if ('commit' in sent) return sent.commit;
    const { step } = sent.plan;
    return step.do === 'follow' ? step.rollout.commit : sent.plan.stand.commit;
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/digest-match.js
var digest_match = __webpack_require__(6009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/rollout-cause.js + 1 modules
var rollout_cause = __webpack_require__(1725);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/by-deployments.js




const running = {
    is: 'running'
};
const byDeployments = (seen)=>{
    const { service, ours } = seen;
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    const first = (0,service_view/* primary */.zB)(service);
    if (first === undefined) return running;
    return first.id === ours.id ? asPrimary(seen, service, first) : replaced(seen, service, first);
};
const asPrimary = (seen, service, ours)=>{
    if (ours.rolloutState === 'FAILED') return {
        is: 'failed',
        cause: (0,rollout_cause/* reasonCause */.E)(ours.reason) ?? 'unknown'
    };
    if (ours.rolloutState !== 'COMPLETED') return running;
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    const tasks = (seen.tasks ?? []).filter((task)=>task.revision === seen.revision);
    const match = tasks.length === 0 ? 'unreadable' : (0,digest_match/* digestMatch */.Q)(seen.accepted, (0,digest_match/* taskDigests */.hC)(tasks));
    if (match === 'ours') return {
        is: 'succeeded'
    };
    return {
        is: 'unverified',
        cause: match === 'other' ? 'digest' : 'unreadable'
    };
};
const replaced = (seen, service, first)=>{
    const ours = service.deployments.find(({ id })=>id === seen.ours.id);
    const younger = (0,instant/* between */.Tq)(seen.ours.createdAt, first.createdAt) > 0;
    if (younger && ours?.rolloutState !== 'FAILED') return {
        is: 'superseded',
        by: first.taskDefinition
    };
    if (ours === undefined && !isToldOf(seen, service)) return running;
    if (seen.patient && first.rolloutState === 'IN_PROGRESS') return running;
    return {
        is: 'rolled-back',
        cause: rollbackCause(seen, service),
        now: first.taskDefinition
    };
};
const isToldOf = ({ ours }, { events })=>events.some(({ at, message })=>at >= ours.createdAt && (message.includes(ours.id) || /rolling back/.test(message)));
const rollbackCause = ({ ours }, { deployments, events })=>{
    const listed = deployments.find(({ id })=>id === ours.id);
    const said = events.filter(({ message })=>message.includes(ours.id)).map(({ message })=>message);
    return (0,rollout_cause/* reasonCause */.E)(listed?.reason, ...deployments.map(({ reason })=>reason), ...said) ?? 'unknown';
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/by-rollout.js



const by_rollout_running = {
    is: 'running'
};
const underWay = (seen, rollout)=>{
    const { paused } = rollout;
    if (paused !== undefined && paused.hook !== seen.answered) return {
        is: 'paused',
        hook: paused.hook,
        ...paused.until === undefined ? {} : {
            until: paused.until
        }
    };
    return seen.until === 'traffic-shifted' && hasShifted(rollout) ? {
        is: 'paused'
    } : by_rollout_running;
};
const afterShift = [
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP'
];
const hasShifted = ({ stage, traffic })=>afterShift.includes(stage ?? '') && (traffic?.production ?? 100) === 100;
const finished = (seen, _rollout, service)=>{
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    if (now !== undefined && now !== seen.revision) return {
        is: 'superseded',
        by: now
    };
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    return provenBy(seen);
};
const provenBy = (seen)=>{
    const { serving } = seen;
    if (serving === undefined) return {
        is: 'unverified',
        cause: 'unreadable'
    };
    if (serving.taskDefinition !== seen.revision) return {
        is: 'unverified',
        cause: 'digest'
    };
    const match = (0,digest_match/* digestMatch */.Q)(seen.accepted, (0,digest_match/* revisionDigests */.Dv)(serving));
    if (match === 'ours') return {
        is: 'succeeded'
    };
    return {
        is: 'unverified',
        cause: match === 'other' ? 'digest' : 'unreadable'
    };
};
const stopped = (seen, rollout, service)=>{
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    if (seen.newer === true) return {
        is: 'superseded',
        ...now === undefined ? {} : {
            by: now
        }
    };
    return {
        is: 'failed',
        cause: (0,rollout_cause/* rolloutCause */.h)(rollout)
    };
};
const takenBack = (_seen, rollout, service)=>{
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    return {
        is: 'rolled-back',
        cause: (0,rollout_cause/* rolloutCause */.h)(rollout),
        ...now === undefined ? {} : {
            now
        }
    };
};
const beingTakenBack = (seen, rollout, service)=>seen.patient ? by_rollout_running : takenBack(seen, rollout, service);
const rules = {
    PENDING: ()=>by_rollout_running,
    IN_PROGRESS: underWay,
    STOP_REQUESTED: ()=>by_rollout_running,
    STOPPED: stopped,
    SUCCESSFUL: finished,
    ROLLBACK_REQUESTED: ()=>by_rollout_running,
    ROLLBACK_IN_PROGRESS: beingTakenBack,
    ROLLBACK_SUCCESSFUL: takenBack,
    ROLLBACK_FAILED: ()=>({
            is: 'failed',
            cause: 'rollback-failed'
        })
};
const byRollout = (seen)=>{
    const { rollout, service } = seen;
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    return rollout === undefined ? by_rollout_running : rules[rollout.status](seen, rollout, service);
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/assess.js



const assess = (seen)=>{
    switch(seen.basis){
        case 'rollout':
            return byRollout(seen);
        case 'deployments':
            return byDeployments(seen);
        case 'steady':
            return bySteadiness(seen);
    }
};
const bySteadiness = ({ revision, service })=>{
    if (service?.status !== 'ACTIVE') return {
        is: 'failed',
        cause: 'deleted'
    };
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    if (now !== undefined && now !== revision) return {
        is: 'superseded',
        by: now
    };
    if (service.desired === 0) return {
        is: 'nothing-running'
    };
    return (0,service_view/* isWhole */.wP)(service) ? {
        is: 'no-op'
    } : {
        is: 'running'
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/cadence.js
var cadence = __webpack_require__(4422);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/progress.js

const progress = (seen)=>{
    const { service } = seen;
    if (service === undefined) return 'the service is gone';
    const failed = ours(seen)?.failedTasks ?? 0;
    return [
        `${stateOf(seen)}: ${countsOf(seen)}`,
        ...failed > 0 ? [
            `${failed} failed`
        ] : [],
        ...breakerOf(seen)
    ].join(', ');
};
const ours = ({ service, revision })=>service?.deployments.find(({ taskDefinition })=>taskDefinition === revision);
const begins = 'not begun yet';
const stateOf = (seen)=>{
    if (seen.basis === 'steady') return 'settling';
    if (seen.basis === 'rollout' && seen.rollout !== undefined) return [
        seen.rollout.status,
        ...stageOf(seen.rollout)
    ].join(' at ');
    if (seen.basis === 'rollout') return begins;
    return ours(seen)?.rolloutState ?? (successor(seen) === undefined ? begins : 'replaced');
};
const stageOf = ({ stage, traffic })=>{
    if (stage === undefined) return [];
    const test = traffic?.test === undefined || traffic.test === 0 ? '' : `, ${traffic.test} % of test traffic`;
    return [
        traffic === undefined ? stage : `${stage} (${traffic.production} % of production traffic${test})`
    ];
};
const successor = (seen)=>{
    const first = seen.service === undefined ? undefined : (0,service_view/* primary */.zB)(seen.service);
    if (first?.taskDefinition === seen.revision) return undefined;
    if (seen.basis === 'rollout') return seen.rollout?.status.startsWith('ROLLBACK_') === true ? first : undefined;
    return (ours(seen)?.rolloutState ?? 'FAILED') === 'FAILED' ? first : undefined;
};
const countsOf = (seen)=>{
    const { service } = seen;
    const next = successor(seen);
    if (next !== undefined) return `${next.running} of ${service?.desired ?? 0} running ${next.taskDefinition}`;
    const own = seen.basis === 'rollout' ? seen.rollout : undefined;
    const running = own?.running ?? ours(seen)?.running ?? service?.running ?? 0;
    const pending = own?.pending ?? ours(seen)?.pending ?? service?.pending ?? 0;
    const wanted = service?.desired ?? 0;
    return `${running} of ${wanted} running${pending > 0 ? `, ${pending} pending` : ''}`;
};
const breakerOf = (seen)=>{
    const breaker = seen.basis === 'rollout' ? seen.rollout?.breaker : undefined;
    return breaker === undefined || breaker.failures === 0 ? [] : [
        `circuit breaker ${breaker.failures} of ${breaker.threshold}`
    ];
};
const unfinished = (seen)=>{
    if (seen.basis === 'rollout' && seen.rollout?.paused !== undefined) return waiting(seen.rollout.paused);
    const now = seen.service === undefined ? undefined : (0,service_view/* primary */.zB)(seen.service)?.taskDefinition;
    const leads = now === undefined || now === seen.revision ? '' : `; ECS works towards ${now}`;
    return `ECS goes on by itself: ${progress(seen)}${leads}`;
};
const waiting = ({ hook, until, then })=>{
    const itself = then === 'CONTINUE' ? 'goes on by itself' : 'rolls it back by itself';
    const end = until === undefined ? '' : ` until ${until}; then ECS ${itself}`;
    return `The rollout waits at the hook ${hook} for somebody's word${end}. Say it with deploy for this stage and service: "continue: true", or "roll-back: true".`;
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var stand = __webpack_require__(84553);
;// CONCATENATED MODULE: ./.tagship/build/flows/stop-rules.js






const stopEarly = async (watching, open)=>{
    const limit = watching.stopRules?.failFast;
    const { watch, seen } = open;
    if (limit === undefined || open.stopped !== undefined || seen === undefined) return open;
    if (watch.basis === 'rollout' && watch.rollout === undefined) return open;
    const looked = trace(seen);
    if (looked === open.looked) return open;
    try {
        const way = (0,stops/* tellingStop */.E_)((0,stops/* stops */.Gb)(await ourStopped(watching.site, watch)));
        if (way === undefined || way.count < limit) return {
            ...open,
            looked
        };
        const { label } = watch.order;
        watching.ports.journal.warn(`${label}: ${way.count} tasks stopped alike (${way.reason ?? way.stopCode ?? 'no reason'}).`);
        return {
            ...open,
            looked,
            stopped: await askToStop(watching, open) === 'asked'
        };
    } catch (error) {
        watching.ports.journal.warn(`${watch.order.label}: whether tasks fail could not be read: ${words(error)}`);
        return {
            ...open,
            looked
        };
    }
};
const trace = ({ service })=>JSON.stringify([
        service?.events[0]?.id,
        service?.deployments.map(({ failedTasks, running })=>[
                failedTasks,
                running
            ])
    ]);
const moments = 3000;
const stopCancelled = async (watching, ended)=>{
    const { stopRules, ports } = watching;
    const left = ended.filter(({ outcome, watch })=>outcome.is === 'cancelled' && watch.basis !== 'steady');
    if (stopRules?.onCancel !== 'roll-back' || left.length === 0) return ended;
    const answers = new Map();
    const all = (0,side_by_side/* sideBySide */.Q)(10, left, async (each)=>{
        answers.set(each, await askToStop(watching, each));
    });
    const over = new AbortController();
    const patience = ports.clock.sleep(moments, over.signal).catch(()=>{});
    await Promise.race([
        all,
        patience
    ]);
    over.abort();
    return ended.map((each)=>left.includes(each) ? {
            ...each,
            ...farewells[answers.get(each) ?? 'failed']
        } : each);
};
const farewells = {
    asked: {
        reason: 'The run was cancelled; ECS was asked to stop the rollout and goes back by itself.',
        goingBack: true
    },
    'too-late': {
        reason: 'The run was cancelled; the rollout had ended already.'
    },
    held: {
        reason: 'The run was cancelled; a person holds the service, so its rollout was not stopped: it goes on.'
    },
    failed: {
        reason: 'The run was cancelled, and ECS could not be asked in time to stop the rollout: it goes on.'
    }
};
const askToStop = async (watching, { watch, seen })=>{
    const { target, site, ports } = watching;
    const { label } = watch.order;
    const service = await serviceNow(watching, watch).catch(()=>seen?.service);
    if (service !== undefined && (0,stand/* isHeld */.i)(service)) {
        ports.journal.warn(`${label}: the service is held, so its rollout is left alone.`);
        return 'held';
    }
    try {
        const arn = await ownArnSoon(watching, watch, service);
        if (arn === undefined) {
            ports.journal.warn(`${label}: ECS does not name the rollout, so it could not be asked to stop it. ${allowing}`);
            return 'failed';
        }
        const answer = await target.stop(site, arn);
        const said = answer === 'asked' ? 'ECS was asked to stop the rollout and go back' : 'the rollout has ended already';
        ports.journal.warn(`${label}: ${said}.`);
        return answer;
    } catch (error) {
        ports.journal.warn(`${label}: ECS could not be asked to stop the rollout: ${words(error)}`);
        return 'failed';
    }
};
const allowing = 'Allow ecs:ListServiceDeployments and ecs:DescribeServiceDeployments to the role.';
const lag = 500;
const readings = 5;
const ownArnSoon = async (watching, watch, service)=>{
    let view = service;
    for(let reading = 1; (0,in_flight/* ownArn */.cE)(watch, view) === undefined && reading <= readings; reading += 1){
        await watching.ports.clock.sleep(lag);
        view = await serviceNow(watching, watch);
    }
    return (0,in_flight/* ownArn */.cE)(watch, view);
};
const serviceNow = async ({ site }, { order })=>(await site.cloud.services.describe(site.cluster, [
        order.service
    ])).get(order.service);
const words = (error)=>error instanceof failure/* Failure */.H || error instanceof Error ? error.message : String(error);

// EXTERNAL MODULE: ./.tagship/build/core/rollout/grouped.js
var grouped = __webpack_require__(62939);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/short-event.js
var short_event = __webpack_require__(45538);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
;// CONCATENATED MODULE: ./.tagship/build/flows/watch-lines.js






const silence = (at)=>({
        began: at,
        at,
        line: '',
        events: [],
        texts: []
    });
const said = ({ watch, spoken }, seen, { clock, journal })=>{
    const { label } = watch.order;
    const events = (seen.service?.events ?? []).filter(({ at, id })=>at >= watch.since && !spoken.events.includes(id));
    const distinct = (0,grouped/* grouped */.z)([
        ...events
    ].reverse(), ({ message })=>(0,stops/* alike */.nO)(message));
    for (const same of distinct)journal.info(`${label} | ${eventLine(same, spoken.texts)}`);
    const line = progress(seen);
    if (line !== spoken.line) journal.info(`${label}: ${line}`);
    if (line === spoken.line && events.length === 0) return spoken;
    return {
        ...spoken,
        ...{
            at: clock.now(),
            line,
            events: [
                ...spoken.events,
                ...events.map(({ id })=>id)
            ]
        },
        texts: [
            ...spoken.texts,
            ...distinct.map(([{ message }])=>(0,stops/* alike */.nO)(message))
        ]
    };
};
const reminder = 100;
const eventLine = (same, told)=>{
    const text = (0,short_event/* shortEvent */.p)(same[0].message);
    const known = text.length > reminder && told.includes((0,stops/* alike */.nO)(same[0].message));
    const times = same.length > 1 ? ` (${same.length} times)` : '';
    return `${known ? `${text.slice(0, reminder)}… as before` : text}${times}`;
};
const heartbeat = (open, now, journal)=>{
    const { spoken, watch } = open;
    if ((0,instant/* between */.Tq)(spoken.at, now) < 60_000) return open;
    journal.info(`${watch.order.label}: still ${spoken.line} after ${(0,duration/* durationText */.S)((0,instant/* between */.Tq)(spoken.began, now))}`);
    return {
        ...open,
        spoken: {
            ...spoken,
            at: now
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/watch.js







const silenceAllowed = 120_000;
const settling = 300_000;
const doubtsAllowed = 3;
const watch = async (watching, watches)=>{
    const { clock, journal } = watching.ports;
    const start = clock.now();
    const ended = [];
    let open = watches.map((each)=>({
            watch: each,
            spoken: silence(start),
            doubts: 0
        }));
    let answered = start;
    while(open.length > 0){
        const poll = await look(watching, open);
        const now = clock.now();
        if (poll instanceof failure/* Failure */.H) {
            if (poll.kind !== 'temporary' || (0,instant/* between */.Tq)(answered, now) >= silenceAllowed) return [
                ...ended,
                ...open.map((each)=>watch_close(each, {
                        is: 'errored',
                        sent: 'yes'
                    }, poll.message))
            ];
            journal.warn(`${poll.message} Looking again.`);
        } else {
            answered = now;
            ended.push(...poll.flatMap((result)=>'outcome' in result ? result : []));
            open = poll.flatMap((result)=>'outcome' in result ? [] : heartbeat(result, now, journal));
        }
        const over = ending(watching, {
            start,
            now
        });
        const stopping = open.map((each)=>({
                each,
                outcome: over(each)
            }));
        ended.push(...stopping.flatMap(({ each, outcome })=>outcome === undefined ? [] : watch_close(each, outcome)));
        open = stopping.flatMap(({ each, outcome })=>outcome === undefined ? each : []);
        if (open.length > 0) await pause(watching, (0,cadence/* cadence */.E)((0,instant/* between */.Tq)(start, now), (0,instant/* between */.Tq)(now, watching.deadline)));
    }
    return stopCancelled(watching, ended);
};
const look = async (watching, open)=>{
    try {
        const all = await watching.target.follow(watching.site, open.map((each)=>each.watch));
        return await Promise.all(open.map(async (each, index)=>{
            const { watch: own = each.watch, observation } = all[index] ?? {};
            return observation === undefined ? each : judged(watching, {
                ...each,
                watch: own
            }, observation);
        }));
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return error;
        return new failure/* Failure */.H(error instanceof Error ? error.message : String(error), unforeseen, {
            cause: error
        });
    }
};
const unforeseen = {
    kind: 'rejected',
    action: 'watch',
    code: 'Unforeseen',
    sent: 'yes'
};
const judged = async (watching, open, seen)=>{
    const verdict = await verdictOn(open, seen);
    const spoken = said(open, seen, watching.ports);
    const doubt = verdict.is === 'unverified' && verdict.cause === 'unreadable';
    const doubts = doubt ? open.doubts + 1 : 0;
    const next = {
        ...open,
        seen,
        spoken,
        doubts
    };
    if (verdict.is === 'running') return stopEarly(watching, next);
    return doubt && doubts < doubtsAllowed ? next : watch_close(next, open.stopped === true ? stoppedByUs(verdict) : verdict);
};
const stoppedByUs = (outcome)=>outcome.is === 'rolled-back' ? {
        ...outcome,
        cause: 'fail-fast'
    } : outcome;
const verdictOn = async ({ watch: { order } }, seen)=>{
    const verdict = assess(seen);
    if (verdict.is !== 'unverified' || verdict.cause !== 'digest' || order.widened === undefined) return verdict;
    try {
        return assess({
            ...seen,
            accepted: await order.widened()
        });
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return {
            is: 'unverified',
            cause: 'unreadable'
        };
        throw error;
    }
};
const watch_close = ({ watch: own, seen }, outcome, reason)=>{
    const left = outcome.is === 'timed-out' || outcome.is === 'cancelled' || outcome.is === 'paused';
    const words = reason ?? (left && seen !== undefined ? unfinished(seen) : undefined);
    return {
        watch: own,
        outcome,
        ...seen === undefined ? {} : {
            seen
        },
        ...words === undefined ? {} : {
            reason: words
        }
    };
};
const ending = ({ ports, deadline }, { start, now })=>({ watch: { basis } })=>{
        if (ports.signal.aborted) return {
            is: 'cancelled'
        };
        if (basis === 'steady' && (0,instant/* between */.Tq)(start, now) >= settling) return {
            is: 'unverified',
            cause: 'health'
        };
        return now >= deadline ? {
            is: 'timed-out'
        } : undefined;
    };
const pause = async ({ ports }, by)=>{
    try {
        await ports.clock.sleep(by, ports.signal);
    } catch (error) {
        if (!ports.signal.aborted) throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/conclude.js







const reads = 10;
const conclude = async (watching, sent, options)=>{
    const watches = sent.flatMap((each)=>'watch' in each ? each.watch : []);
    const ended = options.waitFor === 'start' ? watches.map(unwatched) : await watch(watching, watches);
    return new Map(await (0,side_by_side/* sideBySide */.Q)(reads, sent, (each)=>land(watching, each, {
            ended,
            terms: options
        })));
};
const unwatched = (own)=>({
        watch: own,
        outcome: {
            is: 'paused'
        },
        reason: 'Not watched, as asked: ECS goes on by itself. Run deploy again to see how it ended.'
    });
const land = async (watching, sent, { ended, terms })=>{
    const { site, ports } = watching;
    const { order, stand } = sent.plan;
    const now = (0,service_view/* primary */.zB)(stand.service)?.taskDefinition;
    if ('outcome' in sent) {
        const { outcome, reason } = sent;
        tellGreen(ports, order.label, {
            outcome,
            reason
        });
        await recordSeen(watching, sent, {
            outcome,
            terms
        });
        const runs = outcome.is === 'no-op' || outcome.is === 'nothing-running';
        const revision = runs && now !== undefined ? {
            revision: now
        } : {};
        return [
            order.label,
            {
                outcome,
                ...revision,
                diagnosis: sent.diagnosis ?? unsent(order.label, sent, ports)
            }
        ];
    }
    const own = ended.find((each)=>each.watch.order === order) ?? unwatched(sent.watch);
    tellGreen(ports, order.label, own);
    await recordSeen(watching, sent, {
        outcome: own.outcome,
        terms
    });
    const before = stand.service.deployments.find((each)=>each.taskDefinition !== sent.watch.revision)?.taskDefinition;
    const from = before === undefined ? {} : {
        from: before
    };
    const found = await diagnose(site, {
        ...own,
        ...from
    }, ports);
    const previous = before === undefined ? {} : {
        previous: before
    };
    return [
        order.label,
        {
            outcome: own.outcome,
            revision: own.watch.revision,
            diagnosis: found,
            ...previous
        }
    ];
};
const tellGreen = ({ journal }, label, { outcome, reason })=>{
    if ((0,release_outcome/* isGreen */.gf)(outcome) && !(0,release_outcome/* isOpenEnded */.VL)(outcome) && reason !== undefined) journal.info(`${label}: ${reason}`);
};
const unsent = (service, sent, { clock })=>(0,diagnosis/* diagnosis */.C)({
        service,
        outcome: sent.outcome,
        since: clock.now(),
        took: 0,
        stopped: [],
        view: sent.plan.stand.service,
        ...sent.reason === undefined ? {} : {
            reason: sent.reason
        }
    });


/***/ }),

/***/ 34021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide)
});

// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
// EXTERNAL MODULE: ./.tagship/build/targets/order.js
var targets_order = __webpack_require__(14162);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/overtaken.js



const atOnce = 10;
const withoutOvertaken = (plans, { allowDowngrade })=>(0,side_by_side/* sideBySide */.Q)(atOnce, plans, async (plan)=>{
        const { order, stand, step } = plan;
        if (allowDowngrade === true || order.request === undefined) return plan;
        if (step.do !== 'send' && step.do !== 'wait') return plan;
        const newer = await order.request.newer(commitsOf(stand));
        if (newer === undefined) return plan;
        const by = stand.inFlight?.revision ?? (0,service_view/* primary */.zB)(stand.service)?.taskDefinition;
        const outcome = {
            is: 'superseded',
            ...by === undefined ? {} : {
                by
            }
        };
        const reason = `A newer commit (${newer.sha.slice(0, 12)}) was deployed already. Roll back instead, or say so with "allow-downgrade".`;
        return {
            ...plan,
            step: {
                do: 'nothing',
                outcome,
                reason
            }
        };
    });
const commitsOf = ({ commit, service, inFlight })=>{
    const coming = inFlight?.status?.startsWith('ROLLBACK') === true ? undefined : inFlight?.commit;
    return [
        commit,
        (0,seen_commit/* lastSeen */.YO)(service.tags),
        coming
    ].flatMap((each)=>each ?? []);
};

// EXTERNAL MODULE: ./.tagship/build/flows/vetoed.js
var vetoed = __webpack_require__(28136);
;// CONCATENATED MODULE: ./.tagship/build/flows/decide.js




const patience = 5000;
const decide = async (watching, orders, terms)=>{
    const { ports, deadline } = watching;
    let told = '';
    for(;;){
        const plans = await (0,vetoed/* withoutVetoed */.m)(await withoutOvertaken(await plansFor(watching, orders, terms), terms));
        const busy = plans.filter((plan)=>plan.step.do === 'wait');
        if (busy.length === 0) return plans;
        if (ports.signal.aborted) return plans.map((plan)=>ended(plan, {
                is: 'cancelled',
                sent: 'no'
            }));
        if (ports.clock.now() >= deadline) return plans.map((plan)=>ended(plan, {
                is: 'refused',
                gate: 'lease'
            }, busyStill));
        const line = busy.map(sentence).join(' ');
        if (line !== told) ports.journal.info(line);
        told = line;
        await ports.clock.sleep(patience, ports.signal).catch((error)=>{
            if (!ports.signal.aborted) throw error;
        });
    }
};
const plansFor = async (watching, orders, terms)=>{
    const stands = await watching.target.read(watching.site, orders.map(({ service })=>service));
    return orders.flatMap((order)=>{
        const stand = stands.get(order.service);
        return stand === undefined ? [] : {
            order,
            stand,
            step: (0,rollout_stand/* step */.P)(stand, (0,targets_order/* askedState */.q)(order), terms)
        };
    });
};
const busyStill = 'Another rollout was still under way when our patience ended. Run this again when it has ended.';
const ended = (plan, outcome, reason)=>{
    const why = reason === undefined ? {} : {
        reason
    };
    return plan.step.do === 'wait' ? {
        ...plan,
        step: {
            do: 'nothing',
            outcome,
            ...why
        }
    } : plan;
};
const sentence = ({ order, stand })=>{
    const revision = stand.inFlight?.revision;
    return `${order.label}: another rollout${revision === undefined ? '' : ` (to ${revision})`} is under way; waiting until it has ended.`;
};


/***/ }),

/***/ 10556:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ rollOut)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 5 modules
var kind = __webpack_require__(61177);
// EXTERNAL MODULE: ./.tagship/build/flows/conclude.js + 10 modules
var conclude = __webpack_require__(76417);
// EXTERNAL MODULE: ./.tagship/build/flows/decide.js + 1 modules
var decide = __webpack_require__(34021);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
;// CONCATENATED MODULE: ./.tagship/build/flows/halts.js



const haltsOf = async (plans, { before, parallel, hold })=>{
    if (before === undefined) return new Map();
    const asked = plans.filter(({ step })=>step.do === 'send' || isThere(step));
    const halts = await (0,side_by_side/* sideBySide */.Q)(parallel, asked, async (plan)=>[
            plan,
            await halt(plan, before, hold)
        ]);
    return new Map(halts.flatMap(([plan, found])=>found === undefined ? [] : [
            [
                plan,
                found
            ]
        ]));
};
const isThere = (step)=>{
    if (step.do !== 'nothing') return step.do === 'follow' || step.do === 'settle';
    return step.outcome.is === 'no-op' || step.outcome.is === 'nothing-running';
};
const halt = async ({ order: { label }, stand, step }, before, hold)=>{
    if (step.do === 'send') return before.run(label);
    try {
        const pending = await before.pending(label);
        if (pending.length === 0) return undefined;
        if (!(0,rollout_stand/* isHeld */.i)(stand.service) || hold === 'pass') return await before.run(label, pending);
        const tasks = pending.map((task)=>`"${task}"`).join(', ');
        const reason = `It has this state already, but what runs before it (${tasks}) is new, and a person holds the service.`;
        return {
            outcome: {
                is: hold,
                gate: 'hold'
            },
            reason
        };
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        const reason = `Whether the tasks before it ended well here could not be found out: ${error.message}`;
        return {
            outcome: {
                is: 'errored',
                sent: 'no'
            },
            reason
        };
    }
};

// EXTERNAL MODULE: ./.tagship/build/flows/send.js
var send = __webpack_require__(16627);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/digest-match.js
var digest_match = __webpack_require__(6009);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/warnings.data.js


const once = (holds)=>holds ? [
        ''
    ] : [];
const isStuck = ({ strategy, desired, percent })=>strategy === 'ROLLING' && percent !== undefined && desired > 0 && Math.floor(desired * percent.max / 100) <= desired && Math.ceil(desired * percent.min / 100) >= desired;
const architecture = ({ runtimePlatform })=>(0,member/* isObject */.Gv)(runtimePlatform) && runtimePlatform.cpuArchitecture === 'ARM64' ? 'arm64' : 'amd64';
const foreign = ({ definition, offered })=>definition === undefined ? [] : [
        ...offered
    ].flatMap(([container, architectures])=>architectures.length === 0 || architectures.includes(architecture(definition)) ? [] : [
            `"${container}" offers ${architectures.join(', ')}, and the task asks for ${architecture(definition)}`
        ]);
const imagesByTag = (definition)=>(0,member/* containersOf */.Mz)(definition).flatMap(({ image, ...container })=>typeof image === 'string' && (0,digest_match/* pinnedDigest */.tN)(image) === undefined ? [
            `"${(0,member/* nameOf */.Vb)(container)}" (${image})`
        ] : []);
const byTag = ({ definition })=>definition === undefined ? [] : imagesByTag(definition);
const warnings = [
    {
        id: 'no-detection',
        about: ({ service })=>once(!service.breaker.enable && service.alarms?.enable !== true),
        says: ()=>'Neither a circuit breaker nor alarms watch this rollout: ECS will try a broken release for ever. Turn on deploymentCircuitBreaker with rollback.'
    },
    {
        id: 'no-rollback',
        about: ({ service })=>once(service.breaker.enable && !service.breaker.rollback),
        says: ()=>'The circuit breaker may stop a broken rollout, but not roll it back. Turn on its "rollback" to keep the last good one serving.'
    },
    {
        id: 'breaker-not-rolling',
        about: ({ service })=>service.breaker.enable && service.strategy !== 'ROLLING' && service.alarms?.enable !== true ? [
                service.strategy
            ] : [],
        says: (strategy)=>`ECS documents its circuit breaker for rolling deployments only, and this one is ${strategy} without alarms. Give it deployment alarms.`
    },
    {
        id: 'alarm-firing',
        about: ({ firing })=>firing,
        says: (alarm)=>`The alarm "${alarm}" is in ALARM already, so ECS ignores the service's alarms for this whole rollout. Wait until it is OK if the rollout shall be watched.`
    },
    {
        id: 'stuck',
        about: ({ service })=>isStuck(service) ? [
                `minimum ${service.percent?.min} %, maximum ${service.percent?.max} %, ${service.desired} wanted`
            ] : [],
        says: (figures)=>`With these figures ECS may neither start a task more nor stop one, so the rollout cannot begin: ${figures}. Raise maximumPercent or lower minimumHealthyPercent.`
    },
    {
        id: 'idle',
        about: ({ service })=>once(service.desired === 0),
        says: ()=>'The desired count is 0: nothing will start, so nothing will be proven.'
    },
    {
        id: 'mutable-tag',
        about: byTag,
        says: (container)=>`The image of the container ${container} is named by a tag, which may mean another image tomorrow. Name it by its digest.`
    },
    {
        id: 'architecture',
        about: foreign,
        says: (mismatch)=>`The image of ${mismatch}: it would end with "exec format error". Set runtimePlatform.cpuArchitecture, or build for that platform.`
    },
    {
        id: 'rolling-back',
        about: ({ inFlight })=>once(inFlight?.status?.startsWith('ROLLBACK') === true),
        says: ()=>'ECS is in the middle of a rollback: until it has ended there is no deployment that the circuit breaker could go back to.'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/flows/warn-before.js




const atOnce = 10;
const warnBefore = async (watching, plans)=>{
    const { journal } = watching.ports;
    warnOfTags(watching, plans);
    const sending = plans.filter(({ step })=>step.do === 'send');
    const firing = await firingAlarms(watching, sending);
    await (0,side_by_side/* sideBySide */.Q)(atOnce, sending, async ({ order, stand })=>{
        const { service, inFlight } = stand;
        const offered = await readable(watching, async ()=>order.offered?.()) ?? new Map();
        const before = {
            ...{
                service,
                offered,
                firing: (service.alarms?.names ?? []).filter((name)=>firing.has(name))
            },
            ...inFlight === undefined ? {} : {
                inFlight
            },
            ...order.wanted.is === 'definition' ? {
                definition: order.wanted.definition
            } : {}
        };
        for (const { about, says } of warnings)for (const each of about(before))journal.warn(`${order.label}: ${says(each)}`);
    });
};
const warnOfTags = ({ ports }, plans)=>{
    for (const { order, step } of plans){
        if (step.do !== 'nothing' || step.outcome.is !== 'no-op' || order.wanted.is !== 'definition') continue;
        for (const container of imagesByTag(order.wanted.definition))ports.journal.warn(`${order.label}: ${unmoved(container)}`);
    }
};
const unmoved = (container)=>`The image of the container ${container} is named by a tag, and the service runs what the tag meant when it was deployed. If the tag was moved since, set "force", or better name the image by its digest.`;
const firingAlarms = async (watching, plans)=>{
    const alarms = plans.flatMap(({ stand })=>stand.service.alarms ?? []);
    const names = [
        ...new Set(alarms.flatMap((each)=>each.enable ? each.names : []))
    ];
    if (names.length === 0) return new Set();
    const views = await readable(watching, ()=>watching.site.cloud.alarms.describe(names)) ?? new Map();
    return new Set(names.filter((name)=>views.get(name)?.state === 'ALARM'));
};
const readable = async ({ ports }, read)=>{
    try {
        return await read();
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A)) throw error;
        ports.journal.debug(`Not read before the update: ${error.message}`);
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out.js








const rollOut = (site, options)=>async (orders, ports)=>{
        const deadline = (0,instant/* later */.NU)(ports.clock.now(), options.timeout);
        const watching = {
            site,
            target: (0,kind/* targetOf */.$)('service', 'a service'),
            deadline,
            ports,
            stopRules: options
        };
        const plans = await (0,decide/* decide */.L)(watching, orders, options);
        const { until = 'end', waitFor } = options;
        warnOfFallback(plans, until, ports);
        const conditions = {
            terms: options,
            patient: waitFor !== 'verdict',
            until
        };
        const going = allowed(plans, options);
        await warnBefore(watching, going);
        const halts = await haltsOf(going, options);
        const sent = await (0,side_by_side/* sideBySide */.Q)(options.parallel, going, async (plan)=>{
            const halt = halts.get(plan);
            if (halt !== undefined) return {
                plan,
                ...halt
            };
            return halts.size > 0 && options.together && plan.step.do === 'send' ? {
                plan,
                outcome: {
                    is: 'not-attempted'
                },
                reason: haltedBeside
            } : (0,send/* send */.t)(watching, plan, conditions);
        });
        return (0,conclude/* conclude */.E)(watching, sent, options);
    };
const haltedBeside = 'A task before another service of its wave did not end well.';
const allowed = (plans, { partial })=>{
    const refused = plans.some(({ step })=>step.do === 'nothing' && step.outcome.is === 'refused');
    if (!refused || partial) return plans;
    return plans.map((plan)=>plan.step.do === 'send' ? {
            ...plan,
            step: {
                do: 'nothing',
                outcome: {
                    is: 'not-attempted'
                }
            }
        } : plan);
};
const warnOfFallback = (plans, until, { journal })=>{
    const without = plans.filter(({ stand })=>stand.basis === 'deployments' && stand.service.controller === 'ECS');
    if (without.length === 0) return;
    journal.warn('The role may not read service deployments (ecs:ListServiceDeployments, ecs:DescribeServiceDeployments, ecs:DescribeServiceRevisions): judging by deployments[] and the digests of tasks. That cannot tell who stopped a rollout, pauses at hooks, shares of traffic or the count of the circuit breaker. Add the actions to its policy.');
    if (until === 'traffic-shifted') journal.warn('So "until: traffic-shifted" cannot be seen either: the end of the rollout is waited for.');
};


/***/ }),

/***/ 16627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16673);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77622);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34021);




const overtakenAllowed = 3;
const send = async (watching, plan, conditions)=>{
    const { step } = plan;
    if (step.do === 'nothing') return {
        plan,
        ...unsent(step)
    };
    if (step.do === 'wait') return {
        plan,
        outcome: {
            is: 'refused',
            gate: 'lease'
        }
    };
    if (step.do === 'follow') return {
        plan,
        watch: followed(watching, plan, {
            ...conditions,
            rollout: step.rollout
        })
    };
    if (step.do === 'settle') return {
        plan,
        watch: settled(watching, plan)
    };
    try {
        return await apply(watching, plan, {
            ...conditions,
            terms: {
                ...conditions.terms,
                force: step.force
            }
        });
    } catch (error) {
        if (watching.ports.signal.aborted && error === watching.ports.signal.reason) return {
            plan,
            outcome: {
                is: 'cancelled'
            }
        };
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
const apply = async (watching, plan, conditions)=>{
    const { site, target, ports } = watching;
    const { order, stand } = plan;
    const { terms, tries = 0 } = conditions;
    if (ports.signal.aborted) return {
        plan,
        outcome: {
            is: 'cancelled',
            sent: 'no'
        }
    };
    const applied = await target.apply(site, order, {
        ...terms,
        stand,
        signal: ports.signal
    });
    if (applied.is === 'stopped') return {
        plan,
        outcome: {
            is: 'cancelled',
            sent: 'no'
        }
    };
    if (applied.is === 'held') return {
        plan,
        outcome: {
            is: terms.hold === 'waiting' ? 'waiting' : 'refused',
            gate: 'hold'
        }
    };
    if (applied.is === 'moved') {
        ports.journal.info(`${order.label}: somebody else updated the service just now; reading it again.`);
        const [again] = await (0,_decide_js__WEBPACK_IMPORTED_MODULE_1__/* .decide */ .L)(watching, [
            order
        ], terms);
        if (again === undefined || tries >= overtakenAllowed) return {
            plan,
            outcome: {
                is: 'refused',
                gate: 'lease'
            }
        };
        return send(watching, again, {
            ...conditions,
            tries: tries + 1
        });
    }
    const how = applied.registered ? 'registered' : 'reused';
    const now = applied.started === undefined ? 'ECS started no rollout: it runs already' : 'rolling out';
    ports.journal.info(`${order.label}: ${how} ${applied.revision}; ${now}.`);
    if (applied.overtook !== undefined) ports.journal.warn(`${order.label}: ${overtook(applied.overtook)}`);
    for (const change of applied.altered)ports.journal.warn(`${order.label}: ${alteration(change, applied.revision)}`);
    const { patient, until = 'end' } = conditions;
    const watch = started(watching, plan, {
        ...applied,
        patient,
        until
    });
    return {
        plan,
        watch,
        ...applied.commit === undefined ? {} : {
            commit: applied.commit
        }
    };
};
const overtook = (revision)=>`In the moment before our order somebody else had ECS bring ${revision}, which ours replaces. Deploy again what should win, and let one job at a time write to a stage (concurrency).`;
const unsent = ({ outcome, reason })=>reason === undefined ? {
        outcome
    } : {
        outcome,
        reason
    };
const alterations = {
    removed: 'dropped',
    added: 'filled in',
    changed: 'changed'
};
const alteration = ({ path, is }, revision)=>`ECS ${alterations[is]} "${path}" when it registered ${revision}: what was sent and what is stored differ there.`;
const started = (watching, { order, stand }, update)=>({
        order,
        revision: update.revision,
        basis: update.started === undefined ? 'steady' : stand.basis,
        known: stand.known,
        since: update.started?.createdAt ?? watching.ports.clock.now(),
        patient: update.patient,
        until: update.until,
        ...update.started === undefined ? {} : {
            id: update.started.id
        }
    });
const followed = ({ ports }, { order, stand }, { rollout, patient, until = 'end' })=>{
    const revision = rollout.revision ?? wanted(stand);
    const over = rollout.status !== undefined && !(0,_core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_2__/* .isOngoing */ .g)({
        status: rollout.status
    });
    const how = over ? 'has ended already' : 'is under way already; following it as our own';
    ports.journal.info(`${order.label}: a rollout to ${revision} ${how}.`);
    const own = rollout.arn === undefined ? {} : {
        rollout: rollout.arn
    };
    const numbered = rollout.id === undefined ? {} : {
        id: rollout.id
    };
    const known = stand.known.filter((arn)=>arn !== rollout.arn);
    const { basis } = stand;
    return {
        order,
        revision,
        basis,
        known,
        since: rollout.createdAt,
        patient,
        until,
        ...own,
        ...numbered
    };
};
const settled = ({ ports }, { order, stand })=>{
    const revision = wanted(stand);
    ports.journal.info(`${order.label}: ${revision} is in place already, but not all of it runs; waiting for it.`);
    return {
        order,
        revision,
        basis: 'steady',
        known: stand.known,
        since: ports.clock.now(),
        patient: true
    };
};
const wanted = ({ service })=>{
    const revision = (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_3__/* .wantedRevision */ .hv)(service);
    if (revision === undefined) throw new Error(`ECS drives "${service.name}" and names no task definition.`);
    return revision;
};


/***/ }),

/***/ 93410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ idleEnd),
  i: () => (/* binding */ settleIdle)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/run/counting.js
var counting = __webpack_require__(48388);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/core/run/hold-still.js


const longEnough = 40_000;
const holds = (definition, task, runningFor)=>{
    if (task.status !== 'RUNNING') return false;
    const checked = (0,member/* containersOf */.Mz)(definition).some(({ healthCheck })=>(0,member/* isObject */.Gv)(healthCheck));
    return checked ? task.health === 'HEALTHY' : runningFor >= longEnough;
};
const runningFor = (since, now)=>since === undefined ? 0 : (0,instant/* between */.Tq)(since, now);

// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
;// CONCATENATED MODULE: ./.tagship/build/flows/settle-idle.js







const timeout = 10 * 60_000;
const settleIdle = (config, asked)=>async (release, before, ports)=>{
        const open = new Set(before.map(({ service })=>service));
        const units = [];
        for (const unit of release.units){
            const idle = asked ?? (0,resolve_unit/* overlayOf */.ke)(config, unit.service, release.stage).idle ?? 'refuse';
            units.push(open.has(unit.service) ? await settled({
                config,
                release,
                idle
            }, unit, ports) : unit);
        }
        return {
            ...release,
            units
        };
    };
const settled = async ({ config, release, idle }, unit, ports)=>{
    const { service, outcome, task } = unit;
    if (outcome?.is !== 'nothing-running' || outcome.idle !== undefined) return unit;
    const idler = {
        site: (0,run_of_service/* siteOf */.zU)({
            config,
            release
        }, ports),
        service: (0,resolve_unit/* serviceName */.fe)(config, service, release.stage)
    };
    const settledAs = await idleEnd({
        ...idler,
        label: service,
        idle,
        revision: task?.revision
    }, ports);
    if (settledAs.diagnosis !== undefined) {
        const { reason = 'It did not hold.' } = settledAs.diagnosis;
        await (0,diagnosis_file/* amendDiagnosis */.RQ)(release.stage, {
            ...settledAs.diagnosis,
            service,
            outcome: settledAs.outcome,
            reason
        }, ports);
    }
    return {
        ...unit,
        outcome: settledAs.outcome
    };
};
const idleEnd = async (idler, ports)=>{
    const { idle } = idler;
    if (idle === 'accept') return {
        outcome: {
            is: 'nothing-running',
            idle: 'accepted'
        }
    };
    if (idle === 'refuse') return {
        outcome: {
            is: 'nothing-running'
        }
    };
    try {
        return await byTask(idler, ports);
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        ports.journal.warn(`${idler.label}: no task could prove it. ${reason}`);
        return {
            outcome: {
                is: 'nothing-running'
            }
        };
    }
};
const byTask = async (idler, ports)=>{
    const { revision, site } = idler;
    const view = revision === undefined ? undefined : await site.cloud.definitions.describe(revision);
    if (view === undefined || revision === undefined) return {
        outcome: {
            is: 'nothing-running'
        }
    };
    if ((0,proof/* provenAt */.S)(view.tags) !== undefined) return {
        outcome: {
            is: 'nothing-running',
            idle: 'proven'
        }
    };
    const run = await runOf({
        ...idler,
        revision
    }, view.definition, ports);
    const { outcome, diagnosis } = await ports.journal.group(`Prove ${idler.label} by one task`, ()=>(0,run_task/* runTask */.Z)(run, ports));
    if (outcome.is === 'succeeded') return {
        outcome: {
            is: 'nothing-running',
            idle: 'proven'
        }
    };
    const own = outcome.is === 'cancelled' ? outcome : {
        is: 'nothing-running'
    };
    const reason = `The desired count is 0, and one task that was to prove the state did not hold. ${diagnosis.reason ?? ''}`;
    return {
        outcome: own,
        diagnosis: {
            ...diagnosis,
            outcome: own,
            reason: reason.trim()
        }
    };
};
const runOf = async ({ label, site, service, revision }, definition, { clock })=>{
    let since;
    const until = (task, now)=>{
        since = task.status === 'RUNNING' ? since ?? now : undefined;
        return holds(definition, task, runningFor(since, now));
    };
    return {
        ...{
            label,
            site,
            revision,
            definition,
            timeout,
            until
        },
        launch: await (0,run_of_service/* launchBeside */.Yf)(site, service),
        counting: (0,counting/* essentialContainers */.z)(definition),
        key: [
            'idle',
            service,
            clock.now()
        ]
    };
};


/***/ }),

/***/ 61177:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  $: () => (/* binding */ targetOf)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/targets/service/apply.js
var apply = __webpack_require__(77882);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/glimpse.js
const most = 2;
const keptService = ({ glimpse }, rollout)=>{
    if (glimpse === undefined || rollout?.status !== 'IN_PROGRESS') return undefined;
    return glimpse.kept < most && glimpse.rollout === JSON.stringify(rollout) ? glimpse.service : undefined;
};
const withGlimpse = (watch, { rollout, service }, kept)=>{
    const { glimpse, ...rest } = watch;
    if (rollout === undefined || service === undefined) return rest;
    return {
        ...rest,
        glimpse: {
            rollout: JSON.stringify(rollout),
            service,
            kept: kept ? (glimpse?.kept ?? 0) + 1 : 0
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/heir.js

const heir = async (site, watch, read)=>{
    const first = read.service === undefined ? undefined : (0,service_view/* primary */.zB)(read.service);
    if (first?.taskDefinition !== watch.revision) return undefined;
    if (watch.basis === 'rollout') return heirOfRollout(site, watch, read.rollout);
    const ours = read.service?.deployments.find(({ id })=>id === watch.id);
    const younger = watch.basis === 'deployments' && first.id !== watch.id && first.createdAt > watch.since;
    return younger && ours?.rolloutState !== 'FAILED' ? {
        ...watch,
        id: first.id,
        since: first.createdAt
    } : undefined;
};
const heirOfRollout = async (site, watch, ours)=>{
    if (ours?.status !== 'STOPPED') return undefined;
    const [newest] = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 1
    });
    if (newest?.target === undefined || newest.createdAt <= ours.createdAt) return undefined;
    const brings = (await site.cloud.rollouts.revisions([
        newest.target
    ])).get(newest.target)?.taskDefinition;
    return brings === watch.revision ? {
        ...watch,
        rollout: newest.arn
    } : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/targets/service/follow.js





const atOnce = 10;
const followServices = async (site, watches)=>{
    const found = await (0,side_by_side/* sideBySide */.Q)(atOnce, watches, (watch)=>located(site, watch));
    const arns = found.flatMap(({ rollout })=>rollout ?? []);
    const rollouts = arns.length === 0 ? new Map() : await site.cloud.rollouts.describe(arns);
    const looks = found.map((watch)=>{
        const rollout = rollouts.get(watch.rollout ?? '');
        return {
            watch,
            rollout,
            kept: keptService(watch, rollout)
        };
    });
    const names = looks.flatMap(({ watch, kept })=>kept === undefined ? watch.order.service : []);
    const services = names.length === 0 ? new Map() : await site.cloud.services.describe(site.cluster, names);
    return (0,side_by_side/* sideBySide */.Q)(atOnce, looks, ({ watch, rollout, kept })=>{
        const read = {
            rollout,
            service: kept ?? services.get(watch.order.service)
        };
        return seen(site, withGlimpse(watch, read, kept !== undefined), read);
    });
};
const seen = async (site, watch, read)=>{
    const next = await heir(site, watch, read);
    if (next === undefined) return {
        watch,
        observation: await observation(site, watch, read)
    };
    return {
        watch: next,
        observation: await observation(site, next, {
            ...read,
            rollout: undefined
        })
    };
};
const located = async (site, watch)=>{
    if (watch.basis !== 'rollout' || watch.rollout !== undefined) return watch;
    const listed = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 5
    });
    const fresh = listed.filter(({ arn })=>!watch.known.includes(arn));
    const targets = fresh.flatMap(({ target })=>target ?? []);
    const revisions = targets.length === 0 ? new Map() : await site.cloud.rollouts.revisions(targets);
    const { revision, id } = watch;
    const rollout = (0,in_flight/* ownRollout */.wj)(fresh, id === undefined ? {
        revision
    } : {
        revision,
        id
    }, revisions);
    return rollout === undefined ? watch : {
        ...watch,
        rollout
    };
};
const observation = async (site, watch, { service, rollout })=>{
    const { revision, patient, basis, until = 'end', order } = watch;
    const { accepted, answered } = order;
    const seen = {
        ...{
            revision,
            patient,
            until,
            accepted
        },
        ...answered === undefined ? {} : {
            answered
        },
        ...service === undefined ? {} : {
            service
        }
    };
    if (basis === 'steady') return {
        ...seen,
        basis
    };
    if (basis === 'deployments') {
        const ours = {
            id: watch.id ?? '',
            createdAt: watch.since
        };
        const done = service?.deployments.some((each)=>each.id === watch.id && each.rolloutState === 'COMPLETED') === true;
        if (!done) return {
            ...seen,
            basis,
            ours
        };
        return {
            ...seen,
            basis,
            ours,
            ...await runningTasks(site, watch)
        };
    }
    if (rollout === undefined) return {
        ...seen,
        basis
    };
    return {
        ...seen,
        basis,
        rollout,
        ...await serving(site, rollout),
        ...await newer(site, watch, rollout)
    };
};
const runningTasks = async ({ cloud, cluster }, { order })=>{
    try {
        return {
            tasks: await cloud.tasks.ofService(cluster, order.service, 'RUNNING')
        };
    } catch (error) {
        if (error instanceof failure/* Failure */.H && error.kind === 'denied') return {};
        throw error;
    }
};
const serving = async (site, { status, target })=>{
    if (status !== 'SUCCESSFUL' || target === undefined) return {};
    const view = (await site.cloud.rollouts.revisions([
        target
    ])).get(target);
    return view === undefined ? {} : {
        serving: view
    };
};
const newer = async (site, watch, rollout)=>{
    if (rollout.status !== 'STOPPED') return {};
    const listed = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 5
    });
    return {
        newer: listed.some(({ arn, createdAt })=>arn !== rollout.arn && createdAt > rollout.createdAt)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/read.js








const read_atOnce = 10;
const recent = 5;
const readServices = async (site, names)=>{
    const views = await site.cloud.services.describe(site.cluster, names);
    const services = present(site, names, views);
    const listed = await readRollouts(site, services);
    const stands = await (0,side_by_side/* sideBySide */.Q)(read_atOnce, services, async (service)=>[
            service.name,
            await stand(site, service, listed?.get(service.name))
        ]);
    return new Map(stands);
};
const present = (site, names, views)=>{
    const found = names.flatMap((name)=>views.get(name) ?? []).filter(({ status })=>status === 'ACTIVE');
    const missing = names.filter((name)=>!found.some((service)=>service.name === name));
    if (missing.length === 0) return found;
    throw new problem/* Problem */.A(missing.map((name)=>({
            what: `The service "${name}" does not exist in the cluster "${site.cluster}"${stateOf(views.get(name))}.`,
            remedy: 'Create it with your infrastructure code first, or correct its name, the cluster, the region or the account.'
        })));
};
const stateOf = (view)=>view === undefined ? '' : ` (ECS says ${view.status})`;
const readRollouts = async ({ cloud, cluster }, services)=>{
    const driven = services.filter(({ controller })=>controller === 'ECS');
    try {
        const lists = await (0,side_by_side/* sideBySide */.Q)(read_atOnce, driven, ({ name })=>cloud.rollouts.list(cluster, name, {
                limit: recent
            }));
        const newest = lists.flatMap(([first])=>first ?? []);
        const newestArns = newest.map(({ arn })=>arn);
        const views = newest.length === 0 ? new Map() : await cloud.rollouts.describe(newestArns);
        const targets = newest.flatMap(({ target })=>target ?? []);
        const brought = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets);
        const revisions = new Map([
            ...brought
        ].map(([arn, view])=>[
                arn,
                view.taskDefinition
            ]));
        return new Map(driven.map(({ name }, index)=>[
                name,
                {
                    listed: lists[index] ?? [],
                    views,
                    revisions
                }
            ]));
    } catch (error) {
        if (error instanceof failure/* Failure */.H && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException')) return undefined;
        throw error;
    }
};
const stand = async (site, service, rollouts)=>{
    const runs = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    const mark = await markOf(site, runs);
    const { moving, last } = latest(service, rollouts);
    const movingMark = moving?.revision === runs ? mark : await markOf(site, moving?.revision);
    return {
        ...{
            service,
            basis: rollouts === undefined ? 'deployments' : 'rollout',
            known: knownOf(service, rollouts)
        },
        ...mark,
        ...last === undefined ? {} : {
            last
        },
        ...moving === undefined ? {} : {
            inFlight: {
                ...moving,
                ...movingMark
            }
        }
    };
};
const knownOf = ({ rollout }, rollouts)=>rollouts === undefined ? rollout === undefined ? [] : [
        rollout
    ] : rollouts.listed.map(({ arn })=>arn);
const latest = (service, rollouts)=>{
    const newest = rollouts?.listed[0];
    if (newest === undefined || rollouts === undefined) return {
        moving: beginning(service, rollouts)
    };
    const found = inFlight(newest, rollouts);
    return (0,in_flight/* isOngoing */.g)(newest) ? {
        moving: found
    } : {
        last: found,
        moving: beginning(service, rollouts)
    };
};
const inFlight = ({ arn, createdAt, target = '', ...newest }, { revisions, views })=>{
    const revision = revisions.get(target);
    const { status = newest.status, paused, pausable } = views.get(arn) ?? {};
    return {
        ...{
            arn,
            createdAt,
            status
        },
        ...revision === undefined ? {} : {
            revision
        },
        ...paused === undefined ? {} : {
            paused
        },
        ...pausable === undefined ? {} : {
            pausable
        }
    };
};
const beginning = (service, rollouts)=>{
    const first = (0,in_flight/* unlisted */.B$)(service, rollouts?.listed ?? []);
    return first === undefined ? undefined : {
        id: first.id,
        createdAt: first.createdAt,
        revision: first.taskDefinition
    };
};
const markOf = async ({ cloud }, revision)=>{
    const { tags = {} } = (revision === undefined ? undefined : await cloud.definitions.describe(revision)) ?? {};
    const { [keys/* tagKeys */.b.hash]: hash, [keys/* tagKeys */.b.stage]: stage } = tags;
    const commit = (0,seen_commit/* registeredFor */.Oo)(tags);
    return {
        ...hash === undefined ? {} : {
            hash: (0,named/* parsed */.Y)(hash)
        },
        ...stage === undefined ? {} : {
            stage
        },
        ...commit === undefined ? {} : {
            commit
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/targets/service/stop.js
const stopRollout = ({ cloud }, rollout)=>cloud.rollouts.stop(rollout);
const answerRollout = ({ cloud }, { rollout, hook, word })=>cloud.rollouts.answer(rollout, hook, word);

;// CONCATENATED MODULE: ./.tagship/build/targets/kind.js





const targets = {
    service: {
        ...{
            read: readServices,
            apply: apply/* applyService */.mT,
            follow: followServices
        },
        ...{
            stop: stopRollout,
            answer: answerRollout
        }
    },
    'scheduled-task': undefined,
    task: undefined,
    lambda: undefined,
    site: undefined
};
const targetOf = (kind, unit)=>{
    const target = targets[kind];
    if (target !== undefined) return target;
    throw new problem/* Problem */.A({
        what: `"${unit}" is of kind "${kind}", which cannot be deployed yet.`,
        remedy: 'Deploy units of kind "service"; leave this one out with the input "services" of plan.'
    });
};


/***/ }),

/***/ 14162:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ askedState)
/* harmony export */ });
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);

const askedState = ({ wanted })=>({
        ...wanted.hash === undefined ? {} : {
            hash: wanted.hash
        },
        ...wanted.is === 'revision' ? {
            revision: wanted.revision
        } : stageOf(wanted.tags)
    });
const stageOf = (tags)=>{
    const stage = tags[_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.stage];
    return stage === undefined ? {} : {
        stage
    };
};


/***/ })

};
