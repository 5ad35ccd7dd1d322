/** What the colours mean, in the order of the key. */
export const legend = [
  ['going', 'rollout, or task of no service, under way'],
  ['good', 'successful'],
  ['back', 'rolled back'],
  ['bad', 'stopped or failed'],
  ['starting', 'task starting'],
  ['running', 'task running, not yet healthy'],
  ['healthy', 'task healthy'],
  ['stopping', 'task stopping'],
  ['failed', 'task failed'],
  ['event', 'event'],
  ['fault', 'fault that struck']
] as const

/** How the page looks, by day and by night. */
export const style = `
:root{color-scheme:light dark;--ink:#1d2530;--soft:#677184;--line:#dfe3ea;--paper:#fff;--going:#3b7ddd;--good:#2e8b57;--back:#d48806;--bad:#c0392b;--starting:#c9d6ea;--running:#8fb4e8;--healthy:#7cc79a;--stopping:#d5d8de;--failed:#e59a90;--fault:#c0392b;--well:#1f7a48;--turned:#9a6200}
@media(prefers-color-scheme:dark){:root{--ink:#e4e8ee;--soft:#98a2b3;--line:#333b47;--paper:#161b22;--starting:#3a4a63;--running:#3f6aa8;--healthy:#2f7d52;--stopping:#4a515c;--failed:#8f3f36;--fault:#e8705f;--well:#5fc48f;--turned:#e0a33c}}
body{font:14px/1.5 system-ui,sans-serif;color:var(--ink);background:var(--paper);margin:24px auto;max-width:1280px;padding:0 20px}
h1{font-size:21px;margin:0}h2{font-size:16px;margin:26px 0 6px}.span{color:var(--soft);margin:2px 0 12px}
.key{display:flex;flex-wrap:wrap;gap:4px 16px;font-size:12px;color:var(--soft)}.key i{display:inline-block;width:14px;height:10px;border-radius:2px;margin-right:5px;background:var(--c)}
.key i.event{width:7px;height:7px;border-radius:50%}.key i.fault{width:0;height:0;border-radius:0;background:none;border:6px solid transparent;border-top:0;border-bottom:10px solid var(--fault)}
.picture{overflow-x:auto}svg{width:100%;min-width:900px;height:auto;display:block}
rect{fill:var(--c)}.going{--c:var(--going)}.good{--c:var(--good)}.back{--c:var(--back)}.bad{--c:var(--bad)}.starting{--c:var(--starting)}.running{--c:var(--running)}.healthy{--c:var(--healthy)}.stopping{--c:var(--stopping)}.failed{--c:var(--failed)}.event{--c:var(--soft)}
circle.event{fill:var(--soft)}path.fault{fill:var(--fault)}.tick,.edge{stroke:var(--line)}.edge{stroke-width:1.4}
text{font:11px system-ui,sans-serif;fill:var(--ink)}.when{fill:var(--soft);text-anchor:middle}.name{font-weight:600;font-size:13px}.place{fill:var(--soft);font-size:10px}.on{fill:#fff;font-size:10.5px}.healthy-word,.starting-word,.running-word,.stopping-word,.failed-word{fill:var(--ink)}.beside{font-size:10.5px}
table{border-collapse:collapse;width:100%;font-size:13px}th{text-align:left;color:var(--soft);font-weight:500}td,th{padding:3px 10px 3px 0;border-bottom:1px solid var(--line);vertical-align:top;overflow-wrap:anywhere}td:first-child{white-space:nowrap;color:var(--soft)}td:nth-child(2){min-width:90px;max-width:230px}.fault-row td:nth-child(n+2),.bad-row td:nth-child(3){color:var(--fault)}.good-row td:nth-child(3){color:var(--well)}.back-row td:nth-child(3){color:var(--turned)}
@media(max-width:600px){thead{display:none}table,tbody,tr,td{display:block;padding:0;border:0}tr{border-bottom:1px solid var(--line);padding:5px 0}td:nth-child(-n+2){display:inline;margin-right:8px;max-width:none}}
`
