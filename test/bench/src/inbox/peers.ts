import { jetstream } from '@nats-io/jetstream';
import { type UtteranceRecordedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { Client } from 'pg';
import type { Sample } from '../harness/samples.js';
import { KEEP, KEEP_ALL, valuesOf } from './keep-utterance.js';
import { READER, REGIONS, type Stage, STREAM } from './stage.js';

/** Reads and acknowledges, and does nothing else: the limit. */
export async function fetchAndAck({ nats, events, fresh }: Stage): Promise<Sample> {
  await fresh();
  const began = performance.now();
  const source = await jetstream(nats).consumers.get(STREAM, READER);
  const heard = new Set<number>();
  await new Promise<void>((resolve, reject) => {
    const messages = source.consume({
      max_messages: 1_000,
      callback: (delivery) => {
        heard.add(delivery.seq);
        delivery.ack();
        if (heard.size === events) messages.then((one) => one.stop()).then(resolve, reject);
      },
    });
    messages.catch(reject);
  });
  await nats.flush();
  return { rate: (1_000 * events) / (performance.now() - began) };
}

/** Claims, has the effect, commits and acknowledges, message by message, as most inboxes are written; over the plain driver. */
export async function transactionPerMessage({ nats, database, fresh, assertRight }: Stage, events: number): Promise<Sample> {
  await fresh();
  const client = new Client({ connectionString: database.app });
  await client.connect();
  const began = performance.now();
  const source = await jetstream(nats).consumers.get(STREAM, READER);
  const messages = await source.consume({ max_messages: 1_000 });
  let handled = 0;
  for await (const message of messages) {
    const said = message.json<UtteranceRecordedV1>();
    const region = message.headers?.get('ce-region');
    await client.query('begin');
    await client.query(`select set_config('app.region', $1, true)`, [region]);
    const { rowCount } = await client.query('insert into inbox (consumer, event_id) values ($1, $2) on conflict do nothing', [
      READER,
      message.headers?.get('ce-id'),
    ]);
    if (rowCount === 1) await client.query(KEEP, [region, said.utteranceId, said.meetingId, said.sequence, said.speaker]);
    await client.query('commit');
    message.ack();
    if (++handled === events) break;
  }
  const seconds = (performance.now() - began) / 1_000;
  await client.end();
  await assertRight(events);
  return { rate: events / seconds };
}

const BATCH = 1_000;
const A_FACT = { sequence: 1, speaker: 'Kepala Dinas Kesehatan' };

/** The other limit: what a handler of sets has PostgreSQL do, over the plain driver, with no broker and nothing to understand. */
export async function statementsAlone({ database, fresh, assertRight }: Stage, events: number): Promise<Sample> {
  await fresh();
  const client = new Client({ connectionString: database.app });
  await client.connect();
  const began = performance.now();
  for (let from = 0; from < events; from += BATCH) {
    await client.query('begin');
    const ids = Array.from({ length: BATCH }, newId);
    await client.query('insert into inbox (consumer, event_id) select $1, unnest($2::uuid[]) on conflict do nothing returning event_id', [
      READER,
      ids,
    ]);
    for (const region of REGIONS) {
      await client.query(`select set_config('app.region', $1, true)`, [region]);
      const said = Array.from({ length: BATCH / REGIONS.length }, () => ({ ...A_FACT, utteranceId: newId(), meetingId: newId() }));
      await client.query(KEEP_ALL, valuesOf(region, said));
    }
    await client.query('commit');
  }
  const seconds = (performance.now() - began) / 1_000;
  await client.end();
  await assertRight(events);
  return { rate: events / seconds };
}
