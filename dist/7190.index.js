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

/** The sandbox's clock behind `TAGSHIP_CLOCK`. Joins as `actor` by a connection that is held open and does not keep the process alive. */ const remoteSource = async (url, actor)=>{
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
            response.on('error', ()=>undefined); // leaving tears the connection
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

/** Node's timers hold no longer time. */ const longest = 2_000_000_000;
/** The machine's own clock. */ const systemClock = ()=>({
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
/**
 * The clock that the environment asks for: the machine's, or with `TAGSHIP_CLOCK` the sandbox's. Virtual time against
 * anything but a sandbox on this machine is a Problem. `actor` tells this process from others of the same sandbox.
 */ const openClock = async (env, actor)=>{
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
/** So many turns of the event loop without a change count as settled: a finished call's continuations take one or two. */ const turns = 4;
/** Puts a sleeper into its place. */ const sleeper = (queue, of)=>{
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
/** Takes a sleeper out that will not be woken. */ const remove = (queue, entry)=>{
    queue.sleepers = queue.sleepers.filter((other)=>other !== entry);
    stir(queue);
};
/** Something changed: a posted wait that no longer fits is recalled, and once all is quiet the next step is taken. */ const stir = (queue)=>{
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
/** In jump mode time stands while something is in flight; in the other modes it does not ask us. */ const held = (queue)=>queue.inFlight > 0 && queue.source.read().speed === 'jump';
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


/**
 * Follows the sandbox's time (design §5, Time): sleepers are kept in order, and one wait is posted when nothing is in
 * flight and the process has settled. So one strand runs at a time, and always the same one.
 */ const sandboxClock = (source, actor)=>{
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
/** What one fault is, on which thing, and what to do about it. */ /** An error the reader can fix. Carries all faults that were found, so that none hides behind another. */ class Problem extends Error {
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
/** A fault as text: place, what, remedy. */ const sentence = (fault)=>{
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
/** A moment in UTC, `2026-11-22T10:15:30.000Z`: sorts as text, and is the only form in which time crosses a room's door. */ /** The moment that lies `ms` milliseconds after the Unix epoch. */ const instant = (ms)=>new Date(ms).toISOString();
/** Milliseconds since the Unix epoch of a moment. */ const epoch = (at)=>Date.parse(at);
/** The moment `by` milliseconds after `at`. */ const later = (at, by)=>instant(epoch(at) + by);
/** Milliseconds from `from` to `to`; negative when `to` is the earlier one. */ const between = (from, to)=>epoch(to) - epoch(from);
/** The compact form used in image tags, `20261122T101530Z` (whole seconds, no colons). */ const compact = (at)=>`${at.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
/** The moment that a compact form names; `undefined` when the text is not one. */ const parseCompact = (text)=>{
    const [, year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? [];
    return year === undefined ? undefined : `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
};


/***/ })

};
