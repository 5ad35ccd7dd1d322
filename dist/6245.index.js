export const id = 6245;
export const ids = [6245];
export const modules = {

/***/ 56245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   makePorts: () => (/* binding */ makePorts)
/* harmony export */ });
const makePorts = async (world)=>{
    const { journal, signal, env } = world;
    const clock = world.clock ?? await openClock(world);
    const { checkoutRoot } = await clock.busy(()=>__webpack_require__.e(/* import() */ 9131).then(__webpack_require__.bind(__webpack_require__, 49131)));
    const root = checkoutRoot(env.GITHUB_WORKSPACE || world.cwd);
    const { files } = await clock.busy(()=>__webpack_require__.e(/* import() */ 5846).then(__webpack_require__.bind(__webpack_require__, 65846)));
    const { ownFolder } = await clock.busy(()=>__webpack_require__.e(/* import() */ 2825).then(__webpack_require__.bind(__webpack_require__, 12825)));
    const origin = await originOf(world, clock);
    return {
        clock,
        journal,
        signal,
        origin,
        files: files(clock, {
            root,
            own: ownFolder(root, env.RUNNER_TEMP)
        }),
        http: world.http ?? lazily(clock, async ()=>(await __webpack_require__.e(/* import() */ 6393).then(__webpack_require__.bind(__webpack_require__, 66393))).http(clock)),
        git: lazily(clock, async ()=>(world.git ?? (await __webpack_require__.e(/* import() */ 8528).then(__webpack_require__.bind(__webpack_require__, 98528))).gitIn)(root, {
                clock,
                env,
                signal
            })),
        registry: lazily(clock, async ()=>(await __webpack_require__.e(/* import() */ 4093).then(__webpack_require__.bind(__webpack_require__, 74093))).registry({
                clock
            })),
        builders: buildersOf(world, clock),
        at: cloudsOf(world, clock)
    };
};
const openClock = async (world)=>(await __webpack_require__.e(/* import() */ 7190).then(__webpack_require__.bind(__webpack_require__, 67190))).openClock(world.env, world.actor ?? 'tagship');
const originOf = async ({ env, origin }, clock)=>{
    const { githubOrigin, onGithub } = await clock.busy(()=>__webpack_require__.e(/* import() */ 5818).then(__webpack_require__.bind(__webpack_require__, 95818)));
    if (onGithub(env)) {
        const { eventText } = await clock.busy(()=>__webpack_require__.e(/* import() */ 7590).then(__webpack_require__.bind(__webpack_require__, 47590)));
        return {
            ...githubOrigin(env, await clock.busy(()=>eventText(env.GITHUB_EVENT_PATH))),
            ...origin
        };
    }
    const { commandOrigin } = await clock.busy(()=>__webpack_require__.e(/* import() */ 8644).then(__webpack_require__.bind(__webpack_require__, 38644)));
    return {
        ...commandOrigin(env),
        ...origin
    };
};
const buildersOf = ({ env }, clock)=>{
    const load = once(clock, async ()=>(await Promise.all(/* import() */[__webpack_require__.e(298), __webpack_require__.e(7045)]).then(__webpack_require__.bind(__webpack_require__, 67045))).builders({
            clock,
            env
        }));
    return {
        engine: async ()=>(await load()).engine(),
        pack: {
            name: 'pack',
            build: async (order)=>(await load()).pack.build(order)
        }
    };
};
const cloudsOf = (world, clock)=>{
    const clouds = new Map();
    return (place, access = 'write')=>{
        const key = JSON.stringify([
            access,
            place.account,
            place.region,
            place.role,
            place.readRole
        ]);
        const known = clouds.get(key);
        if (known !== undefined) return known;
        const load = once(clock, async ()=>{
            const { oidcToken } = await __webpack_require__.e(/* import() */ 1765).then(__webpack_require__.bind(__webpack_require__, 81765));
            const { cloudAt } = await __webpack_require__.e(/* import() */ 7280).then(__webpack_require__.bind(__webpack_require__, 87280));
            return cloudAt(place, access, awsDeps(world, clock, oidcToken(world.env, clock)));
        });
        const part = (name)=>lazily(clock, async ()=>(await load())[name]);
        const cloud = {
            images: part('images'),
            definitions: part('definitions'),
            services: part('services'),
            rollouts: part('rollouts'),
            tasks: part('tasks'),
            alarms: part('alarms'),
            balancers: part('balancers'),
            identity: async ()=>(await load()).identity()
        };
        clouds.set(key, cloud);
        return cloud;
    };
};
const awsDeps = (world, clock, token)=>({
        clock,
        env: world.env,
        mask: world.journal.mask,
        ...token === undefined ? {} : {
            oidcToken: ()=>token()
        },
        ...world.requestHandler === undefined ? {} : {
            requestHandler: world.requestHandler
        }
    });
const once = (clock, load)=>{
    let loaded;
    return ()=>{
        loaded ??= clock.busy(load);
        return loaded;
    };
};
const lazily = (clock, load)=>{
    const loaded = once(clock, load);
    const method = (name)=>async (...args)=>{
            const port = await loaded();
            return port[name]?.(...args);
        };
    return new Proxy({}, {
        get: (_, name)=>name === 'then' ? undefined : method(name)
    });
};


/***/ })

};
