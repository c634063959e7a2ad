import type { DecisionCancelledV1, DecisionRecordedV1, DecisionRevisitedV1, DecisionSupersededV1 } from '@rakor/contracts';
import { DecisionNotInForce } from './decision.errors.js';

export const DECISION_STATUSES = ['active', 'revisited', 'superseded', 'cancelled'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

/** Where a decision comes from. */
export interface DecisionOrigin {
  readonly id: string;
  readonly region: string;
  readonly number: string;
  readonly meetingId: string;
}

/** What has just been done to a decision; its history keeps one for each version. */
export interface DecisionEntry {
  readonly action: 'recorded' | 'revisited' | 'superseded' | 'cancelled';
  /** When it happened, and when it was entered. */
  readonly at: Date;
  readonly recordedAt: Date;
  readonly reason?: string;
}

/** Something that a meeting decided: in force until another takes its place or it is cancelled (domain §2.1). */
export class Decision {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  declare readonly meetingId: string;
  declare readonly text: string;
  declare status: DecisionStatus;
  declare supersededBy: string | null;
  declare readonly decidedAt: Date;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: DecisionEntry;

  /** @param recordedAt when it is entered, where that is later */
  static record(origin: DecisionOrigin, text: string, at: Date, recordedAt = at): { decision: Decision; recorded: DecisionRecordedV1 } {
    const state = { text, status: 'active', supersededBy: null, decidedAt: at, version: 0 } as const;
    const decision = Object.assign(new Decision(), origin, state);
    return {
      decision,
      recorded: {
        ...decision.changed({ action: 'recorded', at, recordedAt }),
        text,
        decidedAt: at.toISOString(),
        recordedAt: recordedAt.toISOString(),
      },
    };
  }

  /** Puts it on the table again; it stays in force. */
  revisit(reason: string, at: Date): DecisionRevisitedV1 {
    this.mustBeInForce();
    this.status = 'revisited';
    return { ...this.changed({ action: 'revisited', at, reason }), reason, revisitedAt: at.toISOString() };
  }

  supersede(by: Pick<Decision, 'id' | 'number'>, at: Date): DecisionSupersededV1 {
    this.mustBeInForce();
    this.status = 'superseded';
    this.supersededBy = by.id;
    const change = this.changed({ action: 'superseded', at, reason: by.number });
    return { ...change, supersededBy: by.id, supersededByNumber: by.number, supersededAt: at.toISOString() };
  }

  cancel(reason: string, at: Date): DecisionCancelledV1 {
    this.mustBeInForce();
    this.status = 'cancelled';
    return { ...this.changed({ action: 'cancelled', at, reason }), reason, cancelledAt: at.toISOString() };
  }

  private mustBeInForce(): void {
    if (this.status === 'superseded' || this.status === 'cancelled') throw new DecisionNotInForce(this.number, this.status);
  }

  private changed({
    recordedAt,
    ...entry
  }: Omit<DecisionEntry, 'recordedAt'> & { readonly recordedAt?: Date }): Pick<
    DecisionRecordedV1,
    'decisionId' | 'sequence' | 'number' | 'meetingId'
  > {
    this.version += 1;
    this.latest = { ...entry, recordedAt: recordedAt ?? entry.at };
    return { decisionId: this.id, sequence: this.version, number: this.number, meetingId: this.meetingId };
  }
}
