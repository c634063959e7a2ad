import { Instant, OneOf, Text } from '../fields.js';
import { CounterFact } from './counter-fact.js';

/** Nobody serves at a counter any more. */
export class CounterClosedV1 extends CounterFact {
  static readonly type = 'public-services.counter-closed.v1';

  @Text(255) officer!: string;
  /** Whether the end of the day closed it, and not the officer. */
  @OneOf(['officer', 'end-of-day']) closedBy!: 'officer' | 'end-of-day';
  @Instant() closedAt!: string;
}
