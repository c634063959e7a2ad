import { instantOf, minuteOfDay, type TimeZone, TIME_ZONES } from '@rakor/kernel';
import fc from 'fast-check';
import { endOfQuiet, nextDigest } from './quiet-hours.js';

const NIGHT = { from: 21 * 60, until: 6 * 60 };
const at = (date: string, time: string, zone: TimeZone = 'Asia/Jakarta') => {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return instantOf(date, hour * 60 + minute, zone);
};

describe('Quiet hours over midnight', () => {
  it.each(TIME_ZONES)('end in the morning of the reader’s own day: %s', (zone) => {
    expect(endOfQuiet(at('2021-03-29', '21:00', zone), NIGHT, zone)).toEqual(at('2021-03-30', '06:00', zone));
    expect(endOfQuiet(at('2021-03-30', '00:00', zone), NIGHT, zone)).toEqual(at('2021-03-30', '06:00', zone));
    expect(endOfQuiet(at('2021-03-30', '05:59', zone), NIGHT, zone)).toEqual(at('2021-03-30', '06:00', zone));
    expect(endOfQuiet(at('2021-03-30', '06:00', zone), NIGHT, zone)).toBeNull();
    expect(endOfQuiet(at('2021-03-29', '20:59', zone), NIGHT, zone)).toBeNull();
  });

  it.each(TIME_ZONES)('go over the end of a year: %s', (zone) => {
    expect(endOfQuiet(at('2021-12-31', '23:30', zone), NIGHT, zone)).toEqual(at('2022-01-01', '06:00', zone));
  });

  it('may lie within a day', () => {
    const noon = { from: 12 * 60, until: 13 * 60 };

    expect(endOfQuiet(at('2021-03-29', '12:30'), noon, 'Asia/Jakarta')).toEqual(at('2021-03-29', '13:00'));
    expect(endOfQuiet(at('2021-03-29', '13:00'), noon, 'Asia/Jakarta')).toBeNull();
  });

  it('end always later, within a day, at their own hour, and are over then', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    const hours = fc.record({ from: minute, until: minute }).filter(({ from, until }) => from !== until);
    fc.assert(
      fc.property(
        fc.date({ min: new Date('2020-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
        hours,
        fc.constantFrom(...TIME_ZONES),
        (now, quiet, zone) => {
          const end = endOfQuiet(now, quiet, zone);
          if (end === null) return;
          expect(end.getTime()).toBeGreaterThan(now.getTime());
          expect(end.getTime() - now.getTime()).toBeLessThanOrEqual(86_400_000);
          expect(minuteOfDay(end, zone)).toBe(quiet.until);
          expect(endOfQuiet(end, quiet, zone)).toBeNull();
        },
      ),
    );
  });
});

describe('A digest goes out', () => {
  it('at the next seven o’clock of the reader', () => {
    expect(nextDigest(at('2021-03-29', '06:59'), 'daily', 'Asia/Jakarta')).toEqual(at('2021-03-29', '07:00'));
    expect(nextDigest(at('2021-03-29', '07:00'), 'daily', 'Asia/Jakarta')).toEqual(at('2021-03-30', '07:00'));
    expect(nextDigest(at('2021-12-31', '12:00', 'Asia/Jayapura'), 'daily', 'Asia/Jayapura')).toEqual(
      at('2022-01-01', '07:00', 'Asia/Jayapura'),
    );
  });

  it.each([
    ['2021-03-29', '06:00', '2021-03-29'],
    ['2021-03-29', '08:00', '2021-04-05'],
    ['2021-03-28', '23:00', '2021-03-29'],
    ['2021-04-03', '12:00', '2021-04-05'],
    ['2021-12-30', '12:00', '2022-01-03'],
  ])('on the next Monday where it is weekly: after %s %s on %s', (day, time, monday) => {
    expect(nextDigest(at(day, time), 'weekly', 'Asia/Jakarta')).toEqual(at(monday, '07:00'));
  });
});
