import { addDays } from '@rakor/calendar';
import fc, { type Arbitrary } from 'fast-check';
import type { Reported } from './figures.js';
import { aReport, blorasMall } from './status.builder.js';
import { nextChange, type StatusFacts, statusOn } from './status.js';

const START = '2021-02-26';
const MILESTONES = [
  { id: 'civil', weight: 40 },
  { id: 'network', weight: 35 },
  { id: 'ready', weight: 25 },
];
const decisionOf = (kind: string, claimed: number) => (kind === 'none' ? null : { verifiedPercent: kind === 'verified' ? claimed : null });
const decisions = fc.constantFrom('none', 'returned', 'verified');

const report: Arbitrary<Reported> = fc
  .record({
    milestoneId: fc.constantFrom('civil', 'network', 'ready'),
    at: fc.integer({ min: 0, max: 120 * 24 * 60 }).map((minute) => new Date(Date.parse(`${START}T00:00:00Z`) + minute * 60_000)),
    claimedPercent: fc.integer({ min: 0, max: 100 }),
    evidenceCount: fc.integer({ min: 0, max: 2 }),
    decision: decisions,
  })
  .map(({ decision, ...rest }) => aReport(START, { ...rest, decision: decisionOf(decision, rest.claimedPercent) }));

const facts: Arbitrary<StatusFacts> = fc
  .record({ reports: fc.array(report, { maxLength: 8 }), middle: fc.integer({ min: 0, max: 100 }) })
  .map(({ reports, middle }) =>
    blorasMall({
      milestones: MILESTONES,
      reports,
      trajectory: {
        startsOn: START,
        baseline: 0,
        points: [
          { on: addDays(START, 49), percent: middle },
          { on: addDays(START, 98), percent: 100 },
        ],
      },
    }),
  );
const day = fc.integer({ min: -3, max: 130 }).map((after) => addDays(START, after));
/** What is known on a day: a status is never asked for with reports from its future. */
const knownOn = (all: StatusFacts, on: string): StatusFacts => ({
  ...all,
  reports: all.reports.filter(({ at }) => at < new Date(`${on}T00:00:00Z`)),
});

describe('A status', () => {
  it('depends on nothing but facts and day: neither on the order of the reports nor on when it is asked for', () => {
    const shuffled = facts.chain((known) =>
      fc
        .shuffledSubarray([...known.reports], { minLength: known.reports.length })
        .map((reports) => ({ known, otherwise: { ...known, reports } })),
    );
    fc.assert(
      fc.property(shuffled, day, ({ known, otherwise }, on) => expect(statusOn(otherwise, on)).toEqual(statusOn(known, on))),
      { numRuns: 100 },
    );
  });

  it('is never made green by time, and its red stays, while nothing is reported', () => {
    fc.assert(
      fc.property(facts, day, fc.integer({ min: 1, max: 60 }), (all, on, later) => {
        fc.pre(on >= START);
        const known = knownOn(all, on);
        const [today, then] = [statusOn(known, on), statusOn(known, addDays(on, later))];

        if (today.colour !== 'green') expect(then.colour).not.toBe('green');
        if (today.colour === 'red') expect(then.colour).toBe('red');
      }),
      { numRuns: 300 },
    );
  });

  it('is never made worse by more that is verified', () => {
    const ranks = { green: 0, amber: 1, red: 2 };
    fc.assert(
      fc.property(facts, day, fc.nat(), fc.integer({ min: 1, max: 100 }), (known, on, pick, more) => {
        const verified = known.reports.filter(({ decision }) => typeof decision?.verifiedPercent === 'number');
        fc.pre(verified.length > 0);
        const chosen = verified[pick % verified.length];
        const better = known.reports.map((one) =>
          one === chosen ? { ...one, decision: { verifiedPercent: Math.min(100, (one.decision?.verifiedPercent ?? 0) + more) } } : one,
        );
        const [before, after] = [statusOn(known, on).colour, statusOn({ ...known, reports: better }, on).colour];

        if (before !== 'grey' && after !== 'grey') expect(ranks[after]).toBeLessThanOrEqual(ranks[before]);
        expect(before === 'green' && after === 'grey').toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('changes by time on the days that are planned for it, and on no other', () => {
    fc.assert(
      fc.property(facts, day, (all, on) => {
        const known = knownOn(all, on);
        let current = statusOn(known, on);
        let planned = nextChange(known, current);
        for (let after = 1; after <= 60; after++) {
          const now = statusOn(known, addDays(on, after));
          const changes = now.colour !== current.colour || now.cause !== current.cause;
          expect(changes).toBe(now.on === planned);
          if (changes) [current, planned] = [now, nextChange(known, now)];
        }
      }),
      { numRuns: 100 },
    );
  });
});
