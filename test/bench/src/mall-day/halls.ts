import type { Client } from 'pg';

/** A place whose day is open, and its counters. */
export interface Hall {
  readonly region: string;
  readonly placeId: string;
  readonly serviceIds: readonly string[];
  readonly counterIds: readonly string[];
}

export interface HallSize {
  readonly institutions: number;
  readonly services: number;
  readonly counters: number;
}

/** Who sits at every counter of a region. */
const OFFICER = 'officer';

function idOf(hall: number, kind: number, n: number): string {
  return `00000000-0000-7000-8${String(hall).padStart(3, '0')}-${kind}${String(n).padStart(11, '0')}`;
}

/**
 * Puts up halls with all counters open, one a region. Services are spread over the counters, so that each has several and each service is served.
 * @param day YYYY-MM-DD, and when the doors close
 */
export async function putUp(
  admin: Client,
  regions: readonly string[],
  { institutions, services, counters }: HallSize,
  day: { date: string; closesAt: Date },
): Promise<Hall[]> {
  const halls = regions.map((region, index): Hall => {
    const ids = (kind: number, count: number) => Array.from({ length: count }, (_, n) => idOf(index, kind, n + 1));
    return { region, placeId: idOf(index, 0, 0), serviceIds: ids(1, services), counterIds: ids(2, counters) };
  });
  const all = JSON.stringify(halls);
  const each = `jsonb_to_recordset($1::jsonb) as h ("region" text, "placeId" uuid, "serviceIds" jsonb, "counterIds" jsonb)`;
  await admin.query(
    `insert into place (region, id, code, name, kind, location, operator_id, operator_code, operator_name, hours, opens_on_holidays, status,
                        planned_on, soft_launched_on, version)
     select region, "placeId", 'mpp', 'MPP ' || region, 'mpp', 'Gedung', "placeId", 'dpmptsp', 'DPMPTSP', '[]', false, 'soft-launched', $2, $2, 1 from ${each}`,
    [all, day.date],
  );
  await admin.query(
    `insert into queue (region, id, place_name, date, closes_at, due_at, policy, version)
     select region, "placeId", 'MPP ' || region, $2, $3, $3::timestamptz + interval '1 day', $4, 1 from ${each}`,
    [
      all,
      day.date,
      day.closesAt,
      JSON.stringify({
        endOfDay: 'expire',
        graceMinutes: 60,
        dailyLimit: 100_000,
        kioskBlocks: [],
        maxCalls: 3,
        recallAfterSeconds: 300,
        priorityRun: 3,
        nearAt: 3,
      }),
    ],
  );
  await admin.query(
    `insert into queue_line (region, queue_id, service_id, service_name, institution_name, prefix, offered_on)
     select region, "placeId", id::uuid, 'Layanan ' || n, 'Instansi ' || n % $3, chr(65 + (n % $3)::int / 26) || chr(65 + (n % $3)::int % 26), $2
       from ${each}, jsonb_array_elements_text("serviceIds") with ordinality as s (id, n)`,
    [all, day.date, institutions],
  );
  await admin.query(
    `insert into ticket_series (region, queue_id, date, prefix, most, reserved_from, reserved_to, closes_at)
     select distinct region, queue_id, $1::date, prefix, 100000, 1, 0, $2::timestamptz from queue_line`,
    [day.date, day.closesAt],
  );
  await admin.query(
    `insert into counter (region, id, queue_id, name, service_ids, serving_ids, officer, opened_at, version)
     select region, c.id::uuid, "placeId", 'Loket ' || c.n, served.ids, served.ids, $2, now(), 1
       from ${each}, jsonb_array_elements_text("counterIds") with ordinality as c (id, n),
            lateral (select array_agg(s.id::uuid) as ids from jsonb_array_elements_text("serviceIds") with ordinality as s (id, n)
                      where s.n % jsonb_array_length("counterIds") in (c.n % jsonb_array_length("counterIds"), (c.n + 1) % jsonb_array_length("counterIds"))) served`,
    [all, OFFICER],
  );
  return halls;
}
