import { editionsAsOf } from './editions.js';
import { resolveDeadline, type ResolvedDeadline } from './resolve-deadline.js';
import { WorkingCalendar } from './working-calendar.js';

/** Blora's meeting of Monday 29 March 2021, with the calendar as it was decided that day; the window of 99 days ends on 4 June. */
const issuedOn = '2021-03-29';
const calendar = new WorkingCalendar({ editions: editionsAsOf(issuedOn) });
const say = (phrase: string, lastDayOfWindow?: string) =>
  resolveDeadline({ due: { phrase }, issuedOn, calendar, ...(lastDayOfWindow && { lastDayOfWindow }) });
const dueOf = (phrase: string): string => (say(phrase) as ResolvedDeadline).dueOn;

describe('What was said in Blora on 29 March 2021', () => {
  it.each([
    ['hari ini', '2021-03-29'],
    ['besok', '2021-03-30'],
    ['Segera', '2021-04-01'],
    ['minggu depan', '2021-04-09'],
    ['sebelum Lebaran', '2021-05-11'],
    ['awal Juni', '2021-06-10'],
    ['pertengahan Juni', '2021-06-18'],
    ['akhir Juni 2021', '2021-06-30'],
    ['tahun ini', '2021-12-31'],
    ['akhir tahun', '2021-12-31'],
    ['Stunting 2024 harus 14 persen', '2024-12-31'],
    ['14 persen pada 2024', '2024-12-31'],
    ['paling lambat 4 Juni 2021', '2021-06-04'],
    ['4/6/2021', '2021-06-04'],
    ['2021-06-04', '2021-06-04'],
    ['dalam 5 hari kerja', '2021-04-06'],
    ['dalam dua minggu', '2021-04-12'],
    ['sebulan', '2021-04-29'],
    ['7 hari', '2021-04-05'],
  ])('"%s" is %s', (phrase, dueOn) => {
    expect(dueOf(phrase)).toBe(dueOn);
  });

  it.each(['secepatnya', 'terus-menerus', 'ke depan'])('"%s" names no day, and somebody is asked (L2)', (phrase) => {
    expect(say(phrase)).toEqual({ kind: 'clarification', reason: 'no-date' });
  });

  it('what is not understood is asked about, too', () => {
    expect(say('kalau sempat')).toEqual({ kind: 'clarification', reason: 'not-understood' });
  });

  it('"awal Juni" lies beyond the window: a person decides, and is offered its last day', () => {
    expect(say('awal Juni', '2021-06-04')).toMatchObject({
      dueOn: '2021-06-10',
      confidence: 'low',
      warnings: ['after-window'],
      alternatives: ['2021-06-04'],
    });
  });

  it('"segera" skips Good Friday only when it comes to it, and waits for a person', () => {
    expect(say('segera')).toMatchObject({ confidence: 'low', rule: 'soon', alternatives: ['2021-03-30', '2021-04-06'] });
  });

  it('tells on which edition of the holidays it rests', () => {
    expect(say('sebelum Lebaran')).toMatchObject({ calendarVersion: '2021.2', confidence: 'high', warnings: [] });
    expect(say('14 persen pada 2024')).toMatchObject({ calendarVersion: '2021.2,2022.1,2023.1,2024.1', confidence: 'medium' });
  });

  it('"99 hari kerja" has been meant both ways: 99 calendar days are offered', () => {
    const inauguration = '2021-02-26';
    expect(resolveDeadline({ due: { phrase: '99 hari kerja' }, issuedOn: inauguration, calendar })).toMatchObject({
      confidence: 'low',
      alternatives: ['2021-06-04'],
    });
  });
});

describe('A decree that is revised', () => {
  const before = new WorkingCalendar({ editions: editionsAsOf('2021-02-21') });
  const after = new WorkingCalendar({ editions: editionsAsOf('2021-02-22') });
  const latest = new WorkingCalendar({ editions: editionsAsOf('2021-06-18') });

  it('gives back the joint leave of May 2021', () => {
    expect(['2021-05-12', '2021-05-17', '2021-05-18', '2021-05-19'].map((day) => before.isWorked(day))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    expect(['2021-05-12', '2021-05-17', '2021-05-18', '2021-05-19'].map((day) => after.isWorked(day))).toEqual([false, true, true, true]);
  });

  it('moves Muharram and Maulid, and a deadline with them', () => {
    const due = (calendar: WorkingCalendar, phrase: string) =>
      (resolveDeadline({ due: { phrase }, issuedOn: '2021-03-29', calendar }) as ResolvedDeadline).dueOn;

    expect([due(after, 'awal Agustus'), due(latest, 'awal Agustus')]).toEqual(['2021-08-09', '2021-08-10']);
    expect([due(after, 'pertengahan Oktober'), due(latest, 'pertengahan Oktober')]).toEqual(['2021-10-20', '2021-10-19']);
  });
});

describe('Lebaran', () => {
  it.each([
    ['2023-01-30', '2023-04-20', '2023.1'],
    ['2023-04-01', '2023-04-18', '2023.2'],
    ['2025-01-10', '2025-03-27', '2025.1'],
    ['2026-01-10', '2026-03-17', '2026.1'],
  ])('said on %s is met on %s', (on, dueOn, calendarVersion) => {
    const resolution = resolveDeadline({
      due: { phrase: 'sebelum Lebaran' },
      issuedOn: on,
      calendar: new WorkingCalendar({ editions: editionsAsOf(on) }),
    });
    expect(resolution).toMatchObject({ dueOn, calendarVersion, confidence: 'high' });
  });

  it('of 2027 is computed, which makes the reading less sure', () => {
    const resolution = resolveDeadline({
      due: { phrase: 'sebelum Lebaran' },
      issuedOn: '2027-01-04',
      calendar: new WorkingCalendar({ editions: editionsAsOf('2026-11-25') }),
    });
    expect(resolution).toMatchObject({ dueOn: '2027-03-09', confidence: 'medium', warnings: ['calendar-computed'] });
  });
});
