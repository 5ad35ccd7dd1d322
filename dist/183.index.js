export const id = 183;
export const ids = [183];
export const modules = {

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
