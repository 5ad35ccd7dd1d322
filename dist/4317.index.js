export const id = 4317;
export const ids = [4317];
export const modules = {

/***/ 1685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77861);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31918);



const duration = (raw, name)=>{
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

/***/ 66684:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ tasksOf),
/* harmony export */   e: () => (/* binding */ usersOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const tasksOf = (config, service, stage)=>{
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
const usersOf = (config, task, stage)=>Object.keys(config.services).filter((service)=>tasksOf(config, service, stage).includes(task));


/***/ }),

/***/ 59099:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ diagnosisAnnotation)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-words.js + 3 modules
var diagnosis_words = __webpack_require__(27926);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/telling-line.js
const error = /\w(?:Error|Exception)\b|\b(?:error|fatal|panic|failed|denied|refused|cannot|could not)\b/i;
const place = /^\s*(?:at |File "|\.\.\. \d+ more|npm (?:ERR!|error)|error Command failed|exit status \d)/;
const longest = 300;
const tellingLine = (lines)=>{
    const said = lines.map((line)=>line.trim()).filter((line)=>line !== '');
    const line = said.findLast((each)=>error.test(each) && !place.test(each)) ?? said.at(-1);
    return line === undefined || line.length <= longest ? line : `${line.slice(0, longest)}…`;
};

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/diagnosis-annotation.js



const diagnosisAnnotation = (found)=>{
    if ((0,outcome/* isGreen */.gf)(found.outcome)) return undefined;
    const [first] = found.findings;
    const raw = first === undefined || first.vague === true ? (0,diagnosis_words/* rawWords */.Yy)(found) : [];
    const said = first === undefined ? [
        ...raw,
        ...unexplained(found)
    ] : [
        first.says,
        first.remedy,
        ...raw
    ];
    const line = first?.unexplained === true ? lastWord(found) : undefined;
    const message = [
        said.length === 0 ? (0,diagnosis_words/* ending */.K1)(found) : said.join(' '),
        ...line === undefined ? [] : [
            line
        ]
    ];
    return {
        level: 'error',
        title: `${found.service}: ${(0,diagnosis_words/* ending */.K1)(found)}`,
        message: message.join('\n')
    };
};
const unexplained = (found)=>{
    const reason = (0,diagnosis_words/* toldReason */.c5)(found);
    return [
        reason === undefined ? undefined : (0,diagnosis_words/* whole */.WQ)(reason),
        (0,diagnosis_words/* next */.K2)(found)
    ].filter((text)=>text !== undefined);
};
const lastWord = ({ log })=>{
    const line = log === undefined ? undefined : tellingLine(log.lines);
    return line === undefined ? undefined : `${log?.container} | ${line}`;
};


/***/ }),

/***/ 46035:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ diagnosisSections)
/* harmony export */ });
/* harmony import */ var _release_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(60945);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77861);
/* harmony import */ var _diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27926);
/* harmony import */ var _short_event_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45890);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(67392);
/* harmony import */ var _waits_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95731);






const diagnosisSections = (found)=>[
        {
            kind: 'heading',
            text: `${found.service}: ${(0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .ending */ .K1)(found)}`
        },
        ...place(found),
        ...found.findings.map(({ says, remedy })=>({
                kind: 'text',
                text: `${says}\n→ ${remedy}`
            })),
        ...found.findings.length > 0 ? [] : (0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .rawWords */ .Yy)(found).map((text)=>({
                kind: 'text',
                text
            })),
        ...logLines(found),
        ...words(found),
        ...stopTable(found.stops),
        ...(found.waits ?? []).map((wait)=>({
                kind: 'text',
                text: (0,_waits_js__WEBPACK_IMPORTED_MODULE_2__/* .waitText */ .Lq)(wait)
            })),
        ...targetTable(found),
        ...eventList(found),
        ...found.unread.map((text)=>({
                kind: 'text',
                text
            }))
    ];
const place = ({ outcome, lone, from, to, took })=>{
    if (outcome.is !== 'succeeded' || lone === true || to === undefined) return [];
    const before = from === undefined || from === to ? '' : ` in the place of ${from}`;
    return [
        {
            kind: 'text',
            text: `${to} runs${before}, after ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(took)}.`
        }
    ];
};
const words = (found)=>{
    const { breaker, alarms } = found;
    const [step, reason] = [
        (0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .next */ .K2)(found),
        (0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .toldReason */ .c5)(found)
    ];
    const said = [
        ...reason === undefined ? [] : [
            (0,_diagnosis_words_js__WEBPACK_IMPORTED_MODULE_1__/* .whole */ .WQ)(reason)
        ],
        ...step === undefined ? [] : [
            step
        ],
        ...breaker === undefined || breaker.failures === 0 ? [] : [
            `Circuit breaker: ${breaker.failures} failures; it trips at ${breaker.threshold}.`
        ],
        ...alarms.length === 0 || found.findings.some(({ id })=>id === 'alarm') ? [] : [
            `Alarms: ${alarms.join(', ')}.`
        ]
    ];
    return said.length === 0 ? [] : [
        {
            kind: 'text',
            text: said.join(' ')
        }
    ];
};
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
        [
            stop.reason ?? '',
            ...stop.attached ?? []
        ].filter((text)=>text !== '').map(_short_event_js__WEBPACK_IMPORTED_MODULE_3__/* .shortEvent */ .p).join('; '),
        stop.containers.map(({ name, exitCode, reason })=>[
                exitCode === undefined ? name : `${name}: exit code ${exitCode}`,
                reason === stop.reason ? undefined : reason
            ]).map((parts)=>parts.filter((part)=>part !== undefined).join(', ')).join('; '),
        stop.lived === undefined ? unlived(stop) : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(stop.lived)
    ];
const unlived = ({ stopCode })=>stopCode === 'TaskFailedToStart' ? 'never ran' : '';
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
const logLines = ({ log, lone })=>{
    if (log === undefined) return [];
    const seen = lone === true ? {
        logged: true
    } : {};
    return [
        {
            kind: 'text',
            text: `Last lines of ${log.container} (${log.stream}):`,
            ...seen
        },
        {
            kind: 'code',
            text: log.lines.join('\n'),
            ...seen
        }
    ];
};
const eventList = ({ events, outcome, stops })=>{
    if (events.length === 0 || outcome.is === 'unverified' || (0,_release_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .isGreen */ .gf)(outcome)) return [];
    const lines = events.map(({ at, message, times })=>{
        const text = `${at.slice(11, 19)} ${withoutReason((0,_short_event_js__WEBPACK_IMPORTED_MODULE_3__/* .shortEvent */ .p)(message), stops)}`;
        return times > 1 ? `${text} (${times} times)` : text;
    });
    return [
        {
            kind: 'details',
            logged: true,
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
const withoutReason = (event, all)=>{
    const [, before = '', reason = ''] = /^(.*? Reason: )(.+?)\.?$/.exec(event) ?? [];
    const told = all.some((stop)=>(0,_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .alike */ .nO)((0,_short_event_js__WEBPACK_IMPORTED_MODULE_3__/* .shortEvent */ .p)(stop.reason ?? '').replace(/\.$/, '')) === (0,_stops_js__WEBPACK_IMPORTED_MODULE_5__/* .alike */ .nO)(reason));
    return told && reason !== '' ? `${before}as above.` : event;
};


/***/ }),

/***/ 27926:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K1: () => (/* binding */ ending),
  K2: () => (/* binding */ next),
  Yy: () => (/* binding */ rawWords),
  c5: () => (/* binding */ toldReason),
  WQ: () => (/* binding */ whole)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/ending-words.js
var ending_words = __webpack_require__(46678);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/next-step.data.js
const nextSteps = {
    'rolled-back': 'What ran before runs again. Mend the cause and deploy again.',
    'rolled-back wave': 'What ran before runs again. Mend what ended badly in its wave and deploy again.',
    'rolled-back going': 'ECS is still rolling back, and was not waited for, as asked. Mend the cause and deploy again.',
    'rolled-back person': 'What ran before runs again. Find out who stopped it, and why, before you deploy again.',
    failed: 'ECS does not go back by itself: deploy a good state, and let the circuit breaker roll back next time (deploymentCircuitBreaker.rollback).',
    'failed rollback-failed': 'ECS does not go back by itself any more: look at what runs, and deploy a good state.',
    'failed deleted': 'Let your infrastructure code create the service again if it is not there, then deploy again.',
    'nothing-running': 'Scale the service up and run this again, or say with "idle" (in the config, or an input of deploy) what counts while it is at 0.',
    superseded: 'The newer rollout counts. Deploy again only if this state should win.',
    'timed-out': 'Run deploy again: it follows this rollout to its end and starts no other; with "roll-back: true" it has ECS take it back. Where rollouts take this long, raise the input "timeout".',
    'timed-out failing': 'ECS goes on starting tasks that fail. Deploy a good state, or run deploy with "roll-back: true": then ECS goes back now. The circuit breaker (deploymentCircuitBreaker) does that by itself.',
    'timed-out no': 'Run it again when what it waited for has ended, or raise the input "timeout".',
    'cancelled no': 'Run it again when this state is wanted after all.',
    'cancelled going': 'What ran before stays. Deploy again when this state is wanted after all.',
    cancelled: 'Run deploy again: it follows this rollout to its end and starts no other.',
    'errored no': 'Mend the reason and run again.',
    'errored yes': 'Mend the reason and run deploy again: it follows this rollout to its end and starts no other.',
    'errored unknown': 'Run deploy again: it looks first at what ECS took of the order.',
    'refused hold': 'A person holds this service. Run rollback with the input "resume" when automation may go on.',
    'refused lease': 'Run again when the other rollout has ended, have it waited for ("in-flight: wait", and a "timeout" that is long enough), or take its place ("in-flight: supersede").',
    'unverified digest': 'Something else runs than was asked for: look for an image named by a tag that was moved, and name it by digest.',
    'unverified unreadable': 'Allow ecs:DescribeServiceRevisions, or ecs:ListTasks and ecs:DescribeTasks, to the role and run deploy again: nothing is rolled out anew.',
    'unverified health': 'Mend what it needs to be healthy and run deploy again: nothing is rolled out anew where the state is the same.',
    'not-attempted': 'Nothing was sent to it. Mend what stood in its way, then run again: what is done stays done.'
};

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/next-step.js

const nextStep = (outcome, still)=>(still === undefined ? undefined : nextSteps[`${outcome.is} ${still}`]) ?? nextSteps[detailed(outcome)] ?? nextSteps[outcome.is];
const detailed = (outcome)=>{
    if ('cause' in outcome) return `${outcome.is} ${outcome.cause}`;
    if ('gate' in outcome) return `${outcome.is} ${outcome.gate}`;
    return 'sent' in outcome ? `${outcome.is} ${outcome.sent}` : outcome.is;
};

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/rollout-cause.js + 1 modules
var rollout_cause = __webpack_require__(36669);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/short-event.js
var short_event = __webpack_require__(45890);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/task-ending.js


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
    'errored no': {
        says: 'not started: ECS took no task',
        next: 'Mend the reason and run it again.'
    },
    errored: {
        says: 'outcome unknown: how the task ended could not be read',
        next: 'Mend the reason and run it again: a task that goes on is joined, and one that ended well is not repeated.'
    }
};
const taskEnding = (outcome)=>endingOf(outcome)?.says ?? (0,ending_words/* endingWords */.f)(outcome);
const taskNext = (outcome)=>endingOf(outcome)?.next ?? nextStep(outcome);
const endingOf = (outcome)=>(outcome.is === 'errored' ? endings[`errored ${outcome.sent}`] : undefined) ?? endings[outcome.is];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/diagnosis-words.js






const rawWords = ({ outcome, stops: [stop], events })=>{
    if ((0,release_outcome/* isGreen */.gf)(outcome)) return [];
    const ends = stop?.containers.map(({ name, exitCode, reason })=>reason ?? exitText(name, exitCode)) ?? [];
    const said = stop === undefined ? telling(events) : [
        ...new Set([
            stop.reason,
            ...ends,
            ...stop.attached ?? []
        ])
    ].join('; ');
    return said === undefined || said === '' ? [] : [
        whole(`ECS says: ${(0,short_event/* shortEvent */.p)(said).replaceAll(/\s+/g, ' ')}`)
    ];
};
const exitText = (name, code)=>code === undefined ? undefined : `${name} ended with exit code ${code}`;
const telling = (events)=>events.map(({ message })=>message).find((text)=>/unable|fail|error|denied|not authorized/i.test(text) && !ends.test(text));
const ends = /deployment failed: (tasks failed to start|alarm detected)/;
const ending = ({ lone, outcome, goingBack })=>lone === true ? taskEnding(outcome) : (0,ending_words/* endingWords */.f)(outcome, goingBack);
const next = ({ lone, outcome, goingBack, reason, stops })=>{
    if (outcome.is === 'nothing-running' && reason !== undefined) return undefined;
    if (lone === true) return taskNext(outcome);
    const failing = stops.length > 0 ? 'failing' : undefined;
    return nextStep(outcome, goingBack === true ? 'going' : failing);
};
const toldReason = ({ reason, outcome, lone, findings: [first] })=>{
    if (lone === true && first?.unexplained === true) return undefined;
    const cause = (0,rollout_cause/* reasonCause */.E)(reason);
    if (reason === undefined || cause === undefined || !('cause' in outcome)) return reason;
    const known = outcome.cause === 'fail-fast' ? 'person' : outcome.cause;
    return cause === known && cause !== 'hook' ? undefined : reason;
};
const whole = (text)=>/[.!?]$/.test(text) ? text : `${text}.`;


/***/ }),

/***/ 90790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ diagnosis)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/stops.js
var stops = __webpack_require__(67392);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/evidence.js

const evidence = (ways, log, texts)=>[
        ...ways.map((stop)=>stopEvidence(stop, log)),
        ...texts.map((text)=>({
                text
            }))
    ];
