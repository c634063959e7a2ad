import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, html, Look, pageOf, tableOf } from '@rakor/pages';
import { STATIONS_WORDS } from './stations.words.js';

export const STATIONS_LOOK = new Look({ styles: [BASE_STYLE], script: ACT_SCRIPT + LIVE_SCRIPT, connects: true });

/** Where the staff of a place work today. */
export interface Stations {
  readonly placeId: string;
  readonly code: string;
  readonly placeName: string;
  /** The day that is open, YYYY-MM-DD; null: none is. */
  readonly date: string | null;
  readonly counters: readonly { readonly id: string; readonly name: string; readonly officer: string | null }[];
}

/** The way from the staff room: to open the day, and to every screen, kiosk and counter. */
export function stationsPage({ placeId, code, placeName, date, counters }: Stations, region: string, language: Language): string {
  const say = STATIONS_WORDS[language];
  const place = `/v1/regions/${region}/places/${placeId}`;
  const desk = (id: string) => `/v1/regions/${region}/counters/${id}/desk?lang=${language}`;
  const link = (address: string, text: string) => html`<li><a href="${address}">${text}</a></li>`;
  const step = (verb: 'open' | 'close', label: string, done: string) =>
    html`<form data-post="${place}/queue/${verb}" data-done="${done}"><button id="${verb}" class="first">${label}</button></form>`;
  return pageOf({
    language,
    look: STATIONS_LOOK,
    title: `${say.title}: ${placeName}`,
    header: html`<h1>${placeName}</h1><p>${say.title}</p>`,
    main: html`<div data-live="${place}/wait/live"><p id="said" role="status" data-away="${say.away}" data-problems="${JSON.stringify(say.problems)}"></p>
<div id="day" data-fresh><p>${date === null ? say.closed : say.open(Writing.in(language, timeZoneOf(region)).date(date))}</p>
<div class="buttons">${date === null ? step('open', say.openDay, say.dayOpen) : step('close', say.closeDay, say.dayClosed)}</div></div>
<h2>${say.screens}</h2><ul>
${link(`/v1/regions/${region}/public-places/${code}/hall?lang=${language}`, say.hall)}${link(`${place}/wait?lang=${language}`, say.wait)}
${link(`${place}/kiosk?lang=${language}`, say.kiosk)}${link(`${place}/kiosk?lang=${language}&print=auto`, say.printing)}</ul>
<h2>${say.counters}</h2><div id="counters" data-fresh>${tableOf({
      caption: say.counters,
      columns: [
        {
          heading: say.counter,
          cell: ({ id, name }) => html`<a href="${desk(id)}">${name}</a>`,
        },
        { heading: say.officer, cell: ({ officer }) => officer ?? say.nobody },
      ],
      rows: counters,
    })}</div></div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}
