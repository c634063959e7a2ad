import { Instant, Text } from '../fields.js';
import { ServiceFact } from './service-fact.js';

/** A place offers a service no more. */
export class ServiceWithdrawnV1 extends ServiceFact {
  static readonly type = 'public-services.service-withdrawn.v1';

  @Text(1000) reason!: string;
  @Instant() withdrawnAt!: string;
}
