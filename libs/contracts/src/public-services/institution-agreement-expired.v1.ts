import { Instant, LocalDate, Text } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An agreement is over: the institution may not serve until it is renewed. */
export class InstitutionAgreementExpiredV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-agreement-expired.v1';

  @Text(100) agreementNumber!: string;
  /** Its last day, local date. */
  @LocalDate() expiresOn!: string;
  @Instant() expiredAt!: string;
}
