import { Instant } from '../fields.js';
import { InstitutionFact } from './institution-fact.js';

/** An institution is asked to take part in a place (B1). */
export class InstitutionInvitedV1 extends InstitutionFact {
  static readonly type = 'public-services.institution-invited.v1';

  @Instant() invitedAt!: string;
}
