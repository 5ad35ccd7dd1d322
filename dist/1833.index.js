export const id = 1833;
export const ids = [1833,7283];
export const modules = {

/***/ 11833:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  commandLine: () => (/* binding */ commandLine)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/commands/action-flags.js



const commonOrigin = (flags)=>{
    const { ref, sha, event = ref?.startsWith('refs/tags/') ? 'tag' : undefined } = flags;
    return {
        ...event === undefined ? {} : {
            event
        },
        ...ref === undefined ? {} : {
            ref
        },
        ...sha === undefined ? {} : {
            sha
        }
    };
};
const releaseFlag = async (flags, cwd, inputs)=>{
    const given = Object.fromEntries(Object.entries(flags).filter(([name])=>inputs.includes(name)));
    const { release } = given;
    if (release === undefined || release.trimStart().startsWith('{')) return given;
    if (release === 'true') {
        const remedy = 'Give the file that --out of the command before wrote.';
        throw new problem/* Problem */.A({
            what: 'The flag "--release" names no file.',
            remedy
        });
    }
    const path = (0,external_node_path_.resolve)(cwd, release);
    return {
        ...given,
        release: releaseIn(await textOf(path, release)) ?? path
    };
};
const textOf = async (path, given)=>{
    try {
        return await (0,promises_.readFile)(path, 'utf8');
    } catch (cause) {
        const remedy = 'Give the file that --out of the command before wrote.';
        throw new problem/* Problem */.A({
            what: `The file "${given}" of --release cannot be read.`,
            remedy
        }, {
            cause
        });
    }
};
const releaseIn = (text)=>{
    try {
        const value = JSON.parse(text);
        return typeof value.release === 'string' ? value.release : undefined;
    } catch  {
        return undefined;
    }
};

;// CONCATENATED MODULE: ./.tagship/build/commands/command-faults.js
const commandFaults = async (name, { flags, faults })=>{
    if (name !== 'sandbox') return faults;
    const { sandboxOptions } = await __webpack_require__.e(/* import() */ 5534).then(__webpack_require__.bind(__webpack_require__, 95534));
    return [
        ...faults,
        ...sandboxOptions(flags).faults
    ];
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
;// CONCATENATED MODULE: ./.tagship/build/commands/flags.js

const readFlags = (words, known)=>{
    const faults = [];
    const flags = new Map();
    for(let at = 0; at < words.length; at += 1){
        const word = words[at] === '-h' ? '--help' : words[at] ?? '';
        const [, name, joined] = /^--([a-z][a-z0-9-]*)(?:=(.*))?$/s.exec(word) ?? [];
        if (name === undefined) {
            faults.push({
                what: `"${word}" is no flag.`,
                remedy: 'Write flags as --name value.'
            });
            continue;
        }
        const next = words[at + 1];
        const separate = joined === undefined && next !== undefined && !next.startsWith('--');
        if (separate) at += 1;
        if (!known.includes(name)) faults.push(unknown(name, known));
        else if (flags.has(name)) faults.push({
            what: `The flag "--${name}" is given twice.`,
            remedy: 'Give it once.'
        });
        if (known.includes(name)) flags.set(name, joined ?? (separate ? next ?? '' : 'true'));
    }
    return {
        flags: Object.fromEntries(flags),
        faults
    };
};
const unknown = (name, known)=>{
    const near = (0,nearest/* nearest */.p)(name, known);
    const remedy = near === undefined ? '--help shows the flags that there are.' : `Did you mean "--${near}"?`;
    return {
        what: `The flag "--${name}" is unknown.`,
        remedy
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/report/fold.js
var fold = __webpack_require__(65935);
;// CONCATENATED MODULE: ./.tagship/build/commands/help.js

const commonFlags = {
    out: {
        description: 'File that receives the outputs as JSON; the next command takes it as --release.'
    },
    json: {
        description: 'Print ending and outputs as one JSON line; the report goes to standard error.'
    },
    verbose: {
        description: 'Show more lines.'
    },
    event: {
        description: 'What to take the run for: push, tag, workflow_dispatch, schedule.'
    },
    ref: {
        description: 'Full ref that asked for it: refs/heads/main, refs/tags/v1.2.3.'
    },
    sha: {
        description: "Commit that was asked for; the checkout's HEAD unless told."
    },
    help: {
        description: 'Show this.'
    }
};
const isHelp = (word)=>word === 'help' || word === '--help' || word === '-h';
const exitCodes = 'Exit codes: 0 green, 1 red, 2 a problem before anything was written, 70 a bug in Tagship, 130 cancelled.';
const overview = (commands, width)=>{
    const rows = Object.entries(commands).map(([name, { description }])=>[
            name,
            firstSentence(description)
        ]);
    return [
        'Usage: tagship <command> [--flag value …]    (without an install: node dist/cli.js <command> …)',
        '',
        ...listed(rows, width),
        '',
        '"tagship <command> --help" shows the flags of a command, with examples.',
        (0,fold/* fold */.A)(exitCodes, width)
    ].join('\n');
};
const commandHelp = (name, of, { examples = [], common = {}, width } = {})=>{
    const beside = Object.fromEntries(Object.entries(common).filter(([flag])=>!Object.hasOwn(of.inputs, flag)));
    return [
        `Usage: tagship ${name} [--flag value …]`,
        '',
        (0,fold/* fold */.A)(oneLine(of.description), width),
        ...examples.length === 0 ? [] : [
            '',
            ...examples.map((line)=>`  tagship ${name} ${line}`.trimEnd())
        ],
        '',
        ...listed(flagRows(of.inputs), width),
        ...Object.keys(beside).length === 0 ? [] : [
            '',
            'As with every action:',
            ...listed(flagRows(beside), width)
        ]
    ].join('\n');
};
const flagRows = (inputs)=>Object.entries(inputs).map(([input, { description, required = false, default: fallback }])=>{
        const facts = [
            ...required ? [
                'required'
            ] : [],
            ...fallback === undefined ? [] : [
                `default: ${fallback}`
            ]
        ];
        return [
            `--${input}`,
            `${oneLine(description)}${facts.length === 0 ? '' : ` (${facts.join(', ')})`}`
        ];
    });
const listed = (rows, width)=>{
    const wide = Math.max(0, ...rows.map(([name])=>name.length));
    return rows.map(([name, text])=>(0,fold/* fold */.A)(`  ${name.padEnd(wide)}  ${text}`, width, ' '.repeat(wide + 4)));
};
const oneLine = (text)=>text.trim().replaceAll(/\s+/g, ' ');
const firstSentence = (text)=>/^.*?[.](?=\s|$)/.exec(oneLine(text))?.[0] ?? oneLine(text);

;// CONCATENATED MODULE: ./.tagship/build/commands/help-examples.data.js
const examples = {
    plan: [
        '--stage alpha --out release.json',
        '--tag v1.2.3'
    ],
    build: [
        '--release release.json --out release.json'
    ],
    push: [
        '--release release.json --out release.json'
    ],
    login: [
        '--region eu-west-1'
    ],
    render: [
        '--release release.json'
    ],
    deploy: [
        '--region eu-west-1 --cluster shop --service api --task-definition api.task.json',
        '--release release.json --out release.json',
        '--stage live --services api --continue'
    ],
    'run-task': [
        '--region eu-west-1 --cluster shop --service api --command "npm run migrate"',
        '--release release.json --service migrate'
    ],
    verify: [
        '--url https://beta.shop.example/health --for 5m',
        '--stage live'
    ],
    promote: [
        '--tag v1.2.3',
        '--stage live --pending',
        '--tag v1.2.3 --explain'
    ],
    rollback: [
        '--stage live --services api --reason "prices are wrong"',
        '--stage live --services api --resume'
    ],
    status: [
        '',
        '--stages live --history 5 --html status.html'
    ],
    tag: [
        '--version 1.2.3'
    ]
};

;// CONCATENATED MODULE: ./.tagship/build/commands/unknown-command.js


const unknownCommand = (name, known)=>{
    const remedy = (0,nearest/* suggestion */.h)(name, known);
    return new problem/* Problem */.A({
        what: `The command "${name}" is unknown.`,
        ...remedy === undefined ? {} : {
            remedy
        }
    });
};

// EXTERNAL MODULE: ./.tagship/build/core/report/echo.js
var echo = __webpack_require__(48733);
// EXTERNAL MODULE: ./.tagship/build/runner/life.js
var life = __webpack_require__(21506);
// EXTERNAL MODULE: ./.tagship/build/runner/read-manifests.js
var read_manifests = __webpack_require__(47283);
;// CONCATENATED MODULE: ./.tagship/build/cli.js













const commandLine = async (argv, start)=>{
    const signal = (0,life/* stopSignal */.Z)(process);
    try {
        await run(argv, {
            ...start,
            manifests: await (0,read_manifests.readManifests)(start.beside),
            signal
        });
    } catch (error) {
        const bug = error instanceof Error ? error.stack ?? error.message : String(error);
        for (const line of (0,echo/* echoed */.D)(error instanceof problem/* Problem */.A ? error.message : bug))toError(line);
        process.exitCode = error instanceof problem/* Problem */.A ? 2 : 70;
    }
};
const toError = (line)=>void process.stderr.write(`${line}\n`);
const toOutput = (line)=>void process.stdout.write(`${line}\n`);
const run = async (argv, line)=>{
    const [name = 'help', ...words] = isHelp(argv[0]) && argv[1] !== undefined ? [
        argv[1],
        '--help'
    ] : argv;
    if (name === '--version' || name === 'version') return toOutput(line.manifests.version);
    const known = {
        ...line.manifests.actions,
        ...await commands()
    };
    if (isHelp(name)) return toOutput(overview(known, process.stdout.columns));
    const described = Object.hasOwn(known, name) ? known[name] : undefined;
    if (described === undefined) throw unknownCommand(name, Object.keys(known));
    const isAction = Object.hasOwn(line.table, name);
    const common = isAction ? commonFlags : {};
    const read = readFlags(words, Object.keys({
        ...described.inputs,
        ...common
    }));
    if (read.flags.help === 'true') {
        const shown = {
            examples: examples[name] ?? [],
            common,
            width: process.stdout.columns
        };
        return toOutput(commandHelp(name, described, shown));
    }
    if (isAction) return runOne(name, read, line);
    const wrong = await commandFaults(name, read);
    if (wrong.length > 0) throw new problem/* Problem */.A(wrong);
    return runCommand(name, read.flags, line);
};
const commands = async ()=>{
    const { sandboxHelp } = await __webpack_require__.e(/* import() */ 189).then(__webpack_require__.bind(__webpack_require__, 50189));
    const { rehearseHelp } = await __webpack_require__.e(/* import() */ 1365).then(__webpack_require__.bind(__webpack_require__, 31365));
    return {
        sandbox: sandboxHelp,
        rehearse: rehearseHelp
    };
};
const runCommand = async (name, flags, line)=>{
    if (name === 'rehearse') {
        const { rehearse } = await Promise.all(/* import() */[__webpack_require__.e(8815), __webpack_require__.e(4470), __webpack_require__.e(3970), __webpack_require__.e(7166)]).then(__webpack_require__.bind(__webpack_require__, 67166));
        (0,life/* leave */.q)(process, await rehearse(flags, await backstage(line)) ? 0 : 1, line.signal);
        return;
    }
    const { sandbox } = await Promise.all(/* import() */[__webpack_require__.e(3970), __webpack_require__.e(7277)]).then(__webpack_require__.bind(__webpack_require__, 57277));
    const { holderOf } = await __webpack_require__.e(/* import() */ 2082).then(__webpack_require__.bind(__webpack_require__, 12082));
    const running = await sandbox(flags, {
        print: toOutput,
        holder: holderOf(process, performance.timeOrigin)
    });
    await new Promise((resolve)=>line.signal.addEventListener('abort', ()=>resolve(), {
            once: true
        }));
    await running.stop();
};
const backstage = async ({ manifests, signal, table })=>{
    const { sandboxClock } = await __webpack_require__.e(/* import() */ 183).then(__webpack_require__.bind(__webpack_require__, 70183));
    const { makeScratch } = await __webpack_require__.e(/* import() */ 5831).then(__webpack_require__.bind(__webpack_require__, 5831));
    const { performer } = await __webpack_require__.e(/* import() */ 9283).then(__webpack_require__.bind(__webpack_require__, 29283));
    const { makePorts } = await __webpack_require__.e(/* import() */ 6245).then(__webpack_require__.bind(__webpack_require__, 56245));
    const machine = {
        PATH: process.env.PATH
    };
    return {
        clockOf: (sandbox)=>sandboxClock(sandbox.clock, 'rehearsal'),
        makeScratch,
        performIn: ({ root, env, http }, clock)=>performer({
                table,
                manifests: manifests.actions,
                signal,
                ports: ({ origin }, journal, own)=>makePorts({
                        env: {
                            ...machine,
                            ...env
                        },
                        cwd: root,
                        journal,
                        signal: own,
                        clock,
                        origin,
                        http
                    })
            }),
        readFile: (path)=>(0,promises_.readFile)(path, 'utf8'),
        writeFile: (path, text)=>(0,promises_.writeFile)(path, text),
        temporary: (name)=>(0,external_node_path_.join)((0,external_node_os_.tmpdir)(), name),
        cwd: process.cwd(),
        stopwatch: ()=>performance.now(),
        print: toOutput
    };
};
const terminalWidth = (flags)=>{
    const { columns } = flags.json === 'true' ? process.stderr : process.stdout;
    return columns === undefined || columns === 0 ? {} : {
        columns
    };
};
const runOne = async (name, { flags, faults }, { manifests, signal, table })=>{
    const { runOnTerminal } = await __webpack_require__.e(/* import() */ 4884).then(__webpack_require__.bind(__webpack_require__, 14884));
    const { makePorts } = await __webpack_require__.e(/* import() */ 6245).then(__webpack_require__.bind(__webpack_require__, 56245));
    const [manifest, entry] = [
        manifests.actions[name],
        table[name]
    ];
    if (manifest === undefined || entry === undefined) throw new Error(`there is no action ${name} in this build`);
    const world = {
        env: process.env,
        cwd: process.cwd(),
        actor: `p${process.pid}`,
        origin: commonOrigin(flags)
    };
    const code = await runOnTerminal({
        name,
        entry,
        manifest,
        inputs: await releaseFlag(flags, process.cwd(), Object.keys(manifest.inputs)),
        faults,
        verbose: flags.verbose === 'true',
        json: flags.json === 'true',
        ...flags.out === undefined ? {} : {
            out: flags.out
        },
        signal,
        ports: (journal, own)=>makePorts({
                ...world,
                journal,
                signal: own
            }),
        toOutput,
        toError,
        ...terminalWidth(flags)
    });
    (0,life/* leave */.q)(process, code, signal);
};


/***/ }),

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ suggestion),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
const nearest = (word, candidates)=>{
    const limit = Math.max(1, Math.floor(word.length / 3));
    const ranked = candidates.map((candidate)=>({
            candidate,
            far: distance(word.toLowerCase(), candidate.toLowerCase())
        })).filter(({ far })=>far <= limit).sort((a, b)=>a.far - b.far || (a.candidate < b.candidate ? -1 : 1));
    return ranked[0]?.candidate;
};
const suggestion = (word, candidates)=>{
    const near = nearest(word, candidates);
    if (near !== undefined) return `Did you mean "${near}"?`;
    if (candidates.length === 0) return undefined;
    const shown = candidates.slice(0, 10).map((candidate)=>`"${candidate}"`);
    return `Known: ${shown.join(', ')}${candidates.length > 10 ? ` and ${candidates.length - 10} more` : ''}.`;
};
const distance = (a, b)=>{
    let before = [];
    let row = Array.from({
        length: b.length + 1
    }, (_, column)=>column);
    for(let line = 1; line <= a.length; line++){
        const next = [
            line
        ];
        for(let column = 1; column <= b.length; column++){
            const cost = a[line - 1] === b[column - 1] ? 0 : 1;
            const swapped = line > 1 && column > 1 && a[line - 1] === b[column - 2] && a[line - 2] === b[column - 1];
            next.push(Math.min(at(row, column) + 1, at(next, column - 1) + 1, at(row, column - 1) + cost, swapped ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY));
        }
        before = row;
        row = next;
    }
    return at(row, b.length);
};
const at = (row, column)=>row[column] ?? Number.POSITIVE_INFINITY;


/***/ }),

