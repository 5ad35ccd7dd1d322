export const id = 5001;
export const ids = [5001];
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

/***/ 9756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ formersOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const formersOf = (config, service)=>{
    const found = new Set();
    const gather = (name)=>{
        for (const former of (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, name).after){
            if (found.has(former)) continue;
            found.add(former);
            gather(former);
        }
    };
    gather(service);
    return [
        ...found
    ];
};


/***/ }),

/***/ 10903:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ rolledOut)
/* harmony export */ });
const rolledOut = ({ services })=>Object.keys(services).filter((name)=>services[name]?.kind !== 'task');


/***/ }),

/***/ 16673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B$: () => (/* binding */ unlisted),
/* harmony export */   KC: () => (/* binding */ isSameDeployment),
/* harmony export */   Y0: () => (/* binding */ isAhead),
/* harmony export */   bW: () => (/* binding */ givenUp),
/* harmony export */   cE: () => (/* binding */ ownArn),
/* harmony export */   g: () => (/* binding */ isOngoing),
/* harmony export */   s6: () => (/* binding */ isGoingBack),
/* harmony export */   wj: () => (/* binding */ ownRollout)
/* harmony export */ });
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
const isAhead = (seen)=>{
    if (seen.basis === 'rollout') return seen.rollout?.status === 'PENDING' || seen.rollout?.status === 'IN_PROGRESS';
    const first = seen.service === undefined ? undefined : (0,_service_view_js__WEBPACK_IMPORTED_MODULE_0__/* .primary */ .zB)(seen.service);
    return seen.basis === 'deployments' && first?.id === seen.ours.id && first.rolloutState === 'IN_PROGRESS';
};
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

/***/ 55667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ deploy),
  Wy: () => (/* binding */ deployDefaults),
  nv: () => (/* binding */ holdOf)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
;// CONCATENATED MODULE: ./.tagship/build/core/release/turns.js
const room = 10_000;
const inTurns = (release, most)=>{
    const taken = new Map();
    const turned = (unit)=>{
        const before = taken.get(unit.wave) ?? 0;
        if (unit.outcome === undefined) taken.set(unit.wave, before + 1);
        return {
            ...unit,
            wave: unit.wave * room + Math.floor(before / most)
        };
    };
    return {
        ...release,
        units: release.units.map(turned)
    };
};
const besideTurn = ({ units }, turn)=>units.filter(({ wave })=>Math.floor(wave / room) === Math.floor(turn / room));
const outOfTurns = (release)=>({
        ...release,
        units: release.units.map((unit)=>({
                ...unit,
                wave: Math.floor(unit.wave / room)
            }))
    });

// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var targets_kind = __webpack_require__(49203);
// EXTERNAL MODULE: ./.tagship/build/flows/release/attempted.js
var attempted = __webpack_require__(88415);
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/roll-out.js + 1 modules
var roll_out = __webpack_require__(77552);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/verify.js + 2 modules
var verify = __webpack_require__(24190);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(90790);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/task-proof.js
var task_proof = __webpack_require__(25700);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-task.js + 7 modules
var run_task = __webpack_require__(24273);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/before-tasks.js







