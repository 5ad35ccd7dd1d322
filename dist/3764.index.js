export const id = 3764;
export const ids = [3764];
export const modules = {

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

/***/ 93764:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  statusPage: () => (/* binding */ statusPage)
});

// EXTERNAL MODULE: ./.tagship/build/core/report/escape.js
var report_escape = __webpack_require__(51675);
// EXTERNAL MODULE: ./.tagship/build/core/report/history-table.js
var history_table = __webpack_require__(79251);
;// CONCATENATED MODULE: ./.tagship/build/core/report/status-page.data.js
const pageStyle = `
:root { color-scheme: light dark; --ink: #1c2430; --soft: #5b6675; --line: #d9dee5; --back: #f6f7f9; --card: #fff;
  --good: #17703c; --good-back: #e2f4e8; --bad: #a3231b; --bad-back: #fbe5e3; --warn: #7a5200; --warn-back: #fdf0d2; --move: #1a4f9c; --move-back: #e1ecfb; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e9ee; --soft: #9aa5b4; --line: #333c48; --back: #14181e; --card: #1c222a;
  --good: #7bd69b; --good-back: #17331f; --bad: #f5978f; --bad-back: #3d1a18; --warn: #f0c667; --warn-back: #3a2d0e; --move: #8fb8f2; --move-back: #182c48; } }
* { box-sizing: border-box; }
body { margin: 0; padding: 2rem; background: var(--back); color: var(--ink); font: 15px/1.45 system-ui, sans-serif; }
header { display: flex; gap: 1rem; align-items: baseline; flex-wrap: wrap; margin-bottom: 1rem; }
h1 { font-size: 1.35rem; margin: 0; } h2 { font-size: 1.05rem; margin: 2rem 0 .5rem; }
header p, .soft { color: var(--soft); margin: 0; font-size: .85rem; }
.wide { overflow-x: auto; background: var(--card); border: 1px solid var(--line); border-radius: 8px; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: .6rem .8rem; border-bottom: 1px solid var(--line); white-space: nowrap; }
tr:last-child > * { border-bottom: 0; }
thead th { font-size: .78rem; color: var(--soft); font-weight: 600; letter-spacing: .03em; }
td.why { white-space: normal; min-width: 12rem; } p.why { margin: .6rem 0 0; overflow-wrap: anywhere; }
.grid td { white-space: normal; min-width: 11rem; } .grid td .soft, .grid .version { white-space: nowrap; }
.version { font-weight: 600; } code { font: .85em ui-monospace, monospace; }
.same { border-left: 4px solid transparent; }
.d0 { border-left-color: #3b82c4; } .d1 { border-left-color: #d98a1f; } .d2 { border-left-color: #8e5bc0; } .d3 { border-left-color: #2f9e7d; } .d4 { border-left-color: #c4527f; } .d5 { border-left-color: #7d8590; }
.badge { display: inline-block; padding: 0 .5em; border-radius: 1em; font-size: .78rem; margin: .15rem .25rem 0 0; background: var(--line); color: var(--ink); }
.good { background: var(--good-back); color: var(--good); } .bad { background: var(--bad-back); color: var(--bad); }
.warn { background: var(--warn-back); color: var(--warn); } .move { background: var(--move-back); color: var(--move); }
@media (max-width: 640px) { body { padding: 1rem; } th, td { padding: .45rem .6rem; }
  .grid thead { display: none; } .grid table, .grid tbody, .grid tr, .grid th, .grid td { display: block; min-width: 0; white-space: normal; }
  .grid th { font-size: 1.05rem; border-bottom: 0; padding-bottom: 0; } .grid td { border-bottom: 0; } .grid tr { border-bottom: 1px solid var(--line); padding-bottom: .4rem; }
  .grid td::before { content: attr(data-stage); display: block; font-size: .78rem; font-weight: 600; color: var(--soft); } }
`;

// EXTERNAL MODULE: ./.tagship/build/core/report/status-table.js
var status_table = __webpack_require__(83195);
;// CONCATENATED MODULE: ./.tagship/build/core/report/status-page.js




