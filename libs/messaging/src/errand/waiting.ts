import type { Place } from './lanes.js';

/** An errand that was taken, when that was (`performance.now()`), and the end of its lease. */
export interface Held<T> extends Place {
  readonly rank: number;
  readonly takenAt: number;
  readonly until: Date;
  readonly one: T;
}

/** Errands that are taken and wait until their lane has room: what is urgent first, and then in the order in which they were taken. */
export class Waiting<T> {
  private readonly byLane = new Map<string, Held<T>[]>();

  add(held: Held<T>): void {
    const key = keyOf(held);
    const others = this.byLane.get(key) ?? [];
    const before = others.findIndex(({ rank }) => rank > held.rank);
    others.splice(before < 0 ? others.length : before, 0, held);
    this.byLane.set(key, others);
  }

  next(place: Place): Held<T> | undefined {
    const key = keyOf(place);
    const next = this.byLane.get(key)?.shift();
    if (this.byLane.get(key)?.length === 0) this.byLane.delete(key);
    return next;
  }
}

function keyOf({ region, lane }: Place): string {
  return `${region} ${lane}`;
}
