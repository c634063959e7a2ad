import { Instant, Maybe, Text } from '../fields.js';
import { DecisionFact } from './decision-fact.js';

/** A meeting decided something that obliges nobody by itself. */
export class DecisionRecordedV1 extends DecisionFact {
  static readonly type = 'directives.decision-recorded.v1';

  @Text(4000) text!: string;
  /** Absent, as in what was announced before it could be said, means when it was recorded. */
  @Maybe() @Instant() decidedAt?: string | null;
  @Instant() recordedAt!: string;
}
