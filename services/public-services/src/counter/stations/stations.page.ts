import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import type { NoticeView } from '../../notice/notice.view.js';
import { STATIONS_WORDS } from './stations.words.js';

const STYLE = `form.notice label { display: block; margin: 8px 0; font-weight: 600; } form.notice input { display: block; width: 100%; max-width: 640px; padding: 6px; }`;

export const STATIONS_LOOK = new Look({ styles: [BASE_STYLE, STYLE], script: ACT_SCRIPT + LIVE_SCRIPT, connects: true });

/** Where the staff of a place work today. */
export interface Stations {
  readonly placeId: string;
  readonly code: string;
  readonly placeName: string;
  /** The day that is open, YYYY-MM-DD; null: none is. */
  readonly date: string | null;
  /** Kiosks that go on without a network, by name. */
  readonly kiosks: readonly string[];
  readonly counters: readonly { readonly id: string; readonly name: string; readonly officer: string | null }[];
  /** What the hall's screen says now, or will say. */
  readonly notices: readonly NoticeView[];
}

/** The way from the staff room: to open the day, and to every screen, kiosk and counter. */
export function stationsPage(stations: Stations, region: string, language: Language): string {
  const { placeId, code, placeName, date, kiosks, counters } = stations;
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
${link(`${place}/kiosk?lang=${language}`, say.kiosk)}${link(`${place}/kiosk?lang=${language}&print=auto`, say.printing)}
${kiosks.map((kiosk) => link(`${place}/kiosk?lang=${language}&print=auto&kiosk=${encodeURIComponent(kiosk)}`, say.withBlock(kiosk)))}</ul>
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
    })}</div>
<h2>${say.notices}</h2><form class="notice" data-post="${place}/notices" data-done="${say.putUp}">
<label>${say.indonesian}<input name="indonesian" required maxlength="300"></label><label>${say.english}<input name="english" required maxlength="300"></label>
<button id="put-up">${say.show}</button></form><div id="notices" data-fresh>${noticesOf(stations, region, language)}</div></div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function noticesOf({ notices }: Stations, region: string, language: Language): Html {
  const say = STATIONS_WORDS[language];
  const write = Writing.in(language, timeZoneOf(region));
  return html`<ul>${notices.map(
    ({ id, indonesian, english, until }) =>
      html`<li>${language === 'id' ? indonesian : english} <small>${say.until(write.time(until))}</small>
<form data-post="/v1/regions/${region}/notices/${id}/take-down" data-done="${say.takenDown}"><button id="take-down-${id}">${say.takeDown}</button></form></li>`,
  )}</ul>`;
}
