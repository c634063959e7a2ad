import { jetstream, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { givenNats } from './nats.js';

describe('A nats-server of a spec file', () => {
  it('keeps its port and its data over a stop', async () => {
    const nats = await givenNats({ own: true });
    await connected(nats.url, async (connection) => publish(connection));

    await nats.stop();
    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow();
    await nats.start();

    expect(await connected(nats.url, messages)).toBe(1);
  });

  it('comes back empty from a wipe', async () => {
    const nats = await givenNats({ own: true });
    await connected(nats.url, publish);

    await nats.wipe();

    expect(await connected(nats.url, messages)).toBe(0);
  });

  it('takes users from its configuration', async () => {
    const nats = await givenNats({ config: 'authorization { users: [{ user: "relay", password: "secret" }] }' });

    await expect(connect({ servers: nats.url, reconnect: false })).rejects.toThrow(/authorization/i);
    await expect(connect({ servers: nats.url, user: 'relay', pass: 'secret' }).then((c) => c.close())).resolves.toBeUndefined();
  });
});

async function publish(connection: NatsConnection): Promise<void> {
  const manager = await jetstreamManager(connection);
  await manager.streams.add({ name: 'TEST', subjects: ['evt.test.>'] });
  await jetstream(connection).publish('evt.test.36.04.said.v1');
}

/** Messages in all streams. */
async function messages(connection: NatsConnection): Promise<number> {
  const manager = await jetstreamManager(connection);
  return (await manager.getAccountInfo()).streams === 0 ? 0 : (await manager.streams.info('TEST')).state.messages;
}

async function connected<T>(url: string, work: (connection: NatsConnection) => Promise<T>): Promise<T> {
  const connection = await connect({ servers: url });
  try {
    return await work(connection);
  } finally {
    await connection.close();
  }
}
