import { TICKET_OUTCOMES } from '@rakor/contracts';
import { type Language, timeZoneOf, Writing } from '@rakor/kernel';
import { LIVE_SCRIPT } from '@rakor/live';
import { ACT_SCRIPT, BASE_STYLE, type Html, html, Look, pageOf, tableOf } from '@rakor/pages';
import type { TicketView } from '../../ticket/ticket.view.js';
import type { DeskView } from './desk.view.js';
import { DESK_WORDS, type DeskVerb, type DeskWords } from './desk.words.js';

const STYLE = `
.desk caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.desk { display: grid; grid-template-columns: 3fr 2fr; gap: 0 40px; } .desk .number { text-align: left; font-size: 64px; font-weight: 700; line-height: 1.1; }
#said { min-height: 28px; font-size: 18px; font-weight: 600; } #actions button { font-size: 18px; }
.resting { list-style: none; padding: 0; } .resting .acts { display: flex; flex-wrap: wrap; gap: 8px; } .resting li { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding: 4px 0; border-bottom: 1px solid var(--rule); }
@media (max-width: 900px) { .desk { display: block; } }
`;

export const DESK_LOOK = new Look({ styles: [BASE_STYLE, STYLE], script: ACT_SCRIPT + LIVE_SCRIPT, connects: true });

/** Of a counter, by letter: the same in both languages, so that hands that know them need not learn anew. */
const KEYS: Readonly<Partial<Record<DeskVerb, string>>> = {
  ...{ open: 'b', 'call-next': 'n', recall: 'u', 'start-serving': 'm', hold: 't', transfer: 'p', miss: 'x', finish: 's', close: 'k' },
  'take-over': 'a',
};

/** A counter as its officer works with it, by keyboard alone if he likes. */
export function deskPage(desk: DeskView, region: string, language: Language): string {
  const say = DESK_WORDS[language];
  const page = new DeskPage(desk, region, language);
  return pageOf({
    language,
    look: DESK_LOOK,
    title: `${desk.counter.name}: ${desk.placeName}`,
    header: html`<h1>${desk.counter.name}</h1><p>${desk.placeName}</p>`,
    main: html`<div class="desk" data-live="${page.address}/desk/live">
<section aria-labelledby="now"><h2 id="now">${say.waiting}: <span id="count" data-fresh>${page.waiting}</span></h2>
<p id="said" role="status" data-away="${say.away}" data-problems="${JSON.stringify(say.problems)}"></p>
<div id="ticket" data-fresh>${page.ticket()}</div>
<div id="actions" class="buttons" data-fresh>${page.actions()}</div></section>
<section aria-labelledby="lines"><h2 id="lines">${say.lines}</h2><div id="line" data-fresh>${page.lines()}</div>
<div id="resting" data-fresh>${page.resting()}</div></section>
<div id="choices" data-fresh>${page.dialogs()}</div></div>`,
    addressIn: (other) => `?lang=${other}`,
  });
}

class DeskPage {
  readonly address: string;
  private readonly say: DeskWords;
  private readonly write: Writing;

  constructor(
    private readonly desk: DeskView,
    private readonly region: string,
    language: Language,
  ) {
    this.address = `/v1/regions/${region}/counters/${desk.counter.id}`;
    this.say = DESK_WORDS[language];
    this.write = Writing.in(language, timeZoneOf(region));
  }

  get waiting(): number {
    return this.desk.lines.reduce((sum, { waiting }) => sum + waiting, 0);
  }

  ticket(): Html {
    const { say, desk } = this;
    const { officer } = desk.counter;
    if (desk.date === null) return html`<p>${say.noDay}</p>`;
    if (officer === null) return html`<p>${say.closed}</p>`;
    if (!desk.mine) return html`<p>${say.notYours} ${say.openBy(officer)}</p>`;
    if (desk.ticket === null) return html`<p>${say.nobody}</p>`;
    const { number, serviceName, status, need, since, calls } = desk.ticket;
    return html`<p class="number">${number}</p><p class="kicker">${serviceName}</p>
<p>${say.status[status]} ${say.since(this.write.timeOfDay(since))}${status === 'called' && calls > 1 && html`, ${say.calls(calls)}`}${need && html`. <strong>${say.need[need]}</strong>`}</p>`;
  }

  /** What can be done now; the rest is not shown. */
  actions(): Html {
    const { desk } = this;
    if (desk.date === null) return html``;
    if (desk.counter.officer === null) return html`${this.press('open')}`;
    if (!desk.mine) return html`${this.choose('take-over')}`;
    switch (desk.ticket?.status) {
      case 'called':
        return html`${this.press('start-serving', true)}${this.press('recall')}${this.press('miss')}`;
      case 'serving':
        return html`${this.choose('finish', true)}${this.choose('hold')}${this.choose('transfer')}`;
      default:
        return html`${this.press('call-next', true)}${this.press('close')}`;
    }
  }

