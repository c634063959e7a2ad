import { IsBoolean } from 'class-validator';
import { Count, Instant, Maybe, OneOf, Text } from '../fields.js';
import { QueueFact } from './queue-fact.js';

/** How a place runs its queue from now on. */
export class QueuePolicySetV1 extends QueueFact {
  static readonly type = 'public-services.queue-policy-set.v1';

  /** Whether each day opens at the hour of the doors, without anybody. */
  @Maybe() @IsBoolean() opensByItself?: boolean | null;
  /** What becomes of those who still wait when the day ends. */
  @OneOf(['expire', 'keep']) endOfDay!: 'expire' | 'keep';
  /** How long after closing those who are in the house may still be served. */
  @Count() graceMinutes!: number;
  /** Numbers a day and letter, those of offline kiosks aside. */
  @Count() dailyLimit!: number;
  @Count() maxCalls!: number;
  @Count() recallAfterSeconds!: number;
  /** How many may be called first in a row while somebody else has waited too long. */
  @Count() priorityRun!: number;
  /** Somebody is told when he is the n-th of his line; 0: nobody is. */
  @Count() nearAt!: number;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
