import fc from 'fast-check';
import { addDays, daysBetween } from './day.js';
import { editionsAsOf } from './editions.js';
import { resolveDeadline, type ResolvedDeadline } from './resolve-deadline.js';
import { WorkingCalendar } from './working-calendar.js';

const days = fc.integer({ min: 0, max: 6 * 365 }).map((n) => addDays('2021-01-01', n));
const phrases = fc.oneof(
  fc.constantFrom('hari ini', 'besok', 'lusa', 'minggu ini', 'minggu depan', 'bulan ini', 'bulan depan', 'akhir bulan depan'),
  fc.constantFrom('awal Juni', 'pertengahan Mei', 'akhir Februari', 'sebelum Lebaran', 'tahun ini', 'tahun depan', 'segera'),
  fc.tuple(fc.integer({ min: 1, max: 90 }), fc.constantFrom('hari', 'hari kerja', 'minggu', 'bulan')).map((part) => part.join(' ')),
);
const parts = fc.record({ asOf: days, workWeek: fc.constantFrom(5 as const, 6 as const), closed: fc.array(days, { maxLength: 40 }) });
type Parts = typeof parts extends fc.Arbitrary<infer P> ? P : never;
const calendarOf = ({ asOf, workWeek, closed }: Parts) =>
  new WorkingCalendar({
    ...{ editions: editionsAsOf(asOf), workWeek },
    closures: closed.map((date) => ({ date, name: { id: 'Libur daerah', en: 'Regional closure' } })),
  });

/** Every phrase above means a day. */
const resolve = (phrase: string, issuedOn: string, calendar: WorkingCalendar): ResolvedDeadline => {
  const resolution = resolveDeadline({ due: { phrase }, issuedOn, calendar });
  if (resolution.kind !== 'resolved') throw new Error(`"${phrase}" on ${issuedOn}: ${resolution.reason}`);
  return resolution;
};

describe('Whatever is said, and whenever', () => {
  it('a deadline never falls on a day off, and never before the issue', () => {
    fc.assert(
      fc.property(phrases, days, parts, (phrase, issuedOn, part) => {
        const calendar = calendarOf(part);
        const { dueOn, alternatives } = resolve(phrase, issuedOn, calendar);
        for (const date of [dueOn, ...alternatives]) {
          expect(calendar.statusOf(date)).toMatchObject({ worked: true });
          expect(date >= issuedOn).toBe(true);
        }
        expect(alternatives).not.toContain(dueOn);
      }),
    );
  });

  it('the same words said later are never due earlier', () => {
    fc.assert(
      fc.property(phrases, days, fc.integer({ min: 1, max: 40 }), parts, (phrase, issuedOn, later, part) => {
        const calendar = calendarOf(part);
        const [first, second] = [issuedOn, addDays(issuedOn, later)].map((on) => resolve(phrase, on, calendar).dueOn);
        expect([first, second]).toEqual([first, second].toSorted());
      }),
    );
  });

  it('more working days are due later, and the explanation counts exactly so many', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), days, parts, (count, issuedOn, part) => {
        const calendar = calendarOf(part);
        const { dueOn, days: explained } = resolve(`${count} hari kerja`, issuedOn, calendar);
        expect(explained.filter(({ counted }) => counted)).toHaveLength(count);
        expect(explained.filter(({ counted, worked }) => counted !== worked)).toEqual([]);
        expect(explained.at(-1)?.date).toBe(dueOn);
        expect(resolve(`${count + 1} hari kerja`, issuedOn, calendar).dueOn > dueOn).toBe(true);
      }),
    );
  });

  it('the explanation has each day once, and counts up to the deadline', () => {
    fc.assert(
      fc.property(phrases, days, parts, (phrase, issuedOn, part) => {
        const calendar = calendarOf(part);
        const { dueOn, days: explained } = resolve(phrase, issuedOn, calendar);
        expect(explained.map(({ date }) => date)).toEqual(explained.map((_, index) => addDays(explained[0]?.date ?? '', index)));
        expect(explained.find(({ date }) => date === dueOn)?.counted).toBe(true);
        expect(explained.filter(({ date, counted }) => counted && date > dueOn)).toEqual([]);
        expect(explained.filter(({ date, counted, worked }) => date > dueOn && (counted || worked))).toEqual([]);
      }),
    );
  });

  it('no text at all makes it fail', () => {
    const calendar = new WorkingCalendar({ editions: editionsAsOf('2026-01-01') });
    fc.assert(
      fc.property(fc.string(), days, (phrase, issuedOn) => {
        const resolution = resolveDeadline({ due: { phrase }, issuedOn, calendar });
        if (resolution.kind === 'resolved') expect(daysBetween(issuedOn, resolution.dueOn)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
