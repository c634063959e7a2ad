import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee cannot go on: an obstacle stands in the way (domain §4.7). */
export class AssignmentBlockedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-blocked.v1';

  @Id() obstacleId!: string;
  @Text(255) blockedBy!: string;
  @Instant() blockedAt!: string;
}
