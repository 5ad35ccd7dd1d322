export const id = 9283;
export const ids = [9283];
export const modules = {

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
/** Why a question to a system outside could not be answered. */ /** A call to a system outside that failed. A flow turns it into an outcome after its first write; before that it ends the action. */ class Failure extends Error {
    kind;
    /** The call as IAM names it, `ecs:UpdateService`. */ action;
    /** Error code of the other side. */ code;
    /** Whether the call may have taken effect. */ sent;
    constructor(message, facts, options){
        super(message, options);
        this.name = 'Failure';
        this.kind = facts.kind;
        this.action = facts.action;
        this.code = facts.code;
        this.sent = facts.sent ?? 'no';
    }
}


/***/ }),

/***/ 51675:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   qy: () => (/* binding */ html),
/* harmony export */   wD: () => (/* binding */ markdown),
/* harmony export */   zQ: () => (/* binding */ markdownLines)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43790);

/** A text as HTML text or attribute value. */ const html = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(raw).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
/** One line of text as GitHub-flavoured Markdown that shows exactly that text: no markup, link, mention, formula or heading. */ const markdown = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(raw).replaceAll(/[\r\n]+/g, ' ').trim().replaceAll(/[\\`*_{}[\]|~$^]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '&#64;').replaceAll('://', ':&#47;&#47;').replaceAll(/\bwww\./gi, '$&&#8203;').replace(/^([#+\-=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
/** Several lines as Markdown, each on its own line. */ const markdownLines = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map(markdown).join('<br>');
/** A text as a fenced code block that its content cannot leave. */ const fenced = (raw, language = '')=>{
    const text = (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).join('\n');
    const longest = Math.max(2, ...[
        ...text.matchAll(/`+/g)
    ].map(([run])=>run.length));
    const fence = '`'.repeat(longest + 1);
    return `${fence}${/^[a-z0-9]+$/.test(language) ? language : ''}\n${text}\n${fence}`;
};


/***/ }),

/***/ 55697:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ reportMarkdown)
/* harmony export */ });
/* harmony import */ var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(51675);

