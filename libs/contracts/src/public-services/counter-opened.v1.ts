import { Instant, ListOf, Text } from '../fields.js';
import { CounterFact } from './counter-fact.js';
import { CounterService } from './counter-service.js';

/** An officer sits at a counter, and serves these services. */
export class CounterOpenedV1 extends CounterFact {
  static readonly type = 'public-services.counter-opened.v1';

  @ListOf(() => CounterService) services!: CounterService[];
  @Text(255) officer!: string;
  @Instant() openedAt!: string;
}
