import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { deliveryMigrations } from '@rakor/messaging';
import type { Bench, Goal, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { ratioOf, type Sample, spreadOf, valuesOf } from '../harness/samples.js';
import type { BenchDatabase } from '../harness/servers.js';
import { BenchStream, SERVICE } from '../publish/bench-stream.js';
import { eventsOf } from '../publish/events.js';
import { graphileWorker } from './graphile-worker.js';
import { fromMemory, ourRelay } from './ours.js';
import { pgBoss } from './pg-boss.js';
import { pgTransactionalOutbox } from './pg-transactional-outbox.js';
import { skipLockedPipelined, skipLockedPublish } from './skip-locked.js';
import { connected, type Way } from './stage.js';
import { TimedPublisher } from './tally.js';

const WAYS = [ourRelay, fromMemory, skipLockedPipelined, skipLockedPublish, pgBoss, graphileWorker, pgTransactionalOutbox];
const PATIENCE_MS = 60_000;

const GOALS = new Map<Way, Goal>([
  [fromMemory, { id: 'P2', atLeast: 0.7 }],
  [pgBoss, { id: 'P2', atLeast: 3 }],
  [graphileWorker, { id: 'P2', atLeast: 5 }],
  [pgTransactionalOutbox, { id: 'P2', atLeast: 50 }],
]);

export const bench: Bench = {
  name: 'relay',
  about: 'rows of 1 KB from a table to a stream, acknowledged; rows/s from the first to the last',
  run,
};

async function run({ size, servers, say }: Surroundings): Promise<Outcome> {
  const rows = { quick: 2_000, usual: 30_000, full: 100_000 }[size];
  const { url } = await servers.nats();
  const database = await servers.database(SERVICE, [deliveryMigrations]);
  const stream = await BenchStream.open(url);
  const contenders = WAYS.map((way) => ({
    name: way.name,
    turn: () => turnOf(way, Math.max(100, Math.round(rows * way.share)), database, url, stream),
  }));
  // Compilers and caches want a round that does not count: the first rates are half of what follows.
  if (size !== 'quick') await contest(contenders, 1, () => undefined);
  const samples = await contest(contenders, size === 'quick' ? 1 : 5, say);
  await stream.close();
  const ours = samplesOf(samples, ourRelay.name);
  const ratios = WAYS.slice(1).map((way): Row => {
    const goal = GOALS.get(way);
    return {
      what: `our relay to ${way.name}`,
      value: ratioOf(ours, samplesOf(samples, way.name), 'rate'),
      unit: '×',
      ...(goal ? { goal } : {}),
    };
  });
  return {
    asserted: [
      'every row is in the stream once, whoever carried it',
      'from ours in the order of its key, and its cursor stands at the last',
    ],
    rows: [...ratios, ...[...samples].map(([name, own]): Row => ({ what: name, value: spreadOf(valuesOf(own, 'rate')), unit: 'rows/s' }))],
    notes: [
      'The clock runs from the first event that is given to the publisher to the last that is stored: connections, elections and a first read lie before it.',
      'All but "SKIP LOCKED, js.publish" publish with our publisher: what differs is the relay. The settings of the peers stand in their files, with the source.',
    ],
  };
}

async function turnOf(way: Way, count: number, database: BenchDatabase, url: string, stream: BenchStream): Promise<Sample> {
  const events = eventsOf(SERVICE, count);
  await stream.renew();
  const admin = await connected(database.admin);
  const nats = await connect({ servers: url });
  const publisher = new TimedPublisher(nats);
  const stage = { database, nats, stream, publisher, admin };
  await way.prepare(stage, events);
  const late = sleep(PATIENCE_MS, undefined, { ref: false }).then(() =>
    Promise.reject(new Error(`${way.name} was not done with ${count} rows within a minute`)),
  );
  const running = await Promise.race([way.drain(stage, events), late]);
  const ended = performance.now();
  await running.stop();
  publisher.close();
  await nats.close();
  await admin.end();
  await stream.assertHolds(count, way.keepsOrder);
  return { rate: (count / (ended - publisher.began)) * 1_000 };
}
