import { Instant, LocalDate } from '../fields.js';
import { DelegationFact } from './delegation-fact.js';

/** A delegation is over: the district offers the service no more. */
export class DelegationEndedV1 extends DelegationFact {
  static readonly type = 'public-services.delegation-ended.v1';

  /** Local date: its last day. */
  @LocalDate() validTo!: string;
  @Instant() endedAt!: string;
}
