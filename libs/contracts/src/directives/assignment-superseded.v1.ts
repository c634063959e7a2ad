import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee’s share ended because another directive took the place of its own. */
export class AssignmentSupersededV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-superseded.v1';

  @Id() supersededBy!: string;
  @Text(40) supersededByNumber!: string;
  @Instant() supersededAt!: string;
}
