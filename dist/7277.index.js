export const id = 7277;
export const ids = [7277];
export const modules = {

/***/ 57277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   sandbox: () => (/* binding */ sandbox)
/* harmony export */ });
/* harmony import */ var _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(55384);
/* harmony import */ var _sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(72228);


const sandbox = async (flags, { print, holder })=>{
    const running = await (0,_sandbox_server_js__WEBPACK_IMPORTED_MODULE_1__/* .startSandbox */ .O)({
        ...serverOptions(flags),
        holder
    }).catch(refusedStart);
    print(JSON.stringify(running.ready));
    return running;
};
const serverOptions = (flags)=>{
    const faults = [];
    const whole = (name, most)=>{
        const given = flags[name];
        if (given === undefined) return undefined;
        const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
        if (value <= most) return value;
        faults.push({
            what: `The flag "--${name}" is "${given}".`,
            remedy: `Write a whole number up to ${most}.`
        });
        return undefined;
    };
    const [port, registryPort, actors] = [
        whole('port', 65_535),
        whole('registry-port', 65_535),
        whole('actors', 1000)
    ];
    const lag = lagOf(flags.lag, faults);
    const mode = modeOf(flags.speed ?? '1', faults);
    if (faults.length > 0) throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A(faults);
    return {
        mode,
        ...port === undefined ? {} : {
            port
        },
        ...registryPort === undefined ? {} : {
            registryPort
        },
        ...actors === undefined ? {} : {
            actors
        },
        ...flags.seed === undefined ? {} : {
            seed: flags.seed
        },
        ...flags.state === undefined ? {} : {
            state: flags.state
        },
        ...flags.record === undefined ? {} : {
            record: flags.record
        },
        ...lag === undefined ? {} : {
            lag
        },
        ...flags.throttle === undefined ? {} : {
            throttle: flags.throttle !== 'false'
        }
    };
};
const refusedStart = (error)=>{
    if (error instanceof Error && error.name === 'StateRefused') throw new _core_problem_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .Problem */ .A([
        {
            what: error.message,
            remedy: 'Give "--state" another folder, or stop what uses this one.'
        }
    ]);
    throw error;
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


/***/ })

};
