export const id = 189;
export const ids = [189];
export const modules = {

/***/ 50189:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandboxHelp: () => (/* binding */ sandboxHelp)
/* harmony export */ });
const sandboxHelp = {
    description: 'AWS on this machine, for trying out: ECS, ECR with a registry, STS and IAM roles, logs, alarms, load balancers, parameters and secrets on loopback. Prints one JSON line when it is ready and runs until a signal.',
    inputs: {
        port: {
            description: 'Port of the AWS endpoint.',
            default: 'any free one'
        },
        'registry-port': {
            description: 'Port of the OCI registry.',
            default: 'any free one'
        },
        speed: {
            description: 'How many times faster than the wall clock time passes; "hand" or "jump" to move it from outside.',
            default: '1'
        },
        actors: {
            description: 'How many processes must have joined before time jumps.',
            default: '1'
        },
        state: {
            description: 'A folder to keep everything in, through stops and kills; the next start goes on from it, on the same ports.',
            default: 'nothing is kept'
        },
        record: {
            description: 'A file to which each call is written as a JSON line.',
            default: 'none'
        },
        throttle: {
            description: "Answer by AWS's own rates: too many calls get ThrottlingException.",
            default: 'off'
        },
        lag: {
            description: 'How far reads of ECS services, deployments and tasks fall behind writes, 3s.',
            default: '0s'
        },
        seed: {
            description: 'Ids and chances follow from it.',
            default: 'sandbox'
        },
        help: {
            description: 'Show this.'
        }
    }
};


/***/ })

};
