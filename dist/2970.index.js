export const id = 2970;
export const ids = [2970];
export const modules = {

/***/ 1685:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1918);



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

/***/ 1918:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ text)
/* harmony export */ });
/** The input's text without white space around it; `undefined` when nothing is left. */ const text = (raw)=>{
    const trimmed = raw?.trim();
    return trimmed === '' ? undefined : trimmed;
};


/***/ }),

/***/ 9989:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $t: () => (/* binding */ placeOf),
/* harmony export */   dT: () => (/* binding */ imageOf),
/* harmony export */   es: () => (/* binding */ clusterOf),
/* harmony export */   fe: () => (/* binding */ serviceName),
/* harmony export */   gV: () => (/* binding */ stageOf),
/* harmony export */   ke: () => (/* binding */ overlayOf),
/* harmony export */   z5: () => (/* binding */ serviceOf)
/* harmony export */ });
/* harmony import */ var _problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1849);
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);


/** The value of a name, or a Problem that lists the names there are. Own keys only: a service may be called `constructor`. */ const named = (record, name, thing)=>{
    const found = Object.hasOwn(record, name) ? record[name] : undefined;
    if (found !== undefined) return found;
    const remedy = (0,_problem_nearest_js__WEBPACK_IMPORTED_MODULE_1__/* .suggestion */ .h)(name, Object.keys(record));
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The config has no ${thing} "${name}".`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};
/** A stage of the config; an unknown one is a Problem that suggests the nearest. */ const stageOf = (config, stage)=>named(config.policy.stages, stage, 'stage');
/** A service of the config; an unknown one is a Problem that suggests the nearest. */ const serviceOf = (config, service)=>named(config.services, service, 'service');
/** An image of the config; an unknown one is a Problem that suggests the nearest. */ const imageOf = (config, image)=>named(config.images, image, 'image');
/** What the config lays over a service's base definition in a stage: service, then service in stage. A `null` still says "remove from the base". */ const overlayOf = (config, service, stage)=>{
    const spec = serviceOf(config, service);
    const own = Object.hasOwn(spec.stages, stage) ? spec.stages[stage] : undefined;
    const verify = own?.verify ?? spec.verify;
    return {
        env: {
            ...without(spec.env, own?.secrets),
            ...own?.env
        },
        secrets: {
            ...without(spec.secrets, own?.env),
            ...own?.secrets
        },
        ...verify === undefined ? {} : {
            verify
        }
    };
};
/** A variable that the stage turns into a secret (or a secret into a variable) leaves the service's list. */ const without = (values, moved = {})=>Object.fromEntries(Object.entries(values).filter(([name])=>!Object.hasOwn(moved, name) || moved[name] === null));
/** Name of a service in ECS, with `{stage}` filled in. */ const serviceName = (config, service, stage)=>serviceOf(config, service).service.replaceAll('{stage}', stage);
/** Where a stage's AWS is. */ const placeOf = (config, stage)=>{
    const { region, account, role, readRole } = stageOf(config, stage);
    return {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        },
        ...readRole === undefined ? {} : {
            readRole
        }
    };
};
/** ECS cluster of a stage, with `{stage}` filled in. */ const clusterOf = (config, stage)=>stageOf(config, stage).cluster.replaceAll('{stage}', stage);


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/** The candidate that a misspelt word most likely means, by edit distance; `undefined` when none is near. */ const nearest = (word, candidates)=>{
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates.map((candidate)=>({
            candidate,
            far: distance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ far })=>far <= limit).sort((a, b)=>a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
    return ranked[0]?.candidate;
};
/** The remedy for an unknown name: the nearest candidate, else all of them (ten at most), else `undefined`. */ const suggestion = (word, candidates)=>{
    const near = nearest(word, candidates);
    if (near !== undefined) return `Did you mean "${near}"?`;
    if (candidates.length === 0) return undefined;
    const shown = candidates.slice(0, 10).map((candidate)=>`"${candidate}"`);
    return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`;
};
/** Edits between two words: inserts, deletes, replacements and swaps of neighbours each count one. */ const distance = (a, b)=>{
    let before = [];
    let row = Array.from({
        length: b.length + 1
    }, (_, column)=>column);
    for(let line = 1; line <= a.length; line++){
        const next = [
            line
        ];
        for(let column = 1; column <= b.length; column++){
            const cost = a[line - 1] === b[column - 1] ? 0 : 1;
            const swapped = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
            next.push(Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + cost, swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
};
const at = (row, column)=>row[column] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 5384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
/** What one fault is, on which thing, and what to do about it. */ /** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */ class Problem extends Error {
    faults;
    constructor(faults, options){
        const all = Array.isArray(faults) ? faults : [
            faults
        ];
        super(all.map(sentence).join('\n'), options);
        this.name = 'Problem';
        this.faults = all;
    }
}
/** A fault as text: place, what, remedy. */ const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 8626:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Pc: () => (/* binding */ inlineLimit),
  BC: () => (/* binding */ parseRelease),
  qu: () => (/* binding */ releaseJson)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js
var violation = __webpack_require__(1868);
;// CONCATENATED MODULE: ./.tagship/build/core/release/schema.js
const schema_text = {
    type: 'string'
};
const shaped = (pattern, patternErrorMessage)=>({
        type: 'string',
        pattern,
        patternErrorMessage
    });
const schema_name = shaped('^[a-z0-9]+(-[a-z0-9]+)*$', 'lower-case letters, digits and single hyphens');
const sha = shaped('^([0-9a-f]{40}|[0-9a-f]{64})$', 'a full commit id');
const instant = shaped('^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z$', 'a moment such as 2026-11-22T10:15:30.000Z');
const hash = shaped('^[0-9a-f]{64}$', '64 hex digits');
const revision = shaped('^[A-Za-z0-9_-]{1,255}:[1-9]\\d*$', 'family:revision');
const repository = shaped('^[a-z0-9]+([._/-]+[a-z0-9]+)*$', "a repository's name without host");
const schema_image = {
    type: 'object',
    required: [
        'repository'
    ],
    properties: {
        repository,
        key: hash,
        digest: shaped('^sha256:[0-9a-f]{64}$', 'sha256: and 64 hex digits'),
        origin: {
            type: 'string',
            enum: [
                'built',
                'reused',
                'promoted',
                'given'
            ]
        },
        tags: {
            type: 'array',
            items: shaped('^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$', 'an image tag')
        }
    }
};
const outcomes = [
    'succeeded',
    'no-op',
    'paused',
    'waiting',
    'failed',
    'rolled-back',
    'unverified',
    'superseded',
    'nothing-running',
    'timed-out',
    'cancelled',
    'not-attempted',
    'refused',
    'errored'
];
const reasons = [
    'image-changed',
    'config-changed',
    'not-running',
    'unknown-base',
    'tag',
    'asked',
    'drift'
];
const unit = {
    type: 'object',
    required: [
        'service',
        'kind',
        'why',
        'wave',
        'images'
    ],
    properties: {
        service: schema_name,
        kind: {
            type: 'string',
            enum: [
                'service',
                'scheduled-task',
                'task',
                'lambda',
                'site'
            ]
        },
        version: schema_text,
        why: {
            type: 'string',
            enum: reasons
        },
        wave: {
            type: 'number'
        },
        images: {
            type: 'object',
            additionalProperties: schema_name
        },
        task: {
            type: 'object',
            required: [
                'hash'
            ],
            properties: {
                hash,
                revision
            }
        },
        previous: revision,
        outcome: {
            type: 'object',
            required: [
                'is'
            ],
            properties: {
                is: {
                    type: 'string',
                    enum: outcomes
                }
            }
        }
    }
};
/** What a release must look like when it comes back from a workflow's output or a file (design §3). Members of a later make pass. */ const releaseSchema = {
    type: 'object',
    required: [
        'stage',
        'commit',
        'cause',
        'images',
        'units'
    ],
    properties: {
        stage: schema_name,
        lane: schema_name,
        commit: {
            type: 'object',
            required: [
                'sha',
                'time'
            ],
            properties: {
                sha,
                time: instant
            }
        },
        cause: {
            type: 'object',
            required: [
                'event',
                'actor'
            ],
            properties: {
                event: schema_text,
                tag: schema_text,
                actor: schema_text,
                run: schema_text
            }
        },
        images: {
            type: 'object',
            additionalProperties: schema_image
        },
        units: {
            type: 'array',
            items: unit
        }
    }
};

;// CONCATENATED MODULE: ./.tagship/build/core/release/codec.js



/** Bytes that a release may take in one environment string or output; a longer one travels as a file. */ const inlineLimit = 96 * 1024;
/** A release as compact JSON. */ const releaseJson = (release)=>JSON.stringify(release);
/** The release that a JSON text says; a Problem names each member that is wrong, by its path. */ const parseRelease = (text)=>{
    const value = json(text);
    const schema = typeof value === 'object' && value !== null && 'schema' in value ? value.schema : undefined;
    if (schema !== 1) {
        throw new problem/* Problem */.A({
            what: `The release has schema ${JSON.stringify(schema) ?? 'none'}; this make of Tagship reads schema 1.`,
            remedy: 'Use the same make of Tagship in all jobs of a run.'
        });
    }
    const wrong = (0,violation/* violations */.x)(releaseSchema, value);
    const faults = wrong.map(({ what })=>({
            what: `In the release: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const release = value;
    const dangling = unknownImages(release);
    if (dangling.length > 0) throw new problem/* Problem */.A(dangling.map((what)=>({
            what,
            remedy
        })));
    return release;
};
const remedy = 'Pass on the output "release" of the step before as it is.';
const json = (text)=>{
    try {
        return JSON.parse(text);
    } catch (cause) {
        throw new problem/* Problem */.A({
            what: 'The release is no valid JSON.',
            remedy
        }, {
            cause
        });
    }
};
const unknownImages = (release)=>release.units.flatMap((unit)=>Object.values(unit.images).filter((image)=>!Object.hasOwn(release.images, image)).map((image)=>`In the release: the service "${unit.service}" takes the image "${image}", which is not among "images".`));


/***/ }),

/***/ 945:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QZ: () => (/* binding */ worst),
/* harmony export */   gf: () => (/* binding */ isGreen),
/* harmony export */   md: () => (/* binding */ worstFirst)
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
/** Whether a job that ended so is green. */ const isGreen = (outcome)=>green.includes(outcome.is);
/** The worst of several outcomes; `undefined` for none. */ const worst = (outcomes)=>[
        ...outcomes
    ].sort((a, b)=>worstFirst.indexOf(a.is) - worstFirst.indexOf(b.is))[0];


/***/ }),

/***/ 4777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ diagnosisPath),
/* harmony export */   BQ: () => (/* binding */ statePath),
/* harmony export */   q8: () => (/* binding */ layoutPath),
/* harmony export */   vI: () => (/* binding */ taskPath)
/* harmony export */ });
/** Where the rendered task definition of a unit lies, below the run's own folder: derived from names, never carried in the release. */ const taskPath = (own, stage, service)=>`${own}/${stage}/${service}.task.json`;
/** Where the definition hash's input lies: the rendered definition before `{version}` and `{commit}` are substituted. */ const statePath = (own, stage, service)=>`${own}/${stage}/${service}.state.json`;
/** Where the diagnosis of a unit's rollout lies. */ const diagnosisPath = (own, stage, service)=>`${own}/${stage}/${service}.diagnosis.json`;
/** The OCI layout folder of an image. */ const layoutPath = (own, image)=>`${own}/images/${image}`;


/***/ }),

/***/ 899:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ diagnosisAnnotation),
/* harmony export */   y: () => (/* binding */ diagnosisSections)
/* harmony export */ });
/* harmony import */ var _release_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(945);
/* harmony import */ var _time_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7861);
/* harmony import */ var _ending_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3366);



/** A diagnosis as people want to read it: what happened, cause and remedy, how tasks stopped, the last lines, then the rest. */ const diagnosisSections = (found)=>[
        {
            kind: 'heading',
            text: `${found.service}: ${(0,_ending_words_js__WEBPACK_IMPORTED_MODULE_1__/* .endingWords */ .f)(found.outcome)}`
        },
        ...found.findings.map(({ says, remedy })=>({
                kind: 'text',
                text: `${says} ${remedy}`
            })),
        ...words(found),
        ...stopTable(found.stops),
        ...logLines(found),
        ...eventList(found),
        ...found.unread.map((text)=>({
                kind: 'text',
                text
            }))
    ];
const words = ({ reason, breaker, alarms })=>{
    const said = [
        ...reason === undefined ? [] : [
            reason
        ],
        ...breaker === undefined || breaker.failures === 0 ? [] : [
            `Circuit breaker: ${breaker.failures} of ${breaker.threshold} failures.`
        ],
        ...alarms.length === 0 ? [] : [
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
        stop.reason ?? '',
        stop.containers.map(({ name, exitCode, reason })=>[
                name,
                exitCode,
                reason
            ].filter((part)=>part !== undefined).join(' ')).join('; '),
        stop.lived === undefined ? 'never ran' : (0,_time_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationText */ .S)(stop.lived)
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
    const rows = events.map(({ at, message, times })=>[
            at,
            times > 1 ? `${message} (${times} times)` : message
        ]);
    return [
        {
            kind: 'details',
            title: 'Events',
            sections: [
                {
                    kind: 'table',
                    head: [
                        'time',
                        'event'
                    ],
                    rows
                }
            ]
        }
    ];
};
/** The line beside the run: the cause first, else ECS's own words; none for a good end. */ const diagnosisAnnotation = (found)=>{
    if ((0,_release_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isGreen */ .gf)(found.outcome)) return undefined;
    const [first] = found.findings;
    const message = first === undefined ? found.reason ?? (0,_ending_words_js__WEBPACK_IMPORTED_MODULE_1__/* .endingWords */ .f)(found.outcome) : `${first.says} ${first.remedy}`;
    return {
        level: 'error',
        title: `${found.service}: ${(0,_ending_words_js__WEBPACK_IMPORTED_MODULE_1__/* .endingWords */ .f)(found.outcome)}`,
        message
    };
};


/***/ }),

/***/ 3366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   f: () => (/* binding */ endingWords)
/* harmony export */ });
const causes = {
    breaker: "ECS's circuit breaker tripped",
    alarm: 'an alarm went off',
    hook: 'a lifecycle hook said no',
    person: 'a person took it back',
    stopped: 'the rollout was stopped',
    deleted: 'the service is gone',
    'rollback-failed': 'ECS wanted to go back and could not',
    'fail-fast': 'tasks failed and we were asked not to wait',
    unknown: 'ECS gives a reason that we do not know'
};
const sent = {
    no: 'nothing was sent',
    yes: 'ECS has the order and goes on with it',
    unknown: 'nobody knows whether the order was taken'
};
/** How an attempt ended, in words that stand after "api: ". */ const endingWords = (outcome)=>{
    switch(outcome.is){
        case 'succeeded':
            return 'succeeded';
        case 'no-op':
            return 'runs this state already';
        case 'paused':
            return `paused${outcome.hook === undefined ? '' : ` at the hook ${outcome.hook}`}${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'waiting':
            return `waiting (${outcome.gate})${outcome.until === undefined ? '' : ` until ${outcome.until}`}`;
        case 'failed':
            return `failed: ${causes[outcome.cause]}`;
        case 'rolled-back':
            return `rolled back: ${causes[outcome.cause]}${outcome.now === undefined ? '' : `; ${outcome.now} runs now`}`;
        case 'unverified':
            return unverified[outcome.cause];
        case 'superseded':
            return `superseded${outcome.by === undefined ? '' : ` by ${outcome.by}`}`;
        case 'nothing-running':
            return 'nothing runs: the desired count is 0, so nothing was proven';
        case 'timed-out':
            return 'timed out: our patience ended before the rollout did';
        case 'cancelled':
            return 'cancelled: the run was asked to stop';
        case 'not-attempted':
            return 'not attempted: another part of the request ended badly first';
        case 'refused':
            return `refused (${outcome.gate})`;
        case 'errored':
            return `could not be found out: ${sent[outcome.sent]}`;
    }
};
const unverified = {
    health: 'unverified: it runs, but its health could not be confirmed',
    digest: 'unverified: another digest runs than the one that was asked for',
    unreadable: 'unverified: the digests that run could not be read'
};


/***/ }),

/***/ 7964:
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

/***/ 3907:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RQ: () => (/* binding */ amendDiagnosis),
/* harmony export */   Uq: () => (/* binding */ keptDiagnosis),
/* harmony export */   vN: () => (/* binding */ keepDiagnosis)
/* harmony export */ });
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4777);


/** The diagnosis that this run wrote of a service; `undefined` when it wrote none. */ const keptDiagnosis = async (files, stage, service)=>{
    const text = await files.read((0,_core_release_paths_js__WEBPACK_IMPORTED_MODULE_0__/* .diagnosisPath */ .$V)(files.own, stage, service));
    return text === undefined ? undefined : JSON.parse(text);
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

/***/ 4545:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ loadConfig),
  I: () => (/* binding */ servicesAt)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/file.js + 4 modules
var config_file = __webpack_require__(2986);
// EXTERNAL MODULE: ./.tagship/build/core/config/merge.js + 1 modules
var merge = __webpack_require__(4967);
// EXTERNAL MODULE: ./.tagship/build/core/config/services.js
var services = __webpack_require__(648);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/problem/violation.js
var violation = __webpack_require__(1868);
// EXTERNAL MODULE: ./.tagship/build/core/config/defaults.js
var defaults = __webpack_require__(9666);
// EXTERNAL MODULE: ./.tagship/build/core/config/policy.js
var policy = __webpack_require__(5106);
// EXTERNAL MODULE: ./.tagship/build/core/config/schema.js + 1 modules
var schema = __webpack_require__(2328);
;// CONCATENATED MODULE: ./.tagship/build/core/config/single-service.js






/** A config of one service, made of inputs; what is wrong with them is one Problem. */ const singleServiceConfig = (inputs)=>{
    const name = nameOf(inputs.service);
    const value = {
        ladder: ladderOf(inputs),
        stages: stagesOf(inputs),
        services: {
            [name]: serviceOf(inputs)
        }
    };
    const found = (0,violation/* violations */.x)(schema/* configSchema */.Q, value);
    const faults = found.map(({ what })=>({
            what: `The inputs make no config: ${what}`,
            remedy
        }));
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    const raw = (0,defaults/* withDefaults */.r)(schema/* configSchema */.Q, value);
    return {
        policy: (0,policy/* policyOf */.U)(raw),
        ...(0,services/* servicesOf */.Y)(raw)
    };
};
const remedy = 'Mend the input, or write .github/tagship.yml.';
const ladderOf = (inputs)=>{
    const staged = [
        inputs.cluster,
        inputs.service,
        inputs.role
    ].some((text)=>text?.includes('{stage}'));
    return staged ? [
        'alpha',
        'beta',
        'gamma',
        'live'
    ] : [
        inputs.stage ?? 'live'
    ];
};
const stagesOf = (inputs)=>Object.fromEntries(ladderOf(inputs).map((stage)=>{
        const fill = (text)=>text.replaceAll('{stage}', stage);
        const { cluster, region, account, role } = inputs;
        const place = {
            ...account === undefined ? {} : {
                account
            },
            ...role === undefined ? {} : {
                role: fill(role)
            }
        };
        return [
            stage,
            {
                cluster,
                region,
                ...place
            }
        ];
    }));
const serviceOf = (inputs)=>{
    const { service, taskDefinition: task, verifyUrl: url } = inputs;
    const container = inputs.container ?? nameOf(service);
    const image = {
        path: inputs.path ?? '.',
        repository: inputs.repository ?? nameOf(service),
        ...inputs.dockerfile === undefined ? {} : {
            dockerfile: inputs.dockerfile
        }
    };
    return {
        service,
        task,
        container,
        ...image,
        ...url === undefined ? {} : {
            verify: {
                url
            }
        }
    };
};
/** The service's name on the ladder: its ECS name without the stage. */ const nameOf = (service)=>{
    const words = service.toLowerCase().replaceAll('{stage}', '-').split(/[^a-z0-9]+/);
    const name = words.filter((word)=>word !== '').join('-');
    return name === '' ? 'app' : name.slice(0, 60).replace(/-$/, '');
};

;// CONCATENATED MODULE: ./.tagship/build/flows/load-config.js





const places = [
    '.github/tagship.yml',
    'tagship.yml'
];
/** The config of a commit: policy from the default branch, images and services from the commit. Without a file, the action's own inputs. */ const loadConfig = async (ports, request)=>{
    const own = await textAt(ports, request.at, request.config);
    if (own === undefined) {
        if (request.config !== undefined || request.inputs === undefined) throw missing(request);
        return singleServiceConfig(request.inputs);
    }
    const at = await policyCommit(ports, request.policyRef);
    const text = at === request.at ? own.text : await ports.git.file(at, own.path);
    if (text === undefined) {
        throw new problem/* Problem */.A({
            what: `The default branch (commit ${at.slice(0, 12)}) has no ${own.path}, and policy is read from there.`,
            remedy: 'Merge the file into the default branch first: a branch or a tag cannot bring its own rules.'
        });
    }
    const services = (0,config_file/* parseConfigFile */.m)(own.text, own.path);
    const policy = text === own.text ? services : (0,config_file/* parseConfigFile */.m)(text, `${own.path}@${at.slice(0, 12)}`);
    return (0,merge/* configOf */.W)(policy, services);
};
/** Images and services as a commit's own file (or the action's inputs) describe them; `undefined` when the commit or its file cannot be read. */ const servicesAt = async (ports, request)=>{
    try {
        const own = await textAt(ports, request.at, request.config);
        if (own === undefined) return request.inputs === undefined ? undefined : singleServiceConfig(request.inputs);
        const file = (0,config_file/* parseConfigFile */.m)(own.text, own.path);
        return file.faults.some(({ half })=>half !== 'policy') ? undefined : (0,services/* servicesOf */.Y)(file.raw);
    } catch (error) {
        if (error instanceof problem/* Problem */.A) return undefined;
        throw error;
    }
};
const policyCommit = async ({ git, origin }, policyRef)=>{
    const found = await git.policyCommit(origin.defaultBranch);
    if (found !== undefined) return found;
    const asked = policyRef === undefined ? undefined : await git.commit(policyRef);
    if (asked !== undefined) return asked.sha;
    throw new problem/* Problem */.A(policyRef === undefined ? {
        what: 'The default branch, from which policy is read, is not known: neither the event nor "origin/HEAD" names it.',
        remedy: 'Set "policy-ref" to the branch, or run "git remote set-head origin --auto".'
    } : {
        what: `The "policy-ref" is "${policyRef}", which names no commit of this repository.`,
        remedy: 'Name a branch or a commit that can be fetched.'
    });
};
const textAt = async ({ git }, at, path)=>{
    const found = [];
    for (const candidate of path === undefined ? places : [
        path
    ]){
        const text = await git.file(at, candidate);
        if (text !== undefined) found.push({
            path: candidate,
            text
        });
    }
    if (found.length < 2) return found[0];
    throw new problem/* Problem */.A({
        what: `The commit has two configs: ${found.map((each)=>each.path).join(' and ')}.`,
        remedy: 'Remove one, or name the one that counts with the input "config".'
    });
};
const missing = ({ config, at })=>new problem/* Problem */.A({
        what: `The commit ${at.slice(0, 12)} has no config ${config === undefined ? places.join(' and no ') : `"${config}"`}.`,
        remedy: 'Commit one, or name its path with the input "config".'
    });


/***/ }),

