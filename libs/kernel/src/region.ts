export const REGION_KINDS = ['province', 'regency', 'city', 'district', 'village'] as const;
export type RegionKind = (typeof REGION_KINDS)[number];

/** A region of the Kemendagri list. Known by its code, never by its name: 36.04 and 36.73 are both "Serang". */
export interface Region {
  readonly code: string;
  readonly kind: RegionKind;
  /** With its kind from regency level up: "Kabupaten Serang", "Kota Serang"; without below: "Cepu". */
  readonly name: string;
  /** Code of the region around it; null for a province. */
  readonly parent: string | null;
}

/** What a code says of its region: the second pair of a city is 71 or more (domain §4.10). */
export function kindOf(code: string): RegionKind {
  switch (levelOf(code)) {
    case 1:
      return 'province';
    case 2:
      return Number(code.slice(3)) >= 71 ? 'city' : 'regency';
    case 3:
      return 'district';
    default:
      return 'village';
  }
}

/** 1 for a province, 2 for a regency or city, 3 for a district, 4 for a village. */
export function levelOf(code: string): number {
  return code.split('.').length;
}

/** "36.04.01" → "36.04"; null for a province. */
export function parentOf(code: string): string | null {
  const end = code.lastIndexOf('.');
  return end === -1 ? null : code.slice(0, end);
}

/** Whether a region is part of another, or the other itself. */
export function liesWithin(region: string, code: string): boolean {
  return code === region || code.startsWith(`${region}.`);
}
