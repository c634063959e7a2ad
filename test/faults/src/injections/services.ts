import { setTimeout as sleep } from 'node:timers/promises';
import type { Random } from '../random.js';
import { ACK_WAIT_MS } from '../stack/places.js';
import type { Stack } from '../stack/stack.js';
import type { Injection } from './injection.js';

/** Longest stop that is waited for before it counts as one that hangs. */
const STOP_MS = 30_000;

/** A service killed, told to stop, or hanging; of a service with two processes, one of them. */
export const serviceFaults: readonly Injection[] = [
  {
    name: 'service-killed',
    inject: async (stack, random) => {
      const target = anyReplica(stack, random);
      await stack.processes.gone(target, await stack.processes.signal(target, 'SIGKILL'));
      return { target, recovering: { replica: target } };
    },
  },
  {
    name: 'service-stopped',
    inject: async (stack, random) => {
      const target = anyReplica(stack, random);
      const since = performance.now();
      const pid = await stack.processes.signal(target, 'SIGTERM');
      const cutOff = setTimeout(() => process.kill(pid, 'SIGKILL'), STOP_MS);
      await stack.processes.gone(target, pid);
      clearTimeout(cutOff);
      return { target, details: { stoppedInMs: Math.round(performance.now() - since) }, recovering: { replica: target } };
    },
  },
  {
    name: 'service-hanging',
    inject: async (stack, random) => {
      const target = anyReplica(stack, random);
      const ms = ACK_WAIT_MS + random.between(500, 2_000);
      await stack.processes.signal(target, 'SIGSTOP');
      await sleep(ms);
      await stack.processes.signal(target, 'SIGCONT');
      return { target, details: { ms }, recovering: { replica: target } };
    },
  },
];

function anyReplica(stack: Stack, random: Random): string {
  return random.pick(stack.replicas).name;
}
