export const id = 1365;
export const ids = [1365];
export const modules = {

/***/ 31365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   rehearseHelp: () => (/* binding */ rehearseHelp)
/* harmony export */ });
const rehearseHelp = {
    description: 'The whole line on this machine: starts the sandbox, lays a sample repository into a temporary folder, and ships, promotes, refuses and rolls back. Needs no account, no Docker and no network.',
    inputs: {
        config: {
            description: 'Rehearse the ladder of this repository and config instead of the sample.',
            default: 'the sample'
        },
        seed: {
            description: 'Ids and chances follow from it: the same seed gives the same calls.',
            default: 'rehearsal'
        },
        timeline: {
            description: 'File that receives the timeline: a page to look at, or text where the name ends in .txt.',
            default: 'tagship-timeline.html in the temporary folder'
        },
        calls: {
            description: 'File that receives every call as JSON lines, ports left out.'
        },
        verbose: {
            description: 'Print what each action printed.'
        },
        help: {
            description: 'Show this.'
        }
    }
};


/***/ })

};
