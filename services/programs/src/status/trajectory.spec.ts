import { addDays } from '@rakor/calendar';
import fc from 'fast-check';
import { dayNumber, expectedOn } from './trajectory.js';

const BLORA = '2021-02-26';
const linearTo = (on: string) => ({ startsOn: BLORA, baseline: 0, points: [{ on, percent: 100 }] });
const tenths = (on: string, day: string) => expectedOn(linearTo(on), day).inPartsOf(10);

describe('What is expected of Blora’s mall on day 32 (B1)', () => {
  const meeting = '2021-03-29';

  it('is 42.7 % on the way to the soft launch on day 75, and 32.3 % on the way to day 99', () => {
    expect([dayNumber(BLORA, meeting), dayNumber(BLORA, '2021-06-04')]).toEqual([32, 99]);
    expect(tenths(addDays(BLORA, 74), meeting)).toBe(427);
    expect(tenths('2021-06-04', meeting)).toBe(323);
  });
});

describe('A trajectory', () => {
  it('begins at its baseline on the eve, and is level after its last point', () => {
    const from20 = { startsOn: '2021-01-01', baseline: 20, points: [{ on: '2021-01-04', percent: 80 }] };

    expect(['2020-12-31', '2021-01-01', '2021-01-02', '2021-01-04', '2030-01-01'].map((on) => expectedOn(from20, on).inPartsOf(1))).toEqual(
      [20, 35, 50, 80, 80],
    );
  });

  it('without a point expects nothing beyond the baseline', () =>
    expect(expectedOn({ startsOn: BLORA, baseline: 0, points: [] }, '2021-06-04').inPartsOf(1)).toBe(0));

  it('never falls from point to point where the points do not', () => {
    const percents = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(percents, fc.integer({ min: -5, max: 100 }), (unsorted, day) => {
        const points = unsorted
          .toSorted((one, other) => one - other)
          .map((percent, index) => ({ on: addDays(BLORA, 9 * (index + 1)), percent }));
        const [today, tomorrow] = [day, day + 1].map((after) =>
          expectedOn({ startsOn: BLORA, baseline: 0, points }, addDays(BLORA, after)),
        );

        expect(today && tomorrow?.compare(today)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 100 },
    );
  });
});
