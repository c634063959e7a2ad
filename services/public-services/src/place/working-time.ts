import { addDays, type WorkingCalendar } from '@rakor/calendar';
import type { PromisedUnit } from '@rakor/contracts';
import { localDateOf, type TimeZone } from '@rakor/kernel';
import { type OpeningHours, type OpenSpan, openOn } from './opening-hours.js';

/** Time that is promised, counted while the doors are open. */
interface Promised {
  readonly amount: number;
  readonly unit: PromisedUnit;
}

const MINUTE_MS = 60_000;
/** A place that does not open for so long promises nothing. */
const FARTHEST_DAYS = 1_500;

/**
 * By when something is done that is handed in at an instant. Minutes and hours run while the doors are open; a working day is one on which they
 * are, and day 1 is the first after receipt: what comes after closing, or on a day off, is received when the doors open next (domain §4.1).
 *
 * @returns null where the place never opens long enough
 */
export function doneBy(
  from: Date,
  { amount, unit }: Promised,
  hours: OpeningHours,
  calendar: WorkingCalendar,
  zone: TimeZone,
): Date | null {
  const days = openDaysFrom(localDateOf(from, zone), hours, calendar, zone);
  if (unit === 'working-days') return endOfDay(from, amount, days);
  return endOfMinutes(from, amount * (unit === 'hours' ? 60 : 1), days);
}

/** Seconds between two instants in which the doors are open; 0 where the second is not after the first. */
export function openSecondsBetween(from: Date, to: Date, hours: OpeningHours, calendar: WorkingCalendar, zone: TimeZone): number {
  let open = 0;
  for (const { opensAt, closesAt } of flat(openDaysFrom(localDateOf(from, zone), hours, calendar, zone))) {
    if (opensAt >= to) break;
    open += Math.max(0, Math.min(closesAt.getTime(), to.getTime()) - Math.max(opensAt.getTime(), from.getTime()));
  }
  return Math.floor(open / 1_000);
}

function endOfDay(from: Date, amount: number, days: Iterable<readonly OpenSpan[]>): Date | null {
  let counted = -1;
  for (const spans of days) {
    const closesAt = spans.at(-1)?.closesAt;
    // Day 0 is the day of receipt: the first whose doors have not closed yet.
    if (closesAt === undefined || (counted < 0 && closesAt < from)) continue;
    counted += 1;
    if (counted === amount) return closesAt;
  }
  return null;
}

function endOfMinutes(from: Date, minutes: number, days: Iterable<readonly OpenSpan[]>): Date | null {
  let left = minutes * MINUTE_MS;
  for (const { opensAt, closesAt } of flat(days)) {
    const begins = Math.max(opensAt.getTime(), from.getTime());
    const open = closesAt.getTime() - begins;
    if (open <= 0) continue;
    if (left <= open) return new Date(begins + left);
    left -= open;
  }
  return null;
}

function* flat(days: Iterable<readonly OpenSpan[]>): Iterable<OpenSpan> {
  for (const spans of days) yield* spans;
}

/** The spans of each open day, from a local date on. */
function* openDaysFrom(date: string, hours: OpeningHours, calendar: WorkingCalendar, zone: TimeZone): Iterable<readonly OpenSpan[]> {
  for (let n = 0; n < FARTHEST_DAYS; n++) {
    const open = openOn(hours, addDays(date, n), calendar, zone);
    if (typeof open !== 'string') yield open.spans;
  }
}
