import { Instant, LocalDate, Text } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An agreement was followed by another one that lasts longer. */
export class InstitutionAgreementRenewedV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-agreement-renewed.v1';

  /** Number of the cooperation agreement (PKS). */
  @Text(100) agreementNumber!: string;
  /** Local dates; it is in force up to and with the last. */
  @LocalDate() signedOn!: string;
  @LocalDate() expiresOn!: string;
  @Instant() renewedAt!: string;
}
