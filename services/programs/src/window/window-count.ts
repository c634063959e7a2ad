import { addDays, daysBetween, editionOf, editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import type { CountMode } from '@rakor/contracts';

/** From which day on, and how many. */
export interface Span {
  /** YYYY-MM-DD, local to the region. */
  readonly inauguratedOn: string;
  /** N, at least 1. */
  readonly length: number;
}

/** What a span comes to in one of the two ways of counting. */
interface WindowCount {
  readonly mode: CountMode;
  /** Of N days the one in the middle, the 50th of 99 and of 100. */
  readonly midpointOn: string;
  readonly lastDay: string;
}

/** A span counted in both ways, and the editions of the national holidays that the working days rest on. */
export interface BothCounts {
  readonly calendar: WindowCount;
  readonly working: WindowCount;
  /** "2021.2", or "2021.3,2022.1" where it goes on into another year. */
  readonly calendarVersion: string;
}

/**
 * Counts a window both ways: "99 hari kerja" from 26 Feb 2021 ends on 4 Jun or, taken at its word, on 26 Jul (domain §1.2).
 * @param asOf local date; the holidays are those that had been decreed by then
 */
export function countsOf(span: Span, asOf: string): BothCounts {
  const working = new WorkingCalendar({ editions: editionsAsOf(asOf) });
  const counted = { calendar: countOf(span, 'calendar', working), working: countOf(span, 'working', working) };
  return { ...counted, calendarVersion: working.versionFor(span.inauguratedOn, counted.working.lastDay) };
}

/** The n-th day: day 1 is the inauguration, or the first worked day from it on. */
export function dayOf({ inauguratedOn }: Span, mode: CountMode, n: number, working: WorkingCalendar): string {
  if (mode === 'calendar') return addDays(inauguratedOn, n - 1);
  return working.addWorkingDays(addDays(inauguratedOn, -1), n);
}

/** How many days of the window have begun by a local date: 0 before the first, and never more than it has. */
export function dayNoOn({ inauguratedOn, length }: Span, mode: CountMode, date: string, working: WorkingCalendar): number {
  if (date < inauguratedOn) return 0;
  if (mode === 'calendar') return Math.min(daysBetween(inauguratedOn, date) + 1, length);
  let counted = 0;
  for (let day = inauguratedOn; day <= date && counted < length; day = addDays(day, 1)) if (working.isWorked(day)) counted += 1;
  return counted;
}

/** The working days as a count saw them, whatever has been decreed since. @param version as `countsOf` gave it */
export function workingDaysOf(version: string): WorkingCalendar {
  return new WorkingCalendar({ editions: version.split(',').flatMap((name) => editionOf(name) ?? []) });
}

function countOf(span: Span, mode: CountMode, working: WorkingCalendar): WindowCount {
  const day = (n: number) => dayOf(span, mode, n, working);
  return { mode, midpointOn: day(Math.ceil(span.length / 2)), lastDay: day(span.length) };
}
