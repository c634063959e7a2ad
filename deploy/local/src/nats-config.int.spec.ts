import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection, PermissionViolationError } from '@nats-io/transport-node';
import { topology } from '@rakor/contracts';
import { type Nats, startNats } from '@rakor/embedded';
import { inboxPrefixOf, provision } from '@rakor/messaging';
import { natsConfig } from './nats-config.js';
import { natsUsers, PROVISIONER } from './nats-users.js';

const folder = await mkdtemp(join(tmpdir(), 'rakor-nats-'));
let server: Nats;
const connections: NatsConnection[] = [];

beforeAll(async () => {
  const configFile = join(folder, 'nats.conf');
  await writeFile(
    configFile,
    natsConfig({ users: natsUsers(topology, (user) => ({ value: `secret of ${user}` })), syncInterval: 'always' }),
  );
  server = await startNats({ storeDir: join(folder, 'jetstream'), port: 0, configFile });
  await provision(await jetstreamManager(await as(PROVISIONER)));
});
afterAll(async () => {
  for (const connection of connections) await connection.close();
  await server.stop();
  await rm(folder, { recursive: true });
});

async function as(user: string, password = `secret of ${user}`): Promise<NatsConnection> {
  const connection = await connect({ servers: server.url, user, pass: password, inboxPrefix: inboxPrefixOf(user), reconnect: false });
  connections.push(connection);
  return connection;
}

/** What the server refuses while `act` runs; a publish is refused on the side, not to its caller. */
async function refusals(nats: NatsConnection, act: () => void): Promise<string[]> {
  const refused: string[] = [];
  const listening = (async () => {
    for await (const status of nats.status()) {
      if (status.type === 'error' && status.error instanceof PermissionViolationError)
        refused.push(`${status.error.operation} ${status.error.subject}`);
    }
  })();
  act();
  await nats.flush();
  await nats.close();
  await listening;
  return refused;
}

describe('NATS, with the configuration of the stack', () => {
  it('lets nobody in without the password', async () => {
    await expect(as('directory', 'guess')).rejects.toThrow(/authorization/i);
  });

  it('carries an event from its producer to a consumer of another service', async () => {
    await jetstream(await as('directory')).publish('evt.directory.36.04.region-onboarded.v1', 'hello');

    const consumer = await jetstream(await as('directives')).consumers.get('DIRECTORY', 'directives');
    const message = await consumer.next({ expires: 2_000 });

    expect(message?.string()).toBe('hello');
    expect(await message?.ackAck()).toBe(true);
  });

  it('refuses events in the name of another service', async () => {
    const nats = await as('directory');

    expect(await refusals(nats, () => nats.publish('evt.directives.36.04.directive-issued.v1', 'forged'))).toEqual([
      'publish evt.directives.36.04.directive-issued.v1',
    ]);
  });

  it("refuses to listen to another service's replies, events and bell", async () => {
    const nats = await as('directory');
    const foreign = ['_INBOX_directives.>', 'evt.directives.>', 'bell.directives', 'news.directives', '>'];

    const refused = await refusals(nats, () => foreign.forEach((subject) => nats.subscribe(subject, { callback: () => undefined })));

    expect(refused).toEqual(foreign.map((subject) => `subscription ${subject}`));
  });

  it('refuses to a service what changes streams and consumers', async () => {
    const nats = await as('directory');
    const changes = ['$JS.API.STREAM.DELETE.DIRECTORY', '$JS.API.STREAM.PURGE.DIRECTORY', '$JS.API.CONSUMER.CREATE.DIRECTIVES.directory'];

    expect(await refusals(nats, () => changes.forEach((subject) => nats.publish(subject)))).toEqual(
      changes.map((subject) => `publish ${subject}`),
    );
  });
});
