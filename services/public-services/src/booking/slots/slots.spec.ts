import fc from 'fast-check';
import { slotsOf } from './slots.js';

const day = Date.parse('2025-06-02T01:00:00Z');
const span = (from: number, to: number) => ({ opensAt: new Date(day + from * 60_000), closesAt: new Date(day + to * 60_000) });
const minutesOf = (spans: Parameters<typeof slotsOf>[0], minutes: number) =>
  slotsOf(spans, minutes).map(({ startsAt, endsAt }) => [(startsAt.getTime() - day) / 60_000, (endsAt.getTime() - day) / 60_000]);

describe('The slots of a day', () => {
  it('follow each other from the opening on, and begin anew after a break', () => {
    expect(minutesOf([span(0, 65), span(120, 180)], 30)).toEqual([
      [0, 30],
      [30, 60],
      [120, 150],
      [150, 180],
    ]);
  });

  it('are none where the doors are open for less than one', () => expect(minutesOf([span(0, 29)], 30)).toEqual([]));

  it('lie inside the opening hours and never overlap, and what is left of a span is less than one', () => {
    const spans = fc
      .array(fc.integer({ min: 0, max: 1_440 }), { minLength: 2, maxLength: 6 })
      .map((edges) => edges.toSorted((one, other) => one - other))
      .map((edges) => edges.flatMap((edge, index) => (index % 2 === 1 ? [span(edges[index - 1] ?? 0, edge)] : [])));
    fc.assert(
      fc.property(spans, fc.integer({ min: 5, max: 240 }), (open, minutes) => {
        const slots = slotsOf(open, minutes);
        for (const { startsAt, endsAt } of slots) {
          expect(open.some(({ opensAt, closesAt }) => opensAt <= startsAt && endsAt <= closesAt)).toBe(true);
        }
        for (const [index, slot] of slots.slice(1).entries())
          expect(slots[index]?.endsAt.getTime()).toBeLessThanOrEqual(slot.startsAt.getTime());
        const total = open.reduce(
          (sum, { opensAt, closesAt }) => sum + Math.floor((closesAt.getTime() - opensAt.getTime()) / (minutes * 60_000)),
          0,
        );
        expect(slots).toHaveLength(total);
      }),
    );
  });
});
