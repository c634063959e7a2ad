import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** A regency lets its province look at single tickets no more, before the time that it had given has run out (domain §4.5). */
export class RecordAccessRevokedV1 {
  static readonly type = 'public-services.record-access-revoked.v1';
  static readonly key = 'grantId';

  @Id() grantId!: string;
  @Sequence() sequence!: number;
  @Tenant() grantee!: string;
  @Text(500) reason!: string;
  @Text(255) revokedBy!: string;
  @Instant() revokedAt!: string;
}
