import type { ProgramCategory, ProgramFact, ProgramHorizon, ProgramMember, ProgramOutcome, RegularPlan } from '@rakor/contracts';
import type { Role } from '@rakor/kernel';
import type { Values } from '@rakor/forms';
import { spanOf } from './days-of.js';
import { ProgramDecided } from './program.errors.js';
import type { Days, Milestone, Plan, TrajectoryPoint } from './plan.js';

export const PROGRAM_STATUSES = ['draft', 'running', 'closed', 'handed-over', 'carried-over'] as const;
export type ProgramStatus = (typeof PROGRAM_STATUSES)[number];

/** What was decided on a program of a window at its end, or before (K5). One that was extended runs on. */
export const PROGRAM_DECISIONS = ['closed', 'extended', 'handed-over', 'carried-over'] as const;
export type ProgramDecision = (typeof PROGRAM_DECISIONS)[number];

/** Where a program stood that was running already: what counts is what came on top (K5). */
export interface Baseline {
  readonly on: string;
  readonly percent: number;
  readonly note: string;
}

/** Who asks for something, as the token says. */
export interface Actor {
  readonly actorId: string;
  readonly role?: Role;
  readonly organisation?: string;
}

export interface Lead {
  readonly leadId: string;
  readonly leadCode: string;
  readonly leadName: string;
}

/** The window that a program belongs to, as far as the program has to know it. */
export interface WindowDays {
  readonly inauguratedOn: string;
  readonly lastDay: string;
}

/** What has just been done to a program; its history keeps one for each version. */
export interface ProgramEntry {
  readonly action: string;
  readonly at: Date;
  readonly reason?: string;
}

/** What is known of a program, and the one way in which it changes. What may be done with it stands in program.ts. */
export abstract class ProgramState implements Lead, Plan {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  declare title: string;
  declare description: string | null;
  declare category: ProgramCategory;
  declare readonly fiscalYear: number;
  declare readonly horizon: ProgramHorizon;
  declare readonly windowId: string | null;
  /** Null for a program of a window: it has the window's days. */
  declare startsOn: string | null;
  /** Null for a program of a window that was not extended. */
  declare endsOn: string | null;
  declare baseline: Baseline | null;
  declare priority: boolean;
  declare innovation: boolean;
  declare leadId: string;
  declare leadCode: string;
  declare leadName: string;
  declare members: readonly ProgramMember[];
  /** Leaders' priorities that it serves; none: an orphan (K3). */
  declare alignedWith: readonly string[];
  /** Whole rupiah; null while nobody has said. */
  declare budget: bigint | null;
  /** Spent so far, by the latest record. */
  declare realised: bigint | null;
  declare realisedOn: string | null;
  declare readonly template: string | null;
  /** What the template asks for beyond what every program has. */
  declare details: Values;
  declare trajectory: readonly TrajectoryPoint[];
  declare status: ProgramStatus;
  declare decision: ProgramDecision | null;
  declare outcome: ProgramOutcome | null;
  declare regularPlan: RegularPlan | null;
  /** Where in the regular plan it went on: "Renja Dinkes 2022, 1.02.02". */
  declare planReference: string | null;
  /** The program of the year before that it goes on with. */
  declare readonly carriedFrom: string | null;
  declare startedAt: Date | null;
  declare endedAt: Date | null;
  declare version: number;
  /** In order. Rows of their own. */
  milestones: readonly Milestone[] = [];
  /** What was done since it was loaded. */
  latest?: ProgramEntry;

  /** The days that it has. @param window its own, where it has one */
  days(window: WindowDays | null): Days {
    return spanOf(this, window);
  }

  isLedBy({ role, organisation }: Actor): boolean {
    return role === 'organisation' && organisation === this.leadCode;
  }

  /** @throws ProgramDecided */
  mustGoOn(): void {
    if (this.status !== 'draft' && this.status !== 'running') throw new ProgramDecided(this.number, this.status);
  }

  protected changed(latest: ProgramEntry): ProgramFact {
    this.version += 1;
    this.latest = latest;
    const { id, version, number, title, category, fiscalYear, horizon, windowId, priority, leadId, leadCode, leadName } = this;
    return {
      ...{ programId: id, sequence: version, number, title, category, fiscalYear, horizon, priority, leadId, leadCode, leadName },
      ...(windowId === null ? {} : { windowId }),
    };
  }
}

/** Whole rupiah as digits: JSON numbers lose some beyond 2^53. */
export function digits(amount: bigint | null): string | null {
  return amount === null ? null : amount.toString();
}

/** A list as events have it: absent where it is empty. */
export function listed<K extends string, T>(name: K, items: readonly T[]): { [key in K]?: T[] } {
  return (items.length > 0 ? { [name]: [...items] } : {}) as { [key in K]?: T[] };
}

/** The same text for what is the same: the database keeps the keys of an object in an order of its own. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
  });
}
