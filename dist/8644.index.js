export const id = 8644;
export const ids = [8644,5818,7590];
export const modules = {

/***/ 38644:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandOrigin: () => (/* binding */ commandOrigin)
});

// EXTERNAL MODULE: ./.tagship/build/adapters/github/origin.js
var origin = __webpack_require__(95818);
;// CONCATENATED MODULE: ./.tagship/build/adapters/github/systems.data.js
const systems = [
    {
        is: 'GITLAB_CI',
        sha: 'CI_COMMIT_SHA',
        branch: 'CI_COMMIT_BRANCH',
        tag: 'CI_COMMIT_TAG',
        actor: 'GITLAB_USER_LOGIN',
        run: 'CI_PIPELINE_URL',
        defaultBranch: 'CI_DEFAULT_BRANCH',
        repository: 'CI_PROJECT_PATH',
        pull: 'CI_MERGE_REQUEST_IID'
    },
    {
        is: 'BITBUCKET_BUILD_NUMBER',
        sha: 'BITBUCKET_COMMIT',
        branch: 'BITBUCKET_BRANCH',
        tag: 'BITBUCKET_TAG',
        actor: 'BITBUCKET_STEP_TRIGGERER_UUID',
        run: 'BITBUCKET_BUILD_NUMBER',
        defaultBranch: '',
        repository: 'BITBUCKET_REPO_FULL_NAME',
        pull: 'BITBUCKET_PR_ID'
    }
];

;// CONCATENATED MODULE: ./.tagship/build/adapters/github/command-origin.js


const commandOrigin = (env)=>{
    const system = systems.find((one)=>(0,origin.given)(env, one.is) !== undefined);
    if (system === undefined) {
        const actor = (0,origin.given)(env, 'USER') ?? (0,origin.given)(env, 'USERNAME') ?? 'unknown';
        return {
            event: 'command',
            actor,
            fromPullRequest: false
        };
    }
    const [branch, tag] = [
        (0,origin.given)(env, system.branch),
        (0,origin.given)(env, system.tag)
    ];
    return (0,origin.defined)({
        event: tag === undefined ? 'push' : 'tag',
        ref: tag === undefined ? branch && `refs/heads/${branch}` : `refs/tags/${tag}`,
        sha: (0,origin.given)(env, system.sha),
        actor: (0,origin.given)(env, system.actor) ?? 'unknown',
        run: (0,origin.given)(env, system.run),
        defaultBranch: (0,origin.given)(env, system.defaultBranch),
        repository: (0,origin.given)(env, system.repository),
        fromPullRequest: (0,origin.given)(env, system.pull) !== undefined
    });
};


/***/ }),

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
