import { type Decision, programFigures, type Reported } from '../status/figures.js';
import { Fraction } from '../status/fraction.js';
import { expectedOn, type Trajectory } from '../status/trajectory.js';

/** A report and, once it had one, its decision: what was known of it at any time follows from both moments. */
export interface DatedReport extends Omit<Reported, 'decision'> {
  readonly decided: (Decision & { readonly at: Date }) | null;
}

/** A program with its plan, and all that was ever said of it. */
export interface TrackedProgram {
  readonly trajectory: Trajectory;
  readonly milestones: readonly { readonly id: string; readonly weight: number }[];
  readonly reports: readonly DatedReport[];
}

/** A day, and the instant at which it ends or has got to. */
export interface Sample {
  readonly on: string;
  readonly at: Date;
  /** Nothing can be known of it yet. */
  readonly ahead: boolean;
}

/** How far something was to be and was at a time: percent, the mean over its programs. */
export interface ProgressPoint {
  readonly on: string;
  readonly expected: Fraction;
  /** Null for a day to come. */
  readonly verified: Fraction | null;
  readonly claimed: Fraction | null;
}

/** The trajectory of programs beside what was verified and claimed of them on each day, as it was known then: a claim that was returned later still stood. */
export function progressOverTime(programs: readonly TrackedProgram[], samples: readonly Sample[]): ProgressPoint[] {
  if (programs.length === 0) return [];
  return samples.map(({ on, at, ahead }) => {
    const figures = programs.map(({ milestones, reports }) => programFigures(milestones, knownAt(reports, at)));
    const expected = mean(programs.map(({ trajectory }) => expectedOn(trajectory, on)));
    if (ahead) return { on, expected, verified: null, claimed: null };
    return { on, expected, verified: mean(figures.map(({ verified }) => verified)), claimed: mean(figures.map(({ claimed }) => claimed)) };
  });
}

/** When something was reported of programs or decided on it. */
export function saidOf(programs: readonly TrackedProgram[]): Date[] {
  return programs.flatMap(({ reports }) => reports.flatMap(({ at, decided }) => (decided === null ? [at] : [at, decided.at])));
}

function knownAt(reports: readonly DatedReport[], at: Date): Reported[] {
  return reports
    .filter((report) => report.at <= at)
    .map(({ decided, ...report }) => ({ ...report, decision: decided !== null && decided.at <= at ? decided : null }));
}

function mean(percents: readonly Fraction[]): Fraction {
  return percents.reduce((sum, percent) => sum.plus(percent), Fraction.ZERO).over(Fraction.of(percents.length));
}
