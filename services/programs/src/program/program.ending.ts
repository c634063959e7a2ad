import type {
  ProgramCarriedOverV1,
  ProgramClosedV1,
  ProgramExtendedV1,
  ProgramHandedOverV1,
  ProgramOutcome,
  RegularPlan,
} from '@rakor/contracts';
import { ExtensionTooShort, OutcomeNotForStatus, ProgramNotRunning } from './program.errors.js';
import { ProgramStanding } from './program.standing.js';
import type { WindowDays } from './program.state.js';

/** The program of the next fiscal year that one goes on as. */
export type Successor = Pick<ProgramStanding, 'id' | 'number' | 'fiscalYear'>;

/** What becomes of a program at the end of its window, or before: it is closed, goes on for a while, or goes into the regular plan (F4, K5). */
export abstract class ProgramEnding extends ProgramStanding {
  /** @throws ProgramDecided, OutcomeNotForStatus */
  close(outcome: ProgramOutcome, reason: string, by: string, at: Date): ProgramClosedV1 {
    this.mustGoOn();
    if ((this.status === 'draft') !== (outcome === 'withdrawn')) throw new OutcomeNotForStatus(this.status);
    Object.assign(this, { status: 'closed', decision: 'closed', outcome, endedAt: at });
    return { ...this.changed({ action: 'closed', at, reason }), outcome, reason, closedBy: by, closedAt: at.toISOString() };
  }

  /** @param today local date of the region. @throws ProgramDecided, ProgramNotRunning, ExtensionTooShort */
  extend(endsOn: string, reason: string, window: WindowDays | null, today: string, by: string, at: Date): ProgramExtendedV1 {
    this.mustRun();
    const { until } = this.days(window);
    // What goes on beyond its window anyway may be left at its own end: what is decided is that it goes on (K5).
    const goesOn = window !== null && this.decision === null && until > window.lastDay && endsOn === until;
    const floor = until > today ? until : today;
    if (endsOn <= floor && !(goesOn && endsOn >= today)) throw new ExtensionTooShort(floor);
    Object.assign(this, { decision: 'extended', endsOn });
    const fact = this.changed({ action: 'extended', at, reason });
    return { ...fact, formerEndsOn: until, endsOn, reason, extendedBy: by, extendedAt: at.toISOString() };
  }

  /** @throws ProgramDecided, ProgramNotRunning */
  handOver(plan: RegularPlan, reference: string, reason: string, by: string, at: Date): ProgramHandedOverV1 {
    this.mustRun();
    Object.assign(this, { status: 'handed-over', decision: 'handed-over', regularPlan: plan, planReference: reference, endedAt: at });
    const fact = this.changed({ action: 'handed-over', at, reason });
    return { ...fact, plan, reference, reason, handedOverBy: by, handedOverAt: at.toISOString() };
  }

  /**
   * Ends it in its fiscal year, where it goes on as another one.
   * @param verifiedPercent what was verified of it, rounded down
   * @throws ProgramDecided, ProgramNotRunning
   */
  carryOver(successor: Successor, verifiedPercent: number, reason: string, by: string, at: Date): ProgramCarriedOverV1 {
    this.mustRun();
    Object.assign(this, { status: 'carried-over', decision: 'carried-over', endedAt: at });
    const { id: successorId, number: successorNumber, fiscalYear: successorYear } = successor;
    const fact = this.changed({ action: 'carried-over', at, reason });
    const told = { successorId, successorNumber, successorYear, verifiedPercent, reason };
    return { ...fact, ...told, carriedOverBy: by, carriedOverAt: at.toISOString() };
  }

  protected mustRun(): void {
    this.mustGoOn();
    if (this.status !== 'running') throw new ProgramNotRunning(this.number, this.status);
  }
}
