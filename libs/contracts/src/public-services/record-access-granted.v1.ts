import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** A regency lets its province look at single tickets for some time, and says why (domain §4.5). */
export class RecordAccessGrantedV1 {
  static readonly type = 'public-services.record-access-granted.v1';
  static readonly key = 'grantId';

  @Id() grantId!: string;
  @Sequence() sequence!: number;
  @Tenant() grantee!: string;
  @Text(500) reason!: string;
  @Instant() expiresAt!: string;
  @Text(255) grantedBy!: string;
  @Instant() grantedAt!: string;
}
