import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import type { MessageSummary, MessageView } from '../message.view.js';
import { INBOX_WORDS, type InboxWords } from './inbox.words.js';

const STYLE = `
form.search { display: flex; flex-wrap: wrap; gap: 12px; align-items: end; margin: 12px 0; } form.search label { font-size: 14px; color: var(--soft); } form.search :is(input, select) { display: block; padding: 6px; }
#said { min-height: 24px; font-weight: 600; } .message p { margin: 12px 0; max-width: 70ch; white-space: pre-line; }
td form { display: inline; } .unread { font-weight: 700; }
`;

export const INBOX_LOOK = new Look({
  styles: [BASE_STYLE, STYLE],
  script: ACT_SCRIPT + LIVE_SCRIPT,
  connects: true,
  sendsTo: ["'self'"],
});

/** What is opened is read: said by the page, because looking alone changes nothing. */
const READ_SCRIPT = `
(() => {
  const { reads } = document.getElementById('message').dataset;
  if (reads !== '') rakorAct(reads, '{}', '');
})();
`;

export const MESSAGE_LOOK = new Look({ styles: [BASE_STYLE, STYLE], script: ACT_SCRIPT + READ_SCRIPT, connects: true });

export type InboxState = 'open' | 'done' | 'all';

/** A page of somebody's messages. */
export interface Inbox {
  readonly region: string;
  readonly unread: number;
  readonly messages: readonly MessageSummary[];
  /** Cursor of the next page; null: this is the last one. */
  readonly next: string | null;
  readonly words: string;
  readonly state: InboxState;
  /** Whether the reader may say that something is done. */
  readonly acts: boolean;
}

/** Somebody's messages, newest first; they renew themselves. */
export function inboxPage(inbox: Inbox, language: Language): string {
  const say = INBOX_WORDS[language];
  const { region, words, state, next, unread, acts } = inbox;
  const here = `/v1/regions/${region}/inbox`;
  const search = (more: Record<string, string>) =>
    `?${new URLSearchParams({ lang: language, state, ...(words && { q: words }), ...more }).toString()}`;
  return pageOf({
    language,
    look: INBOX_LOOK,
    title: say.title,
    header: html`<h1>${say.title}</h1><p id="unread" data-fresh>${say.unread(unread)}</p>`,
    main: html`<div data-live="${here}/live?language=${language}"><p id="said" role="status" data-away="${say.away}"></p>
<form class="search" role="search" method="get"><input type="hidden" name="lang" value="${language}">
<label>${say.words}<input name="q" type="search" maxlength="100" value="${words}"></label>
<label>${say.which}<select name="state">${(['open', 'done', 'all'] as const).map((one) =>
      one === state
        ? html`<option value="${one}" selected>${say.states[one]}</option>`
        : html`<option value="${one}">${say.states[one]}</option>`,
    )}</select></label><button>${say.search}</button></form>
${acts && html`<form data-post="${here}/read-all" data-done="${say.areRead}"><button id="read-all">${say.readAll}</button></form>`}
<div id="messages" data-fresh>${messagesOf(inbox, language)}</div>
${next !== null && html`<p><a href="${search({ cursor: next })}">${say.next}</a></p>`}</div>`,
    addressIn: (other) => search({ lang: other }),
  });
}

function messagesOf({ region, messages, acts }: Inbox, language: Language): Html {
  const say = INBOX_WORDS[language];
  const write = Writing.in(language, timeZoneOf(region));
  if (messages.length === 0) return html`<p>${say.none}</p>`;
  const page = (id: string) => `/v1/regions/${region}/inbox/${id}/page.html?lang=${language}`;
  return tableOf({
    caption: say.title,
    columns: [
      {
        heading: say.subject,
        wide: true,
        cell: ({ id, subject, readAt }) =>
          html`<a href="${page(id)}" class="${readAt === null ? 'unread' : ''}">${subject}</a>${readAt === null && html` <small>${say.isUnread}</small>`}`,
      },
      { heading: say.to, cell: ({ recipient }) => recipient.name },
      { heading: say.at, cell: ({ occurredAt }) => write.time(occurredAt) },
      ...(acts ? [{ heading: say.done, cell: (message: MessageSummary) => ending(region, message, say) }] : []),
    ],
    rows: messages,
  });
}

/** One message whole. @param acts whether the reader may say that it is done */
export function messagePage(message: MessageView, { region, acts }: Pick<Inbox, 'region' | 'acts'>, language: Language): string {
  const say = INBOX_WORDS[language];
  const { id, subject, body, recipient, occurredAt, readAt } = message;
  const reads = acts && readAt === null ? `/v1/regions/${region}/inbox/${id}/read` : '';
  const inbox = `/v1/regions/${region}/inbox.html?lang=${language}`;
  return pageOf({
    language,
    look: MESSAGE_LOOK,
    title: subject,
    header: html`<h1>${subject}</h1><p>${recipient.name}, ${Writing.in(language, timeZoneOf(region)).time(occurredAt)}</p>`,
    main: html`<article id="message" class="message" data-reads="${reads}">${body.split('\n\n').map((paragraph) => html`<p>${paragraph}</p>`)}</article>
<p id="said" role="status" data-away="${say.away}"></p>
<div class="buttons">${acts && ending(region, message, say)}</div><p><a href="${inbox}">${say.back}</a></p>`,
    addressIn: (other) => `?lang=${other}`,
  });
}

function ending(region: string, { id, subject, doneAt }: MessageSummary, say: InboxWords): Html {
  const [verb, label, done] = doneAt === null ? ['done', say.done, say.isDone] : ['reopen', say.reopen, say.isOpen];
  return html`<form data-post="/v1/regions/${region}/inbox/${id}/${verb}" data-done="${done}"><button id="${verb}-${id}" aria-label="${label}: ${subject}">${label}</button></form>`;
}
