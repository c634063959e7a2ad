import { migrationsOf } from '@rakor/bootstrap';
import { SystemClock } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { createDataSource } from '@rakor/persistence';
import { publicServices } from '@rakor/public-services';
import { Client } from 'pg';
import type { DataSource } from 'typeorm';
import type { Surroundings } from '../harness/bench.js';
import type { BenchDatabase } from '../harness/servers.js';
import { OutboxRowSchema, SeriesSchema, TicketRowSchema } from './save.js';

export const REGION = '33.16';
export const DATE = '2025-06-02';
/** 264 services of 31 institutions, as the largest mall has (domain §4.5), under 31 letters. */
const SERVICES = 264;
const PREFIXES = 31;
/** Every ticket of the bench is asked for at this instant, and so is pgbench's. */
export const AT = new Date(`${DATE}T03:00:00Z`);

export const PLACE = idOf(0);

/** Ids that pgbench can make of a number. */
export function idOf(n: number): string {
  return `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
}

/** Which service a visitor wants: any of them, or the one of a hot queue. */
export type Wish = 'any' | 'hot';

export function serviceFor(wish: Wish): string {
  return idOf(wish === 'hot' ? 1 : 1 + Math.floor(Math.random() * SERVICES));
}

/** pgbench's own `random(…)` for the same. */
export function pgbenchServiceFor(wish: Wish): string {
  return wish === 'hot' ? '1' : `random(1, ${SERVICES})`;
}

/** A place whose day is open, and the connections of a service to it. */
export class Stage {
  private constructor(
    readonly database: BenchDatabase,
    readonly dataSource: DataSource,
    readonly unitOfWork: UnitOfWork,
    readonly admin: Client,
    /** One connection whose region is set once, for the statement by itself. */
    readonly alone: Client,
  ) {}

  static async set({ servers }: Surroundings): Promise<Stage> {
    const database = await servers.database(publicServices.name, migrationsOf(publicServices));
    const entities = [...publicServices.entities, SeriesSchema, TicketRowSchema, OutboxRowSchema];
    const dataSource = createDataSource({ service: publicServices.name, url: database.app, entities, poolSize: 16 });
    await dataSource.initialize();
    const admin = new Client({ connectionString: database.admin });
    await admin.connect();
    await admin.query('set search_path = public_services');
    await openDay(admin);
    const unitOfWork = new UnitOfWork(dataSource, new SystemClock(), { ring: () => undefined });
    const alone = new Client({ connectionString: database.app, options: `-c app.region=${REGION} -c search_path=public_services` });
    await alone.connect();
    return new Stage(database, dataSource, unitOfWork, admin, alone);
  }

  /** As before anybody came. */
  async clear(): Promise<void> {
    await this.admin.query('truncate ticket, ticket_period, outbox cascade; update ticket_series set last = 0; checkpoint');
    await this.admin.query('vacuum (analyze) ticket_series');
  }

  /** @throws where a number is missing, given twice or not announced, or the tickets are not as many as were given */
  async mustHaveGiven(given: number): Promise<void> {
    const { rows } = await this.admin.query<{ tickets: number; announced: number; gaps: number; last: number }>(
      `select (select count(*)::int from ticket) as tickets,
              (select count(distinct o.key)::int from outbox o join ticket t on t.id::text = o.key and t.number = o.body::jsonb->>'number') as announced,
              (select count(*)::int from (select max(seq) - count(*) as gap from ticket group by prefix) s where gap <> 0) as gaps,
              (select sum(last)::int from ticket_series) as last`,
    );
    const found = rows[0];
    const right = found?.tickets === given && found.announced === given && found.gaps === 0 && found.last === given;
    if (!right) throw new Error(`${given} numbers were given, and there are ${JSON.stringify(found)}`);
  }

  /** How many there are: pgbench does not say how many of its transactions were committed when it stopped. */
  async count(): Promise<number> {
    const { rows } = await this.admin.query<{ count: number }>('select count(*)::int as count from ticket');
    return rows[0]?.count ?? 0;
  }

  async close(): Promise<void> {
    await this.alone.end();
    await this.admin.end();
    await this.dataSource.destroy();
  }
}

async function openDay(admin: Client): Promise<void> {
  await admin.query(
    `insert into place (region, id, code, name, kind, location, operator_id, operator_code, operator_name, hours, opens_on_holidays, status,
                        planned_on, soft_launched_on, version)
     values ($1, $2, 'mpp', 'MPP Blora', 'mpp', 'Gedung Konco Tani', $2, 'dpmptsp', 'DPMPTSP', '[]', false, 'soft-launched', $3, $3, 1)`,
    [REGION, PLACE, DATE],
  );
  await admin.query(
    `insert into queue (region, id, place_name, date, closes_at, due_at, policy, version) values ($1, $2, 'MPP Blora', $3, $4, $4, '{}', 1)`,
    [REGION, PLACE, DATE, `${DATE}T08:30:00Z`],
  );
  await admin.query(
    `insert into queue_line (region, queue_id, service_id, service_name, institution_name, prefix, offered_on)
     select $1, $2, ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'Layanan ' || n, 'Dinas ' || n % $4, chr(65 + n % $4 / 26) || chr(65 + n % $4 % 26), $3
       from generate_series(1, $5::int) n`,
    [REGION, PLACE, DATE, PREFIXES, SERVICES],
  );
  await admin.query(
    `insert into ticket_series (region, queue_id, date, prefix, most, reserved_from, reserved_to, closes_at)
     select distinct $1, $2::uuid, $3::date, prefix, 1000000000, 1, 0, $4::timestamptz from queue_line`,
    [REGION, PLACE, DATE, `${DATE}T08:30:00Z`],
  );
}
