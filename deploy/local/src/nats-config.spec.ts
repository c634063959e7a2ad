import { describe, expect, it } from '@jest/globals';
import { natsConfig } from './nats-config.js';
import { natsUsers } from './nats-users.js';

const topology = [
  { service: 'directory', listensTo: [] },
  { service: 'notifications', listensTo: ['directory'] },
];
const user = (name: string) => {
  const found = natsUsers(topology, () => ({ value: 'x' })).find((one) => one.name === name);
  if (!found) throw new Error(`no user ${name}`);
  return found;
};

describe('The users of NATS', () => {
  it('let a service publish its own events only', () => {
    const events = user('directory').publish.filter((subject) => subject.startsWith('evt.'));

    expect(events).toEqual(['evt.directory.>']);
  });

  it('let a service pull and acknowledge from its own consumer of each producer', () => {
    expect(user('notifications').publish).toEqual(
      expect.arrayContaining([
        '$JS.API.CONSUMER.INFO.DIRECTORY.notifications',
        '$JS.API.CONSUMER.MSG.NEXT.DIRECTORY.notifications',
        '$JS.ACK.DIRECTORY.notifications.>',
        '$JS.ACK.*.*.DIRECTORY.notifications.>',
      ]),
    );
  });

  it('keep replies in an inbox of the service alone', () => {
    for (const name of ['directory', 'notifications', 'provisioner']) {
      expect(user(name).subscribe.filter((subject) => subject.startsWith('_INBOX'))).toEqual([`_INBOX_${name}.>`]);
    }
  });

  it('let no service make or delete a stream or consumer', () => {
    const changes = ['directory', 'notifications']
      .flatMap((name) => user(name).publish)
      .filter((subject) => /CREATE|DELETE|PURGE|UPDATE|\$JS\.API\.>/.test(subject));

    expect(changes).toEqual([]);
  });
});

describe('The configuration of nats-server', () => {
  const users = natsUsers(topology.slice(0, 1), (name) =>
    name === 'directory' ? { variable: 'DIRECTORY_NATS_PASSWORD' } : { value: 'a "quoted" one' },
  );

  it('holds users, permissions and the store', () => {
    expect(natsConfig({ users: users.slice(1), storeDir: '/data', syncInterval: 'always', monitorPort: 8222 })).toBe(`http: 127.0.0.1:8222
jetstream {
  store_dir: "/data"
  sync_interval: always
}

authorization {
  timeout: 5
  users: [
    {
      user: "directory"
      password: $DIRECTORY_NATS_PASSWORD
      permissions: {
        publish: { allow: ["evt.directory.>", "dlq.directory.>", "bell.directory", "news.directory", "$JS.API.STREAM.INFO.DIRECTORY"] }
        subscribe: { allow: ["_INBOX_directory.>", "bell.directory", "news.directory"] }
      }
    }
  ]
}
`);
  });

  it('quotes what a password may hold', () => {
    expect(natsConfig({ users })).toContain(String.raw`password: "a \"quoted\" one"`);
  });

  it('leaves the disk to the system unless told', () => {
    expect(natsConfig({ users })).not.toContain('sync_interval');
  });

  it('names a server of a cluster, and every way to the others', () => {
    const cluster = { serverName: 'nats-1', listen: '0.0.0.0:6222', routes: ['nats-1:6222', 'nats-2:6222'], password: 'p@ss' };

    const config = natsConfig({ users, cluster });

    expect(config).toContain('server_name: "nats-1"\n');
    expect(config).toContain(`cluster {
  name: "rakor"
  listen: "0.0.0.0:6222"
  no_advertise: true
  authorization { user: "node", password: "p@ss", timeout: 5 }
  routes: ["nats-route://node:p%40ss@nats-1:6222", "nats-route://node:p%40ss@nats-2:6222"]
}
`);
  });
});
