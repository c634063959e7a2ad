import { setTimeout as sleep } from 'node:timers/promises';

const POLL_MS = 25;

/** Asks until the answer is yes; a failure counts as no. Rejects when the patience ends first. */
export async function until(asked: () => Promise<boolean>, patience: AbortSignal, every = POLL_MS): Promise<void> {
  while (!(await asked().catch(() => false))) {
    patience.throwIfAborted();
    await sleep(every);
  }
}
