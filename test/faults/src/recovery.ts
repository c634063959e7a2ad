import { setTimeout as sleep } from 'node:timers/promises';
import type { Recovering } from './injections/injection.js';
import type { Canary } from './stack/canary.js';
import type { Stack } from './stack/stack.js';

/** What recovers, and within how many milliseconds it should. */
export const GOALS = { service: 5_000, nats: 10_000, postgres: 15_000 } as const;

export type Recovered = keyof typeof GOALS;

/** After that a fault counts as one that the product does not recover from. */
const PATIENCE_MS = 60_000;
const POLL_MS = 25;

export function whatRecovers(recovering: Recovering): Recovered {
  return 'server' in recovering ? recovering.server : 'service';
}

/** Waits until what a fault befell works again. @returns the milliseconds that it took; null when it did not within a minute */
export async function recover(stack: Stack, canary: Canary, recovering: Recovering): Promise<number | null> {
  const since = performance.now();
  const patience = AbortSignal.timeout(PATIENCE_MS);
  try {
    if ('server' in recovering) await canary.sings(patience);
    else await isReady(stack, recovering.replica, patience);
    return Math.round(performance.now() - since);
  } catch (error) {
    if (patience.aborted) return null;
    throw error;
  }
}

async function isReady(stack: Stack, replica: string, patience: AbortSignal): Promise<void> {
  const port = stack.replicas.find(({ name }) => name === replica)?.port;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    patience.throwIfAborted();
    await sleep(POLL_MS);
  }
}
