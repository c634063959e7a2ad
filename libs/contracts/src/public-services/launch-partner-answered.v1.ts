import { Id, Instant, LocalDate, Maybe, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { PARTNER_ANSWERS, type PartnerAnswer } from './vocabulary.js';

/** A regency that was asked to a joint launch says whether it comes along, and when its own place is ready. In the region of who answers. */
export class LaunchPartnerAnsweredV1 {
  static readonly type = 'public-services.launch-partner-answered.v1';
  static readonly key = 'partnerId';

  @Id() partnerId!: string;
  @Sequence() sequence!: number;
  @Id() launchId!: string;
  /** The tenant that asked. */
  @Tenant() leadRegion!: string;
  @Text(200) leadPlaceName!: string;
  @OneOf(PARTNER_ANSWERS) answer!: PartnerAnswer;
  /** For the launch on this day, local date. */
  @LocalDate() answeredFor!: string;
  /** The place of its own that it opens. */
  @Maybe() @Id() placeId?: string | null;
  @Maybe() @Text(200) placeName?: string | null;
  @Maybe() @Text(1000) reason?: string | null;
  @Instant() answeredAt!: string;
}
