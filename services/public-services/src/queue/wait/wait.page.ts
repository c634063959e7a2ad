import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { BASE_STYLE, html, Look, pageOf, tableOf } from '@rakor/pages';
import { rangeIn, WAIT_WORDS } from './wait.words.js';
import type { PlaceWaitView } from './wait.view.js';

export const WAIT_LOOK = new Look({ styles: [BASE_STYLE], script: LIVE_SCRIPT, connects: true });

/** How long one waits at a place, as people read it before they travel; it renews itself. */
export function waitPage(wait: PlaceWaitView, region: string, language: Language): string {
  const say = WAIT_WORDS[language];
  const write = Writing.in(language, timeZoneOf(region));
  const { placeName, date, closesAt, lines } = wait;
  return pageOf({
    language,
    look: WAIT_LOOK,
    title: `${say.title}: ${placeName}`,
    header: html`<h1>${placeName}</h1><p>${say.title}</p>`,
    main: html`<div id="wait" data-live="/v1/regions/${region}/places/${wait.placeId}/wait/live" data-fresh>
<p>${date === null ? say.closed : say.open(write.date(date), closesAt === null ? '' : write.time(closesAt))}</p>
${tableOf({
  caption: say.caption,
  columns: [
    { heading: say.service, cell: ({ serviceName, institutionName }) => html`${serviceName}<small>${institutionName}</small>`, wide: true },
    { heading: say.waiting, cell: ({ waiting }) => String(waiting) },
    { heading: say.counters, cell: ({ counters }) => String(counters) },
    { heading: say.wait, cell: ({ wait: range }) => (range ? rangeIn(range, say) : say.nobodyServes) },
  ],
  rows: lines,
})}
<p class="remark">${say.at(write.time(wait.at))}</p>
</div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}
