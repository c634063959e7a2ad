import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee confirmed that the directive arrived and is understood. */
export class DirectiveAcknowledgedV1 extends AssignmentFact {
  static readonly type = 'directives.directive-acknowledged.v1';

  @Text(255) acknowledgedBy!: string;
  @Instant() acknowledgedAt!: string;
}
