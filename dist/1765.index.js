export const id = 1765;
export const ids = [1765,5818,7590];
export const modules = {

/***/ 47590:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eventPayload: () => (/* binding */ eventPayload),
/* harmony export */   eventText: () => (/* binding */ eventText)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const eventPayload = (text)=>{
    try {
        const value = JSON.parse(text ?? '{}');
        return typeof value === 'object' && value !== null ? value : {};
    } catch  {
        return {};
    }
};
const eventText = (path)=>path === undefined || path === '' ? Promise.resolve(undefined) : (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, 'utf8').catch(()=>undefined);


/***/ }),

/***/ 81765:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   oidcToken: () => (/* binding */ oidcToken)
/* harmony export */ });
/* harmony import */ var _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48009);
/* harmony import */ var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(75354);
/* harmony import */ var _origin_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95818);



const action = 'github:oidc-token';
const oidcToken = (env, clock)=>{
    const [url, bearer] = [
        (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__.given)(env, 'ACTIONS_ID_TOKEN_REQUEST_URL'),
        (0,_origin_js__WEBPACK_IMPORTED_MODULE_2__.given)(env, 'ACTIONS_ID_TOKEN_REQUEST_TOKEN')
    ];
    if (url === undefined || bearer === undefined) return undefined;
    return (audience = 'sts.amazonaws.com')=>clock.busy(()=>requestToken(url, bearer, audience));
};
const requestToken = async (address, bearer, audience)=>{
    const url = new URL(address);
    url.searchParams.set('audience', audience);
    const headers = {
        authorization: `Bearer ${bearer}`,
        accept: 'application/json'
    };
    const answer = await (0,_http_exchange_js__WEBPACK_IMPORTED_MODULE_1__/* .exchange */ .c)(url, {
        timeout: 10_000,
        headers
    });
    if ('unreachable' in answer) throw refused('temporary', `GitHub gave no OIDC token: ${answer.unreachable}.`);
    const token = answer.status === 200 ? tokenOf(answer.body) : undefined;
    if (token !== undefined) return token;
    const denied = answer.status === 401 || answer.status === 403;
    const kind = denied ? 'denied' : answer.status >= 500 || answer.status === 429 ? 'temporary' : 'rejected';
    throw refused(kind, `GitHub gave no OIDC token: it answered ${answer.status}.`);
};
const refused = (kind, message)=>new _core_problem_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .H(message, {
        kind,
        action,
        code: kind === 'temporary' ? 'ServiceUnavailable' : 'OidcTokenRefused'
    });
const tokenOf = (body)=>{
    try {
        const { value } = JSON.parse(body);
        return typeof value === 'string' && value !== '' ? value : undefined;
    } catch  {
        return undefined;
    }
};


/***/ }),

/***/ 95818:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   defined: () => (/* binding */ defined),
/* harmony export */   githubOrigin: () => (/* binding */ githubOrigin),
/* harmony export */   given: () => (/* binding */ given),
/* harmony export */   onGithub: () => (/* binding */ onGithub)
/* harmony export */ });
/* harmony import */ var _event_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(47590);

const onGithub = (env)=>env.GITHUB_ACTIONS === 'true';
const githubOrigin = (env, payload)=>{
    const event = (0,_event_js__WEBPACK_IMPORTED_MODULE_0__.eventPayload)(payload);
    const name = given(env, 'GITHUB_EVENT_NAME') ?? 'unknown';
    const ref = given(env, 'GITHUB_REF');
    const pulled = name.startsWith('pull_request') || event.pull_request !== undefined;
    return defined({
        event: name === 'push' && ref?.startsWith('refs/tags/') ? 'tag' : name,
        ref,
        sha: given(env, 'GITHUB_SHA'),
        actor: given(env, 'GITHUB_TRIGGERING_ACTOR') ?? given(env, 'GITHUB_ACTOR') ?? 'unknown',
        run: runUrl(env),
        defaultBranch: event.repository?.default_branch,
        repository: given(env, 'GITHUB_REPOSITORY'),
        fromPullRequest: pulled || (event.workflow_run?.event ?? '').startsWith('pull_request')
    });
};
const runUrl = (env)=>{
    const [server, repository, id] = [
        'GITHUB_SERVER_URL',
        'GITHUB_REPOSITORY',
        'GITHUB_RUN_ID'
    ].map((name)=>given(env, name));
    return server === undefined || repository === undefined || id === undefined ? undefined : `${server}/${repository}/actions/runs/${id}`;
};
const given = (env, name)=>{
    const value = env[name];
    return value === '' ? undefined : value;
};
const defined = (origin)=>{
    const { event, actor, fromPullRequest, ...rest } = origin;
    return {
        event,
        actor,
        fromPullRequest,
        ...Object.fromEntries(Object.entries(rest).filter(([, value])=>value !== undefined))
    };
};


