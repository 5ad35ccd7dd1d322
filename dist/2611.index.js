export const id = 2611;
export const ids = [2611];
export const modules = {

/***/ 12611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var labels = __webpack_require__(76154);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(64777);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/flows/build.js + 1 modules
var build = __webpack_require__(93239);
// EXTERNAL MODULE: ./.tagship/build/flows/build-image.js + 1 modules
var build_image = __webpack_require__(65594);
// EXTERNAL MODULE: ./.tagship/build/flows/build-source.js
var build_source = __webpack_require__(3323);
// EXTERNAL MODULE: ./.tagship/build/flows/image-report.js
var image_report = __webpack_require__(88887);
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js + 1 modules
var load_release = __webpack_require__(35225);
// EXTERNAL MODULE: ./.tagship/build/flows/release-config.js
var release_config = __webpack_require__(18143);
;// CONCATENATED MODULE: ./.tagship/build/flows/build-asked.js











/** Builds what was asked; inputs of one image beside a release are a Problem. */ const buildAsked = async (asked, ports)=>{
    if (asked.release === undefined) return alone(asked, ports);
    const { image, target, args, platforms } = asked;
    const foreign = Object.entries({
        image,
        target,
        ...Object.keys(args).length > 0 ? {
            args
        } : {}
    }).flatMap(([name, given])=>given === undefined ? [] : [
            `"${name}"`
        ]).concat(platforms.length > 0 ? [
        '"platforms"'
    ] : []);
    if (foreign.length > 0) throw new problem/* Problem */.A({
        what: `With the input "release", the config says what is built; ${foreign.join(', ')} would be ignored.`,
        remedy: 'Remove these inputs, or leave out "release".'
    });
    return ofRelease({
        ...asked,
        release: asked.release
    }, ports);
};
const ofRelease = async (asked, ports)=>{
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const config = await (0,release_config/* releaseConfig */.Af)(given, asked, ports);
    const { builder = 'auto', source = 'commit' } = asked;
    const release = await (0,build/* build */.j)(config, {
        builder,
        source
    })(given, ports);
    const built = Object.entries(release.images).filter(([, { origin }])=>origin === 'built');
    const [only] = built.length === 1 ? built : [];
    return {
        release,
        ...(0,image_report/* digestOutputs */.V0)(release),
        ...only === undefined ? {} : {
            layout: (0,paths/* layoutPath */.q8)(ports.files.own, (0,named/* parsed */.Y)(only[0]))
        },
        report: {
            title: `Images for ${release.stage}`,
            sections: [
                (0,image_report/* imageTable */.iB)(release)
            ]
        }
    };
};
const specOf = ({ path = '.', dockerfile, target, args, platforms }, name)=>({
        path,
        needs: [],
        repository: (0,named/* parsed */.Y)(name),
        ...dockerfile === undefined ? {} : {
            dockerfile
        },
        ...target === undefined ? {} : {
            target
        },
        args,
        platforms: platforms.length === 0 ? [
            'linux/amd64'
        ] : platforms
    });
const alone = async (asked, ports)=>{
    const { image: name = (0,named/* parsed */.Y)('image'), builder = 'auto', source = 'commit' } = asked;
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new problem/* Problem */.A({
        what: `There is no commit "${ref}" to build.`,
        remedy: 'Check the repository out first.'
    });
    const request = {
        name,
        spec: specOf(asked, name),
        labels: (0,labels/* ociLabels */.T)({
            revision: commit.sha,
            created: commit.time,
            title: name
        }),
        sourceDate: Math.floor((0,instant/* epoch */.s4)(commit.time) / 1000),
        builder,
        source: (0,build_source/* buildSource */.u)(ports, commit.sha, source)
    };
    const digest = await (0,build_image/* buildImage */._)(request, ports);
    const layout = (0,paths/* layoutPath */.q8)(ports.files.own, name);
    const sections = [
        {
            kind: 'text',
            text: `${digest} in ${layout}`
        }
    ];
    return {
        digest,
        digests: JSON.stringify({
            [name]: digest
        }),
        layout,
        report: {
            title: `Built ${name}`,
            sections
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/lines.js
var lines = __webpack_require__(98302);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(86990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(69939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(60852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(14997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(31918);
;// CONCATENATED MODULE: ./.tagship/build/actions/build.js








const inputs = {
    ...{
        release: release_input/* releaseInput */._,
        config: inputs_text/* text */.Q,
        'policy-ref': inputs_text/* text */.Q
    },
    ...{
        builder: (0,one_of/* oneOf */.y)([
            'auto',
            'docker',
            'pack'
        ]),
        source: (0,one_of/* oneOf */.y)([
            'commit',
            'work-tree'
        ])
    },
    ...{
        image: inputs_name/* image */.Sl,
        path: inputs_text/* text */.Q,
        dockerfile: inputs_text/* text */.Q,
        target: inputs_text/* text */.Q,
        args: pairs/* pairs */.A,
        platforms: lines/* lines */.M
    },
    ...{
        region: inputs_text/* text */.Q,
        account: inputs_text/* text */.Q,
        role: inputs_text/* text */.Q
    }
};
/** Builds the images of a release that no content key covers, or one image by itself. */ const action = {
    inputs,
    outputs: [
        'release',
        'digest',
        'digests',
        'layout'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const { digest, digests, layout, release, report } = await buildAsked({
            ...input,
            policyRef
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                release: saved,
                digest,
                digests,
                layout
            },
            ending: 'green',
            report
        };
    }
};


/***/ }),

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
/** The name of a stage; `undefined` when the input is absent. */ const stage = one('a stage', 24);
/** Names of stages, one a line or with commas; empty when the input is absent. */ const stages = many('a stage', 24);
/** The name of a service; `undefined` when the input is absent. */ const service = one('a service', 60);
/** Names of services, one a line or with commas; empty when the input is absent. */ const services = many('a service', 60);
/** The name of an image; `undefined` when the input is absent. */ const image = one('an image', 60);
/** Names of images, one a line or with commas; empty when the input is absent. */ const images = many('an image', 60);


/***/ }),

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

/***/ 60852:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ pairs)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);

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

/***/ 14997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31918);

/** A release as JSON text, several as a JSON array, or the path of a file that holds them; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 69989:
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
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);


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
    const idle = own?.idle ?? spec.idle;
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
        },
        ...idle === undefined ? {} : {
            idle
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

/***/ 64777:
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

/***/ 25848:
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

/***/ 52392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
/**
 * Works through items with at most `limit` of them under way, and gives the results in the items' order.
 * The first failure is thrown once what was under way has ended; nothing new is begun after it.
 */ const sideBySide = async (limit, items, work)=>{
    const queue = items.map((item, index)=>({
            item,
            index
        }));
    const results = new Map();
    const worker = async ()=>{
        for(let next = queue.shift(); next !== undefined; next = queue.shift()){
            try {
                results.set(next.index, await work(next.item));
            } catch (error) {
                queue.length = 0;
                throw error;
            }
        }
    };
    const ends = await Promise.allSettled(Array.from({
        length: Math.min(limit, items.length)
    }, worker));
    const failed = ends.find((end)=>end.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
    return [
        ...results
    ].sort(([a], [b])=>a - b).map(([, result])=>result);
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

/***/ 88887:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   RJ: () => (/* binding */ badUnits),
/* harmony export */   V0: () => (/* binding */ digestOutputs),
/* harmony export */   iB: () => (/* binding */ imageTable)
/* harmony export */ });
/* harmony import */ var _core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(60945);

const short = (text)=>text === undefined ? '—' : text.slice(0, 'sha256:'.length + 12);
/** One row for each image of a release: what it is, where it came from, and the tags it got. */ const imageTable = (release)=>({
        kind: 'table',
        head: [
            'Image',
            'Repository',
            'Digest',
            'Origin',
            'Tags'
        ],
        rows: Object.entries(release.images).map(([name, image])=>[
                name,
                image.repository,
                short(image.digest),
                image.origin ?? '—',
                (image.tags ?? []).join(', ')
            ])
    });
/** One sentence for each unit that ended already and not well. */ const badUnits = (release)=>release.units.flatMap(({ service, outcome })=>outcome === undefined || (0,_core_release_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .isGreen */ .gf)(outcome) ? [] : [
            {
                kind: 'text',
                text: `${service}: ${outcome.is}.`
            }
        ]);
/** Digests by image, as the outputs `digest` (where there is one) and `digests` (JSON) give them. */ const digestOutputs = (release)=>{
    const known = Object.entries(release.images).flatMap(([name, { digest }])=>digest === undefined ? [] : [
            [
                name,
                digest
            ]
        ]);
    const [only] = known.length === 1 ? known : [];
    return {
        ...only === undefined ? {} : {
            digest: only[1]
        },
        digests: JSON.stringify(Object.fromEntries(known))
    };
};


/***/ }),

