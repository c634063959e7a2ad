import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** A verified assignment was closed for good. */
export class AssignmentClosedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-closed.v1';

  @Text(255) closedBy!: string;
  @Instant() closedAt!: string;
}
