import { Instant, LocalDate, Text } from '../fields.js';
import { DeadlineFact } from './deadline-fact.js';

/** A person has said which day the words of a deadline mean. */
export class DeadlineConfirmedV1 extends DeadlineFact {
  static readonly type = 'directives.deadline-confirmed.v1';

  /** Local date. */
  @LocalDate() dueOn!: string;
  @Text(255) confirmedBy!: string;
  @Instant() confirmedAt!: string;
}
