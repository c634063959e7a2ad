import { editionsAsOf } from './editions.js';
import { resolveDeadline } from './resolve-deadline.js';
import { WorkingCalendar } from './working-calendar.js';

const calendar = new WorkingCalendar({ editions: editionsAsOf('2026-11-25') });
const resolve = (phrase: string, issuedOn: string) => resolveDeadline({ due: { phrase }, issuedOn, calendar });

describe('A deadline that would fall on a day off', () => {
  it('is moved to the last working day before, and says which days it was moved over', () => {
    expect(resolve('besok', '2021-04-01')).toMatchObject({
      dueOn: '2021-04-01',
      warnings: ['moved-before-day-off'],
      alternatives: ['2021-04-05'],
      days: [
        { date: '2021-04-01', counted: true, worked: true, reason: 'working-day', name: null },
        { date: '2021-04-02', counted: false, worked: false, reason: 'national-holiday', name: { en: 'Good Friday' } },
      ],
    });
  });

  it('but never before the issue: from a Saturday it goes to Monday', () => {
    expect(resolve('besok', '2021-04-03')).toMatchObject({ dueOn: '2021-04-05', warnings: ['moved-after-day-off'] });
  });

  it('stays where somebody chose the date, with a warning and both neighbours', () => {
    const chosen = resolveDeadline({ due: { date: '2021-04-03' }, issuedOn: '2021-03-29', calendar });

    expect(chosen).toMatchObject({
      dueOn: '2021-04-03',
      confidence: 'high',
      warnings: ['on-day-off'],
      alternatives: ['2021-04-01', '2021-04-05'],
    });
  });
});

describe('A deadline', () => {
  it.each([
    [{ date: '2021-03-28' }, 'before-issue'],
    [{ phrase: '28 Maret 2021' }, 'before-issue'],
    [{ phrase: 'tahun 2020' }, 'before-issue'],
    [{ date: '2045-08-17' }, 'too-far'],
  ])('%j is none: %s', (due, reason) => {
    expect(resolveDeadline({ due, issuedOn: '2021-03-29', calendar })).toEqual({ kind: 'clarification', reason });
  });

  it('counts working days from receipt, where that is later than the issue', () => {
    const question = { due: { phrase: 'segera' }, issuedOn: '2021-03-29', receivedOn: '2021-03-30', calendar };
    expect(resolveDeadline(question)).toMatchObject({ dueOn: '2021-04-05' });
  });

  it('at the end of a year is one of that year, though New Year’s Eve may be off', () => {
    expect(resolve('akhir tahun', '2022-11-01')).toMatchObject({ dueOn: '2022-12-30', rule: 'end-of-year' });
    expect(resolve('tahun ini', '2022-12-31')).toMatchObject({ dueOn: '2023-01-02', warnings: ['moved-after-day-off'] });
  });

  it('names the calendar of the next year, too, where a day off of that year moved it back', () => {
    expect(resolve('2 hari', '2021-12-30')).toMatchObject({ dueOn: '2021-12-31', calendarVersion: '2021.3,2022.2' });
  });

  it.each([
    ['4 Juni', '2021-06-04'],
    ['4 Januari', '2022-01-04'],
    ['awal Januari', '2022-01-10'],
    ['akhir Februari 2024', '2024-02-29'],
    ['akhir bulan depan', '2021-04-30'],
    ['bulan Juni', '2021-06-30'],
    ['segera, paling lambat besok', '2021-03-30'],
    ['se-minggu', null],
    ['30 Februari', null],
  ])('"%s", said on 29 March 2021', (phrase, dueOn) => {
    const resolution = resolve(phrase, '2021-03-29');
    expect(resolution.kind === 'resolved' ? resolution.dueOn : null).toBe(dueOn);
  });

  it('of a year that nothing is known of says so, and is less sure', () => {
    expect(resolve('akhir Mei', '2029-01-02')).toMatchObject({ confidence: 'medium', warnings: ['calendar-unknown'] });
  });
});
