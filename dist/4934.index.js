export const id = 4934;
export const ids = [4934];
export const modules = {

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

/***/ 94934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js + 1 modules
var load_release = __webpack_require__(35225);
;// CONCATENATED MODULE: ./.tagship/build/core/gates/gate-sections.js
/** The gates of a request as tables: what each unit brings, and what stands in its way or was overridden. */ const gateSections = (units)=>{
    const rows = units.flatMap(({ facts, found })=>found.map((finding)=>findingRow(facts, finding)));
    const evidence = {
        kind: 'table',
        head: [
            'service',
            'here',
            'before',
            'gates'
        ],
        rows: units.map(({ facts, found })=>[
                facts.service,
                here(facts),
                before(facts),
                ending(found)
            ])
    };
    const against = {
        kind: 'table',
        head: [
            'service',
            'gate',
            'says',
            'to pass'
        ],
        rows
    };
    return rows.length === 0 ? [
        evidence
    ] : [
        evidence,
        against
    ];
};
const findingRow = ({ service }, { gate, ruling, overridden })=>[
        service,
        gate,
        ruling.says,
        overridden === undefined ? ruling.pass : `overridden by "${overridden}"`
    ];
const ending = (found)=>{
    const standing = found.filter(({ overridden })=>overridden === undefined);
    if (standing.some(({ ruling })=>ruling.is === 'no')) return 'no';
    return standing.length > 0 ? 'wait' : 'pass';
};
const here = ({ same, pending = [], running, unbuilt })=>{
    if (unbuilt.length > 0) return 'to be built';
    if (same) return 'runs this state already';
    if (pending.length > 0) return `runs this state already; ${pending.join(', ')} will run`;
    return running === undefined ? 'new' : `replaces ${running.revision}`;
};
const before = (facts)=>{
    if (facts.rung === 'first') return 'the first stage';
    return facts.same ? 'not asked' : facts.before.map(shown).join(', ');
};
const shown = (fact)=>{
    switch(fact.is){
        case 'proven':
            return `proven in ${fact.stage} at ${fact.at} (by ${fact.by === 'revision' ? 'its revision' : 'the tags on its images'})`;
        case 'unproven':
            return `not proven in ${fact.stage}`;
        case 'vetoed':
            return `rolled back in ${fact.stage} at ${fact.at}`;
        case 'absent':
            return `never in ${fact.stage}`;
        case 'unknown':
            return `unknown in ${fact.stage}`;
    }
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(60945);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(25848);
// EXTERNAL MODULE: ./.tagship/build/core/tags/release-tag.js + 2 modules
var release_tag = __webpack_require__(5041);
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(74545);
// EXTERNAL MODULE: ./.tagship/build/flows/plan.js + 7 modules
var plan = __webpack_require__(18050);
// EXTERNAL MODULE: ./.tagship/build/flows/plan-request.js
var plan_request = __webpack_require__(12682);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/core/gates/ruling.js
/** The ruling of a rule that has nothing against it. */ const passed = {
    is: 'pass'
};
/** A refusal in a sentence, and how to get past it. */ const no = (says, pass)=>({
        is: 'no',
        says,
        pass
    });

;// CONCATENATED MODULE: ./.tagship/build/core/gates/before-rules.js



/** No stage is skipped: the state must have been in every stage of the rung before. */ const orderRule = (facts)=>{
    const lacking = asked(facts).filter(({ is })=>is === 'absent');
    if (lacking.length === 0) return passed;
    const stages = names(lacking);
    return no(`The state that this commit gives in ${stages} was never there.`, `Promote the commit to ${stages} first, or say so with "allow-skip".`);
};
/** The state must be proven in every stage of the rung before. */ const proofRule = (facts)=>{
    const bad = asked(facts).flatMap((fact)=>lacks(fact) ?? []);
    if (bad.length === 0) return passed;
    return no(bad.join(' '), 'Mend it there first, or say so with "allow-skip".');
};
/** The proof must be as old as the stage before asks. */ const soakRule = (facts)=>{
    const open = asked(facts).flatMap((fact)=>{
        if (fact.is !== 'proven' || fact.soak === undefined) return [];
        const until = (0,instant/* later */.NU)(fact.at, fact.soak);
        return until <= facts.now ? [] : [
            {
                until,
                says: `"${fact.stage}" asks for ${(0,duration/* durationText */.S)(fact.soak)}`
            }
        ];
    });
    const last = open.map(({ until })=>until).sort().at(-1);
    if (last === undefined) return passed;
    const says = `The state has not run long enough: ${open.map((each)=>each.says).join(', ')}.`;
    return {
        is: 'wait',
        says,
        pass: `It may leave at ${last}.`,
        until: last
    };
};
/** What runs here already needs nothing from the stage before. */ const asked = ({ same, before })=>same ? [] : before;
const lacks = (fact)=>{
    switch(fact.is){
        case 'proven':
        case 'absent':
            return undefined;
        case 'unproven':
            return `In "${fact.stage}" the state (${fact.revision}) was tried but never proven.`;
        case 'vetoed':
            return `In "${fact.stage}" the state was rolled back at ${fact.at}.`;
        case 'unknown':
            return `Whether "${fact.stage}" has proven the state could not be found out: ${fact.why}.`;
    }
};
const names = (facts)=>facts.map(({ stage })=>`"${stage}"`).join(', ');

;// CONCATENATED MODULE: ./.tagship/build/core/gates/request-rules.js

/** The commit must be reachable from a branch that may release. */ const refRule = ({ reach, commit })=>{
    const branches = reach.refs.map((ref)=>`"${ref}"`).join(', ');
    const sha = commit.sha.slice(0, 12);
    switch(reach.is){
        case 'reachable':
            return passed;
        case 'unreachable':
            return no(`The commit ${sha} is on no branch that may release (${branches}).`, 'Merge it first, or add its branch to "refs" on the default branch.');
        case 'unknown':
            return no(`Whether the commit ${sha} is on a branch that may release (${branches}) could not be found out.`, 'Fetch the whole history: set "fetch-depth: 0" on actions/checkout.');
    }
};
/** What was never built can enter a ladder or a lane only at its first stage. */ const builtRule = ({ unbuilt, rung, commit, stage })=>{
    if (unbuilt.length === 0 || rung === 'first') return passed;
    const images = unbuilt.map((name)=>`"${name}"`).join(', ');
    return no(`The image ${images} was never built for the commit ${commit.sha.slice(0, 12)}, and "${stage}" is not the first stage.`, 'Ship the commit to the first stage: images are built there and carried on.');
};
/** A service that a person holds is left alone: a request for the whole repository waits, one that names it is refused. */ const holdRule = ({ hold, same, named, service })=>{
    if (hold === undefined || same) return passed;
    const says = `"${service}" is held (${hold}).`;
    const pass = `Lift the hold with rollback's input "resume", then ask again.`;
    return named ? no(says, pass) : {
        is: 'wait',
        says,
        pass
    };
};
/** What a person rolled back here does not come again, nor its digest where the digests were what differed. */ const vetoRule = ({ veto, stage })=>{
    if (veto === undefined) return passed;
    const what = veto.of === 'state' ? `This state (${veto.on})` : `The digest ${veto.on.slice(0, 19)}`;
    return no(`${what} was rolled back in "${stage}" at ${veto.at} and is vetoed there.`, 'Release a new state, or lift the veto with rollback\'s input "clear".');
};

// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/gates/overtaken.js
var overtaken = __webpack_require__(88625);
;// CONCATENATED MODULE: ./.tagship/build/core/gates/version-rules.js



/** A version stands for the digests it first shipped with. */ const reuseRule = ({ taken, version, same })=>{
    if (taken === undefined || same) return passed;
    return no(`The version ${version} was given to another image already (${taken.tag} is ${taken.by.slice(0, 19)}).`, 'Tag the commit with a new version: a tag that was moved is not taken.');
};
/** The last rung only goes up. */ const downgradeRule = ({ version, running, rung, same })=>{
    if (rung !== 'last' || same || version === undefined || running?.version === undefined) return passed;
    if (!(0,tags_version/* isDowngrade */.qk)(running.version, version)) return passed;
    return no(`${running.version} runs already, which is above ${version}.`, 'Roll back instead, or say so with "allow-downgrade".');
};
/** A request that a newer one has overtaken is over. Where git cannot tell, the committers' dates do. */ const ancestryRule = ({ running, same, commit })=>{
    if (running === undefined || same) return passed;
    if (!(0,overtaken/* isOvertaken */.i)(running, commit.time)) return passed;
    return no(`A newer commit (${running.commit?.slice(0, 12) ?? 'unknown'}) runs already.`, 'Roll back instead, or say so with "allow-downgrade".');
};

;// CONCATENATED MODULE: ./.tagship/build/core/gates/gates.data.js



/** All gates, in the order in which a unit's outcome is taken from them: what is wrong with the request, then with its time. */ const gates = [
    {
        name: 'ref',
        asks: 'The commit is on a branch that may release.',
        rule: refRule
    },
    {
        name: 'built',
        asks: 'Its images were built in the first stage.',
        rule: builtRule
    },
    {
        name: 'ancestry',
        asks: 'No newer commit runs here.',
        override: 'allow-downgrade',
        rule: ancestryRule
    },
    {
        name: 'version',
        asks: 'The version is new, or of the same image.',
        rule: reuseRule
    },
    {
        name: 'version',
        asks: 'The last rung only goes up.',
        override: 'allow-downgrade',
        rule: downgradeRule
    },
    {
        name: 'veto',
        asks: 'Nobody rolled this state back here.',
        rule: vetoRule
    },
    {
        name: 'order',
        asks: 'The state was in every stage before.',
        override: 'allow-skip',
        rule: orderRule
    },
    {
        name: 'proof',
        asks: 'The state is proven in every stage before.',
        override: 'allow-skip',
        rule: proofRule
    },
    {
        name: 'hold',
        asks: 'Nobody holds the service.',
        rule: holdRule
    },
    {
        name: 'soak',
        asks: 'The proof is old enough.',
        override: 'allow-skip',
        rule: soakRule
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/gates/judgement.js


/** What all gates say of one unit, in the table's order. */ const findings = (facts, overrides)=>gates.flatMap((gate)=>finding(gate, facts, overrides) ?? []);
const finding = (gate, facts, overrides)=>{
    const ruling = gate.rule(facts);
    if (ruling.is === 'pass') return undefined;
    const { name, override } = gate;
    const lifted = override !== undefined && overrides.includes(override);
    return {
        gate: name,
        ruling,
        ...lifted ? {
            overridden: override
        } : {}
    };
};
/** How a unit ends by its gates: the first no, else the first wait; `undefined` when it may go on. */ const gateOutcome = (found)=>{
    const standing = found.filter(({ overridden })=>overridden === undefined);
    const refusal = standing.find(({ ruling })=>ruling.is === 'no');
    if (refusal !== undefined) return refusal.gate === 'ancestry' ? {
        is: 'superseded'
    } : {
        is: 'refused',
        gate: refusal.gate
    };
    const [first] = standing;
    if (first === undefined) return undefined;
    const until = first.ruling.is === 'wait' ? first.ruling.until : undefined;
    return {
        is: 'waiting',
        gate: first.gate,
        ...until === undefined ? {} : {
            until
        }
    };
};
/** The release with the units that a gate stopped. One refusal stops the others, too, unless a part of the request is welcome. */ const gated = (release, found, { partial })=>{
    const outcomes = new Map((0,release_release/* openUnits */.c)(release).map((unit)=>[
            unit.service,
            gateOutcome(found.get(unit.service) ?? [])
        ]));
    const refused = [
        ...outcomes.values()
    ].some((outcome)=>outcome?.is === 'refused' || outcome?.is === 'superseded');
    const others = refused && !partial ? {
        is: 'not-attempted'
    } : undefined;
    return (0,release_release/* withUnits */.K)(release, (unit)=>{
        const outcome = outcomes.get(unit.service) ?? others;
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });
};

// EXTERNAL MODULE: ./.tagship/build/flows/attempted.js
var attempted = __webpack_require__(32781);
// EXTERNAL MODULE: ./.tagship/build/flows/build.js + 1 modules
var build = __webpack_require__(93239);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy.js + 4 modules
var deploy = __webpack_require__(83756);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(83907);
// EXTERNAL MODULE: ./.tagship/build/core/ladder/ladder.js
var ladder = __webpack_require__(68946);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/record/state-record.js
var state_record = __webpack_require__(25816);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/flows/release-images.js
var release_images = __webpack_require__(56687);
;// CONCATENATED MODULE: ./.tagship/build/flows/image-records.js

/** Reads the tags of all digests of a release's open units: one question for each repository. */ const digestTags = async (config, release, ports)=>{
    const registry = ports.at(config.policy.registry, 'read').images;
    const wanted = new Map();
    for (const [, { repository, digest }] of (0,release_images/* openImages */.x9)(release)){
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
/** The digests of a unit, each once; images that were never built have none. */ const unitDigests = (release, unit)=>[
        ...new Set(Object.values(unit.images).flatMap((name)=>release.images[name]?.digest ?? []))
    ];

;// CONCATENATED MODULE: ./.tagship/build/flows/image-evidence.js


/** What the tags on a unit's digests show for a stage: each of them must carry the proof, and the latest is when all were proven. `why` says why nothing better is known. */ const byImages = ({ release, stage, tags }, unit, why)=>{
    const of = {
        stage,
        service: unit.service
    };
    const records = unitDigests(release, unit).map((digest)=>(0,state_record/* imageStateRecord */.q)(tags.get(digest) ?? [], of));
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
const latest = (moments)=>[
        ...moments
    ].sort().at(-1);

// EXTERNAL MODULE: ./.tagship/build/flows/render.js + 3 modules
var render = __webpack_require__(2099);
// EXTERNAL MODULE: ./.tagship/build/flows/rendered-family.js
var rendered_family = __webpack_require__(10145);
// EXTERNAL MODULE: ./.tagship/build/flows/run-of-service.js
var run_of_service = __webpack_require__(31766);
// EXTERNAL MODULE: ./.tagship/build/flows/state-holders.js
var state_holders = __webpack_require__(54362);
// EXTERNAL MODULE: ./.tagship/build/flows/task-proof.js
var task_proof = __webpack_require__(58803);
;// CONCATENATED MODULE: ./.tagship/build/flows/before-facts.js












/**
 * What a stage before shows of the states that the release's commit gives there, by service. The account itself is asked
 * first, with the right to read; where it cannot be read, or nothing is left of the service there, the tags on the digests
 * are the evidence.
 */ const beforeFacts = async (asked, ports)=>{
    const { config, release, stage } = asked;
    const facts = new Map();
    const { soak } = (0,resolve_unit/* stageOf */.gV)(config, stage);
    const there = await readThere(asked, ports);
    for (const unit of (0,release_release/* openUnits */.c)(release)){
        const seen = there instanceof Map ? there.get(unit.service) : undefined;
        const fact = seen ?? byImages(asked, unit, there instanceof Map ? 'nothing is left of it there' : there);
        facts.set(unit.service, {
            ...fact,
            stage,
            ...soak === undefined ? {} : {
                soak
            }
        });
    }
    return facts;
};
/** Facts by service from the account itself, or why it cannot be read. A commit that cannot be rendered for the stage is a Problem: it must not be judged by weaker evidence. */ const readThere = async (asked, ports)=>{
    try {
        const rendered = await renderThere(asked, ports);
        return await unreadable(()=>factsThere(asked, rendered, ports));
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        const { message } = error;
        ports.journal.warn(`"${asked.stage}" cannot be read, so the tags on the images are the evidence: ${message}`);
        return message.replace(/\.$/, '');
    }
};
/** The units as this commit gives them in the stage before, with nothing that only this stage knows. */ const renderThere = ({ config, release, stage }, ports)=>{
    const units = (0,release_release/* openUnits */.c)(release).map(({ task: _task, previous: _previous, ...unit })=>unit);
    return (0,render/* render */.X)(config)({
        ...release,
        stage,
        units
    }, {
        ...ports,
        at: (place)=>ports.at(place, 'read')
    });
};
/** Credentials of another account, a cluster that is gone: to the evidence that is all the same. */ const unreadable = async (read)=>{
    try {
        return await read();
    } catch (error) {
        if (!(error instanceof problem/* Problem */.A)) throw error;
        throw new failure/* Failure */.H(error.message, {
            kind: 'rejected',
            action: 'ecs:DescribeServices',
            code: 'Problem'
        }, {
            cause: error
        });
    }
};
const factsThere = async ({ config, stage }, rendered, ports)=>{
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage), 'read');
    const names = rendered.units.map(({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, stage));
    const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), names);
    const tasks = await taskFacts({
        config,
        release: rendered
    }, cloud, ports);
    const facts = new Map();
    for (const unit of rendered.units){
        const family = await (0,rendered_family/* renderedFamily */.m)(stage, unit.service, ports);
        const view = views.get((0,resolve_unit/* serviceName */.fe)(config, unit.service, stage));
        const fact = await unitFact(cloud, unit, {
            family,
            view
        });
        const before = (0,resolve_unit/* serviceOf */.z5)(config, unit.service).before.flatMap((task)=>tasks.get(task) ?? []);
        if (fact !== undefined) facts.set(unit.service, least(fact, before));
    }
    return facts;
};
/** What the stage shows of the tasks that run before the units of a release: proven is what ended well there. */ const taskFacts = async (line, cloud, ports)=>{
    const names = line.release.units.flatMap(({ service })=>(0,resolve_unit/* serviceOf */.z5)(line.config, service).before);
    const reading = {
        ...ports,
        at: (place)=>ports.at(place, 'read')
    };
    const facts = new Map();
    for (const [task, unit] of (await (0,run_of_service/* renderRuns */.JH)(line, [
        ...new Set(names)
    ], reading))){
        const revision = await (0,task_proof/* taskRevision */.d4)(line, unit, {
            cloud,
            ports
        });
        facts.set(task, revision === undefined ? {
            is: 'absent'
        } : before_facts_shown((0,state_record/* stateRecord */.J)([
            revision
        ]), revision.revision));
    }
    return facts;
};
/** A state is proven where all of it is, since the last of it was. */ const least = (own, tasks)=>{
    const lacking = [
        own,
        ...tasks
    ].find(({ is })=>is !== 'proven');
    if (lacking !== undefined) return lacking;
    const all = [
        own,
        ...tasks
    ].flatMap((fact)=>fact.is === 'proven' ? fact : []);
    return all.reduce((last, each)=>each.at > last.at ? each : last);
};
/** The running revision is asked first: mostly it is the one. Without any revision left there is no fact. */ const unitFact = async (cloud, { task }, { family, view })=>{
    if (task === undefined) return undefined;
    const now = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
    const running = now === undefined ? undefined : await cloud.definitions.describe(now);
    const quick = fromRecord((0,state_holders/* holdersOf */.pW)(running === undefined ? [] : [
        running
    ], task.hash));
    if (quick?.is === 'proven' || quick?.is === 'vetoed') return quick;
    const all = await (0,state_holders/* familyRevisions */.rj)(cloud.definitions, family);
    if (all.length === 0 && running === undefined) return undefined;
    return fromRecord((0,state_holders/* holdersOf */.pW)([
        ...running === undefined ? [] : [
            running
        ],
        ...all
    ], task.hash)) ?? {
        is: 'absent'
    };
};
const fromRecord = (holders)=>{
    const [first] = holders;
    return first === undefined ? undefined : before_facts_shown((0,state_record/* stateRecord */.J)(holders), first.revision);
};
const before_facts_shown = ({ proven, vetoed }, revision)=>{
    if (vetoed !== undefined) return {
        is: 'vetoed',
        at: vetoed
    };
    return proven === undefined ? {
        is: 'unproven',
        revision
    } : {
        is: 'proven',
        at: proven,
        by: 'revision'
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(96865);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/flows/commit-relation.js
var commit_relation = __webpack_require__(82717);
;// CONCATENATED MODULE: ./.tagship/build/flows/here-facts.js














/** What runs, what was vetoed and what is held in the release's own stage, by service. One description of all services, then their revisions. */ const hereFacts = async (asked, ports)=>{
    const { config, release } = asked;
    const { stage } = release;
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
    const units = (0,release_release/* openUnits */.c)(release);
    const names = units.map(({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, stage));
    const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), names);
    const facts = new Map();
    for (const unit of units){
        const view = views.get((0,resolve_unit/* serviceName */.fe)(config, unit.service, stage));
        const running = await runningRevision(cloud, view);
        const veto = await stateVeto(cloud, {
            unit,
            release,
            running
        }, ports) ?? digestVeto(asked, unit);
        const hold = view?.tags[keys/* tagKeys */.b.hold];
        const runs = unit.task !== undefined && running?.tags[keys/* tagKeys */.b.hash] === unit.task.hash;
        const pending = runs ? await pendingOf({
            config,
            release
        }, unit, ports) : [];
        facts.set(unit.service, {
            same: runs && pending.length === 0,
            ...pending.length === 0 ? {} : {
                pending
            },
            ...veto === undefined ? {} : {
                veto
            },
            ...hold === undefined ? {} : {
                hold
            },
            ...running === undefined ? {} : {
                running: await runningFact(running, release, ports)
            }
        });
    }
    return facts;
};
/** Tasks before a service that have something to do although its own state runs. */ const pendingOf = async (line, { service }, ports)=>{
    const tasks = await (0,run_of_service/* renderRuns */.JH)(line, (0,resolve_unit/* serviceOf */.z5)(line.config, service).before, ports);
    return (0,task_proof/* pendingTasks */.cu)(line, [
        ...tasks.values()
    ], ports);
};
const runningRevision = async ({ definitions }, view)=>{
    const now = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
    return now === undefined ? undefined : definitions.describe(now);
};
/** A veto on any revision of this state: the one that runs, or one among the newest of the family. */ const stateVeto = async (cloud, { unit, release, running }, ports)=>{
    if (unit.task === undefined) return undefined;
    const family = await (0,rendered_family/* renderedFamily */.m)(release.stage, unit.service, ports);
    const all = await (0,state_holders/* familyRevisions */.rj)(cloud.definitions, family);
    const holders = (0,state_holders/* holdersOf */.pW)([
        ...all,
        ...running === undefined ? [] : [
            running
        ]
    ], unit.task.hash);
    const { vetoed } = (0,state_record/* stateRecord */.J)(holders);
    const on = holders.find(({ tags })=>tags[keys/* tagKeys */.b.vetoed] !== undefined)?.revision;
    return vetoed === undefined || on === undefined ? undefined : {
        at: vetoed,
        of: 'state',
        on
    };
};
const digestVeto = ({ release, tags }, unit)=>{
    const of = {
        stage: release.stage,
        service: unit.service
    };
    const vetoed = unitDigests(release, unit).flatMap((on)=>{
        const { vetoed: at } = (0,state_record/* imageStateRecord */.q)(tags.get(on) ?? [], of);
        return at === undefined ? [] : [
            {
                at,
                of: 'digest',
                on
            }
        ];
    });
    return vetoed[0];
};
const runningFact = async (running, release, ports)=>{
    const { tags, revision } = running;
    const commit = tags[keys/* tagKeys */.b.commit];
    const committed = (0,instant/* parseCompact */.z3)(tags[keys/* tagKeys */.b.committed] ?? '');
    const version = (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.b.version] ?? '');
    return {
        revision,
        relation: commit === undefined ? 'apart' : await (0,commit_relation/* commitRelation */.y)((0,named/* parsed */.Y)(commit), release.commit.sha, ports),
        ...commit === undefined ? {} : {
            commit: (0,named/* parsed */.Y)(commit)
        },
        ...committed === undefined ? {} : {
            committed
        },
        ...version === undefined ? {} : {
            version
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 4 modules
var targets_kind = __webpack_require__(93409);
;// CONCATENATED MODULE: ./.tagship/build/flows/version-tags.js




/** The open units that were released under a version and whose state is not what runs already: those that ship it. */ const shipping = async (config, release, ports)=>{
    const versioned = (0,release_release/* openUnits */.c)(release).filter(({ version })=>version !== undefined);
    const site = {
        cloud: ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage)),
        cluster: (0,resolve_unit/* clusterOf */.es)(config, release.stage)
    };
    const kinds = [
        ...new Set(versioned.map(({ kind })=>kind))
    ];
    const changing = [];
    for (const kind of kinds){
        const units = versioned.filter((unit)=>unit.kind === kind);
        const nameOf = ({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, release.stage);
        const stands = await (0,targets_kind/* targetOf */.$)(kind, units[0]?.service ?? kind).read(site, units.map(nameOf));
        changing.push(...units.filter((unit)=>unit.task === undefined || stands.get(nameOf(unit))?.hash !== unit.task.hash));
    }
    return changing;
};
/** Which version tags a release puts on which digests. Nothing is written. */ const versionTags = async (config, release, ports)=>{
    const units = await shipping(config, release, ports);
    return units.flatMap(({ service, version, images })=>[
            ...new Set(Object.values(images))
        ].flatMap((name)=>{
            const image = release.images[name];
            if (version === undefined || image?.digest === undefined) return [];
            const tag = (0,tag_names/* versionTag */.Vm)(version, (0,tag_names/* sharesRepository */.di)(config, name) ? service : undefined);
            return [
                {
                    service,
                    name,
                    repository: image.repository,
                    digest: image.digest,
                    tag
                }
            ];
        }));
};

;// CONCATENATED MODULE: ./.tagship/build/flows/taken-versions.js

/** The version tags that a release would put and that are on another digest already, by service. */ const takenVersions = async (config, release, ports)=>{
    const registry = ports.at(config.policy.registry, 'read').images;
    const taken = new Map();
    for (const { service, repository, digest, tag } of (await versionTags(config, release, ports))){
        const holder = (await registry.byTag(repository, [
            tag
        ])).get(tag)?.digest;
        if (holder !== undefined && holder !== digest) taken.set(service, {
            tag,
            by: holder
        });
    }
    return taken;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/gather-gates.js







/** Reads all that the gates of a rendered release ask for; nothing is written. `named` says whether the request names its services. */ const gatherGates = (config, { named })=>async (release, ports)=>{
        const tags = await digestTags(config, release, ports);
        const here = await hereFacts({
            config,
            release,
            tags
        }, ports);
        const changing = (0,release_release/* openUnits */.c)(release).filter(({ service })=>here.get(service)?.same !== true);
        const before = await allBefore({
            config,
            release: {
                ...release,
                units: changing.filter((unit)=>unbuilt(release, unit).length === 0)
            },
            tags
        }, ports);
        const taken = await takenVersions(config, {
            ...release,
            units: changing
        }, ports);
        const reach = await reachOf(config, release, ports);
        const { stage, commit } = release;
        const shared = {
            stage,
            commit,
            named,
            reach,
            rung: rungOf(config, release),
            now: ports.clock.now()
        };
        return new Map((0,release_release/* openUnits */.c)(release).map((unit)=>{
            const { service, version } = unit;
            const held = taken.get(service);
            const facts = {
                ...shared,
                service,
                same: false,
                ...here.get(service),
                before: before.get(service) ?? []
            };
            return [
                service,
                {
                    ...facts,
                    unbuilt: unbuilt(release, unit),
                    ...version === undefined ? {} : {
                        version
                    },
                    ...held === undefined ? {} : {
                        taken: held
                    }
                }
            ];
        }));
    };
const rungOf = ({ policy }, { stage, lane })=>{
    if ((0,ladder/* isFirstStage */.jB)(policy, stage, lane)) return 'first';
    return (0,ladder/* lastRung */.be)(policy, lane).includes(stage) ? 'last' : 'middle';
};
/** Images of a unit, or of the tasks of its release, that were never built for the release's commit: without them nothing can be rendered. */ const unbuilt = (release, unit)=>[
        ...new Set([
            ...Object.values(unit.images),
            ...(0,release_images/* taskImages */.Ym)(release)
        ])
    ].filter((name)=>release.images[name]?.digest === undefined);
/** What each stage of the rung before shows, by service. */ const allBefore = async (asked, ports)=>{
    const { config, release } = asked;
    const all = new Map();
    if (release.units.length === 0) return all;
    for (const stage of (0,ladder/* stagesBefore */.H1)(config.policy, release.stage, release.lane)){
        const facts = await beforeFacts({
            ...asked,
            stage
        }, ports);
        for (const [service, fact] of facts)all.set(service, [
            ...all.get(service) ?? [],
            fact
        ]);
    }
    return all;
};
const reachOf = async ({ policy }, { lane, commit }, { git })=>{
    const refs = lane === undefined ? policy.refs : policy.lanes[lane]?.refs ?? [];
    const answer = await git.isOnBranch(commit.sha, refs);
    if (answer === 'unknown') return {
        is: 'unknown',
        refs
    };
    return {
        is: answer ? 'reachable' : 'unreachable',
        refs
    };
};

;// CONCATENATED MODULE: ./.tagship/build/flows/lane.js
/** The release in the lane that its commit's branch allows, where the branch is none of the ladder's: a hotfix climbs its own shorter ladder. */ const withLane = (config)=>async (release, { git })=>{
        const { policy } = config;
        if (release.lane !== undefined || await git.isOnBranch(release.commit.sha, policy.refs) !== false) return release;
        for (const [name, { refs, stages }] of Object.entries(policy.lanes)){
            if (!stages.includes(release.stage)) continue;
            if (await git.isOnBranch(release.commit.sha, refs) === true) return {
                ...release,
                lane: name
            };
        }
        return release;
    };

// EXTERNAL MODULE: ./.tagship/build/flows/prove.js + 2 modules
var prove = __webpack_require__(1756);
// EXTERNAL MODULE: ./.tagship/build/flows/push.js + 2 modules
var push = __webpack_require__(80478);
// EXTERNAL MODULE: ./.tagship/build/flows/built-from.js
var built_from = __webpack_require__(59018);
;// CONCATENATED MODULE: ./.tagship/build/flows/resolve.js



/**
 * Gives every image of the open units the digest that was built for the release's commit: by its content key, of which the
 * latest refresh counts, else by the commit. An image that was never built stays without one. Nothing is written.
 */ const resolve = (config)=>async (release, ports)=>{
        const registry = ports.at(config.policy.registry, 'read').images;
        const found = new Map();
        for (const [name, image] of (0,release_images/* openImages */.x9)(release)){
            if (image.digest !== undefined) continue;
            const prefix = (0,tag_names/* sharesRepository */.di)(config, name) ? name : undefined;
            const stored = await (0,built_from/* builtFrom */.d)(registry, {
                ...image,
                byCommit: (0,tag_names/* commitTag */.m)(release.commit.sha, prefix)
            });
            if (stored !== undefined) found.set(name, {
                ...image,
                digest: stored.digest,
                origin: 'promoted'
            });
        }
        return (0,release_images/* withImages */.nS)(release, found);
    };

// EXTERNAL MODULE: ./.tagship/build/core/image/digest.js
var image_digest = __webpack_require__(58317);
;// CONCATENATED MODULE: ./.tagship/build/flows/retag.js





/**
 * Puts the version on the digests that a release ships: the manifest that the registry holds is put again, byte by byte,
 * under the new tag, so that no image is pulled or built. Everything is read and checked before the first write; if a
 * version is on another digest, nothing is written, its units are refused and the others are not attempted.
 */ const retag = (config)=>async (release, ports)=>{
        const orders = await versionTags(config, release, ports);
        if (orders.length === 0) return release;
        const { images } = ports.at(config.policy.registry);
        const checked = [];
        for (const order of orders)checked.push(await check(images, order, ports));
        const refused = checked.filter((each)=>'bad' in each);
        if (refused.length > 0) return ended(release, refused, {
            is: 'not-attempted'
        });
        const ends = [];
        for (const each of checked)if ('stored' in each) ends.push(await write(images, each, ports));
        return ended(tagged(release, ends), ends);
    };
const check = async (images, order, { journal })=>{
    const { repository, digest, tag } = order;
    const stored = await images.byDigest(repository, digest);
    if (stored === undefined || (0,image_digest/* digestOf */.o)(stored.manifest) !== digest) {
        journal.warn(`${order.service}: ${repository}@${digest} is not in the registry.`);
        return {
            order,
            bad: {
                is: 'refused',
                gate: 'built'
            }
        };
    }
    const holder = (await images.byTag(repository, [
        tag
    ])).get(tag)?.digest;
    if (holder !== undefined && holder !== digest) return taken(order, holder, journal);
    return {
        order,
        stored,
        there: holder === digest
    };
};
const taken = (order, by, journal)=>{
    const { service, repository, tag, digest } = order;
    journal.warn(`${service}: the version ${tag} is on ${by} in ${repository}, and this release has ${digest}. Give it a new version.`);
    return {
        order,
        bad: {
            is: 'refused',
            gate: 'version'
        }
    };
};
const write = async (images, { order, stored, there }, { journal })=>{
    if (there) return {
        order
    };
    try {
        const done = await images.putTag(order.repository, stored, order.tag);
        return done.is === 'taken' ? taken(order, done.by, journal) : {
            order
        };
    } catch (error) {
        journal.warn(`${order.service}: the tag ${order.tag} could not be put: ${error instanceof Error ? error.message : error}`);
        return {
            order,
            bad: {
                is: 'errored',
                sent: error instanceof failure/* Failure */.H ? error.sent : 'unknown'
            }
        };
    }
};
/** The release with the outcomes of what ended badly; the other open units end as `others` says, if it says anything. */ const ended = (release, ends, others)=>{
    const bad = new Map();
    for (const end of ends)if (end.bad !== undefined) bad.set(end.order.service, end.bad);
    return (0,release_release/* withUnits */.K)(release, (unit)=>{
        const outcome = bad.get(unit.service) ?? others;
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });
};
const tagged = (release, ends)=>{
    const images = new Map();
    for (const { order, bad } of ends){
        const image = images.get(order.name) ?? release.images[order.name];
        if (bad !== undefined || image === undefined) continue;
        const tags = [
            ...new Set([
                ...image.tags ?? [],
                order.tag
            ])
        ];
        images.set(order.name, {
            ...image,
            tags,
            origin: image.origin === 'built' ? 'built' : 'promoted'
        });
    }
    return (0,release_images/* withImages */.nS)(release, images);
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis.js
var diagnosis = __webpack_require__(5116);
;// CONCATENATED MODULE: ./.tagship/build/flows/tell-gates.js



/** Says what the gates found: waits and overrides as warnings, and the reason of each unit that they stopped as its diagnosis. */ const tellGates = async (before, { release, found }, ports)=>{
    for (const { service } of (0,release_release/* openUnits */.c)(before)){
        const all = found.get(service) ?? [];
        for (const finding of all.filter(goesOn))ports.journal.warn(`${service}: ${sentence(finding)}`);
        const outcome = release.units.find((unit)=>unit.service === service)?.outcome;
        if (outcome !== undefined) await keep(release, {
            service,
            outcome,
            all
        }, ports);
    }
};
/** A refusal is annotated as the unit's end; these would not be seen. */ const goesOn = ({ ruling, overridden })=>ruling.is === 'wait' || overridden !== undefined;
const sentence = ({ gate, ruling, overridden })=>overridden === undefined ? `${ruling.says} ${ruling.pass}` : `${ruling.says} The gate "${gate}" is overridden by "${overridden}".`;
const keep = async ({ stage }, { service, outcome, all }, ports)=>{
    const standing = all.filter(({ overridden })=>overridden === undefined).map(sentence);
    const reason = standing.length > 0 ? standing.join(' ') : 'Another service of this request was refused.';
    const now = ports.clock.now();
    await (0,diagnosis_file/* keepDiagnosis */.vN)(stage, (0,diagnosis/* diagnosis */.C)({
        service,
        outcome,
        reason,
        since: now,
        took: 0,
        stopped: []
    }), ports);
};

// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(73366);
;// CONCATENATED MODULE: ./.tagship/build/flows/waiting-only.js







/**
 * A judged promotion without the units that wait for nothing: those that are done, those that a gate refuses, and those that
 * were tried here and did not end well, which are a person's to try again. Says why each was left out.
 */ const waitingOnly = async (config, judged, ports)=>{
    const units = [];
    for (const unit of judged.release.units){
        const why = await leftOut(config, judged, {
            unit,
            ports
        });
        if (why === undefined) units.push(unit);
        else ports.journal.info(`${unit.service} in ${judged.release.stage}: ${why}`);
    }
    return {
        ...judged,
        release: {
            ...judged.release,
            units
        }
    };
};
const leftOut = async (config, { release, facts, found }, { unit, ports })=>{
    const { service, outcome } = unit;
    if (facts.get(service)?.same === true) return 'done: it runs this state already.';
    const reason = found.get(service)?.find(({ ruling })=>ruling.is === 'no')?.ruling.says;
    if (outcome !== undefined && outcome.is !== 'waiting') return `not tried again: ${reason ?? (0,ending_words/* endingWords */.f)(outcome)}`;
    const tried = await triedHere({
        config,
        release
    }, {
        unit,
        ports
    });
    if (tried === undefined) return undefined;
    return `not tried again by itself: ${tried} holds this state and did not end well here. Run promote with the tag when it may be tried anew.`;
};
/** A revision that was made here for the state of a unit, or of a task before it, and is not proven. */ const triedHere = async (line, { unit, ports })=>{
    const { config, release } = line;
    if (unit.task === undefined) return undefined;
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage));
    const family = await (0,rendered_family/* renderedFamily */.m)(release.stage, unit.service, ports);
    const own = (0,state_holders/* holdersOf */.pW)(await (0,state_holders/* familyRevisions */.rj)(cloud.definitions, family), unit.task.hash);
    if (own.length > 0 && (0,state_record/* stateRecord */.J)(own).proven === undefined) return own[0]?.revision;
    for (const task of (await (0,run_of_service/* renderRuns */.JH)(line, (0,resolve_unit/* serviceOf */.z5)(config, unit.service).before, ports)).values()){
        const revision = await (0,task_proof/* taskRevision */.d4)(line, task, {
            cloud,
            ports
        });
        if (revision !== undefined && (0,state_record/* stateRecord */.J)([
            revision
        ]).proven === undefined) return revision.revision;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/promote.js















/** Carries a release into its stage: resolve → render → gates → retag → deploy and verify, wave by wave → prove. All gates of all units are judged before the first write; after it nothing is thrown. */ const promote = (config, options)=>async (asked, ports)=>{
        await (0,diagnosis_file/* forgetDiagnoses */.DN)({
            ...asked,
            units: (0,release_release/* openUnits */.c)(asked)
        }, ports.files);
        const resolved = await resolve(config)(await withLane(config)(asked, ports), ports);
        const judged = await judge(config, options)(resolved, ports);
        const entering = options.pending === true ? await waitingOnly(config, judged, ports) : judged;
        const closed = options.explain || (0,release_release/* openUnits */.c)(entering.release).length === 0;
        const gates = closed || !needsBuild(entering.release) ? entering : await buildAndJudge(config, options)(options.pending === true ? openOnly(entering.release) : resolved, ports);
        if (options.explain) return gates;
        await tellGates(resolved, gates, ports);
        const hold = options.named ? 'refused' : 'waiting';
        const { partial, timeout, onFailure, overrides } = options;
        const rollOut = {
            ...{
                hold,
                partial,
                allowDowngrade: overrides.includes('allow-downgrade')
            },
            ...timeout === undefined ? {} : {
                timeout
            },
            ...onFailure === undefined ? {} : {
                onFailure
            }
        };
        const steps = [
            retag(config),
            caught((0,deploy/* deploy */.gg)(config, rollOut)),
            (0,prove/* prove */.z)(config)
        ];
        let release = gates.release;
        for (const step of steps)release = await step(release, ports);
        return {
            ...gates,
            release
        };
    };
/** Renders the units whose images were all built; the gate `built` speaks about the others. */ const renderBuilt = (config)=>async (release, ports)=>{
        const known = (0,release_release/* openUnits */.c)(release).filter((unit)=>unbuilt(release, unit).length === 0);
        const { units } = await (0,render/* render */.X)(config)({
            ...release,
            units: known
        }, ports);
        return (0,release_release/* withUnits */.K)(release, (unit)=>units.find(({ service })=>service === unit.service) ?? unit);
    };
/** Renders what was built, and judges all units by what the gates ask for. */ const judge = (config, options)=>async (release, ports)=>{
        const rendered = await renderBuilt(config)(release, ports);
        const facts = await gatherGates(config, options)(rendered, ports);
        const found = new Map([
            ...facts
        ].map(([service, each])=>[
                service,
                findings(each, options.overrides)
            ]));
        return {
            release: gated(rendered, found, options),
            facts,
            found
        };
    };
/** What waits is told by the run that finds its gate open. */ const openOnly = (release)=>({
        ...release,
        units: (0,release_release/* openUnits */.c)(release)
    });
const needsBuild = (release)=>(0,release_release/* openUnits */.c)(release).some((unit)=>unbuilt(release, unit).length > 0);
/** Only the first stage gets here: every other one refuses what was never built. */ const buildAndJudge = (config, options)=>async (release, ports)=>{
        const built = await (0,build/* build */.j)(config, options.builder === undefined ? {} : {
            builder: options.builder
        })(release, ports);
        return judge(config, options)(await (0,push/* push */.V)(config)(built, ports), ports);
    };
/** A step after the first write: what it throws becomes the `errored` of each unit that is still open. */ const caught = (step)=>async (release, ports)=>{
        if ((0,release_release/* openUnits */.c)(release).length === 0) return release;
        const done = step(release, ports);
        return (0,attempted/* attempted */.z)(ports, release, async (unit)=>{
            const { units } = await done;
            return units.find(({ service })=>service === unit.service) ?? unit;
        });
    };

// EXTERNAL MODULE: ./.tagship/build/flows/release-report.js + 1 modules
var release_report = __webpack_require__(37579);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote-asked.js










/** Promotes what a release tag asks for into the one stage of this job. */ const promoteAsked = async (asked, ports)=>{
    const tag = (0,plan_request/* triggerOf */.i)(asked.tag === undefined ? {} : {
        tag: asked.tag
    }, ports.origin).tag;
    if (tag === undefined) throw noTag();
    const planned = await releaseFor(asked, tag, ports);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...whereOf(asked),
        at: planned.commit.sha
    });
    const named = (0,release_tag/* parseReleaseTag */.r)(tag, config).service !== undefined;
    const done = await promote(config, promoteOptions(asked, named))(planned, ports);
    const { release } = done;
    const outcomes = release.units.flatMap((unit)=>unit.outcome ?? []);
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    return {
        ...{
            release,
            stage: release.stage
        },
        report: await promotionReport(asked, done, ports),
        ending: outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red',
        ...outcome === undefined ? {} : {
            outcome
        }
    };
};
/** What the inputs say of how a promotion is judged and rolled out. */ const promoteOptions = (asked, named)=>{
    const { explain, partial, overrides, timeout, onFailure, builder } = asked;
    return {
        ...{
            named,
            explain,
            partial,
            overrides
        },
        ...timeout === undefined ? {} : {
            timeout
        },
        ...onFailure === undefined ? {} : {
            onFailure
        },
        ...builder === undefined ? {} : {
            builder
        }
    };
};
/** What happened and what the gates said; or, where it was only to be explained, what would happen. */ const promotionReport = async (asked, done, ports)=>asked.explain ? explained(done) : withGates(done, ports);
const noTag = ()=>new problem/* Problem */.A({
        what: 'Nothing says which release to promote: the event is no tag.',
        remedy: 'Run promote on a pushed release tag, or name one with the input "tag".'
    });
/** Where the inputs say that the config is. */ const whereOf = ({ config, policyRef })=>({
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
/** The one release of this job: a tag that names several stages needs the job's own stage to pick one. */ const releaseFor = async (asked, tag, ports)=>{
    const stage = asked.stage === undefined ? {} : {
        stage: asked.stage
    };
    const { releases, notes } = await (0,plan/* planRelease */.F)({
        ...whereOf(asked),
        ...stage,
        tag
    })(ports);
    const [release, ...others] = releases;
    if (release === undefined) throw new problem/* Problem */.A({
        what: `The tag "${tag}" ships nothing. ${notes.join(' ')}`.trim(),
        remedy: 'Push a release tag.'
    });
    if (others.length === 0) return release;
    throw new problem/* Problem */.A({
        what: `The tag "${tag}" asks for ${releases.map((each)=>`"${each.stage}"`).join(' and ')}, and one job serves one stage.`,
        remedy: 'Set the input "stage": one job for each of them.'
    });
};
const promote_asked_gates = ({ facts, found })=>gateSections([
        ...facts
    ].map(([service, each])=>({
            facts: each,
            found: found.get(service) ?? []
        })));
/** What would happen and why; nothing was written. */ const explained = (done)=>{
    const open = (0,release_release/* openUnits */.c)(done.release).length;
    const title = `${done.release.stage}: ${open} of ${done.release.units.length} would go through the gates`;
    return {
        title,
        sections: [
            {
                kind: 'text',
                text: 'Nothing was written: this only explains.'
            },
            ...promote_asked_gates(done)
        ]
    };
};
const withGates = async (done, ports)=>{
    const report = await (0,release_report/* releaseReport */.A)(done.release, ports.files);
    const details = {
        kind: 'details',
        title: 'Gates',
        sections: promote_asked_gates(done)
    };
    return {
        ...report,
        sections: [
            ...report.sections,
            details
        ]
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/config/rolled-out.js
var rolled_out = __webpack_require__(10903);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/queue.js



/** What git tags ask of a stage, oldest version first: for each service only the tag of the highest version counts. The tags are the queue; whether a tag is done already, they do not say. */ const queueOf = (tags, config, stage)=>{
    const requests = (0,reachable/* requestsAmong */.n)(tags, config).filter(({ stages })=>stages.includes(stage));
    const queue = new Map();
    for (const service of (0,rolled_out/* rolledOut */.T)(config)){
        const newest = requests.filter(speaksOf(service)).sort((a, b)=>(0,tags_version/* versionOrder */.xM)(a.version, b.version)).at(-1);
        if (newest === undefined) continue;
        const { tag, version } = newest;
        queue.set(tag, {
            tag,
            version,
            services: [
                ...queue.get(tag)?.services ?? [],
                service
            ]
        });
    }
    return [
        ...queue.values()
    ].sort((a, b)=>(0,tags_version/* versionOrder */.xM)(a.version, b.version));
};
const speaksOf = (service)=>(request)=>request.service === undefined || request.service === service;

// EXTERNAL MODULE: ./.tagship/build/flows/head-commit.js
var head_commit = __webpack_require__(79265);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote-pending.js










/**
 * Tries again what waits: for each stage the newest release tag of each service, if a gate let it wait and nothing was begun.
 * Without a store: the tags are the queue, and what was done, refused or tried is read where it always is. A stage is one job's
 * work; only to explain, all are looked at.
 */ const promotePending = async (asked, ports)=>{
    if (asked.tag !== undefined) throw twoWays();
    const commit = await (0,head_commit/* headCommit */.Q)(ports);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...whereOf(asked),
        at: commit.sha
    });
    if (asked.stage === undefined && !asked.explain) throw noStage();
    const stages = asked.stage === undefined ? config.policy.ladder.flat() : [
        asked.stage
    ];
    const tags = await ports.git.tags();
    const tried = [];
    const unread = [];
    for (const stage of stages){
        try {
            for (const queued of queueOf(tags, config, stage))tried.push(...await tryAgain(asked, {
                stage,
                queued
            }, ports));
        } catch (error) {
            if (!(error instanceof failure/* Failure */.H && asked.explain)) throw error;
            ports.journal.warn(`"${stage}" cannot be judged from here, so its own job has to: ${error.message}`);
            unread.push(stage);
        }
    }
    return answerOf(asked, {
        tried,
        unread
    });
};
const twoWays = ()=>new problem/* Problem */.A({
        what: 'The inputs "tag" and "pending" were both given.',
        remedy: 'Give one of them.'
    });
const noStage = ()=>new problem/* Problem */.A({
        what: 'What waits is promoted stage by stage, and nothing says for which stage this job is.',
        remedy: 'Set the input "stage", or "explain" to see what waits anywhere.'
    });
/** A tag that cannot be read any more is said and left: it must not keep the others from being tried. */ const tryAgain = async (asked, { stage, queued }, ports)=>{
    const { tag, services } = queued;
    try {
        const [planned] = (await (0,plan/* planRelease */.F)({
            ...whereOf(asked),
            stage,
            tag
        })(ports)).releases;
        if (planned === undefined) return [];
        const config = await (0,load_config/* loadConfig */.Z)(ports, {
            ...whereOf(asked),
            at: planned.commit.sha
        });
        const units = planned.units.filter(({ service })=>services.includes(service));
        const options = {
            ...promoteOptions(asked, false),
            partial: true,
            pending: true
        };
        const done = await promote(config, options)({
            ...planned,
            units
        }, ports);
        if (done.release.units.length === 0) return [];
        return [
            {
                tag,
                release: done.release,
                report: await promotionReport(asked, done, ports)
            }
        ];
    } catch (error) {
        if (!(error instanceof problem/* Problem */.A)) throw error;
        ports.journal.warn(`The tag "${tag}" could not be judged for "${stage}": ${error.message}`);
        return [];
    }
};
const answerOf = (asked, { tried, unread })=>{
    const outcomes = tried.flatMap(({ release })=>release.units.flatMap((unit)=>unit.outcome ?? []));
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    const [only, ...others] = tried;
    const ready = tried.filter(({ release })=>(0,release_release/* openUnits */.c)(release).length > 0).map(({ release })=>release.stage);
    return {
        report: joined(tried),
        ending: outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red',
        ...only === undefined || others.length > 0 ? {} : {
            release: only.release
        },
        ...outcome === undefined ? {} : {
            outcome
        },
        ...asked.stage === undefined ? {} : {
            stage: asked.stage
        },
        ...asked.explain ? {
            ready: [
                ...new Set([
                    ...ready,
                    ...unread
                ])
            ]
        } : {}
    };
};
const joined = (tried)=>{
    const sections = tried.flatMap(({ tag, report })=>[
            {
                kind: 'heading',
                text: `${tag}: ${report.title}`
            },
            ...report.sections
        ]);
    const title = tried.length === 0 ? 'Nothing waits' : `${tried.length} of the tags that wait`;
    return {
        title,
        sections,
        annotations: tried.flatMap(({ report })=>report.annotations ?? [])
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var inputs_duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/flag.js
var flag = __webpack_require__(98895);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(69939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/promote.js








const inputs = {
    ...{
        tag: inputs_text/* text */.Q,
        stage: inputs_name/* stage */.dw,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q,
        timeout: inputs_duration/* duration */.p
    },
    ...{
        pending: (0,flag/* flag */.J)(false),
        explain: (0,flag/* flag */.J)(false),
        partial: (0,flag/* flag */.J)(false),
        'allow-skip': (0,flag/* flag */.J)(false),
        'allow-downgrade': (0,flag/* flag */.J)(false)
    },
    builder: (0,one_of/* oneOf */.y)([
        'auto',
        'docker',
        'pack'
    ]),
    'on-failure': (0,one_of/* oneOf */.y)([
        'stop',
        'go-on',
        'roll-back'
    ])
};
/** Promotes what a release tag asks for into one stage. */ const action = {
    inputs,
    outputs: [
        'release',
        'outcome',
        'stage',
        'stages'
    ],
    run: async (input, ports)=>{
        const { 'policy-ref': policyRef, 'allow-skip': skip, 'allow-downgrade': downgrade, 'on-failure': onFailure, ...asked } = input;
        const overrides = [
            ...skip ? [
                'allow-skip'
            ] : [],
            ...downgrade ? [
                'allow-downgrade'
            ] : []
        ];
        const order = {
            ...asked,
            policyRef,
            onFailure,
            overrides
        };
        const { release, outcome, stage, ready, ending, report } = await (input.pending ? promotePending : promoteAsked)(order, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        const stages = ready === undefined ? undefined : JSON.stringify(ready);
        return {
            outputs: {
                release: saved,
                outcome: outcome?.is,
                stage,
                stages
            },
            ending,
            report
        };
    }
};


/***/ }),

/***/ 58317:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   m: () => (/* binding */ parseDigest),
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);


/** The digest of a text's or a buffer's exact bytes. */ const digestOf = (content)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`);
/** The digest that a text names, `sha256:` and 64 hex digits; `undefined` for anything else. */ const parseDigest = (text)=>/^sha256:[0-9a-f]{64}$/.test(text) ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;


/***/ }),

/***/ 76154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels)
/* harmony export */ });
/** OCI annotations of an image (image-spec, annotations.md). */ const ociLabels = (facts)=>{
    const { revision, created, version, source, title } = facts;
    const pairs = Object.entries({
        revision,
        created: created.replace('.000Z', 'Z'),
        version,
        source,
        title
    });
    return Object.fromEntries(pairs.flatMap(([name, value])=>value === undefined || value === '' ? [] : [
            [
                `org.opencontainers.image.${name}`,
                value
            ]
        ]));
};


/***/ }),

/***/ 82764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I_: () => (/* binding */ imageTag),
/* harmony export */   JM: () => (/* binding */ datedTag),
/* harmony export */   Vm: () => (/* binding */ versionTag),
/* harmony export */   YP: () => (/* binding */ pushTags),
/* harmony export */   Yr: () => (/* binding */ sourceTag),
/* harmony export */   aN: () => (/* binding */ newestSource),
/* harmony export */   di: () => (/* binding */ sharesRepository),
/* harmony export */   m: () => (/* binding */ commitTag)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27124);
/* harmony import */ var _time_instant_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(17964);



/** A text as an image tag; one that a registry would refuse is a Problem, never cut or bent (distribution-spec). */ const imageTag = (text)=>{
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${text}" cannot be an image tag (${text.length} characters).`,
        remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
    });
};
/** The tag under which a content key is found; a refresh of the same inputs counts up from 1. */ const sourceTag = (key, refresh = 0)=>imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`);
/** The tag with the highest refresh of a content key among a repository's tags. */ const newestSource = (key, tags)=>{
    const numbered = [
        ...tags
    ].map((tag)=>({
            tag,
            refresh: refreshOf(key, tag)
        })).filter(({ refresh })=>refresh >= 0);
    return numbered.sort((a, b)=>b.refresh - a.refresh)[0]?.tag;
};
const refreshOf = (key, tag)=>{
    if (tag === `src-${key}`) return 0;
    const [, refresh] = tag.startsWith(`src-${key}-r`) ? /-r([1-9]\d{0,8})$/.exec(tag) ?? [] : [];
    return refresh === undefined ? -1 : Number(refresh);
};
/** Whether another image of the config lives in this image's repository: then tags need the image's name. */ const sharesRepository = (config, image)=>{
    const repositories = Object.entries(config.images).map(([name, spec])=>({
            name,
            repository: spec.repository
        }));
    const own = repositories.find((each)=>each.name === image)?.repository;
    return repositories.some((each)=>each.name !== image && each.repository === own);
};
/** `sha-<commit>`, with the image's name before it where the repository is shared. */ const commitTag = (sha, prefix)=>imageTag(`${before(prefix)}sha-${sha}`);
/** `<version>-<utc>-g<sha12>`: sorts by version and committer's date. */ const datedTag = (version, commit, prefix)=>imageTag(`${before(prefix)}${plain(version)}-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(commit.time)}-g${commit.sha.slice(0, 12)}`);
/** `<version>` with `+` as `_` (no semver holds a `_`, so that it reads back), with the service's name before it where the repository is shared. */ const versionTag = (version, prefix)=>imageTag(`${before(prefix)}${plain(version)}`);
const plain = (version)=>version.replaceAll('+', '_');
const before = (prefix)=>prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`;
/**
 * The tags of a newly built digest (design §2.4): by content key, by version and date, by commit. The first identifies what was
 * built; below a content key the commit's is the last one written, so that an image that has it has them all.
 */ const pushTags = ({ image, shared, key, commit, version })=>{
    const prefix = shared ? image : undefined;
    const [byCommit, byDate] = [
        commitTag(commit.sha, prefix),
        datedTag(version, commit, prefix)
    ];
    return key === undefined ? [
        byCommit,
        byDate
    ] : [
        sourceTag(key),
        byDate,
        byCommit
    ];
};


/***/ }),

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ stateRecord),
/* harmony export */   q: () => (/* binding */ imageStateRecord)
/* harmony export */ });
/* harmony import */ var _image_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5224);
/* harmony import */ var _proof_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69811);
/* harmony import */ var _veto_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(33777);



