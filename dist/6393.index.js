export const id = 6393;
export const ids = [6393];
export const modules = {

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

/***/ 66393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   http: () => (/* binding */ http)
/* harmony export */ });
/* harmony import */ var _exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75354);

const http = (clock)=>({
        get: async (address, options)=>{
            const url = URL.canParse(address) ? new URL(address) : undefined;
            if (url === undefined || !/^https?:$/.test(url.protocol)) return {
                unreachable: 'it is no http or https address'
            };
            return clock.busy(()=>(0,_exchange_js__WEBPACK_IMPORTED_MODULE_0__/* .exchange */ .c)(url, options));
        }
    });


/***/ })

};
