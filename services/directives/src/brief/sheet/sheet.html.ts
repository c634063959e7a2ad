import { BASE_STYLE, figuresOf, type Html, html, Look, pageOf } from '@rakor/pages';
import type { Row, Section, Sheet } from './sheet.js';

/** Denser than other pages: a sheet is A4 on the screen too. */
const STYLE = `
body { font-size: 9.5pt; line-height: 1.24; }
.sheet { max-width: 210mm; padding: 12mm 14mm; }
h1 { font-size: 15pt; margin: 0 0 1mm; }
.figures { flex-wrap: nowrap; gap: 3mm; margin: 3mm 0 1mm; }
.figures div { flex: 1; padding: 1.5mm 2mm; }
.figures dd { font-size: 15pt; }
.figures dt { font-size: 8.5pt; }
h2 { font-size: 10.5pt; margin: 1.6mm 0 .5mm; }
main { margin: 0; }
ul { list-style: none; padding: 0; }
li { display: flex; gap: 3mm; padding: .3mm 0; }
li b { flex: 0 0 26mm; font-size: 8.5pt; }
li span { flex: 1; white-space: pre-line; }
li.alarming { color: inherit; }
.alarming b { color: var(--red); }
small { font-size: 8pt; }
.remark { font-size: 9pt; padding: .7mm 0; }
footer { margin-top: 2.5mm; padding-top: 1.5mm; font-size: 8pt; }
@media print { body { font-size: 9pt; line-height: 1.16; } .sheet { padding: 0; } }
@media (max-width: 600px) { .figures { flex-wrap: wrap; } .figures div { flex: 1 0 40%; } .sheet { padding: 5mm; } }
`;

export const SHEET_LOOK = new Look({ styles: [BASE_STYLE, STYLE] });

/** A sheet as a page that reads well on a screen and prints on A4. */
export function htmlOf({ language, kicker, title, lines, figures, sections, footer }: Sheet): string {
  return pageOf({
    language,
    look: SHEET_LOOK,
    title: `${kicker}: ${title}`,
    header: html`\n<p class="kicker">${kicker}</p>\n<h1>${title}</h1>\n${lines.map((line) => html`<p>${line}</p>\n`)}`,
    main: html`${figuresOf(figures)}${sections.map(section)}`,
    footer: html`${footer}`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function section({ heading, rows, remark }: Section, at: number): Html {
  const items = rows.length > 0 && html`<ul>\n${rows.map(row)}</ul>\n`;
  return html`
<section aria-labelledby="s${at}">
<h2 id="s${at}">${heading}</h2>
${items}${remark !== null && html`<p class="remark">${remark}</p>\n`}</section>`;
}

function row({ tag, text, note, alarming }: Row): Html {
  const small = note !== '' && html`<small>${note}</small>`;
  return html`<li class="${alarming && 'alarming'}"><b>${tag}</b><span>${text}${small}</span></li>\n`;
}
