import fc from 'fast-check';
import { aheadBy, BANDS, bandOf, DIRECTIONS } from './band.js';
import { Fraction } from './fraction.js';

const zero = Fraction.ZERO;
const band = (verified: number, expected: number) =>
  bandOf({ direction: 'higher-is-better', actual: Fraction.of(verified), expected: Fraction.of(expected), baseline: zero });

describe('The band of what should rise', () => {
  it.each([
    [95, 100, 'green'],
    [94, 100, 'amber'],
    [75, 100, 'amber'],
    [74, 100, 'red'],
    [120, 100, 'green'],
    [0, 0, 'green'],
  ])('at %i where %i is expected is %s', (verified, expected, expectedBand) => expect(band(verified, expected)).toBe(expectedBand));

  it('is exact at its edge: 42 of 44 4/19 is 0.95, and a hair less is not', () => {
    const expected = Fraction.of(42 * 100, 95);
    const at = (actual: Fraction) => bandOf({ direction: 'higher-is-better', actual, expected, baseline: zero });

    expect(at(Fraction.of(42))).toBe('green');
    expect(at(Fraction.of(42n * 10n ** 30n - 1n, 10n ** 30n))).toBe('amber');
  });

  it('counts from where it began', () => {
    const from50 = (verified: number) =>
      bandOf({ direction: 'higher-is-better', actual: Fraction.of(verified), expected: Fraction.of(70), baseline: Fraction.of(50) });

    expect([from50(69), from50(65), from50(64)]).toEqual(['green', 'amber', 'red']);
  });
});

describe('The band of what should fall', () => {
  const stunting = { direction: 'lower-is-better', baseline: Fraction.of(245, 10) } as const;

  it('is green for Banten in 2022: 20.0 where 21.0 was expected from 24.5, ahead by 1.0 (N3)', () => {
    const banten = { ...stunting, actual: Fraction.of(200, 10), expected: Fraction.of(210, 10) };

    expect(bandOf(banten)).toBe('green');
    expect(aheadBy(banten)).toEqual(Fraction.of(1));
  });

  it.each([
    [212, 'amber'],
    [219, 'red'],
    [260, 'red'],
  ])('at %i tenths is %s', (tenths, expected) =>
    expect(bandOf({ ...stunting, actual: Fraction.of(tenths, 10), expected: Fraction.of(21) })).toBe(expected),
  );

  it.each([
    [245, 'green'],
    [244, 'green'],
    [246, 'red'],
  ])('where no change is expected yet at %i tenths is %s', (tenths, expected) =>
    expect(bandOf({ ...stunting, actual: Fraction.of(tenths, 10), expected: stunting.baseline })).toBe(expected),
  );

  it('may get worse for a while where that is expected, and not more', () => {
    const worse = { ...stunting, expected: Fraction.of(26) };

    expect(bandOf({ ...worse, actual: Fraction.of(26) })).toBe('green');
    expect(bandOf({ ...worse, actual: Fraction.of(27) })).toBe('red');
  });
});

describe('A better figure', () => {
  const figure = fc.integer({ min: -1000, max: 1000 }).map((tenths) => Fraction.of(tenths, 10));

  it('is never in a worse band, whichever way is better', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIRECTIONS), figure, figure, figure, figure, (direction, one, other, expected, baseline) => {
        const [better, worse] = one.compare(other) * (direction === 'higher-is-better' ? 1 : -1) >= 0 ? [one, other] : [other, one];
        const rank = (actual: Fraction) => BANDS.indexOf(bandOf({ direction, actual, expected, baseline }));

        expect(rank(better)).toBeLessThanOrEqual(rank(worse));
      }),
      { numRuns: 300 },
    );
  });
});
