import { Id, Instant, Text } from '../fields.js';
import { ObstacleFact } from './obstacle-fact.js';

/** What took an obstacle away is offered to all of the province, without a word of who had it (F8). */
export class ObstacleSolutionOfferedV1 extends ObstacleFact {
  static readonly type = 'directives.obstacle-solution-offered.v1';

  @Id() solutionId!: string;
  @Text(2000) solution!: string;
  @Text(255) offeredBy!: string;
  @Instant() offeredAt!: string;
}
