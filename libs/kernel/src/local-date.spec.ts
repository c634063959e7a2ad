import { dayBefore, endOfDay, instantOf, isLocalDate, localDateOf, localTimeOf, minuteOfDay, monthsAfter } from './local-date.js';

describe('The date in a region', () => {
  it.each([
    ['Asia/Jakarta', '2022-12-31T16:59:59.999Z', '2022-12-31'],
    ['Asia/Jakarta', '2022-12-31T17:00:00.000Z', '2023-01-01'],
    ['Asia/Makassar', '2022-12-31T15:59:59.999Z', '2022-12-31'],
    ['Asia/Makassar', '2022-12-31T16:00:00.000Z', '2023-01-01'],
    ['Asia/Jayapura', '2022-12-31T14:59:59.999Z', '2022-12-31'],
    ['Asia/Jayapura', '2022-12-31T15:00:00.000Z', '2023-01-01'],
  ] as const)('turns at midnight of %s: %s is %s', (zone, at, date) => {
    expect(localDateOf(new Date(at), zone)).toBe(date);
  });

  it.each([
    ['Asia/Jakarta', '2022-12-31T16:59:59.000Z'],
    ['Asia/Makassar', '2022-12-31T15:59:59.000Z'],
    ['Asia/Jayapura', '2022-12-31T14:59:59.000Z'],
  ] as const)('ends a second before midnight of %s: %s', (zone, end) => {
    expect(endOfDay('2022-12-31', zone).toISOString()).toBe(end);
    expect(localDateOf(new Date(endOfDay('2022-12-31', zone).getTime() + 1_000), zone)).toBe('2023-01-01');
  });

  it.each([
    ['Asia/Jakarta', 450],
    ['Asia/Makassar', 510],
    ['Asia/Jayapura', 570],
  ] as const)('has its own time of day: half past midnight UTC is minute %2$i of %1$s', (zone, minute) => {
    expect(minuteOfDay(new Date('2022-12-31T00:30:59Z'), zone)).toBe(minute);
  });

  it.each([
    ['Asia/Jakarta', '2022-12-31T17:00:00.000Z'],
    ['Asia/Makassar', '2022-12-31T16:00:00.000Z'],
    ['Asia/Jayapura', '2022-12-31T15:00:00.000Z'],
  ] as const)('begins at midnight of %s', (zone, instant) => {
    expect(localTimeOf(new Date(instant), zone)).toMatch(/^2023-01-01T00:00\+0[789]:00$/);
    expect(instantOf('2023-01-01', 0, zone).toISOString()).toBe(instant);
    expect(minuteOfDay(instantOf('2023-01-01', 450, zone), zone)).toBe(450);
  });

  it.each([
    ['2023-01-01', '2022-12-31'],
    ['2024-03-01', '2024-02-29'],
    ['2023-03-01', '2023-02-28'],
  ])('has a day before: %s follows %s', (date, before) => {
    expect(dayBefore(date)).toBe(before);
  });

  it.each([
    ['2023-01-30', 6, '2023-07-30'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2022-12-31', 2, '2023-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-11-30', 14, '2025-01-30'],
  ])('has a day some months later: %s and %i months is %s', (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });

  it.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2023-04-31', false],
    ['2023-13-01', false],
    ['2023-1-1', false],
    ['0000-01-01', false],
    ['tomorrow', false],
  ])('%s is a date: %s', (text, verdict) => {
    expect(isLocalDate(text)).toBe(verdict);
  });
});
