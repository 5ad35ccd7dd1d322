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
    const root = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'work');
    const remote = (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(base, 'origin.git');
    const git = gitAt(clock, base);
    await git(from === undefined ? [
        'init',
        '-q',
        '--bare',
        '-b',
        'main',
        remote
    ] : [
        'clone',
        '-q',
        '--bare',
        from,
        remote
    ]);
    if (from !== undefined) await asMain(git, remote);
    await git([
        'clone',
        '-q',
        remote,
        root
    ]);
    const inside = gitAt(clock, root);
    if (from === undefined) await inside([
        'checkout',
        '-q',
        '-b',
        'main'
    ]);
    return {
        root,
        commit: (change)=>commit({
                clock,
                git: inside,
                root
            }, change),
        tag: async (name, at)=>{
            await inside([
                'tag',
                name,
                at
            ]);
            await inside([
                'push',
                '-q',
                'origin',
                `refs/tags/${name}`
            ]);
        },
        head: async ()=>(0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)((await inside([
                'rev-parse',
                'HEAD'
            ])).trim()),
        remove: ()=>clock.busy(()=>(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(base, {
                    recursive: true,
                    force: true
                }))
    };
};
/** What HEAD names becomes `main` of the copy, whatever it was called (or detached) where it came from. */ const asMain = async (git, remote)=>{
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
};
const commit = async (place, change)=>{
    for (const [path, text] of Object.entries(change.files))await put(place.clock, (0,node_path__WEBPACK_IMPORTED_MODULE_2__.join)(place.root, path), text);
    await place.git([
        'add',
        '-A'
    ]);
    await place.git([
        'commit',
        '-q',
        '-m',
        change.message
    ], change.at);
    await place.git([
        'push',
        '-q',
        'origin',
        'HEAD:refs/heads/main'
    ]);
    await place.git([
        'remote',
        'set-head',
        'origin',
        'main'
    ]);
    return (0,_core_release_named_js__WEBPACK_IMPORTED_MODULE_4__/* .parsed */ .Y)((await place.git([
        'rev-parse',
        'HEAD'
    ])).trim());
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
