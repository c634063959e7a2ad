import { type TimeZone, timeZoneOf } from '@rakor/kernel';

/** What the service knows of a region. */
export interface RegionProfile {
  /** "Kabupaten Blora"; null while its onboarding has not been heard of. */
  readonly name: string | null;
  readonly timeZone: TimeZone;
  /** Code of the organisation that the government itself is; a province addresses a regency by it (N1). */
  readonly governmentCode: string | null;
}

/** The profile of a region whose onboarding has not been heard of yet: its messages go out all the same. */
export function unheardOf(region: string): RegionProfile {
  return { name: null, timeZone: timeZoneOf(region), governmentCode: null };
}
