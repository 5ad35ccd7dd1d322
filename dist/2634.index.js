export const id = 2634;
export const ids = [2634];
export const modules = {

/***/ 48733:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ echoed)
/* harmony export */ });
/* harmony import */ var _plain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43790);

const echoed = (raw)=>(0,_plain_js__WEBPACK_IMPORTED_MODULE_0__/* .plainLines */ .y)(raw).map(neutral);
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

/***/ 65935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (/* binding */ fold),
/* harmony export */   P: () => (/* binding */ columnsOf)
/* harmony export */ });
const fold = (line, width, hang = '')=>{
    if (width === undefined || columnsOf(line) <= width) return line;
    const [first = '', ...words] = line.split(' ');
    const lines = [
        first
    ];
    for (const word of words){
        const last = lines.at(-1) ?? '';
        if (columnsOf(last) + 1 + columnsOf(word) <= width) lines[lines.length - 1] = `${last} ${word}`;
        else lines.push(`${hang}${word}`);
    }
    return lines.join('\n');
};
const columnsOf = (text)=>[
        ...text
    ].length;


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

/***/ 43790:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ plain),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
const plain = (raw)=>raw.replace(escapes, '').replace(controls, '');
const escapes = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b\r\n]*(?:\u0007|\u001b\\)?|[ -/]+[0-~]|[@-Z\\-_])/g;
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;
const plainLines = (raw)=>plain(raw).split(/\r\n|[\n\r\u2028\u2029]/);


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

/***/ 42634:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   githubHost: () => (/* binding */ githubHost)
/* harmony export */ });
/* harmony import */ var _core_report_echo_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(48733);
/* harmony import */ var _core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(55697);
/* harmony import */ var _core_report_text_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9411);



const githubHost = async (env)=>{
    const core = await __webpack_require__.e(/* import() */ 6421).then(__webpack_require__.bind(__webpack_require__, 96421));
    let told = false;
    return {
        debugging: core.isDebug(),
        given: ()=>[],
        input: (name)=>env[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`],
        line: core.info,
        openGroup: core.startGroup,
        closeGroup: core.endGroup,
        annotate: (annotation)=>{
            told = told || annotation.level === 'error';
            core[annotation.level](annotation.message, properties(annotation));
        },
        setOutput: core.setOutput,
        show: async (report)=>{
            for (const line of (0,_core_report_echo_js__WEBPACK_IMPORTED_MODULE_0__/* .echoed */ .D)((0,_core_report_text_js__WEBPACK_IMPORTED_MODULE_1__/* .reportText */ .U)(report)))core.info(line);
            if ((env.GITHUB_STEP_SUMMARY ?? '') === '') return;
            const written = core.summary.addRaw((0,_core_report_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .reportMarkdown */ .u)(report), true).write();
            await written.catch((error)=>core.warning(`The job summary could not be written: ${String(error)}`));
        },
        mask: core.setSecret,
        fail: (message)=>{
            if (!told) core.setFailed(message);
        }
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
