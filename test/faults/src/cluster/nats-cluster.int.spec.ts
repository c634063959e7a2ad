import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { OrganisationRegisteredV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { freePort } from '@rakor/embedded';
import { natsUsers, ProcessRecord, PROVISIONER } from '@rakor/local-stack';
import { type EventContext, inboxPrefixOf, provision } from '@rakor/messaging';
import { contextOf, eventually, givenStage, openConsumer, registered, type Replica, type Stage } from '@rakor/testing';
import { whileAway } from '../servers/server.js';
import { Processes } from '../stack/processes.js';
import { copiesAreCurrent, NatsCluster } from './nats-cluster.js';

const SERVICES = [{ service: 'directory', listensTo: ['directory'] }];
const STREAM = 'DIRECTORY';
/** Slower than three servers on one disk, so that no backlog grows: events of one aggregate travel one at a time. */
const PACE_MS = 50;
const PATIENCE_MS = 90_000;
const passwordOf = (user: string) => `secret-of-${user}`;

@Controller()
class NoteOrganisation {
  @EventPattern<string>(OrganisationRegisteredV1.type)
  async handle(@Payload() { organisationId, sequence }: OrganisationRegisteredV1, @Ctx() { tx }: EventContext): Promise<void> {
    await tx.manager.query('insert into seen.effect (key, sequence) values ($1, $2)', [organisationId, sequence]);
  }
}

let folder: string;
let processes: Processes;
let cluster: NatsCluster;
let nats: NatsConnection;
let jsm: JetStreamManager;
let stage: Stage;
let replica: Replica;
let announced: { stop: () => Promise<Announced> };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rakor-cluster-'));
  const { record } = await ProcessRecord.take(join(folder, 'processes.json'));
  processes = new Processes(record, join(folder, 'supervisor.log'));
  const users = natsUsers(SERVICES, (user) => ({ value: passwordOf(user) }));
  const [ports, routes] = [await threePorts(), await threePorts()];
  cluster = new NatsCluster({ processes, folder, logs: folder, users, ports, routes });
  await cluster.start();
  const servers = ports.map((port) => `nats://127.0.0.1:${port}`);
  nats = await connect({
    servers,
    user: PROVISIONER,
    pass: passwordOf(PROVISIONER),
    inboxPrefix: inboxPrefixOf(PROVISIONER),
    maxReconnectAttempts: -1,
    reconnectTimeWait: 100,
  });
  jsm = await jetstreamManager(nats, { checkAPI: false, timeout: 5_000 });
  await eventually(() => provision(jsm, { services: SERVICES, replicas: 3, ackWait: 5_000 }), { within: 30_000 });

  const alone = await givenStage({ service: 'directory' }, ['directory']);
  await alone.database.admin.query(`
    create schema seen;
    create table seen.effect (id bigint generated always as identity, key text, sequence int);
    grant usage on schema seen to public;
    grant insert on seen.effect to public;
  `);
  const login = { url: servers.join(','), user: 'directory', password: passwordOf('directory') };
  stage = { ...alone, open: (overrides) => alone.open({ ...overrides, nats: login, ackWait: 5_000 }) };
  replica = await openConsumer(stage, { controllers: [NoteOrganisation] });
}, PATIENCE_MS);

afterAll(async () => {
  await replica.close();
  await nats.close();
  await processes.supervisor.stop();
  await rm(folder, { recursive: true });
});

function threePorts(): Promise<number[]> {
  return Promise.all([freePort(), freePort(), freePort()]);
}

/** Events of one aggregate, numbered from 1. */
interface Announced {
  key: string;
  count: number;
}

/** Announces events of one aggregate, one after another, until stopped. */
function announcing(): { stop: () => Promise<Announced> } {
  const key = newId();
  let [stopped, count] = [false, 0];
  const run = async () => {
    while (!stopped) {
      const { type, fact } = registered(key, count + 1);
      await replica.messaging.unitOfWork.run(contextOf('33.16'), (tx) => tx.outbox.add(type, fact));
      count++;
      await sleep(PACE_MS);
    }
  };
  const running = run();
  const stop = async () => {
    stopped = true;
    await running;
    return { key, count };
  };
  return { stop };
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);

async function expectAllOnceInOrder({ key, count }: Announced): Promise<void> {
  const effects = async () => {
    const { rows } = await stage.database.admin.query<{ sequence: number }>('select sequence from seen.effect where key = $1 order by id', [
      key,
    ]);
    return rows.map(({ sequence }) => sequence);
  };
  await eventually(async () => expect(await effects()).toHaveLength(count), { within: 40_000, every: 200 });
  expect(await effects()).toEqual(numbers(count));
  const { rows } = await stage.database.admin.query<{ count: number }>('select count(*)::int as count from directory.outbox');
  expect((await jsm.streams.info(STREAM)).state.messages).toBe(rows[0]?.count);
}

/** Resolves when as many events wait in the outbox as are announced in about two seconds: nothing leaves it. */
async function untilEventsWait(): Promise<void> {
  const waiting = async () => {
    const { rows } = await stage.database.admin.query<{ waiting: number }>(
      'select count(*)::int as waiting from directory.outbox where id > (select position from directory.relay_cursor)',
    );
    return rows[0]?.waiting;
  };
  await eventually(async () => expect(await waiting()).toBeGreaterThan(2_000 / PACE_MS), { within: 20_000, every: 200 });
}

/** Resolves when a stream and its consumer have a leader and every copy is current. */
async function whole(): Promise<void> {
  await eventually(async () => expect(await copiesAreCurrent(jsm, SERVICES)).toBe(true), { within: 30_000, every: 200 });
}

async function stepDown(subject: string): Promise<void> {
  await eventually(async () =>
    expect((await nats.request(`$JS.API.${subject}`, '', { timeout: 2_000 })).json()).toMatchObject({ success: true }),
  );
}

describe('Three nats-servers', () => {
  beforeEach(async () => {
    await whole();
    announced = announcing();
  }, PATIENCE_MS);

  afterEach(() => announced.stop());

  it.each([0, 1, 2] as const)(
    'lose nothing, double nothing and keep the order when node %# is killed and comes back',
    async (index) => {
      await whileAway(cluster.nodes.slice(index, index + 1), () =>
        eventually(async () => expect((await jsm.streams.info(STREAM)).cluster?.leader).toBeTruthy(), { within: 20_000 }),
      );
      await whole();

      await expectAllOnceInOrder(await announced.stop());
    },
    PATIENCE_MS,
  );

  it(
    'do so when the leaders of the stream and of the consumer step down',
    async () => {
      await stepDown(`STREAM.LEADER.STEPDOWN.${STREAM}`);
      await stepDown(`CONSUMER.LEADER.STEPDOWN.${STREAM}.directory`);
      await whole();

      await expectAllOnceInOrder(await announced.stop());
    },
    PATIENCE_MS,
  );

  it(
    'do so when two are away, and events wait in the outbox meanwhile',
    async () => {
      await whileAway(cluster.nodes.slice(0, 2), untilEventsWait);
      await whole();

      await expectAllOnceInOrder(await announced.stop());
    },
    PATIENCE_MS,
  );
});
