import { Id, Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** Somebody other than the reporter confirmed the report. */
export class DirectiveVerifiedV1 extends AssignmentFact {
  static readonly type = 'directives.directive-verified.v1';

  @Id() reportId!: string;
  @Text(255) verifiedBy!: string;
  @Instant() verifiedAt!: string;
}
