import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The issuer answered an addressee’s question; the assignment is back to where it was. */
export class ClarificationAnsweredV1 extends AssignmentFact {
  static readonly type = 'directives.clarification-answered.v1';

  @Text(2000) answer!: string;
  @Text(255) answeredBy!: string;
  @Instant() answeredAt!: string;
}
