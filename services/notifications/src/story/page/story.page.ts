import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import type { DeliveryView } from '../../delivery/delivery.view.js';
import type { EventStory } from '../story.view.js';
import { wayInWords } from '../story.words.js';
import { STORY_WORDS } from './story-page.words.js';

const STYLE = `
form.search { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 12px 0; } form.search label { font-size: 14px; color: var(--soft); } form.search input { display: block; padding: 6px; min-width: 24ch; max-width: 100%; }
ul.ways { margin: 0; padding-left: 18px; }
`;

export const STORY_LOOK = new Look({ styles: [BASE_STYLE, STYLE], sendsTo: ["'self'"] });

/** A delivery, and what its message is about. */
interface FoundDelivery extends DeliveryView {
  readonly subject: Record<Language, string> | undefined;
}

/** What was found of what somebody asked for: the story of an event, else a list of what was sent; neither where nothing was asked. */
export interface Found {
  readonly region: string;
  /** As it was asked for: id of an event, trace id, or code or id of a recipient. */
  readonly q: string;
  /** Until when the region is in test mode; null where it is not. */
  readonly testingUntil: string | null;
  readonly story: EventStory | null;
  readonly deliveries: readonly FoundDelivery[] | null;
}

/** "Did it arrive, and if not, why", for whoever has somebody on the telephone who heard nothing. */
export function storyPage({ region, q, testingUntil, story, deliveries }: Found, language: Language): string {
  const say = STORY_WORDS[language];
  return pageOf({
    language,
    look: STORY_LOOK,
    title: say.title,
    header: html`<h1>${say.title}</h1>`,
    main: html`<form class="search" role="search" method="get"><input type="hidden" name="lang" value="${language}">
<label>${say.what}<input name="q" type="search" maxlength="100" value="${q}"></label><button>${say.search}</button></form>
${testingUntil && html`<p id="testing" class="alarming">${say.testing(Writing.in(language, timeZoneOf(region)).time(testingUntil))}</p>`}
<div id="found">${story ? storyOf(story, region, language) : deliveries ? deliveriesOf(deliveries, region, language) : html`<p>${say.hint}</p>`}</div>`,
    addressIn: (other) => `?${new URLSearchParams({ lang: other, ...(q && { q }) }).toString()}`,
  });
}

function storyOf(
  { eventType, occurredAt, subject, told, more, stillToBeTold, untold }: EventStory,
  region: string,
  language: Language,
): Html {
  const say = STORY_WORDS[language];
  const write = Writing.in(language, timeZoneOf(region));
  return html`<h2>${subject?.[language] ?? eventType}</h2>
<p>${eventType}, ${write.time(occurredAt)}</p>
${told.length === 0 && html`<p id="nobody">${say.nobody}</p>`}
${
  told.length > 0 &&
  tableOf({
    caption: say.told,
    columns: [
      { heading: say.recipient, cell: ({ recipient }) => recipient.name || recipient.code },
      {
        heading: say.answer,
        wide: true,
        cell: ({ ways }) =>
          html`<ul class="ways">${ways.map(({ answer, recipient }) => html`<li>${answer[language]} <small>${recipient.name}</small></li>`)}</ul>`,
      },
      { heading: say.rule, cell: ({ rule, layer }) => `${rule} (${say.layers[layer]})` },
    ],
    rows: told,
  })
}
${more > 0 && html`<p>${say.more(more)}</p>`}
${stillToBeTold > 0 && html`<p>${say.stillToBeTold(stillToBeTold)}</p>`}
${
  untold.length > 0 &&
  tableOf({
    caption: say.untold,
    columns: [
      { heading: say.rule, cell: ({ rule, layer }) => `${rule} (${say.layers[layer]})` },
      { heading: say.answer, wide: true, cell: ({ answer }) => answer[language] },
    ],
    rows: untold,
  })
}`;
}

function deliveriesOf(deliveries: readonly FoundDelivery[], region: string, language: Language): Html {
  const say = STORY_WORDS[language];
  const write = Writing.in(language, timeZoneOf(region));
  if (deliveries.length === 0) return html`<p>${say.nothing}</p>`;
  return tableOf({
    caption: say.found,
    columns: [
      {
        heading: say.event,
        wide: true,
        cell: ({ eventId, eventType, subject, occurredAt }) =>
          html`<a href="${`?${new URLSearchParams({ lang: language, q: eventId }).toString()}`}">${subject?.[language] ?? eventType}</a>, ${write.time(occurredAt)}`,
      },
      { heading: say.recipient, cell: ({ recipient }) => recipient.name || recipient.code },
      { heading: say.answer, wide: true, cell: (delivery) => wayInWords(delivery, language, write) },
    ],
    rows: deliveries,
  });
}
