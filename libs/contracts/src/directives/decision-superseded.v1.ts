import { Id, Instant, Text } from '../fields.js';
import { DecisionFact } from './decision-fact.js';

/** A later decision took the place of this one. */
export class DecisionSupersededV1 extends DecisionFact {
  static readonly type = 'directives.decision-superseded.v1';

  /** The decision that counts now. */
  @Id() supersededBy!: string;
  @Text(60) supersededByNumber!: string;
  @Instant() supersededAt!: string;
}
