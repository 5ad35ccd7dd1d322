export const id = 6203;
export const ids = [6203];
export const modules = {

/***/ 18845:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   bQ: () => (/* binding */ alarmNamed),
/* harmony export */   m8: () => (/* binding */ alarmsState),
/* harmony export */   pT: () => (/* binding */ alarmState)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);

/** The region's alarms by name. */ const alarmsState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'cloudwatch', ()=>({
            alarms: {}
        }));
/** The alarm of this name in the context's region, if there is one. */ const alarmNamed = (context, name)=>{
    const { alarms } = alarmsState(context);
    return Object.hasOwn(alarms, name) ? alarms[name] : undefined;
};
/** The state of an alarm, `undefined` when there is no such alarm. */ const alarmState = (context, name)=>alarmNamed(context, name)?.state;


/***/ }),

/***/ 31411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AV: () => (/* binding */ checks),
/* harmony export */   IL: () => (/* binding */ checkedRule),
/* harmony export */   No: () => (/* binding */ checkedRules),
/* harmony export */   Qm: () => (/* binding */ wrong),
/* harmony export */   ik: () => (/* binding */ place),
/* harmony export */   yL: () => (/* binding */ oneOf)
/* harmony export */ });
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(39409);
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34131);
/* harmony import */ var _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69273);



/** Checks by what they want, for the shapes of control requests. */ const checks = {
    text: {
        wants: 'a text',
        holds: (value)=>typeof value === 'string'
    },
    texts: {
        wants: 'a list of texts',
        holds: (value)=>Array.isArray(value) && value.every((item)=>typeof item === 'string')
    },
    whole: {
        wants: 'a whole number',
        holds: (value)=>Number.isInteger(value)
    },
    share: {
        wants: 'a number from 0 to 1',
        holds: (value)=>typeof value === 'number' && value >= 0 && value <= 1
    },
    counts: {
        wants: 'a list of whole numbers from 1',
        holds: (value)=>Array.isArray(value) && value.every((item)=>Number.isInteger(item) && item >= 1)
    },
    time: {
        wants: 'a length of time like 30s',
        holds: (value)=>typeof value === 'string' && (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .durationMs */ .p)(value) !== undefined
    }
};
/** A check for one of several words. */ const oneOf = (...words)=>({
        wants: `one of ${words.join(', ')}`,
        holds: (value)=>typeof value === 'string' && words.includes(value)
    });
/** A structure whose every key is known and holds what it should; else a refusal that names the key. */ const checkedRule = (value, shape, needs = [])=>{
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isStructure */ .ip)(value)) throw wrong('a JSON object is wanted');
    for (const [key, member] of Object.entries(value)){
        const check = Object.hasOwn(shape, key) ? shape[key] : undefined;
        if (check === undefined) throw wrong(`unknown key ${key}; known are ${Object.keys(shape).join(', ')}`);
        if (!check.holds(member)) throw wrong(`${key}: ${check.wants} is wanted`);
    }
    for (const key of needs)if (!Object.hasOwn(value, key)) throw wrong(`${key} is missing`);
    return value;
};
/** A list of such structures. */ const checkedRules = (value, shape, needs = [])=>{
    if (!Array.isArray(value)) throw wrong('a list of rules is wanted');
    return value.map((item)=>checkedRule(item, shape, needs));
};
/** The account and region that a control request names, where it does. */ const place = (rule)=>[
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(rule, 'account'),
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(rule, 'region')
    ];
/** A control request that cannot be followed. */ const wrong = (message)=>new _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_2__/* .Refusal */ .P('InvalidRequest', message);


/***/ }),

/***/ 84763:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ parsePassword),
/* harmony export */   w: () => (/* binding */ password)
/* harmony export */ });
/* harmony import */ var _kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83667);
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34131);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(77458);



/** A password for the registry's user `AWS`: it says itself for which account it is and when it ends. */ const password = (context, forMs)=>{
    const { account, caller, now } = context;
    const payload = base64(JSON.stringify({
        account: account.id,
        region: caller.region,
        arn: caller.arn
    }));
    return base64(JSON.stringify({
        payload,
        datakey: base64((0,_kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .draw */ .$2)(context.world, `ecr|GetAuthorizationToken|${account.id}/${caller.region}`)),
        version: '2',
        type: 'DATA_KEY',
        expiration: Math.floor((now + forMs) / 1000)
    }));
};
/** What a password says; `undefined` when it is none of this registry's. */ const parsePassword = (text)=>{
    const body = decoded(text);
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isStructure */ .ip)(body) || body.type !== 'DATA_KEY' || typeof body.payload !== 'string') return undefined;
    const payload = decoded(body.payload);
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isStructure */ .ip)(payload) || typeof body.expiration !== 'number') return undefined;
    const { account, region, arn } = payload;
    if (typeof account !== 'string' || !/^\d{12}$/.test(account)) return undefined;
    if (typeof region !== 'string' || typeof arn !== 'string') return undefined;
    return {
        account,
        region,
        arn,
        expiresAt: body.expiration * 1000
    };
};
const base64 = (text)=>Buffer.from(text).toString('base64');
const decoded = (text)=>(0,_json_js__WEBPACK_IMPORTED_MODULE_2__/* .parseJson */ .q)(Buffer.from(text, 'base64').toString());


/***/ }),

/***/ 85794:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ platformsOf),
/* harmony export */   g: () => (/* binding */ imageConfig)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77458);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21587);




/** The config of an image, or of the first image of an index that can run; `undefined` when it was too large to be kept. */ const imageConfig = (repository, image)=>{
    const { config, manifests } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(image.manifest, image.mediaType);
    if (config !== undefined) return parseConfig((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(repository.layers, config.digest)?.kept);
    const child = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(repository.images, manifests.find(isRunnable)?.digest ?? '');
    return child === undefined ? undefined : imageConfig(repository, child);
};
/** The platforms that an image, or the images of an index, run on; attestations do not run. */ const platformsOf = (repository, image)=>{
    const { config, manifests } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(image.manifest, image.mediaType);
    const own = config === undefined ? undefined : imageConfig(repository, image)?.platform;
    const listed = manifests.filter(isRunnable).map(({ source })=>platform((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .structureMember */ .U7)(source, 'platform') ?? {}));
    return [
        ...own === undefined ? [] : [
            own
        ],
        ...listed.filter((name)=>name !== undefined)
    ];
};
const isRunnable = ({ source })=>(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .structureMember */ .U7)(source, 'platform')?.os !== 'unknown';
const platform = ({ os, architecture, variant })=>typeof os === 'string' && typeof architecture === 'string' && os !== '' ? [
        os,
        architecture,
        ...typeof variant === 'string' && variant !== '' ? [
            variant
        ] : []
    ].join('/') : undefined;
const parseConfig = (kept)=>{
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(Buffer.from(kept ?? '', 'base64').toString());
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(body)) return undefined;
    const own = platform(body);
    const container = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(body.config) ? body.config : {};
    const labels = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(container.Labels) ? container.Labels : {};
    return {
        labels: Object.fromEntries(Object.entries(labels).map(([key, value])=>[
                key,
                String(value)
            ])),
        ...own !== undefined && {
            platform: own
        }
    };
};


/***/ }),

/***/ 28459:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ deleteImage)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88479);
/* harmony import */ var _image_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84292);


/**
 * Deletes an image by digest, or one tag of it; the last tag takes the image with it.
 * Gives the ids that are gone, or why nothing is: an image that an index refers to stays.
 */ const deleteImage = (repository, id)=>{
    const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNamed */ .Bd)(repository, id);
    if (image === undefined) return {
        failure: (0,_image_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .imageFailure */ .yO)(repository, id)
    };
    const { digest } = image;
    const tags = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsByDigest */ .Pr)(repository).get(digest) ?? [];
    const doomed = id.tag === undefined ? tags : [
        id.tag
    ];
    if (doomed.length === tags.length) {
        const indexes = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .indexesOf */ .O7)(repository, digest);
        if (indexes.length > 0) return {
            failure: (0,_image_failure_js__WEBPACK_IMPORTED_MODULE_1__/* .referencedFailure */ .SA)(id, indexes)
        };
        delete repository.images[digest];
    }
    for (const tag of doomed)delete repository.tags[tag];
    return {
        deleted: doomed.length === 0 ? [
            {
                digest
            }
        ] : doomed.map((tag)=>({
                digest,
                tag
            }))
    };
};


/***/ }),

/***/ 47503:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MU: () => (/* binding */ basicFinding),
/* harmony export */   Sn: () => (/* binding */ parseFindings),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   ur: () => (/* binding */ severityCounts)
/* harmony export */ });
/** One finding of a scan. `after` says how many milliseconds after the scan's beginning, or an image's push, it is there. */ /** The severities that findings have; the last one stands in enhanced findings alone. */ const severities = [
    'CRITICAL',
    'HIGH',
    'MEDIUM',
    'LOW',
    'INFORMATIONAL',
    'UNDEFINED',
    'UNTRIAGED'
];
/** The findings that an image's label `tagship.sandbox.findings` tells: `CVE-2026-0001:HIGH:openssl@3.0.1, …`. */ const parseFindings = (text)=>text.split(',').map((item)=>item.trim()).filter((item)=>item !== '').map((item)=>{
        const [name = '', severity = 'UNDEFINED', what = ''] = item.split(':');
        const [of = 'package', version = '1.0.0'] = what === '' ? [] : what.split('@');
        return {
            name,
            severity: severity.toUpperCase(),
            package: of,
            version
        };
    });
/** How many findings there are of each severity, those without any left out; untriaged ones count as undefined. */ const severityCounts = (findings)=>{
    const counts = {};
    for (const { severity } of findings){
        const name = severity === 'UNTRIAGED' ? 'UNDEFINED' : severity;
        counts[name] = (counts[name] ?? 0) + 1;
    }
    return counts;
};
/** A finding as a basic scan words it. */ const basicFinding = ({ name, severity, package: of, version })=>({
        name,
        description: `${name} in ${of} ${version}`,
        uri: `https://cve.example/${name}`,
        severity,
        attributes: [
            {
                key: 'package_name',
                value: of
            },
            {
                key: 'package_version',
                value: version
            }
        ]
    });


/***/ }),

/***/ 84292:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SA: () => (/* binding */ referencedFailure),
/* harmony export */   an: () => (/* binding */ inaccessibleFailure),
/* harmony export */   yO: () => (/* binding */ imageFailure)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88479);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(21587);



const reasons = {
    MissingDigestAndTag: 'Invalid request parameters: both tag and digest cannot be null',
    InvalidImageDigest: "Invalid request parameters: image digest should satisfy the regex '[a-zA-Z0-9-_+.]+:[a-fA-F0-9]+'",
    InvalidImageTag: "Invalid request parameters: image tag should satisfy the regex '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}'",
    ImageTagDoesNotMatchDigest: 'Requested image tag does not match the requested image digest',
    ImageNotFound: 'Requested image not found',
    ImageInaccessible: 'Requested image is archived'
};
/** What stands in the way of this id, where `imageNamed` found nothing. */ const imageFailure = (repository, id)=>failure(id, reasonCode(repository, id));
/** The failure of an image that lies in the archive. */ const inaccessibleFailure = (id)=>failure(id, 'ImageInaccessible');
/** The failure of an image that indexes refer to, and that can not be deleted before them. */ const referencedFailure = (id, indexes)=>({
        imageId: (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageIdView */ .mx)(id),
        failureCode: 'ImageReferencedByManifestList',
        failureReason: `Requested image referenced by manifest list: [${indexes.join(', ')}]`
    });
const reasonCode = (repository, { digest, tag })=>{
    if (digest === undefined && tag === undefined) return 'MissingDigestAndTag';
    if (digest !== undefined && !(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .isDigest */ .Bc)(digest)) return 'InvalidImageDigest';
    if (tag !== undefined && !(0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .isTag */ .dz)(tag)) return 'InvalidImageTag';
    const tagged = tag === undefined ? undefined : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(repository.tags, tag);
    return digest !== undefined && tagged !== undefined && tagged !== digest ? 'ImageTagDoesNotMatchDigest' : 'ImageNotFound';
};
const failure = (id, failureCode)=>({
        imageId: (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageIdView */ .mx)(id),
        failureCode,
        failureReason: reasons[failureCode]
    });


/***/ }),

/***/ 88479:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bd: () => (/* binding */ imageNamed),
/* harmony export */   Bs: () => (/* binding */ checkTag),
/* harmony export */   Ce: () => (/* binding */ parseImageId),
/* harmony export */   O7: () => (/* binding */ indexesOf),
/* harmony export */   Pr: () => (/* binding */ tagsByDigest),
/* harmony export */   R9: () => (/* binding */ imageSize),
/* harmony export */   dz: () => (/* binding */ isTag),
/* harmony export */   mP: () => (/* binding */ notePull),
/* harmony export */   mx: () => (/* binding */ imageIdView)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10574);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(21587);




/** The members of an `ImageIdentifier`. */ const parseImageId = (input)=>{
    const [digest, tag] = [
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'imageDigest'),
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'imageTag')
    ];
    return {
        ...digest !== undefined && {
            digest
        },
        ...tag !== undefined && {
            tag
        }
    };
};
/** An image's identifier as answers give it. */ const imageIdView = ({ digest, tag })=>({
        ...digest !== undefined && {
            imageDigest: digest
        },
        ...tag !== undefined && {
            imageTag: tag
        }
    });
/** The image that an id names; where it has both parts they must agree. */ const imageNamed = (repository, { digest, tag })=>{
    const tagged = tag === undefined ? undefined : (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)(repository.tags, tag);
    if (tag !== undefined && (tagged === undefined || digest !== undefined && digest !== tagged)) return undefined;
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)(repository.images, digest ?? tagged ?? '');
};
/** All tags by the digest they name, sorted. */ const tagsByDigest = (repository)=>{
    const all = new Map();
    for (const tag of Object.keys(repository.tags).sort()){
        const digest = repository.tags[tag] ?? '';
        const tags = all.get(digest);
        if (tags === undefined) all.set(digest, [
            tag
        ]);
        else tags.push(tag);
    }
    return all;
};
/** Compressed bytes of an image: config and layers; of an index, its largest image. */ const imageSize = (repository, image)=>{
    const { config, layers, manifests } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(image.manifest, image.mediaType);
    const children = manifests.map(({ digest })=>(0,_state_js__WEBPACK_IMPORTED_MODULE_3__/* .entry */ .f)(repository.images, digest));
    const sizes = children.map((child)=>child === undefined ? 0 : imageSize(repository, child));
    return Math.max((config?.size ?? 0) + layers.reduce((sum, { size })=>sum + size, 0), ...sizes);
};
/** The digests of the indexes that refer to this image. */ const indexesOf = (repository, digest)=>Object.values(repository.images).filter(({ mediaType })=>/index|list/.test(mediaType)).filter(({ manifest, mediaType })=>(0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(manifest, mediaType).manifests.some((it)=>it.digest === digest)).map((index)=>index.digest);
const tagForm = '[a-zA-Z0-9_][a-zA-Z0-9._-]{0,127}';
const tagPattern = new RegExp(`^${tagForm}$`);
/** Whether a text has the form of an image tag. */ const isTag = (text)=>tagPattern.test(text);
/** Refuses a text that can be no tag. */ const checkTag = (tag)=>{
    if (!isTag(tag)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageTag', `must satisfy regular expression '${tagForm}'`);
};
/** Notes a pull; the time kept is renewed once it is a day old. */ const notePull = (image, now)=>{
    if (image.pulledAt === undefined || now - image.pulledAt >= 86_400_000) image.pulledAt = now;
};


/***/ }),

/***/ 95992:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OP: () => (/* binding */ stateIntake),
/* harmony export */   uv: () => (/* binding */ blobIntake)
/* harmony export */ });
/* unused harmony export keptBytes */
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30145);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10574);


/** The largest blob whose content the state keeps: configs are read without waiting. */ const keptBytes = 65_536;
/** Bytes in the blob store; of a small blob that looks like a config the state keeps a copy. */ const blobIntake = (blobs)=>({
        take: (id, upload, bytes)=>{
            upload.received = blobs.appendNow(id, bytes);
        },
        digest: (id)=>blobs.digest(id),
        keep: (id)=>{
            const { digest, size } = blobs.seal(id);
            const content = size <= keptBytes ? blobs.read(digest) : undefined;
            return {
                size,
                ...content?.[0] === 0x7b && {
                    kept: Buffer.from(content).toString('base64')
                }
            };
        },
        drop: (id)=>blobs.drop(id)
    });
/** Bytes in the state itself, for a sandbox without a registry: small blobs only. */ const stateIntake = {
    take: (_id, upload, bytes)=>{
        const all = Buffer.concat([
            content(upload),
            bytes
        ]);
        if (all.length > keptBytes) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refusal */ .x)('LayerTooLargeException');
        upload.kept = all.toString('base64');
        upload.received = all.length;
    },
    digest: (_id, upload)=>(0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(content(upload)),
    keep: (_id, upload)=>({
            size: upload.received,
            kept: content(upload).toString('base64')
        }),
    drop: ()=>undefined
};
const content = ({ kept })=>Buffer.from(kept ?? '', 'base64');


/***/ }),

/***/ 77458:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ parseJson)
/* harmony export */ });
/** The value that a JSON text stands for; `undefined` when the text is no JSON. */ const parseJson = (text)=>{
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
};


/***/ }),

/***/ 63994:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ layerAddress)
/* harmony export */ });
/* harmony import */ var _authorization_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84763);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(61980);


const life = 3_600_000;
/**
 * Where a layer's bytes are, for an hour: outside `/v2/` and on another host name than the registry, as S3 is, so that
 * clients leave their credentials behind. The ticket in it is all the authorization that it takes.
 */ const layerAddress = (registry, name, digest)=>{
    const host = registry.registry.replace('127.0.0.1', 'localhost');
    const ticket = encodeURIComponent((0,_authorization_js__WEBPACK_IMPORTED_MODULE_0__/* .password */ .w)(registry, life));
    return `http://${host}/layers/${(0,_repository_js__WEBPACK_IMPORTED_MODULE_1__/* .repositoryPath */ .SH)(registry, name)}/${digest}?ticket=${ticket}`;
};


/***/ }),

/***/ 30145:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bc: () => (/* binding */ isDigest),
/* harmony export */   Ng: () => (/* binding */ parseManifest),
/* harmony export */   ol: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34131);
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(77458);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10574);




const oci = 'application/vnd.oci.image';
const docker = 'application/vnd.docker.distribution';
const known = [
    `${oci}.manifest.v1+json`,
    `${oci}.index.v1+json`,
    `${docker}.manifest.v2+json`,
    `${docker}.manifest.list.v2+json`
];
/** The digest of content: sha256 over exactly these bytes. */ const digestOf = (content)=>`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(content).digest('hex')}`;
/** Whether a text has the form of a digest that ECR takes. */ const isDigest = (text)=>/^sha256:[0-9a-f]{64}$/.test(text);
/** Parses a manifest; the media type is the one given, else the one it states, else the one its members tell. */ const parseManifest = (text, given)=>{
    const body = (0,_json_js__WEBPACK_IMPORTED_MODULE_3__/* .parseJson */ .q)(text);
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isStructure */ .ip)(body) || body.schemaVersion !== 2) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifest', 'Invalid JSON syntax');
    const stated = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(body, 'mediaType');
    if (given !== undefined && stated !== undefined && given !== stated) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifestMediaType', `must match the manifest's media type '${stated}'`);
    const mediaType = given ?? stated ?? `${oci}.${body.manifests === undefined ? 'manifest' : 'index'}.v1+json`;
    if (!known.includes(mediaType)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifest', `unsupported media type '${mediaType}'`);
    const manifest = withMembers(body, mediaType);
    if (!/index|list/.test(mediaType) && manifest.config === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifest', 'Invalid JSON syntax');
    return manifest;
};
const withMembers = (body, mediaType)=>{
    const [config, subject] = [
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .structureMember */ .U7)(body, 'config'),
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .structureMember */ .U7)(body, 'subject')
    ];
    const [artifactType, annotations] = [
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(body, 'artifactType'),
        (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .structureMember */ .U7)(body, 'annotations')
    ];
    return {
        mediaType,
        ...config && {
            config: descriptor(config)
        },
        layers: ((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listMember */ .DW)(body, 'layers') ?? []).map(descriptor),
        manifests: ((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listMember */ .DW)(body, 'manifests') ?? []).map(descriptor),
        ...subject && {
            subject: descriptor(subject)
        },
        ...artifactType !== undefined && artifactType !== '' && {
            artifactType
        },
        ...annotations && {
            annotations
        }
    };
};
const descriptor = (source)=>{
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .isStructure */ .ip)(source)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifest', 'Invalid JSON syntax');
    const digest = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(source, 'digest') ?? '';
    if (!isDigest(digest)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('imageManifest', `invalid digest '${digest}'`);
    return {
        mediaType: (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .textMember */ .SA)(source, 'mediaType') ?? '',
        digest,
        size: (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .numberMember */ .eJ)(source, 'size') ?? 0,
        elsewhere: ((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_1__/* .listMember */ .DW)(source, 'urls') ?? []).length > 0,
        source
    };
};


/***/ }),

/***/ 15874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $4: () => (/* binding */ requiredText),
/* harmony export */   aR: () => (/* binding */ repositoryName),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10574);


/** A string that must be there. */ const requiredText = (input, name)=>required((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, name), name);
/** A member's value, refused when it is absent. */ const required = (value, name)=>{
    if (value === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .G)(name, 'must not be null');
    return value;
};
/** `repositoryName`, as most calls are about it; `''` where a call names none. */ const repositoryName = (input)=>typeof input.repositoryName === 'string' ? input.repositoryName : '';


/***/ }),

/***/ 48500:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ae: () => (/* binding */ parseMutability),
/* harmony export */   lc: () => (/* binding */ immutableThing),
/* harmony export */   t3: () => (/* binding */ isImmutable)
/* harmony export */ });
/* unused harmony export mutabilities */
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70407);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10574);


/** The four modes of tag mutability. */ const mutabilities = [
    'MUTABLE',
    'IMMUTABLE',
    'IMMUTABLE_WITH_EXCLUSION',
    'MUTABLE_WITH_EXCLUSION'
];
/** Whether this tag, once taken, stays with its image: the mode, turned round for tags that a filter matches. */ const isImmutable = ({ mutability, filters }, tag)=>{
    const excluded = mutability.endsWith('_WITH_EXCLUSION') && filters.some((filter)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)(filter, tag));
    return mutability.startsWith('IMMUTABLE') !== excluded;
};
/** What a refusal says is immutable: the repository, or with exclusion filters the tag. */ const immutableThing = ({ mutability })=>mutability === 'IMMUTABLE' ? 'repository' : 'tag';
/** A mode and its filters, checked: one to five wildcard filters with the modes that exclude, none with the others. */ const parseMutability = (mode, filters)=>{
    const mutability = mutabilities.find((known)=>known === mode);
    if (mutability === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)('imageTagMutability', `must satisfy enum value set: [${mutabilities.join(', ')}]`);
    const excluding = mutability.endsWith('_WITH_EXCLUSION');
    if (excluding !== filters.length > 0 || filters.length > 5) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)('imageTagMutabilityExclusionFilters', excluding ? 'must have between 1 and 5 filters' : `must be empty with ${mutability}`);
    for (const { type, filter } of filters)if (type !== 'WILDCARD' || !/^[0-9A-Za-z._*-]{1,128}$/.test(filter)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .invalid */ .G)('imageTagMutabilityExclusionFilters', "must be of type WILDCARD and satisfy regular expression '[0-9A-Za-z._*-]{1,128}'");
    return {
        mutability,
        filters: filters.map(({ filter })=>filter)
    };
};


/***/ }),

/***/ 52815:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ referrersOf)
/* harmony export */ });
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30145);

/** The manifests of a repository whose subject has this digest. */ const referrersOf = (repository, digest)=>Object.values(repository.images).flatMap((image)=>{
        const { subject, config, annotations, ...rest } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_0__/* .parseManifest */ .Ng)(image.manifest, image.mediaType);
        if (subject?.digest !== digest) return [];
        const artifactType = rest.artifactType ?? config?.mediaType;
        return [
            {
                image,
                size: Buffer.byteLength(image.manifest),
                ...artifactType !== undefined && {
                    artifactType
                },
                ...annotations && {
                    annotations
                }
            }
        ];
    });


/***/ }),

/***/ 10574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ invalid),
  x: () => (/* binding */ refuse_refusal)
});

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/refusal.js
var refusal = __webpack_require__(69273);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/refusal.data.js
/** ECR's refusals: code and text, `{…}` filled from the case at hand. Sources: the sandbox's FIDELITY table. */ const refusals = {
    RepositoryNotFoundException: "The repository with name '{repository}' does not exist in the registry with id '{registry}'",
    RepositoryAlreadyExistsException: "The repository with name '{repository}' already exists in the registry with id '{registry}'",
    RepositoryNotEmptyException: "The repository with name '{repository}' in registry with id '{registry}' cannot be deleted because it still contains images",
    RepositoryPolicyNotFoundException: "Repository policy does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
    LifecyclePolicyNotFoundException: "Lifecycle policy does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
    ImageNotFoundException: "The image with imageId {imageDigest:'{digest}', imageTag:'{tag}'} does not exist within the repository with name '{repository}' in the registry with id '{registry}'",
    ImageAlreadyExistsException: "Image with digest '{digest}' and tag '{tag}' already exists in the repository with name '{repository}' in registry with id '{registry}'",
    ImageTagAlreadyExistsException: "The image tag '{tag}' already exists in the '{repository}' repository and cannot be overwritten because the {immutable} is immutable.",
    ImageDigestDoesNotMatchException: "The calculated digest '{calculated}' does not match the provided digest '{digest}'.",
    LayersNotFoundException: "Layers with digests '[{digests}]' required for pushing image into repository with name '{repository}' in the registry with id '{registry}' do not exist",
    ReferencedImagesNotFoundException: "Images with digests '[{digests}]' required for pushing image into repository with name '{repository}' in the registry with id '{registry}' do not exist",
    LimitExceededException: "The image with digest '{digest}' in the repository with name '{repository}' in registry with id '{registry}' already has the maximum allowed number of tags which is '1000'",
    ScanNotFoundException: "Image scan does not exist for the image with '{imageDigest:'{digest}', imageTag:'{tag}'}' in the repository with name '{repository}' in the registry with id '{registry}'",
    UnsupportedImageTypeException: "The image with digest '{digest}' in the repository with name '{repository}' in the registry with id '{registry}' is of a type that can not be scanned",
    InvalidParameterException: "Invalid parameter at '{member}' failed to satisfy constraint: '{constraint}'",
    InvalidTagParameterException: "Invalid tag parameter: {constraint}",
    TooManyTagsException: "The number of tags on the resource with ARN '{arn}' would exceed the limit of 50",
    UploadNotFoundException: "The upload with id '{upload}' does not exist in the repository with name '{repository}' in the registry with id '{registry}'",
    InvalidLayerPartException: "Invalid layer part upload for upload with id '{upload}' in the repository with name '{repository}' in the registry with id '{registry}'",
    InvalidLayerException: "The digest of the uploaded layer is '{calculated}', not '{digest}'",
    LayerPartTooSmallException: "Layer parts other than the last one must be at least 5242880 bytes",
    LayerAlreadyExistsException: "Layer with digest '{digest}' already exists in the repository with name '{repository}' in registry with id '{registry}'",
    EmptyUploadException: "The upload with id '{upload}' does not contain any layer parts",
    LayerTooLargeException: "A sandbox without a blob store takes layers of at most 65536 bytes",
    ScanLimitExceededException: "The scan quota per image has been exceeded. Wait and try again.",
    LifecyclePolicyPreviewNotFoundException: "Lifecycle policy preview does not exist for the repository with name '{repository}' in the registry with id '{registry}'",
    LifecyclePolicyPreviewInProgressException: "The previous lifecycle policy preview request has not completed. Wait and try again.",
    ImageArchivedException: "The specified image is archived and cannot be scanned.",
    ImageStorageClassUpdateNotSupportedException: "The requested image storage class update is not supported.",
    FeatureDisabledException: "This feature is disabled",
    LayersMissingException: "Layers with digests '[{digests}]' do not exist in the repository with name '{repository}' in the registry with id '{registry}'"
};
/** Names above whose code on the wire is another one. */ const codes = {
    ScanLimitExceededException: 'LimitExceededException',
    FeatureDisabledException: 'ValidationException',
    LayerTooLargeException: 'LimitExceededException',
    LayersMissingException: 'LayersNotFoundException'
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/refuse.js


/** A refusal of ECR's by its name in the table of texts, with the case's values; an absent value is written `null`, as AWS does. */ const refuse_refusal = (name, values = {}, members = {})=>{
    const text = refusals[name].replace(/\{(\w+)\}/g, (_, key)=>values[key] ?? 'null');
    return new refusal/* Refusal */.P(codes[name] ?? name, text, {
        members
    });
};
/** A parameter that breaks a constraint. */ const invalid = (member, constraint)=>refuse_refusal('InvalidParameterException', {
        member,
        constraint
    });


/***/ }),

/***/ 61980:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CI: () => (/* binding */ repositoryView),
/* harmony export */   Dy: () => (/* binding */ names),
/* harmony export */   EZ: () => (/* binding */ mutabilityView),
/* harmony export */   Fv: () => (/* binding */ registryOf),
/* harmony export */   R_: () => (/* binding */ heading),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   Sz: () => (/* binding */ repositoryNamed),
/* harmony export */   qM: () => (/* binding */ repositoryArn),
/* harmony export */   t4: () => (/* binding */ located)
/* harmony export */ });
/* harmony import */ var _kernel_enter_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69427);
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _kernel_partition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(73415);
/* harmony import */ var _kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(44461);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15874);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10574);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21587);







/** Where a call works: the caller's own registry, or the account that `registryId` names. */ const registryOf = (context, input)=>{
    const id = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'registryId');
    if (id === undefined || id === context.account.id) return context;
    if (!/^\d{12}$/.test(id)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .invalid */ .G)('registryId', "must satisfy regular expression '[0-9]{12}'");
    const { registry, endpoint } = context;
    return (0,_kernel_enter_js__WEBPACK_IMPORTED_MODULE_3__/* .enter */ .V)(context.world, {
        ...context.caller,
        account: id
    }, {
        registry,
        endpoint
    });
};
/** The repository of this name, or the refusal that there is none. */ const repositoryNamed = (context, name)=>{
    const found = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .ecrState */ .E)(context).repositories, name);
    if (found === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('RepositoryNotFoundException', {
        repository: name,
        registry: context.account.id
    });
    return found;
};
/** The registry and the repository that a call names by `registryId` and `repositoryName`. */ const located = (context, input)=>{
    const registry = registryOf(context, input);
    return {
        registry,
        repository: repositoryNamed(registry, (0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredText */ .$4)(input, 'repositoryName'))
    };
};
/** The two members that most answers begin with. */ const heading = (registry, repository)=>({
        registryId: registry.account.id,
        repositoryName: repository.name
    });
/** The values that most refusals name. */ const names = (registry, repository)=>({
        registry: registry.account.id,
        repository: repository.name
    });
/** A repository's ARN. */ const repositoryArn = ({ account, caller: { region } }, name)=>`arn:${(0,_kernel_partition_js__WEBPACK_IMPORTED_MODULE_5__/* .partition */ .j)(region)}:ecr:${region}:${account.id}:repository/${name}`;
/** The path under the registry's host: account, region, name. */ const repositoryPath = ({ account, caller: { region } }, name)=>`${account.id}/${region}/${name}`;
/** A repository as Create, Describe and Delete answer it. */ const repositoryView = (registry, repository)=>({
        repositoryArn: repositoryArn(registry, repository.name),
        ...heading(registry, repository),
        repositoryUri: `${registry.registry}/${repositoryPath(registry, repository.name)}`,
        createdAt: (0,_kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_6__/* .timestamp */ .v)(repository.createdAt),
        ...mutabilityView(repository),
        imageScanningConfiguration: {
            scanOnPush: repository.scanOnPush
        },
        encryptionConfiguration: repository.encryption
    });
/** A repository's mode of tag mutability with its filters, as answers give it. */ const mutabilityView = ({ mutability, filters })=>({
        imageTagMutability: mutability,
        ...filters.length > 0 && {
            imageTagMutabilityExclusionFilters: filters.map((filter)=>({
                    filterType: 'WILDCARD',
                    filter
                }))
        }
    });


/***/ }),

/***/ 91880:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B3: () => (/* binding */ isEnhanced),
/* harmony export */   aR: () => (/* binding */ scanRule),
/* harmony export */   j_: () => (/* binding */ scanRules),
/* harmony export */   sO: () => (/* binding */ isScannedOnPush),
/* harmony export */   tw: () => (/* binding */ configured)
/* harmony export */ });
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70407);
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88479);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21587);



/** Whether Inspector scans this registry, instead of ECR itself: it does once the registry, or a script of any repository, says so. */ const isEnhanced = (registry)=>{
    const { scanning, scans = [] } = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrState */ .E)(registry);
    return scanning?.type === 'ENHANCED' || scans.some(({ type })=>type === 'enhanced');
};
/** The scripts of this registry's kind of scanning that hold for a repository; after them, where Inspector scans, the registry's own rules. */ const scanRules = (registry, repository)=>{
    const type = isEnhanced(registry) ? 'enhanced' : 'basic';
    const scripts = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrState */ .E)(registry).scans ?? [];
    const scripted = scripts.filter((rule)=>rule.type === type && (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .l)(rule.repository, repository.name));
    return type === 'basic' ? scripted : [
        ...scripted,
        ...configured(registry, repository).map(asScript)
    ];
};
/** The registry's own rules that hold for a repository; a filter without wildcard fits what contains it. */ const configured = (registry, { name })=>((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ecrState */ .E)(registry).scanning?.rules ?? []).flatMap(({ frequency, filters })=>filters.filter((filter)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .l)(filter.includes('*') ? filter : `*${filter}*`, name)).map((filter)=>({
                frequency,
                filter
            })));
const asScript = ({ frequency, filter })=>({
        type: 'enhanced',
        repository: filter,
        frequency: frequency === 'SCAN_ON_PUSH' ? frequency : 'CONTINUOUS_SCAN',
        findingsAfter: 90_000
    });
/** Whether ECR itself scans an image when it is pushed: its repository says so, or a rule of the registry. */ const isScannedOnPush = (registry, repository)=>!isEnhanced(registry) && (repository.scanOnPush || configured(registry, repository).some(({ frequency })=>frequency === 'SCAN_ON_PUSH'));
/** The first script that holds for an image, by its digest or one of its tags. */ const scanRule = (registry, repository, image)=>scanRules(registry, repository).find(({ image: pattern })=>pattern === undefined || [
            image.digest,
            ...(0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .tagsByDigest */ .Pr)(repository).get(image.digest) ?? []
        ].some((name)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_2__/* .fits */ .l)(pattern, name)));


/***/ }),

/***/ 8517:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ findingsSummary),
/* harmony export */   MG: () => (/* binding */ scanReport),
/* harmony export */   dD: () => (/* binding */ beginScan)
/* harmony export */ });
/* harmony import */ var _kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(44461);
/* harmony import */ var _config_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85794);
/* harmony import */ var _finding_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(47503);
/* harmony import */ var _scan_rule_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91880);
/* harmony import */ var _scripted_status_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91701);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(19359);






/** How long a basic scan takes, in milliseconds. */ const scanMs = 20_000;
const complete = 'The scan was completed successfully.';
const unsupported = 'UnsupportedImageError: The operating system and/or package manager are not supported.';
const continuous = 'Continuous scan is selected for image.';
/** An enhanced scan, unless scripted: first not found, then waiting, then active, with findings later still. */ const enhanced = [
    {
        after: 45_000,
        status: 'PENDING'
    },
    {
        after: 60_000,
        status: 'ACTIVE'
    }
];
/** Starts a basic scan. What becomes of it is told by time, the image's own labels, and scripts. */ const beginScan = (image, now)=>{
    image.scan = {
        startedAt: now
    };
};
/** How an image's scan stands now; `undefined` where ECR finds none. */ const scanReport = (registry, repository, image)=>{
    const kind = (0,_scan_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .isEnhanced */ .B3)(registry) ? 'enhanced' : 'basic';
    if ((0,_storage_js__WEBPACK_IMPORTED_MODULE_3__/* .imageStatus */ .oL)(image, registry.now) !== 'ACTIVE') return {
        type: kind,
        since: image.pushedAt,
        status: {
            status: 'IMAGE_ARCHIVED'
        }
    };
    const rule = (0,_scan_rule_js__WEBPACK_IMPORTED_MODULE_1__/* .scanRule */ .aR)(registry, repository, image);
    const labels = (0,_config_js__WEBPACK_IMPORTED_MODULE_0__/* .imageConfig */ .g)(repository, image)?.labels ?? {};
    const labelled = (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFindings */ .Sn)(labels['tagship.sandbox.findings'] ?? '');
    if (kind === 'enhanced') return rule && enhancedReport(registry.now, image, {
        labelled,
        ...rule
    });
    if (image.scan === undefined) return undefined;
    const since = image.scan.startedAt;
    const statuses = rule?.statuses ?? basicStatuses(labels['tagship.sandbox.scan'] === 'unsupported');
    const found = (0,_scripted_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusAfter */ .Bh)(statuses, registry.now - since);
    const report = {
        type: 'basic',
        since,
        status: statusView(found ?? {
            status: 'IN_PROGRESS'
        })
    };
    if (found?.status !== 'COMPLETE') return report;
    const findings = present(rule?.findings ?? labelled, registry.now - since);
    return {
        ...report,
        findings,
        completedAt: since + found.after
    };
};
const enhancedReport = (now, image, { statuses, findings, findingsAfter, labelled })=>{
    const since = (0,_storage_js__WEBPACK_IMPORTED_MODULE_3__/* .standingSince */ .t_)(image);
    const passed = now - since;
    const found = (0,_scripted_status_js__WEBPACK_IMPORTED_MODULE_2__/* .statusAfter */ .Bh)(statuses ?? enhanced, passed);
    if (image.mediaType.match(/index|list/) || found === undefined) return undefined;
    const report = {
        type: 'enhanced',
        since,
        status: statusView(found)
    };
    if (![
        'ACTIVE',
        'COMPLETE'
    ].includes(found.status)) return report;
    const there = present(findings ?? labelled.map((finding)=>({
            ...finding,
            after: findingsAfter
        })), passed);
    const last = Math.max(findingsAfter, ...there.map(({ after = 0 })=>after));
    return {
        ...report,
        findings: there,
        ...passed >= findingsAfter && {
            completedAt: since + last
        }
    };
};
const basicStatuses = (fails)=>[
        {
            after: 0,
            status: 'IN_PROGRESS'
        },
        {
            after: scanMs,
            status: fails ? 'FAILED' : 'COMPLETE',
            ...fails && {
                description: unsupported
            }
        }
    ];
const present = (findings, passed)=>findings.filter(({ after = 0 })=>after <= passed);
const usual = {
    ACTIVE: continuous,
    COMPLETE: complete
};
const statusView = ({ status, description = usual[status] })=>({
        status,
        ...description !== undefined && {
            description
        }
    });
/** When a scan ended, where it did, and how many findings it has of each severity. */ const findingsSummary = ({ type, since, findings = [], completedAt })=>({
        ...completedAt !== undefined && {
            imageScanCompletedAt: (0,_kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .v)(completedAt),
            vulnerabilitySourceUpdatedAt: (0,_kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_5__/* .timestamp */ .v)(type === 'basic' ? since : completedAt)
        },
        findingSeverityCounts: (0,_finding_js__WEBPACK_IMPORTED_MODULE_4__/* .severityCounts */ .ur)(findings)
    });


/***/ }),

/***/ 91701:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bh: () => (/* binding */ statusAfter),
/* harmony export */   O7: () => (/* binding */ parseStatuses),
/* harmony export */   T9: () => (/* binding */ statusesCheck)
/* harmony export */ });
/* harmony import */ var _control_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31411);
/* harmony import */ var _kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39409);
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34131);



const shape = {
    after: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.time,
    status: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.text,
    description: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.text
};
/** A check for a list of statuses of these words, each with the time after which it holds. */ const statusesCheck = (words)=>({
        wants: `a list of {"after","status"}, the status one of ${words.join(', ')},`,
        holds: (value)=>(0,_control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedRules */ .No)(value, shape, [
                'status'
            ]).every(({ status })=>words.includes(String(status)))
    });
/** The statuses of a control request, by the time after which each holds. */ const parseStatuses = (value)=>(0,_control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedRules */ .No)(value, shape, [
        'status'
    ]).map((rule)=>{
        const description = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(rule, 'description');
        return {
            after: (0,_kernel_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .durationMs */ .p)((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_2__/* .textMember */ .SA)(rule, 'after') ?? '0s') ?? 0,
            status: String(rule.status),
            ...description !== undefined && {
                description
            }
        };
    }).sort((a, b)=>a.after - b.after);
/** The latest of the statuses that hold by then; `undefined` before the first. */ const statusAfter = (statuses, passed)=>statuses.findLast(({ after })=>after <= passed);


/***/ }),

/***/ 53888:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Z: () => (/* binding */ ecr),
  R: () => (/* binding */ ecrOver)
});

// EXTERNAL MODULE: ./.tagship/build/sandbox/model/check-request.js + 2 modules
var check_request = __webpack_require__(31616);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/member.js
var kernel_member = __webpack_require__(34131);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/manifest.js
var ecr_manifest = __webpack_require__(30145);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/member.js
var ecr_member = __webpack_require__(15874);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/refuse.js + 1 modules
var refuse = __webpack_require__(10574);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/repository.js
var ecr_repository = __webpack_require__(61980);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/state.js
var ecr_state = __webpack_require__(21587);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/storage.js
var storage = __webpack_require__(19359);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/batch-check-layer-availability.js







const run = (context, input)=>{
    const { repository } = (0,ecr_repository/* located */.t4)(context, input);
    const digests = (0,ecr_member/* required */.mw)((0,kernel_member/* textsMember */.Nu)(input, 'layerDigests'), 'layerDigests');
    if (digests.length < 1 || digests.length > 100) throw (0,refuse/* invalid */.G)('layerDigests', 'must have between 1 and 100 digests');
    const archived = (0,storage/* archivedLayers */.Pv)(repository, context.now);
    return {
        layers: digests.filter(ecr_manifest/* isDigest */.Bc).map((layerDigest)=>{
            const layer = (0,ecr_state/* entry */.f)(repository.layers, layerDigest);
            return layer === undefined ? {
                layerDigest,
                layerAvailability: 'UNAVAILABLE'
            } : {
                layerDigest,
                layerAvailability: archived.has(layerDigest) ? 'ARCHIVED' : 'AVAILABLE',
                layerSize: layer.size
            };
        }),
        failures: digests.filter((digest)=>!(0,ecr_manifest/* isDigest */.Bc)(digest)).map((layerDigest)=>({
                layerDigest,
                failureCode: 'InvalidLayerDigest',
                failureReason: `Layer digest '${layerDigest}' is not valid`
            }))
    };
};
/** `BatchCheckLayerAvailability`: which blobs the repository holds; a well-formed digest that it does not is `UNAVAILABLE`. */ const batchCheckLayerAvailability = {
    run,
    resource: ecr_member/* repositoryName */.aR
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/delete-image.js
var delete_image = __webpack_require__(28459);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/image.js
var ecr_image = __webpack_require__(88479);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/image-ids.js




/** The images that a batch asks for, 1 to 100 of them. */ const parseImageIds = (input)=>{
    const ids = (0,ecr_member/* required */.mw)((0,kernel_member/* structuresMember */.Xr)(input, 'imageIds'), 'imageIds');
    if (ids.length < 1 || ids.length > 100) throw (0,refuse/* invalid */.G)('imageIds', 'must have between 1 and 100 image ids');
    return ids.map(ecr_image/* parseImageId */.Ce);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/batch-delete-image.js





const batch_delete_image_run = (context, input)=>{
    const { repository } = (0,ecr_repository/* located */.t4)(context, input);
    const imageIds = [];
    const failures = [];
    for (const id of parseImageIds(input)){
        const result = (0,delete_image/* deleteImage */.v)(repository, id);
        if ('failure' in result) failures.push(result.failure);
        else imageIds.push(...result.deleted);
    }
    return {
        imageIds: imageIds.map(ecr_image/* imageIdView */.mx),
        failures
    };
};
/** `BatchDeleteImage`: by digest the image with all its tags, by tag that tag, and the image with its last one. */ const batchDeleteImage = {
    run: batch_delete_image_run,
    resource: ecr_member/* repositoryName */.aR
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/image-failure.js
var image_failure = __webpack_require__(84292);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/image-view.js


/** An image with its manifest, under the tag that was asked for, as `PutImage` and `BatchGetImage` answer it. */ const imageView = (registry, repository, { image, tag })=>({
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageId: (0,ecr_image/* imageIdView */.mx)({
            digest: image.digest,
            ...tag !== undefined && {
                tag
            }
        }),
        imageManifest: image.manifest,
        imageManifestMediaType: image.mediaType
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/batch-get-image.js







const batch_get_image_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const images = [];
    const failures = [];
    for (const id of parseImageIds(input)){
        const image = (0,ecr_image/* imageNamed */.Bd)(repository, id);
        if (image === undefined) failures.push((0,image_failure/* imageFailure */.yO)(repository, id));
        else if ((0,storage/* imageStatus */.oL)(image, context.now) !== 'ACTIVE') failures.push((0,image_failure/* inaccessibleFailure */.an)(id));
        else {
            (0,ecr_image/* notePull */.mP)(image, context.now);
            images.push(imageView(registry, repository, {
                image,
                tag: id.tag
            }));
        }
    }
    return {
        images,
        failures
    };
};
/** `BatchGetImage`: one image per id asked for, each with the manifest as it was pushed; what is not there is a failure, not an error. */ const batchGetImage = {
    run: batch_get_image_run,
    resource: ecr_member/* repositoryName */.aR
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/scan-rule.js
var scan_rule = __webpack_require__(91880);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/batch-get-repository-scanning-configuration.js






const batch_get_repository_scanning_configuration_run = (context, input)=>{
    const wanted = (0,ecr_member/* required */.mw)((0,kernel_member/* textsMember */.Nu)(input, 'repositoryNames'), 'repositoryNames');
    if (wanted.length < 1 || wanted.length > 25) throw (0,refuse/* invalid */.G)('repositoryNames', 'must have between 1 and 25 names');
    const { repositories } = (0,ecr_state/* ecrState */.E)(context);
    const found = wanted.flatMap((name)=>(0,ecr_state/* entry */.f)(repositories, name) ?? []);
    return {
        scanningConfigurations: found.map((repository)=>configurationView(context, repository)),
        failures: wanted.filter((name)=>(0,ecr_state/* entry */.f)(repositories, name) === undefined).map(failure)
    };
};
const configurationView = (context, repository)=>{
    const rules = (0,scan_rule/* isEnhanced */.B3)(context) ? (0,scan_rule/* scanRules */.j_)(context, repository).map((rule)=>({
            frequency: rule.frequency,
            filter: rule.repository
        })) : (0,scan_rule/* configured */.tw)(context, repository);
    const onPush = (0,scan_rule/* isEnhanced */.B3)(context) ? rules.length > 0 : (0,scan_rule/* isScannedOnPush */.sO)(context, repository);
    return {
        repositoryArn: (0,ecr_repository/* repositoryArn */.qM)(context, repository.name),
        repositoryName: repository.name,
        scanOnPush: onPush,
        scanFrequency: rules[0]?.frequency ?? (onPush ? 'SCAN_ON_PUSH' : 'MANUAL'),
        appliedScanFilters: [
            ...new Set(rules.map(({ filter })=>filter))
        ].map((filter)=>({
                filter,
                filterType: 'WILDCARD'
            }))
    };
};
const failure = (name)=>({
        repositoryName: name,
        failureCode: 'REPOSITORY_NOT_FOUND',
        failureReason: 'REPOSITORY_NOT_FOUND'
    });
/** `BatchGetRepositoryScanningConfiguration`: how often the images of each repository are scanned; what is not there is a failure. */ const batchGetRepositoryScanningConfiguration = {
    run: batch_get_repository_scanning_configuration_run,
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'repositoryNames')?.[0] ?? ''
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/upload.js
var ecr_upload = __webpack_require__(51593);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/complete-layer-upload.js






const complete_layer_upload_run = (intake, context, input)=>{
    const { registry, repository, id, upload } = (0,ecr_upload/* locatedUpload */.QD)(context, input);
    const digests = (0,ecr_member/* required */.mw)((0,kernel_member/* textsMember */.Nu)(input, 'layerDigests'), 'layerDigests');
    if (upload.received === 0) throw (0,refuse/* refusal */.x)('EmptyUploadException', {
        upload: id
    });
    const calculated = intake.digest(id, upload);
    if (!digests.includes(calculated)) throw (0,refuse/* refusal */.x)('InvalidLayerException', {
        calculated,
        digest: digests.join(', ')
    });
    const known = (0,ecr_state/* entry */.f)(repository.layers, calculated) !== undefined;
    delete (0,ecr_state/* ecrState */.E)(registry).uploads[id];
    if (known) {
        intake.drop(id);
        throw (0,refuse/* refusal */.x)('LayerAlreadyExistsException', {
            ...(0,ecr_repository/* names */.Dy)(registry, repository),
            digest: calculated
        });
    }
    repository.layers[calculated] = intake.keep(id, upload);
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        uploadId: id,
        layerDigest: calculated
    };
};
/** `CompleteLayerUpload`: the blob is the repository's once its bytes have the digest named. */ const completeLayerUpload = (intake)=>({
        run: (context, input)=>complete_layer_upload_run(intake, context, input),
        resource: ecr_member/* repositoryName */.aR
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/label.js




/** The resource tags in `tags`, checked: keys of 1 to 128 characters, not AWS's own, values of at most 256. */ const parseLabels = (input)=>Object.fromEntries(((0,kernel_member/* structuresMember */.Xr)(input, 'tags') ?? []).map(parseLabel));
const parseLabel = (tag)=>{
    const key = (0,ecr_member/* requiredText */.$4)(tag, 'Key');
    const value = (0,ecr_member/* requiredText */.$4)(tag, 'Value');
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,128}$/u.test(key) || /^aws:/i.test(key)) throw (0,refuse/* refusal */.x)('InvalidTagParameterException', {
        constraint: `key '${key}' is not valid`
    });
    if (!/^[\p{L}\p{Z}\p{N}_.:/=+\-@]{0,256}$/u.test(value)) throw (0,refuse/* refusal */.x)('InvalidTagParameterException', {
        constraint: `value of key '${key}' is not valid`
    });
    return [
        key,
        value
    ];
};
/** Puts resource tags on a repository, at most 50 in all. */ const putLabels = (context, repository, labels)=>{
    const all = {
        ...repository.labels,
        ...labels
    };
    if (Object.keys(all).length > 50) throw (0,refuse/* refusal */.x)('TooManyTagsException', {
        arn: (0,ecr_repository/* repositoryArn */.qM)(context, repository.name)
    });
    repository.labels = all;
};
/** The repository that `resourceArn` names in the caller's account and region. */ const labelled = (context, input)=>{
    const arn = (0,ecr_member/* requiredText */.$4)(input, 'resourceArn');
    const name = /^arn:[^:]+:ecr:[^:]+:\d{12}:repository\/(.+)$/.exec(arn)?.[1];
    if (name === undefined) throw (0,refuse/* invalid */.G)('resourceArn', 'Invalid ARN');
    if (arn !== (0,ecr_repository/* repositoryArn */.qM)(context, name)) throw (0,refuse/* refusal */.x)('RepositoryNotFoundException', {
        repository: name,
        registry: context.account.id
    });
    return (0,ecr_repository/* repositoryNamed */.Sz)(context, name);
};
/** The repository's name in `resourceArn`, for the list of calls. */ const labelledName = (input)=>typeof input.resourceArn === 'string' ? input.resourceArn.slice(input.resourceArn.indexOf('/') + 1) : '';

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/mutability.js
var mutability = __webpack_require__(48500);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/mutability-input.js



/** The mode in `imageTagMutability` and its exclusion filters, checked together. */ const mutabilityOf = (input, mode)=>(0,mutability/* parseMutability */.ae)(mode, ((0,kernel_member/* structuresMember */.Xr)(input, 'imageTagMutabilityExclusionFilters') ?? []).map((item)=>({
            type: (0,ecr_member/* requiredText */.$4)(item, 'filterType'),
            filter: (0,ecr_member/* requiredText */.$4)(item, 'filter')
        })));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/create-repository.js







const create_repository_name = '(?:[a-z0-9]+(?:[._-][a-z0-9]+)*/)*[a-z0-9]+(?:[._-][a-z0-9]+)*';
const pattern = new RegExp(`^${create_repository_name}$`);
const create_repository_run = (context, input)=>{
    const registry = (0,ecr_repository/* registryOf */.Fv)(context, input);
    const { repositories } = (0,ecr_state/* ecrState */.E)(registry);
    const repository = parseRepository(input, context.now);
    if ((0,ecr_state/* entry */.f)(repositories, repository.name) !== undefined) throw (0,refuse/* refusal */.x)('RepositoryAlreadyExistsException', (0,ecr_repository/* names */.Dy)(registry, repository));
    putLabels(registry, repository, parseLabels(input));
    repositories[repository.name] = repository;
    return {
        repository: (0,ecr_repository/* repositoryView */.CI)(registry, repository)
    };
};
const parseRepository = (input, now)=>({
        name: parseName((0,ecr_member/* requiredText */.$4)(input, 'repositoryName')),
        createdAt: now,
        ...mutabilityOf(input, (0,kernel_member/* textMember */.SA)(input, 'imageTagMutability') ?? 'MUTABLE'),
        scanOnPush: (0,kernel_member/* flagMember */.hu)((0,kernel_member/* structureMember */.U7)(input, 'imageScanningConfiguration') ?? {}, 'scanOnPush') ?? false,
        encryption: parseEncryption((0,kernel_member/* structureMember */.U7)(input, 'encryptionConfiguration') ?? {}),
        labels: {},
        images: {},
        tags: {},
        layers: {}
    });
const parseName = (text)=>{
    if (text.length < 2 || text.length > 256 || !pattern.test(text)) throw (0,refuse/* invalid */.G)('repositoryName', `must satisfy regular expression '${create_repository_name}'`);
    return text;
};
const parseEncryption = (input)=>{
    const kmsKey = (0,kernel_member/* textMember */.SA)(input, 'kmsKey');
    const encryptionType = (0,kernel_member/* textMember */.SA)(input, 'encryptionType') ?? 'AES256';
    if (![
        'AES256',
        'KMS',
        'KMS_DSSE'
    ].includes(encryptionType)) throw (0,refuse/* invalid */.G)('encryptionConfiguration.encryptionType', 'must satisfy enum value set: [AES256, KMS, KMS_DSSE]');
    return {
        encryptionType,
        ...kmsKey !== undefined && {
            kmsKey
        }
    };
};
/** `CreateRepository`: an empty repository, mutable unless told otherwise. */ const createRepository = {
    run: create_repository_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-lifecycle-policy.js



const get_lifecycle_policy_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    if (repository.lifecycle === undefined) throw (0,refuse/* refusal */.x)('LifecyclePolicyNotFoundException', (0,ecr_repository/* names */.Dy)(registry, repository));
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        lifecyclePolicyText: repository.lifecycle
    };
};
/** `GetLifecyclePolicy`: the text as it was put. */ const getLifecyclePolicy = {
    run: get_lifecycle_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/delete-lifecycle-policy.js



const delete_lifecycle_policy_run = (context, input)=>{
    const answer = getLifecyclePolicy.run(context, input);
    delete (0,ecr_repository/* located */.t4)(context, input).repository.lifecycle;
    return answer;
};
/** `DeleteLifecyclePolicy`: answers the text that is gone. */ const deleteLifecyclePolicy = {
    run: delete_lifecycle_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/delete-repository.js





const delete_repository_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    if (Object.keys(repository.images).length > 0 && (0,kernel_member/* flagMember */.hu)(input, 'force') !== true) throw (0,refuse/* refusal */.x)('RepositoryNotEmptyException', (0,ecr_repository/* names */.Dy)(registry, repository));
    const state = (0,ecr_state/* ecrState */.E)(registry);
    for (const [id, upload] of Object.entries(state.uploads))if (upload.repository === repository.name) delete state.uploads[id];
    delete state.repositories[repository.name];
    return {
        repository: (0,ecr_repository/* repositoryView */.CI)(registry, repository)
    };
};
/** `DeleteRepository`: with its uploads; images in it need `force`. */ const deleteRepository = {
    run: delete_repository_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-repository-policy.js



const get_repository_policy_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    if (repository.policy === undefined) throw (0,refuse/* refusal */.x)('RepositoryPolicyNotFoundException', (0,ecr_repository/* names */.Dy)(registry, repository));
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        policyText: repository.policy
    };
};
/** `GetRepositoryPolicy`: the text as it was set. */ const getRepositoryPolicy = {
    run: get_repository_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/delete-repository-policy.js



const delete_repository_policy_run = (context, input)=>{
    const answer = getRepositoryPolicy.run(context, input);
    delete (0,ecr_repository/* located */.t4)(context, input).repository.policy;
    return answer;
};
/** `DeleteRepositoryPolicy`: answers the text that is gone. */ const deleteRepositoryPolicy = {
    run: delete_repository_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/glob.js
var glob = __webpack_require__(70407);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/scanned.js





/** The image that a call about scans names, with its identifier as the answer repeats it. */ const scanned = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const id = (0,ecr_image/* parseImageId */.Ce)((0,ecr_member/* required */.mw)((0,kernel_member/* structureMember */.U7)(input, 'imageId'), 'imageId'));
    const image = (0,ecr_image/* imageNamed */.Bd)(repository, id);
    if (image === undefined) throw (0,refuse/* refusal */.x)('ImageNotFoundException', {
        ...(0,ecr_repository/* names */.Dy)(registry, repository),
        ...id
    });
    return {
        registry,
        repository,
        image,
        imageId: (0,ecr_image/* imageIdView */.mx)({
            ...id,
            digest: image.digest
        })
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/scripted-status.js
var scripted_status = __webpack_require__(91701);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/describe-image-replication-status.js





const describe_image_replication_status_run = (context, input)=>{
    const { registry, repository, image, imageId } = scanned(context, input);
    const rules = (0,ecr_state/* ecrState */.E)(registry).replications ?? [];
    return {
        repositoryName: repository.name,
        imageId,
        replicationStatuses: rules.filter((rule)=>(0,glob/* fits */.l)(rule.repository, repository.name) && image.pushedAt >= rule.since).map((rule)=>replicationView(rule, registry.now - image.pushedAt))
    };
};
const replicationView = ({ region, registry, statuses, failure }, passed)=>{
    const status = (0,scripted_status/* statusAfter */.Bh)(statuses, passed)?.status ?? 'IN_PROGRESS';
    return {
        region,
        registryId: registry,
        status,
        ...status === 'FAILED' && failure !== undefined && {
            failureCode: failure
        }
    };
};
/** `DescribeImageReplicationStatus`: one entry per destination of an image pushed since the rule was set; without rules none. */ const describeImageReplicationStatus = {
    run: describe_image_replication_status_run,
    resource: ecr_member/* repositoryName */.aR
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/partition.js
var partition = __webpack_require__(73415);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/timestamp.js
var timestamp = __webpack_require__(44461);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/config.js
var config = __webpack_require__(85794);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/enhanced-finding.js






/** A finding as an enhanced scan words it. */ const enhancedFinding = (of, finding)=>{
    const { account, caller } = of.registry;
    const seen = (0,timestamp/* timestamp */.v)(of.since + (finding.after ?? 0));
    const id = (0,ecr_manifest/* digestOf */.ol)(`${of.image.digest} ${finding.name} ${finding.package} ${finding.version}`).slice(7, 39);
    return {
        awsAccountId: account.id,
        description: `${finding.name} in ${finding.package} ${finding.version}`,
        findingArn: `arn:${(0,partition/* partition */.j)(caller.region)}:inspector2:${caller.region}:${account.id}:finding/${id}`,
        firstObservedAt: seen,
        lastObservedAt: seen,
        updatedAt: seen,
        packageVulnerabilityDetails: vulnerability(finding),
        remediation: {
            recommendation: {
                text: 'None Provided'
            }
        },
        resources: [
            resource(of)
        ],
        severity: finding.severity,
        status: 'ACTIVE',
        title: `${finding.name} - ${finding.package}`,
        type: 'PACKAGE_VULNERABILITY',
        fixAvailable: finding.fixed === undefined ? 'NO' : 'YES',
        exploitAvailable: 'NO'
    };
};
const vulnerability = ({ name, severity, package: of, version, fixed })=>({
        vulnerabilityId: name,
        source: 'NVD',
        sourceUrl: `https://cve.example/${name}`,
        vendorSeverity: severity,
        cvss: [],
        referenceUrls: [],
        relatedVulnerabilities: [],
        vulnerablePackages: [
            {
                name: of,
                version,
                packageManager: 'OS',
                ...fixed !== undefined && {
                    fixedInVersion: fixed
                }
            }
        ]
    });
const resource = ({ registry, repository, image })=>{
    const platform = (0,config/* imageConfig */.g)(repository, image)?.platform;
    return {
        id: `${(0,ecr_repository/* repositoryArn */.qM)(registry, repository.name)}/${image.digest}`,
        type: 'AWS_ECR_CONTAINER_IMAGE',
        tags: {},
        details: {
            awsEcrContainerImage: {
                imageHash: image.digest,
                imageTags: (0,ecr_image/* tagsByDigest */.Pr)(repository).get(image.digest) ?? [],
                pushedAt: (0,timestamp/* timestamp */.v)(image.pushedAt),
                registry: registry.account.id,
                repositoryName: repository.name,
                ...platform !== undefined && {
                    platform: platform.split('/')[0],
                    architecture: platform.split('/')[1]
                }
            }
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/finding.js
var finding = __webpack_require__(47503);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/json.js
var json = __webpack_require__(77458);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/page.js



/** One page of keyed items, at most 1000: what comes after the key in `nextToken`, so that items added meanwhile shift nothing. */ const pageOf = (input, items, key)=>sizedPage(input, {
        items,
        key
    }, {
        usual: 100,
        most: 1000
    });
/** The same for an operation with its own sizes of pages. */ const sizedPage = (input, { items, key }, { usual, most })=>{
    const size = (0,kernel_member/* numberMember */.eJ)(input, 'maxResults') ?? usual;
    if (!Number.isInteger(size) || size < 1 || size > most) throw (0,refuse/* invalid */.G)('maxResults', `must be between 1 and ${most}`);
    const after = parseToken((0,kernel_member/* textMember */.SA)(input, 'nextToken'));
    const sorted = items.map((item)=>({
            item,
            at: key(item)
        })).sort((a, b)=>a.at < b.at ? -1 : 1).filter(({ at })=>after === undefined || at > after);
    const page = sorted.slice(0, size);
    const last = page.at(-1);
    return {
        items: page.map(({ item })=>item),
        more: sorted.length > page.length && last !== undefined ? {
            nextToken: token(last.at)
        } : {}
    };
};
const token = (after)=>Buffer.from(JSON.stringify({
        after
    })).toString('base64');
const parseToken = (text)=>{
    if (text === undefined) return undefined;
    const value = (0,json/* parseJson */.q)(Buffer.from(text, 'base64').toString());
    const after = (0,kernel_member/* isStructure */.ip)(value) ? value.after : undefined;
    if (typeof after !== 'string') throw (0,refuse/* invalid */.G)('nextToken', 'Invalid token');
    return after;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/scan.js
var scan = __webpack_require__(8517);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/describe-image-scan-findings.js








const describe_image_scan_findings_run = (context, input)=>{
    const { registry, repository, image, imageId } = scanned(context, input);
    const report = (0,scan/* scanReport */.MG)(registry, repository, image);
    if (report === undefined) throw (0,refuse/* refusal */.x)('ScanNotFoundException', {
        ...(0,ecr_repository/* names */.Dy)(registry, repository),
        digest: image.digest,
        tag: imageId.imageTag
    });
    const { type, since, status, findings } = report;
    const about = {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageId,
        imageScanStatus: status
    };
    if (findings === undefined) return about;
    const key = (of)=>`${of.name} ${of.package} ${of.version}`;
    const { items, more } = pageOf(input, findings, key);
    const of = {
        registry,
        repository,
        image,
        since
    };
    const worded = type === 'basic' ? {
        findings: items.map(finding/* basicFinding */.MU)
    } : {
        enhancedFindings: items.map((finding)=>enhancedFinding(of, finding))
    };
    return {
        ...about,
        imageScanFindings: {
            ...(0,scan/* findingsSummary */.FQ)(report),
            ...worded
        },
        ...more
    };
};
/** `DescribeImageScanFindings`: the scan's status, and its findings by pages, basic or enhanced, once there are any. */ const describeImageScanFindings = {
    run: describe_image_scan_findings_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/describe-image-signing-status.js



const describe_image_signing_status_run = (context, input)=>{
    const { registry, repository, imageId } = scanned(context, input);
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageId,
        signingStatuses: []
    };
};
/** `DescribeImageSigningStatus`: no registry here signs, so that no image has a status. */ const describeImageSigningStatus = {
    run: describe_image_signing_status_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/image-detail.js






/** One digest as `DescribeImages` answers it; an untagged one has no `imageTags`. */ const imageDetail = (registry, repository, { image, tags })=>{
    const manifest = (0,ecr_manifest/* parseManifest */.Ng)(image.manifest, image.mediaType);
    const artifact = manifest.artifactType ?? manifest.config?.mediaType;
    const imageTags = tags.get(image.digest);
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageDigest: image.digest,
        ...imageTags && {
            imageTags
        },
        imageSizeInBytes: (0,ecr_image/* imageSize */.R9)(repository, image),
        imagePushedAt: (0,timestamp/* timestamp */.v)(image.pushedAt),
        imageManifestMediaType: image.mediaType,
        ...artifact !== undefined && {
            artifactMediaType: artifact
        },
        ...image.pulledAt !== undefined && {
            lastRecordedPullTime: (0,timestamp/* timestamp */.v)(image.pulledAt)
        },
        ...manifest.subject && {
            subjectManifestDigest: manifest.subject.digest
        },
        ...storageMembers(image, registry.now),
        ...scanMembers(registry, repository, image)
    };
};
const storageMembers = (image, now)=>{
    const { archivedAt, activeAt, before } = image.archive ?? {};
    const activated = activeAt !== undefined && activeAt <= now ? activeAt : before;
    return {
        imageStatus: (0,storage/* imageStatus */.oL)(image, now),
        ...archivedAt !== undefined && {
            lastArchivedAt: (0,timestamp/* timestamp */.v)(archivedAt)
        },
        ...activated !== undefined && {
            lastActivatedAt: (0,timestamp/* timestamp */.v)(activated)
        }
    };
};
const scanMembers = (registry, repository, image)=>{
    if (image.scan === undefined) return {};
    const report = (0,scan/* scanReport */.MG)(registry, repository, image);
    if (report?.type !== 'basic') return {};
    return {
        imageScanStatus: report.status,
        ...report.findings && {
            imageScanFindingsSummary: (0,scan/* findingsSummary */.FQ)(report)
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/describe-images.js









const describe_images_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const tags = (0,ecr_image/* tagsByDigest */.Pr)(repository);
    const named = (0,kernel_member/* structuresMember */.Xr)(input, 'imageIds') !== undefined;
    if (named && ((0,kernel_member/* numberMember */.eJ)(input, 'maxResults') !== undefined || (0,kernel_member/* textMember */.SA)(input, 'nextToken') !== undefined)) throw (0,refuse/* invalid */.G)('imageIds', 'must not be used with maxResults or nextToken');
    const found = named ? namedImages(registry, repository, parseImageIds(input)) : Object.values(repository.images);
    const filter = (0,kernel_member/* structureMember */.U7)(input, 'filter') ?? {};
    const status = (0,kernel_member/* textMember */.SA)(filter, 'tagStatus') ?? 'ANY';
    const stored = (0,kernel_member/* textMember */.SA)(filter, 'imageStatus') ?? (named ? 'ANY' : 'ACTIVE');
    const fitting = found.filter(({ digest })=>status === 'ANY' || status === 'TAGGED' === tags.has(digest)).filter((image)=>(0,storage/* fitsStatus */.rE)(image, context.now, stored));
    const { items, more } = named ? {
        items: fitting,
        more: {}
    } : pageOf(input, fitting, ({ digest })=>digest);
    return {
        imageDetails: items.map((image)=>imageDetail(registry, repository, {
                image,
                tags
            })),
        ...more
    };
};
const namedImages = (registry, repository, ids)=>{
    const images = ids.map((id)=>{
        const image = (0,ecr_image/* imageNamed */.Bd)(repository, id);
        if (image === undefined) throw (0,refuse/* refusal */.x)('ImageNotFoundException', {
            ...(0,ecr_repository/* names */.Dy)(registry, repository),
            ...id
        });
        return image;
    });
    return [
        ...new Set(images)
    ];
};
/** `DescribeImages`: one entry per digest with all its tags; a missing id refuses the call. */ const describeImages = {
    run: describe_images_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/describe-repositories.js





const describe_repositories_run = (context, input)=>{
    const registry = (0,ecr_repository/* registryOf */.Fv)(context, input);
    const names = (0,kernel_member/* textsMember */.Nu)(input, 'repositoryNames');
    if (names !== undefined) {
        if (names.length < 1 || names.length > 100) throw (0,refuse/* invalid */.G)('repositoryNames', 'must have between 1 and 100 names');
        return {
            repositories: names.map((name)=>(0,ecr_repository/* repositoryView */.CI)(registry, (0,ecr_repository/* repositoryNamed */.Sz)(registry, name)))
        };
    }
    const { items, more } = pageOf(input, Object.values((0,ecr_state/* ecrState */.E)(registry).repositories), ({ name })=>name);
    return {
        repositories: items.map((repository)=>(0,ecr_repository/* repositoryView */.CI)(registry, repository)),
        ...more
    };
};
/** `DescribeRepositories`: the named ones, one missing name refuses the call; or all of them by pages. */ const describeRepositories = {
    run: describe_repositories_run,
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'repositoryNames')?.[0] ?? ''
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/authorization.js
var authorization = __webpack_require__(84763);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-authorization-token.js


const life = 12 * 3_600_000;
const get_authorization_token_run = (context)=>({
        authorizationData: [
            {
                authorizationToken: Buffer.from(`AWS:${(0,authorization/* password */.w)(context, life)}`).toString('base64'),
                expiresAt: (0,timestamp/* timestamp */.v)(Math.floor((context.now + life) / 1000) * 1000),
                proxyEndpoint: `http://${context.registry}`
            }
        ]
    });
/** `GetAuthorizationToken`: one token for twelve hours, whatever `registryIds` says. */ const getAuthorizationToken = {
    run: get_authorization_token_run,
    resource: ()=>''
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/layer-address.js
var layer_address = __webpack_require__(63994);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-download-url-for-layer.js





const get_download_url_for_layer_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const layerDigest = (0,ecr_member/* requiredText */.$4)(input, 'layerDigest');
    if ((0,ecr_state/* entry */.f)(repository.layers, layerDigest) === undefined) throw (0,refuse/* refusal */.x)('LayersMissingException', {
        ...(0,ecr_repository/* names */.Dy)(registry, repository),
        digests: layerDigest
    });
    return {
        downloadUrl: (0,layer_address/* layerAddress */.G)(registry, repository.name, layerDigest),
        layerDigest
    };
};
/** `GetDownloadUrlForLayer`: an address that needs no further authorization for an hour. */ const getDownloadUrlForLayer = {
    run: get_download_url_for_layer_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/preview-status.js
/** How long a preview takes, and how long its results are kept. */ const [takes, lasts] = [
    10_000,
    86_400_000
];
/** How a preview stands: its end is told by time alone. */ const previewStatus = ({ startedAt }, now)=>{
    if (now < startedAt + takes) return 'IN_PROGRESS';
    return now < startedAt + lasts ? 'COMPLETE' : 'EXPIRED';
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-lifecycle-policy-preview.js








const get_lifecycle_policy_preview_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const { preview } = repository;
    if (preview === undefined) throw (0,refuse/* refusal */.x)('LifecyclePolicyPreviewNotFoundException', (0,ecr_repository/* names */.Dy)(registry, repository));
    const status = previewStatus(preview, registry.now);
    const results = status === 'COMPLETE' ? preview.results : [];
    const key = ({ digest })=>digest;
    const page = {
        items: results.filter(isAsked(input)),
        key
    };
    const { items, more } = sizedPage(input, page, {
        usual: 100,
        most: 100
    });
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        lifecyclePolicyText: preview.text,
        status,
        ...more,
        previewResults: items.map(resultView),
        summary: status === 'COMPLETE' ? summary(results) : {}
    };
};
const isAsked = (input)=>{
    const ids = (0,kernel_member/* structuresMember */.Xr)(input, 'imageIds') === undefined ? undefined : parseImageIds(input);
    const status = (0,kernel_member/* textMember */.SA)((0,kernel_member/* structureMember */.U7)(input, 'filter') ?? {}, 'tagStatus') ?? 'ANY';
    return ({ digest, tags })=>(status === 'ANY' || status === 'TAGGED' === tags.length > 0) && (ids?.some((id)=>id.digest === digest || id.tag !== undefined && tags.includes(id.tag)) ?? true);
};
const resultView = ({ digest, tags, pushedAt, action, priority, storageClass })=>({
        ...tags.length > 0 && {
            imageTags: tags
        },
        imageDigest: digest,
        imagePushedAt: (0,timestamp/* timestamp */.v)(pushedAt),
        action: action === 'expire' ? {
            type: 'EXPIRE'
        } : {
            type: 'TRANSITION',
            targetStorageClass: 'ARCHIVE'
        },
        appliedRulePriority: priority,
        storageClass: storageClass.toUpperCase()
    });
const summary = (results)=>{
    const moving = results.filter(({ action })=>action === 'transition').length;
    return {
        expiringImageTotalCount: results.length - moving,
        ...moving > 0 && {
            transitioningImageTotalCounts: [
                {
                    targetStorageClass: 'ARCHIVE',
                    imageTotalCount: moving
                }
            ]
        }
    };
};
/** `GetLifecyclePolicyPreview`: what the policy would do, once the preview is complete. */ const getLifecyclePolicyPreview = {
    run: get_lifecycle_policy_preview_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/get-registry-scanning-configuration.js


const get_registry_scanning_configuration_run = (context)=>({
        registryId: context.account.id,
        scanningConfiguration: scanningView(context)
    });
/** How the registry scans, as it was put; without that, as scripts have it. */ const scanningView = (context)=>{
    const { scanning, scans = [] } = (0,ecr_state/* ecrState */.E)(context);
    const scripted = scans.filter(({ type })=>type === 'enhanced').map(({ repository, frequency })=>({
            frequency,
            filters: [
                repository
            ]
        }));
    return {
        scanType: scanning?.type ?? ((0,scan_rule/* isEnhanced */.B3)(context) ? 'ENHANCED' : 'BASIC'),
        rules: (scanning?.rules ?? scripted).map(({ frequency, filters })=>({
                scanFrequency: frequency,
                repositoryFilters: filters.map((filter)=>({
                        filter,
                        filterType: 'WILDCARD'
                    }))
            }))
    };
};
/** `GetRegistryScanningConfiguration`: who scans, and with Inspector which repositories how often. */ const getRegistryScanningConfiguration = {
    run: get_registry_scanning_configuration_run,
    resource: ()=>''
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/initiate-layer-upload.js



const initiate_layer_upload_run = (intake, context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    return {
        uploadId: (0,ecr_upload/* beginUpload */.Dk)(intake, registry, repository),
        partSize: 20_971_520
    };
};
/** `InitiateLayerUpload`: an upload id, and the size that parts should have. */ const initiateLayerUpload = (intake)=>({
        run: (context, input)=>initiate_layer_upload_run(intake, context, input),
        resource: ecr_member/* repositoryName */.aR
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/intake.js
var intake = __webpack_require__(95992);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/referrer.js
var referrer = __webpack_require__(52815);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/list-image-referrers.js








const list_image_referrers_run = (context, input)=>{
    const { repository } = (0,ecr_repository/* located */.t4)(context, input);
    const digest = (0,ecr_member/* requiredText */.$4)((0,ecr_member/* required */.mw)((0,kernel_member/* structureMember */.U7)(input, 'subjectId'), 'subjectId'), 'imageDigest');
    if (!(0,ecr_manifest/* isDigest */.Bc)(digest)) throw (0,refuse/* invalid */.G)('subjectId.imageDigest', "must satisfy regular expression 'sha256:[0-9a-f]{64}'");
    const filter = (0,kernel_member/* structureMember */.U7)(input, 'filter') ?? {};
    const types = (0,kernel_member/* textsMember */.Nu)(filter, 'artifactTypes');
    const fitting = (0,referrer/* referrersOf */.a)(repository, digest).filter(({ artifactType })=>types === undefined || types.includes(artifactType ?? '')).filter(({ image })=>(0,storage/* fitsStatus */.rE)(image, context.now, (0,kernel_member/* textMember */.SA)(filter, 'artifactStatus')));
    const key = ({ image })=>image.digest;
    const { items, more } = sizedPage(input, {
        items: fitting,
        key
    }, {
        usual: 20,
        most: 50
    });
    return {
        referrers: items.map((item)=>referrerView(item, context.now)),
        ...more
    };
};
const referrerView = ({ image, size, artifactType, annotations }, now)=>({
        digest: image.digest,
        mediaType: image.mediaType,
        ...artifactType !== undefined && {
            artifactType
        },
        size,
        ...annotations && {
            annotations
        },
        artifactStatus: (0,storage/* imageStatus */.oL)(image, now)
    });
/** `ListImageReferrers`: the manifests with that subject, at most 50 a page; a subject that is not there has none. */ const listImageReferrers = {
    run: list_image_referrers_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/list-images.js






const list_images_run = (context, input)=>{
    const { repository } = (0,ecr_repository/* located */.t4)(context, input);
    const tags = (0,ecr_image/* tagsByDigest */.Pr)(repository);
    const filter = (0,kernel_member/* structureMember */.U7)(input, 'filter') ?? {};
    const stored = Object.values(repository.images).filter((image)=>(0,storage/* fitsStatus */.rE)(image, context.now, (0,kernel_member/* textMember */.SA)(filter, 'imageStatus')));
    const all = stored.flatMap(({ digest })=>{
        const own = tags.get(digest);
        return own === undefined ? [
            {
                digest
            }
        ] : own.map((tag)=>({
                digest,
                tag
            }));
    });
    const status = (0,kernel_member/* textMember */.SA)(filter, 'tagStatus') ?? 'ANY';
    const fitting = all.filter(({ tag })=>status === 'ANY' || status === 'TAGGED' === (tag !== undefined));
    const { items, more } = pageOf(input, fitting, ({ digest, tag })=>`${digest} ${tag ?? ''}`);
    return {
        imageIds: items.map(ecr_image/* imageIdView */.mx),
        ...more
    };
};
/** `ListImages`: one entry per tag, and one per untagged digest. */ const listImages = {
    run: list_images_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/list-tags-for-resource.js

/** `ListTagsForResource`: a repository's resource tags. */ const listTagsForResource = {
    run: (context, input)=>({
            tags: Object.entries(labelled(context, input).labels).map(([Key, Value])=>({
                    Key,
                    Value
                }))
        }),
    resource: labelledName
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-ecr 3.1169.0.
/** What requests and answers of the service's operations are made of. */ const ecrModel = {
    operations: {
        BatchCheckLayerAvailability: [
            "BatchCheckLayerAvailabilityRequest",
            "BatchCheckLayerAvailabilityResponse"
        ],
        BatchDeleteImage: [
            "BatchDeleteImageRequest",
            "BatchDeleteImageResponse"
        ],
        BatchGetImage: [
            "BatchGetImageRequest",
            "BatchGetImageResponse"
        ],
        BatchGetRepositoryScanningConfiguration: [
            "BatchGetRepositoryScanningConfigurationRequest",
            "BatchGetRepositoryScanningConfigurationResponse"
        ],
        CompleteLayerUpload: [
            "CompleteLayerUploadRequest",
            "CompleteLayerUploadResponse"
        ],
        CreateRepository: [
            "CreateRepositoryRequest",
            "CreateRepositoryResponse"
        ],
        DeleteLifecyclePolicy: [
            "DeleteLifecyclePolicyRequest",
            "DeleteLifecyclePolicyResponse"
        ],
        DeleteRepository: [
            "DeleteRepositoryRequest",
            "DeleteRepositoryResponse"
        ],
        DeleteRepositoryPolicy: [
            "DeleteRepositoryPolicyRequest",
            "DeleteRepositoryPolicyResponse"
        ],
        DescribeImageReplicationStatus: [
            "DescribeImageReplicationStatusRequest",
            "DescribeImageReplicationStatusResponse"
        ],
        DescribeImageScanFindings: [
            "DescribeImageScanFindingsRequest",
            "DescribeImageScanFindingsResponse"
        ],
        DescribeImageSigningStatus: [
            "DescribeImageSigningStatusRequest",
            "DescribeImageSigningStatusResponse"
        ],
        DescribeImages: [
            "DescribeImagesRequest",
            "DescribeImagesResponse"
        ],
        DescribeRepositories: [
            "DescribeRepositoriesRequest",
            "DescribeRepositoriesResponse"
        ],
        GetAuthorizationToken: [
            "GetAuthorizationTokenRequest",
            "GetAuthorizationTokenResponse"
        ],
        GetDownloadUrlForLayer: [
            "GetDownloadUrlForLayerRequest",
            "GetDownloadUrlForLayerResponse"
        ],
        GetLifecyclePolicy: [
            "GetLifecyclePolicyRequest",
            "GetLifecyclePolicyResponse"
        ],
        GetLifecyclePolicyPreview: [
            "GetLifecyclePolicyPreviewRequest",
            "GetLifecyclePolicyPreviewResponse"
        ],
        GetRegistryScanningConfiguration: [
            "GetRegistryScanningConfigurationRequest",
            "GetRegistryScanningConfigurationResponse"
        ],
        GetRepositoryPolicy: [
            "GetRepositoryPolicyRequest",
            "GetRepositoryPolicyResponse"
        ],
        InitiateLayerUpload: [
            "InitiateLayerUploadRequest",
            "InitiateLayerUploadResponse"
        ],
        ListImageReferrers: [
            "ListImageReferrersRequest",
            "ListImageReferrersResponse"
        ],
        ListImages: [
            "ListImagesRequest",
            "ListImagesResponse"
        ],
        ListTagsForResource: [
            "ListTagsForResourceRequest",
            "ListTagsForResourceResponse"
        ],
        PutImage: [
            "PutImageRequest",
            "PutImageResponse"
        ],
        PutImageScanningConfiguration: [
            "PutImageScanningConfigurationRequest",
            "PutImageScanningConfigurationResponse"
        ],
        PutImageTagMutability: [
            "PutImageTagMutabilityRequest",
            "PutImageTagMutabilityResponse"
        ],
        PutLifecyclePolicy: [
            "PutLifecyclePolicyRequest",
            "PutLifecyclePolicyResponse"
        ],
        PutRegistryScanningConfiguration: [
            "PutRegistryScanningConfigurationRequest",
            "PutRegistryScanningConfigurationResponse"
        ],
        SetRepositoryPolicy: [
            "SetRepositoryPolicyRequest",
            "SetRepositoryPolicyResponse"
        ],
        StartImageScan: [
            "StartImageScanRequest",
            "StartImageScanResponse"
        ],
        StartLifecyclePolicyPreview: [
            "StartLifecyclePolicyPreviewRequest",
            "StartLifecyclePolicyPreviewResponse"
        ],
        TagResource: [
            "TagResourceRequest",
            "TagResourceResponse"
        ],
        UntagResource: [
            "UntagResourceRequest",
            "UntagResourceResponse"
        ],
        UpdateImageStorageClass: [
            "UpdateImageStorageClassRequest",
            "UpdateImageStorageClassResponse"
        ],
        UploadLayerPart: [
            "UploadLayerPartRequest",
            "UploadLayerPartResponse"
        ]
    },
    structures: {
        Attribute: {
            "members": {
                "key": "string",
                "value": "string"
            },
            "required": [
                "key"
            ]
        },
        AuthorizationData: {
            "members": {
                "authorizationToken": "string",
                "expiresAt": "timestamp",
                "proxyEndpoint": "string"
            },
            "required": []
        },
        AwsEcrContainerImageDetails: {
            "members": {
                "architecture": "string",
                "author": "string",
                "imageHash": "string",
                "imageTags": "[]string",
                "platform": "string",
                "pushedAt": "timestamp",
                "lastInUseAt": "timestamp",
                "inUseCount": "number",
                "registry": "string",
                "repositoryName": "string"
            },
            "required": []
        },
        BatchCheckLayerAvailabilityRequest: {
            "members": {
                "repositoryName": "string",
                "layerDigests": "[]string",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "layerDigests"
            ]
        },
        BatchCheckLayerAvailabilityResponse: {
            "members": {
                "layers": "[]=Layer",
                "failures": "[]=LayerFailure"
            },
            "required": []
        },
        BatchDeleteImageRequest: {
            "members": {
                "repositoryName": "string",
                "imageIds": "[]=ImageIdentifier",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageIds"
            ]
        },
        BatchDeleteImageResponse: {
            "members": {
                "imageIds": "[]=ImageIdentifier",
                "failures": "[]=ImageFailure"
            },
            "required": []
        },
        BatchGetImageRequest: {
            "members": {
                "repositoryName": "string",
                "imageIds": "[]=ImageIdentifier",
                "registryId": "string",
                "acceptedMediaTypes": "[]string"
            },
            "required": [
                "repositoryName",
                "imageIds"
            ]
        },
        BatchGetImageResponse: {
            "members": {
                "images": "[]=Image",
                "failures": "[]=ImageFailure"
            },
            "required": []
        },
        BatchGetRepositoryScanningConfigurationRequest: {
            "members": {
                "repositoryNames": "[]string"
            },
            "required": [
                "repositoryNames"
            ]
        },
        BatchGetRepositoryScanningConfigurationResponse: {
            "members": {
                "scanningConfigurations": "[]=RepositoryScanningConfiguration",
                "failures": "[]=RepositoryScanningConfigurationFailure"
            },
            "required": []
        },
        CompleteLayerUploadRequest: {
            "members": {
                "repositoryName": "string",
                "uploadId": "string",
                "layerDigests": "[]string",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "uploadId",
                "layerDigests"
            ]
        },
        CompleteLayerUploadResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "uploadId": "string",
                "layerDigest": "string"
            },
            "required": []
        },
        CreateRepositoryRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "tags": "[]=Tag",
                "imageTagMutability": "#ImageTagMutability",
                "imageTagMutabilityExclusionFilters": "[]=ImageTagMutabilityExclusionFilter",
                "imageScanningConfiguration": "=ImageScanningConfiguration",
                "encryptionConfiguration": "=EncryptionConfiguration"
            },
            "required": [
                "repositoryName"
            ]
        },
        CreateRepositoryResponse: {
            "members": {
                "repository": "=Repository"
            },
            "required": []
        },
        CvssScore: {
            "members": {
                "baseScore": "number",
                "scoringVector": "string",
                "source": "string",
                "version": "string"
            },
            "required": []
        },
        CvssScoreAdjustment: {
            "members": {
                "metric": "string",
                "reason": "string"
            },
            "required": []
        },
        CvssScoreDetails: {
            "members": {
                "adjustments": "[]=CvssScoreAdjustment",
                "score": "number",
                "scoreSource": "string",
                "scoringVector": "string",
                "version": "string"
            },
            "required": []
        },
        DeleteLifecyclePolicyRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        DeleteLifecyclePolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "lifecyclePolicyText": "string",
                "lastEvaluatedAt": "timestamp"
            },
            "required": []
        },
        DeleteRepositoryPolicyRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        DeleteRepositoryPolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "policyText": "string"
            },
            "required": []
        },
        DeleteRepositoryRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "force": "boolean"
            },
            "required": [
                "repositoryName"
            ]
        },
        DeleteRepositoryResponse: {
            "members": {
                "repository": "=Repository"
            },
            "required": []
        },
        DescribeImageReplicationStatusRequest: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageId"
            ]
        },
        DescribeImageReplicationStatusResponse: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "replicationStatuses": "[]=ImageReplicationStatus"
            },
            "required": []
        },
        DescribeImageScanFindingsRequest: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "registryId": "string",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": [
                "repositoryName",
                "imageId"
            ]
        },
        DescribeImageScanFindingsResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "imageScanStatus": "=ImageScanStatus",
                "imageScanFindings": "=ImageScanFindings",
                "nextToken": "string"
            },
            "required": []
        },
        DescribeImageSigningStatusRequest: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageId"
            ]
        },
        DescribeImageSigningStatusResponse: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "registryId": "string",
                "signingStatuses": "[]=ImageSigningStatus"
            },
            "required": []
        },
        DescribeImagesFilter: {
            "members": {
                "tagStatus": "#TagStatus",
                "imageStatus": "#ImageStatusFilter"
            },
            "required": []
        },
        DescribeImagesRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "imageIds": "[]=ImageIdentifier",
                "nextToken": "string",
                "maxResults": "number",
                "filter": "=DescribeImagesFilter"
            },
            "required": [
                "repositoryName"
            ]
        },
        DescribeImagesResponse: {
            "members": {
                "imageDetails": "[]=ImageDetail",
                "nextToken": "string"
            },
            "required": []
        },
        DescribeRepositoriesRequest: {
            "members": {
                "registryId": "string",
                "repositoryNames": "[]string",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": []
        },
        DescribeRepositoriesResponse: {
            "members": {
                "repositories": "[]=Repository",
                "nextToken": "string"
            },
            "required": []
        },
        EncryptionConfiguration: {
            "members": {
                "encryptionType": "#EncryptionType",
                "kmsKey": "string"
            },
            "required": [
                "encryptionType"
            ]
        },
        EnhancedImageScanFinding: {
            "members": {
                "awsAccountId": "string",
                "description": "string",
                "findingArn": "string",
                "firstObservedAt": "timestamp",
                "lastObservedAt": "timestamp",
                "packageVulnerabilityDetails": "=PackageVulnerabilityDetails",
                "remediation": "=Remediation",
                "resources": "[]=Resource",
                "score": "number",
                "scoreDetails": "=ScoreDetails",
                "severity": "string",
                "status": "string",
                "title": "string",
                "type": "string",
                "updatedAt": "timestamp",
                "fixAvailable": "string",
                "exploitAvailable": "string"
            },
            "required": []
        },
        GetAuthorizationTokenRequest: {
            "members": {
                "registryIds": "[]string"
            },
            "required": []
        },
        GetAuthorizationTokenResponse: {
            "members": {
                "authorizationData": "[]=AuthorizationData"
            },
            "required": []
        },
        GetDownloadUrlForLayerRequest: {
            "members": {
                "repositoryName": "string",
                "layerDigest": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "layerDigest"
            ]
        },
        GetDownloadUrlForLayerResponse: {
            "members": {
                "downloadUrl": "string",
                "layerDigest": "string"
            },
            "required": []
        },
        GetLifecyclePolicyPreviewRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "imageIds": "[]=ImageIdentifier",
                "nextToken": "string",
                "maxResults": "number",
                "filter": "=LifecyclePolicyPreviewFilter"
            },
            "required": [
                "repositoryName"
            ]
        },
        GetLifecyclePolicyPreviewResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "lifecyclePolicyText": "string",
                "status": "#LifecyclePolicyPreviewStatus",
                "nextToken": "string",
                "previewResults": "[]=LifecyclePolicyPreviewResult",
                "summary": "=LifecyclePolicyPreviewSummary"
            },
            "required": []
        },
        GetLifecyclePolicyRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        GetLifecyclePolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "lifecyclePolicyText": "string",
                "lastEvaluatedAt": "timestamp"
            },
            "required": []
        },
        GetRegistryScanningConfigurationRequest: {
            "members": {},
            "required": []
        },
        GetRegistryScanningConfigurationResponse: {
            "members": {
                "registryId": "string",
                "scanningConfiguration": "=RegistryScanningConfiguration"
            },
            "required": []
        },
        GetRepositoryPolicyRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        GetRepositoryPolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "policyText": "string"
            },
            "required": []
        },
        Image: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "imageManifest": "string",
                "imageManifestMediaType": "string"
            },
            "required": []
        },
        ImageDetail: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageDigest": "string",
                "imageTags": "[]string",
                "imageSizeInBytes": "number",
                "imagePushedAt": "timestamp",
                "imageScanStatus": "=ImageScanStatus",
                "imageScanFindingsSummary": "=ImageScanFindingsSummary",
                "imageManifestMediaType": "string",
                "artifactMediaType": "string",
                "lastRecordedPullTime": "timestamp",
                "subjectManifestDigest": "string",
                "imageStatus": "#ImageStatus",
                "lastArchivedAt": "timestamp",
                "lastActivatedAt": "timestamp"
            },
            "required": []
        },
        ImageFailure: {
            "members": {
                "imageId": "=ImageIdentifier",
                "failureCode": "#ImageFailureCode",
                "failureReason": "string"
            },
            "required": []
        },
        ImageIdentifier: {
            "members": {
                "imageDigest": "string",
                "imageTag": "string"
            },
            "required": []
        },
        ImageReferrer: {
            "members": {
                "digest": "string",
                "mediaType": "string",
                "size": "number",
                "artifactType": "string",
                "annotations": "{}string",
                "artifactStatus": "#ArtifactStatus"
            },
            "required": [
                "digest",
                "mediaType",
                "size"
            ]
        },
        ImageReplicationStatus: {
            "members": {
                "region": "string",
                "registryId": "string",
                "status": "#ReplicationStatus",
                "failureCode": "string"
            },
            "required": []
        },
        ImageScanFinding: {
            "members": {
                "name": "string",
                "description": "string",
                "uri": "string",
                "severity": "#FindingSeverity",
                "attributes": "[]=Attribute"
            },
            "required": []
        },
        ImageScanFindings: {
            "members": {
                "imageScanCompletedAt": "timestamp",
                "vulnerabilitySourceUpdatedAt": "timestamp",
                "findingSeverityCounts": "{}number",
                "findings": "[]=ImageScanFinding",
                "enhancedFindings": "[]=EnhancedImageScanFinding"
            },
            "required": []
        },
        ImageScanFindingsSummary: {
            "members": {
                "imageScanCompletedAt": "timestamp",
                "vulnerabilitySourceUpdatedAt": "timestamp",
                "findingSeverityCounts": "{}number"
            },
            "required": []
        },
        ImageScanStatus: {
            "members": {
                "status": "#ScanStatus",
                "description": "string"
            },
            "required": []
        },
        ImageScanningConfiguration: {
            "members": {
                "scanOnPush": "boolean"
            },
            "required": []
        },
        ImageSigningStatus: {
            "members": {
                "signingProfileArn": "string",
                "failureCode": "string",
                "failureReason": "string",
                "status": "#SigningStatus"
            },
            "required": []
        },
        ImageTagMutabilityExclusionFilter: {
            "members": {
                "filterType": "#ImageTagMutabilityExclusionFilterType",
                "filter": "string"
            },
            "required": [
                "filterType",
                "filter"
            ]
        },
        InitiateLayerUploadRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        InitiateLayerUploadResponse: {
            "members": {
                "uploadId": "string",
                "partSize": "number"
            },
            "required": []
        },
        Layer: {
            "members": {
                "layerDigest": "string",
                "layerAvailability": "#LayerAvailability",
                "layerSize": "number",
                "mediaType": "string"
            },
            "required": []
        },
        LayerFailure: {
            "members": {
                "layerDigest": "string",
                "failureCode": "#LayerFailureCode",
                "failureReason": "string"
            },
            "required": []
        },
        LifecyclePolicyPreviewFilter: {
            "members": {
                "tagStatus": "#TagStatus"
            },
            "required": []
        },
        LifecyclePolicyPreviewResult: {
            "members": {
                "imageTags": "[]string",
                "imageDigest": "string",
                "imagePushedAt": "timestamp",
                "action": "=LifecyclePolicyRuleAction",
                "appliedRulePriority": "number",
                "storageClass": "#LifecyclePolicyStorageClass"
            },
            "required": []
        },
        LifecyclePolicyPreviewSummary: {
            "members": {
                "expiringImageTotalCount": "number",
                "transitioningImageTotalCounts": "[]=TransitioningImageTotalCount"
            },
            "required": []
        },
        LifecyclePolicyRuleAction: {
            "members": {
                "type": "#ImageActionType",
                "targetStorageClass": "#LifecyclePolicyTargetStorageClass"
            },
            "required": []
        },
        ListImageReferrersFilter: {
            "members": {
                "artifactTypes": "[]string",
                "artifactStatus": "#ArtifactStatusFilter"
            },
            "required": []
        },
        ListImageReferrersRequest: {
            "members": {
                "repositoryName": "string",
                "subjectId": "=SubjectIdentifier",
                "registryId": "string",
                "filter": "=ListImageReferrersFilter",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": [
                "repositoryName",
                "subjectId"
            ]
        },
        ListImageReferrersResponse: {
            "members": {
                "referrers": "[]=ImageReferrer",
                "nextToken": "string"
            },
            "required": []
        },
        ListImagesFilter: {
            "members": {
                "tagStatus": "#TagStatus",
                "imageStatus": "#ImageStatusFilter"
            },
            "required": []
        },
        ListImagesRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "nextToken": "string",
                "maxResults": "number",
                "filter": "=ListImagesFilter"
            },
            "required": [
                "repositoryName"
            ]
        },
        ListImagesResponse: {
            "members": {
                "imageIds": "[]=ImageIdentifier",
                "nextToken": "string"
            },
            "required": []
        },
        ListTagsForResourceRequest: {
            "members": {
                "resourceArn": "string"
            },
            "required": [
                "resourceArn"
            ]
        },
        ListTagsForResourceResponse: {
            "members": {
                "tags": "[]=Tag"
            },
            "required": []
        },
        PackageVulnerabilityDetails: {
            "members": {
                "cvss": "[]=CvssScore",
                "referenceUrls": "[]string",
                "relatedVulnerabilities": "[]string",
                "source": "string",
                "sourceUrl": "string",
                "vendorCreatedAt": "timestamp",
                "vendorSeverity": "string",
                "vendorUpdatedAt": "timestamp",
                "vulnerabilityId": "string",
                "vulnerablePackages": "[]=VulnerablePackage"
            },
            "required": []
        },
        PutImageRequest: {
            "members": {
                "repositoryName": "string",
                "imageManifest": "string",
                "registryId": "string",
                "imageManifestMediaType": "string",
                "imageTag": "string",
                "imageDigest": "string"
            },
            "required": [
                "repositoryName",
                "imageManifest"
            ]
        },
        PutImageResponse: {
            "members": {
                "image": "=Image"
            },
            "required": []
        },
        PutImageScanningConfigurationRequest: {
            "members": {
                "repositoryName": "string",
                "imageScanningConfiguration": "=ImageScanningConfiguration",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageScanningConfiguration"
            ]
        },
        PutImageScanningConfigurationResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageScanningConfiguration": "=ImageScanningConfiguration"
            },
            "required": []
        },
        PutImageTagMutabilityRequest: {
            "members": {
                "repositoryName": "string",
                "imageTagMutability": "#ImageTagMutability",
                "registryId": "string",
                "imageTagMutabilityExclusionFilters": "[]=ImageTagMutabilityExclusionFilter"
            },
            "required": [
                "repositoryName",
                "imageTagMutability"
            ]
        },
        PutImageTagMutabilityResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageTagMutability": "#ImageTagMutability",
                "imageTagMutabilityExclusionFilters": "[]=ImageTagMutabilityExclusionFilter"
            },
            "required": []
        },
        PutLifecyclePolicyRequest: {
            "members": {
                "repositoryName": "string",
                "lifecyclePolicyText": "string",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "lifecyclePolicyText"
            ]
        },
        PutLifecyclePolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "lifecyclePolicyText": "string"
            },
            "required": []
        },
        PutRegistryScanningConfigurationRequest: {
            "members": {
                "scanType": "#ScanType",
                "rules": "[]=RegistryScanningRule"
            },
            "required": []
        },
        PutRegistryScanningConfigurationResponse: {
            "members": {
                "registryScanningConfiguration": "=RegistryScanningConfiguration"
            },
            "required": []
        },
        Recommendation: {
            "members": {
                "url": "string",
                "text": "string"
            },
            "required": []
        },
        RegistryScanningConfiguration: {
            "members": {
                "scanType": "#ScanType",
                "rules": "[]=RegistryScanningRule"
            },
            "required": []
        },
        RegistryScanningRule: {
            "members": {
                "scanFrequency": "#ScanFrequency",
                "repositoryFilters": "[]=ScanningRepositoryFilter"
            },
            "required": [
                "scanFrequency",
                "repositoryFilters"
            ]
        },
        Remediation: {
            "members": {
                "recommendation": "=Recommendation"
            },
            "required": []
        },
        Repository: {
            "members": {
                "repositoryArn": "string",
                "registryId": "string",
                "repositoryName": "string",
                "repositoryUri": "string",
                "createdAt": "timestamp",
                "imageTagMutability": "#ImageTagMutability",
                "imageTagMutabilityExclusionFilters": "[]=ImageTagMutabilityExclusionFilter",
                "imageScanningConfiguration": "=ImageScanningConfiguration",
                "encryptionConfiguration": "=EncryptionConfiguration"
            },
            "required": []
        },
        RepositoryScanningConfiguration: {
            "members": {
                "repositoryArn": "string",
                "repositoryName": "string",
                "scanOnPush": "boolean",
                "scanFrequency": "#ScanFrequency",
                "appliedScanFilters": "[]=ScanningRepositoryFilter"
            },
            "required": []
        },
        RepositoryScanningConfigurationFailure: {
            "members": {
                "repositoryName": "string",
                "failureCode": "#ScanningConfigurationFailureCode",
                "failureReason": "string"
            },
            "required": []
        },
        Resource: {
            "members": {
                "details": "=ResourceDetails",
                "id": "string",
                "tags": "{}string",
                "type": "string"
            },
            "required": []
        },
        ResourceDetails: {
            "members": {
                "awsEcrContainerImage": "=AwsEcrContainerImageDetails"
            },
            "required": []
        },
        ScanningRepositoryFilter: {
            "members": {
                "filter": "string",
                "filterType": "#ScanningRepositoryFilterType"
            },
            "required": [
                "filter",
                "filterType"
            ]
        },
        ScoreDetails: {
            "members": {
                "cvss": "=CvssScoreDetails"
            },
            "required": []
        },
        SetRepositoryPolicyRequest: {
            "members": {
                "repositoryName": "string",
                "policyText": "string",
                "registryId": "string",
                "force": "boolean"
            },
            "required": [
                "repositoryName",
                "policyText"
            ]
        },
        SetRepositoryPolicyResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "policyText": "string"
            },
            "required": []
        },
        StartImageScanRequest: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageId"
            ]
        },
        StartImageScanResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "imageScanStatus": "=ImageScanStatus"
            },
            "required": []
        },
        StartLifecyclePolicyPreviewRequest: {
            "members": {
                "repositoryName": "string",
                "registryId": "string",
                "lifecyclePolicyText": "string"
            },
            "required": [
                "repositoryName"
            ]
        },
        StartLifecyclePolicyPreviewResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "lifecyclePolicyText": "string",
                "status": "#LifecyclePolicyPreviewStatus"
            },
            "required": []
        },
        SubjectIdentifier: {
            "members": {
                "imageDigest": "string"
            },
            "required": [
                "imageDigest"
            ]
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key",
                "Value"
            ]
        },
        TagResourceRequest: {
            "members": {
                "resourceArn": "string",
                "tags": "[]=Tag"
            },
            "required": [
                "resourceArn",
                "tags"
            ]
        },
        TagResourceResponse: {
            "members": {},
            "required": []
        },
        TransitioningImageTotalCount: {
            "members": {
                "targetStorageClass": "#LifecyclePolicyTargetStorageClass",
                "imageTotalCount": "number"
            },
            "required": []
        },
        UntagResourceRequest: {
            "members": {
                "resourceArn": "string",
                "tagKeys": "[]string"
            },
            "required": [
                "resourceArn",
                "tagKeys"
            ]
        },
        UntagResourceResponse: {
            "members": {},
            "required": []
        },
        UpdateImageStorageClassRequest: {
            "members": {
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "targetStorageClass": "#TargetStorageClass",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "imageId",
                "targetStorageClass"
            ]
        },
        UpdateImageStorageClassResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "imageId": "=ImageIdentifier",
                "imageStatus": "#ImageStatus"
            },
            "required": []
        },
        UploadLayerPartRequest: {
            "members": {
                "repositoryName": "string",
                "uploadId": "string",
                "partFirstByte": "number",
                "partLastByte": "number",
                "layerPartBlob": "blob",
                "registryId": "string"
            },
            "required": [
                "repositoryName",
                "uploadId",
                "partFirstByte",
                "partLastByte",
                "layerPartBlob"
            ]
        },
        UploadLayerPartResponse: {
            "members": {
                "registryId": "string",
                "repositoryName": "string",
                "uploadId": "string",
                "lastByteReceived": "number"
            },
            "required": []
        },
        VulnerablePackage: {
            "members": {
                "arch": "string",
                "epoch": "number",
                "filePath": "string",
                "name": "string",
                "packageManager": "string",
                "release": "string",
                "sourceLayerHash": "string",
                "version": "string",
                "fixedInVersion": "string"
            },
            "required": []
        }
    },
    enums: {
        ArtifactStatus: [
            "ACTIVATING",
            "ACTIVE",
            "ARCHIVED"
        ],
        ArtifactStatusFilter: [
            "ACTIVATING",
            "ACTIVE",
            "ANY",
            "ARCHIVED"
        ],
        EncryptionType: [
            "AES256",
            "KMS",
            "KMS_DSSE"
        ],
        FindingSeverity: [
            "CRITICAL",
            "HIGH",
            "INFORMATIONAL",
            "LOW",
            "MEDIUM",
            "UNDEFINED"
        ],
        ImageActionType: [
            "EXPIRE",
            "TRANSITION"
        ],
        ImageFailureCode: [
            "ImageInaccessible",
            "ImageNotFound",
            "ImageReferencedByManifestList",
            "ImageTagDoesNotMatchDigest",
            "InvalidImageDigest",
            "InvalidImageTag",
            "KmsError",
            "MissingDigestAndTag",
            "UpstreamAccessDenied",
            "UpstreamTooManyRequests",
            "UpstreamUnavailable"
        ],
        ImageStatus: [
            "ACTIVATING",
            "ACTIVE",
            "ARCHIVED"
        ],
        ImageStatusFilter: [
            "ACTIVATING",
            "ACTIVE",
            "ANY",
            "ARCHIVED"
        ],
        ImageTagMutability: [
            "IMMUTABLE",
            "IMMUTABLE_WITH_EXCLUSION",
            "MUTABLE",
            "MUTABLE_WITH_EXCLUSION"
        ],
        ImageTagMutabilityExclusionFilterType: [
            "WILDCARD"
        ],
        LayerAvailability: [
            "ARCHIVED",
            "AVAILABLE",
            "UNAVAILABLE"
        ],
        LayerFailureCode: [
            "InvalidLayerDigest",
            "MissingLayerDigest"
        ],
        LifecyclePolicyPreviewStatus: [
            "COMPLETE",
            "EXPIRED",
            "FAILED",
            "IN_PROGRESS"
        ],
        LifecyclePolicyStorageClass: [
            "ARCHIVE",
            "STANDARD"
        ],
        LifecyclePolicyTargetStorageClass: [
            "ARCHIVE"
        ],
        ReplicationStatus: [
            "COMPLETE",
            "FAILED",
            "IN_PROGRESS"
        ],
        ScanFrequency: [
            "CONTINUOUS_SCAN",
            "MANUAL",
            "SCAN_ON_PUSH"
        ],
        ScanStatus: [
            "ACTIVE",
            "COMPLETE",
            "FAILED",
            "FINDINGS_UNAVAILABLE",
            "IMAGE_ARCHIVED",
            "IN_PROGRESS",
            "LIMIT_EXCEEDED",
            "PENDING",
            "SCAN_ELIGIBILITY_EXPIRED",
            "UNSUPPORTED_IMAGE"
        ],
        ScanType: [
            "BASIC",
            "ENHANCED"
        ],
        ScanningConfigurationFailureCode: [
            "REPOSITORY_NOT_FOUND"
        ],
        ScanningRepositoryFilterType: [
            "WILDCARD"
        ],
        SigningStatus: [
            "COMPLETE",
            "FAILED",
            "IN_PROGRESS"
        ],
        TagStatus: [
            "ANY",
            "TAGGED",
            "UNTAGGED"
        ],
        TargetStorageClass: [
            "ARCHIVE",
            "STANDARD"
        ]
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/store-image.js
var store_image = __webpack_require__(20111);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/put-image.js





const put_image_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const [mediaType, tag] = [
        (0,kernel_member/* textMember */.SA)(input, 'imageManifestMediaType'),
        (0,kernel_member/* textMember */.SA)(input, 'imageTag')
    ];
    const digest = (0,kernel_member/* textMember */.SA)(input, 'imageDigest');
    const image = (0,store_image/* storeImage */.L)(registry, repository, {
        via: 'api',
        manifest: (0,ecr_member/* requiredText */.$4)(input, 'imageManifest'),
        ...mediaType !== undefined && {
            mediaType
        },
        ...tag !== undefined && {
            tag
        },
        ...digest !== undefined && {
            digest
        }
    });
    return {
        image: imageView(registry, repository, {
            image,
            tag
        })
    };
};
/** `PutImage`: a manifest, new or under a further tag; the bytes given are the bytes kept. */ const putImage = {
    run: put_image_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/put-image-scanning-configuration.js



const put_image_scanning_configuration_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const given = (0,ecr_member/* required */.mw)((0,kernel_member/* structureMember */.U7)(input, 'imageScanningConfiguration'), 'imageScanningConfiguration');
    repository.scanOnPush = (0,kernel_member/* flagMember */.hu)(given, 'scanOnPush') ?? false;
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageScanningConfiguration: {
            scanOnPush: repository.scanOnPush
        }
    };
};
/** `PutImageScanningConfiguration`: whether a basic scan follows each push from now on. */ const putImageScanningConfiguration = {
    run: put_image_scanning_configuration_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/put-image-tag-mutability.js



const put_image_tag_mutability_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    Object.assign(repository, mutabilityOf(input, (0,ecr_member/* requiredText */.$4)(input, 'imageTagMutability')));
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        ...(0,ecr_repository/* mutabilityView */.EZ)(repository)
    };
};
/** `PutImageTagMutability`: mode and filters for writes from now on. */ const putImageTagMutability = {
    run: put_image_tag_mutability_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/lifecycle.js



/** The rules of a policy's text, by priority; what ECR does not take is refused with the rule that is wrong. */ const parseLifecycle = (text)=>{
    const policy = (0,json/* parseJson */.q)(text);
    const given = (0,kernel_member/* isStructure */.ip)(policy) ? (0,kernel_member/* structuresMember */.Xr)(policy, 'rules') : undefined;
    if (given === undefined) throw failed("must be a JSON policy with 'rules'");
    if (given.length > 50) throw failed('a policy has at most 50 rules');
    const rules = given.map(parseRule).sort((a, b)=>a.priority - b.priority);
    const priorities = new Set(rules.map(({ priority })=>priority));
    if (priorities.size < rules.length) throw failed('rulePriority must be unique');
    for (const { tagStatus, storageClass } of rules){
        const alike = rules.filter((rule)=>rule.storageClass === storageClass);
        const place = alike.findIndex((rule)=>rule.tagStatus === 'any');
        if (tagStatus === 'any' && place < alike.length - 1) throw failed("a rule with tagStatus 'any' must come last");
        if (tagStatus === 'untagged' && alike.filter((rule)=>rule.tagStatus === 'untagged').length > 1) throw failed("there can be only one rule with tagStatus 'untagged'");
    }
    return rules;
};
const parseRule = (rule)=>{
    const [selection, action] = [
        (0,kernel_member/* structureMember */.U7)(rule, 'selection') ?? {},
        (0,kernel_member/* structureMember */.U7)(rule, 'action') ?? {}
    ];
    const parsed = {
        priority: whole(rule, 'rulePriority'),
        tagStatus: oneOf(selection, 'tagStatus', [
            'tagged',
            'untagged',
            'any'
        ]),
        patterns: parsePatterns(selection),
        storageClass: oneOf({
            storageClass: 'standard',
            ...selection
        }, 'storageClass', [
            'standard',
            'archive'
        ]),
        countType: oneOf(selection, 'countType', countTypes),
        countNumber: whole(selection, 'countNumber'),
        action: oneOf(action, 'type', [
            'expire',
            'transition'
        ])
    };
    if (parsed.action === 'transition') oneOf(action, 'targetStorageClass', [
        'archive'
    ]);
    checkCount(parsed, (0,kernel_member/* textMember */.SA)(selection, 'countUnit'));
    return parsed;
};
const checkCount = ({ countType, countNumber, storageClass, action }, unit)=>{
    const wanted = countType === 'imageCountMoreThan' ? undefined : 'days';
    if (unit !== wanted) throw failed(`countUnit must be ${wanted ?? 'absent'} with ${countType}`);
    if (countType === 'sinceImageTransitioned' !== (storageClass === 'archive')) throw failed("storageClass 'archive' and countType 'sinceImageTransitioned' go together");
    if (storageClass === 'archive' && (action !== 'expire' || countNumber < 90)) throw failed('archived images can only expire, after 90 days at least');
};
const countTypes = [
    'imageCountMoreThan',
    'sinceImagePushed',
    'sinceImagePulled',
    'sinceImageTransitioned'
];
const parsePatterns = (selection)=>{
    const [prefixes, patterns] = [
        (0,kernel_member/* textsMember */.Nu)(selection, 'tagPrefixList'),
        (0,kernel_member/* textsMember */.Nu)(selection, 'tagPatternList')
    ];
    const tagged = (0,kernel_member/* textMember */.SA)(selection, 'tagStatus') === 'tagged';
    const given = [
        prefixes,
        patterns
    ].filter((list)=>list !== undefined && list.length > 0);
    if (given.length !== (tagged ? 1 : 0)) throw failed(`tagPrefixList or tagPatternList ${tagged ? 'is needed, one of them,' : 'must be absent'} here`);
    if (patterns?.some((pattern)=>pattern.split('*').length > 5)) throw failed('a pattern has at most four wildcards');
    return [
        ...(prefixes ?? []).map((prefix)=>`${prefix}*`),
        ...patterns ?? []
    ];
};
const oneOf = (input, name, words)=>{
    const found = words.find((word)=>word === (0,kernel_member/* textMember */.SA)(input, name));
    if (found === undefined) throw failed(`${name} must be one of ${words.join(', ')}`);
    return found;
};
const whole = (input, name)=>{
    const value = (0,kernel_member/* numberMember */.eJ)(input, name);
    if (value === undefined || !Number.isInteger(value) || value < 1) throw failed(`${name} must be a whole number from 1`);
    return value;
};
const failed = (why)=>(0,refuse/* invalid */.G)('LifecyclePolicyText', `Lifecycle policy validation failure: ${why}`);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/put-lifecycle-policy.js



const put_lifecycle_policy_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const text = (0,ecr_member/* requiredText */.$4)(input, 'lifecyclePolicyText');
    parseLifecycle(text);
    repository.lifecycle = text;
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        lifecyclePolicyText: repository.lifecycle
    };
};
/** `PutLifecyclePolicy`: keeps the text as given, if its rules are right; no image is expired by it. */ const putLifecyclePolicy = {
    run: put_lifecycle_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/put-registry-scanning-configuration.js




/** Which frequencies each kind of scanning knows. */ const frequencies = {
    BASIC: [
        'SCAN_ON_PUSH',
        'MANUAL'
    ],
    ENHANCED: [
        'CONTINUOUS_SCAN',
        'SCAN_ON_PUSH'
    ]
};
const put_registry_scanning_configuration_run = (context, input)=>{
    const { scanning: before } = (0,ecr_state/* ecrState */.E)(context);
    const type = (0,kernel_member/* textMember */.SA)(input, 'scanType') === 'ENHANCED' ? 'ENHANCED' : 'BASIC';
    const rules = (0,kernel_member/* structuresMember */.Xr)(input, 'rules')?.map((rule)=>put_registry_scanning_configuration_parseRule(type, rule));
    (0,ecr_state/* ecrState */.E)(context).scanning = {
        type,
        rules: rules ?? before?.rules ?? []
    };
    return {
        registryScanningConfiguration: scanningView(context)
    };
};
const put_registry_scanning_configuration_parseRule = (type, rule)=>{
    const frequency = frequencies[type].find((known)=>known === rule.scanFrequency);
    if (frequency === undefined) throw (0,refuse/* invalid */.G)('rules', `must have a scanFrequency of [${frequencies[type].join(', ')}] for the scanType ${type}`);
    const filters = ((0,kernel_member/* structuresMember */.Xr)(rule, 'repositoryFilters') ?? []).map((filter)=>(0,kernel_member/* textMember */.SA)(filter, 'filter') ?? '');
    return {
        frequency,
        filters
    };
};
/** `PutRegistryScanningConfiguration`: who scans, and which repositories how often, from now on. */ const putRegistryScanningConfiguration = {
    run: put_registry_scanning_configuration_run,
    resource: ()=>''
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/policy-text.js




/** A repository policy's text, kept byte for byte: JSON with a `Statement`. */ const parsePolicyText = (input, member)=>{
    const text = (0,ecr_member/* requiredText */.$4)(input, member);
    const policy = (0,json/* parseJson */.q)(text);
    if (!(0,kernel_member/* isStructure */.ip)(policy) || policy.Statement === undefined) throw (0,refuse/* invalid */.G)(member, "must be a JSON policy with 'Statement'");
    return text;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/set-repository-policy.js



const set_repository_policy_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    repository.policy = parsePolicyText(input, 'policyText');
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        policyText: repository.policy
    };
};
/** `SetRepositoryPolicy`: keeps the text as given; nothing in the sandbox evaluates it. */ const setRepositoryPolicy = {
    run: set_repository_policy_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/start-image-scan.js








const day = 86_400_000;
const start_image_scan_run = (context, input)=>{
    const { registry, repository, image, imageId } = scanned(context, input);
    if ((0,scan_rule/* isEnhanced */.B3)(registry)) throw (0,refuse/* refusal */.x)('FeatureDisabledException');
    if ((0,storage/* imageStatus */.oL)(image, context.now) !== 'ACTIVE') throw (0,refuse/* refusal */.x)('ImageArchivedException');
    if ((0,ecr_manifest/* parseManifest */.Ng)(image.manifest, image.mediaType).config === undefined) throw (0,refuse/* refusal */.x)('UnsupportedImageTypeException', {
        ...(0,ecr_repository/* names */.Dy)(registry, repository),
        digest: image.digest
    });
    if (image.scan !== undefined && context.now - image.scan.startedAt < day) throw (0,refuse/* refusal */.x)('ScanLimitExceededException');
    (0,scan/* beginScan */.dD)(image, context.now);
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageId,
        imageScanStatus: {
            status: 'IN_PROGRESS'
        }
    };
};
/** `StartImageScan`: a basic scan, once a day for each image, the one on push counted; Inspector's scans cannot be asked for. */ const startImageScan = {
    run: start_image_scan_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/lifecycle-result.js





const lifecycle_result_day = 86_400_000;
/** What the rules would do to a repository's images at that time; `rules` come by priority, and the first that matches an image decides. */ const lifecycleResults = (repository, rules, now)=>{
    const tags = (0,ecr_image/* tagsByDigest */.Pr)(repository);
    const bound = boundImages(repository);
    const claimed = new Set();
    return rules.flatMap((rule)=>{
        const status = rule.storageClass === 'archive' ? 'ARCHIVED' : 'ACTIVE';
        const matching = Object.values(repository.images).filter((image)=>!bound.has(image.digest) && (0,storage/* imageStatus */.oL)(image, now) === status).filter(({ digest })=>matchesTags(rule, tags.get(digest) ?? [])).sort((a, b)=>b.pushedAt - a.pushedAt || (a.digest < b.digest ? -1 : 1));
        const due = matching.filter((image, place)=>isDue(rule, image, {
                place,
                now
            }));
        const free = due.filter(({ digest })=>!claimed.has(digest));
        for (const { digest } of matching)claimed.add(digest);
        return free.map(({ digest, pushedAt })=>({
                digest,
                tags: [
                    ...tags.get(digest) ?? []
                ],
                pushedAt,
                action: rule.action,
                priority: rule.priority,
                storageClass: rule.storageClass
            }));
    });
};
/** Images that go with another one: those of an index, and what refers to a subject. */ const boundImages = (repository)=>new Set(Object.values(repository.images).flatMap(({ digest, manifest, mediaType })=>{
        const { manifests, subject } = (0,ecr_manifest/* parseManifest */.Ng)(manifest, mediaType);
        const follows = (0,ecr_state/* entry */.f)(repository.images, subject?.digest ?? '') !== undefined;
        return [
            ...manifests.map((child)=>child.digest),
            ...follows ? [
                digest
            ] : []
        ];
    }));
const matchesTags = ({ tagStatus, patterns }, tags)=>{
    if (tagStatus === 'any') return true;
    if (tagStatus === 'untagged') return tags.length === 0;
    return tags.length > 0 && patterns.every((pattern)=>tags.some((tag)=>(0,glob/* fits */.l)(pattern, tag)));
};
const isDue = (rule, image, { place, now })=>{
    if (rule.countType === 'imageCountMoreThan') return place >= rule.countNumber;
    const standing = (0,storage/* standingSince */.t_)(image);
    const since = {
        sinceImagePushed: standing,
        sinceImagePulled: Math.max(image.pulledAt ?? standing, standing),
        sinceImageTransitioned: image.archive?.archivedAt ?? now
    }[rule.countType];
    return now - since > rule.countNumber * lifecycle_result_day;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/start-lifecycle-policy-preview.js







const start_lifecycle_policy_preview_run = (context, input)=>{
    const { registry, repository } = (0,ecr_repository/* located */.t4)(context, input);
    const text = (0,kernel_member/* textMember */.SA)(input, 'lifecyclePolicyText') ?? repository.lifecycle;
    if (text === undefined) throw (0,refuse/* refusal */.x)('LifecyclePolicyNotFoundException', (0,ecr_repository/* names */.Dy)(registry, repository));
    const { preview } = repository;
    if (preview !== undefined && previewStatus(preview, registry.now) === 'IN_PROGRESS') throw (0,refuse/* refusal */.x)('LifecyclePolicyPreviewInProgressException');
    const results = [
        ...lifecycleResults(repository, parseLifecycle(text), registry.now)
    ];
    repository.preview = {
        text,
        startedAt: registry.now,
        results
    };
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        lifecyclePolicyText: text,
        status: 'IN_PROGRESS'
    };
};
/** `StartLifecyclePolicyPreview`: tries a policy, or the repository's own, on the images as they are now. */ const startLifecyclePolicyPreview = {
    run: start_lifecycle_policy_preview_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/tag-resource.js

/** `TagResource`: adds and overwrites resource tags of a repository. */ const tagResource = {
    run: (context, input)=>{
        putLabels(context, labelled(context, input), parseLabels(input));
        return {};
    },
    resource: labelledName
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/untag-resource.js



/** `UntagResource`: takes the named resource tags away; absent ones are no error. */ const untagResource = {
    run: (context, input)=>{
        const repository = labelled(context, input);
        for (const key of (0,ecr_member/* required */.mw)((0,kernel_member/* textsMember */.Nu)(input, 'tagKeys'), 'tagKeys'))delete repository.labels[key];
        return {};
    },
    resource: labelledName
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/update-image-storage-class.js






/** How long an archived image takes to come back. */ const restoreMs = 1_200_000;
const update_image_storage_class_run = (context, input)=>{
    const { registry, repository, image, imageId } = scanned(context, input);
    if ((0,ecr_member/* requiredText */.$4)(input, 'targetStorageClass') === 'ARCHIVE') archive(repository, image, registry.now);
    else (0,storage/* restore */.PF)(image, registry.now + restoreMs);
    return {
        ...(0,ecr_repository/* heading */.R_)(registry, repository),
        imageId,
        imageStatus: (0,storage/* imageStatus */.oL)(image, registry.now)
    };
};
const archive = (repository, image, now)=>{
    const status = (0,storage/* imageStatus */.oL)(image, now);
    if (status === 'ARCHIVED') return;
    if (status === 'ACTIVATING' || (0,ecr_image/* indexesOf */.O7)(repository, image.digest).length > 0) throw (0,refuse/* refusal */.x)('ImageStorageClassUpdateNotSupportedException');
    const before = image.archive?.activeAt;
    image.archive = {
        archivedAt: now,
        ...before !== undefined && {
            before
        }
    };
};
/** `UpdateImageStorageClass`: into the archive at once, out of it after a while; what is as asked stays so. */ const updateImageStorageClass = {
    run: update_image_storage_class_run,
    resource: ecr_member/* repositoryName */.aR
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/upload-layer-part.js





/** The least that a part holds, unless it is the last one. */ const leastPart = 5_242_880;
const upload_layer_part_run = (intake, context, input)=>{
    const { registry, repository, id, upload } = (0,ecr_upload/* locatedUpload */.QD)(context, input);
    const first = (0,ecr_member/* required */.mw)((0,kernel_member/* numberMember */.eJ)(input, 'partFirstByte'), 'partFirstByte');
    const last = (0,ecr_member/* required */.mw)((0,kernel_member/* numberMember */.eJ)(input, 'partLastByte'), 'partLastByte');
    const bytes = Buffer.from((0,ecr_member/* requiredText */.$4)(input, 'layerPartBlob'), 'base64');
    const about = (0,ecr_repository/* heading */.R_)(registry, repository);
    if (first !== upload.received || last - first + 1 !== bytes.length) throw (0,refuse/* refusal */.x)('InvalidLayerPartException', {
        ...(0,ecr_repository/* names */.Dy)(registry, repository),
        upload: id
    }, {
        ...about,
        uploadId: id,
        lastValidByteReceived: upload.received - 1
    });
    if (upload.short) throw (0,refuse/* refusal */.x)('LayerPartTooSmallException');
    intake.take(id, upload, bytes);
    upload.short = bytes.length < leastPart;
    return {
        ...about,
        uploadId: id,
        lastByteReceived: last
    };
};
/** `UploadLayerPart`: the next part, which must begin where the one before ended. */ const uploadLayerPart = (intake)=>({
        run: (context, input)=>upload_layer_part_run(intake, context, input),
        resource: ecr_member/* repositoryName */.aR
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/service.js








































const operations = {
    BatchCheckLayerAvailability: batchCheckLayerAvailability,
    BatchDeleteImage: batchDeleteImage,
    BatchGetImage: batchGetImage,
    BatchGetRepositoryScanningConfiguration: batchGetRepositoryScanningConfiguration,
    CreateRepository: createRepository,
    DeleteLifecyclePolicy: deleteLifecyclePolicy,
    DeleteRepositoryPolicy: deleteRepositoryPolicy,
    DescribeImageSigningStatus: describeImageSigningStatus,
    PutImageScanningConfiguration: putImageScanningConfiguration,
    PutRegistryScanningConfiguration: putRegistryScanningConfiguration,
    DeleteRepository: deleteRepository,
    DescribeImageReplicationStatus: describeImageReplicationStatus,
    DescribeImageScanFindings: describeImageScanFindings,
    DescribeImages: describeImages,
    DescribeRepositories: describeRepositories,
    GetAuthorizationToken: getAuthorizationToken,
    GetDownloadUrlForLayer: getDownloadUrlForLayer,
    GetLifecyclePolicy: getLifecyclePolicy,
    GetLifecyclePolicyPreview: getLifecyclePolicyPreview,
    GetRegistryScanningConfiguration: getRegistryScanningConfiguration,
    GetRepositoryPolicy: getRepositoryPolicy,
    ListImageReferrers: listImageReferrers,
    ListImages: listImages,
    ListTagsForResource: listTagsForResource,
    PutImageTagMutability: putImageTagMutability,
    PutImage: putImage,
    PutLifecyclePolicy: putLifecyclePolicy,
    SetRepositoryPolicy: setRepositoryPolicy,
    StartImageScan: startImageScan,
    StartLifecyclePolicyPreview: startLifecyclePolicyPreview,
    TagResource: tagResource,
    UntagResource: untagResource,
    UpdateImageStorageClass: updateImageStorageClass
};
const wording = {
    enum: ({ at, wanted })=>(0,refuse/* invalid */.G)(at, `must satisfy enum value set: [${wanted}]`),
    missing: ({ at })=>(0,refuse/* invalid */.G)(at, 'must not be null')
};
const over = (intake)=>(0,check_request/* checked */.K)({
        name: 'ecr',
        wire: {
            protocol: 'json',
            version: '1.1',
            target: 'AmazonEC2ContainerRegistry_V20150921.'
        },
        operations: {
            ...operations,
            InitiateLayerUpload: initiateLayerUpload(intake),
            UploadLayerPart: uploadLayerPart(intake),
            CompleteLayerUpload: completeLayerUpload(intake)
        }
    }, ecrModel, wording);
/** Amazon ECR. Layers uploaded through its API are kept in the state, up to 64 KiB each. */ const ecr = over(intake/* stateIntake */.OP);
/** Amazon ECR over the registry's blobs: layers uploaded through its API may have any size and can be pulled. */ const ecrOver = (blobs)=>over((0,intake/* blobIntake */.uv)(blobs));


/***/ }),

/***/ 21587:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ ecrState),
/* harmony export */   f: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);

/** The region's repositories and uploads. */ const ecrState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'ecr', ()=>({
            repositories: {},
            uploads: {}
        }));
/** The entry of a record under a name that came from outside: `constructor` is a name like any other. */ const entry = (of, name)=>Object.hasOwn(of, name) ? of[name] : undefined;


/***/ }),

/***/ 19359:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Iw: () => (/* binding */ pullable),
/* harmony export */   PF: () => (/* binding */ restore),
/* harmony export */   Pv: () => (/* binding */ archivedLayers),
/* harmony export */   oL: () => (/* binding */ imageStatus),
/* harmony export */   rE: () => (/* binding */ fitsStatus),
/* harmony export */   t_: () => (/* binding */ standingSince)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88479);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);


/** How an image is stored at that time. */ const imageStatus = ({ archive }, now)=>{
    if (archive === undefined) return 'ACTIVE';
    if (archive.activeAt === undefined) return 'ARCHIVED';
    return now < archive.activeAt ? 'ACTIVATING' : 'ACTIVE';
};
/** Brings an image back from the archive at that time, which may lie ahead; one on its way is back by then at the latest. */ const restore = ({ archive }, at)=>{
    if (archive !== undefined) archive.activeAt = Math.min(at, archive.activeAt ?? at);
};
/** The image that an id names, unless it has to be restored before it can be pulled. */ const pullable = (repository, id, now)=>{
    const image = (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .imageNamed */ .Bd)(repository, id);
    return image !== undefined && imageStatus(image, now) === 'ACTIVE' ? image : undefined;
};
/** Whether an image's status passes a filter's, which is ACTIVE where none is given. */ const fitsStatus = (image, now, wanted = 'ACTIVE')=>wanted === 'ANY' || imageStatus(image, now) === wanted;
/** Since when an image has been there to be scanned: its push, or its last return from the archive. */ const standingSince = ({ pushedAt, archive })=>archive?.activeAt ?? pushedAt;
/** The layers that only archived images need. */ const archivedLayers = (repository, now)=>{
    const images = Object.values(repository.images);
    const needed = (active)=>images.filter((image)=>imageStatus(image, now) === 'ACTIVE' === active).flatMap(layersOf);
    const used = new Set(needed(true));
    return new Set(needed(false).filter((digest)=>!used.has(digest)));
};
const layersOf = (image)=>{
    const { config, layers } = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(image.manifest, image.mediaType);
    return [
        ...config ? [
            config
        ] : [],
        ...layers
    ].map(({ digest })=>digest);
};


/***/ }),

/***/ 20111:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ storeImage)
/* harmony export */ });
/* harmony import */ var _image_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(88479);
/* harmony import */ var _manifest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30145);
/* harmony import */ var _mutability_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(48500);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10574);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(61980);
/* harmony import */ var _scan_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8517);
/* harmony import */ var _scan_rule_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91880);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(21587);
/* harmony import */ var _storage_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(19359);









/** The most tags that one image can have. */ const tagLimit = 1000;
/** Stores a manifest and sets its tag, or refuses: everything that it refers to must be here, and its tag free to move. */ const storeImage = (registry, repository, push)=>{
    const manifest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseManifest */ .Ng)(push.manifest, push.mediaType);
    const digest = (0,_manifest_js__WEBPACK_IMPORTED_MODULE_1__/* .digestOf */ .ol)(push.manifest);
    if (push.digest !== undefined && push.digest !== digest) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('ImageDigestDoesNotMatchException', {
        digest: push.digest,
        calculated: digest
    });
    checkReferences(manifest, registry, repository);
    checkTaken(registry, repository, {
        ...push,
        digest
    });
    const image = (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.images, digest) ?? {
        digest,
        manifest: push.manifest,
        mediaType: manifest.mediaType,
        pushedAt: registry.now
    };
    (0,_storage_js__WEBPACK_IMPORTED_MODULE_7__/* .restore */ .PF)(image, registry.now);
    const isNew = (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.images, digest) === undefined;
    repository.images[digest] = image;
    if (push.tag !== undefined) repository.tags[push.tag] = digest;
    const scans = (0,_scan_rule_js__WEBPACK_IMPORTED_MODULE_6__/* .isScannedOnPush */ .sO)(registry, repository) && manifest.config !== undefined;
    if (isNew && scans) (0,_scan_js__WEBPACK_IMPORTED_MODULE_5__/* .beginScan */ .dD)(image, registry.now);
    return image;
};
const checkReferences = (manifest, registry, repository)=>{
    const blobs = [
        ...manifest.config ? [
            manifest.config
        ] : [],
        ...manifest.layers
    ].filter((blob)=>!blob.elsewhere);
    const layers = blobs.filter(({ digest })=>(0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.layers, digest) === undefined);
    const images = manifest.manifests.filter(({ digest })=>(0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.images, digest) === undefined);
    const list = (missing)=>[
            ...new Set(missing.map(({ digest })=>digest))
        ].join(', ');
    if (layers.length > 0) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('LayersNotFoundException', {
        ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(registry, repository),
        digests: list(layers)
    });
    if (images.length > 0) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('ReferencedImagesNotFoundException', {
        ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(registry, repository),
        digests: list(images)
    });
};
const checkTaken = (registry, repository, { via, tag, digest })=>{
    const values = {
        ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_4__/* .names */ .Dy)(registry, repository),
        digest,
        tag
    };
    if (tag !== undefined) (0,_image_js__WEBPACK_IMPORTED_MODULE_0__/* .checkTag */ .Bs)(tag);
    const holder = tag === undefined ? undefined : (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.tags, tag);
    const same = tag === undefined ? (0,_state_js__WEBPACK_IMPORTED_MODULE_8__/* .entry */ .f)(repository.images, digest) !== undefined : holder === digest;
    if (via === 'api' && same) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('ImageAlreadyExistsException', values);
    if (tag === undefined || same && !(0,_mutability_js__WEBPACK_IMPORTED_MODULE_2__/* .isImmutable */ .t3)(repository, tag)) return;
    if (holder !== undefined && (0,_mutability_js__WEBPACK_IMPORTED_MODULE_2__/* .isImmutable */ .t3)(repository, tag)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('ImageTagAlreadyExistsException', {
        ...values,
        immutable: (0,_mutability_js__WEBPACK_IMPORTED_MODULE_2__/* .immutableThing */ .lc)(repository)
    });
    if (Object.values(repository.tags).filter((other)=>other === digest).length >= tagLimit) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_3__/* .refusal */ .x)('LimitExceededException', values);
};


/***/ }),

/***/ 51593:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dk: () => (/* binding */ beginUpload),
/* harmony export */   Hh: () => (/* binding */ uploadNamed),
/* harmony export */   QD: () => (/* binding */ locatedUpload)
/* harmony export */ });
/* harmony import */ var _kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83667);
/* harmony import */ var _member_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15874);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10574);
/* harmony import */ var _repository_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(61980);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(21587);





/** Opens an upload to a repository and gives its id. After a reset ids come again: what the old one left is dropped. */ const beginUpload = (intake, registry, repository)=>{
    const id = (0,_kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .uuid */ .uR)(registry.world, `ecr|InitiateLayerUpload|${(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .repositoryPath */ .SH)(registry, repository.name)}`);
    intake.drop(id);
    (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .ecrState */ .E)(registry).uploads[id] = {
        repository: repository.name,
        received: 0,
        short: false
    };
    return id;
};
/** The open upload of this id to this repository. */ const uploadNamed = (registry, repository, id)=>{
    const upload = (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .ecrState */ .E)(registry).uploads, id);
    return upload?.repository === repository.name ? upload : undefined;
};
/** The upload that a call names by `uploadId`. */ const locatedUpload = (context, input)=>{
    const { registry, repository } = (0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .located */ .t4)(context, input);
    const id = (0,_member_js__WEBPACK_IMPORTED_MODULE_1__/* .requiredText */ .$4)(input, 'uploadId');
    const upload = uploadNamed(registry, repository, id);
    if (upload === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refusal */ .x)('UploadNotFoundException', {
        ...(0,_repository_js__WEBPACK_IMPORTED_MODULE_3__/* .names */ .Dy)(registry, repository),
        upload: id
    });
    return {
        registry,
        repository,
        id,
        upload
    };
};


/***/ }),

/***/ 37934:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   IN: () => (/* binding */ nameParts),
/* harmony export */   S_: () => (/* binding */ lastPart),
/* harmony export */   av: () => (/* binding */ drawKey),
/* harmony export */   jq: () => (/* binding */ isForeign),
/* harmony export */   tu: () => (/* binding */ ecsArn)
/* harmony export */ });
/* harmony import */ var _kernel_partition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73415);

/** The ARN of an ECS resource of the context's account and region, `rest` being all after the account. */ const ecsArn = (context, rest)=>`arn:${(0,_kernel_partition_js__WEBPACK_IMPORTED_MODULE_0__/* .partition */ .j)(context.caller.region)}:ecs:${context.caller.region}:${context.account.id}:${rest}`;
/** The parts of a name or ARN after its kind: `['shop', 'api']` of `arn:…:service/shop/api`, `['api']` of `api`. */ const nameParts = (text, kind)=>{
    if (!text.startsWith('arn:')) return [
        text
    ];
    const resource = text.split(':').slice(5).join(':');
    return resource.startsWith(`${kind}/`) ? resource.slice(kind.length + 1).split('/') : [
        resource
    ];
};
/** The last part of a name or ARN. */ const lastPart = (text)=>text.split('/').at(-1) ?? text;
/** Whether the text is an ARN of another account or region than the context's. */ const isForeign = (context, text)=>{
    if (!text.startsWith('arn:')) return false;
    const [, , , region, account] = text.split(':');
    return region !== context.caller.region || account !== context.account.id;
};
/** The key under which ids of this kind and resource are drawn: apart by account and region. */ const drawKey = (context, what)=>`ecs ${context.account.id} ${context.caller.region} ${what}`;


/***/ }),

/***/ 15921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   KG: () => (/* binding */ findCluster),
/* harmony export */   Ke: () => (/* binding */ clusterArn),
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   _H: () => (/* binding */ requireCluster)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37934);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32460);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10804);



/** The name of a cluster in a name or ARN; `default` when nothing is given. */ const clusterName = (text)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameParts */ .IN)(text ?? 'default', 'cluster')[0] ?? '';
/** The ARN of a cluster. */ const clusterArn = (context, name)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsArn */ .tu)(context, `cluster/${name}`);
/** The cluster that is meant, if it is there; an inactive one counts as there. */ const findCluster = (context, text)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(context, text ?? '') ? undefined : (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsState */ .X)(context).clusters, clusterName(text));
/** The ACTIVE cluster that a request names, or AWS's refusal. */ const requireCluster = (context, text)=>{
    const cluster = findCluster(context, text);
    if (cluster === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('cluster-missing');
    if (cluster.status === 'INACTIVE') throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('cluster-inactive');
    return cluster;
};


/***/ }),

/***/ 58196:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ setInstances),
/* harmony export */   V: () => (/* binding */ instances)
/* harmony export */ });
/* harmony import */ var _control_rule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31411);
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70407);
/* harmony import */ var _pace_data_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27650);
/* harmony import */ var _rollout_wake_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9567);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10804);





const shape = {
    cluster: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.text,
    count: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.whole,
    account: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.text,
    region: _control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checks */ .AV.text
};
/** How many container instances a cluster has for DAEMON services: one unless told. */ const instances = (cluster)=>cluster.instances ?? 1;
/** Says how many container instances the matching clusters have: `{"cluster":"shop*","count":3}`; their DAEMON services follow. */ const setInstances = (scene, request)=>{
    const rule = (0,_control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .checkedRule */ .IL)(request, shape, [
        'cluster',
        'count'
    ]);
    const context = scene.enter(...(0,_control_rule_js__WEBPACK_IMPORTED_MODULE_0__/* .place */ .ik)(rule));
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsState */ .X)(context);
    for (const cluster of Object.values(state.clusters)){
        if (!(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_3__/* .fits */ .l)(String(rule.cluster), cluster.name)) continue;
        cluster.instances = Math.max(0, Number(rule.count));
        for (const service of Object.values(state.services))if (service.cluster === cluster.name) follow(context, service, cluster.instances);
    }
};
const follow = (context, service, count)=>{
    if (service.scheduling !== 'DAEMON' || service.status !== 'ACTIVE') return;
    service.desiredCount = count;
    (0,_rollout_wake_js__WEBPACK_IMPORTED_MODULE_4__/* .wake */ .r)(context, service, {
        kind: 'turn',
        after: _pace_data_js__WEBPACK_IMPORTED_MODULE_1__/* .pace */ .c.scale
    });
};


/***/ }),

/***/ 24663:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jn: () => (/* binding */ findDefinition),
/* harmony export */   Pc: () => (/* binding */ definitionArn),
/* harmony export */   V6: () => (/* binding */ definitionWords),
/* harmony export */   WE: () => (/* binding */ keptDefinition)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37934);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(32460);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10804);



/** The ARN of a revision by its name, `family:7`. */ const definitionArn = (context, name)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsArn */ .tu)(context, `task-definition/${name}`);
/** The name in `family`, `family:7` or an ARN. */ const definitionWords = (text)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .nameParts */ .IN)(text, 'task-definition')[0] ?? '';
/** The revision that is meant; a family alone means its newest ACTIVE one. Refuses a revision that is no number. */ const findDefinition = (context, text)=>{
    if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .isForeign */ .jq)(context, text)) return undefined;
    const [family = '', revision] = definitionWords(text).split(':');
    if (revision === undefined) return latestActive(context, family);
    if (!/^\d+$/.test(revision)) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_0__/* .refused */ .J)('revision-invalid', revision);
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsState */ .X)(context).definitions, `${family}:${Number(revision)}`);
};
const latestActive = (context, family)=>{
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsState */ .X)(context);
    for(let revision = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(state.families, family) ?? 0; revision > 0; revision -= 1){
        const definition = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)(state.definitions, `${family}:${revision}`);
        if (definition?.status === 'ACTIVE') return definition;
    }
    return undefined;
};
/** The revision of a name that this sandbox itself has kept. */ const keptDefinition = (context, name)=>{
    const definition = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .ecsState */ .X)(context).definitions, name);
    if (definition === undefined) throw new Error(`no task definition ${name} in the state`);
    return definition;
};


/***/ }),

/***/ 27650:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ backoff),
/* harmony export */   c: () => (/* binding */ pace)
/* harmony export */ });
/**
 * How long things take, in milliseconds, after the recorded timelines of Fargate services.
 * The sources and the tolerance stand in FIDELITY.md.
 */ const pace = {
    /** From a deployment's creation to its service deployment showing in lists. */ listed: 1_600,
    /** From there to IN_PROGRESS. */ begun: 1_600,
    /** From a new service deployment showing to the superseded one being STOPPED. */ superseded: 290,
    /** From a deployment's creation to its first tasks. */ firstStart: 14_400,
    /** What is added to that where an image cannot be resolved: ECS tries for a while. */ unresolved: 34_000,
    /** From the start of a rollback to its first tasks. */ rollbackStart: 18_100,
    /** The least time that a rollback takes. */ rollback: 24_000,
    /** From a request to roll back to its being taken up. */ takeUp: 2_000,
    /** From a change of the desired count to the scheduler acting on it. */ scale: 10_000,
    /** From a task's end, or its becoming healthy, to the scheduler acting on it. */ react: 1_000,
    /** Phases of a task, counted from its start. */ pending: 12_000,
    pullStarted: 18_000,
    pullStopped: 23_000,
    running: 30_000,
    cannotLog: 24_000,
    cannotStart: 28_000,
    cannotPull: 88_000,
    /** How long a running task without health checks must stand before it counts as healthy. */ healthy: 40_000,
    /** What a container's health check takes beyond its interval. */ healthCheck: 2_000,
    /** How long a crashing task runs, and one that flaps. */ crash: 5_000,
    flap: 60_000,
    /** From a running task's stop to its containers' end, and to STOPPED. */ deprovisioning: 8_000,
    stopped: 18_000,
    /** The deregistration delay of a target group that is only named, and what draining takes beyond the delay. */ delay: 30_000,
    draining: 13_000,
    deregistered: 1_600,
    /** From a failed start to STOPPED. */ failed: 4_000,
    /** From the failure that reaches the threshold to the breaker's trip. */ trip: 25_000,
    /** The same where it was a task that could not start. */ tripUnstarted: 44_000,
    /** How often alarms are looked at, and how long they are watched after all tasks are healthy. */ alarms: 20_000,
    bake: 120_000,
    /** From a service's steady state, when nothing happens, to its being told again. */ steady: 21_620_000,
    /** From a balanced task's stop to its no longer counting for its service deployment, while it drains. */ drained: 24_000,
    /** Stages of a shift of traffic where nothing is to do, a shift, and one behind a network load balancer. */ stage: 2_000,
    shift: 10_000,
    networkShift: 600_000,
    /** From a lifecycle hook's call to its answer, and from an answer IN_PROGRESS to the next call. */ hookAnswer: 2_000,
    hookAgain: 30_000,
    /** The least time that a rollback takes where none of the new tasks had started. */ rollbackUnstarted: 5_000,
    /** How long the same trouble with placing tasks is not told again. */ repeated: 21_600_000,
    /** How often a task definition that is being deleted is looked at. */ deleted: 3_600_000,
    /** How long stopped tasks stay visible. */ remembered: 3_600_000,
    /** How long a client token stands for the tasks that it started. */ tokens: 86_400_000,
    /** How long service deployments stay visible. */ history: 90 * 86_400_000
};
/** How long the scheduler waits after each round of tasks that could not start; the last one repeats. */ const backoff = [
    30_000,
    280_000,
    300_000,
    600_000,
    900_000
];


/***/ }),

/***/ 32460:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  J: () => (/* binding */ refused)
});

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/refusal.js
var refusal = __webpack_require__(69273);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/refusals.data.js
/** ECS's refusals: code and message; `{0}`, `{1}` stand for the words of the case. */ const refusals = {
    'cluster-missing': [
        'ClusterNotFoundException',
        'Cluster not found.'
    ],
    'cluster-inactive': [
        'ClusterNotFoundException',
        'The referenced cluster was inactive.'
    ],
    'cluster-name': [
        'InvalidParameterException',
        'Invalid identifier: Identifier is for cluster. Your identifier is {0}'
    ],
    'cluster-has-services': [
        'ClusterContainsServicesException',
        'The Cluster cannot be deleted while Services are active.'
    ],
    'cluster-has-tasks': [
        'ClusterContainsTasksException',
        'The Cluster cannot be deleted while Tasks are active.'
    ],
    'service-missing': [
        'ServiceNotFoundException',
        'Service not found.'
    ],
    'service-not-active': [
        'ServiceNotActiveException',
        'Service was not ACTIVE.'
    ],
    'service-name': [
        'InvalidParameterException',
        'Name cannot be blank.'
    ],
    'service-characters': [
        'InvalidParameterException',
        'Service name must contain only alphanumeric characters, hyphens, and underscores; and be at most 255 characters.'
    ],
    'service-draining': [
        'InvalidParameterException',
        'Unable to Start a service that is still Draining.'
    ],
    'service-not-idempotent': [
        'InvalidParameterException',
        'Creation of service was not idempotent.'
    ],
    'service-scaled': [
        'InvalidParameterException',
        'The service cannot be stopped while it is scaled above 0.'
    ],
    'services-empty': [
        'InvalidParameterException',
        'Services cannot be empty.'
    ],
    'services-many': [
        'InvalidParameterException',
        'Service identifiers: maximum number of {0} exceeded.'
    ],
    'definition-null': [
        'ClientException',
        'TaskDefinition should not be null or empty.'
    ],
    'definition-missing': [
        'ClientException',
        'TaskDefinition not found.'
    ],
    'definition-inactive': [
        'ClientException',
        'TaskDefinition is inactive'
    ],
    'definition-inactive-run': [
        'InvalidParameterException',
        'TaskDefinition is inactive'
    ],
    'definition-undescribable': [
        'ClientException',
        'Unable to describe task definition.'
    ],
    'revision-invalid': [
        'InvalidParameterException',
        'Invalid revision number. Number: {0}'
    ],
    'accounts-differ': [
        'InvalidParameterException',
        'AccountIDs mismatch'
    ],
    'definitions-empty': [
        'InvalidParameterException',
        'TaskDefinitions cannot be empty.'
    ],
    'definitions-many': [
        'InvalidParameterException',
        'TaskDefinitions cannot have more than 10 elements.'
    ],
    'family-null': [
        'ClientException',
        'Family should not be null or empty.'
    ],
    'family-characters': [
        'ClientException',
        'Family must contain only letters, numbers, hyphens, and underscores; and be at most 255 characters.'
    ],
    'containers-null': [
        'ClientException',
        'Container list cannot be empty.'
    ],
    'containers-many': [
        'ClientException',
        'Too many containers: at most 10 are allowed in a task definition.'
    ],
    'container-name': [
        'ClientException',
        'Container.name should not be null or empty.'
    ],
    'container-image': [
        'ClientException',
        'Container.image should not be null or empty.'
    ],
    'container-twice': [
        'ClientException',
        "Container names must be unique within a task definition: '{0}'."
    ],
    'container-essential': [
        'ClientException',
        'At least one container must be marked as essential.'
    ],
    'container-memory': [
        'ClientException',
        "Invalid setting for container '{0}'. At least one of 'memory' or 'memoryReservation' must be specified."
    ],
    'secret-shared': [
        'ClientException',
        "The secret name must be unique and not shared with any new or existing environment variables set on the container, such as '{0}'."
    ],
    'task-cpu': [
        'ClientException',
        "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide."
    ],
    'fargate-size': [
        'ClientException',
        'No Fargate configuration exists for given values.'
    ],
    'fargate-needs': [
        'ClientException',
        "Fargate requires that '{0}' be defined at the task level."
    ],
    'fargate-network': [
        'ClientException',
        'Fargate only supports network mode ‘awsvpc’.'
    ],
    'fargate-ecr-role': [
        'ClientException',
        'Fargate requires task definition to have execution role ARN to support ECR images.'
    ],
    'fargate-log-role': [
        'ClientException',
        'Fargate requires task definition to have execution role ARN to support log driver {0}.'
    ],
    'role-invalid': [
        'ClientException',
        'Role is not valid'
    ],
    'definition-long': [
        'ClientException',
        "Actual length: '{0}'. Max allowed length is '65536' bytes."
    ],
    'container-absent': [
        'InvalidParameterException',
        'The container {0} does not exist in the task definition.'
    ],
    'port-absent': [
        'InvalidParameterException',
        'The container {0} did not have a container port {1} defined.'
    ],
    'override-absent': [
        'InvalidParameterException',
        'Override for container named {0} is not a container in the TaskDefinition.'
    ],
    'network-missing': [
        'InvalidParameterException',
        "Network Configuration must be provided when networkMode 'awsvpc' is specified."
    ],
    'network-unwanted': [
        'InvalidParameterException',
        "Network Configuration is not valid for the given networkMode of this task definition."
    ],
    'subnets-empty': [
        'InvalidParameterException',
        'subnets can not be empty.'
    ],
    'launch-and-strategy': [
        'InvalidParameterException',
        'Specify either Launch Type or Capacity Provider Strategy, but not both.'
    ],
    'strategy-unforced': [
        'InvalidParameterException',
        'When switching from launch type to capacity provider strategy on an existing service, or making a change to a capacity provider strategy on a service that is already using one, you must force a new deployment.'
    ],
    'launch-unsupported': [
        'InvalidParameterException',
        'Task definition does not support launch_type {0}.'
    ],
    'desired-negative': [
        'InvalidParameterException',
        'desiredCount cannot be negative.'
    ],
    'desired-missing': [
        'InvalidParameterException',
        'desiredCount is required when schedulingStrategy is REPLICA.'
    ],
    'percents-block': [
        'InvalidParameterException',
        'Both maximumPercent and minimumHealthyPercent cannot be 100 as this will block deployments.'
    ],
    'percents-order': [
        'InvalidParameterException',
        'maximumPercent must be greater than minimumHealthyPercent.'
    ],
    'express-definition': [
        'InvalidParameterException',
        'Specify either taskDefinitionArn or primaryContainer with executionRoleArn, but not both.'
    ],
    'express-role': [
        'InvalidParameterException',
        'infrastructureRoleArn is required.'
    ],
    'express-not': [
        'InvalidParameterException',
        'The specified service is not an Express Gateway service.'
    ],
    'service-exists': [
        'InvalidParameterException',
        'A service with the name {0} already exists.'
    ],
    'controller-definition': [
        'InvalidParameterException',
        'Unable to update task definition on services with a {0} deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
    ],
    'controller-force': [
        'InvalidParameterException',
        'Cannot force a new deployment on services with a {0} deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
    ],
    'controller-network': [
        'InvalidParameterException',
        'Unable to update network parameters on services with a {0} deployment controller. Use AWS CodeDeploy to trigger a new deployment.'
    ],
    'controller-external': [
        'InvalidParameterException',
        'TaskDefinition must be blank'
    ],
    'set-controller': [
        'InvalidParameterException',
        'Amazon ECS only supports task set management on services configured to use external deployment controllers.'
    ],
    'set-missing': [
        'TaskSetNotFoundException',
        'The specified task set does not exist.'
    ],
    'sets-many': [
        'InvalidParameterException',
        '5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.'
    ],
    'set-scaled': [
        'InvalidParameterException',
        'The task set cannot be deleted while it is scaled above 0.'
    ],
    'scale-range': [
        'InvalidParameterException',
        'scale value must be between 0 and 100.'
    ],
    'service-deploying': [
        'InvalidParameterException',
        'The service cannot be stopped while deployments are active.'
    ],
    'daemon-desired': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again'
    ],
    'daemon-placement': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support placement strategies.'
    ],
    'daemon-percent': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support values above 100 for maximumPercent.'
    ],
    'daemon-fargate': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support the FARGATE launch type.'
    ],
    'daemon-strategy': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support the {0} deployment strategy.'
    ],
    'daemon-controller': [
        'InvalidParameterException',
        'The daemon scheduling strategy does not support the {0} deployment controller.'
    ],
    'controller-change': [
        'InvalidParameterException',
        'Unable to change the deployment controller to {0} while the service has more than one task set or deployment.'
    ],
    'early-percent': [
        'InvalidParameterException',
        'earlySuccessCriteria healthyPercent must be between minimumHealthyPercent and 100.'
    ],
    'share-range': [
        'InvalidParameterException',
        '{0} must be between {1} and {2}.'
    ],
    'hook-target': [
        'InvalidParameterException',
        'Invalid targetType. Valid values are: AWS_LAMBDA, PAUSE'
    ],
    'hook-stage': [
        'InvalidParameterException',
        'Invalid lifecycle stage provided for {0} Hook'
    ],
    'hook-lambda': [
        'InvalidParameterException',
        'hookTargetArn and roleArn are required for lifecycle hooks of target type AWS_LAMBDA'
    ],
    'hooks-many': [
        'InvalidParameterException',
        'A service can have at most 10 lifecycle hooks of target type {0}.'
    ],
    'hook-timeout': [
        'InvalidParameterException',
        'timeoutInMinutes must be between 1 and {0}.'
    ],
    'hook-id': [
        'InvalidParameterException',
        'Invalid hookId: hookId must follow the format: ecs-{hookType}-{id}'
    ],
    'hook-gone': [
        'InvalidParameterException',
        'Provided hookId is either completed, unavailable, or not associated with the given Resource ARN'
    ],
    'continue-ended': [
        'InvalidParameterException',
        'Continuing a service deployment is not allowed for service deployment in terminal states.'
    ],
    'continue-action': [
        'InvalidParameterException',
        'Invalid action. Valid values are: CONTINUE, ROLLBACK'
    ],
    'balancers-mixed': [
        'InvalidParameterException',
        'All loadBalancers must be strictly either ELBv1 (defining loadBalancerName) or ELBv2 (defining targetGroupArn)'
    ],
    'balancers-classic': [
        'InvalidParameterException',
        'advancedConfiguration field is not allowed with ELBv1 loadBalancers'
    ],
    'balancers-partly': [
        'InvalidParameterException',
        'Either all or none of the provided loadBalancers must have advancedConfiguration defined'
    ],
    'balancers-plain': [
        'InvalidParameterException',
        'advancedConfiguration field is required for all loadBalancers when using a non-ROLLING deployment strategy'
    ],
    'balancers-twice': [
        'InvalidParameterException',
        'Duplicate targetGroupArn found: {0}'
    ],
    'balancers-rule': [
        'InvalidParameterException',
        'productionListenerRule has an invalid ARN format. Must be RuleArn for ALB or ListenerArn for NLB. Got: {0}'
    ],
    'balancers-rules': [
        'InvalidParameterException',
        'The following rules cannot be used as both production and test listener rules: {0}'
    ],
    'enum-value': [
        'InvalidParameterException',
        "Invalid value '{0}' for {1}."
    ],
    'member-missing': [
        'InvalidParameterException',
        "1 validation error detected: Value null at '{0}' failed to satisfy constraint: Member must not be null"
    ],
    'page-size': [
        'InvalidParameterException',
        'maxResults must be between 1 and {0}.'
    ],
    'page-token': [
        'InvalidParameterException',
        'Invalid token.'
    ],
    'tasks-empty': [
        'InvalidParameterException',
        'Tasks cannot be empty.'
    ],
    'tasks-many': [
        'InvalidParameterException',
        'Tasks cannot have more than 100 elements.'
    ],
    'task-missing': [
        'InvalidParameterException',
        'The referenced task was not found.'
    ],
    'count-range': [
        'InvalidParameterException',
        'count must be between 1 and 10.'
    ],
    'started-by': [
        'InvalidParameterException',
        'startedBy must contain only letters, numbers, hyphens, forward slashes, and underscores; and be at most 128 characters.'
    ],
    'group-reserved': [
        'InvalidParameterException',
        "Group names must not begin with 'service:'."
    ],
    'token-long': [
        'InvalidParameterException',
        'clientToken must be at most 64 characters.'
    ],
    'token-reused': [
        'ConflictException',
        'The request with the client token has different parameters than an earlier one.'
    ],
    'overrides-long': [
        'InvalidParameterException',
        'Overrides must be at most 8192 characters.'
    ],
    'tags-many': [
        'InvalidParameterException',
        'The number of tags exceeds the maximum of 50.'
    ],
    'tag-prefix': [
        'InvalidParameterException',
        'aws: prefixed tag key names are not allowed for external use.'
    ],
    'tag-characters': [
        'InvalidParameterException',
        'Some tags contain invalid characters. Valid characters: UTF-8 letters, spaces, numbers and _ . / = + - : @.'
    ],
    'tag-length': [
        'InvalidParameterException',
        'Tag keys must be 1 to 128 characters long, tag values at most 256.'
    ],
    'tag-twice': [
        'InvalidParameterException',
        'Duplicate tag keys found. Please note that Tag keys are case insensitive.'
    ],
    'resource-invalid': [
        'InvalidParameterException',
        'Invalid resource ARN: {0}'
    ],
    'resource-missing': [
        'ResourceNotFoundException',
        'The specified resource could not be found.'
    ],
    'deployments-empty': [
        'InvalidParameterException',
        '{0} cannot be empty.'
    ],
    'deployments-many': [
        'InvalidParameterException',
        '{0} cannot have more than 20 elements.'
    ],
    'deployment-missing': [
        'ServiceDeploymentNotFoundException',
        'The service deployment does not exist.'
    ],
    'deployment-ended': [
        'ConflictException',
        'Stopping a service deployment is not allowed for service deployment in terminal states.'
    ],
    'stop-type': [
        'InvalidParameterException',
        'Invalid stopType. Valid values are: ROLLBACK'
    ]
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/refuse.js


/** The refusal of this name with its words filled in, to be thrown. */ const refused = (name, ...words)=>{
    const [code, message] = refusals[name];
    return new refusal/* Refusal */.P(code, message.replaceAll(/\{(\d)\}/g, (_, place)=>String(words[Number(place)] ?? '')));
};


/***/ }),

/***/ 73290:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BP: () => (/* binding */ newest),
/* harmony export */   Uf: () => (/* binding */ leader),
/* harmony export */   W5: () => (/* binding */ rollbackCandidate),
/* harmony export */   Zb: () => (/* binding */ rolloutOf),
/* harmony export */   Zd: () => (/* binding */ rolloutState),
/* harmony export */   gn: () => (/* binding */ isUnderWay),
/* harmony export */   m$: () => (/* binding */ isRolling),
/* harmony export */   xx: () => (/* binding */ isHalted)
/* harmony export */ });
/* harmony import */ var _rollout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51158);

/** The newest rollout of a service. */ const newest = (service)=>{
    const rollout = service.rollouts.at(-1);
    if (rollout === undefined) throw new Error(`service ${service.name} has no rollout`);
    return rollout;
};
/** The rollout of this number. */ const rolloutOf = (service, digits)=>service.rollouts.find((rollout)=>rollout.digits === digits);
/** The rollout whose tasks the service wants, PRIMARY in DescribeServices: the newest, or the one that it was rolled back to. */ const leader = (service)=>rolloutOf(service, newest(service).rollback?.to) ?? newest(service);
/** The state of a rollout as DescribeServices has it: one that others are rolled back to goes by the last of these. */ const rolloutState = (service, rollout)=>{
    const returned = service.rollouts.findLast((other)=>other.rollback?.to === rollout.digits);
    if (returned !== undefined) return returnedState(returned);
    if (rollout.status === 'SUCCESSFUL' && (rollout.completedAt !== undefined || rollout !== newest(service))) return 'COMPLETED';
    return rollout.cause !== undefined ? 'FAILED' : 'IN_PROGRESS';
};
const returnedState = (returned)=>{
    if (returned.status === 'ROLLBACK_SUCCESSFUL') return 'COMPLETED';
    return returned.status === 'ROLLBACK_FAILED' && !returned.superseded ? 'FAILED' : 'IN_PROGRESS';
};
/** Whether the service's newest rollout was given up with nothing to go back to: no more tasks are started. */ const isHalted = (service)=>rolloutState(service, leader(service)) === 'FAILED';
/** Whether the service's newest rollout has not ended. */ const isRolling = (service)=>!(0,_rollout_js__WEBPACK_IMPORTED_MODULE_0__/* .hasEnded */ .h)(newest(service));
/** Whether it has not ended, or has succeeded while what it replaces still goes away. */ const isUnderWay = (service)=>{
    const rollout = newest(service);
    return isRolling(service) || rollout.status === 'SUCCESSFUL' && rollout.completedAt === undefined;
};
/** The most recent COMPLETED rollout before the newest one, which a rollback goes to. */ const rollbackCandidate = (service)=>service.rollouts.slice(0, -1).findLast((rollout)=>rolloutState(service, rollout) === 'COMPLETED');


/***/ }),

/***/ 69379:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ facts),
/* harmony export */   N: () => (/* binding */ note)
/* harmony export */ });
/* harmony import */ var _kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83667);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(37934);
/* harmony import */ var _services_service_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87407);



/** How many events a service shows. */ const most = 100;
/** Notes a happening on the service's newest rollout, `later` milliseconds from now. */ const note = (context, service, { later = 0, ...happening })=>{
    const rollout = service.rollouts.at(-1);
    if (rollout === undefined) return;
    const id = (0,_kernel_draw_js__WEBPACK_IMPORTED_MODULE_0__/* .uuid */ .uR)(context.world, (0,_arn_js__WEBPACK_IMPORTED_MODULE_1__/* .drawKey */ .av)(context, `event ${(0,_services_service_record_js__WEBPACK_IMPORTED_MODULE_2__/* .serviceKey */ .j)(service)}`));
    const told = service.controller === 'ECS' || happening.what === 'steady';
    const set = told ? {} : {
        set: rollout.digits
    };
    rollout.facts.push({
        at: context.now + later,
        id,
        ...set,
        ...happening
    });
    if (rollout.facts.length > most) rollout.facts.shift();
};
/** The last hundred facts of a service, newest first. */ const facts = (service)=>service.rollouts.slice(-most).flatMap((rollout)=>rollout.facts).sort((a, b)=>a.at - b.at).slice(-most).reverse();


/***/ }),

/***/ 51158:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ hasEnded)
/* harmony export */ });
const ended = [
    'SUCCESSFUL',
    'STOPPED',
    'ROLLBACK_SUCCESSFUL',
    'ROLLBACK_FAILED'
];
/** Whether a rollout has reached a state that never changes again. */ const hasEnded = (rollout)=>ended.includes(rollout.status);


/***/ }),

/***/ 76771:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Pi: () => (/* binding */ shownRollout),
/* harmony export */   Xf: () => (/* binding */ taskSets),
/* harmony export */   fL: () => (/* binding */ computedCount)
/* harmony export */ });
/* harmony import */ var _leader_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(73290);

const isSet = (rollout)=>rollout.set !== undefined && rollout.set.status !== 'GONE';
/** The task sets of a service that somebody else deploys, oldest first. */ const taskSets = (service)=>service.controller === 'EXTERNAL' && service.status !== 'INACTIVE' ? service.rollouts.filter(isSet) : [];
/** How many tasks a task set is to have: its share of the desired count, rounded up; none once it is being deleted. */ const computedCount = (service, { set })=>set.status === 'DRAINING' ? 0 : Math.ceil(service.desiredCount * set.scale / 100);
/** The rollout whose definition and network a service shows as its own: its leader, or the primary task set. */ const shownRollout = (service)=>{
    if (service.controller === 'EXTERNAL') return taskSets(service).find(({ set })=>set.status === 'PRIMARY');
    return service.rollouts.length === 0 ? undefined : (0,_leader_js__WEBPACK_IMPORTED_MODULE_0__/* .leader */ .Uf)(service);
};


/***/ }),

/***/ 96956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ targetGroups)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);

/** The target groups of a service revision: the alternate ones for every other revision that traffic is shifted to. */ const targetGroups = (spec)=>((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .structuresMember */ .Xr)(spec.members, 'loadBalancers') ?? []).map((balancer)=>({
            group: (spec.green ? alternate(balancer) : undefined) ?? (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(balancer, 'targetGroupArn') ?? (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(balancer, 'loadBalancerName') ?? '',
            container: (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(balancer, 'containerName') ?? '',
            port: (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .numberMember */ .eJ)(balancer, 'containerPort') ?? 0
        }));
const alternate = (balancer)=>(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .structureMember */ .U7)(balancer, 'advancedConfiguration') ?? {}, 'alternateTargetGroupArn');


/***/ }),

/***/ 9567:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ wake)
/* harmony export */ });
/* harmony import */ var _kernel_schedule_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9628);
/* harmony import */ var _services_service_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(87407);


/** Puts something about a service into the queue. */ const wake = (context, service, { kind, after, ...data })=>(0,_kernel_schedule_js__WEBPACK_IMPORTED_MODULE_0__/* .schedule */ ._)(context, {
        kind: `ecs.${kind}`,
        after,
        data: {
            service: (0,_services_service_record_js__WEBPACK_IMPORTED_MODULE_1__/* .serviceKey */ .j)(service),
            ...data
        }
    });


/***/ }),

/***/ 79219:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  E: () => (/* binding */ ecs)
});

// EXTERNAL MODULE: ./.tagship/build/sandbox/model/check-request.js + 2 modules
var check_request = __webpack_require__(31616);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/member.js
var member = __webpack_require__(34131);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/refuse.js + 1 modules
var refuse = __webpack_require__(32460);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/state.js
var ecs_state = __webpack_require__(10804);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tags/tag.js


const allowed = /^[\p{L}\p{N}\p{Z}_.:/=+\-@]*$/u;
/** The `tags` member of a request, checked against AWS's limits. */ const tagsMember = (input)=>{
    const tags = ((0,member/* structuresMember */.Xr)(input, 'tags') ?? []).map(parseTag);
    if (new Set(tags.map((tag)=>tag.key)).size < tags.length) throw (0,refuse/* refused */.J)('tag-twice');
    return checkedCount(tags);
};
const parseTag = (item)=>{
    const [key, value] = [
        (0,member/* textMember */.SA)(item, 'key') ?? '',
        (0,member/* textMember */.SA)(item, 'value') ?? ''
    ];
    if (key.length < 1 || key.length > 128 || value.length > 256) throw (0,refuse/* refused */.J)('tag-length');
    if (key.toLowerCase().startsWith('aws:')) throw (0,refuse/* refused */.J)('tag-prefix');
    if (!allowed.test(key) || !allowed.test(value)) throw (0,refuse/* refused */.J)('tag-characters');
    return {
        key,
        value
    };
};
const checkedCount = (tags)=>{
    if (tags.length > 50) throw (0,refuse/* refused */.J)('tags-many');
    return tags;
};
/** Tags with others laid over them: the same key is replaced, at most fifty in the end. */ const mergedTags = (old, added)=>checkedCount([
        ...old.filter((tag)=>!added.some((other)=>other.key === tag.key)),
        ...added
    ]);

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/clusters/find-cluster.js
var find_cluster = __webpack_require__(15921);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/clusters/cluster-view.js



/** A cluster as the answers show it; tags (`TAGS`) and settings (`SETTINGS`) only when asked for. */ const clusterView = (context, cluster, wanted)=>{
    const state = (0,ecs_state/* ecsState */.X)(context);
    const tasks = Object.values(state.tasks).filter((task)=>task.cluster === cluster.name);
    const services = Object.values(state.services).filter((service)=>service.cluster === cluster.name && service.status === 'ACTIVE');
    return {
        ...cluster.settings,
        settings: wanted.includes('SETTINGS') ? settings(cluster) : [],
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, cluster.name),
        clusterName: cluster.name,
        status: cluster.status,
        registeredContainerInstancesCount: cluster.instances ?? 0,
        runningTasksCount: tasks.filter((task)=>task.lastStatus === 'RUNNING').length,
        pendingTasksCount: tasks.filter((task)=>task.lastStatus === 'PENDING' || task.lastStatus === 'PROVISIONING').length,
        activeServicesCount: services.length,
        statistics: [],
        tags: wanted.includes('TAGS') ? cluster.tags : []
    };
};
const settings = (cluster)=>{
    const given = (0,member/* structuresMember */.Xr)(cluster.settings, 'settings') ?? [];
    return given.length === 0 ? [
        {
            name: 'containerInsights',
            value: 'disabled'
        }
    ] : given;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/clusters/create-cluster.js





const kept = [
    'settings',
    'capacityProviders',
    'defaultCapacityProviderStrategy',
    'configuration',
    'serviceConnectDefaults'
];
const whole = [
    'TAGS',
    'SETTINGS'
];
/** CreateCluster; one of this name that is ACTIVE is given back as it is. */ const createCluster = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'clusterName') ?? 'default',
    run: (context, input)=>{
        const name = (0,member/* textMember */.SA)(input, 'clusterName') ?? 'default';
        if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw (0,refuse/* refused */.J)('cluster-name', name);
        const known = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).clusters, name);
        if (known?.status === 'ACTIVE') return {
            cluster: clusterView(context, known, whole)
        };
        const given = Object.entries(input).filter(([key, value])=>kept.includes(key) && value !== null);
        const defaults = {
            settings: [],
            capacityProviders: [],
            defaultCapacityProviderStrategy: []
        };
        const settings = {
            ...defaults,
            ...Object.fromEntries(given)
        };
        const cluster = {
            name,
            status: 'ACTIVE',
            tags: tagsMember(input),
            settings
        };
        (0,ecs_state/* ecsState */.X)(context).clusters[name] = cluster;
        return {
            cluster: clusterView(context, cluster, whole)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/clusters/delete-cluster.js





/** DeleteCluster: refused while services are ACTIVE or tasks are not stopped; the cluster stays visible as INACTIVE. */ const deleteCluster = {
    resource: (input)=>(0,find_cluster/* clusterName */.SL)((0,member/* textMember */.SA)(input, 'cluster')),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster'));
        const state = (0,ecs_state/* ecsState */.X)(context);
        const services = Object.values(state.services).filter((service)=>service.cluster === cluster.name);
        if (services.some((service)=>service.status !== 'INACTIVE')) throw (0,refuse/* refused */.J)('cluster-has-services');
        const tasks = Object.values(state.tasks).filter((task)=>task.cluster === cluster.name);
        if (tasks.some((task)=>task.lastStatus !== 'STOPPED')) throw (0,refuse/* refused */.J)('cluster-has-tasks');
        cluster.status = 'INACTIVE';
        return {
            cluster: clusterView(context, cluster, [])
        };
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/arn.js
var ecs_arn = __webpack_require__(37934);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/clusters/describe-clusters.js




/** DescribeClusters; unknown ones are `failures` with reason MISSING. */ const describeClusters = {
    resource: (input)=>((0,member/* textsMember */.Nu)(input, 'clusters') ?? [
            'default'
        ]).map(find_cluster/* clusterName */.SL).join(','),
    run: (context, input)=>{
        const wanted = (0,member/* textsMember */.Nu)(input, 'include') ?? [];
        const named = (0,member/* textsMember */.Nu)(input, 'clusters') ?? [];
        const found = (named.length === 0 ? [
            'default'
        ] : named).map((text)=>({
                text,
                cluster: (0,find_cluster/* findCluster */.KG)(context, text)
            }));
        return {
            clusters: found.flatMap(({ cluster })=>cluster === undefined ? [] : [
                    clusterView(context, cluster, wanted)
                ]),
            failures: found.filter(({ cluster })=>cluster === undefined).map(({ text })=>({
                    arn: text.startsWith('arn:') ? text : (0,ecs_arn/* ecsArn */.tu)(context, `cluster/${text}`),
                    reason: 'MISSING'
                }))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/page.js


/** One page of a list, as `maxResults` and `nextToken` ask for it; `most` is both the limit and, unless told, the default. */ const page = (items, input, size)=>{
    const count = (0,member/* numberMember */.eJ)(input, 'maxResults') ?? size.usual;
    if (!Number.isInteger(count) || count < 1 || count > size.most) throw (0,refuse/* refused */.J)('page-size', size.most);
    const start = offset((0,member/* textMember */.SA)(input, 'nextToken'));
    const rest = start + count < items.length ? {
        nextToken: token(start + count)
    } : {};
    return {
        items: items.slice(start, start + count),
        next: rest
    };
};
const token = (start)=>Buffer.from(`ecs:${start}`).toString('base64url');
const offset = (text)=>{
    if (text === undefined) return 0;
    const parts = /^ecs:(\d+)$/.exec(Buffer.from(text, 'base64url').toString());
    if (parts === null) throw (0,refuse/* refused */.J)('page-token');
    return Number(parts[1]);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/clusters/list-clusters.js



/** ListClusters: the ACTIVE ones by name. */ const listClusters = {
    resource: ()=>'',
    run: (context, input)=>{
        const active = Object.values((0,ecs_state/* ecsState */.X)(context).clusters).filter((cluster)=>cluster.status === 'ACTIVE');
        const names = active.map((cluster)=>cluster.name).sort();
        const { items, next } = page(names, input, {
            usual: 100,
            most: 100
        });
        return {
            clusterArns: items.map((name)=>(0,find_cluster/* clusterArn */.Ke)(context, name)),
            ...next
        };
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/schedule.js
var schedule = __webpack_require__(9628);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/pace.data.js
var pace_data = __webpack_require__(27650);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/definition.js
/** The name of a revision, `family:7`. */ const definitionName = (definition)=>`${definition.family}:${definition.revision}`;

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/timestamp.js
var timestamp = __webpack_require__(44461);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/definitions/find-definition.js
var find_definition = __webpack_require__(24663);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/definition-view.js



/** A task definition as the answers show it. */ const definitionView = (context, definition)=>({
        ...definition.body,
        taskDefinitionArn: (0,find_definition/* definitionArn */.Pc)(context, definitionName(definition)),
        family: definition.family,
        revision: definition.revision,
        status: definition.status,
        registeredAt: (0,timestamp/* timestamp */.v)(definition.registeredAt),
        registeredBy: definition.registeredBy,
        ...definition.deleteRequestedAt === undefined ? {} : {
            deleteRequestedAt: (0,timestamp/* timestamp */.v)(definition.deleteRequestedAt)
        },
        ...definition.deregisteredAt === undefined ? {} : {
            deregisteredAt: (0,timestamp/* timestamp */.v)(definition.deregisteredAt)
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/delete-task-definitions.js








/** DeleteTaskDefinitions: at most ten INACTIVE revisions are DELETE_IN_PROGRESS until nothing remembers them, then they are gone. */ const deleteTaskDefinitions = {
    resource: (input)=>((0,member/* textsMember */.Nu)(input, 'taskDefinitions') ?? []).map(find_definition/* definitionWords */.V6).join(','),
    run: (context, input)=>{
        const named = (0,member/* textsMember */.Nu)(input, 'taskDefinitions') ?? [];
        if (named.length === 0) throw (0,refuse/* refused */.J)('definitions-empty');
        if (named.length > 10) throw (0,refuse/* refused */.J)('definitions-many');
        const found = named.map((text)=>({
                text,
                definition: revision(context, text)
            }));
        const going = found.flatMap(({ definition })=>definition && definition.status !== 'ACTIVE' ? [
                definition
            ] : []);
        for (const definition of going)begin(context, definition);
        return {
            taskDefinitions: going.map((definition)=>definitionView(context, definition)),
            failures: found.filter(({ definition })=>definition === undefined || definition.status === 'ACTIVE').map(({ text, definition })=>({
                    arn: (0,find_definition/* definitionArn */.Pc)(context, (0,find_definition/* definitionWords */.V6)(text)),
                    reason: definition === undefined ? 'MISSING' : active
                }))
        };
    }
};
const active = 'The specified task definition is still in ACTIVE status. Please deregister the target and try again.';
const revision = (context, text)=>{
    if (!(0,find_definition/* definitionWords */.V6)(text).includes(':')) throw (0,refuse/* refused */.J)('revision-invalid', (0,find_definition/* definitionWords */.V6)(text));
    return (0,find_definition/* findDefinition */.Jn)(context, text);
};
const begin = (context, definition)=>{
    if (definition.status === 'DELETE_IN_PROGRESS') return;
    definition.status = 'DELETE_IN_PROGRESS';
    definition.deleteRequestedAt = context.now;
    awaitEnd(context, definitionName(definition));
};
const awaitEnd = (context, name)=>(0,schedule/* schedule */._)(context, {
        kind: 'ecs.delete-definition',
        after: pace_data/* pace */.c.deleted,
        data: {
            definition: name
        }
    });
/** A revision that is being deleted goes where no service has it in its history and no task is remembered that ran it; else later. */ const endDefinition = (context, due)=>{
    const state = (0,ecs_state/* ecsState */.X)(context);
    const name = String(due.data.definition);
    if ((0,ecs_state/* entry */.f)(state.definitions, name) === undefined) return;
    const used = Object.values(state.tasks).some((task)=>task.definition === name) || Object.values(state.services).some(({ rollouts })=>rollouts.some(({ spec })=>spec.taskDefinition === name));
    if (used) awaitEnd(context, name);
    else delete state.definitions[name];
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/deregister-task-definition.js




/** DeregisterTaskDefinition: the revision becomes INACTIVE; what runs on it goes on. */ const deregisterTaskDefinition = {
    resource: (input)=>(0,find_definition/* definitionWords */.V6)((0,member/* textMember */.SA)(input, 'taskDefinition') ?? ''),
    run: (context, input)=>{
        const text = (0,find_definition/* definitionWords */.V6)((0,member/* textMember */.SA)(input, 'taskDefinition') ?? '');
        if (!text.includes(':')) throw (0,refuse/* refused */.J)('revision-invalid', text);
        const definition = (0,find_definition/* findDefinition */.Jn)(context, (0,member/* textMember */.SA)(input, 'taskDefinition') ?? '');
        if (definition === undefined) throw (0,refuse/* refused */.J)('definition-undescribable');
        if (definition.status === 'ACTIVE') Object.assign(definition, {
            status: 'INACTIVE',
            deregisteredAt: context.now
        });
        return {
            taskDefinition: definitionView(context, definition)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/describe-task-definition.js




/** DescribeTaskDefinition; tags only when asked for with `include: ['TAGS']`. */ const describeTaskDefinition = {
    resource: (input)=>(0,find_definition/* definitionWords */.V6)((0,member/* textMember */.SA)(input, 'taskDefinition') ?? ''),
    run: (context, input)=>{
        const definition = (0,find_definition/* findDefinition */.Jn)(context, (0,member/* textMember */.SA)(input, 'taskDefinition') ?? '');
        if (definition === undefined) throw (0,refuse/* refused */.J)('definition-undescribable');
        const tags = ((0,member/* textsMember */.Nu)(input, 'include') ?? []).includes('TAGS') ? {
            tags: definition.tags
        } : {};
        return {
            taskDefinition: definitionView(context, definition),
            ...tags
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/list-task-definition-families.js




/** ListTaskDefinitionFamilies: names that begin with `familyPrefix`; ACTIVE families have an ACTIVE revision. */ const listTaskDefinitionFamilies = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'familyPrefix') ?? '',
    run: (context, input)=>{
        const prefix = (0,member/* textMember */.SA)(input, 'familyPrefix') ?? '';
        const status = (0,member/* textMember */.SA)(input, 'status') ?? 'ALL';
        if (![
            'ACTIVE',
            'INACTIVE',
            'ALL'
        ].includes(status)) throw (0,refuse/* refused */.J)('enum-value', status, 'status');
        const state = (0,ecs_state/* ecsState */.X)(context);
        const active = new Set(Object.values(state.definitions).filter((definition)=>definition.status === 'ACTIVE').map((definition)=>definition.family));
        const families = Object.keys(state.families).filter((family)=>family.startsWith(prefix) && (status === 'ALL' || active.has(family) === (status === 'ACTIVE'))).sort();
        const { items, next } = page(families, input, {
            usual: 100,
            most: 100
        });
        return {
            families: items,
            ...next
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/list-task-definitions.js






/** ListTaskDefinitions: by family and revision; `familyPrefix` is the whole name of a family, as in ECS. */ const listTaskDefinitions = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'familyPrefix') ?? '',
    run: (context, input)=>{
        const family = (0,member/* textMember */.SA)(input, 'familyPrefix');
        const status = (0,member/* textMember */.SA)(input, 'status') ?? 'ACTIVE';
        if (![
            'ACTIVE',
            'INACTIVE',
            'DELETE_IN_PROGRESS'
        ].includes(status)) throw (0,refuse/* refused */.J)('enum-value', status, 'status');
        const found = Object.values((0,ecs_state/* ecsState */.X)(context).definitions).filter((definition)=>definition.status === status && (family === undefined || definition.family === family)).sort((a, b)=>a.family < b.family ? -1 : a.family > b.family ? 1 : a.revision - b.revision);
        if ((0,member/* textMember */.SA)(input, 'sort') === 'DESC') found.reverse();
        const { items, next } = page(found, input, {
            usual: 100,
            most: 100
        });
        return {
            taskDefinitionArns: items.map((item)=>(0,find_definition/* definitionArn */.Pc)(context, definitionName(item))),
            ...next
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/check-definition.js


/** Refuses what ECS refuses of any registration, whatever it is to run on. */ const checkDefinition = (input)=>{
    const family = (0,member/* textMember */.SA)(input, 'family') ?? '';
    if (family === '') throw (0,refuse/* refused */.J)('family-null');
    if (!/^[a-zA-Z0-9_-]{1,255}$/.test(family)) throw (0,refuse/* refused */.J)('family-characters');
    const length = Buffer.byteLength(JSON.stringify(input));
    if (length > 65_536) throw (0,refuse/* refused */.J)('definition-long', length);
    for (const role of [
        'taskRoleArn',
        'executionRoleArn'
    ])checkRole((0,member/* textMember */.SA)(input, role));
    checkContainers(input);
};
const checkRole = (role)=>{
    if (role === undefined) return;
    const valid = role.startsWith('arn:') ? /^arn:aws[a-z-]*:iam::\d{12}:role\/.+$/.test(role) : /^[\w+=,.@/-]+$/.test(role);
    if (!valid) throw (0,refuse/* refused */.J)('role-invalid');
};
const checkContainers = (input)=>{
    const containers = (0,member/* structuresMember */.Xr)(input, 'containerDefinitions') ?? [];
    if (containers.length === 0) throw (0,refuse/* refused */.J)('containers-null');
    if (containers.length > 10) throw (0,refuse/* refused */.J)('containers-many');
    const names = new Set();
    for (const container of containers){
        checkContainer(container, (0,member/* textMember */.SA)(input, 'memory') !== undefined);
        const name = (0,member/* textMember */.SA)(container, 'name') ?? '';
        if (names.has(name)) throw (0,refuse/* refused */.J)('container-twice', name);
        names.add(name);
    }
    if (!containers.some((container)=>(0,member/* flagMember */.hu)(container, 'essential') ?? true)) throw (0,refuse/* refused */.J)('container-essential');
};
const checkContainer = (container, sized)=>{
    const name = (0,member/* textMember */.SA)(container, 'name') ?? '';
    if (name === '') throw (0,refuse/* refused */.J)('container-name');
    if (((0,member/* textMember */.SA)(container, 'image') ?? '') === '') throw (0,refuse/* refused */.J)('container-image');
    const ownMemory = container.memory ?? container.memoryReservation;
    if (!sized && (ownMemory ?? undefined) === undefined) throw (0,refuse/* refused */.J)('container-memory', name);
    const variables = ((0,member/* structuresMember */.Xr)(container, 'environment') ?? []).map((pair)=>(0,member/* textMember */.SA)(pair, 'name'));
    const secrets = ((0,member/* structuresMember */.Xr)(container, 'secrets') ?? []).map((pair)=>(0,member/* textMember */.SA)(pair, 'name') ?? '');
    const shared = secrets.find((secret, index)=>variables.includes(secret) || secrets.indexOf(secret) < index);
    if (shared !== undefined) throw (0,refuse/* refused */.J)('secret-shared', shared);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/fargate-sizes.data.js
/** Fargate's sizes: CPU units to the memory, in MiB, that may go with them (`from`, `to`, `step`, or the values). */ const fargateSizes = {
    256: [
        512,
        1024,
        2048
    ],
    512: {
        from: 1024,
        to: 4096,
        step: 1024
    },
    1024: {
        from: 2048,
        to: 8192,
        step: 1024
    },
    2048: {
        from: 4096,
        to: 16384,
        step: 1024
    },
    4096: {
        from: 8192,
        to: 30720,
        step: 1024
    },
    8192: {
        from: 16384,
        to: 61440,
        step: 4096
    },
    16384: {
        from: 32768,
        to: 122880,
        step: 8192
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/check-fargate.js



/** Refuses what Fargate refuses of a task definition that requires it; `registry` is the sandbox's own registry. */ const checkFargate = (input, registry)=>{
    if (!((0,member/* textsMember */.Nu)(input, 'requiresCompatibilities') ?? []).includes('FARGATE')) return;
    if ((0,member/* textMember */.SA)(input, 'networkMode') !== 'awsvpc') throw (0,refuse/* refused */.J)('fargate-network');
    for (const size of [
        'cpu',
        'memory'
    ])if ((0,member/* textMember */.SA)(input, size) === undefined) throw (0,refuse/* refused */.J)('fargate-needs', size);
    checkSize(units((0,member/* textMember */.SA)(input, 'cpu'), 'vcpu'), units((0,member/* textMember */.SA)(input, 'memory'), 'gb'));
    check_fargate_checkRole(input, registry);
};
const units = (text, unit)=>{
    const parts = /^([\d.]+)\s*(vcpu|gb)?$/i.exec(text ?? '');
    if (parts === null || parts[2] !== undefined && parts[2].toLowerCase() !== unit) return Number.NaN;
    return Number(parts[1]) * (parts[2] === undefined ? 1 : 1024);
};
const checkSize = (cpu, memory)=>{
    const sizes = fargateSizes[cpu];
    if (sizes === undefined) throw (0,refuse/* refused */.J)('task-cpu');
    const fits = 'from' in sizes ? memory >= sizes.from && memory <= sizes.to && (memory - sizes.from) % sizes.step === 0 : sizes.includes(memory);
    if (!fits) throw (0,refuse/* refused */.J)('fargate-size');
};
const check_fargate_checkRole = (input, registry)=>{
    if ((0,member/* textMember */.SA)(input, 'executionRoleArn') !== undefined) return;
    const containers = (0,member/* structuresMember */.Xr)(input, 'containerDefinitions') ?? [];
    const images = containers.map((container)=>(0,member/* textMember */.SA)(container, 'image') ?? '');
    if (images.some((image)=>isEcr(image, registry))) throw (0,refuse/* refused */.J)('fargate-ecr-role');
    const drivers = containers.map((container)=>(0,member/* structureMember */.U7)(container, 'logConfiguration')?.logDriver);
    if (drivers.includes('awslogs')) throw (0,refuse/* refused */.J)('fargate-log-role', 'awslogs');
};
const isEcr = (image, registry)=>image.startsWith(`${registry}/`) || /^\d{12}\.dkr\.ecr\.[a-z0-9-]+\.amazonaws\.com(\.cn)?\//.test(image);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/register-members.data.js
/** The members of RegisterTaskDefinition that a task definition keeps; all others are dropped. */ const registered = [
    'family',
    'taskRoleArn',
    'executionRoleArn',
    'networkMode',
    'containerDefinitions',
    'volumes',
    'placementConstraints',
    'requiresCompatibilities',
    'cpu',
    'memory',
    'pidMode',
    'ipcMode',
    'proxyConfiguration',
    'inferenceAccelerators',
    'ephemeralStorage',
    'runtimePlatform',
    'enableFaultInjection'
];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/filled-definition.js


const containerDefaults = {
    cpu: 0,
    portMappings: [],
    essential: true,
    environment: [],
    mountPoints: [],
    volumesFrom: [],
    systemControls: []
};
/** A registration as ECS keeps it: the members that RegisterTaskDefinition knows, with its defaults filled in. */ const filledDefinition = (input)=>{
    const known = Object.entries(input).filter(([name, value])=>registered.includes(name) && value !== null);
    const containers = (0,member/* structuresMember */.Xr)(input, 'containerDefinitions') ?? [];
    return {
        volumes: [],
        placementConstraints: [],
        ...Object.fromEntries(known),
        containerDefinitions: containers.map((container)=>filledContainer(container, (0,member/* textMember */.SA)(input, 'networkMode'))),
        compatibilities: compatibilities(input),
        requiresAttributes: attributes(input)
    };
};
const filledContainer = (container, networkMode)=>{
    const given = Object.fromEntries(Object.entries(container).filter(([, value])=>value !== null));
    const ports = (0,member/* structuresMember */.Xr)(container, 'portMappings') ?? [];
    return {
        ...containerDefaults,
        ...given,
        portMappings: ports.map((port)=>filledPort(port, networkMode))
    };
};
const filledPort = (port, networkMode)=>{
    const host = networkMode === 'awsvpc' || networkMode === 'host' ? port.containerPort : 0;
    return {
        ...host === undefined ? {} : {
            hostPort: host
        },
        protocol: 'tcp',
        ...port
    };
};
const compatibilities = (input)=>{
    const asked = (0,member/* textsMember */.Nu)(input, 'requiresCompatibilities') ?? [];
    const sized = input.cpu !== undefined && input.memory !== undefined;
    const fargate = asked.includes('FARGATE') || sized && (0,member/* textMember */.SA)(input, 'networkMode') === 'awsvpc';
    return fargate ? [
        'EC2',
        'FARGATE'
    ] : [
        'EXTERNAL',
        'EC2'
    ];
};
const attributes = (input)=>{
    const containers = (0,member/* structuresMember */.Xr)(input, 'containerDefinitions') ?? [];
    const drivers = containers.map((container)=>container.logConfiguration);
    return [
        ...drivers.some((log)=>log?.logDriver === 'awslogs') ? [
            'com.amazonaws.ecs.capability.logging-driver.awslogs'
        ] : [],
        ...containers.some((container)=>((0,member/* listMember */.DW)(container, 'secrets') ?? []).length > 0) ? [
            'ecs.capability.secrets'
        ] : [],
        ...(0,member/* textMember */.SA)(input, 'networkMode') === 'awsvpc' ? [
            'ecs.capability.task-eni'
        ] : [],
        ...(0,member/* textMember */.SA)(input, 'taskRoleArn') === undefined ? [] : [
            'com.amazonaws.ecs.capability.task-iam-role'
        ],
        ...(0,member/* textMember */.SA)(input, 'executionRoleArn') === undefined ? [] : [
            'ecs.capability.execution-role-ecr-pull'
        ]
    ].map((name)=>({
            name
        }));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/register-task-definition.js








/** RegisterTaskDefinition: the next revision of its family. */ const registerTaskDefinition = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'family') ?? '',
    run: (context, input)=>{
        checkDefinition(input);
        checkFargate(input, context.registry);
        const definition = nextRevision(context, input);
        const state = (0,ecs_state/* ecsState */.X)(context);
        state.families[definition.family] = definition.revision;
        state.definitions[definitionName(definition)] = definition;
        return {
            taskDefinition: definitionView(context, definition),
            tags: definition.tags
        };
    }
};
const nextRevision = (context, input)=>{
    const family = (0,member/* textMember */.SA)(input, 'family') ?? '';
    return {
        family,
        revision: ((0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).families, family) ?? 0) + 1,
        status: 'ACTIVE',
        registeredAt: context.now,
        registeredBy: context.caller.arn,
        tags: tagsMember(input),
        body: structuredClone(filledDefinition(input))
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/rollout.js
var rollout_rollout = __webpack_require__(51158);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/wake.js
var wake = __webpack_require__(9567);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/find-deployment.js



/** The rollout whose service deployment an ARN names, once it shows and while it is remembered. */ const findDeployment = (context, arn)=>find(context, {
        arn,
        kind: 'service-deployment'
    }, (rollout, id)=>rollout.short === id && isShown(context, rollout));
/** The rollout whose service revision an ARN names. */ const findRevision = (context, arn)=>find(context, {
        arn,
        kind: 'service-revision'
    }, (rollout, id)=>rollout.digits === id);
const hasDeployment = ({ set })=>set === undefined || set.deployed === true;
/** Whether a rollout's service deployment shows: from a moment after its creation, for ninety days. */ const isShown = (context, rollout)=>hasDeployment(rollout) && rollout.listedAt <= context.now && rollout.listedAt > context.now - pace_data/* pace */.c.history;
const find = (context, sought, is)=>{
    const [cluster = '', name = '', id = ''] = (0,ecs_arn/* nameParts */.IN)(sought.arn, sought.kind);
    if (!sought.arn.startsWith('arn:') || (0,ecs_arn/* isForeign */.jq)(context, sought.arn)) return undefined;
    const service = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, `${cluster}/${name}`);
    if (service === undefined || service.status === 'INACTIVE') return undefined;
    const rollout = service.rollouts.find((candidate)=>is(candidate, id));
    return rollout && {
        service,
        rollout
    };
};
/** The names of the services in a list of ARNs of deployments or revisions. */ const serviceNames = (arns)=>[
        ...new Set(arns.map((arn)=>arn.split('/').at(-2) ?? ''))
    ].join(',');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/stop-service-deployment.js






/** StopServiceDeployment with ROLLBACK: taken up a moment later; where the rollout stops or rolls back already, it changes nothing. */ const stopServiceDeployment = {
    resource: (input)=>serviceNames([
            (0,member/* textMember */.SA)(input, 'serviceDeploymentArn') ?? ''
        ]),
    run: (context, input)=>{
        const arn = (0,member/* textMember */.SA)(input, 'serviceDeploymentArn') ?? '';
        const stopType = (0,member/* textMember */.SA)(input, 'stopType') ?? 'ROLLBACK';
        if (stopType !== 'ROLLBACK') throw (0,refuse/* refused */.J)('stop-type');
        const found = findDeployment(context, arn);
        if (found === undefined) throw (0,refuse/* refused */.J)('deployment-missing');
        if ((0,rollout_rollout/* hasEnded */.h)(found.rollout)) throw (0,refuse/* refused */.J)('deployment-ended');
        requestRollback(context, found);
        return {
            serviceDeploymentArn: arn
        };
    }
};
/** Asks for the rollback of a deployment that goes on: it is taken up a moment later. */ const requestRollback = (context, { service, rollout })=>{
    if (rollout.status !== 'PENDING' && rollout.status !== 'IN_PROGRESS') return;
    rollout.status = 'ROLLBACK_REQUESTED';
    rollout.updatedAt = context.now;
    (0,wake/* wake */.r)(context, service, {
        kind: 'take-up',
        after: pace_data/* pace */.c.takeUp,
        rollout: rollout.digits
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/continue-service-deployment.js







/** ContinueServiceDeployment: lets a deployment go on from a pause hook, or asks for its rollback. */ const continueServiceDeployment = {
    resource: (input)=>serviceNames([
            (0,member/* textMember */.SA)(input, 'serviceDeploymentArn') ?? ''
        ]),
    run: (context, input)=>{
        const arn = (0,member/* textMember */.SA)(input, 'serviceDeploymentArn') ?? '';
        const hookId = (0,member/* textMember */.SA)(input, 'hookId') ?? '';
        const action = (0,member/* textMember */.SA)(input, 'action') ?? 'CONTINUE';
        if (action !== 'CONTINUE' && action !== 'ROLLBACK') throw (0,refuse/* refused */.J)('continue-action');
        if (!/^ecs-[a-z_]+-.+$/i.test(hookId)) throw (0,refuse/* refused */.J)('hook-id');
        const found = findDeployment(context, arn);
        if (found === undefined) throw (0,refuse/* refused */.J)('deployment-missing');
        if ((0,rollout_rollout/* hasEnded */.h)(found.rollout)) throw (0,refuse/* refused */.J)('continue-ended');
        resolve(context, found, {
            hookId,
            action
        });
        return {
            serviceDeploymentArn: arn
        };
    }
};
const resolve = (context, found, asked)=>{
    const { service, rollout } = found;
    const hook = rollout.lifecycle?.hooks.find(({ id })=>id === asked.hookId);
    if (hook?.status !== 'AWAITING_ACTION' || rollout.status !== 'IN_PROGRESS') throw (0,refuse/* refused */.J)('hook-gone');
    hook.status = asked.action === 'CONTINUE' ? 'SUCCEEDED' : 'FAILED';
    rollout.updatedAt = context.now;
    if (asked.action === 'ROLLBACK') requestRollback(context, found);
    else (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: pace_data/* pace */.c.react
    });
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/cloudwatch/alarm.js
var alarm = __webpack_require__(18845);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/alarms.js



/** What a configuration says of alarms. */ const alarms = (configuration)=>{
    const settings = (0,member/* structureMember */.U7)(configuration, 'alarms') ?? {};
    const names = (0,member/* textsMember */.Nu)(settings, 'alarmNames') ?? [];
    return {
        enabled: ((0,member/* flagMember */.hu)(settings, 'enable') ?? false) && names.length > 0,
        rollback: (0,member/* flagMember */.hu)(settings, 'rollback') ?? false,
        names
    };
};
/** Those of the alarms that are in ALARM now. */ const ringing = (context, configuration)=>alarms(configuration).names.filter((name)=>(0,alarm/* alarmState */.pT)(context, (0,ecs_arn/* lastPart */.S_)(name)) === 'ALARM');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/breaker.js

/** The circuit breaker of a configuration; its threshold follows the latest desired count. */ const breaker = (configuration, desired)=>{
    const settings = (0,member/* structureMember */.U7)(configuration, 'deploymentCircuitBreaker') ?? {};
    return {
        enabled: (0,member/* flagMember */.hu)(settings, 'enable') ?? false,
        rollback: (0,member/* flagMember */.hu)(settings, 'rollback') ?? false,
        forgives: (0,member/* flagMember */.hu)(settings, 'resetOnHealthyTask') ?? true,
        threshold: threshold((0,member/* structureMember */.U7)(settings, 'thresholdConfiguration') ?? {}, desired)
    };
};
const threshold = (settings, desired)=>{
    const type = (0,member/* textMember */.SA)(settings, 'type') ?? 'BOUNDED_PERCENT';
    const value = (0,member/* numberMember */.eJ)(settings, 'value') ?? 50;
    if (type === 'COUNT') return value;
    const share = Math.max(1, Math.ceil(value * desired / 100));
    return type === 'UNBOUNDED_PERCENT' ? share : Math.min(200, Math.max(3, share));
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/leader.js
var leader = __webpack_require__(73290);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/lifecycle.js
/** The move that a lifecycle is at. */ const currentMove = (life)=>{
    const move = life.moves[Math.min(life.at, life.moves.length - 1)];
    if (move === undefined) throw new Error('a lifecycle without moves');
    return move;
};
/** The new revision's share of the traffic, in percent. */ const weights = (life)=>life.returned ? {
        test: 0,
        production: 0
    } : currentMove(life);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/plan-shifting.js


/** The strategy of a deployment configuration. */ const strategy = (configuration)=>[
        'BLUE_GREEN',
        'CANARY',
        'LINEAR'
    ].find((name)=>name === (0,member/* textMember */.SA)(configuration, 'strategy')) ?? 'ROLLING';
/** All that a deployment that shifts traffic goes through, from PRE_SCALE_UP to CLEAN_UP. */ const planShifting = (configuration, ground)=>{
    const shift = ground.network ? pace_data/* pace */.c.networkShift : pace_data/* pace */.c.shift;
    const bare = (stage, test = 0)=>({
            stage,
            least: pace_data/* pace */.c.stage,
            test,
            production: 0
        });
    const done = {
        test: 100,
        production: 100
    };
    return [
        ...ground.reconcile ? [
            bare('RECONCILE_SERVICE')
        ] : [],
        bare('PRE_SCALE_UP'),
        bare('SCALE_UP'),
        bare('POST_SCALE_UP'),
        {
            stage: 'TEST_TRAFFIC_SHIFT',
            least: shift,
            test: 100,
            production: 0
        },
        bare('POST_TEST_TRAFFIC_SHIFT', 100),
        ...steps(configuration).flatMap((step, at, all)=>stepMoves(configuration, {
                ...step,
                shift,
                before: all[at - 1]
            })),
        {
            stage: 'POST_PRODUCTION_TRAFFIC_SHIFT',
            least: pace_data/* pace */.c.stage,
            ...done
        },
        {
            stage: 'BAKE_TIME',
            least: minutes((0,member/* numberMember */.eJ)(configuration, 'bakeTimeInMinutes') ?? 0),
            ...done
        },
        {
            stage: 'CLEAN_UP',
            least: 0,
            ...done
        }
    ];
};
const stepMoves = (configuration, { weight, bake, shift, before })=>{
    const hooked = ((0,member/* structuresMember */.Xr)(configuration, 'lifecycleHooks') ?? []).some((hook)=>((0,member/* textsMember */.Nu)(hook, 'lifecycleStages') ?? []).includes('PRE_PRODUCTION_TRAFFIC_SHIFT'));
    const pre = {
        stage: 'PRE_PRODUCTION_TRAFFIC_SHIFT',
        least: 0,
        test: 100,
        production: before?.weight ?? 0
    };
    const moved = {
        stage: 'PRODUCTION_TRAFFIC_SHIFT',
        least: shift + bake,
        test: 100,
        production: weight
    };
    return hooked ? [
        pre,
        moved
    ] : [
        moved
    ];
};
const minutes = (count)=>count * 60_000;
/** The shares that the new revision gets one after the other, each with how long it is watched. */ const steps = (configuration)=>{
    const all = {
        weight: 100,
        bake: 0
    };
    const [canary, linear] = [
        (0,member/* structureMember */.U7)(configuration, 'canaryConfiguration') ?? {},
        (0,member/* structureMember */.U7)(configuration, 'linearConfiguration') ?? {}
    ];
    switch(strategy(configuration)){
        case 'CANARY':
            {
                const weight = (0,member/* numberMember */.eJ)(canary, 'canaryPercent') ?? 5;
                const bake = minutes((0,member/* numberMember */.eJ)(canary, 'canaryBakeTimeInMinutes') ?? 10);
                return weight >= 100 ? [
                    all
                ] : [
                    {
                        weight,
                        bake
                    },
                    all
                ];
            }
        case 'LINEAR':
            {
                const size = (0,member/* numberMember */.eJ)(linear, 'stepPercent') ?? 10;
                const bake = minutes((0,member/* numberMember */.eJ)(linear, 'stepBakeTimeInMinutes') ?? 6);
                const count = Math.ceil(100 / size);
                return [
                    ...Array.from({
                        length: count - 1
                    }, (_, at)=>({
                            weight: (at + 1) * size,
                            bake
                        })),
                    all
                ];
            }
        default:
            return [
                all
            ];
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/services/service-record.js
var service_record = __webpack_require__(87407);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/rollout-arn.js


/** The ARN of a rollout's service deployment. */ const deploymentArn = (context, service, rollout)=>(0,ecs_arn/* ecsArn */.tu)(context, `service-deployment/${(0,service_record/* serviceKey */.j)(service)}/${rollout.short}`);
/** The ARN of a rollout's service revision. */ const revisionArn = (context, service, digits)=>(0,ecs_arn/* ecsArn */.tu)(context, `service-revision/${(0,service_record/* serviceKey */.j)(service)}/${digits}`);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/task.js
/** Whether a task still takes room: it has not reached STOPPED. */ const isLive = (task)=>task.lastStatus !== 'STOPPED';
/** Whether a task is meant to run on. */ const isWanted = (task)=>task.desiredStatus === 'RUNNING';
/** Whether a task counts as healthy for a rollout. */ const isHealthy = (task)=>isWanted(task) && task.healthyAt !== undefined && task.healthStatus !== 'UNHEALTHY';
/** Whether a task is on its way to RUNNING. */ const isPending = (task)=>task.lastStatus === 'PROVISIONING' || task.lastStatus === 'PENDING';

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/listed.js



/** The tasks of a service that are remembered, stopped ones too, in order of their start. */ const serviceTasks = (context, service)=>service.tasks.flatMap((id)=>(0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).tasks, id) ?? []);
/**
 * The rollouts that DescribeServices lists as deployments, the leader first: those that have tasks,
 * and those that take part in a rollout that has not ended.
 */ const listed = (context, service)=>{
    if (service.status === 'INACTIVE') return [];
    const owners = new Set(serviceTasks(context, service).filter(isLive).map((task)=>task.rollout));
    const [first, last] = [
        (0,leader/* leader */.Uf)(service),
        (0,leader/* newest */.BP)(service)
    ];
    const takesPart = (rollout)=>(0,leader/* isRolling */.m$)(service) && (rollout === last || last.sources.includes(rollout.digits) && !rollout.superseded);
    const rest = service.rollouts.filter((rollout)=>rollout !== first && (owners.has(rollout.digits) || takesPart(rollout)));
    return [
        first,
        ...rest.reverse()
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/reasons.data.js
/** What a service deployment says of its end, by cause; which of them are recorded stands in FIDELITY.md. */ const statusReasons = {
    back: {
        breaker: 'Service deployment rolled back because the circuit breaker threshold was exceeded.',
        alarm: 'Service deployment rolled back because one or more alarms were triggered.',
        user: 'Service deployment rolled back because of a user request.',
        hook: '{0}'
    },
    stopped: {
        breaker: 'Service deployment stopped because the circuit breaker threshold was exceeded.',
        alarm: 'Service deployment stopped because one or more alarms were triggered.',
        user: 'Service deployment stopped because of a user request.',
        hook: '{0}'
    },
    nowhere: 'No rollback candidate was found to run the rollback.',
    failed: 'Service deployment rollback failed because the circuit breaker threshold was exceeded.'
};
/** What a deployment in DescribeServices says: `{0}` is the number of a deployment. */ const rolloutReasons = {
    IN_PROGRESS: 'ECS deployment ecs-svc/{0} in progress.',
    COMPLETED: 'ECS deployment ecs-svc/{0} completed.',
    failed: {
        breaker: 'ECS deployment circuit breaker: tasks failed to start.',
        alarm: 'ECS deployment failed: alarm detected.',
        user: 'ECS deployment failed: stopped by user.',
        hook: 'ECS deployment failed: lifecycle hook failed.'
    },
    returning: {
        breaker: 'ECS deployment circuit breaker: rolling back to deploymentId ecs-svc/{0}.',
        alarm: 'ECS deployment alarm: rolling back to deploymentId ecs-svc/{0}.',
        user: 'ECS deployment stopped: rolling back to deploymentId ecs-svc/{0}.',
        hook: 'ECS deployment lifecycle hook: rolling back to deploymentId ecs-svc/{0}.'
    }
};
/** Why a lifecycle hook ends a deployment: `{0}` is the stage, `{1}` the function's ARN. */ const hookReasons = {
    failed: 'Service deployment rolled back because {0} lifecycle hook(s) failed. Lifecycle hook target {1} returned FAILED status.',
    late: 'Service deployment rolled back because {0} lifecycle hook(s) failed. Lifecycle hook target {1} timed out.',
    paused: 'Service deployment rolled back because {0} pause hook timed out.'
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/deployment-view.js








/** The counts of one rollout; its desired count is nought until it has started its first tasks. */ const counts = (context, service, rollout)=>{
    const tasks = serviceTasks(context, service).filter((task)=>task.rollout === rollout.digits && isWanted(task));
    const leads = rollout === (0,leader/* leader */.Uf)(service) && context.now >= rollout.startsAt && isScaling(rollout);
    return {
        requested: leads && service.status === 'ACTIVE' ? service.desiredCount : tasks.length,
        running: tasks.filter((task)=>task.lastStatus === 'RUNNING').length,
        pending: tasks.filter(isPending).length
    };
};
/** Whether a rollout is past the stages in which no task of it is asked for yet. */ const isScaling = ({ lifecycle: life })=>life === undefined || ![
        'RECONCILE_SERVICE',
        'PRE_SCALE_UP'
    ].includes(currentMove(life).stage);
/** `deployments[]` of a service: PRIMARY first. */ const deploymentViews = (context, service)=>listed(context, service).map((rollout)=>deploymentView(context, service, rollout));
const deploymentView = (context, service, rollout)=>{
    const { requested, running, pending } = counts(context, service, rollout);
    const { loadBalancers: _, serviceRegistries: __, ...members } = rollout.spec.members;
    return {
        ...members,
        ...members.platformVersion === 'LATEST' ? {
            platformVersion: '1.4.0'
        } : {},
        id: `ecs-svc/${rollout.digits}`,
        status: rollout === (0,leader/* leader */.Uf)(service) ? 'PRIMARY' : 'ACTIVE',
        taskDefinition: (0,find_definition/* definitionArn */.Pc)(context, rollout.spec.taskDefinition),
        desiredCount: requested,
        pendingCount: pending,
        runningCount: running,
        failedTasks: rollout.failedTasks,
        createdAt: (0,timestamp/* timestamp */.v)(rollout.createdAt),
        updatedAt: (0,timestamp/* timestamp */.v)(rollout.updatedAt),
        rolloutState: (0,leader/* rolloutState */.Zd)(service, rollout),
        rolloutStateReason: rolloutReason(service, rollout)
    };
};
const rolloutReason = (service, rollout)=>{
    const state = (0,leader/* rolloutState */.Zd)(service, rollout);
    const cause = (0,leader/* newest */.BP)(service).cause;
    const returns = (0,leader/* newest */.BP)(service).rollback?.to === rollout.digits && cause !== undefined;
    const words = {
        COMPLETED: rolloutReasons.COMPLETED,
        IN_PROGRESS: returns ? rolloutReasons.returning[cause] : rolloutReasons.IN_PROGRESS,
        FAILED: rolloutReasons.failed[rollout.cause ?? cause ?? 'breaker']
    };
    return words[state].replace('{0}', rollout.digits);
};
/** `currentServiceRevisions[]` of a service, newest first, with the counts of their tasks. */ const revisionSummaries = (context, service)=>listed(context, service).map((rollout)=>{
        const { requested, running, pending } = counts(context, service, rollout);
        const arn = revisionArn(context, service, rollout.digits);
        return {
            arn,
            requestedTaskCount: requested,
            runningTaskCount: running,
            pendingTaskCount: pending
        };
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/deployment-view.js











const times = (rollout)=>Object.fromEntries([
        'startedAt',
        'finishedAt',
        'stoppedAt'
    ].flatMap((name)=>{
        const at = rollout[name];
        return at === undefined ? [] : [
            [
                name,
                (0,timestamp/* timestamp */.v)(at)
            ]
        ];
    }));
/** A service deployment as ListServiceDeployments shows it. */ const deploymentBrief = (context, { service, rollout })=>{
    const { stoppedAt: _, ...shown } = times(rollout);
    return {
        serviceDeploymentArn: deploymentArn(context, service, rollout),
        serviceArn: (0,service_record/* serviceArn */.T)(context, service),
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
        createdAt: (0,timestamp/* timestamp */.v)(rollout.listedAt),
        ...shown,
        targetServiceRevisionArn: revisionArn(context, service, rollout.digits),
        status: rollout.status,
        ...rollout.statusReason === undefined ? {} : {
            statusReason: rollout.statusReason
        }
    };
};
/** A service deployment as DescribeServiceDeployments shows it. */ const deploymentDetail = (context, { service, rollout })=>{
    const { targetServiceRevisionArn: _, ...brief } = deploymentBrief(context, {
        service,
        rollout
    });
    return {
        ...brief,
        ...times(rollout),
        updatedAt: (0,timestamp/* timestamp */.v)(Math.max(rollout.updatedAt, rollout.listedAt)),
        sourceServiceRevisions: rollout.sources.flatMap((digits)=>summary(context, {
                service,
                rollout
            }, digits)),
        targetServiceRevision: summary(context, {
            service,
            rollout
        }, rollout.digits)[0],
        ...lifecycleView(rollout),
        deploymentConfiguration: {
            alarms: {
                alarmNames: [],
                rollback: false,
                enable: false
            },
            ...rollout.configuration
        },
        ...rollbackView(context, service, rollout),
        deploymentCircuitBreaker: breakerView(service, rollout),
        alarms: alarmsView(rollout)
    };
};
const summary = (context, { service, rollout }, digits)=>{
    const of = (0,leader/* rolloutOf */.Zb)(service, digits);
    if (of === undefined) return [];
    const { requested, running, pending } = counts(context, service, of);
    const arn = revisionArn(context, service, digits);
    const tasks = {
        requestedTaskCount: requested,
        runningTaskCount: running,
        pendingTaskCount: pending
    };
    return [
        {
            arn,
            ...tasks,
            ...traffic(rollout, digits)
        }
    ];
};
/** The share of the traffic that a shift gives to one of its revisions; nothing for a rolling deployment. */ const traffic = ({ digits, configuration, lifecycle: life }, of)=>{
    if (life === undefined || strategy(configuration) === 'ROLLING') return {};
    const { test, production } = weights(life);
    const shares = {
        [digits]: [
            test,
            production
        ],
        ...life.base && {
            [life.base]: [
                100 - test,
                100 - production
            ]
        }
    };
    const [requestedTestTrafficWeight = 0, requestedProductionTrafficWeight = 0] = shares[of] ?? [];
    return {
        requestedTestTrafficWeight,
        requestedProductionTrafficWeight
    };
};
const lifecycleView = ({ lifecycle: life })=>{
    if (life === undefined) return {};
    const { stage } = currentMove(life);
    const hooks = life.hooks.map(({ id, targetType, target, status, expiresAt, timeoutAction })=>({
            hookId: id,
            targetType,
            ...target === undefined ? {} : {
                targetArn: target
            },
            status,
            ...targetType === 'PAUSE' ? {
                expiresAt: (0,timestamp/* timestamp */.v)(expiresAt),
                timeoutAction
            } : {}
        }));
    return {
        lifecycleStage: stage === 'PRE_PRODUCTION_TRAFFIC_SHIFT' ? 'PRODUCTION_TRAFFIC_SHIFT' : stage,
        lifecycleHookDetails: hooks
    };
};
const rollbackView = (context, service, { rollback })=>{
    if (rollback === undefined) return {};
    const to = rollback.to === undefined ? {} : {
        serviceRevisionArn: revisionArn(context, service, rollback.to)
    };
    return {
        rollback: {
            reason: rollback.reason,
            startedAt: (0,timestamp/* timestamp */.v)(rollback.startedAt),
            ...to
        }
    };
};
const monitored = (rollout, triggered)=>{
    if (triggered) return 'TRIGGERED';
    return (0,rollout_rollout/* hasEnded */.h)(rollout) ? 'MONITORING_COMPLETE' : 'MONITORING';
};
const breakerView = (service, rollout)=>{
    const { enabled, threshold } = breaker(rollout.configuration, service.desiredCount);
    const status = enabled ? monitored(rollout, rollout.cause === 'breaker') : 'DISABLED';
    return {
        status,
        failureCount: enabled ? rollout.breakerCount : 0,
        threshold
    };
};
const alarmsView = (rollout)=>{
    const { enabled, names } = alarms(rollout.configuration);
    if (!enabled) return {
        status: 'DISABLED'
    };
    const { watched, triggered } = rollout.alarms;
    const status = watched || rollout.startedAt === undefined ? monitored(rollout, triggered.length > 0) : 'DISABLED';
    return {
        status,
        alarmNames: names,
        triggeredAlarmNames: triggered
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/describe-service-deployments.js




/** DescribeServiceDeployments: at most twenty; unknown ones are `failures` with reason MISSING. */ const describeServiceDeployments = {
    resource: (input)=>serviceNames((0,member/* textsMember */.Nu)(input, 'serviceDeploymentArns') ?? []),
    run: (context, input)=>{
        const arns = (0,member/* textsMember */.Nu)(input, 'serviceDeploymentArns') ?? [];
        if (arns.length === 0) throw (0,refuse/* refused */.J)('deployments-empty', 'serviceDeploymentArns');
        if (arns.length > 20) throw (0,refuse/* refused */.J)('deployments-many', 'serviceDeploymentArns');
        const found = arns.map((arn)=>({
                arn,
                deployment: findDeployment(context, arn)
            }));
        return {
            serviceDeployments: found.flatMap(({ deployment })=>deployment === undefined ? [] : [
                    deploymentDetail(context, deployment)
                ]),
            failures: found.filter(({ deployment })=>deployment === undefined).map(({ arn })=>({
                    arn,
                    reason: 'MISSING'
                }))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/definitions/container-spec.js

/** The containers of a task definition, in order. */ const containerSpecs = (definition)=>((0,member/* structuresMember */.Xr)(definition.body, 'containerDefinitions') ?? []).map(containerSpec);
const containerSpec = (body)=>{
    const log = (0,member/* structureMember */.U7)(body, 'logConfiguration');
    return {
        name: (0,member/* textMember */.SA)(body, 'name') ?? '',
        image: (0,member/* textMember */.SA)(body, 'image') ?? '',
        essential: (0,member/* flagMember */.hu)(body, 'essential') ?? true,
        pinned: (0,member/* textMember */.SA)(body, 'versionConsistency') !== 'disabled',
        healthCheck: (0,member/* structureMember */.U7)(body, 'healthCheck'),
        log: log && {
            driver: (0,member/* textMember */.SA)(log, 'logDriver') ?? '',
            options: (0,member/* structureMember */.U7)(log, 'options') ?? {}
        },
        body
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/target-group.js
var target_group = __webpack_require__(96956);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/describe-service-revisions.js










/** DescribeServiceRevisions: at most twenty; a container's digest shows once the first task has resolved it. */ const describeServiceRevisions = {
    resource: (input)=>serviceNames((0,member/* textsMember */.Nu)(input, 'serviceRevisionArns') ?? []),
    run: (context, input)=>{
        const arns = (0,member/* textsMember */.Nu)(input, 'serviceRevisionArns') ?? [];
        if (arns.length === 0) throw (0,refuse/* refused */.J)('deployments-empty', 'serviceRevisionArns');
        if (arns.length > 20) throw (0,refuse/* refused */.J)('deployments-many', 'serviceRevisionArns');
        const found = arns.map((arn)=>({
                arn,
                revision: findRevision(context, arn)
            }));
        return {
            serviceRevisions: found.flatMap(({ revision })=>revision === undefined ? [] : [
                    revisionView(context, revision)
                ]),
            failures: found.filter(({ revision })=>revision === undefined).map(({ arn })=>({
                    arn,
                    reason: 'MISSING'
                }))
        };
    }
};
const revisionView = (context, { service, rollout })=>{
    const { members, taskDefinition } = rollout.spec;
    return {
        serviceConnectConfiguration: {
            enabled: false
        },
        ...members,
        ...members.platformVersion === 'LATEST' ? {
            platformVersion: '1.4.0'
        } : {},
        serviceRevisionArn: revisionArn(context, service, rollout.digits),
        serviceArn: (0,service_record/* serviceArn */.T)(context, service),
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
        taskDefinition: (0,find_definition/* definitionArn */.Pc)(context, taskDefinition),
        containerImages: containerImages(context, {
            service,
            rollout
        }),
        guardDutyEnabled: false,
        ...resolved(rollout.spec),
        createdAt: (0,timestamp/* timestamp */.v)(rollout.createdAt)
    };
};
/** The target groups that a revision stands in, with the rule that leads to them, where traffic can be shifted. */ const resolved = (spec)=>{
    const rules = ((0,member/* structuresMember */.Xr)(spec.members, 'loadBalancers') ?? []).map((balancer)=>(0,member/* textMember */.SA)((0,member/* structureMember */.U7)(balancer, 'advancedConfiguration') ?? {}, 'productionListenerRule'));
    if (!rules.some((rule)=>rule !== undefined)) return {};
    const loadBalancers = (0,target_group/* targetGroups */.G)(spec).map(({ group }, at)=>({
            targetGroupArn: group,
            ...rules[at] === undefined ? {} : {
                productionListenerRule: rules[at]
            }
        }));
    return {
        resolvedConfiguration: {
            loadBalancers
        }
    };
};
const containerImages = (context, { rollout })=>containerSpecs((0,find_definition/* keptDefinition */.WE)(context, rollout.spec.taskDefinition)).map(({ name, image })=>{
        const imageDigest = rollout.images[name] ?? image.split('@')[1];
        return {
            containerName: name,
            ...imageDigest === undefined ? {} : {
                imageDigest
            },
            image
        };
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/services/find-service.js
var find_service = __webpack_require__(65021);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/deployments/list-service-deployments.js






/** ListServiceDeployments: newest first, by status and time of creation; a new one shows a moment after the update. */ const listServiceDeployments = {
    resource: find_service/* serviceResource */.kf,
    run: (context, input)=>{
        const service = (0,find_service/* requireService */.rU)(context, input);
        if (service.status === 'INACTIVE') throw (0,refuse/* refused */.J)('service-missing');
        const statuses = (0,member/* textsMember */.Nu)(input, 'status') ?? [];
        const within = between((0,member/* structureMember */.U7)(input, 'createdAt') ?? {});
        const found = (service.controller === 'ECS' ? service.rollouts : []).filter((rollout)=>isShown(context, rollout) && within(rollout)).filter((rollout)=>statuses.length === 0 || statuses.includes(rollout.status)).reverse().toSorted((a, b)=>b.listedAt - a.listedAt);
        const { items, next } = page(found, input, {
            usual: 20,
            most: 100
        });
        return {
            serviceDeployments: items.map((rollout)=>deploymentBrief(context, {
                    service,
                    rollout
                })),
            ...next
        };
    }
};
const between = (createdAt)=>{
    const after = ((0,member/* numberMember */.eJ)(createdAt, 'after') ?? Number.NEGATIVE_INFINITY) * 1000;
    const before = ((0,member/* numberMember */.eJ)(createdAt, 'before') ?? Number.POSITIVE_INFINITY) * 1000;
    return (rollout)=>rollout.listedAt >= after && rollout.listedAt <= before;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/draw.js
var draw = __webpack_require__(83667);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/clusters/set-instances.js
var set_instances = __webpack_require__(58196);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/duration.js
var duration = __webpack_require__(39409);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/glob.js
var glob = __webpack_require__(70407);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/casting.js




/** The behaviour of a task: an image that is not there or not for this machine, else the first rule that fits, else what an image's labels say, else it runs. */ const script = (context, cast)=>{
    for (const { spec, pulled } of cast.containers)if (!pulled.found) return written({
        start: 'cannot-pull',
        reason: pulled.reason,
        match: {}
    }, spec.name);
    for (const { spec, pulled } of cast.containers)if (pulled.found && pulled.foreign) return written(misfit(spec), spec.name);
    for (const rule of context.world.tasks){
        const befallen = cast.containers.find(({ spec })=>matches(rule.match, cast, spec));
        if (befallen !== undefined) return written(rule, rule.match.image === undefined && rule.match.container === undefined ? essential(cast) : befallen.spec.name);
    }
    for (const { spec, pulled } of cast.containers){
        const rule = pulled.found ? labelled(pulled.labels) : undefined;
        if (rule !== undefined) return written(rule, spec.name);
    }
    return written({
        start: 'run',
        match: {}
    }, essential(cast));
};
const misfit = ({ body })=>{
    const [program = '/app'] = [
        ...(0,member/* textsMember */.Nu)(body, 'entryPoint') ?? [],
        ...(0,member/* textsMember */.Nu)(body, 'command') ?? []
    ];
    return {
        start: 'crash',
        after: '1s',
        'exit-code': 255,
        log: [
            `exec ${program}: exec format error`
        ],
        match: {}
    };
};
const essential = (cast)=>(cast.containers.find(({ spec })=>spec.essential) ?? cast.containers[0])?.spec.name ?? '';
const matches = (match, cast, spec)=>(0,glob/* fits */.l)(match.image ?? '*', spec.image) && (0,glob/* fits */.l)(match.family ?? '*', cast.family) && (0,glob/* fits */.l)(match.container ?? '*', spec.name) && (match.service === undefined || cast.service !== undefined && (0,glob/* fits */.l)(match.service, cast.service));
const starts = [
    'run',
    'crash',
    'hang',
    'cannot-pull',
    'cannot-start',
    'unhealthy',
    'flap',
    'cannot-place'
];
const labelled = (labels)=>{
    const said = (name)=>labels[`tagship.sandbox.${name}`];
    const start = starts.find((known)=>known === said('start'));
    if (start === undefined && said('log') === undefined) return undefined;
    const [exitCode, after, reason, log] = [
        said('exit-code'),
        said('after'),
        said('reason'),
        said('log')
    ];
    return {
        match: {},
        start: start ?? 'run',
        ...exitCode === undefined ? {} : {
            'exit-code': Number(exitCode)
        },
        ...after === undefined ? {} : {
            after
        },
        ...reason === undefined ? {} : {
            reason
        },
        ...log === undefined ? {} : {
            log: log.split('\n')
        }
    };
};
const written = (rule, container)=>({
        start: rule.start,
        container,
        exitCode: rule['exit-code'] ?? 1,
        after: (0,duration/* durationMs */.p)(rule.after ?? '') ?? (rule.start === 'flap' ? pace_data/* pace */.c.flap : pace_data/* pace */.c.crash),
        ...rule.reason === undefined ? {} : {
            reason: rule.reason
        },
        log: rule.log ?? []
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/permissions/repository.js
var permissions_repository = __webpack_require__(71038);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/config.js
var config = __webpack_require__(85794);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/manifest.js
var manifest = __webpack_require__(30145);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/state.js
var ecr_state = __webpack_require__(21587);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/storage.js
var storage = __webpack_require__(19359);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/find-image.js





/**
 * Looks an image up by the name that a container definition has: `host:port/account/region/name[:tag][@digest]`.
 * One of another host is taken to exist, under the sha256 of its name.
 */ const findImage = (context, image)=>{
    const [, host = '', path = ''] = /^([^/]+)\/(.+)$/.exec(image) ?? [];
    if (host !== context.registry) return {
        found: true,
        digest: (0,manifest/* digestOf */.ol)(image)
    };
    const [, name = '', tag, digest] = /^(.+?)(?::([^:/@]+))?(?:@(.+))?$/.exec(path) ?? [];
    const repository = repositoryAt(context, name);
    const owner = name.split('/')[0] ?? '';
    if (repository === undefined || (0,permissions_repository/* isBarredPull */.I)(context, {
        owner,
        policy: repository.policy
    })) return {
        found: false,
        why: 'repository'
    };
    const found = (0,storage/* pullable */.Iw)(repository, digest === undefined ? {
        tag: tag ?? 'latest'
    } : {
        digest
    }, context.world.now);
    if (found === undefined) return {
        found: false,
        why: digest === undefined ? 'tag' : 'digest'
    };
    const [labels, platforms] = [
        (0,config/* imageConfig */.g)(repository, found)?.labels,
        (0,config/* platformsOf */.W)(repository, found)
    ];
    const about = {
        ...labels && {
            labels
        },
        ...platforms.length > 0 && {
            platforms
        }
    };
    return {
        found: true,
        digest: found.digest,
        ...about,
        .../index|list/.test(found.mediaType) && {
            index: true
        }
    };
};
const repositoryAt = ({ world }, path)=>{
    const [, account = '', region = '', name = ''] = /^([^/]+)\/([^/]+)\/(.+)$/.exec(path) ?? [];
    const state = (0,ecr_state/* entry */.f)((0,ecr_state/* entry */.f)(world.accounts, account)?.regions ?? {}, region)?.ecr;
    return (0,ecr_state/* entry */.f)(state?.repositories ?? {}, name);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/reasons.data.js
/** What stopped tasks say of their end: `{0}`, `{1}` stand for the words of the case. */ const reasons = {
    'no-image': 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {0}: not found',
    'no-repository': 'CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref {0}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed.',
    'no-platform': "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform '{0}'",
    'no-group': 'ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: operation error CloudWatch Logs: CreateLogStream, https response error StatusCode: 400, RequestID: {0}, ResourceNotFoundException: The specified log group does not exist. : exit status 1',
    'cannot-start': 'CannotStartContainerError: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "{0}": executable file not found in $PATH',
    'no-room': 'Capacity is unavailable at this time. Please try again later or in a different availability zone',
    essential: 'Essential container in task exited',
    scaling: 'Scaling activity initiated by (deployment ecs-svc/{0})',
    health: 'Task failed container health checks',
    target: 'Task failed ELB health checks in (target-group {0})',
    user: 'Task stopped by user'
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/pulled.js


/** Pulls a container's image, by the digest that was resolved before where there is one; `platform` as in `linux/arm64`. */ const pulled = (context, spec, at)=>{
    const image = at.digest === undefined ? spec.image : `${repository(spec.image)}@${at.digest}`;
    const found = findImage(context, image);
    if (!found.found) return {
        found: false,
        reason: said(found.why === 'repository' ? 'no-repository' : 'no-image', image)
    };
    const platforms = found.platforms ?? [];
    const foreign = platforms.length > 0 && !platforms.some((platform)=>platform.startsWith(at.platform));
    if (foreign && found.index) return {
        found: false,
        reason: said('no-platform', at.platform)
    };
    const digest = at.digest ?? spec.image.split('@')[1] ?? found.digest;
    return {
        found: true,
        digest,
        labels: found.labels ?? {},
        ...foreign && {
            foreign
        }
    };
};
const said = (name, word)=>reasons[name].replace('{0}', word);
const repository = (image)=>{
    const named = image.split('@')[0] ?? image;
    const slash = named.lastIndexOf('/');
    const colon = named.lastIndexOf(':');
    return colon > slash ? named.slice(0, colon) : named;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/launch.js










/** Starts a task: its images are resolved, its behaviour is fixed, and its first step is scheduled. */ const launchTask = (context, order)=>{
    const cast = casting(context, order);
    const id = (0,draw/* hexId */.FX)(context.world, (0,ecs_arn/* drawKey */.av)(context, `task ${order.of?.key ?? `${order.cluster}/${order.group}`}`));
    const task = {
        id,
        cluster: order.cluster,
        definition: definitionName(order.definition),
        ...order.of === undefined ? {} : {
            service: order.of.key,
            rollout: order.of.rollout
        },
        createdAt: context.now,
        group: order.group,
        ...order.startedBy === undefined ? {} : {
            startedBy: order.startedBy
        },
        ...{
            launch: order.launch,
            overrides: order.overrides,
            tags: order.tags,
            balanced: order.balanced
        },
        checked: cast.containers.some(({ spec })=>spec.healthCheck !== undefined),
        script: script(context, cast),
        containers: cast.containers.map(({ spec, pulled: image })=>container(context, id, {
                spec,
                image
            })),
        lastStatus: 'PROVISIONING',
        desiredStatus: 'RUNNING',
        healthStatus: 'UNKNOWN',
        version: 1
    };
    (0,ecs_state/* ecsState */.X)(context).tasks[id] = task;
    (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: pace_data/* pace */.c.pending,
        data: {
            task: id,
            step: 'pending'
        }
    });
    return task;
};
/** How a task of this order would behave, were it started now; nothing is resolved for good. */ const foreseen = (context, order)=>script(context, casting(context, {
        ...order,
        images: {
            ...order.images
        }
    }));
const casting = (context, order)=>({
        family: order.definition.family,
        service: order.of?.name,
        containers: containerSpecs(order.definition).map((spec)=>({
                spec,
                pulled: launch_resolved(context, order, spec)
            }))
    });
const launch_resolved = (context, order, spec)=>{
    const architecture = (0,member/* textMember */.SA)((0,member/* structureMember */.U7)(order.definition.body, 'runtimePlatform') ?? {}, 'cpuArchitecture');
    const platform = architecture === 'ARM64' ? 'linux/arm64' : 'linux/amd64';
    const image = pulled(context, spec, {
        digest: spec.pinned ? order.images[spec.name] : undefined,
        platform
    });
    if (image.found && spec.pinned) order.images[spec.name] = image.digest;
    return image;
};
const container = (context, task, of)=>({
        name: of.spec.name,
        id: (0,draw/* uuid */.uR)(context.world, (0,ecs_arn/* drawKey */.av)(context, `container ${task}`)),
        image: of.spec.image,
        ...of.image.found ? {
            digest: of.image.digest
        } : {},
        status: 'PENDING'
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/base.js



/**
 * Of the revisions that a service's newest rollout replaces, the one that serves meanwhile: the last completed one, else one that once
 * succeeded and still runs, as where a rollback to it was superseded, else whichever runs.
 */ const baseRollout = (context, service)=>{
    const sources = (0,leader/* newest */.BP)(service).sources.flatMap((digits)=>(0,leader/* rolloutOf */.Zb)(service, digits) ?? []);
    const tasks = serviceTasks(context, service).filter(isWanted);
    const live = sources.filter((source)=>tasks.some((task)=>task.rollout === source.digits));
    const candidate = (0,leader/* rollbackCandidate */.W5)(service);
    return sources.find((source)=>source === candidate) ?? live.find(isSound) ?? live[0] ?? sources[0];
};
/** Whether new tasks of a revision may be started while another one comes: only where it once succeeded. */ const isSound = (rollout)=>rollout.status === 'SUCCESSFUL';

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/census.js




/** Counts a service's live tasks by rollout. */ const census = (context, service)=>{
    const live = serviceTasks(context, service).filter(isLive);
    const { digits } = (0,leader/* leader */.Uf)(service);
    return {
        target: live.filter((task)=>task.rollout === digits),
        others: live.filter((task)=>task.rollout !== digits)
    };
};
/** The bounds of a service: the minimum rounded up, the maximum rounded down. */ const bounds = (service)=>{
    const percent = (name, usual)=>((0,member/* numberMember */.eJ)(service.configuration, name) ?? usual) / 100;
    return {
        desired: service.desiredCount,
        lower: Math.ceil(service.desiredCount * percent('minimumHealthyPercent', 100)),
        upper: Math.floor(service.desiredCount * percent('maximumPercent', 200))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/early.js



/** Whether a rolling deployment succeeds before it is whole: enough of its tasks are healthy for its early success criteria. */ const isEarly = (service, counted)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const criteria = (0,member/* structureMember */.U7)(rollout.configuration, 'earlySuccessCriteria') ?? {};
    if (!(0,member/* flagMember */.hu)(criteria, 'enable') || rollout.rollback !== undefined || rollout.cause !== undefined) return false;
    const percent = (0,member/* numberMember */.eJ)(criteria, 'healthyPercent') ?? 100;
    const wanted = Math.ceil(service.desiredCount * percent / 100);
    const succeeded = !(0,leader/* isRolling */.m$)(service) && (0,leader/* isUnderWay */.gn)(service);
    return succeeded || counted.target.filter(isHealthy).length >= Math.max(1, wanted);
};
/** Whether it does so without waiting for the tasks that it replaces. */ const isDeferred = (service)=>(0,member/* textMember */.SA)((0,member/* structureMember */.U7)((0,leader/* newest */.BP)(service).configuration, 'earlySuccessCriteria') ?? {}, 'sourceServiceRevisionCleanup') === 'DEFERRED';

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/note.js
var note = __webpack_require__(69379);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/fail.js







/** Gives up a service's newest rollout: rolls back if the cause asks for it, else stops it where it is. */ const failRollout = (context, service, failure)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    if (rollout.status === 'ROLLBACK_IN_PROGRESS') endRollback(context, service, failure);
    else giveUp(context, service, failure);
};
const giveUp = (context, service, failure)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const { cause, reason = '' } = failure;
    const goesBack = {
        user: true,
        hook: true,
        alarm: alarms(service.configuration).rollback,
        breaker: breaker(service.configuration, service.desiredCount).rollback
    };
    rollout.cause = cause;
    rollout.updatedAt = context.now;
    if (rollout.lifecycle !== undefined) rollout.lifecycle.hooks = [];
    if (cause !== 'user') (0,note/* note */.N)(context, service, {
        what: 'failed',
        rollout: rollout.digits,
        ...failure
    });
    if (goesBack[cause]) rollBack(context, service, statusReasons.back[cause].replace('{0}', reason));
    else {
        rollout.status = 'STOP_REQUESTED';
        rollout.statusReason = statusReasons.stopped[cause].replace('{0}', reason);
        (0,wake/* wake */.r)(context, service, {
            kind: 'stop',
            after: pace_data/* pace */.c.react,
            rollout: rollout.digits
        });
    }
};
const rollBack = (context, service, reason)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const candidate = (0,leader/* rollbackCandidate */.W5)(service);
    if (candidate === undefined) {
        rollout.rollback = {
            reason,
            startedAt: context.now
        };
        rollout.status = 'ROLLBACK_FAILED';
        rollout.statusReason = statusReasons.nowhere;
        rollout.finishedAt = context.now;
        return;
    }
    rollout.rollback = {
        reason,
        startedAt: context.now,
        to: candidate.digits
    };
    rollout.status = 'ROLLBACK_IN_PROGRESS';
    rollout.statusReason = reason;
    if (rollout.lifecycle !== undefined) rollout.lifecycle.returned = true;
    const afresh = {
        failedTasks: 0,
        breakerCount: 0,
        rounds: 0,
        heldUntil: context.now,
        updatedAt: context.now
    };
    Object.assign(candidate, afresh);
    (0,note/* note */.N)(context, service, {
        what: 'rolling-back',
        to: candidate.digits,
        later: 1
    });
    for (const after of [
        pace_data/* pace */.c.react,
        pace_data/* pace */.c.rollbackUnstarted,
        pace_data/* pace */.c.rollbackStart,
        pace_data/* pace */.c.rollback
    ])(0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after
    });
};
/** The rollback fails as the rollout did: nothing is left to go back to. */ const endRollback = (context, service, { cause })=>{
    const rollout = (0,leader/* newest */.BP)(service);
    (0,note/* note */.N)(context, service, {
        what: 'failed',
        rollout: rollout.rollback?.to ?? rollout.digits,
        cause
    });
    rollout.status = 'ROLLBACK_FAILED';
    rollout.statusReason = statusReasons.failed;
    rollout.finishedAt = context.now;
    rollout.updatedAt = context.now;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/hooks.js










/** Sets going the hooks of a stage that a rollout has reached. */ const openHooks = (context, { service, rollout }, stage)=>{
    const hooked = ((0,member/* structuresMember */.Xr)(rollout.configuration, 'lifecycleHooks') ?? []).filter((hook)=>((0,member/* textsMember */.Nu)(hook, 'lifecycleStages') ?? []).includes(stage));
    return hooked.map((settings)=>{
        const run = hookRun(context, service, settings);
        const after = run.targetType === 'PAUSE' ? run.expiresAt - context.now : pace_data/* pace */.c.hookAnswer;
        (0,wake/* wake */.r)(context, service, {
            kind: 'hook',
            after,
            rollout: rollout.digits,
            hook: run.id
        });
        return run;
    });
};
const hookRun = (context, service, settings)=>{
    const targetType = (0,member/* textMember */.SA)(settings, 'targetType') === 'PAUSE' ? 'PAUSE' : 'AWS_LAMBDA';
    const timeout = (0,member/* structureMember */.U7)(settings, 'timeoutConfiguration') ?? {};
    const target = (0,member/* textMember */.SA)(settings, 'hookTargetArn');
    return {
        id: `ecs-${targetType.toLowerCase()}-${(0,draw/* longId */.it)(context.world, (0,ecs_arn/* drawKey */.av)(context, `hook ${(0,service_record/* serviceKey */.j)(service)}`))}`,
        targetType,
        ...target === undefined ? {} : {
            target
        },
        status: targetType === 'PAUSE' ? 'AWAITING_ACTION' : 'IN_PROGRESS',
        expiresAt: context.now + ((0,member/* numberMember */.eJ)(timeout, 'timeoutInMinutes') ?? 1440) * 60_000,
        timeoutAction: (0,member/* textMember */.SA)(timeout, 'action') === 'CONTINUE' ? 'CONTINUE' : 'ROLLBACK',
        calls: 0
    };
};
/** A hook's time has come: a pause ends, or a function answers. */ const stepHook = (context, owner, id)=>{
    const life = owner.rollout.lifecycle;
    const hook = life?.hooks.find((candidate)=>candidate.id === id);
    if (life === undefined || hook === undefined || owner.rollout.status !== 'IN_PROGRESS') return;
    if (hook.targetType === 'PAUSE') {
        if (hook.status === 'AWAITING_ACTION') timeOut(context, owner, {
            life,
            hook
        });
    } else if (hook.status === 'IN_PROGRESS') ask(context, owner, {
        life,
        hook
    });
};
const ask = (context, owner, { life, hook })=>{
    const { stage } = currentMove(life);
    const answer = scripted(context.world.hooks, {
        stage,
        hook,
        service: owner.service.name
    });
    hook.calls += 1;
    hook.status = answer;
    if (answer === 'SUCCEEDED') (0,wake/* wake */.r)(context, owner.service, {
        kind: 'turn',
        after: 0
    });
    else if (answer === 'FAILED') failRollout(context, owner.service, {
        cause: 'hook',
        reason: hooks_said('failed', stage, hook.target)
    });
    else if (context.now >= hook.expiresAt) timeOut(context, owner, {
        life,
        hook
    });
    else (0,wake/* wake */.r)(context, owner.service, {
        kind: 'hook',
        after: pace_data/* pace */.c.hookAgain,
        rollout: owner.rollout.digits,
        hook: hook.id
    });
};
/** What the rules give for a hook's next call: those that match are used up in order, then it succeeds. */ const scripted = (rules, called)=>{
    let left = called.hook.calls;
    for (const rule of rules){
        const { stage = '*', target = '*', service = '*', times = Number.POSITIVE_INFINITY } = rule;
        if (!(0,glob/* fits */.l)(stage, called.stage) || !(0,glob/* fits */.l)(target, called.hook.target ?? '') || !(0,glob/* fits */.l)(service, called.service)) continue;
        if (left < times) return rule.answers;
        left -= times;
    }
    return 'SUCCEEDED';
};
const timeOut = (context, { service }, { life, hook })=>{
    hook.status = 'TIMED_OUT';
    const which = hook.targetType === 'PAUSE' ? 'paused' : 'late';
    if (hook.timeoutAction === 'CONTINUE') (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: 0
    });
    else failRollout(context, service, {
        cause: 'hook',
        reason: hooks_said(which, currentMove(life).stage, hook.target)
    });
};
const hooks_said = (which, stage, target = '')=>hookReasons[which].replace('{0}', stage).replace('{1}', target);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/enter-move.js




/** A rollout comes to a stage of its lifecycle: its hooks are set going, and the scheduler looks when it may be over. */ const enterMove = (context, service, life)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const { stage, least } = currentMove(life);
    life.since = context.now;
    life.hooks = openHooks(context, {
        service,
        rollout
    }, stage);
    rollout.updatedAt = context.now;
    const start = stage === 'SCALE_UP' ? Math.max(0, rollout.startsAt - context.now) : 0;
    (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: Math.max(least, start)
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/hook-run.js
/** What a hook of a lifecycle stage has come to. */ /** Whether a deployment may go on as far as this hook is concerned. */ const isPassed = (hook)=>hook.status === 'SUCCEEDED' || hook.status === 'TIMED_OUT' && hook.timeoutAction === 'CONTINUE';

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/plan-rolling.js

/**
 * The next step of a rolling deployment: as many new tasks as the maximum allows, and as many old ones stopped as the
 * healthy new ones replace; where there is no room for new ones, old ones go first, down to the minimum.
 */ const planRolling = (counted, bounds, leave)=>{
    const wanted = counted.target.filter(isWanted);
    const standing = wanted.filter((task)=>task.healthStatus !== 'UNHEALTHY');
    const missing = Math.max(0, bounds.desired - standing.length);
    const room = Math.max(0, bounds.upper - counted.target.length - counted.others.length);
    const start = leave.start ? Math.min(missing, room) : 0;
    const unwell = wanted.filter((task)=>task.healthStatus === 'UNHEALTHY');
    const excess = least(standing).slice(0, Math.max(0, standing.length - bounds.desired));
    const old = leave.stop ? replaceable(counted, bounds, leave.start ? missing - start : 0) : [];
    const idle = start + unwell.length + excess.length + old.length === 0;
    const still = [
        ...counted.target,
        ...counted.others
    ].every(isHealthy);
    return {
        start,
        unwell,
        excess,
        old,
        stuck: leave.start && missing > 0 && idle && still
    };
};
const replaceable = (counted, bounds, squeeze)=>{
    const others = counted.others.filter(isWanted);
    const sound = others.filter(isHealthy);
    const healthy = sound.length + counted.target.filter(isHealthy).length;
    const spare = Math.max(healthy - bounds.desired, Math.min(squeeze, healthy - bounds.lower), 0);
    return [
        ...others.filter((task)=>!isHealthy(task)),
        ...sound.slice(0, spare)
    ];
};
/** The tasks that would be missed least first: those not healthy yet, then the newest. */ const least = (tasks)=>tasks.toSorted((a, b)=>Number(isHealthy(a)) - Number(isHealthy(b)) || b.createdAt - a.createdAt);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/failure.js





/** Counts a failure of a rollout's tasks; the breaker trips a while after the one that reaches its threshold. */ const countFailure = (context, { service, rollout }, trip)=>{
    rollout.failedTasks += 1;
    rollout.breakerCount += 1;
    rollout.updatedAt = context.now;
    const { enabled, threshold } = breaker(service.configuration, service.desiredCount);
    if (enabled && rollout === (0,leader/* leader */.Uf)(service) && rollout.breakerCount >= threshold) (0,wake/* wake */.r)(context, service, {
        kind: 'trip',
        after: trip,
        rollout: (0,leader/* newest */.BP)(service).digits
    });
};
/** The scheduler waits longer after each round of tasks that never ran; tasks of one round fail together. */ const holdBack = (context, { service, rollout })=>{
    if (context.now < rollout.heldUntil) return;
    rollout.heldUntil = context.now + (pace_data/* backoff */.J[Math.min(rollout.rounds, pace_data/* backoff */.J.length - 1)] ?? 0);
    rollout.rounds += 1;
    if (rollout.rounds === pace_data/* backoff */.J.length) (0,note/* note */.N)(context, service, {
        what: 'inconsistent'
    });
};
/** Finds no room for a task: told once in six hours, counted as one failure, and tried again later. */ const findNoRoom = (context, owner, reason)=>{
    const told = owner.service.rollouts.some(({ facts })=>facts.some((fact)=>fact.what === 'unplaced' && fact.reason === reason && fact.at > context.now - pace_data/* pace */.c.repeated));
    if (!told) (0,note/* note */.N)(context, owner.service, {
        what: 'unplaced',
        reason
    });
    countFailure(context, owner, pace_data/* pace */.c.trip);
    holdBack(context, owner);
    (0,wake/* wake */.r)(context, owner.service, {
        kind: 'turn',
        after: owner.rollout.heldUntil - context.now
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/start-tasks.js








/** Starts tasks of one of a service's rollouts, if there is room; `replaced` says how many unhealthy ones they stand in for. */ const startTasks = (context, service, asked)=>{
    const { rollout, count } = asked;
    if (count === 0) return;
    const order = serviceOrder(context, service, rollout);
    const { start, reason } = foreseen(context, order);
    if (start === 'cannot-place') {
        findNoRoom(context, {
            service,
            rollout
        }, reason ?? reasons['no-room']);
        return;
    }
    const tasks = Array.from({
        length: count
    }, ()=>launchTask(context, order));
    service.tasks.push(...tasks.map((task)=>task.id));
    (0,note/* note */.N)(context, service, {
        what: 'started',
        ...rollout.set && {
            set: rollout.digits
        },
        tasks: tasks.map((task)=>task.id),
        replaced: Math.min(asked.replaced, count)
    });
};
/** What a task of a rollout is started from. */ const serviceOrder = (context, service, rollout)=>{
    const definition = (0,find_definition/* keptDefinition */.WE)(context, rollout.spec.taskDefinition);
    return {
        cluster: service.cluster,
        definition,
        of: {
            key: (0,service_record/* serviceKey */.j)(service),
            name: service.name,
            rollout: rollout.digits
        },
        group: `service:${service.name}`,
        startedBy: `ecs-svc/${rollout.digits}`,
        launch: {
            ...rollout.spec.members,
            enableExecuteCommand: service.settings.enableExecuteCommand ?? false
        },
        overrides: {},
        tags: propagated(service, definition.tags),
        balanced: (0,target_group/* targetGroups */.G)(rollout.spec).length > 0,
        images: rollout.images
    };
};
const propagated = (service, definition)=>{
    const from = (0,member/* textMember */.SA)(service.settings, 'propagateTags');
    if (from === 'SERVICE') return service.tags;
    return from === 'TASK_DEFINITION' ? definition : [];
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/target-group-attributes.js
var target_group_attributes = __webpack_require__(92298);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/drain-time.js





/** How long a task drains from its load balancers before its containers end, in milliseconds: their longest deregistration delay, and a while. */ const drainTime = (context, task)=>{
    if (!task.balanced) return 0;
    const service = task.service === undefined ? undefined : (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, task.service);
    const spec = service && (0,leader/* rolloutOf */.Zb)(service, task.rollout)?.spec;
    const delays = (spec === undefined ? [] : (0,target_group/* targetGroups */.G)(spec)).flatMap(({ group })=>{
        const seconds = (0,target_group_attributes/* deregistrationDelay */.Kp)(context, group);
        return seconds === undefined ? [] : [
            seconds * 1000
        ];
    });
    return (delays.length === 0 ? pace_data/* pace */.c.delay : Math.max(...delays)) + pace_data/* pace */.c.draining;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/halt.js



/** Ends a task: it is on its way to STOPPED from here on. One that is already ending stays as it is. */ const haltTask = (context, task, end)=>{
    if (task.desiredStatus === 'STOPPED') return;
    task.desiredStatus = 'STOPPED';
    task.stoppingAt = context.now;
    task.stopCode = end.code;
    task.stoppedReason = end.reason;
    if (end.failed) task.failed = true;
    task.version += 1;
    if (task.startedAt === undefined) haltPending(context, task);
    else haltRunning(context, task);
};
const haltPending = (context, task)=>{
    task.lastStatus = 'DEPROVISIONING';
    for (const container of task.containers)container.status = 'STOPPED';
    (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: pace_data/* pace */.c.failed,
        data: {
            task: task.id,
            step: 'stopped'
        }
    });
};
const haltRunning = (context, task)=>{
    const drained = drainTime(context, task);
    task.lastStatus = task.balanced ? 'DEACTIVATING' : 'STOPPING';
    if (task.balanced) (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: drained,
        data: {
            task: task.id,
            step: 'drained'
        }
    });
    const ended = {
        task: task.id,
        step: 'deprovisioning'
    };
    (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: drained + pace_data/* pace */.c.deprovisioning,
        data: ended
    });
    (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: drained + pace_data/* pace */.c.stopped,
        data: {
            task: task.id,
            step: 'stopped'
        }
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/stop-tasks.js









/** Stops tasks that fail their health checks, which counts from then on. */ const stopUnwell = (context, service, tasks)=>{
    for (const task of tasks){
        const target = (0,target_group/* targetGroups */.G)((0,leader/* rolloutOf */.Zb)(service, task.rollout)?.spec ?? (0,leader/* leader */.Uf)(service).spec)[0];
        const bad = task.balanced && target !== undefined && !task.checked ? {
            target
        } : {};
        (0,note/* note */.N)(context, service, {
            what: 'unhealthy',
            task: task.id,
            ...bad
        });
        const reason = 'target' in bad ? reasons.target.replace('{0}', bad.target.group) : reasons.health;
        haltTask(context, task, {
            code: 'ServiceSchedulerInitiated',
            reason
        });
        const rollout = (0,leader/* rolloutOf */.Zb)(service, task.rollout);
        if (rollout !== undefined) countFailure(context, {
            service,
            rollout
        }, pace_data/* pace */.c.stopped + pace_data/* pace */.c.trip);
    }
    if (tasks.length > 0) (0,note/* note */.N)(context, service, {
        what: 'stopped',
        tasks: tasks.map((task)=>task.id),
        later: 1
    });
};
/** Stops tasks that a service no longer needs, in the scheduler's name. */ const stopTasks = (context, service, tasks)=>{
    const pending = tasks.filter(isPending);
    const running = tasks.filter((task)=>!isPending(task));
    for (const task of tasks){
        const reason = reasons.scaling.replace('{0}', task.rollout ?? '');
        haltTask(context, task, {
            code: 'ServiceSchedulerInitiated',
            reason
        });
    }
    const set = service.controller === 'EXTERNAL' && tasks[0]?.rollout !== undefined ? {
        set: tasks[0].rollout
    } : {};
    if (running.length > 0) (0,note/* note */.N)(context, service, {
        what: 'stopped',
        tasks: running.map((task)=>task.id),
        ...set
    });
    if (pending.length > 0) (0,note/* note */.N)(context, service, {
        what: 'stopped-pending',
        count: pending.length,
        ...set
    });
    for (const rollout of new Set(running.filter((task)=>task.balanced).flatMap((task)=>task.rollout ?? []))){
        const count = running.filter((task)=>task.rollout === rollout).length;
        (0,wake/* wake */.r)(context, service, {
            kind: 'turn',
            after: pace_data/* pace */.c.drained
        });
        (0,wake/* wake */.r)(context, service, {
            kind: 'deregistered',
            after: pace_data/* pace */.c.deregistered,
            rollout,
            count
        });
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/rolling-stages.js














/** What a rolling deployment goes through where it has hooks: no traffic is shifted. */ const moves = [
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'CLEAN_UP'
].map((stage)=>({
        stage,
        ...{
            least: 0,
            test: 0,
            production: 0
        }
    }));
/** Whether a rollout rolls from stage to stage: only one with lifecycle hooks does, until it is given up. */ const isStaged = (rollout)=>{
    const goes = !(0,rollout_rollout/* hasEnded */.h)(rollout) && rollout.cause === undefined && rollout.rollback === undefined;
    const hooks = (0,member/* listMember */.DW)(rollout.configuration, 'lifecycleHooks') ?? [];
    return goes && strategy(rollout.configuration) === 'ROLLING' && hooks.length > 0;
};
/** Whether its hooks have still to let it come to its end. */ const isHooked = (rollout)=>isStaged(rollout) && (rollout.lifecycle === undefined || currentMove(rollout.lifecycle).stage !== 'CLEAN_UP');
/**
 * What the scheduler may do of `leave` where hooks hold a rolling deployment back: no new task before those of
 * PRE_SCALE_UP have passed, and no old one less between all new ones being healthy and those of POST_SCALE_UP.
 */ const stagedLeave = (context, service, leave)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    if (!isStaged(rollout)) return leave;
    if (rollout.startedAt === undefined) return {
        start: false,
        stop: false
    };
    rollout.lifecycle ??= begun(context, service, rollout);
    const life = rollout.lifecycle;
    while(isOver(context, service, life)){
        life.at += 1;
        enterMove(context, service, life);
    }
    const { stage } = currentMove(life);
    if (stage === 'PRE_SCALE_UP') keepOld(context, service, (0,leader/* rolloutOf */.Zb)(service, life.base));
    const moving = stage === 'SCALE_UP' || stage === 'CLEAN_UP';
    return {
        start: leave.start && stage !== 'PRE_SCALE_UP',
        stop: leave.stop && moving
    };
};
/** While nothing new may start, the old tasks are kept at the desired count, whatever revision they are of. */ const keepOld = (context, service, base)=>{
    const { target, others } = census(context, service);
    const leave = {
        start: base !== undefined && context.now >= base.heldUntil,
        stop: false
    };
    const plan = planRolling({
        target: [
            ...target,
            ...others
        ],
        others: []
    }, bounds(service), leave);
    if (base !== undefined) startTasks(context, service, {
        rollout: base,
        count: plan.start,
        replaced: plan.unwell.length
    });
    stopUnwell(context, service, plan.unwell);
    stopTasks(context, service, plan.excess);
};
const begun = (context, service, rollout)=>{
    const base = baseRollout(context, service);
    const kept = base !== undefined && isSound(base) ? {
        base: base.digits
    } : {};
    rollout.lifecycle = {
        moves,
        at: 0,
        since: context.now,
        ...kept,
        hooks: []
    };
    enterMove(context, service, rollout.lifecycle);
    return rollout.lifecycle;
};
const isOver = (context, service, life)=>{
    const { stage } = currentMove(life);
    if (stage !== 'SCALE_UP') return stage !== 'CLEAN_UP' && life.hooks.every(isPassed);
    const counted = census(context, service);
    const whole = counted.target.length === service.desiredCount && counted.target.every(isHealthy);
    return context.now >= (0,leader/* newest */.BP)(service).startsAt && (whole || isEarly(service, counted));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/begin.js













/** Starts a rollout of a service; one that has not ended is superseded by it. */ const beginRollout = (context, service, spec)=>{
    const rollout = freshRollout(context, service, spec);
    const { start } = foreseen(context, serviceOrder(context, service, rollout));
    if (start === 'cannot-pull') rollout.startsAt += pace_data/* pace */.c.unresolved;
    const before = service.rollouts.at(-1);
    if (before !== undefined && !(0,rollout_rollout/* hasEnded */.h)(before)) supersede(context, service, before);
    service.rollouts.push(rollout);
    (0,wake/* wake */.r)(context, service, {
        kind: 'begin',
        after: pace_data/* pace */.c.listed + pace_data/* pace */.c.begun,
        rollout: rollout.digits
    });
    (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: rollout.startsAt - context.now
    });
    return rollout;
};
/** A rollout of a service that nothing has been done for yet. */ const freshRollout = (context, service, spec)=>({
        digits: (0,draw/* digits */.vm)(context.world, (0,ecs_arn/* drawKey */.av)(context, `rollout ${(0,service_record/* serviceKey */.j)(service)}`)),
        short: (0,draw/* shortId */.m_)(context.world, (0,ecs_arn/* drawKey */.av)(context, `service-deployment ${(0,service_record/* serviceKey */.j)(service)}`)),
        spec: coloured(service, spec),
        createdAt: context.now,
        startsAt: context.now + pace_data/* pace */.c.firstStart,
        listedAt: context.now + pace_data/* pace */.c.listed,
        sources: service.rollouts.length === 0 ? [] : listed(context, service).map((rollout)=>rollout.digits),
        configuration: service.configuration,
        images: {},
        status: 'PENDING',
        updatedAt: context.now,
        failedTasks: 0,
        breakerCount: 0,
        rounds: 0,
        heldUntil: context.now,
        alarms: {
            watched: false,
            triggered: []
        },
        facts: []
    });
/** Traffic is shifted to the other target groups than those that have it; whatever rolls stays where it is. */ const coloured = (service, spec)=>{
    const serving = service.rollouts.findLast((rollout)=>(0,leader/* rolloutState */.Zd)(service, rollout) === 'COMPLETED');
    const green = serving?.spec.green === true;
    const other = serving !== undefined && strategy(service.configuration) !== 'ROLLING';
    return {
        ...spec,
        ...green !== other && {
            green: true
        }
    };
};
const supersede = (context, service, rollout)=>{
    rollout.superseded = true;
    if (rollout.lifecycle !== undefined) rollout.lifecycle.hooks = [];
    if (rollout.status !== 'ROLLBACK_IN_PROGRESS') rollout.status = 'STOP_REQUESTED';
    rollout.updatedAt = context.now;
    (0,wake/* wake */.r)(context, service, {
        kind: 'stop',
        after: pace_data/* pace */.c.listed + pace_data/* pace */.c.superseded,
        rollout: rollout.digits
    });
};
/** A rollout that was superseded, or given up without a rollback, comes to its end. */ const stopRollout = (context, rollout)=>{
    if ((0,rollout_rollout/* hasEnded */.h)(rollout)) return;
    rollout.status = rollout.status === 'ROLLBACK_IN_PROGRESS' ? 'ROLLBACK_FAILED' : 'STOPPED';
    rollout.finishedAt = context.now;
    if (rollout.cause !== undefined) rollout.stoppedAt = context.now;
    rollout.updatedAt = context.now;
};
/** A rollout goes from PENDING to IN_PROGRESS. An alarm that rings already is not watched, nor is any other then. */ const takeUpRollout = (context, service, rollout)=>{
    if ((0,rollout_rollout/* hasEnded */.h)(rollout)) return;
    rollout.startedAt = context.now;
    rollout.updatedAt = context.now;
    if (rollout.status === 'PENDING') rollout.status = 'IN_PROGRESS';
    if (rollout !== (0,leader/* newest */.BP)(service)) return;
    const watched = alarms(rollout.configuration).enabled && ringing(context, rollout.configuration).length === 0;
    rollout.alarms = {
        watched,
        triggered: []
    };
    if (strategy(rollout.configuration) !== 'ROLLING' || isStaged(rollout)) (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: 0
    });
    if (watched) (0,wake/* wake */.r)(context, service, {
        kind: 'alarms',
        after: pace_data/* pace */.c.alarms,
        rollout: rollout.digits
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/check-balancers.js



/** Refuses load balancers that do not go together, or not with the deployment strategy. */ const checkBalancers = (members, configuration)=>{
    const balancers = (0,member/* structuresMember */.Xr)(members, 'loadBalancers') ?? [];
    const classic = balancers.filter((balancer)=>(0,member/* textMember */.SA)(balancer, 'targetGroupArn') === undefined);
    if (classic.length > 0 && classic.length < balancers.length) throw (0,refuse/* refused */.J)('balancers-mixed');
    const advanced = balancers.map((balancer)=>(0,member/* structureMember */.U7)(balancer, 'advancedConfiguration')).filter((settings)=>settings !== undefined);
    if (classic.length > 0 && advanced.length > 0) throw (0,refuse/* refused */.J)('balancers-classic');
    if (advanced.length > 0 && advanced.length < balancers.length) throw (0,refuse/* refused */.J)('balancers-partly');
    const shifts = strategy(configuration) !== 'ROLLING';
    if (shifts && balancers.length > advanced.length) throw (0,refuse/* refused */.J)('balancers-plain');
    checkGroups(balancers);
    if (shifts) for (const settings of advanced)checkRules(settings);
};
const checkGroups = (balancers)=>{
    const groups = balancers.flatMap((balancer)=>[
            (0,member/* textMember */.SA)(balancer, 'targetGroupArn'),
            (0,member/* textMember */.SA)((0,member/* structureMember */.U7)(balancer, 'advancedConfiguration') ?? {}, 'alternateTargetGroupArn')
        ]);
    const named = groups.filter((group)=>group !== undefined);
    const twice = named.find((group, at)=>named.indexOf(group) !== at);
    if (twice !== undefined) throw (0,refuse/* refused */.J)('balancers-twice', twice);
};
const checkRules = (settings)=>{
    const production = (0,member/* textMember */.SA)(settings, 'productionListenerRule') ?? 'null';
    if (!/^arn:[^:]*:elasticloadbalancing:[^:]*:[^:]*:(listener-rule\/app|listener\/net)\//.test(production)) throw (0,refuse/* refused */.J)('balancers-rule', production);
    if (production === (0,member/* textMember */.SA)(settings, 'testListenerRule')) throw (0,refuse/* refused */.J)('balancers-rules', `[${production}]`);
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/set-rollout.js
var set_rollout = __webpack_require__(76771);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/controller.js





/** The deployment controller that a request names, if it does. */ const controllerOf = (input)=>{
    const type = (0,member/* textMember */.SA)((0,member/* structureMember */.U7)(input, 'deploymentController') ?? {}, 'type');
    return [
        'ECS',
        'CODE_DEPLOY',
        'EXTERNAL'
    ].find((known)=>known === type);
};
const network = [
    'networkConfiguration',
    'loadBalancers',
    'serviceRegistries',
    'platformVersion'
];
/** Refuses an update that another controller than ECS would have to make, and a change of the controller while several revisions run. */ const checkController = (context, service, input)=>{
    const controller = controllerOf(input) ?? service.controller;
    if (controller !== service.controller && !isSettled(context, service)) throw (0,refuse/* refused */.J)('controller-change', controller);
    if (controller === 'CODE_DEPLOY' && soleRollout(service) === undefined) throw (0,refuse/* refused */.J)('definition-null');
    if (controller !== 'ECS' && service.scheduling === 'DAEMON') throw (0,refuse/* refused */.J)('daemon-controller', controller);
    if (controller === 'ECS') return;
    if ((0,member/* textMember */.SA)(input, 'taskDefinition') !== undefined) throw (0,refuse/* refused */.J)('controller-definition', controller);
    if ((0,member/* flagMember */.hu)(input, 'forceNewDeployment')) throw (0,refuse/* refused */.J)('controller-force', controller);
    if (network.some((name)=>(input[name] ?? undefined) !== undefined)) throw (0,refuse/* refused */.J)('controller-network', controller);
};
const isSettled = (context, service)=>{
    if (service.controller === 'EXTERNAL') return (0,set_rollout/* taskSets */.Xf)(service).length < 2;
    return !(0,leader/* isRolling */.m$)(service) && listed(context, service).length === 1;
};
/** What a service runs, whoever deploys it, when just one revision of it runs. */ const soleRollout = (service)=>{
    if (service.controller === 'EXTERNAL') return (0,set_rollout/* taskSets */.Xf)(service)[0];
    return service.rollouts.length === 0 ? undefined : (0,leader/* leader */.Uf)(service);
};
/** Hands a service over to another controller: what it runs stays as it is, and has no service deployment. */ const changeController = (service, controller)=>{
    const sole = soleRollout(service);
    const from = service.controller;
    service.controller = controller;
    if (sole === undefined || from === controller) return;
    service.rollouts = [
        ...service.rollouts.filter((rollout)=>rollout !== sole),
        sole
    ];
    if (controller !== 'EXTERNAL' && from !== 'CODE_DEPLOY') return;
    const deployed = from === 'ECS' || sole.set?.deployed;
    sole.set = {
        status: 'PRIMARY',
        scale: 100,
        tags: [],
        ...deployed && {
            deployed
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/check-daemon.js




/** Refuses what does not go with one task on each container instance. */ const checkDaemon = (input, made)=>{
    if ((0,member/* numberMember */.eJ)(input, 'desiredCount') !== undefined) throw (0,refuse/* refused */.J)('daemon-desired');
    if (((0,member/* listMember */.DW)(input, 'placementStrategy') ?? []).length > 0) throw (0,refuse/* refused */.J)('daemon-placement');
    if ((0,member/* textMember */.SA)(made.members, 'launchType') === 'FARGATE') throw (0,refuse/* refused */.J)('daemon-fargate');
    if (((0,member/* numberMember */.eJ)(made.configuration, 'maximumPercent') ?? 100) > 100) throw (0,refuse/* refused */.J)('daemon-percent');
    if (strategy(made.configuration) !== 'ROLLING') throw (0,refuse/* refused */.J)('daemon-strategy', strategy(made.configuration));
    const controller = controllerOf(input) ?? 'ECS';
    if (controller !== 'ECS') throw (0,refuse/* refused */.J)('daemon-controller', controller);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/stages.data.js
/** The lifecycle stages of a deployment that shifts traffic, in the order of time. */ const stages = [
    'RECONCILE_SERVICE',
    'PRE_SCALE_UP',
    'SCALE_UP',
    'POST_SCALE_UP',
    'TEST_TRAFFIC_SHIFT',
    'POST_TEST_TRAFFIC_SHIFT',
    'PRE_PRODUCTION_TRAFFIC_SHIFT',
    'PRODUCTION_TRAFFIC_SHIFT',
    'POST_PRODUCTION_TRAFFIC_SHIFT',
    'BAKE_TIME',
    'CLEAN_UP'
];
/** Stages that a Lambda function may hook into, and those that may pause. */ const hookStages = {
    AWS_LAMBDA: stages.filter((stage)=>![
            'SCALE_UP',
            'BAKE_TIME',
            'CLEAN_UP'
        ].includes(stage)),
    PAUSE: stages.filter((stage)=>![
            'SCALE_UP',
            'BAKE_TIME',
            'CLEAN_UP',
            'TEST_TRAFFIC_SHIFT',
            'PRODUCTION_TRAFFIC_SHIFT'
        ].includes(stage))
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/check-hooks.js



/** Refuses lifecycle hooks that ECS does not take. */ const checkHooks = (configuration)=>{
    const hooks = (0,member/* structuresMember */.Xr)(configuration, 'lifecycleHooks') ?? [];
    for (const hook of hooks)checkHook(hook);
    for (const type of [
        'AWS_LAMBDA',
        'PAUSE'
    ])if (hooks.filter((hook)=>targetType(hook) === type).length > 10) throw (0,refuse/* refused */.J)('hooks-many', type);
};
const targetType = (hook)=>{
    const type = (0,member/* textMember */.SA)(hook, 'targetType') ?? 'AWS_LAMBDA';
    if (type !== 'AWS_LAMBDA' && type !== 'PAUSE') throw (0,refuse/* refused */.J)('hook-target');
    return type;
};
const checkHook = (hook)=>{
    const type = targetType(hook);
    const stages = (0,member/* textsMember */.Nu)(hook, 'lifecycleStages') ?? [];
    const known = stages.length > 0 && stages.every((stage)=>hookStages[type].includes(stage));
    if (!known) throw (0,refuse/* refused */.J)('hook-stage', type === 'PAUSE' ? 'Pause' : 'Lambda');
    const called = (0,member/* textMember */.SA)(hook, 'hookTargetArn') !== undefined && (0,member/* textMember */.SA)(hook, 'roleArn') !== undefined;
    if (type === 'AWS_LAMBDA' && !called) throw (0,refuse/* refused */.J)('hook-lambda');
    const timeout = (0,member/* structureMember */.U7)(hook, 'timeoutConfiguration') ?? {};
    const minutes = (0,member/* numberMember */.eJ)(timeout, 'timeoutInMinutes') ?? 1;
    if (minutes < 1 || minutes > 20160) throw (0,refuse/* refused */.J)('hook-timeout', 20160);
    const action = (0,member/* textMember */.SA)(timeout, 'action') ?? 'ROLLBACK';
    if (![
        'ROLLBACK',
        'CONTINUE'
    ].includes(action)) throw (0,refuse/* refused */.J)('enum-value', action, 'timeoutConfiguration.action');
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/configuration.js




const defaults = {
    deploymentCircuitBreaker: {
        enable: false,
        rollback: false
    },
    maximumPercent: 200,
    minimumHealthyPercent: 100,
    strategy: 'ROLLING',
    bakeTimeInMinutes: 0
};
/** What a DAEMON service's deployments go by unless told: a task is stopped before the next one starts on its instance. */ const daemonDefaults = {
    ...defaults,
    maximumPercent: 100,
    minimumHealthyPercent: 0
};
/** The deployment configuration after a request: what it was, with the members that the request gives, and ECS's defaults. */ const parseConfiguration = (input, before = defaults)=>{
    const given = Object.entries((0,member/* structureMember */.U7)(input, 'deploymentConfiguration') ?? {});
    const configuration = {
        ...before,
        ...Object.fromEntries(given.filter(([, value])=>(value ?? undefined) !== undefined))
    };
    checkStrategy(configuration);
    checkPercents(configuration);
    checkEarly(configuration);
    return structuredClone(withSteps(withBreaker(configuration)));
};
const withBreaker = (configuration)=>{
    const breaker = (0,member/* structureMember */.U7)(configuration, 'deploymentCircuitBreaker') ?? {};
    if (!(0,member/* flagMember */.hu)(breaker, 'enable')) return configuration;
    const threshold = {
        type: 'BOUNDED_PERCENT',
        value: 50
    };
    const filled = {
        resetOnHealthyTask: true,
        thresholdConfiguration: threshold,
        ...breaker
    };
    return {
        ...configuration,
        deploymentCircuitBreaker: filled
    };
};
/** The steps of a canary or linear deployment, with ECS's defaults; those of another strategy are dropped without a word. */ const withSteps = ({ canaryConfiguration, linearConfiguration, ...configuration })=>{
    const named = strategy(configuration);
    if (named === 'CANARY') return {
        ...configuration,
        canaryConfiguration: {
            canaryPercent: 5,
            canaryBakeTimeInMinutes: 10,
            ...canaryConfiguration ?? {}
        }
    };
    if (named === 'LINEAR') return {
        ...configuration,
        linearConfiguration: {
            stepPercent: 10,
            stepBakeTimeInMinutes: 6,
            ...linearConfiguration ?? {}
        }
    };
    return configuration;
};
const checkStrategy = (configuration)=>{
    const named = (0,member/* textMember */.SA)(configuration, 'strategy') ?? 'ROLLING';
    if (![
        'ROLLING',
        'BLUE_GREEN',
        'LINEAR',
        'CANARY'
    ].includes(named)) throw (0,refuse/* refused */.J)('enum-value', named, 'strategy');
    checkHooks(configuration);
    const canary = (0,member/* structureMember */.U7)(configuration, 'canaryConfiguration') ?? {};
    const linear = (0,member/* structureMember */.U7)(configuration, 'linearConfiguration') ?? {};
    inRange(canary, 'canaryPercent', [
        0.1,
        100
    ]);
    inRange(canary, 'canaryBakeTimeInMinutes', [
        0,
        1440
    ]);
    inRange(linear, 'stepPercent', [
        3,
        100
    ]);
    inRange(linear, 'stepBakeTimeInMinutes', [
        0,
        1440
    ]);
    inRange(configuration, 'bakeTimeInMinutes', [
        0,
        1440
    ]);
};
const inRange = (settings, name, [least, most])=>{
    const value = (0,member/* numberMember */.eJ)(settings, name) ?? least;
    if (value < least || value > most) throw (0,refuse/* refused */.J)('share-range', name, least, most);
};
const checkPercents = (configuration)=>{
    const most = (0,member/* numberMember */.eJ)(configuration, 'maximumPercent') ?? 200;
    const least = (0,member/* numberMember */.eJ)(configuration, 'minimumHealthyPercent') ?? 100;
    if (strategy(configuration) !== 'ROLLING') return;
    if (most === 100 && least === 100) throw (0,refuse/* refused */.J)('percents-block');
    if (most < least) throw (0,refuse/* refused */.J)('percents-order');
};
const checkEarly = (configuration)=>{
    const early = (0,member/* structureMember */.U7)(configuration, 'earlySuccessCriteria') ?? {};
    const percent = (0,member/* numberMember */.eJ)(early, 'healthyPercent') ?? 100;
    const least = (0,member/* numberMember */.eJ)(configuration, 'minimumHealthyPercent') ?? 100;
    if ((0,member/* flagMember */.hu)(early, 'enable') && (percent < least || percent > 100)) throw (0,refuse/* refused */.J)('early-percent');
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/partition.js
var partition = __webpack_require__(73415);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/finish.js







/** Ends a service's rollout where it has come to its end, and says that the service is steady when it has become so. */ const finishRollout = (context, service, counted)=>{
    if ((0,leader/* isRolling */.m$)(service) && isEnough(context, service, counted) && mayEnd(context, service)) succeed(context, service);
    if ((0,leader/* isRolling */.m$)(service) || (0,leader/* isHalted */.xx)(service) || !finish_isSettled(service, counted)) return;
    complete(context, service);
};
/** Ends a service's rollout as done, with all that it replaced being gone. */ const completeRollout = (context, service)=>{
    succeed(context, service);
    complete(context, service);
};
const finish_isSettled = (service, { target, others })=>others.length === 0 && target.length === service.desiredCount && target.every(isHealthy);
/** Whether the new tasks stand and the old ones are gone, or early success criteria or draining let that be. */ const isEnough = (context, service, counted)=>{
    const { target, others } = counted;
    if (finish_isSettled(service, counted)) return true;
    if (isEarly(service, counted)) return isDeferred(service) || others.length === 0;
    const whole = target.length === service.desiredCount && target.every(isHealthy);
    return whole && (0,leader/* newest */.BP)(service).rollback === undefined && others.every((task)=>isDrained(context, task));
};
const isDrained = (context, task)=>task.balanced && task.stoppingAt !== undefined && context.now >= task.stoppingAt + pace_data/* pace */.c.drained;
/** A rollout that has not been given up, has been taken up and has lasted may end. */ const mayEnd = (context, service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    return rollout.startedAt !== undefined && rollout.status !== 'STOP_REQUESTED' && !isHooked(rollout) && hasLasted(context, service);
};
/** A fresh rollout waits for its first start, a rollback for its least time, and watched alarms for their bake time. */ const hasLasted = (context, service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    if (rollout.rollback !== undefined) return context.now >= rollout.rollback.startedAt + leastRollback(service);
    if (context.now < rollout.startsAt) return false;
    if (!rollout.alarms.watched) return true;
    if (rollout.bakedFrom === undefined) (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: pace_data/* pace */.c.bake
    });
    rollout.bakedFrom ??= context.now;
    return context.now >= rollout.bakedFrom + pace_data/* pace */.c.bake;
};
const leastRollback = (service)=>(0,leader/* newest */.BP)(service).lifecycle === undefined || (0,leader/* newest */.BP)(service).facts.some((fact)=>fact.what === 'started') ? pace_data/* pace */.c.rollback : pace_data/* pace */.c.rollbackUnstarted;
const succeed = (context, service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    rollout.status = rollout.rollback === undefined ? 'SUCCESSFUL' : 'ROLLBACK_SUCCESSFUL';
    rollout.finishedAt = context.now;
    rollout.updatedAt = context.now;
};
const complete = (context, service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const fresh = rollout.completedAt === undefined;
    if (fresh) {
        rollout.completedAt = context.now;
        (0,leader/* leader */.Uf)(service).updatedAt = context.now;
        if (service.controller === 'ECS') (0,note/* note */.N)(context, service, {
            what: 'completed',
            rollout: (0,leader/* leader */.Uf)(service).digits
        });
    }
    if ((0,note/* facts */.I)(service)[0]?.what === 'steady') return;
    (0,note/* note */.N)(context, service, {
        what: 'steady',
        later: fresh ? 1 : 0
    });
    awaitSteady(context, service);
};
/** Says again that a service is steady, where nothing else has been told since the fact of this id. */ const tellSteady = (context, service, at)=>{
    if ((0,note/* facts */.I)(service)[0]?.id !== at) return;
    (0,note/* note */.N)(context, service, {
        what: 'steady'
    });
    awaitSteady(context, service);
};
/** The last fact is that the service is steady: it is told again after six hours without another. */ const awaitSteady = (context, service)=>{
    const last = (0,note/* facts */.I)(service)[0];
    if (last !== undefined) (0,wake/* wake */.r)(context, service, {
        kind: 'steady',
        after: pace_data/* pace */.c.steady,
        fact: last.id
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/keep-fleet.js





/** Keeps as many tasks of a rollout as are desired, whatever others there are: replaces those that fail, and stops what is too much. */ const keepFleet = (context, service, { rollout, start, desired })=>{
    const target = serviceTasks(context, service).filter((task)=>isLive(task) && task.rollout === rollout.digits);
    const room = {
        desired: desired ?? service.desiredCount,
        lower: 0,
        upper: Number.POSITIVE_INFINITY
    };
    const leave = {
        start: start && context.now >= rollout.heldUntil,
        stop: false
    };
    const plan = planRolling({
        target,
        others: []
    }, room, leave);
    startTasks(context, service, {
        rollout,
        count: plan.start,
        replaced: plan.unwell.length
    });
    stopUnwell(context, service, plan.unwell);
    stopTasks(context, service, plan.excess);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/advance-sets.js






/** The scheduler looks at a service with task sets: each is kept at its computed count, deleted ones go when their tasks have. */ const advanceSets = (context, service)=>{
    for (const rollout of (0,set_rollout/* taskSets */.Xf)(service)){
        keepFleet(context, service, {
            rollout,
            start: true,
            desired: (0,set_rollout/* computedCount */.fL)(service, rollout)
        });
        const live = serviceTasks(context, service).some((task)=>task.rollout === rollout.digits && isLive(task));
        if (rollout.set.status !== 'DRAINING' || live) continue;
        rollout.set.status = 'GONE';
        rollout.finishedAt = context.now;
    }
    const sets = (0,set_rollout/* taskSets */.Xf)(service);
    if (sets.length === 0 || !sets.every((rollout)=>isStable(context, service, rollout))) return;
    if ((0,note/* facts */.I)(service)[0]?.what === 'steady') return;
    (0,note/* note */.N)(context, service, {
        what: 'steady'
    });
    awaitSteady(context, service);
};
/** Whether a task set runs as many tasks as it should, and all of them are healthy. */ const isStable = (context, service, rollout)=>{
    const live = serviceTasks(context, service).filter((task)=>task.rollout === rollout.digits && isLive(task));
    return live.length === (0,set_rollout/* computedCount */.fL)(service, rollout) && live.every(isHealthy);
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/task-sets/find-task-set.js
var find_task_set = __webpack_require__(16753);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/task-set-view.js










/** `taskSets[]` of a service that CodeDeploy or an external controller deploys. */ const taskSetViews = (context, service)=>{
    if (service.controller === 'EXTERNAL') return (0,set_rollout/* taskSets */.Xf)(service).map((rollout)=>taskSetView(context, service, rollout, false));
    if (service.rollouts.length === 0) return [];
    return listed(context, service).map((rollout)=>({
            ...bare(context, service, rollout),
            ...{
                status: 'PRIMARY',
                scale: {
                    value: 100,
                    unit: 'PERCENT'
                },
                tags: []
            },
            computedDesiredCount: counts(context, service, rollout).requested,
            stabilityStatus: (0,leader/* isRolling */.m$)(service) ? 'STABILIZING' : 'STEADY_STATE'
        }));
};
/** A task set of an external controller as the answers show it; tags only when asked for. */ const taskSetView = (context, service, ...[rollout, withTags])=>({
        ...bare(context, service, rollout),
        status: rollout.set.status,
        ...rollout.set.externalId === undefined ? {} : {
            externalId: rollout.set.externalId
        },
        scale: {
            value: rollout.set.scale,
            unit: 'PERCENT'
        },
        computedDesiredCount: (0,set_rollout/* computedCount */.fL)(service, rollout),
        stabilityStatus: isStable(context, service, rollout) ? 'STEADY_STATE' : 'STABILIZING',
        tags: withTags ? rollout.set.tags : []
    });
const bare = (context, service, rollout)=>{
    const { running, pending } = counts(context, service, rollout);
    return {
        ...rollout.spec.members,
        ...rollout.spec.members.platformVersion === 'LATEST' ? {
            platformVersion: '1.4.0'
        } : {},
        id: (0,find_task_set/* setId */.Aq)(rollout),
        taskSetArn: (0,find_task_set/* setArn */.A0)(context, service, rollout),
        serviceArn: (0,service_record/* serviceArn */.T)(context, service),
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
        taskDefinition: (0,find_definition/* definitionArn */.Pc)(context, rollout.spec.taskDefinition),
        pendingCount: pending,
        runningCount: running,
        createdAt: (0,timestamp/* timestamp */.v)(rollout.createdAt),
        updatedAt: (0,timestamp/* timestamp */.v)(rollout.updatedAt),
        stabilityStatusAt: (0,timestamp/* timestamp */.v)(context.now)
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/services/event-view.js
var event_view = __webpack_require__(11950);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/service-view.js













/** A service as the answers show it; tags only when asked for. */ const serviceView = (context, service, withTags)=>{
    const tasks = serviceTasks(context, service).filter(isWanted);
    const role = 'role/aws-service-role/ecs.amazonaws.com/AWSServiceRoleForECS';
    return {
        ...service_view_definitionView(context, service),
        ...service.settings,
        serviceArn: (0,service_record/* serviceArn */.T)(context, service),
        serviceName: service.name,
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
        status: service.status,
        desiredCount: service.desiredCount,
        runningCount: tasks.filter((task)=>task.lastStatus === 'RUNNING').length,
        pendingCount: tasks.filter(isPending).length,
        deploymentConfiguration: service.configuration,
        ...deploying(context, service),
        roleArn: `arn:${(0,partition/* partition */.j)(context.caller.region)}:iam::${context.account.id}:${role}`,
        events: (0,event_view/* eventViews */.B)(context, service),
        createdAt: (0,timestamp/* timestamp */.v)(service.createdAt),
        createdBy: service.createdBy,
        schedulingStrategy: service.scheduling,
        deploymentController: {
            type: service.controller
        },
        resourceManagementType: service.managed,
        ...withTags ? {
            tags: service.tags
        } : {}
    };
};
const service_view_definitionView = (context, service)=>{
    const spec = (0,set_rollout/* shownRollout */.Pi)(service)?.spec;
    if (spec === undefined) return {
        loadBalancers: [],
        serviceRegistries: []
    };
    return {
        ...spec.members,
        taskDefinition: (0,find_definition/* definitionArn */.Pc)(context, spec.taskDefinition)
    };
};
/** Deployments and revisions where ECS deploys, task sets where another controller does. */ const deploying = (context, service)=>{
    if (service.controller !== 'ECS') return {
        deployments: [],
        taskSets: taskSetViews(context, service)
    };
    return {
        deployments: deploymentViews(context, service),
        ...currentDeployment(context, service),
        currentServiceRevisions: revisionSummaries(context, service)
    };
};
/** The newest service deployment that shows in lists; absent until the first one does. */ const currentDeployment = (context, service)=>{
    const shown = service.rollouts.findLast((rollout)=>isShown(context, rollout));
    return shown === undefined ? {} : {
        currentServiceDeployment: deploymentArn(context, service, shown)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/settings.js
const settings_kept = [
    ...[
        'placementConstraints',
        'placementStrategy',
        'healthCheckGracePeriodSeconds',
        'enableECSManagedTags'
    ],
    ...[
        'propagateTags',
        'enableExecuteCommand',
        'availabilityZoneRebalancing',
        'monitoring'
    ]
];
const settings_defaults = {
    placementConstraints: [],
    placementStrategy: [],
    healthCheckGracePeriodSeconds: 0,
    enableECSManagedTags: false,
    propagateTags: 'NONE',
    enableExecuteCommand: false,
    availabilityZoneRebalancing: 'ENABLED'
};
/** The members of a service that start no rollout, after a request: what they were, with those that the request gives. */ const parseSettings = (input, before = settings_defaults)=>{
    const given = Object.entries(input).filter(([name, value])=>settings_kept.includes(name) && (value ?? undefined) !== undefined);
    return structuredClone({
        ...before,
        ...Object.fromEntries(given)
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/spec.js







const fixed = [
    ...[
        'launchType',
        'capacityProviderStrategy',
        'platformVersion',
        'networkConfiguration',
        'loadBalancers'
    ],
    ...[
        'serviceRegistries',
        'serviceConnectConfiguration',
        'volumeConfigurations',
        'vpcLatticeConfigurations'
    ]
];
/** What a service is to run after a request: what it ran before, with the members that the request gives. */ const parseSpec = (context, input, before)=>{
    const definition = definitionFor(context, input, before);
    const given = Object.fromEntries(fixed.flatMap((name)=>(input[name] ?? undefined) === undefined ? [] : [
            [
                name,
                input[name]
            ]
        ]));
    const members = before === undefined ? launched(context, input, given) : relaunched(before.members, given);
    const spec = {
        taskDefinition: definitionName(definition),
        members
    };
    checkNetwork(definition, members);
    checkLaunch(definition, members);
    spec_checkContainers(definition, spec);
    return structuredClone(spec);
};
const definitionFor = (context, input, before)=>{
    const text = (0,member/* textMember */.SA)(input, 'taskDefinition') ?? before?.taskDefinition;
    if (text === undefined || text === '') throw (0,refuse/* refused */.J)('definition-null');
    const definition = (0,find_definition/* findDefinition */.Jn)(context, text);
    if (definition === undefined) throw (0,refuse/* refused */.J)('definition-missing');
    if (definition.status !== 'ACTIVE' && (0,member/* textMember */.SA)(input, 'taskDefinition') !== undefined) throw (0,refuse/* refused */.J)('definition-inactive');
    return definition;
};
/** The launch type and platform that ECS fills in when a service is created or a task is run. */ const launched = (context, input, given)=>{
    const members = given.launchType === undefined ? {
        ...clusterStrategy(context, input),
        ...given
    } : given;
    const strategy = (0,member/* listMember */.DW)(members, 'capacityProviderStrategy') ?? [];
    if (strategy.length > 0 && (0,member/* textMember */.SA)(members, 'launchType') !== undefined) throw (0,refuse/* refused */.J)('launch-and-strategy');
    const providers = strategy.map((item)=>(0,member/* isStructure */.ip)(item) ? String(item.capacityProvider) : '');
    const type = strategy.length > 0 ? {} : {
        launchType: (0,member/* textMember */.SA)(members, 'launchType') ?? 'EC2'
    };
    const fargate = type.launchType === 'FARGATE' || providers.some((name)=>name.startsWith('FARGATE'));
    const platform = fargate ? {
        platformVersion: 'LATEST',
        platformFamily: 'Linux'
    } : {};
    return {
        loadBalancers: [],
        serviceRegistries: [],
        ...type,
        ...platform,
        ...members
    };
};
const clusterStrategy = (context, input)=>{
    const settings = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).settings;
    const strategy = (0,member/* listMember */.DW)(settings, 'defaultCapacityProviderStrategy') ?? [];
    return strategy.length > 0 ? {
        capacityProviderStrategy: strategy
    } : {};
};
/** A capacity provider strategy takes the place of a launch type. */ const relaunched = (before, given)=>{
    const { launchType, ...kept } = before;
    const stays = launchType === undefined || given.capacityProviderStrategy !== undefined ? {} : {
        launchType
    };
    const { launchType: _, ...asked } = given;
    return {
        ...stays,
        ...kept,
        ...asked
    };
};
/** Refuses a network that does not go with the network mode of what is to run. */ const checkNetwork = (definition, members)=>{
    const network = (0,member/* structureMember */.U7)((0,member/* structureMember */.U7)(members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
    if ((0,member/* textMember */.SA)(definition.body, 'networkMode') !== 'awsvpc') {
        if (network !== undefined) throw (0,refuse/* refused */.J)('network-unwanted');
        return;
    }
    if (network === undefined) throw (0,refuse/* refused */.J)('network-missing');
    if (((0,member/* textsMember */.Nu)(network, 'subnets') ?? []).length === 0) throw (0,refuse/* refused */.J)('subnets-empty');
};
/** Refuses a launch type that a task definition is not made for. */ const checkLaunch = (definition, members)=>{
    const type = (0,member/* textMember */.SA)(members, 'launchType');
    if (type === undefined) return;
    if (![
        'EC2',
        'FARGATE',
        'EXTERNAL',
        'MANAGED_INSTANCES'
    ].includes(type)) throw (0,refuse/* refused */.J)('enum-value', type, 'launchType');
    const required = (0,member/* textsMember */.Nu)(definition.body, 'requiresCompatibilities') ?? [];
    const able = required.length > 0 ? required : (0,member/* textsMember */.Nu)(definition.body, 'compatibilities') ?? [];
    if (!able.includes(type)) throw (0,refuse/* refused */.J)('launch-unsupported', type);
};
const spec_checkContainers = (definition, spec)=>{
    for (const { container, port } of (0,target_group/* targetGroups */.G)(spec)){
        const known = containerSpecs(definition).find(({ name })=>name === container);
        if (known === undefined) throw (0,refuse/* refused */.J)('container-absent', container);
        const ports = (0,member/* structuresMember */.Xr)(known.body, 'portMappings') ?? [];
        if (!ports.some((mapping)=>mapping.containerPort === port)) throw (0,refuse/* refused */.J)('port-absent', container, port);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/create-service.js
















/** CreateService: its first rollout begins, unless an external controller makes task sets. */ const createService = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'serviceName') ?? '',
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster'));
        const name = (0,member/* textMember */.SA)(input, 'serviceName') ?? '';
        checkRequest(input, name);
        const known = (0,find_service/* findService */.Ln)(context, cluster.name, name);
        if (known !== undefined && known.status !== 'INACTIVE') return {
            service: again(context, known, input)
        };
        return {
            service: serviceView(context, makeService(context, input, 'CUSTOMER'), true)
        };
    }
};
/** Makes a service as a checked request asks for, and begins its first rollout. */ const makeService = (context, input, managed)=>{
    const service = freshService(context, input, managed);
    const spec = service.controller === 'EXTERNAL' ? undefined : parseSpec(context, input);
    if (spec === undefined && (0,member/* textMember */.SA)(input, 'taskDefinition') !== undefined) throw (0,refuse/* refused */.J)('controller-external');
    if (spec !== undefined) checkBalancers(spec.members, service.configuration);
    if (isDaemon(input)) checkDaemon(input, {
        members: spec?.members ?? {},
        configuration: service.configuration
    });
    (0,ecs_state/* ecsState */.X)(context).services[(0,service_record/* serviceKey */.j)(service)] = service;
    if (spec !== undefined) beginRollout(context, service, spec);
    return service;
};
const checkRequest = (input, name)=>{
    if (name === '') throw (0,refuse/* refused */.J)('service-name');
    if (!/^[a-zA-Z0-9_-]{1,255}$/.test(name)) throw (0,refuse/* refused */.J)('service-characters');
    const desired = (0,member/* numberMember */.eJ)(input, 'desiredCount');
    if (desired === undefined && !isDaemon(input)) throw (0,refuse/* refused */.J)('desired-missing');
    if (desired !== undefined && desired < 0) throw (0,refuse/* refused */.J)('desired-negative');
};
const isDaemon = (input)=>(0,member/* textMember */.SA)(input, 'schedulingStrategy') === 'DAEMON';
const again = (context, service, input)=>{
    if (service.status === 'DRAINING') throw (0,refuse/* refused */.J)('service-draining');
    if (JSON.stringify(asked(input)) !== JSON.stringify(service.request)) throw (0,refuse/* refused */.J)('service-not-idempotent');
    return serviceView(context, service, true);
};
const asked = ({ clientToken: _, ...request })=>structuredClone(request);
const freshService = (context, input, managed)=>({
        cluster: (0,find_cluster/* clusterName */.SL)((0,member/* textMember */.SA)(input, 'cluster')),
        name: (0,member/* textMember */.SA)(input, 'serviceName') ?? '',
        createdAt: context.now,
        createdBy: context.caller.arn,
        controller: controllerOf(input) ?? 'ECS',
        scheduling: isDaemon(input) ? 'DAEMON' : 'REPLICA',
        managed,
        status: 'ACTIVE',
        desiredCount: isDaemon(input) ? (0,set_instances/* instances */.V)((0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster'))) : (0,member/* numberMember */.eJ)(input, 'desiredCount') ?? 0,
        configuration: parseConfiguration(input, isDaemon(input) ? daemonDefaults : undefined),
        settings: parseSettings(input),
        request: asked(input),
        tags: tagsMember(input),
        rollouts: [],
        tasks: []
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/express-definition.js




const fresh = {
    networkMode: 'awsvpc',
    requiresCompatibilities: [
        'FARGATE'
    ],
    cpu: '1024',
    memory: '2048'
};
const own = [
    'cpu',
    'memory',
    'executionRoleArn',
    'taskRoleArn'
];
/** The task definition that an Express Mode service is created with: the caller's, or one that is registered for its container. */ const expressDefinition = (context, input, family)=>{
    const given = (0,member/* textMember */.SA)(input, 'taskDefinitionArn');
    const container = (0,member/* structureMember */.U7)(input, 'primaryContainer');
    const whole = container !== undefined && (0,member/* textMember */.SA)(input, 'executionRoleArn') !== undefined;
    if (given === undefined !== whole) throw (0,refuse/* refused */.J)('express-definition');
    return given ?? express_definition_registered(context, input, {
        family,
        before: fresh
    });
};
/** The one that it is updated to: `before` with what the request changes; that itself where it changes nothing of it. */ const nextDefinition = (context, input, { name, before })=>{
    const given = (0,member/* textMember */.SA)(input, 'taskDefinitionArn');
    const changes = [
        'primaryContainer',
        'cpuArchitecture',
        ...own
    ].some((member)=>(input[member] ?? undefined) !== undefined);
    if (given !== undefined && changes) throw (0,refuse/* refused */.J)('express-definition');
    if (given !== undefined || !changes) return given ?? name;
    return express_definition_registered(context, input, {
        family: name.split(':')[0] ?? '',
        before
    });
};
const express_definition_registered = (context, input, { family, before })=>{
    const container = (0,member/* structureMember */.U7)(input, 'primaryContainer');
    const others = ((0,member/* structuresMember */.Xr)(before, 'containerDefinitions') ?? []).filter(({ name })=>name !== 'Main');
    const architecture = (0,member/* textMember */.SA)(input, 'cpuArchitecture');
    registerTaskDefinition.run(context, {
        ...before,
        family,
        ...Object.fromEntries(own.flatMap((name)=>(input[name] ?? undefined) === undefined ? [] : [
                [
                    name,
                    input[name]
                ]
            ])),
        ...architecture === undefined ? {} : {
            runtimePlatform: {
                cpuArchitecture: architecture
            }
        },
        ...container === undefined ? {} : {
            containerDefinitions: [
                mainContainer(context, container),
                ...others
            ]
        }
    });
    return `${family}:${(0,ecs_state/* ecsState */.X)(context).families[family]}`;
};
const mainContainer = (context, { containerPort, awsLogsConfiguration, ...container })=>({
        ...container,
        name: 'Main',
        essential: true,
        portMappings: [
            {
                containerPort: containerPort ?? 80,
                name: 'main'
            }
        ],
        ...(0,member/* isStructure */.ip)(awsLogsConfiguration) ? {
            logConfiguration: logConfiguration(context, awsLogsConfiguration)
        } : {}
    });
const logConfiguration = (context, { logGroup, logStreamPrefix })=>({
        logDriver: 'awslogs',
        options: {
            'awslogs-group': logGroup,
            'awslogs-stream-prefix': logStreamPrefix,
            'awslogs-region': context.caller.region
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/express-view.js







/** An Express Mode service as its own operations show it; tags only when asked for. */ const expressView = (context, service, withTags)=>{
    const [rollout, first] = [
        (0,leader/* newest */.BP)(service),
        (0,leader/* leader */.Uf)(service)
    ];
    const shown = service.rollouts.findLast(({ listedAt })=>listedAt <= context.now);
    return {
        cluster: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
        serviceName: service.name,
        serviceArn: (0,service_record/* serviceArn */.T)(context, service),
        status: {
            statusCode: service.status
        },
        ...shown === undefined ? {} : {
            currentDeployment: deploymentArn(context, service, shown)
        },
        activeConfigurations: [
            expressConfiguration(context, service, first)
        ],
        createdAt: (0,timestamp/* timestamp */.v)(service.createdAt),
        updatedAt: (0,timestamp/* timestamp */.v)(rollout.updatedAt),
        ...withTags ? {
            tags: service.tags
        } : {}
    };
};
/** What one revision of an Express Mode service runs. */ const expressConfiguration = (context, service, { digits, createdAt, spec })=>{
    const { body } = (0,find_definition/* keptDefinition */.WE)(context, spec.taskDefinition);
    const shown = [
        'executionRoleArn',
        'taskRoleArn',
        'cpu',
        'memory'
    ].filter((name)=>body[name] !== undefined);
    const main = (0,member/* structuresMember */.Xr)(body, 'containerDefinitions')?.find(({ name })=>name === 'Main');
    const port = (0,member/* structuresMember */.Xr)(main ?? {}, 'portMappings')?.[0]?.containerPort;
    const network = (0,member/* structureMember */.U7)((0,member/* structureMember */.U7)(spec.members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration');
    return {
        serviceRevisionArn: revisionArn(context, service, digits),
        taskDefinitionArn: (0,find_definition/* definitionArn */.Pc)(context, spec.taskDefinition),
        ...Object.fromEntries(shown.map((name)=>[
                name,
                body[name]
            ])),
        networkConfiguration: {
            subnets: network?.subnets ?? [],
            securityGroups: network?.securityGroups ?? []
        },
        ...main && {
            primaryContainer: {
                image: main.image,
                ...port !== undefined && {
                    containerPort: port
                }
            }
        },
        createdAt: (0,timestamp/* timestamp */.v)(createdAt)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/create-express-service.js









/** CreateExpressGatewayService: a service whose resources ECS manages, out of a container or a task definition of the caller's. */ const createExpressService = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'serviceName') ?? '',
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).name;
        if ((0,member/* textMember */.SA)(input, 'infrastructureRoleArn') === undefined) throw (0,refuse/* refused */.J)('express-role');
        const name = (0,member/* textMember */.SA)(input, 'serviceName') ?? `express-${(0,draw/* hexId */.FX)(context.world, (0,ecs_arn/* drawKey */.av)(context, 'express')).slice(0, 8)}`;
        const known = (0,find_service/* findService */.Ln)(context, cluster, name);
        if (known !== undefined && known.status !== 'INACTIVE') throw (0,refuse/* refused */.J)('service-exists', name);
        const taskDefinition = expressDefinition(context, input, `${cluster}-${name}`);
        const request = serviceRequest(input, {
            cluster,
            serviceName: name,
            taskDefinition
        });
        return {
            service: expressView(context, makeService(context, request, 'ECS'), true)
        };
    }
};
const serviceRequest = (input, named)=>({
        ...named,
        ...input.tags === undefined ? {} : {
            tags: input.tags
        },
        desiredCount: (0,member/* numberMember */.eJ)((0,member/* structureMember */.U7)(input, 'scalingTarget') ?? {}, 'minTaskCount') ?? 1,
        launchType: 'FARGATE',
        networkConfiguration: {
            awsvpcConfiguration: {
                subnets: [
                    'subnet-default'
                ],
                ...(0,member/* structureMember */.U7)(input, 'networkConfiguration')
            }
        },
        deploymentConfiguration: {
            strategy: 'CANARY',
            canaryConfiguration: {
                canaryPercent: 5,
                canaryBakeTimeInMinutes: 3
            },
            bakeTimeInMinutes: 3,
            deploymentCircuitBreaker: {
                enable: true,
                rollback: true
            }
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/delete-service.js







/** DeleteService: DRAINING while its tasks stop, then INACTIVE; its service deployments go with it. */ const deleteService = {
    resource: find_service/* serviceResource */.kf,
    run: (context, input)=>{
        const service = (0,find_service/* requireService */.rU)(context, input);
        if (service.status === 'INACTIVE') throw (0,refuse/* refused */.J)('service-missing');
        const force = (0,member/* flagMember */.hu)(input, 'force') ?? false;
        if (service.desiredCount > 0 && service.scheduling === 'REPLICA' && !force) throw (0,refuse/* refused */.J)('service-scaled');
        if ((0,set_rollout/* taskSets */.Xf)(service).length > 0 && !force) throw (0,refuse/* refused */.J)('service-deploying');
        service.status = 'DRAINING';
        service.desiredCount = 0;
        (0,wake/* wake */.r)(context, service, {
            kind: 'turn',
            after: pace_data/* pace */.c.react
        });
        return {
            service: serviceView(context, service, false)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/find-express-service.js




/** The Express Mode service that a request's `serviceArn` names; an ordinary one is refused. */ const requireExpress = (context, input)=>{
    const arn = (0,member/* textMember */.SA)(input, 'serviceArn') ?? '';
    const [cluster = ''] = (0,ecs_arn/* nameParts */.IN)(arn, 'service');
    const service = (0,ecs_arn/* isForeign */.jq)(context, arn) ? undefined : (0,find_service/* findService */.Ln)(context, cluster, arn);
    if (service === undefined) throw (0,refuse/* refused */.J)('service-missing');
    if (service.managed !== 'ECS') throw (0,refuse/* refused */.J)('express-not');
    return service;
};
/** The name of the service that a request's `serviceArn` is about. */ const expressResource = (input)=>(0,ecs_arn/* lastPart */.S_)((0,member/* textMember */.SA)(input, 'serviceArn') ?? '');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/delete-express-service.js




/** DeleteExpressGatewayService: DRAINING while its tasks stop, whatever it is scaled to, then INACTIVE. */ const deleteExpressService = {
    resource: expressResource,
    run: (context, input)=>{
        const service = requireExpress(context, input);
        if (service.status !== 'ACTIVE') throw (0,refuse/* refused */.J)('service-not-active');
        deleteService.run(context, {
            cluster: service.cluster,
            service: service.name,
            force: true
        });
        return {
            service: expressView(context, service, false)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/describe-express-service.js



/** DescribeExpressGatewayService: one service by its ARN; an ordinary one is refused. */ const describeExpressService = {
    resource: expressResource,
    run: (context, input)=>{
        const withTags = ((0,member/* textsMember */.Nu)(input, 'include') ?? []).includes('TAGS');
        return {
            service: expressView(context, requireExpress(context, input), withTags)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/update-service.js













/** UpdateService: a rollout begins when what runs changes, or when one is forced; nothing else starts one. */ const updateService = {
    resource: find_service/* serviceResource */.kf,
    run: (context, input)=>{
        const service = (0,find_service/* requireService */.rU)(context, input);
        if (service.status !== 'ACTIVE') throw (0,refuse/* refused */.J)('service-not-active');
        checkController(context, service, input);
        apply(context, service, input);
        return {
            service: serviceView(context, service, false)
        };
    }
};
const apply = (context, service, input)=>{
    const desired = (0,member/* numberMember */.eJ)(input, 'desiredCount');
    if (desired !== undefined && desired < 0) throw (0,refuse/* refused */.J)('desired-negative');
    const controller = controllerOf(input) ?? service.controller;
    const before = soleRollout(service)?.spec;
    const spec = controller === 'ECS' ? parseSpec(context, input, before) : undefined;
    const forced = (0,member/* flagMember */.hu)(input, 'forceNewDeployment') ?? false;
    if (before !== undefined && spec !== undefined && !forced) update_service_checkStrategy(before.members, spec.members);
    const configuration = parseConfiguration(input, service.configuration);
    const settings = parseSettings(input, service.settings);
    if (spec !== undefined) checkBalancers(spec.members, configuration);
    if (spec !== undefined && service.scheduling === 'DAEMON') checkDaemon(input, {
        members: spec.members,
        configuration
    });
    if (controller !== service.controller) (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: pace_data/* pace */.c.react
    });
    changeController(service, controller);
    Object.assign(service, {
        configuration,
        settings
    });
    if (desired !== undefined && desired !== service.desiredCount) {
        service.desiredCount = desired;
        (0,wake/* wake */.r)(context, service, {
            kind: 'turn',
            after: pace_data/* pace */.c.scale
        });
    }
    if (spec === undefined) return;
    const changed = before === undefined || JSON.stringify(sorted(spec)) !== JSON.stringify(sorted(before));
    if (changed || forced) beginRollout(context, service, spec);
};
/** A capacity provider strategy changes only with a new deployment. */ const update_service_checkStrategy = (before, after)=>{
    const [old, fresh] = [
        before,
        after
    ].map(({ capacityProviderStrategy })=>JSON.stringify(capacityProviderStrategy));
    if (old !== fresh) throw (0,refuse/* refused */.J)('strategy-unforced');
};
const sorted = (spec)=>[
        spec.taskDefinition,
        Object.entries(spec.members).sort(([a], [b])=>a < b ? -1 : 1)
    ];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/express/update-express-service.js











/** UpdateExpressGatewayService: a change of the container, roles, size or network is a new revision, rolled out as the first was. */ const updateExpressService = {
    resource: expressResource,
    run: (context, input)=>{
        const service = requireExpress(context, input);
        if (service.status !== 'ACTIVE') throw (0,refuse/* refused */.J)('service-not-active');
        updateService.run(context, request(context, service, input));
        return {
            service: {
                serviceArn: (0,service_record/* serviceArn */.T)(context, service),
                cluster: (0,find_cluster/* clusterArn */.Ke)(context, service.cluster),
                serviceName: service.name,
                status: {
                    statusCode: service.status
                },
                targetConfiguration: expressConfiguration(context, service, (0,leader/* newest */.BP)(service)),
                createdAt: (0,timestamp/* timestamp */.v)(service.createdAt),
                updatedAt: (0,timestamp/* timestamp */.v)(context.now)
            }
        };
    }
};
const request = (context, service, input)=>{
    const { taskDefinition, members } = (0,leader/* leader */.Uf)(service).spec;
    const before = (0,find_definition/* keptDefinition */.WE)(context, taskDefinition).body;
    const network = (0,member/* structureMember */.U7)(input, 'networkConfiguration');
    const kept = (0,member/* structureMember */.U7)((0,member/* structureMember */.U7)(members, 'networkConfiguration') ?? {}, 'awsvpcConfiguration') ?? {};
    const least = (0,member/* numberMember */.eJ)((0,member/* structureMember */.U7)(input, 'scalingTarget') ?? {}, 'minTaskCount') ?? 0;
    return {
        cluster: service.cluster,
        service: service.name,
        taskDefinition: nextDefinition(context, input, {
            name: taskDefinition,
            before
        }),
        ...network === undefined ? {} : {
            networkConfiguration: {
                awsvpcConfiguration: {
                    ...kept,
                    ...network
                }
            }
        },
        desiredCount: Math.max(service.desiredCount, least)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-ecs 3.1162.0.
/** What requests and answers of the service's operations are made of. */ const ecsModel = {
    operations: {
        ContinueServiceDeployment: [
            "ContinueServiceDeploymentRequest",
            "ContinueServiceDeploymentResponse"
        ],
        CreateCluster: [
            "CreateClusterRequest",
            "CreateClusterResponse"
        ],
        CreateExpressGatewayService: [
            "CreateExpressGatewayServiceRequest",
            "CreateExpressGatewayServiceResponse"
        ],
        CreateService: [
            "CreateServiceRequest",
            "CreateServiceResponse"
        ],
        CreateTaskSet: [
            "CreateTaskSetRequest",
            "CreateTaskSetResponse"
        ],
        DeleteCluster: [
            "DeleteClusterRequest",
            "DeleteClusterResponse"
        ],
        DeleteExpressGatewayService: [
            "DeleteExpressGatewayServiceRequest",
            "DeleteExpressGatewayServiceResponse"
        ],
        DeleteService: [
            "DeleteServiceRequest",
            "DeleteServiceResponse"
        ],
        DeleteTaskDefinitions: [
            "DeleteTaskDefinitionsRequest",
            "DeleteTaskDefinitionsResponse"
        ],
        DeleteTaskSet: [
            "DeleteTaskSetRequest",
            "DeleteTaskSetResponse"
        ],
        DeregisterTaskDefinition: [
            "DeregisterTaskDefinitionRequest",
            "DeregisterTaskDefinitionResponse"
        ],
        DescribeClusters: [
            "DescribeClustersRequest",
            "DescribeClustersResponse"
        ],
        DescribeExpressGatewayService: [
            "DescribeExpressGatewayServiceRequest",
            "DescribeExpressGatewayServiceResponse"
        ],
        DescribeServiceDeployments: [
            "DescribeServiceDeploymentsRequest",
            "DescribeServiceDeploymentsResponse"
        ],
        DescribeServiceRevisions: [
            "DescribeServiceRevisionsRequest",
            "DescribeServiceRevisionsResponse"
        ],
        DescribeServices: [
            "DescribeServicesRequest",
            "DescribeServicesResponse"
        ],
        DescribeTaskDefinition: [
            "DescribeTaskDefinitionRequest",
            "DescribeTaskDefinitionResponse"
        ],
        DescribeTaskSets: [
            "DescribeTaskSetsRequest",
            "DescribeTaskSetsResponse"
        ],
        DescribeTasks: [
            "DescribeTasksRequest",
            "DescribeTasksResponse"
        ],
        ListClusters: [
            "ListClustersRequest",
            "ListClustersResponse"
        ],
        ListServiceDeployments: [
            "ListServiceDeploymentsRequest",
            "ListServiceDeploymentsResponse"
        ],
        ListServices: [
            "ListServicesRequest",
            "ListServicesResponse"
        ],
        ListTagsForResource: [
            "ListTagsForResourceRequest",
            "ListTagsForResourceResponse"
        ],
        ListTaskDefinitionFamilies: [
            "ListTaskDefinitionFamiliesRequest",
            "ListTaskDefinitionFamiliesResponse"
        ],
        ListTaskDefinitions: [
            "ListTaskDefinitionsRequest",
            "ListTaskDefinitionsResponse"
        ],
        ListTasks: [
            "ListTasksRequest",
            "ListTasksResponse"
        ],
        RegisterTaskDefinition: [
            "RegisterTaskDefinitionRequest",
            "RegisterTaskDefinitionResponse"
        ],
        RunTask: [
            "RunTaskRequest",
            "RunTaskResponse"
        ],
        StopServiceDeployment: [
            "StopServiceDeploymentRequest",
            "StopServiceDeploymentResponse"
        ],
        StopTask: [
            "StopTaskRequest",
            "StopTaskResponse"
        ],
        TagResource: [
            "TagResourceRequest",
            "TagResourceResponse"
        ],
        UntagResource: [
            "UntagResourceRequest",
            "UntagResourceResponse"
        ],
        UpdateExpressGatewayService: [
            "UpdateExpressGatewayServiceRequest",
            "UpdateExpressGatewayServiceResponse"
        ],
        UpdateService: [
            "UpdateServiceRequest",
            "UpdateServiceResponse"
        ],
        UpdateServicePrimaryTaskSet: [
            "UpdateServicePrimaryTaskSetRequest",
            "UpdateServicePrimaryTaskSetResponse"
        ],
        UpdateTaskSet: [
            "UpdateTaskSetRequest",
            "UpdateTaskSetResponse"
        ]
    },
    structures: {
        AdvancedConfiguration: {
            "members": {
                "alternateTargetGroupArn": "string",
                "productionListenerRule": "string",
                "testListenerRule": "string",
                "roleArn": "string"
            },
            "required": []
        },
        Attachment: {
            "members": {
                "id": "string",
                "type": "string",
                "status": "string",
                "details": "[]=KeyValuePair"
            },
            "required": []
        },
        Attribute: {
            "members": {
                "name": "string",
                "value": "string",
                "targetType": "#TargetType",
                "targetId": "string"
            },
            "required": [
                "name"
            ]
        },
        AwsVpcConfiguration: {
            "members": {
                "subnets": "[]string",
                "securityGroups": "[]string",
                "assignPublicIp": "#AssignPublicIp"
            },
            "required": [
                "subnets"
            ]
        },
        CanaryConfiguration: {
            "members": {
                "canaryPercent": "number",
                "canaryBakeTimeInMinutes": "number"
            },
            "required": []
        },
        CapacityProviderStrategyItem: {
            "members": {
                "capacityProvider": "string",
                "weight": "number",
                "base": "number"
            },
            "required": [
                "capacityProvider"
            ]
        },
        Cluster: {
            "members": {
                "clusterArn": "string",
                "clusterName": "string",
                "configuration": "=ClusterConfiguration",
                "status": "string",
                "registeredContainerInstancesCount": "number",
                "runningTasksCount": "number",
                "pendingTasksCount": "number",
                "activeServicesCount": "number",
                "statistics": "[]=KeyValuePair",
                "tags": "[]=Tag",
                "settings": "[]=ClusterSetting",
                "capacityProviders": "[]string",
                "defaultCapacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "attachments": "[]=Attachment",
                "attachmentsStatus": "string",
                "serviceConnectDefaults": "=ClusterServiceConnectDefaults"
            },
            "required": []
        },
        ClusterConfiguration: {
            "members": {
                "executeCommandConfiguration": "=ExecuteCommandConfiguration",
                "managedStorageConfiguration": "=ManagedStorageConfiguration"
            },
            "required": []
        },
        ClusterServiceConnectDefaults: {
            "members": {
                "namespace": "string"
            },
            "required": []
        },
        ClusterServiceConnectDefaultsRequest: {
            "members": {
                "namespace": "string"
            },
            "required": [
                "namespace"
            ]
        },
        ClusterSetting: {
            "members": {
                "name": "#ClusterSettingName",
                "value": "string"
            },
            "required": []
        },
        Container: {
            "members": {
                "containerArn": "string",
                "taskArn": "string",
                "name": "string",
                "image": "string",
                "imageDigest": "string",
                "runtimeId": "string",
                "lastStatus": "string",
                "exitCode": "number",
                "reason": "string",
                "networkBindings": "[]=NetworkBinding",
                "networkInterfaces": "[]=NetworkInterface",
                "healthStatus": "#HealthStatus",
                "managedAgents": "[]=ManagedAgent",
                "cpu": "string",
                "memory": "string",
                "memoryReservation": "string",
                "gpuIds": "[]string",
                "neuronDeviceIds": "[]string",
                "gpuSharingStrategy": "string"
            },
            "required": []
        },
        ContainerDefinition: {
            "members": {
                "name": "string",
                "image": "string",
                "repositoryCredentials": "=RepositoryCredentials",
                "cpu": "number",
                "memory": "number",
                "memoryReservation": "number",
                "links": "[]string",
                "portMappings": "[]=PortMapping",
                "essential": "boolean",
                "restartPolicy": "=ContainerRestartPolicy",
                "entryPoint": "[]string",
                "command": "[]string",
                "environment": "[]=KeyValuePair",
                "environmentFiles": "[]=EnvironmentFile",
                "mountPoints": "[]=MountPoint",
                "volumesFrom": "[]=VolumeFrom",
                "linuxParameters": "=LinuxParameters",
                "secrets": "[]=Secret",
                "dependsOn": "[]=ContainerDependency",
                "startTimeout": "number",
                "stopTimeout": "number",
                "versionConsistency": "#VersionConsistency",
                "hostname": "string",
                "user": "string",
                "workingDirectory": "string",
                "disableNetworking": "boolean",
                "privileged": "boolean",
                "readonlyRootFilesystem": "boolean",
                "dnsServers": "[]string",
                "dnsSearchDomains": "[]string",
                "extraHosts": "[]=HostEntry",
                "dockerSecurityOptions": "[]string",
                "interactive": "boolean",
                "pseudoTerminal": "boolean",
                "dockerLabels": "{}string",
                "ulimits": "[]=Ulimit",
                "logConfiguration": "=LogConfiguration",
                "healthCheck": "=HealthCheck",
                "systemControls": "[]=SystemControl",
                "resourceRequirements": "[]=ResourceRequirement",
                "firelensConfiguration": "=FirelensConfiguration",
                "credentialSpecs": "[]string"
            },
            "required": []
        },
        ContainerDependency: {
            "members": {
                "containerName": "string",
                "condition": "#ContainerCondition"
            },
            "required": [
                "containerName",
                "condition"
            ]
        },
        ContainerImage: {
            "members": {
                "containerName": "string",
                "imageDigest": "string",
                "image": "string"
            },
            "required": []
        },
        ContainerOverride: {
            "members": {
                "name": "string",
                "command": "[]string",
                "environment": "[]=KeyValuePair",
                "environmentFiles": "[]=EnvironmentFile",
                "cpu": "number",
                "memory": "number",
                "memoryReservation": "number",
                "resourceRequirements": "[]=ResourceRequirement"
            },
            "required": []
        },
        ContainerRestartPolicy: {
            "members": {
                "enabled": "boolean",
                "ignoredExitCodes": "[]number",
                "restartAttemptPeriod": "number"
            },
            "required": [
                "enabled"
            ]
        },
        ContinueServiceDeploymentRequest: {
            "members": {
                "serviceDeploymentArn": "string",
                "hookId": "string",
                "action": "#DeploymentLifecycleHookAction"
            },
            "required": [
                "serviceDeploymentArn",
                "hookId"
            ]
        },
        ContinueServiceDeploymentResponse: {
            "members": {
                "serviceDeploymentArn": "string"
            },
            "required": []
        },
        CreateClusterRequest: {
            "members": {
                "clusterName": "string",
                "tags": "[]=Tag",
                "settings": "[]=ClusterSetting",
                "configuration": "=ClusterConfiguration",
                "capacityProviders": "[]string",
                "defaultCapacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "serviceConnectDefaults": "=ClusterServiceConnectDefaultsRequest"
            },
            "required": []
        },
        CreateClusterResponse: {
            "members": {
                "cluster": "=Cluster"
            },
            "required": []
        },
        CreateExpressGatewayServiceRequest: {
            "members": {
                "infrastructureRoleArn": "string",
                "executionRoleArn": "string",
                "serviceName": "string",
                "cluster": "string",
                "healthCheckPath": "string",
                "primaryContainer": "=ExpressGatewayContainer",
                "taskRoleArn": "string",
                "networkConfiguration": "=ExpressGatewayServiceNetworkConfiguration",
                "cpu": "string",
                "memory": "string",
                "cpuArchitecture": "#ExpressCpuArchitecture",
                "scalingTarget": "=ExpressGatewayScalingTarget",
                "tags": "[]=Tag",
                "taskDefinitionArn": "string"
            },
            "required": [
                "infrastructureRoleArn"
            ]
        },
        CreateExpressGatewayServiceResponse: {
            "members": {
                "service": "=ECSExpressGatewayService"
            },
            "required": []
        },
        CreateServiceRequest: {
            "members": {
                "serviceName": "string",
                "cluster": "string",
                "taskDefinition": "string",
                "availabilityZoneRebalancing": "#AvailabilityZoneRebalancing",
                "loadBalancers": "[]=LoadBalancer",
                "serviceRegistries": "[]=ServiceRegistry",
                "desiredCount": "number",
                "clientToken": "string",
                "launchType": "#LaunchType",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "platformVersion": "string",
                "role": "string",
                "deploymentConfiguration": "=DeploymentConfiguration",
                "placementConstraints": "[]=PlacementConstraint",
                "placementStrategy": "[]=PlacementStrategy",
                "networkConfiguration": "=NetworkConfiguration",
                "healthCheckGracePeriodSeconds": "number",
                "schedulingStrategy": "#SchedulingStrategy",
                "deploymentController": "=DeploymentController",
                "tags": "[]=Tag",
                "enableECSManagedTags": "boolean",
                "propagateTags": "#PropagateTags",
                "enableExecuteCommand": "boolean",
                "serviceConnectConfiguration": "=ServiceConnectConfiguration",
                "volumeConfigurations": "[]=ServiceVolumeConfiguration",
                "vpcLatticeConfigurations": "[]=VpcLatticeConfiguration",
                "gatewayConnectors": "[]=GatewayConnector",
                "monitoring": "=MonitoringConfiguration"
            },
            "required": [
                "serviceName"
            ]
        },
        CreateServiceResponse: {
            "members": {
                "service": "=Service"
            },
            "required": []
        },
        CreateTaskSetRequest: {
            "members": {
                "service": "string",
                "cluster": "string",
                "taskDefinition": "string",
                "externalId": "string",
                "networkConfiguration": "=NetworkConfiguration",
                "loadBalancers": "[]=LoadBalancer",
                "serviceRegistries": "[]=ServiceRegistry",
                "launchType": "#LaunchType",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "platformVersion": "string",
                "scale": "=Scale",
                "clientToken": "string",
                "tags": "[]=Tag"
            },
            "required": [
                "service",
                "cluster",
                "taskDefinition"
            ]
        },
        CreateTaskSetResponse: {
            "members": {
                "taskSet": "=TaskSet"
            },
            "required": []
        },
        CreatedAt: {
            "members": {
                "before": "timestamp",
                "after": "timestamp"
            },
            "required": []
        },
        DeleteClusterRequest: {
            "members": {
                "cluster": "string"
            },
            "required": [
                "cluster"
            ]
        },
        DeleteClusterResponse: {
            "members": {
                "cluster": "=Cluster"
            },
            "required": []
        },
        DeleteExpressGatewayServiceRequest: {
            "members": {
                "serviceArn": "string"
            },
            "required": [
                "serviceArn"
            ]
        },
        DeleteExpressGatewayServiceResponse: {
            "members": {
                "service": "=ECSExpressGatewayService"
            },
            "required": []
        },
        DeleteServiceRequest: {
            "members": {
                "service": "string",
                "cluster": "string",
                "force": "boolean"
            },
            "required": [
                "service"
            ]
        },
        DeleteServiceResponse: {
            "members": {
                "service": "=Service"
            },
            "required": []
        },
        DeleteTaskDefinitionsRequest: {
            "members": {
                "taskDefinitions": "[]string"
            },
            "required": [
                "taskDefinitions"
            ]
        },
        DeleteTaskDefinitionsResponse: {
            "members": {
                "taskDefinitions": "[]=TaskDefinition",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DeleteTaskSetRequest: {
            "members": {
                "cluster": "string",
                "service": "string",
                "taskSet": "string",
                "force": "boolean"
            },
            "required": [
                "cluster",
                "service",
                "taskSet"
            ]
        },
        DeleteTaskSetResponse: {
            "members": {
                "taskSet": "=TaskSet"
            },
            "required": []
        },
        Deployment: {
            "members": {
                "id": "string",
                "status": "string",
                "taskDefinition": "string",
                "desiredCount": "number",
                "pendingCount": "number",
                "runningCount": "number",
                "failedTasks": "number",
                "createdAt": "timestamp",
                "updatedAt": "timestamp",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "launchType": "#LaunchType",
                "platformVersion": "string",
                "platformFamily": "string",
                "networkConfiguration": "=NetworkConfiguration",
                "rolloutState": "#DeploymentRolloutState",
                "rolloutStateReason": "string",
                "serviceConnectConfiguration": "=ServiceConnectConfiguration",
                "serviceConnectResources": "[]=ServiceConnectServiceResource",
                "volumeConfigurations": "[]=ServiceVolumeConfiguration",
                "fargateEphemeralStorage": "=DeploymentEphemeralStorage",
                "vpcLatticeConfigurations": "[]=VpcLatticeConfiguration"
            },
            "required": []
        },
        DeploymentAlarms: {
            "members": {
                "alarmNames": "[]string",
                "rollback": "boolean",
                "enable": "boolean"
            },
            "required": [
                "alarmNames",
                "rollback",
                "enable"
            ]
        },
        DeploymentCircuitBreaker: {
            "members": {
                "enable": "boolean",
                "rollback": "boolean",
                "resetOnHealthyTask": "boolean",
                "thresholdConfiguration": "=ThresholdConfiguration"
            },
            "required": [
                "enable",
                "rollback"
            ]
        },
        DeploymentConfiguration: {
            "members": {
                "deploymentCircuitBreaker": "=DeploymentCircuitBreaker",
                "maximumPercent": "number",
                "minimumHealthyPercent": "number",
                "alarms": "=DeploymentAlarms",
                "strategy": "#DeploymentStrategy",
                "bakeTimeInMinutes": "number",
                "lifecycleHooks": "[]=DeploymentLifecycleHook",
                "linearConfiguration": "=LinearConfiguration",
                "canaryConfiguration": "=CanaryConfiguration",
                "earlySuccessCriteria": "=DeploymentEarlySuccessCriteria"
            },
            "required": []
        },
        DeploymentController: {
            "members": {
                "type": "#DeploymentControllerType"
            },
            "required": [
                "type"
            ]
        },
        DeploymentEarlySuccessCriteria: {
            "members": {
                "enable": "boolean",
                "healthyPercent": "number",
                "sourceServiceRevisionCleanup": "#ServiceRevisionCleanup"
            },
            "required": [
                "enable"
            ]
        },
        DeploymentEphemeralStorage: {
            "members": {
                "kmsKeyId": "string"
            },
            "required": []
        },
        DeploymentLifecycleHook: {
            "members": {
                "targetType": "#DeploymentLifecycleHookTargetType",
                "hookTargetArn": "string",
                "roleArn": "string",
                "lifecycleStages": "[]#DeploymentLifecycleHookStage",
                "hookDetails": "document",
                "timeoutConfiguration": "=DeploymentLifecycleHookTimeoutConfiguration"
            },
            "required": []
        },
        DeploymentLifecycleHookDetail: {
            "members": {
                "hookId": "string",
                "targetType": "#DeploymentLifecycleHookTargetType",
                "targetArn": "string",
                "status": "#DeploymentLifecycleHookStatus",
                "expiresAt": "timestamp",
                "timeoutAction": "#DeploymentLifecycleHookAction"
            },
            "required": []
        },
        DeploymentLifecycleHookTimeoutConfiguration: {
            "members": {
                "timeoutInMinutes": "number",
                "action": "#DeploymentLifecycleHookAction"
            },
            "required": []
        },
        DeregisterTaskDefinitionRequest: {
            "members": {
                "taskDefinition": "string"
            },
            "required": [
                "taskDefinition"
            ]
        },
        DeregisterTaskDefinitionResponse: {
            "members": {
                "taskDefinition": "=TaskDefinition"
            },
            "required": []
        },
        DescribeClustersRequest: {
            "members": {
                "clusters": "[]string",
                "include": "[]#ClusterField"
            },
            "required": []
        },
        DescribeClustersResponse: {
            "members": {
                "clusters": "[]=Cluster",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DescribeExpressGatewayServiceRequest: {
            "members": {
                "serviceArn": "string",
                "include": "[]#ExpressGatewayServiceInclude"
            },
            "required": [
                "serviceArn"
            ]
        },
        DescribeExpressGatewayServiceResponse: {
            "members": {
                "service": "=ECSExpressGatewayService"
            },
            "required": []
        },
        DescribeServiceDeploymentsRequest: {
            "members": {
                "serviceDeploymentArns": "[]string"
            },
            "required": [
                "serviceDeploymentArns"
            ]
        },
        DescribeServiceDeploymentsResponse: {
            "members": {
                "serviceDeployments": "[]=ServiceDeployment",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DescribeServiceRevisionsRequest: {
            "members": {
                "serviceRevisionArns": "[]string"
            },
            "required": [
                "serviceRevisionArns"
            ]
        },
        DescribeServiceRevisionsResponse: {
            "members": {
                "serviceRevisions": "[]=ServiceRevision",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DescribeServicesRequest: {
            "members": {
                "services": "[]string",
                "cluster": "string",
                "include": "[]#ServiceField"
            },
            "required": [
                "services"
            ]
        },
        DescribeServicesResponse: {
            "members": {
                "services": "[]=Service",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DescribeTaskDefinitionRequest: {
            "members": {
                "taskDefinition": "string",
                "include": "[]#TaskDefinitionField"
            },
            "required": [
                "taskDefinition"
            ]
        },
        DescribeTaskDefinitionResponse: {
            "members": {
                "taskDefinition": "=TaskDefinition",
                "tags": "[]=Tag"
            },
            "required": []
        },
        DescribeTaskSetsRequest: {
            "members": {
                "cluster": "string",
                "service": "string",
                "taskSets": "[]string",
                "include": "[]#TaskSetField"
            },
            "required": [
                "cluster",
                "service"
            ]
        },
        DescribeTaskSetsResponse: {
            "members": {
                "taskSets": "[]=TaskSet",
                "failures": "[]=Failure"
            },
            "required": []
        },
        DescribeTasksRequest: {
            "members": {
                "tasks": "[]string",
                "cluster": "string",
                "include": "[]#TaskField"
            },
            "required": [
                "tasks"
            ]
        },
        DescribeTasksResponse: {
            "members": {
                "tasks": "[]=Task",
                "failures": "[]=Failure"
            },
            "required": []
        },
        Device: {
            "members": {
                "hostPath": "string",
                "containerPath": "string",
                "permissions": "[]#DeviceCgroupPermission"
            },
            "required": [
                "hostPath"
            ]
        },
        DockerVolumeConfiguration: {
            "members": {
                "scope": "#Scope",
                "autoprovision": "boolean",
                "driver": "string",
                "driverOpts": "{}string",
                "labels": "{}string"
            },
            "required": []
        },
        EBSTagSpecification: {
            "members": {
                "resourceType": "#EBSResourceType",
                "tags": "[]=Tag",
                "propagateTags": "#PropagateTags"
            },
            "required": [
                "resourceType"
            ]
        },
        ECSExpressGatewayService: {
            "members": {
                "cluster": "string",
                "serviceName": "string",
                "serviceArn": "string",
                "infrastructureRoleArn": "string",
                "status": "=ExpressGatewayServiceStatus",
                "currentDeployment": "string",
                "activeConfigurations": "[]=ExpressGatewayServiceConfiguration",
                "tags": "[]=Tag",
                "createdAt": "timestamp",
                "updatedAt": "timestamp"
            },
            "required": []
        },
        ECSManagedResources: {
            "members": {
                "ingressPaths": "[]=ManagedIngressPath",
                "autoScaling": "=ManagedAutoScaling",
                "metricAlarms": "[]=ManagedMetricAlarm",
                "serviceSecurityGroups": "[]=ManagedSecurityGroup",
                "logGroups": "[]=ManagedLogGroup",
                "gatewayConnections": "[]=GatewayConnection"
            },
            "required": []
        },
        EFSAuthorizationConfig: {
            "members": {
                "accessPointId": "string",
                "iam": "#EFSAuthorizationConfigIAM"
            },
            "required": []
        },
        EFSVolumeConfiguration: {
            "members": {
                "fileSystemId": "string",
                "rootDirectory": "string",
                "transitEncryption": "#EFSTransitEncryption",
                "transitEncryptionPort": "number",
                "authorizationConfig": "=EFSAuthorizationConfig"
            },
            "required": [
                "fileSystemId"
            ]
        },
        EnvironmentFile: {
            "members": {
                "value": "string",
                "type": "#EnvironmentFileType"
            },
            "required": [
                "value",
                "type"
            ]
        },
        EphemeralStorage: {
            "members": {
                "sizeInGiB": "number"
            },
            "required": [
                "sizeInGiB"
            ]
        },
        ExecuteCommandConfiguration: {
            "members": {
                "kmsKeyId": "string",
                "logging": "#ExecuteCommandLogging",
                "logConfiguration": "=ExecuteCommandLogConfiguration"
            },
            "required": []
        },
        ExecuteCommandLogConfiguration: {
            "members": {
                "cloudWatchLogGroupName": "string",
                "cloudWatchEncryptionEnabled": "boolean",
                "s3BucketName": "string",
                "s3EncryptionEnabled": "boolean",
                "s3KeyPrefix": "string"
            },
            "required": []
        },
        ExpressGatewayContainer: {
            "members": {
                "image": "string",
                "containerPort": "number",
                "awsLogsConfiguration": "=ExpressGatewayServiceAwsLogsConfiguration",
                "repositoryCredentials": "=ExpressGatewayRepositoryCredentials",
                "command": "[]string",
                "environment": "[]=KeyValuePair",
                "secrets": "[]=Secret"
            },
            "required": [
                "image"
            ]
        },
        ExpressGatewayRepositoryCredentials: {
            "members": {
                "credentialsParameter": "string"
            },
            "required": []
        },
        ExpressGatewayScalingTarget: {
            "members": {
                "minTaskCount": "number",
                "maxTaskCount": "number",
                "autoScalingMetric": "#ExpressGatewayServiceScalingMetric",
                "autoScalingTargetValue": "number"
            },
            "required": []
        },
        ExpressGatewayServiceAwsLogsConfiguration: {
            "members": {
                "logGroup": "string",
                "logStreamPrefix": "string"
            },
            "required": [
                "logGroup",
                "logStreamPrefix"
            ]
        },
        ExpressGatewayServiceConfiguration: {
            "members": {
                "serviceRevisionArn": "string",
                "executionRoleArn": "string",
                "taskRoleArn": "string",
                "taskDefinitionArn": "string",
                "cpu": "string",
                "memory": "string",
                "cpuArchitecture": "#ExpressCpuArchitecture",
                "networkConfiguration": "=ExpressGatewayServiceNetworkConfiguration",
                "healthCheckPath": "string",
                "primaryContainer": "=ExpressGatewayContainer",
                "scalingTarget": "=ExpressGatewayScalingTarget",
                "ingressPaths": "[]=IngressPathSummary",
                "createdAt": "timestamp"
            },
            "required": []
        },
        ExpressGatewayServiceNetworkConfiguration: {
            "members": {
                "securityGroups": "[]string",
                "subnets": "[]string"
            },
            "required": []
        },
        ExpressGatewayServiceStatus: {
            "members": {
                "statusCode": "#ExpressGatewayServiceStatusCode",
                "statusReason": "string"
            },
            "required": []
        },
        FSxWindowsFileServerAuthorizationConfig: {
            "members": {
                "credentialsParameter": "string",
                "domain": "string"
            },
            "required": [
                "credentialsParameter",
                "domain"
            ]
        },
        FSxWindowsFileServerVolumeConfiguration: {
            "members": {
                "fileSystemId": "string",
                "rootDirectory": "string",
                "authorizationConfig": "=FSxWindowsFileServerAuthorizationConfig"
            },
            "required": [
                "fileSystemId",
                "rootDirectory",
                "authorizationConfig"
            ]
        },
        Failure: {
            "members": {
                "arn": "string",
                "reason": "string",
                "detail": "string"
            },
            "required": []
        },
        FirelensConfiguration: {
            "members": {
                "type": "#FirelensConfigurationType",
                "options": "{}string"
            },
            "required": [
                "type"
            ]
        },
        GatewayConnection: {
            "members": {
                "gatewayArn": "string",
                "gatewayRouteArn": "string",
                "portName": "string",
                "serviceUrl": "string",
                "accessType": "#AccessType",
                "status": "#GatewayRouteStatus",
                "resources": "string"
            },
            "required": []
        },
        GatewayConnector: {
            "members": {
                "portName": "string",
                "healthCheck": "=GatewayConnectorHealthCheck",
                "filters": "=GatewayConnectorFilters"
            },
            "required": [
                "portName"
            ]
        },
        GatewayConnectorFilters: {
            "members": {
                "accessTypes": "[]#AccessType"
            },
            "required": []
        },
        GatewayConnectorHealthCheck: {
            "members": {
                "healthCheckProtocol": "#GatewayConnectorHealthCheckProtocol",
                "healthCheckPort": "number",
                "healthCheckPath": "string",
                "healthCheckTimeoutSeconds": "number",
                "healthCheckIntervalSeconds": "number",
                "healthyThresholdCount": "number",
                "unhealthyThresholdCount": "number",
                "matcher": "=GatewayConnectorHealthCheckMatcher"
            },
            "required": []
        },
        GatewayConnectorHealthCheckMatcher: {
            "members": {
                "httpCode": "string",
                "grpcCode": "string"
            },
            "required": []
        },
        HealthCheck: {
            "members": {
                "command": "[]string",
                "interval": "number",
                "timeout": "number",
                "retries": "number",
                "startPeriod": "number"
            },
            "required": [
                "command"
            ]
        },
        HostEntry: {
            "members": {
                "hostname": "string",
                "ipAddress": "string"
            },
            "required": [
                "hostname",
                "ipAddress"
            ]
        },
        HostVolumeProperties: {
            "members": {
                "sourcePath": "string"
            },
            "required": []
        },
        InferenceAccelerator: {
            "members": {
                "deviceName": "string",
                "deviceType": "string"
            },
            "required": [
                "deviceName",
                "deviceType"
            ]
        },
        InferenceAcceleratorOverride: {
            "members": {
                "deviceName": "string",
                "deviceType": "string"
            },
            "required": []
        },
        IngressPathSummary: {
            "members": {
                "accessType": "#AccessType",
                "endpoint": "string"
            },
            "required": [
                "accessType",
                "endpoint"
            ]
        },
        KernelCapabilities: {
            "members": {
                "add": "[]string",
                "drop": "[]string"
            },
            "required": []
        },
        KeyValuePair: {
            "members": {
                "name": "string",
                "value": "string"
            },
            "required": []
        },
        LinearConfiguration: {
            "members": {
                "stepPercent": "number",
                "stepBakeTimeInMinutes": "number"
            },
            "required": []
        },
        LinuxParameters: {
            "members": {
                "capabilities": "=KernelCapabilities",
                "devices": "[]=Device",
                "initProcessEnabled": "boolean",
                "sharedMemorySize": "number",
                "tmpfs": "[]=Tmpfs",
                "maxSwap": "number",
                "swappiness": "number"
            },
            "required": []
        },
        ListClustersRequest: {
            "members": {
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": []
        },
        ListClustersResponse: {
            "members": {
                "clusterArns": "[]string",
                "nextToken": "string"
            },
            "required": []
        },
        ListServiceDeploymentsRequest: {
            "members": {
                "service": "string",
                "cluster": "string",
                "status": "[]#ServiceDeploymentStatus",
                "createdAt": "=CreatedAt",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": [
                "service"
            ]
        },
        ListServiceDeploymentsResponse: {
            "members": {
                "serviceDeployments": "[]=ServiceDeploymentBrief",
                "nextToken": "string"
            },
            "required": []
        },
        ListServicesRequest: {
            "members": {
                "cluster": "string",
                "nextToken": "string",
                "maxResults": "number",
                "launchType": "#LaunchType",
                "schedulingStrategy": "#SchedulingStrategy",
                "resourceManagementType": "#ResourceManagementType"
            },
            "required": []
        },
        ListServicesResponse: {
            "members": {
                "serviceArns": "[]string",
                "nextToken": "string"
            },
            "required": []
        },
        ListTagsForResourceRequest: {
            "members": {
                "resourceArn": "string"
            },
            "required": [
                "resourceArn"
            ]
        },
        ListTagsForResourceResponse: {
            "members": {
                "tags": "[]=Tag"
            },
            "required": []
        },
        ListTaskDefinitionFamiliesRequest: {
            "members": {
                "familyPrefix": "string",
                "status": "#TaskDefinitionFamilyStatus",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": []
        },
        ListTaskDefinitionFamiliesResponse: {
            "members": {
                "families": "[]string",
                "nextToken": "string"
            },
            "required": []
        },
        ListTaskDefinitionsRequest: {
            "members": {
                "familyPrefix": "string",
                "status": "#TaskDefinitionStatus",
                "sort": "#SortOrder",
                "nextToken": "string",
                "maxResults": "number"
            },
            "required": []
        },
        ListTaskDefinitionsResponse: {
            "members": {
                "taskDefinitionArns": "[]string",
                "nextToken": "string"
            },
            "required": []
        },
        ListTasksRequest: {
            "members": {
                "cluster": "string",
                "containerInstance": "string",
                "family": "string",
                "nextToken": "string",
                "maxResults": "number",
                "startedBy": "string",
                "serviceName": "string",
                "desiredStatus": "#DesiredStatus",
                "launchType": "#LaunchType",
                "daemonName": "string"
            },
            "required": []
        },
        ListTasksResponse: {
            "members": {
                "taskArns": "[]string",
                "nextToken": "string"
            },
            "required": []
        },
        LoadBalancer: {
            "members": {
                "targetGroupArn": "string",
                "loadBalancerName": "string",
                "containerName": "string",
                "containerPort": "number",
                "advancedConfiguration": "=AdvancedConfiguration"
            },
            "required": []
        },
        LogConfiguration: {
            "members": {
                "logDriver": "#LogDriver",
                "options": "{}string",
                "secretOptions": "[]=Secret"
            },
            "required": [
                "logDriver"
            ]
        },
        ManagedAgent: {
            "members": {
                "lastStartedAt": "timestamp",
                "name": "#ManagedAgentName",
                "reason": "string",
                "lastStatus": "string"
            },
            "required": []
        },
        ManagedApplicationAutoScalingPolicy: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "policyType": "string",
                "targetValue": "number",
                "metric": "string",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt",
                "policyType",
                "targetValue",
                "metric"
            ]
        },
        ManagedAutoScaling: {
            "members": {
                "scalableTarget": "=ManagedScalableTarget",
                "applicationAutoScalingPolicies": "[]=ManagedApplicationAutoScalingPolicy"
            },
            "required": []
        },
        ManagedCertificate: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "domainName": "string",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt",
                "domainName"
            ]
        },
        ManagedIngressPath: {
            "members": {
                "accessType": "#AccessType",
                "endpoint": "string",
                "loadBalancer": "=ManagedLoadBalancer",
                "loadBalancerSecurityGroups": "[]=ManagedSecurityGroup",
                "certificate": "=ManagedCertificate",
                "listener": "=ManagedListener",
                "rule": "=ManagedListenerRule",
                "targetGroups": "[]=ManagedTargetGroup"
            },
            "required": [
                "accessType",
                "endpoint"
            ]
        },
        ManagedListener: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt"
            ]
        },
        ManagedListenerRule: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt"
            ]
        },
        ManagedLoadBalancer: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "scheme": "string",
                "arn": "string",
                "statusReason": "string",
                "subnetIds": "[]string",
                "securityGroupIds": "[]string"
            },
            "required": [
                "status",
                "updatedAt",
                "scheme"
            ]
        },
        ManagedLogGroup: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "logGroupName": "string",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt",
                "logGroupName"
            ]
        },
        ManagedMetricAlarm: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt"
            ]
        },
        ManagedScalableTarget: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "minCapacity": "number",
                "maxCapacity": "number",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt",
                "minCapacity",
                "maxCapacity"
            ]
        },
        ManagedSecurityGroup: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt"
            ]
        },
        ManagedStorageConfiguration: {
            "members": {
                "kmsKeyId": "string",
                "fargateEphemeralStorageKmsKeyId": "string"
            },
            "required": []
        },
        ManagedTargetGroup: {
            "members": {
                "status": "#ManagedResourceStatus",
                "updatedAt": "timestamp",
                "healthCheckPath": "string",
                "healthCheckPort": "number",
                "port": "number",
                "arn": "string",
                "statusReason": "string"
            },
            "required": [
                "status",
                "updatedAt",
                "healthCheckPath",
                "healthCheckPort",
                "port"
            ]
        },
        MetricConfiguration: {
            "members": {
                "metricNames": "[]string",
                "resolutionSeconds": "number"
            },
            "required": [
                "metricNames",
                "resolutionSeconds"
            ]
        },
        MonitoringConfiguration: {
            "members": {
                "metricConfigurations": "[]=MetricConfiguration"
            },
            "required": []
        },
        MountPoint: {
            "members": {
                "sourceVolume": "string",
                "containerPath": "string",
                "readOnly": "boolean"
            },
            "required": []
        },
        NetworkBinding: {
            "members": {
                "bindIP": "string",
                "containerPort": "number",
                "hostPort": "number",
                "protocol": "#TransportProtocol",
                "containerPortRange": "string",
                "hostPortRange": "string"
            },
            "required": []
        },
        NetworkConfiguration: {
            "members": {
                "awsvpcConfiguration": "=AwsVpcConfiguration"
            },
            "required": []
        },
        NetworkInterface: {
            "members": {
                "attachmentId": "string",
                "privateIpv4Address": "string",
                "ipv6Address": "string"
            },
            "required": []
        },
        PlacementConstraint: {
            "members": {
                "type": "#PlacementConstraintType",
                "expression": "string"
            },
            "required": []
        },
        PlacementStrategy: {
            "members": {
                "type": "#PlacementStrategyType",
                "field": "string"
            },
            "required": []
        },
        PortMapping: {
            "members": {
                "containerPort": "number",
                "hostPort": "number",
                "protocol": "#TransportProtocol",
                "name": "string",
                "appProtocol": "#ApplicationProtocol",
                "containerPortRange": "string"
            },
            "required": []
        },
        ProxyConfiguration: {
            "members": {
                "containerName": "string",
                "type": "#ProxyConfigurationType",
                "properties": "[]=KeyValuePair"
            },
            "required": [
                "containerName"
            ]
        },
        RegisterTaskDefinitionRequest: {
            "members": {
                "family": "string",
                "containerDefinitions": "[]=ContainerDefinition",
                "taskRoleArn": "string",
                "executionRoleArn": "string",
                "networkMode": "#NetworkMode",
                "volumes": "[]=Volume",
                "placementConstraints": "[]=TaskDefinitionPlacementConstraint",
                "requiresCompatibilities": "[]#Compatibility",
                "cpu": "string",
                "memory": "string",
                "tags": "[]=Tag",
                "pidMode": "#PidMode",
                "ipcMode": "#IpcMode",
                "proxyConfiguration": "=ProxyConfiguration",
                "inferenceAccelerators": "[]=InferenceAccelerator",
                "ephemeralStorage": "=EphemeralStorage",
                "runtimePlatform": "=RuntimePlatform",
                "enableFaultInjection": "boolean"
            },
            "required": [
                "family",
                "containerDefinitions"
            ]
        },
        RegisterTaskDefinitionResponse: {
            "members": {
                "taskDefinition": "=TaskDefinition",
                "tags": "[]=Tag"
            },
            "required": []
        },
        RepositoryCredentials: {
            "members": {
                "credentialsParameter": "string"
            },
            "required": [
                "credentialsParameter"
            ]
        },
        ResolvedConfiguration: {
            "members": {
                "loadBalancers": "[]=ServiceRevisionLoadBalancer",
                "vpcLatticeConfigurations": "[]=ServiceRevisionVpcLatticeConfiguration"
            },
            "required": []
        },
        ResourceRequirement: {
            "members": {
                "type": "#ResourceType",
                "value": "string",
                "sharingStrategy": "string"
            },
            "required": [
                "type"
            ]
        },
        Rollback: {
            "members": {
                "reason": "string",
                "startedAt": "timestamp",
                "serviceRevisionArn": "string"
            },
            "required": []
        },
        RunTaskRequest: {
            "members": {
                "taskDefinition": "string",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "cluster": "string",
                "count": "number",
                "enableECSManagedTags": "boolean",
                "enableExecuteCommand": "boolean",
                "group": "string",
                "launchType": "#LaunchType",
                "networkConfiguration": "=NetworkConfiguration",
                "overrides": "=TaskOverride",
                "placementConstraints": "[]=PlacementConstraint",
                "placementStrategy": "[]=PlacementStrategy",
                "platformVersion": "string",
                "propagateTags": "#PropagateTags",
                "referenceId": "string",
                "startedBy": "string",
                "tags": "[]=Tag",
                "clientToken": "string",
                "volumeConfigurations": "[]=TaskVolumeConfiguration"
            },
            "required": [
                "taskDefinition"
            ]
        },
        RunTaskResponse: {
            "members": {
                "tasks": "[]=Task",
                "failures": "[]=Failure"
            },
            "required": []
        },
        RuntimePlatform: {
            "members": {
                "cpuArchitecture": "#CPUArchitecture",
                "operatingSystemFamily": "#OSFamily"
            },
            "required": []
        },
        RuntimePlatformOverride: {
            "members": {
                "cpuArchitecture": "string"
            },
            "required": []
        },
        S3FilesVolumeConfiguration: {
            "members": {
                "fileSystemArn": "string",
                "rootDirectory": "string",
                "transitEncryptionPort": "number",
                "accessPointArn": "string"
            },
            "required": [
                "fileSystemArn"
            ]
        },
        Scale: {
            "members": {
                "value": "number",
                "unit": "#ScaleUnit"
            },
            "required": []
        },
        Secret: {
            "members": {
                "name": "string",
                "valueFrom": "string"
            },
            "required": [
                "name",
                "valueFrom"
            ]
        },
        Service: {
            "members": {
                "serviceArn": "string",
                "serviceName": "string",
                "clusterArn": "string",
                "loadBalancers": "[]=LoadBalancer",
                "serviceRegistries": "[]=ServiceRegistry",
                "status": "string",
                "desiredCount": "number",
                "runningCount": "number",
                "pendingCount": "number",
                "launchType": "#LaunchType",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "platformVersion": "string",
                "platformFamily": "string",
                "taskDefinition": "string",
                "deploymentConfiguration": "=DeploymentConfiguration",
                "taskSets": "[]=TaskSet",
                "deployments": "[]=Deployment",
                "roleArn": "string",
                "events": "[]=ServiceEvent",
                "createdAt": "timestamp",
                "currentServiceDeployment": "string",
                "currentServiceRevisions": "[]=ServiceCurrentRevisionSummary",
                "placementConstraints": "[]=PlacementConstraint",
                "placementStrategy": "[]=PlacementStrategy",
                "networkConfiguration": "=NetworkConfiguration",
                "healthCheckGracePeriodSeconds": "number",
                "schedulingStrategy": "#SchedulingStrategy",
                "deploymentController": "=DeploymentController",
                "tags": "[]=Tag",
                "createdBy": "string",
                "enableECSManagedTags": "boolean",
                "propagateTags": "#PropagateTags",
                "enableExecuteCommand": "boolean",
                "availabilityZoneRebalancing": "#AvailabilityZoneRebalancing",
                "resourceManagementType": "#ResourceManagementType"
            },
            "required": []
        },
        ServiceConnectAccessLogConfiguration: {
            "members": {
                "format": "#ServiceConnectAccessLoggingFormat",
                "includeQueryParameters": "#ServiceConnectIncludeQueryParameters"
            },
            "required": [
                "format"
            ]
        },
        ServiceConnectClientAlias: {
            "members": {
                "port": "number",
                "dnsName": "string",
                "testTrafficRules": "=ServiceConnectTestTrafficRules"
            },
            "required": [
                "port"
            ]
        },
        ServiceConnectConfiguration: {
            "members": {
                "enabled": "boolean",
                "namespace": "string",
                "services": "[]=ServiceConnectService",
                "logConfiguration": "=LogConfiguration",
                "accessLogConfiguration": "=ServiceConnectAccessLogConfiguration",
                "containerConfigurations": "[]string"
            },
            "required": [
                "enabled"
            ]
        },
        ServiceConnectService: {
            "members": {
                "portName": "string",
                "discoveryName": "string",
                "clientAliases": "[]=ServiceConnectClientAlias",
                "ingressPortOverride": "number",
                "timeout": "=TimeoutConfiguration",
                "tls": "=ServiceConnectTlsConfiguration"
            },
            "required": [
                "portName"
            ]
        },
        ServiceConnectServiceResource: {
            "members": {
                "discoveryName": "string",
                "discoveryArn": "string"
            },
            "required": []
        },
        ServiceConnectTestTrafficHeaderMatchRules: {
            "members": {
                "exact": "string"
            },
            "required": [
                "exact"
            ]
        },
        ServiceConnectTestTrafficHeaderRules: {
            "members": {
                "name": "string",
                "value": "=ServiceConnectTestTrafficHeaderMatchRules"
            },
            "required": [
                "name"
            ]
        },
        ServiceConnectTestTrafficRules: {
            "members": {
                "header": "=ServiceConnectTestTrafficHeaderRules"
            },
            "required": [
                "header"
            ]
        },
        ServiceConnectTlsCertificateAuthority: {
            "members": {
                "awsPcaAuthorityArn": "string"
            },
            "required": []
        },
        ServiceConnectTlsConfiguration: {
            "members": {
                "issuerCertificateAuthority": "=ServiceConnectTlsCertificateAuthority",
                "kmsKey": "string",
                "roleArn": "string"
            },
            "required": [
                "issuerCertificateAuthority"
            ]
        },
        ServiceCurrentRevisionSummary: {
            "members": {
                "arn": "string",
                "requestedTaskCount": "number",
                "runningTaskCount": "number",
                "pendingTaskCount": "number"
            },
            "required": []
        },
        ServiceDeployment: {
            "members": {
                "serviceDeploymentArn": "string",
                "serviceArn": "string",
                "clusterArn": "string",
                "createdAt": "timestamp",
                "startedAt": "timestamp",
                "finishedAt": "timestamp",
                "stoppedAt": "timestamp",
                "updatedAt": "timestamp",
                "sourceServiceRevisions": "[]=ServiceRevisionSummary",
                "targetServiceRevision": "=ServiceRevisionSummary",
                "status": "#ServiceDeploymentStatus",
                "statusReason": "string",
                "lifecycleStage": "#ServiceDeploymentLifecycleStage",
                "lifecycleHookDetails": "[]=DeploymentLifecycleHookDetail",
                "deploymentConfiguration": "=DeploymentConfiguration",
                "rollback": "=Rollback",
                "deploymentCircuitBreaker": "=ServiceDeploymentCircuitBreaker",
                "alarms": "=ServiceDeploymentAlarms"
            },
            "required": []
        },
        ServiceDeploymentAlarms: {
            "members": {
                "status": "#ServiceDeploymentRollbackMonitorsStatus",
                "alarmNames": "[]string",
                "triggeredAlarmNames": "[]string"
            },
            "required": []
        },
        ServiceDeploymentBrief: {
            "members": {
                "serviceDeploymentArn": "string",
                "serviceArn": "string",
                "clusterArn": "string",
                "startedAt": "timestamp",
                "createdAt": "timestamp",
                "finishedAt": "timestamp",
                "targetServiceRevisionArn": "string",
                "status": "#ServiceDeploymentStatus",
                "statusReason": "string"
            },
            "required": []
        },
        ServiceDeploymentCircuitBreaker: {
            "members": {
                "status": "#ServiceDeploymentRollbackMonitorsStatus",
                "failureCount": "number",
                "threshold": "number"
            },
            "required": []
        },
        ServiceEvent: {
            "members": {
                "id": "string",
                "createdAt": "timestamp",
                "message": "string"
            },
            "required": []
        },
        ServiceManagedEBSVolumeConfiguration: {
            "members": {
                "roleArn": "string",
                "encrypted": "boolean",
                "kmsKeyId": "string",
                "volumeType": "string",
                "sizeInGiB": "number",
                "snapshotId": "string",
                "volumeInitializationRate": "number",
                "iops": "number",
                "throughput": "number",
                "tagSpecifications": "[]=EBSTagSpecification",
                "filesystemType": "#TaskFilesystemType"
            },
            "required": [
                "roleArn"
            ]
        },
        ServiceRegistry: {
            "members": {
                "registryArn": "string",
                "port": "number",
                "containerName": "string",
                "containerPort": "number"
            },
            "required": []
        },
        ServiceRevision: {
            "members": {
                "serviceRevisionArn": "string",
                "serviceArn": "string",
                "clusterArn": "string",
                "taskDefinition": "string",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "launchType": "#LaunchType",
                "platformVersion": "string",
                "platformFamily": "string",
                "loadBalancers": "[]=LoadBalancer",
                "serviceRegistries": "[]=ServiceRegistry",
                "networkConfiguration": "=NetworkConfiguration",
                "containerImages": "[]=ContainerImage",
                "guardDutyEnabled": "boolean",
                "serviceConnectConfiguration": "=ServiceConnectConfiguration",
                "volumeConfigurations": "[]=ServiceVolumeConfiguration",
                "fargateEphemeralStorage": "=DeploymentEphemeralStorage",
                "createdAt": "timestamp",
                "vpcLatticeConfigurations": "[]=VpcLatticeConfiguration",
                "resolvedConfiguration": "=ResolvedConfiguration",
                "ecsManagedResources": "=ECSManagedResources",
                "overrides": "=ServiceRevisionOverrides",
                "gatewayConnectors": "[]=GatewayConnector",
                "monitoring": "=MonitoringConfiguration"
            },
            "required": []
        },
        ServiceRevisionLoadBalancer: {
            "members": {
                "targetGroupArn": "string",
                "productionListenerRule": "string"
            },
            "required": []
        },
        ServiceRevisionOverrides: {
            "members": {
                "runtimePlatform": "=RuntimePlatformOverride"
            },
            "required": []
        },
        ServiceRevisionSummary: {
            "members": {
                "arn": "string",
                "requestedTaskCount": "number",
                "runningTaskCount": "number",
                "pendingTaskCount": "number",
                "requestedTestTrafficWeight": "number",
                "requestedProductionTrafficWeight": "number"
            },
            "required": []
        },
        ServiceRevisionVpcLatticeConfiguration: {
            "members": {
                "targetGroupArn": "string",
                "productionListenerRule": "string"
            },
            "required": []
        },
        ServiceVolumeConfiguration: {
            "members": {
                "name": "string",
                "managedEBSVolume": "=ServiceManagedEBSVolumeConfiguration"
            },
            "required": [
                "name"
            ]
        },
        StopServiceDeploymentRequest: {
            "members": {
                "serviceDeploymentArn": "string",
                "stopType": "#StopServiceDeploymentStopType"
            },
            "required": [
                "serviceDeploymentArn"
            ]
        },
        StopServiceDeploymentResponse: {
            "members": {
                "serviceDeploymentArn": "string"
            },
            "required": []
        },
        StopTaskRequest: {
            "members": {
                "task": "string",
                "cluster": "string",
                "reason": "string"
            },
            "required": [
                "task"
            ]
        },
        StopTaskResponse: {
            "members": {
                "task": "=Task"
            },
            "required": []
        },
        SystemControl: {
            "members": {
                "namespace": "string",
                "value": "string"
            },
            "required": []
        },
        Tag: {
            "members": {
                "key": "string",
                "value": "string"
            },
            "required": []
        },
        TagResourceRequest: {
            "members": {
                "resourceArn": "string",
                "tags": "[]=Tag"
            },
            "required": [
                "resourceArn",
                "tags"
            ]
        },
        TagResourceResponse: {
            "members": {},
            "required": []
        },
        Task: {
            "members": {
                "attachments": "[]=Attachment",
                "attributes": "[]=Attribute",
                "availabilityZone": "string",
                "capacityProviderName": "string",
                "clusterArn": "string",
                "connectivity": "#Connectivity",
                "connectivityAt": "timestamp",
                "containerInstanceArn": "string",
                "containers": "[]=Container",
                "cpu": "string",
                "createdAt": "timestamp",
                "desiredStatus": "string",
                "enableExecuteCommand": "boolean",
                "executionStoppedAt": "timestamp",
                "group": "string",
                "healthStatus": "#HealthStatus",
                "inferenceAccelerators": "[]=InferenceAccelerator",
                "lastStatus": "string",
                "launchType": "#LaunchType",
                "memory": "string",
                "overrides": "=TaskOverride",
                "platformVersion": "string",
                "platformFamily": "string",
                "pullStartedAt": "timestamp",
                "pullStoppedAt": "timestamp",
                "startedAt": "timestamp",
                "startedBy": "string",
                "stopCode": "#TaskStopCode",
                "stoppedAt": "timestamp",
                "stoppedReason": "string",
                "stoppingAt": "timestamp",
                "tags": "[]=Tag",
                "taskArn": "string",
                "taskDefinitionArn": "string",
                "version": "number",
                "ephemeralStorage": "=EphemeralStorage",
                "fargateEphemeralStorage": "=TaskEphemeralStorage"
            },
            "required": []
        },
        TaskDefinition: {
            "members": {
                "taskDefinitionArn": "string",
                "containerDefinitions": "[]=ContainerDefinition",
                "family": "string",
                "taskRoleArn": "string",
                "executionRoleArn": "string",
                "networkMode": "#NetworkMode",
                "revision": "number",
                "volumes": "[]=Volume",
                "status": "#TaskDefinitionStatus",
                "requiresAttributes": "[]=Attribute",
                "placementConstraints": "[]=TaskDefinitionPlacementConstraint",
                "compatibilities": "[]#Compatibility",
                "runtimePlatform": "=RuntimePlatform",
                "requiresCompatibilities": "[]#Compatibility",
                "cpu": "string",
                "memory": "string",
                "inferenceAccelerators": "[]=InferenceAccelerator",
                "pidMode": "#PidMode",
                "ipcMode": "#IpcMode",
                "proxyConfiguration": "=ProxyConfiguration",
                "registeredAt": "timestamp",
                "deregisteredAt": "timestamp",
                "deleteRequestedAt": "timestamp",
                "registeredBy": "string",
                "ephemeralStorage": "=EphemeralStorage",
                "enableFaultInjection": "boolean"
            },
            "required": []
        },
        TaskDefinitionPlacementConstraint: {
            "members": {
                "type": "#TaskDefinitionPlacementConstraintType",
                "expression": "string"
            },
            "required": []
        },
        TaskEphemeralStorage: {
            "members": {
                "sizeInGiB": "number",
                "kmsKeyId": "string"
            },
            "required": []
        },
        TaskManagedEBSVolumeConfiguration: {
            "members": {
                "roleArn": "string",
                "encrypted": "boolean",
                "kmsKeyId": "string",
                "volumeType": "string",
                "sizeInGiB": "number",
                "snapshotId": "string",
                "volumeInitializationRate": "number",
                "iops": "number",
                "throughput": "number",
                "tagSpecifications": "[]=EBSTagSpecification",
                "terminationPolicy": "=TaskManagedEBSVolumeTerminationPolicy",
                "filesystemType": "#TaskFilesystemType"
            },
            "required": [
                "roleArn"
            ]
        },
        TaskManagedEBSVolumeTerminationPolicy: {
            "members": {
                "deleteOnTermination": "boolean"
            },
            "required": [
                "deleteOnTermination"
            ]
        },
        TaskOverride: {
            "members": {
                "containerOverrides": "[]=ContainerOverride",
                "cpu": "string",
                "inferenceAcceleratorOverrides": "[]=InferenceAcceleratorOverride",
                "executionRoleArn": "string",
                "memory": "string",
                "taskRoleArn": "string",
                "ephemeralStorage": "=EphemeralStorage"
            },
            "required": []
        },
        TaskSet: {
            "members": {
                "id": "string",
                "taskSetArn": "string",
                "serviceArn": "string",
                "clusterArn": "string",
                "startedBy": "string",
                "externalId": "string",
                "status": "string",
                "taskDefinition": "string",
                "computedDesiredCount": "number",
                "pendingCount": "number",
                "runningCount": "number",
                "createdAt": "timestamp",
                "updatedAt": "timestamp",
                "launchType": "#LaunchType",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "platformVersion": "string",
                "platformFamily": "string",
                "networkConfiguration": "=NetworkConfiguration",
                "loadBalancers": "[]=LoadBalancer",
                "serviceRegistries": "[]=ServiceRegistry",
                "scale": "=Scale",
                "stabilityStatus": "#StabilityStatus",
                "stabilityStatusAt": "timestamp",
                "tags": "[]=Tag",
                "fargateEphemeralStorage": "=DeploymentEphemeralStorage"
            },
            "required": []
        },
        TaskVolumeConfiguration: {
            "members": {
                "name": "string",
                "managedEBSVolume": "=TaskManagedEBSVolumeConfiguration"
            },
            "required": [
                "name"
            ]
        },
        ThresholdConfiguration: {
            "members": {
                "type": "#ThresholdType",
                "value": "number"
            },
            "required": [
                "type",
                "value"
            ]
        },
        TimeoutConfiguration: {
            "members": {
                "idleTimeoutSeconds": "number",
                "perRequestTimeoutSeconds": "number"
            },
            "required": []
        },
        Tmpfs: {
            "members": {
                "containerPath": "string",
                "size": "number",
                "mountOptions": "[]string"
            },
            "required": [
                "containerPath",
                "size"
            ]
        },
        Ulimit: {
            "members": {
                "name": "#UlimitName",
                "softLimit": "number",
                "hardLimit": "number"
            },
            "required": [
                "name",
                "softLimit",
                "hardLimit"
            ]
        },
        UntagResourceRequest: {
            "members": {
                "resourceArn": "string",
                "tagKeys": "[]string"
            },
            "required": [
                "resourceArn",
                "tagKeys"
            ]
        },
        UntagResourceResponse: {
            "members": {},
            "required": []
        },
        UpdateExpressGatewayServiceRequest: {
            "members": {
                "serviceArn": "string",
                "executionRoleArn": "string",
                "healthCheckPath": "string",
                "primaryContainer": "=ExpressGatewayContainer",
                "taskRoleArn": "string",
                "networkConfiguration": "=ExpressGatewayServiceNetworkConfiguration",
                "cpu": "string",
                "memory": "string",
                "cpuArchitecture": "#ExpressCpuArchitecture",
                "scalingTarget": "=ExpressGatewayScalingTarget",
                "taskDefinitionArn": "string"
            },
            "required": [
                "serviceArn"
            ]
        },
        UpdateExpressGatewayServiceResponse: {
            "members": {
                "service": "=UpdatedExpressGatewayService"
            },
            "required": []
        },
        UpdateServicePrimaryTaskSetRequest: {
            "members": {
                "cluster": "string",
                "service": "string",
                "primaryTaskSet": "string"
            },
            "required": [
                "cluster",
                "service",
                "primaryTaskSet"
            ]
        },
        UpdateServicePrimaryTaskSetResponse: {
            "members": {
                "taskSet": "=TaskSet"
            },
            "required": []
        },
        UpdateServiceRequest: {
            "members": {
                "service": "string",
                "cluster": "string",
                "desiredCount": "number",
                "taskDefinition": "string",
                "capacityProviderStrategy": "[]=CapacityProviderStrategyItem",
                "deploymentConfiguration": "=DeploymentConfiguration",
                "availabilityZoneRebalancing": "#AvailabilityZoneRebalancing",
                "networkConfiguration": "=NetworkConfiguration",
                "placementConstraints": "[]=PlacementConstraint",
                "placementStrategy": "[]=PlacementStrategy",
                "platformVersion": "string",
                "forceNewDeployment": "boolean",
                "healthCheckGracePeriodSeconds": "number",
                "deploymentController": "=DeploymentController",
                "enableExecuteCommand": "boolean",
                "enableECSManagedTags": "boolean",
                "loadBalancers": "[]=LoadBalancer",
                "propagateTags": "#PropagateTags",
                "serviceRegistries": "[]=ServiceRegistry",
                "serviceConnectConfiguration": "=ServiceConnectConfiguration",
                "volumeConfigurations": "[]=ServiceVolumeConfiguration",
                "vpcLatticeConfigurations": "[]=VpcLatticeConfiguration",
                "gatewayConnectors": "[]=GatewayConnector",
                "monitoring": "=MonitoringConfiguration"
            },
            "required": [
                "service"
            ]
        },
        UpdateServiceResponse: {
            "members": {
                "service": "=Service"
            },
            "required": []
        },
        UpdateTaskSetRequest: {
            "members": {
                "cluster": "string",
                "service": "string",
                "taskSet": "string",
                "scale": "=Scale"
            },
            "required": [
                "cluster",
                "service",
                "taskSet",
                "scale"
            ]
        },
        UpdateTaskSetResponse: {
            "members": {
                "taskSet": "=TaskSet"
            },
            "required": []
        },
        UpdatedExpressGatewayService: {
            "members": {
                "serviceArn": "string",
                "cluster": "string",
                "serviceName": "string",
                "status": "=ExpressGatewayServiceStatus",
                "targetConfiguration": "=ExpressGatewayServiceConfiguration",
                "createdAt": "timestamp",
                "updatedAt": "timestamp"
            },
            "required": []
        },
        Volume: {
            "members": {
                "name": "string",
                "host": "=HostVolumeProperties",
                "dockerVolumeConfiguration": "=DockerVolumeConfiguration",
                "efsVolumeConfiguration": "=EFSVolumeConfiguration",
                "s3filesVolumeConfiguration": "=S3FilesVolumeConfiguration",
                "fsxWindowsFileServerVolumeConfiguration": "=FSxWindowsFileServerVolumeConfiguration",
                "configuredAtLaunch": "boolean"
            },
            "required": []
        },
        VolumeFrom: {
            "members": {
                "sourceContainer": "string",
                "readOnly": "boolean"
            },
            "required": []
        },
        VpcLatticeAdvancedConfiguration: {
            "members": {
                "alternateTargetGroupArn": "string",
                "productionListenerRule": "string",
                "testListenerRule": "string"
            },
            "required": []
        },
        VpcLatticeConfiguration: {
            "members": {
                "roleArn": "string",
                "targetGroupArn": "string",
                "portName": "string",
                "advancedConfiguration": "=VpcLatticeAdvancedConfiguration"
            },
            "required": [
                "roleArn",
                "targetGroupArn",
                "portName"
            ]
        }
    },
    enums: {
        AccessType: [
            "PRIVATE",
            "PUBLIC"
        ],
        ApplicationProtocol: [
            "grpc",
            "http",
            "http2"
        ],
        AssignPublicIp: [
            "DISABLED",
            "ENABLED"
        ],
        AvailabilityZoneRebalancing: [
            "DISABLED",
            "ENABLED"
        ],
        CPUArchitecture: [
            "ARM64",
            "X86_64"
        ],
        ClusterField: [
            "ATTACHMENTS",
            "CONFIGURATIONS",
            "SETTINGS",
            "STATISTICS",
            "TAGS"
        ],
        ClusterSettingName: [
            "containerInsights"
        ],
        Compatibility: [
            "EC2",
            "EXTERNAL",
            "FARGATE",
            "MANAGED_INSTANCES"
        ],
        Connectivity: [
            "CONNECTED",
            "DISCONNECTED"
        ],
        ContainerCondition: [
            "COMPLETE",
            "HEALTHY",
            "START",
            "SUCCESS"
        ],
        DeploymentControllerType: [
            "CODE_DEPLOY",
            "ECS",
            "EXTERNAL"
        ],
        DeploymentLifecycleHookAction: [
            "CONTINUE",
            "ROLLBACK"
        ],
        DeploymentLifecycleHookStage: [
            "POST_PRODUCTION_TRAFFIC_SHIFT",
            "POST_SCALE_UP",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRE_PRODUCTION_TRAFFIC_SHIFT",
            "PRE_SCALE_UP",
            "PRODUCTION_TRAFFIC_SHIFT",
            "RECONCILE_SERVICE",
            "TEST_TRAFFIC_SHIFT"
        ],
        DeploymentLifecycleHookStatus: [
            "AWAITING_ACTION",
            "FAILED",
            "IN_PROGRESS",
            "SUCCEEDED",
            "TIMED_OUT"
        ],
        DeploymentLifecycleHookTargetType: [
            "AWS_LAMBDA",
            "PAUSE"
        ],
        DeploymentRolloutState: [
            "COMPLETED",
            "FAILED",
            "IN_PROGRESS"
        ],
        DeploymentStrategy: [
            "BLUE_GREEN",
            "CANARY",
            "LINEAR",
            "ROLLING"
        ],
        DesiredStatus: [
            "PENDING",
            "RUNNING",
            "STOPPED"
        ],
        DeviceCgroupPermission: [
            "mknod",
            "read",
            "write"
        ],
        EBSResourceType: [
            "volume"
        ],
        EFSAuthorizationConfigIAM: [
            "DISABLED",
            "ENABLED"
        ],
        EFSTransitEncryption: [
            "DISABLED",
            "ENABLED"
        ],
        EnvironmentFileType: [
            "s3"
        ],
        ExecuteCommandLogging: [
            "DEFAULT",
            "NONE",
            "OVERRIDE"
        ],
        ExpressCpuArchitecture: [
            "ARM64",
            "X86_64"
        ],
        ExpressGatewayServiceInclude: [
            "TAGS"
        ],
        ExpressGatewayServiceScalingMetric: [
            "AVERAGE_CPU",
            "AVERAGE_MEMORY",
            "REQUEST_COUNT_PER_TARGET"
        ],
        ExpressGatewayServiceStatusCode: [
            "ACTIVE",
            "DRAINING",
            "INACTIVE"
        ],
        FirelensConfigurationType: [
            "fluentbit",
            "fluentd"
        ],
        GatewayConnectorHealthCheckProtocol: [
            "HTTP",
            "HTTPS"
        ],
        GatewayRouteStatus: [
            "ACTIVE",
            "CREATE_FAILED",
            "CREATE_IN_PROGRESS",
            "DELETE_FAILED",
            "DELETE_IN_PROGRESS",
            "UPDATE_FAILED",
            "UPDATE_IN_PROGRESS"
        ],
        HealthStatus: [
            "HEALTHY",
            "UNHEALTHY",
            "UNKNOWN"
        ],
        IpcMode: [
            "host",
            "none",
            "task"
        ],
        LaunchType: [
            "EC2",
            "EXTERNAL",
            "FARGATE",
            "MANAGED_INSTANCES"
        ],
        LogDriver: [
            "awsfirelens",
            "awslogs",
            "fluentd",
            "gelf",
            "journald",
            "json-file",
            "splunk",
            "syslog"
        ],
        ManagedAgentName: [
            "ExecuteCommandAgent"
        ],
        ManagedResourceStatus: [
            "ACTIVE",
            "DELETED",
            "DEPROVISIONING",
            "FAILED",
            "PROVISIONING"
        ],
        NetworkMode: [
            "awsvpc",
            "bridge",
            "host",
            "none"
        ],
        OSFamily: [
            "LINUX",
            "WINDOWS_SERVER_2004_CORE",
            "WINDOWS_SERVER_2016_FULL",
            "WINDOWS_SERVER_2019_CORE",
            "WINDOWS_SERVER_2019_FULL",
            "WINDOWS_SERVER_2022_CORE",
            "WINDOWS_SERVER_2022_FULL",
            "WINDOWS_SERVER_2025_CORE",
            "WINDOWS_SERVER_2025_FULL",
            "WINDOWS_SERVER_20H2_CORE"
        ],
        PidMode: [
            "host",
            "task"
        ],
        PlacementConstraintType: [
            "distinctInstance",
            "memberOf"
        ],
        PlacementStrategyType: [
            "binpack",
            "random",
            "spread"
        ],
        PropagateTags: [
            "NONE",
            "SERVICE",
            "TASK_DEFINITION"
        ],
        ProxyConfigurationType: [
            "APPMESH"
        ],
        ResourceManagementType: [
            "CUSTOMER",
            "ECS"
        ],
        ResourceType: [
            "GPU",
            "InferenceAccelerator",
            "NeuronDevice"
        ],
        ScaleUnit: [
            "PERCENT"
        ],
        SchedulingStrategy: [
            "DAEMON",
            "REPLICA"
        ],
        Scope: [
            "shared",
            "task"
        ],
        ServiceConnectAccessLoggingFormat: [
            "JSON",
            "TEXT"
        ],
        ServiceConnectIncludeQueryParameters: [
            "DISABLED",
            "ENABLED"
        ],
        ServiceDeploymentLifecycleStage: [
            "BAKE_TIME",
            "CLEAN_UP",
            "POST_PRODUCTION_TRAFFIC_SHIFT",
            "POST_SCALE_UP",
            "POST_TEST_TRAFFIC_SHIFT",
            "PRE_SCALE_UP",
            "PRODUCTION_TRAFFIC_SHIFT",
            "RECONCILE_SERVICE",
            "SCALE_UP",
            "TEST_TRAFFIC_SHIFT"
        ],
        ServiceDeploymentRollbackMonitorsStatus: [
            "DISABLED",
            "MONITORING",
            "MONITORING_COMPLETE",
            "TRIGGERED"
        ],
        ServiceDeploymentStatus: [
            "IN_PROGRESS",
            "PENDING",
            "ROLLBACK_FAILED",
            "ROLLBACK_IN_PROGRESS",
            "ROLLBACK_REQUESTED",
            "ROLLBACK_SUCCESSFUL",
            "STOPPED",
            "STOP_REQUESTED",
            "SUCCESSFUL"
        ],
        ServiceField: [
            "TAGS"
        ],
        ServiceRevisionCleanup: [
            "BLOCKING",
            "DEFERRED"
        ],
        SortOrder: [
            "ASC",
            "DESC"
        ],
        StabilityStatus: [
            "STABILIZING",
            "STEADY_STATE"
        ],
        StopServiceDeploymentStopType: [
            "ABORT",
            "ROLLBACK"
        ],
        TargetType: [
            "container-instance"
        ],
        TaskDefinitionFamilyStatus: [
            "ACTIVE",
            "ALL",
            "INACTIVE"
        ],
        TaskDefinitionField: [
            "TAGS"
        ],
        TaskDefinitionPlacementConstraintType: [
            "memberOf"
        ],
        TaskDefinitionStatus: [
            "ACTIVE",
            "DELETE_IN_PROGRESS",
            "INACTIVE"
        ],
        TaskField: [
            "TAGS"
        ],
        TaskFilesystemType: [
            "ext3",
            "ext4",
            "ntfs",
            "xfs"
        ],
        TaskSetField: [
            "TAGS"
        ],
        TaskStopCode: [
            "EssentialContainerExited",
            "InfrastructureHealth",
            "ServiceSchedulerInitiated",
            "SpotInterruption",
            "TaskFailedToStart",
            "TerminationNotice",
            "UserInitiated"
        ],
        ThresholdType: [
            "BOUNDED_PERCENT",
            "COUNT",
            "UNBOUNDED_PERCENT"
        ],
        TransportProtocol: [
            "tcp",
            "udp"
        ],
        UlimitName: [
            "core",
            "cpu",
            "data",
            "fsize",
            "locks",
            "memlock",
            "msgqueue",
            "nice",
            "nofile",
            "nproc",
            "rss",
            "rtprio",
            "rttime",
            "sigpending",
            "stack"
        ],
        VersionConsistency: [
            "disabled",
            "enabled"
        ]
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/target-rule.js
var target_rule = __webpack_require__(67611);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/observe.js








const owner = (context, task)=>{
    const service = task.service === undefined ? undefined : (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, task.service);
    const rollout = service && (0,leader/* rolloutOf */.Zb)(service, task.rollout);
    return service && rollout && {
        service,
        rollout
    };
};
const ofSet = ({ set, digits })=>set === undefined ? {} : {
        set: digits
    };
/** A service's task has become RUNNING: its targets are registered, in one event for all of one moment. */ const observeRunning = (context, task)=>{
    const owned = owner(context, task);
    if (owned === undefined || !task.balanced) return;
    const facts = (0,leader/* newest */.BP)(owned.service).facts;
    for (const { group } of (0,target_group/* targetGroups */.G)(owned.rollout.spec)){
        const same = facts.findIndex((fact)=>fact.what === 'registered' && fact.at === context.now && fact.group === group);
        const fact = facts[same];
        if (fact?.what === 'registered') facts[same] = {
            ...fact,
            count: fact.count + 1
        };
        else (0,note/* note */.N)(context, owned.service, {
            what: 'registered',
            count: 1,
            group,
            ...ofSet(owned.rollout)
        });
    }
};
/** A service's task counts as healthy: failures in a row are forgotten, and the scheduler looks. */ const observeHealthy = (context, task)=>{
    const owned = owner(context, task);
    if (owned === undefined) return;
    const { service, rollout } = owned;
    rollout.failedTasks = 0;
    rollout.rounds = 0;
    rollout.heldUntil = context.now;
    if (breaker(service.configuration, service.desiredCount).forgives) rollout.breakerCount = 0;
    (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: pace_data/* pace */.c.react
    });
};
/** A service's task fails its health checks: the scheduler looks at once. */ const observeUnhealthy = (context, task)=>{
    const owned = owner(context, task);
    if (owned !== undefined) (0,wake/* wake */.r)(context, owned.service, {
        kind: 'turn',
        after: 0
    });
};
/** A service's task has stopped: failures are counted, the scheduler looks, and waits if tasks cannot start at all. */ const observeStopped = (context, task)=>{
    const owned = owner(context, task);
    if (owned === undefined) return;
    const { service, rollout } = owned;
    const unstarted = task.stopCode === 'TaskFailedToStart';
    if (task.failed) countFailure(context, owned, unstarted ? pace_data/* pace */.c.tripUnstarted : pace_data/* pace */.c.trip);
    if (unstarted) {
        (0,note/* note */.N)(context, service, {
            what: 'unplaced',
            reason: task.stoppedReason ?? ''
        });
        holdBack(context, owned);
    }
    const held = Math.max(0, rollout.heldUntil - context.now);
    (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: Math.max(pace_data/* pace */.c.react, held)
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/health-plan.js




/**
 * Without a health check and a load balancer a task counts as healthy once it stands; with a container health check once
 * that has passed, with a load balancer once its target has. A service's grace period puts off what any of them finds wrong. Where nobody checks, an unhealthy task is not noticed.
 */ const healthPlan = (definition, task, at)=>{
    const checks = containerSpecs(definition).flatMap((spec)=>spec.healthCheck === undefined ? [] : [
            spec.healthCheck
        ]);
    const most = (name, usual)=>Math.max(0, ...checks.map((check)=>(0,member/* numberMember */.eJ)(check, name) ?? usual));
    const interval = most('interval', 30) * 1000;
    const service = task.service === undefined ? undefined : (0,ecs_state/* entry */.f)(at.state.services, task.service);
    const grace = ((0,member/* numberMember */.eJ)(service?.settings ?? {}, 'healthCheckGracePeriodSeconds') ?? 0) * 1000;
    if (task.script.start === 'unhealthy' && checks.length > 0) return {
        becomes: 'unhealthy',
        after: Math.max(grace, most('startPeriod', 0) * 1000 + most('retries', 3) * interval)
    };
    if ((task.script.start === 'unhealthy' || at.failing) && task.balanced) return {
        becomes: 'unhealthy',
        after: Math.max(30_000, grace)
    };
    const checked = checks.length === 0 ? 0 : interval + pace_data/* pace */.c.healthCheck;
    const stood = checks.length === 0 || task.balanced ? pace_data/* pace */.c.healthy : 0;
    return {
        becomes: 'healthy',
        after: Math.max(checked, stood)
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/logs/put-lines.js
var put_lines = __webpack_require__(11036);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/logs.js




/** Makes the log streams of a task's awslogs containers, and the groups where they may; says when a group is missing. */ const prepareLogs = (context, task)=>{
    const answers = logged(context, task).map((spec)=>{
        if (logs_option(spec, 'awslogs-create-group') === 'true') (0,put_lines/* createGroup */.wj)(context, group(spec));
        return (0,put_lines/* putLines */.PH)(context, {
            group: group(spec),
            stream: stream(spec, task),
            lines: []
        });
    });
    return answers.includes('no-group') ? 'no-group' : 'ok';
};
/** Writes what the task's container says when it starts. */ const writeLogs = (context, task)=>{
    const spec = logged(context, task).find(({ name })=>name === task.script.container);
    if (spec === undefined) return;
    const lines = task.script.log.map((message)=>({
            at: context.now,
            message
        }));
    (0,put_lines/* putLines */.PH)(context, {
        group: group(spec),
        stream: stream(spec, task),
        lines
    });
};
const logged = (context, task)=>containerSpecs((0,find_definition/* keptDefinition */.WE)(context, task.definition)).filter((spec)=>spec.log?.driver === 'awslogs');
const logs_option = (spec, name)=>(0,member/* textMember */.SA)(spec.log?.options ?? {}, name);
const group = (spec)=>logs_option(spec, 'awslogs-group') ?? '';
const stream = (spec, task)=>{
    const prefix = logs_option(spec, 'awslogs-stream-prefix');
    const own = task.containers.find(({ name })=>name === spec.name)?.id ?? task.id;
    return prefix === undefined ? own : `${prefix}/${spec.name}/${task.id}`;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/enter.js
var enter = __webpack_require__(69427);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ssm/state.js
var state = __webpack_require__(29280);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/fault-texts.data.js
/** With what AWS says that a task's secrets cannot be had; `{0}` and `{1}` stand for the words of the case. */ const faultTexts = {
    head: 'ResourceInitializationError: unable to pull secrets or registry auth: execution resource retrieval failed: ',
    secret: 'unable to retrieve secret from asm: service call has been retried 1 time(s): ',
    fetch: 'failed to fetch secret {0} from secrets manager: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: {1}, ',
    'no-key': 'retrieved secret from Secrets Manager did not contain json key {0}',
    parameter: 'unable to retrieve secrets from ssm: service call has been retried 1 time(s): invalid parameters: {0}'
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/json-fault.js
const literals = [
    'true',
    'false',
    'null'
];
/** What Go's parser says of a text that is no JSON, as far as its first character tells; `undefined` when it is JSON. */ const jsonFault = (text)=>{
    if (isJson(text)) return undefined;
    const trimmed = text.trimStart();
    if (trimmed === '') return 'unexpected end of JSON input';
    const literal = literals.find((word)=>word[0] === trimmed[0]);
    if (literal === undefined) return `invalid character '${trimmed[0]}' looking for beginning of value`;
    const at = [
        ...literal
    ].findIndex((letter, index)=>letter !== trimmed[index]);
    const [bad, wanted] = [
        trimmed[at],
        literal[at]
    ];
    if (bad === undefined || wanted === undefined) return 'unexpected end of JSON input';
    return `invalid character '${bad}' in literal ${literal} (expecting '${wanted}')`;
};
const isJson = (text)=>{
    try {
        JSON.parse(text);
        return true;
    } catch  {
        return false;
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/secretsmanager/state.js
var secretsmanager_state = __webpack_require__(47105);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/secret-fault.js







/**
 * Why a task's reference (`secrets[].valueFrom`) does not resolve, as a stopped reason in AWS's words; `undefined` when
 * it does. Where nobody ever laid a parameter or secret, all references resolve, unless the control API says `strict`.
 */ const secretFault = (context, valueFrom)=>{
    const at = placeOf(context, valueFrom);
    if (!isJudged(at)) return undefined;
    if (valueFrom.split(':')[2] === 'secretsmanager') return secretTrouble(at, valueFrom);
    if ((0,state/* parameterNamed */.$V)(at, valueFrom) !== undefined) return undefined;
    const name = valueFrom.startsWith('arn:') ? valueFrom.split(':parameter').slice(1).join(':parameter') : valueFrom;
    return faultTexts.head + faultTexts.parameter.replace('{0}', name);
};
/** The account and region that an ARN names, else where the task runs. */ const placeOf = (context, valueFrom)=>{
    const [, , , region = '', account = ''] = valueFrom.split(':');
    if (!valueFrom.startsWith('arn:') || !/^\d{12}$/.test(account)) return context;
    const { registry, endpoint } = context;
    return (0,enter/* enter */.V)(context.world, {
        ...context.caller,
        account,
        region
    }, {
        registry,
        endpoint
    });
};
const isJudged = (at)=>{
    const { secrets } = at.world;
    return secrets === 'strict' || secrets !== 'lenient' && ((0,state/* ssmState */.Hk)(at).laid || (0,secretsmanager_state/* secretsState */.LI)(at).laid);
};
const secretTrouble = (at, valueFrom)=>{
    const [, , , , , , name = '', key = '', stage = '', id = ''] = valueFrom.split(':');
    const arn = valueFrom.split(':').slice(0, 7).join(':');
    const secret = (0,secretsmanager_state/* secretNamed */.cs)(at, arn) ?? (0,secretsmanager_state/* secretNamed */.cs)(at, name);
    const said = fetched(at, {
        arn,
        secret,
        stage,
        id
    }) ?? (secret && keyTrouble(secret, {
        key,
        stage,
        id
    }));
    return said === undefined ? undefined : faultTexts.head + faultTexts.secret + said;
};
const fetched = (at, of)=>{
    const { arn, secret, stage, id } = of;
    const head = faultTexts.fetch.replace('{0}', arn);
    const failed = (what)=>`${head.replace('{1}', (0,draw/* uuid */.uR)(at.world, `secret request ${arn}`))}ResourceNotFoundException: Secrets Manager can't find the specified secret${what}.`;
    if (secret === undefined || secret.deleted !== undefined) return failed('');
    if ((0,secretsmanager_state/* versionOf */.E4)(secret, chosen(stage, id)) !== undefined) return undefined;
    return failed(id === '' ? ` value for staging label: ${stage || 'AWSCURRENT'}` : ` value for VersionId: ${id}`);
};
const chosen = (stage, id)=>({
        id: id === '' ? undefined : id,
        stage: stage === '' ? undefined : stage
    });
const keyTrouble = (secret, of)=>{
    if (of.key === '') return undefined;
    const text = (0,secretsmanager_state/* versionOf */.E4)(secret, chosen(of.stage, of.id))?.version.text ?? '';
    const wrong = jsonFault(text);
    if (wrong !== undefined) return wrong;
    const value = JSON.parse(text);
    return (0,member/* isStructure */.ip)(value) && Object.hasOwn(value, of.key) ? undefined : faultTexts['no-key'].replace('{0}', of.key);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/secrets.js




/** Why the first of a task's references to secrets that does not resolve does not; `undefined` when all do. */ const missingSecret = (context, task)=>{
    for (const { body } of containerSpecs((0,find_definition/* keptDefinition */.WE)(context, task.definition)))for (const reference of references(body)){
        const fault = secretFault(context, reference);
        if (fault !== undefined) return fault;
    }
    return undefined;
};
/** What a container definition refers to: its secrets, its log driver's, and the credentials of its registry. */ const references = (body)=>{
    const log = (0,member/* structureMember */.U7)(body, 'logConfiguration') ?? {};
    const named = [
        ...(0,member/* structuresMember */.Xr)(body, 'secrets') ?? [],
        ...(0,member/* structuresMember */.Xr)(log, 'secretOptions') ?? []
    ];
    const login = (0,member/* textMember */.SA)((0,member/* structureMember */.U7)(body, 'repositoryCredentials') ?? {}, 'credentialsParameter');
    return [
        ...named.map((secret)=>(0,member/* textMember */.SA)(secret, 'valueFrom')),
        login
    ].filter((value)=>value !== undefined);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/start-failure.js






/** The failure that awaits a task on its way to RUNNING, if one does. */ const plannedFailure = (context, task)=>{
    const befallen = task.containers.find(({ name })=>name === task.script.container);
    const { start, reason } = task.script;
    const secret = missingSecret(context, task);
    if (secret !== undefined) return {
        after: pace_data/* pace */.c.cannotLog,
        reason: secret
    };
    if (start === 'cannot-pull') return {
        after: pace_data/* pace */.c.cannotPull,
        reason: reason ?? reasons['no-image'].replace('{0}', befallen?.image ?? '')
    };
    if (prepareLogs(context, task) === 'no-group') {
        const request = (0,draw/* uuid */.uR)(context.world, (0,ecs_arn/* drawKey */.av)(context, `request ${task.id}`));
        return {
            after: pace_data/* pace */.c.cannotLog,
            reason: reasons['no-group'].replace('{0}', request)
        };
    }
    if (start === 'cannot-start') return {
        after: pace_data/* pace */.c.cannotStart,
        reason: reason ?? reasons['cannot-start'].replace('{0}', befallen?.name ?? '')
    };
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/step.js















const after = (context, task, next)=>{
    const { after: wait, ...data } = next;
    (0,schedule/* schedule */._)(context, {
        kind: 'ecs.task',
        after: wait,
        data: {
            task: task.id,
            ...data
        }
    });
};
const pending = (context, task)=>{
    task.lastStatus = 'PENDING';
    task.version += 1;
    const failure = plannedFailure(context, task);
    if (failure !== undefined) after(context, task, {
        ...failure,
        step: 'fail',
        after: failure.after - pace_data/* pace */.c.pending
    });
    else if (task.script.start !== 'hang') after(context, task, {
        step: 'running',
        after: pace_data/* pace */.c.running - pace_data/* pace */.c.pending
    });
};
const running = (context, task)=>{
    task.lastStatus = 'RUNNING';
    task.startedAt = context.now;
    task.version += 1;
    for (const container of task.containers)container.status = 'RUNNING';
    writeLogs(context, task);
    observeRunning(context, task);
    const { start } = task.script;
    if (start === 'crash' || start === 'flap') after(context, task, {
        step: 'exit',
        after: task.script.after
    });
    const at = {
        state: (0,ecs_state/* ecsState */.X)(context),
        failing: isFailingTarget(context, task)
    };
    const health = healthPlan((0,find_definition/* keptDefinition */.WE)(context, task.definition), task, at);
    after(context, task, {
        step: health.becomes,
        after: health.after
    });
};
/** Whether a target group that the task stands in is said to be unhealthy. */ const isFailingTarget = (context, task)=>{
    const service = task.service === undefined ? undefined : (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, task.service);
    const spec = service && (0,leader/* rolloutOf */.Zb)(service, task.rollout)?.spec;
    const groups = spec === undefined ? [] : (0,target_group/* targetGroups */.G)(spec);
    return groups.some(({ group })=>(0,target_rule/* targetRule */.g)(context.world, group)?.state === 'unhealthy');
};
const healthy = (context, task)=>{
    task.healthyAt = context.now;
    if (task.checked) task.healthStatus = 'HEALTHY';
    observeHealthy(context, task);
};
const unhealthy = (context, task)=>{
    task.healthStatus = 'UNHEALTHY';
    observeUnhealthy(context, task);
};
const exit = (context, task)=>{
    const specs = containerSpecs((0,find_definition/* keptDefinition */.WE)(context, task.definition));
    const container = task.containers.find(({ name })=>name === task.script.container);
    if (container === undefined) return;
    container.status = 'STOPPED';
    container.exitCode = task.script.exitCode;
    if (task.script.reason !== undefined) container.reason = task.script.reason;
    if (!(specs.find(({ name })=>name === container.name)?.essential ?? true)) return;
    task.executionStoppedAt = context.now;
    const counted = task.healthyAt === undefined ? {
        failed: true
    } : {};
    haltTask(context, task, {
        code: 'EssentialContainerExited',
        reason: reasons.essential,
        ...counted
    });
};
const deprovisioning = (context, task)=>{
    task.lastStatus = 'DEPROVISIONING';
    task.executionStoppedAt ??= context.now;
    const signal = task.healthStatus === 'UNHEALTHY' ? 137 : 143;
    for (const container of task.containers){
        container.status = 'STOPPED';
        container.exitCode ??= signal;
    }
};
const stopped = (context, task)=>{
    task.lastStatus = 'STOPPED';
    task.stoppedAt = context.now;
    task.version += 1;
    after(context, task, {
        step: 'forget',
        after: pace_data/* pace */.c.remembered
    });
    observeStopped(context, task);
};
const forget = (context, task)=>{
    const state = (0,ecs_state/* ecsState */.X)(context);
    delete state.tasks[task.id];
    const service = task.service === undefined ? undefined : (0,ecs_state/* entry */.f)(state.services, task.service);
    if (service !== undefined) service.tasks = service.tasks.filter((id)=>id !== task.id);
};
const drained = (_, task)=>{
    task.lastStatus = 'STOPPING';
};
const fail = (context, task, due)=>{
    const reason = String(due.data.reason);
    const container = task.containers.find(({ name })=>name === task.script.container);
    if (container !== undefined) container.reason = reason;
    haltTask(context, task, {
        code: 'TaskFailedToStart',
        reason,
        failed: true
    });
};
const living = {
    pending,
    running,
    fail,
    healthy,
    unhealthy,
    exit
};
const ending = {
    drained,
    deprovisioning,
    stopped,
    forget
};
/** Takes a task one step on its way; steps of a life that has been ended are passed over. */ const stepTask = (context, due)=>{
    const task = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).tasks, String(due.data.task));
    if (task === undefined) return;
    const step = String(due.data.step);
    if (isWanted(task)) living[step]?.(context, task, due);
    else ending[step]?.(context, task, due);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/advance.js











/** The scheduler looks at a service with a rolling deployment and does what can be done now. */ const advanceRolling = (context, service)=>{
    const may = stagedLeave(context, service, leave(context, service));
    const counted = census(context, service);
    const plan = planRolling(counted, bounds(service), may);
    const [rollout, replaced] = [
        (0,leader/* leader */.Uf)(service),
        plan.unwell.length
    ];
    startTasks(context, service, {
        rollout,
        count: plan.start,
        replaced
    });
    stopUnwell(context, service, plan.unwell);
    stopTasks(context, service, plan.excess);
    const early = may.stop && isEarly(service, counted);
    stopTasks(context, service, early ? counted.others.filter(isWanted) : plan.old);
    if (plan.stuck && (0,note/* facts */.I)(service)[0]?.what !== 'stuck') (0,note/* note */.N)(context, service, {
        what: 'stuck'
    });
    finishRollout(context, service, census(context, service));
};
const leave = (context, service)=>{
    const [rollout, first] = [
        (0,leader/* newest */.BP)(service),
        (0,leader/* leader */.Uf)(service)
    ];
    if ((0,leader/* isHalted */.xx)(service)) return {
        start: false,
        stop: service.desiredCount === 0
    };
    const held = context.now < first.heldUntil;
    if (first === rollout) {
        const begun = context.now >= rollout.startsAt;
        return {
            start: begun && !held,
            stop: begun
        };
    }
    return {
        start: !held && context.now >= (rollout.rollback?.startedAt ?? 0) + pace_data/* pace */.c.rollbackStart,
        stop: true
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/advance-shifting.js













/** Whether a service's newest rollout is shifting traffic from stage to stage now. */ const isShifting = (service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    const goes = !(0,rollout_rollout/* hasEnded */.h)(rollout) && rollout.cause === undefined && rollout.rollback === undefined;
    return goes && strategy(rollout.configuration) !== 'ROLLING';
};
/** The scheduler looks at a service with a deployment that shifts traffic: it keeps the tasks, and goes on where a stage is over. */ const advanceShifting = (context, service)=>{
    const rollout = (0,leader/* newest */.BP)(service);
    if (rollout.startedAt === undefined) return;
    rollout.lifecycle ??= advance_shifting_begun(context, service, rollout);
    const life = rollout.lifecycle;
    keepTasks(context, service, life);
    while(advance_shifting_isOver(context, service, life)){
        if (life.at + 1 === life.moves.length) {
            completeRollout(context, service);
            return;
        }
        life.at += 1;
        enterMove(context, service, life);
        keepTasks(context, service, life);
    }
};
const advance_shifting_begun = (context, service, rollout)=>{
    const base = baseRollout(context, service);
    const reconcile = liveTasks(context, service).some((task)=>task.rollout !== base?.digits);
    const rules = ((0,member/* structuresMember */.Xr)(rollout.spec.members, 'loadBalancers') ?? []).map((balancer)=>(0,member/* textMember */.SA)((0,member/* structureMember */.U7)(balancer, 'advancedConfiguration') ?? {}, 'productionListenerRule'));
    const network = rules.some((rule)=>rule?.includes('/net/'));
    const life = {
        moves: planShifting(rollout.configuration, {
            reconcile,
            network
        }),
        at: 0,
        since: context.now,
        ...base === undefined ? {} : {
            base: base.digits
        },
        hooks: []
    };
    enterMove(context, service, life);
    return life;
};
const liveTasks = (context, service)=>serviceTasks(context, service).filter(isLive);
/** Both revisions have as many tasks as are desired, from SCALE_UP until CLEAN_UP, which takes the old ones away. */ const keepTasks = (context, service, life)=>{
    const [rollout, base] = [
        (0,leader/* newest */.BP)(service),
        (0,leader/* rolloutOf */.Zb)(service, life.base)
    ];
    const { stage } = currentMove(life);
    const scaled = ![
        'RECONCILE_SERVICE',
        'PRE_SCALE_UP'
    ].includes(stage) && context.now >= rollout.startsAt;
    keepFleet(context, service, {
        rollout,
        start: scaled
    });
    if (base !== undefined && stage !== 'CLEAN_UP') keepFleet(context, service, {
        rollout: base,
        start: isSound(base)
    });
    const gone = liveTasks(context, service).filter((task)=>task.rollout !== rollout.digits && (stage === 'CLEAN_UP' || task.rollout !== base?.digits));
    if (stage === 'CLEAN_UP' || stage === 'RECONCILE_SERVICE') stopTasks(context, service, gone.filter(isWanted));
};
const advance_shifting_isOver = (context, service, life)=>{
    const { stage, least } = currentMove(life);
    if (context.now < life.since + least || !life.hooks.every(isPassed)) return false;
    const rollout = (0,leader/* newest */.BP)(service);
    const live = liveTasks(context, service);
    const target = live.filter((task)=>task.rollout === rollout.digits);
    const others = live.filter((task)=>task.rollout !== rollout.digits);
    const whole = target.length === service.desiredCount && target.every(isHealthy);
    if (stage === 'RECONCILE_SERVICE') return others.every((task)=>task.rollout === life.base);
    if (stage === 'SCALE_UP') return context.now >= rollout.startsAt && whole;
    return stage !== 'CLEAN_UP' || others.length === 0 && whole;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/rollout/event-table.js




















const turn = (context, due)=>{
    const service = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, String(due.data.service));
    if (service === undefined || service.status === 'INACTIVE') return;
    if (service.rollouts.length === 0) {
        if (service.status === 'DRAINING') service.status = 'INACTIVE';
        return;
    }
    if (service.status !== 'ACTIVE') drain(context, service);
    else if (service.controller === 'EXTERNAL') advanceSets(context, service);
    else if (isShifting(service)) advanceShifting(context, service);
    else advanceRolling(context, service);
};
const drain = (context, service)=>{
    const { target, others } = census(context, service);
    stopTasks(context, service, [
        ...target,
        ...others
    ].filter((task)=>task.desiredStatus === 'RUNNING'));
    if (target.length + others.length === 0) service.status = 'INACTIVE';
};
/** An event about one rollout; passed over when the service has been deleted meanwhile. */ const matter = (act)=>(context, due)=>{
        const service = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, String(due.data.service));
        const rollout = service && (0,leader/* rolloutOf */.Zb)(service, String(due.data.rollout));
        if (service?.status === 'ACTIVE' && rollout !== undefined) act({
            context,
            service,
            rollout,
            due
        });
    };
const trip = ({ context, service, rollout })=>{
    const { enabled, threshold } = breaker(service.configuration, service.desiredCount);
    const rolls = rollout.status === 'IN_PROGRESS' || rollout.status === 'ROLLBACK_IN_PROGRESS';
    if (rollout !== (0,leader/* newest */.BP)(service) || !rolls || !enabled) return;
    if ((0,leader/* leader */.Uf)(service).breakerCount >= threshold) failRollout(context, service, {
        cause: 'breaker'
    });
};
const watch = ({ context, service, rollout })=>{
    if (rollout !== (0,leader/* newest */.BP)(service) || (0,rollout_rollout/* hasEnded */.h)(rollout) || rollout.status === 'ROLLBACK_IN_PROGRESS') return;
    const triggered = ringing(context, rollout.configuration);
    rollout.alarms = {
        watched: true,
        triggered
    };
    if (triggered.length > 0 && rollout.status === 'IN_PROGRESS') failRollout(context, service, {
        cause: 'alarm'
    });
    else (0,wake/* wake */.r)(context, service, {
        kind: 'alarms',
        after: pace_data/* pace */.c.alarms,
        rollout: rollout.digits
    });
};
const takeUp = ({ context, service, rollout })=>{
    if (rollout === (0,leader/* newest */.BP)(service) && rollout.status === 'ROLLBACK_REQUESTED') failRollout(context, service, {
        cause: 'user'
    });
};
const deregistered = ({ context, service, rollout, due })=>{
    const count = Number(due.data.count);
    for (const { group } of (0,target_group/* targetGroups */.G)(rollout.spec))(0,note/* note */.N)(context, service, {
        what: 'deregistered',
        count,
        group
    });
    (0,note/* note */.N)(context, service, {
        what: 'draining',
        rollout: rollout.digits,
        count,
        later: 4
    });
};
/** A rollout that was superseded ends while its service drains, too. */ const stop = (context, due)=>{
    const service = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, String(due.data.service));
    const rollout = service && (0,leader/* rolloutOf */.Zb)(service, String(due.data.rollout));
    if (rollout !== undefined) stopRollout(context, rollout);
};
const steady = (context, due)=>{
    const service = (0,ecs_state/* entry */.f)((0,ecs_state/* ecsState */.X)(context).services, String(due.data.service));
    if (service?.status === 'ACTIVE') tellSteady(context, service, String(due.data.fact));
};
/** What ECS has scheduled, by kind of event. */ const eventTable = {
    'ecs.task': stepTask,
    'ecs.turn': turn,
    'ecs.begin': matter(({ context, service, rollout })=>takeUpRollout(context, service, rollout)),
    'ecs.stop': stop,
    'ecs.trip': matter(trip),
    'ecs.alarms': matter(watch),
    'ecs.hook': matter(({ context, service, rollout, due })=>stepHook(context, {
            service,
            rollout
        }, String(due.data.hook))),
    'ecs.steady': steady,
    'ecs.delete-definition': endDefinition,
    'ecs.take-up': matter(takeUp),
    'ecs.deregistered': matter(deregistered)
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/describe-services.js






/** DescribeServices: at most ten; unknown ones are `failures` with reason MISSING; tags only when asked for. */ const describeServices = {
    resource: (input)=>((0,member/* textsMember */.Nu)(input, 'services') ?? []).map(ecs_arn/* lastPart */.S_).join(','),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).name;
        const named = (0,member/* textsMember */.Nu)(input, 'services') ?? [];
        if (named.length === 0) throw (0,refuse/* refused */.J)('services-empty');
        if (named.length > 10) throw (0,refuse/* refused */.J)('services-many', 10);
        const withTags = ((0,member/* textsMember */.Nu)(input, 'include') ?? []).includes('TAGS');
        const found = [
            ...new Set(named)
        ].map((text)=>({
                text,
                service: (0,find_service/* findService */.Ln)(context, cluster, text)
            }));
        return {
            services: found.flatMap(({ service })=>service === undefined ? [] : [
                    serviceView(context, service, withTags)
                ]),
            failures: found.filter(({ service })=>service === undefined).map(({ text })=>({
                    arn: text.startsWith('arn:') ? text : (0,ecs_arn/* ecsArn */.tu)(context, `service/${cluster}/${text}`),
                    reason: 'MISSING'
                }))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/services/list-services.js






/** ListServices of a cluster by name, ten to a page unless told otherwise. */ const listServices = {
    resource: (input)=>(0,find_cluster/* clusterName */.SL)((0,member/* textMember */.SA)(input, 'cluster')),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).name;
        const [launch, scheduling] = [
            (0,member/* textMember */.SA)(input, 'launchType'),
            (0,member/* textMember */.SA)(input, 'schedulingStrategy')
        ];
        const managed = (0,member/* textMember */.SA)(input, 'resourceManagementType');
        const found = Object.values((0,ecs_state/* ecsState */.X)(context).services).filter((service)=>service.cluster === cluster && service.status !== 'INACTIVE').filter((service)=>scheduling === undefined || service.scheduling === scheduling).filter((service)=>launch === undefined || launchOf(service) === launch).filter((service)=>managed === undefined || service.managed === managed).sort((a, b)=>a.name < b.name ? -1 : 1);
        const { items, next } = page(found, input, {
            usual: 10,
            most: 100
        });
        return {
            serviceArns: items.map((service)=>(0,service_record/* serviceArn */.T)(context, service)),
            ...next
        };
    }
};
const launchOf = (service)=>(0,set_rollout/* shownRollout */.Pi)(service)?.spec.members.launchType;

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/tags/tagged.js
var tagged = __webpack_require__(68855);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tags/list-tags-for-resource.js



/** ListTagsForResource of a task definition, service, cluster or task. */ const listTagsForResource = {
    resource: (input)=>(0,ecs_arn/* lastPart */.S_)((0,member/* textMember */.SA)(input, 'resourceArn') ?? ''),
    run: (context, input)=>({
            tags: (0,tagged/* tagged */.V)(context, (0,member/* textMember */.SA)(input, 'resourceArn') ?? '').tags
        })
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tags/tag-resource.js




/** TagResource: tags of the same key are replaced. */ const tagResource = {
    resource: (input)=>(0,ecs_arn/* lastPart */.S_)((0,member/* textMember */.SA)(input, 'resourceArn') ?? ''),
    run: (context, input)=>{
        const resource = (0,tagged/* tagged */.V)(context, (0,member/* textMember */.SA)(input, 'resourceArn') ?? '');
        resource.tags = mergedTags(resource.tags, tagsMember(input));
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tags/untag-resource.js



/** UntagResource: keys that are not there are passed over. */ const untagResource = {
    resource: (input)=>(0,ecs_arn/* lastPart */.S_)((0,member/* textMember */.SA)(input, 'resourceArn') ?? ''),
    run: (context, input)=>{
        const resource = (0,tagged/* tagged */.V)(context, (0,member/* textMember */.SA)(input, 'resourceArn') ?? '');
        const keys = (0,member/* textsMember */.Nu)(input, 'tagKeys') ?? [];
        resource.tags = resource.tags.filter((tag)=>!keys.includes(tag.key));
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/create-task-set.js










/** CreateTaskSet: at most five to a service; the same client token gives the same one again. It begins with no tasks unless `scale` says so. */ const createTaskSet = {
    resource: find_task_set/* setResource */.Hc,
    run: (context, input)=>{
        const service = (0,find_task_set/* requireExternal */.VN)(context, input);
        const token = (0,member/* textMember */.SA)(input, 'clientToken');
        const known = token === undefined ? undefined : (0,set_rollout/* taskSets */.Xf)(service).find(({ set })=>set.token === token);
        const rollout = known ?? made(context, service, input);
        return {
            taskSet: taskSetView(context, service, rollout, true)
        };
    }
};
const made = (context, service, input)=>{
    if ((0,set_rollout/* taskSets */.Xf)(service).length >= 5) throw (0,refuse/* refused */.J)('sets-many');
    const spec = parseSpec(context, input);
    const scale = parseScale(input);
    const [externalId, token] = [
        (0,member/* textMember */.SA)(input, 'externalId'),
        (0,member/* textMember */.SA)(input, 'clientToken')
    ];
    const names = {
        ...externalId === undefined ? {} : {
            externalId
        },
        ...token === undefined ? {} : {
            token
        }
    };
    const set = {
        status: 'ACTIVE',
        scale,
        ...names,
        tags: tagsMember(input)
    };
    const ended = {
        status: 'SUCCESSFUL',
        startedAt: context.now,
        completedAt: context.now
    };
    const rollout = {
        ...freshRollout(context, service, spec),
        ...ended,
        startsAt: context.now,
        set
    };
    service.rollouts.push(rollout);
    (0,wake/* wake */.r)(context, service, {
        kind: 'turn',
        after: pace_data/* pace */.c.scale
    });
    return rollout;
};
/** The percentage of a request's `scale`; nought when it is not given. */ const parseScale = (input)=>{
    const value = (0,member/* numberMember */.eJ)((0,member/* structureMember */.U7)(input, 'scale') ?? {}, 'value') ?? 0;
    if (value < 0 || value > 100) throw (0,refuse/* refused */.J)('scale-range');
    return value;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/delete-task-set.js







/** DeleteTaskSet: DRAINING while its tasks stop, then gone; one that is not scaled down needs `force`. */ const deleteTaskSet = {
    resource: find_task_set/* setResource */.Hc,
    run: (context, input)=>{
        const service = (0,find_task_set/* requireExternal */.VN)(context, input);
        const rollout = (0,find_task_set/* requireTaskSet */.lp)(context, service, (0,member/* textMember */.SA)(input, 'taskSet'));
        if (!(0,member/* flagMember */.hu)(input, 'force') && (0,set_rollout/* computedCount */.fL)(service, rollout) > 0) throw (0,refuse/* refused */.J)('set-scaled');
        rollout.set.status = 'DRAINING';
        rollout.updatedAt = context.now;
        (0,wake/* wake */.r)(context, service, {
            kind: 'turn',
            after: pace_data/* pace */.c.react
        });
        return {
            taskSet: taskSetView(context, service, rollout, false)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/describe-task-sets.js








/** DescribeTaskSets of an external controller's service: all of them unless some are named; unknown ones are `failures` with reason MISSING. */ const describeTaskSets = {
    resource: find_task_set/* setResource */.Hc,
    run: (context, input)=>{
        const service = (0,find_service/* requireService */.rU)(context, input);
        if (service.controller !== 'EXTERNAL') throw (0,refuse/* refused */.J)('set-controller');
        const named = (0,member/* textsMember */.Nu)(input, 'taskSets') ?? [];
        const withTags = ((0,member/* textsMember */.Nu)(input, 'include') ?? []).includes('TAGS');
        const sought = named.map((text)=>({
                text,
                rollout: (0,find_task_set/* findTaskSet */.$l)(context, service, text)
            }));
        const found = named.length === 0 ? (0,set_rollout/* taskSets */.Xf)(service) : sought.flatMap(({ rollout })=>rollout ?? []);
        const missing = sought.filter(({ rollout })=>rollout === undefined);
        return {
            taskSets: found.map((rollout)=>taskSetView(context, service, rollout, withTags)),
            failures: missing.map(({ text })=>({
                    arn: text.startsWith('arn:') ? text : (0,ecs_arn/* ecsArn */.tu)(context, `task-set/${(0,service_record/* serviceKey */.j)(service)}/${text}`),
                    reason: 'MISSING'
                }))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/update-primary-task-set.js




/** UpdateServicePrimaryTaskSet: the service takes its definition and network from this task set; the primary one before is ACTIVE then. */ const updatePrimaryTaskSet = {
    resource: find_task_set/* setResource */.Hc,
    run: (context, input)=>{
        const service = (0,find_task_set/* requireExternal */.VN)(context, input);
        const rollout = (0,find_task_set/* requireTaskSet */.lp)(context, service, (0,member/* textMember */.SA)(input, 'primaryTaskSet'));
        for (const { set } of (0,set_rollout/* taskSets */.Xf)(service))if (set.status === 'PRIMARY') set.status = 'ACTIVE';
        rollout.set.status = 'PRIMARY';
        rollout.updatedAt = context.now;
        return {
            taskSet: taskSetView(context, service, rollout, false)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/task-sets/update-task-set.js









/** UpdateTaskSet: another share of the desired count. */ const updateTaskSet = {
    resource: find_task_set/* setResource */.Hc,
    run: (context, input)=>{
        const service = (0,find_task_set/* requireExternal */.VN)(context, input);
        const rollout = (0,find_task_set/* requireTaskSet */.lp)(context, service, (0,member/* textMember */.SA)(input, 'taskSet'));
        if ((input.scale ?? undefined) === undefined) throw (0,refuse/* refused */.J)('member-missing', 'scale');
        rollout.set.scale = parseScale(input);
        rollout.updatedAt = context.now;
        (0,note/* note */.N)(context, service, {
            what: 'computed',
            set: rollout.digits,
            count: (0,set_rollout/* computedCount */.fL)(service, rollout)
        });
        (0,wake/* wake */.r)(context, service, {
            kind: 'turn',
            after: pace_data/* pace */.c.scale
        });
        return {
            taskSet: taskSetView(context, service, rollout, false)
        };
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/tasks/find-task.js
var find_task = __webpack_require__(50615);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/tasks/address.js
var tasks_address = __webpack_require__(18268);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/network-view.js




const pair = (name, value)=>({
        name,
        value
    });
/** How a task is connected: its network interface has a subnet from the start, an identity and an address once it is attached. */ const networkView = (context, task)=>{
    const network = (0,member/* structureMember */.U7)(task.launch, 'networkConfiguration') ?? {};
    const subnet = (0,member/* textsMember */.Nu)((0,member/* structureMember */.U7)(network, 'awsvpcConfiguration') ?? {}, 'subnets')?.[0];
    const at = task.createdAt + pace_data/* pace */.c.pending;
    const attached = (task.stoppingAt ?? context.now) >= at;
    const id = task.containers[0]?.id ?? task.id;
    const address = (0,tasks_address/* taskAddress */.G)(task);
    const connection = attached ? {
        connectivity: 'CONNECTED',
        connectivityAt: (0,timestamp/* timestamp */.v)(at)
    } : {};
    if (subnet === undefined) return {
        ofTask: {
            ...connection,
            attachments: []
        },
        ofContainer: {
            networkInterfaces: []
        }
    };
    const details = [
        pair('subnetId', subnet),
        ...attached ? identity(task, address) : []
    ];
    const status = task.lastStatus === 'STOPPED' ? 'DELETED' : attached ? 'ATTACHED' : 'PRECREATED';
    return {
        ofTask: {
            ...connection,
            attachments: [
                {
                    id,
                    type: 'ElasticNetworkInterface',
                    status,
                    details
                }
            ]
        },
        ofContainer: {
            networkInterfaces: attached ? [
                {
                    attachmentId: id,
                    privateIpv4Address: address
                }
            ] : []
        }
    };
};
const identity = (task, address)=>[
        pair('networkInterfaceId', `eni-${task.id.slice(0, 17)}`),
        pair('macAddress', `0e:${task.id.slice(0, 10).match(/../g)?.join(':')}`),
        pair('privateDnsName', `ip-${address.replaceAll('.', '-')}.ec2.internal`),
        pair('privateIPv4Address', address)
    ];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/task-view.js









const task_view_times = (task)=>{
    const pulled = task.containers.every(({ digest })=>digest !== undefined);
    const pull = task.lastStatus === 'PROVISIONING' ? {} : {
        pullStartedAt: task.createdAt + pace_data/* pace */.c.pullStarted
    };
    const moments = {
        ...pulled && task.startedAt !== undefined ? {
            ...pull,
            pullStoppedAt: task.createdAt + pace_data/* pace */.c.pullStopped
        } : {},
        ...{
            startedAt: task.startedAt,
            stoppingAt: task.stoppingAt,
            stoppedAt: task.stoppedAt
        },
        executionStoppedAt: task.executionStoppedAt
    };
    return Object.fromEntries(Object.entries(moments).flatMap(([name, at])=>at === undefined ? [] : [
            [
                name,
                (0,timestamp/* timestamp */.v)(at)
            ]
        ]));
};
/** A task as the answers show it; tags only when asked for. */ const taskView = (context, task, withTags)=>{
    const { body } = (0,find_definition/* keptDefinition */.WE)(context, task.definition);
    const { launchType, enableExecuteCommand, capacityProviderStrategy } = task.launch;
    const platform = task.launch.platformVersion === undefined ? {} : {
        platformVersion: '1.4.0',
        platformFamily: 'Linux'
    };
    const provider = (0,member/* structuresMember */.Xr)({
        capacityProviderStrategy
    }, 'capacityProviderStrategy')?.[0]?.capacityProvider;
    return {
        taskArn: (0,find_task/* taskArn */.L)(context, task),
        taskDefinitionArn: (0,find_definition/* definitionArn */.Pc)(context, task.definition),
        clusterArn: (0,find_cluster/* clusterArn */.Ke)(context, task.cluster),
        lastStatus: task.lastStatus,
        desiredStatus: task.desiredStatus,
        healthStatus: task.healthStatus,
        ...{
            group: task.group,
            version: task.version,
            overrides: task.overrides,
            enableExecuteCommand
        },
        ...task.startedBy === undefined ? {} : {
            startedBy: task.startedBy
        },
        ...launchType === undefined ? {} : {
            launchType
        },
        ...provider === undefined ? {} : {
            capacityProviderName: provider
        },
        ...platform,
        ...body.cpu === undefined ? {} : {
            cpu: body.cpu
        },
        ...body.memory === undefined ? {} : {
            memory: body.memory
        },
        ...{
            createdAt: (0,timestamp/* timestamp */.v)(task.createdAt),
            attributes: [],
            inferenceAccelerators: []
        },
        availabilityZone: `${context.caller.region}${task.id < '8' ? 'a' : 'b'}`,
        ...task_view_times(task),
        ...task.stopCode === undefined ? {} : {
            stopCode: task.stopCode,
            stoppedReason: task.stoppedReason
        },
        ...networkView(context, task).ofTask,
        containers: task.containers.map((container)=>containerView(context, task, container)),
        tags: withTags ? task.tags : []
    };
};
const containerView = (context, task, container)=>{
    const spec = containerSpecs((0,find_definition/* keptDefinition */.WE)(context, task.definition)).find(({ name })=>name === container.name);
    const began = task.startedAt !== undefined;
    return {
        containerArn: (0,ecs_arn/* ecsArn */.tu)(context, `container/${task.cluster}/${task.id}/${container.id}`),
        taskArn: (0,find_task/* taskArn */.L)(context, task),
        name: container.name,
        image: container.image,
        ...began && container.digest !== undefined ? {
            imageDigest: container.digest
        } : {},
        ...began ? {
            runtimeId: `${task.id}-${container.id.slice(0, 10)}`
        } : {},
        lastStatus: container.status,
        ...container.exitCode === undefined ? {} : {
            exitCode: container.exitCode
        },
        ...container.reason === undefined ? {} : {
            reason: container.reason
        },
        healthStatus: spec?.healthCheck === undefined ? 'UNKNOWN' : task.healthStatus,
        ...{
            networkBindings: [],
            ...networkView(context, task).ofContainer,
            cpu: String(spec?.body.cpu ?? 0)
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/describe-tasks.js






/** DescribeTasks: at most a hundred; stopped ones stay for an hour, then they are `failures` with reason MISSING. */ const describeTasks = {
    resource: (input)=>(0,find_cluster/* clusterName */.SL)((0,member/* textMember */.SA)(input, 'cluster')),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).name;
        const named = (0,member/* textsMember */.Nu)(input, 'tasks') ?? [];
        if (named.length === 0) throw (0,refuse/* refused */.J)('tasks-empty');
        if (named.length > 100) throw (0,refuse/* refused */.J)('tasks-many');
        const withTags = ((0,member/* textsMember */.Nu)(input, 'include') ?? []).includes('TAGS');
        const found = named.map((text)=>({
                text,
                task: (0,find_task/* findTask */.V)(context, cluster, text)
            }));
        return {
            tasks: found.flatMap(({ task })=>task === undefined ? [] : [
                    taskView(context, task, withTags)
                ]),
            failures: found.filter(({ task })=>task === undefined).map(({ text })=>({
                    arn: (0,ecs_arn/* ecsArn */.tu)(context, `task/${cluster}/${(0,ecs_arn/* lastPart */.S_)(text)}`),
                    reason: 'MISSING'
                }))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/list-tasks.js









/** ListTasks of a cluster: by service, family and `startedBy`; those meant to run unless STOPPED is asked for. */ const listTasks = {
    resource: (input)=>(0,member/* textMember */.SA)(input, 'serviceName') ?? (0,member/* textMember */.SA)(input, 'family') ?? (0,find_cluster/* clusterName */.SL)((0,member/* textMember */.SA)(input, 'cluster')),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster')).name;
        const is = wanted(context, input, cluster);
        const found = Object.values((0,ecs_state/* ecsState */.X)(context).tasks).filter((task)=>task.cluster === cluster && is(task));
        const { items, next } = page(found, input, {
            usual: 100,
            most: 100
        });
        return {
            taskArns: items.map((task)=>(0,find_task/* taskArn */.L)(context, task)),
            ...next
        };
    }
};
const wanted = (context, input, cluster)=>{
    const service = serviceSought(context, input, cluster);
    const [family, startedBy] = [
        (0,member/* textMember */.SA)(input, 'family'),
        (0,member/* textMember */.SA)(input, 'startedBy')
    ];
    const [status, launch] = [
        (0,member/* textMember */.SA)(input, 'desiredStatus') ?? 'RUNNING',
        (0,member/* textMember */.SA)(input, 'launchType')
    ];
    if (![
        'RUNNING',
        'PENDING',
        'STOPPED'
    ].includes(status)) throw (0,refuse/* refused */.J)('enum-value', status, 'desiredStatus');
    return (task)=>task.desiredStatus === status && (service === undefined || task.service === service) && (family === undefined || task.definition.split(':')[0] === family) && (startedBy === undefined || task.startedBy === startedBy) && (launch === undefined || task.launch.launchType === launch);
};
const serviceSought = (context, input, cluster)=>{
    const name = (0,member/* textMember */.SA)(input, 'serviceName');
    if (name === undefined) return undefined;
    const service = (0,find_service/* findService */.Ln)(context, cluster, (0,ecs_arn/* lastPart */.S_)(name));
    if (service === undefined || service.status === 'INACTIVE') throw (0,refuse/* refused */.J)('service-missing');
    return (0,service_record/* serviceKey */.j)(service);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/run-task.js












/** RunTask: one to ten tasks outside a service; a client token that was used before gives the same tasks again. */ const runTask = {
    resource: (input)=>(0,find_definition/* definitionWords */.V6)((0,member/* textMember */.SA)(input, 'taskDefinition') ?? '').split(':')[0] ?? '',
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster'));
        const token = (0,member/* textMember */.SA)(input, 'clientToken');
        const { tasks, failures } = token === undefined ? started(context, input, cluster) : once(context, input, cluster);
        return {
            tasks: tasks.map((task)=>taskView(context, task, true)),
            failures
        };
    }
};
const once = (context, input, cluster)=>{
    const token = (0,member/* textMember */.SA)(input, 'clientToken') ?? '';
    if (token.length > 64) throw (0,refuse/* refused */.J)('token-long');
    const state = (0,ecs_state/* ecsState */.X)(context);
    const used = (0,ecs_state/* entry */.f)(state.tokens, `${cluster.name}/${token}`);
    if (used === undefined || used.at < context.now - pace_data/* pace */.c.tokens) {
        const done = started(context, input, cluster);
        const use = {
            at: context.now,
            request: structuredClone(input),
            tasks: done.tasks.map((task)=>task.id)
        };
        if (done.tasks.length > 0) state.tokens[`${cluster.name}/${token}`] = use;
        return done;
    }
    if (JSON.stringify(used.request) !== JSON.stringify(input)) throw (0,refuse/* refused */.J)('token-reused');
    return {
        tasks: used.tasks.flatMap((id)=>(0,ecs_state/* entry */.f)(state.tasks, id) ?? []),
        failures: []
    };
};
const started = (context, input, cluster)=>{
    const count = (0,member/* numberMember */.eJ)(input, 'count') ?? 1;
    if (!Number.isInteger(count) || count < 1 || count > 10) throw (0,refuse/* refused */.J)('count-range');
    const order = taskOrder(context, input, cluster);
    const { start, reason } = foreseen(context, order);
    if (start === 'cannot-place') return {
        tasks: [],
        failures: [
            {
                reason: reason ?? reasons['no-room']
            }
        ]
    };
    return {
        tasks: Array.from({
            length: count
        }, ()=>launchTask(context, order)),
        failures: []
    };
};
const taskOrder = (context, input, cluster)=>{
    const definition = runnable(context, (0,member/* textMember */.SA)(input, 'taskDefinition') ?? '');
    const given = [
        'launchType',
        'capacityProviderStrategy',
        'platformVersion',
        'networkConfiguration'
    ];
    const kept = Object.entries(input).filter(([name, value])=>given.includes(name) && value);
    const members = launched(context, input, Object.fromEntries(kept));
    checkNetwork(definition, members);
    checkLaunch(definition, members);
    return {
        cluster: cluster.name,
        definition,
        group: run_task_group(input) ?? `family:${definition.family}`,
        startedBy: startedBy(input),
        launch: structuredClone({
            ...members,
            enableExecuteCommand: input.enableExecuteCommand ?? false
        }),
        overrides: overrides(input, definition),
        tags: [
            ...(0,member/* textMember */.SA)(input, 'propagateTags') === 'TASK_DEFINITION' ? definition.tags : [],
            ...tagsMember(input)
        ],
        balanced: false,
        images: {}
    };
};
const runnable = (context, text)=>{
    if (text === '') throw (0,refuse/* refused */.J)('definition-null');
    const definition = (0,find_definition/* findDefinition */.Jn)(context, text);
    if (definition === undefined) throw (0,refuse/* refused */.J)('definition-missing');
    if (definition.status !== 'ACTIVE') throw (0,refuse/* refused */.J)('definition-inactive-run');
    return definition;
};
const run_task_group = (input)=>{
    const name = (0,member/* textMember */.SA)(input, 'group');
    if (name?.startsWith('service:')) throw (0,refuse/* refused */.J)('group-reserved');
    return name;
};
const startedBy = (input)=>{
    const name = (0,member/* textMember */.SA)(input, 'startedBy');
    if (name !== undefined && !/^[a-zA-Z0-9_/-]{1,128}$/.test(name)) throw (0,refuse/* refused */.J)('started-by');
    return name;
};
const overrides = (input, definition)=>{
    const given = (0,member/* structureMember */.U7)(input, 'overrides') ?? {};
    if (JSON.stringify(given).length > 8192) throw (0,refuse/* refused */.J)('overrides-long');
    const names = containerSpecs(definition).map(({ name })=>name);
    for (const override of (0,member/* structuresMember */.Xr)(given, 'containerOverrides') ?? []){
        const name = (0,member/* textMember */.SA)(override, 'name') ?? '';
        if (!names.includes(name)) throw (0,refuse/* refused */.J)('override-absent', name);
    }
    return structuredClone({
        containerOverrides: [],
        inferenceAcceleratorOverrides: [],
        ...given
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/tasks/stop-task.js








/** StopTask: the reason is the caller's, word for word. */ const stopTask = {
    resource: (input)=>(0,ecs_arn/* lastPart */.S_)((0,member/* textMember */.SA)(input, 'task') ?? ''),
    run: (context, input)=>{
        const cluster = (0,find_cluster/* requireCluster */._H)(context, (0,member/* textMember */.SA)(input, 'cluster'));
        const task = (0,find_task/* findTask */.V)(context, cluster.name, (0,member/* textMember */.SA)(input, 'task') ?? '');
        if (task === undefined) throw (0,refuse/* refused */.J)('task-missing');
        haltTask(context, task, {
            code: 'UserInitiated',
            reason: (0,member/* textMember */.SA)(input, 'reason') ?? reasons.user
        });
        return {
            task: taskView(context, task, true)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/timeline.js



/** What happened to services and tasks in the context's region, for people to read. */ const timeline = (context)=>{
    const state = (0,ecs_state/* ecsState */.X)(context);
    return [
        ...Object.values(state.services).flatMap(serviceRows),
        ...Object.values(state.tasks).flatMap(taskRows)
    ];
};
const serviceRows = (service)=>service.rollouts.flatMap((rollout)=>[
            {
                at: rollout.createdAt,
                text: `${(0,service_record/* serviceKey */.j)(service)}: rollout ${rollout.digits} of ${rollout.spec.taskDefinition}`
            },
            ...rollout.facts.map((fact)=>({
                    at: fact.at,
                    text: (0,event_view/* eventText */.c)(service, fact)
                })),
            ...rollout.finishedAt === undefined ? [] : [
                {
                    at: rollout.finishedAt,
                    text: `${(0,service_record/* serviceKey */.j)(service)}: rollout ${rollout.digits} ${rollout.status}`
                }
            ]
        ]);
const taskRows = (task)=>[
        {
            at: task.createdAt,
            text: `task ${task.id} of ${task.definition} starts (${task.script.start})`
        },
        ...task.startedAt === undefined ? [] : [
            {
                at: task.startedAt,
                text: `task ${task.id} RUNNING`
            }
        ],
        ...task.stoppedAt === undefined ? [] : [
            {
                at: task.stoppedAt,
                text: `task ${task.id} STOPPED: ${task.stoppedReason}`
            }
        ]
    ];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecs/service.js









































const wording = {
    enum: ({ at, value })=>(0,refuse/* refused */.J)('enum-value', String(value), at),
    missing: ({ at })=>(0,refuse/* refused */.J)('member-missing', at)
};
const unchecked = {
    name: 'ecs',
    wire: {
        protocol: 'json',
        version: '1.1',
        target: 'AmazonEC2ContainerServiceV20141113.'
    },
    operations: {
        ...{
            CreateCluster: createCluster,
            DeleteCluster: deleteCluster
        },
        ...{
            DescribeClusters: describeClusters,
            ListClusters: listClusters
        },
        ...{
            RegisterTaskDefinition: registerTaskDefinition,
            DescribeTaskDefinition: describeTaskDefinition
        },
        ...{
            DeregisterTaskDefinition: deregisterTaskDefinition,
            ListTaskDefinitions: listTaskDefinitions
        },
        ...{
            ListTaskDefinitionFamilies: listTaskDefinitionFamilies,
            DeleteTaskDefinitions: deleteTaskDefinitions
        },
        ...{
            CreateService: createService,
            UpdateService: updateService,
            DeleteService: deleteService
        },
        ...{
            DescribeServices: describeServices,
            ListServices: listServices
        },
        ...{
            ListServiceDeployments: listServiceDeployments,
            StopServiceDeployment: stopServiceDeployment
        },
        ContinueServiceDeployment: continueServiceDeployment,
        CreateExpressGatewayService: createExpressService,
        DescribeExpressGatewayService: describeExpressService,
        UpdateExpressGatewayService: updateExpressService,
        DeleteExpressGatewayService: deleteExpressService,
        DescribeServiceDeployments: describeServiceDeployments,
        DescribeServiceRevisions: describeServiceRevisions,
        ...{
            RunTask: runTask,
            StopTask: stopTask,
            ListTasks: listTasks,
            DescribeTasks: describeTasks
        },
        ...{
            CreateTaskSet: createTaskSet,
            UpdateTaskSet: updateTaskSet,
            DeleteTaskSet: deleteTaskSet
        },
        ...{
            DescribeTaskSets: describeTaskSets,
            UpdateServicePrimaryTaskSet: updatePrimaryTaskSet
        },
        TagResource: tagResource,
        UntagResource: untagResource,
        ListTagsForResource: listTagsForResource
    },
    events: eventTable,
    timeline: timeline
};
/** ECS: clusters, task definitions, services with their rollouts, and tasks. */ const ecs = (0,check_request/* checked */.K)(unchecked, ecsModel, wording);


/***/ }),

/***/ 11950:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ eventViews),
/* harmony export */   c: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var _kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44461);
/* harmony import */ var _rollout_note_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69379);


const named = (tasks)=>tasks.map((id)=>`(task ${id})`).join(' ');
const causes = {
    breaker: 'tasks failed to start',
    alarm: 'alarm detected',
    user: 'deployment failure',
    hook: 'lifecycle hook failed'
};
const started = (tasks, replaced)=>`has started ${tasks.length} tasks: ${named(tasks)}.${replaced > 0 ? ` Amazon ECS replaced ${replaced} tasks due to an unhealthy status.` : ''}`;
const unplaced = (reason)=>{
    const words = reason.startsWith('because ') ? ` ${reason}` : `. Reason: ${reason}`;
    return `was unable to place a task${words}.`.replace(/\.\.$/, '.');
};
const unhealthy = (fact)=>fact.target === undefined ? `(task ${fact.task}) failed container health checks.` : `(task ${fact.task}) (port ${fact.target.port}) is unhealthy in (target-group ${fact.target.group}) due to (reason Health checks failed with these codes: [503]).`;
const sentence = (fact)=>{
    switch(fact.what){
        case 'started':
            return started(fact.tasks, fact.replaced);
        case 'stopped':
            return `has stopped ${fact.tasks.length} running tasks: ${named(fact.tasks)}.`;
        case 'stopped-pending':
            return `stopped ${fact.count} pending tasks.`;
        case 'registered':
        case 'deregistered':
            return `${fact.what} ${fact.count} targets in (target-group ${fact.group})`;
        case 'draining':
            return `has begun draining connections on ${fact.count} tasks.`;
        case 'unplaced':
            return unplaced(fact.reason);
        case 'unhealthy':
            return unhealthy(fact);
        case 'inconsistent':
            return 'is unable to consistently start tasks successfully. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.';
        case 'stuck':
            return 'was unable to stop or start tasks during a deployment because of the service deployment configuration. Update the minimumHealthyPercent or maximumPercent value and try again.';
        case 'steady':
            return 'has reached a steady state.';
        case 'completed':
            return `(deployment ecs-svc/${fact.rollout}) deployment completed.`;
        case 'failed':
            return `(deployment ecs-svc/${fact.rollout}) deployment failed: ${fact.reason ?? `${causes[fact.cause]}.`}`;
        case 'computed':
            return `updated computedDesiredCount for taskSet ecs-svc/${fact.set} to ${fact.count}.`;
        case 'rolling-back':
            return `rolling back to deployment ecs-svc/${fact.to}.`;
    }
};
/** What a fact says as a service event. */ const eventText = (service, fact)=>{
    const own = fact.what === 'computed' ? undefined : fact.set;
    const digits = fact.what === 'draining' ? fact.rollout : own;
    const set = digits === undefined ? '' : `, taskSet ecs-svc/${digits}`;
    return `(service ${service.name}${set}) ${sentence(fact)}`;
};
/** `events[]` of a service: newest first, at most a hundred, none from the future. */ const eventViews = (context, service)=>(0,_rollout_note_js__WEBPACK_IMPORTED_MODULE_0__/* .facts */ .I)(service).filter((fact)=>fact.at <= context.now).map((fact)=>({
            id: fact.id,
            createdAt: (0,_kernel_timestamp_js__WEBPACK_IMPORTED_MODULE_1__/* .timestamp */ .v)(fact.at),
            message: eventText(service, fact)
        }));


/***/ }),

/***/ 65021:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ln: () => (/* binding */ findService),
/* harmony export */   kf: () => (/* binding */ serviceResource),
/* harmony export */   rU: () => (/* binding */ requireService)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37934);
/* harmony import */ var _clusters_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15921);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32460);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10804);





/** The service of a cluster that a name or ARN means, INACTIVE ones too. */ const findService = (context, cluster, text)=>{
    if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeign */ .jq)(context, text)) return undefined;
    const parts = (0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .nameParts */ .IN)(text, 'service');
    if (parts.length > 1 && parts[0] !== cluster) return undefined;
    return (0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_4__/* .ecsState */ .X)(context).services, `${cluster}/${(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .lastPart */ .S_)(text)}`);
};
/** The service that a request's `service` and `cluster` name, INACTIVE ones too; refused where there is none. */ const requireService = (context, input)=>{
    const cluster = (0,_clusters_find_cluster_js__WEBPACK_IMPORTED_MODULE_1__/* .requireCluster */ ._H)(context, (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'cluster'));
    const service = findService(context, cluster.name, (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'service') ?? '');
    if (service === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('service-missing');
    return service;
};
/** The name of the service that a request's `service` is about. */ const serviceResource = (input)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .lastPart */ .S_)((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'service') ?? '');


/***/ }),

/***/ 87407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   T: () => (/* binding */ serviceArn),
/* harmony export */   j: () => (/* binding */ serviceKey)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37934);

/** The key of a service in the state, `cluster/name`. */ const serviceKey = (service)=>`${service.cluster}/${service.name}`;
/** The ARN of a service. */ const serviceArn = (context, service)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsArn */ .tu)(context, `service/${serviceKey(service)}`);


/***/ }),

/***/ 10804:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   X: () => (/* binding */ ecsState),
/* harmony export */   f: () => (/* binding */ entry)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);

/** The region's ECS. */ const ecsState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'ecs', ()=>({
            clusters: {},
            families: {},
            definitions: {},
            services: {},
            tasks: {},
            tokens: {}
        }));
/** What a table holds under a name that came from outside, so that no inherited member is taken for an entry. */ const entry = (table, name)=>Object.hasOwn(table, name) ? table[name] : undefined;


/***/ }),

/***/ 68855:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ tagged)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(37934);
/* harmony import */ var _clusters_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15921);
/* harmony import */ var _definitions_find_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24663);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(32460);
/* harmony import */ var _services_find_service_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(65021);
/* harmony import */ var _task_sets_find_task_set_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(16753);
/* harmony import */ var _tasks_find_task_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(50615);







/** The task definition, service, task set, cluster or task that an ARN names; refused where there is none. */ const tagged = (context, arn)=>{
    const [, kind, rest] = /^arn:[^:]+:ecs:[^:]+:\d{12}:([a-z-]+)\/(.+)$/.exec(arn) ?? [];
    if (kind === undefined || rest === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('resource-invalid', arn);
    const cluster = rest.split('/')[0] ?? '';
    const finders = {
        'task-definition': ()=>rest.includes(':') ? (0,_definitions_find_definition_js__WEBPACK_IMPORTED_MODULE_1__/* .findDefinition */ .Jn)(context, arn) : undefined,
        service: ()=>(0,_services_find_service_js__WEBPACK_IMPORTED_MODULE_3__/* .findService */ .Ln)(context, cluster, arn),
        'task-set': ()=>{
            const service = (0,_services_find_service_js__WEBPACK_IMPORTED_MODULE_3__/* .findService */ .Ln)(context, cluster, rest.split('/').slice(0, 2).at(-1) ?? '');
            return service && (0,_task_sets_find_task_set_js__WEBPACK_IMPORTED_MODULE_4__/* .findTaskSet */ .$l)(context, service, arn)?.set;
        },
        cluster: ()=>(0,_clusters_find_cluster_js__WEBPACK_IMPORTED_MODULE_0__/* .findCluster */ .KG)(context, arn),
        task: ()=>(0,_tasks_find_task_js__WEBPACK_IMPORTED_MODULE_5__/* .findTask */ .V)(context, cluster, arn)
    };
    const find = Object.hasOwn(finders, kind) ? finders[kind] : undefined;
    if (find === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('resource-invalid', arn);
    const resource = (0,_arn_js__WEBPACK_IMPORTED_MODULE_6__/* .isForeign */ .jq)(context, arn) ? undefined : find();
    if (resource === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_2__/* .refused */ .J)('resource-missing');
    return resource;
};


/***/ }),

/***/ 16753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $l: () => (/* binding */ findTaskSet),
/* harmony export */   A0: () => (/* binding */ setArn),
/* harmony export */   Aq: () => (/* binding */ setId),
/* harmony export */   Hc: () => (/* binding */ setResource),
/* harmony export */   VN: () => (/* binding */ requireExternal),
/* harmony export */   lp: () => (/* binding */ requireTaskSet)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(37934);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(32460);
/* harmony import */ var _rollout_set_rollout_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(76771);
/* harmony import */ var _services_find_service_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65021);
/* harmony import */ var _services_service_record_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87407);






/** The id of a task set, `ecs-svc/…`. */ const setId = (rollout)=>`ecs-svc/${rollout.digits}`;
/** The ARN of a task set. */ const setArn = (context, service, rollout)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsArn */ .tu)(context, `task-set/${(0,_services_service_record_js__WEBPACK_IMPORTED_MODULE_4__/* .serviceKey */ .j)(service)}/${setId(rollout)}`);
/** The task set of a service that an id or ARN means. */ const findTaskSet = (context, service, text)=>{
    if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_3__/* .isForeign */ .jq)(context, text)) return undefined;
    return (0,_rollout_set_rollout_js__WEBPACK_IMPORTED_MODULE_5__/* .taskSets */ .Xf)(service).find((rollout)=>[
            setId(rollout),
            rollout.digits
        ].includes(text) || setArn(context, service, rollout) === text);
};
/** The ACTIVE service of a request on task sets; refused where another controller than an external one makes them. */ const requireExternal = (context, input)=>{
    const service = (0,_services_find_service_js__WEBPACK_IMPORTED_MODULE_2__/* .requireService */ .rU)(context, input);
    if (service.status !== 'ACTIVE') throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('service-not-active');
    if (service.controller !== 'EXTERNAL') throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('set-controller');
    return service;
};
/** The task set that a request's member names; refused where there is none. */ const requireTaskSet = (context, service, text)=>{
    const found = findTaskSet(context, service, text ?? '');
    if (found === undefined) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .refused */ .J)('set-missing');
    return found;
};
/** The service that a request on task sets is about, for faults and lists of calls. */ const setResource = (input)=>((0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'service') ?? '').split('/').at(-1) ?? '';


/***/ }),

/***/ 18268:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G: () => (/* binding */ taskAddress)
/* harmony export */ });
/** The private address of a task's network interface: two bytes of its id, in 10.0.0.0/16. */ const taskAddress = (task)=>`10.0.${Number.parseInt(task.id.slice(0, 2), 16)}.${Number.parseInt(task.id.slice(2, 4), 16)}`;


/***/ }),

/***/ 50615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ taskArn),
/* harmony export */   V: () => (/* binding */ findTask)
/* harmony export */ });
/* harmony import */ var _arn_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37934);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(10804);


/** The ARN of a task. */ const taskArn = (context, task)=>(0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .ecsArn */ .tu)(context, `task/${task.cluster}/${task.id}`);
/** The task of a cluster that an id or ARN means, if it is remembered. */ const findTask = (context, cluster, text)=>{
    if ((0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .isForeign */ .jq)(context, text)) return undefined;
    const parts = (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .nameParts */ .IN)(text, 'task');
    const task = (0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .entry */ .f)((0,_state_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsState */ .X)(context).tasks, (0,_arn_js__WEBPACK_IMPORTED_MODULE_0__/* .lastPart */ .S_)(text));
    return task?.cluster === cluster && (parts.length < 2 || parts[0] === cluster) ? task : undefined;
};


/***/ }),

/***/ 39229:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gq: () => (/* binding */ invalid),
/* harmony export */   mw: () => (/* binding */ required)
/* harmony export */ });
/* unused harmony export notFound */
/* harmony import */ var _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69273);

const absent = {
    TargetGroupNotFound: 'One or more target groups not found',
    LoadBalancerNotFound: 'One or more load balancers not found',
    ListenerNotFound: 'One or more listeners not found',
    RuleNotFound: 'One or more rules not found'
};
/** What is asked for is not there. */ const notFound = (code)=>new _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(code, absent[code]);
/** A request that Elastic Load Balancing cannot follow. */ const invalid = (message)=>new _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('ValidationError', message);
/** The entry of a table under an ARN; refused where there is none. */ const required = (table, arn, code)=>{
    const found = Object.hasOwn(table, arn) ? table[arn] : undefined;
    if (found === undefined) throw notFound(code);
    return found;
};


/***/ }),

/***/ 67620:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P1: () => (/* binding */ elbArn),
/* harmony export */   T0: () => (/* binding */ elbState),
/* harmony export */   l5: () => (/* binding */ arnPath)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);
/* harmony import */ var _kernel_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);


/** The region's load balancing. */ const elbState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'elbv2', ()=>({
            groups: {},
            balancers: {},
            listeners: {},
            rules: {}
        }));
/** An ARN of the context's account and region, `rest` being all after the account. */ const elbArn = ({ account, caller: { region } }, rest)=>`arn:${(0,_kernel_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .partition */ .j)(region)}:elasticloadbalancing:${region}:${account.id}:${rest}`;
/** The part of an ARN after its kind: `app/shop/50dc6c495c0c9188` of a load balancer's. */ const arnPath = (arn)=>arn.split(':').slice(5).join(':').split('/').slice(1).join('/');


/***/ }),

/***/ 92298:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HJ: () => (/* binding */ describeTargetGroupAttributes),
/* harmony export */   Kp: () => (/* binding */ deregistrationDelay),
/* harmony export */   _k: () => (/* binding */ modifyTargetGroupAttributes)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _refuse_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(39229);
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(67620);



/** What a target group says of itself unless told. */ const defaults = {
    'deregistration_delay.timeout_seconds': '300',
    'stickiness.enabled': 'false',
    'slow_start.duration_seconds': '0',
    'load_balancing.algorithm.type': 'round_robin'
};
const delayKey = 'deregistration_delay.timeout_seconds';
const resource = (input)=>(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(input, 'TargetGroupArn') ?? '';
const named = (context, input)=>(0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .required */ .mw)((0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .elbState */ .T0)(context).groups, resource(input), 'TargetGroupNotFound');
const view = (group)=>({
        Attributes: Object.entries({
            ...defaults,
            ...group.attributes
        }).map(([Key, Value])=>({
                Key,
                Value
            }))
    });
/** `DescribeTargetGroupAttributes`: those that were set, and a few of AWS's defaults. */ const describeTargetGroupAttributes = {
    resource,
    run: (context, input)=>view(named(context, input))
};
/** `ModifyTargetGroupAttributes`: any key is kept; the deregistration delay is 0 to 3600 s. */ const modifyTargetGroupAttributes = {
    resource,
    run: (context, input)=>{
        const group = named(context, input);
        const given = (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .structuresMember */ .Xr)(input, 'Attributes') ?? [];
        const pairs = given.map((pair)=>[
                (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(pair, 'Key') ?? '',
                (0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .textMember */ .SA)(pair, 'Value') ?? ''
            ]);
        const delay = pairs.find(([key])=>key === delayKey)?.[1] ?? '0';
        if (!/^\d{1,4}$/.test(delay) || Number(delay) > 3600) throw (0,_refuse_js__WEBPACK_IMPORTED_MODULE_1__/* .invalid */ .Gq)(`Target group attribute value '${delay}' for key '${delayKey}' must be between 0 and 3600`);
        group.attributes = {
            ...group.attributes,
            ...Object.fromEntries(pairs)
        };
        return view(group);
    }
};
/** The deregistration delay of the target group of this ARN, in seconds; `undefined` where the group is only named. */ const deregistrationDelay = (context, arn)=>{
    const { groups } = (0,_state_js__WEBPACK_IMPORTED_MODULE_2__/* .elbState */ .T0)(context);
    const group = Object.hasOwn(groups, arn) ? groups[arn] : undefined;
    return group && Number({
        ...defaults,
        ...group.attributes
    }[delayKey]);
};


/***/ }),

/***/ 67611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ targetRule)
/* harmony export */ });
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70407);

/** The first rule of the control API that says how the targets of a group stand; by name or ARN. */ const targetRule = (world, group)=>world.targets.find((rule)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(rule.group, group) || (0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(rule.group, group.split('/')[1] ?? ''));


/***/ }),

/***/ 83667:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $2: () => (/* binding */ draw),
/* harmony export */   Dz: () => (/* binding */ chance),
/* harmony export */   FX: () => (/* binding */ hexId),
/* harmony export */   it: () => (/* binding */ longId),
/* harmony export */   m_: () => (/* binding */ shortId),
/* harmony export */   uR: () => (/* binding */ uuid),
/* harmony export */   vm: () => (/* binding */ digits)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77598);

/**
 * The next draw for a key: `hash(seed, key, nth)` as hex. Keyed, not streamed, so that calls that commute may
 * arrive in any order and still get the same ids. The key names service, operation and resource.
 */ const draw = (world, key)=>{
    const nth = (world.draws[key] ?? 0) + 1;
    world.draws[key] = nth;
    return (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(JSON.stringify([
        world.seed,
        key,
        nth
    ])).digest('hex');
};
/** A 32-digit hex id, as tasks have. */ const hexId = (world, key)=>draw(world, key).slice(0, 32);
/** A UUID of version 4, as service events have. */ const uuid = (world, key)=>{
    const hex = draw(world, key);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};
/** Nineteen decimal digits, as `ecs-svc/…` and service revisions have. */ const digits = (world, key)=>(BigInt(`0x${draw(world, key).slice(0, 15)}`) + 1_000_000_000_000_000_000n).toString().slice(0, 19);
/** Twenty-one characters of `A–Z a–z 0–9 _ -`, as service deployments have. */ const shortId = (world, key)=>Buffer.from(draw(world, key), 'hex').toString('base64url').slice(0, 21);
/** Forty-three characters of `A–Z a–z 0–9 _ -`, as lifecycle hooks have. */ const longId = (world, key)=>Buffer.from(draw(world, key), 'hex').toString('base64url');
/** A number in [0, 1). */ const chance = (world, key)=>Number.parseInt(draw(world, key).slice(0, 12), 16) / 16 ** 12;


/***/ }),

/***/ 39409:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ durationMs)
/* harmony export */ });
const units = {
    ms: 1,
    s: 1000,
    m: 60_000,
    h: 3_600_000,
    d: 86_400_000
};
/** Milliseconds of `200ms`, `5s`, `1.5m`, `2h` or `1d`; `undefined` when the text is no length of time. */ const durationMs = (text)=>{
    const parts = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
    const unit = units[parts?.[2] ?? ''];
    return unit === undefined ? undefined : Math.round(Number(parts?.[1]) * unit);
};


/***/ }),

/***/ 69427:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ enter),
/* harmony export */   z: () => (/* binding */ newWorld)
/* harmony export */ });
/** An empty world at the virtual time `now`, in milliseconds since the Unix epoch. */ const newWorld = (of)=>({
        format: 2,
        seed: of.seed,
        start: of.start ?? {
            throttle: false,
            lag: 0
        },
        now: of.now,
        draws: {},
        queue: [],
        scheduled: 0,
        accounts: {},
        credentials: {},
        faults: [],
        tasks: [],
        targets: [],
        hooks: [],
        secrets: 'where-laid',
        messages: [],
        throttle: {
            on: of.start?.throttle ?? false,
            buckets: {}
        },
        lag: of.start?.lag ?? 0,
        calls: [],
        callSizes: [],
        callSize: 0
    });
/** What a handler works with, for this caller at the world's now; the account and region come to be when first entered. */ const enter = (world, caller, hosts)=>{
    const account = accountOf(world, caller.account);
    return {
        world,
        account,
        region: regionOf(account, caller.region),
        caller,
        now: world.now,
        ...hosts
    };
};
const accountOf = (world, id)=>{
    const known = world.accounts[id];
    if (known !== undefined) return known;
    const account = {
        id,
        regions: {},
        global: {}
    };
    world.accounts[id] = account;
    return account;
};
const regionOf = (account, name)=>{
    const known = account.regions[name];
    if (known !== undefined) return known;
    const region = {};
    account.regions[name] = region;
    return region;
};


/***/ }),

/***/ 70407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ fits)
/* harmony export */ });
/** Whether the whole text fits a pattern in which `*` stands for any run of characters and `?` for any one. */ const fits = (pattern, text)=>{
    let [p, t, star, mark] = [
        0,
        0,
        -1,
        0
    ];
    while(t < text.length){
        if (pattern[p] === '*') {
            star = p;
            mark = t;
            p += 1;
        } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t])) {
            p += 1;
            t += 1;
        } else if (star >= 0) {
            p = star + 1;
            mark += 1;
            t = mark;
        } else return false;
    }
    while(pattern[p] === '*')p += 1;
    return p === pattern.length;
};


/***/ }),

/***/ 34131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DW: () => (/* binding */ listMember),
/* harmony export */   Nd: () => (/* binding */ neededText),
/* harmony export */   Nu: () => (/* binding */ textsMember),
/* harmony export */   SA: () => (/* binding */ textMember),
/* harmony export */   U7: () => (/* binding */ structureMember),
/* harmony export */   Xr: () => (/* binding */ structuresMember),
/* harmony export */   eJ: () => (/* binding */ numberMember),
/* harmony export */   hu: () => (/* binding */ flagMember),
/* harmony export */   ip: () => (/* binding */ isStructure)
/* harmony export */ });
/* harmony import */ var _refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69273);

const wrong = (name, wanted)=>new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P('SerializationException', `Member '${name}' can not be converted to ${wanted}`);
const member = (input, name)=>Object.hasOwn(input, name) ? input[name] ?? undefined : undefined;
/** A string member; another type is refused as AWS's parsers refuse it, an absent or null one is `undefined`. */ const textMember = (input, name)=>{
    const value = member(input, name);
    if (value === undefined || typeof value === 'string') return value;
    throw wrong(name, 'a string');
};
/** A number member, also when written as text (query form). */ const numberMember = (input, name)=>{
    const value = member(input, name);
    if (value === undefined || typeof value === 'number') return value;
    if (typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) return Number(value);
    throw wrong(name, 'a number');
};
/** A boolean member, also when written as text (query form). */ const flagMember = (input, name)=>{
    const value = member(input, name);
    if (value === undefined || typeof value === 'boolean') return value;
    if (value === 'true' || value === 'false') return value === 'true';
    throw wrong(name, 'a boolean');
};
/** A list member, its items as they came. */ const listMember = (input, name)=>{
    const value = member(input, name);
    if (value === undefined || Array.isArray(value)) return value;
    throw wrong(name, 'a list');
};
/** A list member whose items are strings. */ const textsMember = (input, name)=>listMember(input, name)?.map((item)=>{
        if (typeof item === 'string') return item;
        throw wrong(name, 'a list of strings');
    });
/** Whether a parsed value is a structure: neither list nor scalar. */ const isStructure = (value)=>typeof value === 'object' && value !== null && !Array.isArray(value);
/** A structure member. */ const structureMember = (input, name)=>{
    const value = member(input, name);
    if (value === undefined || isStructure(value)) return value;
    throw wrong(name, 'a structure');
};
/** A list member whose items are structures. */ const structuresMember = (input, name)=>listMember(input, name)?.map((item)=>{
        if (isStructure(item)) return item;
        throw wrong(name, 'a list of structures');
    });
/** A string member that must be there; without it the request is refused with `code`, in the words of AWS's validation. */ const neededText = (input, name, code)=>{
    const value = textMember(input, name);
    if (value !== undefined && value !== '') return value;
    const at = `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
    const shown = value === undefined ? 'null' : `''`;
    const rule = value === undefined ? 'Member must not be null' : 'Member must have length greater than or equal to 1';
    throw new _refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P(code, `1 validation error detected: Value ${shown} at '${at}' failed to satisfy constraint: ${rule}`);
};


/***/ }),

/***/ 24304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ regionPart)
/* harmony export */ });
/** A service's own state in the context's region, under the service's name; made by `empty` when first asked for. */ const regionPart = (context, name, empty)=>{
    if (!Object.hasOwn(context.region, name)) context.region[name] = empty();
    return context.region[name];
};


/***/ }),

/***/ 73415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   j: () => (/* binding */ partition)
/* harmony export */ });
const prefixes = [
    [
        'cn-',
        'aws-cn'
    ],
    [
        'us-gov-',
        'aws-us-gov'
    ],
    [
        'us-iso-',
        'aws-iso'
    ],
    [
        'us-isob-',
        'aws-iso-b'
    ],
    [
        'eu-isoe-',
        'aws-iso-e'
    ],
    [
        'us-isof-',
        'aws-iso-f'
    ]
];
/** The partition that a region lies in, as ARNs name it. */ const partition = (region)=>prefixes.find(([prefix])=>region.startsWith(prefix))?.[1] ?? 'aws';


/***/ }),

/***/ 69273:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P: () => (/* binding */ Refusal)
/* harmony export */ });
/** A request that AWS refuses: code and message as AWS words them, status 400 unless told otherwise. */ class Refusal extends Error {
    code;
    status;
    members;
    constructor(code, message, more = {}){
        super(message);
        this.name = code;
        this.code = code;
        this.status = more.status ?? 400;
        this.members = more.members ?? {};
    }
}


/***/ }),

/***/ 9628:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ schedule)
/* harmony export */ });
/** Puts an event into the queue, `after` milliseconds from the context's now. The queue stays sorted by time, then order. */ const schedule = (context, event)=>enqueue(context.world, {
        at: context.now + event.after,
        kind: event.kind,
        account: context.account.id,
        region: context.caller.region,
        data: event.data
    });
const enqueue = (world, due)=>{
    world.scheduled += 1;
    const entry = {
        ...due,
        order: world.scheduled
    };
    let low = 0;
    let high = world.queue.length;
    while(low < high){
        const middle = low + high >> 1;
        const other = world.queue[middle];
        if (other !== undefined && other.at <= entry.at) low = middle + 1;
        else high = middle;
    }
    world.queue.splice(low, 0, entry);
};


/***/ }),

/***/ 44461:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ isTimestamp),
/* harmony export */   v: () => (/* binding */ timestamp)
/* harmony export */ });
/** A moment in an answer: the wire writes it as epoch seconds (JSON) or ISO 8601 (XML). Never a bare number, never a `Date`. */ /** Marks milliseconds since the Unix epoch as a moment. */ const timestamp = (ms)=>({
        $time: ms
    });
/** Whether a member of an answer is a moment. */ const isTimestamp = (value)=>typeof value === 'object' && value !== null && '$time' in value && typeof value.$time === 'number';


/***/ }),

/***/ 11036:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   PH: () => (/* binding */ putLines),
/* harmony export */   XX: () => (/* binding */ createStream),
/* harmony export */   _g: () => (/* binding */ appendLines),
/* harmony export */   wj: () => (/* binding */ createGroup)
/* harmony export */ });
/* harmony import */ var _state_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3566);

/** Makes a log group; one that exists stays as it is. Gives the group. */ const createGroup = (context, name)=>{
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .logGroup */ .QT)(context, name);
    if (known !== undefined) return known;
    const group = {
        name,
        created: context.now,
        streams: {},
        tags: {}
    };
    (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .logsState */ .xh)(context).groups[name] = group;
    return group;
};
/** Makes a stream in a group; one that exists stays as it is. Gives the stream. */ const createStream = (context, group, name)=>{
    const known = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .logStream */ .Vc)(group, name);
    if (known !== undefined) return known;
    const stream = {
        name,
        created: context.now,
        events: []
    };
    group.streams[name] = stream;
    return stream;
};
/** Writes lines to a stream, which comes to be when first written to; the group must exist, as the awslogs driver needs it. */ const putLines = (context, to)=>{
    const group = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .logGroup */ .QT)(context, to.group);
    if (group === undefined) return 'no-group';
    appendLines(context, createStream(context, group, to.stream), to.lines);
    return 'ok';
};
/** Adds lines to a stream and keeps it sorted by time, lines of one time in order of arrival. */ const appendLines = (context, stream, lines)=>{
    const state = (0,_state_js__WEBPACK_IMPORTED_MODULE_0__/* .logsState */ .xh)(context);
    for (const line of lines){
        state.events += 1;
        stream.events.push({
            at: line.at,
            ingested: context.now,
            order: state.events,
            message: line.message
        });
    }
    stream.events.sort((a, b)=>a.at - b.at || a.order - b.order);
};


/***/ }),

/***/ 3566:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   QT: () => (/* binding */ logGroup),
/* harmony export */   Vc: () => (/* binding */ logStream),
/* harmony export */   xh: () => (/* binding */ logsState)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);

/** The region's log groups. */ const logsState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'logs', ()=>({
            groups: {},
            events: 0
        }));
/** The group of this name, if there is one. */ const logGroup = (context, name)=>{
    const { groups } = logsState(context);
    return Object.hasOwn(groups, name) ? groups[name] : undefined;
};
/** The stream of this name in a group, if there is one. */ const logStream = (group, name)=>Object.hasOwn(group.streams, name) ? group.streams[name] : undefined;


/***/ }),

/***/ 31616:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ checked),
  E: () => (/* binding */ validation)
});

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/refusal.js
var refusal = __webpack_require__(69273);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/member.js
var member = __webpack_require__(34131);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/timestamp.js
var timestamp = __webpack_require__(44461);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/model/assess-value.js


/** All that is wrong with a value of this type, in order of its members; absent and null members are passed over. */ const assessValue = (model, side, seen)=>{
    const walk = {
        model,
        side,
        way: [],
        faults: []
    };
    look(walk, seen.type, seen.value);
    return walk.faults;
};
const fault = (walk, what, told)=>void walk.faults.push({
        what,
        at: worded(walk.way),
        ...told
    });
const worded = (way)=>way.map((step, nth)=>typeof step === 'number' ? `[${step}]` : nth === 0 ? step : `.${step}`).join('');
const look = (walk, type, value)=>{
    if (type.startsWith('=')) {
        if ((0,member/* isStructure */.ip)(value)) lookInside(walk, type.slice(1), value);
        else fault(walk, 'type', {
            wanted: 'a structure',
            value
        });
    } else if (type.startsWith('[]')) lookThrough(walk, type.slice(2), value);
    else if (type.startsWith('{}')) {
        if ((0,member/* isStructure */.ip)(value)) each(walk, type.slice(2), Object.entries(value));
        else if (!isEmptyList(walk.side, value)) fault(walk, 'type', {
            wanted: 'a map',
            value
        });
    } else if (type.startsWith('#')) lookUp(walk, type.slice(1), value);
    else if (!isScalar(type, walk.side, value)) fault(walk, 'type', {
        wanted: type === 'boolean' ? 'a boolean' : `a ${type}`,
        value
    });
};
const lookThrough = (walk, type, value)=>{
    if (Array.isArray(value)) each(walk, type, value.entries());
    else if (!isEmptyList(walk.side, value)) fault(walk, 'type', {
        wanted: 'a list',
        value
    });
};
/** In a form an empty list is an empty text. */ const isEmptyList = (side, value)=>side === 'form' && value === '';
const each = (walk, type, items)=>{
    for (const [step, item] of items){
        walk.way.push(step);
        look(walk, type, item);
        walk.way.pop();
    }
};
const lookUp = (walk, name, value)=>{
    if (typeof value !== 'string') {
        fault(walk, 'type', {
            wanted: 'a string',
            value
        });
        return;
    }
    const words = walk.model.enums[name] ?? [];
    if (!words.includes(value)) fault(walk, 'enum', {
        wanted: words.join(', '),
        value
    });
};
const isScalar = (type, side, value)=>{
    if (type === 'document') return true;
    if (side === 'form') return typeof value === 'string' && (texts[type]?.test(value) ?? true);
    if (type !== 'timestamp') return typeof value === (type === 'blob' ? 'string' : type);
    if (side.startsWith('noted') && typeof value === 'string') return texts.timestamp?.test(value) === true;
    return side === 'response' ? (0,timestamp/* isTimestamp */.F)(value) : typeof value === 'number';
};
/** How scalars look that are written as text. */ const texts = {
    number: /^-?\d+(\.\d+)?$/,
    boolean: /^(true|false)$/,
    timestamp: /^\d{4}-\d\d-\d\dT[\d:.]+(Z|[+-]\d\d:?\d\d)$/
};
const lookInside = (walk, structure, value)=>{
    const { members, required } = walk.model.structures[structure] ?? {
        members: {},
        required: []
    };
    for (const name of Object.keys(value)){
        const member = value[name];
        if (member === undefined || member === null) continue;
        const wanted = Object.hasOwn(members, name) ? members[name] : undefined;
        walk.way.push(name);
        if (wanted === undefined) fault(walk, 'unknown', {
            wanted: '',
            value: member
        });
        else look(walk, wanted, member);
        walk.way.pop();
    }
    for (const name of required){
        if (value[name] !== undefined && value[name] !== null) continue;
        walk.way.push(name);
        fault(walk, 'missing', {
            wanted: members[name] ?? '',
            value: undefined
        });
        walk.way.pop();
    }
};
/** All that is wrong with an operation's request or response. */ const assessCall = (model, side, call)=>{
    const type = model.operations[call.operation]?.[side.endsWith('response') ? 1 : 0];
    return type === undefined ? [] : assessValue(model, side, {
        value: call.value,
        type: `=${type}`
    });
};

// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/model/exchange.js


/** The name of the channel of `node:diagnostics_channel` on which exchanges are told. */ const exchangeChannel = 'tagship:sandbox:exchange';
const exchanges = (0,external_node_diagnostics_channel_.channel)(exchangeChannel);
/** Tells whoever listens in this process about an exchange; without a listener the answer is not assessed. */ const tellExchange = (taken, response)=>{
    if (!exchanges.hasSubscribers) return;
    const { service, operation, model, side } = taken;
    const answered = assessCall(model, 'response', {
        operation,
        value: response
    });
    const faults = [
        ...taken.faults.map((fault)=>({
                ...fault,
                side
            })),
        ...answered.map((fault)=>({
                ...fault,
                side: 'response'
            }))
    ];
    exchanges.publish({
        service,
        operation,
        faults
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/model/check-request.js



/** A service that takes only requests that its model allows. Members that the model does not know are passed over. */ const checked = (service, model, wording)=>({
        ...service,
        operations: Object.fromEntries(Object.entries(service.operations).map(([name, operation])=>{
            const side = service.wire.protocol === 'query' ? 'form' : 'request';
            const run = (context, input)=>{
                const faults = assessCall(model, side, {
                    operation: name,
                    value: input
                });
                if (faults.length > 0) refuse(faults, wording, side);
                const members = operation.run(context, input);
                tellExchange({
                    service: service.name,
                    operation: name,
                    model,
                    side,
                    faults
                }, members);
                return members;
            };
            return [
                name,
                {
                    ...operation,
                    run
                }
            ];
        }))
    });
const refuse = (faults, wording, side)=>{
    const wrong = faults.find(({ what })=>what === 'type');
    if (wrong !== undefined) {
        const code = side === 'form' ? 'MalformedInput' : 'SerializationException';
        throw new refusal/* Refusal */.P(code, `Member '${wrong.at}' can not be converted to ${wrong.wanted}`);
    }
    const missing = faults.find(({ what, at })=>what === 'missing' && (wording.whole || at.includes('.')));
    if (missing !== undefined) throw wording.missing(missing);
    const word = faults.find(({ what })=>what === 'enum');
    if (word !== undefined) throw wording.enum(word);
};
/** The wording that most services share, under their own code. */ const validation = (code)=>{
    const refused = (fault, shown, rule)=>new refusal/* Refusal */.P(code, `1 validation error detected: Value ${shown} at '${path(fault.at)}' failed to satisfy constraint: ${rule}`);
    return {
        enum: (fault)=>refused(fault, `'${fault.value}'`, `Member must satisfy enum value set: [${fault.wanted}]`),
        missing: (fault)=>refused(fault, 'null', 'Member must not be null'),
        whole: true
    };
};
/** `Tags[0].Key` as AWS names it: `tags.1.member.key`. */ const path = (at)=>at.split('.').map((step)=>`${step.charAt(0).toLowerCase()}${step.slice(1)}`).join('.').replaceAll(/\[(\d+)\]/g, (_all, nth)=>`.${Number(nth) + 1}.member`);


/***/ }),

/***/ 50217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ operators),
/* harmony export */   v: () => (/* binding */ holds)
/* harmony export */ });
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70407);

const equals = (value, wanted)=>value !== undefined && wanted.includes(value);
const like = (value, wanted)=>value !== undefined && wanted.some((pattern)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_0__/* .fits */ .l)(pattern, value));
const not = (operator)=>(value, wanted)=>!operator(value, wanted);
const ifExists = (operator)=>(value, wanted)=>value === undefined || operator(value, wanted);
/** The condition operators that are judged; a negated one holds where the key is absent, as on AWS. */ const operators = {
    StringEquals: equals,
    StringNotEquals: not(equals),
    StringLike: like,
    StringNotLike: not(like),
    ArnEquals: like,
    ArnLike: like,
    ArnNotLike: not(like),
    StringEqualsIfExists: ifExists(equals),
    StringLikeIfExists: ifExists(like),
    Null: (value, wanted)=>wanted.includes(String(value === undefined))
};
/** Whether all conditions of a statement hold. */ const holds = (conditions, facts)=>Object.entries(conditions).every(([operator, keys])=>Object.entries(keys).every(([key, wanted])=>operators[operator]?.(facts[key.toLowerCase()], wanted) ?? false));


/***/ }),

/***/ 85172:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ parsePolicy)
/* harmony export */ });
/* harmony import */ var _kernel_member_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34131);
/* harmony import */ var _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(69273);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(50217);



const malformed = (why)=>new _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_1__/* .Refusal */ .P('MalformedPolicyDocument', why);
/** Reads a policy document, as JSON text or as its value; what the sandbox could not judge is refused, not passed over. */ const parsePolicy = (document)=>{
    const value = typeof document === 'string' ? parsed(document) : document;
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(value)) throw malformed('The policy is not in the valid JSON format.');
    const statements = [
        value.Statement
    ].flat();
    if (!statements.every(_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)) throw malformed('A policy needs statements.');
    return statements.map(statement);
};
const parsed = (text)=>{
    try {
        return JSON.parse(text);
    } catch  {
        throw malformed('This policy contains invalid Json');
    }
};
const known = [
    'Sid',
    'Effect',
    'Action',
    'NotAction',
    'Resource',
    'Principal',
    'Condition'
];
const statement = (value)=>{
    const stranger = Object.keys(value).find((key)=>!known.includes(key));
    if (stranger !== undefined) throw malformed(`The sandbox does not judge the policy member ${stranger}.`);
    if (value.Effect !== 'Allow' && value.Effect !== 'Deny') throw malformed(`Invalid effect: ${String(value.Effect)}`);
    return {
        effect: value.Effect,
        actions: texts(value.Action),
        notActions: texts(value.NotAction),
        resources: value.Resource === undefined ? [
            '*'
        ] : texts(value.Resource),
        principals: value.Principal === '*' ? {
            AWS: [
                '*'
            ]
        } : lists(value.Principal),
        conditions: conditions(value.Condition)
    };
};
const conditions = (value)=>{
    if (value === undefined) return {};
    if (!(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(value)) throw malformed('Invalid Condition.');
    const stranger = Object.keys(value).find((operator)=>!Object.hasOwn(_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .I, operator));
    if (stranger !== undefined) throw malformed(`The sandbox does not judge the condition ${stranger}; it has ${Object.keys(_condition_js__WEBPACK_IMPORTED_MODULE_2__/* .operators */ .I).join(', ')}.`);
    return Object.fromEntries(Object.entries(value).map(([operator, keys])=>[
            operator,
            lists(keys)
        ]));
};
const texts = (value)=>value === undefined ? [] : [
        value
    ].flat().map(String);
const lists = (value)=>(0,_kernel_member_js__WEBPACK_IMPORTED_MODULE_0__/* .isStructure */ .ip)(value) ? Object.fromEntries(Object.entries(value).map(([key, item])=>[
            key,
            texts(item)
        ])) : {};


/***/ }),

/***/ 71038:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ isBarredPull),
/* harmony export */   h: () => (/* binding */ isBarred)
/* harmony export */ });
/* harmony import */ var _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(69273);
/* harmony import */ var _policy_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85172);
/* harmony import */ var _role_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(26642);
/* harmony import */ var _verdict_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10929);




/**
 * Whether another account's repository keeps the caller out: where it has a policy, or its account has roles laid, only
 * who the policy allows comes in. A policy that cannot be judged lets nobody in.
 */ const isBarred = (context, { owner, policy, action })=>{
    if (owner === context.caller.account) return false;
    if (policy === undefined) return (0,_role_js__WEBPACK_IMPORTED_MODULE_3__/* .isJudged */ .sL)(context.world.accounts[owner]);
    const caller = {
        account: context.caller.account,
        arns: (0,_role_js__WEBPACK_IMPORTED_MODULE_3__/* .callersArns */ .Zp)(context)
    };
    const facts = {
        'aws:principalarn': context.caller.arn,
        'aws:principalaccount': caller.account
    };
    const asking = {
        action,
        resource: '*',
        facts
    };
    const judged = readable(policy);
    return judged === undefined || (0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .verdict */ .W)([
        judged
    ], asking, (one)=>(0,_verdict_js__WEBPACK_IMPORTED_MODULE_2__/* .isPrincipal */ .H)(one, caller)) !== 'allowed';
};
const readable = (text)=>{
    try {
        return (0,_policy_js__WEBPACK_IMPORTED_MODULE_1__/* .parsePolicy */ .O)(text);
    } catch (error) {
        if (error instanceof _kernel_refusal_js__WEBPACK_IMPORTED_MODULE_0__/* .Refusal */ .P) return undefined;
        throw error;
    }
};
/** Whether a task of the context's account may not pull from another account's repository. */ const isBarredPull = (context, of)=>[
        'ecr:BatchGetImage',
        'ecr:GetDownloadUrlForLayer'
    ].some((action)=>isBarred(context, {
            ...of,
            action
        }));


/***/ }),

/***/ 26642:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DK: () => (/* binding */ callersRole),
/* harmony export */   Ot: () => (/* binding */ roles),
/* harmony export */   Zp: () => (/* binding */ callersArns),
/* harmony export */   sL: () => (/* binding */ isJudged),
/* harmony export */   ud: () => (/* binding */ roleNamed)
/* harmony export */ });
/** What IAM keeps in one account: roles by name. Without any, all is allowed in the account and every role can be taken. */ const roles = (account)=>{
    account.global.iam ??= {
        roles: {}
    };
    return account.global.iam.roles;
};
/** Whether permissions are judged in an account. */ const isJudged = (account)=>account !== undefined && Object.keys(roles(account)).length > 0;
/** The role of this name in an account. */ const roleNamed = (account, name)=>{
    const all = account === undefined ? {} : roles(account);
    return Object.hasOwn(all, name) ? all[name] : undefined;
};
/** The name of the role whose session calls; `undefined` when the caller is no session. */ const callersRole = ({ caller })=>/^arn:[^:]+:sts::\d{12}:assumed-role\/([^/]+)\//.exec(caller.arn)?.[1];
/** The ARNs by which policies may name the caller: its own, and that of the role behind it. */ const callersArns = (context)=>{
    const { caller, world } = context;
    const role = roleNamed(world.accounts[caller.account], callersRole(context) ?? '');
    return [
        caller.arn,
        ...role === undefined ? [] : [
            role.arn
        ]
    ];
};


/***/ }),

/***/ 10929:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ isPrincipal),
/* harmony export */   W: () => (/* binding */ verdict)
/* harmony export */ });
/* harmony import */ var _kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70407);
/* harmony import */ var _condition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(50217);


/** The verdict of policies, all of whose statements count that `concerns` lets through. */ const verdict = (policies, asking, concerns = ()=>true)=>{
    const hits = policies.flat().filter((statement)=>concerns(statement) && matches(statement, asking));
    if (hits.some(({ effect })=>effect === 'Deny')) return 'denied';
    return hits.length > 0 ? 'allowed' : 'silent';
};
const matches = (statement, { action, resource, facts })=>{
    const named = (patterns)=>patterns.some((pattern)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)(pattern.toLowerCase(), action.toLowerCase()));
    const acts = statement.notActions.length > 0 ? !named(statement.notActions) : named(statement.actions);
    return acts && statement.resources.some((pattern)=>(0,_kernel_glob_js__WEBPACK_IMPORTED_MODULE_1__/* .fits */ .l)(pattern, resource)) && (0,_condition_js__WEBPACK_IMPORTED_MODULE_0__/* .holds */ .v)(statement.conditions, facts);
};
/** Whether a statement's principal is this caller: everybody, the account, or the very identity. */ const isPrincipal = (statement, caller)=>(statement.principals.AWS ?? []).some((principal)=>principal === '*' || principal === caller.account || /^arn:[^:]+:iam::(\d{12}):root$/.exec(principal)?.[1] === caller.account || caller.arns.includes(principal));


/***/ }),

/***/ 47105:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E4: () => (/* binding */ versionOf),
/* harmony export */   LI: () => (/* binding */ secretsState),
/* harmony export */   cs: () => (/* binding */ secretNamed)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);

/** The region's secrets. */ const secretsState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'secretsmanager', ()=>({
            secrets: {},
            laid: false
        }));
/** The secret that a name, an ARN or an ARN without its last six characters means; one that is gone for good is none. */ const secretNamed = (context, id)=>{
    const { secrets } = secretsState(context);
    const byName = Object.hasOwn(secrets, id) ? secrets[id] : undefined;
    const found = byName ?? Object.values(secrets).find(({ arn })=>arn === id || arn.slice(0, -7) === id);
    return found?.deletion !== undefined && found.deletion <= context.now ? undefined : found;
};
/** The version of a secret that an id or a label means, `AWSCURRENT` unless told. */ const versionOf = (secret, by)=>{
    const stage = by.stage ?? (by.id === undefined ? 'AWSCURRENT' : undefined);
    const found = Object.entries(secret.versions).find(([id, version])=>(by.id === undefined || id === by.id) && (stage === undefined || version.stages.includes(stage)));
    return found && {
        id: found[0],
        version: found[1]
    };
};


/***/ }),

/***/ 36203:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ startSandbox)
});

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/serve-join.js
/** Whether the request is `GET /_sandbox/clock/join`. */ const isJoin = (request)=>request.method === 'GET' && (request.url ?? '').split('?')[0] === '/_sandbox/clock/join';
/** Joins the actor of `?actor=` for as long as the connection is held open; the first line of the answer is the clock's reading. */ const serveJoin = (clock, request, response)=>{
    const actor = new URL(request.url ?? '/', 'http://sandbox').searchParams.get('actor') ?? '';
    if (actor === '') {
        response.writeHead(400, {
            'content-type': 'application/json'
        }).end('{"error":"actor is missing"}\n');
        return;
    }
    const leave = clock.join(actor);
    response.on('close', leave);
    response.socket?.unref();
    response.writeHead(200, {
        'content-type': 'application/jsonl'
    }).write(`${JSON.stringify(clock.read())}\n`);
};

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/file-blobs.js




/** A blob store of files under a folder: `uploads/<id>` and `sha256/<hex>`. No blob is ever whole in memory. */ const fileBlobs = (folder)=>{
    const running = new Map();
    for (const name of [
        'uploads',
        'sha256'
    ])(0,external_node_fs_.mkdirSync)((0,external_node_path_.join)(folder, name), {
        recursive: true
    });
    const uploadFile = (id)=>(0,external_node_path_.join)(folder, 'uploads', id);
    const blobFile = (digest)=>(0,external_node_path_.join)(folder, ...digest.split(':'));
    const upload = (id)=>{
        const known = running.get(id) ?? reopened(uploadFile(id));
        running.set(id, known);
        return known;
    };
    return {
        append: async (id, at, source)=>{
            const into = upload(id);
            return into.size !== at || into.busy ? undefined : await fill(into, uploadFile(id), source);
        },
        appendNow: (id, bytes)=>{
            const into = upload(id);
            (0,external_node_fs_.appendFileSync)(uploadFile(id), bytes);
            return count(into, bytes);
        },
        digest: (id)=>hex(upload(id)),
        seal: (id)=>{
            const { size } = upload(id);
            const digest = hex(upload(id));
            (0,external_node_fs_.renameSync)(uploadFile(id), blobFile(digest));
            running.delete(id);
            return {
                digest,
                size
            };
        },
        drop: (id)=>{
            running.delete(id);
            (0,external_node_fs_.rmSync)(uploadFile(id), {
                force: true
            });
        },
        has: (digest)=>(0,external_node_fs_.existsSync)(blobFile(digest)),
        open: (digest, span)=>(0,external_node_fs_.createReadStream)(blobFile(digest), span),
        read: (digest)=>(0,external_node_fs_.readFileSync)(blobFile(digest))
    };
};
const count = (into, bytes)=>{
    into.hash.update(bytes);
    into.size += bytes.length;
    return into.size;
};
const hex = ({ hash })=>`sha256:${hash.copy().digest('hex')}`;
const fill = async (into, file, source)=>{
    let whole = true;
    into.busy = true;
    const handle = await (0,promises_.open)(file, 'a');
    try {
        for await (const bytes of untilBroken(source, ()=>{
            whole = false;
        })){
            await handle.appendFile(bytes);
            count(into, bytes);
        }
        return {
            size: into.size,
            whole
        };
    } finally{
        into.busy = false;
        await handle.close();
    }
};
/** What a source gives until it ends or breaks off; errors of whoever reads it stay errors. */ async function* untilBroken(source, broken) {
    try {
        yield* source;
    } catch  {
        broken();
    }
}
/** An upload that this process has not written yet: its file, made when absent, read once for the hash. */ const reopened = (file)=>{
    const into = {
        size: 0,
        hash: (0,external_node_crypto_.createHash)('sha256'),
        busy: false
    };
    const handle = (0,external_node_fs_.openSync)(file, 'a+');
    const buffer = Buffer.alloc(1 << 20);
    for(let read = (0,external_node_fs_.readSync)(handle, buffer); read > 0; read = (0,external_node_fs_.readSync)(handle, buffer))count(into, buffer.subarray(0, read));
    (0,external_node_fs_.closeSync)(handle);
    return into;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/refusal.js
var refusal = __webpack_require__(69273);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/parse.js

/** Reads a snapshot; one that is damaged or of another format is refused. */ const parseSnapshot = (text)=>{
    const value = parsed(text);
    if (value?.world === undefined) throw refused('is damaged');
    if (value.format !== 1 || value.world.format !== 2) throw refused(`has the format ${value.format}.${value.world.format}, this one reads 1.2`);
    return value;
};
/** Reads a journal's lines; a last line that was cut short was never answered and does not count. */ const parseEntries = (text)=>{
    const lines = text.split('\n');
    const whole = lines.slice(0, -1).map((line)=>parsed(line));
    return whole.map((entry)=>{
        if (entry === undefined) throw refused('is damaged');
        return entry;
    });
};
/** The refusal to go on from a state that cannot be trusted. */ const refused = (why)=>new refusal/* Refusal */.P('StateRefused', `The state in the folder ${why}.`);
/** The value of a JSON text; `undefined` when it is none. */ const parsed = (text)=>{
    try {
        return JSON.parse(text);
    } catch  {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/journal.js



/** Beyond this length a journal is folded into a new snapshot. */ const longest = 64 * 1024 * 1024;
/** Opens, or begins, the state under a folder; `hosts` are kept with it, since answers and images name them. */ const openJournal = (folder, hosts)=>{
    const file = (0,external_node_path_.join)(folder, 'snapshot.json');
    const kept = (0,external_node_fs_.existsSync)(file) ? parseSnapshot((0,external_node_fs_.readFileSync)(file, 'utf8')) : undefined;
    let turn = kept?.turn ?? 0;
    const name = (of)=>(0,external_node_path_.join)(folder, `journal-${of}.jsonl`);
    const entries = (0,external_node_fs_.existsSync)(name(turn)) ? parseEntries((0,external_node_fs_.readFileSync)(name(turn), 'utf8')) : [];
    let [handle, length] = [
        (0,external_node_fs_.openSync)(name(turn), 'a', 0o600),
        0
    ];
    return {
        ...{
            kept,
            entries
        },
        append: (entry)=>{
            length += (0,external_node_fs_.writeSync)(handle, `${JSON.stringify(entry)}\n`);
        },
        fold: (world)=>{
            const snapshot = {
                format: 1,
                turn: turn + 1,
                hosts: hosts(),
                world
            };
            (0,external_node_fs_.writeFileSync)(`${file}.new`, JSON.stringify(snapshot), {
                mode: 0o600
            });
            const next = (0,external_node_fs_.openSync)(name(turn + 1), 'w', 0o600);
            (0,external_node_fs_.renameSync)(`${file}.new`, file);
            (0,external_node_fs_.closeSync)(handle);
            (0,external_node_fs_.rmSync)(name(turn), {
                force: true
            });
            turn += 1;
            handle = next;
            length = 0;
        },
        isLong: ()=>length > longest,
        close: ()=>(0,external_node_fs_.closeSync)(handle)
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/member.js
var kernel_member = __webpack_require__(34131);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/lock.js




/**
 * Takes a folder for one process and gives the way to let go of it; refuses where another one that lives has it. A lock
 * that a killed process left, or that was copied with a folder, does not count.
 */ const lockFolder = (folder, holder)=>{
    const file = (0,external_node_path_.join)(folder, 'lock');
    const own = {
        pid: holder.pid,
        born: holder.born,
        folder: (0,external_node_fs_.realpathSync)(folder)
    };
    if (!taken(file, own)) {
        const other = readLock(file);
        if (other?.folder === own.folder && isHeld(other, holder)) throw refused(`is in use by another sandbox, process ${other.pid}`);
        (0,external_node_fs_.rmSync)(file, {
            force: true
        });
        if (!taken(file, own)) throw refused('is in use by another sandbox');
    }
    return ()=>(0,external_node_fs_.rmSync)(file, {
            force: true
        });
};
/** A process with our own id that was born at another time is a former one, as in containers, where ids come again. */ const isHeld = (other, { pid, born, isAlive })=>other.pid === pid ? other.born === born : isAlive(other.pid);
const taken = (file, lock)=>{
    try {
        (0,external_node_fs_.writeFileSync)(file, JSON.stringify(lock), {
            flag: 'wx',
            mode: 0o600
        });
        return true;
    } catch (error) {
        if ((0,kernel_member/* isStructure */.ip)(error) && error.code === 'EEXIST') return false;
        throw error;
    }
};
const readLock = (file)=>{
    const value = parsed((0,external_node_fs_.readFileSync)(file, 'utf8'));
    return (0,kernel_member/* isStructure */.ip)(value) && typeof value.pid === 'number' && typeof value.born === 'number' ? {
        pid: value.pid,
        born: value.born,
        folder: String(value.folder)
    } : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/uploads.js


/** Makes a blob folder and a restored world agree on uploads under way: bytes that were never answered for go, uploads whose bytes are gone end. */ const mendUploads = (world, blobs)=>{
    const folder = (0,external_node_path_.join)(blobs, 'uploads');
    const known = new Set();
    for (const uploads of uploadTables(world))for (const [id, upload] of Object.entries(uploads)){
        if (mended((0,external_node_path_.join)(folder, id), upload)) known.add(id);
        else delete uploads[id];
    }
    if (!(0,external_node_fs_.existsSync)(folder)) return;
    for (const name of (0,external_node_fs_.readdirSync)(folder))if (!known.has(name)) (0,external_node_fs_.rmSync)((0,external_node_path_.join)(folder, name), {
        force: true
    });
};
const uploadTables = (world)=>Object.values(world.accounts).flatMap((account)=>Object.values(account.regions)).flatMap((region)=>region.ecr === undefined ? [] : [
            region.ecr.uploads
        ]);
const mended = (file, { received })=>{
    if (!(0,external_node_fs_.existsSync)(file)) return received === 0;
    const { size } = (0,external_node_fs_.statSync)(file);
    if (size > received) (0,external_node_fs_.truncateSync)(file, received);
    return size >= received;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/ground.js







/** The ground under a folder, or under a temporary one; a folder is locked for the holder, if one is named. */ const openGround = (folder, holder)=>{
    if (folder === undefined) return passing();
    (0,external_node_fs_.mkdirSync)(folder, {
        recursive: true,
        mode: 0o700
    });
    const unlock = holder === undefined ? ()=>{} : lockFolder(folder, holder);
    let ports = {
        port: 0,
        registryPort: 0
    };
    const journal = opened(folder, ()=>ports, unlock);
    const blobs = fileBlobs((0,external_node_path_.join)(folder, 'blobs'));
    return {
        ports: journal.kept?.hosts ?? ports,
        blobs,
        start: (make, at)=>{
            ports = at;
            const made = make({
                blobs,
                journal
            });
            mendUploads(made.world, (0,external_node_path_.join)(folder, 'blobs'));
            journal.fold(made.world);
            return made;
        },
        abandon: ()=>{
            journal.close();
            unlock();
        },
        close: (world)=>{
            journal.fold(world);
            journal.close();
            unlock();
        }
    };
};
/** A state that is refused is not held either. */ const opened = (folder, ports, unlock)=>{
    try {
        return openJournal(folder, ports);
    } catch (error) {
        unlock();
        throw error;
    }
};
const passing = ()=>{
    const folder = (0,external_node_fs_.mkdtempSync)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tagship-blobs-'));
    const blobs = fileBlobs(folder);
    const gone = ()=>(0,external_node_fs_.rmSync)(folder, {
            recursive: true,
            force: true
        });
    return {
        ports: {
            port: 0,
            registryPort: 0
        },
        blobs,
        start: (make)=>make({
                blobs
            }),
        ...{
            abandon: gone,
            close: gone
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/recorder.js

/** A recorder to a file; to none when there is no name. */ const openRecorder = (file)=>{
    if (file === undefined) return {
        write: ()=>{},
        close: ()=>{}
    };
    const handle = (0,external_node_fs_.openSync)(file, 'a', 0o600);
    return {
        write: (call)=>{
            (0,external_node_fs_.writeSync)(handle, `${JSON.stringify(call)}\n`);
        },
        close: ()=>(0,external_node_fs_.closeSync)(handle)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/iso.js
/** ISO 8601 with milliseconds, UTC, of milliseconds since the Unix epoch. */ const iso = (ms)=>new Date(ms).toISOString();
/** Milliseconds since the Unix epoch of an ISO 8601 text; `undefined` when it is none. */ const parseIso = (text)=>{
    const ms = Date.parse(text);
    return Number.isNaN(ms) ? undefined : ms;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/timestamp.js
var timestamp = __webpack_require__(44461);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/kernel/record-call.js


/** Beyond this many calls, or characters of their JSON, the oldest eighth is forgotten. */ const limits = {
    calls: 50_000,
    size: 16 * 1024 * 1024
};
const secret = /^(authorizationToken|SecretAccessKey|SessionToken|WebIdentityToken|layerPartBlob|password|SecretString|SecretBinary)$/i;
/** Notes an answered call in the world, copied, with secrets blanked and moments as ISO 8601; gives what was noted. */ const recordCall = (world, key, call)=>{
    const { service, operation, account, region, resource } = key;
    const [request, response] = [
        shown(call.request),
        shown(call.response)
    ];
    const struck = call.fault === undefined ? {} : {
        fault: call.fault
    };
    const what = {
        service,
        operation,
        account,
        region,
        resource,
        request,
        status: call.status,
        response
    };
    return keepCall(world, {
        time: iso(world.now),
        ...what,
        ...struck
    });
};
/** Puts a call at the end of the world's list, which stays within its limits. */ const keepCall = (world, record)=>{
    const size = JSON.stringify(record).length;
    world.calls.push(record);
    world.callSizes.push(size);
    world.callSize += size;
    while(world.calls.length > limits.calls || world.callSize > limits.size && world.calls.length > 1){
        const count = Math.ceil(world.calls.length / 8);
        world.calls.splice(0, count);
        for (const gone of world.callSizes.splice(0, count))world.callSize -= gone;
    }
    return record;
};
/** A copy as JSON would make it; by hand, since every call passes here. */ const shown = (value)=>{
    if (typeof value !== 'object' || value === null) return value ?? null;
    if (Array.isArray(value)) return value.map(shown);
    if ((0,timestamp/* isTimestamp */.F)(value)) return iso(value.$time);
    if (value instanceof Uint8Array) return `(${value.byteLength} bytes)`;
    const copy = {};
    for (const [name, member] of value instanceof Map ? value : Object.entries(value))if (member !== undefined) copy[name] = secret.test(name) ? '***' : shown(member);
    return copy;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/json.js
var json = __webpack_require__(77458);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/duration.js
var duration = __webpack_require__(39409);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/kernel/held-back.js

/** For how many virtual milliseconds a fault holds the answer back: `latency`, and with `no-answer` also `after`, a minute unless told. */ const heldBack = (fault)=>((0,duration/* durationMs */.p)(fault.latency ?? '') ?? 0) + (fault.error === 'no-answer' ? (0,duration/* durationMs */.p)(fault.after ?? '') ?? 60_000 : 0);

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/draw.js
var draw = __webpack_require__(83667);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/glob.js
var glob = __webpack_require__(70407);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/kernel/take-fault.js


/** Counts the call on every fault that matches it, and gives the first one that strikes. */ const takeFault = (world, call)=>world.faults.filter((fault, index)=>strikes(world, {
            fault,
            index
        }, call))[0];
const strikes = (world, rule, call)=>{
    const { fault } = rule;
    if (!matches(fault, call) || fault.until !== undefined && world.now >= fault.until) return false;
    const key = [
        call.service,
        call.operation,
        call.account,
        call.region,
        call.resource
    ].join(' ');
    const nth = (fault.seen?.[key] ?? 0) + 1;
    fault.seen ??= {};
    fault.seen[key] = nth;
    if (fault.nth !== undefined && !fault.nth.includes(nth)) return false;
    return fault.probability === undefined || (0,draw/* chance */.Dz)(world, `fault ${rule.index} ${key}`) < fault.probability;
};
const matches = (fault, call)=>(0,glob/* fits */.l)(fault.service ?? '*', call.service) && (0,glob/* fits */.l)(fault.operation ?? '*', call.operation) && (0,glob/* fits */.l)(fault.resource ?? '*', call.resource);

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/authorization.js
var authorization = __webpack_require__(84763);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/access.js

/** Whether a request is for a download address, for which permission was asked when it was given out. */ const hasTicket = ({ route })=>route?.operation === 'Download';
/** What a request shows for itself: basic credentials of the user `AWS`, or at a download address its ticket. */ const parseAuthorization = (request, target)=>{
    if (hasTicket(target)) return (0,authorization/* parsePassword */.H)(target.query.get('ticket') ?? '');
    const [scheme, token] = (request.headers.authorization ?? '').split(' ');
    if (scheme?.toLowerCase() !== 'basic') return undefined;
    const [user, secret] = Buffer.from(token ?? '', 'base64').toString().split(':');
    return user === 'AWS' ? (0,authorization/* parsePassword */.H)(secret ?? '') : undefined;
};
/** The challenge to who shows nothing or something else, on every route. */ const challenge = (request)=>({
        status: 401,
        headers: {
            'content-type': 'text/plain; charset=utf-8',
            'www-authenticate': `Basic realm="http://${request.headers.host ?? ''}/",service="ecr.amazonaws.com"`
        },
        body: 'Not Authorized\n'
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/repository.js
var repository = __webpack_require__(61980);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/state.js
var ecr_state = __webpack_require__(21587);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/enter.js
var enter = __webpack_require__(69427);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/tags/tagged.js
var tagged = __webpack_require__(68855);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/facts.js




/** What conditions may ask of a call: the resource's tags, the tags that the request brings, and the cluster. */ const facts = (context, input, resource)=>{
    const cluster = /^arn:[^:]+:ecs:[^:]*:\d{12}:(?:service|task|service-deployment|service-revision)\/([^/]+)\//.exec(resource);
    const head = resource.split(':').slice(0, 5).join(':');
    const brought = ((0,kernel_member/* structuresMember */.Xr)(input, 'tags') ?? []).map((tag)=>[
            `aws:requesttag/${((0,kernel_member/* textMember */.SA)(tag, 'key') ?? (0,kernel_member/* textMember */.SA)(tag, 'Key') ?? '').toLowerCase()}`,
            (0,kernel_member/* textMember */.SA)(tag, 'value') ?? (0,kernel_member/* textMember */.SA)(tag, 'Value') ?? ''
        ]);
    const carried = Object.entries(tagsOf(context, resource)).flatMap(([key, value])=>[
            'aws',
            'ecs',
            'ecr'
        ].map((prefix)=>[
                `${prefix}:resourcetag/${key.toLowerCase()}`,
                value
            ]));
    return {
        ...{
            'aws:requestedregion': context.caller.region,
            'aws:principalarn': context.caller.arn
        },
        'aws:principalaccount': context.caller.account,
        ...cluster === null ? {} : {
            'ecs:cluster': `${head}:cluster/${cluster[1]}`
        },
        ...Object.fromEntries([
            ...brought,
            ...carried
        ])
    };
};
const tagsOf = (context, resource)=>{
    const repository = /:ecr:[^:]*:\d{12}:repository\/(.+)$/.exec(resource)?.[1];
    if (repository !== undefined) return (0,ecr_state/* entry */.f)((0,ecr_state/* ecrState */.E)(context).repositories, repository)?.labels ?? {};
    if (!resource.includes(':ecs:')) return {};
    try {
        const arn = resource.replace(/:service-(?:deployment|revision)\/([^/]+\/[^/]+)\/.*$/, ':service/$1');
        return Object.fromEntries((0,tagged/* tagged */.V)(context, arn).tags.map(({ key, value })=>[
                key ?? '',
                value ?? ''
            ]));
    } catch (error) {
        if (error instanceof refusal/* Refusal */.P) return {};
        throw error;
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/permissions/policy.js
var policy = __webpack_require__(85172);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/partition.js
var partition = __webpack_require__(73415);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/reach.data.js
/**
 * The resources that operations are judged on, after the service authorization reference: `service:rest of the ARN` with
 * the members that fill it. Operations that are not listed have no resource (`*`).
 */ const reaches = {
    ecs: [
        {
            operations: [
                'UpdateService',
                'DeleteService',
                'ListServiceDeployments'
            ],
            resources: [
                'ecs:service/{cluster}/{service}'
            ]
        },
        {
            operations: [
                'CreateService'
            ],
            resources: [
                'ecs:service/{cluster}/{serviceName}'
            ]
        },
        {
            operations: [
                'DescribeServices'
            ],
            resources: [
                'ecs:service/{cluster}/{services[]}'
            ]
        },
        {
            operations: [
                'DescribeServiceDeployments'
            ],
            resources: [
                'ecs:service-deployment/{serviceDeploymentArns[]}'
            ]
        },
        {
            operations: [
                'StopServiceDeployment',
                'ContinueServiceDeployment'
            ],
            resources: [
                'ecs:service-deployment/{serviceDeploymentArn}'
            ]
        },
        {
            operations: [
                'DescribeServiceRevisions'
            ],
            resources: [
                'ecs:service-revision/{serviceRevisionArns[]}'
            ]
        },
        {
            operations: [
                'RunTask'
            ],
            resources: [
                'ecs:task-definition/{taskDefinition}'
            ]
        },
        {
            operations: [
                'StopTask'
            ],
            resources: [
                'ecs:task/{cluster}/{task}'
            ]
        },
        {
            operations: [
                'DescribeTasks'
            ],
            resources: [
                'ecs:task/{cluster}/{tasks[]}'
            ]
        },
        {
            operations: [
                'DescribeClusters'
            ],
            resources: [
                'ecs:cluster/{clusters[]}'
            ]
        },
        {
            operations: [
                'DeleteCluster'
            ],
            resources: [
                'ecs:cluster/{cluster}'
            ]
        },
        {
            operations: [
                'CreateTaskSet',
                'UpdateServicePrimaryTaskSet'
            ],
            resources: [
                'ecs:service/{cluster}/{service}'
            ]
        },
        {
            operations: [
                'UpdateTaskSet',
                'DeleteTaskSet'
            ],
            resources: [
                'ecs:task-set/{cluster}/{service}/{taskSet}'
            ]
        },
        {
            operations: [
                'DescribeExpressGatewayService',
                'UpdateExpressGatewayService',
                'DeleteExpressGatewayService'
            ],
            resources: [
                'ecs:service/{serviceArn}'
            ]
        },
        {
            operations: [
                'TagResource',
                'UntagResource',
                'ListTagsForResource'
            ],
            resources: [
                'ecs:{resourceArn}'
            ]
        }
    ],
    ecr: [
        {
            operations: [
                'DescribeRepositories',
                'BatchGetRepositoryScanningConfiguration'
            ],
            resources: [
                'ecr:repository/{repositoryNames[]}'
            ]
        },
        {
            operations: [
                'TagResource',
                'UntagResource',
                'ListTagsForResource'
            ],
            resources: [
                'ecr:{resourceArn}'
            ]
        },
        {
            operations: [
                'BatchCheckLayerAvailability',
                'BatchDeleteImage',
                'BatchGetImage',
                'CompleteLayerUpload',
                'CreateRepository',
                'DeleteLifecyclePolicy',
                'DeleteRepository',
                'DeleteRepositoryPolicy',
                'DescribeImageReplicationStatus',
                'DescribeImages',
                'DescribeImageScanFindings',
                'DescribeImageSigningStatus',
                'GetDownloadUrlForLayer',
                'GetLifecyclePolicy',
                'GetLifecyclePolicyPreview',
                'GetRepositoryPolicy',
                'InitiateLayerUpload',
                'ListImageReferrers',
                'ListImages',
                'PutImage',
                'PutImageScanningConfiguration',
                'PutImageTagMutability',
                'PutLifecyclePolicy',
                'SetRepositoryPolicy',
                'StartImageScan',
                'StartLifecyclePolicyPreview',
                'UpdateImageStorageClass',
                'UploadLayerPart'
            ],
            resources: [
                'ecr:repository/{repositoryName}'
            ]
        }
    ],
    logs: [
        {
            operations: [
                'CreateLogGroup',
                'CreateLogStream',
                'DeleteLogGroup',
                'DeleteLogStream',
                'DeleteRetentionPolicy',
                'DescribeLogStreams',
                'FilterLogEvents',
                'GetLogEvents',
                'PutLogEvents',
                'PutRetentionPolicy'
            ],
            resources: [
                'logs:log-group:{logGroupName}'
            ]
        }
    ],
    cloudwatch: [
        {
            operations: [
                'DescribeAlarms'
            ],
            resources: [
                'cloudwatch:alarm:{AlarmNames[]}'
            ]
        },
        {
            operations: [
                'PutMetricAlarm',
                'SetAlarmState'
            ],
            resources: [
                'cloudwatch:alarm:{AlarmName}'
            ]
        }
    ],
    ssm: [
        {
            operations: [
                'GetParameter',
                'PutParameter',
                'DeleteParameter'
            ],
            resources: [
                'ssm:parameter/{Name}'
            ]
        },
        {
            operations: [
                'GetParameters'
            ],
            resources: [
                'ssm:parameter/{Names[]}'
            ]
        },
        {
            operations: [
                'GetParametersByPath'
            ],
            resources: [
                'ssm:parameter/{Path}'
            ]
        }
    ],
    secretsmanager: [
        {
            operations: [
                'GetSecretValue',
                'PutSecretValue',
                'DescribeSecret',
                'DeleteSecret'
            ],
            resources: [
                'secretsmanager:secret:{SecretId}'
            ]
        },
        {
            operations: [
                'CreateSecret'
            ],
            resources: [
                'secretsmanager:secret:{Name}'
            ]
        }
    ],
    elasticloadbalancing: [
        {
            operations: [
                'ModifyListener',
                'CreateRule'
            ],
            resources: [
                'elasticloadbalancing:{ListenerArn}'
            ]
        },
        {
            operations: [
                'ModifyRule'
            ],
            resources: [
                'elasticloadbalancing:{RuleArn}'
            ]
        },
        {
            operations: [
                'RegisterTargets',
                'DeregisterTargets'
            ],
            resources: [
                'elasticloadbalancing:{TargetGroupArn}'
            ]
        },
        {
            operations: [
                'CreateListener'
            ],
            resources: [
                'elasticloadbalancing:{LoadBalancerArn}'
            ]
        }
    ]
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/reach.js



/** The ARNs that a call reaches for, as IAM names them; `*` for calls that IAM knows no resource for. */ const reach = (context, call)=>{
    const patterns = reaches[call.service]?.find((row)=>row.operations.includes(call.operation))?.resources ?? [];
    const found = patterns.flatMap((pattern)=>arns(context, call.input, pattern));
    return found.length === 0 ? [
        '*'
    ] : found;
};
/**
 * The ARNs that a pattern gives: `{member}` stands for a text of the request, `{member[]}` for each of a list, `{member:name}` for
 * its last part after a slash or colon; a member that is an ARN itself is taken as it is.
 */ const arns = (context, input, pattern)=>{
    const names = [
        ...pattern.matchAll(/\{(\w+)(\[\])?\}/g)
    ];
    const last = names.at(-1);
    if (last === undefined) return [
        placed(context, pattern)
    ];
    const values = last[2] === undefined ? [
        (0,kernel_member/* textMember */.SA)(input, last[1] ?? '')
    ] : (0,kernel_member/* textsMember */.Nu)(input, last[1] ?? '') ?? [];
    return values.flatMap((value)=>{
        if (value === undefined) return [];
        if (value.startsWith('arn:')) return [
            value
        ];
        const filled = names.slice(0, -1).reduce((text, [whole, name = ''])=>{
            const given = (0,kernel_member/* textMember */.SA)(input, name) ?? 'default';
            return text.replace(whole, given.split('/').at(-1) ?? given);
        }, pattern.replace(last[0], value.replace(/^\//, '')));
        return [
            placed(context, filled, (0,kernel_member/* textMember */.SA)(input, 'registryId'))
        ];
    });
};
const placed = ({ account, caller: { region } }, text, owner = account.id)=>{
    const [service = '', ...rest] = text.split(':');
    return `arn:${(0,partition/* partition */.j)(region)}:${service}:${region}:${owner}:${rest.join(':')}`;
};
/** The roles that a call hands to a service, each of which needs `iam:PassRole`. */ const passedRoles = ({ service, operation, input })=>{
    if (service !== 'ecs' || ![
        'RegisterTaskDefinition',
        'RunTask',
        'CreateService',
        'UpdateService'
    ].includes(operation)) return [];
    const overrides = (0,kernel_member/* structuresMember */.Xr)({
        list: [
            input.overrides ?? {}
        ]
    }, 'list')?.[0] ?? {};
    const named = [
        input,
        overrides
    ].flatMap((from)=>[
            (0,kernel_member/* textMember */.SA)(from, 'taskRoleArn'),
            (0,kernel_member/* textMember */.SA)(from, 'executionRoleArn')
        ]);
    return named.filter((role)=>role !== undefined);
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/permissions/repository.js
var permissions_repository = __webpack_require__(71038);
// EXTERNAL MODULE: ./.tagship/build/sandbox/permissions/role.js
var permissions_role = __webpack_require__(26642);
// EXTERNAL MODULE: ./.tagship/build/sandbox/permissions/verdict.js
var verdict = __webpack_require__(10929);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/authorize.js








const authorize_open = [
    'sts:GetCallerIdentity',
    'sts:AssumeRole',
    'sts:AssumeRoleWithWebIdentity'
];
/**
 * Why a call is outside what its caller may do, in AWS's words; `undefined` when it is not. Sessions of roles are judged,
 * in accounts that roles were laid for; other credentials are the account's administrator. STS judges by trust itself.
 */ const denial = (context, call)=>{
    const action = `${call.service}:${call.operation}`;
    if (authorize_open.includes(action)) return undefined;
    for (const resource of reach(context, call)){
        const said = identityDenial(context, call, {
            action,
            resource
        }) ?? strangerDenial(context, {
            action,
            resource
        });
        if (said !== undefined) return said;
    }
    for (const resource of passedRoles(call)){
        const said = identityDenial(context, call, {
            action: 'iam:PassRole',
            resource
        });
        if (said !== undefined) return said;
    }
    return undefined;
};
/** What the policies of the caller's own role decide. */ const identityVerdict = (context, asked, input)=>{
    const name = (0,permissions_role/* callersRole */.DK)(context);
    const account = context.world.accounts[context.caller.account];
    if (name === undefined || !(0,permissions_role/* isJudged */.sL)(account)) return 'allowed';
    const policies = Object.values((0,permissions_role/* roleNamed */.ud)(account, name)?.policies ?? {}).map(policy/* parsePolicy */.O);
    return (0,verdict/* verdict */.W)(policies, {
        ...asked,
        facts: facts(context, input, asked.resource)
    });
};
const identityDenial = (context, call, asked)=>{
    const said = identityVerdict(context, asked, call.input);
    if (said === 'allowed') return undefined;
    return words(context, asked, said === 'denied' ? 'with an explicit deny in an identity-based policy' : `because no identity-based policy allows the ${asked.action} action`);
};
/** Another account's repository must allow the call itself. */ const strangerDenial = (context, asked)=>{
    const [, region, owner, name] = /:ecr:([^:]*):(\d{12}):repository\/(.+)$/.exec(asked.resource) ?? [];
    if (region === undefined || owner === undefined || name === undefined || owner === context.caller.account) return undefined;
    const { world, registry, endpoint } = context;
    const there = (0,enter/* enter */.V)(world, {
        ...context.caller,
        account: owner,
        region
    }, {
        registry,
        endpoint
    });
    const policy = (0,ecr_state/* entry */.f)((0,ecr_state/* ecrState */.E)(there).repositories, name)?.policy;
    if (!(0,permissions_repository/* isBarred */.h)(context, {
        owner,
        policy,
        action: asked.action
    })) return undefined;
    return words(context, asked, `because no resource-based policy allows the ${asked.action} action`);
};
const words = ({ caller }, { action, resource }, why)=>`User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${why}`;

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/oci-error.data.js
/** The registry's own errors: status and text of each code of the OCI distribution specification. */ const ociErrors = {
    BLOB_UNKNOWN: {
        status: 404,
        message: 'blob unknown to registry'
    },
    BLOB_UPLOAD_INVALID: {
        status: 400,
        message: 'blob upload invalid'
    },
    BLOB_UPLOAD_UNKNOWN: {
        status: 404,
        message: 'blob upload unknown to registry'
    },
    DENIED: {
        status: 403,
        message: 'Your authorization token has expired. Reauthenticate and try again.'
    },
    DIGEST_INVALID: {
        status: 400,
        message: 'provided digest did not match uploaded content'
    },
    MANIFEST_UNKNOWN: {
        status: 404,
        message: 'Requested image not found'
    },
    NAME_INVALID: {
        status: 400,
        message: 'invalid repository name'
    },
    RANGE_INVALID: {
        status: 416,
        message: 'invalid content range'
    },
    SIZE_INVALID: {
        status: 413,
        message: 'content too large'
    },
    TAG_INVALID: {
        status: 400,
        message: 'manifest tag did not match URI'
    },
    UNSUPPORTED: {
        status: 405,
        message: 'The operation is unsupported.'
    }
};
/** How the registry says what ECR's API refuses; what is not here keeps its code and status. */ const ofApi = {
    RepositoryNotFoundException: {
        status: 404,
        code: 'NAME_UNKNOWN'
    },
    ImageNotFoundException: {
        status: 404,
        code: 'MANIFEST_UNKNOWN'
    },
    ImageTagAlreadyExistsException: {
        status: 400,
        code: 'TAG_INVALID'
    },
    ImageDigestDoesNotMatchException: {
        status: 400,
        code: 'DIGEST_INVALID'
    },
    LayersNotFoundException: {
        status: 400,
        code: 'MANIFEST_BLOB_UNKNOWN'
    },
    ReferencedImagesNotFoundException: {
        status: 400,
        code: 'MANIFEST_BLOB_UNKNOWN'
    },
    LimitExceededException: {
        status: 403,
        code: 'DENIED'
    },
    InvalidParameterException: {
        status: 405,
        code: 'UNSUPPORTED'
    }
};
/** How the registry words AWS's codes that a fault rule may name; others keep their code, with status 400. */ const apiFaults = {
    ThrottlingException: {
        status: 429,
        code: 'TOOMANYREQUESTS',
        message: 'Rate exceeded'
    },
    TooManyRequestsException: {
        status: 429,
        code: 'TOOMANYREQUESTS',
        message: 'Rate exceeded'
    },
    AccessDeniedException: {
        status: 403,
        code: 'DENIED',
        message: 'The caller is not authorized to perform this action.'
    },
    ExpiredTokenException: {
        status: 403,
        code: 'DENIED',
        message: 'Your authorization token has expired. Reauthenticate and try again.'
    },
    ServerException: {
        status: 500,
        code: 'UNKNOWN',
        message: 'Service Unavailable. Please try again later.'
    },
    ServiceUnavailableException: {
        status: 503,
        code: 'UNAVAILABLE',
        message: 'The request has failed due to a temporary failure of the server.'
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/oci-error.js


/** An error of the registry's own, with the specification's text unless another one is given. */ const ociError = (code, message)=>new refusal/* Refusal */.P(code, message ?? ociErrors[code].message, {
        status: ociErrors[code].status
    });
/** A refusal as a registry answers it: `{"errors":[{code, message}]}`, with the OCI code where the API's is another. */ const refusalReply = (refusal)=>{
    const { status, code } = ofApi[refusal.code] ?? refusal;
    return {
        status,
        headers: {
            'content-type': 'application/json; charset=utf-8'
        },
        body: JSON.stringify({
            errors: [
                {
                    code,
                    message: refusal.message
                }
            ]
        })
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/page-size.js

/** The most items in one answer. */ const most = 1000;
/** How many items a request's `n` asks for, 1000 unless told; what ECR's API does not take as `maxResults` is refused as there. */ const pageSize = (query)=>{
    const wanted = query.get('n') ?? String(most);
    if (!/^\d+$/.test(wanted)) throw ociError('UNSUPPORTED', `invalid page size '${wanted}'`);
    if (Number(wanted) <= most) return Number(wanted);
    const constraint = `Member must have value less than or equal to ${most}`;
    throw ociError('UNSUPPORTED', `Invalid parameter at 'maxResults' failed to satisfy constraint: '${constraint}'`);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/listing.js

/** One page in lexical order: `n` names after `last`; a `Link` header leads to the rest. */ const listing = (query, { names, path, body })=>{
    const size = pageSize(query);
    const after = query.get('last') ?? '';
    const rest = [
        ...names
    ].sort().filter((name)=>name > after);
    const page = rest.slice(0, size);
    const last = page.at(-1);
    const more = last !== undefined && rest.length > page.length;
    return {
        status: 200,
        headers: {
            'content-type': 'application/json; charset=utf-8',
            ...more && {
                link: `<${path}?n=${size}&last=${last}>; rel="next"`
            }
        },
        body: JSON.stringify(body(page))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/catalog.js





/** The path of the list of repositories. */ const catalogPath = '/v2/_catalog';
/** `GET /v2/_catalog`: the repositories of the account and region that the token is for, `n` of them after `last`. */ const getCatalog = (context, by, query)=>{
    const caller = {
        ...context.caller,
        arn: by.arn
    };
    const said = denial({
        ...context,
        caller
    }, {
        service: 'ecr',
        operation: 'DescribeRepositories',
        input: {}
    });
    if (said !== undefined) throw ociError('DENIED', said);
    const names = Object.keys((0,ecr_state/* ecrState */.E)(context).repositories).map((name)=>(0,repository/* repositoryPath */.SH)(context, name));
    return listing(query, {
        names,
        path: catalogPath,
        body: (repositories)=>({
                repositories
            })
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/needed.data.js
/** The actions of ECR's API that a request to the registry needs, by its operation; those for referrers and cancelling are guessed. */ const needed = {
    GetManifest: [
        'BatchGetImage'
    ],
    HeadManifest: [
        'BatchGetImage'
    ],
    PutManifest: [
        'PutImage'
    ],
    DeleteManifest: [
        'BatchDeleteImage'
    ],
    GetBlob: [
        'GetDownloadUrlForLayer'
    ],
    HeadBlob: [
        'BatchCheckLayerAvailability'
    ],
    BeginUpload: [
        'InitiateLayerUpload'
    ],
    UploadChunk: [
        'UploadLayerPart'
    ],
    GetUpload: [
        'UploadLayerPart'
    ],
    CancelUpload: [
        'UploadLayerPart'
    ],
    CompleteUpload: [
        'UploadLayerPart',
        'CompleteLayerUpload'
    ],
    ListTags: [
        'ListImages'
    ],
    ListReferrers: [
        'BatchGetImage'
    ]
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/permit.js



/**
 * Refuses, 403 `DENIED` in IAM's words, what the token's owner may not do: by the policies of its role, and by the
 * repository's own where that is another account's. `context` is that of the token's account.
 */ const permit = (context, { operation, repository, by, whole })=>{
    const caller = {
        ...context.caller,
        arn: by.arn,
        region: repository.region
    };
    const input = {
        repositoryName: repository.name,
        registryId: repository.account
    };
    const actions = [
        operation,
        ...whole ? [
            'CompleteUpload'
        ] : []
    ].flatMap((name)=>needed[name] ?? []);
    for (const action of actions){
        const said = denial({
            ...context,
            caller
        }, {
            service: 'ecr',
            operation: action,
            input
        });
        if (said !== undefined) throw ociError('DENIED', said);
    }
};

// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/reply.js


/** Sends an answer, or ends the connection as it says; a stream whose reader goes away is no error. */ const send = async (response, reply, headOnly)=>{
    if (reply.ending === 'reset') {
        response.socket?.resetAndDestroy();
        return;
    }
    const bare = headOnly || reply.stream === undefined && (reply.body ?? '') === '';
    if (reply.ending === 'close' || reply.ending === 'cut' && bare) {
        response.destroy();
        return;
    }
    const length = reply.stream === undefined ? {
        'content-length': String(Buffer.byteLength(reply.body ?? ''))
    } : {};
    response.writeHead(reply.status, {
        'docker-distribution-api-version': 'registry/2.0',
        ...reply.status === 204 ? {} : length,
        ...reply.headers
    });
    if (reply.ending === 'cut') await sendHalf(response, reply);
    else if (headOnly || reply.stream === undefined) response.end(headOnly ? undefined : reply.body);
    else await (0,external_node_stream_promises_.pipeline)(reply.stream(), response).catch(unlessGone(response));
};
/** Half of the body that the headers announce, then nothing more. */ const sendHalf = async (response, { body = '', headers, stream })=>{
    const content = stream?.() ?? external_node_stream_.Readable.from([
        Buffer.from(body)
    ]);
    let left = Math.floor(Number(headers?.['content-length'] ?? Buffer.byteLength(body)) / 2);
    for await (const chunk of content){
        const part = chunk.subarray(0, left);
        left -= part.length;
        await new Promise((resolve)=>response.write(part, ()=>resolve()));
        if (left === 0 || response.destroyed) break;
    }
    response.destroy();
};
const unlessGone = (response)=>(error)=>{
        if (!response.destroyed) throw error;
    };

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/layer-address.js
var layer_address = __webpack_require__(63994);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/manifest.js
var manifest = __webpack_require__(30145);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/exchange.js

/** Where the request stands right now: events run, the state read afresh. Ask again after every wait. */ const current = (exchange)=>{
    exchange.deps.settle();
    const registry = exchange.deps.context(exchange.account, exchange.region);
    return {
        registry,
        repository: (0,repository/* repositoryNamed */.Sz)(registry, exchange.name)
    };
};
/** The path of something of this repository, as `Location` headers give it. */ const pathOf = ({ account, region, name }, rest)=>`/v2/${account}/${region}/${name}/${rest}`;
/** The same with the registry's address before it, as ECR writes its locations. */ const exchange_location = (exchange, rest)=>`http://${exchange.deps.context(exchange.account, exchange.region).registry}${pathOf(exchange, rest)}`;

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/span.js
/** Bytes of a blob, both ends included. */ /** What a `Range` header asks of a blob: one span, the whole (absent, several or another unit), or nothing that exists. */ const parseRange = (header, size)=>{
    const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
    if (from === '' && to === '') return 'whole';
    const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
    const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
    return start > end || start >= size ? 'unsatisfiable' : {
        start,
        end
    };
};
/** The span that a chunk's `Content-Range` gives, `undefined` without one, `'invalid'` where it is none. */ const parseContentRange = (header)=>{
    if (header === undefined) return undefined;
    const [, from, to] = /^(?:bytes[ =])?(\d+)-(\d+)(?:\/(?:\d+|\*))?$/.exec(header) ?? [];
    if (from === undefined || Number(to) < Number(from)) return 'invalid';
    return {
        start: Number(from),
        end: Number(to)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/blob.js







/** `GET` of a blob that the repository holds: its bytes are elsewhere, at an address that needs no credentials. */ const getBlob = async (exchange)=>{
    found(exchange);
    const { registry, repository } = current(exchange);
    return {
        status: 307,
        headers: {
            location: (0,layer_address/* layerAddress */.G)(registry, repository.name, exchange.reference)
        }
    };
};
/** `HEAD` of a blob: its size, from the registry itself. */ const headBlob = async (exchange)=>({
        status: 200,
        headers: {
            ...described(found(exchange)),
            'docker-content-digest': exchange.reference
        }
    });
/** `GET` of a download address: the blob, whole or one range of it; credentials besides the ticket are refused. */ const download = async (exchange)=>{
    if (exchange.request.headers.authorization !== undefined) return overAuthorized;
    const layer = found(exchange);
    const span = parseRange(exchange.request.headers.range, layer.size);
    if (span === 'unsatisfiable') return {
        status: 416,
        headers: {
            'content-range': `bytes */${layer.size}`
        }
    };
    if (span === 'whole') return {
        status: 200,
        headers: described(layer),
        stream: ()=>content(exchange, layer)
    };
    return {
        status: 206,
        headers: {
            ...described(layer),
            'content-length': String(span.end - span.start + 1),
            'content-range': `bytes ${span.start}-${span.end}/${layer.size}`
        },
        stream: ()=>content(exchange, layer, span)
    };
};
const overAuthorized = {
    status: 400,
    headers: {
        'content-type': 'application/xml'
    },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<Error><Code>InvalidArgument</Code><Message>Only one auth mechanism allowed; only the X-Amz-Algorithm query parameter, Signature query string parameter or the Authorization header should be specified</Message><ArgumentName>Authorization</ArgumentName></Error>`
};
const found = (exchange)=>{
    const digest = exchange.reference;
    if (!(0,manifest/* isDigest */.Bc)(digest)) throw ociError('DIGEST_INVALID', `invalid digest '${digest}'`);
    const layer = (0,ecr_state/* entry */.f)(current(exchange).repository.layers, digest);
    if (layer === undefined) throw ociError('BLOB_UNKNOWN');
    return layer;
};
const described = ({ size })=>({
        'content-type': 'application/octet-stream',
        'content-length': String(size),
        'accept-ranges': 'bytes'
    });
const content = ({ deps: { blobs }, reference }, layer, span)=>{
    if (blobs.has(reference)) return blobs.open(reference, span);
    const kept = Buffer.from(layer.kept ?? '', 'base64');
    return external_node_stream_.Readable.from([
        span === undefined ? kept : kept.subarray(span.start, span.end + 1)
    ]);
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/delete-image.js
var delete_image = __webpack_require__(28459);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/image.js
var ecr_image = __webpack_require__(88479);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/storage.js
var storage = __webpack_require__(19359);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/store-image.js
var store_image = __webpack_require__(20111);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/body.js

/** The most bytes that a manifest may have. */ const manifestLimit = 4_194_304;
/** The body of a manifest's `PUT` as text; bytes that are no UTF-8 could not be given back and are refused. */ const readText = async (request)=>{
    const parts = [];
    let size = 0;
    for await (const part of request){
        size += part.length;
        if (size > manifestLimit) throw ociError('SIZE_INVALID');
        parts.push(part);
    }
    const bytes = Buffer.concat(parts);
    const text = bytes.toString();
    if (!Buffer.from(text).equals(bytes)) throw ociError('UNSUPPORTED', 'The manifest is no UTF-8 text.');
    return text;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/manifest.js








/** `HEAD` and `GET` of a manifest by tag or digest, byte for byte; a `GET` counts as a pull. */ const getManifest = async (exchange)=>{
    const { registry, repository } = current(exchange);
    const image = (0,storage/* pullable */.Iw)(repository, imageId(exchange), registry.now);
    if (image === undefined) throw ociError('MANIFEST_UNKNOWN');
    if (exchange.request.method === 'GET') (0,ecr_image/* notePull */.mP)(image, registry.now);
    return {
        status: 200,
        headers: {
            'content-type': image.mediaType,
            'content-length': String(Buffer.byteLength(image.manifest)),
            'docker-content-digest': image.digest
        },
        body: image.manifest
    };
};
/** `PUT` of a manifest under a tag or its digest; what it refers to must be here. */ const putManifest = async (exchange)=>{
    current(exchange);
    const { digest, tag } = imageId(exchange);
    const manifest = await readText(exchange.request);
    const mediaType = exchange.request.headers['content-type']?.split(';')[0]?.trim();
    const { registry, repository } = current(exchange);
    const image = (0,store_image/* storeImage */.L)(registry, repository, {
        via: 'registry',
        manifest,
        ...mediaType?.startsWith('application/vnd.') && {
            mediaType
        },
        ...tag !== undefined && {
            tag
        },
        ...digest !== undefined && {
            digest
        }
    });
    return {
        status: 201,
        headers: storedHeaders(exchange, image)
    };
};
/** `DELETE` of a manifest by digest, or of one tag, as `BatchDeleteImage` would do it. */ const deleteManifest = async (exchange)=>{
    const result = (0,delete_image/* deleteImage */.v)(current(exchange).repository, imageId(exchange));
    if ('deleted' in result) return {
        status: 202
    };
    const { failureCode, failureReason } = result.failure;
    throw ociError(failureCode === 'ImageReferencedByManifestList' ? 'DENIED' : 'MANIFEST_UNKNOWN', failureReason);
};
const imageId = ({ reference })=>{
    if (!reference.includes(':')) return {
        tag: validTag(reference)
    };
    if (!(0,manifest/* isDigest */.Bc)(reference)) throw ociError('DIGEST_INVALID', `invalid digest '${reference}'`);
    return {
        digest: reference
    };
};
const validTag = (tag)=>{
    if (!(0,ecr_image/* isTag */.dz)(tag)) throw ociError('TAG_INVALID', `invalid tag '${tag}'`);
    return tag;
};
const storedHeaders = (exchange, image)=>{
    const { subject } = (0,manifest/* parseManifest */.Ng)(image.manifest, image.mediaType);
    return {
        location: exchange_location(exchange, `manifests/${image.digest}`),
        'docker-content-digest': image.digest,
        ...subject && {
            'oci-subject': subject.digest
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/referrer.js
var referrer = __webpack_require__(52815);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/referrers.js




/** `GET …/referrers/<digest>`: an index of the manifests whose subject this is, of one `artifactType` if asked; none is an empty index. */ const getReferrers = async (exchange)=>{
    if (!(0,manifest/* isDigest */.Bc)(exchange.reference)) throw ociError('DIGEST_INVALID', `invalid digest '${exchange.reference}'`);
    const { repository } = current(exchange);
    const wanted = exchange.query.get('artifactType');
    const manifests = (0,referrer/* referrersOf */.a)(repository, exchange.reference).filter(({ artifactType })=>wanted === null || artifactType === wanted).map(({ image: { mediaType, digest }, ...rest })=>({
            mediaType,
            digest,
            ...rest
        }));
    return {
        status: 200,
        headers: {
            'content-type': 'application/vnd.oci.image.index.v1+json',
            ...wanted !== null && {
                'oci-filters-applied': 'artifactType'
            }
        },
        body: JSON.stringify({
            schemaVersion: 2,
            mediaType: 'application/vnd.oci.image.index.v1+json',
            manifests
        })
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/tag-list.js


/** `GET …/tags/list`: tags in lexical order, `n` of them after `last`. */ const getTags = async (exchange)=>listing(exchange.query, {
        names: Object.keys(current(exchange).repository.tags),
        path: pathOf(exchange, 'tags/list'),
        body: (tags)=>({
                name: pathOf(exchange, '').slice('/v2/'.length, -1),
                tags
            })
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/intake.js
var ecr_intake = __webpack_require__(95992);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/upload.js
var ecr_upload = __webpack_require__(51593);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/mount.js


/**
 * Takes over the blob that `mount` and `from` name and gives its digest. Both repositories must lie in one account
 * and region, as with ECR; otherwise, or when the blob is not there, nothing happens and an upload follows.
 */ const mounted = (exchange)=>{
    const [digest, from] = [
        exchange.query.get('mount'),
        exchange.query.get('from')
    ];
    const { registry, repository } = current(exchange);
    const prefix = `${exchange.account}/${exchange.region}/`;
    if (digest === null || from === null || !from.startsWith(prefix)) return undefined;
    const source = (0,ecr_state/* entry */.f)((0,ecr_state/* ecrState */.E)(registry).repositories, from.slice(prefix.length));
    const layer = source === undefined ? undefined : (0,ecr_state/* entry */.f)(source.layers, digest);
    if (layer === undefined) return undefined;
    repository.layers[digest] = {
        ...layer
    };
    return digest;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/upload.js








/** `POST …/blobs/uploads/`: opens an upload; with `digest` the body is the whole blob, with `mount` another repository's blob may do. */ const postUpload = async (exchange)=>{
    const mount = mounted(exchange);
    if (mount !== undefined) return stored(exchange, mount);
    const { registry, repository } = current(exchange);
    const reference = (0,ecr_upload/* beginUpload */.Dk)((0,ecr_intake/* blobIntake */.uv)(exchange.deps.blobs), registry, repository);
    const opened = {
        ...exchange,
        reference
    };
    return exchange.query.get('digest') === null ? progress(opened, 202, 0) : await putUpload(opened);
};
/** `PATCH`: the next chunk; one that does not begin where the upload stands is answered 416 with where that is. */ const patchUpload = async (exchange)=>{
    const received = await receive(exchange);
    return received === undefined ? outOfPlace(exchange) : progress(exchange, 202, received);
};
/** `PUT`: the last chunk, or none, and the digest that the whole must have. */ const putUpload = async (exchange)=>{
    const digest = exchange.query.get('digest') ?? '';
    openUpload(exchange);
    if (!(0,manifest/* isDigest */.Bc)(digest)) throw ociError('DIGEST_INVALID', `invalid digest '${digest}'`);
    if (await receive(exchange) === undefined) return outOfPlace(exchange);
    const { registry, repository } = current(exchange);
    const { reference } = exchange;
    const intake = (0,ecr_intake/* blobIntake */.uv)(exchange.deps.blobs);
    const upload = openUpload(exchange);
    delete (0,ecr_state/* ecrState */.E)(registry).uploads[reference];
    if (intake.digest(reference, upload) !== digest) {
        intake.drop(reference);
        throw ociError('DIGEST_INVALID');
    }
    repository.layers[digest] = intake.keep(reference, upload);
    return stored(exchange, digest);
};
/** `GET` of an upload: how far it is. */ const getUpload = async (exchange)=>progress(exchange, 204, openUpload(exchange).received);
/** `DELETE` of an upload: it is given up, its bytes are gone. */ const deleteUpload = async (exchange)=>{
    openUpload(exchange);
    delete (0,ecr_state/* ecrState */.E)(current(exchange).registry).uploads[exchange.reference];
    exchange.deps.blobs.drop(exchange.reference);
    return {
        status: 204
    };
};
const openUpload = (exchange)=>{
    const { registry, repository } = current(exchange);
    const upload = (0,ecr_upload/* uploadNamed */.Hh)(registry, repository, exchange.reference);
    if (upload === undefined) throw ociError('BLOB_UPLOAD_UNKNOWN');
    return upload;
};
const receive = async (exchange)=>{
    const { request, deps, reference } = exchange;
    const upload = openUpload(exchange);
    const range = parseContentRange(request.headers['content-range']);
    if (range === 'invalid' || range !== undefined && range.start !== upload.received) return undefined;
    const appended = await deps.blobs.append(reference, upload.received, request);
    if (appended === undefined) return undefined;
    openUpload(exchange).received = appended.size;
    if (!appended.whole) throw ociError('BLOB_UPLOAD_INVALID', 'the body broke off');
    return appended.size;
};
const outOfPlace = (exchange)=>({
        ...refusalReply(ociError('RANGE_INVALID')),
        headers: {
            'content-type': 'application/json; charset=utf-8',
            ...progressHeaders(exchange, openUpload(exchange).received)
        }
    });
const progress = (exchange, status, received)=>({
        status,
        headers: progressHeaders(exchange, received)
    });
const progressHeaders = (exchange, received)=>({
        location: exchange_location(exchange, `blobs/uploads/${exchange.reference}`),
        range: `0-${Math.max(0, received - 1)}`,
        'docker-upload-uuid': exchange.reference
    });
const stored = (exchange, digest)=>({
        status: 201,
        headers: {
            location: exchange_location(exchange, `blobs/${digest}`),
            'docker-content-digest': digest
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/route.js





const routes = [
    {
        path: /^blobs\/uploads\/?$/,
        methods: {
            POST: [
                'BeginUpload',
                postUpload
            ]
        }
    },
    {
        path: /^blobs\/uploads\/(?<reference>[^/]+)$/,
        methods: {
            GET: [
                'GetUpload',
                getUpload
            ],
            PATCH: [
                'UploadChunk',
                patchUpload
            ],
            PUT: [
                'CompleteUpload',
                putUpload
            ],
            DELETE: [
                'CancelUpload',
                deleteUpload
            ]
        }
    },
    {
        path: /^blobs\/(?<reference>[^/]+)$/,
        methods: {
            GET: [
                'GetBlob',
                getBlob
            ],
            HEAD: [
                'HeadBlob',
                headBlob
            ]
        }
    },
    {
        path: /^manifests\/(?<reference>[^/]+)$/,
        methods: {
            GET: [
                'GetManifest',
                getManifest
            ],
            HEAD: [
                'HeadManifest',
                getManifest
            ],
            PUT: [
                'PutManifest',
                putManifest
            ],
            DELETE: [
                'DeleteManifest',
                deleteManifest
            ]
        }
    },
    {
        path: /^tags\/list$/,
        methods: {
            GET: [
                'ListTags',
                getTags
            ]
        }
    },
    {
        path: /^referrers\/(?<reference>[^/]+)$/,
        methods: {
            GET: [
                'ListReferrers',
                getReferrers
            ]
        }
    }
];
const below = /^\/v2\/(\d{12})\/([a-z0-9-]+)\/(.+)\/((?:blobs|manifests|referrers|tags)\/[^/]*(?:\/[^/]*)?)$/;
const route_layers = /^\/layers\/(\d{12})\/([a-z0-9-]+)\/(.+)\/([^/]+)$/;
/** Takes a request's address apart; a path of another form, or a method not offered there, leaves parts out. */ const parseTarget = ({ url = '/', method = 'GET' })=>{
    const [written = '', search = ''] = url.split('?', 2);
    const path = written.replaceAll(/%3a/gi, ':');
    const query = new URLSearchParams(search);
    const [layer, account, region, name, rest = ''] = route_layers.exec(path) ?? below.exec(path) ?? [];
    const route = layer?.startsWith('/layers/') ? downloaded(rest, method, query) : routed(rest, method);
    return {
        path,
        query,
        ...account && region && name && {
            repository: {
                account,
                region,
                name
            }
        },
        ...route && {
            route
        }
    };
};
const downloaded = (reference, method, query)=>method === 'GET' && query.has('ticket') ? {
        operation: 'Download',
        handle: download,
        reference
    } : undefined;
const routed = (rest, method)=>{
    for (const { path, methods } of routes){
        const match = path.exec(rest);
        const [operation, handle] = (match && methods[method]) ?? [];
        if (operation && handle) return {
            operation,
            handle,
            reference: match?.groups?.reference ?? ''
        };
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/kernel/garbage.js
/** What a fault sends in the place of an answer, as something between client and server might: a page for people. */ const garbage = {
    type: 'text/html',
    page: '<html><body><h1>Something went wrong</h1></body></html>'
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/strike.js



/** The faults that are no AWS code: whether the request is done, and what becomes of its answer. */ const endings = {
    500: {
        acts: false,
        spoil: ()=>({
                status: 500
            })
    },
    'reset-before': {
        acts: false,
        spoil: (reply)=>({
                ...reply,
                ending: 'reset'
            })
    },
    'reset-after': {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'reset'
            })
    },
    'no-answer': {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'close'
            })
    },
    cut: {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'cut'
            })
    },
    garbage: {
        acts: true,
        spoil: ({ status })=>({
                status,
                headers: {
                    'content-type': garbage.type
                },
                body: garbage.page
            })
    }
};
/** Answers a request as a fault rule has it; an AWS code strikes before anything is done, as a refusal. */ const struck = async (fault, act)=>{
    if (fault?.error === undefined) return await act();
    const ending = Object.hasOwn(endings, fault.error) ? endings[fault.error] : undefined;
    if (ending !== undefined) return ending.spoil(ending.acts ? await act() : {
        status: 0
    });
    const { code, status, message } = apiFaults[fault.error] ?? {
        code: fault.error,
        status: 400,
        message: fault.error
    };
    throw new refusal/* Refusal */.P(code, fault.message ?? message, {
        status
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/registry/serve.js












/** An OCI registry of version 2 over ECR's repositories: the path of one is `<account>/<region>/<name>`. */ const registryHandler = (deps)=>(request, response)=>{
        const target = parseTarget(request);
        const call = callOf(request, target);
        const gone = new AbortController();
        response.on('close', ()=>gone.abort(new Error('the client has gone')));
        answer(deps, request, {
            target,
            call
        }).catch((error)=>({
                reply: serve_refused(error)
            })).then(async ({ reply, fault })=>{
            const struckBy = fault && {
                fault: fault.error ?? 'latency'
            };
            deps.record({
                ...call,
                status: reply.status,
                response: noted(reply),
                ...struckBy
            });
            const delay = fault === undefined ? 0 : heldBack(fault);
            if (delay > 0) await deps.delay?.(delay, gone.signal);
            await send(response, reply, request.method === 'HEAD');
        }).catch((error)=>response.destroy(error));
    };
const answer = async (deps, request, { target, call })=>{
    const { path, query, repository, route } = target;
    const authorization = parseAuthorization(request, target);
    if (authorization === undefined) return {
        reply: challenge(request)
    };
    deps.settle();
    const { account, region, expiresAt } = authorization;
    const { world, now } = deps.context(account, region);
    if (now >= expiresAt) throw ociError('DENIED');
    const fault = takeFault(world, call);
    const act = async ()=>{
        if (/^\/v2\/?$/.test(path)) return {
            status: 200,
            headers: {
                'content-type': 'application/json'
            },
            body: '{}'
        };
        if (isCatalog(request, path)) return getCatalog(deps.context(account, region), authorization, query);
        if (repository === undefined) throw ociError('NAME_INVALID', `no repository has the path ${path}`);
        if (route === undefined) throw ociError('UNSUPPORTED');
        const whole = route.operation === 'BeginUpload' && query.has('digest');
        const asked = {
            operation: route.operation,
            repository,
            by: authorization,
            whole
        };
        if (!hasTicket(target)) permit(deps.context(account, region), asked);
        return await route.handle({
            deps,
            request,
            query,
            ...repository,
            reference: route.reference
        });
    };
    return {
        reply: await struck(fault, act).catch(serve_refused),
        ...fault && {
            fault
        }
    };
};
const isCatalog = ({ method }, path)=>method === 'GET' && path === catalogPath;
const callOf = ({ method }, { path, query, repository, route })=>({
        service: 'registry',
        operation: route?.operation ?? (isCatalog({
            method
        }, path) ? 'ListCatalog' : 'Ping'),
        account: repository?.account ?? '',
        region: repository?.region ?? '',
        resource: repository?.name ?? '',
        request: {
            method,
            path,
            query: Object.fromEntries([
                ...query
            ].filter(([name])=>name !== 'ticket'))
        }
    });
const serve_refused = (error)=>refusalReply(error instanceof refusal/* Refusal */.P ? error : new refusal/* Refusal */.P('UNKNOWN', error instanceof Error ? error.stack ?? error.message : String(error), {
        status: 500
    }));
const noted = ({ body, headers })=>{
    const value = (0,json/* parseJson */.q)(body ?? '');
    const digest = headers?.['docker-content-digest'];
    return (0,kernel_member/* isStructure */.ip)(value) && value.errors !== undefined ? value : {
        ...digest !== undefined && {
            digest
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/mode.js
/** How virtual time moves: to the next waiter, only when told, or a multiple of the wall clock's pace. */ /** The mode as readings and requests word it. */ const pace = (mode)=>typeof mode === 'string' ? mode : mode.speed;

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/wait.js
/** A wait that has not been answered; `order` counts the waits as they came. */ /** Waits in the order in which they are answered: by time, then actor, then as they came. */ const sorted = (waits)=>[
        ...waits
    ].sort((a, b)=>a.until - b.until || compared(a.actor, b.actor) || a.order - b.order);
const compared = (a, b)=>a < b ? -1 : a > b ? 1 : 0;
/** The one wait that jump mode answers next: the first, once every joined actor has one; else none. */ const nextJump = (waits, joined)=>{
    const theirs = waits.filter((wait)=>joined.has(wait.actor));
    const waiting = new Set(theirs.map((wait)=>wait.actor));
    return joined.size > 0 && waiting.size === joined.size ? sorted(theirs)[0] : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/wall.js
/** Where virtual time starts in jump and hand mode: 2026-01-05T09:00:00Z. */ const epoch = Date.UTC(2026, 0, 5, 9);
/** The wall clock's now in milliseconds since the Unix epoch; only speed mode reads it. */ const wall = ()=>Date.now();

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/state.js



/** Node's timers hold no longer time. */ const state_longest = 2_000_000_000;
/** A clock's state at its start. */ const clockState = (ground, mode, needed)=>({
        ground,
        mode,
        needed,
        joined: new Map(),
        waits: [],
        posted: 0,
        anchor: {
            virtual: ground.now(),
            wall: wall()
        },
        timer: undefined
    });
/** Virtual now: the world's, in speed mode counted from the anchor. */ const now = (state)=>{
    const { ground, mode, anchor } = state;
    if (typeof mode === 'string') return ground.now();
    return Math.max(ground.now(), anchor.virtual + Math.floor((wall() - anchor.wall) * mode.speed));
};
/** Now and the pace. */ const read = (state)=>({
        now: now(state),
        speed: pace(state.mode)
    });
/** Lets the events up to a time happen; in speed mode time is counted on from there. */ const moveTo = (state, until)=>{
    state.ground.run(until);
    state.anchor = {
        virtual: until,
        wall: wall()
    };
};
/** Answers the waits whose turn it is: in jump mode at most one of the joined actors', else all whose time has come. */ const settle = (state)=>{
    const next = state.mode === 'jump' && state.needed === 0 ? nextJump(state.waits, new Set(state.joined.keys())) : undefined;
    if (next !== undefined) {
        state.ground.run(Math.max(next.until, state.ground.now()));
        next.answer();
    }
    const reached = now(state);
    const theirs = (wait)=>state.mode === 'jump' && state.joined.has(wait.actor);
    for (const wait of sorted(state.waits))if (wait.until <= reached && !theirs(wait)) wait.answer();
    wind(state);
};
const wind = (state)=>{
    clearTimeout(state.timer);
    const first = sorted(state.waits)[0];
    if (typeof state.mode === 'string' || first === undefined) return;
    const ms = Math.min(state_longest, Math.ceil((first.until - now(state)) / state.mode.speed));
    state.timer = setTimeout(()=>{
        state.ground.run(now(state));
        settle(state);
    }, ms);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/clock.js


/** A clock over a ground, in a mode. */ const createClock = (ground, mode, actors = 1)=>{
    const state = clockState(ground, mode, actors);
    return {
        now: ()=>now(state),
        sync: ()=>ground.run(now(state)),
        read: ()=>read(state),
        wait: (actor, until, signal)=>wait(state, {
                actor,
                until
            }, signal),
        join: (actor)=>join(state, actor),
        advance: (ms)=>{
            moveTo(state, now(state) + ms);
            settle(state);
        },
        set: (to, needed = 1)=>{
            moveTo(state, now(state));
            state.mode = to;
            state.needed = state.joined.size >= needed ? 0 : needed;
            settle(state);
        },
        delay: (ms, signal)=>delay(state, ms, signal),
        restart: ()=>{
            refuseAll(state, 'the sandbox was reset');
            moveTo(state, ground.now());
        },
        stop: ()=>{
            clearTimeout(state.timer);
            refuseAll(state, 'the sandbox has stopped');
        }
    };
};
const wait = (state, of, signal)=>new Promise((resolve, reject)=>{
        if (signal?.aborted) return reject(signal.reason);
        state.posted += 1;
        const drop = ()=>{
            state.waits = state.waits.filter((other)=>other !== entry);
        };
        const abort = ()=>{
            drop();
            reject(signal?.reason);
        };
        const done = (end)=>()=>{
                signal?.removeEventListener('abort', abort);
                drop();
                end();
            };
        const refuse = (reason)=>done(()=>reject(reason))();
        const entry = {
            ...of,
            order: state.posted,
            answer: done(()=>resolve(read(state))),
            refuse
        };
        state.waits.push(entry);
        signal?.addEventListener('abort', abort, {
            once: true
        });
        settle(state);
    });
const join = (state, actor)=>{
    state.joined.set(actor, (state.joined.get(actor) ?? 0) + 1);
    if (state.joined.size >= state.needed) state.needed = 0;
    settle(state);
    let gone = false;
    return ()=>{
        if (gone) return;
        gone = true;
        const left = (state.joined.get(actor) ?? 1) - 1;
        if (left > 0) state.joined.set(actor, left);
        else state.joined.delete(actor);
        settle(state);
    };
};
const delay = async (state, ms, signal)=>{
    if (state.mode !== 'jump') await wait(state, {
        actor: '',
        until: now(state) + ms
    }, signal);
    else {
        moveTo(state, now(state) + ms);
        settle(state);
    }
};
const refuseAll = (state, why)=>{
    for (const entry of [
        ...state.waits
    ])entry.refuse(new refusal/* Refusal */.P('ClockStopped', why, {
        status: 409
    }));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/request.js
/** A request as it came over the wire: header names in lower case, `path` with its query. */ /** The body as text. */ const bodyText = (request)=>Buffer.from(request.body).toString('utf8');
/** The request's content type without parameters, `''` when absent. */ const contentType = (request)=>(request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
/** An answer with a text body. */ const textReply = (status, type, text)=>({
        status,
        headers: {
            'content-type': type
        },
        body: Buffer.from(text, 'utf8')
    });
/** An answer with a JSON body. */ const jsonReply = (status, value)=>textReply(status, 'application/json', `${JSON.stringify(value)}\n`);
/** The headers of an answer with its length; one to HEAD may tell the length of a body that does not follow. */ const withLength = ({ headers, body })=>{
    const told = body.byteLength === 0 ? headers['content-length'] : undefined;
    return {
        ...headers,
        'content-length': told ?? String(body.byteLength)
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/control/rule.js
var control_rule = __webpack_require__(31411);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/clock-request.js



const speed = {
    wants: `'jump', 'hand' or a number above 0`,
    holds: (value)=>value === 'jump' || value === 'hand' || typeof value === 'number' && value > 0 && value <= 1e6
};
const actors = {
    wants: 'a whole number from 1',
    holds: (value)=>Number.isInteger(value) && Number(value) >= 1
};
const moment = {
    wants: 'milliseconds since the Unix epoch or an ISO 8601 time',
    holds: (value)=>momentMs(value) !== undefined
};
const momentMs = (value)=>{
    if (typeof value === 'string') return parseIso(value);
    return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
};
/** Follows `POST /_sandbox/clock`: `{"advance":"5m"}`, `{"speed":60}`, `{"speed":"hand"}` or `{"speed":"jump","actors":2}`. */ const changeClock = (clock, body)=>{
    const rule = (0,control_rule/* checkedRule */.IL)(body, {
        advance: control_rule/* checks */.AV.time,
        speed,
        actors
    });
    const { advance, speed: wanted, actors: needed } = rule;
    if (advance === undefined && wanted === undefined) throw (0,control_rule/* wrong */.Qm)('advance or speed is wanted');
    if (needed !== undefined && wanted !== 'jump') throw (0,control_rule/* wrong */.Qm)('actors belong to the speed jump');
    if (wanted === 'jump' || wanted === 'hand') clock.set(wanted, typeof needed === 'number' ? needed : undefined);
    if (typeof wanted === 'number') clock.set({
        speed: wanted
    });
    if (typeof advance === 'string') clock.advance((0,duration/* durationMs */.p)(advance) ?? 0);
};
/** Reads `POST /_sandbox/clock/wait`: `{"actor":"a1","until":T}`. */ const waitRequest = (body)=>{
    const { actor, until } = (0,control_rule/* checkedRule */.IL)(body, {
        actor: control_rule/* checks */.AV.text,
        until: moment
    }, [
        'actor',
        'until'
    ]);
    return {
        actor: String(actor),
        until: momentMs(until) ?? 0
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/xml.js


/** Text with what XML gives a meaning written out. */ const escapedXml = (text)=>text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** Members as elements: lists as `<member>`, maps (a `Map`) as `<entry>` with key and value, moments as ISO 8601, absent ones left out. */ const xmlMembers = (members)=>Object.entries(members).filter(([, value])=>value !== undefined && value !== null).map(([name, value])=>`<${name}>${xml_content(value)}</${name}>`).join('');
const xml_content = (value)=>{
    if (Array.isArray(value)) return value.map((item)=>`<member>${xml_content(item)}</member>`).join('');
    if ((0,timestamp/* isTimestamp */.F)(value)) return iso(value.$time);
    if (value instanceof Map) return [
        ...value
    ].map(([key, item])=>`<entry>${xmlMembers({
            key,
            value: item
        })}</entry>`).join('');
    if (typeof value === 'object' && value !== null) return xmlMembers(value);
    return escapedXml(String(value));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/axis.js

const minute = 60_000;
const steps = [
    10_000,
    30_000,
    minute,
    2 * minute,
    5 * minute,
    10 * minute,
    30 * minute,
    60 * minute,
    180 * minute,
    360 * minute,
    1440 * minute
];
/** Moments at which the axis has a line, about eight of them, with what they are called. */ const ticks = (from, to)=>{
    const step = steps.find((one)=>(to - from) / one <= 9) ?? (to - from) / 8;
    const first = Math.ceil(from / step) * step;
    const count = Math.max(0, Math.floor((to - first) / step) + 1);
    return Array.from({
        length: count
    }, (_, index)=>first + index * step).map((at)=>({
            at,
            label: step >= 1440 * minute ? iso(at).slice(5, 10) : iso(at).slice(11, step < minute ? 19 : 16)
        }));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/drawing.js



const [left, width, row, drawing_most] = [
    190,
    1010,
    9,
    30
];
/** The picture as SVG: a block for each service, its rollouts above, its tasks below, events as marks; the faults on top. */ const drawing = (picture)=>{
    const { from, to } = picture;
    const scale = (at)=>left + width * (Math.min(to, Math.max(from, at)) - from) / (to - from);
    let top = 34;
    const parts = picture.lanes.map((lane)=>{
        const [at, height] = [
            top,
            laneHeight(lane)
        ];
        top += height;
        return `<g transform="translate(0 ${at})">${block(lane, scale, height)}</g>`;
    });
    const lines = ticks(from, to).map(({ at, label })=>{
        const x = scale(at).toFixed(1);
        return `<line class="tick" x1="${x}" x2="${x}" y1="18" y2="${top}"/><text class="when" x="${x}" y="12">${escapedXml(label)}</text>`;
    });
    const struck = picture.faults.map((mark)=>marked(mark, scale, 25));
    return `<svg viewBox="0 0 ${left + width + 20} ${top + 6}" role="img" aria-label="Timeline">${lines.join('')}${parts.join('')}${struck.join('')}</svg>`;
};
const laneHeight = (lane)=>Math.max(40, 20 + stacked(lane.rollouts).length * 18 + Math.min(drawing_most, packed(lane).length) * row + 14);
const block = (lane, scale, height)=>{
    const rollouts = stacked(lane.rollouts);
    const rows = packed(lane);
    const below = 20 + rollouts.length * 18;
    return [
        `<line class="edge" x1="0" x2="${left + width}" y1="0" y2="0"/>`,
        `<text class="name" x="0" y="18">${escapedXml(lane.name)}</text><text class="place" x="0" y="32">${escapedXml(lane.place)}</text>`,
        ...lane.marks.map((mark)=>marked(mark, scale, 10)),
        ...rollouts.flatMap((bars, index)=>bars.map((bar)=>drawn(bar, scale, {
                    y: 18 + index * 18,
                    height: 14
                }))),
        ...rows.slice(0, drawing_most).flatMap((bars, index)=>bars.map((bar)=>drawn(bar, scale, {
                    y: below + index * row,
                    height: row - 3
                }))),
        rows.length > drawing_most ? `<text class="place" x="${left}" y="${height - 4}">and ${rows.length - drawing_most} rows more</text>` : ''
    ].join('');
};
const drawn = (bar, scale, at)=>{
    const [x, wide] = [
        scale(bar.from),
        Math.max(2, scale(bar.to) - scale(bar.from))
    ];
    const fits = wide > bar.label.length * 5.6 + 6;
    const shape = `<rect class="${bar.kind}" x="${x.toFixed(1)}" y="${at.y}" width="${wide.toFixed(1)}" height="${at.height}" rx="2"/>`;
    const word = bar.label === '' ? '' : label(bar, {
        x,
        wide,
        y: at.y + 11,
        fits
    });
    return `<g><title>${escapedXml(`${iso(bar.from)} ${bar.title}`)}</title>${shape}${word}</g>`;
};
/** The word stands on its bar, or beside it where the bar is too short, on the side that has room. */ const label = (bar, at)=>{
    if (at.fits) return `<text class="on" x="${(at.x + 4).toFixed(1)}" y="${at.y}">${escapedXml(bar.label)}</text>`;
    const late = at.x + at.wide + bar.label.length * 6 > left + width;
    const x = late ? at.x - 4 : at.x + at.wide + 4;
    return `<text class="beside" x="${x.toFixed(1)}" y="${at.y}"${late ? ' text-anchor="end"' : ''}>${escapedXml(bar.label)}</text>`;
};
const marked = (mark, scale, y)=>{
    const x = scale(mark.at);
    const shape = mark.kind === 'fault' ? `<path class="fault" d="M${x.toFixed(1)} ${y - 6}l5 9h-10z"/>` : `<circle class="event" cx="${x.toFixed(1)}" cy="${y}" r="2.6"/>`;
    return `<g><title>${escapedXml(`${iso(mark.at)} ${mark.text}`)}</title>${shape}</g>`;
};
/** Rollouts in turn on three lines, so that the words beside short ones have room. */ const stacked = (bars)=>{
    const lines = Math.min(3, bars.length);
    return Array.from({
        length: lines
    }, (_, line)=>bars.filter((_bar, index)=>index % lines === line));
};
/** Tasks in as few rows as they fit in without touching each other. */ const packed = (lane)=>{
    const rows = [];
    for (const phases of lane.tasks){
        const [begin, end] = [
            phases[0]?.from ?? 0,
            phases.at(-1)?.to ?? 0
        ];
        const free = rows.find((one)=>one.end <= begin);
        if (free === undefined) rows.push({
            end,
            bars: [
                ...phases
            ]
        });
        else {
            free.end = end;
            free.bars.push(...phases);
        }
    }
    return rows.map(({ bars })=>bars);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/style.data.js
/** What the colours mean, in the order of the key. */ const legend = [
    [
        'going',
        'rollout under way'
    ],
    [
        'good',
        'rollout successful'
    ],
    [
        'back',
        'rollout rolled back'
    ],
    [
        'bad',
        'rollout stopped or failed'
    ],
    [
        'starting',
        'task starting'
    ],
    [
        'running',
        'task running, not yet healthy'
    ],
    [
        'healthy',
        'task healthy'
    ],
    [
        'stopping',
        'task stopping'
    ],
    [
        'failed',
        'task failed'
    ],
    [
        'event',
        'event'
    ],
    [
        'fault',
        'fault that struck'
    ]
];
/** How the page looks, by day and by night. */ const style = `
:root{color-scheme:light dark;--ink:#1d2530;--soft:#677184;--line:#dfe3ea;--paper:#fff;--going:#3b7ddd;--good:#2e8b57;--back:#d48806;--bad:#c0392b;--starting:#c9d6ea;--running:#8fb4e8;--healthy:#7cc79a;--stopping:#d5d8de;--failed:#e59a90;--fault:#c0392b}
@media(prefers-color-scheme:dark){:root{--ink:#e4e8ee;--soft:#98a2b3;--line:#333b47;--paper:#161b22;--starting:#3a4a63;--running:#3f6aa8;--healthy:#2f7d52;--stopping:#4a515c;--failed:#8f3f36}}
body{font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:24px auto;max-width:1280px;padding:0 20px}
h1{font-size:21px;margin:0}h2{font-size:16px;margin:26px 0 6px}.span{color:var(--soft);margin:2px 0 12px}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12px;color:var(--soft)}.key i{display:inline-block;width:14px;height:10px;border-radius:2px;margin-right:5px;background:var(--c)}
.key i.event{width:7px;height:7px;border-radius:50%}.key i.fault{width:0;height:0;border-radius:0;background:none;border:6px solid transparent;border-top:0;border-bottom:10px solid var(--fault)}
.picture{overflow-x:auto}svg{width:100%;min-width:900px;height:auto;display:block}
rect{fill:var(--c)}.going{--c:var(--going)}.good{--c:var(--good)}.back{--c:var(--back)}.bad{--c:var(--bad)}.starting{--c:var(--starting)}.running{--c:var(--running)}.healthy{--c:var(--healthy)}.stopping{--c:var(--stopping)}.failed{--c:var(--failed)}.event{--c:var(--soft)}
circle.event{fill:var(--soft)}path.fault{fill:var(--fault)}.tick,.edge{stroke:var(--line)}.edge{stroke-width:1.4}
text{font:11px system-ui,sans-serif;fill:var(--ink)}.when{fill:var(--soft);text-anchor:middle}.name{font-weight:600;font-size:13px}.place{fill:var(--soft);font-size:10px}.on{fill:#fff;font-size:10.5px}.beside{font-size:10.5px}
table{border-collapse:collapse;width:100%;font-size:13px}th{text-align:left;color:var(--soft);font-weight:500}td,th{padding:3px 10px 3px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}td:nth-child(-n+2){white-space:nowrap}td:first-child{color:var(--soft)}.fault-row td:nth-child(n+2){color:var(--fault)}
`;

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/page.js




/** At most so many of the latest events are written out below the picture. */ const page_most = 400;
/** The picture as one HTML page that needs nothing else: no scripts, no other files; all that came from outside is escaped. */ const page = (picture)=>{
    const span = `${iso(picture.from).slice(0, 19).replace('T', ' ')} to ${iso(picture.to).slice(0, 19).replace('T', ' ')} UTC`;
    const body = picture.lanes.length === 0 && picture.faults.length === 0 ? '<p>Nothing has happened yet: no service was created, no task was run.</p>' : `${key()}<div class="picture">${drawing(picture)}</div>${events(picture)}`;
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>Sandbox timeline</title><style>${style}</style></head>
<body><h1>What happened in the sandbox</h1><p class="span">${escapedXml(span)}, virtual time. Rest the pointer on a bar or mark to read more. Stopped tasks are shown for an hour.</p>${body}</body></html>
`;
};
const key = ()=>`<p class="key">${legend.map(([kind, words])=>`<span><i class="${kind}"></i>${words}</span>`).join('')}</p>`;
const events = ({ lanes, faults })=>{
    const rows = [
        ...lanes.flatMap((lane)=>lane.marks.map((mark)=>({
                    ...mark,
                    who: lane.name
                }))),
        ...faults.map((mark)=>({
                ...mark,
                who: 'fault'
            }))
    ].sort((a, b)=>b.at - a.at);
    const shown = rows.slice(0, page_most).map(({ at, who, text, kind })=>{
        const moment = iso(at).slice(0, 19).replace('T', ' ');
        return `<tr class="${kind}-row"><td>${escapedXml(moment)}</td><td>${escapedXml(who)}</td><td>${escapedXml(text)}</td></tr>`;
    });
    const cut = rows.length > page_most ? `<p>The latest ${page_most} of ${rows.length}.</p>` : '';
    return `<h2>Events, newest first</h2>${cut}<table><thead><tr><th>When</th><th>Who</th><th>What</th></tr></thead><tbody>${shown.join('')}</tbody></table>`;
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/note.js
var note = __webpack_require__(69379);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/services/event-view.js
var event_view = __webpack_require__(11950);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/services/service-record.js
var service_record = __webpack_require__(87407);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/state.js
var state = __webpack_require__(10804);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/bar.js
const kinds = {
    SUCCESSFUL: 'good',
    STOPPED: 'bad',
    ROLLBACK_REQUESTED: 'back',
    ROLLBACK_IN_PROGRESS: 'back',
    ROLLBACK_SUCCESSFUL: 'back',
    ROLLBACK_FAILED: 'bad'
};
/** A rollout from its creation to its end, or to now. */ const rolloutBar = (rollout, now)=>{
    const { taskDefinition } = rollout.spec;
    const why = rollout.statusReason === undefined ? '' : `: ${rollout.statusReason}`;
    return {
        from: rollout.createdAt,
        to: rollout.finishedAt ?? now,
        kind: kinds[rollout.status] ?? 'going',
        label: `${taskDefinition} ${rollout.status}`,
        title: `rollout ${rollout.digits} of ${taskDefinition}, ${rollout.status}${why}`
    };
};
/** The phases of a task's life, one after the other. */ const taskBars = (task, now)=>{
    const end = task.stoppedAt ?? now;
    const halt = task.stoppingAt ?? end;
    const ran = task.startedAt ?? halt;
    const well = task.healthyAt ?? halt;
    const why = task.stoppedReason === undefined ? '' : ` ${task.stopCode}: ${task.stoppedReason}`;
    const title = `task ${task.id} of ${task.definition}, ${task.lastStatus}.${why}`;
    const phase = (from, to, kind)=>to > from ? [
            {
                from,
                to,
                kind,
                label: '',
                title
            }
        ] : [];
    return [
        ...phase(task.createdAt, Math.min(ran, halt), 'starting'),
        ...phase(ran, Math.min(well, halt), 'running'),
        ...phase(well, halt, task.failed === true ? 'running' : 'healthy'),
        ...phase(halt, end, task.failed === true ? 'failed' : 'stopping')
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/page/picture.js






/** What there is to see; `last` limits it to so many milliseconds before now. */ const picture = (world, places, last = Number.POSITIVE_INFINITY)=>{
    const all = places.flatMap(lanes);
    const faults = world.calls.flatMap((call)=>call.fault === undefined ? [] : [
            {
                at: parseIso(call.time) ?? 0,
                kind: 'fault',
                text: `${call.fault}: ${call.service}:${call.operation} ${call.resource}`
            }
        ]);
    const starts = [
        ...all.flatMap((lane)=>[
                ...lane.rollouts,
                ...lane.tasks.flat()
            ].map((bar)=>bar.from)),
        ...faults.map(({ at })=>at)
    ];
    const first = starts.reduce((least, at)=>Math.min(least, at), world.now);
    const from = Math.max(first, world.now - last);
    return {
        from,
        to: Math.max(world.now, from + 60_000),
        lanes: all.map((lane)=>within(lane, from)),
        faults: faults.filter(({ at })=>at >= from)
    };
};
const lanes = (context)=>{
    const { services, tasks } = (0,state/* ecsState */.X)(context);
    const alone = Object.values(tasks).filter((task)=>task.service === undefined);
    const place = `${context.account.id} ${context.caller.region}`;
    const own = Object.values(services).map((service)=>serviceLane(context, service, place));
    if (alone.length === 0) return own;
    return [
        ...own,
        {
            name: 'tasks without a service',
            place,
            rollouts: [],
            tasks: alone.map((task)=>taskBars(task, context.now)),
            marks: []
        }
    ];
};
const serviceLane = (context, service, place)=>{
    const { tasks } = (0,state/* ecsState */.X)(context);
    const known = service.tasks.flatMap((id)=>tasks[id] === undefined ? [] : [
            tasks[id]
        ]);
    const told = (0,note/* facts */.I)(service).filter(({ at })=>at <= context.now);
    return {
        name: (0,service_record/* serviceKey */.j)(service),
        place,
        rollouts: service.rollouts.map((rollout)=>rolloutBar(rollout, context.now)),
        tasks: known.map((task)=>taskBars(task, context.now)),
        marks: told.map((fact)=>({
                at: fact.at,
                kind: 'event',
                text: (0,event_view/* eventText */.c)(service, fact)
            }))
    };
};
const within = (lane, from)=>({
        ...lane,
        rollouts: lane.rollouts.filter((bar)=>bar.to >= from),
        tasks: lane.tasks.filter((phases)=>phases.some((bar)=>bar.to >= from)),
        marks: lane.marks.filter(({ at })=>at >= from)
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/scripted-status.js
var scripted_status = __webpack_require__(91701);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/set-replications.js




const shape = {
    repository: control_rule/* checks */.AV.text,
    region: control_rule/* checks */.AV.text,
    to: {
        wants: 'the id of an account',
        holds: (value)=>typeof value === 'string' && /^\d{12}$/.test(value)
    },
    'to-region': control_rule/* checks */.AV.text,
    statuses: (0,scripted_status/* statusesCheck */.T9)([
        'IN_PROGRESS',
        'COMPLETE',
        'FAILED'
    ]),
    failure: control_rule/* checks */.AV.text,
    account: control_rule/* checks */.AV.text
};
/**
 * Replaces all rules on replication. One holds for the repositories that match, in the account and region named or
 * the default ones, and for images pushed from now on; without statuses a copy takes 30 s.
 */ const setReplications = (scene, rules)=>{
    const checked = (0,control_rule/* checkedRules */.No)(rules, shape, [
        'to-region'
    ]);
    for (const place of scene.places())delete (0,ecr_state/* ecrState */.E)(place).replications;
    for (const rule of checked){
        const context = scene.enter(...(0,control_rule/* place */.ik)(rule));
        const failure = (0,kernel_member/* textMember */.SA)(rule, 'failure');
        const state = (0,ecr_state/* ecrState */.E)(context);
        state.replications ??= [];
        state.replications.push({
            repository: (0,kernel_member/* textMember */.SA)(rule, 'repository') ?? '*',
            region: String(rule['to-region']),
            registry: (0,kernel_member/* textMember */.SA)(rule, 'to') ?? context.account.id,
            since: context.now,
            statuses: rule.statuses === undefined ? usual : (0,scripted_status/* parseStatuses */.O7)(rule.statuses),
            ...failure !== undefined && {
                failure
            }
        });
    }
};
const usual = (0,scripted_status/* parseStatuses */.O7)([
    {
        status: 'IN_PROGRESS'
    },
    {
        after: '30s',
        status: 'COMPLETE'
    }
]);

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/finding.js
var finding = __webpack_require__(47503);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ecr/set-scans.js






const set_scans_words = [
    'IN_PROGRESS',
    'COMPLETE',
    'FAILED',
    'UNSUPPORTED_IMAGE',
    'ACTIVE',
    'PENDING',
    'SCAN_ELIGIBILITY_EXPIRED',
    'FINDINGS_UNAVAILABLE',
    'LIMIT_EXCEEDED'
];
const findingShape = {
    name: control_rule/* checks */.AV.text,
    severity: (0,control_rule/* oneOf */.yL)(...finding/* severities */.gO),
    package: control_rule/* checks */.AV.text,
    version: control_rule/* checks */.AV.text,
    fixed: control_rule/* checks */.AV.text,
    after: control_rule/* checks */.AV.time
};
const set_scans_shape = {
    repository: control_rule/* checks */.AV.text,
    image: control_rule/* checks */.AV.text,
    type: (0,control_rule/* oneOf */.yL)('basic', 'enhanced'),
    frequency: (0,control_rule/* oneOf */.yL)('CONTINUOUS_SCAN', 'SCAN_ON_PUSH'),
    statuses: (0,scripted_status/* statusesCheck */.T9)(set_scans_words),
    findings: {
        wants: 'a list of findings',
        holds: (value)=>(0,control_rule/* checkedRules */.No)(value, findingShape, [
                'name'
            ]).length >= 0
    },
    'findings-after': control_rule/* checks */.AV.time,
    account: control_rule/* checks */.AV.text,
    region: control_rule/* checks */.AV.text
};
/** Replaces all scripts of scans; one holds in the account and region that it names, or the default ones. The first that matches decides. */ const setScans = (scene, rules)=>{
    const checked = (0,control_rule/* checkedRules */.No)(rules, set_scans_shape, [
        'type'
    ]);
    for (const place of scene.places())delete (0,ecr_state/* ecrState */.E)(place).scans;
    for (const rule of checked){
        const state = (0,ecr_state/* ecrState */.E)(scene.enter(...(0,control_rule/* place */.ik)(rule)));
        state.scans ??= [];
        state.scans.push(parseRule(rule));
    }
};
const parseRule = (rule)=>{
    const type = rule.type === 'enhanced' ? 'enhanced' : 'basic';
    const image = (0,kernel_member/* textMember */.SA)(rule, 'image');
    const findingsAfter = (0,duration/* durationMs */.p)((0,kernel_member/* textMember */.SA)(rule, 'findings-after') ?? (type === 'enhanced' ? '90s' : '0s')) ?? 0;
    return {
        type,
        repository: (0,kernel_member/* textMember */.SA)(rule, 'repository') ?? '*',
        ...image !== undefined && {
            image
        },
        frequency: rule.frequency === 'SCAN_ON_PUSH' ? 'SCAN_ON_PUSH' : 'CONTINUOUS_SCAN',
        ...rule.statuses !== undefined && {
            statuses: (0,scripted_status/* parseStatuses */.O7)(rule.statuses)
        },
        ...rule.findings !== undefined && {
            findings: (0,control_rule/* checkedRules */.No)(rule.findings, findingShape).map((finding)=>parseFinding(finding, findingsAfter))
        },
        findingsAfter
    };
};
const parseFinding = (rule, findingsAfter)=>{
    const fixed = (0,kernel_member/* textMember */.SA)(rule, 'fixed');
    return {
        name: String(rule.name),
        severity: (0,kernel_member/* textMember */.SA)(rule, 'severity') ?? 'UNDEFINED',
        package: (0,kernel_member/* textMember */.SA)(rule, 'package') ?? 'package',
        version: (0,kernel_member/* textMember */.SA)(rule, 'version') ?? '1.0.0',
        ...fixed !== undefined && {
            fixed
        },
        after: (0,duration/* durationMs */.p)((0,kernel_member/* textMember */.SA)(rule, 'after') ?? '') ?? findingsAfter
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/clusters/set-instances.js
var set_instances = __webpack_require__(58196);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/leader.js
var leader = __webpack_require__(73290);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/rollout/target-group.js
var target_group = __webpack_require__(96956);
// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/schedule.js
var schedule = __webpack_require__(9628);
// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/target-rule.js
var target_rule = __webpack_require__(67611);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/set-targets.js





/** Replaces all rules on targets; tasks that run behind a group which is now unhealthy fail at once, and are replaced. */ const setTargets = (world, places, rules)=>{
    world.targets = [
        ...rules
    ];
    for (const context of places)for (const { task, groups } of runningTasks(context)){
        if (!groups.some((group)=>(0,target_rule/* targetRule */.g)(world, group)?.state === 'unhealthy')) continue;
        (0,schedule/* schedule */._)(context, {
            kind: 'ecs.task',
            after: 0,
            data: {
                task: task.id,
                step: 'unhealthy'
            }
        });
    }
};
const runningTasks = (context)=>{
    const { services, tasks } = (0,state/* ecsState */.X)(context);
    return Object.values(services).flatMap((service)=>service.tasks.flatMap((id)=>{
            const task = (0,state/* entry */.f)(tasks, id);
            if (task === undefined || task.lastStatus !== 'RUNNING' || !task.balanced) return [];
            const spec = (0,leader/* rolloutOf */.Zb)(service, task.rollout)?.spec;
            return [
                {
                    task,
                    groups: spec === undefined ? [] : (0,target_group/* targetGroups */.G)(spec).map(({ group })=>group)
                }
            ];
        }));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/put-role.js




const put_role_document = {
    wants: 'a policy document',
    holds: (value)=>(0,kernel_member/* isStructure */.ip)(value) && (0,policy/* parsePolicy */.O)(value) !== undefined
};
const put_role_shape = {
    role: {
        wants: 'the ARN of a role',
        holds: (value)=>typeof value === 'string' && /^arn:[a-z-]+:iam::\d{12}:role\/\S+$/.test(value)
    },
    trust: put_role_document,
    policies: {
        wants: 'a list of policy documents',
        holds: (value)=>Array.isArray(value) && value.every(put_role_document.holds)
    },
    'longest-session': control_rule/* checks */.AV.whole
};
/** Follows `POST /_sandbox/roles`: lays each role, or puts it in the place of the one of that name; from then on its account judges. */ const setRoles = (scene, body)=>{
    if (!Array.isArray(body)) throw (0,control_rule/* wrong */.Qm)('a list of roles is wanted');
    for (const rule of (0,control_rule/* checkedRules */.No)(body, put_role_shape, [
        'role',
        'trust'
    ])){
        const arn = String(rule.role);
        const policies = rule.policies ?? [];
        putRole(scene.enter(arn.split(':')[4]), {
            arn,
            trust: rule.trust,
            policies: Object.fromEntries(policies.map((policy, index)=>[
                    `policy-${index + 1}`,
                    policy
                ])),
            longest: Number(rule['longest-session'] ?? 3600)
        });
    }
};
/** Puts a role into the context's account, under the last part of its ARN. */ const putRole = (context, role)=>{
    const name = role.arn.split('/').at(-1) ?? '';
    const made = {
        ...structuredClone(role),
        name,
        created: context.now
    };
    (0,permissions_role/* roles */.Ot)(context.account)[name] = made;
    return made;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/sessions.js



/** Follows `POST /_sandbox/sessions {"expire":"now"}`, or `"10m"` from now, for the sessions whose ARN fits `role`; gives how many. */ const expireSessions = (world, body)=>{
    const rule = (0,control_rule/* checkedRule */.IL)(body, {
        expire: control_rule/* checks */.AV.text,
        role: control_rule/* checks */.AV.text
    }, [
        'expire'
    ]);
    const length = rule.expire === 'now' ? 0 : (0,duration/* durationMs */.p)(String(rule.expire));
    if (length === undefined) throw (0,control_rule/* wrong */.Qm)('expire: now or a length of time like 10m is wanted');
    const pattern = String(rule.role ?? '*');
    const hit = Object.values(world.credentials).filter((session)=>(0,glob/* fits */.l)(pattern, session.arn) || (0,glob/* fits */.l)(pattern, session.arn.split('/')[1] ?? ''));
    for (const session of hit)session.expires = Math.min(session.expires, world.now + length);
    return {
        sessions: hit.length
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/throttle/buckets.data.js
/** One token bucket: the calls that share it, how many it holds, and how many come back in a second. */ /** AWS's token buckets, each per account and region: the ECS developer guide's page on request throttling, and ECR's service quotas. */ const buckets = [
    {
        service: 'ecs',
        operations: [
            'RegisterTaskDefinition',
            'DeregisterTaskDefinition'
        ],
        burst: 20,
        rate: 1
    },
    {
        service: 'ecs',
        operations: [
            'DeleteTaskDefinitions'
        ],
        burst: 5,
        rate: 1
    },
    {
        service: 'ecs',
        operations: [
            'DescribeTaskDefinition',
            'ListTaskDefinitions',
            'ListTaskDefinitionFamilies'
        ],
        burst: 50,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'CreateService',
            'UpdateService',
            'DeleteService'
        ],
        burst: 50,
        rate: 5
    },
    {
        service: 'ecs',
        operations: [
            'DescribeServices',
            'ListServices'
        ],
        burst: 100,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'ListServiceDeployments',
            'DescribeServiceDeployments'
        ],
        burst: 50,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'DescribeServiceRevisions'
        ],
        burst: 50,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'RunTask',
            'StopTask',
            'ExecuteCommand'
        ],
        burst: 100,
        rate: 40
    },
    {
        service: 'ecs',
        operations: [
            'DescribeTasks',
            'ListTasks'
        ],
        burst: 100,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'TagResource',
            'UntagResource'
        ],
        burst: 20,
        rate: 10
    },
    {
        service: 'ecs',
        operations: [
            'ListTagsForResource'
        ],
        burst: 50,
        rate: 20
    },
    {
        service: 'ecs',
        operations: [
            'DescribeClusters',
            'ListClusters'
        ],
        burst: 50,
        rate: 20
    },
    {
        service: 'ecr',
        operations: [
            'GetAuthorizationToken'
        ],
        burst: 500,
        rate: 500
    },
    {
        service: 'ecr',
        operations: [
            'BatchGetImage'
        ],
        burst: 2000,
        rate: 2000
    },
    {
        service: 'ecr',
        operations: [
            'PutImage'
        ],
        burst: 10,
        rate: 10
    },
    {
        service: 'ecr',
        operations: [
            'InitiateLayerUpload'
        ],
        burst: 100,
        rate: 100
    },
    {
        service: 'ecr',
        operations: [
            'UploadLayerPart'
        ],
        burst: 500,
        rate: 500
    },
    {
        service: 'ecr',
        operations: [
            'CompleteLayerUpload'
        ],
        burst: 100,
        rate: 100
    }
];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/throttle/throttle.js


/** Follows `POST /_sandbox/throttle {"on":true}`; all buckets are full from then on. */ const setThrottle = (world, body)=>{
    const flag = {
        wants: 'true or false',
        holds: (value)=>typeof value === 'boolean'
    };
    const { on } = (0,control_rule/* checkedRule */.IL)(body, {
        on: flag
    }, [
        'on'
    ]);
    world.throttle = {
        on: on === true,
        buckets: {}
    };
};
/** Takes a token for a call from its bucket; false when the bucket is empty and the call is one too many. */ const takeToken = (world, call)=>{
    if (!world.throttle.on) return true;
    const index = buckets.findIndex(({ service, operations })=>service === call.service && operations.includes(call.operation));
    const bucket = buckets[index];
    if (bucket === undefined) return true;
    const key = `${call.account} ${call.region} ${index}`;
    const before = world.throttle.buckets[key] ?? {
        tokens: bucket.burst,
        at: world.now
    };
    const tokens = Math.min(bucket.burst, before.tokens + (world.now - before.at) / 1000 * bucket.rate);
    const taken = tokens >= 1;
    world.throttle.buckets[key] = {
        tokens: taken ? tokens - 1 : tokens,
        at: world.now
    };
    return taken;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/webhook/inbox.js
/** The sink keeps so many of the latest messages. */ const inbox_most = 1000;
/** Takes a message, as `POST /_sandbox/webhook` brings it; any JSON will do. */ const takeMessage = (world, body)=>{
    world.messages.push({
        at: world.now,
        body: structuredClone(body)
    });
    if (world.messages.length > inbox_most) world.messages.shift();
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/cloudwatch/alarm.js
var cloudwatch_alarm = __webpack_require__(18845);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/set-rules.js



const faultShape = {
    service: control_rule/* checks */.AV.text,
    operation: control_rule/* checks */.AV.text,
    resource: control_rule/* checks */.AV.text,
    nth: control_rule/* checks */.AV.counts,
    error: control_rule/* checks */.AV.text,
    message: control_rule/* checks */.AV.text,
    probability: control_rule/* checks */.AV.share,
    latency: control_rule/* checks */.AV.time,
    after: control_rule/* checks */.AV.time,
    for: control_rule/* checks */.AV.time
};
const matchShape = {
    image: control_rule/* checks */.AV.text,
    family: control_rule/* checks */.AV.text,
    container: control_rule/* checks */.AV.text,
    service: control_rule/* checks */.AV.text
};
const taskShape = {
    match: {
        wants: 'an object',
        holds: (value)=>(0,control_rule/* checkedRule */.IL)(value, matchShape) !== undefined
    },
    start: (0,control_rule/* oneOf */.yL)('run', 'crash', 'hang', 'cannot-pull', 'cannot-start', 'unhealthy', 'flap', 'cannot-place'),
    'exit-code': control_rule/* checks */.AV.whole,
    after: control_rule/* checks */.AV.time,
    reason: control_rule/* checks */.AV.text,
    log: control_rule/* checks */.AV.texts
};
/** Replaces all fault rules; their `for` counts from now. */ const setFaults = (world, rules)=>{
    world.faults = (0,control_rule/* checkedRules */.No)(rules, faultShape).map((rule)=>{
        const fault = structuredClone(rule);
        const length = (0,duration/* durationMs */.p)(fault.for ?? '');
        return length === undefined ? fault : {
            ...fault,
            until: world.now + length
        };
    });
};
/** Replaces all rules on how tasks behave; tasks that run already keep what they were given. */ const setTasks = (world, rules)=>{
    world.tasks = (0,control_rule/* checkedRules */.No)(rules, taskShape, [
        'match',
        'start'
    ]).map((rule)=>structuredClone(rule));
};
const hookShape = {
    stage: control_rule/* checks */.AV.text,
    target: control_rule/* checks */.AV.text,
    service: control_rule/* checks */.AV.text,
    answers: (0,control_rule/* oneOf */.yL)('SUCCEEDED', 'FAILED', 'IN_PROGRESS'),
    times: control_rule/* checks */.AV.whole
};
/** Replaces all rules on what lifecycle hooks answer; calls that a hook has had already count. */ const setHooks = (world, rules)=>{
    world.hooks = (0,control_rule/* checkedRules */.No)(rules, hookShape, [
        'answers'
    ]).map((rule)=>structuredClone(rule));
};
/** Rules on how the targets of load balancers stand, for all groups that match. */ const targetRules = (rules)=>(0,control_rule/* checkedRules */.No)(rules, targetShape, [
        'group',
        'state'
    ]).map((rule)=>structuredClone(rule));
const targetShape = {
    group: control_rule/* checks */.AV.text,
    state: (0,control_rule/* oneOf */.yL)('initial', 'healthy', 'unhealthy', 'unused'),
    reason: control_rule/* checks */.AV.text
};
/** Says whether references to secrets that are not there stop tasks: `{"secrets":"strict"}`. */ const setSecrets = (world, request)=>{
    const { secrets } = (0,control_rule/* checkedRule */.IL)(request, {
        secrets: (0,control_rule/* oneOf */.yL)('strict', 'lenient', 'where-laid')
    }, [
        'secrets'
    ]);
    world.secrets = secrets;
};
/** Says how far reads of ECS fall behind: `{"by":"3s"}`, `{"by":"0s"}` for not at all. */ const setLag = (world, request)=>{
    const { by } = (0,control_rule/* checkedRule */.IL)(request, {
        by: control_rule/* checks */.AV.time
    }, [
        'by'
    ]);
    world.lag = (0,duration/* durationMs */.p)(String(by)) ?? 0;
};
/** Sets an alarm's state in the account and region that the request names, or the default ones; an alarm that is not there comes to be. */ const setAlarm = (scene, request)=>{
    const rule = (0,control_rule/* checkedRule */.IL)(request, alarmShape, [
        'name',
        'state'
    ]);
    const { name, state } = rule;
    const context = scene.enter(...(0,control_rule/* place */.ik)(rule));
    const reason = 'Set through the control API';
    const alarm = (0,cloudwatch_alarm/* alarmNamed */.bQ)(context, name) ?? {
        name,
        configured: context.now,
        settings: {}
    };
    (0,cloudwatch_alarm/* alarmsState */.m8)(context).alarms[name] = {
        ...alarm,
        state,
        reason,
        updated: context.now
    };
};
const alarmShape = {
    name: control_rule/* checks */.AV.text,
    state: (0,control_rule/* oneOf */.yL)('OK', 'ALARM', 'INSUFFICIENT_DATA'),
    account: control_rule/* checks */.AV.text,
    region: control_rule/* checks */.AV.text
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/rules.js









const quiet = (set)=>(scene, body)=>{
        set(scene, body);
        return {};
    };
/** What `POST /_sandbox/<name>` arranges; each follows from scene and body alone, so that a journal can play it again. */ const rules = {
    tasks: quiet(({ world }, body)=>setTasks(world, body)),
    hooks: quiet(({ world }, body)=>setHooks(world, body)),
    faults: quiet(({ world }, body)=>setFaults(world, body)),
    alarms: quiet(setAlarm),
    targets: quiet((scene, body)=>setTargets(scene.world, scene.places(), targetRules(body))),
    webhook: quiet(({ world }, body)=>takeMessage(world, body)),
    throttle: quiet(({ world }, body)=>setThrottle(world, body)),
    instances: quiet(set_instances/* setInstances */.D),
    lag: quiet(({ world }, body)=>setLag(world, body)),
    replications: quiet(setReplications),
    roles: quiet(setRoles),
    scans: quiet(setScans),
    sessions: ({ world }, body)=>expireSessions(world, body),
    secrets: quiet(({ world }, body)=>setSecrets(world, body))
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/timeline.js

/** What happened, as text: one line per row, by virtual time; lines of one time keep the services' order. */ const timeline = (scene)=>scene.places().flatMap((context)=>scene.services.flatMap(({ name, timeline: rows })=>(rows?.(context) ?? []).map((row)=>({
                    ...row,
                    where: `${context.account.id}/${context.caller.region} ${name}`
                })))).sort((a, b)=>a.at - b.at).map((row)=>`${iso(row.at)}  ${row.where}  ${row.text}\n`).join('');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/control.js






/** The names that `Control.arrange` knows. */ const arrangements = Object.keys(rules);
/** The control over a sandbox's parts. */ const control = ({ scene, clock, note })=>{
    const arrange = (name, body)=>{
        clock.sync();
        note({
            do: 'control',
            name,
            body
        }, scene.world.now);
        return rules[name]?.(scene, body) ?? {};
    };
    return {
        reset: (seed = scene.world.seed)=>{
            const virtual = typeof clock.read().speed === 'string' ? epoch : clock.now();
            note({
                do: 'reset',
                seed
            }, virtual);
            Object.assign(scene.world, (0,enter/* newWorld */.z)({
                seed,
                now: virtual,
                start: scene.world.start
            }));
            clock.restart();
        },
        setClock: (mode, actors)=>clock.set(mode, actors),
        faults: (body)=>void arrange('faults', body),
        tasks: (body)=>void arrange('tasks', body),
        alarm: (body)=>void arrange('alarms', body),
        arrange,
        calls: ()=>scene.world.calls,
        messages: ()=>scene.world.messages,
        timeline: ()=>timeline(scene),
        page: (last)=>page(picture(scene.world, scene.places(), last))
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/answer-control.js






const done = ()=>jsonReply(200, {});
const arranged = Object.fromEntries(arrangements.map((name)=>[
        `POST ${name}`,
        ({ control }, body)=>jsonReply(200, control.arrange(name, body))
    ]));
const answer_control_routes = {
    ...arranged,
    'POST reset': ({ control }, body)=>{
        const { seed } = (0,control_rule/* checkedRule */.IL)(body, {
            seed: control_rule/* checks */.AV.text
        });
        control.reset(typeof seed === 'string' ? seed : undefined);
        return done();
    },
    'GET clock': ({ clock })=>jsonReply(200, clock.read()),
    'POST clock': ({ clock }, body)=>{
        changeClock(clock, body);
        return jsonReply(200, clock.read());
    },
    'POST clock/wait': async ({ clock }, body, { signal })=>{
        const { actor, until } = waitRequest(body);
        return jsonReply(200, await clock.wait(actor, until, signal));
    },
    'GET calls': ({ control })=>textReply(200, 'application/jsonl', control.calls().map((call)=>`${JSON.stringify(call)}\n`).join('')),
    'GET webhook': ({ control })=>jsonReply(200, control.messages()),
    'GET timeline': ({ control }, _body, { request })=>answerTimeline(control, request)
};
/** Answers the control API under `/_sandbox/`; a request that cannot be followed gets 400 with what is wrong. */ const answerControl = async (on, request, signal)=>{
    const path = request.path.split('?')[0]?.slice('/_sandbox/'.length) ?? '';
    const name = `${request.method} ${path}`;
    const answer = Object.hasOwn(answer_control_routes, name) ? answer_control_routes[name] : undefined;
    if (answer === undefined) return jsonReply(404, {
        error: `no ${name} here; there are ${Object.keys(answer_control_routes).join(', ')}, GET clock/join`
    });
    try {
        return await answer(on, request.method === 'POST' ? parsedBody(request) : undefined, {
            request,
            signal
        });
    } catch (error) {
        if (error instanceof refusal/* Refusal */.P) return jsonReply(error.status, {
            error: error.message
        });
        throw error;
    }
};
/** As text, or as a page to who asks for HTML by `?format=html` or as a browser does; `?last=30m` limits the page. */ const answerTimeline = (control, request)=>{
    const query = new URL(request.path, 'http://sandbox').searchParams;
    const html = query.get('format') === 'html' || (request.headers.accept ?? '').includes('text/html');
    if (!html || query.get('format') === 'text') return textReply(200, 'text/plain; charset=utf-8', control.timeline());
    const last = (0,duration/* durationMs */.p)(query.get('last') ?? '');
    if (query.has('last') && last === undefined) throw (0,control_rule/* wrong */.Qm)('last: a length of time like 30m is wanted');
    return textReply(200, 'text/html; charset=utf-8', control.page(last));
};
const parsedBody = (request)=>{
    const text = bodyText(request);
    if (text.trim() === '') return {};
    try {
        return JSON.parse(text);
    } catch  {
        throw (0,control_rule/* wrong */.Qm)('the body is not well-formed JSON');
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/content.js



const layerCalls = [
    'InitiateLayerUpload',
    'UploadLayerPart',
    'CompleteLayerUpload'
];
const changing = [
    'BeginUpload',
    'CompleteUpload',
    'PutManifest',
    'DeleteManifest',
    'GetManifest',
    ...layerCalls
];
/** Whether a request brings content whose bytes the journal does not keep. */ const bringsContent = (request)=>{
    const [service, operation] = (request.headers['x-amz-target'] ?? '').split('.');
    return service === 'AmazonEC2ContainerRegistry_V20150921' && layerCalls.includes(operation ?? '');
};
/** What a call that touched content, through the registry or the API, has left behind. */ const contentAfter = (scene, call)=>{
    const account = (0,kernel_member/* textMember */.SA)(call.request ?? {}, 'registryId') ?? call.account;
    const { world } = scene;
    const state = /^\d{12}$/.test(account) ? (0,ecr_state/* ecrState */.E)(scene.enter(account, call.region)) : undefined;
    const changed = changing.includes(call.operation) && call.status < 400;
    const repository = changed ? (0,ecr_state/* entry */.f)(state?.repositories ?? {}, call.resource) : undefined;
    const keys = [
        `request ${call.service} ${call.operation} ${call.account} ${call.region} ${call.resource}`,
        `ecr|InitiateLayerUpload|${account}/${call.region}/${call.resource}`,
        ...world.faults.length === 0 ? [] : Object.keys(world.draws).filter((key)=>key.startsWith('fault '))
    ];
    return {
        do: 'content',
        account,
        region: call.region,
        ...repository === undefined ? {} : {
            repository
        },
        uploads: state?.uploads ?? {},
        draws: Object.fromEntries(keys.flatMap((key)=>key in world.draws ? [
                [
                    key,
                    world.draws[key] ?? 0
                ]
            ] : [])),
        faults: world.faults,
        call
    };
};
/** Puts what a content call left behind in its place; copies, so that worlds share nothing. */ const applyContent = ({ world, enter }, content)=>{
    const { account, region, repository, uploads, draws, faults, call } = structuredClone(content);
    Object.assign(world.draws, draws);
    world.faults = [
        ...faults
    ];
    keepCall(world, call);
    if (!/^\d{12}$/.test(account)) return;
    const state = (0,ecr_state/* ecrState */.E)(enter(account, region));
    state.uploads = uploads;
    if (repository !== undefined) state.repositories[repository.name] = repository;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/kernel/run-due.js


/** More events than this at one moment mean that two of them call each other forever. */ const limit = 100_000;
/** Lets every event up to the virtual time `until` happen, each at its own time and in order, and leaves the world's now there. */ const runDue = (world, scene, until)=>{
    let [moment, count] = [
        world.now,
        0
    ];
    for(let due = world.queue[0]; due !== undefined && due.at <= until; due = world.queue[0]){
        world.queue.shift();
        world.now = Math.max(world.now, due.at);
        count = world.now === moment ? count + 1 : 0;
        moment = world.now;
        if (count > limit) throw new Error(`the events at one moment do not end; the last is ${due.kind}`);
        happen(world, scene, due);
    }
    world.now = Math.max(world.now, until);
};
const happen = (world, scene, due)=>{
    const act = Object.hasOwn(scene.events, due.kind) ? scene.events[due.kind] : undefined;
    if (act === undefined) throw new Error(`nothing handles the event ${due.kind}`);
    const arn = `arn:${(0,partition/* partition */.j)(due.region)}:iam::${due.account}:root`;
    act((0,enter/* enter */.V)(world, {
        account: due.account,
        region: due.region,
        arn,
        accessKeyId: ''
    }, scene.hosts), due);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/scene.js


/** A scene over a world. */ const sceneOver = (parts)=>{
    const { world, hosts, defaults, services } = parts;
    const events = Object.fromEntries(services.flatMap((service)=>Object.entries(service.events ?? {})));
    const at = (account = defaults.account, region = defaults.region)=>{
        const arn = `arn:aws:iam::${account}:user/sandbox`;
        return (0,enter/* enter */.V)(world, {
            account,
            region,
            arn,
            accessKeyId: ''
        }, hosts);
    };
    return {
        ...parts,
        enter: at,
        places: ()=>Object.values(world.accounts).flatMap(({ id, regions })=>Object.keys(regions).map((region)=>at(id, region))),
        run: (until)=>runDue(world, {
                events,
                hosts
            }, until)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/refusals.data.js
/** What AWS says with codes that any call can meet; a fault rule's own message wins. Unlisted codes: status 400, the code as message. */ const refusals = {
    ThrottlingException: {
        status: 400,
        message: 'Rate exceeded'
    },
    Throttling: {
        status: 400,
        message: 'Rate exceeded'
    },
    TooManyRequestsException: {
        status: 429,
        message: 'Too Many Requests'
    },
    ExpiredTokenException: {
        status: 400,
        message: 'The security token included in the request is expired'
    },
    ExpiredToken: {
        status: 403,
        message: 'The security token included in the request is expired'
    },
    UnrecognizedClientException: {
        status: 400,
        message: 'The security token included in the request is invalid.'
    },
    InvalidClientTokenId: {
        status: 403,
        message: 'The security token included in the request is invalid.'
    },
    AccessDeniedException: {
        status: 400,
        message: 'User: {caller} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action'
    },
    AccessDenied: {
        status: 403,
        message: 'User: {caller} is not authorized to perform: {action} on resource: * because no identity-based policy allows the {action} action'
    },
    ServerException: {
        status: 500,
        message: 'Service Unavailable. Please try again later.'
    },
    InternalFailure: {
        status: 500,
        message: 'The request processing has failed because of an unknown error, exception or failure.'
    },
    InternalServerException: {
        status: 500,
        message: 'An internal server error occurred.'
    },
    ServiceUnavailable: {
        status: 503,
        message: 'The request has failed due to a temporary failure of the server.'
    },
    ServiceUnavailableException: {
        status: 503,
        message: 'The request has failed due to a temporary failure of the server.'
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/control/attempt.js






/** The errors that are no AWS code: whether the server acts, and what becomes of its answer. */ const spoilings = {
    'reset-before': {
        acts: false,
        spoil: (reply)=>({
                ...reply,
                ending: 'reset'
            })
    },
    'reset-after': {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'reset'
            })
    },
    'no-answer': {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'reset'
            })
    },
    cut: {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                ending: 'cut'
            })
    },
    garbage: {
        acts: true,
        spoil: (reply)=>({
                ...reply,
                headers: {
                    'content-type': garbage.type
                },
                body: Buffer.from(garbage.page)
            })
    },
    500: {
        acts: false,
        spoil: ()=>({
                status: 500,
                headers: {},
                body: new Uint8Array()
            })
    }
};
/** Carries a call out, with the fault that strikes it if one does, and notes it in the list of calls. */ const attempt = (call)=>{
    const fault = takeFault(call.world, call.key);
    const deed = fault?.error === undefined ? acted(call) : attempt_struck(call, fault, fault.error);
    const { status } = deed.reply;
    const struckBy = fault === undefined ? {} : {
        fault: fault.error ?? 'latency'
    };
    recordCall(call.world, call.key, {
        request: call.request,
        status,
        response: deed.response,
        ...struckBy
    });
    return {
        reply: deed.reply,
        delay: fault === undefined ? 0 : heldBack(fault)
    };
};
const acted = (call)=>{
    try {
        return call.act();
    } catch (error) {
        if (error instanceof refusal/* Refusal */.P) return attempt_refused(call, error);
        throw error;
    }
};
const attempt_refused = (call, refusal)=>({
        reply: call.fail(refusal),
        response: {
            error: refusal.code,
            message: refusal.message,
            ...refusal.members
        }
    });
const untouched = {
    reply: {
        status: 0,
        headers: {},
        body: new Uint8Array()
    },
    response: null
};
const attempt_struck = (call, fault, error)=>{
    const spoiling = Object.hasOwn(spoilings, error) ? spoilings[error] : undefined;
    if (spoiling === undefined) return attempt_refused(call, codedRefusal(call, error, fault.message));
    const deed = spoiling.acts ? acted(call) : untouched;
    return {
        ...deed,
        reply: spoiling.spoil(deed.reply)
    };
};
const codedRefusal = (call, code, message)=>{
    const known = Object.hasOwn(refusals, code) ? refusals[code] : undefined;
    const action = `${call.key.service}:${call.key.operation}`;
    const text = (message ?? known?.message ?? code).replaceAll('{caller}', call.caller).replaceAll('{action}', action);
    return new refusal/* Refusal */.P(code, text, {
        status: known?.status ?? 400
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/github/token.js


/** The claims that a request may set. */ const settableClaims = [
    ...[
        'sub',
        'repository',
        'repository_id',
        'ref',
        'environment'
    ],
    ...[
        'actor',
        'event_name',
        'workflow',
        'job_workflow_ref'
    ]
];
/** GitHub's OIDC token for a job, valid for five minutes of virtual time; signed with the sandbox's seed, as STS checks. */ const token = (world, request)=>{
    const seconds = Math.floor(world.now / 1000);
    const { repository = 'octo/shop', ref = 'refs/heads/main', environment } = request.claims;
    const context = environment === undefined ? `ref:${ref}` : `environment:${environment}`;
    const claims = {
        jti: (0,draw/* uuid */.uR)(world, `github token ${request.audience}`),
        iss: 'https://token.actions.githubusercontent.com',
        sub: request.claims.sub ?? `repo:${repository}:${context}`,
        aud: request.audience,
        repository,
        repository_owner: repository.split('/')[0],
        repository_id: stableId(repository),
        ...{
            actor: 'octocat',
            event_name: 'push',
            workflow: 'release'
        },
        ...request.claims,
        ref,
        ...environment === undefined ? {} : {
            environment
        },
        iat: seconds,
        nbf: seconds,
        exp: seconds + 300
    };
    const signed = `${part({
        alg: 'HS256',
        typ: 'JWT',
        kid: 'sandbox'
    })}.${part(claims)}`;
    return `${signed}.${signature(world, signed)}`;
};
/** Whether a token was given out here, unchanged. */ const isOwn = (world, text)=>{
    const end = text.lastIndexOf('.');
    return signature(world, text.slice(0, end)) === text.slice(end + 1);
};
const signature = (world, signed)=>(0,external_node_crypto_.createHmac)('sha256', world.seed).update(signed).digest('base64url');
/** A repository's number, the same for the same name. */ const stableId = (repository)=>String(Number.parseInt((0,external_node_crypto_.createHash)('sha256').update(repository).digest('hex').slice(0, 8), 16));
const part = (value)=>Buffer.from(JSON.stringify(value)).toString('base64url');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/github/answer-github.js



/** Answers `GET /_github/token?audience=…` as GitHub's OIDC endpoint does: `{"value": "<jwt>"}`; faults reach it as service `github`, operation `token`. */ const answerGithub = (world, request)=>{
    const { pathname, searchParams: query } = new URL(request.path, 'http://sandbox');
    if (pathname !== '/_github/token') return {
        reply: jsonReply(404, {
            message: 'Not Found'
        }),
        delay: 0
    };
    const audience = query.get('audience') ?? 'https://github.com/octo';
    const key = {
        service: 'github',
        operation: 'token',
        resource: audience,
        account: '',
        region: ''
    };
    const fail = (refusal)=>jsonReply(refusal.status, {
            message: refusal.message
        });
    const act = ()=>{
        if (!/^bearer ./i.test(request.headers.authorization ?? '')) return {
            reply: jsonReply(401, {
                message: 'Requires authentication'
            }),
            response: null
        };
        const set = settableClaims.flatMap((name)=>query.has(name) ? [
                [
                    name,
                    query.get(name) ?? ''
                ]
            ] : []);
        return {
            reply: jsonReply(200, {
                value: token(world, {
                    audience,
                    claims: Object.fromEntries(set)
                })
            }),
            response: {}
        };
    };
    return attempt({
        world,
        key,
        caller: 'job',
        request: Object.fromEntries(query),
        act,
        fail
    });
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/caller.js

/**
 * Who calls: account of the assumed role, else the access key id if that is twelve digits, else the default; region from
 * the credential scope. Signatures are not checked.
 */ const identity = (world, authorization, defaults)=>{
    const scope = /^AWS4-HMAC-SHA256\s+Credential=([\w-]+)\/\d{8}\/([a-z0-9-]+)\/[a-z0-9.-]+\/aws4_request\b/.exec(authorization ?? '');
    const accessKeyId = scope?.[1] ?? '';
    const region = scope?.[2] ?? defaults.region;
    const session = Object.hasOwn(world.credentials, accessKeyId) ? world.credentials[accessKeyId] : undefined;
    const account = session?.account ?? (/^\d{12}$/.test(accessKeyId) ? accessKeyId : defaults.account);
    const arn = session?.arn ?? `arn:${(0,partition/* partition */.j)(region)}:iam::${account}:user/sandbox`;
    const caller = {
        account,
        region,
        arn,
        accessKeyId
    };
    return {
        caller,
        ...session === undefined ? {} : {
            session
        },
        signed: scope !== null
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/json.js



/** AWS JSON 1.0 and 1.1: the operation is in `x-amz-target`, moments are epoch seconds with milliseconds. */ const jsonCodec = (wire)=>({
        operation: (request)=>{
            const target = request.headers['x-amz-target'] ?? '';
            return target.startsWith(wire.target) ? target.slice(wire.target.length) : undefined;
        },
        input: (request)=>jsonMembers(bodyText(request)),
        success: ({ requestId, members })=>reply(wire, {
                status: 200,
                requestId,
                members
            }),
        failure: (requestId, refusal)=>{
            const members = {
                __type: refusal.code,
                message: refusal.message,
                ...refusal.members
            };
            const answer = reply(wire, {
                status: refusal.status,
                requestId,
                members
            });
            if (wire.compatible !== 'query') return answer;
            const fault = refusal.status < 500 ? 'Sender' : 'Receiver';
            return {
                ...answer,
                headers: {
                    ...answer.headers,
                    'x-amzn-query-error': `${refusal.code};${fault}`
                }
            };
        },
        words: {
            expired: [
                'ExpiredTokenException',
                400
            ],
            missing: [
                'MissingAuthenticationTokenException',
                400
            ],
            denied: [
                'AccessDeniedException',
                400
            ],
            throttled: [
                'ThrottlingException',
                400
            ]
        }
    });
const reply = (wire, answer)=>{
    const text = JSON.stringify(answer.members, (_name, value)=>(0,timestamp/* isTimestamp */.F)(value) ? value.$time / 1000 : value);
    const plain = textReply(answer.status, `application/x-amz-json-${wire.version}`, text);
    return {
        ...plain,
        headers: {
            ...plain.headers,
            'x-amzn-requestid': answer.requestId
        }
    };
};
/** The members of a JSON body, none of an empty one; what is no structure, or nested too deeply, is refused. */ const jsonMembers = (text)=>{
    if (isTooDeep(text)) throw new refusal/* Refusal */.P('SerializationException', 'The request body is nested too deeply.');
    const value = text.trim() === '' ? {} : json_parsed(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new refusal/* Refusal */.P('SerializationException', 'Start of structure or map found where not expected.');
};
/** Beyond this depth whoever walks the body would run out of stack; no request lies as deep. */ const deepest = 200;
/** Whether brackets nest too deep, those within texts aside. */ const isTooDeep = (text)=>{
    let [depth, quoted] = [
        0,
        false
    ];
    for(let at = 0; at < text.length && depth <= deepest; at += 1){
        const letter = text[at];
        if (quoted && letter === '\\') at += 1;
        else if (letter === '"') quoted = !quoted;
        else if (!quoted && (letter === '[' || letter === '{')) depth += 1;
        else if (!quoted && (letter === ']' || letter === '}')) depth -= 1;
    }
    return depth > deepest;
};
const json_parsed = (text)=>{
    try {
        return JSON.parse(text);
    } catch  {
        throw new refusal/* Refusal */.P('SerializationException', 'The request body is not well-formed JSON.');
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/form.js

/** The members of a query form: `A.member.1.B=x` becomes `{ A: [{ B: 'x' }] }`, all scalars stay text. */ const formMembers = (form)=>{
    const root = new Map();
    for (const [name, value] of form)if (name !== 'Action' && name !== 'Version') plant(root, path(name), value);
    return members(root);
};
/** No service's members lie as deep as this. */ const form_deepest = 32;
const path = (name)=>{
    const steps = name.split('.');
    if (steps.length <= form_deepest) return steps;
    throw new refusal/* Refusal */.P('MalformedQueryString', 'The query string contains a syntax error.');
};
const plant = (branch, way, value)=>{
    const [step = '', ...rest] = way;
    if (rest.length === 0) {
        branch.set(step, value);
        return;
    }
    const known = branch.get(step);
    const next = known instanceof Map ? known : new Map();
    branch.set(step, next);
    plant(next, rest, value);
};
const members = (branch)=>Object.fromEntries([
        ...branch
    ].map(([name, value])=>[
            name,
            value instanceof Map ? grown(value) : value
        ]));
/** Only lists have `member` below them, and maps `entry`; flat lists have numbers; an empty list is written as an empty text. */ const grown = (branch)=>{
    const list = branch.get('member');
    if (list instanceof Map && branch.size === 1) return items(list);
    const entries = branch.get('entry');
    if (!(entries instanceof Map && branch.size === 1)) return isFlat(branch) ? items(branch) : members(branch);
    const pairs = items(entries);
    return Object.fromEntries(pairs.map((pair)=>[
            pair.key ?? '',
            pair.value
        ]));
};
const isFlat = (branch)=>[
        ...branch.keys()
    ].every((step)=>/^[1-9]\d*$/.test(step));
const items = (list)=>[
        ...list
    ].sort(([a], [b])=>Number(a) - Number(b)).map(([, value])=>value instanceof Map ? grown(value) : value);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/query.js



/** AWS query: a form with `Action` and `Version`, which alone tells the services apart; answers in XML. */ const queryCodec = (wire)=>({
        operation: (request)=>{
            const form = formOf(request);
            return form?.get('Version') === wire.version ? form.get('Action') ?? undefined : undefined;
        },
        input: (request)=>formMembers(formOf(request) ?? new URLSearchParams()),
        success: ({ operation, requestId, members })=>{
            const result = `<${operation}Result>${xmlMembers(members)}</${operation}Result>`;
            const metadata = `<ResponseMetadata><RequestId>${requestId}</RequestId></ResponseMetadata>`;
            const name = `${operation}Response`;
            return query_reply(200, requestId, `<${name} xmlns="${wire.namespace}">${result}${metadata}</${name}>`);
        },
        failure: (requestId, refusal)=>{
            const type = refusal.status < 500 ? 'Sender' : 'Receiver';
            const words = `<Code>${escapedXml(refusal.code)}</Code><Message>${escapedXml(refusal.message)}</Message>`;
            const error = `<Error><Type>${type}</Type>${words}${xmlMembers(refusal.members)}</Error>`;
            const id = `<RequestId>${requestId}</RequestId>`;
            return query_reply(refusal.status, requestId, `<ErrorResponse xmlns="${wire.namespace}">${error}${id}</ErrorResponse>`);
        },
        words: {
            expired: [
                'ExpiredToken',
                403
            ],
            missing: [
                'MissingAuthenticationToken',
                403
            ],
            denied: [
                'AccessDenied',
                403
            ],
            throttled: [
                'Throttling',
                400
            ]
        }
    });
/** The form of a query request, from the body or, as old clients send it, from the path. */ const formOf = (request)=>{
    if (contentType(request) === 'application/x-www-form-urlencoded') return new URLSearchParams(bodyText(request));
    const query = request.method === 'GET' ? request.path.split('?')[1] : undefined;
    return query === undefined ? undefined : new URLSearchParams(query);
};
const query_reply = (status, requestId, xml)=>{
    const plain = textReply(status, 'text/xml', xml);
    return {
        ...plain,
        headers: {
            ...plain.headers,
            'x-amzn-requestid': requestId
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/template.js
/** The labels of a path, by name, when it fits a template of `RestOperation.uri`; `undefined` when it does not. */ const labelsOf = (uri, path)=>{
    const [[wanted = '', needed = ''], [given = '', query = '']] = [
        uri.split('?'),
        path.split('?')
    ];
    const parameters = new URLSearchParams(query);
    for (const [name, value] of new URLSearchParams(needed))if (!parameters.has(name) || value !== '' && parameters.get(name) !== value) return undefined;
    const found = patternOf(wanted).exec(given);
    if (found === null) return undefined;
    const labels = namesOf(wanted).map((name, at)=>[
            name,
            decoded(found[at + 1] ?? '')
        ]);
    return labels.some(([, label])=>label === undefined) ? undefined : Object.fromEntries(labels);
};
/** How narrow a template is: parameters that must be there count before text, text before labels, greedy ones last. */ const narrowness = (uri)=>{
    const [path = '', needed = ''] = uri.split('?');
    const steps = path.split('/').filter((step)=>step !== '');
    const plain = steps.filter((step)=>!step.startsWith('{')).length;
    const greedy = steps.filter((step)=>step.endsWith('+}')).length;
    return [
        ...new URLSearchParams(needed)
    ].length * 10_000 + plain * 100 + steps.length - greedy * 50;
};
const template_label = /\{(\w+)(\+?)\}/g;
const namesOf = (path)=>[
        ...path.matchAll(template_label)
    ].map(([, name])=>name ?? '');
/** A slash at the end is passed over, but for a greedy label, whose value it belongs to. */ const patternOf = (path)=>{
    const parts = path.split(template_label);
    const text = parts.map((part, at)=>{
        if (at % 3 === 0) return part.replaceAll(/[.*+?^$()|[\]\\]/g, '\\$&');
        return at % 3 === 1 ? parts[at + 1] === '+' ? '(.+)' : '([^/]+)' : '';
    });
    return new RegExp(`^${text.join('')}${path.endsWith('+}') ? '' : '/?'}$`);
};
const decoded = (text)=>{
    try {
        return decodeURIComponent(text);
    } catch  {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/bound.js

/** Finds the operation by method and path; where several fit, the one with the narrowest template. */ const bound = (model, request)=>{
    const fitting = Object.entries(model.operations).flatMap(([name, operation])=>{
        const labels = operation.method === request.method ? labelsOf(operation.uri, request.path) : undefined;
        return labels === undefined ? [] : [
            {
                name,
                operation,
                labels
            }
        ];
    });
    return fitting.sort((a, b)=>narrowness(b.operation.uri) - narrowness(a.operation.uri))[0];
};
/**
 * The operation's name when the request is for the service: signed for it or, unsigned, at one of its paths. A signed one
 * that no operation is bound to is named by its method and path.
 */ const claimed = (service, request)=>{
    const scope = /\bCredential=[^/,\s]+\/\d{8}\/[^/,\s]+\/([^/,\s]+)\/aws4_request\b/.exec(request.headers.authorization ?? '');
    if (scope !== null && scope[1] !== service.signing) return undefined;
    const name = bound(service.rest, request)?.name;
    return name ?? (scope === null ? undefined : `${request.method} ${request.path.split('?')[0]}`);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/members.js
/** The members of a structure, with their names on the wire; one that the model does not have is a mistake in the service. */ const membersOf = (model, structure)=>{
    const found = Object.hasOwn(model.structures, structure) ? model.structures[structure] : undefined;
    if (found === undefined) throw new Error(`the model has no structure ${structure}`);
    return Object.entries(found).map(([member, told])=>{
        const given = typeof told === 'string' ? {
            type: told
        } : told;
        return {
            ...given,
            member,
            wire: given.name ?? member
        };
    });
};
/** The members that stand in the body: those that are bound nowhere else. */ const inBody = (members)=>members.filter(({ in: place })=>place === undefined || place === 'attribute');
/** The usual format of moments at a place. */ const momentFormat = (member, otherwise)=>member.moment ?? (member.in === 'header' ? 'http' : otherwise);
/** The only member at a place, if any. */ const memberAt = (members, place)=>members.find((member)=>member.in === place);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/clock/moment.js

/** A moment, in milliseconds since the Unix epoch, as text; those of HTTP have whole seconds. */ const momentText = (ms, format)=>{
    switch(format){
        case 'epoch':
            return String(ms / 1000);
        case 'iso':
            return iso(ms);
        case 'http':
            return new Date(ms).toUTCString();
    }
};
const shapes = {
    iso: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/,
    http: /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d(\.\d+)? GMT$/
};
/** Milliseconds since the Unix epoch of a moment's text; `undefined` when it is none. */ const parseMoment = (text, format)=>{
    if (format !== 'epoch') return shapes[format].test(text) ? parseIso(text) : undefined;
    return /^-?\d+(\.\d+)?$/.test(text) ? Math.round(Number(text) * 1000) : undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/scalar.js



/** A scalar's text as the service reads it: moments become epoch seconds, as in a JSON body; enums and blobs stay text. */ const parseScalar = (text, as)=>{
    const value = scalar_read(text, as.type, as.moment);
    if (value !== undefined) return value;
    const wanted = as.type === 'boolean' ? 'a boolean' : `a ${as.type}`;
    throw new refusal/* Refusal */.P('SerializationException', `Member '${as.at}' can not be converted to ${wanted}`);
};
const scalar_read = (text, type, moment)=>{
    switch(type){
        case 'number':
            return /^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : undefined;
        case 'boolean':
            return text === 'true' || text === 'false' ? text === 'true' : undefined;
        case 'timestamp':
            {
                const ms = parseMoment(text, moment);
                return ms === undefined ? undefined : ms / 1000;
            }
        default:
            return text;
    }
};
/** A scalar of an answer as text: moments in their format, bytes in base64. */ const scalarText = (value, moment)=>{
    if ((0,timestamp/* isTimestamp */.F)(value)) return momentText(value.$time, moment);
    if (value instanceof Uint8Array) return Buffer.from(value).toString('base64');
    return String(value);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/reply-parts.js


/** What an answer's members say beside its body; absent members say nothing. */ const replyParts = (members, values)=>{
    const given = members.filter(({ member })=>values[member] !== undefined && values[member] !== null);
    const status = given.find(({ in: place })=>place === 'status');
    return {
        ...status === undefined ? {} : {
            status: Number(values[status.member])
        },
        headers: Object.fromEntries(given.flatMap((member)=>headersOf(member, values[member.member])))
    };
};
const headersOf = (member, value)=>{
    const name = member.wire.toLowerCase();
    const moment = momentFormat(member, 'http');
    if (member.in === 'headers') return Object.entries(value).map(([key, text])=>[
            `${name}${key.toLowerCase()}`,
            String(text)
        ]);
    if (member.in !== 'header') return [];
    const items = Array.isArray(value) ? value.map((item)=>listed(scalarText(item, moment))) : [
        scalarText(value, moment)
    ];
    return [
        [
            name,
            items.join(', ')
        ]
    ];
};
/** An item of a list in a header: quoted where a comma or a quote would end it. */ const listed = (text)=>/[",]/.test(text) && !/ GMT$/.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : text;

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/request-parts.js


/** The members of a request that stand in its path, query and headers. */ const requestParts = (members, request, { labels })=>{
    const query = new URLSearchParams(request.path.split('?')[1] ?? '');
    const named = members.filter(({ in: place })=>place === 'query').map(({ wire })=>wire);
    const found = members.map((member)=>{
        switch(member.in){
            case 'label':
                return scalar(member, labels[member.wire]);
            case 'query':
                return several(member, query.has(member.wire) ? query.getAll(member.wire) : undefined);
            case 'queries':
                return queries(member, query, named);
            case 'header':
                return several(member, split(member, request.headers[member.wire.toLowerCase()]));
            case 'headers':
                return prefixed(member.wire.toLowerCase(), request.headers);
            default:
                return undefined;
        }
    });
    return Object.fromEntries(members.flatMap(({ member }, at)=>found[at] === undefined ? [] : [
            [
                member,
                found[at]
            ]
        ]));
};
const scalar = (member, text, type = member.type)=>text === undefined ? undefined : parseScalar(text, {
        type,
        at: member.member,
        moment: momentFormat(member, 'iso')
    });
const several = (member, texts)=>member.type.startsWith('[]') ? texts?.map((text)=>scalar(member, text, member.type.slice(2))) : scalar(member, texts?.[0]);
/** A header that holds a list has commas between items, which may be quoted; moments of HTTP hold a comma each. */ const split = (member, text)=>{
    if (text === undefined || !member.type.startsWith('[]')) return text === undefined ? undefined : [
        text
    ];
    if (member.type === '[]timestamp' && momentFormat(member, 'http') === 'http') return text.split(/(?<=GMT)\s*,\s*/);
    return [
        ...text.matchAll(/\s*(?:"((?:[^"\\]|\\.)*)"|([^,]*))\s*(?:,|$)/g)
    ].slice(0, text.endsWith(',') ? undefined : -1).map(([, quoted, plain])=>quoted?.replaceAll(/\\(.)/g, '$1') ?? (plain ?? '').trim());
};
/** All parameters that no other member is bound to. */ const queries = (member, query, named)=>{
    const names = [
        ...new Set(query.keys())
    ].filter((name)=>!named.includes(name));
    if (names.length === 0) return undefined;
    const isList = member.type.startsWith('{}[]');
    return Object.fromEntries(names.map((name)=>[
            name,
            isList ? query.getAll(name) : query.get(name) ?? ''
        ]));
};
const prefixed = (prefix, headers)=>{
    const found = Object.entries(headers).filter(([name])=>name.startsWith(prefix));
    return found.length === 0 ? undefined : Object.fromEntries(found.map(([name, text])=>[
            name.slice(prefix.length),
            text
        ]));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/codec.js





/** A codec for services whose operations are bound to methods and paths. */ const restCodec = (wire, format, words)=>({
        operation: (request)=>claimed(wire, request),
        input: (request)=>input(wire.rest, format, request),
        success: (answer)=>codec_reply(wire.rest, format, answer),
        failure: (requestId, refusal)=>{
            const { headers, body } = format.failure(requestId, refusal);
            return {
                status: refusal.status,
                headers: {
                    ...headers,
                    [format.requestIdHeader]: requestId
                },
                body
            };
        },
        words
    });
const input = (model, format, request)=>{
    const found = bound(model, request);
    if (found === undefined) return {};
    const members = membersOf(model, found.operation.input);
    const parts = requestParts(members, request, found);
    const payload = memberAt(members, 'payload');
    if (payload !== undefined) return {
        ...parts,
        ...payloadOf(model, format, {
            payload,
            request
        })
    };
    if (inBody(members).length === 0) return parts;
    return {
        ...parts,
        ...format.parse(bodyText(request), {
            model,
            structure: found.operation.input
        })
    };
};
const payloadOf = (model, format, { payload, request })=>{
    if (request.body.byteLength === 0) return {};
    if (payload.type === 'blob') return {
        [payload.member]: request.body
    };
    if (!payload.type.startsWith('=')) return {
        [payload.member]: bodyText(request)
    };
    return {
        [payload.member]: format.parse(bodyText(request), {
            model,
            structure: payload.type.slice(1)
        })
    };
};
const codec_reply = (model, format, { operation, requestId, members: values })=>{
    const bound = Object.hasOwn(model.operations, operation) ? model.operations[operation] : undefined;
    if (bound === undefined) throw new Error(`the model has no operation ${operation}`);
    const members = membersOf(model, bound.output);
    refuseStrangers(bound.output, members, values);
    const { status = bound.status ?? 200, headers } = replyParts(members, values);
    const content = contentOf(model, format, {
        members,
        values,
        output: bound.output
    });
    return {
        status,
        headers: {
            'content-type': content.type,
            [format.requestIdHeader]: requestId,
            ...headers
        },
        body: content.body
    };
};
const refuseStrangers = (structure, members, values)=>{
    const known = members.map(({ member })=>member);
    const stranger = Object.keys(values).find((name)=>!known.includes(name));
    if (stranger !== undefined) throw new Error(`${structure} has no member ${stranger}`);
};
const contentOf = (model, format, given)=>{
    const { members, values, output } = given;
    const formatted = (text)=>({
            type: format.contentType,
            body: Buffer.from(text, 'utf8')
        });
    const payload = memberAt(members, 'payload');
    const value = payload === undefined ? undefined : values[payload.member];
    if (payload?.type.startsWith('=') && value !== undefined) return formatted(format.text(value, {
        model,
        structure: payload.type.slice(1),
        ...payload.name && {
            root: payload.name
        }
    }));
    if (value instanceof Uint8Array) return {
        type: 'application/octet-stream',
        body: value
    };
    if (value !== undefined) return {
        type: 'text/plain; charset=utf-8',
        body: Buffer.from(String(value), 'utf8')
    };
    if (payload !== undefined || inBody(members).length === 0) return formatted('');
    return formatted(format.text(values, {
        model,
        structure: output
    }));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/rest-json.js






/** AWS REST-JSON: bodies are JSON, an error's code is in `x-amzn-errortype`. */ const restJson = {
    contentType: 'application/json',
    requestIdHeader: 'x-amzn-requestid',
    parse: (text, { model, structure })=>rest_json_read(model, structure, jsonMembers(text)),
    text: (values, { model, structure })=>JSON.stringify(written(model, structure, values)),
    failure: (_requestId, { code, message, members })=>({
            headers: {
                'content-type': 'application/json',
                'x-amzn-errortype': code
            },
            body: Buffer.from(JSON.stringify({
                message,
                ...members
            }), 'utf8')
        })
};
const rest_json_read = (model, structure, values)=>Object.fromEntries(inBody(membersOf(model, structure)).flatMap((member)=>{
        const value = Object.hasOwn(values, member.wire) ? values[member.wire] : undefined;
        return value === undefined || value === null ? [] : [
            [
                member.member,
                readValue(model, member, value)
            ]
        ];
    }));
const readValue = (model, member, value)=>{
    const { type } = member;
    if (type.startsWith('=') && (0,kernel_member/* isStructure */.ip)(value)) return rest_json_read(model, type.slice(1), value);
    if (type.startsWith('[]') && Array.isArray(value)) return value.map((item)=>readValue(model, inner(member), item));
    if (type.startsWith('{}') && (0,kernel_member/* isStructure */.ip)(value)) return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            key,
            readValue(model, inner(member), item)
        ]));
    if (type === 'timestamp' && typeof value === 'string') return parseScalar(value, {
        type,
        at: member.member,
        moment: momentFormat(member, 'epoch')
    });
    if (/^(=|\[\]|\{\})/.test(type) || !isOf(type, value)) throw new refusal/* Refusal */.P('SerializationException', `Member '${member.member}' can not be converted to ${type}`);
    return value;
};
const isOf = (type, value)=>{
    if (type === 'number' || type === 'timestamp') return typeof value === 'number';
    return typeof value === (type === 'boolean' ? 'boolean' : 'string');
};
const inner = (member)=>({
        ...member,
        type: member.type.slice(2)
    });
const written = (model, structure, values)=>{
    const members = inBody(membersOf(model, structure));
    return Object.fromEntries(members.flatMap((member)=>{
        const value = values[member.member];
        return value === undefined || value === null ? [] : [
            [
                member.wire,
                rest_json_shown(model, member, value)
            ]
        ];
    }));
};
const rest_json_shown = (model, member, value)=>{
    const { type } = member;
    if (type.startsWith('=')) return written(model, type.slice(1), value);
    if (type.startsWith('[]')) return value.map((item)=>rest_json_shown(model, inner(member), item));
    if (type.startsWith('{}')) return Object.fromEntries(Object.entries(value).map(([key, item])=>[
            key,
            rest_json_shown(model, inner(member), item)
        ]));
    if (!(0,timestamp/* isTimestamp */.F)(value)) return value instanceof Uint8Array ? scalarText(value, 'iso') : value;
    const format = momentFormat(member, 'epoch');
    return format === 'epoch' ? value.$time / 1000 : scalarText(value, format);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/element.js

/** No request lies as deep. */ const element_deepest = 200;
const malformed = ()=>new refusal/* Refusal */.P('MalformedXML', 'The XML you provided was not well-formed or did not validate against our published schema');
/** One piece of markup, or the text before the next one. */ const piece = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|([^<]+)/gy;
/** The root of an XML text. What is not well-formed, has a document type or lies too deep is refused; comments are passed over. */ const parseXml = (text)=>{
    const root = {
        name: '',
        attributes: {},
        text: '',
        children: []
    };
    const open = [
        root
    ];
    let end = 0;
    for (const found of text.matchAll(piece)){
        end = (found.index ?? 0) + found[0].length;
        take(open, found);
    }
    const [element, ...more] = root.children;
    if (end !== text.length || open.length !== 1 || element === undefined || more.length > 0 || root.text.trim() !== '') throw malformed();
    return element;
};
const take = (open, found)=>{
    const [, raw, ended, begun, attributes = '', alone, text] = found;
    const top = open.at(-1);
    if (top === undefined || open.length > element_deepest) throw malformed();
    if (text !== undefined) top.text += plain(text);
    else if (raw !== undefined) top.text += raw;
    else if (ended !== undefined) {
        if (open.length === 1 || top.name !== local(ended)) throw malformed();
        open.pop();
    } else if (begun !== undefined) {
        const element = {
            name: local(begun),
            attributes: parseAttributes(attributes),
            text: '',
            children: []
        };
        top.children.push(element);
        if (alone !== '/') open.push(element);
    }
};
/** The name without its prefix: namespaces are not told apart. */ const local = (name)=>name.slice(name.indexOf(':') + 1);
const parseAttributes = (text)=>Object.fromEntries([
        ...text.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)
    ].map(([, name = '', double, single])=>[
            name,
            plain(double ?? single ?? '')
        ]));
const entities = {
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'"
};
const plain = (text)=>text.replaceAll(/&(?:(#?\w+);)?/g, (_all, name)=>entity(name ?? ''));
const entity = (name)=>{
    const [, hex, decimal] = /^#(?:x([\da-fA-F]+)|(\d+))$/.exec(name) ?? [];
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    if (code <= 0x10ffff) return String.fromCodePoint(code);
    const letter = Object.hasOwn(entities, name) ? entities[name] : undefined;
    if (letter === undefined) throw malformed();
    return letter;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/read-element.js


/** The members of a structure that an element holds; elements that the structure does not know are passed over. */ const elementMembers = (model, structure, element)=>Object.fromEntries(inBody(membersOf(model, structure)).flatMap((member)=>{
        const value = memberOf(model, member, element);
        return value === undefined ? [] : [
            [
                member.member,
                value
            ]
        ];
    }));
const memberOf = (model, member, element)=>{
    if (member.in === 'attribute') return element.attributes[member.wire];
    const own = element.children.filter(({ name })=>name === read_element_local(member.wire));
    const [first] = own;
    if (first === undefined) return undefined;
    if (member.type.startsWith('[]')) {
        const items = member.flat ? own : first.children.filter(({ name })=>name === (member.item ?? 'member'));
        return items.map((item)=>read_element_readValue(model, read_element_inner(member), item));
    }
    if (member.type.startsWith('{}')) return pairs(model, member, member.flat ? own : first.children);
    return read_element_readValue(model, member, first);
};
const read_element_local = (name)=>name.slice(name.indexOf(':') + 1);
const read_element_inner = (member)=>({
        ...member,
        type: member.type.slice(2)
    });
const pairs = (model, member, entries)=>Object.fromEntries(entries.map(({ children })=>{
        const [key, value] = [
            'key',
            'value'
        ].map((wanted)=>children.find(({ name })=>name === wanted));
        return [
            key?.text ?? '',
            value === undefined ? '' : read_element_readValue(model, read_element_inner(member), value)
        ];
    }));
const read_element_readValue = (model, member, element)=>member.type.startsWith('=') ? elementMembers(model, member.type.slice(1), element) : parseScalar(element.text, {
        type: member.type,
        at: member.member,
        moment: momentFormat(member, 'iso')
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/write-element.js



/** A structure's members as XML, those that are absent left out. */ const elementsOf = (model, structure, values)=>{
    const given = inBody(membersOf(model, structure)).filter(({ member })=>values[member] !== undefined && values[member] !== null);
    const attributes = given.filter(({ in: place })=>place === 'attribute').map(({ wire, member })=>` ${wire}="${escapedXml(String(values[member]))}"`);
    const content = given.filter(({ in: place })=>place !== 'attribute').map((member)=>memberText(model, member, values[member.member]));
    return {
        attributes: attributes.join(''),
        content: content.join('')
    };
};
const memberText = (model, member, value)=>{
    const { type, wire, flat } = member;
    if (type.startsWith('[]')) {
        const name = flat ? wire : member.item ?? 'member';
        const items = value.map((item)=>one(model, write_element_inner(member), {
                name,
                value: item
            }));
        return flat ? items.join('') : `<${wire}>${items.join('')}</${wire}>`;
    }
    if (!type.startsWith('{}')) return one(model, member, {
        name: wire,
        value
    });
    const name = flat ? wire : 'entry';
    const entries = Object.entries(value).map(([key, item])=>`<${name}><key>${escapedXml(key)}</key>${one(model, write_element_inner(member), {
            name: 'value',
            value: item
        })}</${name}>`);
    return flat ? entries.join('') : `<${wire}>${entries.join('')}</${wire}>`;
};
const write_element_inner = (member)=>({
        ...member,
        type: member.type.slice(2)
    });
const one = (model, member, { name, value })=>{
    if (!member.type.startsWith('=')) {
        const text = escapedXml(scalarText(value, momentFormat(member, 'iso')));
        return `<${name}>${text}</${name}>`;
    }
    const { attributes, content } = elementsOf(model, member.type.slice(1), value);
    return `<${name}${attributes}>${content}</${name}>`;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/rest-xml.js




const prologue = '<?xml version="1.0" encoding="UTF-8"?>\n';
/** AWS REST-XML: bodies are XML; errors stand in `<ErrorResponse>`, S3's alone. */ const restXml = ({ namespace, errors })=>({
        contentType: errors === 'bare' ? 'application/xml' : 'text/xml',
        requestIdHeader: errors === 'bare' ? 'x-amz-request-id' : 'x-amzn-requestid',
        parse: (text, { model, structure })=>text.trim() === '' ? {} : elementMembers(model, structure, parseXml(text)),
        text: (values, { model, structure, root = structure })=>{
            const { attributes, content } = elementsOf(model, structure, values);
            return `${prologue}<${root} xmlns="${namespace}"${attributes}>${content}</${root}>`;
        },
        failure: (requestId, refusal)=>{
            const words = `<Code>${escapedXml(refusal.code)}</Code><Message>${escapedXml(refusal.message)}</Message>`;
            const more = xmlMembers(refusal.members);
            const id = `<RequestId>${requestId}</RequestId>`;
            const type = `<Type>${refusal.status < 500 ? 'Sender' : 'Receiver'}</Type>`;
            const text = errors === 'bare' ? `<Error>${words}${more}${id}</Error>` : `<ErrorResponse xmlns="${namespace}"><Error>${type}${words}${more}</Error>${id}</ErrorResponse>`;
            return {
                headers: {
                    'content-type': errors === 'bare' ? 'application/xml' : 'text/xml'
                },
                body: Buffer.from(`${prologue}${text}`, 'utf8')
            };
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/rest/rest.js



/** The codec of a service that speaks REST-JSON or REST-XML. */ const restOver = (wire)=>wire.protocol === 'rest-json' ? restCodec(wire, restJson, rest_words.json) : restCodec(wire, restXml(wire), wire.errors === 'bare' ? rest_words.bare : rest_words.wrapped);
const rest_words = {
    json: {
        expired: [
            'ExpiredTokenException',
            403
        ],
        missing: [
            'MissingAuthenticationTokenException',
            403
        ],
        denied: [
            'AccessDeniedException',
            403
        ],
        throttled: [
            'TooManyRequestsException',
            429
        ]
    },
    wrapped: {
        expired: [
            'ExpiredToken',
            403
        ],
        missing: [
            'MissingAuthenticationToken',
            403
        ],
        denied: [
            'AccessDenied',
            403
        ],
        throttled: [
            'Throttling',
            400
        ]
    },
    bare: {
        expired: [
            'ExpiredToken',
            400
        ],
        missing: [
            'AccessDenied',
            403
        ],
        denied: [
            'AccessDenied',
            403
        ],
        throttled: [
            'SlowDown',
            503
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/route.js





/** The most that any operation takes; ECR's layer parts are the largest. */ const largest = 32 * 1024 * 1024;
/** The codec of a wire; a further protocol is a further case here. */ const codec = (wire)=>{
    switch(wire.protocol){
        case 'json':
            return jsonCodec(wire);
        case 'query':
            return queryCodec(wire);
        case 'rest-json':
        case 'rest-xml':
            return restOver(wire);
    }
};
/** The service and operation that a request asks for; a refusal, to be written by `lostCodec`, when no service claims it. */ const route = (request, services)=>{
    if (request.body.byteLength > largest) return new refusal/* Refusal */.P('RequestEntityTooLarge', `The request body is larger than ${largest} bytes.`, {
        status: 413
    });
    for (const service of services){
        const serviceCodec = codec(service.wire);
        const operation = serviceCodec.operation(request);
        if (operation !== undefined) return {
            service,
            operation,
            codec: serviceCodec
        };
    }
    return lost(request);
};
/** How a refusal is written when no service claims the request: in the protocol that the request seems to speak. */ const lostCodec = (request)=>formOf(request) === undefined ? jsonCodec({
        protocol: 'json',
        version: '1.1',
        target: ''
    }) : queryCodec({
        protocol: 'query',
        version: '',
        namespace: 'http://webservices.amazon.com/AWSFault/2005-15-09'
    });
const lost = (request)=>{
    if (contentType(request) === 'application/cbor' || request.headers['smithy-protocol'] === 'rpc-v2-cbor') return new refusal/* Refusal */.P('UnsupportedMediaType', 'The sandbox does not speak CBOR; JSON does.', {
        status: 415
    });
    const target = request.headers['x-amz-target'] ?? '';
    const form = formOf(request);
    const action = form?.get('Action') ?? undefined;
    if (target !== '') return unbuilt(target);
    if (action !== undefined) return unbuilt(`${action} of version ${form?.get('Version') ?? '(none)'}`);
    if (form !== undefined && request.method === 'POST') return new refusal/* Refusal */.P('MissingAction', 'The request has no Action.');
    if (request.method === 'POST' && request.path === '/') return new refusal/* Refusal */.P('UnknownOperationException', '');
    return unbuilt(`${request.method} ${request.path}`);
};
/** The answer to an operation that the sandbox does not have: 501, naming it. */ const unbuilt = (what)=>new refusal/* Refusal */.P('NotImplemented', `The sandbox does not have ${what}.`, {
        status: 501
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/answer-call.js








/** Answers one call to an AWS service: who calls, which operation, what faults strike, what it does. */ const answerCall = (scene, request)=>{
    const who = identity(scene.world, request.headers.authorization, scene.defaults);
    const way = route(request, scene.services);
    return way instanceof refusal/* Refusal */.P ? answerLost(scene, request, {
        who,
        refusal: way
    }) : answerRouted(scene, request, {
        who,
        way
    });
};
const answerRouted = (scene, request, found)=>{
    const { who, way } = found;
    const { service, operation: name, codec } = way;
    const operation = Object.hasOwn(service.operations, name) ? service.operations[name] : undefined;
    const input = tried(()=>codec.input(request));
    const resource = operation === undefined || input instanceof refusal/* Refusal */.P ? '' : tried(()=>operation.resource(input));
    const key = callKey(who.caller, [
        service.name,
        name,
        typeof resource === 'string' ? resource : ''
    ]);
    const requestId = requestIdOf(scene.world, key);
    const act = ()=>{
        admit(scene.world, found, operation);
        if (operation === undefined) throw unbuilt(`${service.name}:${name}`);
        if (input instanceof refusal/* Refusal */.P) throw input;
        if (!takeToken(scene.world, key)) throw new refusal/* Refusal */.P(codec.words.throttled[0], 'Rate exceeded', {
            status: codec.words.throttled[1]
        });
        answer_call_permit((0,enter/* enter */.V)(scene.world, who.caller, scene.hosts), codec, {
            service: service.name,
            operation: name,
            input
        });
        const members = operation.run((0,enter/* enter */.V)(scene.past?.(service.name, name) ?? scene.world, who.caller, scene.hosts), input);
        return {
            reply: codec.success({
                operation: name,
                requestId,
                members
            }),
            response: members
        };
    };
    const fail = (refusal)=>codec.failure(requestId, refusal);
    const seen = input instanceof refusal/* Refusal */.P ? null : input;
    return attempt({
        world: scene.world,
        key,
        caller: who.caller.arn,
        request: seen,
        act,
        fail
    });
};
const answerLost = (scene, request, lost)=>{
    const key = callKey(lost.who.caller, [
        'unknown',
        request.headers['x-amz-target'] ?? request.method,
        ''
    ]);
    const requestId = requestIdOf(scene.world, key);
    const act = ()=>{
        throw lost.refusal;
    };
    const fail = (refusal)=>lostCodec(request).failure(requestId, refusal);
    return attempt({
        world: scene.world,
        key,
        caller: lost.who.caller.arn,
        request: null,
        act,
        fail
    });
};
const admit = (world, found, operation)=>{
    const { words } = found.way.codec;
    const { session, signed } = found.who;
    if (!signed && operation?.unsigned !== true) throw new refusal/* Refusal */.P(words.missing[0], 'Missing Authentication Token', {
        status: words.missing[1]
    });
    if (session !== undefined && world.now >= session.expires) throw new refusal/* Refusal */.P(words.expired[0], 'The security token included in the request is expired', {
        status: words.expired[1]
    });
};
const answer_call_permit = (context, codec, call)=>{
    const said = denial(context, call);
    if (said !== undefined) throw new refusal/* Refusal */.P(codec.words.denied[0], said, {
        status: codec.words.denied[1]
    });
};
const callKey = (caller, what)=>({
        service: what[0],
        operation: what[1],
        resource: what[2],
        account: caller.account,
        region: caller.region
    });
const requestIdOf = (world, key)=>(0,draw/* uuid */.uR)(world, `request ${key.service} ${key.operation} ${key.account} ${key.region} ${key.resource}`);
const tried = (read)=>{
    try {
        return read();
    } catch (error) {
        if (error instanceof refusal/* Refusal */.P) return error;
        throw error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/perform.js






/** A request as the journal keeps it. */ const keptRequest = ({ method, path, headers, body })=>({
        method,
        path,
        headers,
        body: Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString('base64')
    });
/** Answers a request to AWS or to GitHub's part. */ const perform_answer = (scene, request)=>request.path.startsWith('/_github/') ? answerGithub(scene.world, request) : answerCall(scene, request);
/** Does once more, at its own time, what an entry says; the same entries over the same world give the same world. */ const perform = (scene, entry)=>{
    if (entry.do === 'reset') {
        Object.assign(scene.world, (0,enter/* newWorld */.z)({
            seed: entry.seed,
            now: entry.at,
            start: scene.world.start
        }));
        return;
    }
    scene.run(entry.at);
    try {
        deed(scene, entry);
    } catch (error) {
        if (!(error instanceof refusal/* Refusal */.P)) throw error;
    }
};
const deed = (scene, entry)=>{
    switch(entry.do){
        case 'call':
            perform_answer(scene, {
                ...entry.request,
                body: Buffer.from(entry.request.body, 'base64')
            });
            return;
        case 'control':
            rules[entry.name]?.(scene, entry.body);
            return;
        case 'content':
            applyContent(scene, entry);
            return;
        case 'reset':
        case 'time':
            return;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/follower.js


/** The reads of ECS that lag: all views of services, deployments, revisions and tasks. Task definitions and tags do not. */ const lagging = [
    ...[
        'DescribeServices',
        'ListServices',
        'ListServiceDeployments',
        'DescribeServiceDeployments'
    ],
    ...[
        'DescribeServiceRevisions',
        'DescribeTasks',
        'ListTasks'
    ]
];
/** Whether an operation's reads may fall behind its writes. */ const lags = (service, operation)=>service === 'ecs' && lagging.includes(operation);
/** A follower of a scene; it comes to be with the first entry, or the first read, that finds a lag. */ const follower = (first)=>{
    let second;
    let waiting = [];
    const copy = ()=>{
        const { world, hosts, defaults, services } = first;
        const bare = {
            ...world,
            calls: [],
            callSizes: [],
            callSize: 0
        };
        return sceneOver({
            world: structuredClone(bare),
            hosts,
            defaults,
            services
        });
    };
    const catchUp = ()=>{
        second ??= copy();
        const until = first.world.now - first.world.lag;
        const done = waiting.findIndex(({ at })=>at > until);
        for (const entry of waiting.splice(0, done < 0 ? waiting.length : done))perform(second, entry);
        Object.assign(second.world, {
            calls: [],
            callSizes: [],
            callSize: 0
        });
        if (until > second.world.now) second.run(until);
        return second.world;
    };
    return {
        past: catchUp,
        follow: (entry)=>{
            if (first.world.lag === 0 || entry.do === 'reset') {
                second = undefined;
                waiting = [];
                return;
            }
            catchUp();
            if (!isRead(entry)) waiting.push(entry);
        }
    };
};
const isRead = (entry)=>entry.do === 'time' || entry.do === 'call' && /[.](Describe|List|Get)/.test(entry.request.headers['x-amz-target'] ?? '');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/notebook.js


/** A notebook over a scene; without readers it does nothing. */ const notebook = (scene, to)=>{
    let last = scene.world.now;
    const write = (deed, at)=>{
        const entry = {
            ...deed(),
            at,
            scheduled: scene.world.scheduled
        };
        last = at;
        to.follow(entry);
        to.journal?.append(entry);
    };
    const isRead = ()=>to.journal !== undefined || scene.world.lag > 0;
    return {
        note: (deed, at)=>{
            if (isRead()) write(()=>deed, at);
        },
        request: (request)=>{
            if (isRead()) write(()=>({
                    do: 'call',
                    request: keptRequest(request)
                }), scene.world.now);
        },
        content: (call)=>{
            if (isRead()) write(()=>contentAfter(scene, call), scene.world.now);
        },
        time: ()=>{
            if (to.journal === undefined) return;
            if (scene.world.now > last) write(()=>({
                    do: 'time'
                }), scene.world.now);
            if (to.journal.isLong()) to.journal.fold(scene.world);
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/journal/restore.js


/** The world that a journal's snapshot holds, if it has one. */ const keptWorld = (journal)=>journal?.kept?.world;
/** Plays what was asked since the snapshot; refuses a journal that leads to another world than it was written in. */ const restore = (scene, journal)=>{
    for (const entry of journal.entries){
        if (entry.do !== 'reset') scene.run(entry.at);
        if (entry.do !== 'reset' && scene.world.scheduled !== entry.scheduled) throw refused('was written by a version that behaves otherwise, and was not closed by it');
        perform(scene, entry);
    }
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/model/check-request.js + 2 modules
var check_request = __webpack_require__(31616);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/named-target.js

/** The name that a request gives, all three parts of which must be there. */ const namedTarget = (input)=>{
    const namespace = (0,kernel_member/* neededText */.Nd)(input, 'ServiceNamespace', 'ValidationException');
    const resource = (0,kernel_member/* neededText */.Nd)(input, 'ResourceId', 'ValidationException');
    const dimension = (0,kernel_member/* neededText */.Nd)(input, 'ScalableDimension', 'ValidationException');
    return {
        key: `${namespace}|${resource}|${dimension}`,
        namespace,
        resource,
        dimension
    };
};
/** What the request is about, for keys of faults. */ const targetResource = (input)=>(0,kernel_member/* textMember */.SA)(input, 'ResourceId') ?? '';

// EXTERNAL MODULE: ./.tagship/build/sandbox/kernel/part.js
var kernel_part = __webpack_require__(24304);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/target.js



/** The region's scalable targets, by `namespace|resource|dimension`. */ const scalableTargets = (context)=>(0,kernel_part/* regionPart */.C)(context, 'autoscaling', ()=>({}));
/** The ARN of a scalable target. */ const targetArn = ({ account, caller: { region } }, { id })=>`arn:${(0,partition/* partition */.j)(region)}:application-autoscaling:${region}:${account.id}:scalable-target/${id}`;
/** A scalable target as answers show it. */ const targetView = (context, target)=>({
        ServiceNamespace: target.namespace,
        ResourceId: target.resource,
        ScalableDimension: target.dimension,
        MinCapacity: target.min,
        MaxCapacity: target.max,
        RoleARN: target.role,
        CreationTime: (0,timestamp/* timestamp */.v)(target.created),
        SuspendedState: target.suspended,
        ScalableTargetARN: targetArn(context, target)
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/deregister-scalable-target.js



/** `DeregisterScalableTarget`. */ const deregisterScalableTarget = {
    resource: targetResource,
    run: (context, input)=>{
        const { key, namespace, resource, dimension } = namedTarget(input);
        const targets = scalableTargets(context);
        if (!Object.hasOwn(targets, key)) {
            const what = `service namespace: ${namespace}, resource ID: ${resource}, scalable dimension: ${dimension}`;
            throw new refusal/* Refusal */.P('ObjectNotFoundException', `No scalable target found for ${what}`);
        }
        delete targets[key];
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/describe-scalable-targets.js



/** `DescribeScalableTargets`: those of a namespace, by resource and dimension; fifty to a page at most. */ const describeScalableTargets = {
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'ResourceIds')?.join(',') ?? '',
    run: (context, input)=>{
        const namespace = (0,kernel_member/* neededText */.Nd)(input, 'ServiceNamespace', 'ValidationException');
        const resources = (0,kernel_member/* textsMember */.Nu)(input, 'ResourceIds') ?? [];
        const dimension = (0,kernel_member/* textMember */.SA)(input, 'ScalableDimension');
        const size = Math.min(50, (0,kernel_member/* numberMember */.eJ)(input, 'MaxResults') ?? 50);
        const token = (0,kernel_member/* textMember */.SA)(input, 'NextToken') ?? '0';
        if (!/^\d{1,9}$/.test(token)) throw new refusal/* Refusal */.P('InvalidNextTokenException', 'The next token is not valid.');
        const start = Number(token);
        const all = Object.values(scalableTargets(context)).filter((target)=>target.namespace === namespace && (dimension === undefined || target.dimension === dimension)).filter((target)=>resources.length === 0 || resources.includes(target.resource));
        return {
            ScalableTargets: all.slice(start, start + size).map((target)=>targetView(context, target)),
            ...all.length > start + size ? {
                NextToken: String(start + size)
            } : {}
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/empty-list.js

/** A list of what the sandbox has none of, since nothing scales here: policies, their activities, scheduled actions. */ const emptyList = (member)=>({
        resource: ()=>'',
        run: (_context, input)=>{
            (0,kernel_member/* neededText */.Nd)(input, 'ServiceNamespace', 'ValidationException');
            return {
                [member]: []
            };
        }
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-application-auto-scaling 3.1141.0.
/** What requests and answers of the service's operations are made of. */ const autoScalingModel = {
    operations: {
        DeregisterScalableTarget: [
            "DeregisterScalableTargetRequest",
            "DeregisterScalableTargetResponse"
        ],
        DescribeScalableTargets: [
            "DescribeScalableTargetsRequest",
            "DescribeScalableTargetsResponse"
        ],
        DescribeScalingActivities: [
            "DescribeScalingActivitiesRequest",
            "DescribeScalingActivitiesResponse"
        ],
        DescribeScalingPolicies: [
            "DescribeScalingPoliciesRequest",
            "DescribeScalingPoliciesResponse"
        ],
        DescribeScheduledActions: [
            "DescribeScheduledActionsRequest",
            "DescribeScheduledActionsResponse"
        ],
        RegisterScalableTarget: [
            "RegisterScalableTargetRequest",
            "RegisterScalableTargetResponse"
        ]
    },
    structures: {
        Alarm: {
            "members": {
                "AlarmName": "string",
                "AlarmARN": "string"
            },
            "required": [
                "AlarmName",
                "AlarmARN"
            ]
        },
        CustomizedMetricSpecification: {
            "members": {
                "MetricName": "string",
                "Namespace": "string",
                "Dimensions": "[]=MetricDimension",
                "Statistic": "#MetricStatistic",
                "Unit": "string",
                "Metrics": "[]=TargetTrackingMetricDataQuery"
            },
            "required": []
        },
        DeregisterScalableTargetRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension"
            },
            "required": [
                "ServiceNamespace",
                "ResourceId",
                "ScalableDimension"
            ]
        },
        DeregisterScalableTargetResponse: {
            "members": {},
            "required": []
        },
        DescribeScalableTargetsRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceIds": "[]string",
                "ScalableDimension": "#ScalableDimension",
                "MaxResults": "number",
                "NextToken": "string"
            },
            "required": [
                "ServiceNamespace"
            ]
        },
        DescribeScalableTargetsResponse: {
            "members": {
                "ScalableTargets": "[]=ScalableTarget",
                "NextToken": "string"
            },
            "required": []
        },
        DescribeScalingActivitiesRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "MaxResults": "number",
                "NextToken": "string",
                "IncludeNotScaledActivities": "boolean"
            },
            "required": [
                "ServiceNamespace"
            ]
        },
        DescribeScalingActivitiesResponse: {
            "members": {
                "ScalingActivities": "[]=ScalingActivity",
                "NextToken": "string"
            },
            "required": []
        },
        DescribeScalingPoliciesRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "PolicyNames": "[]string",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "MaxResults": "number",
                "NextToken": "string"
            },
            "required": [
                "ServiceNamespace"
            ]
        },
        DescribeScalingPoliciesResponse: {
            "members": {
                "ScalingPolicies": "[]=ScalingPolicy",
                "NextToken": "string"
            },
            "required": []
        },
        DescribeScheduledActionsRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ScheduledActionNames": "[]string",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "MaxResults": "number",
                "NextToken": "string"
            },
            "required": [
                "ServiceNamespace"
            ]
        },
        DescribeScheduledActionsResponse: {
            "members": {
                "ScheduledActions": "[]=ScheduledAction",
                "NextToken": "string"
            },
            "required": []
        },
        MetricDimension: {
            "members": {
                "Name": "string",
                "Value": "string"
            },
            "required": [
                "Name",
                "Value"
            ]
        },
        NotScaledReason: {
            "members": {
                "Code": "string",
                "MaxCapacity": "number",
                "MinCapacity": "number",
                "CurrentCapacity": "number"
            },
            "required": [
                "Code"
            ]
        },
        PredefinedMetricSpecification: {
            "members": {
                "PredefinedMetricType": "#MetricType",
                "ResourceLabel": "string"
            },
            "required": [
                "PredefinedMetricType"
            ]
        },
        PredictiveScalingCustomizedMetricSpecification: {
            "members": {
                "MetricDataQueries": "[]=PredictiveScalingMetricDataQuery"
            },
            "required": [
                "MetricDataQueries"
            ]
        },
        PredictiveScalingMetric: {
            "members": {
                "Dimensions": "[]=PredictiveScalingMetricDimension",
                "MetricName": "string",
                "Namespace": "string"
            },
            "required": []
        },
        PredictiveScalingMetricDataQuery: {
            "members": {
                "Id": "string",
                "Expression": "string",
                "MetricStat": "=PredictiveScalingMetricStat",
                "Label": "string",
                "ReturnData": "boolean"
            },
            "required": [
                "Id"
            ]
        },
        PredictiveScalingMetricDimension: {
            "members": {
                "Name": "string",
                "Value": "string"
            },
            "required": [
                "Name",
                "Value"
            ]
        },
        PredictiveScalingMetricSpecification: {
            "members": {
                "TargetValue": "number",
                "PredefinedMetricPairSpecification": "=PredictiveScalingPredefinedMetricPairSpecification",
                "PredefinedScalingMetricSpecification": "=PredictiveScalingPredefinedScalingMetricSpecification",
                "PredefinedLoadMetricSpecification": "=PredictiveScalingPredefinedLoadMetricSpecification",
                "CustomizedScalingMetricSpecification": "=PredictiveScalingCustomizedMetricSpecification",
                "CustomizedLoadMetricSpecification": "=PredictiveScalingCustomizedMetricSpecification",
                "CustomizedCapacityMetricSpecification": "=PredictiveScalingCustomizedMetricSpecification"
            },
            "required": [
                "TargetValue"
            ]
        },
        PredictiveScalingMetricStat: {
            "members": {
                "Metric": "=PredictiveScalingMetric",
                "Stat": "string",
                "Unit": "string"
            },
            "required": [
                "Metric",
                "Stat"
            ]
        },
        PredictiveScalingPolicyConfiguration: {
            "members": {
                "MetricSpecifications": "[]=PredictiveScalingMetricSpecification",
                "Mode": "#PredictiveScalingMode",
                "SchedulingBufferTime": "number",
                "MaxCapacityBreachBehavior": "#PredictiveScalingMaxCapacityBreachBehavior",
                "MaxCapacityBuffer": "number"
            },
            "required": [
                "MetricSpecifications"
            ]
        },
        PredictiveScalingPredefinedLoadMetricSpecification: {
            "members": {
                "PredefinedMetricType": "string",
                "ResourceLabel": "string"
            },
            "required": [
                "PredefinedMetricType"
            ]
        },
        PredictiveScalingPredefinedMetricPairSpecification: {
            "members": {
                "PredefinedMetricType": "string",
                "ResourceLabel": "string"
            },
            "required": [
                "PredefinedMetricType"
            ]
        },
        PredictiveScalingPredefinedScalingMetricSpecification: {
            "members": {
                "PredefinedMetricType": "string",
                "ResourceLabel": "string"
            },
            "required": [
                "PredefinedMetricType"
            ]
        },
        RegisterScalableTargetRequest: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "MinCapacity": "number",
                "MaxCapacity": "number",
                "RoleARN": "string",
                "SuspendedState": "=SuspendedState",
                "Tags": "{}string"
            },
            "required": [
                "ServiceNamespace",
                "ResourceId",
                "ScalableDimension"
            ]
        },
        RegisterScalableTargetResponse: {
            "members": {
                "ScalableTargetARN": "string"
            },
            "required": []
        },
        ScalableTarget: {
            "members": {
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "MinCapacity": "number",
                "MaxCapacity": "number",
                "RoleARN": "string",
                "CreationTime": "timestamp",
                "PredictedCapacity": "number",
                "SuspendedState": "=SuspendedState",
                "ScalableTargetARN": "string"
            },
            "required": [
                "ServiceNamespace",
                "ResourceId",
                "ScalableDimension",
                "MinCapacity",
                "MaxCapacity",
                "RoleARN",
                "CreationTime"
            ]
        },
        ScalableTargetAction: {
            "members": {
                "MinCapacity": "number",
                "MaxCapacity": "number"
            },
            "required": []
        },
        ScalingActivity: {
            "members": {
                "ActivityId": "string",
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "Description": "string",
                "Cause": "string",
                "StartTime": "timestamp",
                "StatusCode": "#ScalingActivityStatusCode",
                "EndTime": "timestamp",
                "StatusMessage": "string",
                "Details": "string",
                "NotScaledReasons": "[]=NotScaledReason"
            },
            "required": [
                "ActivityId",
                "ServiceNamespace",
                "ResourceId",
                "ScalableDimension",
                "Description",
                "Cause",
                "StartTime",
                "StatusCode"
            ]
        },
        ScalingPolicy: {
            "members": {
                "PolicyARN": "string",
                "PolicyName": "string",
                "ServiceNamespace": "#ServiceNamespace",
                "ResourceId": "string",
                "ScalableDimension": "#ScalableDimension",
                "PolicyType": "#PolicyType",
                "CreationTime": "timestamp",
                "StepScalingPolicyConfiguration": "=StepScalingPolicyConfiguration",
                "TargetTrackingScalingPolicyConfiguration": "=TargetTrackingScalingPolicyConfiguration",
                "PredictiveScalingPolicyConfiguration": "=PredictiveScalingPolicyConfiguration",
                "Alarms": "[]=Alarm"
            },
            "required": [
                "PolicyARN",
                "PolicyName",
                "ServiceNamespace",
                "ResourceId",
                "ScalableDimension",
                "PolicyType",
                "CreationTime"
            ]
        },
        ScheduledAction: {
            "members": {
                "ScheduledActionName": "string",
                "ScheduledActionARN": "string",
                "ServiceNamespace": "#ServiceNamespace",
                "Schedule": "string",
                "ResourceId": "string",
                "CreationTime": "timestamp",
                "Timezone": "string",
                "ScalableDimension": "#ScalableDimension",
                "StartTime": "timestamp",
                "EndTime": "timestamp",
                "ScalableTargetAction": "=ScalableTargetAction"
            },
            "required": [
                "ScheduledActionName",
                "ScheduledActionARN",
                "ServiceNamespace",
                "Schedule",
                "ResourceId",
                "CreationTime"
            ]
        },
        StepAdjustment: {
            "members": {
                "ScalingAdjustment": "number",
                "MetricIntervalLowerBound": "number",
                "MetricIntervalUpperBound": "number"
            },
            "required": [
                "ScalingAdjustment"
            ]
        },
        StepScalingPolicyConfiguration: {
            "members": {
                "AdjustmentType": "#AdjustmentType",
                "StepAdjustments": "[]=StepAdjustment",
                "MinAdjustmentMagnitude": "number",
                "Cooldown": "number",
                "MetricAggregationType": "#MetricAggregationType"
            },
            "required": []
        },
        SuspendedState: {
            "members": {
                "DynamicScalingInSuspended": "boolean",
                "DynamicScalingOutSuspended": "boolean",
                "ScheduledScalingSuspended": "boolean"
            },
            "required": []
        },
        TargetTrackingMetric: {
            "members": {
                "Dimensions": "[]=TargetTrackingMetricDimension",
                "MetricName": "string",
                "Namespace": "string"
            },
            "required": []
        },
        TargetTrackingMetricDataQuery: {
            "members": {
                "Id": "string",
                "Expression": "string",
                "Label": "string",
                "MetricStat": "=TargetTrackingMetricStat",
                "ReturnData": "boolean"
            },
            "required": [
                "Id"
            ]
        },
        TargetTrackingMetricDimension: {
            "members": {
                "Name": "string",
                "Value": "string"
            },
            "required": [
                "Name",
                "Value"
            ]
        },
        TargetTrackingMetricStat: {
            "members": {
                "Metric": "=TargetTrackingMetric",
                "Stat": "string",
                "Unit": "string"
            },
            "required": [
                "Metric",
                "Stat"
            ]
        },
        TargetTrackingScalingPolicyConfiguration: {
            "members": {
                "TargetValue": "number",
                "PredefinedMetricSpecification": "=PredefinedMetricSpecification",
                "CustomizedMetricSpecification": "=CustomizedMetricSpecification",
                "ScaleOutCooldown": "number",
                "ScaleInCooldown": "number",
                "DisableScaleIn": "boolean"
            },
            "required": [
                "TargetValue"
            ]
        }
    },
    enums: {
        AdjustmentType: [
            "ChangeInCapacity",
            "ExactCapacity",
            "PercentChangeInCapacity"
        ],
        MetricAggregationType: [
            "Average",
            "Maximum",
            "Minimum"
        ],
        MetricStatistic: [
            "Average",
            "Maximum",
            "Minimum",
            "SampleCount",
            "Sum"
        ],
        MetricType: [
            "ALBRequestCountPerTarget",
            "AppStreamAverageCapacityUtilization",
            "CassandraReadCapacityUtilization",
            "CassandraWriteCapacityUtilization",
            "ComprehendInferenceUtilization",
            "DynamoDBReadCapacityUtilization",
            "DynamoDBWriteCapacityUtilization",
            "EC2SpotFleetRequestAverageCPUUtilization",
            "EC2SpotFleetRequestAverageNetworkIn",
            "EC2SpotFleetRequestAverageNetworkOut",
            "ECSServiceAverageCPUUtilization",
            "ECSServiceAverageCPUUtilizationHighResolution",
            "ECSServiceAverageMemoryUtilization",
            "ECSServiceAverageMemoryUtilizationHighResolution",
            "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage",
            "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage",
            "ElastiCacheDatabaseMemoryUsagePercentage",
            "ElastiCacheEngineCPUUtilization",
            "ElastiCachePrimaryEngineCPUUtilization",
            "ElastiCacheReplicaEngineCPUUtilization",
            "KafkaBrokerStorageUtilization",
            "LambdaProvisionedConcurrencyUtilization",
            "NeptuneReaderAverageCPUUtilization",
            "RDSReaderAverageCPUUtilization",
            "RDSReaderAverageDatabaseConnections",
            "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution",
            "SageMakerInferenceComponentInvocationsPerCopy",
            "SageMakerVariantConcurrentRequestsPerModelHighResolution",
            "SageMakerVariantInvocationsPerInstance",
            "SageMakerVariantProvisionedConcurrencyUtilization",
            "WorkSpacesAverageUserSessionsCapacityUtilization"
        ],
        PolicyType: [
            "PredictiveScaling",
            "StepScaling",
            "TargetTrackingScaling"
        ],
        PredictiveScalingMaxCapacityBreachBehavior: [
            "HonorMaxCapacity",
            "IncreaseMaxCapacity"
        ],
        PredictiveScalingMode: [
            "ForecastAndScale",
            "ForecastOnly"
        ],
        ScalableDimension: [
            "appstream:fleet:DesiredCapacity",
            "cassandra:table:ReadCapacityUnits",
            "cassandra:table:WriteCapacityUnits",
            "comprehend:document-classifier-endpoint:DesiredInferenceUnits",
            "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits",
            "custom-resource:ResourceType:Property",
            "dynamodb:index:ReadCapacityUnits",
            "dynamodb:index:WriteCapacityUnits",
            "dynamodb:table:ReadCapacityUnits",
            "dynamodb:table:WriteCapacityUnits",
            "ec2:spot-fleet-request:TargetCapacity",
            "ecs:service:DesiredCount",
            "elasticache:cache-cluster:Nodes",
            "elasticache:replication-group:NodeGroups",
            "elasticache:replication-group:Replicas",
            "elasticmapreduce:instancegroup:InstanceCount",
            "kafka:broker-storage:VolumeSize",
            "lambda:function:ProvisionedConcurrency",
            "neptune:cluster:ReadReplicaCount",
            "rds:cluster:ReadReplicaCount",
            "sagemaker:inference-component:DesiredCopyCount",
            "sagemaker:variant:DesiredInstanceCount",
            "sagemaker:variant:DesiredProvisionedConcurrency",
            "workspaces:workspacespool:DesiredUserSessions"
        ],
        ScalingActivityStatusCode: [
            "Failed",
            "InProgress",
            "Overridden",
            "Pending",
            "Successful",
            "Unfulfilled"
        ],
        ServiceNamespace: [
            "appstream",
            "cassandra",
            "comprehend",
            "custom-resource",
            "dynamodb",
            "ec2",
            "ecs",
            "elasticache",
            "elasticmapreduce",
            "kafka",
            "lambda",
            "neptune",
            "rds",
            "sagemaker",
            "workspaces"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/register-scalable-target.js







const run = (context, input)=>{
    const named = namedTarget(input);
    const targets = scalableTargets(context);
    const known = targets[named.key];
    const [min, max] = [
        (0,kernel_member/* numberMember */.eJ)(input, 'MinCapacity') ?? known?.min,
        (0,kernel_member/* numberMember */.eJ)(input, 'MaxCapacity') ?? known?.max
    ];
    if (min === undefined || max === undefined) throw new refusal/* Refusal */.P('ValidationException', 'MinCapacity and MaxCapacity are required to register a new scalable target.');
    if (min > max || min < 0) throw new refusal/* Refusal */.P('ValidationException', 'Maximum capacity cannot be less than minimum capacity');
    requireResource(context, named);
    const target = known ?? fresh(context, named);
    target.min = min;
    target.max = max;
    target.role = (0,kernel_member/* textMember */.SA)(input, 'RoleARN') ?? target.role;
    target.suspended = suspended(target.suspended, (0,kernel_member/* structureMember */.U7)(input, 'SuspendedState') ?? {});
    targets[named.key] = target;
    return {
        ScalableTargetARN: targetArn(context, target)
    };
};
const requireResource = (context, { namespace, resource })=>{
    const [kind, cluster, name] = resource.split('/');
    if (namespace !== 'ecs') return;
    const service = kind === 'service' ? (0,state/* entry */.f)((0,state/* ecsState */.X)(context).services, `${cluster}/${name}`) : undefined;
    if (service === undefined || service.status === 'INACTIVE') throw new refusal/* Refusal */.P('ValidationException', `ECS service doesn't exist: ${resource}`);
};
const fresh = (context, named)=>{
    const { namespace, resource, dimension } = named;
    const { account, caller, now, world } = context;
    const role = `arn:${(0,partition/* partition */.j)(caller.region)}:iam::${account.id}:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService`;
    const id = (0,draw/* draw */.$2)(world, `autoscaling ${account.id} ${caller.region} ${named.key}`).slice(0, 34);
    return {
        namespace,
        resource,
        dimension,
        id,
        created: now,
        min: 0,
        max: 0,
        role,
        suspended: suspended(undefined, {})
    };
};
const suspended = (before, asked)=>{
    const flag = (name)=>(0,kernel_member/* flagMember */.hu)(asked, name) ?? before?.[name] ?? false;
    return {
        DynamicScalingInSuspended: flag('DynamicScalingInSuspended'),
        DynamicScalingOutSuspended: flag('DynamicScalingOutSuspended'),
        ScheduledScalingSuspended: flag('ScheduledScalingSuspended')
    };
};
/** `RegisterScalableTarget`: a new target, or other bounds and suspensions of one; what is absent stays. */ const registerScalableTarget = {
    resource: targetResource,
    run
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/autoscaling/service.js






/** Application Auto Scaling: targets with bounds and suspensions; nothing scales by itself. */ const autoScaling = (0,check_request/* checked */.K)({
    name: 'application-autoscaling',
    wire: {
        protocol: 'json',
        version: '1.1',
        target: 'AnyScaleFrontendService.'
    },
    operations: {
        DeregisterScalableTarget: deregisterScalableTarget,
        DescribeScalableTargets: describeScalableTargets,
        DescribeScalingActivities: emptyList('ScalingActivities'),
        DescribeScalingPolicies: emptyList('ScalingPolicies'),
        DescribeScheduledActions: emptyList('ScheduledActions'),
        RegisterScalableTarget: registerScalableTarget
    }
}, autoScalingModel, (0,check_request/* validation */.E)('ValidationException'));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/cloudwatch/describe-alarms.js





/** `DescribeAlarms`: metric alarms by name; composite alarms are not kept. */ const describeAlarms = {
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'AlarmNames')?.join(',') ?? (0,kernel_member/* textMember */.SA)(input, 'AlarmNamePrefix') ?? '',
    run: (context, input)=>{
        const found = Object.values((0,cloudwatch_alarm/* alarmsState */.m8)(context).alarms).filter(asked(input)).sort((a, b)=>a.name < b.name ? -1 : 1);
        const size = (0,kernel_member/* numberMember */.eJ)(input, 'MaxRecords') ?? 50;
        if (size < 1 || size > 100) throw new refusal/* Refusal */.P('ValidationError', 'MaxRecords must be from 1 to 100');
        const start = parsedStart((0,kernel_member/* textMember */.SA)(input, 'NextToken'));
        const more = found.length > start + size ? {
            NextToken: `${start + size}`
        } : {};
        const page = found.slice(start, start + size);
        return {
            MetricAlarms: page.map((alarm)=>describe_alarms_shown(context, alarm)),
            CompositeAlarms: [],
            ...more
        };
    }
};
const asked = (input)=>{
    const names = (0,kernel_member/* textsMember */.Nu)(input, 'AlarmNames');
    const prefix = (0,kernel_member/* textMember */.SA)(input, 'AlarmNamePrefix') ?? '';
    const state = (0,kernel_member/* textMember */.SA)(input, 'StateValue');
    const types = (0,kernel_member/* textsMember */.Nu)(input, 'AlarmTypes');
    return (alarm)=>(names === undefined || names.length === 0 || names.includes(alarm.name)) && alarm.name.startsWith(prefix) && (state === undefined || alarm.state === state) && (types === undefined || types.length === 0 || types.includes('MetricAlarm'));
};
const parsedStart = (token)=>{
    if (token === undefined) return 0;
    if (/^\d{1,9}$/.test(token)) return Number(token);
    throw new refusal/* Refusal */.P('InvalidNextToken', 'The next token is invalid.');
};
const describe_alarms_shown = ({ account, caller }, alarm)=>({
        ActionsEnabled: true,
        OKActions: [],
        AlarmActions: [],
        InsufficientDataActions: [],
        Dimensions: [],
        ...alarm.settings,
        AlarmName: alarm.name,
        AlarmArn: `arn:${(0,partition/* partition */.j)(caller.region)}:cloudwatch:${caller.region}:${account.id}:alarm:${alarm.name}`,
        AlarmConfigurationUpdatedTimestamp: (0,timestamp/* timestamp */.v)(alarm.configured),
        StateValue: alarm.state,
        StateReason: alarm.reason,
        StateUpdatedTimestamp: (0,timestamp/* timestamp */.v)(alarm.updated),
        StateTransitionedTimestamp: (0,timestamp/* timestamp */.v)(alarm.updated)
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/cloudwatch/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-cloudwatch 3.1164.0.
/** What requests and answers of the service's operations are made of. */ const cloudwatchModel = {
    operations: {
        DescribeAlarms: [
            "DescribeAlarmsInput",
            "DescribeAlarmsOutput"
        ],
        PutMetricAlarm: [
            "PutMetricAlarmInput",
            "Unit"
        ],
        SetAlarmState: [
            "SetAlarmStateInput",
            "Unit"
        ]
    },
    structures: {
        ActionConfiguration: {
            "members": {
                "AlarmTagsPropagation": "=AlarmTagsPropagation"
            },
            "required": []
        },
        AlarmTagsPropagation: {
            "members": {
                "Enabled": "boolean",
                "IncludedTagKeys": "[]string",
                "ExcludedTagKeys": "[]string"
            },
            "required": [
                "Enabled"
            ]
        },
        CompositeAlarm: {
            "members": {
                "ActionsEnabled": "boolean",
                "AlarmActions": "[]string",
                "AlarmArn": "string",
                "AlarmConfigurationUpdatedTimestamp": "timestamp",
                "AlarmDescription": "string",
                "AlarmName": "string",
                "AlarmRule": "string",
                "InsufficientDataActions": "[]string",
                "OKActions": "[]string",
                "StateReason": "string",
                "StateReasonData": "string",
                "StateUpdatedTimestamp": "timestamp",
                "StateValue": "#StateValue",
                "StateTransitionedTimestamp": "timestamp",
                "ActionsSuppressedBy": "#ActionsSuppressedBy",
                "ActionsSuppressedReason": "string",
                "ActionsSuppressor": "string",
                "ActionsSuppressorWaitPeriod": "number",
                "ActionsSuppressorExtensionPeriod": "number",
                "ActionConfiguration": "=ActionConfiguration"
            },
            "required": []
        },
        DescribeAlarmsInput: {
            "members": {
                "AlarmNames": "[]string",
                "AlarmNamePrefix": "string",
                "AlarmTypes": "[]#AlarmType",
                "ChildrenOfAlarmName": "string",
                "ParentsOfAlarmName": "string",
                "StateValue": "#StateValue",
                "ActionPrefix": "string",
                "MaxRecords": "number",
                "NextToken": "string"
            },
            "required": []
        },
        DescribeAlarmsOutput: {
            "members": {
                "CompositeAlarms": "[]=CompositeAlarm",
                "MetricAlarms": "[]=MetricAlarm",
                "LogAlarms": "[]=LogAlarm",
                "NextToken": "string"
            },
            "required": []
        },
        Dimension: {
            "members": {
                "Name": "string",
                "Value": "string"
            },
            "required": [
                "Name",
                "Value"
            ]
        },
        LogAlarm: {
            "members": {
                "AlarmName": "string",
                "AlarmArn": "string",
                "AlarmDescription": "string",
                "AlarmConfigurationUpdatedTimestamp": "timestamp",
                "ActionsEnabled": "boolean",
                "OKActions": "[]string",
                "AlarmActions": "[]string",
                "InsufficientDataActions": "[]string",
                "StateValue": "#StateValue",
                "StateReason": "string",
                "StateReasonData": "string",
                "StateUpdatedTimestamp": "timestamp",
                "ScheduledQueryConfiguration": "=ScheduledQueryConfiguration",
                "QueryResultsToEvaluate": "number",
                "QueryResultsToAlarm": "number",
                "Threshold": "number",
                "ComparisonOperator": "#ComparisonOperator",
                "TreatMissingData": "string",
                "StateTransitionedTimestamp": "timestamp",
                "EvaluationState": "#EvaluationState",
                "ActionLogLineCount": "number",
                "ActionLogLineRoleArn": "string",
                "WarmUpConfiguration": "=WarmUpConfiguration",
                "ActionConfiguration": "=ActionConfiguration"
            },
            "required": []
        },
        Metric: {
            "members": {
                "Namespace": "string",
                "MetricName": "string",
                "Dimensions": "[]=Dimension"
            },
            "required": []
        },
        MetricAlarm: {
            "members": {
                "AlarmName": "string",
                "AlarmArn": "string",
                "AlarmDescription": "string",
                "AlarmConfigurationUpdatedTimestamp": "timestamp",
                "ActionsEnabled": "boolean",
                "OKActions": "[]string",
                "AlarmActions": "[]string",
                "InsufficientDataActions": "[]string",
                "StateValue": "#StateValue",
                "StateReason": "string",
                "StateReasonData": "string",
                "StateUpdatedTimestamp": "timestamp",
                "MetricName": "string",
                "Namespace": "string",
                "Statistic": "#Statistic",
                "ExtendedStatistic": "string",
                "Dimensions": "[]=Dimension",
                "Period": "number",
                "Unit": "#StandardUnit",
                "EvaluationPeriods": "number",
                "DatapointsToAlarm": "number",
                "Threshold": "number",
                "ComparisonOperator": "#ComparisonOperator",
                "TreatMissingData": "string",
                "EvaluateLowSampleCountPercentile": "string",
                "Metrics": "[]=MetricDataQuery",
                "ThresholdMetricId": "string",
                "EvaluationState": "#EvaluationState",
                "StateTransitionedTimestamp": "timestamp",
                "EvaluationWindow": "string",
                "WarmUpConfiguration": "=WarmUpConfiguration",
                "EvaluationCriteria": "string",
                "EvaluationInterval": "number",
                "ActionConfiguration": "=ActionConfiguration"
            },
            "required": []
        },
        MetricDataQuery: {
            "members": {
                "Id": "string",
                "MetricStat": "=MetricStat",
                "Expression": "string",
                "Label": "string",
                "ReturnData": "boolean",
                "Period": "number",
                "AccountId": "string"
            },
            "required": [
                "Id"
            ]
        },
        MetricStat: {
            "members": {
                "Metric": "=Metric",
                "Period": "number",
                "Stat": "string",
                "Unit": "#StandardUnit"
            },
            "required": [
                "Metric",
                "Period",
                "Stat"
            ]
        },
        PutMetricAlarmInput: {
            "members": {
                "AlarmName": "string",
                "AlarmDescription": "string",
                "ActionsEnabled": "boolean",
                "OKActions": "[]string",
                "AlarmActions": "[]string",
                "InsufficientDataActions": "[]string",
                "MetricName": "string",
                "Namespace": "string",
                "Statistic": "#Statistic",
                "ExtendedStatistic": "string",
                "Dimensions": "[]=Dimension",
                "Period": "number",
                "Unit": "#StandardUnit",
                "EvaluationPeriods": "number",
                "DatapointsToAlarm": "number",
                "Threshold": "number",
                "ComparisonOperator": "#ComparisonOperator",
                "TreatMissingData": "string",
                "EvaluateLowSampleCountPercentile": "string",
                "Metrics": "[]=MetricDataQuery",
                "Tags": "[]=Tag",
                "ThresholdMetricId": "string",
                "EvaluationWindow": "string",
                "WarmUpConfiguration": "=WarmUpConfiguration",
                "EvaluationCriteria": "string",
                "EvaluationInterval": "number",
                "ActionConfiguration": "=ActionConfiguration"
            },
            "required": [
                "AlarmName"
            ]
        },
        ScheduleConfiguration: {
            "members": {
                "ScheduleExpression": "string",
                "StartTimeOffset": "number",
                "EndTimeOffset": "number"
            },
            "required": [
                "ScheduleExpression",
                "StartTimeOffset"
            ]
        },
        ScheduledQueryConfiguration: {
            "members": {
                "QueryString": "string",
                "ScheduledQueryRoleARN": "string",
                "ScheduleConfiguration": "=ScheduleConfiguration",
                "AggregationExpression": "string",
                "LogGroupIdentifiers": "[]string",
                "QueryARN": "string",
                "Tags": "[]=Tag"
            },
            "required": [
                "QueryString",
                "ScheduledQueryRoleARN",
                "ScheduleConfiguration",
                "AggregationExpression"
            ]
        },
        SetAlarmStateInput: {
            "members": {
                "AlarmName": "string",
                "StateValue": "#StateValue",
                "StateReason": "string",
                "StateReasonData": "string"
            },
            "required": [
                "AlarmName",
                "StateValue",
                "StateReason"
            ]
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key",
                "Value"
            ]
        },
        Unit: {
            "members": {},
            "required": []
        },
        WarmUpConfiguration: {
            "members": {
                "WarmUpPeriodDurationInMinutes": "number",
                "OnlyStartEvaluatingAfterWarmUpPeriodEnds": "boolean"
            },
            "required": [
                "WarmUpPeriodDurationInMinutes"
            ]
        }
    },
    enums: {
        ActionsSuppressedBy: [
            "Alarm",
            "ExtensionPeriod",
            "WaitPeriod"
        ],
        AlarmType: [
            "CompositeAlarm",
            "LogAlarm",
            "MetricAlarm"
        ],
        ComparisonOperator: [
            "GreaterThanOrEqualToThreshold",
            "GreaterThanThreshold",
            "GreaterThanUpperThreshold",
            "LessThanLowerOrGreaterThanUpperThreshold",
            "LessThanLowerThreshold",
            "LessThanOrEqualToThreshold",
            "LessThanThreshold"
        ],
        EvaluationState: [
            "EVALUATION_ERROR",
            "EVALUATION_FAILURE",
            "PARTIAL_DATA"
        ],
        StandardUnit: [
            "Bits",
            "Bits/Second",
            "Bytes",
            "Bytes/Second",
            "Count",
            "Count/Second",
            "Gigabits",
            "Gigabits/Second",
            "Gigabytes",
            "Gigabytes/Second",
            "Kilobits",
            "Kilobits/Second",
            "Kilobytes",
            "Kilobytes/Second",
            "Megabits",
            "Megabits/Second",
            "Megabytes",
            "Megabytes/Second",
            "Microseconds",
            "Milliseconds",
            "None",
            "Percent",
            "Seconds",
            "Terabits",
            "Terabits/Second",
            "Terabytes",
            "Terabytes/Second"
        ],
        StateValue: [
            "ALARM",
            "INSUFFICIENT_DATA",
            "OK"
        ],
        Statistic: [
            "Average",
            "Maximum",
            "Minimum",
            "SampleCount",
            "Sum"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/cloudwatch/put-metric-alarm.js


/** `PutMetricAlarm`: a new alarm has too little data, an updated one keeps its state. Metrics are not evaluated. */ const putMetricAlarm = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'AlarmName') ?? '',
    run: (context, input)=>{
        const name = (0,kernel_member/* neededText */.Nd)(input, 'AlarmName', 'ValidationError');
        (0,kernel_member/* neededText */.Nd)(input, 'ComparisonOperator', 'ValidationError');
        const { AlarmName: _name, Tags: _tags, ...settings } = input;
        const fresh = {
            state: 'INSUFFICIENT_DATA',
            reason: 'Unchecked: Initial alarm creation',
            updated: context.now
        };
        const kept = (0,cloudwatch_alarm/* alarmNamed */.bQ)(context, name) ?? fresh;
        (0,cloudwatch_alarm/* alarmsState */.m8)(context).alarms[name] = {
            ...kept,
            name,
            configured: context.now,
            settings: structuredClone(settings)
        };
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/cloudwatch/set-alarm-state.js



const states = [
    'OK',
    'ALARM',
    'INSUFFICIENT_DATA'
];
const isState = (value)=>states.includes(value);
/** `SetAlarmState`: the state stays until it is set again. */ const setAlarmState = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'AlarmName') ?? '',
    run: (context, input)=>{
        const alarm = (0,cloudwatch_alarm/* alarmNamed */.bQ)(context, (0,kernel_member/* neededText */.Nd)(input, 'AlarmName', 'ValidationError'));
        const state = (0,kernel_member/* neededText */.Nd)(input, 'StateValue', 'ValidationError');
        const reason = (0,kernel_member/* neededText */.Nd)(input, 'StateReason', 'ValidationError');
        if (!isState(state)) throw new refusal/* Refusal */.P('ValidationError', `StateValue must be one of ${states.join(', ')}`);
        if (alarm === undefined) throw new refusal/* Refusal */.P('ResourceNotFound', 'Alarm not found', {
            status: 404
        });
        if (alarm.state !== state) alarm.updated = context.now;
        alarm.state = state;
        alarm.reason = reason;
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/cloudwatch/service.js





/** CloudWatch: metric alarms whose state is set, not computed. */ const cloudwatch = (0,check_request/* checked */.K)({
    name: 'cloudwatch',
    wire: {
        protocol: 'json',
        version: '1.0',
        target: 'GraniteServiceVersion20100801.',
        compatible: 'query'
    },
    operations: {
        DescribeAlarms: describeAlarms,
        PutMetricAlarm: putMetricAlarm,
        SetAlarmState: setAlarmState
    }
}, cloudwatchModel, (0,check_request/* validation */.E)('ValidationError'));

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecr/service.js + 49 modules
var service = __webpack_require__(53888);
// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/service.js + 110 modules
var ecs_service = __webpack_require__(79219);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/page.js


/** One page of a list under its member's name, and the marker of the next one if there is one. */ const paged = (input, member, all)=>{
    const size = (0,kernel_member/* numberMember */.eJ)(input, 'PageSize') ?? 400;
    const marker = (0,kernel_member/* textMember */.SA)(input, 'Marker') ?? '0';
    if (!/^\d{1,9}$/.test(marker)) throw new refusal/* Refusal */.P('ValidationError', `The marker '${marker}' is not valid`);
    const start = Number(marker);
    const more = all.length > start + size ? {
        NextMarker: String(start + size)
    } : {};
    return {
        [member]: all.slice(start, start + size),
        ...more
    };
};

// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/refuse.js
var refuse = __webpack_require__(39229);
// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/state.js
var elbv2_state = __webpack_require__(67620);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/balancers.js







/** `CreateLoadBalancer`: application or network; one of the same name and settings is given once more. It is active at once. */ const createLoadBalancer = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: (context, input)=>{
        const name = (0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationError');
        const known = Object.values((0,elbv2_state/* elbState */.T0)(context).balancers).find((balancer)=>balancer.name === name);
        if (known !== undefined && JSON.stringify(known.asked) !== JSON.stringify(input)) throw new refusal/* Refusal */.P('DuplicateLoadBalancerName', `A load balancer with the same name '${name}' exists, but with different settings`);
        return {
            LoadBalancers: [
                view(context, known ?? made(context, name, input))
            ]
        };
    }
};
const made = (context, name, input)=>{
    const type = (0,kernel_member/* textMember */.SA)(input, 'Type') ?? 'application';
    const id = (0,draw/* draw */.$2)(context.world, `elbv2 ${context.account.id} ${context.caller.region} balancer ${name}`).slice(0, 16);
    const arn = (0,elbv2_state/* elbArn */.P1)(context, `loadbalancer/${type === 'network' ? 'net' : 'app'}/${name}/${id}`);
    const settings = {
        Type: type,
        Scheme: (0,kernel_member/* textMember */.SA)(input, 'Scheme') ?? 'internet-facing',
        IpAddressType: (0,kernel_member/* textMember */.SA)(input, 'IpAddressType') ?? 'ipv4',
        SecurityGroups: (0,kernel_member/* textsMember */.Nu)(input, 'SecurityGroups') ?? [],
        AvailabilityZones: ((0,kernel_member/* textsMember */.Nu)(input, 'Subnets') ?? []).map((subnet, index)=>({
                ZoneName: `${context.caller.region}${'abcdef'.charAt(index % 6)}`,
                SubnetId: subnet,
                LoadBalancerAddresses: []
            }))
    };
    const balancer = {
        arn,
        name,
        created: context.now,
        asked: structuredClone(input),
        settings
    };
    (0,elbv2_state/* elbState */.T0)(context).balancers[arn] = balancer;
    return balancer;
};
/** `DescribeLoadBalancers`: by ARN or name. */ const describeLoadBalancers = {
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'Names')?.join(',') ?? '',
    run: (context, input)=>{
        const { balancers } = (0,elbv2_state/* elbState */.T0)(context);
        const [arns, names] = [
            (0,kernel_member/* textsMember */.Nu)(input, 'LoadBalancerArns') ?? [],
            (0,kernel_member/* textsMember */.Nu)(input, 'Names') ?? []
        ];
        const all = Object.values(balancers);
        for (const arn of arns)(0,refuse/* required */.mw)(balancers, arn, 'LoadBalancerNotFound');
        for (const name of names)(0,refuse/* required */.mw)(Object.fromEntries(all.map((one)=>[
                one.name,
                one
            ])), name, 'LoadBalancerNotFound');
        const found = all.filter((balancer)=>arns.length === 0 || arns.includes(balancer.arn)).filter((balancer)=>names.length === 0 || names.includes(balancer.name));
        return paged(input, 'LoadBalancers', found.map((balancer)=>view(context, balancer)));
    }
};
const view = ({ caller: { region } }, { arn, name, created, settings })=>({
        LoadBalancerArn: arn,
        LoadBalancerName: name,
        DNSName: `${name}-${arn.slice(-10)}.${region}.elb.amazonaws.com`,
        CanonicalHostedZoneId: 'Z000000000SANDBOX',
        CreatedTime: (0,timestamp/* timestamp */.v)(created),
        State: {
            Code: 'active'
        },
        VpcId: 'vpc-00000000',
        ...settings
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/action.js


/** The actions of a listener or rule as they are kept and shown: a forward names its target groups with weights. */ const actions = (state, input, member)=>{
    const given = (0,kernel_member/* structuresMember */.Xr)(input, member) ?? [];
    if (given.length === 0) throw (0,refuse/* invalid */.Gq)(`A listener or rule needs at least one action (${member}).`);
    return given.map((action)=>(0,kernel_member/* textMember */.SA)(action, 'Type') === 'forward' ? forward(state, action) : action);
};
const forward = (state, action)=>{
    const single = (0,kernel_member/* textMember */.SA)(action, 'TargetGroupArn');
    const config = (0,kernel_member/* structureMember */.U7)(action, 'ForwardConfig');
    const listed = config === undefined ? [] : (0,kernel_member/* structuresMember */.Xr)(config, 'TargetGroups') ?? [];
    const groups = (listed.length > 0 ? listed : [
        {
            TargetGroupArn: single ?? ''
        }
    ]).map((group)=>({
            TargetGroupArn: (0,refuse/* required */.mw)(state.groups, (0,kernel_member/* textMember */.SA)(group, 'TargetGroupArn') ?? '', 'TargetGroupNotFound').arn,
            Weight: (0,kernel_member/* numberMember */.eJ)(group, 'Weight') ?? 1
        }));
    const stickiness = (0,kernel_member/* structureMember */.U7)(config ?? {}, 'TargetGroupStickinessConfig') ?? {
        Enabled: false
    };
    return {
        ...action,
        ...groups.length === 1 ? {
            TargetGroupArn: groups[0]?.TargetGroupArn
        } : {},
        ForwardConfig: {
            TargetGroups: groups,
            TargetGroupStickinessConfig: stickiness
        }
    };
};
/** The ARNs of the target groups that actions send traffic to. */ const forwarded = (list)=>list.flatMap((action)=>((0,kernel_member/* structuresMember */.Xr)((0,kernel_member/* structureMember */.U7)(action, 'ForwardConfig') ?? {}, 'TargetGroups') ?? []).flatMap((group)=>(0,kernel_member/* textMember */.SA)(group, 'TargetGroupArn') ?? []));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/listeners.js







const settingsOf = (input)=>{
    const { LoadBalancerArn: _, ListenerArn: __, DefaultActions: ___, Tags: ____, ...rest } = input;
    const port = (0,kernel_member/* numberMember */.eJ)(input, 'Port');
    return structuredClone({
        ...rest,
        ...port === undefined ? {} : {
            Port: port
        }
    });
};
const takenPort = (context, balancer, port)=>Object.values((0,elbv2_state/* elbState */.T0)(context).listeners).find((one)=>one.balancer === balancer && one.settings.Port === port);
/** `CreateListener`: one to a port. */ const createListener = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'LoadBalancerArn')?.split('/')[2] ?? '',
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const balancer = (0,refuse/* required */.mw)(state.balancers, (0,kernel_member/* neededText */.Nd)(input, 'LoadBalancerArn', 'ValidationError'), 'LoadBalancerNotFound');
        const port = (0,kernel_member/* numberMember */.eJ)(input, 'Port');
        if (takenPort(context, balancer.arn, port) !== undefined) throw new refusal/* Refusal */.P('DuplicateListener', `A listener already exists on this port for this load balancer '${balancer.arn}'`);
        const id = (0,draw/* draw */.$2)(context.world, `elbv2 listener ${balancer.arn} ${port}`).slice(0, 16);
        const arn = (0,elbv2_state/* elbArn */.P1)(context, `listener/${(0,elbv2_state/* arnPath */.l5)(balancer.arn)}/${id}`);
        const listener = {
            arn,
            balancer: balancer.arn,
            settings: settingsOf(input),
            actions: actions(state, input, 'DefaultActions')
        };
        state.listeners[arn] = listener;
        return {
            Listeners: [
                listeners_view(listener)
            ]
        };
    }
};
/** `ModifyListener`: members that are absent stay. */ const modifyListener = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'ListenerArn')?.split('/')[2] ?? '',
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const listener = (0,refuse/* required */.mw)(state.listeners, (0,kernel_member/* neededText */.Nd)(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound');
        if (input.DefaultActions !== undefined) listener.actions = actions(state, input, 'DefaultActions');
        listener.settings = {
            ...listener.settings,
            ...settingsOf(input)
        };
        return {
            Listeners: [
                listeners_view(listener)
            ]
        };
    }
};
/** `DescribeListeners`: by ARN, or all of a load balancer. */ const describeListeners = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'LoadBalancerArn')?.split('/')[2] ?? '',
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const arns = (0,kernel_member/* textsMember */.Nu)(input, 'ListenerArns') ?? [];
        const balancer = (0,kernel_member/* textMember */.SA)(input, 'LoadBalancerArn');
        if (balancer !== undefined) (0,refuse/* required */.mw)(state.balancers, balancer, 'LoadBalancerNotFound');
        const found = arns.length > 0 ? arns.map((arn)=>(0,refuse/* required */.mw)(state.listeners, arn, 'ListenerNotFound')) : Object.values(state.listeners).filter((listener)=>listener.balancer === balancer);
        return paged(input, 'Listeners', found.map(listeners_view));
    }
};
const listeners_view = (listener)=>({
        ListenerArn: listener.arn,
        LoadBalancerArn: listener.balancer,
        ...listener.settings,
        DefaultActions: listener.actions
    });

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-elastic-load-balancing-v2 3.1142.0.
/** What requests and answers of the service's operations are made of. */ const elbv2Model = {
    operations: {
        CreateListener: [
            "CreateListenerInput",
            "CreateListenerOutput"
        ],
        CreateLoadBalancer: [
            "CreateLoadBalancerInput",
            "CreateLoadBalancerOutput"
        ],
        CreateRule: [
            "CreateRuleInput",
            "CreateRuleOutput"
        ],
        CreateTargetGroup: [
            "CreateTargetGroupInput",
            "CreateTargetGroupOutput"
        ],
        DeregisterTargets: [
            "DeregisterTargetsInput",
            "DeregisterTargetsOutput"
        ],
        DescribeListeners: [
            "DescribeListenersInput",
            "DescribeListenersOutput"
        ],
        DescribeLoadBalancers: [
            "DescribeLoadBalancersInput",
            "DescribeLoadBalancersOutput"
        ],
        DescribeRules: [
            "DescribeRulesInput",
            "DescribeRulesOutput"
        ],
        DescribeTargetGroupAttributes: [
            "DescribeTargetGroupAttributesInput",
            "DescribeTargetGroupAttributesOutput"
        ],
        DescribeTargetGroups: [
            "DescribeTargetGroupsInput",
            "DescribeTargetGroupsOutput"
        ],
        DescribeTargetHealth: [
            "DescribeTargetHealthInput",
            "DescribeTargetHealthOutput"
        ],
        ModifyListener: [
            "ModifyListenerInput",
            "ModifyListenerOutput"
        ],
        ModifyRule: [
            "ModifyRuleInput",
            "ModifyRuleOutput"
        ],
        ModifyTargetGroupAttributes: [
            "ModifyTargetGroupAttributesInput",
            "ModifyTargetGroupAttributesOutput"
        ],
        RegisterTargets: [
            "RegisterTargetsInput",
            "RegisterTargetsOutput"
        ]
    },
    structures: {
        Action: {
            "members": {
                "Type": "#ActionTypeEnum",
                "TargetGroupArn": "string",
                "AuthenticateOidcConfig": "=AuthenticateOidcActionConfig",
                "AuthenticateCognitoConfig": "=AuthenticateCognitoActionConfig",
                "Order": "number",
                "RedirectConfig": "=RedirectActionConfig",
                "FixedResponseConfig": "=FixedResponseActionConfig",
                "ForwardConfig": "=ForwardActionConfig",
                "JwtValidationConfig": "=JwtValidationActionConfig"
            },
            "required": [
                "Type"
            ]
        },
        AdministrativeOverride: {
            "members": {
                "State": "#TargetAdministrativeOverrideStateEnum",
                "Reason": "#TargetAdministrativeOverrideReasonEnum",
                "Description": "string"
            },
            "required": []
        },
        AnomalyDetection: {
            "members": {
                "Result": "#AnomalyResultEnum",
                "MitigationInEffect": "#MitigationInEffectEnum"
            },
            "required": []
        },
        AuthenticateCognitoActionConfig: {
            "members": {
                "UserPoolArn": "string",
                "UserPoolClientId": "string",
                "UserPoolDomain": "string",
                "SessionCookieName": "string",
                "Scope": "string",
                "SessionTimeout": "number",
                "AuthenticationRequestExtraParams": "{}string",
                "OnUnauthenticatedRequest": "#AuthenticateCognitoActionConditionalBehaviorEnum"
            },
            "required": [
                "UserPoolArn",
                "UserPoolClientId",
                "UserPoolDomain"
            ]
        },
        AuthenticateOidcActionConfig: {
            "members": {
                "Issuer": "string",
                "AuthorizationEndpoint": "string",
                "TokenEndpoint": "string",
                "UserInfoEndpoint": "string",
                "ClientId": "string",
                "ClientSecret": "string",
                "SessionCookieName": "string",
                "Scope": "string",
                "SessionTimeout": "number",
                "AuthenticationRequestExtraParams": "{}string",
                "OnUnauthenticatedRequest": "#AuthenticateOidcActionConditionalBehaviorEnum",
                "UseExistingClientSecret": "boolean"
            },
            "required": [
                "Issuer",
                "AuthorizationEndpoint",
                "TokenEndpoint",
                "UserInfoEndpoint",
                "ClientId"
            ]
        },
        AvailabilityZone: {
            "members": {
                "ZoneName": "string",
                "SubnetId": "string",
                "OutpostId": "string",
                "LoadBalancerAddresses": "[]=LoadBalancerAddress",
                "SourceNatIpv6Prefixes": "[]string"
            },
            "required": []
        },
        Certificate: {
            "members": {
                "CertificateArn": "string",
                "IsDefault": "boolean"
            },
            "required": []
        },
        CreateListenerInput: {
            "members": {
                "LoadBalancerArn": "string",
                "DefaultActions": "[]=Action",
                "Protocol": "#ProtocolEnum",
                "Port": "number",
                "SslPolicy": "string",
                "Certificates": "[]=Certificate",
                "AlpnPolicy": "[]string",
                "Tags": "[]=Tag",
                "MutualAuthentication": "=MutualAuthenticationAttributes"
            },
            "required": [
                "LoadBalancerArn",
                "DefaultActions"
            ]
        },
        CreateListenerOutput: {
            "members": {
                "Listeners": "[]=Listener"
            },
            "required": []
        },
        CreateLoadBalancerInput: {
            "members": {
                "Name": "string",
                "Subnets": "[]string",
                "SubnetMappings": "[]=SubnetMapping",
                "SecurityGroups": "[]string",
                "Scheme": "#LoadBalancerSchemeEnum",
                "Tags": "[]=Tag",
                "Type": "#LoadBalancerTypeEnum",
                "IpAddressType": "#IpAddressType",
                "CustomerOwnedIpv4Pool": "string",
                "EnablePrefixForIpv6SourceNat": "#EnablePrefixForIpv6SourceNatEnum",
                "IpamPools": "=IpamPools"
            },
            "required": [
                "Name"
            ]
        },
        CreateLoadBalancerOutput: {
            "members": {
                "LoadBalancers": "[]=LoadBalancer"
            },
            "required": []
        },
        CreateRuleInput: {
            "members": {
                "ListenerArn": "string",
                "Conditions": "[]=RuleCondition",
                "Priority": "number",
                "Actions": "[]=Action",
                "Tags": "[]=Tag",
                "Transforms": "[]=RuleTransform"
            },
            "required": [
                "ListenerArn",
                "Conditions",
                "Priority",
                "Actions"
            ]
        },
        CreateRuleOutput: {
            "members": {
                "Rules": "[]=Rule"
            },
            "required": []
        },
        CreateTargetGroupInput: {
            "members": {
                "Name": "string",
                "Protocol": "#ProtocolEnum",
                "ProtocolVersion": "string",
                "Port": "number",
                "VpcId": "string",
                "HealthCheckProtocol": "#ProtocolEnum",
                "HealthCheckPort": "string",
                "HealthCheckEnabled": "boolean",
                "HealthCheckPath": "string",
                "HealthCheckIntervalSeconds": "number",
                "HealthCheckTimeoutSeconds": "number",
                "HealthyThresholdCount": "number",
                "UnhealthyThresholdCount": "number",
                "Matcher": "=Matcher",
                "TargetType": "#TargetTypeEnum",
                "Tags": "[]=Tag",
                "IpAddressType": "#TargetGroupIpAddressTypeEnum",
                "TargetControlPort": "number"
            },
            "required": [
                "Name"
            ]
        },
        CreateTargetGroupOutput: {
            "members": {
                "TargetGroups": "[]=TargetGroup"
            },
            "required": []
        },
        DeregisterTargetsInput: {
            "members": {
                "TargetGroupArn": "string",
                "Targets": "[]=TargetDescription"
            },
            "required": [
                "TargetGroupArn",
                "Targets"
            ]
        },
        DeregisterTargetsOutput: {
            "members": {},
            "required": []
        },
        DescribeListenersInput: {
            "members": {
                "LoadBalancerArn": "string",
                "ListenerArns": "[]string",
                "Marker": "string",
                "PageSize": "number"
            },
            "required": []
        },
        DescribeListenersOutput: {
            "members": {
                "Listeners": "[]=Listener",
                "NextMarker": "string"
            },
            "required": []
        },
        DescribeLoadBalancersInput: {
            "members": {
                "LoadBalancerArns": "[]string",
                "Names": "[]string",
                "Marker": "string",
                "PageSize": "number"
            },
            "required": []
        },
        DescribeLoadBalancersOutput: {
            "members": {
                "LoadBalancers": "[]=LoadBalancer",
                "NextMarker": "string"
            },
            "required": []
        },
        DescribeRulesInput: {
            "members": {
                "ListenerArn": "string",
                "RuleArns": "[]string",
                "Marker": "string",
                "PageSize": "number"
            },
            "required": []
        },
        DescribeRulesOutput: {
            "members": {
                "Rules": "[]=Rule",
                "NextMarker": "string"
            },
            "required": []
        },
        DescribeTargetGroupAttributesInput: {
            "members": {
                "TargetGroupArn": "string"
            },
            "required": [
                "TargetGroupArn"
            ]
        },
        DescribeTargetGroupAttributesOutput: {
            "members": {
                "Attributes": "[]=TargetGroupAttribute"
            },
            "required": []
        },
        DescribeTargetGroupsInput: {
            "members": {
                "LoadBalancerArn": "string",
                "TargetGroupArns": "[]string",
                "Names": "[]string",
                "Marker": "string",
                "PageSize": "number"
            },
            "required": []
        },
        DescribeTargetGroupsOutput: {
            "members": {
                "TargetGroups": "[]=TargetGroup",
                "NextMarker": "string"
            },
            "required": []
        },
        DescribeTargetHealthInput: {
            "members": {
                "TargetGroupArn": "string",
                "Targets": "[]=TargetDescription",
                "Include": "[]#DescribeTargetHealthInputIncludeEnum"
            },
            "required": [
                "TargetGroupArn"
            ]
        },
        DescribeTargetHealthOutput: {
            "members": {
                "TargetHealthDescriptions": "[]=TargetHealthDescription"
            },
            "required": []
        },
        FixedResponseActionConfig: {
            "members": {
                "StatusCode": "string",
                "MessageBody": "string",
                "ContentType": "string"
            },
            "required": [
                "StatusCode"
            ]
        },
        ForwardActionConfig: {
            "members": {
                "TargetGroups": "[]=TargetGroupTuple",
                "TargetGroupStickinessConfig": "=TargetGroupStickinessConfig"
            },
            "required": []
        },
        HostHeaderConditionConfig: {
            "members": {
                "Values": "[]string",
                "RegexValues": "[]string"
            },
            "required": []
        },
        HostHeaderRewriteConfig: {
            "members": {
                "Rewrites": "[]=RewriteConfig"
            },
            "required": []
        },
        HttpHeaderConditionConfig: {
            "members": {
                "HttpHeaderName": "string",
                "Values": "[]string",
                "RegexValues": "[]string"
            },
            "required": []
        },
        HttpRequestMethodConditionConfig: {
            "members": {
                "Values": "[]string"
            },
            "required": []
        },
        IpamPools: {
            "members": {
                "Ipv4IpamPoolId": "string"
            },
            "required": []
        },
        JwtValidationActionAdditionalClaim: {
            "members": {
                "Format": "#JwtValidationActionAdditionalClaimFormatEnum",
                "Name": "string",
                "Values": "[]string"
            },
            "required": [
                "Format",
                "Name",
                "Values"
            ]
        },
        JwtValidationActionConfig: {
            "members": {
                "JwksEndpoint": "string",
                "Issuer": "string",
                "AdditionalClaims": "[]=JwtValidationActionAdditionalClaim"
            },
            "required": [
                "JwksEndpoint",
                "Issuer"
            ]
        },
        Listener: {
            "members": {
                "ListenerArn": "string",
                "LoadBalancerArn": "string",
                "Port": "number",
                "Protocol": "#ProtocolEnum",
                "Certificates": "[]=Certificate",
                "SslPolicy": "string",
                "DefaultActions": "[]=Action",
                "AlpnPolicy": "[]string",
                "MutualAuthentication": "=MutualAuthenticationAttributes"
            },
            "required": []
        },
        LoadBalancer: {
            "members": {
                "LoadBalancerArn": "string",
                "DNSName": "string",
                "CanonicalHostedZoneId": "string",
                "CreatedTime": "timestamp",
                "LoadBalancerName": "string",
                "Scheme": "#LoadBalancerSchemeEnum",
                "VpcId": "string",
                "State": "=LoadBalancerState",
                "Type": "#LoadBalancerTypeEnum",
                "AvailabilityZones": "[]=AvailabilityZone",
                "SecurityGroups": "[]string",
                "IpAddressType": "#IpAddressType",
                "CustomerOwnedIpv4Pool": "string",
                "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic": "string",
                "EnablePrefixForIpv6SourceNat": "#EnablePrefixForIpv6SourceNatEnum",
                "IpamPools": "=IpamPools"
            },
            "required": []
        },
        LoadBalancerAddress: {
            "members": {
                "IpAddress": "string",
                "AllocationId": "string",
                "PrivateIPv4Address": "string",
                "IPv6Address": "string"
            },
            "required": []
        },
        LoadBalancerState: {
            "members": {
                "Code": "#LoadBalancerStateEnum",
                "Reason": "string"
            },
            "required": []
        },
        Matcher: {
            "members": {
                "HttpCode": "string",
                "GrpcCode": "string"
            },
            "required": []
        },
        ModifyListenerInput: {
            "members": {
                "ListenerArn": "string",
                "Port": "number",
                "Protocol": "#ProtocolEnum",
                "SslPolicy": "string",
                "Certificates": "[]=Certificate",
                "DefaultActions": "[]=Action",
                "AlpnPolicy": "[]string",
                "MutualAuthentication": "=MutualAuthenticationAttributes"
            },
            "required": [
                "ListenerArn"
            ]
        },
        ModifyListenerOutput: {
            "members": {
                "Listeners": "[]=Listener"
            },
            "required": []
        },
        ModifyRuleInput: {
            "members": {
                "RuleArn": "string",
                "Conditions": "[]=RuleCondition",
                "Actions": "[]=Action",
                "Transforms": "[]=RuleTransform",
                "ResetTransforms": "boolean"
            },
            "required": [
                "RuleArn"
            ]
        },
        ModifyRuleOutput: {
            "members": {
                "Rules": "[]=Rule"
            },
            "required": []
        },
        ModifyTargetGroupAttributesInput: {
            "members": {
                "TargetGroupArn": "string",
                "Attributes": "[]=TargetGroupAttribute"
            },
            "required": [
                "TargetGroupArn",
                "Attributes"
            ]
        },
        ModifyTargetGroupAttributesOutput: {
            "members": {
                "Attributes": "[]=TargetGroupAttribute"
            },
            "required": []
        },
        MutualAuthenticationAttributes: {
            "members": {
                "Mode": "string",
                "TrustStoreArn": "string",
                "IgnoreClientCertificateExpiry": "boolean",
                "TrustStoreAssociationStatus": "#TrustStoreAssociationStatusEnum",
                "AdvertiseTrustStoreCaNames": "#AdvertiseTrustStoreCaNamesEnum"
            },
            "required": []
        },
        PathPatternConditionConfig: {
            "members": {
                "Values": "[]string",
                "RegexValues": "[]string"
            },
            "required": []
        },
        QueryStringConditionConfig: {
            "members": {
                "Values": "[]=QueryStringKeyValuePair"
            },
            "required": []
        },
        QueryStringKeyValuePair: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": []
        },
        RedirectActionConfig: {
            "members": {
                "StatusCode": "#RedirectActionStatusCodeEnum",
                "Protocol": "string",
                "Port": "string",
                "Host": "string",
                "Path": "string",
                "Query": "string"
            },
            "required": [
                "StatusCode"
            ]
        },
        RegisterTargetsInput: {
            "members": {
                "TargetGroupArn": "string",
                "Targets": "[]=TargetDescription"
            },
            "required": [
                "TargetGroupArn",
                "Targets"
            ]
        },
        RegisterTargetsOutput: {
            "members": {},
            "required": []
        },
        RewriteConfig: {
            "members": {
                "Regex": "string",
                "Replace": "string"
            },
            "required": [
                "Regex",
                "Replace"
            ]
        },
        Rule: {
            "members": {
                "RuleArn": "string",
                "Priority": "string",
                "Conditions": "[]=RuleCondition",
                "Actions": "[]=Action",
                "IsDefault": "boolean",
                "Transforms": "[]=RuleTransform"
            },
            "required": []
        },
        RuleCondition: {
            "members": {
                "Field": "string",
                "Values": "[]string",
                "HostHeaderConfig": "=HostHeaderConditionConfig",
                "PathPatternConfig": "=PathPatternConditionConfig",
                "HttpHeaderConfig": "=HttpHeaderConditionConfig",
                "QueryStringConfig": "=QueryStringConditionConfig",
                "HttpRequestMethodConfig": "=HttpRequestMethodConditionConfig",
                "SourceIpConfig": "=SourceIpConditionConfig",
                "RegexValues": "[]string"
            },
            "required": []
        },
        RuleTransform: {
            "members": {
                "Type": "#TransformTypeEnum",
                "HostHeaderRewriteConfig": "=HostHeaderRewriteConfig",
                "UrlRewriteConfig": "=UrlRewriteConfig"
            },
            "required": [
                "Type"
            ]
        },
        SourceIpConditionConfig: {
            "members": {
                "Values": "[]string",
                "IpAddressType": "#SourceIpAddressTypeEnum"
            },
            "required": []
        },
        SubnetMapping: {
            "members": {
                "SubnetId": "string",
                "AllocationId": "string",
                "PrivateIPv4Address": "string",
                "IPv6Address": "string",
                "SourceNatIpv6Prefix": "string"
            },
            "required": []
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key"
            ]
        },
        TargetDescription: {
            "members": {
                "Id": "string",
                "Port": "number",
                "AvailabilityZone": "string",
                "QuicServerId": "string"
            },
            "required": [
                "Id"
            ]
        },
        TargetGroup: {
            "members": {
                "TargetGroupArn": "string",
                "TargetGroupName": "string",
                "Protocol": "#ProtocolEnum",
                "Port": "number",
                "VpcId": "string",
                "HealthCheckProtocol": "#ProtocolEnum",
                "HealthCheckPort": "string",
                "HealthCheckEnabled": "boolean",
                "HealthCheckIntervalSeconds": "number",
                "HealthCheckTimeoutSeconds": "number",
                "HealthyThresholdCount": "number",
                "UnhealthyThresholdCount": "number",
                "HealthCheckPath": "string",
                "Matcher": "=Matcher",
                "LoadBalancerArns": "[]string",
                "TargetType": "#TargetTypeEnum",
                "ProtocolVersion": "string",
                "IpAddressType": "#TargetGroupIpAddressTypeEnum",
                "TargetControlPort": "number"
            },
            "required": []
        },
        TargetGroupAttribute: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": []
        },
        TargetGroupStickinessConfig: {
            "members": {
                "Enabled": "boolean",
                "DurationSeconds": "number"
            },
            "required": []
        },
        TargetGroupTuple: {
            "members": {
                "TargetGroupArn": "string",
                "Weight": "number"
            },
            "required": []
        },
        TargetHealth: {
            "members": {
                "State": "#TargetHealthStateEnum",
                "Reason": "#TargetHealthReasonEnum",
                "Description": "string"
            },
            "required": []
        },
        TargetHealthDescription: {
            "members": {
                "Target": "=TargetDescription",
                "HealthCheckPort": "string",
                "TargetHealth": "=TargetHealth",
                "AnomalyDetection": "=AnomalyDetection",
                "AdministrativeOverride": "=AdministrativeOverride"
            },
            "required": []
        },
        UrlRewriteConfig: {
            "members": {
                "Rewrites": "[]=RewriteConfig"
            },
            "required": []
        }
    },
    enums: {
        ActionTypeEnum: [
            "authenticate-cognito",
            "authenticate-oidc",
            "fixed-response",
            "forward",
            "jwt-validation",
            "redirect"
        ],
        AdvertiseTrustStoreCaNamesEnum: [
            "off",
            "on"
        ],
        AnomalyResultEnum: [
            "anomalous",
            "normal"
        ],
        AuthenticateCognitoActionConditionalBehaviorEnum: [
            "allow",
            "authenticate",
            "deny"
        ],
        AuthenticateOidcActionConditionalBehaviorEnum: [
            "allow",
            "authenticate",
            "deny"
        ],
        DescribeTargetHealthInputIncludeEnum: [
            "All",
            "AnomalyDetection"
        ],
        EnablePrefixForIpv6SourceNatEnum: [
            "off",
            "on"
        ],
        IpAddressType: [
            "dualstack",
            "dualstack-without-public-ipv4",
            "ipv4"
        ],
        JwtValidationActionAdditionalClaimFormatEnum: [
            "single-string",
            "space-separated-values",
            "string-array"
        ],
        LoadBalancerSchemeEnum: [
            "internal",
            "internet-facing"
        ],
        LoadBalancerStateEnum: [
            "active",
            "active_impaired",
            "failed",
            "provisioning"
        ],
        LoadBalancerTypeEnum: [
            "application",
            "gateway",
            "network"
        ],
        MitigationInEffectEnum: [
            "no",
            "yes"
        ],
        ProtocolEnum: [
            "GENEVE",
            "HTTP",
            "HTTPS",
            "QUIC",
            "TCP",
            "TCP_QUIC",
            "TCP_UDP",
            "TLS",
            "UDP"
        ],
        RedirectActionStatusCodeEnum: [
            "HTTP_301",
            "HTTP_302"
        ],
        SourceIpAddressTypeEnum: [
            "ipv4",
            "ipv6"
        ],
        TargetAdministrativeOverrideReasonEnum: [
            "AdministrativeOverride.NoOverride",
            "AdministrativeOverride.Unknown",
            "AdministrativeOverride.ZonalShiftActive",
            "AdministrativeOverride.ZonalShiftDelegatedToDns"
        ],
        TargetAdministrativeOverrideStateEnum: [
            "no_override",
            "unknown",
            "zonal_shift_active",
            "zonal_shift_delegated_to_dns"
        ],
        TargetGroupIpAddressTypeEnum: [
            "ipv4",
            "ipv6"
        ],
        TargetHealthReasonEnum: [
            "Elb.InitialHealthChecking",
            "Elb.InternalError",
            "Elb.RegistrationInProgress",
            "Target.DeregistrationInProgress",
            "Target.FailedHealthChecks",
            "Target.HealthCheckDisabled",
            "Target.InvalidState",
            "Target.IpUnusable",
            "Target.NotInUse",
            "Target.NotRegistered",
            "Target.ResponseCodeMismatch",
            "Target.Timeout"
        ],
        TargetHealthStateEnum: [
            "draining",
            "healthy",
            "initial",
            "unavailable",
            "unhealthy",
            "unhealthy.draining",
            "unused"
        ],
        TargetTypeEnum: [
            "alb",
            "instance",
            "ip",
            "lambda"
        ],
        TransformTypeEnum: [
            "host-header-rewrite",
            "url-rewrite"
        ],
        TrustStoreAssociationStatusEnum: [
            "active",
            "removed"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/rules.js







const resource = (input)=>((0,kernel_member/* textMember */.SA)(input, 'RuleArn') ?? (0,kernel_member/* textMember */.SA)(input, 'ListenerArn'))?.split('/')[2] ?? '';
/** `CreateRule`: at a priority of its own. */ const createRule = {
    resource,
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const listener = (0,refuse/* required */.mw)(state.listeners, (0,kernel_member/* neededText */.Nd)(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound');
        const priority = (0,kernel_member/* numberMember */.eJ)(input, 'Priority') ?? 0;
        if (priority < 1 || priority > 50_000) throw (0,refuse/* invalid */.Gq)(`Priority '${priority}' must be between 1 and 50000`);
        if (Object.values(state.rules).some((rule)=>rule.listener === listener.arn && rule.priority === priority)) throw new refusal/* Refusal */.P('PriorityInUse', `Priority '${priority}' is currently in use`);
        const arn = ruleArn(context, listener, String(priority));
        const conditions = structuredClone((0,kernel_member/* structuresMember */.Xr)(input, 'Conditions') ?? []);
        const rule = {
            arn,
            listener: listener.arn,
            priority,
            conditions,
            actions: actions(state, input, 'Actions')
        };
        state.rules[arn] = rule;
        return {
            Rules: [
                rules_view(rule)
            ]
        };
    }
};
const ruleArn = (context, listener, what)=>(0,elbv2_state/* elbArn */.P1)(context, `listener-rule/${(0,elbv2_state/* arnPath */.l5)(listener.arn)}/${(0,draw/* draw */.$2)(context.world, `elbv2 rule ${listener.arn} ${what}`).slice(0, 16)}`);
/** `ModifyRule`: conditions and actions that are absent stay; the default rule is changed through its listener. */ const modifyRule = {
    resource,
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const arn = (0,kernel_member/* neededText */.Nd)(input, 'RuleArn', 'ValidationError');
        if (Object.values(state.listeners).some((listener)=>defaultRuleArn(listener) === arn)) throw new refusal/* Refusal */.P('OperationNotPermitted', `Default rule '${arn}' cannot be modified`);
        const rule = (0,refuse/* required */.mw)(state.rules, arn, 'RuleNotFound');
        if (input.Actions !== undefined) rule.actions = actions(state, input, 'Actions');
        if (input.Conditions !== undefined) rule.conditions = structuredClone((0,kernel_member/* structuresMember */.Xr)(input, 'Conditions') ?? []);
        return {
            Rules: [
                rules_view(rule)
            ]
        };
    }
};
/** `DescribeRules`: by ARN, or all of a listener by priority, the default one last. */ const describeRules = {
    resource,
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const arns = (0,kernel_member/* textsMember */.Nu)(input, 'RuleArns') ?? [];
        if (arns.length > 0) return paged(input, 'Rules', arns.map((arn)=>rules_view((0,refuse/* required */.mw)(state.rules, arn, 'RuleNotFound'))));
        const listener = (0,refuse/* required */.mw)(state.listeners, (0,kernel_member/* neededText */.Nd)(input, 'ListenerArn', 'ValidationError'), 'ListenerNotFound');
        const own = Object.values(state.rules).filter((rule)=>rule.listener === listener.arn);
        const sorted = own.sort((a, b)=>a.priority - b.priority).map(rules_view);
        return paged(input, 'Rules', [
            ...sorted,
            defaultView(listener)
        ]);
    }
};
const defaultRuleArn = (listener)=>`${listener.arn.replace(':listener/', ':listener-rule/')}/${[
        ...listener.arn.slice(-16)
    ].reverse().join('')}`;
const defaultView = (listener)=>({
        ...{
            RuleArn: defaultRuleArn(listener),
            Priority: 'default',
            Conditions: [],
            Actions: listener.actions
        },
        IsDefault: true
    });
const rules_view = (rule)=>({
        ...{
            RuleArn: rule.arn,
            Priority: String(rule.priority),
            Conditions: rule.conditions,
            Actions: rule.actions
        },
        IsDefault: false
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/elbv2/target-group-attributes.js
var target_group_attributes = __webpack_require__(92298);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/target-groups.js







const defaults = (protocol)=>({
        HealthCheckProtocol: protocol === 'TCP' ? 'TCP' : 'HTTP',
        HealthCheckPort: 'traffic-port',
        HealthCheckEnabled: true,
        HealthCheckIntervalSeconds: 30,
        HealthCheckTimeoutSeconds: protocol === 'TCP' ? 10 : 5,
        HealthyThresholdCount: 5,
        UnhealthyThresholdCount: 2,
        ...protocol === 'TCP' ? {} : {
            HealthCheckPath: '/',
            Matcher: {
                HttpCode: '200'
            },
            ProtocolVersion: 'HTTP1'
        },
        TargetType: 'instance',
        IpAddressType: 'ipv4'
    });
/** `CreateTargetGroup`: one of the same name and settings is given once more. */ const createTargetGroup = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: (context, input)=>{
        const name = (0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationError');
        if (!/^[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,30}[a-zA-Z0-9])?$/.test(name)) throw (0,refuse/* invalid */.Gq)(`Target group name '${name}' can only contain characters that are alphanumeric characters and hyphens(-), at most 32`);
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const known = Object.values(state.groups).find((group)=>group.name === name);
        if (known !== undefined && JSON.stringify(known.asked) !== JSON.stringify(input)) throw new refusal/* Refusal */.P('DuplicateTargetGroupName', `A target group with the same name '${name}' exists, but with different settings`);
        return {
            TargetGroups: [
                target_groups_view(state, known ?? target_groups_made(context, name, input))
            ]
        };
    }
};
const target_groups_made = (context, name, input)=>{
    const id = (0,draw/* draw */.$2)(context.world, `elbv2 ${context.account.id} ${context.caller.region} targetgroup ${name}`).slice(0, 16);
    const arn = (0,elbv2_state/* elbArn */.P1)(context, `targetgroup/${name}/${id}`);
    const { Name: _, Tags: __, Port: ___, ...given } = input;
    const port = (0,kernel_member/* numberMember */.eJ)(input, 'Port');
    const settings = {
        ...defaults((0,kernel_member/* textMember */.SA)(input, 'Protocol') ?? 'HTTP'),
        ...given,
        ...port === undefined ? {} : {
            Port: port
        }
    };
    const group = {
        arn,
        name,
        asked: structuredClone(input),
        settings: structuredClone(settings),
        targets: []
    };
    (0,elbv2_state/* elbState */.T0)(context).groups[arn] = group;
    return group;
};
/** `DescribeTargetGroups`: by ARN, name or load balancer. */ const describeTargetGroups = {
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'Names')?.join(',') ?? '',
    run: (context, input)=>{
        const state = (0,elbv2_state/* elbState */.T0)(context);
        const [arns, names] = [
            (0,kernel_member/* textsMember */.Nu)(input, 'TargetGroupArns') ?? [],
            (0,kernel_member/* textsMember */.Nu)(input, 'Names') ?? []
        ];
        const all = Object.values(state.groups);
        for (const arn of arns)(0,refuse/* required */.mw)(state.groups, arn, 'TargetGroupNotFound');
        for (const name of names)(0,refuse/* required */.mw)(Object.fromEntries(all.map((group)=>[
                group.name,
                group
            ])), name, 'TargetGroupNotFound');
        const balancer = (0,kernel_member/* textMember */.SA)(input, 'LoadBalancerArn');
        const found = all.filter((group)=>arns.length === 0 || arns.includes(group.arn)).filter((group)=>names.length === 0 || names.includes(group.name)).filter((group)=>balancer === undefined || balancersOf(state, group.arn).includes(balancer));
        return paged(input, 'TargetGroups', found.map((group)=>target_groups_view(state, group)));
    }
};
/** The load balancers whose listeners or rules send traffic to a target group. */ const balancersOf = (state, group)=>{
    const listeners = Object.values(state.listeners).filter((listener)=>forwarded(listener.actions).includes(group) || Object.values(state.rules).some((rule)=>rule.listener === listener.arn && forwarded(rule.actions).includes(group)));
    return [
        ...new Set(listeners.map(({ balancer })=>balancer))
    ];
};
const target_groups_view = (state, group)=>({
        TargetGroupArn: group.arn,
        TargetGroupName: group.name,
        ...group.settings,
        LoadBalancerArns: balancersOf(state, group.arn)
    });

// EXTERNAL MODULE: ./.tagship/build/sandbox/ecs/tasks/address.js
var address = __webpack_require__(18268);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/health.data.js
/** How answers word the states of targets. */ const healthWords = {
    initial: {
        State: 'initial',
        Reason: 'Elb.RegistrationInProgress',
        Description: 'Target registration is in progress'
    },
    healthy: {
        State: 'healthy'
    },
    unhealthy: {
        State: 'unhealthy',
        Reason: 'Target.ResponseCodeMismatch',
        Description: 'Health checks failed with these codes: [503]'
    },
    draining: {
        State: 'draining',
        Reason: 'Target.DeregistrationInProgress',
        Description: 'Target deregistration is in progress'
    },
    unused: {
        State: 'unused',
        Reason: 'Target.NotInUse',
        Description: 'Target group is not configured to receive traffic from the load balancer'
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/target-health.js








/** How long a target that leaves is still seen, and how long one that comes is not yet in use, in milliseconds. */ const [draining, initial] = [
    300_000,
    30_000
];
/** All targets of a group: those registered by hand, and the tasks of services that stand behind it. */ const targetHealths = (context, group)=>[
        ...group.targets.filter(({ leaving })=>leaving === undefined || context.now < leaving + draining).map((target)=>({
                id: target.id,
                port: target.port,
                health: judged(context, group, byHand(context, target))
            })),
        ...taskTargets(context, group)
    ];
const byHand = (context, target)=>{
    if (target.leaving !== undefined) return 'draining';
    return context.now < target.since + initial ? 'initial' : 'healthy';
};
const taskTargets = (context, group)=>{
    const { services, tasks } = (0,state/* ecsState */.X)(context);
    return Object.values(services).flatMap((service)=>service.tasks.map((id)=>({
                service,
                task: (0,state/* entry */.f)(tasks, id)
            }))).flatMap(({ service, task })=>{
        const stands = task === undefined ? undefined : standing(task);
        const spec = (0,leader/* rolloutOf */.Zb)(service, task?.rollout)?.spec;
        const ports = spec === undefined ? [] : (0,target_group/* targetGroups */.G)(spec).filter((target)=>target.group === group.arn);
        if (task === undefined || stands === undefined) return [];
        return ports.map(({ port })=>({
                id: (0,address/* taskAddress */.G)(task),
                port,
                health: judged(context, group, stands)
            }));
    });
};
/** How a task stands as a target; `undefined` when it is none. */ const standing = (task)=>{
    if (task.lastStatus === 'DEACTIVATING') return 'draining';
    if (task.lastStatus !== 'RUNNING') return undefined;
    if (task.healthStatus === 'UNHEALTHY') return 'unhealthy';
    return task.healthyAt === undefined ? 'initial' : 'healthy';
};
const judged = (context, group, stands)=>{
    if (stands === 'draining') return healthWords.draining;
    if (balancersOf((0,elbv2_state/* elbState */.T0)(context), group.arn).length === 0) return healthWords.unused;
    const rule = (0,target_rule/* targetRule */.g)(context.world, group.arn);
    if (rule === undefined) return healthWords[stands];
    return {
        ...healthWords[rule.state],
        ...rule.reason === undefined ? {} : {
            Description: rule.reason
        }
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/targets.js




const named = (context, input)=>(0,refuse/* required */.mw)((0,elbv2_state/* elbState */.T0)(context).groups, (0,kernel_member/* neededText */.Nd)(input, 'TargetGroupArn', 'ValidationError'), 'TargetGroupNotFound');
const targets_resource = (input)=>(0,kernel_member/* textMember */.SA)(input, 'TargetGroupArn')?.split('/')[1] ?? '';
const targets_asked = (group, input)=>((0,kernel_member/* structuresMember */.Xr)(input, 'Targets') ?? []).map((target)=>({
            id: (0,kernel_member/* neededText */.Nd)(target, 'Id', 'ValidationError'),
            port: (0,kernel_member/* numberMember */.eJ)(target, 'Port') ?? (0,kernel_member/* numberMember */.eJ)(group.settings, 'Port') ?? 80
        }));
const same = (a, b)=>a.id === b.id && a.port === b.port;
/** `RegisterTargets`: targets by hand, beside those that ECS registers for its tasks. */ const registerTargets = {
    resource: targets_resource,
    run: (context, input)=>{
        const group = named(context, input);
        const added = targets_asked(group, input);
        group.targets = [
            ...group.targets.filter((target)=>!added.some((one)=>same(one, target))),
            ...added.map((target)=>({
                    ...target,
                    since: context.now
                }))
        ];
        return {};
    }
};
/** `DeregisterTargets`: they drain first. */ const deregisterTargets = {
    resource: targets_resource,
    run: (context, input)=>{
        const group = named(context, input);
        const gone = targets_asked(group, input);
        for (const target of group.targets)if (gone.some((one)=>same(one, target))) target.leaving ??= context.now;
        return {};
    }
};
/** `DescribeTargetHealth`: all targets of a group, or those asked for. */ const describeTargetHealth = {
    resource: targets_resource,
    run: (context, input)=>{
        const group = named(context, input);
        const wanted = targets_asked(group, input);
        const all = targetHealths(context, group).filter(({ id, port })=>wanted.length === 0 || wanted.some((one)=>same(one, {
                    id,
                    port
                })));
        const lost = wanted.filter((one)=>!all.some((target)=>same(target, one)));
        return {
            TargetHealthDescriptions: [
                ...all.map(({ id, port, health })=>({
                        Target: {
                            Id: id,
                            Port: port
                        },
                        HealthCheckPort: String(port),
                        TargetHealth: health
                    })),
                ...lost.map(({ id, port })=>({
                        Target: {
                            Id: id,
                            Port: port
                        },
                        TargetHealth: {
                            ...{
                                State: 'unused',
                                Reason: 'Target.NotRegistered'
                            },
                            Description: 'Target is not registered to the target group'
                        }
                    }))
            ]
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/elbv2/service.js








/** Elastic Load Balancing, version 2: load balancers, listeners, rules, target groups and their targets' health. */ const elbv2 = (0,check_request/* checked */.K)({
    name: 'elasticloadbalancing',
    wire: {
        protocol: 'query',
        version: '2015-12-01',
        namespace: 'http://elasticloadbalancing.amazonaws.com/doc/2015-12-01/'
    },
    operations: {
        ...{
            CreateLoadBalancer: createLoadBalancer,
            DescribeLoadBalancers: describeLoadBalancers
        },
        ...{
            CreateListener: createListener,
            DescribeListeners: describeListeners,
            ModifyListener: modifyListener
        },
        ...{
            CreateRule: createRule,
            DescribeRules: describeRules,
            ModifyRule: modifyRule
        },
        ...{
            CreateTargetGroup: createTargetGroup,
            DescribeTargetGroups: describeTargetGroups
        },
        DescribeTargetGroupAttributes: target_group_attributes/* describeTargetGroupAttributes */.HJ,
        ModifyTargetGroupAttributes: target_group_attributes/* modifyTargetGroupAttributes */._k,
        ...{
            RegisterTargets: registerTargets,
            DeregisterTargets: deregisterTargets
        },
        DescribeTargetHealth: describeTargetHealth
    }
}, elbv2Model, (0,check_request/* validation */.E)('ValidationError'));

// EXTERNAL MODULE: ./.tagship/build/sandbox/logs/put-lines.js
var put_lines = __webpack_require__(11036);
// EXTERNAL MODULE: ./.tagship/build/sandbox/logs/state.js
var logs_state = __webpack_require__(3566);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/refuse.js



/** A request that CloudWatch Logs cannot follow. */ const invalid = (message)=>new refusal/* Refusal */.P('InvalidParameterException', message);
/** The group's name that a request gives, as name or as ARN; `''` when it gives none. */ const groupName = (input)=>{
    const given = (0,kernel_member/* textMember */.SA)(input, 'logGroupName') ?? (0,kernel_member/* textMember */.SA)(input, 'logGroupIdentifier') ?? '';
    return /^arn:[^:]+:logs:[^:]*:\d{12}:log-group:([^:]+)/.exec(given)?.[1] ?? given;
};
/** The group that a request names; refused when there is none. */ const namedGroup = (context, input)=>{
    const name = groupName(input);
    if (name === '') throw absent('logGroupName');
    const group = (0,logs_state/* logGroup */.QT)(context, name);
    if (group === undefined) throw new refusal/* Refusal */.P('ResourceNotFoundException', 'The specified log group does not exist.');
    return group;
};
/** The stream that a request names in a group; refused when there is none. */ const namedStream = (group, input)=>{
    const name = (0,kernel_member/* textMember */.SA)(input, 'logStreamName') ?? '';
    if (name === '') throw absent('logStreamName');
    const stream = (0,logs_state/* logStream */.Vc)(group, name);
    if (stream === undefined) throw new refusal/* Refusal */.P('ResourceNotFoundException', 'The specified log stream does not exist.');
    return stream;
};
/** A name that fits its pattern; else refused in the words of AWS's validation. */ const validName = (input, member, pattern)=>{
    const name = (0,kernel_member/* textMember */.SA)(input, member) ?? '';
    if (name === '') throw absent(member);
    if (pattern.test(name)) return name;
    const rule = `Member must satisfy regular expression pattern: ${pattern.source.slice(1, -1)}`;
    throw invalid(`1 validation error detected: Value '${name}' at '${member}' failed to satisfy constraint: ${rule}`);
};
const absent = (member)=>invalid(`1 validation error detected: Value null at '${member}' failed to satisfy constraint: Member must not be null`);

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/create-log-group.js





/** `CreateLogGroup`. */ const createLogGroup = {
    resource: groupName,
    run: (context, input)=>{
        const name = validName(input, 'logGroupName', /^[.\-_/#A-Za-z0-9]{1,512}$/);
        if ((0,logs_state/* logGroup */.QT)(context, name) !== undefined) throw new refusal/* Refusal */.P('ResourceAlreadyExistsException', 'The specified log group already exists');
        Object.assign((0,put_lines/* createGroup */.wj)(context, name).tags, (0,kernel_member/* structureMember */.U7)(input, 'tags') ?? {});
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/create-log-stream.js




/** `CreateLogStream`. */ const createLogStream = {
    resource: groupName,
    run: (context, input)=>{
        const name = validName(input, 'logStreamName', /^[^:*]{1,512}$/);
        const group = namedGroup(context, input);
        if ((0,logs_state/* logStream */.Vc)(group, name) !== undefined) throw new refusal/* Refusal */.P('ResourceAlreadyExistsException', 'The specified log stream already exists');
        (0,put_lines/* createStream */.XX)(context, group, name);
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/delete-log-group.js


/** `DeleteLogGroup`: with all its streams and lines; tasks that write to it fail to start from then on. */ const deleteLogGroup = {
    resource: groupName,
    run: (context, input)=>{
        delete (0,logs_state/* logsState */.xh)(context).groups[namedGroup(context, input).name];
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/delete-log-stream.js

/** `DeleteLogStream`: with its lines. */ const deleteLogStream = {
    resource: groupName,
    run: (context, input)=>{
        const group = namedGroup(context, input);
        delete group.streams[namedStream(group, input).name];
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/span.js


/** Whether an event lies in the request's `startTime` (inclusive) to `endTime`, which GetLogEvents excludes and FilterLogEvents includes. */ const inSpan = (input, end)=>{
    const from = (0,kernel_member/* numberMember */.eJ)(input, 'startTime') ?? 0;
    const to = (0,kernel_member/* numberMember */.eJ)(input, 'endTime') ?? Number.MAX_SAFE_INTEGER;
    return ({ at })=>at >= from && (at < to || end === 'inclusive' && at === to);
};
/** The request's `limit`, from 1 to the operation's largest. */ const limitOf = (input, largest)=>{
    const limit = (0,kernel_member/* numberMember */.eJ)(input, 'limit') ?? largest;
    if (Number.isInteger(limit) && limit >= 1 && limit <= largest) return limit;
    const rule = limit < 1 ? 'greater than or equal to 1' : `less than or equal to ${largest}`;
    throw invalid(`1 validation error detected: Value '${limit}' at 'limit' failed to satisfy constraint: Member must have value ${rule}`);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/page.js


/** A page of at most 50 named things, in the order given; the token is the name of the last one. */ const page_paged = (input, all)=>{
    const token = (0,kernel_member/* textMember */.SA)(input, 'nextToken');
    const start = token === undefined ? 0 : all.findIndex((one)=>one.name === page_decoded(token)) + 1;
    const end = start + limitOf(input, 50);
    const last = all[end - 1];
    const more = end < all.length && last !== undefined;
    return {
        page: all.slice(start, end),
        next: more ? {
            nextToken: encoded(last.name)
        } : {}
    };
};
const encoded = (name)=>Buffer.from(name).toString('base64url');
const page_decoded = (token)=>Buffer.from(token, 'base64url').toString('utf8');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/describe-log-groups.js




/** `DescribeLogGroups`: by name. */ const describeLogGroups = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'logGroupNamePrefix') ?? '',
    run: (context, input)=>{
        const prefix = (0,kernel_member/* textMember */.SA)(input, 'logGroupNamePrefix') ?? '';
        const pattern = (0,kernel_member/* textMember */.SA)(input, 'logGroupNamePattern') ?? '';
        const groups = Object.values((0,logs_state/* logsState */.xh)(context).groups).filter(({ name })=>name.startsWith(prefix) && name.toLowerCase().includes(pattern.toLowerCase())).sort((a, b)=>a.name < b.name ? -1 : 1);
        const { page, next } = page_paged(input, groups);
        return {
            logGroups: page.map((group)=>describe_log_groups_shown(context, group)),
            ...next
        };
    }
};
const describe_log_groups_shown = ({ account, caller }, group)=>{
    const arn = `arn:${(0,partition/* partition */.j)(caller.region)}:logs:${caller.region}:${account.id}:log-group:${group.name}`;
    return {
        logGroupName: group.name,
        creationTime: group.created,
        ...group.retention !== undefined && {
            retentionInDays: group.retention
        },
        metricFilterCount: 0,
        arn: `${arn}:*`,
        storedBytes: 0,
        logGroupClass: 'STANDARD',
        logGroupArn: arn
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/describe-log-streams.js




/** `DescribeLogStreams`: by name or by the time of the last line. */ const describeLogStreams = {
    resource: groupName,
    run: (context, input)=>{
        const group = namedGroup(context, input);
        const prefix = (0,kernel_member/* textMember */.SA)(input, 'logStreamNamePrefix') ?? '';
        const streams = Object.values(group.streams).filter(({ name })=>name.startsWith(prefix));
        const { page, next } = page_paged(input, inOrder(input, streams));
        return {
            logStreams: page.map((stream)=>describe_log_streams_shown(context, group, stream)),
            ...next
        };
    }
};
const inOrder = (input, streams)=>{
    const byTime = (0,kernel_member/* textMember */.SA)(input, 'orderBy') === 'LastEventTime';
    if (byTime && (0,kernel_member/* textMember */.SA)(input, 'logStreamNamePrefix') !== undefined) throw invalid('Cannot order by LastEventTime with a logStreamNamePrefix.');
    const last = (stream)=>byTime ? stream.events.at(-1)?.at ?? 0 : 0;
    const up = [
        ...streams
    ].sort((a, b)=>last(a) - last(b) || (a.name < b.name ? -1 : 1));
    return (0,kernel_member/* flagMember */.hu)(input, 'descending') === true ? up.reverse() : up;
};
const describe_log_streams_shown = ({ account, caller }, group, stream)=>{
    const [first, last] = [
        stream.events[0],
        stream.events.at(-1)
    ];
    const place = `arn:${(0,partition/* partition */.j)(caller.region)}:logs:${caller.region}:${account.id}`;
    const times = first === undefined || last === undefined ? {} : {
        firstEventTimestamp: first.at,
        lastEventTimestamp: last.at,
        lastIngestionTime: last.ingested
    };
    return {
        logStreamName: stream.name,
        creationTime: stream.created,
        ...times,
        arn: `${place}:log-group:${group.name}:log-stream:${stream.name}`,
        storedBytes: 0
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/comparison.js


/** The refusal of a pattern that is none. */ const wrongPattern = ()=>invalid('Invalid filter pattern');
const operators = {
    '<': (order)=>order < 0,
    '<=': (order)=>order <= 0,
    '>': (order)=>order > 0,
    '>=': (order)=>order >= 0
};
/**
 * A comparison of a structured pattern: numbers by value, words and phrases as a whole with `*` for any run of characters,
 * `%regex%` anywhere. Nothing compares with a value that is not there.
 */ const comparison = (operator, wanted)=>{
    const order = operators[operator];
    if (order !== undefined) {
        if (!isNumber(wanted)) throw wrongPattern();
        return (value)=>isNumber(value) && order(Number(value) - Number(wanted));
    }
    const same = equality(wanted);
    return (value)=>value !== undefined && same(value) === (operator === '=');
};
const isNumber = (value)=>typeof value === 'number' || typeof value === 'string' && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(value);
const equality = (wanted)=>{
    const regex = /^%(.*)%$/.exec(wanted)?.[1];
    if (regex !== undefined) {
        const expression = parsedRegex(regex);
        return (value)=>expression.test(String(value));
    }
    if (isNumber(wanted)) return (value)=>isNumber(value) && Number(value) === Number(wanted);
    const text = /^"(.*)"$/s.exec(wanted)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? wanted;
    return (value)=>typeof value !== 'object' && (0,glob/* fits */.l)(text.replaceAll('?', '\u0000'), String(value).replaceAll('?', '\u0000'));
};
/** A pattern's regular expression; one that is none is refused. */ const parsedRegex = (source)=>{
    try {
        return new RegExp(source);
    } catch  {
        throw wrongPattern();
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/expression.js

const expression_token = /\s*(&&|\|\||[()]|<=|>=|!=|[=<>]|"(?:[^"\\]|\\.)*"|%[^%]*%|(?:\[[^\]]*\]|[^\s()&|=<>!"%[])+)/gy;
/** The words of an expression: operators, brackets, phrases, regular expressions and all else. */ const wordsOf = (text)=>{
    const found = [
        ...text.matchAll(expression_token)
    ];
    const length = found.reduce((sum, [whole])=>sum + whole.length, 0);
    if (text.slice(length).trim() !== '') throw wrongPattern();
    return found.map(([, word = ''])=>word);
};
/** An expression of `&&`, which binds first, `||` and brackets over conditions, each of which takes its own words. */ const expression = (words, condition)=>{
    const one = ()=>{
        if (words[0] !== '(') return condition(words);
        words.shift();
        const inner = either();
        if (words.shift() !== ')') throw wrongPattern();
        return inner;
    };
    const joined = (by, part)=>{
        const parts = [
            part()
        ];
        while(words[0] === by){
            words.shift();
            parts.push(part());
        }
        return parts;
    };
    const both = ()=>{
        const parts = joined('&&', one);
        return (subject)=>parts.every((part)=>part(subject));
    };
    const either = ()=>{
        const parts = joined('||', both);
        return (subject)=>parts.some((part)=>part(subject));
    };
    const whole = either();
    if (words.length > 0) throw wrongPattern();
    return whole;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/column-pattern.js


/** Whether a message in columns fits `[ip, user, ..., status = 5*, bytes]`: as many columns, and each as it is wanted. */ const columnPattern = (pattern)=>{
    const [, inside] = /^\s*\[(.*)\]\s*$/s.exec(pattern) ?? [];
    if (inside === undefined) throw wrongPattern();
    const parts = inside.split(',').map((part)=>part.trim());
    const names = parts.map((part)=>/^\(*\s*([\w.]+)/.exec(part)?.[1] ?? '');
    const gap = names.indexOf('...');
    if (names.includes('') || names.lastIndexOf('...') !== gap) throw wrongPattern();
    const tests = parts.filter((part)=>/[=<>!]/.test(part)).map((part)=>expression(wordsOf(part), condition));
    return (message)=>{
        const columns = column_pattern_placed(names, gap, columnsOf(message));
        return columns !== undefined && tests.every((test)=>test(columns));
    };
};
const condition = (words)=>{
    const [name = '', operator = '', wanted = ''] = words.splice(0, 3);
    if (!/^[=<>!]/.test(operator) || wanted === '') throw wrongPattern();
    const check = comparison(operator, wanted);
    return (columns)=>check(columns[name]);
};
/** Columns are apart by blanks; what stands in quotes or square brackets is one. */ const columnsOf = (message)=>[
        ...message.matchAll(/"([^"]*)"|\[([^\]]*)\]|(\S+)/g)
    ].map(([, quoted, bracketed, plain])=>quoted ?? bracketed ?? plain ?? '');
/** The columns under their names; `...` stands for any number of them. */ const column_pattern_placed = (names, gap, columns)=>{
    if (gap < 0 ? columns.length !== names.length : columns.length < names.length - 1) return undefined;
    const shift = columns.length - names.length;
    return Object.fromEntries(names.flatMap((name, at)=>at === gap ? [] : [
            [
                name,
                columns[gap >= 0 && at > gap ? at + shift : at] ?? ''
            ]
        ]));
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/json-pattern.js


/** Whether a message is a JSON object that fits `{ $.level = "error" && $.code >= 500 }`. */ const jsonPattern = (pattern)=>{
    const [, inside] = /^\s*\{(.*)\}\s*$/s.exec(pattern) ?? [];
    if (inside === undefined) throw wrongPattern();
    const test = expression(wordsOf(inside), json_pattern_condition);
    return (message)=>{
        const value = json_pattern_parsed(message);
        return typeof value === 'object' && value !== null && test(value);
    };
};
const json_pattern_named = {
    'IS NULL': (value)=>value === null,
    'IS TRUE': (value)=>value === true,
    'IS FALSE': (value)=>value === false,
    'NOT EXISTS': (value)=>value === undefined
};
const json_pattern_condition = (words)=>{
    const steps = selector(words.shift() ?? '');
    const [operator = '', wanted = ''] = words.splice(0, 2);
    const check = json_pattern_named[`${operator} ${wanted}`] ?? (/^[=<>!]/.test(operator) && wanted !== '' ? comparison(operator, wanted) : undefined);
    if (check === undefined) throw wrongPattern();
    return (subject)=>json_pattern_found(subject, steps).some(check);
};
/** `$.a.b[0]`, `$["a b"].c`, `$.list[*]` as steps. */ const selector = (text)=>{
    if (!/^\$(\.[^.[\]]+|\[(\d+|\*|"[^"]*"|'[^']*')\])+$/.test(text)) throw wrongPattern();
    return [
        ...text.matchAll(/\.([^.[\]]+)|\[(?:["']([^"']*)["']|(\d+|\*))\]/g)
    ].map(([, name, quoted, at])=>name ?? quoted ?? at ?? '');
};
/** The values at the end of the steps: several where a step is `*`, one `undefined` where there is none. */ const json_pattern_found = (value, [step, ...rest])=>{
    if (step === undefined) return [
        value
    ];
    if (typeof value !== 'object' || value === null) return [
        undefined
    ];
    if (step === '*') return Object.values(value).flatMap((item)=>json_pattern_found(item, rest));
    return json_pattern_found(Object.hasOwn(value, step) ? value[step] : undefined, rest);
};
const json_pattern_parsed = (message)=>{
    try {
        return JSON.parse(message);
    } catch  {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/filter-pattern.js



/**
 * Whether a message fits a filter pattern: `{ $.level = "error" }` for JSON, `[a, b, c = 5*]` for columns, else terms that
 * are all there, `?a ?b` any of them, `-a` none, `"a b"` a phrase, `%regex%`.
 */ const filterPattern = (pattern)=>{
    if (/^\s*\{/.test(pattern)) return jsonPattern(pattern);
    if (/^\s*\[/.test(pattern)) return columnPattern(pattern);
    const terms = [
        ...pattern.matchAll(/([-?]?)(?:"((?:[^"\\]|\\.)*)"|%([^%]*)%|([^\s"]+))/g)
    ].map(parsedTerm);
    const any = terms.filter((term)=>term.sign === '?');
    return (message)=>terms.every((term)=>term.sign === '?' || term.fits(message) === (term.sign === '')) && (any.length === 0 || any.some((term)=>term.fits(message)));
};
const parsedTerm = ([, sign = '', phrase, regex, word = ''])=>{
    if (regex !== undefined) {
        const expression = parsedRegex(regex);
        return {
            sign,
            fits: (message)=>expression.test(message)
        };
    }
    const text = phrase === undefined ? word : phrase.replaceAll(/\\(.)/g, '$1');
    return {
        sign,
        fits: (message)=>message.includes(text)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/filter-log-events.js




/** `FilterLogEvents`: lines of several streams, interleaved by time. */ const filterLogEvents = {
    resource: groupName,
    run: (context, input)=>{
        const fits = filterPattern((0,kernel_member/* textMember */.SA)(input, 'filterPattern') ?? '');
        const within = inSpan(input, 'inclusive');
        const start = filter_log_events_parsedStart((0,kernel_member/* textMember */.SA)(input, 'nextToken'));
        const found = searched(namedGroup(context, input), input).flatMap((stream)=>stream.events.map((event)=>({
                    stream,
                    event
                }))).filter(({ event })=>within(event) && fits(event.message)).sort((a, b)=>a.event.at - b.event.at || a.event.order - b.event.order);
        const end = start + limitOf(input, 10_000);
        const more = found.length > end ? {
            nextToken: `${end}`
        } : {};
        return {
            events: found.slice(start, end).map(({ stream, event })=>filter_log_events_shown(stream, event)),
            ...more,
            searchedLogStreams: []
        };
    }
};
const searched = (group, input)=>{
    const names = (0,kernel_member/* textsMember */.Nu)(input, 'logStreamNames');
    const prefix = (0,kernel_member/* textMember */.SA)(input, 'logStreamNamePrefix');
    if (names !== undefined && prefix !== undefined) throw invalid('logStreamNamePrefix and logStreamNames cannot both be specified.');
    return Object.values(group.streams).filter(({ name })=>(names?.includes(name) ?? true) && name.startsWith(prefix ?? ''));
};
const filter_log_events_shown = (stream, event)=>({
        logStreamName: stream.name,
        timestamp: event.at,
        message: event.message,
        ingestionTime: event.ingested,
        eventId: `${String(event.at).padStart(28, '0')}${String(event.order).padStart(28, '0')}`
    });
const filter_log_events_parsedStart = (token)=>{
    if (token === undefined) return 0;
    if (/^\d{1,15}$/.test(token)) return Number(token);
    throw invalid('The specified nextToken is invalid.');
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/get-log-events.js



/** `GetLogEvents`: a page forward or backward; at an end the token stays the same, as AWS's does. */ const getLogEvents = {
    resource: groupName,
    run: (context, input)=>{
        const { events } = namedStream(namedGroup(context, input), input);
        const limit = limitOf(input, 10_000);
        const cursor = parsedCursor((0,kernel_member/* textMember */.SA)(input, 'nextToken'));
        const forward = cursor === undefined ? (0,kernel_member/* flagMember */.hu)(input, 'startFromHead') === true : cursor.direction === 'f';
        const found = events.filter(inSpan(input, 'exclusive')).filter(beyond(cursor));
        const page = forward ? found.slice(0, limit) : found.slice(-limit);
        const stay = cursor ?? {
            at: 0,
            order: 0
        };
        return {
            events: page.map((event)=>({
                    timestamp: event.at,
                    message: event.message,
                    ingestionTime: event.ingested
                })),
            nextForwardToken: get_log_events_token('f', page.at(-1) ?? stay),
            nextBackwardToken: get_log_events_token('b', page[0] ?? stay)
        };
    }
};
const beyond = (cursor)=>(event)=>{
        if (cursor === undefined) return true;
        const side = event.at - cursor.at || event.order - cursor.order;
        return cursor.direction === 'f' ? side > 0 : side < 0;
    };
const get_log_events_token = (direction, { at, order })=>`${direction}/${String(at).padStart(28, '0')}${String(order).padStart(28, '0')}/s`;
const parsedCursor = (text)=>{
    if (text === undefined) return undefined;
    const [, direction, at, order] = /^([fb])\/(\d{28})(\d{28})\/s$/.exec(text) ?? [];
    if (direction === undefined) throw invalid('The specified nextToken is invalid.');
    return {
        direction: direction === 'f' ? 'f' : 'b',
        at: Number(at),
        order: Number(order)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-cloudwatch-logs 3.1169.0.
/** What requests and answers of the service's operations are made of. */ const logsModel = {
    operations: {
        CreateLogGroup: [
            "CreateLogGroupRequest",
            "Unit"
        ],
        CreateLogStream: [
            "CreateLogStreamRequest",
            "Unit"
        ],
        DeleteLogGroup: [
            "DeleteLogGroupRequest",
            "Unit"
        ],
        DeleteLogStream: [
            "DeleteLogStreamRequest",
            "Unit"
        ],
        DeleteRetentionPolicy: [
            "DeleteRetentionPolicyRequest",
            "Unit"
        ],
        DescribeLogGroups: [
            "DescribeLogGroupsRequest",
            "DescribeLogGroupsResponse"
        ],
        DescribeLogStreams: [
            "DescribeLogStreamsRequest",
            "DescribeLogStreamsResponse"
        ],
        FilterLogEvents: [
            "FilterLogEventsRequest",
            "FilterLogEventsResponse"
        ],
        GetLogEvents: [
            "GetLogEventsRequest",
            "GetLogEventsResponse"
        ],
        PutLogEvents: [
            "PutLogEventsRequest",
            "PutLogEventsResponse"
        ],
        PutRetentionPolicy: [
            "PutRetentionPolicyRequest",
            "Unit"
        ]
    },
    structures: {
        CreateLogGroupRequest: {
            "members": {
                "logGroupName": "string",
                "kmsKeyId": "string",
                "tags": "{}string",
                "logGroupClass": "#LogGroupClass",
                "deletionProtectionEnabled": "boolean"
            },
            "required": [
                "logGroupName"
            ]
        },
        CreateLogStreamRequest: {
            "members": {
                "logGroupName": "string",
                "logStreamName": "string"
            },
            "required": [
                "logGroupName",
                "logStreamName"
            ]
        },
        DeleteLogGroupRequest: {
            "members": {
                "logGroupName": "string"
            },
            "required": [
                "logGroupName"
            ]
        },
        DeleteLogStreamRequest: {
            "members": {
                "logGroupName": "string",
                "logStreamName": "string"
            },
            "required": [
                "logGroupName",
                "logStreamName"
            ]
        },
        DeleteRetentionPolicyRequest: {
            "members": {
                "logGroupName": "string"
            },
            "required": [
                "logGroupName"
            ]
        },
        DescribeLogGroupsRequest: {
            "members": {
                "accountIdentifiers": "[]string",
                "logGroupNamePrefix": "string",
                "logGroupNamePattern": "string",
                "nextToken": "string",
                "limit": "number",
                "includeLinkedAccounts": "boolean",
                "logGroupClass": "#LogGroupClass",
                "logGroupIdentifiers": "[]string"
            },
            "required": []
        },
        DescribeLogGroupsResponse: {
            "members": {
                "logGroups": "[]=LogGroup",
                "nextToken": "string"
            },
            "required": []
        },
        DescribeLogStreamsRequest: {
            "members": {
                "logGroupName": "string",
                "logGroupIdentifier": "string",
                "logStreamNamePrefix": "string",
                "orderBy": "#OrderBy",
                "descending": "boolean",
                "nextToken": "string",
                "limit": "number"
            },
            "required": []
        },
        DescribeLogStreamsResponse: {
            "members": {
                "logStreams": "[]=LogStream",
                "nextToken": "string"
            },
            "required": []
        },
        Entity: {
            "members": {
                "keyAttributes": "{}string",
                "attributes": "{}string"
            },
            "required": []
        },
        FilterLogEventsRequest: {
            "members": {
                "logGroupName": "string",
                "logGroupIdentifier": "string",
                "logStreamNames": "[]string",
                "logStreamNamePrefix": "string",
                "startTime": "number",
                "endTime": "number",
                "filterPattern": "string",
                "nextToken": "string",
                "limit": "number",
                "startFromHead": "boolean",
                "interleaved": "boolean",
                "unmask": "boolean"
            },
            "required": []
        },
        FilterLogEventsResponse: {
            "members": {
                "events": "[]=FilteredLogEvent",
                "searchedLogStreams": "[]=SearchedLogStream",
                "nextToken": "string"
            },
            "required": []
        },
        FilteredLogEvent: {
            "members": {
                "logStreamName": "string",
                "timestamp": "number",
                "message": "string",
                "ingestionTime": "number",
                "eventId": "string"
            },
            "required": []
        },
        GetLogEventsRequest: {
            "members": {
                "logStreamName": "string",
                "logGroupName": "string",
                "logGroupIdentifier": "string",
                "startTime": "number",
                "endTime": "number",
                "nextToken": "string",
                "limit": "number",
                "startFromHead": "boolean",
                "unmask": "boolean"
            },
            "required": [
                "logStreamName"
            ]
        },
        GetLogEventsResponse: {
            "members": {
                "events": "[]=OutputLogEvent",
                "nextForwardToken": "string",
                "nextBackwardToken": "string"
            },
            "required": []
        },
        InputLogEvent: {
            "members": {
                "timestamp": "number",
                "message": "string"
            },
            "required": [
                "timestamp",
                "message"
            ]
        },
        LogGroup: {
            "members": {
                "logGroupName": "string",
                "creationTime": "number",
                "retentionInDays": "number",
                "metricFilterCount": "number",
                "arn": "string",
                "storedBytes": "number",
                "kmsKeyId": "string",
                "dataProtectionStatus": "#DataProtectionStatus",
                "inheritedProperties": "[]#InheritedProperty",
                "logGroupClass": "#LogGroupClass",
                "logGroupArn": "string",
                "deletionProtectionEnabled": "boolean",
                "bearerTokenAuthenticationEnabled": "boolean",
                "retentionPolicyName": "string"
            },
            "required": []
        },
        LogStream: {
            "members": {
                "logStreamName": "string",
                "creationTime": "number",
                "firstEventTimestamp": "number",
                "lastEventTimestamp": "number",
                "lastIngestionTime": "number",
                "uploadSequenceToken": "string",
                "arn": "string",
                "storedBytes": "number"
            },
            "required": []
        },
        OutputLogEvent: {
            "members": {
                "timestamp": "number",
                "message": "string",
                "ingestionTime": "number"
            },
            "required": []
        },
        PutLogEventsRequest: {
            "members": {
                "logGroupName": "string",
                "logStreamName": "string",
                "logEvents": "[]=InputLogEvent",
                "sequenceToken": "string",
                "entity": "=Entity"
            },
            "required": [
                "logGroupName",
                "logStreamName",
                "logEvents"
            ]
        },
        PutLogEventsResponse: {
            "members": {
                "nextSequenceToken": "string",
                "rejectedLogEventsInfo": "=RejectedLogEventsInfo",
                "rejectedEntityInfo": "=RejectedEntityInfo"
            },
            "required": []
        },
        PutRetentionPolicyRequest: {
            "members": {
                "logGroupName": "string",
                "retentionInDays": "number"
            },
            "required": [
                "logGroupName",
                "retentionInDays"
            ]
        },
        RejectedEntityInfo: {
            "members": {
                "errorType": "#EntityRejectionErrorType"
            },
            "required": [
                "errorType"
            ]
        },
        RejectedLogEventsInfo: {
            "members": {
                "tooNewLogEventStartIndex": "number",
                "tooOldLogEventEndIndex": "number",
                "expiredLogEventEndIndex": "number"
            },
            "required": []
        },
        SearchedLogStream: {
            "members": {
                "logStreamName": "string",
                "searchedCompletely": "boolean"
            },
            "required": []
        },
        Unit: {
            "members": {},
            "required": []
        }
    },
    enums: {
        DataProtectionStatus: [
            "ACTIVATED",
            "ARCHIVED",
            "DELETED",
            "DISABLED"
        ],
        EntityRejectionErrorType: [
            "EntitySizeTooLarge",
            "InvalidAttributes",
            "InvalidEntity",
            "InvalidKeyAttributes",
            "InvalidTypeValue",
            "MissingRequiredFields",
            "UnsupportedLogGroupType"
        ],
        InheritedProperty: [
            "ACCOUNT_DATA_PROTECTION"
        ],
        LogGroupClass: [
            "DELIVERY",
            "ESSENTIALS",
            "INFREQUENT_ACCESS",
            "STANDARD"
        ],
        OrderBy: [
            "LastEventTime",
            "LogStreamName"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/put-log-events.js



const hour = 3_600_000;
/** `PutLogEvents`: lines older than 14 days or more than two hours ahead are left out and told. */ const putLogEvents = {
    resource: groupName,
    run: (context, input)=>{
        const stream = namedStream(namedGroup(context, input), input);
        const lines = ordered(((0,kernel_member/* structuresMember */.Xr)(input, 'logEvents') ?? []).map(parsedLine));
        const old = lines.filter((line)=>line.at < context.now - 14 * 24 * hour).length;
        const late = lines.findIndex((line)=>line.at > context.now + 2 * hour);
        (0,put_lines/* appendLines */._g)(context, stream, lines.slice(old, late < 0 ? undefined : late));
        const rejected = {
            ...old > 0 ? {
                tooOldLogEventEndIndex: old
            } : {},
            ...late >= 0 ? {
                tooNewLogEventStartIndex: late
            } : {}
        };
        const told = Object.keys(rejected).length > 0 ? {
            rejectedLogEventsInfo: rejected
        } : {};
        return {
            nextSequenceToken: String(stream.events.length).padStart(56, '0'),
            ...told
        };
    }
};
const parsedLine = (event)=>{
    const at = (0,kernel_member/* numberMember */.eJ)(event, 'timestamp');
    if (at === undefined || !Number.isInteger(at) || at < 0) throw invalid('A log event has no valid timestamp.');
    return {
        at,
        message: (0,kernel_member/* neededText */.Nd)(event, 'message', 'InvalidParameterException')
    };
};
const ordered = (lines)=>{
    if (lines.length === 0) throw invalid('The request has no log events.');
    if (lines.some((line, index)=>line.at < (lines[index - 1]?.at ?? 0))) throw invalid('Log events in a single PutLogEvents request must be in chronological order.');
    return lines;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/retention.data.js
/** The days that CloudWatch Logs takes as a group's retention. */ const retentionDays = [
    1,
    3,
    5,
    7,
    14,
    30,
    60,
    90,
    120,
    150,
    180,
    365,
    400,
    545,
    731,
    1096,
    1827,
    2192,
    2557,
    2922,
    3288,
    3653
];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/retention-policy.js



/** `PutRetentionPolicy`: kept and shown, nothing expires. */ const putRetentionPolicy = {
    resource: groupName,
    run: (context, input)=>{
        const group = namedGroup(context, input);
        const days = (0,kernel_member/* numberMember */.eJ)(input, 'retentionInDays') ?? 0;
        const rule = `Member must satisfy enum value set: [${retentionDays.join(', ')}]`;
        if (!retentionDays.includes(days)) throw invalid(`1 validation error detected: Value '${days}' at 'retentionInDays' failed to satisfy constraint: ${rule}`);
        group.retention = days;
        return {};
    }
};
/** `DeleteRetentionPolicy`: lines of the group are for ever again. */ const deleteRetentionPolicy = {
    resource: groupName,
    run: (context, input)=>{
        delete namedGroup(context, input).retention;
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/logs/service.js












/** CloudWatch Logs: groups, streams and their lines. */ const logs = (0,check_request/* checked */.K)({
    name: 'logs',
    wire: {
        protocol: 'json',
        version: '1.1',
        target: 'Logs_20140328.'
    },
    operations: {
        CreateLogGroup: createLogGroup,
        CreateLogStream: createLogStream,
        DeleteLogGroup: deleteLogGroup,
        DeleteLogStream: deleteLogStream,
        DeleteRetentionPolicy: deleteRetentionPolicy,
        DescribeLogGroups: describeLogGroups,
        DescribeLogStreams: describeLogStreams,
        FilterLogEvents: filterLogEvents,
        GetLogEvents: getLogEvents,
        PutLogEvents: putLogEvents,
        PutRetentionPolicy: putRetentionPolicy
    }
}, logsModel, (0,check_request/* validation */.E)('InvalidParameterException'));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-iam 3.1169.0.
/** What requests and answers of the service's operations are made of. */ const iamModel = {
    operations: {
        CreateRole: [
            "CreateRoleRequest",
            "CreateRoleResponse"
        ],
        GetRole: [
            "GetRoleRequest",
            "GetRoleResponse"
        ],
        PutRolePolicy: [
            "PutRolePolicyRequest",
            "Unit"
        ]
    },
    structures: {
        AttachedPermissionsBoundary: {
            "members": {
                "PermissionsBoundaryType": "#PermissionsBoundaryAttachmentType",
                "PermissionsBoundaryArn": "string"
            },
            "required": []
        },
        CreateRoleRequest: {
            "members": {
                "RoleName": "string",
                "AssumeRolePolicyDocument": "string",
                "Path": "string",
                "Description": "string",
                "MaxSessionDuration": "number",
                "PermissionsBoundary": "string",
                "Tags": "[]=Tag"
            },
            "required": [
                "RoleName",
                "AssumeRolePolicyDocument"
            ]
        },
        CreateRoleResponse: {
            "members": {
                "Role": "=Role"
            },
            "required": [
                "Role"
            ]
        },
        GetRoleRequest: {
            "members": {
                "RoleName": "string"
            },
            "required": [
                "RoleName"
            ]
        },
        GetRoleResponse: {
            "members": {
                "Role": "=Role"
            },
            "required": [
                "Role"
            ]
        },
        PutRolePolicyRequest: {
            "members": {
                "RoleName": "string",
                "PolicyName": "string",
                "PolicyDocument": "string"
            },
            "required": [
                "RoleName",
                "PolicyName",
                "PolicyDocument"
            ]
        },
        Role: {
            "members": {
                "Path": "string",
                "RoleName": "string",
                "RoleId": "string",
                "Arn": "string",
                "CreateDate": "timestamp",
                "AssumeRolePolicyDocument": "string",
                "Description": "string",
                "MaxSessionDuration": "number",
                "PermissionsBoundary": "=AttachedPermissionsBoundary",
                "Tags": "[]=Tag",
                "RoleLastUsed": "=RoleLastUsed",
                "SourceRoleTemplate": "=SourceRoleTemplate"
            },
            "required": [
                "Path",
                "RoleName",
                "RoleId",
                "Arn",
                "CreateDate"
            ]
        },
        RoleLastUsed: {
            "members": {
                "LastUsedDate": "timestamp",
                "Region": "string"
            },
            "required": []
        },
        SourceRoleTemplate: {
            "members": {
                "TemplateArn": "string",
                "TemplateMinorVersion": "number"
            },
            "required": [
                "TemplateArn",
                "TemplateMinorVersion"
            ]
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key",
                "Value"
            ]
        },
        Unit: {
            "members": {},
            "required": []
        }
    },
    enums: {
        PermissionsBoundaryAttachmentType: [
            "PermissionsBoundaryPolicy"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/iam.js









const iam_resource = (input)=>(0,kernel_member/* textMember */.SA)(input, 'RoleName') ?? '';
const requireRole = (context, input)=>{
    const name = (0,kernel_member/* neededText */.Nd)(input, 'RoleName', 'ValidationError');
    const role = (0,permissions_role/* roleNamed */.ud)(context.account, name);
    if (role === undefined) throw new refusal/* Refusal */.P('NoSuchEntity', `The role with name ${name} cannot be found.`, {
        status: 404
    });
    return role;
};
const iam_view = (role)=>({
        Path: `/${role.arn.split('/').slice(1, -1).map((part)=>`${part}/`).join('')}`,
        RoleName: role.name,
        RoleId: `AROA${Buffer.from(role.arn).toString('hex').toUpperCase().slice(-17)}`,
        Arn: role.arn,
        CreateDate: (0,timestamp/* timestamp */.v)(role.created),
        AssumeRolePolicyDocument: encodeURIComponent(JSON.stringify(role.trust)),
        MaxSessionDuration: role.longest
    });
const createRole = {
    resource: iam_resource,
    run: (context, input)=>{
        const name = (0,kernel_member/* neededText */.Nd)(input, 'RoleName', 'ValidationError');
        const text = (0,kernel_member/* neededText */.Nd)(input, 'AssumeRolePolicyDocument', 'ValidationError');
        if ((0,permissions_role/* roleNamed */.ud)(context.account, name) !== undefined) throw new refusal/* Refusal */.P('EntityAlreadyExists', `Role with name ${name} already exists.`, {
            status: 409
        });
        (0,policy/* parsePolicy */.O)(text);
        const path = (0,kernel_member/* textMember */.SA)(input, 'Path') ?? '/';
        const arn = `arn:${(0,partition/* partition */.j)(context.caller.region)}:iam::${context.account.id}:role${path}${name}`;
        const longest = (0,kernel_member/* numberMember */.eJ)(input, 'MaxSessionDuration') ?? 3600;
        return {
            Role: iam_view(putRole(context, {
                arn,
                trust: JSON.parse(text),
                policies: {},
                longest
            }))
        };
    }
};
const putRolePolicy = {
    resource: iam_resource,
    run: (context, input)=>{
        const role = requireRole(context, input);
        const text = (0,kernel_member/* neededText */.Nd)(input, 'PolicyDocument', 'ValidationError');
        (0,policy/* parsePolicy */.O)(text);
        role.policies[(0,kernel_member/* neededText */.Nd)(input, 'PolicyName', 'ValidationError')] = JSON.parse(text);
        return {};
    }
};
const getRole = {
    resource: iam_resource,
    run: (context, input)=>({
            Role: iam_view(requireRole(context, input))
        })
};
/** IAM: roles with their trust and inline policies. */ const iam = (0,check_request/* checked */.K)({
    name: 'iam',
    wire: {
        protocol: 'query',
        version: '2010-05-08',
        namespace: 'https://iam.amazonaws.com/doc/2010-05-08/'
    },
    operations: {
        CreateRole: createRole,
        GetRole: getRole,
        PutRolePolicy: putRolePolicy
    }
}, iamModel, (0,check_request/* validation */.E)('ValidationError'));

// EXTERNAL MODULE: ./.tagship/build/sandbox/secretsmanager/state.js
var secretsmanager_state = __webpack_require__(47105);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/refuse.js



/** There is no such secret, or no such value of it. */ const notFound = (what = '')=>new refusal/* Refusal */.P('ResourceNotFoundException', `Secrets Manager can't find the specified secret${what}.`);
/** There is one already. */ const exists = (message)=>new refusal/* Refusal */.P('ResourceExistsException', message);
/** The secret that a request's `SecretId` means; one that waits for its deletion is refused unless it is only looked at. */ const requireSecret = (context, input, look = false)=>{
    const secret = (0,secretsmanager_state/* secretNamed */.cs)(context, (0,kernel_member/* neededText */.Nd)(input, 'SecretId', 'ValidationException'));
    if (secret === undefined) throw notFound();
    if (secret.deleted === undefined || look) return secret;
    throw new refusal/* Refusal */.P('InvalidRequestException', "You can't perform this operation on the secret because it was marked for deletion.");
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/put-version.js




/** Puts the request's value into a secret as a version of its own, and moves its labels there; the same token and value once more change nothing. */ const putVersion = (context, secret, input)=>{
    const [text, binary] = [
        (0,kernel_member/* textMember */.SA)(input, 'SecretString'),
        (0,kernel_member/* textMember */.SA)(input, 'SecretBinary')
    ];
    if (text === undefined === (binary === undefined)) throw new refusal/* Refusal */.P('InvalidRequestException', 'You must provide either SecretString or SecretBinary.');
    const id = (0,kernel_member/* textMember */.SA)(input, 'ClientRequestToken') ?? (0,draw/* uuid */.uR)(context.world, `secret version ${secret.arn}`);
    const known = secret.versions[id];
    if (known !== undefined && (known.text !== text || known.binary !== binary)) throw exists(`A resource with the ID you requested already exists.`);
    if (known !== undefined) return {
        VersionId: id,
        VersionStages: known.stages
    };
    const stages = (0,kernel_member/* textsMember */.Nu)(input, 'VersionStages') ?? [
        'AWSCURRENT'
    ];
    const value = text === undefined ? {
        binary: binary ?? ''
    } : {
        text
    };
    secret.versions[id] = {
        at: context.now,
        ...value,
        stages: [
            ...stages
        ]
    };
    for (const stage of stages)moveStage(secret.versions, id, stage);
    secret.changed = context.now;
    return {
        VersionId: id,
        VersionStages: stages
    };
};
/** A label points to one version; the one that was current becomes the previous one. */ const moveStage = (versions, to, stage)=>{
    for (const [id, version] of Object.entries(versions)){
        if (id === to || !version.stages.includes(stage)) continue;
        version.stages = version.stages.filter((one)=>one !== stage);
        if (stage !== 'AWSCURRENT') continue;
        for (const other of Object.values(versions))other.stages = other.stages.filter((one)=>one !== 'AWSPREVIOUS');
        version.stages.push('AWSPREVIOUS');
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/create-secret.js







const create_secret_run = (context, input)=>{
    const name = (0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationException');
    if (!/^[\w/+=.@-]{1,512}$/.test(name)) throw new refusal/* Refusal */.P('ValidationException', 'Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!');
    const known = (0,secretsmanager_state/* secretNamed */.cs)(context, name);
    if (known?.deleted !== undefined) throw new refusal/* Refusal */.P('InvalidRequestException', "You can't create this secret because a secret with this name is already scheduled for deletion.");
    if (known !== undefined && known.versions[(0,kernel_member/* textMember */.SA)(input, 'ClientRequestToken') ?? ''] === undefined) throw exists(`The operation failed because the secret ${name} already exists.`);
    const secret = known ?? create_secret_fresh(context, name, input);
    const valued = (0,kernel_member/* textMember */.SA)(input, 'SecretString') ?? (0,kernel_member/* textMember */.SA)(input, 'SecretBinary');
    const version = valued === undefined ? {} : {
        VersionId: putVersion(context, secret, input).VersionId
    };
    const state = (0,secretsmanager_state/* secretsState */.LI)(context);
    state.secrets[name] = secret;
    state.laid = true;
    return {
        ARN: secret.arn,
        Name: name,
        ...version
    };
};
const create_secret_fresh = (context, name, input)=>{
    const { account, caller, world, now } = context;
    const path = `${(0,partition/* partition */.j)(caller.region)}:secretsmanager:${caller.region}:${account.id}:secret:${name}`;
    const end = [
        ...Buffer.from((0,draw/* draw */.$2)(world, `secret ${path}`).slice(0, 12), 'hex')
    ].map((byte)=>'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'.charAt(byte % 62)).join('');
    const [description, kmsKey] = [
        (0,kernel_member/* textMember */.SA)(input, 'Description'),
        (0,kernel_member/* textMember */.SA)(input, 'KmsKeyId')
    ];
    const tags = ((0,kernel_member/* structuresMember */.Xr)(input, 'Tags') ?? []).map((tag)=>({
            Key: (0,kernel_member/* textMember */.SA)(tag, 'Key') ?? '',
            Value: (0,kernel_member/* textMember */.SA)(tag, 'Value') ?? ''
        }));
    return {
        ...{
            name,
            arn: `arn:${path}-${end}`,
            created: now,
            changed: now,
            tags,
            versions: {}
        },
        ...description === undefined ? {} : {
            description
        },
        ...kmsKey === undefined ? {} : {
            kmsKey
        }
    };
};
/** `CreateSecret`: with a first value, or without. */ const createSecret = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: create_secret_run
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/delete-secret.js




const day = 86_400_000;
/** `DeleteSecret`: the secret cannot be read from now on, and is gone after its recovery window, or at once when forced. */ const deleteSecret = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'SecretId') ?? '',
    run: (context, input)=>{
        const secret = requireSecret(context, input, true);
        const days = (0,kernel_member/* numberMember */.eJ)(input, 'RecoveryWindowInDays') ?? 30;
        if (days < 7 || days > 30) throw new refusal/* Refusal */.P('InvalidParameterException', 'The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).');
        const forced = (0,kernel_member/* flagMember */.hu)(input, 'ForceDeleteWithoutRecovery') ?? false;
        secret.deleted = context.now;
        secret.deletion = forced ? context.now : context.now + days * day;
        return {
            ARN: secret.arn,
            Name: secret.name,
            DeletionDate: (0,timestamp/* timestamp */.v)(secret.deletion)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/describe-secret.js



/** `DescribeSecret`: all but the values; one that waits for its deletion shows, too. */ const describeSecret = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'SecretId') ?? '',
    run: (context, input)=>{
        const secret = requireSecret(context, input, true);
        const { description, kmsKey, deleted, versions } = secret;
        return {
            ...{
                ARN: secret.arn,
                Name: secret.name,
                Tags: secret.tags
            },
            ...description === undefined ? {} : {
                Description: description
            },
            ...kmsKey === undefined ? {} : {
                KmsKeyId: kmsKey
            },
            CreatedDate: (0,timestamp/* timestamp */.v)(secret.created),
            LastChangedDate: (0,timestamp/* timestamp */.v)(secret.changed),
            ...deleted === undefined ? {} : {
                DeletedDate: (0,timestamp/* timestamp */.v)(deleted)
            },
            VersionIdsToStages: Object.fromEntries(Object.entries(versions).flatMap(([id, { stages }])=>stages.length === 0 ? [] : [
                    [
                        id,
                        stages
                    ]
                ]))
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/get-secret-value.js




/** `GetSecretValue`: by version id or staging label. */ const getSecretValue = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'SecretId') ?? '',
    run: (context, input)=>{
        const secret = requireSecret(context, input);
        const [id, stage] = [
            (0,kernel_member/* textMember */.SA)(input, 'VersionId'),
            (0,kernel_member/* textMember */.SA)(input, 'VersionStage')
        ];
        const found = (0,secretsmanager_state/* versionOf */.E4)(secret, {
            id,
            stage
        });
        if (found === undefined) throw notFound(id === undefined ? ` value for staging label: ${stage ?? 'AWSCURRENT'}` : ` value for VersionId: ${id}`);
        const { text, binary, stages, at } = found.version;
        return {
            ...{
                ARN: secret.arn,
                Name: secret.name,
                VersionId: found.id
            },
            ...text === undefined ? {
                SecretBinary: binary
            } : {
                SecretString: text
            },
            ...{
                VersionStages: stages,
                CreatedDate: (0,timestamp/* timestamp */.v)(at)
            }
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-secrets-manager 3.1163.0.
/** What requests and answers of the service's operations are made of. */ const secretsManagerModel = {
    operations: {
        CreateSecret: [
            "CreateSecretRequest",
            "CreateSecretResponse"
        ],
        DeleteSecret: [
            "DeleteSecretRequest",
            "DeleteSecretResponse"
        ],
        DescribeSecret: [
            "DescribeSecretRequest",
            "DescribeSecretResponse"
        ],
        GetSecretValue: [
            "GetSecretValueRequest",
            "GetSecretValueResponse"
        ],
        PutSecretValue: [
            "PutSecretValueRequest",
            "PutSecretValueResponse"
        ]
    },
    structures: {
        CreateSecretRequest: {
            "members": {
                "Name": "string",
                "ClientRequestToken": "string",
                "Description": "string",
                "KmsKeyId": "string",
                "SecretBinary": "blob",
                "SecretString": "string",
                "Tags": "[]=Tag",
                "AddReplicaRegions": "[]=ReplicaRegionType",
                "ForceOverwriteReplicaSecret": "boolean",
                "Type": "string"
            },
            "required": [
                "Name"
            ]
        },
        CreateSecretResponse: {
            "members": {
                "ARN": "string",
                "Name": "string",
                "VersionId": "string",
                "ReplicationStatus": "[]=ReplicationStatusType"
            },
            "required": []
        },
        DeleteSecretRequest: {
            "members": {
                "SecretId": "string",
                "RecoveryWindowInDays": "number",
                "ForceDeleteWithoutRecovery": "boolean"
            },
            "required": [
                "SecretId"
            ]
        },
        DeleteSecretResponse: {
            "members": {
                "ARN": "string",
                "Name": "string",
                "DeletionDate": "timestamp"
            },
            "required": []
        },
        DescribeSecretRequest: {
            "members": {
                "SecretId": "string"
            },
            "required": [
                "SecretId"
            ]
        },
        DescribeSecretResponse: {
            "members": {
                "ARN": "string",
                "Name": "string",
                "Type": "string",
                "Description": "string",
                "KmsKeyId": "string",
                "RotationEnabled": "boolean",
                "RotationLambdaARN": "string",
                "RotationRules": "=RotationRulesType",
                "ExternalSecretRotationMetadata": "[]=ExternalSecretRotationMetadataItem",
                "ExternalSecretRotationRoleArn": "string",
                "LastRotatedDate": "timestamp",
                "LastChangedDate": "timestamp",
                "LastAccessedDate": "timestamp",
                "DeletedDate": "timestamp",
                "NextRotationDate": "timestamp",
                "Tags": "[]=Tag",
                "VersionIdsToStages": "{}[]string",
                "OwningService": "string",
                "CreatedDate": "timestamp",
                "PrimaryRegion": "string",
                "ReplicationStatus": "[]=ReplicationStatusType"
            },
            "required": []
        },
        ExternalSecretRotationMetadataItem: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": []
        },
        GetSecretValueRequest: {
            "members": {
                "SecretId": "string",
                "VersionId": "string",
                "VersionStage": "string"
            },
            "required": [
                "SecretId"
            ]
        },
        GetSecretValueResponse: {
            "members": {
                "ARN": "string",
                "Name": "string",
                "VersionId": "string",
                "SecretBinary": "blob",
                "SecretString": "string",
                "VersionStages": "[]string",
                "CreatedDate": "timestamp"
            },
            "required": []
        },
        PutSecretValueRequest: {
            "members": {
                "SecretId": "string",
                "ClientRequestToken": "string",
                "SecretBinary": "blob",
                "SecretString": "string",
                "VersionStages": "[]string",
                "RotationToken": "string"
            },
            "required": [
                "SecretId"
            ]
        },
        PutSecretValueResponse: {
            "members": {
                "ARN": "string",
                "Name": "string",
                "VersionId": "string",
                "VersionStages": "[]string"
            },
            "required": []
        },
        ReplicaRegionType: {
            "members": {
                "Region": "string",
                "KmsKeyId": "string"
            },
            "required": []
        },
        ReplicationStatusType: {
            "members": {
                "Region": "string",
                "KmsKeyId": "string",
                "Status": "#StatusType",
                "StatusMessage": "string",
                "LastAccessedDate": "timestamp"
            },
            "required": []
        },
        RotationRulesType: {
            "members": {
                "AutomaticallyAfterDays": "number",
                "Duration": "string",
                "ScheduleExpression": "string"
            },
            "required": []
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": []
        }
    },
    enums: {
        StatusType: [
            "Failed",
            "InProgress",
            "InSync"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/put-secret-value.js



/** `PutSecretValue`: a further version of a secret. */ const putSecretValue = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'SecretId') ?? '',
    run: (context, input)=>{
        const secret = requireSecret(context, input);
        return {
            ARN: secret.arn,
            Name: secret.name,
            ...putVersion(context, secret, input)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/secretsmanager/service.js







/** Secrets Manager: secrets and their versions. */ const secretsManager = (0,check_request/* checked */.K)({
    name: 'secretsmanager',
    wire: {
        protocol: 'json',
        version: '1.1',
        target: 'secretsmanager.'
    },
    operations: {
        CreateSecret: createSecret,
        DeleteSecret: deleteSecret,
        DescribeSecret: describeSecret,
        GetSecretValue: getSecretValue,
        PutSecretValue: putSecretValue
    }
}, secretsManagerModel, (0,check_request/* validation */.E)('ValidationException'));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/refuse.js

/** A request that Systems Manager cannot follow. */ const refuse_invalid = (message)=>new refusal/* Refusal */.P('ValidationException', message);
/** There is no such parameter; AWS says no more than the code. */ const refuse_notFound = ()=>new refusal/* Refusal */.P('ParameterNotFound', '');
/** There is one already, and the request does not overwrite. */ const refuse_exists = ()=>new refusal/* Refusal */.P('ParameterAlreadyExists', 'The parameter already exists. To overwrite this value, set the overwrite option in the request to true.');

// EXTERNAL MODULE: ./.tagship/build/sandbox/ssm/state.js
var ssm_state = __webpack_require__(29280);
;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/delete-parameter.js



/** `DeleteParameter`: with all its versions. */ const deleteParameter = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: (context, input)=>{
        const found = (0,ssm_state/* parameterNamed */.$V)(context, (0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationException'));
        if (found === undefined) throw refuse_notFound();
        delete (0,ssm_state/* ssmState */.Hk)(context).parameters[found.parameter.name];
        return {};
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/parameter-view.js



/** A parameter as answers give it; without decryption a SecureString shows what cannot be read. */ const parameterView = (context, of)=>{
    const { parameter, version, open } = of;
    const { value, at } = parameter.values[version - 1] ?? {
        value: '',
        at: context.now
    };
    const sealed = parameter.type === 'SecureString' && !open;
    return {
        Name: parameter.name,
        Type: parameter.type,
        Value: sealed ? `AQICAH${(0,external_node_crypto_.createHash)('sha512').update(value).digest('base64')}` : value,
        Version: version,
        LastModifiedDate: (0,timestamp/* timestamp */.v)(at),
        ARN: (0,ssm_state/* parameterArn */.vi)(context, parameter.name),
        DataType: 'text'
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/get-parameter.js




/** `GetParameter`: by name, `name:version` or ARN. */ const getParameter = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: (context, input)=>{
        const found = (0,ssm_state/* parameterNamed */.$V)(context, (0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationException'));
        if (found === undefined) throw refuse_notFound();
        return {
            Parameter: parameterView(context, {
                ...found,
                open: (0,kernel_member/* flagMember */.hu)(input, 'WithDecryption') ?? false
            })
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/get-parameters.js




/** `GetParameters`: at most ten; those that are not there are listed as invalid. */ const getParameters = {
    resource: (input)=>(0,kernel_member/* textsMember */.Nu)(input, 'Names')?.join(',') ?? '',
    run: (context, input)=>{
        const names = (0,kernel_member/* textsMember */.Nu)(input, 'Names') ?? [];
        if (names.length === 0 || names.length > 10) throw refuse_invalid(`1 validation error detected: Value '[${names.join(', ')}]' at 'names' failed to satisfy constraint: Member must have length ${names.length === 0 ? 'greater than or equal to 1' : 'less than or equal to 10'}`);
        const open = (0,kernel_member/* flagMember */.hu)(input, 'WithDecryption') ?? false;
        const found = names.map((name)=>({
                name,
                of: (0,ssm_state/* parameterNamed */.$V)(context, name)
            }));
        return {
            Parameters: found.flatMap(({ of })=>of === undefined ? [] : [
                    parameterView(context, {
                        ...of,
                        open
                    })
                ]),
            InvalidParameters: found.filter(({ of })=>of === undefined).map(({ name })=>name)
        };
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/get-parameters-by-path.js





/** `GetParametersByPath`: what lies directly under a path, or with `Recursive` all below; ten to a page at most. */ const getParametersByPath = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Path') ?? '',
    run: (context, input)=>{
        const path = (0,kernel_member/* neededText */.Nd)(input, 'Path', 'ValidationException');
        if (!path.startsWith('/')) throw refuse_invalid('The parameter doesn\'t meet the parameter name requirements. The parameter name must begin with a forward slash "/".');
        const [head, deep] = [
            path.endsWith('/') ? path : `${path}/`,
            (0,kernel_member/* flagMember */.hu)(input, 'Recursive') ?? false
        ];
        const open = (0,kernel_member/* flagMember */.hu)(input, 'WithDecryption') ?? false;
        const size = (0,kernel_member/* numberMember */.eJ)(input, 'MaxResults') ?? 10;
        const after = parsedToken((0,kernel_member/* textMember */.SA)(input, 'NextToken'));
        const all = Object.values((0,ssm_state/* ssmState */.Hk)(context).parameters).filter(({ name })=>name.startsWith(head) && (deep || !name.slice(head.length).includes('/'))).filter(({ name })=>after === undefined || name > after).sort((a, b)=>a.name < b.name ? -1 : 1);
        const page = all.slice(0, size);
        const last = page.at(-1)?.name ?? '';
        return {
            Parameters: page.map((parameter)=>parameterView(context, {
                    parameter,
                    version: parameter.values.length,
                    open
                })),
            ...all.length > size ? {
                NextToken: Buffer.from(last).toString('base64url')
            } : {}
        };
    }
};
const parsedToken = (token)=>{
    if (token === undefined) return undefined;
    const name = Buffer.from(token, 'base64url').toString();
    if (name.startsWith('/')) return name;
    throw new refusal/* Refusal */.P('InvalidNextToken', 'The specified token is not valid.');
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-ssm 3.1169.0.
/** What requests and answers of the service's operations are made of. */ const ssmModel = {
    operations: {
        DeleteParameter: [
            "DeleteParameterRequest",
            "DeleteParameterResult"
        ],
        GetParameter: [
            "GetParameterRequest",
            "GetParameterResult"
        ],
        GetParameters: [
            "GetParametersRequest",
            "GetParametersResult"
        ],
        GetParametersByPath: [
            "GetParametersByPathRequest",
            "GetParametersByPathResult"
        ],
        PutParameter: [
            "PutParameterRequest",
            "PutParameterResult"
        ]
    },
    structures: {
        DeleteParameterRequest: {
            "members": {
                "Name": "string"
            },
            "required": [
                "Name"
            ]
        },
        DeleteParameterResult: {
            "members": {},
            "required": []
        },
        GetParameterRequest: {
            "members": {
                "Name": "string",
                "WithDecryption": "boolean"
            },
            "required": [
                "Name"
            ]
        },
        GetParameterResult: {
            "members": {
                "Parameter": "=Parameter"
            },
            "required": []
        },
        GetParametersByPathRequest: {
            "members": {
                "Path": "string",
                "Recursive": "boolean",
                "ParameterFilters": "[]=ParameterStringFilter",
                "WithDecryption": "boolean",
                "MaxResults": "number",
                "NextToken": "string"
            },
            "required": [
                "Path"
            ]
        },
        GetParametersByPathResult: {
            "members": {
                "Parameters": "[]=Parameter",
                "NextToken": "string"
            },
            "required": []
        },
        GetParametersRequest: {
            "members": {
                "Names": "[]string",
                "WithDecryption": "boolean"
            },
            "required": [
                "Names"
            ]
        },
        GetParametersResult: {
            "members": {
                "Parameters": "[]=Parameter",
                "InvalidParameters": "[]string"
            },
            "required": []
        },
        Parameter: {
            "members": {
                "Name": "string",
                "Type": "#ParameterType",
                "Value": "string",
                "Version": "number",
                "Selector": "string",
                "SourceResult": "string",
                "LastModifiedDate": "timestamp",
                "ARN": "string",
                "DataType": "string"
            },
            "required": []
        },
        ParameterStringFilter: {
            "members": {
                "Key": "string",
                "Option": "string",
                "Values": "[]string"
            },
            "required": [
                "Key"
            ]
        },
        PutParameterRequest: {
            "members": {
                "Name": "string",
                "Value": "string",
                "Description": "string",
                "Type": "#ParameterType",
                "KeyId": "string",
                "Overwrite": "boolean",
                "AllowedPattern": "string",
                "Tags": "[]=Tag",
                "Tier": "#ParameterTier",
                "Policies": "string",
                "DataType": "string"
            },
            "required": [
                "Name",
                "Value"
            ]
        },
        PutParameterResult: {
            "members": {
                "Version": "number",
                "Tier": "#ParameterTier"
            },
            "required": []
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key",
                "Value"
            ]
        }
    },
    enums: {
        ParameterTier: [
            "Advanced",
            "Intelligent-Tiering",
            "Standard"
        ],
        ParameterType: [
            "SecureString",
            "String",
            "StringList"
        ]
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/put-parameter.js



const types = [
    'String',
    'StringList',
    'SecureString'
];
const put_parameter_run = (context, input)=>{
    const name = put_parameter_validName((0,kernel_member/* neededText */.Nd)(input, 'Name', 'ValidationException'));
    const value = (0,kernel_member/* neededText */.Nd)(input, 'Value', 'ValidationException');
    const limit = (0,kernel_member/* textMember */.SA)(input, 'Tier') === 'Advanced' ? 8192 : 4096;
    if (value.length > limit) throw refuse_invalid(`Standard tier parameters support a maximum parameter value of ${limit} characters.`);
    const known = (0,ssm_state/* parameterNamed */.$V)(context, name)?.parameter;
    if (known !== undefined && !(0,kernel_member/* flagMember */.hu)(input, 'Overwrite')) throw refuse_exists();
    const type = types.find((one)=>one === ((0,kernel_member/* textMember */.SA)(input, 'Type') ?? known?.type));
    if (type === undefined) throw refuse_invalid('A parameter type is required when you create a parameter.');
    const description = (0,kernel_member/* textMember */.SA)(input, 'Description') ?? known?.description;
    const values = [
        ...known?.values ?? [],
        {
            value,
            at: context.now
        }
    ];
    const kept = {
        name,
        type,
        ...description === undefined ? {} : {
            description
        },
        values
    };
    const state = (0,ssm_state/* ssmState */.Hk)(context);
    state.parameters[name] = kept;
    state.laid = true;
    return {
        Version: values.length,
        Tier: (0,kernel_member/* textMember */.SA)(input, 'Tier') ?? 'Standard'
    };
};
const put_parameter_validName = (name)=>{
    if (!/^[a-zA-Z0-9_.\-/]{1,1011}$/.test(name)) throw refuse_invalid('Parameter name: can\'t be prefixed with "ssm" (case-insensitive). If formed as a path, it can consist of sub-paths divided by slash symbol; each sub-path can be formed as a mix of letters, numbers and the following 3 symbols .-_');
    if (name.includes('/') && !name.startsWith('/')) throw refuse_invalid('Parameter name must be a fully qualified name.');
    return name;
};
/** `PutParameter`: a new parameter, or with `Overwrite` a new version. */ const putParameter = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'Name') ?? '',
    run: put_parameter_run
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/ssm/service.js







/** Systems Manager: parameters. */ const ssm = (0,check_request/* checked */.K)({
    name: 'ssm',
    wire: {
        protocol: 'json',
        version: '1.1',
        target: 'AmazonSSM.'
    },
    operations: {
        DeleteParameter: deleteParameter,
        GetParameter: getParameter,
        GetParameters: getParameters,
        GetParametersByPath: getParametersByPath,
        PutParameter: putParameter
    }
}, ssmModel, (0,check_request/* validation */.E)('ValidationException'));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/permissions/trust.js





/** The role that an ARN names where its account judges: `open` where it does not, `undefined` where there is no such role. */ const trustedRole = (context, arn)=>{
    const account = context.world.accounts[arn.split(':')[4] ?? ''];
    if (!(0,permissions_role/* isJudged */.sL)(account)) return 'open';
    const role = (0,permissions_role/* roleNamed */.ud)(account, arn.split('/').at(-1) ?? '');
    return role?.arn === arn ? role : undefined;
};
/** Refuses an `AssumeRole` that the role's trust, or the caller's own policies, do not allow. */ const trustCaller = (context, arn)=>{
    const role = trustedRole(context, arn);
    if (role === 'open') return;
    const { caller } = context;
    const asking = {
        action: 'sts:AssumeRole',
        resource: '*',
        facts: {
            'aws:principalarn': caller.arn
        }
    };
    const trust = (arns, account)=>role !== undefined && (0,verdict/* verdict */.W)([
            (0,policy/* parsePolicy */.O)(role.trust)
        ], asking, (statement)=>(0,verdict/* isPrincipal */.H)(statement, {
                account,
                arns
            })) === 'allowed';
    const named = caller.account === arn.split(':')[4] && trust((0,permissions_role/* callersArns */.Zp)(context), '');
    const own = named ? 'allowed' : identityVerdict(context, {
        action: 'sts:AssumeRole',
        resource: arn
    }, {});
    if (trust((0,permissions_role/* callersArns */.Zp)(context), caller.account) && own === 'allowed') return;
    const text = `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${arn}`;
    throw new refusal/* Refusal */.P('AccessDenied', text, {
        status: 403
    });
};
/** Refuses claims of a web identity that the role's trust does not allow; `provider` is the issuer without `https://`. */ const trustClaims = (role, claims, provider)=>{
    const facts = Object.fromEntries(Object.entries(claims).map(([name, value])=>[
            `${provider}:${name}`.toLowerCase(),
            String(value)
        ]));
    const asking = {
        action: 'sts:AssumeRoleWithWebIdentity',
        resource: '*',
        facts
    };
    const federated = ({ principals })=>(principals.Federated ?? []).some((principal)=>principal.endsWith(`:oidc-provider/${provider}`));
    if (role !== undefined && (0,verdict/* verdict */.W)([
        (0,policy/* parsePolicy */.O)(role.trust)
    ], asking, federated) === 'allowed') return;
    throw new refusal/* Refusal */.P('AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity', {
        status: 403
    });
};
/** Refuses a session longer than the role allows. */ const boundSession = (role, seconds)=>{
    if (seconds <= role.longest) return;
    const text = 'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.';
    throw new refusal/* Refusal */.P('ValidationError', text);
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/open-session.js






/** Opens a session of the role that the request names, and gives its credentials; the access key id stands for the role's account from then on. */ const openSession = (context, input)=>{
    const role = roleOf((0,kernel_member/* neededText */.Nd)(input, 'RoleArn', 'ValidationError'));
    const name = sessionName((0,kernel_member/* neededText */.Nd)(input, 'RoleSessionName', 'ValidationError'));
    const seconds = sessionSeconds(input);
    const laid = trustedRole(context, role.arn);
    if (laid !== undefined && laid !== 'open') boundSession(laid, seconds);
    const expires = context.now + seconds * 1000;
    const hex = (0,draw/* draw */.$2)(context.world, `sts session ${role.arn} ${name}`);
    const accessKeyId = `ASIA${letters(hex).slice(0, 16)}`;
    const userId = `AROA${letters(stableHex(context.world, role.arn)).slice(0, 17)}:${name}`;
    const arn = `arn:${role.partition}:sts::${role.account}:assumed-role/${role.name}/${name}`;
    context.world.credentials[accessKeyId] = {
        account: role.account,
        arn,
        userId,
        expires
    };
    return {
        Credentials: {
            AccessKeyId: accessKeyId,
            SecretAccessKey: Buffer.from(hex, 'hex').toString('base64').slice(0, 40),
            SessionToken: `sandbox/${hex}`,
            Expiration: (0,timestamp/* timestamp */.v)(expires)
        },
        AssumedRoleUser: {
            AssumedRoleId: userId,
            Arn: arn
        }
    };
};
/** The unique id of an identity that is no session, `AIDA` and seventeen letters; the same for the same ARN. */ const userId = (world, arn)=>`AIDA${letters(stableHex(world, arn)).slice(0, 17)}`;
const roleOf = (arn)=>{
    const parts = /^arn:(aws[a-z-]*):iam::(\d{12}):role\/(?:[\w+=,.@/-]*\/)?([\w+=,.@-]{1,64})$/.exec(arn);
    const [, partition, account, name] = parts ?? [];
    if (partition === undefined || account === undefined || name === undefined) throw new refusal/* Refusal */.P('ValidationError', `${arn} is invalid`);
    return {
        arn,
        partition,
        account,
        name
    };
};
const sessionName = (name)=>{
    if (/^[\w+=,.@-]{2,64}$/.test(name)) return name;
    const rule = 'Member must satisfy regular expression pattern: [\\w+=,.@-]*';
    const text = `1 validation error detected: Value '${name}' at 'roleSessionName' failed to satisfy constraint: ${rule}`;
    throw new refusal/* Refusal */.P('ValidationError', text);
};
const sessionSeconds = (input)=>{
    const seconds = (0,kernel_member/* numberMember */.eJ)(input, 'DurationSeconds') ?? 3600;
    if (seconds >= 900 && seconds <= 43_200) return seconds;
    const rule = seconds < 900 ? 'greater than or equal to 900' : 'less than or equal to 43200';
    const text = `1 validation error detected: Value '${seconds}' at 'durationSeconds' failed to satisfy constraint: Member must have value ${rule}`;
    throw new refusal/* Refusal */.P('ValidationError', text);
};
const stableHex = (world, text)=>(0,external_node_crypto_.createHash)('sha256').update(JSON.stringify([
        world.seed,
        'identity',
        text
    ])).digest('hex');
const letters = (hex)=>[
        ...Buffer.from(hex, 'hex')
    ].map((byte)=>'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'[byte % 32]).join('');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/assume-role.js



/** `AssumeRole`: where roles are laid for the account, what their trust allows; elsewhere every role that can be named. */ const assumeRole = {
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'RoleArn') ?? '',
    run: (context, input)=>{
        trustCaller(context, (0,kernel_member/* neededText */.Nd)(input, 'RoleArn', 'ValidationError'));
        return openSession(context, input);
    }
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/assume-role-with-web-identity.js





/**
 * `AssumeRoleWithWebIdentity`: where roles are laid for the account, the token must be one of the sandbox's own that has not
 * ended, and the role's trust must allow its claims; elsewhere any well-formed token will do.
 */ const assumeRoleWithWebIdentity = {
    unsigned: true,
    resource: (input)=>(0,kernel_member/* textMember */.SA)(input, 'RoleArn') ?? '',
    run: (context, input)=>{
        const token = (0,kernel_member/* neededText */.Nd)(input, 'WebIdentityToken', 'ValidationError');
        const claims = tokenClaims(token);
        const role = trustedRole(context, (0,kernel_member/* neededText */.Nd)(input, 'RoleArn', 'ValidationError'));
        if (role !== 'open') {
            checkToken(context, token, claims);
            trustClaims(role, claims, host(String(claims.iss ?? '')));
        }
        return {
            ...openSession(context, input),
            SubjectFromWebIdentityToken: String(claims.sub ?? ''),
            Audience: String(claims.aud ?? ''),
            Provider: `arn:aws:iam::${context.account.id}:oidc-provider/${host(String(claims.iss ?? ''))}`
        };
    }
};
const checkToken = ({ world }, token, claims)=>{
    if (!isOwn(world, token)) throw new refusal/* Refusal */.P('InvalidIdentityToken', "Couldn't retrieve verification key from your identity provider, please reference AssumeRoleWithWebIdentity documentation for requirements");
    const [now, end] = [
        Math.floor(world.now / 1000),
        Number(claims.exp)
    ];
    if (now >= end) throw new refusal/* Refusal */.P('ExpiredTokenException', `Token expired: current date/time ${now} must be before the expiration date/time ${end}`);
};
const assume_role_with_web_identity_malformed = ()=>new refusal/* Refusal */.P('InvalidIdentityToken', 'The ID Token provided is not a valid JWT. (You may see this error if you sent an Access Token)');
const tokenClaims = (token)=>{
    const [head, body, signature, ...more] = token.split('.');
    if (head === undefined || body === undefined || signature === undefined || more.length > 0) throw assume_role_with_web_identity_malformed();
    assume_role_with_web_identity_decoded(head);
    return assume_role_with_web_identity_decoded(body);
};
const assume_role_with_web_identity_decoded = (part)=>{
    const value = assume_role_with_web_identity_parsed(Buffer.from(part, 'base64url').toString('utf8'));
    if ((0,kernel_member/* isStructure */.ip)(value)) return value;
    throw assume_role_with_web_identity_malformed();
};
const assume_role_with_web_identity_parsed = (text)=>{
    try {
        return JSON.parse(text);
    } catch  {
        throw assume_role_with_web_identity_malformed();
    }
};
const host = (issuer)=>issuer.replace(/^https?:\/\//, '');

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/get-caller-identity.js

/** `GetCallerIdentity`: who the credentials belong to. */ const getCallerIdentity = {
    resource: ()=>'',
    run: ({ world, caller })=>({
            Arn: caller.arn,
            UserId: world.credentials[caller.accessKeyId]?.userId ?? userId(world, caller.arn),
            Account: caller.account
        })
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/model.data.js
// Generated by .github/scripts/aws-model.mjs from @aws-sdk/client-sts 3.1169.0.
/** What requests and answers of the service's operations are made of. */ const stsModel = {
    operations: {
        AssumeRole: [
            "AssumeRoleRequest",
            "AssumeRoleResponse"
        ],
        AssumeRoleWithWebIdentity: [
            "AssumeRoleWithWebIdentityRequest",
            "AssumeRoleWithWebIdentityResponse"
        ],
        GetCallerIdentity: [
            "GetCallerIdentityRequest",
            "GetCallerIdentityResponse"
        ]
    },
    structures: {
        AssumeRoleRequest: {
            "members": {
                "RoleArn": "string",
                "RoleSessionName": "string",
                "PolicyArns": "[]=PolicyDescriptorType",
                "Policy": "string",
                "DurationSeconds": "number",
                "Tags": "[]=Tag",
                "TransitiveTagKeys": "[]string",
                "ExternalId": "string",
                "SerialNumber": "string",
                "TokenCode": "string",
                "SourceIdentity": "string",
                "ProvidedContexts": "[]=ProvidedContext",
                "MinimumSessionTokenSize": "number"
            },
            "required": [
                "RoleArn",
                "RoleSessionName"
            ]
        },
        AssumeRoleResponse: {
            "members": {
                "Credentials": "=Credentials",
                "AssumedRoleUser": "=AssumedRoleUser",
                "PackedPolicySize": "number",
                "SourceIdentity": "string",
                "SessionTokenUtilization": "number",
                "SessionTokenSize": "number"
            },
            "required": []
        },
        AssumeRoleWithWebIdentityRequest: {
            "members": {
                "RoleArn": "string",
                "RoleSessionName": "string",
                "WebIdentityToken": "string",
                "ProviderId": "string",
                "PolicyArns": "[]=PolicyDescriptorType",
                "Policy": "string",
                "DurationSeconds": "number",
                "MinimumSessionTokenSize": "number"
            },
            "required": [
                "RoleArn",
                "RoleSessionName",
                "WebIdentityToken"
            ]
        },
        AssumeRoleWithWebIdentityResponse: {
            "members": {
                "Credentials": "=Credentials",
                "SubjectFromWebIdentityToken": "string",
                "AssumedRoleUser": "=AssumedRoleUser",
                "PackedPolicySize": "number",
                "Provider": "string",
                "Audience": "string",
                "SourceIdentity": "string",
                "SessionTokenUtilization": "number",
                "SessionTokenSize": "number"
            },
            "required": []
        },
        AssumedRoleUser: {
            "members": {
                "AssumedRoleId": "string",
                "Arn": "string"
            },
            "required": [
                "AssumedRoleId",
                "Arn"
            ]
        },
        Credentials: {
            "members": {
                "AccessKeyId": "string",
                "SecretAccessKey": "string",
                "SessionToken": "string",
                "Expiration": "timestamp"
            },
            "required": [
                "AccessKeyId",
                "SecretAccessKey",
                "SessionToken",
                "Expiration"
            ]
        },
        GetCallerIdentityRequest: {
            "members": {},
            "required": []
        },
        GetCallerIdentityResponse: {
            "members": {
                "UserId": "string",
                "Account": "string",
                "Arn": "string"
            },
            "required": []
        },
        PolicyDescriptorType: {
            "members": {
                "arn": "string"
            },
            "required": []
        },
        ProvidedContext: {
            "members": {
                "ProviderArn": "string",
                "ContextAssertion": "string"
            },
            "required": []
        },
        Tag: {
            "members": {
                "Key": "string",
                "Value": "string"
            },
            "required": [
                "Key",
                "Value"
            ]
        }
    },
    enums: {}
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sts/service.js





/** STS: identities and sessions. */ const sts = (0,check_request/* checked */.K)({
    name: 'sts',
    wire: {
        protocol: 'query',
        version: '2011-06-15',
        namespace: 'https://sts.amazonaws.com/doc/2011-06-15/'
    },
    operations: {
        GetCallerIdentity: getCallerIdentity,
        AssumeRole: assumeRole,
        AssumeRoleWithWebIdentity: assumeRoleWithWebIdentity
    }
}, stsModel, (0,check_request/* validation */.E)('ValidationError'));

;// CONCATENATED MODULE: ./.tagship/build/sandbox/services.js










/** The services that the sandbox has; ECR's layers go to the registry's blobs if there are any. */ const servicesOver = (blobs)=>[
        ecs_service/* ecs */.E,
        blobs === undefined ? service/* ecr */.Z : (0,service/* ecrOver */.R)(blobs),
        sts,
        logs,
        cloudwatch,
        ssm,
        secretsManager,
        elbv2,
        autoScaling,
        iam
    ];

;// CONCATENATED MODULE: ./.tagship/build/sandbox/sandbox.js












/** A sandbox without sockets: a fresh one, or one that goes on from a journal. */ const createSandbox = (options)=>{
    const { journal, mode } = options;
    const present = sceneOf(options);
    if (journal !== undefined) restore(present, journal);
    if (journal !== undefined) begin(present.world, options);
    const second = follower(present);
    const past = (service, operation)=>present.world.lag > 0 && lags(service, operation) ? second.past() : undefined;
    const scene = {
        ...present,
        past
    };
    const { world, hosts, defaults, enter } = scene;
    const clock = createClock({
        now: ()=>world.now,
        run: scene.run
    }, mode, options.actors);
    const notes = notebook(scene, {
        journal,
        follow: second.follow
    });
    const controls = control({
        scene,
        clock,
        note: notes.note
    });
    const handle = async (request, signal)=>{
        clock.sync();
        if (!request.path.startsWith('/_sandbox/')) return answered({
            scene,
            clock,
            notes,
            record: options.record
        }, request, signal);
        const reply = await answerControl({
            clock,
            control: controls
        }, request, signal);
        notes.time();
        return reply;
    };
    const noteContent = (call)=>{
        notes.content(call);
        options.record?.(call);
    };
    return {
        world,
        hosts,
        defaults,
        enter,
        clock,
        control: controls,
        handle,
        noteContent
    };
};
const sceneOf = (options)=>{
    const { registry, endpoint, mode, seed = 'sandbox', account = '000000000000', region = 'us-east-1' } = options;
    return sceneOver({
        world: keptWorld(options.journal) ?? (0,enter/* newWorld */.z)({
            seed,
            now: typeof mode === 'string' ? epoch : wall(),
            start: startOf(options)
        }),
        hosts: {
            registry,
            endpoint
        },
        defaults: {
            account,
            region
        },
        services: servicesOver(options.blobs)
    });
};
const startOf = ({ throttle = false, lag = 0 })=>({
        throttle,
        lag
    });
/** A world that goes on takes what this start asks for; what it does not ask for stays. */ const begin = (world, options)=>{
    world.start = startOf(options);
    if (options.throttle === true) world.throttle.on = true;
    if (options.lag !== undefined) world.lag = options.lag;
};
const answered = async ({ scene, clock, notes, record }, request, signal)=>{
    const content = bringsContent(request);
    if (!content) notes.request(request);
    const before = scene.world.calls.at(-1);
    const delivery = perform_answer(scene, request);
    const call = scene.world.calls.at(-1);
    if (content && call !== undefined) notes.content(call);
    if (call !== undefined && call !== before) record?.(call);
    if (delivery.delay > 0) await clock.delay(delivery.delay, signal);
    notes.time();
    return delivery.reply;
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/read-request.js
/** Bodies longer than this are not kept; the router refuses them by their length. */ const kept = 33 * 1024 * 1024;
/** Reads a whole request from its socket; of a body that is too long only the beginning is kept. */ const readRequest = async (message)=>{
    const parts = [];
    let size = 0;
    for await (const part of message){
        if (size <= kept) parts.push(part);
        size += part.byteLength;
    }
    const headers = Object.entries(message.headers).map(([name, value])=>[
            name,
            [
                value ?? ''
            ].flat().join(', ')
        ]);
    return {
        method: message.method ?? 'GET',
        path: message.url ?? '/',
        headers: Object.fromEntries(headers),
        body: Buffer.concat(parts)
    };
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/wire/send-reply.js

/** Writes an answer to its socket and ends the connection as the answer says: whole, in the middle of the body, or before it. */ const sendReply = (response, reply)=>{
    if (reply.ending === 'reset') {
        response.socket?.resetAndDestroy();
        return;
    }
    const { body } = reply;
    response.writeHead(reply.status, withLength(reply));
    if (reply.ending !== 'cut') response.end(body);
    else response.write(body.subarray(0, Math.floor(body.byteLength / 2)), ()=>response.destroy());
};

;// CONCATENATED MODULE: ./.tagship/build/sandbox/server.js










/** Starts a sandbox on 127.0.0.1: one port for AWS, GitHub's tokens and the control API, one for the OCI registry. */ const startSandbox = async (options)=>{
    const { record: file, holder: _, ...rest } = options;
    const ground = openGround(options.state, options.holder);
    const recorder = openRecorder(file);
    const [aws, oci] = [
        (0,external_node_http_.createServer)(),
        (0,external_node_http_.createServer)()
    ];
    try {
        const port = await listen(aws, options.port ?? ground.ports.port);
        const registryPort = await listen(oci, options.registryPort ?? ground.ports.registryPort);
        const hosts = {
            endpoint: `http://127.0.0.1:${port}`,
            registry: `127.0.0.1:${registryPort}`
        };
        const sandbox = ground.start((parts)=>createSandbox({
                ...rest,
                ...hosts,
                ...parts,
                record: recorder.write
            }), {
            port,
            registryPort
        });
        aws.on('request', (request, response)=>serve(sandbox, request, response));
        oci.on('request', registryOf(sandbox, ground.blobs));
        const stop = async ()=>{
            sandbox.clock.stop();
            await Promise.all([
                aws,
                oci
            ].map(server_close));
            ground.close(sandbox.world);
            recorder.close();
        };
        return {
            ready: ready(sandbox),
            sandbox,
            stop
        };
    } catch (error) {
        await Promise.all([
            aws,
            oci
        ].map(server_close));
        ground.abandon();
        recorder.close();
        throw error;
    }
};
const ready = ({ hosts, defaults })=>({
        ...hosts,
        ...defaults,
        github: `${hosts.endpoint}/_github`,
        clock: `${hosts.endpoint}/_sandbox/clock`
    });
const registryOf = (sandbox, blobs)=>registryHandler({
        blobs,
        context: (account, region)=>sandbox.enter(account, region),
        settle: ()=>sandbox.clock.sync(),
        delay: (ms, signal)=>sandbox.clock.delay(ms, signal),
        record: (call)=>sandbox.noteContent(recordCall(sandbox.world, call, call))
    });
const listen = (server, port)=>new Promise((resolve, reject)=>{
        server.once('error', reject);
        server.listen(port, '127.0.0.1', ()=>{
            server.off('error', reject);
            resolve(server.address().port);
        });
    });
const server_close = (server)=>new Promise((resolve)=>{
        server.close(()=>resolve());
        server.closeAllConnections();
    });
const serve = (sandbox, request, response)=>{
    if (isJoin(request)) {
        serveJoin(sandbox.clock, request, response);
        return;
    }
    const gone = new AbortController();
    response.on('close', ()=>gone.abort(new Error('the client has gone')));
    readRequest(request).then((read)=>sandbox.handle(read, gone.signal)).then((reply)=>sendReply(response, reply)).catch((error)=>{
        if (gone.signal.aborted || response.headersSent) response.destroy();
        else sendReply(response, jsonReply(500, {
            error: String(error instanceof Error ? error.stack : error)
        }));
    });
};


/***/ }),

/***/ 29280:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $V: () => (/* binding */ parameterNamed),
/* harmony export */   Hk: () => (/* binding */ ssmState),
/* harmony export */   vi: () => (/* binding */ parameterArn)
/* harmony export */ });
/* harmony import */ var _kernel_part_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24304);
/* harmony import */ var _kernel_partition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73415);


/** The region's parameters. */ const ssmState = (context)=>(0,_kernel_part_js__WEBPACK_IMPORTED_MODULE_0__/* .regionPart */ .C)(context, 'ssm', ()=>({
            parameters: {},
            laid: false
        }));
/** A parameter's ARN. */ const parameterArn = ({ account, caller: { region } }, name)=>`arn:${(0,_kernel_partition_js__WEBPACK_IMPORTED_MODULE_1__/* .partition */ .j)(region)}:ssm:${region}:${account.id}:parameter/${name.replace(/^\//, '')}`;
/** The parameter that a name or an ARN means, and the version if the name ends with one. */ const parameterNamed = (context, text)=>{
    const { parameters } = ssmState(context);
    const named = text.startsWith('arn:') ? text.split(':').slice(5).join(':').replace(/^parameter/, '') : text;
    const [, name = '', version] = /^(.*?)(?::(\d+))?$/.exec(named) ?? [];
    const parameter = [
        name,
        name.replace(/^\//, '')
    ].flatMap((key)=>Object.hasOwn(parameters, key) ? [
            parameters[key]
        ] : [])[0];
    if (parameter === undefined) return undefined;
    const asked = version === undefined ? parameter.values.length : Number(version);
    return parameter.values[asked - 1] === undefined ? undefined : {
        parameter,
        version: asked
    };
};


/***/ })

};
