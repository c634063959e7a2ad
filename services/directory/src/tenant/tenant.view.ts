import { ApiProperty } from '@nestjs/swagger';
import { TENANT_KINDS, type TenantKind } from '@rakor/contracts';
import { TIME_ZONES, type TimeZone } from '@rakor/kernel';
import type { Tenant } from './tenant.js';

/** The organisation that is the region's government. */
export class GovernmentView {
  @ApiProperty({ format: 'uuid' })
  declare readonly id: string;

  @ApiProperty({ example: 'pemkab-serang' })
  declare readonly code: string;

  @ApiProperty({ example: 'Pemerintah Kabupaten Serang' })
  declare readonly name: string;
}

/** An onboarded region as it is shown. */
export class TenantView {
  @ApiProperty({ example: '36.04' })
  declare readonly region: string;

  @ApiProperty({ enum: TENANT_KINDS })
  declare readonly kind: TenantKind;

  @ApiProperty({ example: 'Kabupaten Serang' })
  declare readonly name: string;

  @ApiProperty({ enum: TIME_ZONES })
  declare readonly timeZone: TimeZone;

  @ApiProperty({ type: GovernmentView })
  declare readonly government: GovernmentView;

  @ApiProperty({ format: 'date-time' })
  declare readonly onboardedAt: string;

  @ApiProperty({ type: 'integer' })
  declare readonly version: number;
}

export function viewOf(tenant: Tenant): TenantView {
  const { region, kind, name, timeZone, governmentId, governmentCode, governmentName, onboardedAt, version } = tenant;
  const government = { id: governmentId, code: governmentCode, name: governmentName };
  return { region, kind, name, timeZone, government, onboardedAt: onboardedAt.toISOString(), version };
}
