import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';
import type { TimeZone } from '@rakor/kernel';
import fc from 'fast-check';
import { OFFICE_HOURS } from '../place/place.builder.js';
import type { PromisedTime } from '../standard/standard.content.js';
import { keptOf } from './promise.js';

const calendar = new WorkingCalendar({ editions: editionsAsOf('2021-03-29') });
/** Mondays to Fridays from 08:00 to 12:00 and from 13:00 to 15:30, on the clocks of the place. */
const office = { hours: OFFICE_HOURS, opensOnHolidays: false };
/** Does not close at night: 24:00 is the next day's beginning. */
const emergency = {
  hours: Array.from({ length: 7 }, (_, weekday) => ({ weekday: weekday + 1, opens: '00:00', closes: '24:00' })) as typeof OFFICE_HOURS,
  opensOnHolidays: true,
};
const UTC: Record<string, string> = { 'Asia/Jakarta': '+07:00', 'Asia/Makassar': '+08:00', 'Asia/Jayapura': '+09:00' };
const kept = (promised: PromisedTime, from: string, done: string, zone: TimeZone = 'Asia/Jakarta', hours = office) =>
  keptOf(promised, new Date(`${from}${UTC[zone]}`), new Date(`${done}${UTC[zone]}`), { hours, calendar, zone });
const minutes = (amount: number): PromisedTime => ({ amount, unit: 'minutes' });

describe('A promised time (F18)', () => {
  it.each([
    ['is kept to the second', minutes(15), '2021-03-29T09:00:00', '2021-03-29T09:15:00', 0],
    ['is exceeded a second later', minutes(15), '2021-03-29T09:00:00', '2021-03-29T09:15:01', 1],
    ['stands still over the break', minutes(30), '2021-03-29T11:50:00', '2021-03-29T13:20:00', 0],
    ['is exceeded by open doors only, not by the break', minutes(10), '2021-03-29T11:40:00', '2021-03-29T13:05:00', 15 * 60],
    ['nor by the night', minutes(10), '2021-03-29T15:15:00', '2021-03-30T08:10:00', 15 * 60],
    ['nor by Good Friday and a weekend', minutes(10), '2021-04-01T15:20:00', '2021-04-05T08:01:00', 60],
    ['nor by the turn of the year', minutes(10), '2021-12-31T15:20:00', '2022-01-03T08:01:00', 60],
    ['in working days ends when the doors close', { amount: 1, unit: 'working-days' }, '2021-03-29T09:00:00', '2021-03-30T15:30:00', 0],
    ['in working days is exceeded on the next', { amount: 1, unit: 'working-days' }, '2021-03-29T09:00:00', '2021-03-31T08:01:00', 60],
  ] as const)('%s', (_, promised, from, done, over) => expect(kept(promised, from, done)?.overSeconds).toBe(over));

  it.each(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const)('runs through midnight where nobody closes: %s', (zone) => {
    const told = kept(minutes(30), '2021-12-31T23:50:00', '2022-01-01T00:25:00', zone, emergency);

    expect(told).toEqual({ promisedBy: new Date(`2022-01-01T00:20:00${UTC[zone]}`), overSeconds: 300 });
  });

  it('is none where the doors never open', () => {
    expect(kept(minutes(1), '2021-03-29T09:00:00', '2021-03-29T09:30:00', 'Asia/Jakarta', { ...office, hours: [] })).toBeNull();
  });

  it('is exceeded exactly when it is done after the promised instant with the doors open in between', () => {
    const second = fc.integer({ min: 0, max: 6 * 24 * 3_600 });
    fc.assert(
      fc.property(second, second, fc.integer({ min: 1, max: 600 }), (one, other, amount) => {
        const at = (n: number) => new Date(Date.UTC(2021, 4, 3) + n * 1_000);
        const [from, done] = one < other ? [at(one), at(other)] : [at(other), at(one)];
        const where = { hours: office, calendar, zone: 'Asia/Jakarta' as const };
        const told = keptOf(minutes(amount), from, done, where);

        // Done a second earlier it is exceeded by at most a second less, and never by more.
        const before = keptOf(minutes(amount), from, new Date(done.getTime() - 1_000), where);
        const [over, less] = [told?.overSeconds ?? -1, before?.overSeconds ?? -1];
        expect(over - less === 0 || over - less === 1).toBe(true);
        if (over > 0) expect(done.getTime()).toBeGreaterThan(told?.promisedBy.getTime() ?? Infinity);
        if (done <= (told?.promisedBy ?? done)) expect(over).toBe(0);
      }),
      { numRuns: 150 },
    );
  });
});
