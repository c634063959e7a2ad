import { Instant, Text } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An institution takes part no more. */
export class InstitutionWithdrawnV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-withdrawn.v1';

  @Text(1000) reason!: string;
  @Instant() withdrawnAt!: string;
}