const stopEvidence = (stop, log)=>{
    const ended = (0,stops/* culprit */.ik)(stop);
    return {
        text: [
            stop.reason,
            ...stop.containers.map(({ reason })=>reason),
            ...stop.attached ?? []
        ].filter((text)=>text !== undefined).join('\n'),
        ...stop.stopCode === undefined ? {} : {
            stopCode: stop.stopCode
        },
        ...ended === undefined ? {} : {
            container: ended.name
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

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/grouped.js
var grouped = __webpack_require__(98235);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/known-cause.js + 2 modules
var known_cause = __webpack_require__(49474);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/waits.js
var waits = __webpack_require__(95731);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/diagnosis.js







const isQuiet = ({ state, reason })=>[
        'healthy',
        'draining'
    ].includes(state) || state === 'unused' && reason !== 'Target.NotInUse';
const diagnosis = (seen)=>{
    const { rollout, service, outcome, took } = seen;
    const ways = (0,stops/* stops */.Gb)(seen.stopped);
    const waiting = (0,waits/* waits */.l4)(seen.waiting ?? [], (0,instant/* later */.NU)(seen.since, took));
    const events = newEvents(seen);
    const reason = seen.reason ?? words(seen);
    const alarms = rollout?.alarms?.triggered ?? [];
    const targets = (seen.targets ?? []).filter((target)=>!isQuiet(target));
    const health = targets.map((target)=>`${target.reason ?? ''}: ${target.description ?? ''}`);
    const told = reason === undefined ? [] : [
        reason
    ];
    const texts = [
        ...fired(alarms),
        ...events.map(({ message })=>message),
        ...told,
        ...health
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
        ...breakerOf(rollout),
        alarms,
        ...seen.goingBack === true ? {
            goingBack: true
        } : {},
        findings: (0,release_outcome/* isGreen */.gf)(outcome) ? [] : (0,known_cause/* findings */.P)([
            ...evidence(ways, seen.log, texts),
            ...waiting.map(waits/* waitEvidence */.Js)
        ], seen.setting),
        stops: ways,
        events,
        ...seen.log === undefined ? {} : {
            log: seen.log
        },
        ...waiting.length === 0 ? {} : {
            waits: waiting
        },
        ...targets.length === 0 ? {} : {
            targets
        },
        unread: seen.unread ?? []
    };
};
const breakerOf = (rollout)=>{
    if (rollout?.breaker === undefined) return {};
    const { failures, threshold } = rollout.breaker;
    return {
        breaker: {
            failures,
            threshold
        }
    };
};
const fired = (alarms)=>alarms.length === 0 ? [] : [
        `alarms triggered: ${alarms.join(', ')}`
    ];
const words = ({ rollout, view, to })=>rollout?.reason ?? rollout?.rollback?.reason ?? view?.deployments.find((each)=>each.taskDefinition === to && each.rolloutState === 'FAILED')?.reason;
const newEvents = ({ view, since })=>(0,grouped/* grouped */.z)((view?.events ?? []).filter(({ at })=>at >= since), ({ message })=>(0,stops/* alike */.nO)(message)).map((same)=>({
            at: same[0].at,
            message: same[0].message,
            times: same.length
        }));


/***/ }),

/***/ 46678:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ causeTexts),
/* harmony export */   f: () => (/* binding */ endingWords)
/* harmony export */ });
const causeTexts = {
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
const inTheWay = {
    proof: 'a proof is missing',
    order: 'a stage before was skipped',
    veto: 'this state was rolled back here',
    hold: 'held by a person',
    version: 'the version is taken or too old',
    ref: 'the commit is on no branch that may release',
    built: 'its images are not there',
    soak: 'the proof is too young',
    lease: 'another rollout is in the way',
    controller: 'something else drives its rollouts',
    ancestry: 'a newer commit runs here',
    'in-flight': 'another rollout is paused',
    after: 'what it comes after is not at its end'
};
const errored = {
    no: 'could not be done: nothing was sent',
    yes: 'outcome unknown: ECS has the order and goes on with it',
    unknown: 'outcome unknown: nobody knows whether the order was taken'
};
const endingWords = (outcome, going = false)=>{
    switch(outcome.is){
        case 'succeeded':
            return 'succeeded';
        case 'no-op':
            return 'runs this state already';
        case 'paused':
            return `paused${outcome.hook === undefined ? '' : ' at a hook'}${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'waiting':
            return `waiting (${inTheWay[outcome.gate]})${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
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
            return `timed out before ${outcome.sent === 'no' ? 'anything was sent' : 'the rollout ended'}`;
        case 'cancelled':
            return `cancelled: the run was asked to stop${outcome.sent === 'no' ? ' before anything was sent' : ''}`;
        case 'not-attempted':
            return 'not attempted: another part of the request did not end well';
        case 'refused':
            return `refused (${inTheWay[outcome.gate]})`;
        case 'errored':
            return errored[outcome.sent];
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
    health: 'unverified: it is in place, but its health could not be confirmed',
    digest: 'unverified: another digest runs than the one that was asked for',
    unreadable: 'unverified: the digests that run could not be read'
};


/***/ }),

/***/ 98235:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ grouped)
/* harmony export */ });
const grouped = (items, key)=>{
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

/***/ 49474:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  P: () => (/* binding */ findings)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/cause-words.js
const causeWords = (named, setting)=>{
    const spoken = Object.fromEntries(Object.entries(named).flatMap(([name, word])=>word === undefined || word === '' ? [] : [
            [
                name,
                nameIn(word)
            ]
        ]));
    if (setting === undefined) return spoken;
    const { role, taskRole, groups, checks, files, images } = setting;
    return {
        group: one(groups)?.text,
        image: pulled(one(images)?.text),
        logger: one(groups)?.container,
        check: one(checks)?.text,
        checked: one(checks)?.container,
        files: files.length === 0 ? undefined : files.map(({ text })=>nameIn(text)).join(', '),
        role: role === undefined ? undefined : nameIn(role),
        taskRole: taskRole === undefined ? undefined : nameIn(taskRole),
        wanted: wanted(named, setting),
        ...spoken
    };
};
const pulled = (image)=>image === undefined ? undefined : nameIn(image);
const one = (all)=>new Set(all.map(({ text })=>text)).size === 1 ? all[0] : undefined;
const wanted = ({ secret, parameter, json }, { secrets })=>{
    const thing = secret ?? parameter;
    const suits = secrets.filter(({ text })=>thing === undefined ? true : isOf(text, thing));
    const found = json === undefined ? suits : suits.filter(({ text })=>text.split(':').includes(json));
    const [first, ...others] = found;
    if (first === undefined || thing === undefined && json === undefined && others.length > 0) return undefined;
    const all = [
        ...new Set(found.map(({ variable, container })=>`${variable} of the container ${container}`))
    ];
    return `(${all.join(', ')})`;
};
const isOf = (reference, thing)=>{
    const bare = thing.replace(/[.,;:]$/, '');
    return reference === bare || reference.startsWith(`${bare}:`) || nameIn(reference) === nameIn(bare) && nameIn(bare) !== '';
};
const nameIn = (word)=>{
    const text = word.replace(/[.,;:]+$/, '').replace(/(@sha256:[0-9a-f]{12})[0-9a-f]{52}/, '$1…');
    const resource = /^arn:[\w-]+:[\w-]+:[\w-]*:\d*:(.+)$/.exec(text)?.[1];
    if (resource === undefined) return text;
    return names.flatMap((pattern)=>pattern.exec(resource)?.[1] ?? [])[0] ?? resource;
};
const names = [
    /^parameter\/([^/]+)$/,
    /^parameter(\/.+)$/,
    /^role\/(?:.*\/)?([^/]+)$/,
    /^(?:repository|key)\/(.+)$/,
    /^targetgroup\/([^/]+)/,
    /^(?:secret|log-group|function):([^:]+)/
];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/causes.data.js
const way = (to)=>`Give its subnets a NAT gateway or VPC endpoints for ${to}, or assign a public IP; check the security group's outbound rules.`;
const allow = 'Allow {action} on it to the execution role[ {role}].';
const causes = [
    {
        id: 'architecture-index',
        text: [
            /does not contain descriptor matching platform '?(?<platform>[\w/]+)/,
            /no matching manifest for (?<platform>[\w/]+)/
        ],
        says: 'The image[ {image}] has no variant for {platform}.',
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
        text: /CannotPull\w*Error.*?failed to resolve ref(?:erence)? "?(?<image>[^\s:"]+(?::\d+\/)?[^\s"]*?)"?: (?:\S+: )?not found/,
        says: 'The image {image} does not exist in its registry.',
        remedy: 'Push it, or check whether a lifecycle policy removed it.'
    },
    {
        id: 'image-registry-unknown',
        text: /CannotPull\w*Error.*lookup (?<host>[^\s:]+)(?: on \S+)?: no such host/,
        says: 'The registry {host} has no address.',
        remedy: 'Check how the image is written in the task definition, and that the VPC resolves names (enableDnsSupport).'
    },
    {
        id: 'image-limit-ecr',
        text: /CannotPull\w*Error.*(amazonaws\.com|public\.ecr\.aws).*(toomanyrequests|429 Too Many)(?!.*pull rate limit)/i,
        says: 'ECR limits how often images are pulled, and the limit is reached.',
        remedy: 'Start fewer tasks at once, or ask for a higher rate in Service Quotas; pull from public.ecr.aws signed in or through a pull-through cache.'
    },
    {
        id: 'image-hub-limit',
        text: /toomanyrequests|429 Too Many Requests/i,
        says: 'The registry limits anonymous pulls, and the limit is reached.',
        remedy: 'Pull from your own registry or through a pull-through cache, or give the container repositoryCredentials.'
    },
    {
        id: 'image-reference',
        text: /invalid reference format/,
        says: 'The name of an image is malformed[: {image}].',
        remedy: 'Check how the image is written in the task definition: no scheme, no capitals, and nothing empty after ":" or "@".'
    },
    {
        id: 'image-manifest',
        text: /CannotPull\w*Error.*((?:manifest|media type).*(?:unsupported|not supported|no longer supported)|unsupported manifest|encountered unknown type application\/\S+)/,
        says: 'The container runtime does not know the kind of manifest that the image[ {image}] has.',
        remedy: 'Build the image anew as an OCI image or a Docker image of schema 2: other artifacts cannot be run.'
    },
    {
        id: 'image-broken',
        text: /CannotPull\w*Error.*(mismatched image rootfs|failed to extract layer|failed to register layer|unexpected EOF)(?!.*no space left)/,
        says: 'The layers of the image[ {image}] cannot be unpacked.',
        remedy: 'Build and push it again; if other images fail alike, look at the disk of the host.'
    },
    {
        id: 'image-disk',
        text: [
            /no space left on device/,
            /devmapper: Thin Pool has \d+ free data blocks/
        ],
        says: 'The host has no room left on its disk.',
        remedy: 'Enlarge ephemeralStorage or the instance\'s volume, or make the image smaller.'
    },
    {
        id: 'image-through',
        text: /not authorized to perform: (?<action>ecr:(?:BatchImportUpstreamImage|CreateRepository))(?: on resource: (?<resource>\S+))?/,
        says: 'The execution role[ {role}] may not fetch the image through the pull-through cache: {action} is missing[ on {resource}].',
        remedy: 'Allow ecr:BatchImportUpstreamImage and ecr:CreateRepository on the cache\'s repositories to it, or pull the image once by hand.'
    },
    {
        id: 'auth-denied',
        text: /(?:unable to retrieve ecr registry auth|GetAuthorizationToken).*not authorized to perform: (?<action>[\w:]+)/,
        says: 'The execution role[ {role}] may not log in to ECR: {action} is missing.',
        remedy: 'Allow {action} on * to the execution role; AmazonECSTaskExecutionRolePolicy has it.'
    },
    {
        id: 'image-denied-action',
        text: /CannotPull\w*Error.*not authorized to perform: (?<action>ecr:\w+) on resource: (?<resource>\S+)/,
        says: 'The execution role[ {role}] may not pull the image: {action} is missing on {resource}.',
        remedy: 'Give the execution role ecr:BatchGetImage and ecr:GetDownloadUrlForLayer there, and for another account\'s repository a repository policy.'
    },
    {
        id: 'image-layers-denied',
        text: /CannotPull\w*Error.*starport-layer-bucket.*(403|AccessDenied|Forbidden)/,
        says: 'The VPC endpoint for S3 does not let the layers of the image through.',
        remedy: 'Allow s3:GetObject on arn:aws:s3:::prod-<region>-starport-layer-bucket/* in the endpoint\'s policy.'
    },
    {
        id: 'image-layers-network',
        text: [
            /CannotPull\w*Error.*starport-layer-bucket/,
            /CannotPull\w*Error.*pull command failed: panic/
        ],
        says: 'The task reaches ECR, but not S3, where the layers of the image lie.',
        remedy: 'Add a gateway endpoint for S3 to the route tables of its subnets, and let the security group out to it on port 443.'
    },
    {
        id: 'image-refused',
        text: /CannotPull\w*Error.*(pull access denied|insufficient_scope|failed to fetch (anonymous|oauth) token|requested access to the resource is denied|authentication required|401 Unauthorized)/,
        says: 'The registry refuses the image[ {image}]: it does not exist there, or it is private.',
        remedy: 'Check its name; a private one outside ECR needs repositoryCredentials in its container definition.'
    },
    {
        id: 'image-denied',
        text: /CannotPull\w*Error.*(403 Forbidden|no basic auth credentials|AccessDenied|Check that the role has the permissions)/,
        says: 'The execution role[ {role}] may not pull the image[ {image}].',
        remedy: 'Give the execution role ecr:GetAuthorizationToken, ecr:BatchGetImage and ecr:GetDownloadUrlForLayer, and for another account\'s repository a repository policy.'
    },
    {
        id: 'image-gone',
        text: /CannotPull\w*Error.*(manifest unknown|repository .* not found|name unknown|\b404\b|not found$)/i,
        says: 'The image[ {image}] or its repository does not exist.',
        remedy: 'Push it, or check whether a lifecycle policy removed or archived it.'
    },
    {
        id: 'image-network',
        text: /CannotPull\w*Error.*(i\/o timeout|deadline exceeded|connection refused|connection reset|no such host|TLS handshake timeout|request cancell?ed|context canceled|connection issue|network is unreachable)/i,
        says: 'The task has no way to the registry.',
        remedy: way('ECR (api and dkr) and S3')
    },
    {
        id: 'image-other',
        generic: 'kind',
        text: /CannotPull\w*Error/,
        says: 'The image[ {image}] cannot be pulled.',
        remedy: 'The reason in full is below; check the image\'s name, the execution role and the network.'
    },
    {
        id: 'auth-private',
        text: /unable to (?:get|retrieve) registry auth from asm/,
        says: 'The credentials of a private registry cannot be read from Secrets Manager.',
        remedy: 'Check repositoryCredentials of the container: the secret must exist, hold username and password as JSON, and be readable for the execution role[ {role}].'
    },
    {
        id: 'auth-network',
        text: [
            /cannot pull registry auth from Amazon ECR/,
            /connection issue between the task and Amazon ECR/,
            /unable to retrieve ecr registry auth.*(timeout|deadline|request send failed|no such host)/,
            /registry auth: pull command failed: ?: signal: killed/
        ],
        says: 'The task has no way to ECR.',
        remedy: way('ECR (api and dkr) and S3')
    },
    {
        id: 'secret-encrypted',
        text: [
            /fetch secret (?<secret>\S+) from.*not authorized to perform: kms:Decrypt(?: on resource: (?<key>\S+))?/,
            /not authorized to perform: kms:Decrypt(?: on resource: (?<key>\S+))?/,
            /failed to fetch secret (?<secret>\S+).*Access to KMS is not allowed/,
            /Access to KMS is not allowed/,
            /ciphertext refers to a customer master key/
        ],
        says: 'The secret[ {secret}][ {wanted}] is encrypted with a key[ {key}] that the execution role[ {role}] may not use: kms:Decrypt is missing.',
        remedy: 'Allow kms:Decrypt on the key to the execution role, and in the key\'s policy where it is another account\'s.'
    },
    {
        id: 'secret-denied',
        text: [
            /not authorized to perform: (?<action>secretsmanager:GetSecretValue) on resource:? (?<secret>\S+)/,
            /not authorized to perform: (?<action>secretsmanager:\w+)/
        ],
        says: 'The execution role[ {role}] may not read the secret[ {secret}][ {wanted}]: {action} is missing.',
        remedy: allow
    },
    {
        id: 'parameter-denied',
        text: [
            /not authorized to perform: (?<action>ssm:GetParameters?) on resource:? (?<parameter>\S+)/,
            /not authorized to perform: (?<action>ssm:\w+)/
        ],
        says: 'The execution role[ {role}] may not read the parameter[ {parameter}][ {wanted}]: {action} is missing.',
        remedy: allow
    },
    {
        id: 'secret-label',
        text: [
            /fetch secret (?<secret>\S+) from.*secret value for staging label: (?<label>\S+)/,
            /secret value for staging label: (?<label>\S+)/
        ],
        says: 'The secret[ {secret}][ {wanted}] has no value with the label {label}.',
        remedy: 'Give the secret a value: one that was only created cannot be read.'
    },
    {
        id: 'secret-version',
        text: [
            /fetch secret (?<secret>\S+) from.*secret value for VersionId: (?<version>\S+)/,
            /secret value for VersionId: (?<version>\S+)/
        ],
        says: 'The secret[ {secret}][ {wanted}] has no version {version}.',
        remedy: 'Take the version out of the reference in secrets, or name one that is kept.'
    },
    {
        id: 'secret-deleted',
        text: [
            /fetch secret (?<secret>\S+) from.*marked (?:for deletion|deleted)/,
            /secret because it was marked for deletion|secret is currently marked deleted/
        ],
        says: 'The secret[ {secret}][ {wanted}] is marked for deletion.',
        remedy: 'Restore it (RestoreSecret), or refer to the one that took its place.'
    },
    {
        id: 'secret-missing',
        text: [
            /fetch secret (?<secret>\S+) from.*can't find the specified secret/,
            /secret (?<secret>arn:\S+): ResourceNotFoundException/,
            /can't retrieve the secret with ARN '?(?<secret>[^'\s]+)/,
            /Secrets Manager can't find the specified secret/
        ],
        says: 'The secret[ {secret}][ {wanted}] does not exist.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-key',
        text: [
            /fetch secret (?<secret>\S+) from.*did not contain json key (?<json>\S+)/,
            /did not contain json key (?<json>[^\s,]+)/
        ],
        says: 'The secret[ {secret}][ {wanted}] has no JSON key {json}.',
        remedy: 'Add the key to the secret, or mend the reference.'
    },
    {
        id: 'secret-json',
        text: /(?:secret|registry auth).*invalid character .* (looking for|in literal|after|in string)/,
        says: 'A JSON key of the secret[ {wanted}] is asked for, but the secret is not JSON.',
        remedy: 'Store the secret as a JSON object, or refer to the whole of it.'
    },
    {
        id: 'secret-reference',
        text: /unexpected ARN format with parameters|invalid ARN.*secret/,
        says: 'The reference to the secret[ {wanted}] is malformed.',
        remedy: 'With a JSON key it ends in two more colons: arn:…:secret:name-AbCdEf:key::'
    },
    {
        id: 'parameters-missing',
        text: /invalid (?:ssm )?parameters: \[?(?<parameters>[^\s\],]+(?:, ?[^\s\],]+)+)/i,
        says: 'These parameters do not exist in the Parameter Store: {parameters}.',
        remedy: 'Create them in the stage\'s account and region, or mend the references in secrets.'
    },
    {
        id: 'parameter-missing',
        text: /invalid (?:ssm )?parameters: \[?(?<parameter>[^\s\]]+)/i,
        says: 'The parameter {parameter}[ {wanted}] does not exist in the Parameter Store.',
        remedy: 'Create it in the stage\'s account and region, or mend the reference in secrets.'
    },
    {
        id: 'secret-network',
        text: [
            /unable to retrieve secrets? from (asm|ssm).*(deadline exceeded|timeout|RequestCanceled|no such host|request send failed)/,
            /connection issue between the task and AWS (Secrets Manager|Systems Manager)/,
            /cannot pull secrets from AWS Systems Manager/
        ],
        says: 'The task has no way to the service that keeps its secrets.',
        remedy: way('Secrets Manager and SSM')
    },
    {
        id: 'route',
        text: /unable to pull secrets or registry auth.*(i\/o timeout|deadline exceeded|connection refused|no such host)/,
        says: 'The task has no way to AWS: neither its secrets nor the login to the registry can be fetched.',
        remedy: way('ECR (api and dkr), S3, Secrets Manager and SSM')
    },
    {
        id: 'secret-other',
        generic: 'kind',
        text: /unable to pull secrets|unable to retrieve secrets?|Fetching secret data/,
        says: 'A secret cannot be read.',
        remedy: 'The reason in full is below; check its name and the execution role.'
    },
    {
        id: 'env-file-denied',
        text: /failed to download env files.*(403|Forbidden|AccessDenied)/,
        says: 'The execution role[ {role}] may not read an environment file[ ({files})], or it does not exist.',
        remedy: 'Allow s3:GetObject on the file and s3:GetBucketLocation on its bucket to the execution role.'
    },
    {
        id: 'env-file-missing',
        text: /failed to download env files.*(404|NotFound|NoSuchKey|not found)/,
        says: 'An environment file does not exist[: {files}].',
        remedy: 'Put it into its bucket, or mend environmentFiles.'
    },
    {
        id: 'env-file-network',
        text: /failed to download env files.*(deadline exceeded|timeout|RequestCanceled)/,
        says: 'The task has no way to S3, where its environment files lie.',
        remedy: way('S3')
    },
    {
        id: 'env-file-other',
        generic: 'kind',
        text: /failed to download env files/,
        says: 'An environment file cannot be read.',
        remedy: 'The reason in full is below; check environmentFiles and the execution role.'
    },
    {
        id: 'log-group-missing',
        text: /specified log group does not exist/,
        says: 'The log group[ {group}] does not exist.',
        remedy: 'Create it, or set awslogs-create-group to "true" in logConfiguration[ of the container {logger}] and allow logs:CreateLogGroup to the execution role[ {role}].'
    },
    {
        id: 'log-denied',
        text: /not authorized to perform: (?<action>logs:\w+)(?: on resource: \S*log-group:(?<group>[^\s:]+))?/,
        says: 'The execution role[ {role}] may not write logs: {action} is missing.',
        remedy: 'Allow {action} on the log group[ {group}] to the execution role.'
    },
    {
        id: 'log-network',
        text: /connection issue between the task and Amazon CloudWatch|validate logger args.*(deadline exceeded|i\/o timeout|signal: killed)/,
        says: 'The task has no way to CloudWatch Logs.',
        remedy: way('CloudWatch Logs')
    },
    {
        id: 'log-option-missing',
        text: /(?<option>awslogs-\w+) is required/,
        says: 'logConfiguration lacks the option {option}.',
        remedy: 'Add {option} to its options[ in the container {logger}].'
    },
    {
        id: 'log-option-unknown',
        text: /unknown log opt '(?<option>[^']+)' for (?<driver>\S+) log driver/,
        says: 'The log driver {driver} has no option {option}.',
        remedy: 'Take {option} out of logConfiguration.'
    },
    {
        id: 'log-router',
        text: /failed to initialize logging driver: dial (unix|tcp).*(fluent|24224)/,
        says: 'The log router (FireLens, Fluentd) was not there when the container started.',
        remedy: 'Let the container depend on the log router (dependsOn START or HEALTHY), and look at the log router\'s own log.'
    },
    {
        id: 'log-other',
        generic: 'kind',
        text: /failed to (initialize logging driver|validate logger args)/,
        says: 'The log driver cannot start.',
        remedy: 'Check logConfiguration and the execution role; the reason in full is below.'
    },
    {
        id: 'role-assume',
        text: /^(?!.*lifecycle hook).*unable to assume (?:the )?role '?(?<name>arn:[^\s']+)/,
        says: 'ECS cannot assume the role {name}.',
        remedy: 'Its trust policy must allow ecs-tasks.amazonaws.com, and the role must exist.'
    },
    {
        id: 'role-invalid',
        text: /Role is not valid/,
        says: 'A role of the task definition does not exist.',
        remedy: 'Check taskRoleArn and executionRoleArn.'
    },
    {
        id: 'role-trust',
        text: /IAM trust relationship has been misconfigured/,
        says: 'The trust policy of a role that ECS needs for this service was changed.',
        remedy: 'Let the roles of the task definition trust ecs-tasks.amazonaws.com again.'
    },
    {
        id: 'role-permissions',
        text: /IAM permissions policies have been misconfigured/,
        says: 'A role that ECS needs for this service lost permissions.',
        remedy: 'Compare the service-linked role and the roles of the task definition with what they had; CloudTrail names the denied call.'
    },
    {
        id: 'container-unsuccessful',
        text: /container ordering dependency \[(?<before>[^\s(\]]+).*?\] for target \[(?<container>[^\s(\]]+).*did not exit successfully/,
        says: 'The container {container} waits for the success of {before}, which ended badly.',
        remedy: 'Read the log of {before}: its exit code must be 0.'
    },
    {
        id: 'container-late',
        text: /container ordering dependency \[(?<before>[^\s(\]]+).*?\] for target \[(?<container>[^\s(\]]+).*has timed out/,
        says: 'The container {before} was not ready in time for {container}, which depends on it.',
        remedy: 'Raise startTimeout of {before}, or find out from its log and health check why it takes so long.'
    },
    {
        id: 'container-never',
        text: /container ordering dependency \[(?<before>[^\s(\]]+).*?\] for target \[(?<container>[^\s(\]]+)/,
        says: 'The container {container} cannot start, because {before}, on which it depends, does not get there.',
        remedy: 'Look at {before}: its image, its log, and its health check where HEALTHY is asked for.'
    },
    {
        id: 'out-of-memory',
        text: /OutOfMemory|killed due to memory usage/i,
        says: 'The container[ {ended}] ran out of memory and was killed.',
        remedy: 'Raise memory of the task or the container, or find what takes it.'
    },
    {
        id: 'workdir-missing',
        text: /(?:chdir to cwd|mkdir) \(?\\?"?(?<folder>[^\s"\\)]+).*(no such file|permission denied|not a directory)/,
        says: 'The working directory {folder} cannot be entered.',
        remedy: 'Check workingDirectory and WORKDIR, and that the image\'s user may read it.'
    },
    {
        id: 'command-missing',
        text: [
            /exec: \\?"(?<command>[^"\\]+)\\?": executable file not found/,
            /(?:exec|stat):? \\?"?(?<command>[^"\s\\:]+)\\?"?:.*no such file or directory/,
            /executable file not found|no such file or directory: unknown/
        ],
        says: 'The command[ {command}] does not exist in the image.',
        remedy: "Check command and entryPoint against the image; a script also needs its interpreter, and line ends of Unix."
    },
    {
        id: 'command-permission',
        text: [
            /exec: \\?"(?<command>[^"\\]+)\\?": permission denied/,
            /permission denied: unknown/
        ],
        says: 'The command[ {command}] may not be run.',
        remedy: 'Make the file executable in the image, and check its user.'
    },
    {
        id: 'user-unknown',
        text: /unable to find (?<what>user|group) (?<name>\S+): no matching entries/,
        says: 'The {what} {name} does not exist in the image.',
        remedy: 'Make it in the Dockerfile, or give a number in USER or in user of the container.'
    },
    {
        id: 'read-only-start',
        text: /read-only file system/,
        says: 'The container\'s root file system is read-only, and its start writes to it.',
        remedy: 'Mount a volume where it writes (such as /tmp), or set readonlyRootFilesystem to false.'
    },
    {
        id: 'host-port',
        text: /port is already allocated|failed to bind host port.*address already in use/,
        says: 'The host port is taken already.',
        remedy: 'Use dynamic host ports (hostPort 0) or awsvpc.'
    },
    {
        id: 'device-missing',
        text: /error gathering device information while adding custom device \\?"(?<device>[^"\\]+)/,
        says: 'The device {device} does not exist on the host.',
        remedy: 'Run the task on instances that have it, or take it out of linuxParameters.devices.'
    },
    {
        id: 'start-slow',
        text: /(?:ContainerRuntime|Docker)TimeoutError|CannotInspectContainerError: Could not transition/,
        says: 'The container did not start within the time that the agent allows.',
        remedy: 'Try again; if it stays, look at the load and the disk of the host, and at the size of the image.'
    },
    {
        id: 'heap',
        log: /JavaScript heap out of memory|java\.lang\.OutOfMemoryError|fatal error: runtime: out of memory/,
        says: 'The application ran out of memory.',
        remedy: 'Raise memory of the task and the runtime\'s own limit (--max-old-space-size, -XX:MaxRAMPercentage), or find what takes it.'
    },
    {
        id: 'module-missing',
        log: [
            /Cannot find (?:module|package) ['"](?<module>[^'"]+)/,
            /No module named ['"]?(?<module>[\w.]+)/,
            /(?:ClassNotFoundException|NoClassDefFoundError): (?<module>[\w.$/]+)/,
            /cannot load such file -- (?<module>\S+)/,
            /Cannot find (?:module|package)/
        ],
        says: 'The module[ {module}] is missing from the image.',
        remedy: 'Check what the image\'s build installs and copies.'
    },
    {
        id: 'library-missing',
        log: /error while loading shared libraries: (?<library>[^\s:]+)/,
        says: 'The library {library} is missing from the image.',
        remedy: 'Install it in the last stage of the image\'s build.'
    },
    {
        id: 'library-old',
        log: /version [`'](?<library>GLIBC(?:XX)?_[\d.]+)' not found/,
        says: 'The image\'s C library is too old: {library} is asked for.',
        remedy: 'Build on the same base image as the one that runs, or link statically.'
    },
    {
        id: 'variable-missing',
        log: [
            /KeyError: ['"](?<variable>[A-Z][A-Z0-9_]{2,})['"]/,
            /(?:[Mm]issing|[Rr]equired|[Uu]ndefined) (?:required )?env(?:ironment)?(?: variables?)?:? ['"]?(?<variable>[A-Z][A-Z0-9_]{2,})/,
            /\b(?<variable>[A-Z][A-Z0-9]*_[A-Z0-9_]+)['"]? (?:is|are|was) (?:not set|not defined|missing|required|undefined)/,
            /\b(?<variable>[A-Z][A-Z0-9]*_[A-Z0-9_]+)['"]? (?:must be set|must be provided|must not be empty|environment variable is)/
        ],
        says: 'The application misses the variable {variable}.',
        remedy: 'Set it in env or secrets of the stage.'
    },
    {
        id: 'no-region',
        log: /could not determine region|Missing region in config|You must specify a region|Region is missing|Unable to find a region/i,
        says: 'The application does not know its AWS region.',
        remedy: 'Set AWS_REGION among its variables.'
    },
    {
        id: 'no-credentials',
        log: /Unable to locate credentials|Could not load credentials from any providers|NoCredentialProviders|Unable to load (?:AWS )?credentials/i,
        says: 'The application finds no AWS credentials.',
        remedy: 'Give the task definition a taskRoleArn: the execution role is not for the application.'
    },
    {
        id: 'task-role-denied',
        log: /not authorized to perform: (?<action>[\w-]+:\w+)(?: on resource: (?<resource>[^\s"']+))?/,
        says: 'The application may not do what it does in AWS: {action} is missing[ on {resource}].',
        remedy: 'Allow {action} to the task role[ {taskRole}].'
    },
    {
        id: 'database-login',
        log: /password authentication failed for user|Access denied for user|Authentication failed.*(?:mongo|MongoServerError)|MongoServerError: Authentication failed|WRONGPASS|NOAUTH Authentication required|ORA-01017|Login failed for user/,
        says: 'The database refuses the application\'s login.',
        remedy: 'Compare the user and the password in its secrets with those of the database; a rotated secret reaches new tasks only.'
    },
    {
        id: 'database-missing',
        log: [
            /database "(?<database>[^"]+)" does not exist/,
            /Unknown database '(?<database>[^']+)'/
        ],
        says: 'The database {database} does not exist.',
        remedy: 'Create it, or mend its name in the variables.'
    },
    {
        id: 'port-privileged',
        log: [
            /listen EACCES: permission denied (?<port>\S+)/,
            /bind\(\) to (?<port>\S+) failed \(13: Permission denied\)/
        ],
        says: 'The application\'s user may not listen on {port}.',
        remedy: 'Listen on a port from 1024 up, and set it as the container port.'
    },
    {
        id: 'port-in-use',
        log: [
            /EADDRINUSE[^\n]*?(?<port>:\d+|\[?[\w.:]*\]?:\d+)\s*$/m,
            /EADDRINUSE|address already in use/i
        ],
        says: 'The application\'s port[ {port}] is taken already.',
        remedy: 'It starts twice, or two containers of one task listen on the same port: change one of them.'
    },
    {
        id: 'read-only',
        log: /EROFS|read-only file system/i,
        says: 'The application writes to a file system that is read-only.',
        remedy: 'Mount a volume where it writes (such as /tmp), or set readonlyRootFilesystem to false.'
    },
    {
        id: 'disk-full',
        log: /ENOSPC|no space left on device/i,
        says: 'The task\'s disk is full.',
        remedy: 'Enlarge ephemeralStorage or the instance\'s volume, or write less.'
    },
    {
        id: 'file-permission',
        log: [
            /EACCES: permission denied, \w+ '(?<file>[^']+)'/,
            /PermissionError: \[Errno 13\] Permission denied: '(?<file>[^']+)'/
        ],
        says: 'The application\'s user may not use {file}.',
        remedy: 'Give it to that user in the image or the volume (chown), or check USER and user.'
    },
    {
        id: 'dependency-refused',
        log: [
            /ECONNREFUSED (?<host>[\w.:[\]-]+)/,
            /dial tcp (?<host>[\w.:[\]-]+): connect: connection refused/,
            /ECONNREFUSED|connection refused/i
        ],
        says: 'Something that the application needs refused the connection[: {host}].',
        remedy: 'Check the addresses in its variables and the security groups.'
    },
    {
        id: 'name-unknown',
        log: [
            /(?:ENOTFOUND|EAI_AGAIN) (?<host>[\w.-]+)/,
            /lookup (?<host>[\w.-]+)[^\n]{0,100}no such host/,
            /could not translate host name "(?<host>[^"]+)"/,
            /ENOTFOUND|getaddrinfo|no such host|Name or service not known/i
        ],
        says: 'The application could not resolve the host name[ {host}].',
        remedy: 'Check the addresses in its variables and the VPC\'s DNS settings.'
    },
    {
        id: 'dependency-timeout',
        log: [
            /ETIMEDOUT (?<host>[\w.:[\]-]+)/,
            /dial tcp (?<host>[\w.:[\]-]+): i\/o timeout/,
            /connect(?:ion)? (?:to \S+ )?timed out|ConnectTimeout|ETIMEDOUT/i
        ],
        says: 'The application got no answer from something that it needs[: {host}].',
        remedy: 'Mostly a security group: the other side must let this task\'s group in.'
    },
    {
        id: 'command-missing-log',
        log: /exec (?<command>\/\S+): no such file or directory/,
        says: 'The command {command}, or what interprets it, does not exist in the image.',
        remedy: "Check command and entryPoint against the image; a script needs its interpreter, and line ends of Unix."
    },
    {
        id: 'command-missing-shell',
        log: /(?<![\w./-])(?<command>[\w./-]{1,200}): (?:command )?not found\b/,
        stopCode: 'EssentialContainerExited',
        exit: [
            127
        ],
        says: 'The command {command} was not found in the image (exit code 127).',
        remedy: "Install it in the image, or mend what the start script calls."
    },
    {
        id: 'segfault',
        stopCode: 'EssentialContainerExited',
        exit: [
            139
        ],
        says: 'The application crashed with a segmentation fault (exit code 139).',
        remedy: 'Check native modules against the base image and the architecture.'
    },
    {
        id: 'aborted',
        stopCode: 'EssentialContainerExited',
        exit: [
            134
        ],
        says: 'The application aborted itself (exit code 134).',
        remedy: 'Read its last log lines: a failed assertion, or memory that its runtime could not have.'
    },
    {
        id: 'killed',
        stopCode: 'EssentialContainerExited',
        exit: [
            137
        ],
        says: 'The container[ {ended}] was killed (exit code 137).',
        remedy: 'Mostly memory: compare its use with the limit; else it did not stop within stopTimeout.'
    },
    {
        id: 'terminated',
        stopCode: 'EssentialContainerExited',
        exit: [
            143
        ],
        says: 'The container[ {ended}] was asked to end and did (exit code 143).',
        remedy: 'Look for what sent SIGTERM: another container of the task, or an init process.'
    },
    {
        id: 'command-not-found',
        stopCode: 'EssentialContainerExited',
        exit: [
            127
        ],
        says: 'A command was not found in the image (exit code 127).',
        remedy: "Check command and entryPoint, and what the start script calls."
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
        generic: 'all',
        stopCode: 'EssentialContainerExited',
        says: 'An essential container ended[: {ended}].',
        remedy: 'Read its last log lines.'
    },
    {
        id: 'health-codes',
        text: /Health checks failed with these codes: \[(?<codes>[\d,\s]+)\]/,
        says: 'The load balancer\'s health check got the answer {codes}.',
        remedy: 'Check the health check\'s path and matcher of the target group, and that the application is ready within healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-timeout',
        text: /\(reason Request timed out|Target\.Timeout/,
        says: 'The load balancer\'s health check got no answer in time.',
        remedy: 'Check that the application listens on the container port on 0.0.0.0, and that the security group lets the load balancer in.'
    },
    {
        id: 'health-refused',
        text: /Target\.FailedHealthChecks/,
        says: 'The load balancer could not connect to the application, or could not read its answer.',
        remedy: 'Check the container port, that the application listens on 0.0.0.0 and not on localhost, and the health check\'s protocol.'
    },
    {
        id: 'health-mismatch',
        text: /Target\.ResponseCodeMismatch/,
        says: 'The load balancer\'s health check got another answer than it expects.',
        remedy: 'Check the health check\'s path and matcher of the target group against what the application answers there.'
    },
    {
        id: 'health-internal',
        text: /Elb\.InternalError|due to \(reason Internal error\)/,
        says: 'The load balancer could not check the targets, because of a fault of its own.',
        remedy: 'Try again; if it stays, look at the load balancer\'s subnets and their free addresses, and at AWS Health.'
    },
    {
        id: 'health-address',
        text: /Target\.IpUnusable/,
        says: 'The address of a target cannot be used: it is reserved for a load balancer.',
        remedy: 'Give the tasks subnets of their own, and let the next tasks get other addresses.'
    },
    {
        id: 'health-instance',
        text: /Target\.InvalidState/,
        says: 'The instance behind a target is stopped or terminated.',
        remedy: 'Look at the container instance and at its Auto Scaling group.'
    },
    {
        id: 'health-zone',
        text: /Target\.NotInUse|Target is in an Availability Zone that is not enabled/,
        says: 'A target gets no traffic: its target group has no load balancer, or one that is not in the target\'s zone.',
        remedy: 'Enable the zones of the service\'s subnets on the load balancer, and let a listener forward to the target group.'
    },
    {
        id: 'health-group-gone',
        text: /due to \W*TARGET GROUP IS NOT FOUND/,
        says: 'The target group of the service does not exist any more.',
        remedy: 'Make it again and mend the service\'s loadBalancers with your infrastructure code.'
    },
    {
        id: 'health-target-gone',
        text: /due to \W*TARGET IS NOT FOUND/,
        says: 'A task is not in its target group any more.',
        remedy: 'Find out in CloudTrail who deregistered it (DeregisterTargets); Auto Scaling groups and other services must not share the target group.'
    },
    {
        id: 'health-elb-denied',
        text: /not authorized to perform: (?<action>elasticloadbalancing:\w+)/,
        says: 'ECS may not use the load balancer: {action} is missing.',
        remedy: 'Allow {action} to the role by which ECS manages the load balancer (service-linked role, or the infrastructure role in loadBalancers).'
    },
    {
        id: 'targets-vpc',
        text: [
            /failed to register targets in .*targetgroup\/(?<group>[^\s/)]+).*not in the target group VPC '?(?<vpc>vpc-\w+)/,
            /not in the target group VPC '?(?<vpc>vpc-\w+)/
        ],
        says: 'The target group[ {group}] is in another VPC ({vpc}) than the tasks.',
        remedy: 'Make the target group in the VPC of the service\'s subnets.'
    },
    {
        id: 'targets',
        text: [
            /failed to register targets in \(target-group \S*targetgroup\/(?<group>[^\s/)]+)/,
            /failed to register targets in \(target-group (?<group>[^)]+)\)/
        ],
        says: 'Tasks cannot be registered in the target group {group}.',
        remedy: 'Check the target type (ip for awsvpc), the port and ECS\'s permissions on the load balancer.'
    },
    {
        id: 'health-elb',
        generic: 'kind',
        text: /Task failed ELB health checks|Health checks failed\)|is unhealthy in \((target-group|elb)/,
        says: 'The load balancer\'s health check fails.',
        remedy: 'Check the container port, the health check\'s path, the security group and healthCheckGracePeriodSeconds.'
    },
    {
        id: 'health-container',
        text: /failed container health checks/,
        says: 'The health check of the container[ {checked}] fails.',
        remedy: 'Run[ "{check}"][ in the image by hand]: a slim image may lack the tool that it calls, and startPeriod may be too short.'
    },
    {
        id: 'subnet-full',
        text: [
            /InsufficientFreeAddressesInSubnet.*(?<subnet>subnet-\w+)/,
            /subnet '?(?<subnet>subnet-\w*)'?.*(?:InsufficientFreeAddresses|insufficient free addresses)/i,
            /InsufficientFreeAddressesInSubnet|insufficient free addresses in subnet/i,
            /Create Network Interface with public IP assignment enabled in subnet '?(?<subnet>[\w-]*)/
        ],
        says: 'The subnet[ {subnet}] has no free addresses.',
        remedy: 'Give the service larger or more subnets, or remove network interfaces that nobody uses.'
    },
    {
        id: 'subnet-gone',
        text: /InvalidSubnetI[Dd]\.NotFound|The subnet ID '?(?<subnet>subnet-\w+)'? does not exist/,
        says: 'The subnet[ {subnet}] does not exist.',
        remedy: 'Mend awsvpcConfiguration of the service with your infrastructure code.'
    },
    {
        id: 'security-group-gone',
        text: [
            /security group '?(?<group>sg-\w+)'? does not exist/,
            /Invalid(?:Security)?Group(?:Id|ID)?\.NotFound/
        ],
        says: 'The security group[ {group}] does not exist.',
        remedy: 'Mend awsvpcConfiguration of the service with your infrastructure code.'
    },
    {
        id: 'network-tags',
        text: /network interface: TagPolicyViolation|TagPolicyViolation/,
        says: 'A tag policy of the organisation does not allow the task\'s network interface.',
        remedy: 'Give the service the tags that the policy asks for and propagate them (propagateTags), or leave ec2:network-interface out of the policy.'
    },
    {
        id: 'network-auth',
        text: /Unexpected EC2 error.*AuthFailure/,
        says: 'EC2 did not let ECS create the task\'s network interface (AuthFailure).',
        remedy: 'Try again; if it stays, check the role AWSServiceRoleForECS, and that the subnets are shared with this account.'
    },
    {
        id: 'network-limit',
        text: /NetworkInterfaceLimitExceeded|network interfaces? limit/i,
        says: 'The account has as many network interfaces as it may.',
        remedy: 'Ask for a higher quota (network interfaces per Region), or remove those that nobody uses.'
    },
    {
        id: 'no-eni',
        text: /RESOURCE:ENI|ENI capacity|unused device index/,
        says: 'No instance can take another network interface.',
        remedy: 'Add instances, use larger ones, or turn on awsvpcTrunking.'
    },
    {
        id: 'network-slow',
        text: /network interface provisioning|timeout wait for network interface/i,
        says: 'The task\'s network interface was not there in time.',
        remedy: 'Try again: this is mostly a passing fault of AWS; if it stays, look at free addresses of the subnets and quotas.'
    },
    {
        id: 'network-setup',
        text: /failed to configure ENI/,
        says: 'The task\'s network interface cannot be set up.',
        remedy: 'Try again; if it stays, check the VPC\'s DHCP options and DNS settings.'
    },
    {
        id: 'network-other',
        generic: 'kind',
        text: /Unexpected EC2 error while attempting to/,
        says: 'EC2 did not give the task its network interface.',
        remedy: 'The reason in full is below; check subnets, security groups and quotas.'
    },
    {
        id: 'no-instances',
        text: /No Container Instances were found in your cluster/,
        says: 'The cluster has no container instances.',
        remedy: 'Add instances or a capacity provider, or use FARGATE.'
    },
    {
        id: 'no-provider-instances',
        text: /No Container Instances were found in your capacity provider|EMPTY CAPACITY PROVIDER/,
        says: 'The capacity provider has no container instances.',
        remedy: 'Check its Auto Scaling group (maximum size, launch template), and that new instances join the cluster.'
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
        id: 'no-gpu',
        text: /RESOURCE:GPU/,
        says: 'No instance has a GPU free.',
        remedy: 'Add GPU instances, or drop the GPU requirement.'
    },
    {
        id: 'no-constraint',
        text: /MemberOf placement constraint unsatisfied/,
        says: 'No instance fulfils the placement constraints.',
        remedy: 'Compare placementConstraints of the service and the task definition with the instances\' attributes.'
    },
    {
        id: 'no-attribute',
        text: /missing an attribute required|\bATTRIBUTE\b/,
        says: 'No instance has the attributes that the task needs.',
        remedy: 'Check the log driver and the instances\' agent, and that instances run in the service\'s subnets.'
    },
    {
        id: 'no-agent',
        text: /encountered error "AGENT"|(?:^|[\s:])AGENT\b|Timed out waiting for Amazon ECS Agent/,
        says: 'The agents of the container instances are not connected.',
        remedy: 'Check the instances\' agent and their way to ECS.'
    },
    {
        id: 'no-instance-met',
        generic: 'kind',
        text: /no container instance met all of its requirements|could not launch \d+ tasks for deployment/,
        says: 'No container instance fits the task.',
        remedy: 'Compare cpu, memory, ports and attributes with what the instances have left.'
    },
    {
        id: 'provider-denied',
        text: /Unable to launch instance\(s\) for capacity provider (?<provider>[^\s.]+).*not authorized to perform: (?<action>[\w:]+)(?: on resource: (?<resource>\S+))?/,
        says: 'The capacity provider {provider} may not launch instances: {action} is missing[ on {resource}].',
        remedy: 'Allow {action} to the infrastructure role of the capacity provider.'
    },
    {
        id: 'provider-quota',
        text: /Unable to launch instance\(s\) for capacity provider (?<provider>[^\s.]+).*\b(?<quota>VcpuLimitExceeded|MaxSpotInstanceCountExceeded|InstanceLimitExceeded)/,
        says: 'A quota of EC2 keeps the capacity provider {provider} from launching instances ({quota}).',
        remedy: 'Ask for a higher quota of EC2 in Service Quotas (vCPUs of the instance family, On-Demand or Spot), or end instances.'
    },
    {
        id: 'provider-capacity',
        text: /Unable to launch instance\(s\) for capacity provider (?<provider>[^\s.]+).*(?:InsufficientInstanceCapacity|UnfulfillableCapacity)/,
        says: 'EC2 has no capacity for what the capacity provider {provider} asks for.',
        remedy: 'Try again, or let the capacity provider take more instance types and zones, or On-Demand beside Spot.'
    },
    {
        id: 'provider-launch',
        generic: 'kind',
        text: /Unable to launch instance\(s\) for capacity provider (?<provider>[^\s.]+)/,
        says: 'The capacity provider {provider} could not launch an instance.',
        remedy: 'The reason of EC2 is below: capacity, quota, or the permissions of its roles.'
    },
    {
        id: 'capacity',
        text: /Capacity is unavailable at this time/,
        says: 'AWS has no capacity for the task right now.',
        remedy: 'Try again, add subnets in other zones, or mix capacity providers.'
    },
    {
        id: 'provisioning-limit',
        text: /tasks provisioning capacity limit was exceeded/,
        says: 'As many tasks of the cluster are PROVISIONING as may be.',
        remedy: 'Wait for those that are starting, roll out fewer services at once, or look at the capacity provider.'
    },
    {
        id: 'quota',
        text: [
            /reached the limit on the number of (?<what>tasks|vCPUs)/,
            /requested (?<what>CPU|MEMORY) configuration is above your limit/,
            /above your limit/
        ],
        says: 'A quota of the account is reached[: {what}].',
        remedy: 'Ask for a higher Fargate quota in Service Quotas, or stop tasks.'
    },
    {
        id: 'zone',
        text: /was unable to place a task\. Reason: Internal error/,
        says: 'Fargate could not place the task: a subnet may lie in a zone that Fargate does not have.',
        remedy: 'Compare the zones of the service\'s subnets with Fargate\'s; if they fit, try again.'
    },
    {
        id: 'compute',
        text: /not compatible with the selected compute strategy|PlatformTaskDefinitionIncompatib/,
        says: 'The task definition does not fit the launch type or capacity provider of the service.',
        remedy: 'Compare requiresCompatibilities, networkMode and runtimePlatform with what the service runs on.'
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
        text: [
            /(?<count>\d+) tasks under protection/,
            /number of protected tasks are more than the desired count/
        ],
        says: 'Protected tasks[ ({count})] keep the old deployment alive.',
        remedy: 'End their protection (UpdateTaskProtection), or wait until it runs out.'
    },
    {
        id: 'volume-denied',
        text: /(?:EFS utils|mount\.nfs).*access denied by server/,
        says: 'The file system refuses the task.',
        remedy: 'Turn on IAM authorization and transit encryption in efsVolumeConfiguration, and allow elasticfilesystem:ClientMount (and ClientWrite) to the task role[ {taskRole}].'
    },
    {
        id: 'volume-path',
        text: /(?:EFS utils|mount\.nfs).*(?:No such file or directory)/,
        says: 'The directory of the volume does not exist in the file system.',
        remedy: 'Make rootDirectory in the file system, or use an access point that makes it.'
    },
    {
        id: 'volume-name',
        text: /(?:EFS utils|mount\.nfs).*[Ff]ailed to resolve "?(?<host>[\w.-]+)/,
        says: 'The name of the file system {host} has no address.',
        remedy: 'Turn on DNS resolution and host names in the VPC, and make a mount target in every zone of the service.'
    },
    {
        id: 'volume-network',
        text: /(?:EFS utils|mount\.nfs).*(timeout|timed out|connection reset|connection refused|mount system call failed)/i,
        says: 'The task has no way to the file system.',
        remedy: 'Let the mount targets\' security group in on port 2049 from this task\'s group; have a mount target in every zone of the service.'
    },
    {
        id: 'volume-owner',
        text: /failed to copy file info for (?<folder>[^\s:]+).*failed to chown/,
        says: 'The owner of the mounted volume {folder} cannot be set.',
        remedy: 'On EC2 an access point with a POSIX user refuses that: give the folder in the image the same owner, or take the POSIX user off the access point.'
    },
    {
        id: 'volume-driver',
        text: /create (?<volume>[^\s:]+): VolumeDriver\.Create/,
        says: 'The volume driver of the host could not make the volume {volume}.',
        remedy: 'Check that the driver\'s plugin runs on the instances, and driver and driverOpts of dockerVolumeConfiguration.'
    },
    {
        id: 'volume-role',
        text: /unable to assume the configured ECS Infrastructure Role '?(?<name>arn:[^\s']+)/i,
        says: 'ECS cannot assume the infrastructure role {name}, with which it makes the task\'s EBS volume.',
        remedy: 'Let the role trust ecs.amazonaws.com, and give it AmazonECSInfrastructureRolePolicyForVolumes.'
    },
    {
        id: 'volume-ebs',
        generic: 'kind',
        text: /AmazonElasticBlockStorage FAILED/,
        says: 'The EBS volume of a task cannot be made or attached.',
        remedy: 'The reason in full is below; check managedEBSVolume of the service and what its infrastructure role may do.'
    },
    {
        id: 'volume',
        generic: 'kind',
        text: /EFS utils|failed to mount|mount\.nfs|CannotCreateVolumeError/,
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
        text: /Host EC2 \(instance (?<instance>[^)]+)\) (?<how>terminated|stopped)/,
        says: 'The host {instance} was {how}.',
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
        says: "A person or a script stopped tasks.",
        remedy: 'Find out who, in CloudTrail (StopTask).'
    },
    {
        id: 'no-candidate',
        text: /No rollback candidate/,
        says: 'ECS found no earlier good deployment to go back to.',
        remedy: 'This was the first one, or none before it completed: mend the cause and deploy again.'
    },
    {
        id: 'hook-uninvoked',
        text: /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed.*unable to (?:invoke hook target|assume role) (?<hook>\S+)/,
        says: 'ECS could not call the lifecycle hook[ {hook}] at {stage}.',
        remedy: 'The hook\'s role must trust ecs.amazonaws.com and allow lambda:InvokeFunction on the function.'
    },
    {
        id: 'hook-answer',
        text: /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed.*unable to parse the response from (?<hook>\S+)/,
        says: 'The lifecycle hook {hook} at {stage} did not answer as ECS wants it.',
        remedy: 'The function must return {"hookStatus": "SUCCEEDED"}, "FAILED" or "IN_PROGRESS".'
    },
    {
        id: 'hook-failed',
        text: [
            /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed\.? Lifecycle hook target (?<hook>arn:\S+)/,
            /because (?<stage>[A-Z_]+) lifecycle hook\(s\) failed/
        ],
        says: 'The lifecycle hook[ {hook}] at {stage} said no.',
        remedy: 'Read the log of the hook\'s Lambda function.'
    },
    {
        id: 'hook-timeout',
        text: /(?<![A-Z_])(?<stage>[A-Z_]{1,60}) pause hook timed out/,
        says: 'Nobody answered at the pause hook {stage} in time.',
        remedy: 'Deploy again and answer, or give the hook a longer timeout.'
    },
    {
        id: 'listener-denied',
        text: /unable to manage the ELB resources due to missing permissions on ECS Infrastructure Role '(?<name>[^']+)'/,
        says: 'The infrastructure role {name} may not manage the load balancer.',
        remedy: 'Give it AmazonECSInfrastructureRolePolicyForLoadBalancers.'
    },
    {
        id: 'listener',
        text: /invalid networking configuration/,
        says: 'The load balancer\'s rules do not fit the deployment strategy.',
        remedy: 'Both target groups must stand on the production rule, exactly one with traffic.'
    },
    {
        id: 'stuck-provisioning',
        generic: 'all',
        status: 'PROVISIONING',
        says: 'Tasks have been waiting for {waited} for capacity or for their network interface.',
        remedy: 'Look at free addresses in the subnets of the service and, where a capacity provider starts instances, at its Auto Scaling group (maximum size, failed launches).'
    },
    {
        id: 'stuck-pending',
        generic: 'all',
        status: 'PENDING',
        says: 'Tasks have been waiting for {waited} to start: ECS is preparing them, mostly pulling their images.',
        remedy: 'A large image takes long: make it smaller. Else check the way to the registry (NAT gateway or VPC endpoints), containers that wait for others (dependsOn), and on EC2 the agent of the instance.'
    },
    {
        id: 'stuck-activating',
        generic: 'all',
        status: 'ACTIVATING',
        says: 'Tasks have been waiting for {waited} to be registered with the load balancer or service discovery.',
        remedy: 'Read the events of the service, and look at the target group and the Cloud Map service.'
    },
    {
        id: 'start-impaired',
        generic: 'all',
        text: /unable to consistently start tasks successfully/,
        says: 'ECS cannot start tasks of this revision again and again.',
        remedy: 'The reasons of the stopped tasks say why.'
    },
    {
        id: 'alarm',
        text: [
            /alarms triggered: (?<alarms>.+)/,
            /alarm detected|alarms? (were|was) triggered|deployment alarm/i
        ],
        says: 'The alarm[ {alarms}] went off.',
        remedy: 'Look at the alarm\'s metric since the rollout began.'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/known-cause.js



const atOnce = 30_000;
const longest = 4096;
const findings = (evidence, setting)=>{
    const shown = evidence.map((seen)=>({
            ...seen,
            text: seen.text.slice(0, longest)
        })).flatMap((seen)=>rowsOf(seen).map((row)=>({
                row,
                seen
            })));
    return causes.flatMap((row)=>{
        const first = shown.find((each)=>each.row === row);
        return first === undefined || shown.some((other)=>isBetter(other.row, row)) ? [] : [
            filled(row, first.seen, setting)
        ];
    });
};
const rowsOf = (seen)=>{
    const fitting = causes.filter((row)=>shows(row, seen));
    const byText = fitting.find(({ text })=>text !== undefined);
    const byLog = fitting.find(({ log })=>log !== undefined);
    const said = [
        byText,
        byLog
    ].filter((row)=>row !== undefined);
    return said.length > 0 ? said : fitting.slice(0, 1);
};
const kindOf = ({ id })=>id.slice(0, `${id}-`.indexOf('-'));
const isBetter = (other, row)=>other.generic === undefined && (row.generic === 'all' || row.generic === 'kind' && kindOf(other) === kindOf(row));
const shows = (row, seen)=>(row.text === undefined || found(row.text, seen.text) !== undefined) && (row.log === undefined || found(row.log, seen.log ?? '') !== undefined) && (row.stopCode === undefined || row.stopCode === seen.stopCode) && (row.status === undefined || row.status === seen.status) && (row.exit === undefined || endedWith(row.exit, seen.exitCode)) && (row.lived === undefined || row.lived === pace(seen.lived));
const found = (looks, text)=>{
    const patterns = looks instanceof RegExp ? [
        looks
    ] : looks;
    return patterns.map((pattern)=>pattern.exec(text)).find((match)=>match !== null) ?? undefined;
};
const ofTheirOwn = [
    0,
    126,
    127,
    134,
    137,
    139,
    143
];
const endedWith = (wanted, code)=>code !== undefined && (wanted === 'bad' ? !ofTheirOwn.includes(code) : wanted.includes(code));
const pace = (lived)=>lived === undefined ? undefined : lived < atOnce ? 'at-once' : 'later';
const filled = (row, seen, setting)=>{
    const named = {
        image: imageIn(seen.text),
        ...row.text === undefined ? {} : found(row.text, seen.text)?.groups,
        ...row.log === undefined ? {} : found(row.log, seen.log ?? '')?.groups
    };
    const words = {
        ...causeWords(named, setting),
        ended: seen.container,
        exit: seen.exitCode === undefined ? undefined : String(seen.exitCode),
        lived: seen.lived === undefined ? undefined : (0,duration/* durationText */.S)(seen.lived),
        waited: seen.waited === undefined ? undefined : (0,duration/* durationText */.S)(seen.waited)
    };
    return {
        ...{
            id: row.id,
            says: sentence(row.says, words),
            remedy: sentence(row.remedy, words)
        },
        ...row.generic === undefined ? {} : {
            vague: true
        },
        ...row.text === undefined && row.log === undefined && row.exit !== undefined ? {
            unexplained: true
        } : {}
    };
};
const imageIn = (text)=>/(?:failed to resolve ref(?:erence)? "?|pull access denied for |\(404\): repository )(?<image>[^\s",]+[^\s",:])/.exec(text)?.groups?.image;
const sentence = (template, words)=>template.replaceAll(/\[([^[\]]*)\]/g, (_, part)=>holes(part).every((name)=>words[name] !== undefined) ? part : '').replaceAll(/\{(\w+)\}/g, (_, name)=>words[name] ?? '');
const holes = (part)=>[
        ...part.matchAll(/\{(\w+)\}/g)
    ].flatMap(([, name])=>name ?? []);


/***/ }),

/***/ 58924:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ unreadable),
/* harmony export */   V: () => (/* binding */ logStream)
/* harmony export */ });
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);

const record = (value)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isObject */ .Gv)(value) ? value : {};
const word = (value)=>typeof value === 'string' ? value : undefined;
const loggingOf = (definition, container)=>record((0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).find((each)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(each) === container)?.logConfiguration);
const unreadable = (definition, container)=>{
    if (logStream(definition, container, '') !== undefined) return undefined;
    const driver = word(loggingOf(definition, container).logDriver);
    const why = driver === undefined ? 'it has no logConfiguration' : driver === 'awslogs' ? 'its logConfiguration needs awslogs-group and awslogs-stream-prefix' : `it logs by ${driver}, not by awslogs`;
    return `The lines of "${container}" are not shown: ${why}.`;
};
const logStream = (definition, container, task)=>{
    const logging = loggingOf(definition, container);
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

/***/ 49869:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  pc: () => (/* binding */ redacted),
  kz: () => (/* binding */ redactedLines),
  _W: () => (/* binding */ shortLines)
});

// EXTERNAL MODULE: ./.tagship/build/core/report/plain.js
var plain = __webpack_require__(43790);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/secrets.data.js
const names = '(?:pass(?:word|wd|phrase|code)?|pwd|secret|token|api[_-]?key|access[_-]?key|account[_-]?key|private[_-]?key|client[_-]?key|encryption[_-]?key|signing[_-]?key|credentials?)';
const sets = '\\\\*["\']?\\s*(?:=>|[=:]|%3[AD])\\s*';
const value = '(?:\\\\+"(?:(?!\\\\+").)*\\\\*"?|"(?:\\\\.|[^"\\\\\\n])*"?|\'(?:\\\\.|[^\'\\\\\\n])*\'?|(?:[^\\s"\',;&)\\]}\\\\]|,(?=[^\\s"\']))+)';
const secretShapes = [
    {
        shape: /-----BEGIN [\w ]*(?:PRIVATE KEY|PGP MESSAGE)[\w ]*-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?/g,
        keep: '***'
    },
    {
        shape: /(:(?:\\?\/){2}[^\s:/@"'<>]*:)[^\s"'<>]+@/g,
        keep: '$1***@'
    },
    {
        shape: /(:(?:\\?\/){2})[^\s:/@"'<>?#]{12,}@/g,
        keep: '$1***@'
    },
    {
        shape: /(%3A%2F%2F(?:(?!%3A)[^\s&"'<>])*%3A)[^\s&"'<>]+%40/gi,
        keep: '$1***%40'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?AWS4-HMAC-SHA256\s+)[^"'\n\\]+/gi,
        keep: '$1***'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?(?:bearer|basic|token|digest|negotiate|api-?key)\s+)[^\s"',\\]+/gi,
        keep: '$1***'
    },
    {
        shape: /(\bauthorization\\*["']?\s*[:=]\s*\\*["']?)(?!(?:bearer|basic|token|digest|negotiate|api-?key|AWS4-HMAC-SHA256)\s)[^\s"',\\]{8,}/gi,
        keep: '$1***'
    },
    {
        shape: /\b((?:bearer|basic)\s+)[\w.~+/-]{16,}=*/gi,
        keep: '$1***'
    },
    {
        shape: /(\b(?:set-)?cookie\\*["']?\s*[:=]\s*)[^\n"]+/gi,
        keep: '$1***'
    },
    {
        shape: /((?:[?&]|\\u0026|&amp;|%26)(?:X-(?:Amz|Goog)-(?:Signature|Credential|Security-Token)|Signature|sig|AWSAccessKeyId|key|code)(?:=|%3D))[^\s&"'<>\\]+/gi,
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
        shape: /\b(?:IQoJ|FwoG|FQoG)[\w+/=%]{60,}/g,
        keep: '***'
    },
    {
        shape: /\b(?:ghp|gho|ghu|ghs|ghr|github_pat|xox[abeprs]|sk|pk|rk|whsec|glpat|npm)[_-][\w-]{16,}/g,
        keep: '***'
    },
    {
        shape: /\bAIza[\w-]{30,}|\bSG\.[\w-]{16,}\.[\w-]{16,}|(?<=hooks\.slack\.com\/services\/)[\w/]+/g,
        keep: '***'
    },
    {
        shape: new RegExp(`((?<!:\\d{0,12}:)${names}(?:[_-][a-z0-9]+){0,4}${sets})(?!\\*{3})${value}`, 'gi'),
        keep: '$1***'
    },
    {
        shape: new RegExp(`((?<![\\w-])--?[\\w-]{0,60}${names}\\s+)(?!-)[^\\s"']+`, 'gi'),
        keep: '$1***'
    },
    {
        shape: new RegExp(`(<[\\w:-]*${names}[\\w:-]*>)[^<]+`, 'gi'),
        keep: '$1***'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/redacted.js


const redacted = (text)=>secretShapes.reduce((rest, { shape, keep })=>rest.replaceAll(shape, keep), (0,plain/* plain */.p)(text));
const redactedLines = (lines)=>{
    if (lines.length === 0) return [];
    const whole = lines.flatMap(plain/* plainLines */.y).map((line)=>cut(line, longest)).join('\n');
    const folded = whole.replaceAll(keys, (key)=>key.replaceAll(/[^\n]+/g, '***')).replaceAll(below, '$1***');
    return folded.split('\n').map(redacted);
};
const shortLines = (lines)=>redactedLines(lines).map((line)=>cut(line, shown));
const longest = 16_384;
const shown = 1000;
const cut = (line, most)=>line.length <= most ? line : `${line.slice(0, most)}… (${line.length - most} more characters)`;
const keys = /-----BEGIN [\w ]*PRIVATE KEY-----(?:(?!-----END)[\s\S])*(?:-----END [\w ]*-----)?|^(?:[\w+/=]+\n)+-----END [\w ]*PRIVATE KEY-----/gm;
const below = /((?:password|passwd|secret|token|api[_-]?key)["']?[ \t]*[=:][ \t]*\n[ \t]*)[^\s]+(?=[ \t]*(?:\n|$))/gi;


/***/ }),

/***/ 36669:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ reasonCause),
  h: () => (/* binding */ rolloutCause)
});

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/rollout-cause.data.js
const rolloutReasons = [
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

;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/rollout-cause.js

const reasonCause = (...reasons)=>rolloutReasons.find((row)=>reasons.some((reason)=>reason !== undefined && row.text.test(reason)))?.cause;
const rolloutCause = (view)=>{
    if (view.breaker?.status === 'TRIGGERED') return 'breaker';
    if (view.alarms?.status === 'TRIGGERED') return 'alarm';
    const said = reasonCause(view.rollback?.reason, view.reason);
    if (said !== undefined) return said;
    if (view.rollback?.reason !== undefined || view.reason !== undefined) return 'unknown';
    return view.status === 'STOPPED' ? 'stopped' : 'person';
};


/***/ }),

/***/ 45890:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ shortEvent)
/* harmony export */ });
const shortenings = [
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
const shortEvent = (message)=>shortenings.reduce((text, [long, short])=>text.replaceAll(new RegExp(long, 'g'), short), message).trim();


/***/ }),

