import { Instant, LocalDate } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An institution serves at its counter from now on. */
export class InstitutionLiveV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-live.v1';

  /** Local date. */
  @LocalDate() liveOn!: string;
  @Instant() liveAt!: string;
}
