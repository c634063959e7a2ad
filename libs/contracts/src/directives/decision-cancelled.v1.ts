import { Instant, Text } from '../fields.js';
import { DecisionFact } from './decision-fact.js';

/** A decision does not count any more, and none takes its place. */
export class DecisionCancelledV1 extends DecisionFact {
  static readonly type = 'directives.decision-cancelled.v1';

  @Text(2000) reason!: string;
  @Instant() cancelledAt!: string;
}
