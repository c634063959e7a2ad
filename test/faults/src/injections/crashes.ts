import { setTimeout as sleep } from 'node:timers/promises';
import { armCrash, type CrashPoint, CRASH_POINTS, isArmed } from '../patches/index.js';
import { topology } from '../stack/places.js';
import type { Stack } from '../stack/stack.js';
import type { Injection } from './injection.js';

/** How long a process may take to come to the point at which it is to die. */
const PATIENCE_MS = 20_000;
const POLL_MS = 20;

/** A process that dies at a named point of guarantees §1. */
export const crashes: readonly Injection[] = CRASH_POINTS.map((point) => ({
  name: `crash-${point}`,
  inject: async (stack, random) => {
    const service = random.pick(servicesThatReach(point));
    const before = pidsOf(stack, service);
    await armCrash(stack.control, service, point);
    const deadline = performance.now() + PATIENCE_MS;
    while (isArmed(stack.control, service, point)) {
      if (performance.now() > deadline) return { target: service, details: { point, reached: false } };
      await sleep(POLL_MS);
    }
    for (;;) {
      const died = [...before].find(([name, pid]) => stack.processes.pid(name) !== pid);
      if (died) return { target: died[0], details: { point, reached: true }, recovering: { replica: died[0] } };
      await sleep(POLL_MS);
    }
  },
}));

/** Commands go to the directives and to the counters all the time, and their events to whoever listens; the directory is quiet once the regions are made. */
function servicesThatReach(point: CrashPoint): readonly string[] {
  const listeners = topology.filter(({ listensTo }) => listensTo.includes('directives')).map(({ service }) => service);
  switch (point) {
    case 'before-commit':
      return ['directives', ...listeners];
    case 'after-commit-before-publish':
    case 'after-publish-before-mark':
      return ['directives', 'public-services'];
    case 'after-effect-before-ack':
      return listeners;
  }
}

function pidsOf({ replicas, processes }: Stack, service: string): Map<string, number | undefined> {
  return new Map(replicas.filter((one) => one.service === service).map(({ name }) => [name, processes.pid(name)]));
}
