import type { Recovering } from './injections/injection.js';
import type { Canary } from './stack/canary.js';
import type { Stack } from './stack/stack.js';
import { until } from './until.js';

/** What recovers, and within how many milliseconds it should. */
export const GOALS = { service: 5_000, nats: 10_000, postgres: 15_000, 'lag after an outage': 120_000 } as const;

export type Recovered = keyof typeof GOALS;

/** After that, or twice its goal, a fault counts as one that the product does not recover from. */
const PATIENCE_MS = 60_000;
/** Looks at all copies ask every server. */
const LOOK_MS = 250;
/** A backlog is gone when a new event overtakes nothing: it has its effect within this time. */
const LAG_MS = 1_000;

export function whatRecovers(recovering: Recovering): Recovered {
  if ('backlog' in recovering) return 'lag after an outage';
  return 'server' in recovering ? recovering.server : 'service';
}

/** Waits until what a fault befell works again. @returns the milliseconds since then; null when it did not in time */
export async function recover(stack: Stack, canary: Canary, recovering: Recovering, since = performance.now()): Promise<number | null> {
  const patience = AbortSignal.timeout(Math.max(PATIENCE_MS, 2 * GOALS[whatRecovers(recovering)]));
  try {
    if ('replica' in recovering) await until(() => isReady(stack, recovering.replica), patience);
    else if ('server' in recovering) await canary.sings(patience);
    else while ((await canary.sings(patience)) > LAG_MS);
    return Math.round(performance.now() - since);
  } catch (error) {
    if (patience.aborted) return null;
    throw error;
  }
}

/** Waits until no process and no copy of anything is missing. @returns false when it does not come to that by itself */
export async function becomesWhole(stack: Stack): Promise<boolean> {
  const whole = async () => {
    const ready = await Promise.all(stack.replicas.map(({ name }) => isReady(stack, name)));
    return ready.every(Boolean) && stack.servers.isWhole();
  };
  return until(whole, AbortSignal.timeout(PATIENCE_MS), LOOK_MS).then(
    () => true,
    () => false,
  );
}

async function isReady(stack: Stack, replica: string): Promise<boolean> {
  const port = stack.replicas.find(({ name }) => name === replica)?.port;
  return (await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) })).ok;
}
