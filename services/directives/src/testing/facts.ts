import { OrganisationRegisteredV1, type OrganisationClass, PositionCreatedV1, PositionHeldV1, RegionOnboardedV1 } from '@rakor/contracts';
import { newId, timeZoneOf } from '@rakor/kernel';
import type { SampleEvent } from '@rakor/testing';

const SOME_TIME = '2021-01-04T02:00:00.000Z';

/** The directory says: a region became a tenant. */
export function onboarded(regionCode: string, name: string, overrides: Partial<RegionOnboardedV1> = {}): SampleEvent<RegionOnboardedV1> {
  const kind = regionCode.length === 2 ? 'province' : Number(regionCode.slice(3)) >= 71 ? 'city' : 'regency';
  return {
    type: RegionOnboardedV1,
    fact: {
      ...{ regionCode, sequence: 1, kind, name, timeZone: timeZoneOf(regionCode) },
      ...{
        governmentId: newId(),
        governmentCode: `pem-${regionCode.replace('.', '-')}`,
        governmentName: `Pemerintah ${name}`,
        onboardedAt: SOME_TIME,
      },
      ...overrides,
    },
  };
}

/** The directory says: an organisation joined a region's register. */
export function registered(
  code: string,
  is: OrganisationClass = 'opd',
  overrides: Partial<OrganisationRegisteredV1> = {},
): SampleEvent<OrganisationRegisteredV1> {
  const fact = { organisationId: newId(), sequence: 1, code, name: code, class: is, place: null, registeredAt: SOME_TIME, ...overrides };
  return { type: OrganisationRegisteredV1, fact };
}

/** The directory says: an organisation got a head. */
export function headed(organisationId: string, title: string): SampleEvent<PositionCreatedV1> {
  return { type: PositionCreatedV1, fact: { positionId: newId(), sequence: 1, organisationId, title, head: true, createdAt: SOME_TIME } };
}

/** The directory says: somebody took a position. */
export function held(
  position: SampleEvent<PositionCreatedV1>,
  personName: string,
  from: string,
  sequence: number,
  acting = false,
  subject: string | null = null,
): SampleEvent<PositionHeldV1> {
  const { positionId, organisationId } = position.fact;
  return {
    type: PositionHeldV1,
    fact: { positionId, sequence, organisationId, holdingId: newId(), personName, subject, acting, from, until: null },
  };
}
