import fc from 'fast-check';
import { dayNumber, daysAfter, expectedOn, trajectoryOf } from './trajectory.js';

const BLORA = '2021-02-26';
const linearTo = (on: string) => ({ startsOn: BLORA, baseline: 0, points: [{ on, percent: 100 }] });
const tenths = (on: string, day: string) => expectedOn(linearTo(on), day).inPartsOf(10);

describe('What is expected of Blora’s mall on day 32 (B1)', () => {
  const meeting = '2021-03-29';

  it('is 42.7 % on the way to the soft launch on day 75, and 32.3 % on the way to day 99', () => {
    expect([dayNumber(BLORA, meeting), dayNumber(BLORA, '2021-06-04')]).toEqual([32, 99]);
    expect(tenths(daysAfter(BLORA, 74), meeting)).toBe(427);
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

  it('of milestones rises by each one’s weight until its day, those of one day together', () => {
    const plan = [
      { weight: 30, plannedOn: '2021-04-16' },
      { weight: 20, plannedOn: '2021-03-07' },
      { weight: 50, plannedOn: '2021-04-16' },
    ];

    expect(trajectoryOf(BLORA, plan).points).toEqual([
      { on: '2021-03-07', percent: 20 },
      { on: '2021-04-16', percent: 100 },
    ]);
  });

  it('of milestones never falls, and ends at all of it', () => {
    const milestone = fc.record({ weight: fc.integer({ min: 1, max: 50 }), day: fc.integer({ min: 0, max: 400 }) });
    fc.assert(
      fc.property(fc.array(milestone, { minLength: 1, maxLength: 12 }), fc.integer({ min: -5, max: 400 }), (milestones, day) => {
        const plan = trajectoryOf(
          BLORA,
          milestones.map(({ weight, day: after }) => ({ weight, plannedOn: daysAfter(BLORA, after) })),
        );
        const [today, tomorrow, last] = [day, day + 1, 401].map((after) => expectedOn(plan, daysAfter(BLORA, after)));

        expect(today && tomorrow?.compare(today)).toBeGreaterThanOrEqual(0);
        expect(last?.inPartsOf(1)).toBe(milestones.reduce((sum, { weight }) => sum + weight, 0));
      }),
      { numRuns: 100 },
    );
  });
});
