import { daysBetween } from '@rakor/calendar';
import type { StatusCause, StatusColour } from '@rakor/contracts';
import { statusAt } from '../status/current-status.js';
import { figuresByMilestone } from '../status/figures.js';
import { shareOf, statusViewOf } from '../status/status.view.js';
import type { Window, WindowStatus } from '../window/window.js';
import { type BoardFacts, WEEK_MS } from './board.facts.js';
import type { BoardMilestone, BoardProgram, ColourCount, ProgressPointView, Slip } from './board.view.js';
import type { ProgressPoint } from './progress-over-time.js';

/** From what needs a leader most to what needs him least. */
const URGENCY: readonly StatusColour[] = ['red', 'amber', 'grey', 'green'];
const urgency = (colour: StatusColour): number => URGENCY.indexOf(colour);

/** A program in one line. @param moment the one that its facts are of */
export function lineOf({ program, now, before }: BoardFacts, moment: Date): BoardProgram {
  const { id: programId, number, title, category, priority, alignedWith, leadCode, leadName, status, decision } = program;
  return {
    ...{ programId, number, title, category, priority, aligned: alignedWith.length > 0, leadCode, leadName, status, decision },
    standing: now && statusViewOf(statusAt(now.facts, moment)),
    colourBefore: before && statusAt(before.facts, new Date(moment.getTime() - WEEK_MS)).colour,
  };
}

/** What needs a leader first; within a colour the priorities, and then as they are numbered. */
export function byUrgency(one: BoardProgram, other: BoardProgram): number {
  const rank = ({ standing }: BoardProgram) => (standing ? urgency(standing.colour) : URGENCY.length);
  return rank(one) - rank(other) || Number(other.priority) - Number(one.priority) || (one.number < other.number ? -1 : 1);
}

/** Programs that stand alike; null: not started. */
interface Alike {
  readonly colour: StatusColour | null;
  readonly cause: StatusCause | null;
  readonly programs: number;
}

/** Every colour, also one that no program has, with its causes. */
export function coloursOfCauses(alike: readonly Alike[]): ColourCount[] {
  return URGENCY.map((colour) => {
    const byCause = new Map<StatusCause, number>();
    for (const { cause, programs } of alike.filter((each) => each.colour === colour))
      if (cause !== null) byCause.set(cause, (byCause.get(cause) ?? 0) + programs);
    const causes = [...byCause].map(([cause, programs]) => ({ cause, programs }));
    causes.sort((one, other) => other.programs - one.programs || (one.cause < other.cause ? -1 : 1));
    return { colour, programs: causes.reduce((sum, { programs }) => sum + programs, 0), causes };
  });
}

export function countsOf(lines: readonly BoardProgram[]): ColourCount[] {
  return coloursOfCauses(
    lines.flatMap(({ standing }) => (standing ? [{ colour: standing.colour, cause: standing.cause, programs: 1 }] : [])),
  );
}

/** What stands worse than a week before, the worst first. */
export function slipsOf(lines: readonly BoardProgram[]): Slip[] {
  return lines.flatMap(({ programId, number, title, leadName, standing, colourBefore }) =>
    standing && colourBefore && urgency(standing.colour) < urgency(colourBefore)
      ? [{ programId, number, title, leadName, from: colourBefore, to: standing.colour, reason: standing.reason }]
      : [],
  );
}

/** Milestones that are not verified to the end and whose day is over, or comes within so many days; the latest first. */
export function milestonesDue(facts: readonly BoardFacts[], today: string, withinDays: number): BoardMilestone[] {
  return facts
    .filter(({ now }) => now?.facts.endedOn === null)
    .flatMap((each) => milestonesOf(each, today))
    .filter(({ verifiedPercent, daysLate }) => verifiedPercent < 100 && daysLate >= -withinDays)
    .sort((one, other) => other.daysLate - one.daysLate || (one.milestoneId < other.milestoneId ? -1 : 1));
}

/** The milestones of a program that has been started, in the order of its plan. */
export function milestonesOf({ now }: BoardFacts, today: string): BoardMilestone[] {
  if (!now) return [];
  const { programId, number, title: programTitle, leadName } = now;
  const { milestones, reports } = now.facts;
  const figures = figuresByMilestone(reports);
  return milestones.map(({ id: milestoneId, title, plannedOn }) => {
    const { claimed = 0, verified = 0, waiting = null } = figures.get(milestoneId) ?? {};
    const progress = { claimedPercent: claimed, verifiedPercent: verified, waiting: waiting !== null };
    return {
      programId,
      milestoneId,
      number,
      programTitle,
      leadName,
      title,
      plannedOn,
      daysLate: daysBetween(plannedOn, today),
      ...progress,
    };
  });
}

/** By its days: a day in the past knows nothing of the closing act, and a new day need not wait for the loop. */
export function windowStatusOn({ status, inauguratedOn, lastDay }: Window, on: string): WindowStatus {
  if (on < inauguratedOn) return 'planned';
  if (on <= lastDay) return 'running';
  return status === 'closed' ? 'closed' : 'ended';
}

export function pointViewOf({ on, expected, verified, claimed }: ProgressPoint): ProgressPointView {
  return { on, expected: shareOf(expected), verified: verified && shareOf(verified), claimed: claimed && shareOf(claimed) };
}
