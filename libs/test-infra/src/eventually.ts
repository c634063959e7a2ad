import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Repeats `fn` until it no longer throws, and returns its value: `await eventually(async () => expect(await inbox()).toHaveLength(1))`.
 * @param within milliseconds after which the last failure is thrown as it was.
 */
export async function eventually<T>(fn: () => T | Promise<T>, { within = 20_000, every = 25 } = {}): Promise<T> {
  const deadline = performance.now() + within;
  for (;;) {
    try {
      return await fn();
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(every);
  }
}
