export const id = 5534;
export const ids = [5534];
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


/***/ })

};
