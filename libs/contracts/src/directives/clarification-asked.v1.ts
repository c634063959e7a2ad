import { Instant, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee asks what is meant before it goes on. */
export class ClarificationAskedV1 extends AssignmentFact {
  static readonly type = 'directives.clarification-asked.v1';

  @Text(2000) question!: string;
  @Text(255) askedBy!: string;
  @Instant() askedAt!: string;
}