/***/ 5741:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ saveRelease),
/* harmony export */   U: () => (/* binding */ loadRelease)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8626);


/** The release that an input holds: JSON text, or the path of a file with it. */ const loadRelease = async (files, input)=>{
    if (input.startsWith('{')) return (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(input);
    const text = await files.read(input);
    if (text !== undefined) return (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .parseRelease */ .BC)(text);
    throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `The input "release" is neither JSON nor the path of a file: "${input.slice(0, 80)}".`,
        remedy: 'Pass on the output "release" of the step before as it is.'
    });
};
/** The value of the output `release`: JSON where it fits into one environment string, else the path of a file in the run's own folder. */ const saveRelease = async (files, release)=>{
    const json = (0,_core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .releaseJson */ .qu)(release);
    if (Buffer.byteLength(json) <= _core_release_codec_js__WEBPACK_IMPORTED_MODULE_1__/* .inlineLimit */ .Pc) return json;
    const path = `${files.own}/${release.stage}/release.json`;
    await files.write(path, json);
    return path;
};


/***/ }),

/***/ 7579:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ releaseReport)
});

// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(945);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/diagnosis-report.js
var diagnosis_report = __webpack_require__(899);
// EXTERNAL MODULE: ./.tagship/build/core/time/duration.js
var duration = __webpack_require__(7861);
// EXTERNAL MODULE: ./.tagship/build/core/rollout/ending-words.js
var ending_words = __webpack_require__(3366);
;// CONCATENATED MODULE: ./.tagship/build/core/rollout/unit-table.js



