import { setTimeout as sleep } from 'node:timers/promises';
import type { Running } from './supervisor.js';

const POLL_MS = 100;

/**
 * Waits until `<baseUrl>/health/ready` answers 200.
 *
 * @param patience milliseconds
 * @throws {Error} with the last answer, when the process ends or the patience does
 */
export async function untilReady(baseUrl: string, running: Running, patience: number, signal: AbortSignal): Promise<void> {
  let gone = false;
  let answer = 'it does not listen yet';
  void running.exited.then(() => (gone = true));

  for (const deadline = Date.now() + patience; Date.now() < deadline;) {
    signal.throwIfAborted();
    if (gone) throw new Error('it ended');
    try {
      const response = await fetch(`${baseUrl}/health/ready`, { signal: AbortSignal.timeout(2_000) });
      if (response.ok) return;
      answer = `${response.status} ${(await response.text()).slice(0, 200)}`;
    } catch {
      // Not listening yet.
    }
    await sleep(POLL_MS);
  }
  throw new Error(`not ready after ${patience / 1000} s: ${answer}`);
}
