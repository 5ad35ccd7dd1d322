export const id = 2611;
export const ids = [2611];
export const modules = {

/***/ 2611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  action: () => (/* binding */ action)
});

// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var labels = __webpack_require__(6154);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(7124);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(4777);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(7964);
// EXTERNAL MODULE: ./.tagship/build/flows/build.js + 1 modules
var build = __webpack_require__(3239);
// EXTERNAL MODULE: ./.tagship/build/flows/build-image.js + 1 modules
var build_image = __webpack_require__(5594);
// EXTERNAL MODULE: ./.tagship/build/flows/build-source.js
var build_source = __webpack_require__(3323);
// EXTERNAL MODULE: ./.tagship/build/flows/image-report.js
var image_report = __webpack_require__(8887);
// EXTERNAL MODULE: ./.tagship/build/flows/load-release.js
var load_release = __webpack_require__(5741);
// EXTERNAL MODULE: ./.tagship/build/flows/release-config.js
var release_config = __webpack_require__(8143);
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
var lines = __webpack_require__(8302);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/name.js
var inputs_name = __webpack_require__(6990);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/one-of.js
var one_of = __webpack_require__(9939);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/pairs.js
var pairs = __webpack_require__(852);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(4997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(1918);
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

/***/ 6154:
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

/***/ 5594:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  _: () => (/* binding */ buildImage)
});

;// CONCATENATED MODULE: ./.tagship/build/core/image/secret-args.js
const telling = /(secret|token|passw(or)?d|pwd|credential|(api|access|private|signing|encryption)[-_]?key)/i;
/** Names of build arguments that look like secrets: arguments can be read in the image's history by everyone who can pull it. */ const secretArgs = (args)=>Object.keys(args).filter((name)=>telling.test(name));

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(5384);
// EXTERNAL MODULE: ./.tagship/build/core/release/paths.js
var paths = __webpack_require__(4777);
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
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5384);

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

/***/ 3239:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  j: () => (/* binding */ build)
});

// EXTERNAL MODULE: ./.tagship/build/core/config/resolve-unit.js
var resolve_unit = __webpack_require__(9989);
// EXTERNAL MODULE: ./.tagship/build/core/image/labels.js
var image_labels = __webpack_require__(6154);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(7964);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(2392);
// EXTERNAL MODULE: ./.tagship/build/flows/build-image.js + 1 modules
var build_image = __webpack_require__(5594);
// EXTERNAL MODULE: ./.tagship/build/flows/build-source.js
var build_source = __webpack_require__(3323);
// EXTERNAL MODULE: ./.tagship/build/core/image/tag-names.js
var tag_names = __webpack_require__(2764);
;// CONCATENATED MODULE: ./.tagship/build/flows/find-built.js

/** How many tags of one content key are asked for in one request: the first build and its refreshes. */ const asked = Array.from({
    length: 100
}, (_, refresh)=>refresh);
/** The image that was built from the inputs that a content key stands for, in its newest refresh. */ const builtFrom = async (images, repository, key)=>{
    const tags = asked.map((refresh)=>(0,tag_names/* sourceTag */.Yr)(key, refresh));
    const found = await images.byTag(repository, tags);
    const newest = (0,tag_names/* newestSource */.aN)(key, found.keys());
    return newest === undefined ? undefined : found.get(newest);
};
/**
 * The images that were built before from the same inputs, by their content keys. A pull request's run has no credentials
 * to ask with, so it finds none.
 */ const findBuilt = async (config, images, { at, origin, journal })=>{
    const found = new Map();
    if (origin.fromPullRequest) return found;
    for (const [name, image] of images){
        if (image.key === undefined) continue;
        const stored = await builtFrom(at(config.policy.registry, 'read').images, image.repository, image.key);
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
var release_images = __webpack_require__(6687);
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


/***/ })

};