/***/ 67392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E_: () => (/* binding */ tellingStop),
/* harmony export */   Gb: () => (/* binding */ stops),
/* harmony export */   ik: () => (/* binding */ culprit),
/* harmony export */   jw: () => (/* binding */ attachmentText),
/* harmony export */   nO: () => (/* binding */ alike)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(98235);


const passing = /\b[0-9a-f]{32}\b|\b[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\bRequestID: [\w-]*|\d+\.\d+\.\d+\.\d+:\d+|retried \d+ times?(\(s\))?|retried \d+ time\(s\)/g;
const alike = (text)=>text.replaceAll(passing, '…');
const attachmentText = ({ type, status, reason })=>`${type} ${status}${reason === undefined ? '' : `: ${reason}`}`;
const stops = (tasks)=>{
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
            ]),
        attached(task).map(alike)
    ]);
const ends = (task)=>task.containers.map(endOf);
const attached = ({ attachments = [] })=>attachments.filter(({ status, reason })=>status === 'FAILED' || reason !== undefined).map(attachmentText);
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
        },
        ...attached(task).length === 0 ? {} : {
            attached: attached(task)
        }
    };
};
const culprit = (stop)=>stop.containers.find(({ exitCode, reason })=>(exitCode ?? 0) !== 0 || reason !== undefined) ?? stop.containers[0];
const tellingStop = ([first])=>first;


