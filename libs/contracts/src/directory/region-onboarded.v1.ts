import type { TimeZone } from '@rakor/kernel';
import { Id, Instant, OneOf, Sequence, Tenant, Text, Zone } from '../fields.js';
import { TENANT_KINDS, type TenantKind } from './vocabulary.js';

/** A province, regency or city became a tenant; its government is an organisation of its own, which the province may address (N1). */
export class RegionOnboardedV1 {
  static readonly type = 'directory.region-onboarded.v1';
  static readonly key = 'regionCode';

  @Tenant() regionCode!: string;
  @Sequence() sequence!: number;
  @OneOf(TENANT_KINDS) kind!: TenantKind;
  @Text(200) name!: string;
  @Zone() timeZone!: TimeZone;
  @Id() governmentId!: string;
  @Text(60) governmentCode!: string;
  @Text(200) governmentName!: string;
  @Instant() onboardedAt!: string;
}
