import { Id, Instant, Sequence, Tenant, Text } from '../fields.js';

/** A province has looked at a ticket of its regency, by a grant. */
export class RecordAccessedV1 {
  static readonly type = 'public-services.record-accessed.v1';
  static readonly key = 'grantId';

  @Id() grantId!: string;
  @Sequence() sequence!: number;
  @Tenant() grantee!: string;
  @Id() ticketId!: string;
  @Text(255) accessedBy!: string;
  @Instant() accessedAt!: string;
}