/** GitHub shows at most 1 MiB of a step's summary, and nothing of a longer one. */ const most = 1024 * 1024;
const note = '_A part that is too long to be shown here was left out; the log has it._';
/** The report as GitHub-flavoured Markdown of at most `limit` bytes: a section that does not fit is left out, and that is said. */ const reportMarkdown = (report, limit = most)=>{
    const blocks = [
        `## ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(report.title)}`,
        ...report.sections.map(section)
    ];
    let left = limit - bytes(note) - 4;
    const shown = blocks.flatMap((block)=>{
        const fits = bytes(block) + 2 <= left;
        if (fits) left -= bytes(block) + 2;
        return fits ? [
            block
        ] : [];
    });
    return `${[
        ...shown,
        ...shown.length < blocks.length ? [
            note
        ] : []
    ].join('\n\n')}\n`;
};
const bytes = (text)=>Buffer.byteLength(text);
const section = (of)=>{
    switch(of.kind){
        case 'text':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .zQ)(of.text);
        case 'heading':
            return `### ${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdown */ .wD)(of.text)}`;
        case 'table':
            return table(of.head, of.rows);
        case 'code':
            return (0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(of.text, of.language);
        case 'details':
            return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)(of.title)}</summary>\n\n${of.sections.map(section).join('\n\n')}\n\n</details>`;
    }
};
const table = (head, rows)=>[
        head.map(_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .zQ),
        head.map(()=>'---'),
        ...rows.map((row)=>head.map((_, at)=>(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .markdownLines */ .zQ)(row[at] ?? '')))
    ].map((cells)=>`| ${cells.join(' | ')} |`).join('\n');


/***/ }),

/***/ 9411:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ reportText)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43790);

/** The report as plain text for a terminal or a log, tables aligned. */ const reportText = (report)=>[
        oneLine(report.title),
        ...report.sections.map(section)
    ].filter((block)=>block !== '').join('\n\n');
const section = (of)=>{
    switch(of.kind){
        case 'text':
            return (0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(of.text).join('\n');
        case 'heading':
            return oneLine(of.text);
        case 'table':
            return table([
                of.head,
                ...of.rows
            ]);
        case 'code':
            return indented(of.text);
        case 'details':
            return `${oneLine(of.title)}\n${indented(of.sections.map(section).join('\n\n'))}`;
    }
};
const oneLine = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).join(' ').trim();
const indented = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map((line)=>line === '' ? '' : `  ${line}`).join('\n');
/** Wider tables are printed cell by cell: no terminal shows them, and nothing of a reason may be lost. */ const widest = 160;
const table = (rows)=>{
    const cells = rows.map((row)=>row.map((cell)=>oneLine((0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(cell).replaceAll('\t', ' '))));
    const widths = (cells[0] ?? []).map((_, at)=>Math.max(...cells.map((row)=>width(row[at] ?? ''))));
    if (widths.reduce((sum, wide)=>sum + wide + 2, -2) > widest) return records(cells);
    const line = (row)=>widths.map((wide, at)=>`${row[at] ?? ''}${' '.repeat(wide - width(row[at] ?? ''))}`).join('  ');
    return cells.map((row)=>line(row).trimEnd()).join('\n');
};
const records = ([head = [], ...rows])=>{
    const wide = Math.max(0, ...head.map(width));
    const record = (row)=>row.flatMap((cell, at)=>cell === '' ? [] : [
                `${(head[at] ?? '').padEnd(wide)}  ${cell}`
            ]).join('\n');
    return rows.map(record).join('\n\n');
};
/** Columns that a text takes: code points, which is right for all but wide scripts. */ const width = (text)=>[
        ...text
    ].length;


/***/ }),

/***/ 29283:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  performer: () => (/* binding */ performer)
});

// EXTERNAL MODULE: ./.tagship/build/core/report/text.js
var report_text = __webpack_require__(9411);
// EXTERNAL MODULE: ./.tagship/build/core/report/markdown.js
var markdown = __webpack_require__(55697);
;// CONCATENATED MODULE: ./.tagship/build/runner/memory-host.js

/** A host that remembers: for tests and rehearsals. */ const memoryHost = (inputs)=>{
    const told = {
        lines: [],
        annotations: [],
        outputs: {},
        reports: [],
        summary: '',
        masked: []
    };
    return {
        told,
        debugging: false,
        given: ()=>Object.keys(inputs),
        input: (name)=>Object.hasOwn(inputs, name) ? inputs[name] : undefined,
        line: (text)=>void told.lines.push(text),
        openGroup: (title)=>void told.lines.push(`▸ ${title}`),
        closeGroup: ()=>undefined,
        annotate: (annotation)=>{
            told.annotations.push(annotation);
            told.lines.push(`${annotation.level}: ${annotation.message}`);
        },
        setOutput: (name, value)=>{
            told.outputs[name] = value;
        },
        show: async (report)=>{
            told.reports.push(report);
            told.summary += (0,markdown/* reportMarkdown */.u)(report);
        },
        mask: (secret)=>void told.masked.push(secret),
        fail: (message)=>{
            told.failure = message;
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/runner/run-action.js + 8 modules
var run_action = __webpack_require__(86653);
;// CONCATENATED MODULE: ./.tagship/build/runner/perform.js



/** Runs actions in this process, the same way as a job does, over a host that remembers. */ const performer = ({ table, manifests, signal, ports })=>async (order)=>{
        const [entry, manifest] = [
            table[order.action],
            manifests[order.action]
        ];
        if (entry === undefined || manifest === undefined) throw new Error(`there is no action ${order.action}`);
        const host = memoryHost(order.inputs);
        const setting = {
            host,
            manifest,
            signal,
            ports: (journal, own)=>ports(order, journal, own)
        };
        const code = await entry((action)=>(0,run_action.runAction)(action, setting));
        const printed = host.told.reports.flatMap((report)=>(0,report_text/* reportText */.U)(report).split('\n'));
        const ending = code === 0 ? 'green' : code === 2 ? 'problem' : 'red';
        return {
            ...host.told,
            lines: [
                ...host.told.lines,
                ...printed
            ],
            code,
            ending
        };
    };


/***/ }),

/***/ 86653:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runAction: () => (/* binding */ runAction)
});

;// CONCATENATED MODULE: ./.tagship/build/core/report/mapped.js
/** The same report with every text replaced by `change(text)`. */ const mappedReport = (report, change)=>({
        ...report,
        title: change(report.title),
        sections: report.sections.map((section)=>mappedSection(section, change)),
        ...report.annotations === undefined ? {} : {
            annotations: report.annotations.map((one)=>({
                    ...one,
                    title: change(one.title),
                    message: change(one.message)
                }))
        }
    });
const mappedSection = (section, change)=>{
    switch(section.kind){
        case 'text':
        case 'heading':
        case 'code':
            return {
                ...section,
                text: change(section.text)
            };
        case 'table':
            return {
                ...section,
                head: section.head.map(change),
                rows: section.rows.map((row)=>row.map(change))
            };
        case 'details':
            return {
                ...section,
                title: change(section.title),
                sections: section.sections.map((inner)=>mappedSection(inner, change))
            };
    }
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/runner/failed.js


/** What an error that ended a run means; `cancelled` says that the run was asked to stop. */ const failed = (error, name, cancelled)=>{
    if (error instanceof problem/* Problem */.A) return failed_problem(error, name);
    if (cancelled) {
        const message = 'The run was cancelled before it could finish.';
        return {
            code: 130,
            message,
            report: {
                title: `${name}: cancelled`,
                sections: [
                    {
                        kind: 'text',
                        text: message
                    }
                ]
            }
        };
    }
    return error instanceof failure/* Failure */.H ? failed_failure(error, name) : bug(error, name);
};
const failed_problem = (error, name)=>{
    const count = error.faults.length;
    const shown = error.faults.slice(0, shownFaults);
    const annotations = shown.flatMap((fault)=>fault.at === undefined ? [] : [
            {
                level: 'error',
                title: name,
                message: unplaced(fault),
                at: fault.at
            }
        ]);
    const title = count === 1 ? `${name}: a problem` : `${name}: ${count} problems`;
    const message = shown.length < count ? shown.map(problem/* sentence */.e).join('\n') : error.message;
    return {
        code: 2,
        message,
        report: {
            title,
            sections: told(shown, count),
            annotations
        }
    };
};
/** More of them help nobody, and may be more than a log or a summary takes. */ const shownFaults = 50;
/** The faults as a table, or as lines where none has a remedy, and how many more there are. */ const told = (faults, count)=>{
    const rows = faults.map(row);
    const table = {
        kind: 'table',
        head: [
            'what',
            'what to do'
        ],
        rows
    };
    const lines = rows.map(([what = ''])=>({
            kind: 'text',
            text: what
        }));
    const more = `… and ${count - faults.length} more.`;
    return [
        ...faults.some(({ remedy })=>remedy !== undefined) ? [
            table
        ] : lines,
        ...count > faults.length ? [
            {
                kind: 'text',
                text: more
            }
        ] : []
    ];
};
/** An annotation says by itself where it belongs. */ const unplaced = ({ what, remedy })=>(0,problem/* sentence */.e)(remedy === undefined ? {
        what
    } : {
        what,
        remedy
    });
const row = (fault)=>[
        (0,problem/* sentence */.e)(fault.at === undefined ? {
            what: fault.what
        } : {
            what: fault.what,
            at: fault.at
        }),
        fault.remedy ?? ''
    ];
const sent = {
    no: 'Nothing was sent.',
    yes: 'It was sent.',
    unknown: 'Whether it took effect is unknown.'
};
const failed_failure = (error, name)=>{
    const facts = {
        kind: 'text',
        text: `${error.action} failed (${error.code}, ${error.kind}). ${sent[error.sent]}`
    };
    const sections = [
        {
            kind: 'text',
            text: error.message
        },
        facts
    ];
    return {
        code: 1,
        message: error.message,
        report: {
            title: `${name}: could not find out`,
            sections
        }
    };
};
const bug = (error, name)=>{
    const text = traces(error).join('\n');
    const message = `This is a bug in Tagship: ${error instanceof Error ? error.message : String(error)}`;
    return {
        code: 70,
        message,
        report: {
            title: `${name}: a bug`,
            sections: [
                {
                    kind: 'text',
                    text: message
                },
                {
                    kind: 'code',
                    text
                }
            ]
        }
    };
};
/** Stack of an error and of its causes, five deep. */ const traces = (error, depth = 0)=>{
    if (error === undefined || depth > 4) return [];
    if (!(error instanceof Error)) return [
        `${depth > 0 ? 'caused by ' : ''}${String(error)}`
    ];
    return [
        `${depth > 0 ? 'caused by ' : ''}${error.stack ?? error.message}`,
        ...traces(error.cause, depth + 1)
    ];
};

// EXTERNAL MODULE: ./.tagship/build/core/report/echo.js
var echo = __webpack_require__(48733);
// EXTERNAL MODULE: ./.tagship/build/core/report/plain.js
var plain = __webpack_require__(43790);
;// CONCATENATED MODULE: ./.tagship/build/runner/annotator.js


/** GitHub shows ten annotations of a level for each step; one error is kept for the sentence that ends the run. */ const most = 9;
/** GitHub cuts a message here. */ const longest = 4096;
/** Annotates what the platform will show, and prints the rest as lines. */ const annotator = (host, hidden)=>{
    const counts = {
        error: 0,
        warning: 0,
        notice: 0
    };
    return (annotation)=>{
        const [title, message] = [
            (0,plain/* plain */.p)(hidden(annotation.title)),
            (0,plain/* plain */.p)(hidden(annotation.message))
        ];
        counts[annotation.level] += 1;
        if (counts[annotation.level] <= most) host.annotate({
            ...annotation,
            title,
            message: message.slice(0, longest)
        });
        else for (const line of (0,echo/* echoed */.D)(`${annotation.level}: ${title === '' ? '' : `${title}: `}${message}`))host.line(line);
    };
};

;// CONCATENATED MODULE: ./.tagship/build/runner/masks.js
/** Texts that must not be shown, and a text without them. */ const shortest = 4;
/** An empty set of masks. */ const masks = ()=>{
    let known = [];
    return {
        add: (secret)=>{
            const fresh = masks_forms(secret).filter((form)=>!known.includes(form));
            known = [
                ...known,
                ...fresh
            ].sort((a, b)=>b.length - a.length);
            return fresh;
        },
        hidden: (text)=>known.reduce((rest, secret)=>rest.replaceAll(secret, '***'), text)
    };
};
const masks_forms = (secret)=>{
    const whole = secret.trim();
    const quoted = JSON.stringify(whole).slice(1, -1);
    const encoded = [
        Buffer.from(whole).toString('base64'),
        encodeURIComponent(whole)
    ];
    const all = [
        whole,
        ...whole.split(/\r?\n/).map((line)=>line.trim()),
        quoted,
        ...encoded
    ];
    return [
        ...new Set(all)
    ].filter((form)=>form.length >= shortest && whole.length >= shortest);
};

;// CONCATENATED MODULE: ./.tagship/build/runner/journal.js



/** Prints over a host: masked, harmless, and with groups that do not nest. */ const journalOn = (host)=>{
    const { add, hidden } = masks();
    const annotate = annotator(host, hidden);
    const print = (raw)=>{
        for (const line of (0,echo/* echoed */.D)(hidden(raw)))host.line(line);
    };
    let open = 0;
    const group = async (title, work)=>{
        open += 1;
        if (open === 1) host.openGroup((0,echo/* echoed */.D)(hidden(title)).join(' '));
        else print(title);
        try {
            return await work();
        } finally{
            open -= 1;
            if (open === 0) host.closeGroup();
        }
    };
    return {
        hidden,
        annotate,
        group,
        info: print,
        warn: (line)=>annotate({
                level: 'warning',
                title: '',
                message: line
            }),
        debug: (line)=>host.debugging ? print(line) : undefined,
        mask: (secret)=>{
            for (const form of add(secret))host.mask(form);
        }
    };
};

// EXTERNAL MODULE: ./.tagship/build/core/problem/nearest.js
var nearest = __webpack_require__(1849);
;// CONCATENATED MODULE: ./.tagship/build/runner/manifest.js
/** One input as `action.yml` describes it. */ /** An input's default where it is a literal text: one that holds an expression is for GitHub alone. */ const literalDefault = (manifest, input)=>{
    const value = manifest.inputs[input]?.default;
    return value === undefined || value.includes('${{') ? undefined : value;
};

;// CONCATENATED MODULE: ./.tagship/build/runner/parsed-inputs.js



/** Parses every input before anything is called; all that are wrong are one Problem. */ const parsedInputs = (parsers, host, manifest)=>{
    const faults = [];
    const values = new Map();
    for (const name of Object.keys(parsers)){
        try {
            values.set(name, parsers[name](host.input(name) ?? literalDefault(manifest, name), name));
        } catch (error) {
            if (!(error instanceof problem/* Problem */.A)) throw error;
            faults.push(...error.faults);
        }
    }
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    return Object.fromEntries(values);
};
/** A sentence for each input that was set and that the action does not know. */ const unknownInputs = (given, known)=>given.filter((name)=>!known.includes(name)).map((name)=>{
        const near = (0,nearest/* nearest */.p)(name, known);
        return `The input "${name}" is unknown and has no effect.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
    });

