import fc from 'fast-check';
import { Fraction } from './fraction.js';

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 20n))
  .map(([above, below]) => Fraction.of(above, below));

describe('A fraction', () => {
  it.each([
    [32, 75, 427],
    [32, 99, 323],
    [1, 2000, 1],
    [-1, 2000, -1],
    [1, 2001, 0],
    [0, 5, 0],
    [-32, 75, -427],
    [1, 1, 1000],
  ])('of %i in %i is %i tenths of a percent', (above, below, tenths) => expect(Fraction.of(above, below).inPartsOf(1000)).toBe(tenths));

  it('is in lowest terms, with the sign above', () => expect(Fraction.of(6, -4)).toMatchObject({ numerator: -3n, denominator: 2n }));

  it('is never over zero', () => {
    expect(() => Fraction.of(1, 0)).toThrow(RangeError);
    expect(() => Fraction.of(1).over(Fraction.ZERO)).toThrow(RangeError);
  });

  it('adds and takes away, multiplies and divides without losing anything', () => {
    fc.assert(
      fc.property(fractions, fractions, (one, other) => {
        expect(one.plus(other).minus(other)).toEqual(one);
        if (other.numerator !== 0n) expect(one.times(other).over(other)).toEqual(one);
        expect(Math.sign(one.compare(other))).toBe(Math.sign(Number(one.minus(other).numerator)));
      }),
      { numRuns: 50 },
    );
  });
});
