import fc from 'fast-check';
import { Fraction } from '../status/fraction.js';
import { definitionOf } from './definition/definitions.js';
import { aPlan } from './indicator.builder.js';
import { TargetMalformed } from './indicator.errors.js';
import { Period } from './period.js';
import { type TargetPlan, Trajectory } from './target.js';
import { decimalOf } from './value.js';

const yearly = { direction: 'lower-is-better', periodicity: 'year' } as const;
const at = (text: string) => Period.parse(text) ?? Period.containing('2000-01-01', 'year');
const expected = (plan: TargetPlan, period: string) => {
  const value = Trajectory.of(plan, yearly).expectedAt(at(period));
  return value && decimalOf(value, 2);
};

describe('The way to a target', () => {
  // Banten: 24.5 % in 2021, 14 % in 2024, and "hopefully zero" (domain §4.8).
  it.each([
    ['2020', null],
    ['2021', '24.50'],
    ['2022', '21.00'],
    ['2023', '17.50'],
    ['2024', '14.00'],
    ['2025', '14.00'],
  ])('of Banten asks in %s for %s', (period, value) => expect(expected(aPlan(), period)).toBe(value));

  it('does not change by what is hoped for', () => {
    fc.assert(
      fc.property(fc.constantFrom('0', '5.5', '14', null), (aspiration) => expect(expected(aPlan({ aspiration }), '2022')).toBe('21.00')),
    );
  });

  it('goes over its points', () => {
    const plan = aPlan({ points: [{ period: '2022', value: '23.5' }] });

    expect([expected(plan, '2022'), expected(plan, '2023')]).toEqual(['23.50', '18.75']);
  });

  it('lies between its ends, and never turns back on a straight line', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 40 }),
        fc.integer({ min: 1, max: 500 }),
        fc.integer({ min: 0, max: 39 }),
        (years, fall, step) => {
          const plan = aPlan({
            baseline: { period: '2000', value: '600' },
            target: { period: String(2000 + years), value: String(600 - fall) },
          });
          const trajectory = Trajectory.of(plan, yearly);
          const from = trajectory.from.plus(step);
          const [now, next] = [trajectory.expectedAt(from), trajectory.expectedAt(from.plus(1))];

          expect(next?.compare(now ?? Fraction.ZERO)).toBeLessThanOrEqual(0);
          expect(next?.compare(Fraction.of(600 - fall))).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});

describe('A target is refused', () => {
  const refused = (overrides: Partial<TargetPlan>) => {
    try {
      Trajectory.of(aPlan(overrides), yearly);
    } catch (error) {
      if (error instanceof TargetMalformed) return error.faults?.map(({ pointer }) => pointer);
      throw error;
    }
    return [];
  };

  it.each<[string, Partial<TargetPlan>, string[]]>([
    ['in another kind of period', { target: { period: '2024-06', value: '14' } }, ['/target/period']],
    ['with a comma', { baseline: { period: '2021', value: '24,5' } }, ['/baseline/value']],
    ['before its baseline', { target: { period: '2020', value: '14' } }, ['/target/period']],
    ['that is no better than the baseline', { target: { period: '2024', value: '24.5' } }, ['/target/value']],
    ['with a point after it', { points: [{ period: '2025', value: '15' }] }, ['/target/period']],
    ['with a hope that falls short of it', { aspiration: '15' }, ['/aspiration']],
    [
      'with all that is wrong named at once',
      { baseline: { period: 'x', value: 'y' }, aspiration: '0' },
      ['/baseline/period', '/baseline/value'],
    ],
  ])('%s', (_, overrides, pointers) => expect(refused(overrides)).toEqual(pointers));
});

describe('A regency’s way', () => {
  const province = Trajectory.of(aPlan(), yearly);

  it.each([
    ['the same end', aPlan({ points: [{ period: '2022', value: '24' }] }), true],
    ['a better one', aPlan({ target: { period: '2024', value: '13.9' } }), true],
    ['an earlier one', aPlan({ target: { period: '2023', value: '14' } }), true],
    ['a weaker one', aPlan({ target: { period: '2024', value: '14.1' } }), false],
    ['a later one', aPlan({ target: { period: '2025', value: '14' } }), false],
  ])('to %s reaches the province’s: %s', (_, plan, verdict) => expect(Trajectory.of(plan, yearly).reaches(province, yearly)).toBe(verdict));
});

describe('The shipped definition of stunting', () => {
  it('is the one that Banten’s target is of', () => {
    const definition = definitionOf('stunting-ssgi');

    expect(definition && Trajectory.of(aPlan(), definition).expectedAt(at('2022'))).toEqual(Fraction.of(21));
  });
});
