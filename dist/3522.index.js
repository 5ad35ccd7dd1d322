export const id = 3522;
export const ids = [3522];
export const modules = {

/***/ 8302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ lines)
/* harmony export */ });
/** A list: one item a line, or several with commas between them; empty when the input is absent. */ const lines = (raw)=>(raw ?? '').split(/[\n,]/).map((item)=>item.trim()).filter((item)=>item !== '');


/***/ }),

/***/ 6990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $p: () => (/* binding */ services),
/* harmony export */   Sl: () => (/* binding */ image),
/* harmony export */   _$: () => (/* binding */ stages),
/* harmony export */   dw: () => (/* binding */ stage)
/* harmony export */ });
/* unused harmony exports service, images */
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7124);
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8302);
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1918);




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
/** The name of a stage; `undefined` when the input is absent. */ const stage = one('a stage', 24);
/** Names of stages, one a line or with commas; empty when the input is absent. */ const stages = many('a stage', 24);
/** The name of a service; `undefined` when the input is absent. */ const service = one('a service', 60);
/** Names of services, one a line or with commas; empty when the input is absent. */ const services = many('a service', 60);
/** The name of an image; `undefined` when the input is absent. */ const image = one('an image', 60);
/** Names of images, one a line or with commas; empty when the input is absent. */ const images = many('an image', 60);


/***/ }),

/***/ 852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);

const pattern = /^[A-Za-z_][A-Za-z0-9_.-]*$/;
/** `KEY=value` lines, split at the first `=`; the value is kept as it is. A value is never repeated in a Problem: it may be secret. */ const pairs = (raw, name)=>{
    const rows = (raw ?? '').split(/\r?\n/).filter((row)=>row.trim() !== '');
    const found = new Map();
    for (const [index, row] of rows.entries()){
        const at = row.indexOf('=');
        const key = row.slice(0, at).trim();
        if (at < 1 || !pattern.test(key)) {
            throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
                what: `Line ${index + 1} of the input "${name}" is not KEY=value.`,
                remedy: 'Write one pair a line.'
            });
        }
        if (found.has(key)) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `The input "${name}" sets "${key}" twice.`,
            remedy: 'Keep one of the lines.'
        });
        found.set(key, row.slice(at + 1));
    }
    return Object.fromEntries(found);
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

/***/ 3522:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js
var load_release = __webpack_require__(5741);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(7124);
;// CONCATENATED MODULE: ./.tagship/build/core/task/diff-section.js
/** What differs, as a table; values of variables are never in it. */ const diffSection = (changes)=>changes.length === 0 ? {
        kind: 'text',
        text: 'No differences.'
    } : {
        kind: 'table',
        head: [
            'member',
            'change',
            'from',
            'to'
        ],
        rows: changes.map(({ path, is, from = '', to = '' })=>[
                path,
                is,
                from,
                to
            ])
    };

// EXTERNAL MODULE: ./.tagship/build/core/task/canonical.js + 1 modules
var canonical = __webpack_require__(3471);
// EXTERNAL MODULE: ./.tagship/build/core/task/member.js
var member = __webpack_require__(1747);
;// CONCATENATED MODULE: ./.tagship/build/core/task/definition-diff.js