const beforeTasks = async (line, { timeout }, ports)=>{
    const needed = (0,release_release/* openUnits */.c)(line.release).flatMap(({ service })=>(0,resolve_unit/* serviceOf */.z5)(line.config, service).before);
    const units = await (0,run_of_service/* renderRuns */.JH)(line, [
        ...new Set(needed)
    ], ports);
    const ends = new Map();
    const ended = (unit, user)=>{
        const known = ends.get(unit.service);
        if (known !== undefined) return known;
        const end = ran(line, unit, {
            user,
            timeout,
            ports
        });
        ends.set(unit.service, end);
        return end;
    };
    const own = (label)=>(0,resolve_unit/* serviceOf */.z5)(line.config, label).before;
    return {
        run: async (label, tasks = own(label))=>{
            const user = (0,named/* parsed */.Y)(label);
            for (const task of tasks){
                const unit = units.get(task);
                const end = unit === undefined ? undefined : await ended(unit, user);
                if (end !== undefined && end.outcome.is !== 'succeeded') return halt(task, user, end);
            }
            return undefined;
        },
        pending: (label)=>(0,task_proof/* pendingTasks */.cu)(line, own(label).flatMap((task)=>units.get(task) ?? []), ports)
    };
};
const ran = async (line, unit, { user, timeout, ports })=>{
    const terms = {
        beside: (0,run_of_service/* besideOf */.A4)(line, unit.service, user),
        timeout
    };
    try {
        const run = await (0,run_of_service/* runOfUnit */.pw)(line, unit, {
            terms,
            ports
        });
        const end = await ports.journal.group(`Run ${unit.service} before ${user}`, ()=>(0,run_task/* runTask */.Z)(run, ports));
        if (end.outcome.is === 'succeeded') await (0,task_proof/* proveTask */.EL)(run, ports);
        return end;
    } catch (error) {
        const outcome = {
            is: 'errored',
            sent: 'no'
        };
        const reason = error instanceof Error ? error.message : String(error);
        ports.journal.warn(`${unit.service}: ${reason}`);
        const facts = {
            service: unit.service,
            outcome,
            reason,
            since: ports.clock.now(),
            took: 0,
            stopped: []
        };
        return {
            outcome,
            diagnosis: (0,diagnosis/* diagnosis */.C)(facts)
        };
    }
};
const halt = (task, user, { outcome, diagnosis: seen })=>{
    const own = haltOutcome(outcome);
    const { to: _revision, ...found } = seen;
    const ended = outcome.is === 'errored' ? 'nobody knows how it ended' : 'did not end well';
    const why = seen.findings.length === 0 ? seen.reason ?? '' : '';
    const reason = `The task "${task}" runs before it, and ${ended}. ${why}`.trim();
    const findings = seen.findings.map((each)=>({
            ...each,
            says: `In the task "${task}": ${each.says}`
        }));
    return {
        outcome: own,
        diagnosis: {
            ...found,
            service: user,
            outcome: own,
            reason,
            findings
        }
    };
};
const haltOutcome = (outcome)=>{
    if (outcome.is === 'timed-out' || outcome.is === 'cancelled') return {
        is: outcome.is,
        sent: 'no'
    };
    return outcome.is === 'errored' ? {
        is: 'errored',
        sent: 'no'
    } : {
        is: 'not-attempted'
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/deploy/held-back.js + 1 modules
var held_back = __webpack_require__(72659);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/decide.js + 1 modules
var decide = __webpack_require__(40876);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/service-plan.js
var service_plan = __webpack_require__(95315);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/unit-orders.js + 2 modules
var unit_orders = __webpack_require__(35961);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/refused-ahead.js






const refusedAhead = async (around, release, ports)=>{
    const { config, site, options } = around;
    const orders = await (0,unit_orders/* unitOrders */.iZ)(config, release)((0,release_release/* openUnits */.c)(release), ports);
    const plans = await (0,decide/* plansNow */.t)({
        site,
        target: (0,targets_kind/* targetOf */.$)('service', 'a service')
    }, orders, options);
    if (options.partial || !plans.some(service_plan/* isRefused */.H)) return release;
    const units = [];
    for (const unit of release.units){
        const plan = plans.find(({ order })=>order.label === unit.service);
        units.push(plan === undefined ? unit : await ended(release, {
            unit,
            plan
        }, ports));
    }
    return {
        ...release,
        units
    };
};
const ended = async ({ stage }, { unit, plan }, ports)=>{
    const { step } = plan;
    if (step.do === 'send' || step.do === 'wait') return {
        ...unit,
        outcome: {
            is: 'not-attempted'
        }
    };
    if (step.do !== 'nothing' || !(0,service_plan/* isRefused */.H)(plan)) return unit;
    const outcome = step.outcome;
    const { reason = 'A rule said no.' } = step;
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

// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/roll-wave-back.js







const rollWaveBack = async (around, release, turn)=>{
    const own = besideTurn(release, turn);
    const bad = own.some(({ outcome })=>outcome !== undefined && !(0,release_outcome/* isGreen */.gf)(outcome));
    const moved = own.filter(({ outcome, previous })=>outcome !== undefined && runs(outcome) && previous !== undefined);
    if (!bad || moved.length === 0 || around.ports.signal.aborted) return release;
    const { journal } = around.ports;
    const landings = await journal.group('Roll the wave back', ()=>sentBack(around, release, moved));
    const units = [];
    for (const unit of release.units)units.push(await landed(around, release, {
        unit,
        landing: landings.get(unit)
    }));
    return {
        ...release,
        units
    };
};
const runs = ({ is })=>is === 'succeeded' || is === 'unverified';
const sentBack = async (around, release, units)=>{
    const { site, options, ports } = around;
    const { before: _, ...kept } = options;
    const terms = {
        force: false,
        hold: 'waiting',
        inFlight: 'refuse',
        allowDowngrade: true,
        partial: true
    };
    try {
        const orders = await Promise.all(units.map((unit)=>orderOf(around, release, unit)));
        const landings = await (0,roll_out/* rollOut */.O)(site, {
            ...kept,
            ...terms,
            waitFor: 'end',
            until: 'end'
        })(orders, ports);
        return new Map(units.flatMap((unit)=>{
            const found = landings.get(unit.service);
            if (found === undefined) return [];
            const { reason } = found.diagnosis;
            return [
                [
                    unit,
                    {
                        outcome: found.outcome,
                        ...reason === undefined ? {} : {
                            reason
                        }
                    }
                ]
            ];
        }));
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        return new Map(units.map((unit)=>[
                unit,
                {
                    outcome: {
                        is: 'errored',
                        sent: 'unknown'
                    },
                    reason
                }
            ]));
    }
};
const orderOf = async ({ config, site, ports }, { stage }, unit)=>{
    const revision = unit.previous;
    if (revision === undefined) throw new Error(`"${unit.service}" ran nothing before.`);
    const view = await site.cloud.definitions.describe(revision);
    const { containers } = (0,resolve_unit/* serviceOf */.z5)(config, unit.service);
    const images = [
        ...view === undefined ? [] : (0,pinned_images/* pinnedImages */.D)(view.definition)
    ].flatMap(([container, digest])=>{
        const name = containers[container];
        return name === undefined ? [] : [
            {
                container,
                digest,
                image: {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, name).repository
                }
            }
        ];
    });
    return {
        ...{
            label: unit.service,
            service: (0,resolve_unit/* serviceName */.fe)(config, unit.service, stage)
        },
        wanted: {
            is: 'revision',
            revision
        },
        accepted: (0,unit_orders/* accepted */.qG)(images),
        widened: ()=>(0,unit_orders/* widened */["do"])(images, ports.at(config.policy.registry, 'read').images)
    };
};
const landed = async (around, release, { unit, landing })=>{
    if (landing === undefined) return unit;
    const { service, previous } = unit;
    const cause = unit.outcome?.is === 'unverified' ? 'verify' : 'wave';
    if (landing.outcome.is === 'waiting') {
        around.ports.journal.warn(`${service}: a person holds the service, so it is not rolled back.`);
        return unit;
    }
    const isBack = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op';
    const now = previous === undefined ? {} : {
        now: previous
    };
    const outcome = isBack ? {
        is: 'rolled-back',
        cause,
        ...now
    } : landing.outcome;
    const why = cause === 'wave' ? 'another service of its wave ended badly' : await unverified(around, release, service);
    const reason = isBack ? `${previous} runs again: ${why}.` : `The way back to ${previous} did not go well: ${landing.reason ?? landing.outcome.is} It was taken because ${why}.`;
    await (0,diagnosis_file/* amendDiagnosis */.RQ)(release.stage, {
        service,
        outcome,
        reason
    }, around.ports);
    return {
        ...unit,
        outcome
    };
};
const unverified = async ({ ports }, { stage }, service)=>{
    const kept = await (0,diagnosis_file/* keptDiagnosis */.Uq)(ports.files, stage, service).catch(()=>undefined);
    return `the new state could not be verified. ${kept?.reason ?? ''}`.trim().replace(/\.$/, '');
};

// EXTERNAL MODULE: ./.tagship/build/flows/deploy/settle-idle.js + 2 modules
var settle_idle = __webpack_require__(21322);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/unit-landing.js
var unit_landing = __webpack_require__(47673);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/deploy.js
















const deployDefaults = {
    force: false,
    inFlight: 'wait',
    timeout: 30 * 60_000,
    waitFor: 'end',
    partial: false,
    parallel: 10
};
const deploy = (config, { atOnce = Number.POSITIVE_INFINITY, ...options } = {})=>async (release, ports)=>outOfTurns(await deployTurns(config, options)(inTurns(release, atOnce), ports));
const deployTurns = (config, { idle, onFailure = 'stop', ...chosen })=>async (release, ports)=>{
        for (const { kind, service } of (0,release_release/* openUnits */.c)(release))(0,targets_kind/* targetOf */.$)(kind, service);
        const terms = {
            ...deployDefaults,
            hold: holdOf(release),
            together: onFailure === 'roll-back',
            ...chosen
        };
        const full = {
            ...terms,
            before: await beforeTasks({
                config,
                release
            }, terms, ports)
        };
        const site = {
            cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
            cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
        };
        const around = {
            config,
            site,
            idle,
            lacking: 'not-attempted'
        };
        const turns = [
            ...new Set((0,release_release/* openUnits */.c)(release).map(({ wave })=>wave))
        ].sort((a, b)=>a - b);
        const given = turns.length > 1 ? await refusedAhead({
            config,
            site,
            options: full
        }, release, ports) : release;
        let current = await (0,verify/* verify */.M)(config)(given, ports);
        for (const [index, turn] of turns.entries()){
            const barred = isBarred(current, turn, onFailure);
            if (!barred && onFailure !== 'go-on') current = await (0,held_back/* heldBack */.Z)(around, current, {
                open: ofTurn(current, turn),
                ports
            });
            const open = ofTurn(current, turn);
            const landings = barred ? notAttempted : await deployTurn({
                config,
                site,
                options: full,
                later: index > 0
            }, current, {
                open,
                ports
            });
            const settled = await (0,settle_idle/* settleIdle */.i)(config, idle)(deploy_landed(current, open, landings), open, ports);
            current = await verifiedTurn(config, settled, {
                open,
                ports
            });
            if (onFailure === 'roll-back') current = await rollWaveBack({
                config,
                site,
                options: full,
                ports
            }, current, turn);
        }
        return current;
    };
const ofTurn = (release, turn)=>(0,release_release/* openUnits */.c)(release).filter(({ wave })=>wave === turn);
const isBarred = ({ units }, before, onFailure)=>onFailure !== 'go-on' && units.some(({ wave, outcome })=>wave < before && outcome !== undefined && !(0,release_outcome/* isGreen */.gf)(outcome));
const holdOf = ({ cause })=>cause.tag === undefined || /^v?\d/.test(cause.tag) ? 'waiting' : 'refused';
const notAttempted = ()=>({
        outcome: {
            is: 'not-attempted'
        }
    });
const deployTurn = async (around, release, { open, ports })=>{
    if (open.length === 0) return ()=>undefined;
    try {
        const orders = await (0,unit_orders/* unitOrders */.iZ)(around.config, release)(open, ports);
        const landings = await ports.journal.group(titleOf(release, open), ()=>(0,roll_out/* rollOut */.O)(around.site, around.options)(orders, ports));
        await (0,unit_landing/* keepDiagnoses */.B)(release, landings, ports);
        return (unit)=>landings.get(unit.service);
    } catch (error) {
        if (!around.later) throw error;
        const outcome = {
            is: 'errored',
            sent: (0,attempted/* sentBy */.m)(error)
        };
        const reason = error instanceof Error ? error.message : String(error);
        for (const { service } of open)await (0,diagnosis_file/* keepReason */.En)(release.stage, {
            service,
            outcome,
            reason
        }, ports);
        ports.journal.warn(reason);
        return ()=>({
                outcome
            });
    }
};
const titleOf = ({ stage, units }, open)=>{
    const names = open.length > 5 ? `${open.length} services` : open.map(({ service })=>service).join(', ');
    return `Deploy to ${stage}${open.length < units.length ? `: ${names}` : ''}`;
};
const deploy_landed = (release, open, landings)=>(0,release_release/* withUnits */.K)(release, (unit)=>{
        const landing = open.includes(unit) ? landings(unit) : undefined;
        return landing === undefined ? unit : (0,unit_landing/* withLanding */.w)(unit, landing);
    });
const verifiedTurn = async (config, release, { open, ports })=>{
    const own = release.units.filter(({ service })=>open.some((unit)=>unit.service === service));
    const { units } = await (0,verify/* verify */.M)(config)({
        ...release,
        units: own
    }, ports);
    return {
        ...release,
        units: release.units.map((unit)=>units[own.indexOf(unit)] ?? unit)
    };
};


/***/ }),

