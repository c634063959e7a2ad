import { randomUUID } from 'node:crypto';
import { headers as natsHeaders } from '@nats-io/nats-core';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { DirectiveClosedV1, partsOf } from '@rakor/contracts';
import { newId, subjectTokensOf } from '@rakor/kernel';
import { Client } from 'pg';
import type { Sample } from '../harness/samples.js';
import { REGION } from './queue.js';

/** In one statement, as whoever knows all rows beforehand would write them. */
const BATCH = 500;
const TABLES = ['message', 'delivery', 'delivery_step'] as const;
/** Of an event; in one order, so that a step comes with its delivery. */
const EACH = {
  message: 'event_id = $1',
  delivery: 'event_id = $1',
  delivery_step: 'delivery_id in (select id from delivery where event_id = $1)',
};
const ORDER = { message: 'id', delivery: 'id', delivery_step: 'delivery_id' };

type Row = Readonly<Record<string, unknown>>;
type Rows = Record<(typeof TABLES)[number], Row[]>;

/** One event that many are told of by a rule, and the rows that this leaves, written by whoever knows them already. */
export class FanOut {
  private readonly columns: Record<keyof Rows, string> = { message: '', delivery: '', delivery_step: '' };
  private readonly rows: Rows = { message: [], delivery: [], delivery_step: [] };
  private readonly directiveId = newId();

  private constructor(
    private readonly admin: Client,
    private readonly app: Client,
    private readonly nats: NatsConnection,
    private readonly many: number,
  ) {}

  /** Organisations that follow a directive, and a rule that tells followers of its end. */
  static async open(urls: { admin: string; app: string; nats: string }, many: number): Promise<FanOut> {
    const [admin, app] = [new Client({ connectionString: urls.admin }), new Client({ connectionString: urls.app })];
    await Promise.all([admin.connect(), app.connect()]);
    await admin.query('set search_path = notifications');
    const fanOut = new FanOut(admin, app, await connect({ servers: urls.nats }), many);
    await fanOut.prepare();
    return fanOut;
  }

  /** From the event until the last one is told. @throws when somebody was not told, or twice */
  async ours(): Promise<Sample> {
    const event = randomUUID();
    const began = performance.now();
    await this.happens(event);
    for (let told = 0; told < this.many;) {
      const { rows } = await this.admin.query<{ n: number }>(
        `select count(*)::int as n from message where event_id = $1 and recipient_kind = 'organisation'`,
        [event],
      );
      told = rows[0]?.n ?? 0;
      if (told > this.many) throw new Error(`${told} were told instead of ${this.many}`);
      if (told < this.many) await new Promise((looked) => setTimeout(looked, 20));
    }
    const seconds = (performance.now() - began) / 1_000;
    await this.clear(event);
    return { rate: this.many / seconds };
  }

  /** The same rows with other ids, in as many statements as batches and tables. */
  async plain(): Promise<Sample> {
    const { event, rows } = this.copied();
    const began = performance.now();
    for (let from = 0; from < rows.message.length; from += BATCH) {
      await this.app.query('begin');
      await this.app.query(`select set_config('app.region', $1, true)`, [REGION]);
      for (const table of TABLES)
        await this.app.query(
          `insert into notifications.${table} (${this.columns[table]})
           select ${this.columns[table]} from jsonb_populate_recordset(null::notifications.${table}, $1::jsonb)`,
          [JSON.stringify(rows[table].slice(from, from + BATCH))],
        );
      await this.app.query('commit');
    }
    const seconds = (performance.now() - began) / 1_000;
    await this.clear(event);
    return { rate: this.many / seconds };
  }

  /** Of another event. A message and its delivery have one id. */
  private copied(): { event: string; rows: Rows } {
    const event = randomUUID();
    const ids = new Map(this.rows.message.map(({ id }) => [id, newId()]));
    return {
      event,
      rows: {
        message: this.rows.message.map((row) => ({ ...row, id: ids.get(row.id), event_id: event })),
        delivery: this.rows.delivery.map((row) => ({ ...row, id: ids.get(row.id), event_id: event })),
        delivery_step: this.rows.delivery_step.map((row) => ({ ...row, delivery_id: ids.get(row.delivery_id) })),
      },
    };
  }

