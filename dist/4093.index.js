export const id = 4093;
export const ids = [4093];
export const modules = {

/***/ 74093:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  registry: () => (/* binding */ registry)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/credential-files.js


const credentialsText = (credentials)=>{
    const auths = credentials.map(({ endpoint, user, password })=>[
            new URL(endpoint).host,
            {
                auth: Buffer.from(`${user}:${password}`).toString('base64')
            }
        ]);
    return `${JSON.stringify({
        auths: Object.fromEntries(auths)
    }, null, 2)}\n`;
};
const writeCredentialFiles = async (credentials, folder)=>{
    await (0,promises_.mkdir)(folder, {
        recursive: true,
        mode: 0o700
    });
    await (0,promises_.chmod)(folder, 0o700);
    for (const name of [
        'config.json',
        'auth.json'
    ]){
        const file = (0,external_node_path_.join)(folder, name);
        await (0,promises_.writeFile)(file, credentialsText(credentials), {
            mode: 0o600
        });
        await (0,promises_.chmod)(file, 0o600);
    }
};

// EXTERNAL MODULE: ./.tagship/build/core/image/digest.js
var digest = __webpack_require__(58317);
// EXTERNAL MODULE: ./.tagship/build/core/image/layout.js
var image_layout = __webpack_require__(95259);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/core/time/side-by-side.js
var side_by_side = __webpack_require__(52392);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/blob-file.js



const damaged = ({ file, descriptor }, cause)=>{
    const what = `The layout is damaged: "${file}" is not what "${descriptor.digest}" names.`;
    return new problem/* Problem */.A({
        what,
        remedy: 'Build the image again.'
    }, {
        cause
    });
};
const absent = (error)=>error.code === 'ENOENT';
async function* bytes(blob) {
    try {
        for await (const part of (0,external_node_fs_.createReadStream)(blob.file))yield part;
    } catch (cause) {
        throw absent(cause) ? damaged(blob, cause) : cause;
    }
}
async function* bytesFrom(blob, offset) {
    const hash = (0,external_node_crypto_.createHash)('sha256');
    let seen = 0;
    let held;
    for await (const chunk of bytes(blob)){
        hash.update(chunk);
        const from = Math.max(0, offset - seen);
        seen += chunk.length;
        if (held !== undefined) yield held;
        held = from < chunk.length ? chunk.subarray(from) : undefined;
    }
    if (seen !== blob.descriptor.size || `sha256:${hash.digest('hex')}` !== blob.descriptor.digest) throw damaged(blob);
    if (held !== undefined) yield held;
}

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/adapters/retry/retry.js + 2 modules
var retry = __webpack_require__(94956);
;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/persist.js

const persist = async (clock, call)=>{
    try {
        return await (0,retry/* retry */.L)(clock, call);
    } catch (error) {
        throw error instanceof retry/* Exhausted */.m ? error.cause : error;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/blob-upload.js



const begin = async (session)=>{
    const { location } = await session.ask({
        method: 'POST',
        to: 'blobs/uploads/',
        action: 'ecr:InitiateLayerUpload',
        fine: [
            202
        ]
    });
    if (location !== undefined) return {
        at: location,
        offset: 0
    };
    const text = `The registry began an upload to "${session.repository}" without saying where.`;
    throw new failure/* Failure */.H(text, {
        kind: 'temporary',
        action: 'ecr:InitiateLayerUpload',
        code: 'NoLocation'
    });
};
const resume = async (session, at)=>{
    const state = await session.ask({
        method: 'GET',
        to: at,
        action: 'ecr:UploadLayerPart',
        fine: [
            204,
            400,
            404,
            405
        ]
    });
    if (state.status !== 204) return begin(session);
    const last = Number(/^(?:bytes=)?0-(\d+)$/.exec(state.headers.range ?? '')?.[1] ?? 0);
    return {
        at: state.location ?? at,
        offset: last === 0 ? 0 : last + 1
    };
};
const taken = [
    202,
    201
];
const lost = [
    400,
    404,
    416
];
const sendRest = (session, blob, { at, offset })=>{
    const { size } = blob.descriptor;
    const range = offset === 0 ? {} : {
        'content-range': `${offset}-${size - 1}`
    };
    return session.ask({
        method: 'PATCH',
        to: at,
        action: 'ecr:UploadLayerPart',
        headers: {
            'content-type': 'application/octet-stream',
            ...range
        },
        body: {
            size: size - offset,
            content: bytesFrom(blob, offset)
        },
        fine: offset === 0 ? taken : [
            ...taken,
            ...lost
        ]
    });
};
const finish = async (session, blob, { at, offset })=>{
    const to = new URL(at);
    to.searchParams.set('digest', blob.descriptor.digest);
    const body = {
        size: 0,
        content: ''
    };
    const fine = offset === 0 ? [
        201
    ] : [
        201,
        ...lost
    ];
    return (await session.ask({
        method: 'PUT',
        to,
        action: 'ecr:CompleteLayerUpload',
        body,
        fine
    })).status === 201;
};
const complete = async (session, blob, upload)=>{
    if (upload.offset === blob.descriptor.size) return finish(session, blob, upload);
    const rest = await sendRest(session, blob, upload);
    return taken.includes(rest.status) && finish(session, blob, {
        ...upload,
        at: rest.location ?? upload.at
    });
};
const isThere = async (session, blob)=>{
    const to = `blobs/${blob.descriptor.digest}`;
    const action = 'ecr:BatchCheckLayerAvailability';
    return (await session.ask({
        method: 'HEAD',
        to,
        action,
        fine: [
            200,
            404
        ]
    })).status === 200;
};
const attempt = async (session, blob, begun)=>{
    if (await isThere(session, blob)) return begun.at === undefined ? 'present' : 'sent';
    const upload = begun.at === undefined ? await begin(session) : await resume(session, begun.at);
    begun.at = upload.at;
    if (await complete(session, blob, upload)) return 'sent';
    const again = await begin(session);
    begun.at = again.at;
    await complete(session, blob, again);
    return 'sent';
};
const uploadBlob = (session, blob)=>{
    const begun = {};
    return persist(session.clock, {
        operation: 'ecr:UploadLayerPart',
        key: blob.descriptor.digest,
        attempt: ()=>attempt(session, blob, begun)
    });
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/push-layout.js









const readText = async (session, file)=>{
    try {
        return await session.clock.busy(()=>(0,promises_.readFile)(file, 'utf8'));
    } catch (cause) {
        if (cause.code !== 'ENOENT') throw cause;
        const what = `The layout has no file "${file}".`;
        throw new problem/* Problem */.A({
            what,
            remedy: 'Push in the same job that built the image, or build it again.'
        }, {
            cause
        });
    }
};
const readNode = async (session, layout, self)=>{
    const file = (0,external_node_path_.join)(layout, (0,image_layout/* blobPath */.nD)(self.digest));
    const text = await readText(session, file);
    if ((0,digest/* digestOf */.o)(text) !== self.digest) throw damaged({
        file,
        descriptor: self
    });
    const listing = (0,image_layout/* parseListing */._S)(text, self);
    if (listing.is === 'image') return {
        self,
        text,
        blobs: listing.blobs,
        children: []
    };
    const children = [];
    for (const child of listing.manifests)children.push(await readNode(session, layout, child));
    return {
        self,
        text,
        blobs: [],
        children
    };
};
const blobsOf = (node)=>[
        ...node.blobs,
        ...node.children.flatMap(blobsOf)
    ];
const inOrder = (node)=>[
        ...node.children.flatMap(inOrder),
        node
    ];
const ask = async (session, { self })=>{
    const headers = {
        accept: self.mediaType
    };
    const question = {
        to: `manifests/${self.digest}`,
        action: 'ecr:BatchGetImage',
        headers
    };
    return (await session.ask({
        ...question,
        method: 'HEAD',
        fine: [
            200,
            404
        ]
    })).status === 200;
};
const send = async (session, { self, text })=>{
    await session.ask({
        method: 'PUT',
        to: `manifests/${self.digest}`,
        action: 'ecr:PutImage',
        headers: {
            'content-type': self.mediaType
        },
        body: {
            size: Buffer.byteLength(text),
            content: text
        },
        fine: [
            201
        ]
    });
    return true;
};
const push_layout_isThere = (session, node)=>persist(session.clock, {
        operation: 'ecr:BatchGetImage',
        key: node.self.digest,
        attempt: ()=>ask(session, node)
    });
const putManifest = (session, node)=>{
    const readBack = async ()=>await ask(session, node) || undefined;
    return persist(session.clock, {
        operation: 'ecr:PutImage',
        key: node.self.digest,
        attempt: ()=>send(session, node),
        readBack
    });
};
const pushLayout = async (session, layout)=>{
    const index = (0,external_node_path_.join)(layout, 'index.json');
    const top = await readNode(session, layout, (0,image_layout/* parseLayoutIndex */.SP)(await readText(session, index), index));
    const blobs = [
        ...new Map(blobsOf(top).map((blob)=>[
                blob.digest,
                blob
            ])).values()
    ];
    const { digest } = top.self;
    if (await push_layout_isThere(session, top)) return {
        digest,
        sent: 0,
        present: blobs.length
    };
    const ends = await (0,side_by_side/* sideBySide */.Q)(4, blobs, (descriptor)=>uploadBlob(session, {
            file: (0,external_node_path_.join)(layout, (0,image_layout/* blobPath */.nD)(descriptor.digest)),
            descriptor
        }));
    for (const node of inOrder(top))await putManifest(session, node);
    const sent = ends.filter((end)=>end === 'sent').length;
    return {
        digest,
        sent,
        present: ends.length - sent
    };
};

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
// EXTERNAL MODULE: external "node:https"
var external_node_https_ = __webpack_require__(44708);
// EXTERNAL MODULE: external "node:stream"
var external_node_stream_ = __webpack_require__(57075);
// EXTERNAL MODULE: external "node:stream/promises"
var external_node_stream_promises_ = __webpack_require__(46466);
;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/exchange.js




const idle = 120_000;
const longest = 4 * 1024 * 1024;
const answerOf = async (response)=>{
    const parts = [];
    let size = 0;
    for await (const part of response){
        size += part.length;
        if (size > longest) throw new Error(`The registry's answer is longer than ${longest} bytes.`);
        parts.push(part);
    }
    const headers = Object.fromEntries(Object.entries(response.headers).map(([name, value])=>[
            name,
            Array.isArray(value) ? value[0] : value
        ]));
    return {
        status: response.statusCode ?? 0,
        headers,
        text: Buffer.concat(parts).toString('utf8')
    };
};
const exchange_begin = ({ method, url, headers, body })=>{
    const send = url.protocol === 'https:' ? external_node_https_.request : external_node_http_.request;
    const length = body === undefined ? {} : {
        'content-length': String(body.size)
    };
    const request = send(url, {
        method,
        headers: {
            ...headers,
            ...length
        },
        timeout: idle
    });
    const silent = Object.assign(new Error('The registry did not answer.'), {
        code: 'ETIMEDOUT'
    });
    return request.on('timeout', ()=>request.destroy(silent));
};
const sendBody = async (request, body)=>{
    if (body === undefined || typeof body.content === 'string') request.end(body?.content);
    else await (0,external_node_stream_promises_.pipeline)(external_node_stream_.Readable.from(body.content), request);
};
const exchange = (ask)=>new Promise((resolve, reject)=>{
        const request = exchange_begin(ask).on('error', reject);
        const sent = sendBody(request, ask.body);
        sent.catch(reject);
        request.on('response', (response)=>{
            answerOf(response).then(async (answer)=>{
                if (answer.status < 300) await sent;
                resolve(answer);
                if (!request.writableFinished) request.destroy();
            }).catch(reject);
        });
    });

// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/refusal.js



const told = (answer)=>{
    try {
        const { errors } = JSON.parse(answer.text);
        return {
            code: errors?.[0]?.code ?? `HTTP ${answer.status}`,
            message: errors?.[0]?.message ?? ''
        };
    } catch  {
        return {
            code: `HTTP ${answer.status}`,
            message: answer.text.slice(0, 200).trim()
        };
    }
};
const kindOf = (status, message)=>{
    if (status === 401 || status === 403 && /expired/i.test(message)) return 'expired';
    if (status === 403) return 'denied';
    return status === 408 || status === 429 || status >= 500 ? 'temporary' : 'rejected';
};
const refusal = (answer, action, repository)=>{
    const { code, message } = told(answer);
    if (code === 'NAME_UNKNOWN') return new problem/* Problem */.A({
        what: `The image repository "${repository}" does not exist in the registry.`,
        remedy: 'Create it, or correct `repository` in the config.'
    });
    const kind = kindOf(answer.status, message);
    const text = `The registry refused ${action} on "${repository}": ${code}${message === '' ? '' : `: ${message}`}`;
    const facts = {
        $metadata: {
            httpStatusCode: answer.status
        }
    };
    return Object.assign(new failure/* Failure */.H(text, {
        kind,
        action,
        code
    }), facts);
};
const broken = (cause, action, repository)=>{
    const { code, message } = (0,disturbance/* errorFacts */.u)(cause);
    const kind = (0,disturbance/* disturbance */.f)(cause) === undefined ? 'rejected' : 'temporary';
    const text = `The connection to the registry broke during ${action} on "${repository}": ${message}`;
    return new failure/* Failure */.H(text, {
        kind,
        action,
        code: code ?? 'broken',
        sent: 'unknown'
    }, {
        cause
    });
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/session.js



const loopback = (host)=>host === 'localhost' || host === '[::1]' || /^127(\.\d+){3}$/.test(host);
const rootOf = ({ repositoryUri, credentials })=>{
    const { protocol } = new URL(credentials.endpoint);
    const slash = repositoryUri.indexOf('/');
    const root = new URL(`${protocol}//${repositoryUri.slice(0, slash)}/v2${repositoryUri.slice(slash)}/`);
    if (root.protocol === 'https:' || loopback(root.hostname)) return root;
    throw new problem/* Problem */.A({
        what: `The registry at "${root.host}" is asked over plain HTTP, which would show the password to everyone on the way.`,
        remedy: 'Use its HTTPS address; plain HTTP is for a registry on this machine alone.'
    });
};
const openSession = (clock, target)=>{
    const root = rootOf(target);
    const { user, password } = target.credentials;
    const authorization = `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`;
    const repository = target.repository;
    return {
        clock,
        repository,
        ask: ({ to, action, fine, headers, ...rest })=>clock.busy(async ()=>{
                const url = new URL(to, root);
                const ours = url.host === root.host && url.protocol === root.protocol ? {
                    authorization
                } : {};
                const answer = await exchange({
                    ...rest,
                    url,
                    headers: {
                        ...headers,
                        ...ours
                    }
                }).catch((cause)=>{
                    throw cause instanceof problem/* Problem */.A ? cause : broken(cause, action, repository);
                });
                if (!fine.includes(answer.status)) throw refusal(answer, action, repository);
                const { location } = answer.headers;
                return {
                    ...answer,
                    ...location === undefined ? {} : {
                        location: new URL(location, url)
                    }
                };
            })
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/registry/registry.js



const registry = ({ clock })=>({
        push: async (layout, target)=>pushLayout(openSession(clock, target), layout),
        writeCredentials: (credentials, folder)=>clock.busy(()=>writeCredentialFiles(credentials, folder))
    });


/***/ }),

/***/ 30868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  f: () => (/* binding */ disturbance),
  u: () => (/* binding */ errorFacts)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/disturbances.data.js
const throttlingCodes = [
    'BandwidthLimitExceeded',
    'EC2ThrottledException',
    'PriorRequestNotComplete',
    'ProvisionedThroughputExceededException',
    'RequestLimitExceeded',
    'RequestThrottled',
    'RequestThrottledException',
    'SlowDown',
    'ThrottledException',
    'Throttling',
    'ThrottlingException',
    'TooManyRequestsException',
    'TransactionInProgressException'
];
const throttlingMessages = [
    /^Too many concurrent attempts to create a new revision/
];
const unclearCodes = [
    'ServerException',
    'IDPCommunicationError',
    'IDPCommunicationErrorException',
    'InternalServerError',
    'InternalFailure',
    'ServiceUnavailable',
    'ServiceUnavailableException',
    'TimeoutError',
    'RequestTimeout',
    'RequestTimeoutException',
    'ECONNRESET',
    'ECONNABORTED',
    'EPIPE',
    'ETIMEDOUT',
    'ERR_SOCKET_CONNECTION_TIMEOUT',
    'ERR_STREAM_PREMATURE_CLOSE',
    'SyntaxError',
    'NoLocation',
    'aborted'
];
const unreachedCodes = [
    'ECONNREFUSED',
    'EHOSTUNREACH',
    'ENETUNREACH',
    'ENOTFOUND',
    'ENETDOWN',
    'EHOSTDOWN',
    'EADDRNOTAVAIL',
    'EAI_AGAIN',
    'EAI_FAIL'
];

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/disturbance.js

const errorFacts = (error)=>{
    const seen = typeof error === 'object' && error !== null ? error : {
        message: String(error)
    };
    const status = seen.$metadata?.httpStatusCode;
    return {
        name: typeof seen.name === 'string' ? seen.name : 'Error',
        message: typeof seen.message === 'string' ? seen.message : '',
        ...typeof seen.code === 'string' ? {
            code: seen.code
        } : {},
        ...typeof status === 'number' ? {
            status
        } : {}
    };
};
const disturbance = (error)=>{
    const { name, code, message, status } = errorFacts(error);
    const among = (codes)=>codes.includes(name) || code !== undefined && codes.includes(code);
    if (among(unreachedCodes)) return 'unreached';
    if (among(throttlingCodes) || status === 429 || throttlingMessages.some((text)=>text.test(message))) return 'throttled';
    if (among(unclearCodes) || message === 'aborted' || status !== undefined && status >= 500) return 'unclear';
    return undefined;
};


/***/ }),

/***/ 94956:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ Exhausted),
  L: () => (/* binding */ retry)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/backoff.js
const tries = {
    throttled: 8,
    unreached: 6,
    unclear: 6
};
const base = {
    throttled: 1000,
    unreached: 500,
    unclear: 500
};
const ceiling = 20_000;
const spread = (text)=>{
    let sum = 2166136261;
    for (const character of text)sum = Math.imul(sum ^ (character.codePointAt(0) ?? 0), 16777619) >>> 0;
    return sum / 0xffffffff;
};
const backoff = (reason, next, key)=>{
    const full = Math.min(ceiling, base[reason] * 2 ** (next - 2));
    return Math.round(full / 2 + full / 2 * spread(`${key}#${next}`));
};

// EXTERNAL MODULE: ./.tagship/build/adapters/retry/disturbance.js + 1 modules
var disturbance = __webpack_require__(30868);
;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/operations.data.js
const operations = {
    'sts:AssumeRole': 'safe',
    'sts:AssumeRoleWithWebIdentity': 'safe',
    'sts:GetCallerIdentity': 'safe',
    'ecr:BatchGetImage': 'safe',
    'ecr:DescribeImages': 'safe',
    'ecr:DescribeRepositories': 'safe',
    'ecr:GetAuthorizationToken': 'safe',
    'ecr:ListImages': 'safe',
    'ecr:PutImage': 'read-back',
    'ecr:UploadLayerPart': 'safe',
    'ecs:ContinueServiceDeployment': 'read-back',
    'ecs:DescribeServiceDeployments': 'safe',
    'ecs:DescribeServiceRevisions': 'safe',
    'ecs:DescribeServices': 'safe',
    'ecs:DescribeTaskDefinition': 'safe',
    'ecs:DescribeTasks': 'safe',
    'ecs:ListServiceDeployments': 'safe',
    'ecs:ListTaskDefinitions': 'safe',
    'ecs:ListTasks': 'safe',
    'ecs:RegisterTaskDefinition': 'read-back',
    'ecs:RunTask': 'keyed',
    'ecs:StopServiceDeployment': 'read-back',
    'ecs:StopTask': 'safe',
    'ecs:TagResource': 'safe',
    'ecs:UntagResource': 'safe',
    'ecs:UpdateService': 'read-back',
    'cloudwatch:DescribeAlarms': 'safe',
    'elasticloadbalancing:DescribeTargetHealth': 'safe',
    'logs:GetLogEvents': 'safe'
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/retry/retry.js



class Exhausted extends Error {
    sent;
    tries;
    constructor(facts, cause){
        super(`no clear answer after ${facts.tries} tries`, {
            cause
        });
        this.name = 'Exhausted';
        this.sent = facts.sent;
        this.tries = facts.tries;
    }
}
const retry = async (clock, call)=>{
    let unclear = false;
    for(let tried = 1;; tried += 1){
        const settled = await settle(()=>clock.busy(call.attempt));
        if ('value' in settled) return settled.value;
        const { reason, error } = settled;
        unclear ||= reason === 'unclear' && operations[call.operation] !== 'safe';
        const last = tried >= tries[reason];
        if (!last || unclear && 'readBack' in call) await clock.sleep(backoff(reason, tried + 1, call.key));
        const happened = unclear ? await readBack(clock, call, {
            tried,
            error
        }) : undefined;
        if (happened !== undefined) return happened;
        if (last) throw new Exhausted({
            sent: unclear ? 'unknown' : 'no',
            tries: tried
        }, error);
    }
};
const settle = async (attempt)=>{
    try {
        return {
            value: await attempt()
        };
    } catch (error) {
        const reason = (0,disturbance/* disturbance */.f)(error);
        if (reason === undefined) throw error;
        return {
            reason,
            error
        };
    }
};
const looks = [
    0,
    2000,
    4000,
    6000
];
const readBack = async (clock, call, so)=>{
    try {
        for (const wait of 'readBack' in call ? looks : []){
            if (wait > 0) await clock.sleep(wait);
            const seen = 'readBack' in call ? await call.readBack() : undefined;
            if (seen !== undefined) return seen;
        }
        return undefined;
    } catch (error) {
        const both = new AggregateError([
            so.error,
            error
        ], 'no clear answer, and reading back failed');
        throw new Exhausted({
            sent: 'unknown',
            tries: so.tried
        }, both);
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

/***/ 95259:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cl: () => (/* binding */ layoutMark),
/* harmony export */   SP: () => (/* binding */ parseLayoutIndex),
/* harmony export */   _S: () => (/* binding */ parseListing),
/* harmony export */   nD: () => (/* binding */ blobPath)
/* harmony export */ });
/* harmony import */ var _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _digest_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(58317);
/* harmony import */ var _media_types_data_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60451);



const layoutMark = '{"imageLayoutVersion":"1.0.0"}';
const blobPath = (digest)=>`blobs/sha256/${digest.slice('sha256:'.length)}`;
const fieldsOf = (value, of)=>{
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" is not what the OCI image layout asks for.`,
        remedy: 'Build the image again.'
    });
};
const jsonOf = (text, of)=>{
    try {
        return fieldsOf(JSON.parse(text), of);
    } catch (cause) {
        if (cause instanceof _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A) throw cause;
        throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
            what: `"${of}" is not JSON.`,
            remedy: 'Build the image again.'
        }, {
            cause
        });
    }
};
const descriptorOf = (value, of)=>{
    const { mediaType, digest, size } = fieldsOf(value, of);
    const known = typeof digest === 'string' ? (0,_digest_js__WEBPACK_IMPORTED_MODULE_1__/* .parseDigest */ .m)(digest) : undefined;
    if (known !== undefined && typeof mediaType === 'string' && Number.isSafeInteger(size)) return {
        mediaType,
        digest: known,
        size: size
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names something without media type, size or sha256 digest.`,
        remedy: 'Build the image again with a builder that writes OCI layouts.'
    });
};
const descriptorsOf = (value, of)=>Array.isArray(value) ? value.map((item)=>descriptorOf(item, of)) : [];
const parseLayoutIndex = (text, of)=>{
    const [first, ...others] = descriptorsOf(jsonOf(text, of).manifests, of);
    if (first !== undefined && others.every((other)=>other.digest === first.digest)) return first;
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${of}" names ${first === undefined ? 'no image' : `${others.length + 1} images`}.`,
        remedy: 'Give a layout of exactly one image (several platforms of it go into one index).'
    });
};
const parseListing = (text, self)=>{
    const json = jsonOf(text, self.digest);
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .indexTypes */ .gp.includes(self.mediaType)) return {
        is: 'index',
        manifests: descriptorsOf(json.manifests, self.digest)
    };
    if (_media_types_data_js__WEBPACK_IMPORTED_MODULE_2__/* .manifestTypes */ .Fm.includes(self.mediaType)) return {
        is: 'image',
        blobs: [
            descriptorOf(json.config, self.digest),
            ...descriptorsOf(json.layers, self.digest)
        ]
    };
    throw new _problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A({
        what: `"${self.digest}" is of type "${self.mediaType}", which is neither an image nor an index.`,
        remedy: 'Give a layout of an image.'
    });
};


/***/ }),

/***/ 60451:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fm: () => (/* binding */ manifestTypes),
/* harmony export */   Ib: () => (/* binding */ mediaTypes),
/* harmony export */   gp: () => (/* binding */ indexTypes)
/* harmony export */ });
const mediaTypes = {
    index: 'application/vnd.oci.image.index.v1+json',
    manifest: 'application/vnd.oci.image.manifest.v1+json',
    config: 'application/vnd.oci.image.config.v1+json',
    layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
    dockerIndex: 'application/vnd.docker.distribution.manifest.list.v2+json',
    dockerManifest: 'application/vnd.docker.distribution.manifest.v2+json'
};
const indexTypes = [
    mediaTypes.index,
    mediaTypes.dockerIndex
];
const manifestTypes = [
    mediaTypes.manifest,
    mediaTypes.dockerManifest
];


/***/ }),

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    kind;
    action;
    code;
    sent;
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

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
class Problem extends Error {
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
const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (text)=>text;


/***/ }),

/***/ 52392:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ sideBySide)
/* harmony export */ });
const sideBySide = async (limit, items, work)=>{
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


/***/ })

};
