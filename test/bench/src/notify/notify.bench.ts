import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { provision } from '@rakor/messaging';
import { notifications } from '@rakor/notifications';
import { Agent, request } from 'undici';
import type { Bench, Outcome, Surroundings } from '../harness/bench.js';
import { contest, samplesOf } from '../harness/contest.js';
import { percentile, ratioOf, type Sample, spreadOf, valuesOf } from '../harness/samples.js';
import { Served } from '../harness/served.js';
import { FanOut } from './fan-out.js';
import { BODY, Queue, REGION } from './queue.js';
import { Receiver } from './receiver.js';

export const bench: Bench = {
  name: 'notify',
  about:
    'webhooks sent from the queue, to the same requests by a bare client; one event told to many, to plain inserts of the same rows; and how long something urgent takes behind a backlog',
  run,
};

const WEBHOOKS = 4;
/** What the service has in hand of so many webhooks, and so the bare client at the same time. */
const AT_ONCE = 256;
const SIZES = {
  quick: { sent: 400, backlog: 2_000, urgent: 20, told: 1_500 },
  usual: { sent: 4_000, backlog: 20_000, urgent: 60, told: 10_000 },
  full: { sent: 20_000, backlog: 100_000, urgent: 100, told: 10_000 },
} as const;

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, say } = surroundings;
  const nats = (await surroundings.servers.nats()).url;
  await withStreams(nats);
  const served = await Served.start(surroundings, notifications, REGION);
  const [receiver, queue] = [await Receiver.start(), await Queue.open(served.database.admin)];
  let fanOut: FanOut | undefined;
  try {
    const many = await FanOut.open({ ...served.database, nats }, SIZES[size].told);
    fanOut = many;
    const webhooks: string[] = [];
    for (let n = 0; n < WEBHOOKS; n++) webhooks.push(await queue.addWebhook(receiver.url));
    const stage = { receiver, queue, webhooks, ...SIZES[size] };
    const contenders = [
      { name: 'ours', turn: () => dispatch(stage) },
      { name: 'bare', turn: () => bare(stage) },
      { name: 'told', turn: () => many.ours() },
      { name: 'plain', turn: () => many.plain() },
      { name: 'urgent', turn: () => urgent(stage, 0) },
      { name: 'urgent behind', turn: () => urgent(stage, stage.backlog) },
    ];
    const samples = await contest(contenders, size === 'quick' ? 1 : 5, say);
    const of = (name: string) => samplesOf(samples, name);
    return {
      asserted: [
        'each was received once and is on record as delivered at its first attempt, with the step of it',
        `each of ${SIZES[size].told.toLocaleString('en')} was told once`,
      ],
      rows: [
        { what: 'sent from the queue', value: spreadOf(valuesOf(of('ours'), 'rate')), unit: 'msg/s' },
        { what: 'sent by a bare client', value: spreadOf(valuesOf(of('bare'), 'rate')), unit: 'msg/s' },
        { what: 'ours to bare', value: ratioOf(of('ours'), of('bare'), 'rate'), unit: '×', goal: { id: 'N1', atLeast: 0.5 } },
        { what: 'one event told to many', value: spreadOf(valuesOf(of('told'), 'rate')), unit: 'msg/s' },
        { what: 'plain batched inserts of the same rows', value: spreadOf(valuesOf(of('plain'), 'rate')), unit: 'msg/s' },
        { what: 'told to plain', value: ratioOf(of('told'), of('plain'), 'rate'), unit: '×', goal: { id: 'N3', atLeast: 0.5 } },
        { what: 'urgent, nothing else waiting, p99', value: spreadOf(valuesOf(of('urgent'), 'p99')), unit: 'ms' },
        {
          what: `urgent, behind ${stage.backlog.toLocaleString('en')}, p99`,
          value: spreadOf(valuesOf(of('urgent behind'), 'p99')),
          unit: 'ms',
        },
        {
          what: 'urgent behind a backlog to without',
          value: ratioOf(of('urgent behind'), of('urgent'), 'p99'),
          unit: '×',
          goal: { id: 'N2', atMost: 2 },
        },
      ],
      notes: [
        `${AT_ONCE} requests at the same time to ${WEBHOOKS} addresses of one receiver, which takes everything; all of it shares one process`,
        'ours claims, signs, sends and stores each ending with its step in one commit a batch; the bare client only sends',
        'told is from the event in its stream to the last of its messages, by a rule for followers: worded, in the inbox, on record with its step',
        'urgent goes to a webhook that has nothing else to take, as the others are busy with the backlog; polling takes up to 200 ms of it',
      ],
    };
  } finally {
    receiver.stop();
    await fanOut?.close();
    await queue.close();
    await served.stop();
  }
}

/** Those of all services, which the service reads. */
async function withStreams(url: string): Promise<void> {
  const connection = await connect({ servers: url });
  await provision(await jetstreamManager(connection));
  await connection.close();
}

interface Stage {
  readonly receiver: Receiver;
  readonly queue: Queue;
  readonly webhooks: readonly string[];
  readonly sent: number;
  readonly urgent: number;
}

/** Until all is received and all is on record. */
async function dispatch({ receiver, queue, webhooks, sent }: Stage): Promise<Sample> {
  await queue.put(sent, webhooks, { due: 'in a year' });
  const received = receiver.more(sent);
  await queue.release();
  const began = performance.now();
  await received;
  await queue.settled();
  const seconds = (performance.now() - began) / 1_000;
  await queue.clear();
  return { rate: sent / seconds };
}

async function bare({ receiver, sent }: Stage): Promise<Sample> {
  const agent = new Agent({ connections: AT_ONCE });
  const received = receiver.more(sent);
  const began = performance.now();
  let left = sent;
  const one = async () => {
    while (left-- > 0) {
      const headers = { 'content-type': 'application/json', 'webhook-id': 'bare' };
      const { body } = await request(receiver.url, { dispatcher: agent, method: 'POST', headers, body: BODY });
      await body.dump();
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  await received;
  const seconds = (performance.now() - began) / 1_000;
  await agent.close();
  return { rate: sent / seconds };
}

/** How long it takes from the statement that queues it until it is received. */
async function urgent({ receiver, queue, webhooks, urgent: times }: Stage, backlog: number): Promise<Sample> {
  const [quiet = '', ...busy] = webhooks;
  await queue.put(backlog, busy);
  const took: number[] = [];
  for (let n = 0; n < times; n++) {
    const { id, put } = queue.urgent(quiet);
    const arrived = receiver.one(id);
    const began = performance.now();
    await put();
    await arrived;
    took.push(performance.now() - began);
  }
  await queue.clear();
  took.sort((a, b) => a - b);
  return { p99: percentile(took, 0.99), p50: percentile(took, 0.5) };
}