/** What the revisions that hold a state say of it: when it was last proven, and whether a veto stands. */ const stateRecord = (holders)=>{
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
/** What an image's tags say of it in one stage for one service: the index of the proofs and vetoes there. */ const imageStateRecord = (tags, of)=>{
    const records = tags.flatMap((tag)=>(0,_image_record_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRecordTag */ .fS)(tag) ?? []);
    const latest = (kind)=>records.filter((each)=>each.kind === kind && each.stage === of.stage && each.service === of.service).map(({ at })=>at).sort().at(-1);
    const [proven, vetoed, cleared] = [
        latest('rel'),
        latest('veto'),
        latest('clear')
    ];
    const stands = vetoed !== undefined && vetoed > (cleared ?? '');
    return {
        ...proven === undefined ? {} : {
            proven
        },
        ...stands ? {
            vetoed
        } : {}
    };
};


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


/** Tags that say on a revision: a person rolled back from this state. */ const vetoTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.vetoed]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** Tags that lift the veto of a revision. */ const clearTags = (at)=>({
        [_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.cleared]: (0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .compact */ .oE)(at)
    });
/** When a state was vetoed, from the tags of all revisions that hold it; `undefined` when nobody did or the veto was lifted later. */ const vetoedAt = (revisions)=>{
    const vetoed = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.vetoed);
    const cleared = latest(revisions, _keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.cleared);
    return vetoed !== undefined && vetoed > (cleared ?? '') ? vetoed : undefined;
};
const latest = (revisions, key)=>revisions.flatMap((tags)=>(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_1__/* .parseCompact */ .z3)(tags[key] ?? '') ?? []).sort().at(-1);


