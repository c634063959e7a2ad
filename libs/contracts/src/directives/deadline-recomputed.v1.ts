import { Instant, LocalDate, OneOf, Text } from '../fields.js';
import { DeadlineFact } from './deadline-fact.js';
import { DEADLINE_STATUSES, type DeadlineStatus } from './vocabulary.js';

/** The calendar was revised, and a deadline that rests on it moved with it. */
export class DeadlineRecomputedV1 extends DeadlineFact {
  static readonly type = 'directives.deadline-recomputed.v1';

  /** Whether it is in force or waits for a person. */
  @OneOf(DEADLINE_STATUSES) status!: DeadlineStatus;
  @LocalDate() previousOn!: string;
  @LocalDate() dueOn!: string;
  @Text(200) calendarVersion!: string;
  @Instant() recomputedAt!: string;
}
