import { OCCASIONS, type Name, type Occasion } from './occasions.js';

/** `joint-leave` is *cuti bersama*: leave that everybody takes on the same day. */
export type HolidayKind = 'national' | 'joint-leave';

/** A day on which nobody in the country works, and who said so. */
export interface Holiday {
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: HolidayKind;
  readonly occasion: Occasion;
  readonly name: Name;
  /** The decree that set it; null where it is computed and no decree has confirmed it yet. */
  readonly decree: string | null;
}

/** The holidays of one year as one decree left them. A decree that is revised in the middle of the year makes another edition. */
export interface Edition {
  /** "2021.2": the second edition of 2021. */
  readonly version: string;
  readonly year: number;
  readonly decree: string | null;
  /** Day of the decree; null where there is none yet. */
  readonly decidedOn: string | null;
  readonly holidays: readonly Holiday[];
}

/** How what an edition says is known, in words for whoever rests a deadline on it. */
const PROVENANCES = {
  reported: {
    id: 'Nomor, tanggal, dan hari-harinya menurut keterangan kementerian dan pemberitaan; naskah keputusannya sendiri belum diperiksa.',
    en: 'Number, date and days as ministries and newspapers report them; the text of the decree itself has not been checked.',
  },
  computed: {
    id: 'Dihitung dari kalender; belum ada keputusan yang menetapkannya, dan cuti bersama tidak dapat dihitung.',
    en: 'Computed from the calendar; no decree has set it yet, and joint leave cannot be computed.',
  },
} as const satisfies Record<string, Name>;

/** Where the days of an edition come from. All that name a decree were held against reports of it; none against its own text. */
export function provenanceOf({ decree }: Pick<Edition, 'decree'>): Name {
  return PROVENANCES[decree === null ? 'computed' : 'reported'];
}

/** MM-DD */
type MonthDay = `${number}-${number}`;
type Days = Partial<Record<Occasion, readonly MonthDay[]>>;

interface Decision {
  readonly decree: string | null;
  readonly decidedOn: string | null;
  /** Of a revision: occasions that it moves or adds; the others stay. */
  readonly national?: Days;
  /** Of a revision: all joint leave that it leaves standing; where it says none, the former stays. */
  readonly jointLeave?: Days;
}

/** The first edition of a year. */
export function firstEdition(year: number, { decree, decidedOn, national = {}, jointLeave = {} }: Decision): Edition {
  const holidays = [...holidaysOf(year, 'national', national, decree), ...holidaysOf(year, 'joint-leave', jointLeave, decree)];
  return { version: `${year}.1`, year, decree, decidedOn, holidays: inOrder(holidays) };
}

/** The next edition of the same year. A day that both have keeps the decree that set it first. */
export function revised(former: Edition, { decree, decidedOn, national = {}, jointLeave }: Decision): Edition {
  const { year, version } = former;
  const stays = former.holidays.filter(({ kind, occasion }) => (kind === 'national' ? !(occasion in national) : jointLeave === undefined));
  const told = [...holidaysOf(year, 'national', national, decree), ...holidaysOf(year, 'joint-leave', jointLeave ?? {}, decree)];
  const known = (holiday: Holiday) =>
    former.holidays.find((one) => one.date === holiday.date && one.kind === holiday.kind && one.occasion === holiday.occasion) ?? holiday;
  const next = Number(version.split('.')[1]) + 1;
  return { version: `${year}.${next}`, year, decree, decidedOn, holidays: inOrder([...stays, ...told.map(known)]) };
}

function holidaysOf(year: number, kind: HolidayKind, days: Days, decree: string | null): Holiday[] {
  return Object.entries(days).flatMap(([key, dates]) => {
    const occasion = key as Occasion;
    return dates.map((date) => ({ date: `${year}-${date}`, kind, occasion, name: OCCASIONS[occasion], decree }));
  });
}

function inOrder(holidays: readonly Holiday[]): Holiday[] {
  return holidays.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
