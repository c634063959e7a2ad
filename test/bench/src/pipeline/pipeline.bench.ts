import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { deliveryMigrations, type Messaging, provision } from '@rakor/messaging';
import { giveNumbers } from '@rakor/public-services';
import { Client } from 'pg';
import type { Bench, Outcome, Row, Surroundings } from '../harness/bench.js';
import { contest, type Contender, samplesOf } from '../harness/contest.js';
import { ratioOf, spreadOf, valuesOf } from '../harness/samples.js';
import { closeDelivery, openDelivery, READER } from '../latency/delivery.js';
import { asking, crowded } from '../tickets/crowd.js';
import { pgbench, pgbenchPath } from '../tickets/pgbench.js';
import { Stage } from '../tickets/stage.js';
import { Reader } from './reader.js';

const PRODUCER = 'public-services';
const USERS = [16, 128];
const ROUNDS = 5;

export const bench: Bench = {
  name: 'pipeline',
  about:
    'numbers from the request to their effect in another service (issued, relayed, consumed), beside pgbench with the statement that issues alone',
  run,
};

async function run(surroundings: Surroundings): Promise<Outcome> {
  const { size, memory, say } = surroundings;
  const seconds = { quick: 2, usual: 5, full: 20 }[size];
  const line = await Line.set(surroundings);
  memory.add('reader', line.reader.pid);
  try {
    const contenders = USERS.flatMap((users) => contendersOf(line, users, seconds));
    const samples = await contest(contenders, size === 'quick' ? 1 : ROUNDS, say);
    return {
      asserted: ['after each turn: as many numbers as were given, without gap or double, each announced, and each heard of once'],
      rows: USERS.flatMap((users) => rowsOf(samples, users)),
      notes: ['the clock of ours runs until the last effect is committed; service and relay are one process, the reader another'],
    };
  } finally {
    await line.close();
  }
}

/** Who issues, who relays and who hears. */
class Line {
  private constructor(
    readonly stage: Stage,
    readonly reader: Reader,
    private readonly heard: Client,
    private readonly nats: string,
  ) {}

  static async set(surroundings: Surroundings): Promise<Line> {
    const { servers } = surroundings;
    const stage = await Stage.set(surroundings);
    const { url: nats } = await servers.nats();
    const connection = await connect({ servers: nats });
    await provision(await jetstreamManager(connection), {
      services: [
        { service: PRODUCER, listensTo: [] },
        { service: READER, listensTo: [PRODUCER] },
      ],
    });
    await connection.close();
    const migrations = [deliveryMigrations, { url: new URL('../../src/pipeline/sql/', import.meta.url) }];
    const database = await servers.database(READER, migrations);
    const reader = await Reader.start({ service: READER, database, nats, listensTo: [PRODUCER] });
    const heard = new Client({ connectionString: database.admin });
    await heard.connect();
    return new Line(stage, reader, heard, nats);
  }

  /** A service that issues and relays, for one turn: while pgbench is alone, nobody reads what it writes. */
  async serving<T>(work: (messaging: Messaging) => Promise<T>): Promise<T> {
    const messaging = await openDelivery({ service: PRODUCER, database: this.stage.database, nats: this.nats, listensTo: [] });
    messaging.startRelay();
    try {
      return await work(messaging);
    } finally {
      await closeDelivery(messaging);
    }
  }

  async clear(): Promise<void> {
    await this.stage.clear();
    await this.heard.query(`truncate ${READER}.heard, ${READER}.inbox`);
    this.reader.forget();
  }

  /** @throws where one of the numbers was not heard of, or twice, or as another */
  async mustHaveHeard(given: number): Promise<void> {
    await this.stage.mustHaveGiven(given);
    const { rows } = await this.heard.query<{ heard: number; claims: number }>(
      `select (select count(*)::int from ${READER}.heard) as heard, (select count(*)::int from ${READER}.inbox) as claims`,
    );
    if (rows[0]?.heard !== given || rows[0].claims !== given)
      throw new Error(`${given} numbers were given, and ${JSON.stringify(rows[0])}`);
  }

  async close(): Promise<void> {
    await this.reader.stop();
    await this.heard.end();
    await this.stage.close();
  }
}

function contendersOf(line: Line, users: number, seconds: number): Contender[] {
  const ours: Contender = {
    name: `ours, ${users} users`,
    turn: async () => {
      await line.clear();
      return line.serving(async ({ unitOfWork }) => {
        const batches = unitOfWork.batches(giveNumbers);
        const began = performance.now();
        const { given } = await crowded(users, seconds, () => {
          const { context, command } = asking('any');
          return batches.run(context, command);
        });
        const ended = await line.reader.hasHeard(given);
        await line.mustHaveHeard(given);
        return { rate: given / ((ended - began) / 1_000) };
      });
    },
  };
  const alone: Contender = {
    name: `pgbench, ${users} users`,
    turn: async () => {
      await line.clear();
      const { rate } = await pgbench(line.stage.database, { clients: users, seconds, wish: 'any' });
      await line.stage.mustHaveGiven(await line.stage.count());
      return { rate };
    },
  };
  return [...(pgbenchPath() ? [alone] : []), ours];
}

function rowsOf(samples: Awaited<ReturnType<typeof contest>>, users: number): Row[] {
  const of = (way: string) => samplesOf(samples, `${way}, ${users} users`);
  const rates = ['pgbench', 'ours'].filter((way) => samples.has(`${way}, ${users} users`));
  return [
    ...rates.map((way) => ({ what: `${way}, ${users} users`, value: spreadOf(valuesOf(of(way), 'rate')), unit: '/s' })),
    ...(rates.length === 2
      ? [
          {
            what: `ours to pgbench, ${users} users`,
            value: ratioOf(of('ours'), of('pgbench'), 'rate'),
            unit: '×',
            goal: { id: 'P7', atLeast: 1.2 },
          },
        ]
      : []),
  ];
}
