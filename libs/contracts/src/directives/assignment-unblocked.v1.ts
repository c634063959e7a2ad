import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The last open obstacle is out of the way; the assignment goes on where it was. */
export class AssignmentUnblockedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-unblocked.v1';

  @Id() obstacleId!: string;
  @Text(255) unblockedBy!: string;
  @Instant() unblockedAt!: string;
}
