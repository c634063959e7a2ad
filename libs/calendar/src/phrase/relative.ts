import { monthsAfter } from '@rakor/kernel';
import { addDays, dateIn, weekdayOf, yearIn } from '../day.js';
import type { WorkingCalendar } from '../working-calendar.js';
import { type Reader, type Reading, reading } from './reading.js';
import { words } from './words.js';

const FRIDAY = 5;
const MONTH_PART = words('(awal|pertengahan|tengah|akhir)? ?bulan (ini|depan)');
const PART_DAY = { awal: 10, pertengahan: 20, tengah: 20, akhir: 31 } as const;
const PART_RULE = { awal: 'start-of-month', pertengahan: 'middle-of-month', tengah: 'middle-of-month', akhir: 'end-of-month' } as const;

/** A reader of fixed words, by what they mean from the day of issue on. */
const fixed =
  (pattern: string, meaning: (issuedOn: string) => Reading): Reader =>
  (phrase, { issuedOn }) =>
    words(pattern).test(phrase) ? meaning(issuedOn) : null;

const fridayOf = (date: string) => addDays(date, FRIDAY - weekdayOf(date));

export const tomorrow = fixed('besok', (issuedOn) => reading('tomorrow', addDays(issuedOn, 1), 'high'));
export const dayAfterTomorrow = fixed('lusa', (issuedOn) => reading('day-after-tomorrow', addDays(issuedOn, 2), 'high'));
export const today = fixed('hari ini', (issuedOn) => reading('today', issuedOn, 'high'));

/** On a weekend the week that begins is the next one: "minggu ini" is then its Friday, too. */
export const week: Reader = (phrase, { issuedOn }) => {
  const which = words('(?:minggu|pekan) (ini|depan)').exec(phrase)?.[1];
  if (which === undefined) return null;
  const next = addDays(fridayOf(issuedOn), 7);
  if (which === 'depan') return reading('next-week', next, 'medium', [addDays(next, -4)]);
  return reading('this-week', fridayOf(issuedOn) < issuedOn ? next : fridayOf(issuedOn), 'medium');
};

/** "bulan ini", "awal bulan depan". */
export const month: Reader = (phrase, { issuedOn }) => {
  const [, part, which] = MONTH_PART.exec(phrase) ?? [];
  if (which === undefined) return null;
  const first = monthsAfter(`${issuedOn.slice(0, 7)}-01`, which === 'depan' ? 1 : 0);
  const dayOf = (day: number) => dateIn(yearIn(first), Number(first.slice(5, 7)), day);
  if (part === undefined) return reading(which === 'ini' ? 'this-month' : 'next-month', dayOf(31), 'medium');
  const known = part as keyof typeof PART_DAY;
  return reading(PART_RULE[known], dayOf(PART_DAY[known]), 'medium');
};

/** "tahun ini", "akhir tahun", "tahun depan". */
export const year: Reader = (phrase, { issuedOn }) => {
  if (words('tahun depan').test(phrase)) return reading('end-of-year', `${yearIn(issuedOn) + 1}-12-31`, 'medium');
  return words('(?:tahun ini|akhir tahun)').test(phrase) ? reading('end-of-year', `${yearIn(issuedOn)}-12-31`, 'high') : null;
};

/** "sebelum Lebaran": the next one that can still be met. */
export const beforeLebaran: Reader = (phrase, { issuedOn, calendar }) => {
  if (!words('sebelum (?:hari raya )?(?:lebaran|idul ?fitri)').test(phrase)) return null;
  for (const inYear of [yearIn(issuedOn), yearIn(issuedOn) + 1]) {
    const eve = eveOfLebaran(calendar, inYear);
    if (eve !== null && eve.date >= issuedOn) return reading('before-lebaran', eve.date, eve.decreed ? 'high' : 'medium');
  }
  return null;
};

/** The last working day before 1 Syawal and before the joint leave that leads to it. */
function eveOfLebaran(calendar: WorkingCalendar, inYear: number): { date: string; decreed: boolean } | null {
  const days = calendar.editionOf(inYear)?.holidays.filter(({ occasion }) => occasion === 'idulFitri') ?? [];
  const [first] = days;
  const lebaran = days.find(({ kind }) => kind === 'national');
  if (!first || !lebaran) return null;
  return { date: calendar.workedOnOrBefore(addDays(first.date, -1)), decreed: lebaran.decree !== null };
}

/** "segera": three working days, and a person has to agree. */
export const soon: Reader = (phrase, { issuedOn, receivedOn = issuedOn, calendar }) => {
  if (!words('(?:segera|sesegera mungkin)').test(phrase)) return null;
  const alternatives = [1, 5].map((count) => calendar.addWorkingDays(receivedOn, count));
  return { rule: 'soon', confidence: 'low', meant: { workingDays: 3 }, alternatives };
};
