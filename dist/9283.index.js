export const id = 9283;
export const ids = [9283];
export const modules = {

/***/ 48009:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   H: () => (/* binding */ Failure)
/* harmony export */ });
class Failure extends Error {
    kind;
    action;
    code;
    sent;
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

const html = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(raw).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
const markdown = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plain */ .p)(raw).replaceAll(/[\r\n]+/g, ' ').trim().replaceAll(/[\\`*_{}[\]|~$^]/g, '\\$&').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('@', '&#64;').replaceAll('://', ':&#47;&#47;').replaceAll(/\bwww\./gi, '$&&#8203;').replace(/^([#+\-=])/, '\\$1').replace(/^(\d+)([.)])/, '$1\\$2');
const markdownLines = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map(markdown).join('<br>');
const fenced = (raw, language = '')=>{
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
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43790);


const most = 1024 * 1024;
const note = '_A part that is too long to be shown here was left out; the log has it._';
const reportMarkdown = (report, limit = most)=>{
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
            return `<details><summary>${(0,_escape_js__WEBPACK_IMPORTED_MODULE_0__/* .html */ .qy)((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(of.title).join(' '))}</summary>\n\n${of.sections.map(section).join('\n\n')}\n\n</details>`;
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
/* harmony import */ var _fold_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65935);
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(43790);


const widest = 160;
const narrowest = 40;
const reportText = (report, columns)=>{
    const width = columns === undefined ? undefined : Math.max(narrowest, columns);
    const blocks = [
        (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(oneLine(report.title), width),
        ...report.sections.map((each)=>section(each, width))
    ];
    return blocks.filter((block)=>block !== '').join('\n\n');
};
const section = (of, width)=>{
    if (of.logged === true) return '';
    switch(of.kind){
        case 'text':
            return (0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(of.text).map((line)=>(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(line, width, line.startsWith('→ ') ? '  ' : '')).join('\n');
        case 'heading':
            return (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)(oneLine(of.text), width);
        case 'table':
            return table([
                of.head,
                ...of.rows
            ], width);
        case 'code':
            return indented(of.text);
        case 'details':
            return `${oneLine(of.title)}\n${indented(of.sections.map((each)=>section(each, within(width, 2))).join('\n\n'))}`;
    }
};
const within = (width, less)=>width === undefined ? undefined : width - less;
const oneLine = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(raw).join(' ').trim();
const indented = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plainLines */ .y)(raw).map((line)=>line === '' ? '' : `  ${line}`).join('\n');
const table = (rows, width)=>{
    const cells = rows.map((row)=>row.map((cell)=>oneLine((0,_plain_js__WEBPACK_IMPORTED_MODULE_1__/* .plain */ .p)(cell).replaceAll('\t', ' '))));
    const widths = (cells[0] ?? []).map((_, at)=>Math.max(...cells.map((row)=>(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(row[at] ?? ''))));
    if (widths.reduce((sum, wide)=>sum + wide + 2, -2) > (width ?? widest)) return records(cells, width);
    const line = (row)=>widths.map((wide, at)=>`${row[at] ?? ''}${' '.repeat(wide - (0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)(row[at] ?? ''))}`).join('  ');
    return cells.map((row)=>line(row).trimEnd()).join('\n');
};
const records = ([head = [], ...rows], width)=>{
    const wide = Math.max(0, ...head.map(_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .columnsOf */ .P)) + 2;
    const cell = (text, at)=>(0,_fold_js__WEBPACK_IMPORTED_MODULE_0__/* .fold */ .A)((head[at] ?? '').padEnd(wide) + text, width, ' '.repeat(wide));
    return rows.map((row)=>row.flatMap((text, at)=>text === '' ? [] : [
                cell(text, at)
            ]).join('\n')).join('\n\n');
};


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

const memoryHost = (inputs)=>{
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



const performer = ({ table, manifests, signal, ports })=>async (order)=>{
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
const mappedReport = (report, change)=>({
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

// EXTERNAL MODULE: ./.tagship/build/core/report/text.js
var report_text = __webpack_require__(9411);
// EXTERNAL MODULE: ./.tagship/build/core/problem/failure.js
var failure = __webpack_require__(48009);
// EXTERNAL MODULE: ./.tagship/build/core/problem/problem.js
var problem = __webpack_require__(55384);
;// CONCATENATED MODULE: ./.tagship/build/runner/failed.js


const failed = (error, name, cancelled)=>{
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
    const placed = shown.some(({ at })=>at !== undefined);
    const annotations = placed ? shown.map((fault)=>annotated(fault, name)) : [];
    const title = `${name}: ${count === 1 ? 'a problem' : `${count} problems`}; nothing was changed`;
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
const shownFaults = 50;
const fewFaults = 5;
const told = (faults, count)=>{
    const rows = faults.map(row);
    const table = {
        kind: 'table',
        head: [
            'what',
            'what to do'
        ],
        rows
    };
    const lines = rows.map(([what = '', remedy = ''])=>{
        return {
            kind: 'text',
            text: remedy === '' ? what : `${what}\n→ ${remedy}`
        };
    });
    const more = `… and ${count - faults.length} more.`;
    const isTable = faults.length > fewFaults && faults.some(({ remedy })=>remedy !== undefined);
    return [
        ...isTable ? [
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
const annotated = ({ what, remedy, at }, title)=>({
        ...{
            level: 'error',
            title,
            message: (0,problem/* sentence */.e)(remedy === undefined ? {
                what
            } : {
                what,
                remedy
            })
        },
        ...at === undefined ? {} : {
            at
        }
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
const traces = (error, depth = 0)=>{
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
;// CONCATENATED MODULE: ./.tagship/build/runner/annotator.js

const most = 9;
const longest = 4096;
const annotator = (host, hidden)=>{
    const counts = {
        error: 0,
        warning: 0,
        notice: 0
    };
    const harmless = (text)=>(0,echo/* echoed */.D)(hidden(text)).join('\n');
    return (annotation)=>{
        const [title, message] = [
            harmless(annotation.title),
            harmless(annotation.message)
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

// EXTERNAL MODULE: ./.tagship/build/core/report/plain.js
var plain = __webpack_require__(43790);
;// CONCATENATED MODULE: ./.tagship/build/runner/masks.js

const shortest = 4;
const breakable = 8;
const masks = ()=>{
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
        hidden: (text)=>known.reduce((rest, secret)=>without(rest, secret), (0,plain/* plain */.p)(text))
    };
};
const without = (text, secret)=>{
    const rest = text.replaceAll(secret, '***');
    return secret.length < breakable || !/[\r\n]/.test(rest) ? rest : acrossLines(rest, secret);
};
const acrossLines = (text, secret)=>{
    const at = text.replaceAll(/[\r\n]/g, '').indexOf(secret);
    if (at < 0) return text;
    const places = Array.from({
        length: text.length
    }, (_, place)=>place).filter((place)=>!'\r\n'.includes(text.charAt(place)));
    const [first = 0, last = 0] = [
        places[at],
        places[at + secret.length - 1]
    ];
    const kept = text.slice(first, last + 1).replaceAll(/[^\r\n]+/g, '***');
    return text.slice(0, first) + kept + acrossLines(text.slice(last + 1), secret);
};
const masks_forms = (secret)=>{
    const whole = secret.trim();
    const lines = whole.split(/\r?\n/).map((line)=>line.trim());
    const all = [
        whole,
        ...lines,
        ...lines.flatMap(quoted),
        ...quoted(whole),
        ...encoded(whole)
    ];
    return [
        ...new Set(all)
    ].filter((form)=>form.length >= shortest && whole.length >= shortest);
};
const quoted = (text)=>{
    const once = JSON.stringify(text).slice(1, -1);
    return [
        once,
        JSON.stringify(once).slice(1, -1),
        once.replaceAll('/', '\\/')
    ];
};
const encoded = (text)=>{
    const bytes = Buffer.from(text);
    const uri = encodeURIComponent(text);
    const strict = uri.replace(/[!'()*]/g, (each)=>`%${each.charCodeAt(0).toString(16).toUpperCase()}`);
    const all = [
        uri,
        strict,
        strict.replaceAll('%20', '+')
    ];
    const lower = all.map((each)=>each.replace(/%[0-9A-F]{2}/g, (code)=>code.toLowerCase()));
    return [
        bytes.toString('base64'),
        bytes.toString('base64url'),
        ...all,
        ...lower
    ];
};

;// CONCATENATED MODULE: ./.tagship/build/runner/journal.js



const journalOn = (host)=>{
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
const literalDefault = (manifest, input)=>{
    const value = manifest.inputs[input]?.default;
    return value === undefined || value.includes('${{') ? undefined : value;
};

;// CONCATENATED MODULE: ./.tagship/build/runner/parsed-inputs.js



const parsedInputs = ({ inputs: parsers, contradictions }, host, manifest)=>{
    const faults = [
        ...host.faults ?? []
    ];
    const values = new Map();
    for (const name of Object.keys(parsers)){
        try {
            values.set(name, parsers[name](host.input(name) ?? literalDefault(manifest, name), name));
        } catch (error) {
            if (!(error instanceof problem/* Problem */.A)) throw error;
            faults.push(...error.faults);
            values.set(name, host.input(name) === undefined ? undefined : null);
        }
    }
    const given = Object.fromEntries(values);
    faults.push(...contradictions?.(given) ?? []);
    if (faults.length > 0) throw new problem/* Problem */.A(faults);
    return given;
};
const unknownInputs = (given, known)=>given.filter((name)=>!known.includes(name)).map((name)=>{
        const near = (0,nearest/* nearest */.p)(name, known);
        return `The input "${name}" is unknown and has no effect.${near === undefined ? '' : ` Did you mean "${near}"?`}`;
    });

;// CONCATENATED MODULE: ./.tagship/build/runner/patience.js
const grace = 5000;
const withinGrace = async (work, ports)=>{
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






const runAction = async (action, setting)=>{
    const { host, manifest, signal } = setting;
    const journal = journalOn(host);
    try {
        const input = parsedInputs(action, host, manifest);
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
    const said = host.oneStream === true ? unmarked((0,report_text/* reportText */.U)(report)) : '';
    await host.show(mappedReport(report, journal.hidden));
    for (const annotation of report.annotations ?? [])if (!said.includes(unmarked(firstLine(annotation.message)))) journal.annotate(annotation);
};
const firstLine = (text)=>text.split('\n', 1).join();
const unmarked = (text)=>text.replace(/[→\s]+/g, ' ');


/***/ })

};
