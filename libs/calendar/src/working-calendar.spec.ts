import { editionsAsOf } from './editions.js';
import { WorkingCalendar } from './working-calendar.js';

const editions = editionsAsOf('2026-11-25');
const offices = new WorkingCalendar({ editions });
const counters = new WorkingCalendar({ editions, workWeek: 6 });

describe('A day', () => {
  it.each([
    ['2021-04-01', true, 'working-day', null],
    ['2021-04-02', false, 'national-holiday', 'Wafat Yesus Kristus'],
    ['2021-04-03', false, 'weekend', null],
    ['2021-05-12', false, 'joint-leave', 'Hari Raya Idulfitri'],
    ['2024-11-27', false, 'national-holiday', 'Hari Pemungutan Suara'],
  ])('%s is worked: %s, for it is a %s', (date, worked, reason, name) => {
    const status = offices.statusOf(date);
    expect([status.worked, status.reason, status.name?.id ?? null]).toEqual([worked, reason, name]);
  });

  it('of the region’s own is off, with its name and in its version', () => {
    const name = { id: 'Hari Jadi Blora', en: 'Founding day of Blora' };
    const blora = new WorkingCalendar({ editions, closures: [{ date: '2026-12-11', name }], revision: '33.16#1' });

    expect(blora.statusOf('2026-12-11')).toEqual({ date: '2026-12-11', worked: false, reason: 'closure', name });
    expect(blora.versionFor('2026-12-10', '2026-12-14')).toBe('2026.1+33.16#1');
    expect(blora.daysOffIn(2026).map(({ date }) => date)).toContain('2026-12-11');
  });

  it('Saturday is worked where the public is served six days a week', () => {
    expect([offices.isWorked('2021-04-03'), counters.isWorked('2021-04-03')]).toEqual([false, true]);
  });

  it('is off in any week when it is a holiday or a closure', () => {
    const name = { id: 'Hari Jadi Blora', en: 'Founding day of Blora' };
    const blora = new WorkingCalendar({ editions, closures: [{ date: '2026-12-12', name }], revision: '33.16#1' }).inWeekOf(6);

    // Two Saturdays and a Sunday.
    expect(['2026-12-05', '2026-12-12', '2026-12-06'].map((date) => blora.statusOf(date).reason)).toEqual([
      'working-day',
      'closure',
      'weekend',
    ]);
    expect(blora.versionFor('2026-12-05', '2026-12-06')).toBe('2026.1+33.16#1');
  });

  it('of a year that nothing is known of is a weekend or a working day', () => {
    expect(offices.statusOf('2031-01-01').reason).toBe('working-day');
    expect(offices.versionFor('2031-01-01', '2031-01-02')).toBe('2031.0');
  });
});

describe('Working days', () => {
  it('count from the first one after the day, over the end of a year', () => {
    expect(offices.addWorkingDays('2021-12-30', 2)).toBe('2022-01-03');
    expect(offices.addWorkingDays('2021-04-01', 1)).toBe('2021-04-05');
  });
});

describe('The hours of a day', () => {
  const clock = (minute: number | undefined) => `${Math.floor((minute ?? 0) / 60)}:${String((minute ?? 0) % 60).padStart(2, '0')}`;

  it.each([
    ['an ordinary Thursday', offices, '2021-04-01', '7:30', '16:00', 60],
    ['an ordinary Friday', offices, '2021-04-09', '7:30', '16:30', 90],
    ['a Thursday of Ramadan', offices, '2021-04-15', '8:00', '15:00', 30],
    ['a Friday of Ramadan', offices, '2021-04-16', '8:00', '15:30', 60],
    ['a Saturday in a week of six', counters, '2021-04-10', '7:30', '14:45', 60],
  ])('are those of the decree: %s', (_, calendar, date, opens, closes, pause) => {
    const hours = calendar.hoursOf(date);
    expect([clock(hours?.opens), clock(hours?.closes), hours?.break]).toEqual([opens, closes, pause]);
  });

  it('add up to 37 h 30 in a week, and to 32 h 30 in Ramadan, of five days or six', () => {
    const week = (calendar: WorkingCalendar, monday: number) =>
      Array.from({ length: 6 }, (_, n) => calendar.hoursOf(`2021-04-${String(monday + n).padStart(2, '0')}`)).reduce(
        (sum, hours) => sum + (hours === null ? 0 : hours.closes - hours.opens - hours.break),
        0,
      );
    expect([week(offices, 5), week(counters, 5)]).toEqual([37.5 * 60, 37.5 * 60]);
    expect([week(offices, 19), week(counters, 19)]).toEqual([32.5 * 60, 32.5 * 60]);
  });

  it('are none on a day off', () => {
    expect(offices.hoursOf('2021-04-02')).toBeNull();
  });
});

describe('What is received', () => {
  it.each([
    ['Asia/Jakarta', '2021-03-29T09:00:00Z', '2021-03-29'],
    ['Asia/Jakarta', '2021-03-29T09:01:00Z', '2021-03-30'],
    ['Asia/Makassar', '2021-03-29T08:00:00Z', '2021-03-29'],
    ['Asia/Makassar', '2021-03-29T08:01:00Z', '2021-03-30'],
    ['Asia/Jayapura', '2021-03-29T07:01:00Z', '2021-03-30'],
  ] as const)('after closing time counts as the next working day, in %s: %s is %s', (zone, at, day) => {
    expect(offices.receiptDay(new Date(at), zone)).toBe(day);
  });

  it.each([
    ['Asia/Jakarta', '2021-12-31T17:00:00Z'],
    ['Asia/Makassar', '2021-12-31T16:00:00Z'],
    ['Asia/Jayapura', '2021-12-31T15:00:00Z'],
  ] as const)('at midnight of the new year in %s counts as the first working day of it', (zone, at) => {
    expect(offices.receiptDay(new Date(at), zone)).toBe('2022-01-03');
    expect(offices.receiptDay(new Date(Date.parse(at) - 1), zone)).toBe('2022-01-03');
    expect(offices.receiptDay(new Date(Date.parse(at) - 9 * 3_600_000), zone)).toBe('2021-12-31');
  });

  it('after closing before a long weekend waits until it is over', () => {
    expect(offices.receiptDay(new Date('2021-04-01T09:01:00Z'), 'Asia/Jakarta')).toBe('2021-04-05');
  });
});
