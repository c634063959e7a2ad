import { type Language, localTimeOf, timeZoneOf, Writing } from '@rakor/kernel';
import { BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import { WAIT_WORDS } from '../queue/wait/wait.words.js';
import type { PublicPlaceView, PublicServiceView } from './public-place.view.js';
import { PUBLIC_PLACE_WORDS, type PublicPlaceWords } from './public-place.words.js';

const STYLE = `
details { margin: 2px 0; font-weight: normal; } summary { cursor: pointer; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
`;

export const PUBLIC_PLACE_LOOK = new Look({ styles: [BASE_STYLE, STYLE] });

interface Link {
  readonly address: string;
  readonly title: string;
}

/** A place as people read it before they travel: whether it is open, and what it gives, costs and promises. */
export function publicPlacePage(place: PublicPlaceView, region: string, language: Language): string {
  const say = PUBLIC_PLACE_WORDS[language];
  const zone = timeZoneOf(region);
  const write = Writing.in(language, zone);
  const wait = { address: `/v1/regions/${region}/places/${place.id}/wait?lang=${language}`, title: WAIT_WORDS[language].title };
  const clock = (instant: string) => localTimeOf(new Date(instant), zone).slice(11, 16);
  return pageOf({
    language,
    look: PUBLIC_PLACE_LOOK,
    title: place.name,
    header: html`<h1>${place.name}</h1><p>${place.location}${place.floor !== null && html`, ${say.floor(place.floor)}`}</p>`,
    main: html`${todayOf(place, say, write, clock, wait)} ${weekOf(place, say)} ${servicesOf(place.services, say, write)}`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function todayOf(
  { today, takesVisitors }: PublicPlaceView,
  say: PublicPlaceWords,
  write: Writing,
  clock: (at: string) => string,
  wait: Link,
): Html {
  const spans = today.spans.map(({ opensAt, closesAt }) => `${clock(opensAt)}–${clock(closesAt)}`).join(', ');
  const state = takesVisitors ? (spans === '' ? say.shut : say.open(spans)) : say.interrupted;
  return html`
<section aria-labelledby="today">
<h2 id="today">${say.today}, ${write.date(today.date)}</h2>
<p>${state}${today.nextOn !== null && html` ${say.next(write.date(today.nextOn))}`}</p>
${takesVisitors && html`<p><a id="wait" href="${wait.address}">${wait.title}</a></p>`}
</section>`;
}

function weekOf({ hours }: PublicPlaceView, say: PublicPlaceWords): Html {
  const rows = say.days.flatMap((day, index) => {
    const spans = hours.filter(({ weekday }) => weekday === index + 1).map(({ opens, closes }) => `${opens}–${closes}`);
    return spans.length > 0 ? [{ day, spans: spans.join(', ') }] : [];
  });
  const columns = [
    { heading: say.day, cell: (row: { day: string }) => row.day },
    { heading: say.hours, cell: (row: { spans: string }) => row.spans },
  ];
  return html`
<section aria-labelledby="week">
<h2 id="week">${say.week}</h2>
${tableOf<(typeof rows)[number]>({ caption: say.week, columns, rows })}
</section>`;
}

function servicesOf(services: readonly PublicServiceView[], say: PublicPlaceWords, write: Writing): Html {
  const fees = ({ fees: all }: PublicServiceView) =>
    all?.map(({ name, amount }) => html`<div>${name}: ${amount === '0' ? say.free : write.rupiah(BigInt(amount))}</div>`);
  const promise = ({ promised, doneBy }: PublicServiceView) =>
    promised && html`${say.units[promised.unit](promised.amount)}${doneBy !== null && html`<div>${say.doneBy(write.time(doneBy))}</div>`}`;
  const told = ({ name, given, components }: PublicServiceView) => html`${name}${!given && html` (${say.notGiven})`}
${components.map(({ component, text }) => html`<details><summary>${say.components[component] ?? component}</summary>${text}</details>`)}`;
  return html`
<section aria-labelledby="services">
<h2 id="services">${say.services}</h2>
${tableOf({
  caption: say.services,
  columns: [
    { heading: say.service, cell: told, wide: true },
    { heading: say.by, cell: ({ institutionName }) => institutionName },
    { heading: say.fee, cell: fees },
    { heading: say.promised, cell: promise },
  ],
  rows: services,
})}
</section>`;
}
