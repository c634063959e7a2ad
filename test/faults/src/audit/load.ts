import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { eventClassOf, streamOf } from '@rakor/contracts';
import { isId, isTenantCode, regionOfTokens } from '@rakor/kernel';
import { inboxPrefixOf, DLQ_STREAM } from '@rakor/messaging';
import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { jetstream } from '@nats-io/jetstream';
import type pg from 'pg';
import type { Attempt } from '../workload/history.js';
import { regionsIn } from '../workload/marker.js';
import type { World } from '../world.js';
import { services } from './services.js';

const AT_ONCE = 5_000;

/** Puts the clients' histories into the temporary table `attempt`, and every message of the streams into `streamed`. */
export async function load(world: World, client: pg.Client): Promise<void> {
  await client.query(TABLES);
  await loadHistories(world, client);
  await loadStreams(world, client);
  await client.query(`create index on streamed (event_id); create index on attempt (key); analyze streamed; analyze attempt`);
}

async function loadHistories({ folder }: World, client: pg.Client): Promise<void> {
  const rows = new Rows<Attempt & { place: number }>(client, 'attempt', ATTEMPT);
  const files = (await readdir(join(folder, 'histories'))).filter((name) => name.endsWith('.jsonl'));
  let place = 0;
  for (const file of files) {
    for await (const line of createInterface({ input: createReadStream(join(folder, 'histories', file)) })) {
      if (line !== '') await rows.add({ place: place++, ...(JSON.parse(line) as Attempt) });
    }
  }
  await rows.end();
}

interface Streamed {
  readonly stream: string;
  readonly seq: number;
  readonly event_id: string | null;
  readonly type: string | null;
  readonly region: string;
  /** Whether the envelope is one that a relay writes. */
  readonly sound: boolean;
  /** A region whose marker the body shows, though the subject names another. */
  readonly shows: string | null;
  readonly subject: string;
}

async function loadStreams({ nats: { url, user, password } }: World, client: pg.Client): Promise<void> {
  const nats = await connect({ servers: url.split(','), user, pass: password, inboxPrefix: inboxPrefixOf(user), timeout: 10_000 });
  const rows = new Rows<Streamed>(client, 'streamed', STREAMED);
  try {
    const [js, jsm] = [jetstream(nats), await jetstreamManager(nats)];
    for (const stream of [...services.map(streamOf), DLQ_STREAM]) {
      const { state } = await jsm.streams.info(stream);
      if (state.messages === 0) continue;
      const consumer = await js.consumers.get(stream);
      for await (const message of await consumer.consume({ max_messages: 2_000 })) {
        await rows.add(streamed(stream, message.seq, message.subject, message.string(), (name) => message.headers?.get(name) ?? ''));
        if (message.seq >= state.last_seq) break;
      }
    }
    await rows.end();
  } finally {
    await nats.close();
  }
}

function streamed(stream: string, seq: number, subject: string, body: string, header: (name: string) => string): Streamed {
  const dead = stream === DLQ_STREAM;
  const [, , province = '', regency = ''] = subject.split('.');
  const region = regionOfTokens(province, regency);
  const [id, type] = [header(dead ? 'Nats-Msg-Id' : 'ce-id'), header('ce-type')];
  const sound = isId(id) && (dead || (isTenantCode(region) && eventClassOf(type) !== undefined && Number(header('ce-sequence')) >= 1));
  const foreign = [...regionsIn(body)].find((shown) => shown !== region);
  return { stream, seq, event_id: isId(id) ? id : null, type, region, sound, shows: foreign ?? null, subject };
}

/** Fills a table, many rows at a time. */
class Rows<T extends object> {
  private rows: T[] = [];

  constructor(
    private readonly client: pg.Client,
    private readonly table: string,
    private readonly columns: string,
  ) {}

  async add(row: T): Promise<void> {
    if (this.rows.push(row) >= AT_ONCE) await this.end();
  }

  async end(): Promise<void> {
    const rows = JSON.stringify(this.rows);
    this.rows = [];
    await this.client.query(`insert into ${this.table} select * from jsonb_to_recordset($1::jsonb) as row(${this.columns})`, [rows]);
  }
}

const ATTEMPT = `place bigint, region text, client text, command text, key text, marker text, status text, outcome text, id text, version int, note text`;
const STREAMED = `stream text, seq bigint, event_id uuid, type text, region text, sound boolean, shows text, subject text`;
const TABLES = `create temp table attempt (${ATTEMPT}); create temp table streamed (${STREAMED})`;
