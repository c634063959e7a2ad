import type { OpenSpan } from '../../place/opening-hours.js';

/** A stretch of a day that can be booked. */
export interface Slot {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The slots of a day: one after another from the opening on, each over before the doors close. A break begins anew. */
export function slotsOf(spans: readonly OpenSpan[], minutes: number): Slot[] {
  const length = minutes * 60_000;
  return spans.flatMap(({ opensAt, closesAt }) => {
    const count = Math.max(0, Math.floor((closesAt.getTime() - opensAt.getTime()) / length));
    return Array.from({ length: count }, (_, n) => {
      return { startsAt: new Date(opensAt.getTime() + n * length), endsAt: new Date(opensAt.getTime() + (n + 1) * length) };
    });
  });
}
