import { type JetStreamManager, jetstream, jetstreamManager } from '@nats-io/jetstream';
import { headers as natsHeaders, type NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { partsOf, streamOf, UtteranceRecordedV1 } from '@rakor/contracts';
import { newId, subjectTokensOf } from '@rakor/kernel';
import { deliveryMigrations, provision } from '@rakor/messaging';
import { Client } from 'pg';
import type { BenchDatabase, Servers } from '../harness/servers.js';

export const READER = 'reader';
export const PRODUCER = 'directives';
export const STREAM = streamOf(PRODUCER);
export const REGIONS = ['33.16', '33.74', '35.24', '36.04'];
/** More than a batch has events: in a batch hardly two are of one meeting. */
const MEETINGS = 2_000;
const AT_ONCE = 100;

/** A stream full of events, and a reader's empty schema. */
export interface Stage {
  readonly database: BenchDatabase;
  readonly natsUrl: string;
  readonly nats: NatsConnection;
  readonly events: number;
  /** Makes the reader new: it has heard nothing and had no effect. */
  fresh(): Promise<void>;
  /** @throws when not exactly the first `events` had their effect, each once, in the order of their meeting */
  assertRight(events: number): Promise<void>;
  close(): Promise<void>;
}

export async function givenStage(servers: Servers, events: number): Promise<Stage> {
  const [database, { url: natsUrl }] = await Promise.all([
    servers.database(READER, [deliveryMigrations, { url: new URL('../../src/inbox/sql/', import.meta.url) }]),
    servers.nats(),
  ]);
  const nats = await connect({ servers: natsUrl });
  const jsm = await jetstreamManager(nats);
  const admin = new Client({ connectionString: database.admin });
  await admin.connect();
  await provisionReader(jsm);
  await fill(nats, events);
  return {
    database,
    natsUrl,
    nats,
    events,
    fresh: async () => {
      await jsm.consumers.delete(STREAM, READER);
      await provisionReader(jsm);
      await admin.query('truncate reader.utterance, reader.inbox');
      await admin.query('checkpoint');
    },
    assertRight: (heard) => assertRight(admin, heard),
    close: async () => {
      await admin.end();
      await nats.close();
    },
  };
}

async function provisionReader(jsm: JetStreamManager): Promise<void> {
  await provision(jsm, {
    services: [
      { service: PRODUCER, listensTo: [] },
      { service: READER, listensTo: [PRODUCER] },
    ],
  });
}

async function assertRight(admin: Client, heard: number): Promise<void> {
  const { rows } = await admin.query<{ effects: number; disordered: number; claims: number }>(
    `select count(*)::int as effects, count(*) filter (where sequence <> place)::int as disordered,
            (select count(*)::int from reader.inbox) as claims
     from (select sequence, row_number() over (partition by region, meeting_id order by place) as place from reader.utterance)`,
  );
  const [{ effects, disordered, claims } = { effects: 0, disordered: 0, claims: 0 }] = rows;
  if (effects !== heard || claims !== heard || disordered > 0)
    throw new Error(`of ${heard} events ${effects} had effects, ${claims} were claimed, ${disordered} came out of order`);
}

/** Utterances of many meetings in turn, 1 KB each, as a relay publishes them. */
async function fill(nats: NatsConnection, events: number): Promise<void> {
  const js = jetstream(nats);
  const { service, event, version } = partsOf(UtteranceRecordedV1.type);
  const meetings = Array.from({ length: MEETINGS }, newId);
  for (let from = 0; from < events; from += AT_ONCE) {
    const stored = Array.from({ length: Math.min(AT_ONCE, events - from) }, (_, index) => {
      const nth = from + index;
      const meetingId = meetings[nth % MEETINGS] ?? '';
      const region = REGIONS[(nth % MEETINGS) % REGIONS.length] ?? '';
      const fact = anUtterance(meetingId, Math.floor(nth / MEETINGS) + 1);
      const subject = `evt.${service}.${subjectTokensOf(region)}.${event}.${version}`;
      return js.publish(subject, JSON.stringify(fact), { headers: envelopeOf(fact, region) });
    });
    await Promise.all(stored);
  }
}

function anUtterance(meetingId: string, sequence: number): UtteranceRecordedV1 {
  return {
    meetingId,
    sequence,
    utteranceId: newId(),
    speaker: 'Kepala Dinas Kesehatan',
    kind: null,
    text: 'Vaksinasi di tiga kecamatan belum mencapai sasaran; tim turun lagi pekan depan. '.repeat(9),
    recordedAt: '2026-11-24T02:00:00.000Z',
  };
}

function envelopeOf({ meetingId, sequence }: UtteranceRecordedV1, region: string) {
  const fields = natsHeaders();
  const id = newId();
  const envelope = {
    'Nats-Msg-Id': id,
    'content-type': 'application/json',
    'ce-specversion': '1.0',
    'ce-id': id,
    'ce-type': UtteranceRecordedV1.type,
    'ce-source': `/rakor/${PRODUCER}`,
    'ce-subject': meetingId,
    'ce-time': '2026-11-24T02:00:00.000Z',
    'ce-region': region,
    'ce-sequence': String(sequence),
    'rakor-actor': 'user:secretary',
    traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
  };
  for (const [name, value] of Object.entries(envelope)) fields.set(name, value);
  return fields;
}
