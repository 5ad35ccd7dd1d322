export const id = 2634;
export const ids = [2634];
export const modules = {

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ echoed)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43790);

/**
 * Lines that may be printed in a job: one that the runner would take for a workflow command (`::…` at its start,
 * `##[…` anywhere) is written so that it is none.
 */ const echoed = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map(neutral);
const neutral = (line)=>line.replace(/^(\s*):(?=:)/, '$1: ').replaceAll('##[', '## [');


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

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
/** A text without characters that steer a terminal (control characters, escape sequences, bidirectional overrides); tabs and line ends stay. */ const plain = (raw)=>raw.replace(escapes, '').replace(controls, '');
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|[@-Z\\-_])/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** The lines of a text, split where any reader of a log would split it. */ const plainLines = (raw)=>plain(raw).split(/\r\n|\n|\r/);


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

/***/ 42634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var _core_report_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55697);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);



/** A GitHub job's host, over the toolkit: workflow commands, files for outputs and summary. `env` is the step's environment. */ const githubHost = async (env)=>{
    const core = await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));
    return {
        debugging: core.isDebug(),
        given: ()=>[],
        input: (name)=>env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
        line: core.info,
        openGroup: core.startGroup,
        closeGroup: core.endGroup,
        annotate: (annotation)=>core[annotation.level](annotation.message, properties(annotation)),
        setOutput: core.setOutput,
        show: async (report)=>{
            for (const line of (0,_core_report_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .echoed */ .D)((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reportText */ .U)(report)))core.info(line);
            if ((env.GITHUB_STEP_SUMMARY ?? '') === '') return;
            const written = core.summary.addRaw((0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .reportMarkdown */ .u)(report), true).write();
            await written.catch((error)=>core.warning(`The job summary could not be written: ${String(error)}`));
        },
        mask: core.setSecret,
        fail: core.setFailed
    };
};
const properties = ({ title, at })=>({
        ...title === '' ? {} : {
            title
        },
        ...at === undefined ? {} : {
            file: at.file,
            ...at.line === undefined ? {} : {
                startLine: at.line
            }
        }
    });


/***/ })

};
