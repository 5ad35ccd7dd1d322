export const id = 9523;
export const ids = [9523];
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

/***/ 67345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DN: () => (/* binding */ forgetDiagnoses),
/* harmony export */   En: () => (/* binding */ keepReason),
/* harmony export */   RQ: () => (/* binding */ amendDiagnosis),
/* harmony export */   Uq: () => (/* binding */ keptDiagnosis),
/* harmony export */   vN: () => (/* binding */ keepDiagnosis)
/* harmony export */ });
/* harmony import */ var _core_diagnosis_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90790);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(64777);



const keptDiagnosis = async (files, stage, service)=>{
    const text = await files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisPath */ .$V)(files.own, stage, service));
    return text === undefined ? undefined : JSON.parse(text);
};
const forgetDiagnoses = async (release, files)=>{
    for (const { service } of release.units)await files.remove((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisPath */ .$V)(files.own, release.stage, service));
};
const keepDiagnosis = async (stage, found, { files, journal })=>{
    try {
        await files.write((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_1__/* .diagnosisPath */ .$V)(files.own, stage, (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)(found.service)), JSON.stringify(found));
    } catch (error) {
        journal.warn(`The diagnosis of "${found.service}" could not be written: ${String(error)}`);
    }
};
const keepReason = (stage, found, ports)=>keepDiagnosis(stage, (0,_core_diagnosis_diagnosis_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosis */ .C)({
        ...found,
        since: ports.clock.now(),
        took: 0,
        stopped: []
    }), ports);
const amendDiagnosis = async (stage, amendment, ports)=>{
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

/***/ 65803:
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

/***/ 274:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ releaseReport)
});

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-annotation.js + 1 modules
var diagnosis_annotation = __webpack_require__(59099);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/diagnosis-report.js
var diagnosis_report = __webpack_require__(46035);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/ending-words.js
var ending_words = __webpack_require__(46678);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
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

// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
;// CONCATENATED MODULE: ./.tagship/build/flows/release/release-report.js





