import { daysBetween } from '@rakor/calendar';
import type { TrajectoryPoint } from '../program/plan.js';
import { Fraction } from './fraction.js';

/** The planned way of a figure: from its baseline on the eve of its first day, straight from point to point, and level after the last one. */
export interface Trajectory {
  /** Day 1. */
  readonly startsOn: string;
  readonly baseline: number;
  /** In the order of their days, each after the eve. */
  readonly points: readonly TrajectoryPoint[];
}

/** Day n of something: its first day is day 1 (domain §4.8). Below 1 before it. */
export function dayNumber(startsOn: string, on: string): number {
  return daysBetween(startsOn, on) + 1;
}

/** What is expected at the end of a day, in percent: 32/75 of a hundred on day 32 of 75. */
export function expectedOn({ startsOn, baseline, points }: Trajectory, on: string): Fraction {
  const day = dayNumber(startsOn, on);
  let [fromDay, from] = [0, baseline];
  if (day <= fromDay) return Fraction.of(from);
  for (const point of points) {
    const toDay = dayNumber(startsOn, point.on);
    if (day < toDay) return Fraction.of(from * (toDay - fromDay) + (point.percent - from) * (day - fromDay), toDay - fromDay);
    [fromDay, from] = [toDay, point.percent];
  }
  return Fraction.of(from);
}
