export const id = 5831;
export const ids = [5831];
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

/***/ 5831:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  makeScratch: () => (/* binding */ makeScratch)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ./.tagship/build/core/release/named.js
var named = __webpack_require__(27124);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
// EXTERNAL MODULE: ./.tagship/build/adapters/exec/execute.js
var execute = __webpack_require__(73787);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./.tagship/build/adapters/scratch/objects.js





const objectWriter = (folder, hash)=>{
    const write = async (kind, body)=>{
        const whole = Buffer.concat([
            Buffer.from(`${kind} ${body.byteLength}\0`),
            body
        ]);
        const id = (0,external_node_crypto_.createHash)(hash).update(whole).digest('hex');
        const path = (0,external_node_path_.join)(folder, id.slice(0, 2), id.slice(2));
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), {
            recursive: true
        });
        await (0,promises_.writeFile)(path, (0,external_node_zlib_.deflateSync)(whole));
        return id;
    };
    const tree = async (files)=>{
        const rows = [];
        for (const [name, inside] of folders(files))rows.push([
            name,
            inside instanceof Map ? {
                mode: '40000',
                id: await tree(inside)
            } : inside
        ]);
        return write('tree', Buffer.concat(rows.sort(inOrder).map(([name, { mode, id }])=>row(name, mode, id))));
    };
    return {
        blob: (text)=>write('blob', Buffer.from(text)),
        commit: async (files, saying)=>(0,named/* parsed */.Y)(await write('commit', Buffer.from(worded(await tree(files), saying))))
    };
};
const folders = (files)=>{
    const top = new Map();
    for (const [path, entry] of files){
        const [name = '', ...rest] = path.split('/');
        const known = top.get(name);
        if (rest.length === 0) top.set(name, entry);
        else top.set(name, (known instanceof Map ? known : new Map()).set(rest.join('/'), entry));
    }
    return top;
};
const inOrder = (one, other)=>Buffer.compare(key(one), key(other));
const key = ([name, { mode }])=>Buffer.from(mode === '40000' ? `${name}/` : name);
const row = (name, mode, id)=>Buffer.concat([
        Buffer.from(`${mode} ${name}\0`),
        Buffer.from(id, 'hex')
    ]);
const worded = (tree, { parent, identity, seconds, message })=>[
        `tree ${tree}`,
        ...parent === undefined ? [] : [
            `parent ${parent}`
        ],
        `author ${identity} ${seconds} +0000`,
        `committer ${identity} ${seconds} +0000`,
        '',
        `${message}\n`
    ].join('\n');

;// CONCATENATED MODULE: ./.tagship/build/adapters/scratch/scratch.js







