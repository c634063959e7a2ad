import fc from 'fast-check';
import { numberOf } from './number-series.js';

const kinds = fc.constantFrom(...(['RKR', 'ARH', 'USL', 'JDL', 'PRG'] as const));
const DIGITS = { RKR: 1, ARH: 5, USL: 5, JDL: 1, PRG: 4 };
const tenants = fc.constantFrom('33.16', '35.24', '36', '36.04', '36.73');
const years = fc.integer({ min: 2000, max: 2100 });
const running = fc.integer({ min: 1, max: 2_000_000 });

describe('A public number', () => {
  it('counts plainly where a region has few', () => expect(numberOf('RKR', '33.16', 2021, 1, 1)).toBe('RKR/33.16/2021/1'));

  it('counts in digits where it has many', () => expect(numberOf('ARH', '33.16', 2021, 1, 5)).toBe('ARH/33.16/2021/00001'));

  it('goes on after its digits are used up', () => expect(numberOf('ARH', '36', 2022, 100_000, 5)).toBe('ARH/36/2022/100000'));

  it('is the same for no two of kind, tenant, year and running number', () => {
    const parts = fc.tuple(kinds, tenants, years, running);
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(numberOf(...one, DIGITS[one[0]])).not.toBe(numberOf(...other, DIGITS[other[0]]));
      }),
    );
  });

  it('sorts as it counts, for the many of one year', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 99_998 }), (year, n) => {
        expect(numberOf('ARH', '36', year, n, 5) < numberOf('ARH', '36', year, n + 1, 5)).toBe(true);
      }),
    );
  });
});
