import { Instant, LocalDate, Text } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An institution and the regency have signed their agreement. */
export class InstitutionAgreedV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-agreed.v1';

  /** Number of the cooperation agreement (PKS). */
  @Text(100) agreementNumber!: string;
  /** Local dates; it is in force up to and with the last. */
  @LocalDate() signedOn!: string;
  @LocalDate() expiresOn!: string;
  @Instant() agreedAt!: string;
}