/***/ }),

/***/ 40533:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ taskSetting)
/* harmony export */ });
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51747);
/* harmony import */ var _redacted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49869);


const taskSetting = (definition)=>{
    const [role, taskRole] = [
        word(definition.executionRoleArn),
        word(definition.taskRoleArn)
    ];
    const parts = (0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .containersOf */ .Mz)(definition).map((part)=>({
            part,
            container: (0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(part) ?? ''
        }));
    const placed = (of)=>parts.flatMap(({ part, container })=>of(part).flatMap((text)=>text === undefined || text === '' ? [] : {
                    container,
                    text
                }));
    return {
        ...role === undefined ? {} : {
            role
        },
        ...taskRole === undefined ? {} : {
            taskRole
        },
        groups: placed(({ logConfiguration: log })=>[
                word(member(member(log, 'options'), 'awslogs-group'))
            ]),
        secrets: parts.flatMap(({ part, container })=>[
                ...(0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(part.secrets),
                ...(0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(member(part.logConfiguration, 'secretOptions'))
            ].flatMap(({ name, valueFrom })=>typeof name === 'string' && typeof valueFrom === 'string' ? {
                    container,
                    text: valueFrom,
                    variable: name
                } : [])),
        checks: placed(({ healthCheck })=>[
                checkText(member(healthCheck, 'command'))
            ]),
        images: placed(({ image })=>[
                word(image)
            ]),
        files: placed(({ environmentFiles })=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .objectsOf */ .iZ)(environmentFiles).map(({ value })=>word(value)))
    };
};
const word = (value)=>typeof value === 'string' ? value : undefined;
const member = (value, name)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isObject */ .Gv)(value) ? value[name] : undefined;
const checkText = (command)=>{
    if (!Array.isArray(command)) return undefined;
    const words = command.filter((each)=>typeof each === 'string');
    const [first, ...rest] = words;
    return (0,_redacted_js__WEBPACK_IMPORTED_MODULE_0__/* .redacted */ .pc)((first === 'CMD' || first === 'CMD-SHELL' ? rest : words).join(' '));
};


/***/ }),

