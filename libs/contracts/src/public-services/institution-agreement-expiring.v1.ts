import { Count, Instant, LocalDate, Text } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An agreement ends soon: it is told 90, 30 and 7 days before (domain §4.5). */
export class InstitutionAgreementExpiringV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-agreement-expiring.v1';

  @Text(100) agreementNumber!: string;
  /** Its last day, local date. */
  @LocalDate() expiresOn!: string;
  /** 90, 30 or 7: the notice that has come due. */
  @Count() noticeDays!: number;
  @Instant() toldAt!: string;
}
