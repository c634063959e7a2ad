import { Instant, LocalDate, Text } from '../fields.js';
import { DelegationFact } from './delegation-fact.js';

/** A delegation ends earlier than was said. */
export class DelegationRevokedV1 extends DelegationFact {
  static readonly type = 'public-services.delegation-revoked.v1';

  @Text(1000) reason!: string;
  /** Local date: the last day on which the district may offer the service. */
  @LocalDate() validTo!: string;
  @Instant() revokedAt!: string;
}
