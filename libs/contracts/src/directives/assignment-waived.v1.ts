import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The issuer needs an addressee’s share no longer. */
export class AssignmentWaivedV1 extends AssignmentFact {
  static readonly type = 'directives.assignment-waived.v1';

  @Text(2000) reason!: string;
  @Text(255) waivedBy!: string;
  @Instant() waivedAt!: string;
}
