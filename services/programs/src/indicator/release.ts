import { instantOf, type TimeZone } from '@rakor/kernel';
import type { IndicatorDefinition } from './definition/definition.js';
import { Period } from './period.js';

type Released = Pick<IndicatorDefinition, 'release' | 'periodicity'>;

/** The last local day on which a period's figure is on time. */
export function dueOn(period: Period, { release }: Pick<IndicatorDefinition, 'release'>): string {
  return period.dayAfter(release.months, release.day);
}

/** The instant at which a period's figure becomes late: the end of the day on which it is due, where the clocks show it. */
export function lateAt(period: Period, definition: Pick<IndicatorDefinition, 'release'>, zone: TimeZone): Date {
  return instantOf(dueOn(period, definition), 24 * 60, zone);
}

/** The last period whose figure was due before a local date: what is not there of it is late. */
export function lastDue(today: string, definition: Released): Period {
  // No release is more than a year before its period's end, nor is a period longer: the search begins after all that can be due.
  let period = Period.containing(today, definition.periodicity).plus(13);
  while (dueOn(period, definition) >= today) period = period.plus(-1);
  return period;
}