/** The units of a release as a table, the worst first: service, from and to, digests in short, outcome, time. */ const unitTable = (release, found)=>({
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
        unit.outcome === undefined ? 'no outcome' : (0,ending_words/* endingWords */.f)(unit.outcome),
        found === undefined || found.took === 0 ? '' : (0,duration/* durationText */.S)(found.took)
    ];
const digests = (release, unit)=>{
    const all = Object.values(unit.images).flatMap((name)=>release.images[name]?.digest ?? []);
    return [
        ...new Set(all)
    ].map((digest)=>digest.slice(7, 19)).join(', ');
};

// EXTERNAL MODULE: ./.tagship/build/flows/diagnosis-file.js
var diagnosis_file = __webpack_require__(3907);
;// CONCATENATED MODULE: ./.tagship/build/flows/release-report.js




/** The report of a release that was deployed: one table, then the diagnosis of each unit that did not end well, worst first. */ const releaseReport = async (release, files)=>{
    const found = await diagnoses(release, files);
    const bad = [
        ...found.values()
    ].filter(({ outcome })=>!(0,release_outcome/* isGreen */.gf)(outcome)).sort((a, b)=>release_report_rank(a) - release_report_rank(b));
    const annotations = bad.flatMap((each)=>(0,diagnosis_report/* diagnosisAnnotation */.j)(each) ?? []);
    const sections = [
        unitTable(release, found),
        ...bad.flatMap(diagnosis_report/* diagnosisSections */.y)
    ];
    return {
        title: titleOf(release),
        sections,
        annotations
    };
};
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
/** The diagnoses that this run wrote, by service, each with the outcome that its unit has now. */ const diagnoses = async (release, files)=>{
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

/***/ 3300:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ verify),
/* harmony export */   z: () => (/* binding */ check)
/* harmony export */ });
/* harmony import */ var _core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9989);
/* harmony import */ var _core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7861);
/* harmony import */ var _core_time_instant_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7964);
/* harmony import */ var _diagnosis_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3907);