  async close(): Promise<void> {
    await Promise.all([this.admin.end(), this.app.end(), this.nats.close()]);
  }

  private async prepare(): Promise<void> {
    await this.admin.query(
      `with told as (
         insert into message (region, id, recipient_kind, recipient_code, recipient_name, organisation_id, event_id, occurred_at, template, facts,
           subject_id, body_id, subject_en, body_en)
         select $1, gen_random_uuid(), 'organisation', 'opd-' || n, 'OPD ' || n, gen_random_uuid(), gen_random_uuid(), now(), 'before', '{}', '-', '-', '-', '-'
           from generate_series(1, $3::int) n returning recipient_code
       )
       insert into following (region, id, item_kind, item_id, recipient_kind, recipient_code, follows, version, set_by, set_at)
       select $1, gen_random_uuid(), 'directive', $2, 'organisation', recipient_code, true, 1, 'bench', now() from told`,
      [REGION, this.directiveId, this.many],
    );
    const text = { subject: 'Arahan {{number}} selesai', body: 'Selesai pada {{time:closedAt}}.\n\nTerima kasih.' };
    await this.admin.query(
      `insert into routing_rule (region, id, code, event_type, conditions, audience, texts, urgent, applies_to, active, version, set_by, set_at, channels)
       values ($1, gen_random_uuid(), 'pengikut', $2, '[]', '[{"kind":"followers"}]', $3, false, 'own', true, 1, 'bench', now(), '{e-mail}')`,
      [REGION, DirectiveClosedV1.type, JSON.stringify({ id: text, en: text })],
    );
    await this.admin.query('analyze');
    const event = randomUUID();
    await this.happens(event);
    while (
      ((await this.admin.query<{ n: number }>('select count(*)::int as n from message where event_id = $1', [event])).rows[0]?.n ?? 0) <
      this.many
    )
      await new Promise((looked) => setTimeout(looked, 50));
    for (const table of TABLES) {
      const { rows: columns } = await this.admin.query<{ name: string }>(
        `select attname as name from pg_attribute where attrelid = $1::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
        [table],
      );
      this.columns[table] = columns.map(({ name }) => name).join(', ');
      const { rows } = await this.admin.query<{ row: Row }>(
        `select to_jsonb(t) as row from ${table} t where ${EACH[table]} order by ${ORDER[table]}`,
        [event],
      );
      this.rows[table] = rows.map(({ row }) => row);
    }
    // They stay: a planner that takes the tables for empty would look each row up by reading all.
    await this.admin.query('vacuum analyze');
  }

  private async happens(event: string): Promise<void> {
    const fact: DirectiveClosedV1 = {
      directiveId: this.directiveId,
      sequence: 3,
      number: 'ARH/33.16/2026/00001',
      closedAt: new Date().toISOString(),
    };
    const { service, event: name, version } = partsOf(DirectiveClosedV1.type);
    const fields = natsHeaders();
    for (const [header, value] of Object.entries({
      ...{ 'ce-specversion': '1.0', 'ce-id': event, 'ce-type': DirectiveClosedV1.type, 'ce-subject': this.directiveId },
      ...{ 'ce-time': new Date().toISOString(), 'ce-region': REGION, 'ce-sequence': '3' },
    }))
      fields.set(header, value);
    await this.nats.request(`evt.${service}.${subjectTokensOf(REGION)}.${name}.${version}`, JSON.stringify(fact), {
      headers: fields,
      timeout: 5_000,
    });
  }

  private async clear(event: string): Promise<void> {
    for (const table of [...TABLES].reverse()) await this.admin.query(`delete from ${table} where ${EACH[table]}`, [event]);
    await this.admin.query('vacuum message, delivery, delivery_step');
  }
}