/***/ 95731:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Js: () => (/* binding */ waitEvidence),
/* harmony export */   Lq: () => (/* binding */ waitText),
/* harmony export */   l4: () => (/* binding */ waits)
/* harmony export */ });
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77861);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17964);
/* harmony import */ var _grouped_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(98235);
/* harmony import */ var _stops_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67392);




const worth = 120_000;
const waits = (tasks, now)=>(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(tasks, ({ status })=>status).map((same)=>({
            count: same.length,
            status: same[0].status,
            waited: Math.max(...same.map(({ createdAt = now })=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .between */ .Tq)(createdAt, now))),
            said: distinct(same.flatMap(saidOf))
        }));
const saidOf = ({ containers, attachments = [] })=>[
        ...containers.flatMap(({ name, reason })=>reason === undefined ? [] : [
                `${name}: ${reason}`
            ]),
        ...attachments.map(_stops_js__WEBPACK_IMPORTED_MODULE_3__/* .attachmentText */ .jw)
    ];
const distinct = (texts)=>(0,_grouped_js__WEBPACK_IMPORTED_MODULE_1__/* .grouped */ .z)(texts, _stops_js__WEBPACK_IMPORTED_MODULE_3__/* .alike */ .nO).map(([first])=>first);
const waitText = ({ count, status, waited, said })=>{
    const what = count === 1 ? `1 task is ${status}; it` : `${count} tasks are ${status}; the oldest`;
    const why = said.length === 0 ? '' : ` ECS says: ${said.join('; ')}.`;
    return `${what} was created ${(0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(waited)} ago.${why}`;
};
const waitEvidence = ({ status, waited, said })=>({
        text: said.join('\n'),
        ...waited < worth ? {} : {
            status,
            waited
        }
    });


