import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee that was asked or invited, not instructed, said no (domain §1.6). */
export class AssignmentDeclinedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-declined.v1';

  @Text(2000) reason!: string;
  @Text(255) declinedBy!: string;
  @Instant() declinedAt!: string;
}
