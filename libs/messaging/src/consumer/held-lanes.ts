import type { Entry } from './entry.js';

interface Lane {
  readonly entries: Entry[];
  retryAt: number;
}

/** Aggregates whose first event failed and waits for its next attempt, with the later ones behind it in order. */
export class HeldLanes {
  private readonly lanes = new Map<string, Lane>();

  has(lane: string): boolean {
    return this.lanes.has(lane);
  }

  /**
   * Holds a failed entry, and those that follow it, until `retryAt`. Later ones of its lane may be held already: when they failed, the batch
   * was begun anew without them, and now this one failed.
   */
  hold(entry: Entry, followers: readonly Entry[], retryAt: number): void {
    const later = this.lanes.get(entry.lane)?.entries ?? [];
    this.lanes.set(entry.lane, { entries: [entry, ...followers, ...later], retryAt });
  }

  /** Puts a later event behind those that wait. */
  join(entry: Entry): void {
    this.lanes.get(entry.lane)?.entries.push(entry);
  }

  /** Takes out the lanes whose time has come. */
  takeDue(now: number): Entry[][] {
    const due = [...this.lanes].filter(([, lane]) => lane.retryAt <= now);
    for (const [name] of due) this.lanes.delete(name);
    return due.map(([, lane]) => lane.entries);
  }

  /** Milliseconds until the next lane is due; `atMost` when none is. */
  untilDue(now: number, atMost: number): number {
    let wait = atMost;
    for (const { retryAt } of this.lanes.values()) wait = Math.min(wait, Math.max(0, retryAt - now));
    return wait;
  }
}
