import { streamOf } from '@rakor/contracts';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Stack } from '../stack/stack.js';
import type { Injected, Injection } from './injection.js';
import { withJetStream } from './jetstream.js';

const AFFECTED = { target: 'nats', recovering: { server: 'nats' } } as const satisfies Injected;

/** The broker dead, away, or with less than it had. */
export const natsFaults: readonly Injection[] = [
  {
    name: 'nats-killed',
    inject: async (stack) => {
      await endNats(stack, 'SIGKILL');
      return AFFECTED;
    },
  },
  {
    name: 'nats-restarted',
    inject: async (stack) => {
      await endNats(stack, 'SIGTERM');
      return AFFECTED;
    },
  },
  {
    name: 'nats-away',
    inject: async (stack, random) => {
      const ms = random.between(4_000, 8_000);
      await outage(stack, ms);
      return { ...AFFECTED, details: { ms } };
    },
  },
  {
    name: 'nats-store-older',
    inject: async (stack, random) => {
      const copy = join(stack.world.folder, 'older-store');
      await whileDown(stack, () => cp(stack.home.nats, copy, { recursive: true }));
      const ms = random.between(1_500, 4_000);
      await sleep(ms);
      await whileDown(stack, () => putBack(stack, copy));
      return { ...AFFECTED, details: { olderByMs: ms } };
    },
  },
  {
    name: 'stream-deleted',
    inject: async (stack, random) => {
      const stream = streamOf(random.pick(['directory', 'directives']));
      await withJetStream(stack, async ({ jsm }) => {
        await jsm.streams.delete(stream);
      });
      await sleep(random.between(0, 1_000));
      await stack.provision();
      return { ...AFFECTED, target: stream };
    },
  },
  {
    name: 'nats-disk-full',
    impossible: ({ disk }) => (disk ? undefined : 'this process may not mount a small disk for NATS'),
    inject: async (stack, random) => {
      const ms = random.between(1_500, 4_000);
      await stack.disk?.fill();
      try {
        await sleep(ms);
      } finally {
        await stack.disk?.free();
      }
      // As docs/runbooks/events-are-not-leaving.md says: nats-server 2.14 refuses the stream's writes until then, though there is space again.
      await endNats(stack, 'SIGTERM');
      return { ...AFFECTED, details: { ms } };
    },
  },
];

/** NATS is down for `ms`. */
async function outage(stack: Stack, ms: number): Promise<void> {
  await whileDown(stack, () => sleep(ms));
}

async function whileDown(stack: Stack, work: () => Promise<void>): Promise<void> {
  stack.gates.nats.close();
  try {
    await endNats(stack, 'SIGKILL');
    await work();
  } finally {
    stack.gates.nats.open();
  }
  await stack.processes.living('nats');
}

async function endNats({ processes }: Stack, signal: NodeJS.Signals): Promise<void> {
  await processes.gone('nats', await processes.signal('nats', signal));
}

/** The folder itself may be a mount, and stays. */
async function putBack({ home }: Stack, copy: string): Promise<void> {
  for (const name of await readdir(home.nats)) await rm(join(home.nats, name), { recursive: true, force: true });
  await cp(copy, home.nats, { recursive: true });
  await rm(copy, { recursive: true, force: true });
}
