import fc from 'fast-check';
import type { IndicatorColour } from '@rakor/contracts';
import { aPlan, anIndicator, aTarget, shipped } from './indicator.builder.js';
import { TargetBelowProvince, TargetNeedsReason } from './indicator.errors.js';
import { type Actor, Indicator } from './indicator.js';
import { Period } from './period.js';
import { standingOf } from './standing.js';
import { Trajectory } from './target.js';

const at = new Date('2022-06-28T02:00:00Z');
const banten: Actor = { actorId: 'biro', region: '36' };
const serang: Actor = { actorId: 'sekretariat', region: '36.04' };
const none = { current: null, handedDown: null };

describe('An indicator', () => {
  it('is adopted with its definition as it is now', () => {
    const owner = {
      organisationId: '01974000-0000-7000-8000-000000000001',
      organisationCode: 'dinkes',
      organisationName: 'Dinas Kesehatan',
    };
    const { indicator, adopted } = Indicator.adopt({ region: '36', id: 'x' }, shipped('stunting-ssgi'), owner, banten, at);

    expect(adopted).toMatchObject({
      indicatorId: 'x',
      sequence: 1,
      indicatorCode: 'stunting-ssgi',
      subject: 'stunting',
      source: 'survey',
      edition: 1,
    });
    expect(indicator).toMatchObject({ code: 'stunting-ssgi', colour: null, version: 1 });
  });
});

describe('A target', () => {
  it('counts up, and says what binds apart from what is hoped for', () => {
    expect(anIndicator().setTarget(aPlan(), none, { by: banten, reason: null }, at)).toMatchObject({
      target: { number: 1, setIn: '36' },
      set: { sequence: 2, baselineValue: '24.5', targetPeriod: '2024', targetValue: '14', aspiration: '0' },
    });
  });

  it('that is changed needs a reason', () => {
    const changing = (reason: string | null) =>
      anIndicator().setTarget(aPlan(), { current: aTarget(), handedDown: null }, { by: banten, reason }, at);

    expect(() => changing(null)).toThrow(TargetNeedsReason);
    expect(changing('Revisi RPJMD.')).toMatchObject({ target: { number: 2, reason: 'Revisi RPJMD.' } });
  });

  it('that was handed down is not undercut by the regency, and may be by the province', () => {
    const weaker = aPlan({ target: { period: '2024', value: '15' } });
    const regency = anIndicator({ region: '36.04' });
    const set = (by: Actor) => regency.setTarget(weaker, { current: aTarget(), handedDown: aTarget() }, { by, reason: 'x' }, at);

    expect(() => set(serang)).toThrow(TargetBelowProvince);
    expect(set(banten)).toMatchObject({ target: { setIn: '36' } });
  });
});

describe('The newest figure', () => {
  const year = (text: number) => Period.containing(`${text}-01-01`, 'year');
  const judged = (indicator: Indicator, period: number, percent: number) => {
    const tally = { numerator: BigInt(Math.round(percent * 10)), denominator: 1_000n, reported: 1, expected: 1 };
    const standing = standingOf(indicator.definition, year(period), tally, Trajectory.of(aPlan(), indicator.definition));
    return indicator.judge(year(period), standing, aPlan(), at);
  };
  const coloured = (colour: IndicatorColour | null, colourPeriod: string | null = colour && '2021') =>
    anIndicator({ colour, colourPeriod });

  it.each<[IndicatorColour | null, number, string | null]>([
    [null, 20, null],
    [null, 21.5, 'amber'],
    [null, 24, 'red'],
    ['green', 20, null],
    ['green', 21.5, 'amber'],
    ['green', 24, 'red'],
    ['amber', 21.5, null],
    ['amber', 24, 'red'],
    ['amber', 20, 'green'],
    ['red', 24, null],
    ['red', 21.5, null],
    ['red', 20, 'green'],
  ])('after %s, with %d %% where 21 was expected, is told of as %s', (before, percent, colour) => {
    const news = judged(coloured(before), 2022, percent);
    const told = news && ('offTrack' in news ? news.offTrack.colour : 'green');

    expect(told).toBe(colour);
    if (news) expect('offTrack' in news ? news.offTrack : news.onTrack).toMatchObject({ before, expected: '21.0000', targetValue: '14' });
  });

  it('is not overruled by an older one that comes later', () => {
    const indicator = coloured('green', '2023');

    expect(judged(indicator, 2022, 24)).toBeNull();
    expect(indicator).toMatchObject({ colour: 'green', colourPeriod: '2023' });
  });

  it('leaves the colour alone where it has none', () => {
    const indicator = coloured('red');
    const standing = standingOf(indicator.definition, year(2022), null, null);

    expect(indicator.judge(year(2022), standing, aPlan(), at)).toBeNull();
    expect(indicator.colour).toBe('red');
  });

  it('is told of as often as the colour gets worse, or comes back to green', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 25 }), { maxLength: 12 }), (percents) => {
        const indicator = coloured(null);
        let [sequence, last] = [indicator.version, indicator.colour];
        for (const [index, percent] of percents.entries()) {
          const news = judged(indicator, 2022 + index, percent);
          const worse = rank(indicator.colour) > rank(last);
          const back = indicator.colour === 'green' && last !== null && last !== 'green';

          expect(news !== null).toBe(worse || back);
          sequence += news ? 1 : 0;
          last = indicator.colour;
        }
        expect(indicator.version).toBe(sequence);
      }),
    );
  });
});

describe('A figure that is due', () => {
  const tally = (reported: number) => ({ numerator: 1n, denominator: 2n, reported, expected: 8 });

  it.each([
    ['36', '2023-01-31T16:59:59Z', '2023-01-31T17:00:00.000Z'],
    ['36', '2023-01-31T17:00:00Z', '2024-01-31T17:00:00.000Z'],
    ['51', '2023-01-31T16:00:00Z', '2024-01-31T16:00:00.000Z'],
    ['94', '2023-01-31T14:59:59Z', '2023-01-31T15:00:00.000Z'],
  ])('of region %s, adopted at %s, becomes late at %s', (region, adoptedAt, lateFrom) => {
    const { indicator } = Indicator.adopt({ region, id: 'x' }, shipped('stunting-ssgi'), anIndicator(), banten, new Date(adoptedAt));

    expect(indicator.dueAt.toISOString()).toBe(lateFrom);
  });

  it('is late when too few places have one, and the next one is waited for', () => {
    const indicator = anIndicator();

    expect(indicator.passDue(indicator.periodDue(), tally(6), at)).toMatchObject({
      period: '2022',
      dueOn: '2023-01-31',
      reported: 6,
      expected: 8,
      sequence: 2,
    });
    expect(indicator.dueAt.toISOString()).toBe('2024-01-31T17:00:00.000Z');
  });

  it('is not late when enough have', () => {
    const indicator = anIndicator();

    expect(indicator.passDue(indicator.periodDue(), tally(7), at)).toBeNull();
    expect(indicator).toMatchObject({ version: 1, dueAt: new Date('2024-01-31T17:00:00Z') });
  });
});

function rank(colour: IndicatorColour | null): number {
  return ['green', 'amber', 'red'].indexOf(colour ?? 'green');
}
