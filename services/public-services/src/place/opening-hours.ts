import { weekdayOf, type WorkingCalendar } from '@rakor/calendar';
import type { WeekdayHours } from '@rakor/contracts';
import { instantOf, type TimeZone } from '@rakor/kernel';
import { HoursMalformed } from './place.errors.js';

/** When doors are open on one local day: its spans in order, at least one. */
export interface OpenDay {
  /** Local date. */
  readonly date: string;
  readonly spans: readonly OpenSpan[];
}

export interface OpenSpan {
  readonly opensAt: Date;
  readonly closesAt: Date;
}

/** Why doors stay shut on a day. */
export type ShutReason = 'weekday' | 'national-holiday' | 'joint-leave' | 'closure';

/** The opening hours of a week on the local clock, and whether holidays interrupt them. */
export interface OpeningHours {
  readonly hours: readonly WeekdayHours[];
  /** An emergency unit, or a weekend service, is open on days on which offices are not (Perpres 21/2023, art. 7). */
  readonly opensOnHolidays: boolean;
}

/** The same spans in the order of the week. @throws HoursMalformed where one ends before it begins, or two overlap */
export function inOrder(hours: readonly WeekdayHours[]): WeekdayHours[] {
  const sorted = hours.toSorted((one, other) => keyOf(one).localeCompare(keyOf(other)));
  for (const [index, span] of sorted.entries()) {
    if (span.closes <= span.opens) throw new HoursMalformed(hours.indexOf(span), 'closes before it opens');
    const before = sorted[index - 1];
    if (before?.weekday === span.weekday && before.closes > span.opens)
      throw new HoursMalformed(hours.indexOf(span), 'overlaps another span');
  }
  return sorted;
}

/** When the doors are open on a local day, or why they are not. The weekend is a matter of the hours, not of the calendar's week. */
export function openOn(
  { hours, opensOnHolidays }: OpeningHours,
  date: string,
  calendar: WorkingCalendar,
  zone: TimeZone,
): OpenDay | ShutReason {
  const spans = hours.filter(({ weekday }) => weekday === weekdayOf(date));
  if (spans.length === 0) return 'weekday';
  const { reason } = calendar.statusOf(date);
  if (!opensOnHolidays && reason !== 'working-day' && reason !== 'weekend') return reason;
  const at = (clock: string) => instantOf(date, minuteOf(clock), zone);
  return { date, spans: spans.map(({ opens, closes }) => ({ opensAt: at(opens), closesAt: at(closes) })) };
}

function minuteOf(clock: string): number {
  const [hour = 0, minute = 0] = clock.split(':').map(Number);
  return hour * 60 + minute;
}

function keyOf({ weekday, opens }: WeekdayHours): string {
  return `${weekday} ${opens}`;
}