/***/ }),

/***/ 73262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requestsAmong),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5041);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66213);



/** The requests among git tags: tags that are none, or name what the config does not have, are left out. */ const requestsAmong = (tags, config)=>tags.flatMap((tag)=>{
        const read = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .z)(tag, config);
        return 'request' in read ? [
            read.request
        ] : [];
    });
/** The highest version that a set of tags gives one of the services (tags for the whole repository count for each); `0.0.0` for none. */ const highestVersion = (tags, config, services)=>(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(requestsAmong(tags, config).filter(({ service })=>service === undefined || services.includes(service)).map(({ version })=>version)) ?? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)('0.0.0');


/***/ }),

/***/ 32781:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ attempted)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);
/* harmony import */ var _core_rollout_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5116);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83907);




/** Does something to each unit that has no outcome. What fails is that unit's `errored`, and its reason is kept: nothing is thrown after a first write. */ const attempted = async (ports, release, work)=>{
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
        const found = (0,_core_rollout_diagnosis_js__WEBPACK_IMPORTED_MODULE_2__/* .diagnosis */ .C)({
            service,
            outcome,
            reason,
            since: ports.clock.now(),
            took: 0,
            stopped: []
        });
        await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_3__/* .keepDiagnosis */ .vN)(stage, found, ports);
        return {
            ...unit,
            outcome
        };
    }
};
/** A Problem is found before anything is sent. */ const sentBy = (error)=>{
    if (error instanceof _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H) return error.sent;
    return error instanceof _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A ? 'no' : 'unknown';
};


