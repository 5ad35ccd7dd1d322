export const id = 7277;
export const ids = [7277,5534];
export const modules = {

/***/ 95534:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandboxOptions: () => (/* binding */ sandboxOptions)
/* harmony export */ });
const sandboxOptions = (flags)=>{
    const faults = [];
    const given = withValues(flags, faults);
    const port = whole(given, {
        name: 'port',
        least: 0,
        most: 65_535
    }, faults);
    const registryPort = whole(given, {
        name: 'registry-port',
        least: 0,
        most: 65_535
    }, faults);
    if (port !== undefined && port > 0 && port === registryPort) faults.push({
        what: `Both ports are ${port}.`,
        remedy: 'Give "--registry-port" another one than "--port".'
    });
    const mode = modeOf(given.speed ?? '1', faults);
    const options = {
        port,
        registryPort,
        actors: actorsOf(given, faults),
        throttle: throttleOf(given.throttle, faults),
        lag: lagOf(given.lag, faults),
        ...{
            seed: given.seed,
            state: given.state,
            record: given.record
        }
    };
    const told = Object.entries(options).filter(([, value])=>value !== undefined);
    return {
        options: {
            mode,
            ...Object.fromEntries(told)
        },
        faults
    };
};
const switches = [
    'throttle',
    'help'
];
const withValues = (flags, faults)=>{
    const bare = Object.keys(flags).filter((name)=>!switches.includes(name) && [
            '',
            'true'
        ].includes(flags[name] ?? ''));
    for (const name of bare)faults.push({
        what: `The flag "--${name}" has no value.`,
        remedy: '"sandbox --help" says what it takes.'
    });
    return Object.fromEntries(Object.entries(flags).filter(([name])=>!bare.includes(name)));
};
const whole = (flags, { name, least, most }, faults)=>{
    const text = flags[name];
    if (text === undefined) return undefined;
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = least === 0 ? `up to ${most}` : `from ${least} to ${most}`;
    faults.push({
        what: `The flag "--${name}" is "${text}".`,
        remedy: `Write a whole number ${range}.`
    });
    return undefined;
};
const actorsOf = (flags, faults)=>{
    if (flags.actors !== undefined && flags.speed !== 'jump') faults.push({
        what: 'The flag "--actors" is for jumps alone.',
        remedy: 'Add "--speed jump", or leave it out.'
    });
    return whole(flags, {
        name: 'actors',
        least: 1,
        most: 1000
    }, faults);
};
const throttleOf = (text, faults)=>{
    if (text === undefined || text === 'true' || text === 'false') return text === undefined ? undefined : text === 'true';
    faults.push({
        what: `The flag "--throttle" is "${text}".`,
        remedy: 'Write it alone, or "true" or "false".'
    });
    return undefined;
};
const lagOf = (text, faults)=>{
    if (text === undefined) return undefined;
    const [, count, unit] = /^(\d{1,6})(ms|s|m)$/.exec(text) ?? [];
    const ms = {
        ms: 1,
        s: 1000,
        m: 60_000
    }[unit ?? ''];
    if (ms === undefined) faults.push({
        what: `The flag "--lag" is "${text}".`,
        remedy: 'Write a length of time like 3s.'
    });
    return ms === undefined ? undefined : Number(count) * ms;
};
const modeOf = (speed, faults)=>{
    if (speed === 'jump' || speed === 'hand') return speed;
    const pace = /^\d{1,6}(\.\d+)?$/.test(speed) ? Number(speed) : 0;
    if (pace <= 0) faults.push({
        what: `The flag "--speed" is "${speed}".`,
        remedy: 'Write a number above 0, "hand" or "jump".'
    });
    return {
        speed: pace
    };
};


/***/ }),

/***/ 57277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(53970);
/* harmony import */ var _sandbox_options_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(95534);



const sandbox = async (flags, { print, holder })=>{
    const { options, faults } = (0,_sandbox_options_js__WEBPACK_IMPORTED_MODULE_2__.sandboxOptions)(flags);
    if (faults.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(faults);
    const running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)({
        ...options,
        holder
    }).catch(refused);
    print(JSON.stringify(running.ready));
    return {
        stop: ()=>running.stop().catch(refused)
    };
};
const refused = (error)=>{
    const fault = typeof error === 'object' && error !== null ? faultOf(error) : undefined;
    throw fault === undefined ? error : new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(fault, {
        cause: error
    });
};
const faultOf = (error)=>{
    const { code, port, message, name } = error;
    if (name === 'StateRefused') return {
        what: `${message}`,
        remedy: 'Give "--state" another folder, or mend what is said of this one.'
    };
    if (name === 'RecordRefused') return {
        what: `${message}`,
        remedy: 'Give "--record" a file that can be written to.'
    };
    const remedy = 'Give "--port" or "--registry-port" another one, or leave them out.';
    if (code === 'EADDRINUSE') return {
        what: `Something listens on port ${port} already.`,
        remedy
    };
    if (code === 'EACCES' && port !== undefined) return {
        what: `Port ${port} may not be listened on.`,
        remedy
    };
    return undefined;
};


/***/ })

};
