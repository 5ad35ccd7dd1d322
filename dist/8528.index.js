export const id = 8528;
export const ids = [8528];
export const modules = {

/***/ 73787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


const execute = (clock, command)=>clock.busy(()=>run(command));
const run = (command)=>new Promise((resolve, reject)=>{
        const { file, args, signal, input } = command;
        if (signal?.aborted) return reject(signal.reason);
        const options = {
            ...command.cwd === undefined ? {} : {
                cwd: command.cwd
            },
            env: command.env,
            windowsHide: true
        };
        const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(file, [
            ...args
        ], {
            ...options,
            stdio: [
                'pipe',
                'pipe',
                'pipe'
            ]
        });
        const [out, err] = [
            [],
            []
        ];
        const text = (parts)=>Buffer.concat(parts).toString('utf8');
        const stop = ()=>{
            child.kill('SIGTERM');
            reject(signal?.reason);
        };
        signal?.addEventListener('abort', stop, {
            once: true
        });
        child.stdout.on('data', (part)=>out.push(part));
        child.stderr.on('data', (part)=>err.push(part));
        child.stdin.on('error', ()=>undefined);
        child.on('error', (error)=>{
            signal?.removeEventListener('abort', stop);
            const missing = command.cwd !== undefined && !(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)(command.cwd) ? `the folder ${command.cwd}` : file;
            if (error.code === 'ENOENT') resolve({
                code: 127,
                stdout: '',
                stderr: `${missing}: not found`
            });
            else reject(error);
        });
        child.on('close', (code)=>{
            signal?.removeEventListener('abort', stop);
            resolve({
                code: code ?? 128,
                stdout: text(out),
                stderr: text(err)
            });
        });
        child.stdin.end(input);
    });


/***/ }),

/***/ 98528:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  gitIn: () => (/* binding */ gitIn)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: ./.tagship/build/adapters/exec/execute.js
var execute = __webpack_require__(73787);
;// CONCATENATED MODULE: ./.tagship/build/adapters/git/command.js


const misleading = [
    'GIT_DIR',
    'GIT_WORK_TREE',
    'GIT_INDEX_FILE',
    'GIT_OBJECT_DIRECTORY',
    'GIT_PREFIX'
];
const settings = [
    'safe.directory=*',
    'core.quotepath=off',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'core.autocrlf=false',
    'log.showSignature=false',
    'i18n.logOutputEncoding=UTF-8',
    'gc.auto=0',
    'maintenance.auto=false',
    'http.lowSpeedLimit=1000',
    'http.lowSpeedTime=30'
];
const gitCommand = (folder, deps)=>{
    const env = Object.entries(deps.env).filter((pair)=>pair[1] !== undefined && !misleading.includes(pair[0]));
    const quiet = {
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_CONFIG_NOSYSTEM: '1',
        LC_ALL: 'C'
    };
    const options = settings.flatMap((setting)=>[
            '-c',
            setting
        ]);
    return async (args, { input, env: own } = {})=>{
        const done = await (0,execute/* execute */.g)(deps.clock, {
            file: 'git',
            args: [
                ...options,
                ...args
            ],
            cwd: folder,
            env: {
                ...Object.fromEntries(env),
                ...quiet,
                ...own
            },
            ...input === undefined ? {} : {
                input
            },
            ...deps.signal === undefined ? {} : {
                signal: deps.signal
            }
        });
        if (done.code === 127) throw noGit();
        if (done.code === 128 && done.stderr.includes('not a git repository')) throw noRepository(folder);
        return done;
    };
};
const noGit = ()=>new problem/* Problem */.A({
        what: 'There is no program "git" on this machine.',
        remedy: 'Install git, or use a runner image that has it.'
    });
const noRepository = (folder)=>new problem/* Problem */.A({
        what: `The folder "${folder}" is no git repository.`,
        remedy: 'Check the repository out first: a step "actions/checkout" before this one.'
    });
const output = async (run, args, options)=>{
    const done = await run(args, options);
    if (done.code === 0) return done.stdout;
    throw new Error(`git ${args.join(' ')} ended with code ${done.code}: ${done.stderr.trim()}`);
};

// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/adapters/git/remote.js