/***/ }),

/***/ 65594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

;// CONCATENATED MODULE: ./.tagship/build/core/image/secret-args.js
const telling = /(secret|token|passw(or)?d|pwd|credential|(api|access|private|signing|encryption)[-_]?key)/i;
/** Names of build arguments that look like secrets: arguments can be read in the image's history by everyone who can pull it. */ const secretArgs = (args)=>Object.keys(args).filter((name)=>telling.test(name));

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
;// CONCATENATED MODULE: ./.tagship/build/flows/build-image.js



const withoutEngine = (name)=>new problem/* Problem */.A({
        what: `The image "${name}" has a Dockerfile, and no docker engine answers on this machine.`,
        remedy: 'Start docker (or set DOCKER_HOST), or set the input "builder" to "pack" to put the folder into an image as it is.'
    });
const withoutDockerfile = (name, { context })=>new problem/* Problem */.A({
        what: `The image "${name}" shall be built with docker, and there is no Dockerfile in "${context}".`,
        remedy: 'Set `dockerfile`, or the input "builder" to "pack".'
    });
const chosenBuilder = async (request, source, { builders })=>{
    const { name, builder } = request;
    if (builder === 'pack') return builders.pack;
    if (source.dockerfile === undefined) {
        if (builder === 'docker') throw withoutDockerfile(name, source);
        return builders.pack;
    }
    const engine = await builders.engine();
    if (engine === undefined) throw withoutEngine(name);
    return engine;
};
const warnOfSecrets = ({ name, spec }, { journal })=>{
    const names = secretArgs(spec.args);
    if (names.length > 0) journal.warn(`Image "${name}": the build arguments ${names.map((each)=>`"${each}"`).join(', ')} look like secrets, and whoever can pull the image can read them. Use secret mounts.`);
};
/** Builds one image into its layout folder in the run's own folder. */ const buildImage = async (request, ports)=>{
    const { name, spec, labels, sourceDate } = request;
    const source = await request.source(name, spec);
    const builder = await chosenBuilder(request, source, ports);
    warnOfSecrets(request, ports);
    ports.journal.info(`Image "${name}": building with ${builder.name} …`);
    const { digest } = await builder.build({
        name,
        ...source,
        ...spec.target === undefined ? {} : {
            target: spec.target
        },
        args: spec.args,
        platforms: spec.platforms,
        labels,
        sourceDate,
        into: (0,paths/* layoutPath */.q8)(ports.files.own, name)
    });
    ports.journal.info(`Image "${name}": built ${digest}.`);
    return digest;
};


