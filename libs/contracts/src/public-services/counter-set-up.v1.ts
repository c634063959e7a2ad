import { Instant, ListOf, Text } from '../fields.js';
import { CounterFact } from './counter-fact.js';
import { CounterService } from './counter-service.js';

/** A counter stands in a place, for these services: from the beginning, or anew from its next opening on. */
export class CounterSetUpV1 extends CounterFact {
  static readonly type = 'public-services.counter-set-up.v1';

  @ListOf(() => CounterService) services!: CounterService[];
  @Text(255) setUpBy!: string;
  @Instant() setUpAt!: string;
}
