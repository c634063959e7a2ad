import type { Language } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import { HALL_SCRIPT } from './hall.script.js';
import type { HallCounterView, HallLineView, HallView } from './hall.view.js';
import { HALL_WORDS, type HallWords } from './hall.words.js';

/** Legible from eight metres on a screen of a metre: a number is a tenth of the screen high. */
const STYLE = `
.sheet { max-width: none; }
.hall { display: grid; grid-template-columns: 3fr 2fr; grid-template-rows: auto 1fr; gap: 0 48px; font-size: 22px; }
.hall section:first-child { grid-row: span 2; }
.hall h2 { font-size: 24px; }
.calls { list-style: none; padding: 0; }
.calls li { display: flex; justify-content: space-between; gap: 24px; padding: 4px 0; border-bottom: 1px solid var(--rule); font-size: clamp(24px, 5vh, 56px); }
.calls li:first-child { font-size: clamp(40px, 11vh, 120px); font-weight: 700; line-height: 1.15; color: var(--link); }
.hall caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
#sound { font: inherit; padding: 8px 16px; } #sound[aria-pressed="true"] { background: var(--green); color: var(--paper); }
.notice { font-size: 26px; font-weight: 700; padding: 6px 0; }
.away { display: none; } [data-away] .away { display: block; font-weight: 700; }
@media (max-width: 900px) { .hall { display: block; } }
`;

export const HALL_LOOK = new Look({ styles: [BASE_STYLE, STYLE], script: LIVE_SCRIPT + HALL_SCRIPT, connects: true });

/** The screen of a hall. @param address of the page, under which its stream is too */
export function hallPage(hall: HallView, address: string, language: Language): string {
  const say = HALL_WORDS[language];
  return pageOf({
    language,
    look: HALL_LOOK,
    title: hall.placeName,
    header: html`<h1>${hall.placeName}</h1><p class="alarming away" role="alert">${say.away}</p>
<div id="notices" role="status" data-fresh>${hall.notices.map((notice) => html`<p class="notice">${notice[language]}</p>`)}</div>
<button id="sound" type="button" aria-pressed="false">${say.sound}</button>`,
    main: html`<div class="hall" data-live="${address}/live">
<section aria-labelledby="calls"><h2 id="calls">${say.calls}</h2>
<div id="called" data-fresh aria-live="polite">${callsOf(hall, say, language)}</div></section>
<section aria-labelledby="counters"><h2 id="counters">${say.counters}</h2>
<div id="served" data-fresh>${countersOf(hall.counters, say)}</div></section>
<section aria-labelledby="lines" id="waiting" data-fresh><h2 id="lines">${say.lines}: ${hall.waiting}</h2>${linesOf(hall.lines, say)}</section>
</div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function callsOf({ calls, date }: HallView, say: HallWords, language: Language): Html {
  if (calls.length === 0) return html`<p>${date === null ? say.closed : say.none}</p>`;
  return html`<ol class="calls">${calls.map(
    ({ seq, number, counterName, spoken }) =>
      html`<li data-seq="${seq}" data-spoken="${spoken[language]}"><span>${number}</span><span>${counterName}</span></li>`,
  )}</ol>`;
}

function countersOf(counters: readonly HallCounterView[], say: HallWords): Html {
  return tableOf({
    caption: say.counters,
    columns: [
      { heading: say.counter, cell: ({ name }) => name },
      { heading: say.number, cell: ({ number }) => number ?? say.free },
    ],
    rows: counters,
  });
}

function linesOf(lines: readonly HallLineView[], say: HallWords): Html {
  if (lines.length === 0) return html`<p>${say.nobody}</p>`;
  return tableOf({
    caption: say.lines,
    columns: [
      { heading: say.service, cell: ({ serviceName }) => serviceName, wide: true },
      { heading: say.waiting, cell: ({ waiting }) => String(waiting) },
    ],
    rows: lines,
  });
}
