import type { Client } from 'pg';

const DAYS = 7;

/**
 * Lets an outbox hold `rows` announced events of the last seven days, a partition each, as a service has them after a week. Their bodies are small: what
 * grows is what is looked into, not what is read.
 */
export async function fillWeek(owner: Client, rows: number): Promise<void> {
  for (let ago = DAYS - 1; ago >= 1; ago--) {
    const { rows: days } = await owner.query<{ name: string; low: string; high: string }>(
      `select 'outbox_' || to_char(day, 'YYYYMMDD') as name, day::text as low, (day + interval '1 day')::text as high
       from (select date_trunc('day', now(), 'UTC') - make_interval(days => $1) as day)`,
      [ago],
    );
    for (const { name, low, high } of days)
      await owner.query(`create table ${name} partition of outbox for values from ('${low}') to ('${high}')`);
  }
  await announce(owner, rows, DAYS);
  await owner.query('vacuum analyze outbox');
}

/** Adds events of the last `days`, oldest first, an aggregate each. */
export async function announce(owner: Client, rows: number, days = 0): Promise<void> {
  await owner.query(
    `insert into outbox (event_id, region, actor, subject, key, headers, body, created_at)
     select id, '33.74', 'bench', 'evt.directory.33.74.organisation-registered.v1', id,
       jsonb_build_object('Nats-Msg-Id', id, 'ce-type', 'directory.organisation-registered.v1', 'ce-sequence', '1', 'ce-time', at), '{}', at
     from (select uuidv7() as id, now() - make_interval(secs => $2 * 86400.0 * ($1 - n) / $1) as at from generate_series(1, $1) n)`,
    [rows, days],
  );
}
