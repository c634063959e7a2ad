import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { freePort } from '@rakor/embedded';
import { newId } from '@rakor/kernel';
import { ProcessRecord } from '@rakor/local-stack';
import { deliveryMigrations, Messaging, provision } from '@rakor/messaging';
import { createMetrics, createTracing } from '@rakor/observability';
import { migrate, provisionDatabase, rolesOf } from '@rakor/persistence';
import { contextOf, eventually, FixedClock, givenNats, registered } from '@rakor/testing';
import { Pool } from 'pg';
import { Proxy } from '../proxy/proxy.js';
import { upstream } from '../servers/servers.js';
import { Processes } from '../stack/processes.js';
import { PostgresPair } from './postgres-pair.js';

const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };
const PASSWORDS = { owner: 'owner', app: 'app', relay: 'relay' };
const PATIENCE_MS = 90_000;

let folder: string;
let processes: Processes;
let pair: PostgresPair;
let proxy: Proxy;
let messaging: Messaging;
let admin: Pool;
let streamedKeys: () => Promise<string[]>;

const urlOf = (role: keyof typeof PASSWORDS) =>
  `postgres://${rolesOf('directory')[role]}:${PASSWORDS[role]}@127.0.0.1:${proxy.port}/postgres`;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rakor-pair-'));
  const { record } = await ProcessRecord.take(join(folder, 'processes.json'));
  processes = new Processes(record, join(folder, 'supervisor.log'));
  const ports = [await freePort(), await freePort()] as const;
  pair = new PostgresPair({ processes, folder, logs: folder, ports, password: 'postgres', binaries: undefined });
  await pair.start();
  proxy = await Proxy.listen(0, upstream(pair.primary.port));
  admin = new Pool({ connectionString: `postgres://postgres:postgres@127.0.0.1:${proxy.port}/postgres` });
  admin.on('error', () => undefined);
  const client = await admin.connect();
  await provisionDatabase(client, 'directory', PASSWORDS);
  client.release();
  await migrate(urlOf('owner'), 'directory', [deliveryMigrations]);

  const broker = await givenNats({ own: true });
  const nats = await connect({ servers: broker.url });
  const jsm = await jetstreamManager(nats);
  await provision(jsm, { services: [{ service: 'directory', listensTo: [] }] });
  await nats.close();
  messaging = await Messaging.open({
    service: 'directory',
    databaseUrl: urlOf('app'),
    relayDatabaseUrl: urlOf('relay'),
    nats: { url: broker.url },
    entities: [],
    logger: SILENT,
    clock: new FixedClock(),
    metrics: createMetrics('directory'),
    tracing: await createTracing('directory'),
  });
  messaging.startRelay();
  streamedKeys = async () => {
    const looking = await connect({ servers: broker.url });
    const manager = await jetstreamManager(looking);
    const { state } = await manager.streams.info('DIRECTORY');
    const keys: string[] = [];
    for (let seq = 1; seq <= state.last_seq; seq++)
      keys.push((await manager.streams.getMessage('DIRECTORY', { seq }))?.header.get('ce-subject') ?? '');
    await looking.close();
    return keys;
  };
}, PATIENCE_MS);

afterAll(async () => {
  await messaging.finishRelay();
  await messaging.close();
  await admin.end();
  await proxy.close();
  await processes.supervisor.stop();
  await rm(folder, { recursive: true });
});

async function announce(key: string): Promise<string> {
  const { type, fact } = registered(key, 1);
  await messaging.unitOfWork.run(contextOf('33.16'), (tx) => tx.outbox.add(type, fact));
  return key;
}

const ready = async () => {
  for (const { name, check } of messaging.healthChecks()) if (name === 'postgres') await check();
};

describe('PostgreSQL with a synchronous standby', () => {
  it(
    'keeps every answered change over a failover by hand, and each event leaves once',
    async () => {
      const answered = [await announce(newId()), await announce(newId())];
      await eventually(async () => expect(await streamedKeys()).toEqual(answered));
      await Promise.all(Array.from({ length: 20 }, async () => answered.push(await announce(newId()))));
      await pair.fence();
      proxy.redirect(upstream(pair.standby.port));
      await expect(eventually(() => announce(newId()), { within: 1_500 })).rejects.toThrow(/read-only/);
      await expect(ready()).rejects.toThrow('a standby');

      await pair.promote();
      await eventually(ready);
      answered.push(await announce(newId()));

      await eventually(async () => expect((await streamedKeys()).toSorted()).toEqual(answered.toSorted()), { within: 15_000 });
    },
    PATIENCE_MS,
  );

  it(
    'waits again for the old primary, built anew as the standby',
    async () => {
      await pair.rejoin();
      await eventually(async () => expect(await pair.isInStep()).toBe(true));
      const key = await announce(newId());

      await eventually(async () => expect(await streamedKeys()).toContain(key));
    },
    PATIENCE_MS,
  );
});
