import { aPlan, shipped } from './indicator.builder.js';
import { Period } from './period.js';
import { isComplete, type Standing, standingOf, type Tally } from './standing.js';
import { reasonOf } from './standing.words.js';
import { Trajectory } from './target.js';
import { decimalOf } from './value.js';

const stunting = shipped('stunting-ssgi');
const at = (text: string) => Period.parse(text) ?? Period.containing('2000-01-01', 'year');
const tally = (overrides: Partial<Tally> = {}): Tally => ({ numerator: 200n, denominator: 1_000n, reported: 8, expected: 8, ...overrides });
const trajectory = Trajectory.of(aPlan(), stunting);
const shown = ({ colour, cause, ahead }: Standing) => ({ colour, cause, ahead: ahead && decimalOf(ahead, 1) });

describe('An indicator stands', () => {
  it('as Banten did in 2022: 20.0 where 21.0 was expected is ahead by 1.0', () => {
    const standing = standingOf(stunting, at('2022'), tally(), trajectory);

    expect(shown(standing)).toEqual({ colour: 'green', cause: 'on-track', ahead: '1.0' });
    expect(reasonOf(standing, stunting, tally())).toEqual({
      id: '20 %, seharusnya 21 %: 1 poin persen lebih baik dari lintasan',
      en: '20% where 21% is expected: 1 percentage point ahead of the trajectory',
    });
  });

  it.each([
    [210n, 'green', 'on-track'],
    [211n, 'green', 'on-track'],
    [213n, 'amber', 'behind'],
    [219n, 'red', 'far-behind'],
    [250n, 'red', 'far-behind'],
  ])('with %i of 1,000: %s', (numerator, colour, cause) => {
    expect(standingOf(stunting, at('2022'), tally({ numerator }), trajectory)).toMatchObject({ colour, cause });
  });

  it.each<[string, Tally | null, string, Trajectory | null]>([
    ['no-figure', null, '2022', trajectory],
    ['no-figure', tally({ reported: 0 }), '2022', trajectory],
    ['incomplete', tally({ reported: 6 }), '2022', trajectory],
    ['no-target', tally(), '2022', null],
    ['before-baseline', tally(), '2020', trajectory],
  ])('without a colour: %s', (cause, sum, period, way) => {
    const standing = standingOf(stunting, at(period), sum, way);

    expect(standing).toMatchObject({ colour: null, cause, ahead: null });
    expect(Object.values(reasonOf(standing, stunting, sum)).every((words) => words.length > 10)).toBe(true);
  });

  it('behind in rupiah is told as people say them', () => {
    const spending = shipped('local-catalogue-spending');
    const plan = aPlan({
      baseline: { period: '2021-12', value: '0' },
      target: { period: '2022-12', value: '50000000000000' },
      aspiration: null,
    });
    const sum = tally({ numerator: 12_000_000_000_000n, denominator: null });
    const standing = standingOf(spending, at('2022-06'), sum, Trajectory.of(plan, spending));

    expect(reasonOf(standing, spending, sum)).toEqual({
      id: 'Rp12 triliun, seharusnya Rp25 triliun: Rp13 triliun lebih buruk dari lintasan',
      en: 'Rp12 trillion where Rp25 trillion is expected: Rp13 trillion behind the trajectory',
    });
  });

  it('is not judged across two editions of an MCP score (domain §4.14)', () => {
    const mcp = shipped('mcp-score');
    const way = Trajectory.of(
      aPlan({ baseline: { period: '2023', value: '70' }, target: { period: '2026', value: '90' }, aspiration: null }),
      mcp,
    );
    const score = tally({ numerator: 7_600n, denominator: 100n, reported: 1, expected: 1 });

    expect(standingOf(mcp, at('2023'), score, way)).toMatchObject({ colour: 'green' });
    expect(standingOf(mcp, at('2024'), score, way)).toMatchObject({ colour: null, cause: 'not-comparable' });
  });
});

it.each([
  [4, 5, true],
  [399, 500, false],
  [400, 500, true],
  [0, 0, false],
])('%i of %i places are enough for a colour: %s', (reported, expected, verdict) =>
  expect(isComplete({ reported, expected })).toBe(verdict),
);
