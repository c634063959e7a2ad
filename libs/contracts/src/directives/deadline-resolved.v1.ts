import { Instant, LocalDate, Maybe, OneOf, Text } from '../fields.js';
import { DeadlineFact } from './deadline-fact.js';
import { DEADLINE_CONFIDENCES, type DeadlineConfidence, DEADLINE_STATUSES, type DeadlineStatus } from './vocabulary.js';

/** The words of a deadline were read at the issue of its directive. Where they are not certain, it waits for a person. */
export class DeadlineResolvedV1 extends DeadlineFact {
  static readonly type = 'directives.deadline-resolved.v1';

  @OneOf(DEADLINE_STATUSES) status!: DeadlineStatus;
  /** Local date that is in force; null while it waits. */
  @Maybe() @LocalDate() dueOn!: string | null;
  /** Local date that the words most likely mean; null where they name none. */
  @Maybe() @LocalDate() proposedOn!: string | null;
  @Maybe() @OneOf(DEADLINE_CONFIDENCES) confidence!: DeadlineConfidence | null;
  /** Editions of the holidays and revision of the region's calendar that it was counted on. */
  @Text(200) calendarVersion!: string;
  @Instant() resolvedAt!: string;
}