/***/ 18143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Af: () => (/* binding */ releaseConfig),
/* harmony export */   sB: () => (/* binding */ placeAsked),
/* harmony export */   sU: () => (/* binding */ registryAsked)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _load_config_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74545);


/** The place that inputs name; `undefined` without a region. */ const placeAsked = ({ region, account, role })=>region === undefined ? undefined : {
        region,
        ...account === undefined ? {} : {
            account
        },
        ...role === undefined ? {} : {
            role
        }
    };
/** What the release and the inputs say together, where the commit has no config: one service with one image. */ const singleOf = (release, asked)=>{
    const place = placeAsked(asked);
    const [unit, ...others] = release.units;
    const [image] = Object.values(release.images);
    if (place === undefined || unit === undefined || image === undefined || others.length > 0) return undefined;
    const { path, dockerfile } = asked;
    return {
        ...place,
        ...{
            cluster: release.stage,
            service: unit.service,
            taskDefinition: 'live',
            repository: image.repository
        },
        stage: release.stage,
        ...path === undefined ? {} : {
            path
        },
        ...dockerfile === undefined ? {} : {
            dockerfile
        }
    };
};
/** The config of a release's commit; without a file, what its one image and the inputs make. */ const releaseConfig = (release, asked, ports)=>{
    const inputs = singleOf(release, asked);
    return (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        at: release.commit.sha,
        ...asked.config === undefined ? {} : {
            config: asked.config
        },
        ...asked.policyRef === undefined ? {} : {
            policyRef: asked.policyRef
        },
        ...inputs === undefined ? {} : {
            inputs
        }
    });
};
/** Where images live: the place that the inputs name, else the config's registry at the commit of this run. */ const registryAsked = async (asked, ports)=>{
    const named = placeAsked(asked);
    if (named !== undefined) return named;
    const ref = ports.origin.sha ?? 'HEAD';
    const commit = await ports.git.commit(ref);
    if (commit === undefined) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `There is no commit "${ref}".`,
        remedy: 'Check the repository out, or set "region".'
    });
    const { config, policyRef } = asked;
    const request = {
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    };
    return (await (0,_load_config_js__WEBPACK_IMPORTED_MODULE_1__/* .loadConfig */ .Z)(ports, {
        at: commit.sha,
        ...request
    })).policy.registry;
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


/***/ })

};