const isSha = (text)=>/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
const remoteName = async (run)=>{
    const names = (await run([
        'remote'
    ])).stdout.split('\n').filter((name)=>name !== '');
    return names.includes('origin') ? 'origin' : names.length === 1 ? names[0] : undefined;
};
const remoteCommit = async (run, ref)=>{
    const remote = await remoteName(run);
    if (remote === undefined) return undefined;
    const listed = await run([
        'ls-remote',
        '--quiet',
        remote,
        ref,
        `${ref}^{}`
    ]);
    const rows = listed.stdout.split('\n').map((row)=>row.split('\t'));
    const id = (name)=>rows.find((row)=>row[1] === name)?.[0];
    const sha = listed.code === 0 ? id(`${ref}^{}`) ?? id(ref) : undefined;
    return sha === undefined ? undefined : (0,named/* parsed */.Y)(sha);
};
const isShallow = async (run)=>(await run([
        'rev-parse',
        '--is-shallow-repository'
    ])).stdout.trim() === 'true';
const obtain = async (run, sha)=>{
    if (await isHere(run, sha)) return true;
    const remote = await remoteName(run);
    if (remote === undefined) return false;
    const depth = await isShallow(run) ? [
        '--depth=1'
    ] : [];
    await run([
        'fetch',
        '--quiet',
        '--no-tags',
        '--no-write-fetch-head',
        ...depth,
        remote,
        sha
    ]);
    return isHere(run, sha);
};
const shown = (run, sha)=>run([
        'show',
        '-s',
        '--format=%H%x00%ct%x00%an%x00%s',
        `${sha}^{commit}`
    ]);
const isHere = async (run, sha)=>(await shown(run, sha)).code === 0;

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/commits.js



