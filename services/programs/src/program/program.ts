import type {
  PlannedMilestone,
  ProgramCategory,
  ProgramDraftedV1,
  ProgramHorizon,
  ProgramMember,
  ProgramPlanSetV1,
  ProgramRedraftedV1,
  ProgramStartedV1,
} from '@rakor/contracts';
import { type Days, mustBeSound, NO_PLAN, type Plan } from './plan.js';
import { PlanConfirmed, PlanNeedsReason, ProgramHasNoPlan } from './plan.errors.js';
import {
  BaselineOfWindowProgram,
  DaysOfWindow,
  DaysTurnedRound,
  ProgramAsItIs,
  ProgramNotDraft,
  ProgramNotYours,
  WindowMissing,
} from './program.errors.js';
import { ProgramEnding } from './program.ending.js';
import { type Actor, type Baseline, canonical, digits, type Lead, listed, type WindowDays } from './program.state.js';
import type { Values } from '@rakor/forms';

/** What is said of a program when it is put into the register. */
export interface ProgramDraft extends Lead {
  readonly title: string;
  readonly description: string | null;
  readonly category: ProgramCategory;
  readonly fiscalYear: number;
  readonly horizon: ProgramHorizon;
  readonly windowId: string | null;
  readonly startsOn: string | null;
  readonly endsOn: string | null;
  readonly baseline: Baseline | null;
  readonly innovation: boolean;
  readonly members: readonly ProgramMember[];
  readonly alignedWith: readonly string[];
  readonly budget: bigint | null;
  readonly template: string | null;
  readonly details: Values;
  readonly carriedFrom: string | null;
}

/** What may be worded anew before it is confirmed; what is undefined stays as it is. */
export interface ProgramChanges {
  readonly title?: string | undefined;
  readonly description?: string | null | undefined;
  readonly category?: ProgramCategory | undefined;
  readonly innovation?: boolean | undefined;
  readonly members?: readonly ProgramMember[] | undefined;
  readonly budget?: bigint | null | undefined;
  readonly details?: Values | undefined;
}

export interface ProgramIdentity {
  readonly id: string;
  readonly region: string;
  readonly number: string;
}

/** Something that a region sets out to do: led by one organisation, planned in milestones, measured by what is verified. */
export class Program extends ProgramEnding {
  /**
   * @param plan may be empty: a draft can be planned later
   * @throws ProgramNotYours, WindowMissing, DaysOfWindow, DaysTurnedRound, BaselineOfWindowProgram, and what a plan throws
   */
  static draft(
    identity: ProgramIdentity,
    draft: ProgramDraft,
    plan: Plan,
    window: WindowDays | null,
    by: Actor,
    at: Date,
  ): { program: Program; drafted: ProgramDraftedV1 } {
    const program = Object.assign(new Program(), { ...identity, ...draft, ...FRESH });
    if (by.role === 'organisation' && !program.isLedBy(by)) throw new ProgramNotYours(draft.leadName);
    program.mustHaveItsDays(window);
    if (plan.milestones.length > 0) program.take(plan, program.days(window));
    const fact = program.changed({ action: 'drafted', at });
    const { template, members, budget, carriedFrom } = draft;
    const origin = { ...(template !== null && { template }), ...(carriedFrom !== null && { carriedFrom }) };
    const told = { ...origin, ...listed('members', members), ...listed('milestones', program.planned()) };
    return { program, drafted: { ...fact, ...told, budget: digits(budget), draftedBy: by.actorId, draftedAt: at.toISOString() } };
  }

  /** @throws ProgramNotDraft, ProgramNotYours, ProgramAsItIs */
  redraft(changes: ProgramChanges, by: Actor, at: Date): ProgramRedraftedV1 {
    if (this.status !== 'draft') throw new ProgramNotDraft(this.number, this.status);
    this.mustBeOf(by);
    const before = this.wording();
    const { title, description, category, innovation, members, budget, details } = changes;
    Object.assign(this, defined({ title, description, category, innovation, members, budget, details }));
    if (this.wording() === before) throw new ProgramAsItIs(this.number);
    const fact = this.changed({ action: 'redrafted', at });
    return { ...fact, ...listed('members', this.members), budget: digits(this.budget), redraftedAt: at.toISOString() };
  }

  /**
   * Sets the milestones; of a program that runs, anew and with the reason, for the secretariat only. A milestone that stays keeps its id.
   * @throws ProgramDecided, ProgramNotYours, PlanConfirmed, PlanNeedsReason, WeightsNotHundred, MilestoneOutsideSpan, TrajectoryUnsound
   */
  setPlan(plan: Plan, reason: string | null, window: WindowDays | null, by: Actor, at: Date): ProgramPlanSetV1 {
    this.mustGoOn();
    if (this.status === 'running' && by.role === 'organisation') throw new PlanConfirmed(this.number);
    if (this.status === 'running' && reason === null) throw new PlanNeedsReason(this.number);
    this.mustBeOf(by);
    this.take(plan, this.days(window));
    const fact = this.changed({ action: 'plan-set', at, ...(reason !== null && { reason }) });
    return { ...fact, milestones: this.planned(), ...(reason !== null && { reason }), setAt: at.toISOString() };
  }

  /** Confirms a draft: from now on it is measured. @throws ProgramNotDraft, ProgramHasNoPlan, and what a plan throws that its window has left behind */
  start(window: WindowDays | null, by: Actor, at: Date): ProgramStartedV1 {
    if (this.status !== 'draft') throw new ProgramNotDraft(this.number, this.status);
    if (this.milestones.length === 0) throw new ProgramHasNoPlan(this.number);
    const days = this.days(window);
    mustBeSound(this, days);
    Object.assign(this, { status: 'running', startedAt: at });
    const fact = this.changed({ action: 'started', at });
    const told = { startsOn: days.from, endsOn: days.until, ...listed('members', this.members), milestones: this.planned() };
    return { ...fact, ...told, startedBy: by.actorId, startedAt: at.toISOString() };
  }

  private take(plan: Plan, days: Days): void {
    mustBeSound(plan, days);
    Object.assign(this, { milestones: plan.milestones, trajectory: plan.trajectory });
  }

  private planned(): PlannedMilestone[] {
    return this.milestones.map(({ id, title, weight, plannedOn }) => ({ milestoneId: id, title, weight, plannedOn }));
  }

  private mustBeOf(by: Actor): void {
    if (by.role === 'organisation' && !this.isLedBy(by)) throw new ProgramNotYours(this.leadName);
  }

  private mustHaveItsDays(window: WindowDays | null): void {
    if (this.horizon === 'window') {
      if (!window) throw new WindowMissing();
      if (this.startsOn !== null) throw new DaysOfWindow('/startsOn');
      if (this.endsOn !== null) throw new DaysOfWindow('/endsOn');
      if (this.baseline) throw new BaselineOfWindowProgram();
      return;
    }
    const { from, until } = this.days(window);
    if (until < from) throw new DaysTurnedRound(from, until);
  }

  private wording(): string {
    const { title, description, category, innovation, members, details } = this;
    return canonical([title, description, category, innovation, members, digits(this.budget), details]);
  }
}

const FRESH = {
  ...{ priority: false, realised: null, realisedOn: null, status: 'draft', decision: null, outcome: null },
  ...{ regularPlan: null, planReference: null, startedAt: null, endedAt: null, version: 0, ...NO_PLAN },
} as const;

/** What is undefined stays as it is. */
function defined<T extends object>(changes: T): Partial<T> {
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined)) as Partial<T>;
}
