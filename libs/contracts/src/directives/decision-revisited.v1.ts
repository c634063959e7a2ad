import { Instant, Text } from '../fields.js';
import { DecisionFact } from './decision-fact.js';

/** A decision is on the table again; it stays in force until it is superseded or cancelled. */
export class DecisionRevisitedV1 extends DecisionFact {
  static readonly type = 'directives.decision-revisited.v1';

  @Text(2000) reason!: string;
  @Instant() revisitedAt!: string;
}
