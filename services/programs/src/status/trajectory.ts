import { Fraction } from './fraction.js';

const DAY_MS = 24 * 3_600_000;

/** How much should be done by the end of a day. */
export interface TrajectoryPoint {
  /** Local date. */
  readonly on: string;
  /** Percent, 0 to 100. */
  readonly percent: number;
}

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

/** Whole days from one local date to another. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The local date some days later. */
export function daysAfter(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
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

/** What should be done with each milestone: its weight by its day, and in between as much as the days that have passed. */
export function trajectoryOf(startsOn: string, milestones: readonly { readonly weight: number; readonly plannedOn: string }[]): Trajectory {
  const weights = new Map<string, number>();
  for (const { weight, plannedOn } of milestones) weights.set(plannedOn, (weights.get(plannedOn) ?? 0) + weight);
  let percent = 0;
  const points = [...weights]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([on, weight]) => ({ on, percent: (percent += weight) }));
  return { startsOn, baseline: 0, points };
}
