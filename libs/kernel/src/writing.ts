import type { TimeZone } from './region-code.js';
import type { Language } from './language.js';

const LOCALES: Record<Language, string> = { id: 'id-ID', en: 'en-GB' };
const ZONES: Record<TimeZone, string> = { 'Asia/Jakarta': 'WIB', 'Asia/Makassar': 'WITA', 'Asia/Jayapura': 'WIT' };
const DAY = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Writes dates as people of a language write them, in the reader's own time. */
export class Writing {
  private readonly localDay: Intl.DateTimeFormat;
  private readonly shortDay: Intl.DateTimeFormat;
  private readonly day: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  private constructor(
    readonly language: Language,
    private readonly timeZone: TimeZone,
  ) {
    const locale = LOCALES[language];
    this.localDay = new Intl.DateTimeFormat(locale, { ...DAY, timeZone: 'UTC' });
    this.shortDay = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
    this.day = new Intl.DateTimeFormat(locale, { ...DAY, timeZone });
    this.clock = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone });
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
    return `${this.write(this.day, at)} ${preposition} ${this.clock.format(at)} ${ZONES[this.timeZone]}`;
  }

  /** From parts, because ICU has moved the comma of British English before ("Monday 29 March 2021"). */
  private write(format: Intl.DateTimeFormat, at: Date): string {
    const part = partsOf(format, at);
    return `${part('weekday')}, ${part('day')} ${part('month')} ${part('year')}`;
  }
}

const writings = new Map<string, Writing>();

function partsOf(format: Intl.DateTimeFormat, at: Date): (type: Intl.DateTimeFormatPartTypes) => string {
  const parts = new Map(format.formatToParts(at).map(({ type, value }) => [type, value]));
  return (type) => parts.get(type) ?? '';
}