/** Members whose values may be shown: all others may carry what nobody should read in a log. */ const shown = /^(family|cpu|memory|networkMode|containerDefinitions\[[^\]]+\]\.(image|cpu|memory|memoryReservation|essential))$/;
/** What differs between two definitions, by path, with values left out but for a few members that hold no secret. */ const definitionDiff = (before, after)=>{
    const [old, now] = [
        leaves((0,canonical/* canonical */.$)(before), ''),
        leaves((0,canonical/* canonical */.$)(after), '')
    ];
    const paths = [
        ...new Set([
            ...old.keys(),
            ...now.keys()
        ])
    ].sort();
    return paths.flatMap((path)=>{
        const [from, to] = [
            old.get(path),
            now.get(path)
        ];
        if (from === to) return [];
        const is = from === undefined ? 'added' : to === undefined ? 'removed' : 'changed';
        const open = shown.test(path);
        return [
            {
                path,
                is,
                ...open && from !== undefined ? {
                    from
                } : {},
                ...open && to !== undefined ? {
                    to
                } : {}
            }
        ];
    });
};
/** Every scalar with its path; parts of a list are called by their name where they have one. */ const leaves = (value, path)=>{
    if (Array.isArray(value)) return joined(value.map((item, at)=>leaves(item, `${path}[${(0,member/* isObject */.Gv)(item) && (0,member/* nameOf */.Vb)(item) || at}]`)));
    if (!(0,member/* isObject */.Gv)(value)) return new Map([
        [
            path,
            String(value)
        ]
    ]);
    const named = path.endsWith(']');
    const members = Object.entries(value).filter(([key])=>!(named && key === 'name'));
    return joined(members.map(([key, item])=>leaves(item, path === '' ? key : `${path}.${key}`)));
};
const joined = (parts)=>new Map(parts.flatMap((part)=>[
            ...part
        ]));

// EXTERNAL MODULE: ./.tagship/build/core/task/definition-file.js
var definition_file = __webpack_require__(51);
// EXTERNAL MODULE: ./.tagship/build/core/task/definition-hash.js
var definition_hash = __webpack_require__(1969);
// EXTERNAL MODULE: ./.tagship/build/core/task/rendered.js + 3 modules
var rendered = __webpack_require__(6433);
;// CONCATENATED MODULE: ./.tagship/build/flows/render-file.js





