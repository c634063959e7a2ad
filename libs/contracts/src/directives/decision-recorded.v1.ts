import { Instant, Text } from '../fields.js';
import { DecisionFact } from './decision-fact.js';

/** A meeting decided something that obliges nobody by itself. */
export class DecisionRecordedV1 extends DecisionFact {
  static readonly type = 'directives.decision-recorded.v1';

  @Text(4000) text!: string;
  @Instant() recordedAt!: string;
}
