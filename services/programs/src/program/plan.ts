import { MilestoneOutsideSpan, MilestoneRepeated, MilestoneUnknown, TrajectoryUnsound, WeightsNotHundred } from './plan.errors.js';

/** The days that a program has, both ends included; YYYY-MM-DD, local to the region. */
export interface Days {
  readonly from: string;
  readonly until: string;
}

/** What is to be reached by a day, and how much of the whole it is. */
export interface Milestone {
  readonly id: string;
  readonly title: string;
  /** Percent of the whole, 1 to 100; all of a program's come to 100. */
  readonly weight: number;
  readonly plannedOn: string;
}

/** How far the program is to be at the end of a day. */
export interface TrajectoryPoint {
  readonly on: string;
  readonly percent: number;
}

/** What a program sets out to do, and how fast. */
export interface Plan {
  readonly milestones: readonly Milestone[];
  /** Empty where it follows from the milestones. */
  readonly trajectory: readonly TrajectoryPoint[];
}

export const NO_PLAN: Plan = { milestones: [], trajectory: [] };

/** A milestone as it is sent: one that stays names its id. */
export type MilestoneWish = Omit<Milestone, 'id'> & { readonly id?: string | undefined };

/** Gives new milestones their ids; those that stay keep theirs, and what was reported on them. @throws MilestoneUnknown */
export function identified(wishes: readonly MilestoneWish[], known: readonly Milestone[], nextId: () => string): Milestone[] {
  const ids = new Set(known.map(({ id }) => id));
  return wishes.map(({ id, ...wish }, index) => {
    if (id !== undefined && !ids.has(id)) throw new MilestoneUnknown(index);
    return { ...wish, id: id ?? nextId() };
  });
}

/**
 * A plan comes to 100, lies in the days of its program, and goes forward.
 * @throws WeightsNotHundred, MilestoneRepeated, MilestoneOutsideSpan, TrajectoryUnsound
 */
export function mustBeSound({ milestones, trajectory }: Plan, days: Days): void {
  const total = milestones.reduce((sum, { weight }) => sum + weight, 0);
  if (total !== 100) throw new WeightsNotHundred(total);
  milestones.forEach(({ id, plannedOn }, index) => {
    if (milestones.findIndex((one) => one.id === id) !== index) throw new MilestoneRepeated(index);
    if (!isWithin(plannedOn, days)) throw new MilestoneOutsideSpan(index, plannedOn, days);
  });
  trajectory.forEach(({ on, percent }, index) => {
    const before = trajectory[index - 1];
    const forward = before === undefined || (before.on < on && before.percent <= percent);
    if (!forward || !isWithin(on, days)) throw new TrajectoryUnsound(index, days);
  });
  if (trajectory.length > 0 && trajectory.at(-1)?.percent !== 100) throw new TrajectoryUnsound(trajectory.length - 1, days);
}

/** The trajectory that was set, or else what the milestones come to on each of their days. The day before the first begins at nothing. */
export function trajectoryOf({ milestones, trajectory }: Plan): readonly TrajectoryPoint[] {
  if (trajectory.length > 0) return trajectory;
  const byDay = Map.groupBy(milestones, ({ plannedOn }) => plannedOn);
  let percent = 0;
  return [...byDay.keys()].sort().map((on) => {
    percent += (byDay.get(on) ?? []).reduce((sum, { weight }) => sum + weight, 0);
    return { on, percent };
  });
}

/** Milestones that lie outside, as after a window was shortened: they have to be planned anew. */
export function outside({ milestones }: Plan, days: Days): readonly Milestone[] {
  return milestones.filter(({ plannedOn }) => !isWithin(plannedOn, days));
}

function isWithin(date: string, { from, until }: Days): boolean {
  return from <= date && date <= until;
}
