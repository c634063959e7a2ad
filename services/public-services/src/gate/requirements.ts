import type { LaunchGate, MissingItem, StandardComponent } from '@rakor/contracts';
import type { Institution } from '../institution/institution.js';
import type { Launch } from '../launch/launch.js';
import type { LaunchPartner } from '../launch/partner.js';
import type { Place } from '../place/place.js';
import type { EvidenceStatus, Readiness } from '../readiness/readiness.js';
import type { NotOfferedReason } from '../service/offer-day.js';
import type { Service } from '../service/service.js';

/** All that decides whether a place may open. */
export interface GateFacts {
  readonly place: Place;
  readonly readiness: Readiness;
  /** All but those that have withdrawn. */
  readonly institutions: readonly Institution[];
  readonly services: readonly OfferedService[];
  /** The launch that is planned, and who was asked to open on the same day; null where nothing is planned. */
  readonly launch: PlannedLaunch | null;
}

/** What of a planned launch others decide. */
export interface PlannedLaunch {
  readonly launch: Pick<Launch, 'guest' | 'lacksGuest' | 'plannedOn'>;
  readonly partners: readonly Pick<LaunchPartner, 'partnerRegion' | 'standing'>[];
}

/** A service that the place means to give. */
export interface OfferedService {
  readonly service: Pick<Service, 'code'>;
  readonly notOffered: NotOfferedReason | null;
  /** The components of its standard of which nothing is said; null where it has no standard at all. */
  readonly unsaid: readonly StandardComponent[] | null;
}

/** Everything that stands between a place and a launch, so that whoever asks can mend it in one go; empty when it may open (F1). @param today local date */
export function missingFor(gate: LaunchGate, facts: GateFacts, today: string): MissingItem[] {
  return [
    ...evidenceMissing(gate, facts),
    ...hoursMissing(facts),
    ...institutionsMissing(gate, facts, today),
    ...servicesMissing(facts),
    ...othersMissing(facts),
  ];
}

const MENDS: Record<Exclude<EvidenceStatus, 'verified'>, string> = {
  open: 'Submit its evidence, and let somebody else verify it.',
  submitted: 'Verify the evidence that was submitted, or return it.',
  returned: 'Submit its evidence anew.',
};

function evidenceMissing(gate: LaunchGate, { place, readiness }: GateFacts): MissingItem[] {
  if (readiness.items.length === 0) return [{ what: 'plan', where: place.code, how: 'Set down what has to be shown before it opens.' }];
  return readiness.needed(gate).flatMap(({ status, workstream, code }): MissingItem[] => {
    return status === 'verified' ? [] : [{ what: 'evidence', where: `${workstream}/${code}`, how: MENDS[status] }];
  });
}

function hoursMissing({ place }: GateFacts): MissingItem[] {
  return place.hours.length > 0 ? [] : [{ what: 'hours', where: place.code, how: 'Set its opening hours.' }];
}

/** One serves at the soft launch; at the grand launch nobody who was asked is still on the way. */
function institutionsMissing(gate: LaunchGate, { place, institutions }: GateFacts, today: string): MissingItem[] {
  const lapsed = institutions
    .filter((institution) => institution.expiresOn !== null && !institution.isBoundOn(today))
    .map(({ code }): MissingItem => ({ what: 'agreement', where: code, how: 'Its agreement is over: record one that follows it.' }));
  const waiting = institutions.filter(({ status }) => status !== 'live');
  if (gate === 'grand-launch' && waiting.length > 0)
    return [
      ...lapsed,
      ...waiting.map(({ code, status }): MissingItem => ({
        what: 'institution',
        where: code,
        how: `It is ${status}: bring it live, or let it withdraw.`,
      })),
    ];
  const serves = institutions.some((institution) => institution.servesOn(today));
  return serves ? lapsed : [...lapsed, { what: 'institution', where: place.code, how: 'Nobody serves yet: bring one institution live.' }];
}

/** What is offered has a standard of all fourteen components, and in a district a delegation in force (domain §4.5, §4.6). */
function servicesMissing({ place, services }: GateFacts): MissingItem[] {
  if (services.length === 0) return [{ what: 'service', where: place.code, how: 'Offer a service that people can come for.' }];
  return [
    ...nobodyServes(place, services),
    ...services.flatMap(({ service: { code }, notOffered, unsaid }): MissingItem[] => [
      ...(unsaid === null ? [{ what: 'standard', where: code, how: 'Offer it by a standard of the catalogue.' } as const] : []),
      ...(unsaid !== null && unsaid.length > 0
        ? [{ what: 'standard', where: code, how: `Its standard says nothing of ${unsaid.join(', ')}.` } as const]
        : []),
      ...(notOffered === 'not-delegated'
        ? [{ what: 'delegation', where: code, how: 'Its delegation to the district is not in force: grant one.' } as const]
        : []),
    ]),
  ];
}

/** A hall whose doors are open and in which nothing is given has no queue to open. */
function nobodyServes(place: Place, services: readonly OfferedService[]): MissingItem[] {
  const given = services.some(({ notOffered }) => notOffered === null);
  if (given || services.every(({ notOffered }) => notOffered === 'not-delegated')) return [];
  return [
    { what: 'service', where: place.code, how: 'None of its services has somebody to serve it: bring one of their institutions live.' },
  ];
}

/** Who is to open it has said yes to the day, and whoever comes along is ready; who declines is not waited for (B1). */
function othersMissing({ launch: planned }: GateFacts): MissingItem[] {
  if (!planned) return [];
  const { launch, partners } = planned;
  const guest = launch.lacksGuest
    ? [{ what: 'guest', where: launch.guest ?? '', how: `Have ${launch.plannedOn} confirmed, or reschedule the launch.` } as const]
    : [];
  return [...guest, ...partners.flatMap(partnerMissing)];
}

function partnerMissing({ partnerRegion: where, standing }: PlannedLaunch['partners'][number]): MissingItem[] {
  switch (standing) {
    case 'invited':
      return [{ what: 'partner', where, how: 'It has not answered for this day yet.' }];
    case 'accepted':
      return [{ what: 'partner', where, how: 'It comes along, and its own place is not ready yet.' }];
    case 'ready':
    case 'declined':
      return [];
  }
}
