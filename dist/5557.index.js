export const id = 5557;
export const ids = [5557];
export const modules = {

/***/ 5557:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(7124);
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(945);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(4777);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js
var diagnosis_report = __webpack_require__(899);
// EXTERNAL MODULE: ./.tagship/build/flows/deploy.js
var deploy = __webpack_require__(4174);
// EXTERNAL MODULE: ./.tagship/build/core/record/keys.js
var keys = __webpack_require__(6865);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/pinned-images.js
var pinned_images = __webpack_require__(1034);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-file.js
var definition_file = __webpack_require__(51);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(1969);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(3907);
// EXTERNAL MODULE: ./.tagship/build/flows/roll-out.js + 16 modules
var roll_out = __webpack_require__(8126);
// EXTERNAL MODULE: ./.tagship/build/flows/verify.js
var flows_verify = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-alone.js









/** Deploys one service and judges how it went. Without a stage there is no proof, veto or pin to write. */ const deployAlone = async (lone, options, ports)=>{
    const { cluster, service } = lone;
    const cloud = ports.at(lone.place);
    const order = await orderOf(lone, cloud, ports);
    const landings = await ports.journal.group(`Deploy ${service}`, ()=>(0,roll_out/* rollOut */.O)({
            cloud,
            cluster
        }, options)([
            order
        ], ports));
    const landing = landings.get(service);
    if (landing === undefined) throw new Error(`"${service}" was deployed without an end.`);
    const final = await verified(lone, landing, ports);
    await (0,diagnosis_file/* keepDiagnosis */.vN)((0,named/* parsed */.Y)(cluster), final.diagnosis, ports);
    return final;
};
const verified = async ({ service, verify }, landing, ports)=>{
    const runs = landing.outcome.is === 'succeeded' || landing.outcome.is === 'no-op';
    if (!runs || verify === undefined) return landing;
    const checked = await (0,flows_verify/* check */.z)({
        label: service,
        ...verify
    }, ports);
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
const orderOf = async (lone, cloud, { files, origin })=>{
    const { runs, service } = lone;
    const base = {
        label: service,
        service
    };
    if ('revision' in runs) {
        const view = await cloud.definitions.describe(runs.revision);
        if (view?.active !== true) throw missingRevision(runs.revision);
        const { revision } = view;
        return {
            ...base,
            wanted: {
                is: 'revision',
                revision
            },
            accepted: accepted(view.definition)
        };
    }
    const text = await files.read(runs.file);
    if (text === undefined) throw missingFile(runs.file);
    const definition = (0,definition_file/* parseDefinition */.J)(text, runs.file);
    const hash = (0,definition_hash/* definitionHash */.c)(definition);
    const run = origin.run === undefined ? {} : {
        [keys/* tagKeys */.b.run]: (0,keys/* tagValue */.E)(origin.run)
    };
    const tags = {
        [keys/* tagKeys */.b.hash]: hash,
        [keys/* tagKeys */.b.actor]: (0,keys/* tagValue */.E)(origin.actor),
        ...run
    };
    return {
        ...base,
        wanted: {
            is: 'definition',
            definition,
            hash,
            tags
        },
        accepted: accepted(definition)
    };
};
const accepted = (definition)=>new Map([
        ...(0,pinned_images/* pinnedImages */.D)(definition)
    ].map(([container, digest])=>[
            container,
            [
                digest
            ]
        ]));
const missingRevision = (revision)=>new problem/* Problem */.A({
        what: `The task definition "${revision}" does not exist or is no longer ACTIVE.`,
        remedy: 'Name an ACTIVE revision as family:revision, or register it again.'
    });
const missingFile = (file)=>new problem/* Problem */.A({
        what: `The task definition "${file}" does not exist.`,
        remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
    });

// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(5848);
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(4545);
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js
var load_release = __webpack_require__(5741);
// EXTERNAL MODULE: ./.tagship/build/flows/prove.js + 2 modules
var prove = __webpack_require__(1756);
// EXTERNAL MODULE: ./.tagship/build/flows/release-report.js + 1 modules
var release_report = __webpack_require__(7579);
// EXTERNAL MODULE: ./.tagship/build/flows/render.js + 2 modules
var render = __webpack_require__(9063);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-release.js









/** Renders what is not rendered yet, then deploys, verifies and proves a release, and reports on it. */ const deployRelease = async (request, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, request.release);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        at: given.commit.sha,
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
    const rendered = await isRendered(given, ports) ? given : await (0,render/* render */.X)(config)(given, ports);
    const release = await landed(config, request.options)(rendered, ports);
    return {
        release,
        report: await (0,release_report/* releaseReport */.A)(release, ports.files)
    };
};
/** The end of the line: deploy, verify, prove. */ const landed = (config, options)=>async (release, ports)=>{
        const deployed = await (0,deploy/* deploy */.g)(config, options)(release, ports);
        const verified = await (0,flows_verify/* verify */.M)(config)(deployed, ports);
        return (0,prove/* prove */.z)(config)(verified, ports);
    };
/** Whether an earlier step of this job rendered every open unit; its files are then taken as they are. */ const isRendered = async (release, { files })=>{
    for (const { service, task } of (0,release_release/* openUnits */.c)(release)){
        if (task === undefined) return false;
        const text = await files.read((0,paths/* taskPath */.vI)(files.own, release.stage, service));
        if (text === undefined) return false;
    }
    return true;
};

// EXTERNAL MODULE: ./.tagship/build/flows/single-service-inputs.js
var single_service_inputs = __webpack_require__(2333);
;// CONCATENATED MODULE: ./.tagship/build/flows/deploy-asked.js









/** Deploys what was asked. */ const deployAsked = (asked, ports)=>asked.release === undefined ? alone(asked, ports) : ofRelease({
        ...asked,
        release: asked.release
    }, ports);
const ofRelease = async (asked, ports)=>{
    const { config, policyRef, options, file } = asked;
    const single = (0,single_service_inputs/* singleServiceOf */.d)({
        ...oneService(asked),
        ...file === undefined ? {} : {
            taskDefinition: file
        }
    });
    const { release, report } = await deployRelease({
        release: asked.release,
        options,
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
/** The inputs that make a config of one service where there is no file. */ const oneService = ({ cluster, service, region, account, role, repository, container, verifyUrl })=>({
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
const alone = async (asked, ports)=>{
    const lone = loneService(asked);
    const options = {
        ...deploy/* deployDefaults */.W,
        hold: 'refused',
        ...asked.options
    };
    const { outcome, revision, diagnosis } = await deployAlone(lone, options, ports);
    const annotation = (0,diagnosis_report/* diagnosisAnnotation */.j)(diagnosis);
    return {
        outcome,
        ending: (0,release_outcome/* isGreen */.gf)(outcome) ? 'green' : 'red',
        diagnosis: (0,paths/* diagnosisPath */.$V)(ports.files.own, (0,named/* parsed */.Y)(lone.cluster), (0,named/* parsed */.Y)(lone.service)),
        report: {
            title: `${lone.service}: ${outcome.is}`,
            sections: (0,diagnosis_report/* diagnosisSections */.y)(diagnosis),
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
    const { cluster, service, region, account, role, verifyUrl, verifyFor } = asked;
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
                url: verifyUrl,
                ...verifyFor === undefined ? {} : {
                    for: verifyFor
                }
            }
        }
    };
};
const whatRuns = ({ file, revision })=>{
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

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(1918);
;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/whole.js


/** A whole number from 0 to a million million; `undefined` when the input is absent. */ const whole = (raw, name)=>{
    const given = (0,inputs_text/* text */.Q)(raw, name);
    if (given === undefined) return undefined;
    if (/^\d{1,12}$/.test(given)) return Number(given);
    throw new problem/* Problem */.A({
        what: `The input "${name}" is "${given}", which is no whole number.`,
        remedy: 'Write digits only.'
    });
};

;// CONCATENATED MODULE: ./.tagship/build/actions/inputs/count.js


/** A whole number of at least one; `undefined` when the input is absent. */ const count = (raw, name)=>{
    const given = whole(raw, name);
    if (given !== 0) return given;
    throw new problem/* Problem */.A({
        what: `The input "${name}" is 0.`,
        remedy: 'Write at least 1, or leave it out.'
    });
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/flag.js
var flag = __webpack_require__(8895);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(9939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(4997);
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
            'refuse'
        ])
    },
    ...{
        force: (0,flag/* flag */.J)(false),
        partial: (0,flag/* flag */.J)(false),
        parallel: count
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
        'verify-url': inputs_text/* text */.Q,
        'verify-for': duration/* duration */.p
    }
};
/** Deploys a release, or one service by itself, and says how it ended. */ const action = {
    inputs,
    outputs: [
        'release',
        'outcome',
        'revision',
        'diagnosis'
    ],
    run: async (input, ports)=>{
        const { timeout, 'wait-for': waitFor, 'in-flight': inFlight, force, partial, parallel } = input;
        const options = {
            ...{
                force,
                partial
            },
            ...parallel === undefined ? {} : {
                parallel
            },
            ...timeout === undefined ? {} : {
                timeout
            },
            ...waitFor === undefined ? {} : {
                waitFor
            },
            ...inFlight === undefined ? {} : {
                inFlight
            }
        };
        const { 'policy-ref': policyRef, 'task-definition': file, 'verify-url': verifyUrl, 'verify-for': verifyFor } = input;
        const answer = await deployAsked({
            ...input,
            options,
            policyRef,
            file,
            verifyUrl,
            verifyFor
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

/***/ 9939:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   y: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1918);


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

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);

/** A release as JSON text, or the path of a file that holds one; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 1034:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ pinnedImages)
/* harmony export */ });
/* harmony import */ var _release_named_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7124);
/* harmony import */ var _task_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1747);
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

/***/ 1756:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  z: () => (/* binding */ prove)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(9989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(8009);
// EXTERNAL MODULE: ./.tagship/build/core/record/proof.js
var proof = __webpack_require__(9811);
// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(3907);
// EXTERNAL MODULE: ./.tagship/build/core/record/image-record.js
var image_record = __webpack_require__(5224);
// EXTERNAL MODULE: ./.tagship/build/flows/image-record.js
var flows_image_record = __webpack_require__(7748);
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
var service_view = __webpack_require__(7622);
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
    const first = view === undefined ? undefined : (0,service_view/* primary */.z)(view);
    return first?.taskDefinition === revision ? first.createdAt : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/flows/prove.js






/** Writes down that each unit that runs what was asked for is proven: on its revision, and as an index on its images. What is there already is left; a failure is that unit's `errored`. */ const prove = (config)=>async (release, ports)=>{
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
    if (outcome?.is !== 'succeeded' && outcome?.is !== 'no-op' || task?.revision === undefined) return unit;
    if (ports.signal.aborted) return {
        ...unit,
        outcome: {
            is: 'cancelled'
        }
    };
    try {
        const at = await proveRevision(around, unit, {
            revision: task.revision,
            ports
        });
        const fixed = at === undefined ? [] : await writeImageProof(imageProof(around, unit, at), ports);
        for (const repository of fixed)around.fixed.add(repository);
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
/** The moment of proof: the one on the revision, else that of ECS, which is then written there. `undefined` when ECS tells none. */ const proveRevision = async ({ config, site, release }, unit, { revision, ports })=>{
    const view = await site.cloud.definitions.describe(revision);
    const before = view === undefined ? undefined : (0,proof/* provenAt */.S)(view.tags);
    if (view === undefined || before !== undefined) return before;
    const at = await rolloutEnd(site, (0,resolve_unit/* serviceName */.fe)(config, unit.service, release.stage), revision);
    if (at === undefined) {
        ports.journal.warn(`${unit.service}: ECS does not say when ${revision} was rolled out, so no proof is written.`);
        return undefined;
    }
    await site.cloud.definitions.tag(view.arn, (0,proof/* proofTags */.M)(at));
    ports.journal.info(`${unit.service}: ${revision} is proven in ${release.stage} since ${at}`);
    return (0,proof/* provenAt */.S)((0,proof/* proofTags */.M)(at));
};


/***/ }),

/***/ 2333:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   d: () => (/* binding */ singleServiceOf)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);

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
/** The one service that inputs name; `undefined` when they name none. Half of what is needed is a Problem that lists the rest. */ const singleServiceOf = (given)=>{
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


/***/ })

};
