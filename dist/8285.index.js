export const id = 8285;
export const ids = [8285];
export const modules = {

/***/ 86990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ services),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   dw: () => (/* binding */ stage)
/* harmony export */ });
/* unused harmony exports service, images */
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(98302);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(31918);




const pattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const named = (thing, limit)=>(given, input)=>{
        if (pattern.test(given) && given.length <= limit) return (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(given);
        throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${input}" has "${given}", which cannot be the name of ${thing}.`,
            remedy: `Names are lower-case letters, digits and single hyphens, at most ${limit} characters.`
        });
    };
const one = (thing, limit)=>(raw, name)=>{
        const given = (0,_text_js__WEBPACK_IMPORTED_MODULE_2__/* .text */ .Q)(raw, name);
        return given === undefined ? undefined : named(thing, limit)(given, name);
    };
const many = (thing, limit)=>(raw, name)=>[
            ...new Set((0,_lines_js__WEBPACK_IMPORTED_MODULE_3__/* .lines */ .M)(raw, name))
        ].map((given)=>named(thing, limit)(given, name));
const stage = one('a stage', 24);
const stages = many('a stage', 24);
const service = one('a service', 60);
const services = many('a service', 60);
const image = one('an image', 60);
const images = many('an image', 60);


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

/***/ 8692:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ wavesOf)
/* harmony export */ });
/* harmony import */ var _resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69989);

const wavesOf = (config, services)=>{
    const known = new Map();
    const waveOf = (service)=>{
        const found = known.get(service);
        if (found !== undefined) return found;
        const wave = (0,_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .serviceOf */ .z5)(config, service).after.map((former)=>waveOf(former) + (services.includes(former) ? 1 : 0)).reduce((most, next)=>Math.max(most, next), 0);
        known.set(service, wave);
        return wave;
    };
    return new Map(services.map((service)=>[
            service,
            waveOf(service)
        ]));
};


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

/***/ 88166:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gg: () => (/* binding */ deploy),
  Wy: () => (/* binding */ deployDefaults),
  By: () => (/* binding */ keepDiagnoses),
  wN: () => (/* binding */ withLanding)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
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

// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 5 modules
var targets_kind = __webpack_require__(61177);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis.js
var diagnosis = __webpack_require__(5116);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
// EXTERNAL MODULE: ./.tagship/build/flows/task-proof.js
var task_proof = __webpack_require__(58803);
;// CONCATENATED MODULE: ./.tagship/build/flows/before-tasks.js







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

// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/held-back.js + 1 modules
var held_back = __webpack_require__(56336);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out.js + 3 modules
var roll_out = __webpack_require__(10556);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/flows/unit-orders.js + 3 modules
var unit_orders = __webpack_require__(94277);
;// CONCATENATED MODULE: ./.tagship/build/flows/roll-wave-back.js







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

// EXTERNAL MODULE: ./.tagship/build/flows/settle-idle.js + 1 modules
var settle_idle = __webpack_require__(93410);
// EXTERNAL MODULE: ./.tagship/build/flows/verify.js + 2 modules
var verify = __webpack_require__(772);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy.js














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
        let current = await (0,verify/* verify */.M)(config)(release, ports);
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
        await keepDiagnoses(release, landings, ports);
        return (unit)=>landings.get(unit.service);
    } catch (error) {
        if (!around.later) throw error;
        ports.journal.warn(error instanceof Error ? error.message : String(error));
        return ()=>({
                outcome: {
                    is: 'errored',
                    sent: error instanceof failure/* Failure */.H ? error.sent : 'unknown'
                }
            });
    }
};
const titleOf = ({ stage, units }, open)=>{
    const names = open.length > 5 ? `${open.length} services` : open.map(({ service })=>service).join(', ');
    return `Deploy to ${stage}${open.length < units.length ? `: ${names}` : ''}`;
};
const deploy_landed = (release, open, landings)=>(0,release_release/* withUnits */.K)(release, (unit)=>{
        const landing = open.includes(unit) ? landings(unit) : undefined;
        return landing === undefined ? unit : withLanding(unit, landing);
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
        if (found !== undefined) await (0,diagnosis_file/* keepDiagnosis */.vN)(release.stage, found, ports);
    }
};


/***/ }),

/***/ 79265:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ headCommit)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const headCommit = async ({ git, origin })=>{
    const ref = origin.sha ?? 'HEAD';
    const commit = await git.commit(ref);
    if (commit !== undefined) return commit;
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out before this step.'
    });
};


/***/ }),

/***/ 56336:
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
// EXTERNAL MODULE: ./.tagship/build/flows/commit-relation.js
var commit_relation = __webpack_require__(82717);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
;// CONCATENATED MODULE: ./.tagship/build/flows/wait-behind.js


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

;// CONCATENATED MODULE: ./.tagship/build/flows/held-back.js











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

/***/ 47748:
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

/***/ 37579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ releaseReport)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js + 3 modules
var diagnosis_report = __webpack_require__(87648);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(73366);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/unit-table.js



