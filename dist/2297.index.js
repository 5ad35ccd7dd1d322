export const id = 2297;
export const ids = [2297];
export const modules = {

/***/ 4997:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   _: () => (/* binding */ releaseInput)
/* harmony export */ });
/* harmony import */ var _text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1918);

/** A release as JSON text, or the path of a file that holds one; reading it is the codec's. `undefined` when absent. */ const releaseInput = _text_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Q;


/***/ }),

/***/ 2297:
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
// EXTERNAL MODULE: ./.tagship/build/core/release/outcome.js
var release_outcome = __webpack_require__(945);
// EXTERNAL MODULE: ./.tagship/build/flows/load-config.js + 1 modules
var load_config = __webpack_require__(4545);
// EXTERNAL MODULE: ./.tagship/build/flows/release-report.js + 1 modules
var release_report = __webpack_require__(7579);
// EXTERNAL MODULE: ./.tagship/build/flows/verify.js
var verify = __webpack_require__(3300);
;// CONCATENATED MODULE: ./.tagship/build/flows/verify-asked.js






/** Verifies what was asked; both ways together, or none, are a Problem. */ const verifyAsked = async (asked, ports)=>{
    const { release, url } = asked;
    if (release !== undefined && url === undefined) return ofRelease({
        ...asked,
        release
    }, ports);
    if (url !== undefined && release === undefined) return ofAddress({
        ...asked,
        url
    }, ports);
    throw new problem/* Problem */.A({
        what: 'What to verify is either the input "release" or the input "url".',
        remedy: 'With "release" the config names the addresses; "url" is for a service without one.'
    });
};
const ofRelease = async (asked, ports)=>{
    const { config, policyRef } = asked;
    const given = await (0,load_release/* loadRelease */.U)(ports.files, asked.release);
    const loaded = await (0,load_config/* loadConfig */.Z)(ports, {
        at: given.commit.sha,
        ...config === undefined ? {} : {
            config
        },
        ...policyRef === undefined ? {} : {
            policyRef
        }
    });
    const release = await (0,verify/* verify */.M)(loaded)(given, ports);
    const outcomes = release.units.flatMap(({ outcome })=>outcome ?? []);
    const outcome = (0,release_outcome/* worst */.QZ)(outcomes);
    const ending = outcomes.every(release_outcome/* isGreen */.gf) ? 'green' : 'red';
    const report = await (0,release_report/* releaseReport */.A)(release, ports.files);
    return {
        release,
        report,
        ending,
        ...outcome === undefined ? {} : {
            outcome
        }
    };
};
const ofAddress = async (asked, ports)=>{
    const { url } = asked;
    const checked = await (0,verify/* check */.z)({
        label: 'verify',
        url,
        ...asked.for === undefined ? {} : {
            for: asked.for
        }
    }, ports);
    const outcome = checked.ok ? {
        is: 'succeeded'
    } : checked.outcome;
    const words = checked.ok ? `${url} answers.` : checked.reason;
    return {
        outcome,
        ending: checked.ok ? 'green' : 'red',
        report: {
            title: `Verify: ${outcome.is}`,
            sections: [
                {
                    kind: 'text',
                    text: words
                }
            ]
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/actions/inputs/duration.js
var duration = __webpack_require__(1685);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/release-input.js
var release_input = __webpack_require__(4997);
// EXTERNAL MODULE: ./.tagship/build/actions/inputs/text.js
var inputs_text = __webpack_require__(1918);
;// CONCATENATED MODULE: ./.tagship/build/actions/verify.js





const inputs = {
    release: release_input/* releaseInput */._,
    config: inputs_text/* text */.Q,
    'policy-ref': inputs_text/* text */.Q,
    url: inputs_text/* text */.Q,
    for: duration/* duration */.p
};
/** Asks health addresses until they answer with 2xx or their time is over. */ const action = {
    inputs,
    outputs: [
        'release',
        'outcome'
    ],
    run: async ({ 'policy-ref': policyRef, ...input }, ports)=>{
        const { release, outcome, ending, report } = await verifyAsked({
            ...input,
            policyRef
        }, ports);
        const saved = release === undefined ? undefined : await (0,load_release/* saveRelease */.D)(ports.files, release);
        return {
            outputs: {
                release: saved,
                outcome: outcome?.is
            },
            ending,
            report
        };
    }
};


/***/ })

};