const statusPage = (stages, at)=>{
    const services = [
        ...new Set(stages.flatMap(servicesIn))
    ];
    const head = stages.map(({ stage })=>`<th scope="col">${(0,report_escape/* html */.qy)(stage)}</th>`).join('');
    const rows = services.map((service)=>serviceRow(service, stages)).join('\n');
    return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>What runs where</title><style>${pageStyle}</style></head><body>
<header><h1>What runs where</h1><p>read from ECS at ${(0,history_table/* minute */.Vc)(at)}; the same colour in a row means the same digests</p></header>
<div class="wide grid"><table><thead><tr><th scope="col">service</th>${head}</tr></thead><tbody>
${rows}
</tbody></table></div>
${stages.flatMap(why).join('\n')}
${services.map((service)=>status_page_history(service, stages)).join('\n')}
</body></html>
`;
};
const servicesIn = (of)=>of.is === 'read' ? [
        ...of.services.map(({ service })=>service),
        ...of.missing
    ] : [];
const serviceRow = (service, stages)=>{
    const digests = [
        ...new Set(stages.flatMap((stage)=>digestsOf(found(stage, service)) ?? []))
    ];
    const cells = stages.map((stage)=>cell(stage, found(stage, service), digests));
    return `<tr><th scope="row">${(0,report_escape/* html */.qy)(service)}</th>${cells.join('')}</tr>`;
};
const found = (stage, service)=>stage.is === 'read' ? stage.services.find((each)=>each.service === service) : undefined;
const digestsOf = (of)=>of === undefined || of.digests.length === 0 ? undefined : [
        ...of.digests
    ].sort().join();
const colours = 6;
const why = (of)=>of.is === 'unreadable' ? [
        `<p class="why">${badge('bad', `${of.stage} could not be read`)} ${soft(of.why)}</p>`
    ] : [];
const cell = (stage, of, digests)=>{
    const at = `data-stage="${(0,report_escape/* html */.qy)(stage.stage)}"`;
    if (stage.is === 'unreadable') return `<td ${at}>${badge('bad', 'could not be read')}</td>`;
    if (of === undefined) return `<td ${at}>${soft('does not exist there')}</td>`;
    const own = digestsOf(of);
    const colour = own === undefined ? '' : ` d${digests.indexOf(own) % colours}`;
    const since = of.since === undefined ? [] : [
        `since ${(0,history_table/* minute */.Vc)(of.since)}`
    ];
    const from = [
        of.commit?.slice(0, 12),
        of.by
    ].flatMap((text)=>text ?? []).join(' · ');
    const facts = [
        from,
        ...since
    ].map((text)=>`${soft(text)}<br>`).join('');
    const states = (0,status_table/* stateWords */.X)(of).map((word)=>badge(tones[word.tone], word.text));
    return `<td ${at} class="same${colour}"><span class="version">${(0,report_escape/* html */.qy)(of.version ?? of.revision ?? '')}</span><br>${facts}${states.join('')}</td>`;
};
const soft = (text)=>`<span class="soft">${(0,report_escape/* html */.qy)(text)}</span>`;
const badge = (tone, text)=>`<span class="badge ${tone}">${(0,report_escape/* html */.qy)(text)}</span>`;
const tones = {
    good: 'good',
    bad: 'bad',
    warning: 'warn',
    moving: 'move',
    plain: ''
};
const status_page_history = (service, stages)=>{
    const all = stages.flatMap((stage)=>found(stage, service) ?? []);
    const rows = all.flatMap(historyRows);
    if (rows.length === 0) return '';
    const head = history_table/* historyHead */.Td.filter((name)=>name !== 'service').map((name)=>`<th scope="col">${(0,report_escape/* html */.qy)(name)}</th>`);
    return `<h2>${(0,report_escape/* html */.qy)(service)}: last rollouts</h2>
<div class="wide"><table><thead><tr>${head.join('')}</tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
};
const historyRows = ({ stage, history: past = [], unread })=>{
    if (unread !== undefined) return [
        `<tr><td>${(0,report_escape/* html */.qy)(stage)}</td><td class="why" colspan="7">${badge('bad', 'could not be read')} ${soft(unread)}</td></tr>`
    ];
    return past.map((each)=>{
        const [began = '', took = '', ended = '', ...rest] = (0,history_table/* historyCells */.EJ)(each);
        const cells = [
            (0,report_escape/* html */.qy)(stage),
            (0,report_escape/* html */.qy)(began),
            (0,report_escape/* html */.qy)(took),
            badge(endingTones[each.is], ended),
            ...rest.map(report_escape/* html */.qy)
        ];
        return `<tr>${cells.map((text)=>`<td>${text}</td>`).join('')}</tr>`;
    });
};
const endingTones = {
    succeeded: 'good',
    'rolled-back': 'bad',
    failed: 'bad',
    superseded: '',
    'under-way': 'move',
    paused: 'move'
};


/***/ })

};
