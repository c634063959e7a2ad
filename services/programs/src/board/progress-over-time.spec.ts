import fc from 'fast-check';
import { addDays } from '@rakor/calendar';
import { endOfDay } from '@rakor/kernel';
import { type Fraction } from '../status/fraction.js';
import { samplesOf } from './board.samples.js';
import { type DatedReport, progressOverTime, type TrackedProgram } from './progress-over-time.js';

const WIB = 'Asia/Jakarta';
const START = '2021-02-26';
const on = (day: number) => addDays(START, day - 1);
const at = (day: number) => new Date(`${on(day)}T05:00:00Z`);
const report = (day: number, claimedPercent: number, decided: DatedReport['decided'] = null, milestoneId = 'soft'): DatedReport => ({
  ...{ id: `${day}-${claimedPercent}`, milestoneId, at: at(day), claimedPercent, evidenceCount: 1, decided },
});
const mall = (...reports: DatedReport[]): TrackedProgram => ({
  trajectory: { startsOn: START, baseline: 0, points: [{ on: on(75), percent: 100 }] },
  milestones: [
    { id: 'soft', weight: 60 },
    { id: 'grand', weight: 40 },
  ],
  reports,
});
const sample = (day: number) => ({ on: on(day), at: endOfDay(on(day), WIB), ahead: false });
const tenths = (percent: Fraction | null) => (percent === null ? null : percent.inPartsOf(10) / 10);
const told = (programs: TrackedProgram[], ...days: number[]) =>
  progressOverTime(programs, days.map(sample)).map(({ verified, claimed }) => [tenths(verified), tenths(claimed)]);

describe('Progress over time', () => {
  it('is 42.7 percent expected of Blora’s mall on day 32 of 75 (B1)', () => {
    const [point] = progressOverTime([mall()], [sample(32)]);

    expect(tenths(point?.expected ?? null)).toBe(42.7);
  });

  it('shows a claim from when it was made, and what was verified from when it was', () => {
    const program = mall(report(10, 50, { at: at(12), verifiedPercent: 40 }));

    expect(told([program], 9, 10, 11, 12)).toEqual([
      [0, 0],
      [0, 30],
      [0, 30],
      [24, 30],
    ]);
  });

  it('shows a claim that was returned later up to its return, for so it stood', () => {
    const program = mall(report(5, 20, { at: at(6), verifiedPercent: 20 }), report(10, 90, { at: at(14), verifiedPercent: null }));

    expect(told([program], 9, 13, 14)).toEqual([
      [12, 12],
      [12, 54],
      [12, 12],
    ]);
  });

  it('is the mean over the programs', () => {
    const done = mall(report(2, 100, { at: at(2), verifiedPercent: 100 }), report(2, 100, { at: at(2), verifiedPercent: 100 }, 'grand'));

    expect(told([done, mall()], 3)).toEqual([[50, 50]]);
    expect(told([], 3)).toEqual([]);
  });

  it('does not depend on the order in which reports are read', () => {
    const reports = fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 100 })), {
      selector: ([day]) => day,
      maxLength: 8,
    });
    fc.assert(
      fc.property(reports, (drawn) => {
        const all = drawn.map(([day, percent]) => report(day, percent, { at: at(day + 2), verifiedPercent: percent }));

        expect(told([mall(...all.toReversed())], 10, 25, 45)).toEqual(told([mall(...all)], 10, 25, 45));
      }),
      { numRuns: 50 },
    );
  });
});

describe('The days of a chart', () => {
  it('are a week apart, with the present and both ends, and know what is still ahead', () => {
    const samples = samplesOf({ from: START, until: on(99) }, new Date('2021-03-29T06:00:00Z'), WIB);

    expect(samples[0]?.on).toBe(START);
    expect(samples.at(-1)?.on).toBe('2021-06-04');
    expect(samples.find(({ ahead }) => ahead)?.on).toBe('2021-04-02');
    expect(samples.find((each) => each.on === '2021-03-29')).toMatchObject({ ahead: false, at: new Date('2021-03-29T06:00:00Z') });
  });

  it('have those on which something was said', () => {
    const said = [at(10), at(10), at(200)];

    expect(samplesOf({ from: START, until: on(20) }, at(15), WIB, said).map((each) => each.on)).toEqual([1, 8, 10, 15, 20].map(on));
  });

  it('are few, however long it goes on, and always in their order', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4_000 }), fc.integer({ min: -50, max: 4_500 }), (length, now) => {
        const days = samplesOf({ from: START, until: addDays(START, length) }, at(now), WIB).map((each) => each.on);

        expect(days.length).toBeLessThanOrEqual(64);
        expect(days).toEqual([...new Set(days)].sort());
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Asia/Jakarta', '2021-12-31T16:59:59Z', '2021-12-31'],
    ['Asia/Jakarta', '2021-12-31T17:00:00Z', '2022-01-01'],
    ['Asia/Makassar', '2021-12-31T16:00:00Z', '2022-01-01'],
    ['Asia/Jayapura', '2021-12-31T15:00:00Z', '2022-01-01'],
  ] as const)('turn at midnight in %s: at %s it is %s', (zone, now, day) => {
    const known = samplesOf({ from: '2021-12-01', until: '2022-02-01' }, new Date(now), zone).filter(({ ahead }) => !ahead);

    expect(known.at(-1)?.on).toBe(day);
  });
});
