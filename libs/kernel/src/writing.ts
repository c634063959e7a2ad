import type { TimeZone } from './region-code.js';
import type { Language } from './language.js';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const ZONES: Record<TimeZone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** What people call large sums: "Rp12,5 triliun", "Rp12.5 trillion". The largest first. */
const SCALES: readonly [rupiah: bigint, name: Record<Language, string>][] = [
  [1_000_000_000_000n, { id: 'triliun', en: 'trillion' }],
  [1_000_000_000n, { id: 'miliar', en: 'billion' }],
  [1_000_000n, { id: 'juta', en: 'million' }],
];

/** Writes dates, numbers and sums as people of a language write them, in the reader's own time. */
export class Writing {
  private readonly localDay: Intl.DateTimeFormat;
  private readonly shortDay: Intl.DateTimeFormat;
  private readonly day: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;
  private readonly digits: Intl.NumberFormat;

  private constructor(
    readonly language: Language,
    private readonly timeZone: TimeZone,
  ) {
    const locale = LOCALES[language];
    this.localDay = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' });
    this.shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    this.day = new Intl.DateTimeFormat(locale, { ...DAY, timeZone });
    this.clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
    this.digits = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  }

  /** Making formatters costs about 100 µs each, and there are only six kinds of writing. */
  static in(language: Language, timeZone: TimeZone): Writing {
    const key = `${language} ${timeZone}`;
    const known = writings.get(key) ?? new Writing(language, timeZone);
    writings.set(key, known);
    return known;
  }

  /** A local date: "2021-03-29" → "Senin, 29 Maret 2021" or "Monday, 29 March 2021". */
  date(localDate: string): string {
    return this.write(this.localDay, new Date(`${localDate}T00:00:00Z`));
  }

  /** A local date where its year is plain: "2021-03-29" → "29 Mar" in both languages. */
  shortDate(localDate: string): string {
    const part = partsOf(this.shortDay, new Date(`${localDate}T00:00:00Z`));
    return `${part('day')} ${part('month')}`;
  }

  /** An instant: "Senin, 29 Maret 2021 pukul 13.05 WIB" or "Monday, 29 March 2021 at 13:05 WIB". */
  time(instant: string): string {
    const at = new Date(instant);
    const preposition = this.language === 'id' ? 'pukul' : 'at';
    return `${this.write(this.day, at)} ${preposition} ${this.timeOfDay(instant)}`;
  }

  /** An instant where its day is plain: "13.05 WIB" or "13:05 WIB". */
  timeOfDay(instant: string): string {
    return `${this.clock.format(new Date(instant))} ${ZONES[this.timeZone]}`;
  }

  /** A number: 1234.5 → "1.234,5" or "1,234.5"; at most two decimals. */
  number(value: number | bigint): string {
    return this.digits.format(value);
  }

  /** A share as a percentage of at most one decimal, half rounded up: 32 of 75 → "42,7 %" or "42.7%"; "–" of nothing. */
  percent({ numerator, denominator }: { readonly numerator: number | bigint; readonly denominator: number | bigint }): string {
    if (BigInt(denominator) === 0n) return '–';
    return `${this.number(Number(dividedBy(BigInt(numerator) * 1_000n, BigInt(denominator))) / 10)}${this.language === 'id' ? ' %' : '%'}`;
  }

  /** A sum in whole rupiah, to the last one: 1500000n → "Rp1.500.000" or "Rp1,500,000". */
  rupiah(sum: bigint): string {
    return `${sum < 0n ? '-' : ''}Rp${this.number(sum < 0n ? -sum : sum)}`;
  }

  /** A sum as it is said: 12000000000000n → "Rp12 triliun" or "Rp12 trillion", rounded to two decimals. */
  roundRupiah(sum: bigint): string {
    const scale = SCALES.find(([least]) => sum >= least || -sum >= least);
    if (!scale) return this.rupiah(sum);
    const hundredths = dividedBy((sum < 0n ? -sum : sum) * 100n, scale[0]);
    return `${sum < 0n ? '-' : ''}Rp${this.number(Number(hundredths) / 100)} ${scale[1][this.language]}`;
  }

  /** From parts, because ICU has moved the comma of British English before ("Monday 29 March 2021"). */
  private write(format: Intl.DateTimeFormat, at: Date): string {
    const part = partsOf(format, at);
    return `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
  }
}

/** A division of whole numbers, half rounded up. */
function dividedBy(numerator: bigint, denominator: bigint): bigint {
  const [doubled, unit] = [2n * numerator + denominator, 2n * denominator];
  const quotient = doubled / unit;
  return doubled % unit < 0n ? quotient - 1n : quotient;
}

const writings = new Map<string, Writing>();

function partsOf(format: Intl.DateTimeFormat, at: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return (type) => parts.get(type) ?? '';
}