/***/ 55384:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ Problem),
/* harmony export */   e: () => (/* binding */ sentence)
/* harmony export */ });
class Problem extends Error {
    faults;
    constructor(faults, options){
        const all = Array.isArray(faults) ? faults : [
            faults
        ];
        super(all.map(sentence).join('\n'), options);
        this.name = 'Problem';
        this.faults = all;
    }
}
const sentence = (fault)=>{
    const { file, line, column } = fault.at ?? {};
    const place = [
        file,
        line,
        column
    ].filter((part)=>part !== undefined).join(':');
    return `${place === '' ? '' : `${place}: `}${fault.what}${fault.remedy === undefined ? '' : ` ${fault.remedy}`}`;
};


/***/ }),

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ echoed)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43790);

const echoed = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map(neutral);
const neutral = (line)=>line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');


/***/ }),

/***/ 65935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
const fold = (line, width, hang = '')=>{
    if (width === undefined || columnsOf(line) <= width) return line;
    const [first = '', ...words] = line.split(' ');
    const lines = [
        first
    ];
    for (const word of words){
        const last = lines.at(-1) ?? '';
        if (columnsOf(last) + 1 + columnsOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(`${hang}${word}`);
    }
    return lines.join('\n');
};
const columnsOf = (text)=>[
        ...text
    ].length;


/***/ }),

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const plain = (raw)=>raw.replace(escapes, '').replace(controls, '');
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]|[@-Z\\-_])/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const plainLines = (raw)=>plain(raw).split(/\r\n|[\n\r\u2028\u2029]/);


/***/ }),

/***/ 47283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readManifests: () => (/* binding */ readManifests)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);

const readManifests = async (beside)=>JSON.parse(await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(new URL('manifests.json', beside), 'utf8'));


/***/ })

};
