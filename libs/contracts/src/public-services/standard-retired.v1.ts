import { Instant, Text } from '../fields.js';
import { StandardFact } from './standard-fact.js';

/** A service standard holds no more; where it was an override, the province's holds again. */
export class StandardRetiredV1 extends StandardFact {
  static readonly type = 'public-services.standard-retired.v1';

  @Text(1000) reason!: string;
  @Instant() retiredAt!: string;
}
