import { Instant, OneOf, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';
import { ASSIGNMENT_PARTS, type AssignmentPart } from './vocabulary.js';

/** One of several that do something together said what its own share will be; its latest word holds (L3). */
export class CommitmentMadeV1 extends AssignmentFact {
  static readonly type = 'directives.commitment-made.v1';

  @OneOf(ASSIGNMENT_PARTS) part!: AssignmentPart;
  @Text(2000) commitment!: string;
  @Text(255) committedBy!: string;
  @Instant() committedAt!: string;
}
