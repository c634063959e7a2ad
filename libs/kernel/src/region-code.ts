/** Kemendagri codes: province "36", regency or city "36.04", district "36.04.01", village "36.04.01.2001" (domain §4.10). */
const REGION = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
const TENANT = /^\d{2}(\.\d{2})?$/;

/** Western, Central and Eastern Indonesian time: UTC+7, +8, +9, without daylight saving. */
export const TIME_ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** True for the code of any region, from province to village. */
export function isRegionCode(text: string): boolean {
  return REGION.test(text);
}

/** True for a code that can be a tenant: a province, a regency or a city. "36.00" is a subject's spelling, not a code. */
export function isTenantCode(text: string): boolean {
  return TENANT.test(text) && !text.endsWith('.00');
}

/** The province that a region lies in: "36.04" → "36". */
export function provinceOf(region: string): string {
  return region.slice(0, 2);
}

/** Whether two tenants may show each other an item: a province and one of its own regencies, or a tenant with itself. */
export function mayShare(one: string, other: string): boolean {
  return one === other || (provinceOf(one) === provinceOf(other) && (one.length === 2 || other.length === 2));
}

/** The two subject tokens of a tenant: "36.04" → "36.04", "36" → "36.00". A fixed depth makes `evt.*.36.04.>` a permission. */
export function subjectTokensOf(tenant: string): string {
  return tenant.length === 2 ? `${tenant}.00` : tenant;
}

/** The tenant that two subject tokens name: ("36", "00") → "36". */
export function regionOfTokens(province: string, regency: string): string {
  return regency === '00' ? province : `${province}.${regency}`;
}

const CENTRAL = new Set(['51', '52', '53', '63', '64', '65', '71', '72', '73', '74', '75', '76']);
const EASTERN = new Set(['81', '82', '91', '92', '93', '94', '95', '96']);

/** The time zone of a region's province (Keppres 41/1987, with the provinces formed since). */
export function timeZoneOf(region: string): TimeZone {
  const province = provinceOf(region);
  if (CENTRAL.has(province)) return 'Asia/Makassar';
  return EASTERN.has(province) ? 'Asia/Jayapura' : 'Asia/Jakarta';
}
