import { Id, Instant, Tenant } from '../fields.js';
import { LaunchFact } from './launch-fact.js';

/** Another regency is asked to open a place of its own on the same day (B1: Blora, Kendal, Yogyakarta). */
export class LaunchPartnerInvitedV1 extends LaunchFact {
  static readonly type = 'public-services.launch-partner-invited.v1';

  @Id() partnerId!: string;
  @Tenant() partnerRegion!: string;
  @Instant() invitedAt!: string;
}