/***/ 72659:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ heldBack)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/formers.js
var formers = __webpack_require__(9756);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/gates/overtaken.js
var overtaken = __webpack_require__(88625);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/release/commit-relation.js
var commit_relation = __webpack_require__(49443);
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/wait-behind.js


const waitingBehind = (config, release, { open, ports })=>{
    const unsettled = release.units.flatMap(({ service, outcome })=>outcome?.is === 'paused' || outcome?.is === 'waiting' ? service : []);
    if (unsettled.length === 0) return release;
    return (0,release_release/* withUnits */.K)(release, (unit)=>{
        const former = open.includes(unit) ? (0,formers/* formersOf */.K)(config, unit.service).find((name)=>unsettled.includes(name)) : undefined;
        if (former === undefined) return unit;
        ports.journal.info(`${unit.service}: comes after ${former}, which has not come to its end; not begun.`);
        return {
            ...unit,
            outcome: {
                is: 'waiting',
                gate: 'after'
            }
        };
    });
};

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/held-back.js











const atOnce = 10;
const heldBack = async (around, given, { open: asked, ports })=>{
    const release = waitingBehind(around.config, given, {
        open: asked,
        ports
    });
    const open = (0,release_release/* openUnits */.c)(release).filter((unit)=>asked.includes(unit));
    const { former = [] } = release;
    const own = new Map(open.map((unit)=>[
            unit,
            (0,formers/* formersOf */.K)(around.config, unit.service).filter((name)=>former.includes(name))
        ]));
    const names = [
        ...new Set([
            ...own.values()
        ].flat())
    ];
    if (names.length === 0) return release;
    const ends = new Map();
    const lacks = await lacking(around, release, {
        names,
        ports
    });
    for (const [unit, before] of own){
        const found = before.flatMap((name)=>lacks.get(name) ?? []);
        if (found.length > 0) ends.set(unit, await ended(around, release, {
            unit,
            found,
            ports
        }));
    }
    return (0,release_release/* withUnits */.K)(release, (unit)=>ends.get(unit) ?? unit);
};
const ended = async (around, { stage }, { unit, found, ports })=>{
    const outcome = outcomeOf(around, found);
    const reason = `Not begun, for it comes after ${found.map(({ says })=>says).join(', and after ')}.`;
    const { service } = unit;
    ports.journal.warn(`${service}: ${reason}`);
    await (0,diagnosis_file/* keepReason */.En)(stage, {
        service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};
const outcomeOf = (around, found)=>{
    if (found.some(({ is })=>is === 'unread')) return {
        is: 'errored',
        sent: 'no'
    };
    const waits = around.lacking === 'waiting' || found.every(({ is })=>is === 'coming');
    return waits ? {
        is: 'waiting',
        gate: 'after'
    } : {
        is: 'not-attempted'
    };
};
const lacking = async (around, release, { names, ports })=>{
    const { config, site } = around;
    const nameOf = (service)=>(0,resolve_unit/* serviceName */.fe)(config, service, release.stage);
    try {
        const views = await site.cloud.services.describe(site.cluster, names.map(nameOf));
        const found = await (0,side_by_side/* sideBySide */.Q)(atOnce, names, async (service)=>{
            const lack = await lackOf(around, release, {
                service,
                view: views.get(nameOf(service)),
                ports
            });
            return lack === undefined ? [] : [
                [
                    service,
                    lack
                ]
            ];
        });
        return new Map(found.flat());
    } catch (error) {
        const why = error instanceof Error ? error.message.replace(/\.$/, '') : String(error);
        return new Map(names.map((name)=>[
                name,
                {
                    is: 'unread',
                    says: `"${name}", which could not be read (${why})`
                }
            ]));
    }
};
const lackOf = async ({ config, site, idle }, release, { service, view, ports })=>{
    const now = view === undefined ? undefined : (0,service_view/* primary */.zB)(view);
    const revision = now === undefined ? undefined : await site.cloud.definitions.describe(now.taskDefinition);
    if (view === undefined || now === undefined || revision === undefined) return {
        is: 'absent',
        says: `"${service}", which runs nothing that is known`
    };
    const says = `"${service}", whose ${now.taskDefinition}`;
    const seen = [
        (0,seen_commit/* registeredFor */.Oo)(revision.tags),
        (0,seen_commit/* lastSeen */.YO)(view.tags)
    ].flatMap((each)=>each ?? []);
    const asked = [];
    for (const { sha, time } of seen){
        const relation = await (0,commit_relation/* commitRelation */.y)(sha, release.commit.sha, ports);
        const committed = time === undefined ? {} : {
            committed: time
        };
        asked.push(relation === 'same' || (0,overtaken/* isOvertaken */.i)({
            relation,
            ...committed
        }, release.commit.time));
    }
    if (!asked.includes(true)) return {
        is: 'absent',
        says: `${says} is not what this commit asks for`
    };
    if (now.rolloutState === 'IN_PROGRESS') return {
        is: 'coming',
        says: `${says} is being rolled out or is paused`
    };
    if (now.rolloutState === 'FAILED') return {
        is: 'absent',
        says: `${says} failed and was not taken back`
    };
    const stands = idle ?? (0,resolve_unit/* overlayOf */.ke)(config, service, release.stage).idle;
    const accepted = view.desired === 0 && stands === 'accept';
    if (accepted || (0,proof/* provenAt */.S)(revision.tags) !== undefined) return undefined;
    return {
        is: 'absent',
        says: `${says} is not proven in ${release.stage}`
    };
};


/***/ }),