/** How long an address may take where nobody said. */ const usual = 60_000;
/** From one try to the next, and how long one may take. */ const between = 5000;
const patience = 10_000;
/** Asks the health address of each unit that runs what was asked for; one that does not answer with 2xx in time is `unverified`. */ const verify = (config)=>async (release, ports)=>{
        const units = await Promise.all(release.units.map((unit)=>verified(config, {
                release,
                unit
            }, ports)));
        return {
            ...release,
            units
        };
    };
const verified = async (config, { release, unit }, ports)=>{
    if (unit.outcome?.is !== 'succeeded' && unit.outcome?.is !== 'no-op') return unit;
    const asked = (0,_core_config_resolve_unit_js__WEBPACK_IMPORTED_MODULE_0__/* .overlayOf */ .ke)(config, unit.service, release.stage).verify;
    if (asked === undefined) return unit;
    const url = asked.url.replaceAll('{stage}', release.stage);
    const checked = await check({
        label: unit.service,
        ...asked,
        url
    }, ports);
    if (checked.ok) return unit;
    const { outcome, reason } = checked;
    await (0,_diagnosis_file_js__WEBPACK_IMPORTED_MODULE_2__/* .amendDiagnosis */ .RQ)(release.stage, {
        service: unit.service,
        outcome,
        reason
    }, ports);
    return {
        ...unit,
        outcome
    };
};
/** Asks one address until it answers with 2xx or its time is over. */ const check = async (asked, { clock, http, journal, signal })=>{
    const { label, url, for: time = usual } = asked;
    const deadline = (0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .NU)(clock.now(), time);
    for(;;){
        const answer = await http.get(url, {
            timeout: patience,
            signal
        });
        if (signal.aborted) return {
            ok: false,
            outcome: {
                is: 'cancelled'
            },
            reason: `${url} was not asked to the end.`
        };
        if ('status' in answer && answer.status >= 200 && answer.status < 300) {
            journal.info(`${label}: ${url} answers ${answer.status}`);
            return {
                ok: true
            };
        }
        const said = 'status' in answer ? `answered ${answer.status}` : `could not be reached: ${answer.unreachable}`;
        if ((0,_core_time_instant_js__WEBPACK_IMPORTED_MODULE_3__/* .later */ .NU)(clock.now(), between) > deadline) {
            const reason = `${url} ${said}; no 2xx within ${(0,_core_time_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationText */ .S)(time)}.`;
            journal.warn(`${label}: ${reason}`);
            return {
                ok: false,
                outcome: {
                    is: 'unverified',
                    cause: 'health'
                },
                reason
            };
        }
        journal.info(`${label}: ${url} ${said}; asking again`);
        await clock.sleep(between, signal).catch((error)=>{
            if (!signal.aborted) throw error;
        });
    }
};


/***/ })

};
