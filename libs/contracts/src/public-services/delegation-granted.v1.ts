import { Instant, LocalDate, Maybe } from '../fields.js';
import { DelegationFact } from './delegation-fact.js';

/** The regent delegates a service to the head of a district, from a day on (L6, Permendagri 4/2010). */
export class DelegationGrantedV1 extends DelegationFact {
  static readonly type = 'public-services.delegation-granted.v1';

  /** Local dates, both included; no last day: until it is revoked. */
  @LocalDate() validFrom!: string;
  @Maybe() @LocalDate() validTo?: string | null;
  @Instant() grantedAt!: string;
}