/***/ }),

/***/ 88625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   i: () => (/* binding */ isOvertaken)
/* harmony export */ });
const isOvertaken = ({ relation, committed }, time)=>relation === 'newer' || relation === 'unknown' && committed !== undefined && committed > time;


/***/ }),

/***/ 46775:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FC: () => (/* binding */ builtRule),
/* harmony export */   Gt: () => (/* binding */ holdRule),
/* harmony export */   K0: () => (/* binding */ refRule),
/* harmony export */   LQ: () => (/* binding */ vetoRule)
/* harmony export */ });
/* harmony import */ var _ruling_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71059);

const refRule = ({ reach, commit })=>{
    const branches = reach.refs.map((ref)=>`"${ref}"`).join(', ');
    const sha = commit.sha.slice(0, 12);
    switch(reach.is){
        case 'reachable':
            return _ruling_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .b;
        case 'unreachable':
            return (0,_ruling_js__WEBPACK_IMPORTED_MODULE_0__.no)(`The commit ${sha} is on no branch that may release (${branches}).`, 'Merge it first, or add its branch to "refs" on the default branch.');
        case 'unknown':
            return (0,_ruling_js__WEBPACK_IMPORTED_MODULE_0__.no)(`Whether the commit ${sha} is on a branch that may release (${branches}) could not be found out.`, 'Fetch the whole history: set "fetch-depth: 0" on actions/checkout.');
    }
};
const builtRule = ({ unbuilt, rung, commit, stage })=>{
    if (unbuilt.length === 0 || rung === 'first') return _ruling_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .b;
    const images = unbuilt.map((name)=>`"${name}"`).join(', ');
    return (0,_ruling_js__WEBPACK_IMPORTED_MODULE_0__.no)(`The image ${images} was never built for the commit ${commit.sha.slice(0, 12)}, and "${stage}" is not the first stage.`, 'Ship the commit to the first stage: images are built there and carried on.');
};
const holdRule = ({ hold, same, named, service })=>{
    if (hold === undefined || same) return _ruling_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .b;
    const says = `"${service}" is held (${hold}).`;
    const pass = `Lift the hold with rollback's input "resume", then ask again.`;
    return named ? (0,_ruling_js__WEBPACK_IMPORTED_MODULE_0__.no)(says, pass) : {
        is: 'wait',
        says,
        pass
    };
};
const vetoRule = ({ veto, stage })=>{
    if (veto === undefined) return _ruling_js__WEBPACK_IMPORTED_MODULE_0__/* .passed */ .b;
    const on = veto.on.startsWith('sha256:') ? veto.on.slice(0, 19) : veto.on;
    const what = veto.of === 'state' ? `This state (${on})` : `The digest ${on}`;
    return (0,_ruling_js__WEBPACK_IMPORTED_MODULE_0__.no)(`${what} was rolled back in "${stage}" at ${veto.at} and is vetoed there.`, 'Release a new state, or lift the veto with rollback\'s input "clear".');
};


/***/ }),

/***/ 71059:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ passed),
/* harmony export */   no: () => (/* binding */ no)
/* harmony export */ });
const passed = {
    is: 'pass'
};
const no = (says, pass)=>({
        is: 'no',
        says,
        pass
    });


/***/ }),

/***/ 5224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bu: () => (/* binding */ statePrint),
/* harmony export */   fS: () => (/* binding */ parseRecordTag),
/* harmony export */   mK: () => (/* binding */ pinTag),
/* harmony export */   yg: () => (/* binding */ recordTag)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);


const statePrint = (hash)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(hash.slice(0, 12));
const pattern = /^(rel|veto|clear)-([a-z0-9-]{1,24})\.([a-z0-9_-]{1,60})\.(\d{8}T\d{6}Z)(?:\.([0-9a-f]{12}))?$/;
const recordTag = (record)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`${record.kind}-${record.stage}.${record.service}.${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(record.at)}${record.state === undefined ? '' : `.${record.state}`}`);
const parseRecordTag = (tag)=>{
    const [, kind, stage, service, at, state] = pattern.exec(tag) ?? [];
    const moment = (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(at ?? '');
    if (stage === undefined || service === undefined || moment === undefined) return undefined;
    return {
        ...{
            kind: kind,
            stage: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(stage),
            service: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(service),
            at: moment
        },
        ...state === undefined ? {} : {
            state: (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(state)
        }
    };
};
const pinTag = (stage, service, which)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(`pin-${stage}.${service}${which === 'back' ? '.back' : ''}`);


/***/ }),

/***/ 69811:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ proofTags),
/* harmony export */   S: () => (/* binding */ provenAt)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


const proofTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.proven]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const provenAt = (tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.proven] ?? '');


/***/ }),

/***/ 78368:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ unitTags),
/* harmony export */   n: () => (/* binding */ revisionTags)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


const digestsAtMost = 3;
const revisionTags = (of)=>{
    const facts = {
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.hash]: of.hash,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.service]: of.service,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.stage]: of.stage,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.version]: of.version,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.commit]: of.commit?.sha,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.committed]: of.commit === undefined ? undefined : (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(of.commit.time),
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.digest]: [
            ...new Set(of.digests)
        ].slice(0, digestsAtMost).join(' '),
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.run]: of.run,
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.actor]: of.actor
    };
    const known = Object.entries(facts).flatMap(([key, value])=>value === undefined || value === '' ? [] : [
            [
                key,
                (0,_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagValue */ .EZ)(value)
            ]
        ]);
    return Object.fromEntries(known);
};
const unitTags = ({ stage, commit, cause, images }, { service, version, images: own }, hash)=>{
    const digests = Object.values(own).flatMap((name)=>images[name]?.digest ?? []);
    return revisionTags({
        ...cause,
        stage,
        commit,
        service,
        hash,
        digests,
        ...version === undefined ? {} : {
            version
        }
    });
};


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
const registeredFor = (tags)=>seen(tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.commit], tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.committed]);
const lastSeen = (tags)=>{
    const [commit, time] = (tags[_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.seen] ?? '').split(' ');
    return seen(commit, time);
};
const seenTags = ({ sha: commit, time })=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.seen]: time === undefined ? commit : `${commit} ${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(time)}`
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

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CH: () => (/* binding */ imageVetoes),
/* harmony export */   JH: () => (/* binding */ stateRecord),
/* harmony export */   Tu: () => (/* binding */ ownVetoes),
/* harmony export */   q7: () => (/* binding */ imageStateRecord)
/* harmony export */ });
/* harmony import */ var _image_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5224);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69811);
/* harmony import */ var _veto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33777);



const stateRecord = (holders)=>{
    const proven = holders.flatMap(({ tags })=>(0,_proof_js__WEBPACK_IMPORTED_MODULE_0__/* .provenAt */ .S)(tags) ?? []).sort().at(-1);
    const vetoed = (0,_veto_js__WEBPACK_IMPORTED_MODULE_1__/* .vetoedAt */ .HZ)(holders.map(({ tags })=>tags));
    return {
        ...proven === undefined ? {} : {
            proven
        },
        ...vetoed === undefined ? {} : {
            vetoed
        }
    };
};
const imageStateRecord = (tags, of)=>{
    const proven = latest(records(tags, of).filter(({ kind })=>kind === 'rel'));
    const [veto] = ownVetoes(tags, of);
    return {
        ...proven === undefined ? {} : {
            proven
        },
        ...veto === undefined ? {} : {
            vetoed: veto.at
        }
    };
};
const ownVetoes = (tags, of)=>imageVetoes(tags, of).filter(({ state })=>state === undefined || isOf(state, of));
const imageVetoes = (tags, of)=>{
    const all = records(tags, of);
    return [
        ...new Set(all.map(({ state })=>state))
    ].flatMap((state)=>{
        const own = all.filter((each)=>each.state === state);
        const at = latest(own.filter(({ kind })=>kind === 'veto'));
        const cleared = latest(own.filter(({ kind })=>kind === 'clear'));
        if (at === undefined || at <= (cleared ?? '')) return [];
        return [
            {
                at,
                ...state === undefined ? {} : {
                    state
                }
            }
        ];
    }).sort((a, b)=>a.at < b.at ? 1 : -1);
};
const isOf = (state, { hash })=>hash !== undefined && state === (0,_image_record_js__WEBPACK_IMPORTED_MODULE_2__/* .statePrint */ .Bu)(hash);
const records = (tags, { stage, service })=>tags.flatMap((tag)=>(0,_image_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecordTag */ .fS)(tag) ?? []).filter((each)=>each.stage === stage && each.service === service);
const latest = (found)=>found.map(({ at })=>at).sort().at(-1);


/***/ }),

/***/ 33777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HZ: () => (/* binding */ vetoedAt),
/* harmony export */   Z1: () => (/* binding */ clearTags),
/* harmony export */   cj: () => (/* binding */ vetoTags)
/* harmony export */ });
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17964);
/* harmony import */ var _keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);


const vetoTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.vetoed]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const clearTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.cleared]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
const vetoedAt = (revisions)=>{
    const vetoed = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.vetoed);
    const cleared = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.cleared);
    return vetoed !== undefined && vetoed > (cleared ?? '') ? vetoed : undefined;
};
const latest = (revisions, key)=>revisions.flatMap((tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[key] ?? '') ?? []).sort().at(-1);


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

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const plain = (raw)=>raw.replace(escapes, '').replace(controls, '');
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]|[@-Z\\-_])/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const plainLines = (raw)=>plain(raw).split(/\r\n|[\n\r\u2028\u2029]/);


/***/ }),

/***/ 4422:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cadence)
/* harmony export */ });
const cadence = (elapsed, left)=>Math.max(0, Math.min(elapsed < 30_000 ? 3000 : 5000, left));


