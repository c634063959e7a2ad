import type { Figure, Row, Section, Sheet } from './sheet.js';

/** A page allows its own style sheet and nothing else: no script, no picture, no frame around it. */
export const PAGE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** A sheet as a page that reads well on a screen and prints on A4. */
export function htmlOf({ language, kicker, title, lines, figures, sections, footer }: Sheet): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(`${kicker}: ${title}`)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="kicker">${escaped(kicker)}</p>
<h1>${escaped(title)}</h1>
${lines.map((line) => `<p>${escaped(line)}</p>`).join('\n')}
</header>
${figures.length === 0 ? '' : `<dl class="figures">\n${figures.map(figure).join('\n')}\n</dl>`}
${sections.map(section).join('\n')}
<footer>${escaped(footer)}</footer>
</main>
</body>
</html>
`;
}

function figure({ value, label, alarming }: Figure): string {
  return `<div${alarming ? ' class="alarming"' : ''}><dt>${escaped(label)}</dt><dd>${escaped(value)}</dd></div>`;
}

function section({ heading, rows, remark }: Section, at: number): string {
  const items = rows.length === 0 ? '' : `<ul>\n${rows.map(row).join('\n')}\n</ul>\n`;
  const rest = remark === null ? '' : `<p class="remark">${escaped(remark)}</p>\n`;
  return `<section aria-labelledby="s${at}">\n<h2 id="s${at}">${escaped(heading)}</h2>\n${items}${rest}</section>`;
}

function row({ tag, text, note, alarming }: Row): string {
  const small = note === '' ? '' : `<small>${escaped(note)}</small>`;
  return `<li${alarming ? ' class="alarming"' : ''}><b>${escaped(tag)}</b><span>${escaped(text)}${small}</span></li>`;
}

const STYLE = `
@page { size: A4 portrait; margin: 10mm 14mm; }
* { box-sizing: border-box; }
body { margin: 0; background: #eceff1; color: #1a1a1a; font: 9.5pt/1.24 "DejaVu Sans Condensed", "Segoe UI", Roboto, "Noto Sans", Arial, sans-serif; }
main { max-width: 210mm; margin: 0 auto; padding: 12mm 14mm; background: #fff; }
p, h1, h2, ul, dl, dd { margin: 0; padding: 0; }
.kicker { color: #455a64; font-weight: 700; }
h1 { font-size: 15pt; line-height: 1.2; margin: 0 0 1mm; }
header { border-bottom: .6mm solid #1a1a1a; padding-bottom: 2.5mm; }
.figures { display: flex; gap: 3mm; margin: 3mm 0 1mm; }
.figures div { flex: 1; border: .25mm solid #90a4ae; border-radius: 1mm; padding: 1.5mm 2mm; display: flex; flex-direction: column-reverse; }
.figures dd { font-size: 15pt; font-weight: 700; line-height: 1.15; }
.figures dt { font-size: 8.5pt; color: #37474f; }
h2 { font-size: 10.5pt; margin: 1.6mm 0 .5mm; border-bottom: .25mm solid #90a4ae; }
ul { list-style: none; }
li { display: flex; gap: 3mm; padding: .3mm 0; break-inside: avoid; }
li b { flex: 0 0 26mm; font-size: 8.5pt; }
li span { flex: 1; white-space: pre-line; }
small { display: block; font-size: 8pt; color: #37474f; }
.alarming b, .alarming dd { color: #9c1006; }
.remark { font-size: 9pt; color: #37474f; padding: .7mm 0; }
footer { margin-top: 2.5mm; padding-top: 1.5mm; border-top: .25mm solid #90a4ae; font-size: 8pt; color: #37474f; }
@media print { body { background: none; font-size: 9pt; line-height: 1.16; } main { padding: 0; max-width: none; } h2 { break-after: avoid; } }
@media (max-width: 600px) { .figures { flex-wrap: wrap; } .figures div { flex: 1 0 40%; } main { padding: 5mm; } }
`;
