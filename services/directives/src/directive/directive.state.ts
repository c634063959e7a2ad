import type { DirectiveKind, DirectiveTopic } from '@rakor/contracts';
import type { AddresseeSet } from '../addressee/addressee-set.js';
import { DirectiveAlreadyIssued, DirectiveNotInForce } from './directive.errors.js';
import type { IndicatorTarget, KindTerms, ReportingDuty } from './directive-kind.js';

export type DirectiveStatus = 'draft' | 'issued' | 'closed' | 'superseded' | 'cancelled';

export type DirectiveStep = 'drafted' | 'redrafted' | 'issued' | 'reviewed' | 'revised' | 'closed' | 'superseded' | 'cancelled';

/** What has just been done to a directive; its history keeps one for each version. */
export interface DirectiveEntry {
  readonly step: DirectiveStep;
  readonly at: Date;
  readonly reason?: string;
  /** The wording that it brought, where it brought one. */
  readonly text?: string;
}

/** What is known of a directive, and the one way in which it changes. What may be done with it stands in directive.ts. */
export abstract class DirectiveState implements KindTerms {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly number: string;
  /** The meeting that it came out of; null where a publication asked for it. */
  declare readonly meetingId: string | null;
  /** The publication of a satisfaction index that asked for it (F16). */
  declare readonly publicationId: string | null;
  declare readonly utteranceId: string | null;
  /** Verbatim; never changed once it is issued. */
  declare text: string;
  declare issuer: string;
  declare addressees: AddresseeSet;
  declare lead: string | null;
  declare dueOn: string | null;
  declare duePhrase: string | null;
  declare topics: readonly DirectiveTopic[];
  declare status: DirectiveStatus;
  declare issuedAt: Date | null;
  declare issuedBy: string | null;
  declare closedAt: Date | null;
  /** The latest correction of what was issued. */
  declare revisedText: string | null;
  declare revisions: number;
  /** The directive that took its place. */
  declare supersededBy: string | null;
  /** The directive of an earlier year that it goes on with (L7). */
  declare readonly carriedFrom: string | null;
  declare kind: DirectiveKind;
  declare reviewEveryMonths: number | null;
  /** Local date of an issued guideline's next review. */
  declare nextReviewOn: string | null;
  declare target: IndicatorTarget | null;
  declare reporting: ReportingDuty | null;
  declare version: number;
  /** What was done since it was loaded. */
  latest?: DirectiveEntry;

  /** What it came out of: a meeting or a publication. */
  protected get occasionId(): string {
    const id = this.meetingId ?? this.publicationId;
    if (id === null) throw new Error('A directive comes out of a meeting or a publication.');
    return id;
  }

  /** The meeting of a draft. @throws DirectiveAlreadyIssued for what a publication asked for: it is no draft for a moment */
  meetingOfDraft(): string {
    if (this.meetingId === null) throw new DirectiveAlreadyIssued(this.number);
    return this.meetingId;
  }

  /** What it says now: as issued, or as corrected last. */
  wording(): string {
    return this.revisedText ?? this.text;
  }

  /** What it was at a moment: a draft, issued, or at the end that it came to (F22). */
  statusAt(moment: Date): DirectiveStatus {
    if (this.issuedAt === null || this.issuedAt > moment) return 'draft';
    return this.closedAt === null || this.closedAt > moment ? 'issued' : this.status;
  }

  protected mustBeDraft(): void {
    if (this.status !== 'draft') throw new DirectiveAlreadyIssued(this.number);
  }

  /** @throws DirectiveNotInForce */
  mustBeInForce(): void {
    if (this.status !== 'issued') throw new DirectiveNotInForce(this.number, this.status);
  }

  protected changed(latest: DirectiveEntry): { directiveId: string; sequence: number } {
    this.version += 1;
    this.latest = latest;
    return { directiveId: this.id, sequence: this.version };
  }
}
