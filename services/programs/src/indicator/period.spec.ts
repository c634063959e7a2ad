import fc from 'fast-check';
import { Period, PERIODICITIES } from './period.js';

const periods = fc
  .record({
    periodicity: fc.constantFrom(...PERIODICITIES),
    date: fc.date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
  })
  .map(({ periodicity, date }) => Period.containing(date.toISOString().slice(0, 10), periodicity));

describe('A period', () => {
  it.each([
    ['2022', 'year', '2022-01-01'],
    ['2022-06', 'month', '2022-06-01'],
    ['2022-Q3', 'quarter', '2022-07-01'],
    ['2022-S2', 'semester', '2022-07-01'],
  ])('%s is a %s from %s on', (text, periodicity, from) => {
    expect(Period.parse(text)).toMatchObject({ periodicity, from, year: 2022 });
  });

  it.each(['', '22', '2022-13', '2022-00', '2022-Q5', '2022-S3', '2022-6', '2022-06-01', '0999', 'Juni 2022'])(
    'is not written %j',
    (text) => {
      expect(Period.parse(text)).toBeNull();
    },
  );

  it('is read as it was written', () => {
    fc.assert(fc.property(periods, (period) => expect(Period.parse(period.toString())).toEqual(period)));
  });

  it('begins on a day that lies in it, and the day before lies in the one before', () => {
    fc.assert(
      fc.property(periods, (period) => {
        const eve = new Date(Date.parse(`${period.from}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

        expect(Period.containing(period.from, period.periodicity)).toEqual(period);
        expect(Period.containing(eve, period.periodicity)).toEqual(period.plus(-1));
      }),
    );
  });

  it('sorts by time as text, among its kind', () => {
    fc.assert(
      fc.property(periods, fc.integer({ min: 1, max: 100 }), (period, later) =>
        expect(period.toString() < period.plus(later).toString()).toBe(true),
      ),
    );
  });

  it.each([
    ['2022-06', 1, 10, '2022-07-10'],
    ['2022-12', 1, 1, '2023-01-01'],
    ['2022', -1, 5, '2022-11-05'],
    ['2022', 1, 31, '2023-01-31'],
    ['2022-Q1', 1, 31, '2022-04-30'],
    ['2023-12', 2, 31, '2024-02-29'],
  ])('%s and %i months, on day %i, is %s', (text, months, day, date) => {
    expect(Period.parse(text)?.dayAfter(months, day)).toBe(date);
  });
});
