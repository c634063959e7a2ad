import fc from 'fast-check';
import { numberOf, seqOf } from './ticket.number.js';

const reserved = fc
  .tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 0, max: 200 }))
  .map(([from, size]) => ({ from, to: from + size - 1 }));

describe('A ticket’s number', () => {
  it.each([
    ['A', 1, 'A001'],
    ['A', 999, 'A999'],
    ['B', 1000, 'B1000'],
    ['AB', 17, 'AB017'],
  ])('of %s and %i is %s', (prefix, seq, number) => expect(numberOf(prefix, seq)).toBe(number));

  it('steps over the block of the kiosks, and leaves no other gap', () => {
    expect([799, 800, 801].map((nth) => seqOf(nth, { from: 800, to: 899 }))).toEqual([799, 900, 901]);
    fc.assert(
      fc.property(reserved, (block) => {
        const given = Array.from({ length: 1_200 }, (_, index) => seqOf(index + 1, block));
        const all = Array.from({ length: given.at(-1) ?? 0 }, (_, index) => index + 1);
        expect(given).toEqual(all.filter((seq) => seq < block.from || seq > block.to));
      }),
      { numRuns: 50 },
    );
  });

  it('is the same for no two of letter and running number', () => {
    const parts = fc.tuple(fc.stringMatching(/^[A-Z]{1,3}$/), fc.integer({ min: 1, max: 5_000 }));
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(numberOf(...one)).not.toBe(numberOf(...other));
      }),
    );
  });
});
