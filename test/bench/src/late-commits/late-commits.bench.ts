import { setTimeout as sleep } from 'node:timers/promises';
import { jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { type Messaging, provision } from '@rakor/messaging';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { percentile, type Sample, type Spread, spreadOf, valuesOf } from '../harness/samples.js';
import { closeDelivery, migrations, openDelivery, PRODUCER } from '../latency/delivery.js';
import { following, published, type Reader, type Sightings } from './readers.js';
import { writeElsewhere, writeLate } from './writers.js';

const ROUNDS = 3;
const WRITERS = 8;
const UNRELATED_MS = 2_000;
/** Longer than an unrelated write and a poll of the relay. */
const SETTLE_MS = 3_000;

const ALONE = 'late commits';
const BESIDE = 'late commits beside an unrelated write of 2 s';

/** Where a turn plays. */
interface Stage {
  readonly admin: string;
  readonly messaging: Messaging;
  readonly nats: NatsConnection;
}

export const bench: Bench = {
  name: 'late-commits',
  about: `${WRITERS} writers commit up to 200 ms after they took their ids, some never, beside an unrelated write that is always open`,
  run,
};

async function run({ servers, size, say }: Surroundings): Promise<Outcome> {
  const [rounds, seconds] = { quick: [1, 2], usual: [ROUNDS, 4], full: [ROUNDS, 20] }[size] as [number, number];
  const database = await servers.database(PRODUCER, migrations);
  const { url } = await servers.nats();
  const nats = await connect({ servers: url });
  await provision(await jetstreamManager(nats), { services: [{ service: PRODUCER, listensTo: [] }] });
  const messaging = await openDelivery({ service: PRODUCER, database, nats: url });
  const stage: Stage = { admin: database.admin, messaging, nats };
  try {
    messaging.startRelay();
    const contenders = [ALONE, BESIDE].map((name) => ({ name, turn: () => turn(stage, seconds, name === BESIDE) }));
    const samples = await contest(contenders, rounds, say);
    const lost = samplesOf(samples, BESIDE)
      .concat(samplesOf(samples, ALONE))
      .reduce((sum, { naiveLost = 0 }) => sum + naiveLost, 0);
    if (lost === 0) throw new Error('the naive cursor lost nothing: this bench could not see a loss');
    return {
      asserted: [
        'every committed event was published once, no event of a rolled-back transaction',
        `the naive cursor was seen to lose ${lost}`,
      ],
      rows: rowsOf(samplesOf(samples, ALONE), samplesOf(samples, BESIDE)),
    };
  } finally {
    await closeDelivery(messaging);
    await nats.close();
  }
}

async function turn({ admin, messaging, nats }: Stage, seconds: number, unrelated: boolean): Promise<Sample> {
  const readers = [await published(nats), await following(admin, 'naive'), await following(admin, 'horizon')] as const;
  const ended = new AbortController();
  const elsewhere = unrelated ? writeElsewhere(messaging, UNRELATED_MS, ended.signal) : Promise.resolve();
  const committed = await writeLate(messaging, WRITERS, seconds);
  await sleep(SETTLE_MS);
  ended.abort();
  await elsewhere;
  for (const reader of readers) await reader.stop();
  const [ours, naive, horizon] = readers.map(({ sightings }: Reader) => sightings) as [Sightings, Sightings, Sightings];

  const missed = missing(ours, committed);
  const foreign = ours.at.size - (committed.size - missed);
  if (missed + ours.doubled + foreign > 0)
    throw new Error(`of ${committed.size} events ${missed} were missed, ${ours.doubled} doubled, ${foreign} never committed`);
  const naiveLost = missing(naive, committed);
  return {
    ...latencies('ours', ours, committed),
    ...latencies('horizon', horizon, committed),
    naiveLost,
    naiveLostShare: naiveLost / committed.size,
  };
}

function missing({ at }: Sightings, committed: ReadonlyMap<string, number>): number {
  return [...committed.keys()].filter((id) => !at.has(id)).length;
}

function latencies(name: string, { at }: Sightings, committed: ReadonlyMap<string, number>): Sample {
  const took = [...committed].flatMap(([id, from]) => (at.has(id) ? [(at.get(id) ?? 0) - from] : [])).sort((a, b) => a - b);
  return { [`${name}P50`]: percentile(took, 0.5), [`${name}P99`]: percentile(took, 0.99) };
}

function rowsOf(alone: readonly Sample[], beside: readonly Sample[]): Row[] {
  const added = (figure: string): Spread => {
    const without = valuesOf(alone, figure);
    return spreadOf(valuesOf(beside, figure).map((value, round) => value - (without[round] ?? NaN)));
  };
  const of = (samples: readonly Sample[], figure: string) => spreadOf(valuesOf(samples, figure));
  return [
    { what: 'our relay, commit → in the stream, p50', value: of(alone, 'oursP50'), unit: 'ms' },
    { what: 'our relay, p99', value: of(alone, 'oursP99'), unit: 'ms' },
    { what: 'an unrelated write of 2 s adds, p99', value: added('oursP99'), unit: 'ms', goal: { id: 'P10', atMost: 50 } },
    { what: 'pure xid horizon, commit → read, p99', value: of(alone, 'horizonP99'), unit: 'ms' },
    { what: 'an unrelated write of 2 s adds to it, p99', value: added('horizonP99'), unit: 'ms' },
    { what: 'a naive cursor lost', value: of([...alone, ...beside], 'naiveLostShare'), unit: 'of 1' },
  ];
}
