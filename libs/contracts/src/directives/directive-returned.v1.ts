import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** The verifier was not satisfied and said why; the addressee reports again. */
export class DirectiveReturnedV1 extends AssignmentFact {
  static readonly type = 'directives.directive-returned.v1';

  @Id() reportId!: string;
  @Text(2000) reason!: string;
  @Text(255) returnedBy!: string;
  @Instant() returnedAt!: string;
}
