import { streamOf } from '@rakor/contracts';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Server, whileAway } from '../servers/server.js';
import type { Injected, Injection } from './injection.js';
import { withAdmin } from './database.js';
import { withJetStream } from './jetstream.js';

const AFFECTED = { target: 'nats', recovering: { server: 'nats' } } as const satisfies Injected;

/** The broker, of a cluster all nodes at once: dead, away, or with less than it had. */
export const natsFaults: readonly Injection[] = [
  {
    name: 'nats-killed',
    inject: async ({ servers }) => {
      await endAll(servers.nats, 'SIGKILL');
      return AFFECTED;
    },
  },
  {
    name: 'nats-restarted',
    inject: async ({ servers }) => {
      await endAll(servers.nats, 'SIGTERM');
      return AFFECTED;
    },
  },
  {
    name: 'nats-away',
    inject: async ({ servers }, random) => {
      const ms = random.between(4_000, 8_000);
      await whileAway(servers.nats, () => sleep(ms));
      return { ...AFFECTED, details: { ms } };
    },
  },
  {
    name: 'nats-store-older',
    inject: async ({ servers, world }, random) => {
      const copies = servers.nats.map(({ name, folder }) => ({ folder, copy: join(world.folder, `older-${name}`) }));
      await whileAway(servers.nats, () => forEach(copies, ({ folder, copy }) => cp(folder, copy, { recursive: true })));
      const ms = random.between(1_500, 4_000);
      await sleep(ms);
      await whileAway(servers.nats, () => forEach(copies, putBack));
      return { ...AFFECTED, details: { olderByMs: ms } };
    },
  },
  {
    name: 'stream-deleted',
    inject: async ({ servers }, random) => {
      const stream = streamOf(random.pick(['directory', 'directives']));
      await withJetStream(servers.direct, async ({ jsm }) => {
        await jsm.streams.delete(stream);
      });
      await sleep(random.between(0, 1_000));
      await servers.provision();
      // All that was ever announced is carried again, before anything new.
      return { target: stream, recovering: { backlog: 'nats' } };
    },
  },
  {
    name: 'nats-disk-full',
    impossible: ({ servers: { disk } }) =>
      disk ? undefined : 'there is no small disk for NATS: a cluster has none, and not every process may mount one',
    inject: async ({ servers }, random) => {
      const ms = random.between(1_500, 4_000);
      await servers.disk?.fill();
      try {
        await sleep(ms);
      } finally {
        await servers.disk?.free();
      }
      // As docs/runbooks/events-are-not-leaving.md says: nats-server 2.14 refuses the stream's writes until then, though there is space again.
      await endAll(servers.nats, 'SIGTERM');
      return { ...AFFECTED, details: { ms } };
    },
  },
];

/** An outage that a run does not have by chance: what piles up in the outboxes takes its time to leave. */
export function longOutage(seconds: number): Injection {
  return {
    name: 'nats-away-long',
    inject: async (stack) => {
      await whileAway(stack.servers.nats, () => sleep(seconds * 1_000));
      const waiting = await withAdmin(stack, async (admin) => {
        const { rows } = await admin.query<{ waiting: number }>(
          'select count(*)::int as waiting from directives.outbox where id > (select position from directives.relay_cursor)',
        );
        return rows[0]?.waiting ?? 0;
      });
      if (waiting === 0) throw new Error('no command succeeded while NATS was away');
      return { target: 'nats', details: { seconds, waiting }, recovering: { backlog: 'nats' } };
    },
  };
}

async function endAll(nodes: readonly Server[], signal: NodeJS.Signals): Promise<void> {
  await Promise.all(nodes.map((node) => node.end(signal)));
}

interface Copy {
  readonly folder: string;
  readonly copy: string;
}

async function forEach(copies: readonly Copy[], work: (copy: Copy) => Promise<void>): Promise<void> {
  for (const copy of copies) await work(copy);
}

/** The folder itself may be a mount, and stays. */
async function putBack({ folder, copy }: Copy): Promise<void> {
  for (const name of await readdir(folder)) await rm(join(folder, name), { recursive: true, force: true });
  await cp(copy, folder, { recursive: true });
  await rm(copy, { recursive: true, force: true });
}
