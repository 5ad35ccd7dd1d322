export const id = 7190;
export const ids = [7190,183];
export const modules = {

/***/ 67190:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openClock: () => (/* binding */ openClock)
});

// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./.tagship/build/adapters/clock/remote-source.js

const remoteSource = async (url, actor)=>{
    const joined = await join(url, actor);
    let [last, at] = [
        joined.reading,
        performance.now()
    ];
    const note = (reading)=>{
        last = reading;
        at = performance.now();
        return reading;
    };
    return {
        read: ()=>{
            const pace = typeof last.speed === 'number' ? last.speed : 0;
            return {
                now: last.now + Math.floor((performance.now() - at) * pace),
                speed: last.speed
            };
        },
        wait: async (who, until, signal)=>note(await wait(url, {
                actor: who,
                until
            }, signal)),
        join: ()=>joined.leave
    };
};
const join = (url, actor)=>new Promise((resolve, reject)=>{
        const held = (0,external_node_http_.request)(`${url}/join?actor=${encodeURIComponent(actor)}`, {
            agent: false
        }, (response)=>{
            response.socket.unref();
            let text = '';
            response.on('error', ()=>undefined);
            response.setEncoding('utf8').on('data', (part)=>{
                text += part;
                if (text.includes('\n')) resolve({
                    reading: JSON.parse(text.split('\n')[0] ?? ''),
                    leave: ()=>held.destroy()
                });
            });
            response.on('end', ()=>reject(new Error(`the sandbox's clock refused to be joined: ${text}`)));
        });
        held.on('error', reject).end();
    });
const wait = (url, body, signal)=>new Promise((resolve, reject)=>{
        const options = {
            method: 'POST',
            headers: {
                'content-type': 'application/json'
            }
        };
        const posted = (0,external_node_http_.request)(`${url}/wait`, signal === undefined ? options : {
            ...options,
            signal
        }, (response)=>{
            wholeText(response).then((text)=>{
                if (response.statusCode === 200) resolve(JSON.parse(text));
                else reject(new Error(`the sandbox's clock refused a wait: ${text}`));
            }, reject);
        });
        posted.on('error', reject).end(JSON.stringify(body));
    });
const wholeText = async (response)=>{
    let text = '';
    for await (const part of response.setEncoding('utf8'))text += part;
    return text;
};

// EXTERNAL MODULE: ./.tagship/build/adapters/clock/sandbox-clock.js + 1 modules
var sandbox_clock = __webpack_require__(70183);
// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/adapters/clock/system-clock.js

const longest = 2_000_000_000;
const systemClock = ()=>({
        now: ()=>(0,instant/* instant */.uR)(Date.now()),
        sleep: async (by, signal)=>{
            const until = Date.now() + by;
            for(let left = by; left > 0; left = until - Date.now())await pause(Math.min(left, longest), signal);
            signal?.throwIfAborted();
        },
        busy: (work)=>work()
    });
const pause = (ms, signal)=>new Promise((resolve, reject)=>{
        if (signal?.aborted) return reject(signal.reason);
        const abort = ()=>{
            clearTimeout(timer);
            reject(signal?.reason);
        };
        const timer = setTimeout(()=>{
            signal?.removeEventListener('abort', abort);
            resolve();
        }, ms);
        signal?.addEventListener('abort', abort, {
            once: true
        });
    });

;// CONCATENATED MODULE: ./.tagship/build/adapters/clock/open-clock.js




const loopback = /^http:\/\/(127\.\d+\.\d+\.\d+|localhost|\[::1\])(:\d+)?(\/|$)/;
const openClock = async (env, actor)=>{
    const url = env.TAGSHIP_CLOCK;
    if (url === undefined || url === '') return {
        ...systemClock(),
        leave: ()=>undefined
    };
    for (const name of [
        'TAGSHIP_CLOCK',
        'AWS_ENDPOINT_URL'
    ]){
        if (loopback.test(env[name] ?? '')) continue;
        throw new problem/* Problem */.A({
            what: `TAGSHIP_CLOCK asks for the sandbox's virtual time, but ${name} is ${env[name] === undefined ? 'not set' : `"${env[name]}"`}.`,
            remedy: 'Set both to addresses of a sandbox on this machine, or unset TAGSHIP_CLOCK.'
        });
    }
    return (0,sandbox_clock.sandboxClock)(await remoteSource(url, actor), actor);
};


