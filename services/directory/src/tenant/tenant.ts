import type { RegionOnboardedV1, TenantKind } from '@rakor/contracts';
import { newId, type Region, type TimeZone, timeZoneOf } from '@rakor/kernel';
import { slugOf } from '../slug.js';
import { RegionCannotBeTenant } from './tenant.errors.js';

export interface Government {
  readonly code: string;
  readonly name: string;
}

/** What an onboarding may say beside the region; the rest is worked out from it. */
export interface OnboardingWish {
  readonly timeZone?: TimeZone;
  readonly government?: Partial<Government>;
}

/** A province, regency or city that works with Rakor. */
export class Tenant {
  declare readonly region: string;
  declare readonly kind: TenantKind;
  declare readonly name: string;
  declare readonly timeZone: TimeZone;
  declare readonly governmentId: string;
  declare readonly governmentCode: string;
  declare readonly governmentName: string;
  declare readonly onboardedAt: Date;
  declare readonly onboardedBy: string;
  declare readonly version: number;

  /** @throws RegionCannotBeTenant for a district or village */
  static onboard(region: Region, wish: OnboardingWish, by: string, at: Date): { tenant: Tenant; onboarded: RegionOnboardedV1 } {
    const { kind } = region;
    if (kind === 'district' || kind === 'village') throw new RegionCannotBeTenant(region.code);
    const government = { ...usualGovernment({ ...region, kind }), ...wish.government };

    const tenant = Object.assign(new Tenant(), {
      region: region.code,
      kind,
      name: region.name,
      timeZone: wish.timeZone ?? timeZoneOf(region.code),
      governmentId: newId(),
      governmentCode: government.code,
      governmentName: government.name,
      onboardedAt: at,
      onboardedBy: by,
      version: 1,
    });
    return { tenant, onboarded: factOf(tenant) };
  }
}

function factOf({
  region,
  version,
  onboardedAt,
  kind,
  name,
  timeZone,
  governmentId,
  governmentCode,
  governmentName,
}: Tenant): RegionOnboardedV1 {
  return {
    regionCode: region,
    sequence: version,
    kind,
    name,
    timeZone,
    governmentId,
    governmentCode,
    governmentName,
    onboardedAt: onboardedAt.toISOString(),
  };
}

/** How governments are called, and shortened in their own addresses (blorakab.go.id is "pemkab"). */
const GOVERNMENT: Record<TenantKind, { short: string; long: string }> = {
  province: { short: 'pemprov', long: 'Pemerintah Provinsi ' },
  regency: { short: 'pemkab', long: 'Pemerintah ' },
  city: { short: 'pemkot', long: 'Pemerintah ' },
};

/** "Kabupaten Blora" → pemkab-blora, "Pemerintah Kabupaten Blora"; "Banten" → pemprov-banten, "Pemerintah Provinsi Banten". */
export function usualGovernment({ kind, name }: { kind: TenantKind; name: string }): Government {
  const { short, long } = GOVERNMENT[kind];
  const own = kind === 'province' ? name : name.replace(/^(Kabupaten|Kota) (Administrasi )?/, '');
  return { code: `${short}-${slugOf(own)}`, name: long + name };
}
