import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import fc from 'fast-check';
import { OFFICE_HOURS } from './place.builder.js';
import { doneBy } from './working-time.js';

const calendar = new WorkingCalendar({ editions: editionsAsOf('2021-03-29') });
const office = { hours: OFFICE_HOURS, opensOnHolidays: false };
/** In Blora, where the doors are open from 08:00 to 12:00 and from 13:00 to 15:30. */
const blora = (at: string, amount: number, unit: 'minutes' | 'hours' | 'working-days') =>
  doneBy(new Date(`${at}+07:00`), { amount, unit }, office, calendar, 'Asia/Jakarta');
const at = (time: string) => new Date(`${time}+07:00`);

describe('What is promised in minutes or hours', () => {
  it.each([
    ['runs while the doors are open', '2021-03-29T09:00', 30, 'minutes', '2021-03-29T09:30'],
    ['stops for the break', '2021-03-29T11:30', 1, 'hours', '2021-03-29T13:30'],
    ['goes on when the doors open again', '2021-03-29T15:00', 1, 'hours', '2021-03-30T08:30'],
    ['begins when the doors open', '2021-03-29T05:00', 15, 'minutes', '2021-03-29T08:15'],
    ['passes over a weekend and a feast', '2021-05-11T15:00', 1, 'hours', '2021-05-17T08:30'],
    ['ends with the day where it just fits', '2021-03-29T15:00', 30, 'minutes', '2021-03-29T15:30'],
  ] as const)('%s', (_, from, amount, unit, until) => expect(blora(from, amount, unit)).toEqual(at(until)));
});

describe('What is promised in working days', () => {
  it.each([
    ['counts from the day after receipt', '2021-03-29T09:00', 1, '2021-03-30T15:30'],
    ['counts what came after closing as received the next day', '2021-03-29T16:00', 1, '2021-03-31T15:30'],
    ['passes over Good Friday and the weekend', '2021-04-01T09:00', 1, '2021-04-05T15:30'],
    ['passes over Lebaran', '2021-05-10T09:00', 2, '2021-05-17T15:30'],
    ['passes over the turn of the year', '2021-12-31T09:00', 1, '2022-01-03T15:30'],
  ] as const)('%s', (_, from, amount, until) => expect(blora(from, amount, 'working-days')).toEqual(at(until)));

  it.each([
    ['Asia/Makassar', '2021-03-30T07:30:00Z'],
    ['Asia/Jayapura', '2021-03-30T06:30:00Z'],
  ] as const)('ends on the clocks of the place: %s', (zone, until) => {
    expect(doneBy(new Date('2021-03-29T02:00:00Z'), { amount: 1, unit: 'working-days' }, office, calendar, zone)).toEqual(new Date(until));
  });
});

it('A place that never opens promises nothing', () => {
  for (const unit of ['minutes', 'working-days'] as const)
    expect(doneBy(new Date(), { amount: 1, unit }, { hours: [], opensOnHolidays: true }, calendar, 'Asia/Jakarta')).toBeNull();
});

it('Who hands in later is never done earlier, and whoever is promised more is never done earlier', () => {
  const minute = fc.integer({ min: 0, max: 20 * 24 * 60 });
  const unit = fc.constantFrom('minutes' as const, 'hours' as const, 'working-days' as const);
  fc.assert(
    fc.property(minute, minute, fc.integer({ min: 1, max: 12 }), unit, (one, other, amount, in_) => {
      const from = (n: number) => new Date(Date.UTC(2021, 4, 3) + n * 60_000);
      const done = (n: number, much: number) =>
        doneBy(from(n), { amount: much, unit: in_ }, office, calendar, 'Asia/Jakarta')?.getTime() ?? 0;
      const [early, late] = one < other ? [one, other] : [other, one];
      expect(done(late, amount)).toBeGreaterThanOrEqual(done(early, amount));
      expect(done(early, amount + 1)).toBeGreaterThan(done(early, amount));
      expect(done(early, amount)).toBeGreaterThan(from(early).getTime());
    }),
    { numRuns: 150 },
  );
});
