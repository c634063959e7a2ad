import { editionsAsOf, resolveDeadline, WorkingCalendar } from '@rakor/calendar';
import { DueBeforeMeeting, DueSaidTwice } from './deadline.errors.js';

/** When a directive is due, as a draft says it: a date, words that mean one, or nothing. */
export interface Due {
  /** Local date. */
  readonly dueOn?: string | null | undefined;
  /** As it was said: "sebelum Lebaran". */
  readonly duePhrase?: string | null | undefined;
}

/** What a request may send. */
export interface SentDue {
  readonly dueOn?: string | null | undefined;
  readonly due?: { readonly phrase: string } | null | undefined;
}

/** A date and words exclude each other: what is sent takes the other away, and what is not sent changes nothing. @throws DueSaidTwice */
export function dueOf({ dueOn, due }: SentDue): Due {
  if (dueOn && due) throw new DueSaidTwice();
  if (dueOn === undefined && due === undefined) return {};
  return { dueOn: dueOn ?? null, duePhrase: due?.phrase ?? null };
}

/** @param heldOn local date of the meeting. @throws DueBeforeMeeting */
export function mustNotPrecede(heldOn: string, { dueOn, duePhrase }: Due): void {
  if (dueOn && dueOn < heldOn) throw new DueBeforeMeeting(heldOn, '/dueOn');
  if (!duePhrase) return;
  const calendar = new WorkingCalendar({ editions: editionsAsOf(heldOn) });
  const meant = resolveDeadline({ due: { phrase: duePhrase }, issuedOn: heldOn, calendar });
  if (meant.kind === 'clarification' && meant.reason === 'before-issue') throw new DueBeforeMeeting(heldOn, '/due/phrase');
}