const commit = async (run, ref)=>{
    if (ref === '' || ref.startsWith('-')) return undefined;
    const sha = isSha(ref) ? ref : await shaOf(run, ref) ?? await elsewhere(run, ref);
    if (sha === undefined || !await obtain(run, sha)) return undefined;
    const [id, seconds, author, subject] = (await shown(run, sha)).stdout.replace(/\n$/, '').split('\0');
    if (id === undefined || seconds === undefined) return undefined;
    return {
        sha: (0,named/* parsed */.Y)(id),
        time: (0,instant/* instant */.uR)(Number(seconds) * 1000),
        author: author ?? '',
        subject: subject ?? ''
    };
};
const shaOf = async (run, ref)=>{
    const found = await run([
        'rev-parse',
        '--verify',
        '--quiet',
        `${ref}^{commit}`
    ]);
    return found.code === 0 ? (0,named/* parsed */.Y)(found.stdout.trim()) : undefined;
};
const elsewhere = async (run, ref)=>{
    if (ref.startsWith('refs/')) return remoteCommit(run, ref);
    return await remoteCommit(run, `refs/heads/${ref}`) ?? remoteCommit(run, `refs/tags/${ref}`);
};
const policyCommit = async (run, asked)=>{
    const remote = await remoteName(run);
    if (remote === undefined) return asked === undefined ? undefined : shaOf(run, `refs/heads/${asked}`);
    const refs = asked === undefined ? [
        'HEAD'
    ] : [
        `refs/heads/${asked}`,
        'HEAD'
    ];
    for (const ref of refs){
        const sha = await remoteCommit(run, ref);
        if (sha !== undefined && await obtain(run, sha)) return sha;
        const known = await shaOf(run, `refs/remotes/${remote}/${ref.replace(/^refs\/heads\//, '')}`);
        if (known !== undefined) return known;
    }
    return undefined;
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/batch.js
const parseBatch = (stdout, questions)=>{
    const bytes = Buffer.from(stdout, 'utf8');
    const answers = [];
    let at = 0;
    while(at < bytes.length && answers.length < questions){
        const end = bytes.indexOf('\n', at);
        const head = end < 0 ? '' : bytes.toString('utf8', at, end);
        if (head.endsWith(' missing') || head.endsWith(' ambiguous')) {
            answers.push(undefined);
            at = end + 1;
            continue;
        }
        const [, kind, size] = /^(?:[0-9a-f]{40,64} )?([a-z]+) (\d+)$/.exec(head) ?? [];
        const last = end + 1 + Number(size);
        if (kind === undefined || bytes[last] !== newline) return undefined;
        answers.push(kind === 'blob' ? bytes.toString('utf8', end + 1, last) : undefined);
        at = last + 1;
    }
    return answers.length === questions && at === bytes.length ? answers : undefined;
};
const newline = 10;

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
;// CONCATENATED MODULE: ./.tagship/build/adapters/git/trees.js





const demand = async (run, at)=>{
    if (await obtain(run, at)) return;
    throw new problem/* Problem */.A({
        what: `The commit ${at.slice(0, 12)} is not in this clone and cannot be fetched.`,
        remedy: 'Check out with "fetch-depth: 0", or leave the credentials of the checkout in place.'
    });
};
const objects = async (run, at, paths)=>{
    await demand(run, at);
    const wanted = paths.map(normal);
    const below = [
        ...new Set(wanted.filter((path)=>path !== ''))
    ];
    const listed = below.length === 0 ? '' : await output(run, [
        'ls-tree',
        '-t',
        '-z',
        at,
        '--',
        ...below
    ]);
    const found = new Map(listed.split('\0').map((row)=>{
        const tab = row.indexOf('\t');
        return [
            row.slice(tab + 1),
            row.slice(0, tab)
        ];
    }));
    const whole = wanted.includes('') ? `040000 tree ${(await output(run, [
        'rev-parse',
        `${at}^{tree}`
    ])).trim()}` : undefined;
    return new Map(paths.map((path)=>[
            path,
            normal(path) === '' ? whole : found.get(normal(path))
        ]));
};
const normal = (path)=>path.split('/').filter((part)=>part !== '' && part !== '.').join('/');
const changed = async (run, from, to)=>{
    if (!await obtain(run, from) || !await obtain(run, to)) return 'unknown';
    const args = [
        'diff-tree',
        '-r',
        '-z',
        '--name-only',
        '--no-renames',
        '--ignore-submodules=none',
        from,
        to
    ];
    const done = await run(args);
    return done.code === 0 ? done.stdout.split('\0').filter((path)=>path !== '') : 'unknown';
};
const exportTree = async (run, deps, order)=>{
    const { at, into } = order;
    await demand(run, at);
    const index = `${into}.index`;
    const env = {
        GIT_INDEX_FILE: index
    };
    await deps.clock.busy(()=>(0,promises_.mkdir)((0,external_node_path_.dirname)(into), {
            recursive: true
        }));
    try {
        await output(run, [
            'read-tree',
            at
        ], {
            env
        });
        await output(run, [
            'checkout-index',
            '--all',
            '--force',
            `--prefix=${into}/`
        ], {
            env
        });
    } finally{
        await deps.clock.busy(()=>(0,promises_.rm)(index, {
                force: true
            }));
    }
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/file-reader.js




const fileReader = (run)=>{
    const known = new Map();
    let waiting = [];
    const flush = async ()=>{
        await turns();
        const asked = waiting;
        waiting = [];
        const texts = settle(run, asked);
        for (const [index, { answer }] of asked.entries())answer(texts.then((all)=>all[index]));
    };
    return (at, path)=>{
        if (/[\n\0]/.test(path)) return demand(run, at).then(()=>undefined);
        const question = {
            at,
            path: normal(path)
        };
        const key = spelled(question);
        const before = known.get(key);
        if (before !== undefined) return before;
        const text = new Promise((answer)=>{
            if (waiting.push({
                ...question,
                answer
            }) === 1) void flush();
        });
        known.set(key, text);
        const forget = ()=>void known.delete(key);
        text.then((found)=>found !== undefined || forget(), forget);
        return text;
    };
};
const turns = async ()=>{
    for(let turn = 0; turn < 8; turn += 1)await undefined;
};
const settle = async (run, asked)=>{
    const found = await ask(run, asked);
    const lacking = new Set();
    for (const [index, { at }] of asked.entries())if (found[index] === undefined && !await isHere(run, at)) lacking.add(at);
    for (const at of lacking)await demand(run, at);
    const again = asked.filter(({ at })=>lacking.has(at));
    const second = again.length === 0 ? [] : await ask(run, again);
    return asked.map((question, index)=>found[index] ?? second[again.indexOf(question)]);
};
const ask = async (run, questions)=>{
    const input = questions.map((question)=>`${spelled(question)}\n`).join('');
    const answers = parseBatch(await output(run, [
        'cat-file',
        '--batch',
        '--follow-symlinks'
    ], {
        input
    }), questions.length);
    if (answers !== undefined) return answers;
    return Promise.all(questions.map((question)=>askAlone(run, question)));
};
const askAlone = async (run, question)=>{
    const found = await output(run, [
        'cat-file',
        '--batch',
        '--follow-symlinks'
    ], {
        input: `${spelled(question)}\n`
    });
    const end = found.indexOf('\n');
    return / blob \d+$/.test(found.slice(0, end)) ? found.slice(end + 1, -1) : undefined;
};
const spelled = ({ at, path })=>`${at}:${path}`;

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/history.js



const historyOf = async (root, run, deps)=>await isShallow(run) ? commitsOnly(root, run, deps) : {
        run,
        complete: true
    };
const commitsOnly = async (root, run, deps)=>{
    const remote = await remoteName(run);
    if (remote === undefined) return {
        run,
        complete: false
    };
    const common = (await output(run, [
        'rev-parse',
        '--git-common-dir'
    ])).trim();
    const folder = (0,external_node_path_.join)((0,external_node_path_.resolve)(root, common), 'tagship-history');
    const format = (await output(run, [
        'rev-parse',
        '--show-object-format'
    ])).trim();
    await output(run, [
        'init',
        '--quiet',
        '--bare',
        `--object-format=${format}`,
        folder
    ]);
    const env = await history_settings(run, deps, await urlOf(root, run, remote));
    const git = gitCommand(folder, deps);
    const copy = (args, options)=>git(args, {
            ...options,
            env: {
                ...env,
                ...options?.env
            }
        });
    const refs = [
        '+refs/heads/*:refs/remotes/origin/*',
        '+refs/tags/*:refs/tags/*'
    ];
    const done = await copy([
        'fetch',
        '--quiet',
        '--prune',
        '--filter=tree:0',
        'origin',
        ...refs
    ]);
    return {
        run: copy,
        complete: done.code === 0
    };
};
const urlOf = async (root, run, remote)=>{
    const url = (await output(run, [
        'remote',
        'get-url',
        remote
    ])).trim();
    return /^(\w+:\/\/|[^/]+:)/.test(url) ? url : (0,external_node_path_.resolve)(root, url);
};
const history_settings = async (run, deps, url)=>{
    const found = await run([
        'config',
        '--local',
        '--includes',
        '--null',
        '--get-regexp',
        '^(http|credential)\\.'
    ]);
    const rows = found.stdout.split('\0').filter((row)=>row !== '');
    const own = rows.map((row)=>{
        const at = row.indexOf('\n');
        return at < 0 ? [
            row,
            'true'
        ] : [
            row.slice(0, at),
            row.slice(at + 1)
        ];
    });
    const first = Number(deps.env.GIT_CONFIG_COUNT ?? '0');
    const pairs = [
        [
            'remote.origin.url',
            url
        ],
        ...own
    ];
    const numbered = pairs.flatMap(([key, value], index)=>[
            [
                `GIT_CONFIG_KEY_${first + index}`,
                key
            ],
            [
                `GIT_CONFIG_VALUE_${first + index}`,
                value
            ]
        ]);
    return Object.fromEntries([
        [
            'GIT_CONFIG_COUNT',
            String(first + pairs.length)
        ],
        ...numbered
    ]);
};

// EXTERNAL MODULE: ./.tagship/build/core/config/branch.js
var branch = __webpack_require__(68540);
;// CONCATENATED MODULE: ./.tagship/build/adapters/git/reach.js



const isAncestor = async (history, ancestor, of)=>{
    const { code } = await history.run([
        'merge-base',
        '--is-ancestor',
        ancestor,
        of
    ]);
    if (code === 0) return true;
    return code === 1 && history.complete ? false : 'unknown';
};
const tags = async ({ run })=>lines(await output(run, [
        'for-each-ref',
        '--format=%(refname:strip=2)',
        'refs/tags'
    ])).map((name)=>(0,named/* parsed */.Y)(name));
const tagsReachableFrom = async ({ run }, at)=>{
    const args = [
        'for-each-ref',
        `--merged=${at}`,
        '--format=%(refname:strip=2)',
        'refs/tags'
    ];
    return lines(await output(run, args)).map((name)=>(0,named/* parsed */.Y)(name));
};
const isOnBranch = async (history, sha, patterns)=>{
    const fitting = (await branches(history.run)).filter(({ name })=>(0,branch/* isBranchOf */.S)(patterns, name));
    if (fitting.length === 0) return undefined;
    let answer = false;
    for (const { ref } of fitting){
        const reached = await isAncestor(history, sha, (0,named/* parsed */.Y)(ref));
        if (reached === true) return true;
        if (reached === 'unknown') answer = 'unknown';
    }
    return answer;
};
const branches = async (run)=>{
    const refs = lines(await output(run, [
        'for-each-ref',
        '--format=%(refname)',
        ...prefixes
    ]));
    const named = prefixes.map((prefix)=>refs.filter((ref)=>ref.startsWith(prefix)).map((ref)=>({
                ref,
                name: ref.slice(prefix.length)
            })));
    return named.flat().filter(({ name })=>name !== 'HEAD');
};
const prefixes = [
    'refs/remotes/origin/',
    'refs/heads/'
];
const lines = (text)=>text.split('\n').filter((line)=>line !== '');

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/remembered.js
const lasting = [
    'diff-tree',
    'ls-remote',
    'ls-tree',
    'merge-base',
    'remote',
    'show'
];
const remembered = (run)=>{
    const known = new Map();
    return (args, options = {})=>{
        if (!lasting.includes(args[0] ?? '') || options.env !== undefined) return run(args, options);
        const question = JSON.stringify([
            args,
            options.input
        ]);
        const before = known.get(question);
        if (before !== undefined) return before;
        const asked = run(args, options);
        known.set(question, asked);
        const forget = ()=>void known.delete(question);
        asked.then((done)=>done.code === 0 || forget(), forget);
        return asked;
    };
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/git/git.js








const gitIn = (root, deps, asked = (run)=>run)=>{
    const run = remembered(asked(gitCommand(root, deps)));
    const own = once(()=>historyOf(root, run, deps));
    const copy = once(()=>commitsOnly(root, run, deps));
    const holding = async (shas)=>{
        const history = await own();
        for (const sha of shas)await obtain(history.run, sha);
        return history;
    };
    return {
        commit: (ref)=>commit(run, ref),
        file: fileReader(run),
        objects: (at, paths)=>objects(run, at, paths),
        changed: (from, to)=>changed(run, from, to),
        isAncestor: async (ancestor, of)=>isAncestor(await holding([
                ancestor,
                of
            ]), ancestor, of),
        tags: async ()=>tags(await holding([])),
        tagsReachableFrom: async (at)=>tagsReachableFrom(await holding([
                at
            ]), at),
        isOnBranch: async (sha, patterns)=>{
            const answer = await isOnBranch(await holding([
                sha
            ]), sha, patterns);
            if (answer !== undefined) return answer;
            const asked = await copy();
            return await isOnBranch(asked, sha, patterns) ?? (asked.complete ? false : 'unknown');
        },
        policyCommit: (asked)=>policyCommit(run, asked),
        exportTree: (at, into)=>exportTree(run, deps, {
                at,
                into
            })
    };
};
const once = (ask)=>{
    let answer;
    return ()=>{
        answer ??= ask();
        return answer;
    };
};


/***/ }),

/***/ 68540:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isBranchOf)
/* harmony export */ });
const isBranchOf = (patterns, branch)=>patterns.some((pattern)=>expression(pattern).test(branch));
const expression = (pattern)=>{
    const parts = pattern.split(/(\*+)/).map((part)=>{
        if (part === '*') return '[^/]*';
        return part.startsWith('*') ? '.*' : part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
    });
    return new RegExp(`^${parts.join('')}$`, 's');
};


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

/***/ 27124:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ parsed)
/* harmony export */ });
const parsed = (text)=>text;


/***/ }),

/***/ 17964:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   NU: () => (/* binding */ later),
/* harmony export */   Tq: () => (/* binding */ between),
/* harmony export */   oE: () => (/* binding */ compact),
/* harmony export */   s4: () => (/* binding */ epoch),
/* harmony export */   uR: () => (/* binding */ instant),
/* harmony export */   z3: () => (/* binding */ parseCompact)
/* harmony export */ });
const instant = (ms)=>new Date(ms).toISOString();
const epoch = (at)=>Date.parse(at);
const later = (at, by)=>instant(epoch(at) + by);
const between = (from, to)=>epoch(to) - epoch(from);
const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ })

};