const identity = 'Rehearsal <rehearsal@tagship.invalid>';
const makeScratch = async (clock, from)=>{
    const base = await clock.busy(()=>(0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'tagship-rehearsal-')));
    const place = {
        clock,
        root: (0,external_node_path_.join)(base, 'work'),
        remote: (0,external_node_path_.join)(base, 'origin.git')
    };
    const [git, inside] = [
        gitAt(clock, base),
        gitAt(clock, place.root)
    ];
    await (from === undefined ? begin(place) : copy(git, place, from));
    await shareObjects(place);
    let head = from === undefined ? undefined : await headOf(inside);
    const files = new Map(from === undefined ? [] : await filesOf(inside));
    return {
        root: place.root,
        commit: async (change)=>{
            head = await commit({
                ...place,
                files,
                head
            }, change);
            return head;
        },
        tag: (name, at)=>writeRef(place, [
                `refs/tags/${name}`,
                `refs/tags/${name}`
            ], at),
        head: async ()=>head ?? headOf(inside),
        remove: ()=>clock.busy(()=>(0,promises_.rm)(base, {
                    recursive: true,
                    force: true
                }))
    };
};
const begin = async ({ clock, root, remote })=>{
    const inside = (0,external_node_path_.join)(root, '.git');
    for (const folder of [
        inside,
        remote
    ])for (const part of [
        'objects',
        'refs'
    ])await clock.busy(()=>(0,promises_.mkdir)((0,external_node_path_.join)(folder, part), {
            recursive: true
        }));
    await put(clock, (0,external_node_path_.join)(remote, 'HEAD'), 'ref: refs/heads/main\n');
    await put(clock, (0,external_node_path_.join)(inside, 'HEAD'), 'ref: refs/heads/main\n');
    await put(clock, (0,external_node_path_.join)(remote, 'config'), coreOf(true));
    await put(clock, (0,external_node_path_.join)(inside, 'config'), `${coreOf(false)}${originOf(remote)}`);
    await put(clock, (0,external_node_path_.join)(inside, 'refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/main\n');
};
const coreOf = (bare)=>`[core]\n\trepositoryformatversion = 0\n\tbare = ${bare}\n`;
const originOf = (remote)=>`[remote "origin"]\n\turl = ${JSON.stringify(remote)}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
const copy = async (git, { root, remote }, from)=>{
    await git([
        'clone',
        '-q',
        '--bare',
        from,
        remote
    ]);
    const at = [
        '--git-dir',
        remote
    ];
    const sha = (await git([
        ...at,
        'rev-parse',
        'HEAD'
    ])).trim();
    await git([
        ...at,
        'update-ref',
        'refs/heads/main',
        sha
    ]);
    await git([
        ...at,
        'symbolic-ref',
        'HEAD',
        'refs/heads/main'
    ]);
    await git([
        'clone',
        '-q',
        remote,
        root
    ]);
};
const shareObjects = ({ clock, root, remote })=>clock.busy(async ()=>{
        await (0,promises_.mkdir)((0,external_node_path_.join)(remote, 'objects/info'), {
            recursive: true
        });
        await (0,promises_.writeFile)((0,external_node_path_.join)(remote, 'objects/info/alternates'), `${(0,external_node_path_.join)(root, '.git/objects')}\n`);
    });
const headOf = async (git)=>(0,named/* parsed */.Y)((await git([
        'rev-parse',
        'HEAD'
    ])).trim());
const filesOf = async (git)=>(await git([
        'ls-tree',
        '-r',
        '-z',
        'HEAD'
    ])).split('\0').flatMap((row)=>{
        const [, mode, id, path] = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? [];
        return mode === undefined || id === undefined || path === undefined ? [] : [
            [
                path,
                {
                    mode,
                    id
                }
            ]
        ];
    });
const commit = async ({ clock, files, head, root, remote }, change)=>{
    const objects = objectWriter((0,external_node_path_.join)(root, '.git/objects'), head?.length === 64 ? 'sha256' : 'sha1');
    for (const [path, text] of Object.entries(change.files)){
        await put(clock, (0,external_node_path_.join)(root, path), text);
        if (text === null) files.delete(path);
        else {
            const id = await clock.busy(()=>objects.blob(text));
            files.set(path, {
                mode: files.get(path)?.mode ?? '100644',
                id
            });
        }
    }
    const saying = {
        message: change.message,
        parent: head,
        identity,
        seconds: Math.floor((0,instant/* epoch */.s4)(change.at) / 1000)
    };
    const sha = await clock.busy(()=>objects.commit(files, saying));
    await writeRef({
        clock,
        root,
        remote
    }, [
        'refs/remotes/origin/main',
        'refs/heads/main'
    ], sha);
    await put(clock, (0,external_node_path_.join)(root, '.git/refs/heads/main'), `${sha}\n`);
    return sha;
};
const writeRef = async ({ clock, root, remote }, [own, theirs], sha)=>{
    await put(clock, (0,external_node_path_.join)(root, '.git', own), `${sha}\n`);
    await put(clock, (0,external_node_path_.join)(remote, theirs), `${sha}\n`);
};
const put = (clock, path, text)=>clock.busy(async ()=>{
        if (text === null) return (0,promises_.rm)(path, {
            force: true
        });
        await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), {
            recursive: true
        });
        await (0,promises_.writeFile)(path, text);
    });
const gitAt = (clock, cwd)=>async (args)=>{
        const env = {
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_DEFAULT_REF_FORMAT: 'files'
        };
        const done = await (0,execute/* execute */.g)(clock, {
            file: 'git',
            args,
            cwd,
            env
        });
        if (done.code !== 0) throw new Error(`git ${args.join(' ')}: ${done.stderr.trim()}`);
        return done.stdout;
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
