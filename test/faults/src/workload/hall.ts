import pg from 'pg';
import type { World } from '../world.js';
import { Client } from './client.js';

/** The id of a region's place, where people come for what many institutions give. */
export function placeOf(region: string): string {
  return `00000000-0000-7000-8000-${region.replace('.', '').padStart(12, '0')}`;
}

/** What each offers, by the same ids in every region: no row of one may ever stand for another's. Two share the letter of their numbers. */
export const SERVICES = [
  { id: '00000000-0000-7000-8000-000000009001', code: 'ktp', prefix: 'A' },
  { id: '00000000-0000-7000-8000-000000009002', code: 'kk', prefix: 'A' },
  { id: '00000000-0000-7000-8000-000000009003', code: 'pajak', prefix: 'B' },
] as const;

const keeper = { service: 'public-services', role: 'secretariat' } as const;
/** Numbers a day and letter: more than a run gives out. */
const POLICY = { dailyLimit: 9_000, recallAfterSeconds: 0 };

/** Opens the queue of a place in each region, once a run. @throws when a command is refused */
export async function openHalls(world: World, regions: readonly string[], ended: AbortSignal): Promise<void> {
  const fresh = await putUp(world, regions);
  await Promise.all(fresh.map((region, place) => openDay(new Client(world, region, `c${950 + place}`, ended))));
}

/** A place past its soft launch, whose doors are never shut. How it came to that is not what a run breaks. @returns the regions that had none */
async function putUp({ adminDatabaseUrl }: World, regions: readonly string[]): Promise<string[]> {
  const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' }));
  const client = new pg.Client({ connectionString: adminDatabaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ region: string }>(
      `insert into public_services.place (region, id, code, name, kind, location, operator_id, operator_code, operator_name, hours, opens_on_holidays,
                                          status, planned_on, soft_launched_on, version)
       select h.region, h.place, 'mpp', 'Mal Pelayanan Publik', 'mpp', 'Gedung', h.place, 'dinas-1', 'Dinas dinas-1', $2, true, 'soft-launched', '2026-01-05', '2026-01-05', 1
         from jsonb_to_recordset($1) as h (region text, place uuid) on conflict do nothing returning region`,
      [hallsOf(regions), JSON.stringify(hours)],
    );
    const fresh = rows.map(({ region }) => region);
    await client.query(
      `insert into public_services.service (region, id, place_id, place_code, place_name, code, name, prefix, institution_name, status, offered_at, version)
       select h.region, s.id, h.place, 'mpp', 'Mal Pelayanan Publik', s.code, s.code, s.prefix, 'Dinas dinas-1', 'offered', now(), 1
         from jsonb_to_recordset($1) as h (region text, place uuid), jsonb_to_recordset($2) as s (id uuid, code text, prefix text)`,
      [hallsOf(fresh), JSON.stringify(SERVICES)],
    );
    return fresh;
  } finally {
    await client.end();
  }
}

function hallsOf(regions: readonly string[]): string {
  return JSON.stringify(regions.map((region) => ({ region, place: placeOf(region) })));
}

async function openDay(clerk: Client): Promise<void> {
  const path = `places/${placeOf(clerk.region)}/queue`;
  const policy = await clerk.send({ name: 'queue-policy', ...keeper, path: `${path}/policy`, body: POLICY });
  const opened = await clerk.send({ name: 'open-day', ...keeper, path: `${path}/open` });
  if (!policy || !opened) throw new Error(`the queue of ${clerk.region} did not open`);
}