  lines(): Html {
    const { say } = this;
    return tableOf({
      caption: say.lines,
      columns: [
        { heading: say.service, cell: ({ serviceName }) => serviceName, wide: true },
        { heading: say.people, cell: ({ waiting }) => String(waiting) },
        { heading: say.firstSince, cell: ({ since }) => (since === null ? '' : this.write.timeOfDay(since)) },
      ],
      rows: this.desk.lines,
    });
  }

  resting(): Html {
    const { desk, say } = this;
    const free = desk.mine && desk.ticket === null;
    const resume = ({ id }: TicketView) =>
      free &&
      this.form('resume', `${this.address}/resume`, {
        id: `resume-${id}`,
        fields: html`<input type="hidden" name="ticketId" value="${id}">`,
      });
    const away = (verb: 'requeue' | 'leave', { id }: TicketView) =>
      desk.mine && this.form(verb, `/v1/regions/${this.region}/tickets/${id}/${verb}`, { id: `${verb}-${id}` });
    return html`${this.rest(say.held, desk.held, (ticket) => [resume(ticket), away('leave', ticket)])}${this.rest(
      say.missed,
      desk.missed,
      (ticket) => [away('requeue', ticket), away('leave', ticket)],
    )}`;
  }

  /** What a step needs to be told first; they keep what was typed while the page renews itself. */
  dialogs(): Html {
    const { say, desk } = this;
    const outcomes = TICKET_OUTCOMES.filter((outcome) => outcome !== 'unrecorded');
    // The same one at another counter comes last: most are passed on to another service.
    const isSame = ({ serviceId }: { readonly serviceId: string }) => Number(serviceId === desk.ticket?.serviceId);
    const services = desk.offered.toSorted((a, b) => isSame(a) - isSame(b));
    const reason = (verb: DeskVerb) =>
      html`<label for="${verb}-reason">${say.reason}</label><input id="${verb}-reason" name="reason" required maxlength="500" autocomplete="off">`;
    const end = outcomes.map(
      (outcome, at) => html`<button class="${at === 0 ? 'first' : ''}" name="outcome" value="${outcome}">${say.outcome[outcome]}</button>`,
    );
    const from = html`<input type="hidden" name="from" value="${desk.counter.officer ?? ''}">`;
    return html`${this.dialog('take-over', html`${from}${reason('take-over')}`)}${this.dialog('finish', html``, end)}${this.dialog('hold', reason('hold'))}${this.dialog(
      'transfer',
      html`<label for="to">${say.to}</label><select id="to" name="serviceId">${services.map(
        ({ serviceId, serviceName, institutionName }) => html`<option value="${serviceId}">${serviceName} · ${institutionName}</option>`,
      )}</select>${reason('transfer')}<label for="to-counter">${say.toCounter}</label><select id="to-counter" name="toCounterId"><option value="">${say.anyCounter}</option>${desk.others.map(
        ({ id, name }) => html`<option value="${id}">${name}</option>`,
      )}</select>`,
    )}`;
  }

  private rest(heading: string, tickets: readonly TicketView[], acts: (ticket: TicketView) => readonly (Html | false)[]): Html | false {
    return (
      tickets.length > 0 &&
      html`<h2>${heading}</h2><ul class="resting">${tickets.map(
        (ticket) =>
          html`<li><span><strong>${ticket.number}</strong> ${ticket.serviceName}</span><span class="acts">${acts(ticket)}</span></li>`,
      )}</ul>`
    );
  }

  private press(verb: DeskVerb, first = false): Html {
    return this.form(verb, `${this.address}/${verb}`, { first });
  }

  private form(verb: DeskVerb, address: string, more: { id?: string; fields?: Html; first?: boolean }): Html {
    const { id = verb, fields, first = false } = more;
    return html`<form data-post="${address}" data-done="${this.say.done[verb]}">${fields}<button id="${id}" class="${first ? 'first' : ''}" data-key="${KEYS[verb] ?? ''}">${this.label(verb)}</button></form>`;
  }

  private choose(verb: DeskVerb, first = false): Html {
    return html`<button id="${verb}" type="button" class="${first ? 'first' : ''}" data-key="${KEYS[verb] ?? ''}" data-opens="${verb}-dialog">${this.label(verb)}</button>`;
  }

  private label(verb: DeskVerb): Html {
    const key = KEYS[verb];
    return html`${this.say.verbs[verb]}${key !== undefined && html` <kbd>${key.toUpperCase()}</kbd>`}`;
  }

  private dialog(
    verb: DeskVerb,
    fields: Html,
    ends: readonly Html[] = [html`<button class="first">${this.say.verbs[verb]}</button>`],
  ): Html {
    const { say } = this;
    return html`<dialog id="${verb}-dialog" aria-label="${say.verbs[verb]}"><form data-post="${this.address}/${verb}" data-done="${say.done[verb]}">${fields}
<div class="buttons">${ends}<button type="button" data-closes>${say.cancel}</button></div></form></dialog>`;
  }
}
