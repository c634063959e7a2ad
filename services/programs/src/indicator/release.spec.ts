import fc from 'fast-check';
import { DEFINITIONS } from './definition/definitions.js';
import { shipped } from './indicator.builder.js';
import { Period } from './period.js';
import { dueOn, lastDue, lateAt } from './release.js';

it.each([
  ['stunting-eppgbm', '2022-12', '2023-01-10'],
  ['open-unemployment', '2022', '2022-11-05'],
  ['inflation-yoy', '2022-06', '2022-07-03'],
])('%s of %s is due on %s', (code, period, day) => {
  expect(dueOn(Period.parse(period) ?? Period.containing('2000-01-01', 'year'), shipped(code))).toBe(day);
});

it.each([
  ['stunting-eppgbm', '2023-01-10', '2022-11'],
  ['stunting-eppgbm', '2023-01-11', '2022-12'],
  ['open-unemployment', '2022-11-05', '2021'],
  ['open-unemployment', '2022-11-06', '2022'],
  ['stunting-ssgi', '2023-01-31', '2021'],
  ['stunting-ssgi', '2023-02-01', '2022'],
])('of %s what is missing on %s of %s is late', (code, today, period) => expect(lastDue(today, shipped(code)).toString()).toBe(period));

it('what is late was due before, and the next is not yet', () => {
  const day = fc
    .date({ min: new Date('2010-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(day, fc.constantFrom(...DEFINITIONS), (today, definition) => {
      const last = lastDue(today, definition);

      expect(dueOn(last, definition) < today).toBe(true);
      expect(dueOn(last.plus(1), definition) >= today).toBe(true);
    }),
  );
});

it.each([
  ['Asia/Jakarta', '2023-01-10T17:00:00.000Z'],
  ['Asia/Makassar', '2023-01-10T16:00:00.000Z'],
  ['Asia/Jayapura', '2023-01-10T15:00:00.000Z'],
] as const)('becomes late at midnight in %s', (zone, instant) => {
  expect(lateAt(Period.containing('2022-12-31', 'month'), shipped('stunting-eppgbm'), zone).toISOString()).toBe(instant);
});
