import type { PriorityDeclaredV1, PriorityFact, PriorityWithdrawnV1 } from '@rakor/contracts';
import { PriorityWithdrawn } from './priority.errors.js';

/** What is said of a priority when it is declared. */
export interface PriorityDeclaration {
  readonly title: string;
  readonly positionId: string;
  readonly position: string;
  /** Null: it holds beyond any window. */
  readonly windowId: string | null;
}

/** Something that a leader wants the programs of the organisations to serve (K3). It belongs to a position: a successor withdraws it, or keeps it. */
export class LeaderPriority implements PriorityDeclaration {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly title: string;
  declare readonly positionId: string;
  declare readonly position: string;
  declare readonly windowId: string | null;
  declare readonly declaredAt: Date;
  declare readonly declaredBy: string;
  declare withdrawnAt: Date | null;
  declare withdrawnBy: string | null;
  declare withdrawnBecause: string | null;
  declare version: number;

  static declare(
    identity: { readonly id: string; readonly region: string },
    declaration: PriorityDeclaration,
    by: string,
    at: Date,
  ): { priority: LeaderPriority; declared: PriorityDeclaredV1 } {
    const standing = { withdrawnAt: null, withdrawnBy: null, withdrawnBecause: null, version: 0 };
    const priority = Object.assign(new LeaderPriority(), { ...identity, ...declaration, declaredAt: at, declaredBy: by, ...standing });
    return { priority, declared: { ...priority.changed(), declaredAt: at.toISOString() } };
  }

  /** @throws PriorityWithdrawn */
  withdraw(reason: string, by: string, at: Date): PriorityWithdrawnV1 {
    if (this.withdrawnAt) throw new PriorityWithdrawn(this.title);
    Object.assign(this, { withdrawnAt: at, withdrawnBy: by, withdrawnBecause: reason });
    return { ...this.changed(), reason, withdrawnAt: at.toISOString() };
  }

  private changed(): PriorityFact {
    this.version += 1;
    const { id, version, title, position, windowId } = this;
    return { priorityId: id, sequence: version, title, position, ...(windowId === null ? {} : { windowId }) };
  }
}