/***/ }),

/***/ 12796:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ otherDrivers)
/* harmony export */ });
const otherDrivers = {
    CODE_DEPLOY: 'CodeDeploy drives this service (deployment controller CODE_DEPLOY), so UpdateService would be refused. Deploy it with CodeDeploy, or move it to the ECS controller with a BLUE_GREEN strategy (UpdateService takes deploymentController while there is one task set).',
    EXTERNAL: 'An external controller drives this service (deployment controller EXTERNAL): its task sets are another tool\'s. Deploy it with that tool, or make the service anew with the ECS controller.',
    express: 'This is an Express Mode service, whose task definition and rollouts ECS manages itself. Change it with UpdateExpressGatewayService, or make an ordinary service of it with your infrastructure code.'
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

const pinnedDigest = (image)=>{
    const [, digest] = /@(sha256:[0-9a-f]{64})$/.exec(image) ?? [];
    return digest === undefined ? undefined : (0,_release_named_js__WEBPACK_IMPORTED_MODULE_0__/* .parsed */ .Y)(digest);
};
const revisionDigests = (view)=>view.images.map(({ container, image, digest })=>withDigest(container, digest ?? pinnedDigest(image)));
const taskDigests = (tasks)=>tasks.flatMap((task)=>task.containers.map(({ name, digest })=>withDigest(name, digest)));
const withDigest = (container, digest)=>digest === undefined ? {
        container
    } : {
        container,
        digest
    };
const digestMatch = (accepted, running)=>{
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

/***/ 38318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ otherDriver)
/* harmony export */ });
const otherDriver = ({ express, controller })=>{
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



const pinnedImages = (definition)=>new Map((0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).flatMap((container)=>{
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

/***/ 77622:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   hv: () => (/* binding */ wantedRevision),
/* harmony export */   tr: () => (/* binding */ isEndless),
/* harmony export */   wP: () => (/* binding */ isWhole),
/* harmony export */   zB: () => (/* binding */ primary)
/* harmony export */ });
const primary = (service)=>service.deployments.find(({ status })=>status === 'PRIMARY');
const wantedRevision = (service)=>primary(service)?.taskDefinition ?? service.taskDefinition;
const isEndless = (service)=>{
    const { rolloutState, failedTasks = 0 } = primary(service) ?? {};
    return rolloutState === 'IN_PROGRESS' && failedTasks > 0 && !service.breaker.enable && service.alarms?.enable !== true;
};
const isWhole = (service)=>service.desired > 0 && Math.min(service.running, primary(service)?.running ?? service.running) >= service.desired;


/***/ }),

/***/ 84553:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PM: () => (/* binding */ step),
/* harmony export */   i7: () => (/* binding */ isHeld),
/* harmony export */   v$: () => (/* binding */ runsAsked)
/* harmony export */ });
/* harmony import */ var _record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);
/* harmony import */ var _controllers_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12796);
/* harmony import */ var _other_driver_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(38318);
/* harmony import */ var _service_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77622);




const step = (stand, asked, terms)=>{
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
const isHeld = (service)=>service.tags[_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.hold] !== undefined;
const besides = ({ paused }, { inFlight, force })=>{
    if (inFlight === 'supersede') return {
        do: 'send',
        force
    };
    if (inFlight === 'refuse') return refused('lease', 'Another rollout is under way.');
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
const isAsked = (asked, seen)=>asked.revision !== undefined && asked.revision === seen.revision || asked.hash !== undefined && asked.hash === seen.hash && (asked.stage ?? seen.stage) === (seen.stage ?? asked.stage);


/***/ }),

/***/ 48388:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   k: () => (/* binding */ countingContainers),
/* harmony export */   z: () => (/* binding */ essentialContainers)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51747);


const essentialContainers = (definition)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .containersOf */ .Mz)(definition).filter(({ essential })=>essential !== false).flatMap((container)=>(0,_task_member_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(container) ?? []).map((name)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(name));
const countingContainers = (definition, { named, ours })=>{
    if (named !== undefined) return [
        named
    ];
    const essential = essentialContainers(definition);
    const own = essential.filter((name)=>ours.includes(name));
    return own.length > 0 ? own : essential;
};


/***/ }),

/***/ 186:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ withLaunch)
/* harmony export */ });
const withLaunch = (definition, own, given = {})=>{
    const { network, launchType, providers, constraints, platformVersion } = own;
    const kept = given.launchType === undefined && given.providers === undefined;
    const launch = {
        ...network === undefined || definition.networkMode !== 'awsvpc' ? {} : {
            network
        },
        ...launchType === undefined || !kept ? {} : {
            launchType
        },
        ...providers === undefined || !kept ? {} : {
            providers
        },
        ...constraints === undefined || !kept ? {} : {
            constraints
        },
        ...given
    };
    return platformVersion === undefined || !isFargate(launch) ? launch : {
        platformVersion,
        ...launch
    };
};
const isFargate = ({ launchType, providers = [] })=>launchType === undefined ? providers.every(({ provider })=>/^FARGATE/.test(provider)) : launchType === 'FARGATE';


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

/***/ 35961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  qG: () => (/* binding */ accepted),
  Rp: () => (/* binding */ requestAt),
  iZ: () => (/* binding */ unitOrders),
  "do": () => (/* binding */ widened)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/offered-architectures.js
const offeredArchitectures = (manifest)=>{
    const { manifests } = JSON.parse(manifest);
    const all = (manifests ?? []).flatMap(({ platform: { os, architecture } = {} })=>os !== 'unknown' && typeof architecture === 'string' ? [
            architecture
        ] : []);
    return [
        ...new Set(all)
    ];
};

// EXTERNAL MODULE: ./.tagship/build/core/gates/overtaken.js
var overtaken = __webpack_require__(88625);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/record/revision-tags.js
var revision_tags = __webpack_require__(78368);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/runnable-children.js

const runnableChildren = (manifest)=>{
    const { manifests } = JSON.parse(manifest);
    return (manifests ?? []).filter(({ platform })=>platform?.os !== 'unknown').flatMap(({ digest })=>typeof digest === 'string' ? [
            (0,named/* parsed */.Y)(digest)
        ] : []);
};

// EXTERNAL MODULE: ./.tagship/build/flows/release/commit-relation.js
var commit_relation = __webpack_require__(49443);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/vetoed.js
var roll_out_vetoed = __webpack_require__(41331);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/unit-orders.js









const unitOrders = (config, release)=>(units, ports)=>{
        const vetoed = (0,roll_out_vetoed/* vetoReasons */.I)(config, release, ports);
        return Promise.all(units.map(async (unit)=>{
            const images = unitImages(release, unit);
            return {
                label: unit.service,
                service: (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage),
                wanted: await wanted(release, unit, ports),
                accepted: accepted(images),
                widened: ()=>widened(images, ports.at(config.policy.registry, 'read').images),
                offered: ()=>offered(images, ports.at(config.policy.registry, 'read').images),
                vetoed: ()=>vetoed(unit),
                request: requestAt(release.commit, ports)
            };
        }));
    };
const requestAt = ({ sha, time }, ports)=>({
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
        tags: (0,revision_tags/* unitTags */.E)(release, unit, task.hash)
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
const accepted = (images)=>new Map(images.map(({ container, digest })=>[
            container,
            [
                digest
            ]
        ]));
const widened = async (images, registry)=>{
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

/***/ 75727:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c: () => (/* binding */ imageVeto),
/* harmony export */   e: () => (/* binding */ byImages)
/* harmony export */ });
/* harmony import */ var _core_record_state_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25816);
/* harmony import */ var _image_records_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32306);


const byImages = ({ release, stage, tags, hash }, unit, why)=>{
    const of = {
        stage,
        service: unit.service,
        ...hash === undefined ? {} : {
            hash
        }
    };
    const records = (0,_image_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unitDigests */ .u)(release, unit).map((digest)=>(0,_core_record_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .imageStateRecord */ .q7)(tags.get(digest) ?? [], of));
    const vetoed = latest(records.flatMap((each)=>each.vetoed ?? []));
    if (vetoed !== undefined) return {
        is: 'vetoed',
        at: vetoed
    };
    const proven = records.flatMap((each)=>each.proven ?? []);
    const at = latest(proven);
    if (at !== undefined && proven.length === records.length) return {
        is: 'proven',
        at,
        by: 'image-tags'
    };
    return {
        is: 'unknown',
        why: `no tag on its images says so, and ${why}`
    };
};
const imageVeto = ({ release, tags }, { task, ...unit })=>{
    const of = {
        stage: release.stage,
        service: unit.service,
        ...task === undefined ? {} : {
            hash: task.hash
        }
    };
    const found = (0,_image_records_js__WEBPACK_IMPORTED_MODULE_1__/* .unitDigests */ .u)(release, unit).flatMap((on)=>(0,_core_record_state_record_js__WEBPACK_IMPORTED_MODULE_0__/* .ownVetoes */ .Tu)(tags.get(on) ?? [], of).map((veto)=>({
                on,
                ...veto
            })));
    const [first] = found;
    return first && {
        at: first.at,
        of: first.state === undefined ? 'digest' : 'state',
        on: first.on
    };
};
const latest = (moments)=>[
        ...moments
    ].sort().at(-1);


/***/ }),

/***/ 32306:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ digestTags),
/* harmony export */   u: () => (/* binding */ unitDigests)
/* harmony export */ });
/* harmony import */ var _release_release_images_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(12301);

const digestTags = async (config, release, ports)=>{
    const registry = ports.at(config.policy.registry, 'read').images;
    const wanted = new Map();
    for (const [, { repository, digest }] of (0,_release_release_images_js__WEBPACK_IMPORTED_MODULE_0__/* .openImages */ .x9)(release)){
        if (digest === undefined) continue;
        wanted.set(repository, new Set([
            ...wanted.get(repository) ?? [],
            digest
        ]));
    }
    const tags = new Map();
    for (const [repository, digests] of wanted)for (const [digest, view] of (await registry.describe(repository, [
        ...digests
    ])))tags.set(digest, view.tags);
    return tags;
};
const unitDigests = (release, unit)=>[
        ...new Set(Object.values(unit.images).flatMap((name)=>release.images[name]?.digest ?? []))
    ];


/***/ }),

/***/ 49443:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ commitRelation)
/* harmony export */ });
const commitRelation = async (at, asked, { git })=>{
    if (at === asked) return 'same';
    const newer = await git.isAncestor(asked, at);
    if (newer === true) return 'newer';
    const older = await git.isAncestor(at, asked);
    if (older === true) return 'older';
    return newer === 'unknown' || older === 'unknown' ? 'unknown' : 'apart';
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


/***/ }),

/***/ 41331:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ vetoReasons),
/* harmony export */   m: () => (/* binding */ withoutVetoed)
/* harmony export */ });
/* harmony import */ var _core_gates_request_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46775);
/* harmony import */ var _core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(52392);
/* harmony import */ var _prove_image_evidence_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75727);
/* harmony import */ var _prove_image_records_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32306);




const atOnce = 10;
const vetoReasons = (config, release, ports)=>{
    let read;
    return async (unit)=>{
        read ??= (0,_prove_image_records_js__WEBPACK_IMPORTED_MODULE_2__/* .digestTags */ .G)(config, release, ports);
        const veto = (0,_prove_image_evidence_js__WEBPACK_IMPORTED_MODULE_1__/* .imageVeto */ .c)({
            release,
            tags: await read
        }, unit);
        const ruling = (0,_core_gates_request_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .vetoRule */ .LQ)({
            stage: release.stage,
            ...veto === undefined ? {} : {
                veto
            }
        });
        return ruling.is === 'no' ? `${ruling.says} ${ruling.pass}` : undefined;
    };
};
const withoutVetoed = (plans)=>(0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_3__/* .sideBySide */ .Q)(atOnce, plans, async (plan)=>{
        if (plan.step.do !== 'send') return plan;
        const reason = await plan.order.vetoed?.();
        if (reason === undefined) return plan;
        return {
            ...plan,
            step: {
                do: 'nothing',
                outcome: {
                    is: 'refused',
                    gate: 'veto'
                },
                reason
            }
        };
    });


/***/ }),

/***/ 27140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A4: () => (/* binding */ besideOf),
/* harmony export */   JH: () => (/* binding */ renderRuns),
/* harmony export */   Yf: () => (/* binding */ launchBeside),
/* harmony export */   pw: () => (/* binding */ runOfUnit),
/* harmony export */   zU: () => (/* binding */ siteOf)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);
/* harmony import */ var _core_config_task_users_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66684);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55384);
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(64777);
/* harmony import */ var _core_run_counting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(48388);
/* harmony import */ var _core_run_task_launch_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(186);
/* harmony import */ var _core_tags_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(66213);
/* harmony import */ var _targets_service_apply_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(77882);
/* harmony import */ var _deploy_unit_orders_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(35961);
/* harmony import */ var _render_render_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6617);










const siteOf = ({ config, release: { stage } }, ports)=>({
        cloud: ports.at((0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .placeOf */ .$t)(config, stage)),
        cluster: (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .clusterOf */ .es)(config, stage)
    });
const renderRuns = async ({ config, release }, services, ports)=>{
    if (services.length === 0) return new Map();
    const rendered = await (0,_render_render_js__WEBPACK_IMPORTED_MODULE_6__/* .render */ .X)(config)({
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
const bare = ({ config, release }, service)=>{
    const { kind, containers } = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service);
    const served = [
        service,
        ...(0,_core_config_task_users_js__WEBPACK_IMPORTED_MODULE_1__/* .usersOf */ .e)(config, service, release.stage)
    ];
    const version = (0,_core_tags_version_js__WEBPACK_IMPORTED_MODULE_3__/* .highest */ .BR)(release.units.flatMap((unit)=>served.includes(unit.service) ? unit.version ?? [] : []));
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
const runOfUnit = async (line, unit, { terms, ports })=>{
    const { release } = line;
    const site = siteOf(line, ports);
    const [order] = await (0,_deploy_unit_orders_js__WEBPACK_IMPORTED_MODULE_5__/* .unitOrders */ .iZ)(line.config, release)([
        unit
    ], ports);
    const text = await ports.files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_7__/* .taskPath */ .vI)(ports.files.own, release.stage, unit.service));
    if (order === undefined || text === undefined) throw new Error(`"${unit.service}" was not rendered.`);
    const definition = JSON.parse(text);
    const launch = (0,_core_run_task_launch_js__WEBPACK_IMPORTED_MODULE_8__/* .withLaunch */ .Q)(definition, terms.beside === undefined ? {} : await launchBeside(site, terms.beside));
    const { revision } = await (0,_targets_service_apply_js__WEBPACK_IMPORTED_MODULE_4__/* .revisionFor */ .HU)(site, order, ports.signal);
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
        counting: (0,_core_run_counting_js__WEBPACK_IMPORTED_MODULE_9__/* .countingContainers */ .k)(definition, {
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
const launchBeside = async ({ cloud, cluster }, name)=>{
    const view = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    if (view?.status === 'ACTIVE') return view.launch ?? {};
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_2__/* .Problem */ .A({
        what: `There is no service "${name}" in the cluster "${cluster}" whose network and capacity a task could take.`,
        remedy: 'Correct the name, or make the service with your infrastructure code first.'
    });
};
const besideOf = ({ config, release }, task, user)=>{
    const own = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, task).service !== task;
    return (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceName */ .fe)(config, own ? task : user, release.stage);
};


/***/ }),

/***/ 24273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ runTask)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/run/counting.js
var run_counting = __webpack_require__(48388);
;// CONCATENATED MODULE: ./.tagship/build/core/run/judgement.js