/***/ 21322:
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

// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-task.js + 7 modules
var run_task = __webpack_require__(24273);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(90790);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var kind = __webpack_require__(49203);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/conclude.js + 15 modules
var conclude = __webpack_require__(85325);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/send.js
var send = __webpack_require__(18428);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/scaled-up.js









const options = {
    ...{
        force: false,
        hold: 'pass',
        inFlight: 'refuse'
    },
    ...{
        timeout: 10 * 60_000,
        waitFor: 'end',
        partial: false,
        parallel: 1
    }
};
const scaledUp = async (stood, ports)=>{
    const { site, service, label } = stood;
    const target = (0,kind/* targetOf */.$)('service', service);
    try {
        const stand = (await target.read(site, [
            service
        ])).get(service);
        if (stand === undefined) return undefined;
        const plan = planOf(stood, stand);
        if (plan.step.do === 'nothing' && plan.step.outcome.is === 'nothing-running') return undefined;
        ports.journal.info(`${label}: the service changed meanwhile: its desired count is ${stand.service.desired} now.`);
        const watching = {
            site,
            target,
            ports,
            deadline: (0,instant/* later */.NU)(ports.clock.now(), options.timeout)
        };
        const carry = (each)=>(0,send/* send */.t)(watching, each, {
                terms: options,
                patient: true
            });
        return (await (0,conclude/* conclude */.E)(watching, [
            plan
        ], {
            options,
            carry
        })).get(label);
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A)) throw error;
        const reason = `One task held, but whether the service runs by now could not be read: ${error.message}`;
        return unread(stood, reason, ports);
    }
};
const planOf = ({ label, service, revision }, stand)=>{
    const order = {
        label,
        service,
        wanted: {
            is: 'revision',
            revision
        },
        accepted: new Map()
    };
    const next = (0,rollout_stand/* step */.PM)(stand, {
        revision
    }, options);
    if (next.do === 'follow' || next.do === 'settle') return {
        order,
        stand,
        step: next
    };
    const now = (0,service_view/* wantedRevision */.hv)(stand.service);
    if (now !== revision) return {
        order,
        stand,
        step: {
            do: 'nothing',
            outcome: superseded(now)
        }
    };
    const isKept = next.do === 'nothing' && next.outcome.is !== 'refused';
    return {
        order,
        stand,
        step: isKept ? next : {
            do: 'nothing',
            outcome: unhealthy,
            reason: gaveUp
        }
    };
};
const superseded = (by)=>({
        is: 'superseded',
        ...by === undefined ? {} : {
            by
        }
    });
const unhealthy = {
    is: 'unverified',
    cause: 'health'
};
const gaveUp = 'One task held, but ECS brings this state no further, or brings another one.';
const unread = ({ label, revision }, reason, { clock })=>({
        outcome: unhealthy,
        diagnosis: (0,diagnosis/* diagnosis */.C)({
            ...{
                service: label,
                outcome: unhealthy,
                to: revision,
                reason
            },
            ...{
                since: clock.now(),
                took: 0,
                stopped: []
            }
        })
    });

;// CONCATENATED MODULE: ./.tagship/build/flows/deploy/settle-idle.js








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
        await (0,diagnosis_file/* amendDiagnosis */.RQ)(release.stage, {
            ...settledAs.diagnosis,
            service,
            outcome: settledAs.outcome
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
    if (outcome.is === 'succeeded') return await scaledUp({
        ...idler,
        revision
    }, ports) ?? {
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

/***/ 47673:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ keepDiagnoses),
/* harmony export */   w: () => (/* binding */ withLanding)
/* harmony export */ });
/* harmony import */ var _release_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67345);

const withLanding = (unit, { outcome, revision, previous })=>({
        ...unit,
        outcome,
        ...unit.task === undefined || revision === undefined ? {} : {
            task: {
                ...unit.task,
                revision
            }
        },
        ...previous === undefined || unit.previous !== undefined ? {} : {
            previous
        }
    });
const keepDiagnoses = async (release, landings, ports)=>{
    for (const { service } of release.units){
        const found = landings.get(service)?.diagnosis;
        if (found !== undefined) await (0,_release_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_0__/* .keepDiagnosis */ .vN)(release.stage, found, ports);
    }
};


/***/ }),

/***/ 33927:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ writeImageRecord)
/* harmony export */ });
/* harmony import */ var _core_record_image_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5224);

const tagLimit = 1000;
const writeImageRecord = async (record, { registry, repository, stored }, { journal })=>{
    const { service } = record;
    const tag = (0,_core_record_image_record_js__WEBPACK_IMPORTED_MODULE_0__/* .recordTag */ .yg)(record);
    const tags = (await registry.describe(repository, [
        stored.digest
    ])).get(stored.digest)?.tags ?? [];
    if (tags.includes(tag)) return;
    if (tags.length >= tagLimit) {
        journal.warn(`${service}: ${repository}@${stored.digest} has ${tags.length} tags, which is ECR's limit; ${tag} stands on the revision only. Remove old rel- tags.`);
        return;
    }
    const written = await registry.putTag(repository, stored, tag);
    if (written.is === 'taken') journal.warn(`${service}: the tag ${tag} is on another digest (${written.by}); it stands on the revision only.`);
};


/***/ }),

/***/ 56091:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ap: () => (/* binding */ familyOf),
/* harmony export */   pW: () => (/* binding */ holdersOf),
/* harmony export */   rj: () => (/* binding */ familyRevisions)
/* harmony export */ });
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);
/* harmony import */ var _core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(52392);


const depth = 50;
const atOnce = 5;
const familyRevisions = async (definitions, family)=>{
    const names = await definitions.revisions(family, depth);
    const views = await (0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Q)(atOnce, names, (name)=>definitions.describe(name));
    return views.flatMap((view)=>view ?? []);
};
const familyOf = (revision)=>revision.slice(0, revision.lastIndexOf(':'));
const holdersOf = (revisions, hash)=>revisions.filter(({ tags })=>tags[_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.hash] === hash);


/***/ }),

/***/ 25700:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ proveTask),
/* harmony export */   cu: () => (/* binding */ pendingTasks),
/* harmony export */   d4: () => (/* binding */ taskRevision)
/* harmony export */ });
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);
/* harmony import */ var _core_record_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69811);
/* harmony import */ var _targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77882);
/* harmony import */ var _render_rendered_family_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(26458);
/* harmony import */ var _run_run_of_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(27140);
/* harmony import */ var _state_holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(56091);