const unitTable = (release, found)=>({
        kind: 'table',
        head: [
            'service',
            'from',
            'to',
            'digest',
            'outcome',
            'time'
        ],
        rows: [
            ...release.units
        ].sort((a, b)=>rank(a) - rank(b)).map((unit)=>row(release, unit, found.get(unit.service)))
    });
const rank = (unit)=>{
    const name = unit.outcome?.is;
    return name === undefined ? release_outcome/* worstFirst */.md.length : release_outcome/* worstFirst */.md.indexOf(name);
};
const row = (release, unit, found)=>[
        unit.service,
        unit.previous ?? '',
        unit.task?.revision ?? '',
        digests(release, unit),
        unit.outcome === undefined ? 'no outcome' : (0,ending_words/* endingWords */.f)(unit.outcome, found?.goingBack),
        found === undefined || found.took === 0 ? '' : (0,duration/* durationText */.S)(found.took)
    ];
const digests = (release, unit)=>{
    const all = Object.values(unit.images).flatMap((name)=>release.images[name]?.digest ?? []);
    return [
        ...new Set(all)
    ].map((digest)=>digest.slice(7, 19)).join(', ');
};

// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
;// CONCATENATED MODULE: ./.tagship/build/flows/release-report.js




const releaseReport = async (release, files)=>{
    const found = await diagnoses(release, files);
    const bad = [
        ...found.values()
    ].filter(({ outcome })=>!(0,release_outcome/* isGreen */.gf)(outcome)).sort((a, b)=>release_report_rank(a) - release_report_rank(b));
    const open = [
        ...found.values()
    ].flatMap(openEnd);
    const annotations = [
        ...bad.flatMap((each)=>(0,diagnosis_report/* diagnosisAnnotation */.j)(each) ?? []),
        ...open.map(({ level, message })=>({
                level,
                title: '',
                message
            }))
    ];
    const sections = [
        unitTable(release, found),
        ...open.map(({ message })=>({
                kind: 'text',
                text: message
            })),
        ...bad.flatMap(diagnosis_report/* diagnosisSections */.y)
    ];
    return {
        title: titleOf(release),
        sections,
        annotations
    };
};
const openEnd = ({ service, outcome, reason })=>(0,release_outcome/* isOpenEnded */.VL)(outcome) && reason !== undefined ? [
        {
            level: outcome.is === 'paused' ? 'notice' : 'warning',
            message: `${service}: ${reason}`
        }
    ] : [];
const release_report_rank = ({ outcome })=>release_outcome/* worstFirst */.md.indexOf(outcome.is);
const titleOf = ({ stage, units })=>{
    const names = units.flatMap(({ outcome })=>outcome?.is ?? []);
    if (names.length === 0) return `${stage}: nothing to do`;
    const counts = release_outcome/* worstFirst */.md.flatMap((name)=>{
        const count = names.filter((each)=>each === name).length;
        return count === 0 ? [] : [
            units.length === 1 ? name : `${count} ${name}`
        ];
    });
    return units.length === 1 ? `${units[0]?.service} in ${stage}: ${counts.join(', ')}` : `${stage}: ${counts.join(', ')}`;
};
const diagnoses = async (release, files)=>{
    const found = new Map();
    for (const { service, outcome } of release.units){
        const kept = await (0,diagnosis_file/* keptDiagnosis */.Uq)(files, release.stage, service);
        if (kept !== undefined && outcome !== undefined) found.set(service, {
            ...kept,
            outcome
        });
    }
    return found;
};


/***/ }),

/***/ 10145:
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

/***/ 54362:
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
const holdersOf = (revisions, hash)=>revisions.filter(({ tags })=>tags[_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.hash] === hash);


/***/ }),

/***/ 58803:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ proveTask),
/* harmony export */   cu: () => (/* binding */ pendingTasks),
/* harmony export */   d4: () => (/* binding */ taskRevision)
/* harmony export */ });
/* harmony import */ var _core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(96865);
/* harmony import */ var _core_record_proof_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69811);
/* harmony import */ var _targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77882);
/* harmony import */ var _rendered_family_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10145);
/* harmony import */ var _run_of_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31766);
/* harmony import */ var _state_holders_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54362);






