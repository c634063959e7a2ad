import fc from 'fast-check';
import { numberOf } from './number.js';

const tenants = fc.constantFrom('33.16', '35.24', '36', '36.04', '36.73');
const years = fc.integer({ min: 2000, max: 2100 });
const running = fc.integer({ min: 1, max: 2_000_000 });

describe('A public number', () => {
  it('of a meeting counts plainly', () => expect(numberOf('RKR', '33.16', 2021, 1)).toBe('RKR/33.16/2021/1'));

  it('of a directive counts in five digits', () => expect(numberOf('ARH', '33.16', 2021, 1)).toBe('ARH/33.16/2021/00001'));

  it('goes on after five digits are used up', () => expect(numberOf('ARH', '36', 2022, 100_000)).toBe('ARH/36/2022/100000'));

  it('is the same for no two of kind, tenant, year and running number', () => {
    const parts = fc.tuple(fc.constantFrom('RKR' as const, 'ARH' as const, 'USL' as const), tenants, years, running);
    fc.assert(
      fc.property(parts, parts, (one, other) => {
        fc.pre(JSON.stringify(one) !== JSON.stringify(other));
        expect(numberOf(...one)).not.toBe(numberOf(...other));
      }),
    );
  });

  it('sorts as it counts, for directives of one year', () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 1, max: 99_998 }), (year, n) => {
        expect(numberOf('ARH', '36', year, n) < numberOf('ARH', '36', year, n + 1)).toBe(true);
      }),
    );
  });
});
