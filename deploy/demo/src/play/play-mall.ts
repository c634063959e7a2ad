import { addDays } from '@rakor/calendar';
import { LADDER_PROOFS, STANDARD_COMPONENTS } from '@rakor/contracts';
import type { Caller, Client } from '../client/client.js';
import type { MallStory } from '../malls/mall-story.js';
import { playDay } from './play-day.js';
import { planLaunches } from './plan-launches.js';
import type { Register } from './register.js';

/** What the service has not heard of the directory yet. */
const NOT_HEARD = ['region-not-onboarded', 'organisation-unknown'];

const OFFICE = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens: '08:00', closes: '15:00' }));
const ALWAYS = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));

const COUNTERS = ['Loket 1', 'Loket 2'];

export interface Identified {
  readonly id: string;
  readonly code: string;
}

interface Place extends Identified {
  readonly status: string;
}

interface Institution extends Identified {
  readonly status: string;
}

interface Readiness {
  readonly version: number;
  readonly claimedPercent: number | null;
  readonly items: readonly { readonly code: string; readonly status: string }[];
}

/** A place on its way. */
export interface Desk {
  readonly client: Client;
  readonly story: MallStory;
  readonly cabinet: Caller;
  /** Whoever runs it. */
  readonly operator: Caller;
  readonly region: string;
  /** Local date. */
  readonly today: string;
  /** Path of the place. */
  readonly place: string;
  readonly placeId: string;
}

/** A mall, and where to look at it, without the host. */
export interface PlayedMall {
  readonly placeId: string;
  /** For everybody. */
  readonly shown: string;
  /** The staff room, from which the day is opened and the counters are worked; null while the doors are closed. */
  readonly staff: string | null;
}

/** Plays a mall up to the day of the report. What is there already stays as it is. */
export async function playMall(client: Client, story: MallStory, register: Register, today: string): Promise<PlayedMall> {
  const { code } = register.region;
  const region = `/v1/regions/${code}`;
  const cabinet = client.as('public-services', 'secretariat', code);
  const operator = client.as('public-services', 'organisation', code, story.operator);
  const { id: placeId } = await plan({ story, cabinet, region }, register.get(story.operator).id);
  const desk: Desk = { client, story, cabinet, operator, region, today, place: `${region}/places/${placeId}`, placeId };
  await show(desk);
  await invite(desk);
  await offer(desk);
  await planLaunches(desk);
  await describeDistrict(desk);
  if (story.opened) await open(desk);
  if (story.day) await playDay(desk, story.day);
  return { placeId, shown: `${region}/public-places/${story.code}`, staff: story.opened ? `${desk.place}/stations` : null };
}

async function plan({ story, cabinet, region }: Pick<Desk, 'story' | 'cabinet' | 'region'>, operatorId: string): Promise<Place> {
  const { code, name, kind, location, floor = null, targetYear = null, district, roundTheClock } = story;
  const hours = roundTheClock ? ALWAYS : OFFICE;
  const opensOnHolidays = roundTheClock === true;
  const wish = { code, name, kind, location, floor, targetYear, district: district?.code ?? null, hours, opensOnHolidays, operatorId };
  const there = (await cabinet.all<Place>(`${region}/places`)).find((place) => place.code === code);
  const place = there ?? (await cabinet.post<Place>(`${region}/places`, wish, { awaits: NOT_HEARD }));
  if (place.status === 'planned') await cabinet.post(`${region}/places/${place.id}/prepare`);
  return place;
}

/** Sets down what has to be shown, shows what is there, and lets the cabinet see it. */
async function show({ story, cabinet, operator, place }: Desk): Promise<void> {
  const read = () => cabinet.get<Readiness>(`${place}/readiness`);
  const { version, items } = await read();
  if (items.length === 0) await cabinet.put(`${place}/readiness`, { items: story.evidence }, version);
  for (const code of story.seen) {
    const path = `${place}/readiness/items/${code}`;
    const statusOf = ({ items: now }: Readiness) => now.find((item) => item.code === code)?.status;
    if (statusOf(await read()) === 'open') await operator.post(`${path}/evidence`, { note: 'Foto dan berita acara terlampir.' });
    const shown = await read();
    if (statusOf(shown) === 'submitted') await cabinet.post(`${path}/verify`, undefined, { ifMatch: shown.version });
  }
  if (story.claimed !== undefined && (await read()).claimedPercent !== story.claimed)
    await operator.post(`${place}/readiness/claim`, { percent: story.claimed });
}

