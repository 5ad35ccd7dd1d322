export const id = 8057;
export const ids = [8057];
export const modules = {

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

/***/ 8057:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

;// CONCATENATED MODULE: ./.tagship/build/core/gates/gate-sections.js
const gateSections = (units, shown = ()=>true)=>{
    const rows = units.flatMap(({ facts, found })=>found.filter(shown).map((finding)=>findingRow(facts, finding)));
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
// EXTERNAL MODULE: ./.tagship/build/flows/plan/plan.js + 8 modules
var plan = __webpack_require__(12832);
// EXTERNAL MODULE: ./.tagship/build/flows/plan/plan-request.js
var plan_request = __webpack_require__(49946);
// EXTERNAL MODULE: ./.tagship/build/flows/release/load-config.js + 1 modules
var load_config = __webpack_require__(51472);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-report.js + 1 modules
var release_report = __webpack_require__(274);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(77861);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/core/gates/ruling.js
var ruling = __webpack_require__(71059);
;// CONCATENATED MODULE: ./.tagship/build/core/gates/before-rules.js



const orderRule = (facts)=>{
    const lacking = asked(facts).filter(({ is })=>is === 'absent');
    if (lacking.length === 0) return ruling/* passed */.b;
    const stages = names(lacking);
    return (0,ruling.no)(`The state that this commit gives in ${stages} was never there.`, `Promote the commit to ${stages} first, or say so with "allow-skip".`);
};
const proofRule = (facts)=>{
    const bad = asked(facts).flatMap((fact)=>lacks(fact) ?? []);
    if (bad.length === 0) return ruling/* passed */.b;
    return (0,ruling.no)(bad.join(' '), 'Mend it there first, or say so with "allow-skip".');
};
const soakRule = (facts)=>{
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
    if (last === undefined) return ruling/* passed */.b;
    const says = `The state has not run long enough: ${open.map((each)=>each.says).join(', ')}.`;
    return {
        is: 'wait',
        says,
        pass: `It may leave at ${last}.`,
        until: last
    };
};
const asked = ({ same, before })=>same ? [] : before;
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

// EXTERNAL MODULE: ./.tagship/build/core/gates/request-rules.js
var request_rules = __webpack_require__(46775);
// EXTERNAL MODULE: ./.tagship/build/core/tags/version.js
var tags_version = __webpack_require__(66213);
// EXTERNAL MODULE: ./.tagship/build/core/gates/overtaken.js
var overtaken = __webpack_require__(88625);
;// CONCATENATED MODULE: ./.tagship/build/core/gates/version-rules.js



const reuseRule = ({ taken, version, same })=>{
    if (taken === undefined || same) return ruling/* passed */.b;
    return (0,ruling.no)(`The version ${version} was given to another image already (${taken.tag} is ${taken.by.slice(0, 19)}).`, 'Tag the commit with a new version: a tag that was moved is not taken.');
};
const downgradeRule = ({ version, running, rung, same })=>{
    if (rung !== 'last' || same || version === undefined || running?.version === undefined) return ruling/* passed */.b;
    if (!(0,tags_version/* isDowngrade */.qk)(running.version, version)) return ruling/* passed */.b;
    return (0,ruling.no)(`${running.version} runs already, which is above ${version}.`, 'Roll back instead, or say so with "allow-downgrade".');
};
const ancestryRule = ({ running, same, commit })=>{
    if (running === undefined || same) return ruling/* passed */.b;
    if (!(0,overtaken/* isOvertaken */.i)(running, commit.time)) return ruling/* passed */.b;
    return (0,ruling.no)(`A newer commit (${running.commit?.slice(0, 12) ?? 'unknown'}) runs already.`, 'Roll back instead, or say so with "allow-downgrade".');
};

;// CONCATENATED MODULE: ./.tagship/build/core/gates/gates.data.js



const gates = [
    {
        name: 'ref',
        asks: 'The commit is on a branch that may release.',
        rule: request_rules/* refRule */.K0
    },
    {
        name: 'built',
        asks: 'Its images were built in the first stage.',
        rule: request_rules/* builtRule */.FC
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
        rule: request_rules/* vetoRule */.LQ
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
        rule: request_rules/* holdRule */.Gt
    },
    {
        name: 'soak',
        asks: 'The proof is old enough.',
        override: 'allow-skip',
        rule: soakRule
    }
];

;// CONCATENATED MODULE: ./.tagship/build/core/gates/judgement.js


const findings = (facts, overrides)=>gates.flatMap((gate)=>finding(gate, facts, overrides) ?? []);
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
const gateOutcome = (found)=>{
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
const gated = (release, found, { partial })=>{
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

// EXTERNAL MODULE: ./.tagship/build/flows/build/build.js + 1 modules
var build = __webpack_require__(49641);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/deploy.js + 4 modules
var deploy = __webpack_require__(55667);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/prove.js + 2 modules
var prove = __webpack_require__(55177);
// EXTERNAL MODULE: ./.tagship/build/flows/push/push.js + 2 modules
var push = __webpack_require__(59055);
// EXTERNAL MODULE: ./.tagship/build/flows/release/attempted.js
var attempted = __webpack_require__(88415);
// EXTERNAL MODULE: ./.tagship/build/flows/release/diagnosis-file.js
var diagnosis_file = __webpack_require__(67345);
// EXTERNAL MODULE: ./.tagship/build/flows/render/render.js + 3 modules
var render = __webpack_require__(6617);
// EXTERNAL MODULE: ./.tagship/build/core/ladder/ladder.js
var ladder = __webpack_require__(68946);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/image-records.js
var image_records = __webpack_require__(32306);
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-images.js
var release_images = __webpack_require__(12301);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(69989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/record/state-record.js
var state_record = __webpack_require__(25816);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/service-view.js
var service_view = __webpack_require__(77622);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/image-evidence.js
var image_evidence = __webpack_require__(75727);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/state-holders.js
var state_holders = __webpack_require__(56091);
// EXTERNAL MODULE: ./.tagship/build/flows/prove/task-proof.js
var task_proof = __webpack_require__(25700);
// EXTERNAL MODULE: ./.tagship/build/flows/render/rendered-family.js
var rendered_family = __webpack_require__(26458);
// EXTERNAL MODULE: ./.tagship/build/flows/run/run-of-service.js
var run_of_service = __webpack_require__(27140);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/before-facts.js












const beforeFacts = async (asked, ports)=>{
    const { config, release, stage } = asked;
    const facts = new Map();
    const { soak } = (0,resolve_unit/* stageOf */.gV)(config, stage);
    const { rendered = [], there } = await readThere(asked, ports);
    for (const unit of (0,release_release/* openUnits */.c)(release)){
        const seen = there instanceof Map ? there.get(unit.service) : undefined;
        const hash = rendered.find(({ service })=>service === unit.service)?.task?.hash;
        const evidence = {
            ...asked,
            ...hash === undefined ? {} : {
                hash
            }
        };
        const told = (0,image_evidence/* byImages */.e)(evidence, unit, there instanceof Map ? 'nothing is left of it there' : there);
        const fact = told.is === 'vetoed' ? told : seen ?? told;
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
const readThere = async (asked, ports)=>{
    let rendered;
    try {
        const release = await renderThere(asked, ports);
        rendered = release;
        return {
            rendered: release.units,
            there: await unreadable(()=>factsThere(asked, release, ports))
        };
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        const { message } = error;
        ports.journal.warn(`"${asked.stage}" cannot be read, so the tags on the images are the evidence: ${message}`);
        return {
            ...rendered === undefined ? {} : {
                rendered: rendered.units
            },
            there: message.replace(/\.$/, '')
        };
    }
};
const renderThere = ({ config, release, stage }, ports)=>{
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
const unreadable = async (read)=>{
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
const taskFacts = async (line, cloud, ports)=>{
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
            ports,
            deep: true
        });
        facts.set(task, revision === undefined ? {
            is: 'absent'
        } : before_facts_shown((0,state_record/* stateRecord */.JH)([
            revision
        ]), revision.revision));
    }
    return facts;
};
const least = (own, tasks)=>{
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
const unitFact = async (cloud, { task }, { family, view })=>{
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
    return first === undefined ? undefined : before_facts_shown((0,state_record/* stateRecord */.JH)(holders), first.revision);
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
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: ./.tagship/build/flows/release/commit-relation.js
var commit_relation = __webpack_require__(49443);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/here-facts.js















const atOnce = 5;
const hereFacts = async (asked, ports)=>{
    const { config, release } = asked;
    const { stage } = release;
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
    const units = (0,release_release/* openUnits */.c)(release);
    const names = units.map(({ service })=>(0,resolve_unit/* serviceName */.fe)(config, service, stage));
    const views = await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), names);
    const facts = await (0,side_by_side/* sideBySide */.Q)(atOnce, units, async (unit)=>{
        const view = views.get((0,resolve_unit/* serviceName */.fe)(config, unit.service, stage));
        return [
            unit.service,
            await hereFact(asked, {
                unit,
                view
            }, {
                cloud,
                ports
            })
        ];
    });
    return new Map(facts);
};
const hereFact = async ({ config, release, tags }, { unit, view }, { cloud, ports })=>{
    const running = await runningRevision(cloud, view);
    const veto = await stateVeto(cloud, {
        unit,
        release,
        running
    }, ports) ?? (0,image_evidence/* imageVeto */.c)({
        release,
        tags
    }, unit);
    const hold = view?.tags[keys/* tagKeys */.bi.hold];
    const runs = unit.task !== undefined && running?.tags[keys/* tagKeys */.bi.hash] === unit.task.hash;
    const pending = runs ? await pendingOf({
        config,
        release
    }, unit, ports) : [];
    return {
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
    };
};
const pendingOf = async (line, { service }, ports)=>{
    const tasks = await (0,run_of_service/* renderRuns */.JH)(line, (0,resolve_unit/* serviceOf */.z5)(line.config, service).before, ports);
    return (0,task_proof/* pendingTasks */.cu)(line, [
        ...tasks.values()
    ], ports);
};
const runningRevision = async ({ definitions }, view)=>{
    const now = view === undefined ? undefined : (0,service_view/* wantedRevision */.hv)(view);
    return now === undefined ? undefined : definitions.describe(now);
};
const stateVeto = async (cloud, { unit, release, running }, ports)=>{
    if (unit.task === undefined) return undefined;
    const family = await (0,rendered_family/* renderedFamily */.m)(release.stage, unit.service, ports);
    const all = await (0,state_holders/* familyRevisions */.rj)(cloud.definitions, family);
    const holders = (0,state_holders/* holdersOf */.pW)([
        ...all,
        ...running === undefined ? [] : [
            running
        ]
    ], unit.task.hash);
    const { vetoed } = (0,state_record/* stateRecord */.JH)(holders);
    const on = holders.find(({ tags })=>tags[keys/* tagKeys */.bi.vetoed] !== undefined)?.revision;
    return vetoed === undefined || on === undefined ? undefined : {
        at: vetoed,
        of: 'state',
        on
    };
};
const runningFact = async (running, release, ports)=>{
    const { tags, revision } = running;
    const commit = tags[keys/* tagKeys */.bi.commit];
    const committed = (0,instant/* parseCompact */.z3)(tags[keys/* tagKeys */.bi.committed] ?? '');
    const version = (0,tags_version/* parseVersion */.ot)(tags[keys/* tagKeys */.bi.version] ?? '');
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
// EXTERNAL MODULE: ./.tagship/build/targets/kind.js + 6 modules
var targets_kind = __webpack_require__(49203);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/version-tags.js




const shipping = async (config, release, ports)=>{
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
const versionTags = async (config, release, ports)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/taken-versions.js

const takenVersions = async (config, release, ports)=>{
    const registry = ports.at(config.policy.registry, 'read').images;
    const taken = new Map();
    const orders = await versionTags(config, release, ports);
    for (const name of new Set(orders.map(({ repository })=>repository))){
        const own = orders.filter(({ repository })=>repository === name);
        const holders = await registry.byTag(name, own.map(({ tag })=>tag));
        for (const { service, digest, tag } of own){
            const by = holders.get(tag)?.digest;
            if (by !== undefined && by !== digest) taken.set(service, {
                tag,
                by
            });
        }
    }
    return taken;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/gather-gates.js







const gatherGates = (config, { named })=>async (release, ports)=>{
        const tags = await (0,image_records/* digestTags */.G)(config, release, ports);
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
const unbuilt = (release, unit)=>[
        ...new Set([
            ...Object.values(unit.images),
            ...(0,release_images/* taskImages */.Ym)(release)
        ])
    ].filter((name)=>release.images[name]?.digest === undefined);
const allBefore = async (asked, ports)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/lane.js
const withLane = (config)=>async (release, { git })=>{
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

// EXTERNAL MODULE: ./.tagship/build/flows/build/built-from.js
var built_from = __webpack_require__(6987);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/resolve.js



const resolve = (config)=>async (release, ports)=>{
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
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/retag.js





const retag = (config)=>async (release, ports)=>{
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
const ended = (release, ends, others)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/tell-gates.js


const tellGates = async (before, { release, found }, ports)=>{
    for (const { service } of (0,release_release/* openUnits */.c)(before)){
        const all = found.get(service) ?? [];
        for (const finding of all.filter(isOverridden))ports.journal.warn(`${service}: ${sentence(finding)}`);
        const outcome = release.units.find((unit)=>unit.service === service)?.outcome;
        if (outcome !== undefined && !isAfter(outcome)) await keep(release, {
            service,
            outcome,
            all
        }, ports);
    }
};
const isAfter = (outcome)=>outcome.is === 'waiting' && outcome.gate === 'after';
const isOverridden = ({ overridden })=>overridden !== undefined;
const sentence = ({ gate, ruling, overridden })=>overridden === undefined ? `${ruling.says} ${ruling.pass}` : `${ruling.says} The gate "${gate}" is overridden by "${overridden}".`;
const keep = async ({ stage }, { service, outcome, all }, ports)=>{
    const standing = all.filter(({ overridden })=>overridden === undefined).map(sentence);
    const reason = standing.length > 0 ? standing.join(' ') : 'Another service of this request was refused.';
    await (0,diagnosis_file/* keepReason */.En)(stage, {
        service,
        outcome,
        reason
    }, ports);
};

// EXTERNAL MODULE: ./.tagship/build/core/diagnosis/ending-words.js
var ending_words = __webpack_require__(46678);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(69811);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy/held-back.js + 1 modules
var held_back = __webpack_require__(72659);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/rolled-out-here.js

const listed = 50;
const rolledOutHere = async ({ cloud, cluster }, { service, revisions })=>{
    try {
        const rollouts = await cloud.rollouts.list(cluster, service, {
            limit: listed
        });
        const targets = rollouts.flatMap(({ target })=>target ?? []);
        const views = targets.length === 0 ? new Map() : await cloud.rollouts.revisions(targets);
        const brought = new Set([
            ...views.values()
        ].map(({ taskDefinition })=>taskDefinition));
        return revisions.find((revision)=>brought.has(revision));
    } catch (error) {
        if (error instanceof failure/* Failure */.H && (error.kind === 'denied' || error.code === 'UnsupportedFeatureException')) return revisions[0];
        throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/waiting-only.js










const waitingOnly = async (config, judged, ports)=>{
    const units = [];
    const left = new Map();
    for (const unit of judged.release.units){
        const why = await leftOut(config, judged, {
            unit,
            ports
        });
        if (why === undefined) units.push(unit);
        else left.set(unit.service, why);
    }
    const former = [
        ...judged.release.former ?? [],
        ...left.keys()
    ];
    const release = {
        ...judged.release,
        units,
        ...former.length === 0 ? {} : {
            former
        }
    };
    const around = {
        config,
        site: (0,run_of_service/* siteOf */.zU)({
            config,
            release
        }, ports),
        lacking: 'waiting'
    };
    return {
        ...judged,
        left,
        release: await (0,held_back/* heldBack */.Z)(around, release, {
            open: units,
            ports
        })
    };
};
const leftOut = async (config, { release, facts, found }, { unit, ports })=>{
    const { service, outcome } = unit;
    const line = {
        config,
        release
    };
    if (facts.get(service)?.same === true) return sameState((0,run_of_service/* siteOf */.zU)(line, ports), facts.get(service)?.running?.revision);
    const reason = found.get(service)?.find(({ ruling })=>ruling.is === 'no')?.ruling.says;
    if (outcome !== undefined && outcome.is !== 'waiting') return `not tried again: ${reason ?? (0,ending_words/* endingWords */.f)(outcome)}`;
    const tried = await triedHere(line, {
        unit,
        ports
    });
    if (tried === undefined) return undefined;
    return `not tried again by itself: ${tried} holds this state and did not end well here. Run promote with the tag when it may be tried anew.`;
};
const sameState = async ({ cloud }, revision)=>{
    const view = revision === undefined ? undefined : await cloud.definitions.describe(revision);
    if (view !== undefined && (0,proof/* provenAt */.S)(view.tags) !== undefined) return 'done: it runs this state already.';
    return `begun already: ${revision ?? 'it'} holds this state, and is not proven yet. Run promote with the tag to see it to its end.`;
};
const triedHere = async (line, { unit, ports })=>{
    const { config, release } = line;
    if (unit.task === undefined) return undefined;
    const site = (0,run_of_service/* siteOf */.zU)(line, ports);
    const family = await (0,rendered_family/* renderedFamily */.m)(release.stage, unit.service, ports);
    const own = (0,state_holders/* holdersOf */.pW)(await (0,state_holders/* familyRevisions */.rj)(site.cloud.definitions, family), unit.task.hash);
    if (own.length > 0 && (0,state_record/* stateRecord */.JH)(own).proven === undefined) {
        const name = (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage);
        const revisions = own.map(({ revision })=>revision);
        const tried = await rolledOutHere(site, {
            service: name,
            revisions
        });
        if (tried !== undefined) return tried;
    }
    const cloud = ports.at((0,resolve_unit/* placeOf */.$t)(config, release.stage));
    for (const task of (await (0,run_of_service/* renderRuns */.JH)(line, (0,resolve_unit/* serviceOf */.z5)(config, unit.service).before, ports)).values()){
        const revision = await (0,task_proof/* taskRevision */.d4)(line, task, {
            cloud,
            ports
        });
        if (revision !== undefined && (0,state_record/* stateRecord */.JH)([
            revision
        ]).proven === undefined) return revision.revision;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/promote.js















const promote = (config, options)=>async (asked, ports)=>{
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
            release,
            ...entering.left === undefined ? {} : {
                left: entering.left
            }
        };
    };
const renderBuilt = (config)=>async (release, ports)=>{
        const known = (0,release_release/* openUnits */.c)(release).filter((unit)=>unbuilt(release, unit).length === 0);
        const { units } = await (0,render/* render */.X)(config)({
            ...release,
            units: known
        }, ports);
        return (0,release_release/* withUnits */.K)(release, (unit)=>units.find(({ service })=>service === unit.service) ?? unit);
    };
const judge = (config, options)=>async (release, ports)=>{
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
const openOnly = (release)=>({
        ...release,
        units: (0,release_release/* openUnits */.c)(release)
    });
const needsBuild = (release)=>(0,release_release/* openUnits */.c)(release).some((unit)=>unbuilt(release, unit).length > 0);
const buildAndJudge = (config, options)=>async (release, ports)=>{
        const built = await (0,build/* build */.j)(config, options.builder === undefined ? {} : {
            builder: options.builder
        })(release, ports);
        return judge(config, options)(await (0,push/* push */.V)(config)(built, ports), ports);
    };
const caught = (step)=>async (release, ports)=>{
        if ((0,release_release/* openUnits */.c)(release).length === 0) return release;
        const done = step(release, ports);
        return (0,attempted/* attempted */.z)(ports, release, async (unit)=>{
            const { units } = await done;
            return units.find(({ service })=>service === unit.service) ?? unit;
        });
    };

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/promote-asked.js











const promoteAsked = async (asked, ports)=>{
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
const promoteOptions = (asked, named)=>{
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
const promotionReport = async (asked, done, ports)=>asked.explain ? explained(done) : withGates(done, ports);
const noTag = ()=>new problem/* Problem */.A({
        what: 'Nothing says which release to promote: the event is no tag.',
        remedy: 'Run promote on a pushed release tag, or name one with the input "tag".'
    });
const whereOf = ({ config, policyRef })=>({
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
const releaseFor = async (asked, tag, ports)=>{
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
const promote_asked_gates = ({ facts, found }, shown)=>gateSections([
        ...facts
    ].map(([service, each])=>({
            facts: each,
            found: found.get(service) ?? []
        })), shown);
const explained = (done)=>{
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
        sections: promote_asked_gates(done, isOverridden)
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
// EXTERNAL MODULE: ./.tagship/build/core/config/waves.js
var config_waves = __webpack_require__(8692);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
;// CONCATENATED MODULE: ./.tagship/build/core/tags/queue.js




const queueOf = (tags, config, stage)=>{
    const requests = (0,reachable/* requestsAmong */.n)(tags, config).filter(({ stages })=>stages.includes(stage));
    const queue = new Map();
    for (const service of (0,rolled_out/* rolledOut */.T)(config)){
        const [newest, ...others] = requests.filter(speaksOf(service)).reverse().sort((a, b)=>(0,tags_version/* versionOrder */.xM)(b.version, a.version));
        if (newest === undefined) continue;
        const { tag, version } = newest;
        const { services = [], passed = [] } = queue.get(tag) ?? {};
        const older = others.map((other)=>other.tag).filter((other)=>!passed.includes(other));
        queue.set(tag, {
            tag,
            version,
            services: [
                ...services,
                service
            ],
            passed: [
                ...passed,
                ...older
            ]
        });
    }
    const waves = (0,config_waves/* wavesOf */.g)(config, (0,rolled_out/* rolledOut */.T)(config));
    const waveOf = ({ services })=>Math.min(...services.map((service)=>waves.get(service) ?? 0));
    return [
        ...queue.values()
    ].sort((a, b)=>waveOf(a) - waveOf(b) || (0,tags_version/* versionOrder */.xM)(a.version, b.version));
};
const speaksOf = (service)=>(request)=>request.service === undefined || request.service === service;

// EXTERNAL MODULE: ./.tagship/build/flows/release/head-commit.js
var head_commit = __webpack_require__(65803);
;// CONCATENATED MODULE: ./.tagship/build/flows/promote/queue-rows.js

const queueRows = (looked)=>{
    const { queued, stage } = looked;
    return queued.services.map((service)=>[
            stage,
            queued.tag,
            service,
            words(looked, service),
            passedOver(queued)
        ]);
};
const words = ({ done, failure, unreadable }, service)=>{
    if (failure !== undefined) return `could not be found out: ${failure.message}`;
    if (done === undefined) return `could not be judged: ${unreadable ?? 'nothing is known of it'}`;
    const unit = done.release.units.find((each)=>each.service === service);
    if (unit === undefined) return done.left?.get(service) ?? 'is not in the release of this tag';
    if (unit.outcome === undefined) return 'would go on now';
    const waits = done.found.get(service)?.find(({ ruling, overridden })=>ruling.is === 'wait' && overridden === undefined);
    const why = unit.outcome.is === 'waiting' && waits !== undefined ? `. ${waits.ruling.says} ${waits.ruling.pass}` : '';
    return `${(0,ending_words/* endingWords */.f)(unit.outcome)}${why}`;
};
const passedOver = ({ passed })=>{
    const [first, ...others] = passed;
    if (first === undefined) return '';
    return others.length === 0 ? first : `${first} and ${others.length} older`;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/promote/promote-pending.js











const promotePending = async (asked, ports)=>{
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
    for (const stage of stages)for (const queued of queueOf(tags, config, stage))tried.push(await tryAgain(asked, {
        stage,
        queued
    }, ports));
    const [first, ...others] = tried.flatMap(({ failure })=>failure ?? []);
    if (first !== undefined && others.length + 1 === tried.length && !asked.explain) throw first;
    return answerOf(asked, tried);
};
const noStage = ()=>new problem/* Problem */.A({
        what: 'What waits is promoted stage by stage, and nothing says for which stage this job is.',
        remedy: 'Set the input "stage", or "explain" to see what waits anywhere.'
    });
const tryAgain = async (asked, at, ports)=>{
    const { stage, queued } = at;
    try {
        const [planned] = (await (0,plan/* planRelease */.F)({
            ...whereOf(asked),
            stage,
            tag: queued.tag
        })(ports)).releases;
        if (planned === undefined) return {
            ...at,
            unreadable: 'it ships nothing'
        };
        const config = await (0,load_config/* loadConfig */.Z)(ports, {
            ...whereOf(asked),
            at: planned.commit.sha
        });
        const options = {
            ...promoteOptions(asked, false),
            partial: true,
            pending: true
        };
        const done = await promote(config, options)(ownPart(planned, queued), ports);
        return {
            ...at,
            done,
            report: await promotionReport(asked, done, ports)
        };
    } catch (error) {
        if (error instanceof failure/* Failure */.H) {
            ports.journal.warn(`"${stage}" cannot be judged from here: ${error.message}`);
            return {
                ...at,
                failure: error
            };
        }
        if (!(error instanceof problem/* Problem */.A)) throw error;
        ports.journal.warn(`The tag "${queued.tag}" could not be judged for "${stage}": ${error.message}`);
        return {
            ...at,
            unreadable: error.message
        };
    }
};
const ownPart = (planned, { services })=>{
    const units = planned.units.filter(({ service })=>services.includes(service));
    const former = planned.units.flatMap(({ service })=>services.includes(service) ? [] : service);
    return {
        ...planned,
        units,
        ...former.length === 0 ? {} : {
            former
        }
    };
};
const answerOf = (asked, tried)=>{
    const going = tried.filter(({ done })=>done !== undefined && done.release.units.length > 0);
    const releases = going.flatMap(({ done })=>done?.release ?? []);
    const outcomes = releases.flatMap(({ units })=>units.flatMap((unit)=>unit.outcome ?? []));
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    const [only, ...others] = releases;
    const unread = tried.filter(({ failure })=>failure !== undefined);
    const ready = tried.filter(({ done, failure })=>failure !== undefined || done !== undefined && (0,release_release/* openUnits */.c)(done.release).length > 0).map(({ stage })=>stage);
    return {
        report: joined(tried, going),
        ending: outcomes.every(release_outcome/* isGreen */.gf) && (asked.explain || unread.length === 0) ? 'green' : 'red',
        ...only === undefined || others.length > 0 ? {} : {
            release: only
        },
        ...outcome === undefined ? {} : {
            outcome
        },
        ...asked.stage === undefined ? {} : {
            stage: asked.stage
        },
        ...asked.explain ? {
            ready: [
                ...new Set(ready)
            ]
        } : {}
    };
};
const joined = (tried, going)=>{
    const sections = going.flatMap(({ queued: { tag }, report })=>report === undefined ? [] : [
            {
                kind: 'heading',
                text: `${tag}: ${report.title}`
            },
            ...report.sections
        ]);
    const rows = tried.flatMap(queueRows);
    const title = going.length === 0 ? 'Nothing waits' : `Tags that were tried again: ${going.length}`;
    const table = {
        kind: 'table',
        head: [
            'stage',
            'tag',
            'service',
            'what came of it',
            'passed over'
        ],
        rows
    };
    const looked = rows.length === 0 ? [
        {
            kind: 'text',
            text: 'No release tag asks for anything.'
        }
    ] : [
        table
    ];
    return {
        title,
        sections: [
            ...looked,
            ...sections
        ],
        annotations: going.flatMap(({ report })=>report?.annotations ?? [])
    };
};

// EXTERNAL MODULE: ./.tagship/build/flows/release/load-release.js + 1 modules
var load_release = __webpack_require__(41643);
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
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/ways.js
var ways = __webpack_require__(18533);
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
const action = {
    inputs,
    contradictions: (0,ways/* contradictions */.v)({
        ways: [],
        either: [
            [
                'tag',
                'pending'
            ]
        ]
    }),
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


const digestOf = (content)=>(0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`);
const parseDigest = (text)=>/^sha256:[0-9a-f]{64}$/.test(text) ? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text) : undefined;


/***/ }),

/***/ 76154:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ ociLabels)
/* harmony export */ });
const ociLabels = (facts)=>{
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



const imageTag = (text)=>{
    if (/^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/.test(text)) return (0,_release_named_js__WEBPACK_IMPORTED_MODULE_1__/* .parsed */ .Y)(text);
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${text}" cannot be an image tag (${text.length} characters).`,
        remedy: 'Tags take at most 128 letters, digits, ".", "_" and "-": shorten the version or the name of the image.'
    });
};
const sourceTag = (key, refresh = 0)=>imageTag(`src-${key}${refresh === 0 ? '' : `-r${refresh}`}`);
const newestSource = (key, tags)=>{
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
const sharesRepository = (config, image)=>{
    const repositories = Object.entries(config.images).map(([name, spec])=>({
            name,
            repository: spec.repository
        }));
    const own = repositories.find((each)=>each.name === image)?.repository;
    return repositories.some((each)=>each.name !== image && each.repository === own);
};
const commitTag = (sha, prefix)=>imageTag(`${before(prefix)}sha-${sha}`);
const datedTag = (version, commit, prefix)=>imageTag(`${before(prefix)}${plain(version)}-${(0,_time_instant_js__WEBPACK_IMPORTED_MODULE_2__/* .compact */ .oE)(commit.time)}-g${commit.sha.slice(0, 12)}`);
const versionTag = (version, prefix)=>imageTag(`${before(prefix)}${plain(version)}`);
const plain = (version)=>version.replaceAll('+', '_');
const before = (prefix)=>prefix === undefined ? '' : `${prefix.replace(/^@/, '').replaceAll('/', '_')}-`;
const pushTags = ({ image, shared, key, commit, version })=>{
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

/***/ 73262:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ requestsAmong),
/* harmony export */   t: () => (/* binding */ highestVersion)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(27124);
/* harmony import */ var _release_tag_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5041);
/* harmony import */ var _version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66213);



const requestsAmong = (tags, config)=>tags.flatMap((tag)=>{
        const read = (0,_release_tag_js__WEBPACK_IMPORTED_MODULE_0__/* .readTag */ .z)(tag, config);
        return 'request' in read ? [
            read.request
        ] : [];
    });
const highestVersion = (tags, config, services)=>(0,_version_js__WEBPACK_IMPORTED_MODULE_1__/* .highest */ .BR)(requestsAmong(tags, config).filter(({ service })=>service === undefined || services.includes(service)).map(({ version })=>version)) ?? (0,_release_named_js__WEBPACK_IMPORTED_MODULE_2__/* .parsed */ .Y)('0.0.0');


/***/ }),

/***/ 6197:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

;// CONCATENATED MODULE: ./.tagship/build/core/image/secret-args.js
const telling = /(secret|token|passw(or)?d|pwd|credential|(api|access|private|signing|encryption)[-_]?key)/i;
const secretArgs = (args)=>Object.keys(args).filter((name)=>telling.test(name));

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
;// CONCATENATED MODULE: ./.tagship/build/flows/build/build-image.js



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
const buildImage = async (request, ports)=>{
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

/***/ 54370:
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
const below = (root, has)=>async (name, spec)=>{
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
const buildSource = ({ git, files }, sha, kind)=>{
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

/***/ 49641:
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
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-images.js
var release_images = __webpack_require__(12301);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-image.js + 1 modules
var build_image = __webpack_require__(6197);
// EXTERNAL MODULE: ./.tagship/build/flows/build/build-source.js
var build_source = __webpack_require__(54370);
// EXTERNAL MODULE: ./.tagship/build/flows/build/built-from.js
var built_from = __webpack_require__(6987);
;// CONCATENATED MODULE: ./.tagship/build/flows/build/find-built.js

const findBuilt = async (config, images, { at, origin, journal })=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/build/build.js








const atOnce = 2;
const build = (config, { builder = 'auto', source = 'commit' } = {})=>async (release, ports)=>{
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

/***/ 6987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ builtFrom)
/* harmony export */ });
/* harmony import */ var _core_image_tag_names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(82764);

const atOnce = 10;
const builtFrom = async (images, { repository, key, byCommit })=>{
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

/***/ 6224:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GH: () => (/* binding */ pushImage),
/* harmony export */   II: () => (/* binding */ writeLabel),
/* harmony export */   v3: () => (/* binding */ pushDigest)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(55384);


const pushDigest = async ({ images, view, target }, order, ports)=>{
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
const putFirst = async ({ images, view }, stored, tag)=>{
    const by = view.mutable(tag) ? (await images.byTag(view.repository, [
        tag
    ])).get(tag)?.digest : undefined;
    if (by !== undefined && by !== stored.digest) return {
        is: 'taken',
        by
    };
    return images.putTag(view.repository, stored, tag);
};
const writeLabel = async ({ images, repository }, { stored, tag, holder }, { journal })=>{
    const write = holder === undefined ? await images.putTag(repository, stored, tag) : undefined;
    const by = write?.is === 'taken' ? write.by : holder ?? stored.digest;
    if (by !== stored.digest) journal.warn(`${repository}: the tag ${tag} is on ${by} and stays there.`);
    return by === stored.digest;
};
const pushImage = async (desk, order, ports)=>{
    const { images, view } = desk;
    const { repository } = view;
    const [first, ...others] = order.tags;
    const standing = await images.byTag(repository, order.tags);
    const winner = standing.get(first)?.digest;
    if (winner !== undefined && winner !== order.digest) return lost(order, {
        tag: first,
        winner
    }, ports);
    const stored = await pushDigest(desk, order, ports);
    warnOfMoving(desk, first, ports);
    const write = winner === undefined ? await putFirst(desk, stored, first) : undefined;
    if (write?.is === 'taken') return lost(order, {
        tag: first,
        winner: write.by
    }, ports);
    const written = [
        first
    ];
    for (const tag of others)if (await writeLabel({
        images,
        repository
    }, {
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

/***/ 59055:
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
// EXTERNAL MODULE: ./.tagship/build/flows/release/release-images.js
var release_images = __webpack_require__(12301);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(82764);
// EXTERNAL MODULE: ./.tagship/build/flows/push/push-image.js
var push_image = __webpack_require__(6224);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/tags/reachable.js
var reachable = __webpack_require__(73262);
;// CONCATENATED MODULE: ./.tagship/build/flows/push/push-tags.js



const tagsOfPush = async ({ config, release, name }, git)=>{
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

;// CONCATENATED MODULE: ./.tagship/build/flows/push/complete-labels.js




const completeLabels = async (config, release, ports)=>{
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
    const { repository } = image;
    const standing = await images.byTag(repository, labels);
    const written = [];
    for (const tag of labels)if (await (0,push_image/* writeLabel */.II)({
        images,
        repository
    }, {
        stored,
        tag,
        holder: standing.get(tag)?.digest
    }, ports)) written.push(tag);
    if (written.length > 0) ports.journal.info(`Image "${name}": wrote the labels that an earlier push did not come to: ${written.join(', ')}.`);
};

// EXTERNAL MODULE: ./.tagship/build/flows/push/registry-desk.js
var registry_desk = __webpack_require__(44625);
;// CONCATENATED MODULE: ./.tagship/build/flows/push/push.js









const atOnce = 2;
const push = (config)=>async (release, ports)=>{
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
const refusePullRequest = ({ origin })=>{
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
        const { digest, tags, reused } = await (0,push_image/* pushImage */.GH)(desk, order, ports);
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

/***/ 44625:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ openDesks)
/* harmony export */ });
const openDesks = async (place, names, { at })=>{
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


/***/ })

};