const cutShort = [
    'UserInitiated',
    'ServiceSchedulerInitiated',
    'SpotInterruption',
    'TerminationNotice',
    'InfrastructureHealth'
];
const isOver = (task, counting)=>{
    const seen = ends(task, counting);
    const over = seen.every(({ status, exitCode })=>status === 'STOPPED' && exitCode !== undefined);
    const certain = task.stopCode !== undefined || task.status === 'RUNNING';
    return task.status === 'STOPPED' || seen.length > 0 && over && certain;
};
const endedFirst = (definition, task, counting)=>{
    const going = ends(task, counting).some(({ status })=>status === 'RUNNING');
    const others = (0,run_counting/* essentialContainers */.z)(definition).filter((name)=>!counting.includes(name));
    return going ? ends(task, others).find(({ exitCode })=>exitCode !== undefined) : undefined;
};
const cutBy = (judged, first)=>!judged.ok || first === undefined ? judged : {
        ok: false,
        exitCode: 0,
        reason: `It was asked to end because the essential container "${first.name}" had ended (exit code ${first.exitCode}), so nothing says that it was done.`
    };
const judgement = (task, counting)=>{
    const seen = ends(task, counting);
    const bad = seen.find(({ exitCode })=>exitCode !== 0);
    if (seen.length === 0) return {
        ok: false,
        reason: `Nothing is known of the container "${counting.join('", "')}".`
    };
    const well = seen.find(({ exitCode })=>exitCode === 0);
    if (bad !== undefined) return failed(task, bad, well);
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
const failed = (task, bad, well)=>{
    const { name, exitCode, reason } = bad;
    const known = reason === undefined || words(task).includes(reason);
    if (exitCode === undefined) return {
        ok: false,
        reason: `The container "${name}" never ended by itself${known ? '' : ` (${reason})`}: ${words(task)}.`
    };
    const more = reason === undefined ? '' : ` (${reason})`;
    const said = `The container "${name}" ended with exit code ${exitCode}${more}.`;
    return {
        ok: false,
        exitCode,
        reason: [
            said,
            beside(bad, well)
        ].filter((part)=>part !== undefined).join(' ')
    };
};
const beside = ({ exitCode, reason }, well)=>well === undefined || reason !== undefined || !asked.includes(exitCode ?? 0) ? undefined : `"${well.name}" ended well, and ECS ends a task with its first essential container: where only that one decides, name it with "container", or let the other be "essential": false.`;
const asked = [
    143,
    137
];
const words = ({ stopCode, stoppedReason })=>[
        stopCode,
        stoppedReason
    ].filter((part)=>part !== undefined).join(': ') || 'ECS gives no reason';

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/known-cause.js + 2 modules
var known_cause = __webpack_require__(49474);
;// CONCATENATED MODULE: ./.tagship/build/core/run/placement.js

const placementText = ({ reason, on, detail })=>[
        on,
        reason,
        detail
    ].filter((part)=>part !== undefined).join(': ');
const mayPass = (failures)=>failures.every(({ reason })=>/^RESOURCE:|^AGENT$|^Capacity is unavailable/.test(reason));
const placementFindings = (failures)=>{
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

const longest = 64;
const runToken = (request, attempt)=>{
    const hash = (0,external_node_crypto_.createHash)('sha256').update(JSON.stringify(request)).digest('hex');
    return `${hash.slice(0, longest - 4)}-${String(attempt).padStart(3, '0')}`;
};
const startedBy = (...parts)=>[
        'tagship',
        ...parts
    ].join('/').replaceAll(/[^A-Za-z0-9/_-]+/g, '-').slice(0, 128);

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/flows/wait/within.js
var within = __webpack_require__(93104);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(90790);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/task-setting.js
var task_setting = __webpack_require__(40533);
;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-end.js




const finishedRun = (ended, task, judged)=>{
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
                unread: logs?.unread() ?? []
            },
            setting: (0,task_setting/* taskSetting */.Y)(run.definition),
            ...judged.ok ? {} : {
                reason: judged.reason
            },
            ...log === undefined ? {} : {
                log
            }
        })
    };
};
const unfinishedRun = (ended, outcome, reason)=>({
        outcome,
        diagnosis: (0,diagnosis/* diagnosis */.C)({
            ...factsOf(ended, outcome),
            stopped: [],
            ...reason === undefined ? {} : {
                reason
            }
        })
    });
const erroredRun = (ended, error)=>{
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

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/log-stream.js
var log_stream = __webpack_require__(58924);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/cadence.js
var cadence = __webpack_require__(4422);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/redacted.js + 1 modules
var redacted = __webpack_require__(49869);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(51747);
;// CONCATENATED MODULE: ./.tagship/build/flows/run/log-streams.js



const kept = 20;
const pages = 20;
const logStreams = (of, journal)=>{
    const found = (0,member/* containersOf */.Mz)(of.definition).flatMap((each)=>{
        const container = (0,member/* nameOf */.Vb)(each);
        const address = container === undefined ? undefined : (0,log_stream/* logStream */.V)(of.definition, container, of.task);
        return container === undefined || address === undefined ? [] : [
            {
                container,
                address
            }
        ];
    });
    return found.map(({ container, address })=>{
        const name = found.length > 1 ? `${of.label}/${container}` : of.label;
        const print = (line)=>journal.info(`${name} | ${line}`);
        const lines = following(of.cloud, address, print);
        return {
            container,
            read: lines.read,
            tail: ()=>tailOf({
                    container,
                    address
                }, lines.last())
        };
    });
};
const tailOf = ({ container, address }, last)=>last.length === 0 ? undefined : {
        container,
        stream: `${address.group}/${address.stream}`,
        lines: (0,redacted/* shortLines */._W)(last)
    };
const following = ({ tasks }, address, print)=>{
    let next;
    let last = [];
    const read = async ()=>{
        let fresh = false;
        for(let page = 0; page < pages; page += 1){
            const found = await tasks.logPage(address, next);
            if (found === undefined) return fresh;
            (0,redacted/* redactedLines */.kz)(found.lines).forEach(print);
            fresh ||= found.lines.length > 0;
            last = [
                ...last,
                ...found.lines
            ].slice(-kept);
            const ended = found.next === undefined || found.next === next;
            next = found.next ?? next;
            if (ended) return fresh;
        }
        return fresh;
    };
    return {
        read,
        last: ()=>last
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-logs.js



const runLogs = (of, ports)=>{
    const streams = logStreams(of, ports.journal);
    let reading;
    let missed;
    let refused = false;
    const look = async ()=>{
        if (refused) return false;
        try {
            let fresh = false;
            for (const stream of streams)fresh = await stream.read() || fresh;
            missed = undefined;
            return fresh;
        } catch (error) {
            if (!(error instanceof failure/* Failure */.H)) throw error;
            missed = error.message;
            refused = error.kind !== 'temporary';
            if (refused) ports.journal.warn(`${of.label}: its lines cannot be shown. ${missed}`);
            return false;
        }
    };
    const done = ()=>{
        reading = undefined;
    };
    return {
        read: (patience)=>{
            reading ??= look().finally(done);
            return (0,within/* within */.u)(patience, reading, ports);
        },
        tail: (container)=>streams.find((each)=>each.container === container)?.tail(),
        unread: ()=>{
            if (missed !== undefined) return [
                missed
            ];
            return reading === undefined ? [] : [
                'The last lines of the log did not come in time.'
            ];
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-follow.js









const silenceAllowed = 120_000;
const settling = 3000;
const settlings = 4;
const lines = 2000;
const lastLook = 10_000;
const minute = 60_000;
const follow = async (run, task, ports)=>{
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
    const unread = run.counting.flatMap((container)=>(0,log_stream/* unreadable */.O)(run.definition, container) ?? []);
    for (const why of unread)ports.journal.info(`${run.label}: ${why}`);
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
        following.first ??= endedFirst(run.definition, seen, run.counting);
        await logs.read(lines);
        const now = ports.clock.now();
        if (isOver(seen, run.counting)) return finish(following, seen);
        if (run.until?.(seen, now) === true) return held(following, seen);
        if (ports.signal.aborted) return cut(following, seen, {
            is: 'cancelled'
        });
        if (now >= deadline) return cut(following, seen, {
            is: 'timed-out'
        });
        await (0,within/* pause */.v)(ports, (0,cadence/* cadence */.E)((0,instant/* between */.Tq)(began, now), (0,instant/* between */.Tq)(now, deadline)));
        const left = Math.max(lastLook, (0,instant/* between */.Tq)(ports.clock.now(), deadline));
        const poll = await (0,within/* within */.u)(Math.min(left, silenceAllowed), look(following, seen), ports);
        if (poll === undefined) continue;
        if (!(poll instanceof failure/* Failure */.H)) [seen, answered] = [
            poll,
            ports.clock.now()
        ];
        else if (poll.kind !== 'temporary' || (0,instant/* between */.Tq)(answered, ports.clock.now()) >= silenceAllowed) throw poll;
    }
};
const look = async ({ run, ports }, before)=>{
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
    const { run, logs, ports } = following;
    for(let nth = 0; nth < settlings; nth += 1){
        await (0,within/* pause */.v)(ports, settling);
        if (await logs.read(lines) === false) break;
    }
    if (seen.status === 'RUNNING') await stop(following, seen, `${run.counting.join(', ')} has ended`);
    const judged = run.until === undefined ? cutBy(judgement(seen, run.counting), following.first) : fallen(seen, following);
    return finishedRun(ended(following), seen, judged);
};
const fallen = (seen, { run })=>{
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
const stop = async ({ run, ports }, { arn, id }, why)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/run/run-task.js









const attempts = 20;
const tooSoon = 10_000;
const roomAllowed = 120_000;
const roomPace = 10_000;
const runTask = async (run, ports)=>{
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
            const end = await attempted({
                run,
                ports,
                began
            }, attempt);
            if (end !== undefined) return end;
        }
        throw new problem/* Problem */.A({
            what: `"${run.label}" ended badly ${attempts} times under the same run.`
        });
    } catch (error) {
        return errored({
            run,
            ports,
            began
        }, error);
    }
};
const attempted = async (running, attempt)=>{
    const { run, ports, began } = running;
    const { task, failures, sent } = await placed(running, attempt);
    if (task !== undefined) return followed(running, task, sent);
    if (ports.signal.aborted) return undefined;
    if (failures.length > 0) return unplaced({
        run,
        began,
        now: sent
    }, failures);
    if (run.once === true) return forgotten({
        run,
        began,
        now: sent
    });
    ports.journal.info(`${run.label}: ECS has forgotten how the task of an earlier attempt ended; running it anew.`);
    return undefined;
};
const placed = async ({ run, ports, began }, attempt)=>{
    const last = (0,instant/* later */.NU)(began, Math.min(roomAllowed, run.timeout));
    for(;;){
        const sent = ports.clock.now();
        const started = await start(run, attempt);
        const { task, failures } = started;
        const waits = task === undefined && failures.length > 0 && mayPass(failures) && sent < last;
        if (!waits || ports.signal.aborted) return {
            ...started,
            sent
        };
        ports.journal.info(`${run.label}: there is no place yet (${placesText(failures)}); trying again.`);
        await (0,within/* pause */.v)(ports, roomPace);
    }
};
const followed = async (running, task, sent)=>{
    const { run, ports } = running;
    const first = await glance(run, task.arn);
    const soon = (0,instant/* between */.Tq)(sent, ports.clock.now()) < tooSoon;
    const before = first !== undefined && soon && isOver(first, run.counting) ? first : undefined;
    if (before !== undefined && !judgement(before, run.counting).ok) {
        ports.journal.info(`${run.label}: the task ${task.id} of an earlier attempt ended badly; running it anew.`);
        return undefined;
    }
    if (before !== undefined) ports.journal.info(`${run.label}: it ran already in this run, as task ${task.id}; not run twice.`);
    else ports.journal.info(`${run.label}: ${run.revision} runs as task ${task.id}.`);
    try {
        return await follow(run, first ?? task, ports);
    } catch (error) {
        return {
            ...errored(running, error),
            task: task.arn
        };
    }
};
const errored = ({ run, ports, began }, error)=>{
    const end = erroredRun({
        run,
        began,
        now: ports.clock.now()
    }, error);
    ports.journal.warn(`${run.label}: ${end.diagnosis.reason}`);
    return end;
};
const forgotten = (ended)=>unfinishedRun(ended, {
        is: 'errored',
        sent: 'no'
    }, 'It was run before under this workflow run, and ECS has forgotten how that ended. Look into its logs, and set "again" to "true" to run it anew.');
const placesText = (failures)=>[
        ...new Set(failures.map(placementText))
    ].join('; ').replace(/\.$/, '');
const unplaced = (ended, failures)=>{
    const reason = `No place was found for the task: ${placesText(failures)}.`;
    const end = unfinishedRun(ended, {
        is: 'failed',
        cause: 'task'
    }, reason);
    return {
        ...end,
        diagnosis: {
            ...end.diagnosis,
            findings: placementFindings(failures)
        }
    };
};
const glance = async ({ site }, arn)=>{
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

/***/ 93104:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ within),
/* harmony export */   v: () => (/* binding */ pause)
/* harmony export */ });
const pause = async ({ clock, signal }, by)=>{
    try {
        await clock.sleep(by, signal);
    } catch (error) {
        if (!signal.aborted) throw error;
    }
};
const within = async (by, work, { clock, signal })=>{
    const over = new AbortController();
    const late = clock.sleep(by, AbortSignal.any([
        signal,
        over.signal
    ])).catch((error)=>{
        if (!signal.aborted && !over.signal.aborted) throw error;
    });
    try {
        return await Promise.race([
            work,
            late.then(()=>undefined)
        ]);
    } finally{
        over.abort();
    }
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
    const stage = tags[_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.stage];
    return stage === undefined ? {} : {
        stage
    };
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
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(77622);
/* harmony import */ var _core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(84553);
/* harmony import */ var _core_task_definition_diff_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25386);
/* harmony import */ var _core_task_member_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(51747);
/* harmony import */ var _order_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(14162);








const lookBack = 5;
const applyService = async (site, order, terms)=>{
    const { cloud, cluster } = site;
    const { revision, ...how } = await runningFor(site, order, terms.stand) ?? await revisionFor(site, order, terms.signal);
    const now = (await cloud.services.describe(cluster, [
        order.service
    ])).get(order.service);
    if (now === undefined || (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_6__/* .primary */ .zB)(now)?.id !== (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_6__/* .primary */ .zB)(terms.stand.service)?.id) return {
        is: 'moved'
    };
    if ((0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_3__/* .isHeld */ .i7)(now) && terms.hold !== 'pass') return {
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
    const between = service.deployments.find(({ id })=>id !== started?.id && !now.deployments.some((old)=>old.id === id));
    return {
        ...{
            is: 'sent',
            revision,
            ...how,
            service
        },
        ...started === undefined ? {} : {
            started
        },
        ...between === undefined ? {} : {
            overtook: between.taskDefinition
        }
    };
};
const runningFor = async ({ cloud }, order, stand)=>{
    const now = (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_6__/* .primary */ .zB)(stand.service)?.taskDefinition;
    if (now === undefined || order.wanted.is === 'revision' || !(0,_core_rollout_stand_js__WEBPACK_IMPORTED_MODULE_3__/* .runsAsked */ .v$)(stand, (0,_order_js__WEBPACK_IMPORTED_MODULE_5__/* .askedState */ .q)(order))) return undefined;
    const view = await cloud.definitions.describe(now);
    return view?.active === true ? {
        ...registeredAs(view),
        registered: false,
        altered: []
    } : undefined;
};
const revisionFor = async (site, { label, wanted }, signal)=>{
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
const ownTags = ({ tags })=>Object.fromEntries((0,_core_task_member_js__WEBPACK_IMPORTED_MODULE_7__/* .objectsOf */ .iZ)(tags).flatMap(({ key, value = '' })=>typeof key === 'string' && typeof value === 'string' ? [
            [
                key,
                value
            ]
        ] : []));
const ours = [
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .bi.hash,
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .bi.stage,
    _core_record_keys_js__WEBPACK_IMPORTED_MODULE_1__/* .tagKeys */ .bi.service
];
const registeredRevision = async (cloud, family, tags)=>{
    for (const name of (await cloud.definitions.revisions(family, lookBack))){
        const view = await cloud.definitions.describe(name);
        if (view?.active === true && ours.every((key)=>view.tags[key] === tags[key])) return view;
    }
    return undefined;
};


/***/ })

};
