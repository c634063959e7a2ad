import type { ProgramHorizon } from '@rakor/contracts';
import { localDateOf, type TimeZone, yearOf } from '@rakor/kernel';
import { WindowMissing } from './program.errors.js';
import type { Days } from './plan.js';
import type { WindowDays } from './program.state.js';

/** The days and the year that are asked for; what is null is taken from the window or the year. */
export interface DaysAsked {
  readonly horizon: ProgramHorizon;
  readonly fiscalYear: number | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
}

/**
 * The year of the budget that a program belongs to, and its own days. One of a window has the window's; one that goes on has the budget's year, and
 * at least the days of its window where it is of one.
 */
export function daysOf(
  { horizon, fiscalYear, startsOn, endsOn }: DaysAsked,
  window: WindowDays | null,
  now: Date,
  zone: TimeZone,
): { fiscalYear: number; startsOn: string | null; endsOn: string | null } {
  const year = fiscalYear ?? yearOf(window?.inauguratedOn ?? startsOn ?? localDateOf(now, zone));
  if (horizon === 'window') return { fiscalYear: year, startsOn, endsOn };
  const lastOfYear = `${year}-12-31`;
  const lastOfAll = window && window.lastDay > lastOfYear ? window.lastDay : lastOfYear;
  return { fiscalYear: year, startsOn: startsOn ?? (window ? null : `${year}-01-01`), endsOn: endsOn ?? lastOfAll };
}

/** The first and the last day that follow from them. @throws WindowMissing */
export function spanOf({ startsOn, endsOn }: Pick<DaysAsked, 'startsOn' | 'endsOn'>, window: WindowDays | null): Days {
  const from = startsOn ?? window?.inauguratedOn;
  const until = endsOn ?? window?.lastDay;
  if (from === undefined || until === undefined) throw new WindowMissing();
  return { from, until };
}