/** Renders one task definition file of the work tree without a config. */ const renderFile = async (files, file, order)=>{
    const text = await files.read(file);
    if (text === undefined) throw new problem/* Problem */.A({
        what: `The task definition "${file}" does not exist.`,
        remedy: 'Check the input "task-definition": the path is relative to the root of the repository.'
    });
    const base = (0,definition_file/* parseDefinition */.J)(text, file);
    const { definition, state } = (0,rendered/* rendered */.g)(base, order);
    const name = file.slice(file.lastIndexOf('/') + 1).replace(/\.(json|ya?ml)$/, '');
    const path = `${files.own}/${order.stage ?? 'render'}/${name}.json`;
    await files.write(path, `${JSON.stringify(definition, null, 2)}\n`);
    return {
        path,
        hash: (0,definition_hash/* definitionHash */.c)(state),
        changes: definitionDiff(base, definition)
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(4777);
// EXTERNAL MODULE: ./.tagship/build/core/release/release.js
var release_release = __webpack_require__(5848);
// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(9989);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(8009);
;// CONCATENATED MODULE: ./.tagship/build/flows/compare-running.js





/** Compares every rendered definition with what runs. It only informs: a place that cannot be read is no error. */ const compareRunning = (config)=>async (release, ports)=>{
        const comparisons = [];
        for (const { service, kind } of (0,release_release/* openUnits */.c)(release)){
            const text = await ports.files.read((0,paths/* taskPath */.vI)(ports.files.own, release.stage, service));
            if (text === undefined || kind !== 'service') continue;
            const running = await runningDefinition(config, {
                release,
                ports,
                service
            });
            const changes = typeof running === 'string' ? running : definitionDiff(running, JSON.parse(text));
            comparisons.push({
                service,
                changes
            });
        }
        return comparisons;
    };
const runningDefinition = async (config, at)=>{
    const { stage } = at.release;
    const cloud = at.ports.at((0,resolve_unit/* placeOf */.$t)(config, stage));
    const name = (0,resolve_unit/* serviceName */.fe)(config, at.service, stage);
    try {
        const view = (await cloud.services.describe((0,resolve_unit/* clusterOf */.es)(config, stage), [
            name
        ])).get(name);
        if (view === undefined) return 'new';
        return (await cloud.definitions.describe(view.taskDefinition))?.definition ?? 'unknown';
    } catch (error) {
        if (!(error instanceof failure/* Failure */.H)) throw error;
        at.ports.journal.warn(`What "${name}" runs could not be read: ${error.message}`);
        return 'unknown';
    }
};

// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(4545);
// EXTERNAL MODULE: ./.tagship/build/flows/render.js + 2 modules
var render = __webpack_require__(9063);
;// CONCATENATED MODULE: ./.tagship/build/flows/render-release.js







/** Renders every definition of a release and says how each differs from what runs. */ const renderRelease = async (request, ports)=>{
    const { release: given, ...where } = request;
    const release = await (0,load_release/* loadRelease */.U)(ports.files, given);
    const config = await (0,load_config/* loadConfig */.Z)(ports, {
        ...where,
        at: release.commit.sha
    });
    const rendered = await (0,render/* render */.X)(config)(release, ports);
    const comparisons = await compareRunning(config)(rendered, ports);
    const units = (0,release_release/* openUnits */.c)(rendered);
    const [only] = units.length === 1 ? units : [];
    const report = {
        title: `Rendered for ${release.stage}`,
        sections: units.flatMap((unit)=>sections(unit, comparisons))
    };
    return {
        release: rendered,
        report,
        ...only === undefined ? {} : single(rendered, only, ports)
    };
};
const single = (release, unit, { files })=>{
    const path = (0,paths/* taskPath */.vI)(files.own, release.stage, unit.service);
    return unit.task === undefined ? {
        path
    } : {
        path,
        hash: unit.task.hash
    };
};
const sections = (unit, comparisons)=>{
    const changes = comparisons.find(({ service })=>service === unit.service)?.changes;
    const heading = {
        kind: 'heading',
        text: unit.service
    };
    if (changes === undefined) return [
        heading,
        {
            kind: 'text',
            text: 'It is not a running service: there is nothing to compare with.'
        }
    ];
    if (changes === 'new') return [
        heading,
        {
            kind: 'text',
            text: 'The service does not exist yet.'
        }
    ];
    if (changes === 'unknown') return [
        heading,
        {
            kind: 'text',
            text: 'What it runs could not be read.'
        }
    ];
    return [
        heading,
        diffSection(changes)
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/flows/render-asked.js





/** Renders what was asked; inputs of both ways together, or of none, are a Problem. */ const renderAsked = async (asked, ports)=>{
    const { release, config, policyRef } = asked;
    if (release === undefined) return alone(asked, ports);
    const foreign = Object.entries(ofOneFile(asked)).flatMap(([name, given])=>given ? [
            `"${name}"`
        ] : []);
    if (foreign.length > 0) throw new problem/* Problem */.A({
        what: `With the input "release", the config says what is rendered; ${foreign.join(', ')} would be ignored.`,
        remedy: 'Remove these inputs, or leave out "release".'
    });
    return renderRelease({
        release,
        ...config ? {
            config
        } : {},
        ...policyRef ? {
            policyRef
        } : {}
    }, ports);
};
const ofOneFile = (asked)=>({
        'task-definition': asked.file !== undefined,
        container: asked.container !== undefined,
        image: asked.image !== undefined,
        env: Object.keys(asked.env).length > 0,
        secrets: Object.keys(asked.secrets).length > 0,
        stage: asked.stage !== undefined,
        version: asked.version !== undefined,
        commit: asked.commit !== undefined
    });
const alone = async (asked, ports)=>{
    const { file } = asked;
    if (file === undefined) throw new problem/* Problem */.A({
        what: 'Neither the input "release" nor the input "task-definition" is given.',
        remedy: 'Give the output "release" of an earlier step, or the path of a task definition file.'
    });
    const { path, hash, changes } = await renderFile(ports.files, file, orderOf(asked));
    return {
        path,
        hash,
        report: {
            title: `Rendered ${file}`,
            sections: [
                diffSection(changes)
            ]
        }
    };
};
const orderOf = ({ container, image, env, secrets, ...asked })=>{
    if (container === undefined && (image !== undefined || Object.keys({
        ...env,
        ...secrets
    }).length > 0)) throw new problem/* Problem */.A({
        what: 'The inputs "image", "env" and "secrets" need to know which container they are for.',
        remedy: 'Give the input "container".'
    });
    const { stage, version, commit } = asked;
    return {
        ...stage === undefined ? {} : {
            stage
        },
        ...version === undefined ? {} : {
            version
        },
        ...commit === undefined ? {} : {
            commit
        },
        containers: container === undefined ? [] : [
            (0,named/* parsed */.Y)(container)
        ],
        images: container === undefined || image === undefined ? {} : {
            [container]: image
        },
        env,
        secrets,
        // Without a config nothing says where the tasks will run: secrets by name need their full ARN.
        place: {
            region: ''
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(6990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(4997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(1918);
;// CONCATENATED MODULE: ./.tagship/build/actions/render.js






const inputs = {
    release: release_input/* releaseInput */._,
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q,
    'task-definition': inputs_text/* text */.Q,
    container: inputs_text/* text */.Q,
    image: inputs_text/* text */.Q,
    env: pairs/* pairs */.A,
    secrets: pairs/* pairs */.A,
    stage: inputs_name/* stage */.dw,
    version: inputs_text/* text */.Q,
    commit: inputs_text/* text */.Q
};
/** Renders the task definitions of a release, or one file without a release. */ const action = {
    inputs,
    outputs: [
        'task-definition',
        'release',
        'hash'
    ],
    run: async ({ 'policy-ref': policyRef, 'task-definition': file, ...input }, ports)=>{
        const { path, hash, release, report } = await renderAsked({
            ...input,
            policyRef,
            file
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                'task-definition': path,
                release: saved,
                hash
            },
            ending: 'green',
            report
        };
    }
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

/***/ 8009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Why a question to a system outside could not be answered. */ /** A call to a system outside that failed. A flow turns it into an outcome after its first write; before that it ends the action. */ class Failure extends Error {
    kind;
    /** The call as IAM names it, `ecs:UpdateService`. */ action;
    /** Error code of the other side. */ code;
    /** Whether the call may have taken effect. */ sent;
    constructor(message, facts, options){
        super(message, options);
        this.name = 'Failure';
        this.kind = facts.kind;
        this.action = facts.action;
        this.code = facts.code;
        this.sent = facts.sent ?? 'no';
    }
}


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

/***/ 5848:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ withUnits),
/* harmony export */   c: () => (/* binding */ openUnits)
/* harmony export */ });
/** The release with each unit that has no outcome yet replaced by `next(unit)`: a unit with an outcome is left alone, and that is resume. */ const withUnits = (release, next)=>({
        ...release,
        units: release.units.map((unit)=>unit.outcome === undefined ? next(unit) : unit)
    });
/** The units that have no outcome yet. */ const openUnits = (release)=>release.units.filter((unit)=>unit.outcome === undefined);


/***/ }),

/***/ 1747:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gv: () => (/* binding */ isObject),
/* harmony export */   Mz: () => (/* binding */ containersOf),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   iZ: () => (/* binding */ objectsOf)
/* harmony export */ });
/** Whether a JSON value is an object. */ const isObject = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
/** The objects of a list; none where there is no list. */ const objectsOf = (value)=>Array.isArray(value) ? value.filter(isObject) : [];
/** The container definitions of a task definition. */ const containersOf = (definition)=>objectsOf(definition.containerDefinitions);
/** The name of a named part; `undefined` where it is no text. */ const nameOf = (part)=>typeof part.name === 'string' ? part.name : undefined;


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


/***/ })

};
