import { Count, Instant, LocalDate, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee asks for more time. The due date stays until the issuer grants it. */
export class ExtensionRequestedV1 extends AssignmentFact {
  static readonly type = 'directives.extension-requested.v1';

  @LocalDate() dueOn!: string;
  @LocalDate() requestedDueOn!: string;
  @Text(2000) reason!: string;
  /** Granted so far; after two only the leader grants another. */
  @Count() extensions!: number;
  @Text(255) requestedBy!: string;
  @Instant() requestedAt!: string;
}
