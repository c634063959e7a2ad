import type { Delegation } from '../delegation/delegation.js';
import type { Institution } from '../institution/institution.js';
import type { Place } from '../place/place.js';
import type { Service } from './service.js';

/** Why a service is not given on a day. */
export type NotOfferedReason = 'withdrawn' | 'institution-not-serving' | 'not-delegated';

/** What decides whether the services of a place are given on a day. */
export interface OfferDay {
  /** Local date. */
  readonly date: string;
  readonly place: Place;
  readonly institutions: readonly Institution[];
  /** To the place's district, in force on the day. */
  readonly delegations: readonly Delegation[];
}

/** Why a service is not given on that day; null where it is. */
export function notOfferedOn(
  { status, institutionId, standardId }: Service,
  { date, place, institutions, delegations }: OfferDay,
): NotOfferedReason | null {
  if (status === 'withdrawn') return 'withdrawn';
  const serves =
    institutionId === null || institutions.some((institution) => institution.id === institutionId && institution.servesOn(date));
  if (!serves) return 'institution-not-serving';
  const delegated = place.district === null || delegations.some((one) => one.standardId === standardId && one.isInForceOn(date));
  return delegated ? null : 'not-delegated';
}
