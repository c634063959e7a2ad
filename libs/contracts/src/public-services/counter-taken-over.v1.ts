import { Instant, Text } from '../fields.js';
import { CounterFact } from './counter-fact.js';

/** An officer goes on at a counter that another one has left open, with whom it has. */
export class CounterTakenOverV1 extends CounterFact {
  static readonly type = 'public-services.counter-taken-over.v1';

  @Text(255) formerOfficer!: string;
  @Text(255) officer!: string;
  @Text(500) reason!: string;
  @Instant() takenOverAt!: string;
}