const taskRevision = async ({ release: { stage } }, { service, task }, { cloud, ports, deep })=>{
    if (task === undefined) return undefined;
    const tags = {
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.hash]: task.hash,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.stage]: stage,
        [_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.service]: service
    };
    const family = await (0,_rendered_family_js__WEBPACK_IMPORTED_MODULE_5__/* .renderedFamily */ .m)(stage, service, ports);
    const near = await (0,_targets_service_apply_js__WEBPACK_IMPORTED_MODULE_2__/* .registeredRevision */ .aI)(cloud, family, tags);
    if (near !== undefined || deep === undefined) return near;
    const all = await (0,_state_holders_js__WEBPACK_IMPORTED_MODULE_4__/* .familyRevisions */ .rj)(cloud.definitions, family);
    return all.find(({ tags: own })=>Object.entries(tags).every(([key, value])=>own[key] === value));
};
const pendingTasks = async (line, tasks, ports)=>{
    const { cloud } = (0,_run_of_service_js__WEBPACK_IMPORTED_MODULE_3__/* .siteOf */ .zU)(line, ports);
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

/***/ 772:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  M: () => (/* binding */ verify)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/core/verify/filled-spec.js
const filledSpec = (spec, stage)=>{
    const fill = (text)=>text.replaceAll('{stage}', stage);
    const { address, alarms } = spec;
    return {
        ...spec,
        ...address === undefined ? {} : {
            address: {
                ...address,
                url: fill(address.url),
                ...address.body === undefined ? {} : {
                    body: fill(address.body)
                },
                ...address.headers === undefined ? {} : {
                    headers: Object.fromEntries(Object.entries(address.headers).map(([name, text])=>[
                            name,
                            fill(text)
                        ]))
                }
            }
        },
        ...alarms === undefined ? {} : {
            alarms: alarms.map(fill)
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/check-in-place.js
var check_in_place = __webpack_require__(9299);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/run-task.js + 6 modules
var run_task = __webpack_require__(45109);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/flows/running-images.js




const withRunningImages = async (line, service, ports)=>{
    const { config, release } = line;
    const { cloud, cluster } = (0,run_of_service/* siteOf */.zU)(line, ports);
    const name = (0,resolve_unit/* serviceName */.fe)(config, service, release.stage);
    const view = (await cloud.services.describe(cluster, [
        name
    ])).get(name);
    const running = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
    const revision = running === undefined ? undefined : await cloud.definitions.describe(running);
    if (revision === undefined) return release;
    const { containers } = (0,resolve_unit/* serviceOf */.z5)(config, service);
    const images = [
        ...(0,pinned_images/* pinnedImages */.D)(revision.definition)
    ].flatMap(([container, digest])=>{
        const image = containers[container];
        if (image === undefined || release.images[image]?.digest !== undefined) return [];
        return [
            [
                image,
                {
                    repository: (0,resolve_unit/* imageOf */.dT)(config, image).repository,
                    digest,
                    origin: 'given'
                }
            ]
        ];
    });
    return {
        ...release,
        images: {
            ...release.images,
            ...Object.fromEntries(images)
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/verify.js









const taskTimeout = 15 * 60_000;
const verify = (config)=>async (release, ports)=>{
        const units = await Promise.all(release.units.map((unit)=>verified({
                config,
                release
            }, unit, ports)));
        return {
            ...release,
            units
        };
    };
const verified = async (line, unit, ports)=>{
    if (unit.outcome?.is !== 'succeeded' && unit.outcome?.is !== 'no-op') return unit;
    const { stage } = line.release;
    const asked = (0,resolve_unit/* overlayOf */.ke)(line.config, unit.service, stage).verify;
    if (asked === undefined) return unit;
    const checked = await checkUnit({
        line,
        unit,
        spec: filledSpec(asked, stage)
    }, ports);
    if (checked.ok) return unit;
    const { outcome, reason } = checked;
    await (0,diagnosis_file/* amendDiagnosis */.RQ)(stage, {
        service: unit.service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};
const checkUnit = async (asked, ports)=>{
    try {
        const { line, unit } = asked;
        const service = (0,resolve_unit/* serviceName */.fe)(line.config, unit.service, line.release.stage);
        const at = {
            site: (0,run_of_service/* siteOf */.zU)(line, ports),
            service,
            revision: unit.task?.revision
        };
        return await (0,check_in_place/* checkInPlace */.L)(await checkOf(asked, ports), at, ports);
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H || error instanceof problem/* Problem */.A)) throw error;
        const reason = `It could not be verified: ${error.message}`;
        ports.journal.warn(`${asked.unit.service}: ${reason}`);
        return {
            ok: false,
            outcome: {
                is: 'unverified',
                cause: 'health'
            },
            reason
        };
    }
};
const checkOf = async ({ line, unit, spec }, ports)=>{
    const { task, ...looks } = spec;
    const { cloud, cluster } = (0,run_of_service/* siteOf */.zU)(line, ports);
    const name = (0,resolve_unit/* serviceName */.fe)(line.config, unit.service, line.release.stage);
    const groups = looks.targets === true ? (await cloud.services.describe(cluster, [
        name
    ])).get(name)?.targetGroups : undefined;
    return {
        ...{
            label: unit.service,
            spec: looks,
            cloud
        },
        ...groups === undefined ? {} : {
            groups
        },
        ...task === undefined ? {} : {
            task: ()=>runInside({
                    line,
                    unit,
                    task
                }, ports)
        }
    };
};
const runInside = async ({ line, unit, task }, ports)=>{
    const own = {
        ...line,
        release: await withRunningImages(line, unit.service, ports)
    };
    const rendered = (await (0,run_of_service/* renderRuns */.JH)(own, [
        task
    ], ports)).get(task);
    if (rendered === undefined) throw new Error(`"${task}" was not rendered.`);
    const terms = {
        beside: (0,run_of_service/* besideOf */.A4)(own, task, unit.service),
        timeout: taskTimeout,
        key: ports.clock.now()
    };
    return (0,run_task/* runTask */.Z)(await (0,run_of_service/* runOfUnit */.pw)(own, rendered, {
        terms,
        ports
    }), ports);
};


/***/ })

};
