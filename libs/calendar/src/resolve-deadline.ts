import { addDays, daysBetween, yearIn } from './day.js';
import { type CountedDay, daysCounted } from './explanation.js';
import type { Confidence, Reading, Rule } from './phrase/reading.js';
import { read } from './phrase/read.js';
import type { WorkingCalendar } from './working-calendar.js';

export interface DeadlineQuestion {
  /** As it was said ("sebelum Lebaran"), or a date that somebody chose. */
  readonly due: { readonly phrase: string } | { readonly date: string };
  /** Local date from which the words count. */
  readonly issuedOn: string;
  /** Local working day on which it counts as received, where that is later: after closing time (domain §4.1). */
  readonly receivedOn?: string;
  readonly calendar: WorkingCalendar;
  /** Last day of the program window that it belongs to. */
  readonly lastDayOfWindow?: string;
}

export type Warning =
  | 'moved-before-day-off'
  | 'moved-after-day-off'
  | 'on-day-off'
  | 'after-window'
  /** The days of a year that it rests on are computed; no decree has confirmed them. */
  | 'calendar-computed'
  /** Nothing is known of the holidays of a year that it rests on. */
  | 'calendar-unknown';

export interface ResolvedDeadline {
  readonly kind: 'resolved';
  /** Local date; due until it ends, 23:59:59. */
  readonly dueOn: string;
  readonly rule: Rule;
  readonly calendarVersion: string;
  readonly confidence: Confidence;
  /** Other dates that the words may mean, each after the issue and worked. */
  readonly alternatives: readonly string[];
  readonly warnings: readonly Warning[];
  /** Each day from the issue on, counted or skipped. */
  readonly days: readonly CountedDay[];
}

/** Words out of which no date comes; somebody has to say one. */
export interface ClarificationNeeded {
  readonly kind: 'clarification';
  readonly reason: 'no-date' | 'not-understood' | 'before-issue' | 'too-far';
}

/** An explanation lists each day; ten years of them is as far as a deadline goes. */
const FARTHEST_DAYS = 3_660;

/**
 * What a phrase or date means as a deadline (domain §4.1, F2). What a phrase means never falls on a day off: it is moved to the last working
 * day before, or where that would be before the issue, to the first one after. A date that somebody chose stays, with a warning.
 */
export function resolveDeadline(question: DeadlineQuestion): ResolvedDeadline | ClarificationNeeded {
  const { due, issuedOn } = question;
  const reading = 'date' in due ? chosen(due.date) : read(due.phrase, question);
  if (typeof reading === 'string') return { kind: 'clarification', reason: reading };
  const target = targetOf(reading, question);
  if (target < issuedOn) return { kind: 'clarification', reason: 'before-issue' };
  if (daysBetween(issuedOn, target) > FARTHEST_DAYS) return { kind: 'clarification', reason: 'too-far' };
  return resolved(reading, target, question);
}

const chosen = (date: string): Reading => ({ rule: 'date', confidence: 'high', meant: { date } });

function targetOf({ meant }: Reading, { issuedOn, receivedOn = issuedOn, calendar }: DeadlineQuestion): string {
  return 'date' in meant ? meant.date : calendar.addWorkingDays(receivedOn, meant.workingDays);
}

function resolved(reading: Reading, target: string, question: DeadlineQuestion): ResolvedDeadline {
  const { issuedOn, calendar, lastDayOfWindow } = question;
  const dueOn = reading.rule === 'date' ? target : settled(target, issuedOn, calendar);
  const beyond = lastDayOfWindow !== undefined && dueOn > lastDayOfWindow;
  const warnings = [...movingOf(dueOn, target, calendar), ...(beyond ? (['after-window'] as const) : []), ...doubtsOf(dueOn, question)];
  const others = [...(beyond ? [lastDayOfWindow] : []), ...(reading.alternatives ?? []), ...besides(dueOn, target, calendar)];
  return {
    kind: 'resolved',
    dueOn,
    rule: reading.rule,
    // Up to the date that was meant: what moved it may lie in the next year.
    calendarVersion: calendar.versionFor(issuedOn, dueOn > target ? dueOn : target),
    confidence: confidenceOf(reading, warnings),
    alternatives: alternativesAmong(others, dueOn, issuedOn, calendar),
    warnings,
    days: daysCounted({ ...question, dueOn, target, workingDays: 'workingDays' in reading.meant }),
  };
}

function settled(target: string, issuedOn: string, calendar: WorkingCalendar): string {
  const before = calendar.workedOnOrBefore(target);
  return before >= issuedOn ? before : calendar.workedOnOrAfter(target);
}

function movingOf(dueOn: string, target: string, calendar: WorkingCalendar): Warning[] {
  if (dueOn < target) return ['moved-before-day-off'];
  if (dueOn > target) return ['moved-after-day-off'];
  return calendar.isWorked(dueOn) ? [] : ['on-day-off'];
}

function doubtsOf(dueOn: string, { issuedOn, calendar }: DeadlineQuestion): Warning[] {
  const years = [yearIn(issuedOn), yearIn(dueOn)].map((year) => calendar.editionOf(year));
  if (years.includes(undefined)) return ['calendar-unknown'];
  return years.some((edition) => edition?.decree === null) ? ['calendar-computed'] : [];
}

/** A date beyond the window is nobody's until a person says so; a count over days that are only computed is not certain. */
function confidenceOf({ rule, confidence }: Reading, warnings: readonly Warning[]): Confidence {
  if (warnings.includes('after-window')) return 'low';
  const doubted = warnings.includes('calendar-computed') || warnings.includes('calendar-unknown');
  return doubted && rule !== 'date' && confidence === 'high' ? 'medium' : confidence;
}

/** What was moved could also be due on the next working day. */
function besides(dueOn: string, target: string, calendar: WorkingCalendar): string[] {
  if (dueOn < target) return [calendar.workedOnOrAfter(target)];
  if (calendar.isWorked(dueOn)) return [];
  return [calendar.workedOnOrBefore(dueOn), calendar.workedOnOrAfter(addDays(dueOn, 1))];
}

function alternativesAmong(dates: readonly string[], dueOn: string, issuedOn: string, calendar: WorkingCalendar): string[] {
  const worked = dates.map((date) => calendar.workedOnOrBefore(date));
  return [...new Set(worked)].filter((date) => date >= issuedOn && date !== dueOn);
}
