import { Count, Instant, Text } from '../fields.js';
import { ProgramObstacleFact } from './program-obstacle-fact.js';

/** What stood in the way of a program is gone. */
export class ProgramObstacleResolvedV1 extends ProgramObstacleFact {
  static readonly type = 'programs.obstacle-resolved.v1';

  /** What took it away. */
  @Text(2000) solution!: string;
  /** Whole days since it was raised. */
  @Count() ageDays!: number;
  @Text(255) resolvedBy!: string;
  @Instant() resolvedAt!: string;
}