const taskRevision = async ({ release: { stage } }, { service, task }, { cloud, ports, deep })=>{
    if (task === undefined) return undefined;
    const tags = {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.hash]: task.hash,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.stage]: stage,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .bi.service]: service
    };
    const family = await (0,_render_rendered_family_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedFamily */ .m)(stage, service, ports);
    const near = await (0,_targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredRevision */ .aI)(cloud, family, tags);
    if (near !== undefined || deep === undefined) return near;
    const all = await (0,_state_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .familyRevisions */ .rj)(cloud.definitions, family);
    return all.find(({ tags: own })=>Object.entries(tags).every(([key, value])=>own[key] === value));
};
const pendingTasks = async (line, tasks, ports)=>{
    const { cloud } = (0,_run_run_of_service_js__WEBPACK_IMPORTED_MODULE_3__/* .siteOf */ .zU)(line, ports);
    const pending = [];
    for (const unit of tasks){
        const revision = await taskRevision(line, unit, {
            cloud,
            ports
        });
        if ((0,_core_record_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .provenAt */ .S)(revision?.tags ?? {}) === undefined) pending.push(unit.service);
    }
    return pending;
};
const proveTask = async ({ label, site, revision }, { clock, journal })=>{
    try {
        const view = await site.cloud.definitions.describe(revision);
        if (view === undefined || (0,_core_record_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .provenAt */ .S)(view.tags) !== undefined) return;
        await site.cloud.definitions.tag(view.arn, (0,_core_record_proof_js__WEBPACK_IMPORTED_MODULE_1__/* .proofTags */ .M)(clock.now()));
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        journal.warn(`${label}: it ended well, but that could not be written down. The next stage asks for it: run this again, which runs the task once more. ${why}`);
    }
};


/***/ }),

/***/ 88415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ sentBy),
/* harmony export */   z: () => (/* binding */ attempted)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67345);



const attempted = async (ports, release, work)=>{
    const units = [];
    for (const unit of release.units)units.push(unit.outcome === undefined ? await attempt(ports, release, {
        unit,
        work
    }) : unit);
    return {
        ...release,
        units
    };
};
const attempt = async (ports, { stage }, { unit, work })=>{
    try {
        return await work(unit);
    } catch (error) {
        const outcome = {
            is: 'errored',
            sent: sentBy(error)
        };
        const reason = error instanceof Error ? error.message : String(error);
        const { service } = unit;
        ports.journal.warn(`${service}: ${reason}`);
        await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_2__/* .keepReason */ .En)(stage, {
            service,
            outcome,
            reason
        }, ports);
        return {
            ...unit,
            outcome
        };
    }
};
const sentBy = (error)=>{
    if (error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) return error.sent;
    return error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A ? 'no' : 'unknown';
};


/***/ }),

/***/ 26458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ renderedFamily)
/* harmony export */ });
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(64777);

const renderedFamily = async (stage, service, { files })=>{
    const text = await files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .taskPath */ .vI)(files.own, stage, service));
    const definition = text === undefined ? {} : JSON.parse(text);
    return typeof definition.family === 'string' ? definition.family : '';
};


/***/ }),

/***/ 85325:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ conclude)
});

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis.js + 1 modules
var diagnosis = __webpack_require__(90790);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/log-stream.js
var log_stream = __webpack_require__(58924);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/redacted.js + 1 modules
var redacted = __webpack_require__(49869);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/stops.js
var diagnosis_stops = __webpack_require__(67392);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/task-setting.js
var task_setting = __webpack_require__(40533);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/our-stopped.js

