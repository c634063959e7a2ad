import { jetstream } from '@nats-io/jetstream';
import { headers as natsHeaders, type NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { type Outgoing, PipelinedPublisher } from '@rakor/messaging';
import type { Bench, Outcome, Surroundings } from '../harness/bench.js';
import { contest, type Contender, samplesOf } from '../harness/contest.js';
import { ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { BenchStream, SERVICE } from './bench-stream.js';
import { eventsOf } from './events.js';
import { inBatches } from './in-batches.js';

const OURS = 'our publisher';
const THEIRS = 'js.publish';
const UNTRACED = 'js.publish, noAsyncTraces';

export const bench: Bench = {
  name: 'publish',
  about: 'acknowledged publishing of 1 KB events with our headers, up to 3,000 in flight',
  run,
};

async function run({ size, servers, say }: Surroundings): Promise<Outcome> {
  const count = { quick: 2_000, usual: 30_000, full: 100_000 }[size];
  const { url } = await servers.nats();
  const stream = await BenchStream.open(url);
  const events = eventsOf(SERVICE, count);
  const contender = (name: string, noAsyncTraces: boolean, publish: (nats: NatsConnection) => Promise<void>): Contender => ({
    name,
    turn: async () => {
      await stream.renew();
      const nats = await connect({ servers: url, noAsyncTraces });
      const took = await measured(() => publish(nats));
      await nats.close();
      await stream.assertHolds(count, true);
      return { rate: (count / took.ms) * 1_000, cpuUs: took.cpuUs / count };
    },
  });
  const samples = await contest(
    [
      contender(OURS, false, (nats) => withOurs(nats, events)),
      contender(THEIRS, false, (nats) => withTheirs(nats, events)),
      contender(UNTRACED, true, (nats) => withTheirs(nats, events)),
    ],
    size === 'quick' ? 1 : 5,
    say,
  );
  await stream.close();
  return {
    asserted: ['every event is in the stream once, in the order of its key'],
    rows: [THEIRS, UNTRACED]
      .flatMap((name) => {
        const ours = samplesOf(samples, OURS);
        const theirs = samplesOf(samples, name);
        const goal = (bound: object) => (name === THEIRS ? { goal: { id: 'P1', ...bound } } : {});
        return [
          { what: `our rate to ${name}`, value: ratioOf(ours, theirs, 'rate'), unit: '×', ...goal({ atLeast: 3 }) },
          { what: `our CPU to ${name}`, value: ratioOf(ours, theirs, 'cpuUs'), unit: '×', ...goal({ atMost: 0.25 }) },
        ];
      })
      .concat(
        [...samples].flatMap(([name, own]) => [
          { what: name, value: spreadOf(valuesOf(own, 'rate')), unit: 'msg/s' },
          { what: `${name}, CPU a message`, value: spreadOf(valuesOf(own, 'cpuUs')), unit: 'µs' },
        ]),
      ),
  };
}

async function withOurs(nats: NatsConnection, events: readonly Outgoing[]): Promise<void> {
  const publisher = new PipelinedPublisher(nats, '_INBOX');
  await inBatches(events, (event) => publisher.publish(event));
  publisher.close();
}

/** In flight together are events of one key, too: nothing here is lost with a connection, so their order holds. */
async function withTheirs(nats: NatsConnection, events: readonly Outgoing[]): Promise<void> {
  const js = jetstream(nats);
  await inBatches(events, ({ subject, headers, body }) => {
    const fields = natsHeaders();
    for (const [name, value] of Object.entries(headers)) fields.set(name, value);
    return js.publish(subject, body, { headers: fields });
  });
}

async function measured(work: () => Promise<void>): Promise<{ ms: number; cpuUs: number }> {
  const began = performance.now();
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return { ms: performance.now() - began, cpuUs: user + system };
}
