/** The style that every page begins with: type, colours that are legible (WCAG 2.2 AA), tables, figures, status marks, and A4 on paper. */
export const BASE_STYLE = `
:root { --ink: #1a1a1a; --soft: #37474f; --rule: #90a4ae; --paper: #fff; --ground: #eceff1; --link: #0b4f8a;
  --red: #9c1006; --amber: #7a4b00; --green: #1b5e20; --grey: #455a64; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 16px/1.4 "DejaVu Sans Condensed", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
p, h1, h2, h3, ul, ol, dl, dd, figure { margin: 0; padding: 0; }
main { margin-top: 10px; }
ul, ol { padding-left: 20px; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.sheet { max-width: 1240px; margin: 0 auto; padding: 24px 32px; background: var(--paper); min-height: 100vh; }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 8px; top: 8px; background: var(--paper); padding: 8px; }
.languages { float: right; display: flex; gap: 12px; font-size: 14px; }
.kicker { color: var(--soft); font-weight: 700; }
h1 { font-size: 26px; line-height: 1.2; margin-bottom: 4px; }
h2 { font-size: 18px; margin: 24px 0 8px; border-bottom: 1px solid var(--rule); }
h3 { font-size: 16px; }
header { border-bottom: 2px solid var(--ink); padding-bottom: 10px; }
.figures { display: flex; flex-wrap: wrap; gap: 12px; margin: 16px 0 4px; }
.figures div { flex: 1 1 120px; border: 1px solid var(--rule); border-radius: 4px; padding: 6px 10px; display: flex; flex-direction: column-reverse; justify-content: flex-end; }
.figures dd { font-size: 26px; font-weight: 700; line-height: 1.15; }
.figures dt { font-size: 14px; color: var(--soft); }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; color: var(--soft); padding-bottom: 4px; }
th, td { text-align: left; vertical-align: top; padding: 5px 10px 5px 0; border-bottom: 1px solid #cfd8dc; }
thead th { font-size: 14px; color: var(--soft); vertical-align: bottom; border-bottom: 1px solid var(--ink); }
tbody th { font-weight: 600; }
.wide { min-width: 190px; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
small { display: block; font-weight: 400; font-size: 13px; color: var(--soft); }
.remark { color: var(--soft); padding: 4px 0; }
.alarming { color: var(--red); }
.status { display: inline-flex; align-items: flex-start; gap: 6px; font-weight: 700; }
.status svg { width: 14px; height: 14px; margin-top: 4px; flex: none; }
.red { color: var(--red); } .amber { color: var(--amber); } .green { color: var(--green); } .grey { color: var(--grey); }
footer { margin-top: 20px; padding-top: 8px; border-top: 1px solid var(--rule); font-size: 13px; color: var(--soft); }
button, select, input, textarea { font: inherit; }
button { padding: 8px 14px; border: 1px solid var(--ink); border-radius: 4px; background: var(--paper); color: var(--ink); cursor: pointer; }
button.first { background: var(--link); border-color: var(--link); color: var(--paper); font-weight: 700; }
button:disabled { color: var(--grey); border-color: var(--rule); cursor: default; }
kbd { border: 1px solid currentColor; border-radius: 3px; padding: 0 5px; font: inherit; font-size: 13px; }
dialog { border: 2px solid var(--ink); border-radius: 4px; padding: 20px 24px; min-width: 320px; max-width: 560px; } dialog::backdrop { background: rgb(0 0 0 / 50%); }
dialog label { display: block; margin: 12px 0 4px; font-weight: 600; } dialog select, dialog input { width: 100%; padding: 6px; }
.buttons { display: flex; flex-wrap: wrap; gap: 10px; margin: 14px 0; }
.chart { width: 100%; height: auto; max-height: 320px; }
@media (max-width: 600px) { .sheet { padding: 12px; } .languages { float: none; } h1 { font-size: 22px; } }
@page { size: A4; margin: 12mm; }
@media print {
  body { background: none; font-size: 9.5pt; } .sheet { padding: 0; max-width: none; min-height: 0; } .skip, .languages { display: none; }
  h1 { font-size: 15pt; } h2 { font-size: 11pt; margin: 4mm 0 1mm; break-after: avoid; } .figures dd { font-size: 15pt; } small, thead th, footer { font-size: 8pt; }
  tr, li, figure { break-inside: avoid; } thead { display: table-header-group; } a { color: inherit; text-decoration: none; } .scroll { overflow: visible; }
}
`;
