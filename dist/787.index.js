export const id = 787;
export const ids = [787];
export const modules = {

/***/ 73787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ execute)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(73024);


/**
 * Runs a program without a shell and collects what it prints. `@actions/exec` searches all that was printed so far for
 * a line end at each chunk, which takes 13 s for 50 MB of NUL-separated paths, and it cannot end a child: hence `spawn`.
 */ const execute = (clock, command)=>clock.busy(()=>run(command));
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
        child.stdin.on('error', ()=>undefined); // a child that ends without reading its input is no fault of ours
        child.on('error', (error)=>{
            signal?.removeEventListener('abort', stop);
            // the same code stands for a missing program and for a missing folder
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

/***/ 40787:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makeScratch: () => (/* binding */ makeScratch)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51455);
/* harmony import */ var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(48161);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(76760);
/* harmony import */ var _core_release_named_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(27124);
/* harmony import */ var _exec_execute_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(73787);





const identity = {
    name: 'Rehearsal',
    email: 'rehearsal@tagship.invalid'
};
/** A new repository under the system's temporary folder, or a clone of `from`'s HEAD; its remote is a bare repository beside it. */ const makeScratch = async (clock, from)=>{
    const base = await clock.busy(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdtemp)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)((0,node_os__WEBPACK_IMPORTED_MODULE_1__.tmpdir)(), 'tagship-rehearsal-')));
    const place = {
        clock,
        root: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'work'),
        remote: (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'origin.git')
    };
    const [git, inside] = [
        gitAt(clock, base),
        gitAt(clock, place.root)
    ];
    await (from === undefined ? begin(place) : copy(git, place, from));
    await shareObjects(place);
    let head = from === undefined ? undefined : await headOf(inside);
    return {
        root: place.root,
        commit: async (change)=>{
            head = await commit({
                ...place,
                git: inside
            }, change);
            return head;
        },
        tag: (name, at)=>writeRef(place, [
                `refs/tags/${name}`,
                `refs/tags/${name}`
            ], at),
        head: async ()=>head ?? headOf(inside),
        remove: ()=>clock.busy(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(base, {
                    recursive: true,
                    force: true
                }))
    };
};
/** Two empty repositories, as `git init` would lay them out, and the one known to the other as its remote. */ const begin = async ({ clock, root, remote })=>{
    const inside = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git');
    for (const folder of [
        inside,
        remote
    ])for (const part of [
        'objects',
        'refs'
    ])await clock.busy(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, part), {
            recursive: true
        }));
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(remote, 'HEAD'), 'ref: refs/heads/main\n');
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, 'HEAD'), 'ref: refs/heads/main\n');
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(remote, 'config'), coreOf(true));
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, 'config'), `${coreOf(false)}${originOf(remote)}`);
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(inside, 'refs/remotes/origin/HEAD'), 'ref: refs/remotes/origin/main\n');
};
const coreOf = (bare)=>`[core]\n\trepositoryformatversion = 0\n\tbare = ${bare}\n`;
const originOf = (remote)=>`[remote "origin"]\n\turl = ${JSON.stringify(remote)}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`;
/** What HEAD names becomes `main` of the copy, whatever it was called (or detached) where it came from. */ const copy = async (git, { root, remote }, from)=>{
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
/** The remote reads the work tree's objects, so that a push is no more than the name of a commit. */ const shareObjects = ({ clock, root, remote })=>clock.busy(async ()=>{
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(remote, 'objects/info'), {
            recursive: true
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(remote, 'objects/info/alternates'), `${(0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git/objects')}\n`);
    });
const headOf = async (git)=>(0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)((await git([
        'rev-parse',
        'HEAD'
    ])).trim());
const commit = async ({ clock, git, root, remote }, change)=>{
    for (const [path, text] of Object.entries(change.files))await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, path), text);
    await git([
        'add',
        '-A'
    ]);
    await git([
        '-c',
        'maintenance.auto=false',
        'commit',
        '-q',
        '-m',
        change.message
    ], change.at);
    const sha = (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)((await clock.busy(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git/refs/heads/main'), 'utf8'))).trim());
    await writeRef({
        clock,
        root,
        remote
    }, [
        'refs/remotes/origin/main',
        'refs/heads/main'
    ], sha);
    return sha;
};
/** Names a commit in the clone and in its remote, which is all that a push between them comes to. Both keep refs as files. */ const writeRef = async ({ clock, root, remote }, [own, theirs], sha)=>{
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(root, '.git', own), `${sha}\n`);
    await put(clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(remote, theirs), `${sha}\n`);
};
const put = (clock, path, text)=>clock.busy(async ()=>{
        if (text === null) return (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
            force: true
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), {
            recursive: true
        });
        await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(path, text);
    });
const gitAt = (clock, cwd)=>async (args, at)=>{
        const env = {
            GIT_CONFIG_NOSYSTEM: '1',
            GIT_CONFIG_GLOBAL: '/dev/null',
            GIT_DEFAULT_REF_FORMAT: 'files',
            GIT_AUTHOR_NAME: identity.name,
            GIT_AUTHOR_EMAIL: identity.email,
            GIT_COMMITTER_NAME: identity.name,
            GIT_COMMITTER_EMAIL: identity.email,
            ...at === undefined ? {} : {
                GIT_AUTHOR_DATE: at,
                GIT_COMMITTER_DATE: at
            }
        };
        const done = await (0,_exec_execute_js__WEBPACK_IMPORTED_MODULE_3__/* .execute */ .g)(clock, {
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
/** Marks a string as parsed. Only parsers call this, after they have checked the text. */ const parsed = (text)=>text;


/***/ })

};