/***/ }),

/***/ 3323:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ buildSource)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

const joined = (...parts)=>parts.filter((part)=>part !== '.' && part !== '').join('/').replace(/\/\.\//g, '/');
const dockerfileOf = ({ path, dockerfile })=>dockerfile ?? joined(path, 'Dockerfile');
const missing = (name, path)=>new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The image "${name}" has no Dockerfile "${path}".`,
        remedy: "Correct `dockerfile`: it is relative to the repository's root."
    });
/** Sources below one root; `has` tells whether a file of the repository is there. */ const below = (root, has)=>async (name, spec)=>{
        const path = dockerfileOf(spec);
        const found = await has(path);
        if (!found && spec.dockerfile !== undefined) throw missing(name, path);
        const at = await root();
        return {
            context: joined(at, spec.path),
            ...found ? {
                dockerfile: joined(at, path)
            } : {}
        };
    };
/** Where images are built from; nothing is written before the first image asks. */ const buildSource = ({ git, files }, sha, kind)=>{
    if (kind === 'work-tree') return below(async ()=>files.root, async (path)=>await files.read(path) !== undefined);
    let written;
    const write = async ()=>{
        const into = `${files.own}/source/${sha}`;
        await git.exportTree(sha, into);
        return into;
    };
    const root = ()=>{
        written ??= write();
        return written;
    };
    return below(root, async (path)=>await git.file(sha, path) !== undefined);
};


/***/ }),

/***/ 93239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var image_labels = __webpack_require__(76154);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/build-image.js + 1 modules
var build_image = __webpack_require__(65594);
// EXTERNAL MODULE: ./.tagship/build/flows/build-source.js
var build_source = __webpack_require__(3323);
// EXTERNAL MODULE: ./.tagship/build/flows/built-from.js
var built_from = __webpack_require__(59018);
;// CONCATENATED MODULE: ./.tagship/build/flows/find-built.js

/**
 * The images that were built before from the same inputs, by their content keys. A pull request's run has no credentials
 * to ask with, so it finds none.
 */ const findBuilt = async (config, images, { at, origin, journal })=>{
    const found = new Map();
    if (origin.fromPullRequest) return found;
    for (const [name, image] of images){
        if (image.key === undefined) continue;
        const stored = await (0,built_from/* builtFrom */.d)(at(config.policy.registry, 'read').images, {
            repository: image.repository,
            key: image.key
        });
        if (stored === undefined) continue;
        journal.info(`Image "${name}": built before from the same inputs, ${stored.digest}.`);
        found.set(name, {
            ...image,
            digest: stored.digest,
            origin: 'reused'
        });
    }
    return found;
};

// EXTERNAL MODULE: ./.tagship/build/flows/release-images.js
var release_images = __webpack_require__(56687);
;// CONCATENATED MODULE: ./.tagship/build/flows/build.js








/** Builds that run at once: each of them wants the whole machine. */ const atOnce = 2;
/**
 * Gives every image of the open units a digest: the one that the registry holds for its content key, or a new one, built
 * from the commit into a layout. Nothing is written outside this machine. An image from the work tree loses its content
 * key, because what went into it is not what the commit says.
 */ const build = (config, { builder = 'auto', source = 'commit' } = {})=>async (release, ports)=>{
        const missing = (0,release_images/* openImages */.x9)(release).filter(([, image])=>image.digest === undefined);
        const reused = source === 'commit' ? await findBuilt(config, missing, ports) : new Map();
        const { sha, time } = release.commit;
        const request = {
            builder,
            source: (0,build_source/* buildSource */.u)(ports, sha, source),
            sourceDate: Math.floor((0,instant/* epoch */.s4)(time) / 1000)
        };
        const built = await (0,side_by_side/* sideBySide */.Q)(atOnce, missing.filter(([name])=>!reused.has(name)), async ([name, image])=>{
            const labels = (0,image_labels/* ociLabels */.T)({
                revision: sha,
                created: time,
                title: name
            });
            const digest = await (0,build_image/* buildImage */._)({
                ...request,
                name,
                labels,
                spec: (0,resolve_unit/* imageOf */.dT)(config, name)
            }, ports);
            return [
                name,
                builtImage(image, digest, source)
            ];
        });
        return (0,release_images/* withImages */.nS)(release, new Map([
            ...reused,
            ...built
        ]));
    };
const builtImage = ({ key, ...image }, digest, source)=>({
        ...image,
        ...key === undefined || source === 'work-tree' ? {} : {
            key
        },
        digest,
        origin: 'built'
    });


/***/ }),

/***/ 59018:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82764);

/** How many tags of one content key are asked for at once: the first build and its refreshes, which count up without gaps. */ const atOnce = 10;
/** The image that was built from the inputs that a content key stands for, in its newest refresh; else the one that the commit's tag names. */ const builtFrom = async (images, { repository, key, byCommit })=>{
    const other = byCommit === undefined ? [] : [
        byCommit
    ];
    const ofCommit = (found)=>byCommit === undefined ? undefined : found.get(byCommit);
    if (key === undefined) return ofCommit(await images.byTag(repository, other));
    let latest;
    for(let from = 0;; from += atOnce){
        const sources = Array.from({
            length: atOnce
        }, (_, index)=>(0,_core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__/* .sourceTag */ .Yr)(key, from + index));
        const found = await images.byTag(repository, from === 0 ? [
            ...sources,
            ...other
        ] : sources);
        const newest = (0,_core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__/* .newestSource */ .aN)(key, found.keys());
        latest = newest === undefined ? latest : found.get(newest);
        if (newest !== sources.at(-1)) return latest ?? ofCommit(found);
    }
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

/***/ 59561:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ pushImage),
/* harmony export */   v: () => (/* binding */ pushDigest)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);


/** Pushes a layout by digest and gives it back as the registry holds it. */ const pushDigest = async ({ images, view, target }, order, ports)=>{
    const { digest, sent, present } = await ports.registry.push(order.layout, target);
    if (digest !== order.digest) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__/* .Problem */ .A({
        what: `The layout of image "${order.label}" holds ${digest}, and ${order.digest} was built.`,
        remedy: 'Push in the same job that built the image.'
    });
    const stored = await images.byDigest(view.repository, digest);
    if (stored !== undefined) {
        ports.journal.info(`Image "${order.label}": ${view.repository}@${digest}, ${sent} blobs sent, ${present} there already.`);
        return stored;
    }
    const text = `The registry does not show ${view.repository}@${digest}, which was pushed just now.`;
    throw new _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(text, {
        kind: 'rejected',
        action: 'ecr:BatchGetImage',
        code: 'ImageNotFound',
        sent: 'yes'
    });
};
const lost = (order, { tag, winner }, { journal })=>{
    journal.info(`Image "${order.label}": another run built the same inputs first; its ${winner} (${tag}) is taken.`);
    return {
        digest: winner,
        tags: [
            tag
        ],
        reused: true
    };
};
const warnOfMoving = (desk, tag, { journal })=>{
    if (desk.view.mutable(tag)) journal.warn(`The repository "${desk.view.repository}" lets the tag ${tag} be moved. Set its tag mutability to IMMUTABLE_WITH_EXCLUSION with the filter "pin-*".`);
};
/** Writes a tag that only labels: where it is on another digest, it stays there, and that is said. */ const writeLabel = async ({ images, view }, { stored, tag, holder }, ports)=>{
    const write = holder === undefined ? await images.putTag(view.repository, stored, tag) : undefined;
    const by = write?.is === 'taken' ? write.by : holder ?? stored.digest;
    if (by !== stored.digest) ports.journal.warn(`${view.repository}: the tag ${tag} is on ${by} and stays there.`);
    return by === stored.digest;
};
/**
 * Pushes an image, then its tags. The first tag, that of its inputs, settles a race: it is read before anything is sent, and
 * a build that finds it on another digest takes that one, also where the repository would let the tag move.
 */ const pushImage = async (desk, order, ports)=>{
    const { images, view } = desk;
    const [first, ...others] = order.tags;
    const standing = await images.byTag(view.repository, order.tags);
    const winner = standing.get(first)?.digest;
    if (winner !== undefined && winner !== order.digest) return lost(order, {
        tag: first,
        winner
    }, ports);
    const stored = await pushDigest(desk, order, ports);
    warnOfMoving(desk, first, ports);
    const write = winner === undefined ? await images.putTag(view.repository, stored, first) : undefined;
    if (write?.is === 'taken') return lost(order, {
        tag: first,
        winner: write.by
    }, ports);
    const written = [
        first
    ];
    for (const tag of others)if (await writeLabel(desk, {
        stored,
        tag,
        holder: standing.get(tag)?.digest
    }, ports)) written.push(tag);
    return {
        digest: order.digest,
        tags: written,
        reused: false
    };
};


/***/ }),

/***/ 80478:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V: () => (/* binding */ push),
  J: () => (/* binding */ refusePullRequest)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
;// CONCATENATED MODULE: ./.tagship/build/flows/push-tags.js



/** Tags of a newly built image, the deciding one first; its version is the highest among the services that it feeds. */ const tagsOfPush = async ({ config, release, name }, git)=>{
    const { commit, images } = release;
    const fed = Object.entries(config.services).filter(([, { containers }])=>Object.values(containers).includes(name));
    const services = fed.map(([service])=>(0,named/* parsed */.Y)(service));
    const version = (0,reachable/* highestVersion */.t)(await git.tagsReachableFrom(commit.sha), config, services);
    const key = images[name]?.key;
    const shared = (0,tag_names/* sharesRepository */.di)(config, name);
    return (0,tag_names/* pushTags */.YP)({
        image: name,
        shared,
        commit,
        version,
        ...key === undefined ? {} : {
            key
        }
    });
};

// EXTERNAL MODULE: ./.tagship/build/flows/release-images.js
var release_images = __webpack_require__(56687);
;// CONCATENATED MODULE: ./.tagship/build/flows/complete-labels.js



/**
 * Gives the images that an earlier run built the labels that it did not come to write: a push puts the tag of the inputs
 * first and the commit's last, and one that was cut off between is taken for whole by every later build. One look at the tags of
 * each image. What fails here is said and left: labels are for people, and nothing is decided by them.
 */ const completeLabels = async (config, release, ports)=>{
    if (ports.origin.fromPullRequest) return;
    for (const [name, image] of (0,release_images/* openImages */.x9)(release)){
        if (image.origin !== 'reused' || image.digest === undefined) continue;
        try {
            await complete({
                config,
                release,
                name,
                image,
                digest: image.digest
            }, ports);
        } catch (error) {
            const said = error instanceof Error ? error.message : String(error);
            ports.journal.warn(`Image "${name}": whether its labels are whole could not be found out: ${said}`);
        }
    }
};
const complete = async ({ config, release, name, image, digest }, ports)=>{
    const { images } = ports.at(config.policy.registry);
    const tags = (await images.describe(image.repository, [
        digest
    ])).get(digest)?.tags ?? [];
    const shape = (0,tag_names/* commitTag */.m)(release.commit.sha, (0,tag_names/* sharesRepository */.di)(config, name) ? name : undefined);
    const head = shape.slice(0, -release.commit.sha.length);
    if (tags.some((tag)=>tag.startsWith(head))) return;
    const stored = await images.byDigest(image.repository, digest);
    if (stored === undefined) return;
    const [, ...labels] = await tagsOfPush({
        config,
        release,
        name
    }, ports.git);
    for (const tag of labels)await images.putTag(image.repository, stored, tag);
    ports.journal.info(`Image "${name}": wrote the labels that an earlier push did not come to: ${labels.join(', ')}.`);
};

// EXTERNAL MODULE: ./.tagship/build/flows/push-image.js
var push_image = __webpack_require__(59561);
// EXTERNAL MODULE: ./.tagship/build/flows/registry-desk.js
var registry_desk = __webpack_require__(22138);
;// CONCATENATED MODULE: ./.tagship/build/flows/push.js









/** Images that are pushed at once; each sends four blobs at a time. */ const atOnce = 2;
/**
 * Pushes the images that were built in this job by digest and then gives them their tags; what is there already is left.
 * Repositories and layouts are looked at before the first write; after it a failure is the `errored` of the units that
 * take the image.
 */ const push = (config)=>async (release, ports)=>{
        const pushings = await prepare(config, release, ports);
        const ends = await (0,side_by_side/* sideBySide */.Q)(atOnce, pushings, (pushing)=>pushOne(pushing, ports));
        const images = new Map(ends.flatMap(({ name, image })=>image === undefined ? [] : [
                [
                    name,
                    image
                ]
            ]));
        await completeLabels(config, release, ports);
        const outcomes = new Map(ends.flatMap(({ name, bad })=>bad === undefined ? [] : [
                [
                    name,
                    bad
                ]
            ]));
        return (0,release_images/* endedByImage */.hN)((0,release_images/* withImages */.nS)(release, images), outcomes);
    };
/** A pull request's run ends here: what it builds must not reach a repository that releases are taken from. */ const refusePullRequest = ({ origin })=>{
    if (origin.fromPullRequest) throw new problem/* Problem */.A({
        what: 'This run belongs to a pull request, and those never write to a release repository.',
        remedy: 'Build without push in pull requests; push once the change is merged.'
    });
};
const needLayout = async (name, layout, { files })=>{
    if (await files.read(`${layout}/index.json`) === undefined) throw new problem/* Problem */.A({
        what: `The image "${name}" was built, but its layout is not in "${layout}".`,
        remedy: 'Push in the same job as build: layouts do not travel from one job to the next.'
    });
};
const prepare = async (config, release, ports)=>{
    const built = (0,release_images/* openImages */.x9)(release).filter(([, image])=>image.origin === 'built' && image.digest !== undefined);
    if (built.length === 0) return [];
    refusePullRequest(ports);
    for (const [name] of built)await needLayout(name, (0,paths/* layoutPath */.q8)(ports.files.own, name), ports);
    const names = built.map(([, { repository }])=>repository);
    const desks = await (0,registry_desk/* openDesks */.D)(config.policy.registry, names, ports);
    const pushings = [];
    for (const [name, image] of built){
        const [desk, digest] = [
            desks.get(image.repository),
            image.digest
        ];
        if (desk === undefined || digest === undefined) continue;
        const tags = await tagsOfPush({
            config,
            release,
            name
        }, ports.git);
        pushings.push({
            name,
            image,
            desk,
            order: {
                label: name,
                layout: (0,paths/* layoutPath */.q8)(ports.files.own, name),
                digest,
                tags
            }
        });
    }
    return pushings;
};
const pushOne = async ({ name, image, desk, order }, ports)=>{
    try {
        const { digest, tags, reused } = await (0,push_image/* pushImage */.G)(desk, order, ports);
        const all = [
            ...new Set([
                ...image.tags ?? [],
                ...tags
            ])
        ];
        return {
            name,
            image: {
                ...image,
                digest,
                tags: all,
                origin: reused ? 'reused' : 'built'
            }
        };
    } catch (error) {
        ports.journal.warn(`Image "${name}" could not be pushed: ${error instanceof Error ? error.message : String(error)}`);
        return {
            name,
            bad: {
                is: 'errored',
                sent: error instanceof failure/* Failure */.H ? error.sent : 'no'
            }
        };
    }
};


/***/ }),

/***/ 22138:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openDesks)
/* harmony export */ });
/** Looks up repositories and asks for credentials once; a missing repository is a Problem. Nothing is written. */ const openDesks = async (place, names, { at })=>{
    const { images } = at(place);
    const views = [];
    for (const name of new Set(names))views.push(await images.repository(name));
    const credentials = await images.credentials();
    return new Map(views.map((view)=>{
        const target = {
            repositoryUri: view.uri,
            repository: view.repository,
            credentials
        };
        return [
            view.repository,
            {
                images,
                view,
                target
            }
        ];
    }));
};


/***/ }),

/***/ 56687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ym: () => (/* binding */ taskImages),
/* harmony export */   hN: () => (/* binding */ endedByImage),
/* harmony export */   nS: () => (/* binding */ withImages),
/* harmony export */   x9: () => (/* binding */ openImages)
/* harmony export */ });
/* harmony import */ var _core_release_release_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25848);

/** The images that no unit has: those of the tasks that run for units. */ const taskImages = ({ images, units })=>{
    const used = new Set(units.flatMap((unit)=>Object.values(unit.images)));
    return Object.keys(images).filter((name)=>!used.has(name));
};
/** The images of all units that have no outcome, and of the tasks that run for them, each once. */ const openImages = (release)=>{
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
/** The release with some images replaced. */ const withImages = (release, images)=>({
        ...release,
        images: {
            ...release.images,
            ...Object.fromEntries(images)
        }
    });
/** The release in which each open unit that takes one of the images has ended so. */ const endedByImage = (release, outcomes)=>(0,_core_release_release_js__WEBPACK_IMPORTED_MODULE_0__/* .withUnits */ .K)(release, (unit)=>{
        const outcome = Object.values(unit.images).map((name)=>outcomes.get(name)).find((each)=>each !== undefined);
        return outcome === undefined ? unit : {
            ...unit,
            outcome
        };
    });


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


/** How far back a family is searched, and how many revisions are asked for at once. */ const depth = 50;
const atOnce = 5;
/** The newest ACTIVE revisions of a family with their tags, newest first. */ const familyRevisions = async (definitions, family)=>{
    const names = await definitions.revisions(family, depth);
    const views = await (0,_core_time_side_by_side_js__WEBPACK_IMPORTED_MODULE_1__/* .sideBySide */ .Q)(atOnce, names, (name)=>definitions.describe(name));
    return views.flatMap((view)=>view ?? []);
};
/** The family of a revision. */ const familyOf = (revision)=>revision.slice(0, revision.lastIndexOf(':'));
/** Those among some revisions that hold a state. */ const holdersOf = (revisions, hash)=>revisions.filter(({ tags })=>tags[_core_record_keys_js__WEBPACK_IMPORTED_MODULE_0__/* .tagKeys */ .b.hash] === hash);


/***/ })

};
