export const id = 1000;
export const ids = [1000];
export const modules = {

/***/ 1685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77861);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31918);



/** A length of time such as `90s`, `30m` or `1h30m`, in milliseconds; `undefined` when the input is absent. */ const duration = (raw, name)=>{
    const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)(raw, name);
    if (given === undefined) return undefined;
    const length = (0,_core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDuration */ .E)(given);
    if (length !== undefined) return length;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "${name}" is "${given}", which is no length of time.`,
        remedy: 'Write for example "90s", "30m" or "1h30m".'
    });
};


/***/ }),

/***/ 88625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
/** Whether another commit is newer than one of this date; where git cannot tell, the committers' dates do. */ const isOvertaken = ({ relation, committed }, time)=>relation === 'newer' || relation === 'unknown' && committed !== undefined && committed > time;


/***/ }),

/***/ 96865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ tagValue),
/* harmony export */   b: () => (/* binding */ tagKeys)
/* harmony export */ });
/** Tags that Tagship writes on ECS task definitions and services. All share the prefix that infrastructure code ignores. */ const tagKeys = {
    /** Definition hash of the revision: written when it is registered. */ hash: 'tagship:hash',
    service: 'tagship:service',
    stage: 'tagship:stage',
    version: 'tagship:version',
    commit: 'tagship:commit',
    /** Committer's date of the commit, compact UTC. */ committed: 'tagship:committed',
    run: 'tagship:run',
    actor: 'tagship:actor',
    /** UTC moment at which ECS finished the rollout that proved this revision. */ proven: 'tagship:proven',
    /** UTC moment of a person's rollback away from this revision. */ vetoed: 'tagship:vetoed',
    /** UTC moment at which a veto was lifted; the later of the two wins. */ cleared: 'tagship:cleared',
    /** On a service: automation leaves it alone until a person resumes it. Value: who, and since when. */ hold: 'tagship:hold',
    /** On a service: the newest commit that asked for the state that it runs already, and the committer's date. */ seen: 'tagship:seen'
};
const forbidden = /[^\p{L}\p{N} +\-=._:/@]/gu;
/** A text made legal as the value of an ECS tag: other characters become `_`, at most 256 (service quotas page). */ const tagValue = (text)=>text.replaceAll(forbidden, '_').slice(0, 256);


/***/ }),

/***/ 50642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Oo: () => (/* binding */ registeredFor),
/* harmony export */   Pi: () => (/* binding */ seenTags),
/* harmony export */   YO: () => (/* binding */ lastSeen)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);



const sha = /^([0-9a-f]{40}|[0-9a-f]{64})$/;
/** The commit that a revision was registered for. */ const registeredFor = (tags)=>seen(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.commit], tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.committed]);
/** The newest commit that asked for what a service runs already: the revision keeps the commit that it was registered for. */ const lastSeen = (tags)=>{
    const [commit, time] = (tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.seen] ?? '').split(' ');
    return seen(commit, time);
};
/** The tag that says on a service: this commit asks for what runs already. */ const seenTags = ({ sha: commit, time })=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.seen]: time === undefined ? commit : `${commit} ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(time)}`
    });
const seen = (commit, moment)=>{
    if (commit === undefined || !sha.test(commit)) return undefined;
    const time = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(moment ?? '');
    return {
        sha: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(commit),
        ...time === undefined ? {} : {
            time
        }
    };
};


/***/ }),

/***/ 60945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   md: () => (/* binding */ worstFirst),
/* harmony export */   rN: () => (/* binding */ isProof)
/* harmony export */ });
/** Worst first: the summary leads with the worst. */ const worstFirst = [
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
/** Whether a job that ended so is green. */ const isGreen = (outcome)=>green.includes(outcome.is) || outcome.is === 'nothing-running' && outcome.idle !== undefined;
/** Whether a state that ended so is proven, once verify has not said no. */ const isProof = (outcome)=>outcome.is === 'succeeded' || outcome.is === 'no-op' || outcome.is === 'nothing-running' && outcome.idle === 'proven';
/** The worst of several outcomes; `undefined` for none. */ const worst = (outcomes)=>[
        ...outcomes
    ].sort((a, b)=>rank(a) - rank(b))[0];
/** A service that may stand still is as good as one that succeeded. */ const rank = (outcome)=>worstFirst.indexOf(outcome.is === 'nothing-running' && isGreen(outcome) ? 'succeeded' : outcome.is);


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cadence)
/* harmony export */ });
/** How long to wait before the next look: three seconds in the first half minute, five after it, never past what is left. */ const cadence = (elapsed, left)=>Math.max(0, Math.min(elapsed < 30_000 ? 3000 : 5000, left));


/***/ }),

/***/ 12796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ otherDrivers)
/* harmony export */ });
/** Why a service that something else drives is left alone, and what to do, by what drives it. */ const otherDrivers = {
    CODE_DEPLOY: 'CodeDeploy drives this service (deployment controller CODE_DEPLOY), so UpdateService would be refused. Deploy it with CodeDeploy, or move it to the ECS controller with a BLUE_GREEN strategy (UpdateService takes deploymentController while there is one task set).',
    EXTERNAL: 'An external controller drives this service (deployment controller EXTERNAL): its task sets are another tool\'s. Deploy it with that tool, or make the service anew with the ECS controller.',
    express: 'This is an Express Mode service, whose task definition and rollouts ECS manages itself. Change it with UpdateExpressGatewayService, or make an ordinary service of it with your infrastructure code.'
};


/***/ }),

/***/ 87648:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diagnosisAnnotation),
  y: () => (/* binding */ diagnosisSections)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(73366);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/next-step.data.js
/** What to do next, by outcome and, where it makes a difference, its cause, gate or what was sent; the more telling row wins. */ const nextSteps = {
    'rolled-back': 'What ran before runs again. Mend the cause and deploy again.',
    'rolled-back wave': 'What ran before runs again. Mend what ended badly in its wave and deploy again.',
    'rolled-back going': 'ECS is still rolling back, and was not waited for, as asked. Mend the cause and deploy again.',
    'rolled-back person': 'What ran before runs again. Find out who stopped it, and why, before you deploy again.',
    failed: 'ECS does not go back by itself: deploy a good state, and let the circuit breaker roll back next time (deploymentCircuitBreaker.rollback).',
    'failed rollback-failed': 'ECS does not go back by itself any more: look at what runs, and deploy a good state.',
    'failed deleted': 'Create the service again with your infrastructure code, then deploy again.',
    superseded: 'The newer rollout counts. Deploy again only if this state should win.',
    'timed-out': 'Run deploy again: it follows this rollout to its end and starts no other; with "roll-back: true" it has ECS take it back. Where rollouts take this long, raise the input "timeout".',
    'timed-out no': 'Run it again when what it waited for has ended, or raise the input "timeout".',
    'cancelled no': 'Run it again when this state is wanted after all.',
    'cancelled going': 'What ran before stays. Deploy again when this state is wanted after all.',
    cancelled: 'Run deploy again: it follows this rollout to its end and starts no other.',
    'errored no': 'Mend the reason and run again.',
    'errored yes': 'Mend the reason and run deploy again: it follows this rollout to its end and starts no other.',
    'errored unknown': 'Run deploy again: it looks first at what ECS took of the order.',
    'refused hold': 'A person holds this service. Run rollback with the input "resume" when automation may go on.',
    'refused lease': 'Run again when the other rollout has ended, or let the input "in-flight" wait for it.',
    'unverified digest': 'Something else runs than was asked for: look for an image named by a tag that was moved, and name it by digest.',
    'unverified unreadable': 'Allow ecs:DescribeServiceRevisions, or ecs:ListTasks and ecs:DescribeTasks, to the role and run deploy again: nothing is rolled out anew.',
    'unverified health': 'Mend what it needs to be healthy and run deploy again: nothing is rolled out anew where the state is the same.',
    'not-attempted': 'Nothing was sent to it. Mend what stood in its way, then run again: what is done stays done.'
};

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/next-step.js

/** What a person does next after an attempt that ended so; `going` says that ECS is still on its way back. `undefined` where there is nothing to do. */ const nextStep = (outcome, going = false)=>(going ? nextSteps[`${outcome.is} going`] : undefined) ?? nextSteps[detailed(outcome)] ?? nextSteps[outcome.is];
const detailed = (outcome)=>{
    if ('cause' in outcome) return `${outcome.is} ${outcome.cause}`;
    if ('gate' in outcome) return `${outcome.is} ${outcome.gate}`;
    return 'sent' in outcome ? `${outcome.is} ${outcome.sent}` : outcome.is;
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/rollout-cause.js + 1 modules
var rollout_cause = __webpack_require__(1725);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/short-event.js
var short_event = __webpack_require__(45538);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/task-ending.js


const endings = {
    failed: {
        says: 'failed: the task did not end well',
        next: 'Mend the cause and run it again.'
    },
    'timed-out': {
        says: 'timed out: the task did not end in time',
        next: 'Where it needs longer, raise the input "timeout"; then run it again.'
    },
    cancelled: {
        says: 'cancelled: the run was asked to stop',
        next: 'Run it again when it is wanted after all.'
    },
    errored: {
        says: 'could not be found out: nobody knows how the task ended',
        next: 'Mend the reason and run it again: a task that goes on is joined, and one that ended well is not repeated.'
    }
};
/** How a task that was run by itself ended, in words that stand after its name; what is said of rollouts does not hold for it. */ const taskEnding = (outcome)=>endings[outcome.is]?.says ?? (0,ending_words/* endingWords */.f)(outcome);
/** What a person does next after a task that ended so. */ const taskNext = (outcome)=>endings[outcome.is]?.next ?? nextStep(outcome);

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/diagnosis-report.js







/** A diagnosis as people want to read it: what happened, cause and remedy, how tasks stopped, the last lines, then the rest. */ const diagnosisSections = (found)=>[
        {
            kind: 'heading',
            text: `${found.service}: ${ending(found)}`
        },
        ...found.findings.map(({ says, remedy })=>({
                kind: 'text',
                text: `${says}\n→ ${remedy}`
            })),
        ...words(found),
        ...stopTable(found.stops),
        ...targetTable(found),
        ...logLines(found),
        ...eventList(found),
        ...found.unread.map((text)=>({
                kind: 'text',
                text
            }))
    ];
const ending = ({ lone, outcome, goingBack })=>lone === true ? taskEnding(outcome) : (0,ending_words/* endingWords */.f)(outcome, goingBack);
const next = ({ lone, outcome, goingBack })=>lone === true ? taskNext(outcome) : nextStep(outcome, goingBack);
const words = (found)=>{
    const { breaker, alarms } = found;
    const [step, reason] = [
        next(found),
        toldReason(found)
    ];
    const said = [
        ...reason === undefined ? [] : [
            whole(reason)
        ],
        ...breaker === undefined || breaker.failures === 0 ? [] : [
            `Circuit breaker: ${breaker.failures} failures; it trips at ${breaker.threshold}.`
        ],
        ...alarms.length === 0 || found.findings.some(({ id })=>id === 'alarm') ? [] : [
            `Alarms: ${alarms.join(', ')}.`
        ],
        ...step === undefined ? [] : [
            step
        ]
    ];
    return said.length === 0 ? [] : [
        {
            kind: 'text',
            text: said.join(' ')
        }
    ];
};
/** The reason, unless it says once more what the ending says, or that somebody asked where it was us. */ const toldReason = ({ reason, outcome })=>{
    const cause = (0,rollout_cause/* reasonCause */.E)(reason);
    if (reason === undefined || cause === undefined || !('cause' in outcome)) return reason;
    const known = outcome.cause === 'fail-fast' ? 'person' : outcome.cause;
    return cause === known && cause !== 'hook' ? undefined : reason;
};
/** What stands before another sentence ends as one. */ const whole = (text)=>/[.!?]$/.test(text) ? text : `${text}.`;
const stopTable = (stops)=>stops.length === 0 ? [] : [
        {
            kind: 'table',
            head: [
                'tasks',
                'stop code',
                'reason',
                'containers',
                'lived'
            ],
            rows: stops.map(stopRow)
        }
    ];
const stopRow = (stop)=>[
        String(stop.count),
        stop.stopCode ?? '',
        stop.reason ?? '',
        stop.containers.map(({ name, exitCode, reason })=>[
                name,
                exitCode,
                reason === stop.reason ? undefined : reason
            ]).map((parts)=>parts.filter((part)=>part !== undefined).join(' ')).join('; '),
        stop.lived === undefined ? 'never ran' : (0,duration/* durationText */.S)(stop.lived)
    ];
const targetTable = ({ targets = [] })=>targets.length === 0 ? [] : [
        {
            kind: 'table',
            head: [
                'target',
                'health',
                'reason'
            ],
            rows: targets.map(targetRow)
        }
    ];
const targetRow = ({ id, state, reason, description })=>[
        id,
        state,
        [
            reason,
            description
        ].filter((text)=>text !== undefined).join(': ')
    ];
const logLines = ({ log })=>log === undefined ? [] : [
        {
            kind: 'text',
            text: `Last lines of ${log.container} (${log.stream}):`
        },
        {
            kind: 'code',
            text: log.lines.join('\n')
        }
    ];
const eventList = ({ events })=>{
    if (events.length === 0) return [];
    const lines = events.map(({ at, message, times })=>{
        const text = `${at.slice(11, 19)} ${(0,short_event/* shortEvent */.p)(message)}`;
        return times > 1 ? `${text} (${times} times)` : text;
    });
    return [
        {
            kind: 'details',
            title: 'Events, UTC',
            sections: [
                {
                    kind: 'code',
                    text: lines.join('\n')
                }
            ]
        }
    ];
};
/** The line beside the run: the cause first, else ECS's own words; none for a good end. */ const diagnosisAnnotation = (found)=>{
    if ((0,outcome/* isGreen */.gf)(found.outcome)) return undefined;
    const [first] = found.findings;
    const reason = toldReason(found);
    const said = [
        reason === undefined ? undefined : whole(reason),
        next(found)
    ].filter((text)=>text !== undefined);
    const message = first === undefined ? said.join(' ') || ending(found) : `${first.says} ${first.remedy}`;
    return {
        level: 'error',
        title: `${found.service}: ${ending(found)}`,
        message
    };
};


/***/ }),

/***/ 5116:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ diagnosis)
/* harmony export */ });
/* harmony import */ var _release_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60945);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62939);
/* harmony import */ var _known_cause_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32113);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(76128);




/** States of a target that explain no failure. */ const quietStates = [
    'healthy',
    'draining',
    'unused'
];
/** The diagnosis of one rollout; known causes are looked for only where it did not end well. */ const diagnosis = (seen)=>{
    const { rollout, service, outcome, took } = seen;
    const ways = (0,_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .stops */ .Gb)(seen.stopped);
    const events = newEvents(seen);
    const reason = seen.reason ?? words(seen);
    const alarms = rollout?.alarms?.triggered ?? [];
    const said = alarms.length === 0 ? [] : [
        `alarms triggered: ${alarms.join(', ')}`
    ];
    const targets = (seen.targets ?? []).filter(({ state })=>!quietStates.includes(state));
    const texts = [
        ...said,
        ...events.map(({ message })=>message),
        ...reason === undefined ? [] : [
            reason
        ]
    ];
    return {
        service,
        outcome,
        took,
        ...seen.from === undefined ? {} : {
            from: seen.from
        },
        ...seen.to === undefined ? {} : {
            to: seen.to
        },
        ...reason === undefined ? {} : {
            reason
        },
        ...rollout === undefined ? {} : {
            rollout: rollout.arn,
            status: rollout.status
        },
        ...rollout?.breaker === undefined ? {} : {
            breaker: {
                failures: rollout.breaker.failures,
                threshold: rollout.breaker.threshold
            }
        },
        alarms,
        ...seen.goingBack === true ? {
            goingBack: true
        } : {},
        findings: (0,_release_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(outcome) ? [] : (0,_known_cause_js__WEBPACK_IMPORTED_MODULE_0__/* .findings */ .P)(evidence(ways, seen.log, texts)),
        stops: ways,
        events,
        ...seen.log === undefined ? {} : {
            log: seen.log
        },
        ...targets.length === 0 ? {} : {
            targets
        },
        unread: seen.unread ?? []
    };
};
/** What a deployment says of itself while it goes on or is done is no reason. */ const words = ({ rollout, view, to })=>rollout?.reason ?? rollout?.rollback?.reason ?? view?.deployments.find((each)=>each.taskDefinition === to && each.rolloutState === 'FAILED')?.reason;
const newEvents = ({ view, since })=>(0,_grouped_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .z)((view?.events ?? []).filter(({ at })=>at >= since), ({ message })=>(0,_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .alike */ .nO)(message)).map((same)=>({
            at: same[0].at,
            message: same[0].message,
            times: same.length
        }));
const evidence = (ways, log, texts)=>[
        ...ways.map((stop)=>stopEvidence(stop, log)),
        ...texts.map((text)=>({
                text
            }))
    ];
const stopEvidence = (stop, log)=>{
    const ended = (0,_stops_js__WEBPACK_IMPORTED_MODULE_1__/* .culprit */ .ik)(stop);
    return {
        text: [
            stop.reason,
            ...stop.containers.map(({ reason })=>reason)
        ].filter((text)=>text !== undefined).join('\n'),
        ...stop.stopCode === undefined ? {} : {
            stopCode: stop.stopCode
        },
        ...ended?.exitCode === undefined ? {} : {
            exitCode: ended.exitCode
        },
        ...stop.lived === undefined ? {} : {
            lived: stop.lived
        },
        ...log === undefined || log.container !== ended?.name ? {} : {
            log: log.lines.join('\n')
        }
    };
};


/***/ }),

/***/ 6009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dv: () => (/* binding */ revisionDigests),
/* harmony export */   Q: () => (/* binding */ digestMatch),
/* harmony export */   hC: () => (/* binding */ taskDigests),
/* harmony export */   tN: () => (/* binding */ pinnedDigest)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27124);

/** The digest that an image name is pinned to; `undefined` for a tag. */ const pinnedDigest = (image)=>{
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    return digest === undefined ? undefined : (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(digest);
};
/** What a service revision runs. A name pinned by digest counts as read: nothing else can run under it. */ const revisionDigests = (view)=>view.images.map(({ container, image, digest })=>withDigest(container, digest ?? pinnedDigest(image)));
/** What running tasks run, container by container. */ const taskDigests = (tasks)=>tasks.flatMap((task)=>task.containers.map(({ name, digest })=>withDigest(name, digest)));
const withDigest = (container, digest)=>digest === undefined ? {
        container
    } : {
        container,
        digest
    };
/** Compares what runs with what was asked; containers that nobody asked about are not looked at. */ const digestMatch = (accepted, running)=>{
    const each = [
        ...accepted
    ].map(([container, digests])=>containerMatch(digests, running.filter((seen)=>seen.container === container)));
    if (each.includes('other')) return 'other';
    return each.includes('unreadable') ? 'unreadable' : 'ours';
};
const containerMatch = (digests, running)=>{
    const known = running.flatMap(({ digest })=>digest === undefined ? [] : [
            digest
        ]);
    if (known.some((digest)=>!digests.includes(digest))) return 'other';
    return known.length === 0 || known.length < running.length ? 'unreadable' : 'ours';
};


/***/ }),

/***/ 73366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ causeTexts),
/* harmony export */   f: () => (/* binding */ endingWords)
/* harmony export */ });
/** Why a rollout did not end well, in words. */ const causeTexts = {
    breaker: "ECS's circuit breaker tripped",
    alarm: 'an alarm went off',
    hook: 'a lifecycle hook did not let it pass',
    person: 'a person took it back',
    stopped: 'the rollout was stopped',
    deleted: 'the service is gone',
    'rollback-failed': 'ECS wanted to go back and could not',
    task: 'the task did not end well',
    'fail-fast': 'tasks failed and we were asked not to wait',
    wave: 'another service of its wave ended badly',
    verify: 'it ran, but what verifies it said no',
    unknown: 'ECS gives a reason that we do not know'
};
/** What is waited for, where the gate's name alone does not say it. */ const waitingFor = {
    hold: 'held by a person',
    soak: 'the proof is too young',
    'in-flight': 'another rollout is paused',
    after: 'what it comes after is not at its end'
};
const sent = {
    no: 'nothing was sent',
    yes: 'ECS has the order and goes on with it',
    unknown: 'nobody knows whether the order was taken'
};
/** How an attempt ended, in words that stand after "api: "; `going` says that ECS is still on its way back. */ const endingWords = (outcome, going = false)=>{
    switch(outcome.is){
        case 'succeeded':
            return 'succeeded';
        case 'no-op':
            return 'runs this state already';
        case 'paused':
            return `paused${outcome.hook === undefined ? '' : ` at the hook ${outcome.hook}`}${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'waiting':
            return `waiting (${waitingFor[outcome.gate] ?? outcome.gate})${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'failed':
            return `failed: ${causeTexts[outcome.cause]}`;
        case 'rolled-back':
            return rolledBack(outcome, going);
        case 'unverified':
            return unverified[outcome.cause];
        case 'superseded':
            return `superseded${outcome.by === undefined ? '' : ` by ${outcome.by}`}`;
        case 'nothing-running':
            return idle[outcome.idle ?? 'refused'];
        case 'timed-out':
            return `timed out: our patience ended before ${outcome.sent === 'no' ? 'anything was sent' : 'the rollout did'}`;
        case 'cancelled':
            return `cancelled: the run was asked to stop${outcome.sent === 'no' ? ' before anything was sent' : ''}`;
        case 'not-attempted':
            return 'not attempted: what comes before it did not end well';
        case 'refused':
            return `refused (${outcome.gate})`;
        case 'errored':
            return `could not be found out: ${sent[outcome.sent]}`;
    }
};
const rolledBack = ({ cause, now }, going)=>{
    if (now === undefined) return `${going ? 'being rolled back' : 'rolled back'}: ${causeTexts[cause]}`;
    return going ? `being rolled back to ${now}: ${causeTexts[cause]}` : `rolled back: ${causeTexts[cause]}; ${now} runs now`;
};
const idle = {
    accepted: 'nothing runs, as accepted: the desired count is 0, so nothing was proven',
    proven: 'nothing runs: the desired count is 0; one task of it was run and held',
    refused: 'nothing runs: the desired count is 0, so nothing was proven'
};
const unverified = {
    health: 'unverified: it runs, but its health could not be confirmed',
    digest: 'unverified: another digest runs than the one that was asked for',
    unreadable: 'unverified: the digests that run could not be read'
};


/***/ }),

/***/ 62939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
/** Items by what they have in common, groups in order of their first item, items in their own order; no group is empty. */ const grouped = (items, key)=>{
    const groups = new Map();
    for (const item of items){
        const group = groups.get(key(item));
        if (group === undefined) groups.set(key(item), [
            item
        ]);
        else group.push(item);
    }
    return [
        ...groups.values()
    ];
};


/***/ }),

/***/ 32113:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findings)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/causes.data.js
/**
 * Known causes of a bad rollout, the most telling first. `text` is looked for in stop reasons, container reasons, service events and ECS's words on
 * the rollout; `log` in the last log lines; `exit` and `stopCode` on the task. All given conditions must hold on the same piece of evidence.
 * `{name}` in a sentence is filled from the pattern's groups.
 */ const causes = [
    // image
    {
        id: 'architecture-index',
        text: /does not contain descriptor matching platform '(?<platform>[^']+)'/,
        says: 'The image has no variant for {platform}.',
        remedy: 'Build the image for {platform} too, or set runtimePlatform.cpuArchitecture of the task definition to what the image is built for.'
    },
    {
        id: 'architecture-exec',
        log: /exec format error/,
        says: 'The image is built for another processor architecture.',
        remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.'
    },
    {
        id: 'architecture-start',
        text: /exec format error/,
        says: 'The image is built for another processor architecture.',
        remedy: 'Build it for the architecture in runtimePlatform.cpuArchitecture, or change that.'
    },
    {
        id: 'image-missing',
        text: /CannotPull\w*Error.*?failed to resolve ref (?<image>[^\s:]+(?::\d+\/)?[^\s]*?): (?:\S+: )?not found/,
        says: 'The image {image} does not exist in its registry.',
        remedy: 'Push it, or check whether a lifecycle policy removed it.'
    },
    {
        id: 'image-gone',
        text: /CannotPull\w*Error.*(manifest unknown|repository .* not found|name unknown|\b404\b)/i,
        says: 'The image or its repository does not exist.',
        remedy: 'Push it, or check whether a lifecycle policy removed or archived it.'
    },
    {
        id: 'image-hub-limit',
        text: /toomanyrequests|429 Too Many Requests/,
        says: 'The registry limits anonymous pulls, and the limit is reached.',
        remedy: 'Pull from your own registry or through a pull-through cache.'
    },
    {
        id: 'image-refused',
        text: /CannotPull\w*Error.*(pull access denied|insufficient_scope)/,
        says: 'The registry refuses the image: it does not exist there, or it is private.',
        remedy: 'Check its name; a private one outside ECR needs repositoryCredentials in its container definition.'
    },
    {
        id: 'image-denied',
        text: /CannotPull\w*Error.*(403 Forbidden|no basic auth credentials|AccessDenied)/,
        says: 'The execution role may not pull the image.',
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and for another account\'s repository a repository policy.'
    },
    {
        id: 'image-network',
        text: /CannotPull\w*Error.*(i\/o timeout|context deadline exceeded|connection refused|no such host|net\/http: request canceled)/,
        says: 'The task has no way to the registry.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR and S3, or assign a public IP, and check the security group\'s outbound rules.'
    },
    {
        id: 'image-disk',
        text: /no space left on device/,
        says: 'The host has no room left on its disk.',
        remedy: 'Enlarge ephemeralStorage or the instance\'s volume, or make the image smaller.'
    },
    {
        id: 'image-other',
        generic: true,
        text: /CannotPull\w*Error/,
        says: 'The image cannot be pulled.',
        remedy: 'The reason in full is below; check the image\'s name, the execution role and the network.'
    },
    // secrets and registry authorisation
    {
        id: 'auth-denied',
        text: /unable to retrieve ecr registry auth.*not authorized to perform: (?<action>[\w:]+)/,
        says: 'The execution role may not log in to ECR: {action} is missing.',
        remedy: 'Allow {action} on * to the execution role.'
    },
    {
        id: 'auth-network',
        text: /(cannot pull registry auth from Amazon ECR|connection issue between the task and Amazon ECR|unable to retrieve ecr registry auth.*timeout)/,
        says: 'The task has no way to ECR.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for ECR (api and dkr) and S3, and check the security group\'s outbound rules.'
    },
    {
        id: 'secret-denied',
        text: /not authorized to perform: (?<action>secretsmanager:GetSecretValue|ssm:GetParameters?|kms:Decrypt)(?: on resource: (?<resource>\S+))?/,
        says: 'The execution role may not read the secret {resource}: {action} is missing.',
        remedy: 'Allow {action} on it to the execution role.'
    },
    {
        id: 'secret-missing',
        text: /(?:failed to fetch secret (?<secret>\S+) from secrets manager.*)?Secrets Manager can't find the specified secret(?! value)/,
        says: 'The secret {secret} does not exist.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-key',
        text: /did not contain json key (?<key>\S+)/,
        says: 'The secret has no JSON key {key}.',
        remedy: 'Add the key to the secret, or mend the reference.'
    },
    {
        id: 'secret-json',
        text: /invalid character .* (looking for|in literal|after)/,
        says: 'A JSON key of a secret is asked for, but the secret is not JSON.',
        remedy: 'Store the secret as a JSON object, or refer to the whole of it.'
    },
    {
        id: 'secret-label',
        text: /secret value for staging label: (?<label>\S+)/,
        says: 'The secret has no value with the label {label}.',
        remedy: 'Give the secret a value: a secret without one cannot be read.'
    },
    {
        id: 'parameter-missing',
        text: /invalid parameters: (?<parameter>\S+)/i,
        says: 'The parameter {parameter} does not exist in the Parameter Store.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-network',
        text: /unable to retrieve secrets? from (asm|ssm).*(deadline exceeded|timeout|RequestCanceled)/,
        says: 'The task has no way to the secrets\' service.',
        remedy: 'Give its subnets a NAT gateway or VPC endpoints for Secrets Manager and SSM.'
    },
    {
        id: 'secret-other',
        generic: true,
        text: /unable to pull secrets|unable to retrieve secrets?|Fetching secret data/,
        says: 'A secret cannot be read.',
        remedy: 'The reason in full is below; check its name and the execution role.'
    },
    // logs
    {
        id: 'log-group-missing',
        text: /specified log group does not exist/,
        says: 'The log group does not exist.',
        remedy: 'Create the log group that awslogs-group names, or set awslogs-create-group to "true" and allow logs:CreateLogGroup to the execution role.'
    },
    {
        id: 'log-denied',
        text: /not authorized to perform: (?<action>logs:\w+)/,
        says: 'The execution role may not write logs: {action} is missing.',
        remedy: 'Allow {action} on the log group to the execution role.'
    },
    {
        id: 'log-network',
        text: /connection issue between the task and Amazon CloudWatch/,
        says: 'The task has no way to CloudWatch Logs.',
        remedy: 'Give its subnets a NAT gateway or a VPC endpoint for logs.'
    },
    {
        id: 'log-other',
        generic: true,
        text: /failed to (initialize logging driver|validate logger args)/,
        says: 'The log driver cannot start.',
        remedy: 'Check logConfiguration and the execution role; the reason in full is below.'
    },
    // roles
    {
        id: 'role-assume',
        text: /unable to assume the role '(?<role>[^']+)'/,
        says: 'ECS cannot assume the role {role}.',
        remedy: 'Its trust policy must allow ecs-tasks.amazonaws.com, and the role must exist.'
    },
    {
        id: 'role-invalid',
        text: /Role is not valid/,
        says: 'A role of the task definition does not exist.',
        remedy: 'Check taskRoleArn and executionRoleArn.'
    },
    // memory and exits
    {
        id: 'out-of-memory',
        text: /OutOfMemory|killed due to memory usage/i,
        says: 'A container ran out of memory and was killed.',
        remedy: 'Raise memory of the task or the container, or find what takes it.'
    },
    {
        id: 'command-missing',
        text: /executable file not found|no such file or directory: unknown/,
        says: 'The container\'s command does not exist in the image.',
        remedy: 'Check command and entryPoint against the image.'
    },
    {
        id: 'command-permission',
        text: /permission denied: unknown/,
        says: 'The container\'s command may not be run.',
        remedy: 'Make the file executable in the image, and check its user.'
    },
    {
        id: 'no-region',
        log: /could not determine region|Missing region in config|AWS_REGION/i,
        says: 'The application does not know its AWS region.',
        remedy: 'Set AWS_REGION among its variables.'
    },
    {
        id: 'port-in-use',
        log: /EADDRINUSE|address already in use/i,
        says: 'The application\'s port is taken already.',
        remedy: 'Two containers of one task listen on the same port: change one of them.'
    },
    {
        id: 'dependency-refused',
        log: /ECONNREFUSED|connection refused/i,
        says: 'The application could not reach something that it needs.',
        remedy: 'Check the addresses in its variables and the security groups.'
    },
    {
        id: 'name-unknown',
        log: /ENOTFOUND|getaddrinfo|no such host|Name or service not known/i,
        says: 'The application could not resolve a host name.',
        remedy: 'Check the addresses in its variables and the VPC\'s DNS settings.'
    },
    {
        id: 'module-missing',
        log: /Cannot find (module|package)|ModuleNotFoundError|ClassNotFoundException/,
        says: 'A module is missing from the image.',
        remedy: 'Check what the image\'s build installs and copies.'
    },
    {
        id: 'segfault',
        stopCode: 'EssentialContainerExited',
        exit: [
            139
        ],
        says: 'The application crashed with a segmentation fault.',
        remedy: 'Check native modules against the base image and the architecture.'
    },
    {
        id: 'killed',
        stopCode: 'EssentialContainerExited',
        exit: [
            137
        ],
        says: 'The container was killed (exit code 137).',
        remedy: 'Mostly memory: compare its use with the limit; else it did not stop within stopTimeout.'
    },
    {
        id: 'terminated',
        stopCode: 'EssentialContainerExited',
        exit: [
            143
        ],
        says: 'The container was asked to end and did (exit code 143).',
        remedy: 'Look for what sent SIGTERM: another container of the task, or an init process.'
    },
    {
        id: 'command-not-found',
        stopCode: 'EssentialContainerExited',
        exit: [
            127
        ],
        says: 'A command was not found in the image (exit code 127).',
        remedy: 'Check command and entryPoint, and what the start script calls.'
    },
    {
        id: 'command-not-run',
        stopCode: 'EssentialContainerExited',
        exit: [
            126
        ],
        says: 'A command could not be run (exit code 126).',
        remedy: 'Make the file executable in the image.'
    },
    {
        id: 'exit-at-once',
        stopCode: 'EssentialContainerExited',
        lived: 'at-once',
        exit: 'bad',
        says: 'The application ended with exit code {exit}, {lived} after it started.',
        remedy: 'It fails while it starts: read its last log lines, and check the variables and secrets it needs.'
    },
    {
        id: 'exit-later',
        stopCode: 'EssentialContainerExited',
        lived: 'later',
        exit: 'bad',
        says: 'The application ended with exit code {exit}, {lived} after it started.',
        remedy: 'It crashes while it runs: read its last log lines.'
    },
    {
        id: 'exit-zero',
        stopCode: 'EssentialContainerExited',
        exit: [
            0
        ],
        says: 'The application ended by itself with exit code 0.',
        remedy: 'A service must keep running: check whether the command is a one-off job, or mark a helper container as not essential.'
    },
    {
        id: 'exit-unknown',
        generic: true,
        stopCode: 'EssentialContainerExited',
        says: 'An essential container ended.',
        remedy: 'Read its last log lines.'
    },
    // health
    {
        id: 'health-codes',
        text: /Health checks failed with these codes: \[(?<codes>[\d,\s]+)\]/,
        says: 'The load balancer\'s health check got the answer {codes}.',
        remedy: 'Check the health check\'s path and matcher of the target group, and that the application is ready within healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-timeout',
        text: /Request timed out/,
        says: 'The load balancer\'s health check got no answer in time.',
        remedy: 'Check that the application listens on the container port on 0.0.0.0, and that the security group lets the load balancer in.'
    },
    {
        id: 'health-elb',
        generic: true,
        text: /Task failed ELB health checks|Health checks failed\)|is unhealthy in \((target-group|elb)/,
        says: 'The load balancer\'s health check fails.',
        remedy: 'Check the container port, the health check\'s path, the security group and healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-container',
        text: /failed container health checks/,
        says: 'The container\'s own health check fails.',
        remedy: 'Run its command in the image by hand; check that the tool it calls is in the image, and startPeriod.'
    },
    {
        id: 'targets',
        text: /failed to register targets in \(target-group (?<group>[^)]+)\)/,
        says: 'Tasks cannot be registered in the target group {group}.',
        remedy: 'Check the target type (ip for awsvpc), the port and ECS\'s permissions on the load balancer.'
    },
    // capacity
    {
        id: 'no-instances',
        text: /No Container Instances were found/,
        says: 'The cluster has no container instances.',
        remedy: 'Add instances or a capacity provider, or use FARGATE.'
    },
    {
        id: 'no-cpu',
        text: /insufficient CPU units|RESOURCE:CPU/,
        says: 'No instance has enough CPU left.',
        remedy: 'Add instances, lower cpu, or lower minimumHealthyPercent so that old tasks may stop first.'
    },
    {
        id: 'no-memory',
        text: /insufficient memory available|RESOURCE:MEMORY/,
        says: 'No instance has enough memory left.',
        remedy: 'Add instances, lower memory, or lower minimumHealthyPercent so that old tasks may stop first.'
    },
    {
        id: 'no-port',
        text: /already using a port|RESOURCE:PORTS/,
        says: 'The host port is taken on every instance.',
        remedy: 'Use dynamic host ports (hostPort 0) or awsvpc, or lower minimumHealthyPercent.'
    },
    {
        id: 'no-eni',
        text: /RESOURCE:ENI|network interface provisioning|failed to configure ENI/,
        says: 'No network interface could be had for the task.',
        remedy: 'Check free addresses in the subnets, the interface limit of the instances, and security groups.'
    },
    {
        id: 'no-gpu',
        text: /RESOURCE:GPU/,
        says: 'No instance has a GPU free.',
        remedy: 'Add GPU instances, or drop the GPU requirement.'
    },
    {
        id: 'no-attribute',
        text: /missing an attribute required|ATTRIBUTE\b/,
        says: 'No instance has the attributes that the task needs.',
        remedy: 'Check placement constraints, the log driver and the instances\' agent.'
    },
    {
        id: 'agent',
        text: /encountered error "AGENT"|:\s*AGENT\b/,
        says: 'The agents of the container instances are not connected.',
        remedy: 'Check the instances\' agent and their way to ECS.'
    },
    {
        id: 'no-instance-met',
        generic: true,
        text: /no container instance met all of its requirements/,
        says: 'No container instance fits the task.',
        remedy: 'Compare cpu, memory, ports and attributes with what the instances have left.'
    },
    {
        id: 'capacity',
        text: /Capacity is unavailable at this time|Unable to launch instance/,
        says: 'AWS has no capacity for the task right now.',
        remedy: 'Try again, add subnets in other zones, or mix capacity providers.'
    },
    {
        id: 'quota',
        text: /reached the limit on the number of (?<what>tasks|vCPUs)|above your limit/,
        says: 'A quota of the account is reached.',
        remedy: 'Ask for a higher Fargate quota in Service Quotas, or stop tasks.'
    },
    {
        id: 'blocked',
        text: /account is currently blocked/,
        says: 'The AWS account is blocked.',
        remedy: 'Ask AWS Support: this is about billing or verification.'
    },
    {
        id: 'throttled',
        text: /operations are being throttled/,
        says: 'AWS throttles ECS\'s calls for this service.',
        remedy: 'Deploy fewer services at once, or ask for higher rates.'
    },
    {
        id: 'deployment-configuration',
        text: /unable to stop or start tasks during a deployment because of the service deployment configuration/,
        says: 'minimumHealthyPercent and maximumPercent leave ECS no room to replace tasks.',
        remedy: 'Raise maximumPercent or lower minimumHealthyPercent.'
    },
    {
        id: 'protected-tasks',
        text: /number of protected tasks are more than the desired count/,
        says: 'Protected tasks keep the old deployment alive.',
        remedy: 'End their protection, or wait until it runs out.'
    },
    {
        id: 'efs',
        text: /EFS utils|failed to mount|mount\.nfs/,
        says: 'A volume cannot be mounted.',
        remedy: 'Check the file system\'s mount targets, security groups (port 2049) and access point.'
    },
    {
        id: 'spot',
        stopCode: 'SpotInterruption',
        says: 'Spot capacity was taken back.',
        remedy: 'Try again, or put a base of on-demand capacity under the service.'
    },
    {
        id: 'host-gone',
        text: /Host EC2 \(instance (?<instance>[^)]+)\) (terminated|stopped)/,
        says: 'The host {instance} went away.',
        remedy: 'Try again; check why the instance ended.'
    },
    {
        id: 'maintenance',
        text: /performing maintenance on the underlying infrastructure/,
        says: 'AWS retired the host of a task.',
        remedy: 'Nothing to mend: try again.'
    },
    {
        id: 'stopped-by-person',
        stopCode: 'UserInitiated',
        says: 'A person or a script stopped tasks.',
        remedy: 'Find out who, in CloudTrail (StopTask).'
    },
    // ECS's word on the rollout
    {
        id: 'no-candidate',
        text: /No rollback candidate/,
        says: 'ECS found no earlier good deployment to go back to.',
        remedy: 'This was the first one, or none before it completed: mend the cause and deploy again.'
    },
    {
        id: 'hook-failed',
        text: /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed/,
        says: 'A lifecycle hook at {stage} said no.',
        remedy: 'Read the log of the hook\'s Lambda function.'
    },
    {
        id: 'hook-timeout',
        text: /(?<stage>[A-Z_]+) pause hook timed out/,
        says: 'Nobody answered at the pause hook {stage} in time.',
        remedy: 'Deploy again and answer, or give the hook a longer timeout.'
    },
    {
        id: 'listener',
        text: /invalid networking configuration/,
        says: 'The load balancer\'s rules do not fit the deployment strategy.',
        remedy: 'Both target groups must stand on the production rule, exactly one with traffic.'
    },
    {
        id: 'start-impaired',
        generic: true,
        text: /unable to consistently start tasks successfully/,
        says: 'ECS cannot start tasks of this revision again and again.',
        remedy: 'The reasons of the stopped tasks say why.'
    },
    {
        id: 'alarm',
        text: /alarms triggered: (?<alarms>.+)|alarm detected|alarms? (were|was) triggered|deployment alarm/i,
        says: 'The alarm {alarms} went off.',
        remedy: 'Look at the alarm\'s metric since the rollout began.'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/known-cause.js


/** How soon after its start an end counts as "at once". */ const atOnce = 30_000;
/** All known causes that the evidence shows, the most telling first, each once. */ const findings = (evidence)=>{
    const found = causes.filter((row)=>evidence.some((seen)=>shows(row, seen)));
    const telling = found.filter(({ generic })=>generic !== true);
    return (telling.length > 0 ? telling : found).flatMap((row)=>{
        const piece = evidence.find((seen)=>shows(row, seen));
        return piece === undefined ? [] : [
            filled(row, piece)
        ];
    });
};
const shows = (row, seen)=>(row.text === undefined || row.text.test(seen.text)) && (row.log === undefined || row.log.test(seen.log ?? '')) && (row.stopCode === undefined || row.stopCode === seen.stopCode) && (row.exit === undefined || endedWith(row.exit, seen.exitCode)) && (row.lived === undefined || row.lived === pace(seen.lived));
/** Zero, and what a shell (126, 127) or a signal (137, 139, 143) gives. */ const ofTheirOwn = [
    0,
    126,
    127,
    137,
    139,
    143
];
const endedWith = (wanted, code)=>code !== undefined && (wanted === 'bad' ? !ofTheirOwn.includes(code) : wanted.includes(code));
const pace = (lived)=>lived === undefined ? undefined : lived < atOnce ? 'at-once' : 'later';
const filled = (row, seen)=>{
    const words = {
        ...row.text?.exec(seen.text)?.groups,
        exit: seen.exitCode === undefined ? undefined : String(seen.exitCode),
        lived: seen.lived === undefined ? undefined : (0,duration/* durationText */.S)(seen.lived)
    };
    const fill = (sentence)=>sentence.replaceAll(/ ?\{(\w+)\}/g, (hole, name)=>{
            const word = words[name];
            return word === undefined ? '' : `${hole.startsWith(' ') ? ' ' : ''}${word}`;
        });
    return {
        id: row.id,
        says: fill(row.says),
        remedy: fill(row.remedy)
    };
};


/***/ }),

/***/ 39468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ logStream)
/* harmony export */ });
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);

const record = (value)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
const word = (value)=>typeof value === 'string' ? value : undefined;
/** The log stream of one container of one task; `undefined` unless it logs by `awslogs` with a stream prefix. */ const logStream = (definition, container, task)=>{
    const own = (0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).find((each)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(each) === container);
    const logging = record(own?.logConfiguration);
    const options = record(logging.options);
    const group = word(options['awslogs-group']);
    const prefix = word(options['awslogs-stream-prefix']);
    const region = word(options['awslogs-region']);
    if (logging.logDriver !== 'awslogs' || group === undefined || prefix === undefined) return undefined;
    return {
        group,
        stream: `${prefix}/${container}/${task}`,
        ...region === undefined ? {} : {
            region
        }
    };
};


/***/ }),

/***/ 38318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ otherDriver)
/* harmony export */ });
/** What drives this service, where that is not ECS by a plain UpdateService. */ const otherDriver = ({ express, controller })=>{
    if (express) return 'express';
    return controller === 'ECS' ? undefined : controller;
};


/***/ }),

/***/ 91034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pinnedImages)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);
/* harmony import */ var _digest_match_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6009);



/** What a definition promises: by container, the digest of the image that it names by digest. */ const pinnedImages = (definition)=>new Map((0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap((container)=>{
        const name = (0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container);
        const digest = typeof container.image === 'string' ? (0,_digest_match_js__WEBPACK_IMPORTED_MODULE_1__/* .pinnedDigest */ .tN)(container.image) : undefined;
        return name === undefined || digest === undefined ? [] : [
            [
                (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(name),
                digest
            ]
        ];
    }));


/***/ }),

/***/ 8237:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  p: () => (/* binding */ redacted)
});

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/secrets.data.js
/** What a secret looks like in a line of log; `keep` is what may stay of it. */ const secretShapes = [
    {
        shape: /(\w+:\/\/[^\s:/@]*:)[^\s@]+@/g,
        keep: '$1***@'
    },
    {
        shape: /\b(authorization["']?\s*[:=]\s*["']?(?:bearer|basic)\s+)[^\s"',]+/gi,
        keep: '$1***'
    },
    {
        shape: /\b(bearer\s+)[\w.~+/-]{16,}=*/gi,
        keep: '$1***'
    },
    {
        shape: /\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g,
        keep: '***'
    },
    {
        shape: /\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g,
        keep: '***'
    },
    {
        shape: /\b(?:ghp|gho|ghs|ghr|github_pat|xox[abp]|sk|pk)[_-][\w-]{16,}/g,
        keep: '***'
    },
    {
        shape: /((?:pass(?:word|wd|phrase)?|secret|token|api[_-]?key|access[_-]?key|private[_-]?key|credentials?)["']?\s*[=:]\s*)(?:"[^"]*"|'[^']*'|[^\s"',;&]+)/gi,
        keep: '$1***'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/redacted.js

/** A line of log without what looks like a secret: what an application prints is shown to everybody who may see the run. */ const redacted = (line)=>secretShapes.reduce((text, { shape, keep })=>text.replaceAll(shape, keep), line);


/***/ }),

/***/ 1725:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reasonCause),
  h: () => (/* binding */ rolloutCause)
});

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/rollout-cause.data.js
/** ECS's words for why it gave a rollout up, first match wins; the texts are those of `statusReason`, `rollback.reason` and `rolloutStateReason`. */ const rolloutReasons = [
    {
        text: /circuit breaker/i,
        cause: 'breaker'
    },
    {
        text: /tasks? failed to start/i,
        cause: 'breaker'
    },
    {
        text: /\balarms?\b/i,
        cause: 'alarm'
    },
    {
        text: /hook/i,
        cause: 'hook'
    },
    {
        text: /\brequest(ed)?\b|\buser\b|StopServiceDeployment/i,
        cause: 'person'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/rollout/rollout-cause.js

/** The cause that ECS's own words name; `undefined` when they name none that is known. */ const reasonCause = (...reasons)=>rolloutReasons.find((row)=>reasons.some((reason)=>reason !== undefined && row.text.test(reason)))?.cause;
/** Why ECS took a rollout back or gave it up: its monitors first, then its words; without either, a rollback is a person's. */ const rolloutCause = (view)=>{
    if (view.breaker?.status === 'TRIGGERED') return 'breaker';
    if (view.alarms?.status === 'TRIGGERED') return 'alarm';
    const said = reasonCause(view.rollback?.reason, view.reason);
    if (said !== undefined) return said;
    if (view.rollback?.reason !== undefined || view.reason !== undefined) return 'unknown';
    return view.status === 'STOPPED' ? 'stopped' : 'person';
};


/***/ }),

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hv: () => (/* binding */ wantedRevision),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
/** The deployment that ECS works towards; `undefined` for controllers that keep none. */ const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
/** The revision that the service works towards; `undefined` where none is said. */ const wantedRevision = (service)=>primary(service)?.taskDefinition ?? service.taskDefinition;
/** Whether all that is wanted runs, and something is wanted. */ const isWhole = (service)=>service.desired > 0 && service.running >= service.desired;


/***/ }),

/***/ 45538:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shortEvent)
/* harmony export */ });
/** What makes an event long and says nothing to a person: the service's name, which stands above, task numbers, ARNs of target groups. */ const shortenings = [
    [
        /^\(service [^)]*\) /,
        ''
    ],
    [
        /(?<=: |\) )\(task [0-9a-f]{32}\)[ .]?/g,
        ''
    ],
    [
        /: $/,
        '.'
    ],
    [
        /\(task ([0-9a-f]{8})[0-9a-f]{24}\)/g,
        '(task $1…)'
    ],
    [
        /arn:aws[\w-]*:elasticloadbalancing:[\w-]*:\d*:targetgroup\/([\w-]+)\/\w+/g,
        '$1'
    ]
];
/** An event of a service in short, as it stands below the service's name. */ const shortEvent = (message)=>shortenings.reduce((text, [long, short])=>text.replaceAll(new RegExp(long, 'g'), short), message).trim();


/***/ }),

/***/ 84553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ step),
/* harmony export */   i: () => (/* binding */ isHeld)
/* harmony export */ });
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);
/* harmony import */ var _controllers_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12796);
/* harmony import */ var _other_driver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38318);
/* harmony import */ var _service_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77622);




/** Decides for one service, in this order: what drives it, what is under way, what runs, who holds it. */ const step = (stand, asked, terms)=>{
    const { service, inFlight } = stand;
    const driver = (0,_other_driver_js__WEBPACK_IMPORTED_MODULE_2__/* .otherDriver */ .z)(service);
    if (driver !== undefined) return refused('controller', _controllers_data_js__WEBPACK_IMPORTED_MODULE_1__/* .otherDrivers */ .U[driver]);
    if (inFlight !== undefined && isAsked(asked, inFlight)) return {
        do: 'follow',
        rollout: inFlight
    };
    if (inFlight === undefined && !terms.force && runsAsked(stand, asked)) return stepFromSame(service, terms);
    if (isHeld(service) && terms.hold !== 'pass') return held(terms.hold);
    return inFlight === undefined ? {
        do: 'send',
        force: terms.force
    } : besides(inFlight, terms);
};
/** Whether automation must leave the service alone. */ const isHeld = (service)=>service.tags[_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.hold] !== undefined;
/** What comes next while another rollout is under way. One that waits for a person's word may wait for days: no runner is held for it. */ const besides = ({ paused }, { inFlight, force })=>{
    if (inFlight === 'supersede') return {
        do: 'send',
        force
    };
    if (inFlight === 'refuse') return refused('lease', 'Another rollout is under way. Run this again when it has ended.');
    if (paused === undefined) return {
        do: 'wait'
    };
    const until = paused.until === undefined ? {} : {
        until: paused.until
    };
    return {
        do: 'nothing',
        outcome: {
            is: 'waiting',
            gate: 'in-flight',
            ...until
        },
        reason: pausedBefore
    };
};
const pausedBefore = 'Another rollout is paused at a hook and waits for somebody\'s word. Continue or roll it back first, or take its place with "in-flight: supersede".';
const stepFromSame = (service, terms)=>{
    if ((0,_service_view_js__WEBPACK_IMPORTED_MODULE_3__/* .primary */ .zB)(service)?.rolloutState === 'FAILED') return isHeld(service) && terms.hold !== 'pass' ? held(terms.hold) : {
        do: 'send',
        force: true
    };
    if (service.desired === 0) return {
        do: 'nothing',
        outcome: {
            is: 'nothing-running'
        }
    };
    return (0,_service_view_js__WEBPACK_IMPORTED_MODULE_3__/* .isWhole */ .wP)(service) ? {
        do: 'nothing',
        outcome: {
            is: 'no-op'
        }
    } : {
        do: 'settle'
    };
};
const held = (ending)=>({
        do: 'nothing',
        outcome: {
            is: ending,
            gate: 'hold'
        }
    });
const refused = (gate, reason)=>({
        do: 'nothing',
        outcome: {
            is: 'refused',
            gate
        },
        reason
    });
const runsAsked = ({ service, hash, stage }, asked)=>{
    const revision = (0,_service_view_js__WEBPACK_IMPORTED_MODULE_3__/* .primary */ .zB)(service)?.taskDefinition;
    const marks = {
        ...hash === undefined ? {} : {
            hash
        },
        ...stage === undefined ? {} : {
            stage
        }
    };
    return revision !== undefined && isAsked(asked, {
        revision,
        ...marks
    });
};
/** Proofs are written on revisions: one of another stage would lend its proof, or take ours. */ const isAsked = (asked, seen)=>asked.revision !== undefined && asked.revision === seen.revision || asked.hash !== undefined && asked.hash === seen.hash && (asked.stage ?? seen.stage) === (seen.stage ?? asked.stage);


/***/ }),

/***/ 76128:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ tellingStop),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   ik: () => (/* binding */ culprit),
/* harmony export */   nO: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(62939);


/** What differs between two tasks that failed alike: ids, addresses, how often something was retried. */ const passing = /\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\bRequestID: [\w-]*|\d+\.\d+\.\d+\.\d+:\d+|retried \d+ times?(\(s\))?|retried \d+ time\(s\)/g;
/** A text without what differs between two like ones. */ const alike = (text)=>text.replaceAll(passing, '…');
/** The distinct ways in which tasks stopped, the most frequent first; each keeps the words of its latest task. What ECS's scheduler stopped because it scaled says nothing. */ const stops = (tasks)=>{
    const latestFirst = tasks.filter((task)=>!isScaled(task)).sort((a, b)=>(b.stoppedAt ?? '').localeCompare(a.stoppedAt ?? ''));
    return (0,_grouped_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .z)(latestFirst, sameness).map(([latest, ...others])=>stopOf(latest, others.length + 1)).sort((a, b)=>b.count - a.count);
};
const isScaled = ({ stoppedReason = '' })=>/^Scaling activity initiated by/.test(stoppedReason);
const sameness = (task)=>JSON.stringify([
        task.stopCode,
        alike(task.stoppedReason ?? ''),
        ends(task).map((end)=>[
                end.name,
                end.exitCode,
                alike(end.reason ?? '')
            ])
    ]);
const ends = (task)=>task.containers.map(endOf);
const endOf = ({ name, exitCode, reason })=>({
        name,
        ...exitCode === undefined ? {} : {
            exitCode
        },
        ...reason === undefined ? {} : {
            reason
        }
    });
const livedOf = ({ startedAt, endedAt, stoppedAt })=>{
    const end = endedAt ?? stoppedAt;
    return startedAt === undefined || end === undefined ? undefined : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .between */ .Tq)(startedAt, end);
};
const stopOf = (task, count)=>{
    const lived = livedOf(task);
    return {
        count,
        containers: ends(task),
        task: task.id,
        ...task.stopCode === undefined ? {} : {
            stopCode: task.stopCode
        },
        ...task.stoppedReason === undefined ? {} : {
            reason: task.stoppedReason
        },
        ...lived === undefined ? {} : {
            lived
        }
    };
};
/** The container that ended a task: the first that left with another code than zero or with a reason, else the first of all. */ const culprit = (stop)=>stop.containers.find(({ exitCode, reason })=>(exitCode ?? 0) !== 0 || reason !== undefined) ?? stop.containers[0];
/** The way of stopping that says most: the most frequent one. */ const tellingStop = ([first])=>first;


/***/ }),

/***/ 48388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ countingContainers),
/* harmony export */   z: () => (/* binding */ essentialContainers)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);


/** The essential containers of a definition; a container is essential unless it says otherwise. */ const essentialContainers = (definition)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).filter(({ essential })=>essential !== false).flatMap((container)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container) ?? []).map((name)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(name));
/** Whose ends decide how a task ended: the named container, else the essential ones among those that carry our image, else all essential ones. */ const countingContainers = (definition, { named, ours })=>{
    if (named !== undefined) return [
        named
    ];
    const essential = essentialContainers(definition);
    const own = essential.filter((name)=>ours.includes(name));
    return own.length > 0 ? own : essential;
};


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
/** A moment in UTC, `2026-11-22T10:15:30.000Z`: sorts as text, and is the only form in which time crosses a room's door. */ /** The moment that lies `ms` milliseconds after the Unix epoch. */ const instant = (ms)=>new Date(ms).toISOString();
/** Milliseconds since the Unix epoch of a moment. */ const epoch = (at)=>Date.parse(at);
/** The moment `by` milliseconds after `at`. */ const later = (at, by)=>instant(epoch(at) + by);
/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */ const between = (from, to)=>epoch(to) - epoch(from);
/** The compact form used in image tags, `20261122T101530Z` (whole seconds, no colons). */ const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The moment that a compact form names; `undefined` when the text is not one. */ const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ }),

/***/ 82717:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commitRelation)
/* harmony export */ });
/** How a commit that a service is at lies to the one that is asked for. */ const commitRelation = async (at, asked, { git })=>{
    if (at === asked) return 'same';
    const newer = await git.isAncestor(asked, at);
    if (newer === true) return 'newer';
    const older = await git.isAncestor(at, asked);
    if (older === true) return 'older';
    return newer === 'unknown' || older === 'unknown' ? 'unknown' : 'apart';
};


/***/ }),

/***/ 83907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ forgetDiagnoses),
/* harmony export */   RQ: () => (/* binding */ amendDiagnosis),
/* harmony export */   Uq: () => (/* binding */ keptDiagnosis),
/* harmony export */   vN: () => (/* binding */ keepDiagnosis)
/* harmony export */ });
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64777);


/** The diagnosis that this run wrote of a service; `undefined` when it wrote none. */ const keptDiagnosis = async (files, stage, service)=>{
    const text = await files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisPath */ .$V)(files.own, stage, service));
    return text === undefined ? undefined : JSON.parse(text);
};
/** Forgets what an earlier run in the same folder wrote of services that this one begins anew. */ const forgetDiagnoses = async (release, files)=>{
    for (const { service } of release.units)await files.remove((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisPath */ .$V)(files.own, release.stage, service));
};
/** Writes a diagnosis into its file. Never throws: the outcome is known already. */ const keepDiagnosis = async (stage, found, { files, journal })=>{
    try {
        await files.write((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisPath */ .$V)(files.own, stage, (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(found.service)), JSON.stringify(found));
    } catch (error) {
        journal.warn(`The diagnosis of "${found.service}" could not be written: ${String(error)}`);
    }
};
/** Adds what a later step found to a service's diagnosis: another outcome and why. */ const amendDiagnosis = async (stage, amendment, ports)=>{
    const empty = {
        took: 0,
        alarms: [],
        findings: [],
        stops: [],
        events: [],
        unread: []
    };
    const kept = await keptDiagnosis(ports.files, stage, amendment.service).catch(()=>undefined);
    await keepDiagnosis(stage, {
        ...empty,
        ...kept,
        ...amendment
    }, ports);
};


/***/ }),

/***/ 31766:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   JH: () => (/* binding */ renderRuns),
/* harmony export */   Yf: () => (/* binding */ launchBeside),
/* harmony export */   pw: () => (/* binding */ runOfUnit),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(64777);
/* harmony import */ var _core_run_counting_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(48388);
/* harmony import */ var _targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77882);
/* harmony import */ var _render_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2099);
/* harmony import */ var _unit_orders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(94277);







/** Where the services of a release live. */ const siteOf = ({ config, release: { stage } }, ports)=>({
        cloud: ports.at((0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config, stage)),
        cluster: (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(config, stage)
    });
/** Renders the coming state of services that are run once, on the digests of the release. Nothing is written to AWS; a Problem carries the faults of all. */ const renderRuns = async ({ config, release }, services, ports)=>{
    if (services.length === 0) return new Map();
    const rendered = await (0,_render_js__WEBPACK_IMPORTED_MODULE_3__/* .render */ .X)(config)({
        ...release,
        units: services.map((service)=>bare({
                config,
                release
            }, service))
    }, ports);
    return new Map(rendered.units.map((unit)=>[
            unit.service,
            unit
        ]));
};
/** A service as a unit of its own: tasks are no units of a release, for they run for the units that name them and need no proof. */ const bare = ({ config, release }, service)=>{
    const own = release.units.find((unit)=>unit.service === service);
    const { kind, containers } = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
    const version = own?.version;
    return {
        ...{
            service,
            kind,
            why: 'asked',
            wave: 0,
            images: containers
        },
        ...version === undefined ? {} : {
            version
        }
    };
};
/** The run of a rendered unit: its revision, registered unless it is already, in the network of the service beside which it runs. */ const runOfUnit = async (line, unit, { terms, ports })=>{
    const { release } = line;
    const site = siteOf(line, ports);
    const [order] = await (0,_unit_orders_js__WEBPACK_IMPORTED_MODULE_4__/* .unitOrders */ .iZ)(line.config, release)([
        unit
    ], ports);
    const text = await ports.files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_5__/* .taskPath */ .vI)(ports.files.own, release.stage, unit.service));
    if (order === undefined || text === undefined) throw new Error(`"${unit.service}" was not rendered.`);
    const definition = JSON.parse(text);
    const launch = terms.beside === undefined ? {} : await launchBeside(site, terms.beside);
    const { revision } = await (0,_targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionFor */ .HU)(site, order, ports.signal);
    const ours = Object.keys(unit.images);
    return {
        ...{
            label: unit.service,
            site,
            revision,
            definition,
            launch,
            timeout: terms.timeout
        },
        counting: (0,_core_run_counting_js__WEBPACK_IMPORTED_MODULE_6__/* .countingContainers */ .k)(definition, {
            ours
        }),
        key: [
            release.stage,
            release.commit.sha,
            release.cause.run ?? '',
            unit.service,
            unit.task?.hash,
            terms.key ?? ''
        ]
    };
};
/** The network and capacity of an ECS service; a service that is not there is a Problem. */ const launchBeside = async ({ cloud, cluster }, name)=>{
    const view = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    if (view?.status === 'ACTIVE') return view.launch ?? {};
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `There is no service "${name}" in the cluster "${cluster}" whose network and capacity a task could take.`,
        remedy: 'Correct the name, or make the service with your infrastructure code first.'
    });
};
/** The ECS service beside which a task runs: the one that it names itself, else the given one. */ const besideOf = ({ config, release }, task, user)=>{
    const own = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, task).service !== task;
    return (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceName */ .fe)(config, own ? task : user, release.stage);
};


/***/ }),

/***/ 45109:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/core/run/judgement.js
/** Stop codes of an end that came from outside: a container may have ended well because it was asked to, not because it was done. */ const cutShort = [
    'UserInitiated',
    'ServiceSchedulerInitiated',
    'SpotInterruption',
    'TerminationNotice',
    'InfrastructureHealth'
];
/** Whether nothing more is to be waited for: the task stopped, or all containers that count have ended, and why is certain: while a task is stopping, only its stop code tells an end by itself from one that was asked for. */ const isOver = (task, counting)=>{
    const seen = ends(task, counting);
    const over = seen.every(({ status, exitCode })=>status === 'STOPPED' && exitCode !== undefined);
    const certain = task.stopCode !== undefined || task.status === 'RUNNING';
    return task.status === 'STOPPED' || seen.length > 0 && over && certain;
};
/** Judges a task by the containers that count; how any other container ended says nothing. */ const judgement = (task, counting)=>{
    const seen = ends(task, counting);
    const bad = seen.find(({ exitCode })=>exitCode !== 0);
    if (seen.length === 0) return {
        ok: false,
        reason: `Nothing is known of the container "${counting.join('", "')}".`
    };
    if (bad !== undefined) return failed(task, bad);
    if (cutShort.includes(task.stopCode ?? '')) return {
        ok: false,
        exitCode: 0,
        reason: `It was stopped from outside before it ended by itself (${words(task)}), so nothing says that it was done.`
    };
    return {
        ok: true,
        exitCode: 0
    };
};
const ends = ({ containers }, counting)=>containers.filter(({ name })=>counting.includes(name));
const failed = (task, { name, exitCode, reason })=>{
    const known = reason === undefined || words(task).includes(reason);
    if (exitCode === undefined) return {
        ok: false,
        reason: `The container "${name}" never ended by itself${known ? '' : ` (${reason})`}: ${words(task)}.`
    };
    const more = reason === undefined ? '' : ` (${reason})`;
    return {
        ok: false,
        exitCode,
        reason: `The container "${name}" ended with exit code ${exitCode}${more}.`
    };
};
const words = ({ stopCode, stoppedReason })=>[
        stopCode,
        stoppedReason
    ].filter((part)=>part !== undefined).join(': ') || 'ECS gives no reason';

// EXTERNAL MODULE: ./.tagship/build/core/rollout/known-cause.js + 1 modules
var known_cause = __webpack_require__(32113);
;// CONCATENATED MODULE: ./.tagship/build/core/run/placement.js

/** A placement failure in ECS's words. */ const placementText = ({ reason, on, detail })=>[
        on,
        reason,
        detail
    ].filter((part)=>part !== undefined).join(': ');
/** What is behind placement failures, each cause once, with what to do; a cause nobody knows is shown as it is. */ const placementFindings = (failures)=>{
    const known = failures.flatMap(({ reason, detail })=>{
        const text = `failure: ${reason}${detail === undefined ? '' : ` ${detail}`}`;
        const found = (0,known_cause/* findings */.P)([
            {
                text
            }
        ]);
        return found.length > 0 ? found : [
            unknown(reason, detail)
        ];
    });
    return known.filter(({ says }, index)=>known.findIndex((other)=>other.says === says) === index);
};
const unknown = (reason, detail)=>({
        id: 'placement',
        says: `ECS found no place for the task: ${reason}${detail === undefined ? '' : ` (${detail})`}.`,
        remedy: 'Compare the placement constraints, cpu, memory and capacity of the cluster with what the task asks for.'
    });

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./.tagship/build/core/run/run-token.js

/** ECS's limit on client tokens (API reference, RunTask). */ const longest = 64;
/** The client token of a run: the same for the same request, and another for each attempt. ECS runs a task once for a token. */ const runToken = (request, attempt)=>{
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
    return `${hash.slice(0, longest - 4)}-${String(attempt).padStart(3, '0')}`;
};
/** Who started a task, in the characters that ECS takes: at most 128 letters, digits, `-`, `/` and `_`. */ const startedBy = (...parts)=>[
        'tagship',
        ...parts
    ].join('/').replaceAll(/[^A-Za-z0-9/_-]+/g, '-').slice(0, 128);

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis.js
var diagnosis = __webpack_require__(5116);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-end.js



/** The end of a task that was judged. Only the containers that count are evidence: a helper that was killed is no cause. */ const finishedRun = (ended, task, judged)=>{
    const { run, logs } = ended;
    const outcome = judged.ok ? {
        is: 'succeeded'
    } : {
        is: 'failed',
        cause: 'task'
    };
    const counted = task.containers.filter(({ name })=>run.counting.includes(name));
    const culprit = counted.find(({ exitCode })=>exitCode !== 0) ?? counted[0];
    const log = culprit === undefined ? undefined : logs?.tail(culprit.name);
    const { exitCode } = judged;
    return {
        outcome,
        task: task.arn,
        ...exitCode === undefined ? {} : {
            exitCode
        },
        diagnosis: (0,diagnosis/* diagnosis */.C)({
            ...factsOf(ended, outcome),
            ...{
                stopped: [
                    {
                        ...task,
                        containers: counted
                    }
                ],
                unread: logs?.unread ?? []
            },
            ...judged.ok ? {} : {
                reason: judged.reason
            },
            ...log === undefined ? {} : {
                log
            }
        })
    };
};
/** The end of a run that was not judged. */ const unfinishedRun = (ended, outcome, reason)=>({
        outcome,
        diagnosis: (0,diagnosis/* diagnosis */.C)({
            ...factsOf(ended, outcome),
            stopped: [],
            ...reason === undefined ? {} : {
                reason
            }
        })
    });
/** The end of a run of which something could not be found out. */ const erroredRun = (ended, error)=>{
    const sent = error instanceof failure/* Failure */.H ? error.sent : 'unknown';
    return unfinishedRun(ended, {
        is: 'errored',
        sent
    }, error instanceof Error ? error.message : String(error));
};
const factsOf = ({ run, began, now }, outcome)=>({
        ...{
            service: run.label,
            outcome,
            to: run.revision,
            since: began,
            took: (0,instant/* between */.Tq)(began, now)
        }
    });

// EXTERNAL MODULE: ./.tagship/build/core/rollout/cadence.js
var cadence = __webpack_require__(4422);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/log-stream.js
var log_stream = __webpack_require__(39468);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/redacted.js + 1 modules
var redacted = __webpack_require__(8237);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/flows/run-logs.js




/** How many of a container's last lines are kept for the diagnosis, and how many pages one look may read of a stream. */ const kept = 20;
const pages = 20;
/** Reads the lines of those containers of one task that log by `awslogs`. Never throws: what could not be read is said once. */ const runLogs = (of, { journal })=>{
    const streams = streamsOf(of.definition, of.task);
    const state = new Map(streams.map(({ container })=>[
            container,
            {
                last: []
            }
        ]));
    const unread = [];
    const print = ({ container }, lines)=>{
        const name = streams.length > 1 ? `${of.label}/${container}` : of.label;
        for (const line of lines)journal.info(`${name} | ${(0,redacted/* redacted */.p)(line)}`);
    };
    const readStream = async (stream)=>{
        const own = state.get(stream.container) ?? {
            last: []
        };
        for(let page = 0; page < pages; page += 1){
            const found = await of.cloud.tasks.logPage(stream.address, own.next);
            if (found === undefined) return;
            print(stream, found.lines);
            own.last = [
                ...own.last,
                ...found.lines
            ].slice(-kept);
            const ended = found.next === undefined || found.next === own.next;
            if (found.next !== undefined) own.next = found.next;
            if (ended) return;
        }
    };
    const read = async ()=>{
        if (unread.length > 0) return;
        try {
            for (const stream of streams)await readStream(stream);
        } catch (error) {
            if (!(error instanceof failure/* Failure */.H)) throw error;
            if (error.kind === 'temporary') return;
            unread.push(error.message);
            journal.warn(`${of.label}: its lines cannot be shown. ${error.message}`);
        }
    };
    const tail = (container)=>{
        const address = streams.find((stream)=>stream.container === container)?.address;
        const lines = state.get(container)?.last ?? [];
        if (address === undefined || lines.length === 0) return undefined;
        return {
            container,
            stream: `${address.group}/${address.stream}`,
            lines: lines.map(redacted/* redacted */.p)
        };
    };
    return {
        read,
        tail,
        unread
    };
};
const streamsOf = (definition, task)=>(0,member/* containersOf */.Mz)(definition).flatMap((each)=>{
        const container = (0,member/* nameOf */.Vb)(each);
        const address = container === undefined ? undefined : (0,log_stream/* logStream */.V)(definition, container, task);
        return container === undefined || address === undefined ? [] : [
            {
                container,
                address
            }
        ];
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/run-follow.js







/** How long ECS may give no answer, or not know the task, before we say that we cannot find out. */ const silenceAllowed = 120_000;
/** CloudWatch shows a line a moment after it was written. */ const settling = 3000;
const minute = 60_000;
/** Follows a task that was started to its end, and prints its lines and each change of its state. */ const follow = async (run, task, ports)=>{
    const began = ports.clock.now();
    const logs = runLogs({
        ...run,
        task: task.id,
        cloud: run.site.cloud
    }, ports);
    const following = {
        run,
        ports,
        logs,
        began
    };
    const deadline = (0,instant/* later */.NU)(began, run.timeout);
    let [seen, answered, spoken] = [
        task,
        began,
        {
            status: '',
            at: began
        }
    ];
    for(;;){
        spoken = said(following, seen, spoken);
        await logs.read();
        const now = ports.clock.now();
        if (isOver(seen, run.counting)) return finish(following, seen);
        if (run.until?.(seen, now) === true) return held(following, seen);
        if (ports.signal.aborted) return cut(following, seen, {
            is: 'cancelled'
        });
        if (now >= deadline) return cut(following, seen, {
            is: 'timed-out'
        });
        await pause(following, (0,cadence/* cadence */.E)((0,instant/* between */.Tq)(began, now), (0,instant/* between */.Tq)(now, deadline)));
        const poll = await look(following, seen);
        if (!(poll instanceof failure/* Failure */.H)) [seen, answered] = [
            poll,
            ports.clock.now()
        ];
        else if (poll.kind !== 'temporary' || (0,instant/* between */.Tq)(answered, ports.clock.now()) >= silenceAllowed) throw poll;
    }
};
/** A task that ECS does not show yet is none that is gone: reads may lag behind the write. */ const look = async ({ run, ports }, before)=>{
    try {
        const view = await run.site.cloud.tasks.describe(run.site.cluster, before.arn);
        if (view !== undefined) return view;
        const facts = {
            kind: 'temporary',
            action: 'ecs:DescribeTasks',
            code: 'MISSING',
            sent: 'yes'
        };
        return new failure/* Failure */.H(`ECS does not know the task ${before.id} of "${run.label}".`, facts);
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        if (error.kind === 'temporary') ports.journal.warn(`${error.message} Looking again.`);
        const { kind, action, code } = error;
        return new failure/* Failure */.H(error.message, {
            kind,
            action,
            code,
            sent: 'yes'
        }, {
            cause: error
        });
    }
};
const said = ({ run, ports, began }, { status, id }, before)=>{
    const now = ports.clock.now();
    const same = status === before.status;
    if (same && (0,instant/* between */.Tq)(before.at, now) < minute) return before;
    ports.journal.info(`${run.label}: task ${id} is ${status}${same ? ` for ${(0,duration/* durationText */.S)((0,instant/* between */.Tq)(began, now))}` : ''}`);
    return {
        status,
        at: now
    };
};
const finish = async (following, seen)=>{
    const { run, logs } = following;
    await pause(following, settling);
    await logs.read();
    if (seen.status === 'RUNNING') await stop(following, seen, `${run.counting.join(', ')} has ended`);
    const judged = run.until === undefined ? judgement(seen, run.counting) : fallen(seen, following);
    return finishedRun(ended(following), seen, judged);
};
/** What had to hold and ended instead did not hold, whatever its exit code. */ const fallen = (seen, { run })=>{
    const judged = judgement(seen, run.counting);
    const reason = judged.ok ? 'It ended by itself with exit code 0 before it had held.' : judged.reason;
    return {
        ok: false,
        reason,
        ...judged.exitCode === undefined ? {} : {
            exitCode: judged.exitCode
        }
    };
};
const held = async (following, seen)=>{
    await stop(following, seen, 'it has held');
    return finishedRun(ended(following), seen, {
        ok: true,
        exitCode: 0
    });
};
const cut = async (following, seen, outcome)=>{
    const { run } = following;
    const why = outcome.is === 'cancelled' ? 'the run was cancelled' : `it did not end within ${(0,duration/* durationText */.S)(run.timeout)}`;
    const stopped = await stop(following, seen, why);
    const what = stopped ? 'and was asked to stop' : 'and could not be stopped: stop it by hand';
    const reason = `The task ${seen.id} was ${seen.status} when ${why}, ${what}.`;
    return {
        ...unfinishedRun(ended(following), outcome, reason),
        task: seen.arn
    };
};
/** Asks ECS to stop the task; whether it could be asked. */ const stop = async ({ run, ports }, { arn, id }, why)=>{
    try {
        await run.site.cloud.tasks.stop(run.site.cluster, arn, `Tagship: ${why}`);
        return true;
    } catch (error) {
        ports.journal.warn(`${run.label}: the task ${id} could not be stopped: ${error instanceof Error ? error.message : String(error)}`);
        return false;
    }
};
const ended = ({ run, began, logs, ports })=>({
        run,
        began,
        logs,
        now: ports.clock.now()
    });
const pause = async ({ ports }, by)=>{
    try {
        await ports.clock.sleep(by, ports.signal);
    } catch (error) {
        if (!ports.signal.aborted) throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/run-task.js








/** How often a run that ended badly before may be repeated under one key. */ const attempts = 20;
/** A task that we started cannot have stopped so soon: one that has was started by an earlier run under the same key. */ const tooSoon = 10_000;
/**
 * Runs one task: shows its lines as they come, waits for its end, judges it by the containers that count, and stops it when
 * the run is cancelled or its time is over. A run under the same key that goes on is joined, one that ended well is not
 * repeated, one that ended badly is; where ECS has forgotten how it ended, only what may run twice is. Never throws: what could not be found out is `errored`.
 */ const runTask = async (run, ports)=>{
    const began = ports.clock.now();
    try {
        for(let attempt = 0; attempt < attempts; attempt += 1){
            if (ports.signal.aborted) return unfinishedRun({
                run,
                began,
                now: began
            }, {
                is: 'cancelled'
            });
            const sent = ports.clock.now();
            const { task, failures } = await start(run, attempt);
            if (task === undefined && failures.length === 0) {
                if (run.once === true) return forgotten({
                    run,
                    began,
                    now: sent
                });
                ports.journal.info(`${run.label}: ECS has forgotten how the task of an earlier attempt ended; running it anew.`);
                continue;
            }
            if (task === undefined) return unplaced({
                run,
                began,
                now: sent
            }, failures);
            const first = await glance(run, task.arn);
            const soon = (0,instant/* between */.Tq)(sent, ports.clock.now()) < tooSoon;
            const before = first !== undefined && soon && isOver(first, run.counting) ? first : undefined;
            if (before !== undefined && !judgement(before, run.counting).ok) {
                ports.journal.info(`${run.label}: the task ${task.id} of an earlier attempt ended badly; running it anew.`);
                continue;
            }
            if (before !== undefined) ports.journal.info(`${run.label}: it ran already in this run, as task ${task.id}; not run twice.`);
            else ports.journal.info(`${run.label}: ${run.revision} runs as task ${task.id}.`);
            return await follow(run, first ?? task, ports);
        }
        throw new problem/* Problem */.A({
            what: `"${run.label}" ended badly ${attempts} times under the same run.`
        });
    } catch (error) {
        const end = erroredRun({
            run,
            began,
            now: ports.clock.now()
        }, error);
        ports.journal.warn(`${run.label}: ${end.diagnosis.reason}`);
        return end;
    }
};
/** ECS knows the token for a day, and a stopped task for an hour or so. */ const forgotten = (ended)=>unfinishedRun(ended, {
        is: 'errored',
        sent: 'no'
    }, 'It was run before under this workflow run, and ECS has forgotten how that ended. Look into its logs, and set "again" to "true" to run it anew.');
const unplaced = (ended, failures)=>{
    const reasons = failures.map(placementText).join('; ');
    const end = unfinishedRun(ended, {
        is: 'failed',
        cause: 'task'
    }, `No place was found for the task: ${reasons}.`);
    return {
        ...end,
        diagnosis: {
            ...end.diagnosis,
            findings: placementFindings(failures)
        }
    };
};
/** The first look at a task; one that fails says nothing yet, for following it looks again. */ const glance = async ({ site }, arn)=>{
    try {
        return await site.cloud.tasks.describe(site.cluster, arn);
    } catch (error) {
        if (error instanceof failure/* Failure */.H) return undefined;
        throw error;
    }
};
const start = ({ site, revision, launch, overrides, key, label }, attempt)=>{
    const request = {
        ...{
            cluster: site.cluster,
            taskDefinition: revision,
            launch
        },
        ...overrides === undefined ? {} : {
            overrides
        }
    };
    const token = runToken([
        key,
        request
    ], attempt);
    return site.cloud.tasks.run({
        ...request,
        token,
        startedBy: startedBy(label)
    });
};


/***/ }),

/***/ 94277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ accepted),
  iZ: () => (/* binding */ unitOrders),
  "do": () => (/* binding */ widened)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/gates/overtaken.js
var overtaken = __webpack_require__(88625);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
;// CONCATENATED MODULE: ./.tagship/build/core/record/revision-tags.js


/** Tags under which a unit's revision is registered: what state it is, and which release made it. */ const revisionTags = (release, unit, hash)=>{
    const facts = {
        [keys/* tagKeys */.b.hash]: hash,
        [keys/* tagKeys */.b.service]: unit.service,
        [keys/* tagKeys */.b.stage]: release.stage,
        [keys/* tagKeys */.b.version]: unit.version,
        [keys/* tagKeys */.b.commit]: release.commit.sha,
        [keys/* tagKeys */.b.committed]: (0,instant/* compact */.oE)(release.commit.time),
        [keys/* tagKeys */.b.run]: release.cause.run,
        [keys/* tagKeys */.b.actor]: release.cause.actor
    };
    const known = Object.entries(facts).flatMap(([key, value])=>value === undefined || value === '' ? [] : [
            [
                key,
                (0,keys/* tagValue */.E)(value)
            ]
        ]);
    return Object.fromEntries(known);
};

// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/offered-architectures.js
/** Architectures that an image index offers, `amd64` and the like; none for a plain manifest, whose own is in its config. */ const offeredArchitectures = (manifest)=>{
    const { manifests } = JSON.parse(manifest);
    const all = (manifests ?? []).flatMap(({ platform: { os, architecture } = {} })=>os !== 'unknown' && typeof architecture === 'string' ? [
            architecture
        ] : []);
    return [
        ...new Set(all)
    ];
};

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/runnable-children.js

/** Digests of what an image index offers to run; attestations, which say `unknown/unknown`, are left out. Empty for a plain manifest. */ const runnableChildren = (manifest)=>{
    const { manifests } = JSON.parse(manifest);
    return (manifests ?? []).filter(({ platform })=>platform?.os !== 'unknown').flatMap(({ digest })=>typeof digest === 'string' ? [
            (0,named/* parsed */.Y)(digest)
        ] : []);
};

// EXTERNAL MODULE: ./.tagship/build/flows/commit-relation.js
var commit_relation = __webpack_require__(82717);
;// CONCATENATED MODULE: ./.tagship/build/flows/unit-orders.js








/** The orders of some units: each with its rendered definition, or with the revision that it names already. */ const unitOrders = (config, release)=>(units, ports)=>Promise.all(units.map(async (unit)=>{
            const images = unitImages(release, unit);
            return {
                label: unit.service,
                service: (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage),
                wanted: await wanted(release, unit, ports),
                accepted: accepted(images),
                widened: ()=>widened(images, ports.at(config.policy.registry, 'read').images),
                offered: ()=>offered(images, ports.at(config.policy.registry, 'read').images),
                request: request(release, ports)
            };
        }));
/** Only git knows which of two commits is the newer one; where it cannot tell, their dates do. */ const request = ({ commit: { sha, time } }, ports)=>({
        commit: {
            sha,
            time
        },
        newer: async (others)=>{
            for (const other of others){
                const relation = await (0,commit_relation/* commitRelation */.y)(other.sha, sha, ports);
                if ((0,overtaken/* isOvertaken */.i)({
                    relation,
                    ...other.time === undefined ? {} : {
                        committed: other.time
                    }
                }, time)) return other;
            }
            return undefined;
        }
    });
const wanted = async (release, unit, { files })=>{
    const { task, service } = unit;
    if (task?.revision !== undefined) return {
        is: 'revision',
        revision: task.revision,
        hash: task.hash
    };
    const path = (0,paths/* taskPath */.vI)(files.own, release.stage, service);
    const text = await files.read(path);
    if (task === undefined || text === undefined) throw new problem/* Problem */.A({
        what: `The service "${service}" has no rendered task definition for the stage "${release.stage}".`,
        remedy: 'Run render before deploy in the same job, and pass its output "release" on.'
    });
    const definition = JSON.parse(text);
    return {
        is: 'definition',
        definition,
        hash: task.hash,
        tags: revisionTags(release, unit, task.hash)
    };
};
const unitImages = (release, unit)=>Object.entries(unit.images).flatMap(([container, name])=>{
        const image = release.images[name];
        return image?.digest === undefined ? [] : {
            container: container,
            image,
            digest: image.digest
        };
    });
/** What counts as these images when it is seen running. */ const accepted = (images)=>new Map(images.map(({ container, digest })=>[
            container,
            [
                digest
            ]
        ]));
/** The same with the runnable children of those that are indexes. */ const widened = async (images, registry)=>{
    const all = images.map(async ({ container, image, digest })=>{
        const stored = await registry.byDigest(image.repository, digest);
        const children = stored === undefined ? [] : runnableChildren(stored.manifest);
        return [
            container,
            [
                digest,
                ...children
            ]
        ];
    });
    return new Map(await Promise.all(all));
};
const offered = async (images, registry)=>{
    const all = images.map(async ({ container, image, digest })=>{
        const stored = await registry.byDigest(image.repository, digest);
        return [
            container,
            stored === undefined ? [] : offeredArchitectures(stored.manifest)
        ];
    });
    return new Map(await Promise.all(all));
};


/***/ }),

/***/ 42037:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ check)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/core/verify/shortfall.js
/** One thing that was asked for and does not hold: what came, what was expected, and what to do. */ /** A shortfall as one text. */ const shortfallText = ({ came, expected, remedy })=>`${came}; expected ${expected}. ${remedy}`;

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/core/verify/address.js
/** How much of a body is shown. */ const shown = 120;
/** Where an answer falls short of what was asked; `undefined` where it does not. */ const addressShortfall = (spec, answer)=>{
    const { url } = spec;
    if ('unreachable' in answer) return {
        came: `${url} could not be reached: ${answer.unreachable}`,
        expected: statusText(spec),
        remedy: reach
    };
    const { status, body, headers = {} } = answer;
    if (!fits(spec, status)) return {
        came: `${url} answered ${status}`,
        expected: statusText(spec),
        remedy: answered(status)
    };
    if (spec.body !== undefined && !body.includes(spec.body)) return {
        came: `${url} answered ${status} with ${bodyText(body)}`,
        expected: `a body with "${spec.body}"`,
        remedy: content
    };
    const [name, wanted = ''] = Object.entries(spec.headers ?? {}).find(([key, text])=>!header(headers, key).includes(text)) ?? [];
    if (name === undefined) return undefined;
    const came = header(headers, name);
    return {
        came: `${url} answered ${status} with ${came === '' ? `no header ${name}` : `${name}: ${came}`}`,
        expected: `${name}: ${wanted}`,
        remedy: content
    };
};
const fits = ({ status }, seen)=>status === undefined ? seen >= 200 && seen < 300 : status.includes(seen);
const statusText = ({ status })=>status?.join(' or ') ?? '2xx';
const header = (headers, name)=>headers[name.toLowerCase()] ?? '';
const bodyText = (body)=>body.trim() === '' ? 'an empty body' : `the body "${body.trim().slice(0, shown)}${body.trim().length > shown ? '…' : ''}"`;
const reach = 'Check the address, its certificate, the load balancer\'s rule and security group; a private address is reached by "task", from inside.';
const content = 'Ask the address by hand: another version may answer, or a proxy before it.';
const answered = (status)=>{
    if (status >= 500) return "Read the service's log: it, or the load balancer for it, says that it cannot serve.";
    if (status === 401 || status === 403) return 'The address asks for credentials: choose one that is open, or expect this status.';
    if (status === 404) return 'Check the path of the address.';
    if (status >= 300 && status < 400) return 'It redirects: name the address it redirects to, or expect this status.';
    return 'Ask the address by hand, and compare with the status that is expected.';
};

;// CONCATENATED MODULE: ./.tagship/build/core/verify/alarm.js
/** Which of the named alarms fire or do not exist. An alarm with too little data does not fire. */ const alarmShortfalls = (names, found)=>names.flatMap((name)=>{
        const alarm = found.get(name);
        if (alarm === undefined) return {
            came: `There is no alarm "${name}"`,
            expected: 'one that does not fire',
            remedy: 'Correct its name in verify.alarms, or make it in the account and region of the stage.'
        };
        if (alarm.state !== 'ALARM') return [];
        return {
            came: `The alarm "${name}" fires${alarm.reason === undefined ? '' : `: ${alarm.reason.replace(/\.$/, '')}`}`,
            expected: 'that it does not',
            remedy: "Look at the alarm's metric since the rollout began."
        };
    });

;// CONCATENATED MODULE: ./.tagship/build/core/verify/targets.js
/** Targets that are neither good nor bad: they leave, or wait for nothing. */ const leaving = [
    'draining',
    'unhealthy.draining'
];
/** A service whose targets cannot be asked for. */ const ungrouped = {
    came: 'The service stands behind no target group',
    expected: 'healthy targets',
    remedy: 'Remove verify.targets, or put the service behind a load balancer with your infrastructure code.'
};
/** Where the targets of a service's target groups fall short: one healthy at least, and none that is not. */ const targetShortfalls = (targets)=>{
    const staying = targets.filter(({ state })=>!leaving.includes(state));
    if (staying.length === 0) return [
        {
            came: 'No target is registered in the target groups of the service',
            expected: 'one that is healthy at least',
            remedy: "Check the desired count and the service's events: ECS registers tasks when they run."
        }
    ];
    return staying.filter(({ state })=>state !== 'healthy').map(({ id, state, reason, description })=>{
        const why = [
            reason,
            description
        ].filter((part)=>part !== undefined).join(': ');
        return {
            came: `The target ${id} is ${state}${why === '' ? '' : ` (${why})`}`,
            expected: 'healthy',
            remedy: remedyOf(state, why)
        };
    });
};
const remedyOf = (state, why)=>{
    if (state === 'initial') return 'It is still being checked: give it longer with verify.within.';
    if (state === 'unused') return 'Its target group stands on no listener rule that is in use, or its zone is not enabled.';
    if (/ResponseCodeMismatch/.test(why)) return "Check the health check's path and matcher.";
    if (/Timeout/.test(why)) return 'Check that the application listens on 0.0.0.0 and the security group lets the load balancer in.';
    return "Check the health check's path and port, the security group, and the application's log.";
};

;// CONCATENATED MODULE: ./.tagship/build/flows/verify-look.js





/** How long one answer may take. */ const patience = 10_000;
/** Looks once at everything that is asked for. What cannot be read does not hold. */ const look = async (looking, ports)=>{
    const { spec, cloud, groups = [] } = looking;
    const all = await Promise.all([
        spec.address === undefined ? nothing : atAddress(spec.address, ports),
        spec.alarms === undefined || cloud === undefined ? nothing : readable(()=>atAlarms(cloud, spec.alarms ?? [])),
        spec.targets !== true || cloud === undefined ? nothing : readable(()=>atTargets(cloud, groups))
    ]);
    return {
        missing: all.flatMap(({ missing })=>missing),
        holds: all.flatMap(({ holds })=>holds)
    };
};
const nothing = {
    missing: [],
    holds: []
};
const atAddress = async (spec, { http, signal })=>{
    const { url, redirects } = spec;
    const answer = await http.get(url, {
        timeout: patience,
        signal,
        ...redirects === undefined ? {} : {
            redirects
        }
    }).catch((error)=>{
        if (signal.aborted) return {
            unreachable: 'the run was cancelled'
        };
        throw error;
    });
    const missing = addressShortfall(spec, answer);
    if (missing !== undefined) return {
        missing: [
            missing
        ],
        holds: []
    };
    return {
        missing: [],
        holds: 'status' in answer ? [
            `${url} answers ${answer.status}`
        ] : []
    };
};
const atAlarms = async ({ alarms }, names)=>{
    const missing = alarmShortfalls(names, await alarms.describe(names));
    return {
        missing,
        holds: missing.length > 0 ? [] : [
            `${names.join(', ')} ${names.length > 1 ? 'do' : 'does'} not fire`
        ]
    };
};
const atTargets = async ({ balancers }, groups)=>{
    if (groups.length === 0) return {
        missing: [
            ungrouped
        ],
        holds: []
    };
    const targets = (await Promise.all(groups.map((group)=>balancers.targets(group)))).flat();
    const missing = targetShortfalls(targets);
    const healthy = targets.filter(({ state })=>state === 'healthy').length;
    return {
        missing,
        holds: missing.length > 0 ? [] : [
            `${healthy} ${healthy > 1 ? 'targets are' : 'target is'} healthy`
        ]
    };
};
/** What could not be found out is no yes. */ const readable = async (read)=>{
    try {
        return await read();
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A)) throw error;
        const remedy = 'What cannot be read counts as not holding.';
        return {
            missing: [
                {
                    came: error.message.replace(/\.$/, ''),
                    expected: 'an answer',
                    remedy
                }
            ],
            holds: []
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/verify-check.js




/** How long it may take until all holds, and how often in a row it may fail to go on, where nobody said. */ const usual = {
    within: 60_000,
    retries: 1
};
/** From one look to the next. */ const between = 5000;
const heartbeat = 60_000;
/** Looks until all that is asked for holds at the same look, runs the verifying task, and looks on for as long as it must go on holding. */ const check = async (asked, ports)=>{
    const begun = await begin(asked, ports);
    if (!begun.ok) return begun;
    const inside = await fromInside(asked, ports);
    return inside.ok ? goOn(asked, ports) : inside;
};
const begin = async (asked, ports)=>{
    const { clock, journal, signal } = ports;
    const within = asked.spec.within ?? usual.within;
    const deadline = (0,instant/* later */.NU)(clock.now(), within);
    const say = changes(asked, ports);
    for(;;){
        const seen = await look(asked, ports);
        if (signal.aborted) return cancelled(asked);
        if (seen.missing.length === 0) {
            for (const words of seen.holds)journal.info(`${asked.label}: ${words}`);
            return {
                ok: true
            };
        }
        if ((0,instant/* later */.NU)(clock.now(), between) > deadline) return no(asked, ports, `${shortfalls(seen)} It was so for ${(0,duration/* durationText */.S)(within)}.`);
        say(seen);
        await pause(ports, between);
    }
};
const fromInside = async (asked, ports)=>{
    if (asked.task === undefined) return {
        ok: true
    };
    const { outcome, diagnosis } = await asked.task();
    if (outcome.is === 'succeeded') return {
        ok: true
    };
    if (outcome.is === 'cancelled') return cancelled(asked);
    const [cause] = diagnosis.findings;
    const what = cause === undefined ? 'Read its lines above.' : `${cause.says} ${cause.remedy}`;
    return no(asked, ports, `The task "${diagnosis.service}" did not end well: ${diagnosis.reason ?? outcome.is} ${what}`);
};
const goOn = async (asked, ports)=>{
    const { clock, journal, signal } = ports;
    const { for: held = 0, retries = usual.retries } = asked.spec;
    const end = (0,instant/* later */.NU)(clock.now(), held);
    const say = changes(asked, ports);
    let bad = 0;
    while(clock.now() < end){
        await pause(ports, between);
        const seen = await look(asked, ports);
        if (signal.aborted) return cancelled(asked);
        bad = seen.missing.length === 0 ? 0 : bad + 1;
        if (bad > retries) return no(asked, ports, `${shortfalls(seen)} It held at first, and had to for ${(0,duration/* durationText */.S)(held)}.`);
        if (bad > 0) say(seen);
    }
    if (held > 0) journal.info(`${asked.label}: it held for ${(0,duration/* durationText */.S)(held)}`);
    return {
        ok: true
    };
};
/** Says what is missing when it is something else than at the look before, and once a minute. */ const changes = ({ label }, { clock, journal })=>{
    let told = {
        words: '',
        at: clock.now()
    };
    return (seen)=>{
        const [words, at] = [
            came(seen),
            clock.now()
        ];
        if (words === told.words && at < (0,instant/* later */.NU)(told.at, heartbeat)) return;
        told = {
            words,
            at
        };
        journal.info(`${label}: ${words}; looking again`);
    };
};
const shortfalls = ({ missing })=>missing.map(shortfallText).join(' ');
const came = ({ missing })=>missing.map((each)=>each.came).join('; ');
const no = ({ label }, { journal }, reason)=>{
    journal.info(`${label}: ${reason}`);
    return {
        ok: false,
        outcome: {
            is: 'unverified',
            cause: 'health'
        },
        reason
    };
};
const cancelled = ({ label })=>({
        ok: false,
        outcome: {
            is: 'cancelled'
        },
        reason: `"${label}" was not verified to the end.`
    });
const pause = async ({ clock, signal }, by)=>{
    try {
        await clock.sleep(by, signal);
    } catch (error) {
        if (!signal.aborted) throw error;
    }
};


/***/ }),

/***/ 77882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ revisionFor),
/* harmony export */   aI: () => (/* binding */ registeredRevision),
/* harmony export */   mT: () => (/* binding */ applyService)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(96865);
/* harmony import */ var _core_record_seen_commit_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50642);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(77622);
/* harmony import */ var _core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84553);
/* harmony import */ var _core_task_definition_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25386);
/* harmony import */ var _core_task_member_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(51747);







/** How many of the newest revisions may hold the state already. */ const lookBack = 5;
/** Brings a service to a state: at most one registration, and exactly one UpdateService unless a hold or another update came first. */ const applyService = async (site, order, terms)=>{
    const { cloud, cluster } = site;
    const { revision, ...how } = await revisionFor(site, order, terms.signal);
    const now = (await cloud.services.describe(cluster, [
        order.service
    ])).get(order.service);
    if (now === undefined || (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_5__/* .primary */ .zB)(now)?.id !== (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_5__/* .primary */ .zB)(terms.stand.service)?.id) return {
        is: 'moved'
    };
    if ((0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeld */ .i)(now) && terms.hold !== 'pass') return {
        is: 'held'
    };
    if (terms.signal.aborted) return {
        is: 'stopped'
    };
    const update = {
        cluster,
        service: order.service,
        taskDefinition: revision
    };
    const service = await cloud.services.update(terms.force ? {
        ...update,
        force: true
    } : update);
    const started = service.deployments.find(({ id, taskDefinition })=>taskDefinition === revision && !now.deployments.some((deployment)=>deployment.id === id));
    return {
        is: 'sent',
        revision,
        ...how,
        service,
        ...started === undefined ? {} : {
            started
        }
    };
};
/** The revision that holds what is wanted: the one that is named, the newest that was registered for it, else a new one. */ const revisionFor = async (site, { label, wanted }, signal)=>{
    if (wanted.is === 'revision') return {
        revision: wanted.revision,
        registered: false,
        altered: []
    };
    const family = wanted.definition.family;
    if (typeof family !== 'string' || family === '') throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The task definition of "${label}" has no "family".`,
        remedy: 'Give it one.'
    });
    const again = await registeredRevision(site.cloud, family, wanted.tags);
    if (again !== undefined) return {
        ...registeredAs(again),
        registered: false,
        altered: []
    };
    const tags = {
        ...ownTags(wanted.definition),
        ...wanted.tags
    };
    const made = await site.cloud.definitions.register(wanted.definition, tags, signal);
    return {
        ...registeredAs(made),
        registered: true,
        altered: (0,_core_task_definition_diff_js__WEBPACK_IMPORTED_MODULE_4__/* .definitionDiff */ .l)(wanted.definition, made.definition)
    };
};
const registeredAs = ({ revision, tags })=>{
    const commit = (0,_core_record_seen_commit_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredFor */ .Oo)(tags);
    return commit === undefined ? {
        revision
    } : {
        revision,
        commit
    };
};
/** Tags that the definition brings itself, for costs and the like. */ const ownTags = ({ tags })=>Object.fromEntries((0,_core_task_member_js__WEBPACK_IMPORTED_MODULE_6__/* .objectsOf */ .iZ)(tags).flatMap(({ key, value })=>typeof key === 'string' && typeof value === 'string' ? [
            [
                key,
                value
            ]
        ] : []));
/** What must be the same for a revision to be used again: proofs are written on revisions, so one of another stage or service is none of ours. */ const ours = [
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.hash,
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.stage,
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .b.service
];
/** The newest ACTIVE revision of a family that was registered for this state, stage and service. */ const registeredRevision = async (cloud, family, tags)=>{
    for (const name of (await cloud.definitions.revisions(family, lookBack))){
        const view = await cloud.definitions.describe(name);
        if (view?.active === true && ours.every((key)=>view.tags[key] === tags[key])) return view;
    }
    return undefined;
};


/***/ })

};
