import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee’s share ended because its directive was cancelled. */
export class AssignmentCancelledV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-cancelled.v1';

  @Text(2000) reason!: string;
  @Text(255) cancelledBy!: string;
  @Instant() cancelledAt!: string;
}
