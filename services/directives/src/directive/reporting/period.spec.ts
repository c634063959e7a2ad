import { REPORTING_PERIODS } from '@rakor/contracts';
import fc from 'fast-check';
import { periodOf, periodsBetween } from './period.js';

const days = fc.integer({ min: 0, max: 20_000 }).map((n) => new Date(Date.UTC(1999, 11, 25) + n * 86_400_000).toISOString().slice(0, 10));
const kinds = fc.constantFrom(...REPORTING_PERIODS);
const after = (date: string) => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

describe('A reporting period', () => {
  it.each([
    ['weekly', '2023-01-10', '2023-01-09', '2023-01-15'],
    ['weekly', '2023-01-01', '2022-12-26', '2023-01-01'],
    ['monthly', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['monthly', '2023-12-31', '2023-12-01', '2023-12-31'],
    ['quarterly', '2023-01-10', '2023-01-01', '2023-03-31'],
    ['quarterly', '2022-12-31', '2022-10-01', '2022-12-31'],
  ] as const)('%s around %s lasts from %s to %s', (period, date, from, until) => {
    expect(periodOf(date, period)).toEqual({ from, until });
  });

  it('holds its date, and is the same for each of its days', () => {
    fc.assert(
      fc.property(days, kinds, (date, period) => {
        const { from, until } = periodOf(date, period);
        expect(from <= date && date <= until).toBe(true);
        expect(periodOf(from, period)).toEqual(periodOf(until, period));
      }),
    );
  });

  it('is followed by the next without a gap', () => {
    fc.assert(
      fc.property(days, days, kinds, (one, other, period) => {
        const [first, last] = one < other ? [one, other] : [other, one];
        const periods = periodsBetween(first, last, period).reverse();
        expect(periods[0]?.from).toBe(periodOf(first, period).from);
        expect(periods.at(-1)?.until).toBe(periodOf(last, period).until);
        for (const [index, { until }] of periods.slice(0, -1).entries()) expect(periods[index + 1]?.from).toBe(after(until));
      }),
    );
  });
});
