import type { ClarificationNeeded, Confidence, ResolvedDeadline, Rule, Warning } from '@rakor/calendar';
import type { DeadlineConfirmedV1, DeadlineRecomputedV1, DeadlineResolvedV1, DeadlineStatus } from '@rakor/contracts';
import { DeadlineAlreadyConfirmed, DeadlineNamesNoDay, DueBeforeMeeting } from './deadline.errors.js';

/** Which directive a deadline is of, and what was said. */
export interface DeadlineOrigin {
  readonly id: string;
  readonly region: string;
  readonly directiveId: string;
  readonly number: string;
  /** As it was said: "sebelum Lebaran". */
  readonly phrase: string;
  /** Local date of the meeting, from which the words count. */
  readonly issuedOn: string;
  /** When the meeting began: what is said after closing time is received on the next working day. */
  readonly saidAt: Date | null;
}

/** What the words came to, and the calendar that they were counted on. */
export interface Count {
  readonly resolution: ResolvedDeadline | ClarificationNeeded;
  readonly calendarVersion: string;
  /** Of the region's own calendar. */
  readonly calendarRevision: number;
}

export type DeadlineAction = 'resolved' | 'confirmed' | 'recomputed';

/** What the words of a directive mean as a date. What is not certain waits for a person; what rests on the calendar moves with it. */
export class Deadline {
  declare readonly id: string;
  declare readonly region: string;
  declare readonly directiveId: string;
  declare readonly number: string;
  declare readonly phrase: string;
  declare readonly issuedOn: string;
  declare readonly saidAt: Date | null;
  declare status: DeadlineStatus;
  declare rule: Rule | null;
  declare confidence: Confidence | null;
  /** Why no date comes out of the words. */
  declare unclear: ClarificationNeeded['reason'] | null;
  declare proposedOn: string | null;
  /** Local date in force; null while it waits. */
  declare dueOn: string | null;
  declare originalDueOn: string | null;
  /** A person said another date than the rule: the calendar does not move it. */
  declare chosen: boolean;
  declare alternatives: readonly string[];
  declare warnings: readonly Warning[];
  declare calendarVersion: string;
  declare calendarRevision: number;
  declare confirmedAt: Date | null;
  declare confirmedBy: string | null;
  declare version: number;
  /** What was done since it was loaded; its history keeps one for each version. */
  latest?: { readonly action: DeadlineAction; readonly at: Date };

  /** Reads the words at the issue of their directive: a certain date is in force at once, any other waits. */
  static resolve(origin: DeadlineOrigin, count: Count, at: Date): { deadline: Deadline; resolved: DeadlineResolvedV1 } {
    const start = { chosen: false, confirmedAt: null, confirmedBy: null, version: 0 };
    const deadline = Object.assign(new Deadline(), origin, { ...start, ...meaningOf(count), calendarRevision: count.calendarRevision });
    const certain = deadline.confidence === 'high' || deadline.confidence === 'medium';
    const dueOn = certain ? deadline.proposedOn : null;
    Object.assign(deadline, { status: certain ? 'confirmed' : 'waiting', dueOn, originalDueOn: dueOn });
    const { status, proposedOn, confidence, calendarVersion } = deadline;
    const told = deadline.changed('resolved', at);
    return { deadline, resolved: { ...told, status, dueOn, proposedOn, confidence, calendarVersion, resolvedAt: at.toISOString() } };
  }

  /**
   * A person says which day is meant.
   * @param dueOn undefined: the one that the words most likely mean
   * @throws DeadlineAlreadyConfirmed, DeadlineNamesNoDay, DueBeforeMeeting
   */
  confirm(dueOn: string | undefined, by: string, at: Date): DeadlineConfirmedV1 {
    if (this.status === 'confirmed') throw new DeadlineAlreadyConfirmed(this.dueOn);
    const meant = dueOn ?? this.proposedOn;
    if (meant === null) throw new DeadlineNamesNoDay(this.phrase);
    if (meant < this.issuedOn) throw new DueBeforeMeeting(this.issuedOn, '/dueOn');
    const chosen = meant !== this.proposedOn;
    Object.assign(this, { status: 'confirmed', dueOn: meant, originalDueOn: meant, chosen, confirmedAt: at, confirmedBy: by });
    return { ...this.changed('confirmed', at), dueOn: meant, confirmedBy: by, confirmedAt: at.toISOString() };
  }

  /** The calendar was revised. Returns null where that moves nothing, as of a date that a person chose. */
  recompute(count: Count, at: Date): DeadlineRecomputedV1 | null {
    const previousOn = this.proposedOn;
    const { resolution, calendarVersion, calendarRevision } = count;
    if (this.chosen || previousOn === null || resolution.kind !== 'resolved' || resolution.dueOn === previousOn) return null;
    Object.assign(this, { ...meaningOf(count), calendarRevision }, this.status === 'confirmed' && { dueOn: resolution.dueOn });
    const told = this.changed('recomputed', at);
    return { ...told, status: this.status, previousOn, dueOn: resolution.dueOn, calendarVersion, recomputedAt: at.toISOString() };
  }

  private changed(action: DeadlineAction, at: Date) {
    this.version += 1;
    this.latest = { action, at };
    const { id, version, directiveId, number, phrase } = this;
    return { deadlineId: id, sequence: version, directiveId, directiveNumber: number, phrase };
  }
}

/** A count as a deadline keeps it. */
export function meaningOf({ resolution, calendarVersion }: Count) {
  const calendar = { calendarVersion };
  if (resolution.kind === 'clarification')
    return { ...calendar, rule: null, confidence: null, unclear: resolution.reason, proposedOn: null, alternatives: [], warnings: [] };
  const { rule, confidence, dueOn, alternatives, warnings } = resolution;
  return { ...calendar, rule, confidence, unclear: null, proposedOn: dueOn, alternatives, warnings };
}
