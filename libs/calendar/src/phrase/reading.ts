import type { WorkingCalendar } from '../working-calendar.js';

/** How sure a reading is. `low` waits for a person. */
export type Confidence = 'high' | 'medium' | 'low';

/** By which rule a phrase was read (domain §4.1). */
export const RULES = {
  date: { id: 'tanggal yang disebut', en: 'the date that was said' },
  today: { id: 'hari ini', en: 'the day itself' },
  tomorrow: { id: 'besok', en: 'the day after' },
  'day-after-tomorrow': { id: 'lusa', en: 'two days after' },
  'this-week': { id: 'Jumat minggu ini', en: 'Friday of this week' },
  'next-week': { id: 'Jumat minggu depan', en: 'Friday of next week' },
  'this-month': { id: 'hari terakhir bulan ini', en: 'last day of this month' },
  'next-month': { id: 'hari terakhir bulan depan', en: 'last day of next month' },
  'working-days': { id: 'hari kerja, dihitung sejak hari kerja berikutnya', en: 'working days, counted from the next one' },
  days: { id: 'hari kalender', en: 'calendar days' },
  weeks: { id: 'minggu kalender', en: 'calendar weeks' },
  months: { id: 'bulan kalender', en: 'calendar months' },
  'start-of-month': { id: 'awal bulan: tanggal 10', en: 'beginning of a month: the 10th' },
  'middle-of-month': { id: 'pertengahan bulan: tanggal 20', en: 'middle of a month: the 20th' },
  'end-of-month': { id: 'hari terakhir bulan', en: 'last day of a month' },
  'before-lebaran': {
    id: 'hari kerja terakhir sebelum 1 Syawal dan cuti bersamanya',
    en: 'last working day before 1 Syawal and its joint leave',
  },
  'end-of-year': { id: '31 Desember', en: '31 December' },
  soon: { id: 'segera: tiga hari kerja', en: 'soon: three working days' },
} as const satisfies Record<string, { id: string; en: string }>;

export type Rule = keyof typeof RULES;

/** What a phrase means, before days off are looked at. */
export interface Reading {
  readonly rule: Rule;
  readonly confidence: Confidence;
  /** The date that is meant, or how many working days after receipt. */
  readonly meant: { readonly date: string } | { readonly workingDays: number };
  /** Other dates that it may mean. */
  readonly alternatives?: readonly string[];
}

/** What a phrase is read against. */
export interface Occasion {
  /** Local date of the issue. */
  readonly issuedOn: string;
  /** Local working day on which it counts as received, where that is later. */
  readonly receivedOn?: string;
  readonly calendar: WorkingCalendar;
}

/** Reads one kind of phrase out of normalised words; null where it finds none, and 'not-understood' where what it finds is no day ("30 Februari"). */
export type Reader = (words: string, occasion: Occasion) => Reading | 'not-understood' | null;

/** A reading that means a date. */
export function reading(rule: Rule, date: string, confidence: Confidence, alternatives: readonly string[] = []): Reading {
  return { rule, confidence, meant: { date }, alternatives };
}
