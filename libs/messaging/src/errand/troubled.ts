import type { Queue } from './lanes.js';
import { PATIENCE, restAfter } from './rest.js';

/** Queues from which nothing can be taken in hand: something in them cannot be read. */
export class Troubled {
  private readonly failing = new Map<string, { readonly failures: number; readonly until: number }>();

  /** Whether it is left alone at an instant. */
  rests(queue: Queue, now: Date): boolean {
    return now.getTime() < (this.failing.get(keyOf(queue))?.until ?? 0);
  }

  /** Left alone for 30 s at first: whoever tries again at once finds the same. */
  failed(queue: Queue, now: Date): void {
    const failures = (this.failing.get(keyOf(queue))?.failures ?? PATIENCE - 1) + 1;
    this.failing.set(keyOf(queue), { failures, until: now.getTime() + restAfter(failures) });
  }

  isWell(queue: Queue): void {
    this.failing.delete(keyOf(queue));
  }
}

function keyOf({ region, lane, rank }: Queue): string {
  return `${region} ${rank} ${lane}`;
}
