import { Count, Instant, Text } from '../fields.js';
import { ObstacleFact } from './obstacle-fact.js';

/** An obstacle is out of the way. */
export class ObstacleResolvedV1 extends ObstacleFact {
  static readonly type = 'directives.obstacle-resolved.v1';

  @Text(2000) solution!: string;
  /** Whole days since it was raised. */
  @Count() ageDays!: number;
  @Text(255) resolvedBy!: string;
  @Instant() resolvedAt!: string;
}
