import { provinceOf } from '@rakor/kernel';
import type { World } from '../world.js';
import { Client } from './client.js';

/** Regencies of two provinces, and a province; of none of them is the canary. */
const REGIONS = ['33.16', '35.24', '36', '33.21', '35.08', '33.74', '35.78', '34'] as const;

/** Agencies in each: a directive to all of them is that many assignments. */
const AGENCIES = 20;

/** Codes of the agencies of every region. */
const agencies: readonly string[] = Array.from({ length: AGENCIES }, (_, place) => `dinas-${place + 1}`);

/** Makes the first `count` regions tenants with agencies and a window of programs, before anything is injected. Returns their codes. @throws when a command is refused */
export async function prepareRegions(world: World, count: number, ended: AbortSignal): Promise<string[]> {
  const regions = REGIONS.slice(0, count);
  await Promise.all(regions.map((region, place) => prepare(world, region, place, ended)));
  return [...regions];
}

async function prepare(world: World, region: string, place: number, ended: AbortSignal): Promise<void> {
  const clerk = new Client(world, region, `c${900 + place}`, ended);
  const admin = { service: 'directory', role: region === provinceOf(region) ? 'province-admin' : 'regency-admin' } as const;
  const governmentId = await mustOnboard(world, region);
  const known = await clerk.read<{ items: object[] }>({ ...admin, path: `organisations?limit=${AGENCIES + 1}` });
  if (known && known.items.length > AGENCIES) return;
  const organisations = agencies.map((code) => ({ code, name: clerk.text(`Dinas ${code}`).text, class: 'opd' }));
  const registered = await clerk.send({ name: 'import', ...admin, path: 'organisations/import', body: { organisations } });
  if (!registered) throw new Error(`the agencies of ${region} were not registered`);
  const leader = { organisationId: governmentId, title: 'Kepala daerah', head: true };
  const position = await clerk.send({ name: 'position', ...admin, path: 'positions', body: leader });
  if (!position) throw new Error(`${region} was given no leader`);
  await openWindow(clerk, position.id);
}

/** A hundred days that have just begun. */
async function openWindow(clerk: Client, positionId: string): Promise<void> {
  const inauguratedOn = new Date().toISOString().slice(0, 10);
  const body = { name: '100 hari kerja', positionId, inauguratedOn, length: 100, countMode: 'calendar', maxPriorities: null };
  // Programs has not heard of the leader yet.
  const window = await clerk.send({
    name: 'open-window',
    service: 'programs',
    role: 'secretariat',
    path: 'windows',
    body,
    awaits: [404, 409, 422],
  });
  if (!window) throw new Error(`${clerk.region} has no window`);
}

/** By the admin of the province, whose token is not one of the region. */
async function mustOnboard(world: World, region: string): Promise<string> {
  const token = await world.token({ role: 'province-admin', region: provinceOf(region) });
  const [directory = ''] = world.services['directory'] ?? [];
  const answer = await fetch(`${directory}/v1/regions/${region}/onboarding`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'idempotency-key': `onboard-${region}` },
    body: '{}',
  });
  if (!answer.ok) throw new Error(`${region} was not onboarded: ${answer.status} ${await answer.text()}`);
  return ((await answer.json()) as { government: { id: string } }).government.id;
}
