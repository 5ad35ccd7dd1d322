export const id = 5818;
export const ids = [5818,7590];
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


/***/ })

};
