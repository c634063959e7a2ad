import type { Queue } from './lanes.js';
import { restAfter } from './rest.js';

/** Queues from which nothing can be taken in hand: something in them cannot be read. */
export class Troubled {
  private readonly failing = new Map<string, { readonly failures: number; readonly until: number }>();

  /** Whether it is left alone at an instant. */
  rests(queue: Queue, now: Date): boolean {
    return now.getTime() < (this.failing.get(keyOf(queue))?.until ?? 0);
  }

  /** What passes is tried again soon; whatever stays is left alone, longer each time. */
  failed(queue: Queue, now: Date): void {
    const failures = (this.failing.get(keyOf(queue))?.failures ?? 0) + 1;
    this.failing.set(keyOf(queue), { failures, until: now.getTime() + restAfter(failures) });
  }

  isWell(queue: Queue): void {
    this.failing.delete(keyOf(queue));
  }
}

function keyOf({ region, lane, rank }: Queue): string {
  return `${region} ${rank} ${lane}`;
}
