import { setTimeout as sleep } from 'node:timers/promises';
import { connect } from '@nats-io/transport-node';
import { bellOf } from '@rakor/messaging';
import { Client } from 'pg';
import { closeDelivery, openDelivery, type Place } from './delivery.js';
import { Producer, type WakeUp } from './producer.js';
import { ReplicaProcess } from './replica-process.js';

const PATIENCE_MS = 20_000;
/** Compilers and caches want a few hundred events before they show what they can do. */
const WARM_UP_SECONDS = 2;

/** One way from a commit to the relay. */
export interface Way {
  readonly name: string;
  readonly wakeUp: WakeUp;
  /** The relay is led by another replica of the producer. */
  readonly elsewhere?: boolean;
}

/** The stage of a turn: the producer's place, and the reader that runs all the while. */
export interface Stage {
  readonly place: Place;
  readonly reader: ReplicaProcess;
}

/** Lets `work` use a producer whose relay is awake and warm, then waits for all effects. @returns commit → effect's commit, ms, of what `work` did */
export async function delivered({ place, reader }: Stage, way: Way, work: (producer: Producer) => Promise<void>): Promise<number[]> {
  const leader = way.elsewhere ? await ReplicaProcess.start(place) : undefined;
  const messaging = await openDelivery(place);
  if (!leader) messaging.startRelay();
  const ringing = way.wakeUp === 'notify' ? await ringOnNotify(place) : undefined;
  try {
    const producer = new Producer(messaging, way.wakeUp);
    await producer.pace(200, WARM_UP_SECONDS);
    await effectsOf(producer, reader);
    await work(producer);
    return await effectsOf(producer, reader);
  } finally {
    await ringing?.stop();
    await closeDelivery(messaging);
    await leader?.stop();
  }
}

/** What the disk alone takes: a row and its commit, over the plain driver, at a steady pace. @returns ms, ascending */
export async function commitsAlone({ place: { database } }: Stage, perSecond: number, seconds: number): Promise<number[]> {
  const client = new Client({ connectionString: database.admin });
  await client.connect();
  await client.query('create table if not exists alone (id int)');
  const times: number[] = [];
  const began = performance.now();
  for (let n = 0; n < perSecond * seconds; n++) {
    await sleep(Math.max(0, began + (n * 1_000) / perSecond - performance.now()));
    const at = performance.now();
    await client.query('insert into alone values ($1)', [n]);
    times.push(performance.now() - at);
  }
  await client.end();
  return times.sort((a, b) => a - b);
}

/** Waits until every command has had its effect; asserts that it was one. @returns how long each took, ascending */
async function effectsOf({ committed }: Producer, reader: ReplicaProcess): Promise<number[]> {
  const until = performance.now() + PATIENCE_MS;
  const effects: (readonly [string, number])[] = [];
  while (effects.length < committed.size && performance.now() < until) {
    await sleep(100);
    effects.push(...(await reader.effects()));
  }
  const times = effects.map(([id, at]) => at - (committed.get(id) ?? NaN));
  const once = new Set(effects.map(([id]) => id)).size;
  if (effects.length !== committed.size || once !== committed.size || times.some(Number.isNaN))
    throw new Error(`${committed.size} commands had ${effects.length} effects of ${once} commands`);
  committed.clear();
  return times.sort((a, b) => a - b);
}

/** Rings the relay's bell at every NOTIFY. */
async function ringOnNotify({ database, nats, service }: Place): Promise<{ stop(): Promise<void> }> {
  const connection = await connect({ servers: nats });
  const listener = new Client({ connectionString: database.relay });
  await listener.connect();
  listener.on('notification', () => connection.publish(bellOf(service)));
  await listener.query('listen outbox');
  return {
    stop: async () => {
      await listener.end();
      await connection.close();
    },
  };
}
