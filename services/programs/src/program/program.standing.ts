import type {
  ProgramAlignedV1,
  ProgramBudgetSetV1,
  ProgramMember,
  ProgramMembersChangedV1,
  ProgramPrioritisedV1,
  ProgramRealisationRecordedV1,
  ServedPriority,
} from '@rakor/contracts';
import { ProgramAsItIs, ProgramNotRunning, ProgramNotYours, RealisationFalls, RealisationOutOfTime } from './program.errors.js';
import { type Actor, canonical, digits, type Lead, listed, ProgramState } from './program.state.js';

/** What a program has spent from its beginning on. */
export interface Realisation {
  /** Local day that it was known of. */
  readonly on: string;
  /** Whole rupiah. */
  readonly realised: bigint;
  /** Why it is less than before. */
  readonly reason: string | null;
}

/** What a program is to the leaders: a priority or none, serving what they want, and what it costs. */
export abstract class ProgramStanding extends ProgramState {
  /** The window says whether it has room for another priority. @throws ProgramDecided, ProgramAsItIs */
  prioritise(priority: boolean, reason: string | null, at: Date): ProgramPrioritisedV1 {
    this.mustGoOn();
    if (this.priority === priority) throw new ProgramAsItIs(this.number);
    this.priority = priority;
    const why = reason === null ? {} : { reason };
    return {
      ...this.changed({ action: priority ? 'prioritised' : 'priority-taken', at, ...why }),
      ...why,
      prioritisedAt: at.toISOString(),
    };
  }

  /** @param served all of the leaders' priorities that it serves. @throws ProgramDecided, ProgramAsItIs */
  align(served: readonly ServedPriority[], at: Date): ProgramAlignedV1 {
    this.mustGoOn();
    const ids = served.map(({ priorityId }) => priorityId).sort();
    if (JSON.stringify(ids) === JSON.stringify(this.alignedWith)) throw new ProgramAsItIs(this.number);
    this.alignedWith = ids;
    return { ...this.changed({ action: 'aligned', at }), ...listed('priorities', served), alignedAt: at.toISOString() };
  }

  /** Of one that runs; a draft is worded anew. @param members all who take part beside the lead. @throws ProgramNotRunning, ProgramAsItIs */
  changeMembers(lead: Lead, members: readonly ProgramMember[], reason: string, at: Date): ProgramMembersChangedV1 {
    if (this.status !== 'running') throw new ProgramNotRunning(this.number, this.status);
    const { leadId, leadCode, leadName } = this;
    if (lead.leadId === leadId && canonical(members) === canonical(this.members)) throw new ProgramAsItIs(this.number);
    Object.assign(this, lead, { members });
    const former = { formerLeadId: leadId, formerLeadCode: leadCode, formerLeadName: leadName };
    return {
      ...this.changed({ action: 'members-changed', at, reason }),
      ...former,
      ...listed('members', members),
      reason,
      changedAt: at.toISOString(),
    };
  }

  /** Of one that runs; a draft is worded anew. @throws ProgramNotRunning, ProgramAsItIs */
  setBudget(budget: bigint, reason: string, at: Date): ProgramBudgetSetV1 {
    if (this.status !== 'running') throw new ProgramNotRunning(this.number, this.status);
    if (budget === this.budget) throw new ProgramAsItIs(this.number);
    const formerBudget = digits(this.budget);
    this.budget = budget;
    return {
      ...this.changed({ action: 'budget-set', at, reason }),
      formerBudget,
      budget: budget.toString(),
      reason,
      setAt: at.toISOString(),
    };
  }

  /** Also of one that is over: bills come later. @param today local date of the region. @throws ProgramNotYours, ProgramNotRunning, RealisationOutOfTime, RealisationFalls */
  recordRealisation({ on, realised, reason }: Realisation, today: string, by: Actor, at: Date): ProgramRealisationRecordedV1 {
    if (by.role === 'organisation' && !this.isLedBy(by)) throw new ProgramNotYours(this.leadName);
    if (this.status === 'draft') throw new ProgramNotRunning(this.number, this.status);
    if (on > today || on < (this.realisedOn ?? on)) throw new RealisationOutOfTime(this.realisedOn, today);
    if (this.realised !== null && realised < this.realised && reason === null) throw new RealisationFalls(this.realised);
    Object.assign(this, { realised, realisedOn: on });
    const why = reason === null ? {} : { reason };
    const fact = this.changed({ action: 'realisation-recorded', at, ...why });
    const money = { on, realised: realised.toString(), budget: digits(this.budget), overspent: this.isOverspent() };
    return { ...fact, ...money, ...why, recordedAt: at.toISOString() };
  }

  /** More was spent than was budgeted; not told of a program without a budget. */
  isOverspent(): boolean {
    return this.budget !== null && this.realised !== null && this.realised > this.budget;
  }
}