;// CONCATENATED MODULE: ./.tagship/build/runner/patience.js
/** How long a run may go on after the first signal, in milliseconds: GitHub kills a step 7.5 s after it asked it to stop. */ const grace = 5000;
/** Gives what the work gives; once the signal is aborted, the work has five more seconds, and then this rejects with the signal's reason. */ const withinGrace = async (work, ports)=>{
    const over = new AbortController();
    try {
        return await Promise.race([
            work,
            patience(ports, over.signal)
        ]);
    } finally{
        over.abort();
    }
};
const patience = async ({ clock, signal }, over)=>{
    await new Promise((resolve)=>{
        if (signal.aborted) resolve();
        else signal.addEventListener('abort', ()=>resolve(), {
            once: true,
            signal: over
        });
    });
    await clock.sleep(grace, over);
    throw signal.reason;
};

;// CONCATENATED MODULE: ./.tagship/build/runner/run-action.js





/** Runs an action once: inputs, work, outputs, one summary, and an exit code. It never throws. */ const runAction = async (action, setting)=>{
    const { host, manifest, signal } = setting;
    const journal = journalOn(host);
    try {
        const input = parsedInputs(action.inputs, host, manifest);
        for (const line of unknownInputs(host.given(), Object.keys(action.inputs)))journal.warn(line);
        const ports = await setting.ports(journal, signal);
        const result = await withinGrace(action.run(input, ports), ports);
        return await deliver(action, result, {
            ...setting,
            journal
        });
    } catch (error) {
        const { code, message, report } = failed(error, manifest.name, signal.aborted);
        await tell(report, {
            host,
            journal
        });
        host.fail(journal.hidden(message));
        return code;
    }
};
const deliver = async (action, result, around)=>{
    const { host, journal, signal } = around;
    for (const name of action.outputs)host.setOutput(name, result.outputs[name] ?? '');
    await tell(result.report, {
        host,
        journal
    });
    if (result.ending === 'green') return 0;
    host.fail(journal.hidden(result.report.title));
    return signal.aborted ? 130 : 1;
};
const tell = async (report, { host, journal })=>{
    for (const annotation of report.annotations ?? [])journal.annotate(annotation);
    await host.show(mappedReport(report, journal.hidden));
};


/***/ })

};