async function invite({ story, operator, region, place, today }: Desk): Promise<void> {
  const known = await operator.all<Institution>(`${place}/institutions`);
  for (const { live = false, ...invitation } of story.institutions ?? []) {
    const there = known.find(({ code }) => code === invitation.code);
    const { id, status } = there ?? (await operator.post<Institution>(`${place}/institutions`, invitation));
    if (!live) continue;
    const agreement = { number: `PKS/${invitation.code}`, signedOn: today, expiresOn: addDays(today, 730) };
    const steps: readonly (readonly [from: string, verb: string, body?: object])[] = [
      ['invited', 'agree', agreement],
      ['agreed', 'staff', { officers: 2 }],
      ['staffed', 'train', { officers: 2 }],
      ['trained', 'go-live'],
    ];
    for (const [, verb, body] of steps.slice(
      Math.max(
        0,
        steps.findIndex(([from]) => from === status),
      ),
    ))
      if (status !== 'live') await operator.post(`${region}/institutions/${id}/${verb}`, body);
  }
}

/** Each service by a complete standard of the region's own catalogue, and in a district by its delegation. */
async function offer({ story, cabinet, region, place, today }: Desk): Promise<void> {
  const standards = await cabinet.all<Identified>(`${region}/standards`);
  const delegated = await cabinet.all<{ standardCode: string }>(`${region}/delegations`);
  const offered = await cabinet.all<Identified>(`${place}/services`);
  for (const { code, name, prefix, legalBasis } of story.services ?? []) {
    const there = standards.find((standard) => standard.code === code);
    const { id: standardId } = there ?? (await cabinet.post<Identified>(`${region}/standards`, { code, name, ...contentOf(name) }));
    const grants = legalBasis !== undefined && story.district && !delegated.some(({ standardCode }) => standardCode === code);
    if (grants) await cabinet.post(`${region}/delegations`, { district: story.district.code, standardId, legalBasis, validFrom: today });
    if (!offered.some((service) => service.code === code)) await cabinet.post(`${place}/services`, { code, name, prefix, standardId });
  }
}

/** All fourteen components; the words are ours. */
function contentOf(name: string) {
  const texts = STANDARD_COMPONENTS.filter((component) => component !== 'time' && component !== 'fee');
  return {
    components: texts.map((component) => ({ component, text: `${name}: sesuai standar pelayanan kabupaten.` })),
    fees: [{ name, amount: '0' }],
    promised: { amount: 1, unit: 'working-days' },
  };
}

async function describeDistrict({ story: { district }, cabinet, region }: Desk): Promise<void> {
  if (!district) return;
  const path = `${region}/districts/${district.code}/ladder`;
  const { name, kilometresToTown } = district;
  const proofs = LADDER_PROOFS.map((proof) => ({ proof, basis: 'Laporan camat.' }));
  if ((await cabinet.get<{ version: number }>(path)).version === 0) await cabinet.put(path, { name, kilometresToTown, proofs }, 0);
}

/** Its counters, too: each serves all that is offered. */
async function open({ cabinet, place }: Desk): Promise<void> {
  const { status } = await cabinet.get<Place>(place);
  if (status === 'preparing') await cabinet.post(`${place}/gates/soft-launch/pass`);
  if (status === 'preparing' || status === 'ready-for-soft') await cabinet.post(`${place}/soft-launch`);
  const [serviceIds, counters] = [
    (await cabinet.all<Identified>(`${place}/services`)).map(({ id }) => id),
    await cabinet.all<{ name: string }>(`${place}/counters`),
  ];
  for (const name of COUNTERS.filter((one) => !counters.some((counter) => counter.name === one)))
    await cabinet.post(`${place}/counters`, { name, serviceIds });
}
