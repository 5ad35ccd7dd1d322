/** The style of the status page: one column of cards, light and dark, no script, nothing fetched. */
export const pageStyle = `
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
`