/***/ }),

/***/ 75354:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  c: () => (/* binding */ exchange)
});

;// CONCATENATED MODULE: ./.tagship/build/adapters/http/reason.js
const words = {
    ENOTFOUND: 'its name is not known',
    EAI_AGAIN: 'its name could not be looked up',
    ECONNREFUSED: 'it refuses connections',
    ECONNRESET: 'it closed the connection',
    UND_ERR_SOCKET: 'it closed the connection',
    EHOSTUNREACH: 'there is no way to it',
    ENETUNREACH: 'there is no way to it',
    ETIMEDOUT: 'it does not answer',
    UND_ERR_CONNECT_TIMEOUT: 'it does not answer',
    HPE_INVALID_CONSTANT: 'what answers there does not speak HTTP, perhaps TLS',
    Z_DATA_ERROR: 'its body is not encoded as its headers say',
    EPROTO: 'it speaks no TLS that is understood here',
    ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS: try http',
    CERT_HAS_EXPIRED: 'its certificate has expired',
    CERT_NOT_YET_VALID: 'its certificate is not valid yet',
    DEPTH_ZERO_SELF_SIGNED_CERT: 'its certificate is signed by itself',
    SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is signed by an authority that this machine does not trust',
    UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "its certificate's issuer is not known here: the chain may lack a link",
    UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate cannot be verified: the chain may lack a link',
    ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another name'
};
const bare = {
    'bad port': 'its port is kept for something else than HTTP, so it is not asked'
};
const firstLine = (text)=>text.split('\n')[0] ?? text;
const reason = (error)=>{
    const { message = String(error), code, cause, errors } = error ?? {};
    if (cause !== undefined) return reason(cause);
    if (code === undefined) return errors?.[0] === undefined ? bare[message] ?? message : reason(errors[0]);
    return `${words[code] ?? firstLine(message)} (${code})`;
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/http/exchange.js

const longest = 64 * 1024;
const usual = 5;
const exchange = async (url, options)=>{
    const timeout = AbortSignal.timeout(options.timeout);
    const signal = options.signal === undefined ? timeout : AbortSignal.any([
        timeout,
        options.signal
    ]);
    try {
        return await follow(url, {
            ...options,
            signal
        }, options.redirects ?? usual);
    } catch (error) {
        options.signal?.throwIfAborted();
        return {
            unreachable: timeout.aborted ? `no answer within ${options.timeout / 1000} s` : reason(error)
        };
    }
};
const follow = async (url, options, left)=>{
    const { headers = {}, signal = null } = options;
    const response = await fetch(exchange_bare(url), {
        headers: {
            ...login(url),
            ...headers
        },
        redirect: 'manual',
        signal
    });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null || options.redirects === 0) {
        const { status, headers: got } = response;
        return {
            status,
            headers: Object.fromEntries(got),
            body: await body(response)
        };
    }
    await response.body?.cancel();
    if (!URL.canParse(location, url.href)) return {
        unreachable: 'it redirects to no address'
    };
    const next = new URL(location, url);
    if (!/^https?:$/.test(next.protocol)) return {
        unreachable: `it redirects to ${next.protocol.slice(0, -1)}`
    };
    if (url.protocol === 'https:' && next.protocol !== 'https:') return {
        unreachable: 'it redirects from https to http'
    };
    if (left === 0) return {
        unreachable: `it redirects more than ${options.redirects ?? usual} times`
    };
    if (next.origin !== url.origin) return follow(exchange_bare(next), {
        ...options,
        headers: {}
    }, left - 1);
    if (next.username === '') [next.username, next.password] = [
        url.username,
        url.password
    ];
    return follow(next, options, left - 1);
};
const exchange_bare = (url)=>{
    const own = new URL(url);
    own.username = '';
    own.password = '';
    return own;
};
const login = ({ username, password })=>{
    if (username === '' && password === '') return {};
    const words = [
        username,
        password
    ].map(decodeURIComponent).join(':');
    return {
        authorization: `Basic ${Buffer.from(words).toString('base64')}`
    };
};
const body = async (response)=>{
    const parts = [];
    let size = 0;
    for await (const part of response.body ?? []){
        parts.push(part);
        size += part.byteLength;
        if (size >= longest) break;
    }
    return Buffer.concat(parts).subarray(0, longest).toString('utf8');
};


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


/***/ })

};