const releaseReport = async (release, files)=>{
    const found = await diagnoses(release, files);
    const bad = [
        ...found.values()
    ].filter(({ outcome })=>!(0,release_outcome/* isGreen */.gf)(outcome)).sort((a, b)=>release_report_rank(a) - release_report_rank(b));
    const open = [
        ...found.values()
    ].flatMap(openEnd);
    const annotations = [
        ...worthALine(bad).flatMap((each)=>(0,diagnosis_annotation/* diagnosisAnnotation */.j)(each) ?? []),
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
const worthALine = (bad)=>{
    const causes = bad.filter(({ outcome })=>outcome.is !== 'not-attempted');
    return causes.length === 0 ? bad : causes;
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

/***/ 58925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ checkInPlace)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77622);
/* harmony import */ var _verify_check_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(80889);



const checkInPlace = async (asked, at, ports)=>{
    const checked = await (0,_verify_check_js__WEBPACK_IMPORTED_MODULE_1__/* .check */ .z)(asked, ports);
    const { site, service, revision } = at;
    if (!checked.ok || revision === undefined) return checked;
    try {
        const view = (await site.cloud.services.describe(site.cluster, [
            service
        ])).get(service);
        const now = view === undefined ? undefined : (0,_core_rollout_service_view_js__WEBPACK_IMPORTED_MODULE_2__/* .wantedRevision */ .hv)(view);
        return now === revision ? checked : replaced(revision, now);
    } catch (error) {
        if (!(error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H)) throw error;
        const reason = `Whether it is still in place could not be read: ${error.message}`;
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
const replaced = (revision, now)=>({
        ok: false,
        outcome: now === undefined ? {
            is: 'failed',
            cause: 'deleted'
        } : {
            is: 'superseded',
            by: now
        },
        reason: `${revision} was ${now === undefined ? 'removed' : `replaced by ${now}`} while it was verified, so nothing says that it is well.`
    });


/***/ }),

/***/ 80889:
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
const shortfallText = ({ came, expected, remedy })=>`${came}; expected ${expected}. ${remedy}`;

// EXTERNAL MODULE: ./.tagship/build/flows/wait/within.js
var wait_within = __webpack_require__(93104);
// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/redacted.js + 1 modules
var redacted = __webpack_require__(49869);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/core/verify/address.js
const shown = 120;
const addressShortfall = (spec, answer)=>{
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
const alarmShortfalls = (names, found)=>names.flatMap((name)=>{
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
const leaving = [
    'draining',
    'unhealthy.draining'
];
const ungrouped = {
    came: 'The service stands behind no target group',
    expected: 'healthy targets',
    remedy: 'Remove verify.targets, or put the service behind a load balancer with your infrastructure code.'
};
const targetShortfalls = (entrances)=>entrances.flatMap(({ groups, targets })=>{
        const staying = targets.filter((target)=>!isLeaving(target, groups));
        if (staying.length === 0) return [
            deserted(groups)
        ];
        return staying.filter(({ state })=>state !== 'healthy').map(unhealthy);
    });
const isLeaving = ({ state }, groups)=>leaving.includes(state) || state === 'unused' && groups.length > 1;
const deserted = (groups)=>({
        came: `No target takes traffic in the target group "${groups.map(nameOf).join('" or "')}"`,
        expected: 'one that is healthy at least',
        remedy: "Check the desired count and the service's events: ECS registers tasks when they run."
    });
const nameOf = (group)=>group.split('/')[1] ?? group;
const unhealthy = ({ id, state, reason, description })=>{
    const why = [
        reason,
        description
    ].filter((part)=>part !== undefined).join(': ');
    return {
        came: `The target ${id} is ${state}${why === '' ? '' : ` (${why})`}`,
        expected: 'healthy',
        remedy: remedyOf(state, why)
    };
};
const remedyOf = (state, why)=>{
    if (state === 'initial') return 'It is still being checked: give it longer with verify.within.';
    if (state === 'unused') return 'Its target group stands on no listener rule that is in use, or its zone is not enabled.';
    if (/ResponseCodeMismatch/.test(why)) return "Check the health check's path and matcher.";
    if (/Timeout/.test(why)) return 'Check that the application listens on 0.0.0.0 and the security group lets the load balancer in.';
    return "Check the health check's path and port, the security group, and the application's log.";
};

;// CONCATENATED MODULE: ./.tagship/build/flows/verify/verify-look.js






const patience = 10_000;
const look = async (looking, ports)=>{
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
            {
                ...missing,
                came: (0,redacted/* redacted */.pc)(missing.came)
            }
        ],
        holds: []
    };
    return {
        missing: [],
        holds: 'status' in answer ? [
            `${(0,redacted/* redacted */.pc)(url)} answers ${answer.status}`
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
const atTargets = async ({ balancers }, all)=>{
    if (all.length === 0) return {
        missing: [
            ungrouped
        ],
        holds: []
    };
    const entrances = await Promise.all(all.map(async (groups)=>({
            groups,
            targets: (await Promise.all(groups.map(balancers.targets))).flat()
        })));
    const missing = targetShortfalls(entrances);
    const healthy = entrances.flatMap(({ targets })=>targets).filter(({ state })=>state === 'healthy').length;
    return {
        missing,
        holds: missing.length > 0 ? [] : [
            `${healthy} ${healthy > 1 ? 'targets are' : 'target is'} healthy`
        ]
    };
};
const readable = async (read)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/verify/verify-check.js





const usual = {
    within: 60_000,
    retries: 1
};
const between = 5000;
const heartbeat = 60_000;
const longest = 120_000;
const check = async (asked, ports)=>{
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
        const seen = await patientLook(asked, ports);
        if (signal.aborted) return cancelled(asked);
        if (seen.missing.length === 0) {
            for (const words of seen.holds)journal.info(`${asked.label}: ${words}`);
            return {
                ok: true
            };
        }
        if ((0,instant/* later */.NU)(clock.now(), between) > deadline) return no(asked, ports, `${shortfalls(seen)} It was so for ${(0,duration/* durationText */.S)(within)}.`);
        say(seen);
        await (0,wait_within/* pause */.v)(ports, between);
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
    while(clock.now() < end || bad > 0){
        await (0,wait_within/* pause */.v)(ports, between);
        const seen = await patientLook(asked, ports);
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
const patientLook = async (asked, ports)=>await (0,wait_within/* within */.u)(longest, look(asked, ports), ports) ?? {
        missing: [
            silence
        ],
        holds: []
    };
const silence = {
    came: 'AWS answered nothing for two minutes',
    expected: 'an answer',
    remedy: 'What cannot be read counts as not holding.'
};
const changes = ({ label }, { clock, journal })=>{
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
        reason: `"${label}" was not verified to the end, so it is not proven.`
    });


/***/ }),

/***/ 24190:
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

// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-task.js + 7 modules
var run_task = __webpack_require__(24273);
// EXTERNAL MODULE: ./.tagship/build/flows/verify/check-in-place.js
var check_in_place = __webpack_require__(58925);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(91034);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
;// CONCATENATED MODULE: ./.tagship/build/flows/verify/running-images.js




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

;// CONCATENATED MODULE: ./.tagship/build/flows/verify/verify.js









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
