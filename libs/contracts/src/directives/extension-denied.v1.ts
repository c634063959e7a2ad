import { Instant, LocalDate, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The issuer denied more time; the due date stays. */
export class ExtensionDeniedV1 extends AssignmentFact {
  static readonly type = 'directives.extension-denied.v1';

  @LocalDate() dueOn!: string;
  @LocalDate() requestedDueOn!: string;
  @Text(2000) reason!: string;
  @Text(255) deniedBy!: string;
  @Instant() deniedAt!: string;
}
