import fc from 'fast-check';
import { Fraction } from '../../status/fraction.js';
import { standingOf, type Tally } from '../standing.js';
import { shipped } from '../indicator.builder.js';
import { Period } from '../period.js';
import { sumOf } from './sum.js';

const place = fc.record({
  numerator: fc.bigInt({ min: 0n, max: 50_000_000_000_000n }),
  denominator: fc.bigInt({ min: 1n, max: 50_000_000_000_000n }),
  reported: fc.integer({ min: 0, max: 1 }),
  expected: fc.constant(1),
});
const value = (tally: Tally) => standingOf(shipped('poverty-rate'), Period.containing('2022-01-01', 'year'), tally, null).actual;

describe('A figure of several places', () => {
  it('is the same in whatever order they are added', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 1 }), fc.integer(), (places, seed) => {
        const shuffled = places.toSorted(
          (one, other) => Number((one.numerator * BigInt(seed)) % 7n) - Number((other.numerator * BigInt(seed)) % 7n),
        );

        expect(sumOf(shuffled)).toEqual(sumOf(places));
      }),
    );
  });

  it('is the same through districts and regencies as straight from the villages', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.array(place))), (regencies) => {
        const byLevel = sumOf(regencies.map((districts) => sumOf(districts.map(sumOf))));

        expect(byLevel).toEqual(sumOf(regencies.flat(2)));
      }),
    );
  });

  it('is no mean of percentages: 50 % of ten and 10 % of a hundred thousand are 10.004 %', () => {
    const sum = sumOf([
      { numerator: 5n, denominator: 10n, reported: 1, expected: 1 },
      { numerator: 10_000n, denominator: 100_000n, reported: 1, expected: 1 },
    ]);

    expect(value(sum)).toEqual(Fraction.of(10_005n * 100n, 100_010n));
    expect(value(sum)?.compare(Fraction.of(1_001, 100))).toBeLessThan(0);
  });

  it('lies between the lowest and the highest of them', () => {
    fc.assert(
      fc.property(
        fc.array(
          place.map((one) => ({ ...one, reported: 1 })),
          { minLength: 1 },
        ),
        (places) => {
          const [sum, each] = [value(sumOf(places)), places.map(value).filter((one) => one !== null)];

          expect(each.some((one) => (sum?.compare(one) ?? -1) >= 0)).toBe(true);
          expect(each.some((one) => (sum?.compare(one) ?? 1) <= 0)).toBe(true);
        },
      ),
    );
  });

  it('of amounts has no denominator', () => {
    expect(
      sumOf([
        { numerator: 3n, denominator: null, reported: 1, expected: 1 },
        { numerator: 4n, denominator: null, reported: 1, expected: 1 },
      ]),
    ).toEqual({
      ...{ numerator: 7n, denominator: null, reported: 2, expected: 2 },
    });
  });
});