const ourStopped = async ({ cloud, cluster }, watch)=>{
    const since = (0,instant/* later */.NU)(watch.since, -5000);
    const all = await cloud.tasks.ofService(cluster, watch.order.service, 'STOPPED');
    return all.filter(({ revision, createdAt })=>revision === watch.revision && (createdAt === undefined || createdAt >= since));
};
const ourWaiting = async ({ cloud, cluster }, watch)=>{
    const all = await cloud.tasks.ofService(cluster, watch.order.service, 'RUNNING');
    return all.filter(({ revision })=>revision === watch.revision);
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/diagnose.js










const telling = [
    'failed',
    'rolled-back',
    'timed-out',
    'unverified'
];
const lingering = [
    'timed-out',
    'unverified'
];
const lines = 20;
const diagnose = async (site, ended, { clock })=>{
    const { watch, outcome, seen } = ended;
    const rollout = seen?.basis === 'rollout' ? seen.rollout : undefined;
    const unread = [];
    const worth = telling.includes(outcome.is);
    const stopped = worth ? await attempt(()=>ourStopped(site, watch), unread) : [];
    const waiting = lingering.includes(outcome.is) ? await attempt(()=>ourWaiting(site, watch), unread) : undefined;
    const targets = worth ? await attempt(()=>targetsOf(site, (seen?.service?.targetGroups ?? []).flat()), unread) : undefined;
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
        goingBack: goesBack(ended),
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
        ...waiting === undefined ? {} : {
            waiting
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
const goesBack = ({ outcome, seen, goingBack })=>goingBack === true || outcome.is === 'rolled-back' && seen !== undefined && (0,in_flight/* isGoingBack */.s6)(seen);
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
    const stop = (0,diagnosis_stops/* tellingStop */.E_)((0,diagnosis_stops/* stops */.Gb)(stopped));
    const container = stop === undefined ? undefined : (0,diagnosis_stops/* culprit */.ik)(stop);
    if (stop === undefined || container === undefined || stop.lived === undefined) return undefined;
    const stream = (0,log_stream/* logStream */.V)(definition, container.name, stop.task);
    if (stream === undefined) return undefined;
    const found = await cloud.tasks.logTail(stream, lines);
    return found === undefined || found.length === 0 ? undefined : {
        container: container.name,
        stream: `${stream.group}/${stream.stream}`,
        lines: (0,redacted/* shortLines */._W)(found)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/record-seen.js

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

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/rollout-cause.js + 1 modules
var rollout_cause = __webpack_require__(36669);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/digest-match.js
var digest_match = __webpack_require__(6009);
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
    if (service.running === 0) return {
        is: 'unverified',
        cause: 'health'
    };
    const tasks = (seen.tasks ?? []).filter((task)=>task.revision === seen.revision && task.status === 'RUNNING');
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
    if (younger && !hasFailed(seen, service)) return {
        is: 'superseded',
        by: first.taskDefinition
    };
    if (younger && !wentBack(seen, service)) return {
        is: 'failed',
        cause: rollbackCause(seen, service)
    };
    if (ours === undefined && !isToldOf(seen, service)) return running;
    if (seen.patient && first.rolloutState === 'IN_PROGRESS') return running;
    return {
        is: 'rolled-back',
        cause: rollbackCause(seen, service),
        now: first.taskDefinition
    };
};
const hasFailed = ({ ours }, { deployments, events })=>deployments.some(({ id, rolloutState })=>id === ours.id && rolloutState === 'FAILED') || events.some(({ message })=>message.includes(`${ours.id}) deployment failed`));
const isToldOf = (seen, service)=>wentBack(seen, service) || since(seen, service).some(({ message })=>message.includes(seen.ours.id));
const wentBack = (seen, service)=>since(seen, service).some(({ message })=>/rolling back/.test(message));
const since = ({ ours }, { events })=>events.filter(({ at })=>at >= ours.createdAt);
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
    const proven = provenBy(seen);
    return proven.is === 'succeeded' && service.running === 0 ? {
        is: 'unverified',
        cause: 'health'
    } : proven;
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
const found = [
    'breaker',
    'alarm',
    'hook'
];
const stopped = (seen, rollout, service)=>{
    const cause = (0,rollout_cause/* rolloutCause */.h)(rollout);
    const now = (0,service_view/* primary */.zB)(service)?.taskDefinition;
    const replaced = seen.newer === true || cause === 'stopped' && now !== undefined && now !== seen.revision;
    if (replaced && !found.includes(cause)) return {
        is: 'superseded',
        ...now === undefined ? {} : {
            by: now
        }
    };
    return {
        is: 'failed',
        cause
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
    if (service?.status !== 'ACTIVE' || seen.forgotten === true) return {
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
    if (seen.basis === 'rollout') return seen.forgotten === true ? 'not known any more' : begins;
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

// EXTERNAL MODULE: ./.tagship/build/flows/wait/within.js
var within = __webpack_require__(93104);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/doubt.js
const doubtOf = (verdict, seen)=>{
    if (verdict.is === 'unverified') return verdict.cause === 'digest' ? undefined : {
        looks: 3
    };
    if (verdict.is !== 'failed') return undefined;
    if (verdict.cause === 'stopped') return {
        looks: 3
    };
    if (verdict.cause !== 'deleted') return undefined;
    if (seen.service === undefined) return {
        looks: 3
    };
    return seen.service.status === 'ACTIVE' ? {
        looks: 5,
        says: forgotten
    } : undefined;
};
const forgotten = 'ECS knows our rollout no more, and a service of this name is there: it was deleted and made anew on the way.';

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/in-time.js


const lastMoments = 500;
const lastLook = 10_000;
const inTime = async ({ ports, deadline }, work)=>{
    const { clock, signal } = ports;
    const answer = await (0,within/* within */.u)(Math.max(0, (0,instant/* between */.Tq)(clock.now(), deadline)) + lastLook, work, ports);
    if (answer !== undefined || !signal.aborted) return answer;
    return (0,within/* within */.u)(lastMoments, work, {
        clock,
        signal: new AbortController().signal
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var stand = __webpack_require__(84553);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/stop-rules.js






const stopEarly = async (watching, open)=>{
    const limit = watching.stopRules?.failFast;
    const { watch, seen } = open;
    if (limit === undefined || open.stopped !== undefined || seen === undefined || !(0,in_flight/* isAhead */.Y0)(seen)) return open;
    const looked = trace(seen);
    if (looked === open.looked) return open;
    try {
        const way = (0,diagnosis_stops/* tellingStop */.E_)((0,diagnosis_stops/* stops */.Gb)(await ourStopped(watching.site, watch)));
        if (way === undefined || way.count < limit) return {
            ...open,
            looked
        };
        const { label } = watch.order;
        watching.ports.journal.warn(`${label}: ${way.count} tasks stopped alike (${way.reason ?? way.stopCode ?? 'no reason'}).`);
        const answer = await askToStop(watching, open);
        return answer === 'unanswered' ? open : {
            ...open,
            looked,
            stopped: answer === 'asked'
        };
    } catch (error) {
        watching.ports.journal.warn(`${watch.order.label}: whether tasks fail could not be read: ${words(error)}`);
        return isPassing(error) ? open : {
            ...open,
            looked
        };
    }
};
const isPassing = (error)=>error instanceof failure/* Failure */.H && (error.kind === 'temporary' || error.kind === 'expired');
const trace = ({ service })=>JSON.stringify([
        service?.events[0]?.id,
        service?.deployments.map(({ failedTasks, running })=>[
                failedTasks,
                running
            ])
    ]);
const moment = 1000;
const moments = 3000;
const stopCancelled = async (watching, ended)=>{
    const { stopRules, ports } = watching;
    const left = ended.filter(({ outcome, watch })=>outcome.is === 'cancelled' && watch.basis !== 'steady');
    if (stopRules?.onCancel !== 'roll-back' || left.length === 0) return ended;
    const answers = new Map();
    const over = new AbortController();
    const after = (time)=>ports.clock.sleep(time, over.signal).then(()=>undefined, ()=>undefined);
    const soon = after(moment);
    const all = (0,side_by_side/* sideBySide */.Q)(10, left, async (each)=>{
        answers.set(each, await askToStop(watching, each, soon));
    });
    await Promise.race([
        all,
        after(moments)
    ]);
    over.abort();
    return ended.map((each)=>left.includes(each) ? {
            ...each,
            ...farewells[answers.get(each) ?? 'failed']
        } : each);
};
const goesOn = {
    reason: 'The run was cancelled, and ECS could not be asked in time to stop the rollout: it goes on.'
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
    failed: goesOn,
    unanswered: goesOn
};
const askToStop = async (watching, { watch, seen }, soon)=>{
    const { target, site, ports } = watching;
    const { label } = watch.order;
    const read = serviceNow(watching, watch).catch(()=>undefined);
    const service = await (soon === undefined ? read : Promise.race([
        read,
        soon
    ])) ?? seen?.service;
    if (service !== undefined && (0,stand/* isHeld */.i7)(service)) {
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
        return isPassing(error) ? 'unanswered' : 'failed';
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

// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/short-event.js
var short_event = __webpack_require__(45890);
;// CONCATENATED MODULE: ./.tagship/build/core/diagnosis/stop-text.js


const stopText = ({ reason, stopCode, containers, lived, attached = [] })=>{
    const ends = containers.flatMap((end)=>endText(end, reason) ?? []);
    return [
        (0,short_event/* shortEvent */.p)(reason ?? stopCode ?? 'no reason given'),
        ...ends,
        ...attached,
        ...livedText(lived, stopCode)
    ].join('; ');
};
const livedText = (lived, stopCode)=>{
    if (lived !== undefined) return [
        `ran for ${(0,duration/* durationText */.S)(lived)}`
    ];
    return stopCode === 'TaskFailedToStart' ? [
        'never ran'
    ] : [];
};
const endText = ({ name, exitCode, reason }, told)=>{
    const parts = [
        exitCode === undefined ? undefined : `exit code ${exitCode}`,
        reason === told ? undefined : reason
    ];
    const said = parts.filter((part)=>part !== undefined);
    return said.length === 0 ? undefined : `${name}: ${said.join(', ')}`;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/tell-stops.js





const untold = {
    failed: 0,
    said: []
};
const pause = 60_000;
const tell_stops_moments = 2000;
const tell_stops_lines = 5;
const ended = {
    is: 'failed',
    cause: 'unknown'
};
const tellStops = async (watching, open)=>{
    const { clock, journal } = watching.ports;
    const { seen, told, watch } = open;
    const failed = seen === undefined ? 0 : failedOf(seen);
    if (failed <= told.failed) return failed === told.failed ? open : {
        ...open,
        told: {
            ...told,
            failed
        }
    };
    const now = clock.now();
    if (told.at !== undefined && (0,instant/* between */.Tq)(told.at, now) < pause) return open;
    const look = diagnose(watching.site, {
        ...open,
        outcome: ended
    }, watching.ports).catch(()=>undefined);
    const found = await (0,within/* within */.u)(tell_stops_moments, look, watching.ports);
    const fresh = (found === undefined ? [] : sentences(found)).filter(({ key })=>!told.said.includes(key));
    for (const { text } of fresh)journal.info(`${watch.order.label}${text}`);
    return {
        ...open,
        told: {
            failed,
            at: now,
            said: [
                ...told.said,
                ...fresh.map(({ key })=>key)
            ]
        }
    };
};
const failedOf = ({ service, revision })=>service?.deployments.find(({ taskDefinition })=>taskDefinition === revision)?.failedTasks ?? 0;
const sentences = ({ stops, findings, log, events })=>{
    if (stops.length === 0) return [];
    const heard = events.map(({ message })=>(0,diagnosis_stops/* alike */.nO)(message)).join('\n');
    const isHeard = ({ reason = '' })=>reason !== '' && heard.includes((0,diagnosis_stops/* alike */.nO)(reason).replace(/\.$/, ''));
    const ways = stops.filter((stop)=>!isHeard(stop)).map((stop)=>({
            key: (0,diagnosis_stops/* alike */.nO)(stopText(stop)),
            text: `: ${stop.count} stopped: ${stopText(stop)}`
        }));
    const causes = findings.map(({ id, says, remedy })=>({
            key: id,
            text: `: ${says} → ${remedy}`
        }));
    const last = log?.lines.slice(-tell_stops_lines).map((line)=>({
            key: `log ${(0,diagnosis_stops/* alike */.nO)(line)}`,
            text: `/${log.container} | ${line}`
        }));
    return [
        ...ways,
        ...causes,
        ...last ?? []
    ];
};

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/grouped.js
var grouped = __webpack_require__(98235);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/watch-lines.js






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
    ].reverse(), ({ message })=>(0,diagnosis_stops/* alike */.nO)(message));
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
            ...distinct.map(([{ message }])=>(0,diagnosis_stops/* alike */.nO)(message))
        ]
    };
};
const reminder = 100;
const eventLine = (same, told)=>{
    const text = (0,short_event/* shortEvent */.p)(same[0].message);
    const known = text.length > reminder && told.includes((0,diagnosis_stops/* alike */.nO)(same[0].message));
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

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/watch.js











const silenceAllowed = 120_000;
const settling = 300_000;
const watch = async (watching, feed)=>{
    const { clock } = watching.ports;
    const ended = [];
    let open = [];
    let [start, answered] = [];
    for(let came = await feed.take(true); came !== undefined; came = await feed.take(open.length === 0)){
        const began = clock.now();
        start ??= began;
        if (open.length === 0) answered = began;
        open = [
            ...open,
            ...came.map((each)=>({
                    watch: each,
                    spoken: silence(began),
                    told: untold,
                    doubts: 0
                }))
        ];
        const results = await round(watching, open, answered ?? began);
        answered = results.answered;
        ended.push(...results.each.flatMap((result)=>'outcome' in result ? result : []));
        open = results.each.flatMap((result)=>'outcome' in result ? [] : result);
        const now = clock.now();
        if (open.length > 0) await (0,within/* pause */.v)(watching.ports, (0,cadence/* cadence */.E)((0,instant/* between */.Tq)(start, now), (0,instant/* between */.Tq)(now, watching.deadline)));
    }
    return stopCancelled(watching, ended);
};
const round = async (watching, open, answered)=>{
    const { clock, journal } = watching.ports;
    const poll = await inTime(watching, look(watching, open));
    const now = clock.now();
    const failed = poll instanceof failure/* Failure */.H;
    if (failed && (poll.kind !== 'temporary' || (0,instant/* between */.Tq)(answered, now) >= silenceAllowed)) return {
        each: open.map((each)=>watch_close(each, {
                is: 'errored',
                sent: 'yes'
            }, poll.message)),
        answered
    };
    if (failed) journal.warn(`${poll.message} Looking again.`);
    const seen = poll === undefined || failed ? open : poll;
    const each = seen.map((result)=>{
        if ('outcome' in result) return result;
        const outcome = endingNow(watching, result, now);
        return outcome === undefined ? heartbeat(result, now, journal) : watch_close(result, outcome);
    });
    return {
        each,
        answered: poll === undefined || failed ? answered : now
    };
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
    const doubt = doubtOf(verdict, seen);
    const doubts = doubt === undefined ? 0 : open.doubts + 1;
    const next = {
        ...open,
        seen,
        spoken,
        doubts
    };
    if (verdict.is === 'running') return stopEarly(watching, await tellStops(watching, next));
    if (doubt !== undefined && doubts < doubt.looks) return next;
    return watch_close(next, open.stopped === true ? stoppedByUs(verdict) : verdict, doubt?.says);
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
const endingNow = ({ ports, deadline }, { watch: own, spoken }, now)=>{
    if (ports.signal.aborted) return {
        is: 'cancelled'
    };
    if (own.basis === 'steady' && (0,instant/* between */.Tq)(spoken.began, now) >= settling) return {
        is: 'unverified',
        cause: 'health'
    };
    return now >= deadline ? {
        is: 'timed-out'
    } : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/watch-feed.js
const watchFeed = ()=>{
    let [waiting, closed, wake] = [
        [],
        false,
        ()=>{}
    ];
    const take = async (idle)=>{
        const came = waiting;
        waiting = [];
        if (came.length > 0 || !idle) return came;
        if (closed) return undefined;
        await new Promise((resolve)=>{
            wake = resolve;
        });
        return take(idle);
    };
    return {
        add: (watch)=>{
            waiting = [
                ...waiting,
                watch
            ];
            wake();
        },
        close: ()=>{
            closed = true;
            wake();
        },
        take
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/conclude.js








const reads = 10;
const conclude = async (watching, plans, { options, carry })=>{
    const feed = watchFeed();
    const watched = options.waitFor === 'start' ? Promise.resolve([]) : watch(watching, feed);
    const carried = (0,side_by_side/* sideBySide */.Q)(options.parallel, plans, async (plan)=>{
        const sent = await carry(plan);
        if ('watch' in sent) feed.add(sent.watch);
        return sent;
    });
    const sent = await carried.finally(feed.close);
    const ends = {
        ended: await watched,
        terms: options
    };
    return new Map(await (0,side_by_side/* sideBySide */.Q)(reads, sent, (each)=>land(watching, each, ends)));
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

/***/ 40876:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  L: () => (/* binding */ decide),
  t: () => (/* binding */ plansNow)
});

// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
// EXTERNAL MODULE: ./.tagship/build/targets/order.js
var targets_order = __webpack_require__(14162);
// EXTERNAL MODULE: ./.tagship/build/core/record/seen-commit.js
var seen_commit = __webpack_require__(50642);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/overtaken.js



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

// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/vetoed.js
var vetoed = __webpack_require__(41331);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/decide.js





const patience = 5000;
const decide = async (watching, orders, terms)=>{
    const { ports, deadline } = watching;
    let told = '';
    for(;;){
        const plans = await plansNow(watching, orders, terms);
        const busy = plans.filter((plan)=>plan.step.do === 'wait');
        if (busy.length === 0) return plans;
        if (ports.signal.aborted) return plans.map((plan)=>ended(plan, {
                is: 'cancelled',
                sent: 'no'
            }));
        if (ports.clock.now() >= deadline) return plans.map((plan)=>ended(plan, {
                is: 'refused',
                gate: 'lease'
            }, `${busyStill}${hopeless(plan)}`));
        const line = busy.map(sentence).join(' ');
        if (line !== told) ports.journal.info(line);
        told = line;
        await ports.clock.sleep(patience, ports.signal).catch((error)=>{
            if (!ports.signal.aborted) throw error;
        });
    }
};
const plansNow = async ({ site, target }, orders, terms)=>{
    const names = orders.map(({ service })=>service);
    const stands = await target.read(site, names);
    const plans = orders.flatMap((order)=>{
        const stand = stands.get(order.service);
        return stand === undefined ? [] : {
            order,
            stand,
            step: (0,rollout_stand/* step */.PM)(stand, (0,targets_order/* askedState */.q)(order), terms)
        };
    });
    return (0,vetoed/* withoutVetoed */.m)(await withoutOvertaken(plans, terms));
};
const busyStill = 'Another rollout was still under way when our patience ended.';
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
    return `${order.label}: another rollout${revision === undefined ? '' : ` (to ${revision})`} is under way; waiting until it has ended.${hopeless({
        stand
    })}`;
};
const hopeless = ({ stand })=>(0,service_view/* isEndless */.tr)(stand.service) ? ' Its tasks fail, and no circuit breaker or alarm will end it: take its place with "in-flight: supersede".' : '';


/***/ }),

/***/ 77552:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  T: () => (/* binding */ allowed),
  O: () => (/* binding */ rollOut)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var kind = __webpack_require__(49203);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/conclude.js + 15 modules
var conclude = __webpack_require__(85325);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/decide.js + 1 modules
var decide = __webpack_require__(40876);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/stand.js
var rollout_stand = __webpack_require__(84553);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/halts.js



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
        if (!(0,rollout_stand/* isHeld */.i7)(stand.service) || hold === 'pass') return await before.run(label, pending);
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

// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/send.js
var send = __webpack_require__(18428);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/service-plan.js
var service_plan = __webpack_require__(95315);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out/warn-before.js + 1 modules
var warn_before = __webpack_require__(93506);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/roll-out.js








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
        await (0,warn_before/* warnBefore */.k)(watching, going);
        const begun = ports.clock.now();
        const halts = await haltsOf(going, options);
        const sending = {
            ...watching,
            deadline: (0,instant/* later */.NU)(deadline, (0,instant/* between */.Tq)(begun, ports.clock.now()))
        };
        const carry = async (plan)=>{
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
            } : (0,send/* send */.t)(sending, plan, conditions);
        };
        return (0,conclude/* conclude */.E)(sending, going, {
            options,
            carry
        });
    };
const haltedBeside = 'A task before another service of its wave did not end well.';
const allowed = (plans, { partial })=>{
    if (!plans.some(service_plan/* isRefused */.H) || partial) return plans;
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

/***/ 18428:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ send)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_rollout_in_flight_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(16673);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77622);
/* harmony import */ var _decide_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40876);




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

/***/ 95315:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isRefused)
/* harmony export */ });
const isRefused = ({ step })=>step.do === 'nothing' && step.outcome.is === 'refused';


/***/ }),

