import { isLocalDate } from '@rakor/kernel';
import { dateIn, yearIn } from '../day.js';
import { type Confidence, type Reader, reading } from './reading.js';
import { MONTH, monthOf, words } from './words.js';

const ISO = words('(\\d{4}-\\d{2}-\\d{2})');
const SPOKEN = words(`(\\d{1,2}) ${MONTH}(?: (\\d{4}))?`);
/** Day before month, as Indonesians write it: "4/6/2021". */
const WRITTEN = words('(\\d{1,2})[ -](\\d{1,2})[ -](\\d{4})');
const PART = words(`(awal|pertengahan|tengah|akhir) (?:bulan )?${MONTH}(?: (\\d{4}))?`);
const MONTH_ONLY = words(`(?:bulan )?${MONTH}(?: (\\d{4}))?`);
const YEAR = words('(?:tahun )?(20\\d{2})');

/** "2021-06-04", "4/6/2021" and "4 Juni 2021"; without a year the next time that the calendar has it. */
export const exactDate: Reader = (phrase, { issuedOn }) => {
  const iso = ISO.exec(phrase)?.[1];
  if (iso !== undefined) return certain(iso);
  const [, d = '', m = '', y] = WRITTEN.exec(phrase) ?? [];
  if (y !== undefined) return certain([y, m.padStart(2, '0'), d.padStart(2, '0')].join('-'));
  const [, day, month = '', year] = SPOKEN.exec(phrase) ?? [];
  if (day === undefined) return null;
  const monthDay = [String(monthOf(month)).padStart(2, '0'), day.padStart(2, '0')].join('-');
  if (year !== undefined) return certain(`${year}-${monthDay}`);
  const thisYear = `${yearIn(issuedOn)}-${monthDay}`;
  return thisYear >= issuedOn ? certain(thisYear) : certain(`${yearIn(issuedOn) + 1}-${monthDay}`, 'medium');
};

const certain = (date: string, confidence: Confidence = 'high') =>
  isLocalDate(date) ? reading('date', date, confidence) : 'not-understood';

const PARTS = {
  awal: { rule: 'start-of-month', day: 10, confidence: 'medium', other: 5 },
  pertengahan: { rule: 'middle-of-month', day: 20, confidence: 'medium', other: 15 },
  tengah: { rule: 'middle-of-month', day: 20, confidence: 'medium', other: 15 },
  akhir: { rule: 'end-of-month', day: 31, confidence: 'high', other: null },
} as const;

/** "awal Juni", "pertengahan Juni 2021", "akhir bulan Juni": day 10, 20 and the last (domain §4.1). */
export const partOfMonth: Reader = (phrase, { issuedOn }) => {
  const [, part, month = '', year] = PART.exec(phrase) ?? [];
  if (part === undefined) return null;
  const { rule, day, confidence, other } = PARTS[part as keyof typeof PARTS];
  const date = nextOf(issuedOn, monthOf(month), day, year);
  const alternatives = other === null ? [] : [dateIn(yearIn(date), monthOf(month), other)];
  return reading(rule, date, confidence, alternatives);
};

/** "Juni", "bulan Juni 2021": its last day. */
export const wholeMonth: Reader = (phrase, { issuedOn }) => {
  const [, month, year] = MONTH_ONLY.exec(phrase) ?? [];
  if (month === undefined) return null;
  return reading('end-of-month', nextOf(issuedOn, monthOf(month), 31, year), 'medium', [nextOf(issuedOn, monthOf(month), 1, year)]);
};

/** "14 persen pada 2024", "tahun 2024": its last day. */
export const namedYear: Reader = (phrase) => {
  const year = YEAR.exec(phrase)?.[1];
  return year === undefined ? null : reading('end-of-year', `${year}-12-31`, 'medium');
};

function nextOf(issuedOn: string, month: number, day: number, year: string | undefined): string {
  const date = dateIn(Number(year ?? yearIn(issuedOn)), month, day);
  return year !== undefined || date >= issuedOn ? date : dateIn(yearIn(issuedOn) + 1, month, day);
}
