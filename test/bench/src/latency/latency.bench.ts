import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { provision } from '@rakor/messaging';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { percentile, ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { migrations, type Place, PRODUCER, READER } from './delivery.js';
import { ReplicaProcess } from './replica-process.js';
import { commitsAlone, delivered, type Stage, type Way } from './turn.js';

const PER_SECOND = 200;
const CLIENTS = 16;
const ROUNDS = 3;

const OURS: Way = { name: 'our bell', wakeUp: 'bell' };
const ELSEWHERE: Way = { name: 'our bell, another replica leads', wakeUp: 'bell', elsewhere: true };
const POLL: Way = { name: 'a poll each second', wakeUp: 'none' };
const NOTIFY: Way = { name: 'LISTEN/NOTIFY', wakeUp: 'notify' };
const COMMIT = 'a commit alone';

export const bench: Bench = {
  name: 'latency',
  about: `commit → effect's commit in another service at ${PER_SECOND} events/s; what the wake-up costs ${CLIENTS} clients`,
  run,
};

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, memory, say } = surroundings;
  const rounds = size === 'quick' ? 1 : ROUNDS;
  const seconds = { quick: 1, usual: 5, full: 15 }[size];
  const stage = await givenStage(surroundings);
  memory.add('reader', stage.reader.pid);
  try {
    const timed = await contest(
      [
        { name: COMMIT, times: () => commitsAlone(stage, PER_SECOND, seconds) },
        ...[OURS, ELSEWHERE, POLL, NOTIFY].map((way) => ({
          name: way.name,
          times: () => delivered(stage, way, (producer) => producer.pace(PER_SECOND, seconds)),
        })),
      ].map(({ name, times }) => ({ name, turn: async () => tailOf(await times()) })),
      rounds,
      say,
    );
    const flooded = await contest(
      [POLL, OURS, NOTIFY].map((way) => ({
        name: way.name,
        turn: async () => {
          let rate = 0;
          await delivered(stage, way, async (producer) => {
            rate = await producer.flood(CLIENTS, seconds);
          });
          return { rate };
        },
      })),
      rounds,
      say,
    );
    return { asserted: ['every command had one effect, in every turn'], rows: [...latencies(timed), ...rates(flooded)] };
  } finally {
    await stage.reader.stop();
  }
}

type Samples = Awaited<ReturnType<typeof contest>>;

function tailOf(times: readonly number[]): { p50: number; p99: number } {
  return { p50: percentile(times, 0.5), p99: percentile(times, 0.99) };
}

function latencies(timed: Samples): Row[] {
  return [...timed].flatMap(([name, samples]) => {
    const ours = name === OURS.name || name === ELSEWHERE.name;
    return [
      { what: `${name}, p50`, value: spreadOf(valuesOf(samples, 'p50')), unit: 'ms', ...(ours ? { goal: { id: 'P3', atMost: 2 } } : {}) },
      { what: `${name}, p99`, value: spreadOf(valuesOf(samples, 'p99')), unit: 'ms', ...(ours ? { goal: { id: 'P3', atMost: 6 } } : {}) },
    ];
  });
}

function rates(flooded: Samples): Row[] {
  const without = samplesOf(flooded, POLL.name);
  const to = (way: Way) => ratioOf(samplesOf(flooded, way.name), without, 'rate');
  return [
    { what: `commands of ${CLIENTS} clients without a wake-up`, value: spreadOf(valuesOf(without, 'rate')), unit: '/s' },
    { what: 'with our bell, to that', value: to(OURS), unit: '×', goal: { id: 'P3', atLeast: 0.95 } },
    { what: 'with NOTIFY, to that', value: to(NOTIFY), unit: '×' },
  ];
}

async function givenStage({ servers }: Surroundings): Promise<Stage> {
  const nats = await servers.nats();
  const connection = await connect({ servers: nats.url });
  await provision(await jetstreamManager(connection), {
    services: [
      { service: PRODUCER, listensTo: [] },
      { service: READER, listensTo: [PRODUCER] },
    ],
  });
  await connection.close();
  const placeOf = async (service: string): Promise<Place> => ({
    service,
    database: await servers.database(service, migrations),
    nats: nats.url,
  });
  return { place: await placeOf(PRODUCER), reader: await ReplicaProcess.start(await placeOf(READER)) };
}
