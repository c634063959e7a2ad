import { Fraction } from './fraction.js';

/** What was decided on a report: what the verifier has found, in percent; null where it was returned. */
export interface Decision {
  readonly verifiedPercent: number | null;
}

/** One report on one milestone. */
export interface Reported {
  /** UUIDv7. */
  readonly id: string;
  readonly milestoneId: string;
  readonly at: Date;
  /** Of the milestone, 0 to 100. */
  readonly claimedPercent: number;
  readonly evidenceCount: number;
  /** Null while it has none. */
  readonly decision: Decision | null;
}

/** How far one milestone is: what is said, what somebody else has confirmed, and what is still waiting for that (F5). All in percent. */
export interface MilestoneFigures {
  readonly claimed: number;
  readonly verified: number;
  /** The report that waits; an older one that nobody has decided on is overtaken by it. */
  readonly waiting: Reported | null;
}

/** How far a program is, weighted by its milestones. All in percent. */
export interface ProgramFigures {
  readonly claimed: Fraction;
  readonly verified: Fraction;
  /** What would be verified if all that waits were confirmed. */
  readonly atBest: Fraction;
  readonly waiting: number;
}

const NOTHING: MilestoneFigures = { claimed: 0, verified: 0, waiting: null };

/** The figures of each milestone that was reported on, in whatever order the reports are given. */
export function figuresByMilestone(reports: readonly Reported[]): Map<string, MilestoneFigures> {
  const figures = new Map<string, MilestoneFigures>();
  for (const report of reports.toSorted(byTime)) {
    const before = figures.get(report.milestoneId) ?? NOTHING;
    figures.set(report.milestoneId, after(before, report));
  }
  return figures;
}

/** A returned report says nothing of how far it is; one that is waiting claims, and does not confirm. */
function after({ claimed, verified }: MilestoneFigures, report: Reported): MilestoneFigures {
  const { decision, claimedPercent } = report;
  if (decision === null) return { claimed: claimedPercent, verified, waiting: report };
  if (decision.verifiedPercent === null) return { claimed, verified, waiting: null };
  return { claimed: claimedPercent, verified: decision.verifiedPercent, waiting: null };
}

/** @param milestones whose weights sum to 100 */
export function programFigures(
  milestones: readonly { readonly id: string; readonly weight: number }[],
  reports: readonly Reported[],
): ProgramFigures {
  const figures = figuresByMilestone(reports);
  const each = milestones.map(({ id, weight }) => ({ weight, ...(figures.get(id) ?? NOTHING) }));
  const weighted = (of: (one: MilestoneFigures) => number) =>
    Fraction.of(
      each.reduce((sum, one) => sum + one.weight * of(one), 0),
      100,
    );
  return {
    claimed: weighted(({ claimed }) => claimed),
    verified: weighted(({ verified }) => verified),
    atBest: weighted(({ verified, waiting }) => waiting?.claimedPercent ?? verified),
    waiting: each.filter(({ waiting }) => waiting !== null).length,
  };
}

/** UUIDv7 tells the order of what came in the same millisecond. */
function byTime(one: Reported, other: Reported): number {
  return one.at.getTime() - other.at.getTime() || (one.id < other.id ? -1 : 1);
}