/***/ }),

/***/ 70183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  sandboxClock: () => (/* binding */ sandboxClock)
});

// EXTERNAL MODULE: ./.tagship/build/core/time/instant.js
var instant = __webpack_require__(17964);
;// CONCATENATED MODULE: ./.tagship/build/adapters/clock/sleepers.js
const turns = 4;
const sleeper = (queue, of)=>{
    queue.order += 1;
    const entry = {
        ...of,
        order: queue.order
    };
    queue.sleepers = [
        ...queue.sleepers,
        entry
    ].sort((a, b)=>a.until - b.until || a.order - b.order);
    stir(queue);
    return entry;
};
const remove = (queue, entry)=>{
    queue.sleepers = queue.sleepers.filter((other)=>other !== entry);
    stir(queue);
};
const stir = (queue)=>{
    queue.changes += 1;
    const { posted } = queue;
    if (posted !== undefined && (held(queue) || queue.sleepers[0]?.until !== posted.until)) posted.recall.abort();
    if (queue.settling) return;
    queue.settling = true;
    void settle(queue);
};
const settle = async (queue)=>{
    for(let [calm, seen] = [
        0,
        -1
    ]; calm < turns; calm += 1){
        await new Promise((resolve)=>setImmediate(resolve));
        if (seen !== queue.changes) calm = 0;
        seen = queue.changes;
    }
    queue.settling = false;
    proceed(queue);
};
const held = (queue)=>queue.inFlight > 0 && queue.source.read().speed === 'jump';
const proceed = (queue)=>{
    const first = queue.sleepers[0];
    if (first === undefined || queue.posted !== undefined || held(queue)) return;
    if (first.until > queue.source.read().now) post(queue, first.until);
    else {
        queue.sleepers = queue.sleepers.slice(1);
        first.wake();
        stir(queue);
    }
};
const post = (queue, until)=>{
    const posted = {
        until,
        recall: new AbortController()
    };
    queue.posted = posted;
    const failed = (reason)=>{
        if (posted.recall.signal.aborted) return;
        const waiting = queue.sleepers;
        queue.sleepers = [];
        for (const entry of waiting)entry.fail(reason);
    };
    const done = ()=>{
        queue.posted = undefined;
        stir(queue);
    };
    queue.source.wait(queue.actor, until, posted.recall.signal).then(()=>undefined, failed).then(done, done);
};

;// CONCATENATED MODULE: ./.tagship/build/adapters/clock/sandbox-clock.js


const sandboxClock = (source, actor)=>{
    const queue = {
        source,
        actor,
        sleepers: [],
        order: 0,
        inFlight: 0,
        changes: 0,
        settling: false
    };
    return {
        now: ()=>(0,instant/* instant */.uR)(source.read().now),
        sleep: (by, signal)=>sleep(queue, by, signal),
        busy: (work)=>busy(queue, work),
        leave: source.join(actor)
    };
};
const sleep = (queue, by, signal)=>new Promise((resolve, reject)=>{
        if (signal?.aborted) return reject(signal.reason);
        const abort = ()=>{
            remove(queue, entry);
            reject(signal?.reason);
        };
        const end = (finish)=>()=>{
                signal?.removeEventListener('abort', abort);
                finish();
            };
        const fail = (reason)=>end(()=>reject(reason))();
        const entry = sleeper(queue, {
            until: queue.source.read().now + by,
            wake: end(resolve),
            fail
        });
        signal?.addEventListener('abort', abort, {
            once: true
        });
    });
const busy = async (queue, work)=>{
    queue.inFlight += 1;
    stir(queue);
    try {
        return await work();
    } finally{
        queue.inFlight -= 1;
        stir(queue);
    }
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