/***/ 93506:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  k: () => (/* binding */ warnBefore)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
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

// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-out/warn-before.js




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
            ...order.wanted.definition === undefined ? {} : {
                definition: order.wanted.definition
            }
        };
        for (const { about, says } of warnings)for (const each of about(before))journal.warn(`${order.label}: ${says(each)}`);
    });
};
const warnOfTags = ({ ports }, plans)=>{
    for (const { order, step } of plans){
        if (step.do !== 'nothing' || step.outcome.is !== 'no-op') continue;
        for (const container of imagesByTag(order.wanted.definition ?? {}))ports.journal.warn(`${order.label}: ${unmoved(container)}`);
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


/***/ }),

/***/ 49203:
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

// EXTERNAL MODULE: ./.tagship/build/core/rollout/in-flight.js
var in_flight = __webpack_require__(16673);
;// CONCATENATED MODULE: ./.tagship/build/targets/service/locate.js



const atOnce = 10;
const patience = 2;
const locate = async (site, watches)=>{
    const names = watches.flatMap((watch)=>isSought(watch) ? watch.order.service : []);
    if (names.length === 0) return watches.map((watch)=>({
            watch
        }));
    const services = await site.cloud.services.describe(site.cluster, names);
    return (0,side_by_side/* sideBySide */.Q)(atOnce, watches, async (watch)=>{
        if (!isSought(watch)) return {
            watch
        };
        const service = services.get(watch.order.service);
        const read = service === undefined ? {} : {
            service
        };
        const named = service?.rollout;
        if (named !== undefined && !watch.known.includes(named)) return {
            watch,
            named,
            ...read
        };
        const { sought = 0 } = watch;
        const begins = service !== undefined && watch.id !== undefined && (0,service_view/* primary */.zB)(service)?.id === watch.id;
        return begins && sought < patience ? {
            watch: {
                ...watch,
                sought: sought + 1
            },
            ...read
        } : {
            watch: await listed(site, watch),
            ...read
        };
    });
};
const isSought = ({ basis, rollout })=>basis === 'rollout' && rollout === undefined;
const listed = async (site, watch)=>{
    const all = await site.cloud.rollouts.list(site.cluster, watch.order.service, {
        limit: 5
    });
    const fresh = all.filter(({ arn })=>!watch.known.includes(arn));
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
const confirmed = async (site, { watch, named }, view)=>{
    if (named === undefined || view?.target === undefined) return watch;
    const numbered = watch.id !== undefined && (0,in_flight/* isSameDeployment */.KC)(view.target, watch.id);
    const brings = numbered || (await site.cloud.rollouts.revisions([
        view.target
    ])).get(view.target)?.taskDefinition;
    return brings === true || brings === watch.revision ? {
        ...watch,
        rollout: named
    } : {
        ...watch,
        known: [
            ...watch.known,
            named
        ]
    };
};

;// CONCATENATED MODULE: ./.tagship/build/targets/service/follow.js





const follow_atOnce = 10;
const followServices = async (site, watches)=>{
    const found = await locate(site, watches);
    const arns = found.flatMap(({ watch, named })=>watch.rollout ?? named ?? []);
    const rollouts = arns.length === 0 ? new Map() : await site.cloud.rollouts.describe(arns);
    const looks = await (0,side_by_side/* sideBySide */.Q)(follow_atOnce, found, (each)=>lookAt(site, each, rollouts));
    const names = looks.flatMap(({ watch, kept })=>kept === undefined ? watch.order.service : []);
    const services = names.length === 0 ? new Map() : await site.cloud.services.describe(site.cluster, names);
    return (0,side_by_side/* sideBySide */.Q)(follow_atOnce, looks, ({ watch, kept, old, ...look })=>{
        const read = {
            ...look.read,
            service: kept ?? services.get(watch.order.service)
        };
        return seen(site, withGlimpse(watch, read, old), read);
    });
};
const lookAt = async (site, found, rollouts)=>{
    const watch = await confirmed(site, found, rollouts.get(found.named ?? ''));
    const rollout = rollouts.get(watch.rollout ?? '');
    const lost = watch.rollout !== undefined && rollout === undefined;
    const now = [
        'PENDING',
        'IN_PROGRESS',
        undefined
    ].includes(rollout?.status) ? found.service : undefined;
    const kept = now ?? keptService(watch, rollout);
    const read = {
        rollout,
        ...lost ? {
            forgotten: true
        } : {}
    };
    return {
        watch,
        read,
        kept,
        old: now === undefined && kept !== undefined
    };
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
            service: read.service,
            rollout: undefined
        })
    };
};
const observation = async (site, watch, { service, rollout, forgotten })=>{
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
        basis,
        ...forgotten === true ? {
            forgotten
        } : {}
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
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(71969);
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
    const view = revision === undefined ? undefined : await cloud.definitions.describe(revision);
    if (view === undefined) return {};
    const { [keys/* tagKeys */.bi.hash]: hash, [keys/* tagKeys */.bi.stage]: stage } = view.tags;
    const commit = (0,seen_commit/* registeredFor */.Oo)(view.tags);
    return {
        hash: hash === undefined ? (0,definition_hash/* definitionHash */.c)(view.definition) : (0,named/* parsed */.Y)(hash),
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


/***/ })

};
