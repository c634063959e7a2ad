import { isLocalDate, type Writing } from '@rakor/kernel';
import { Liquid, type Template } from 'liquidjs';

/** How a field may be written. */
export const FORMATS = ['text', 'date', 'time', 'number', 'rupiah'] as const;
type Format = (typeof FORMATS)[number];

/** The short form of a place: {{date:dueOn}}. In Liquid it is {{ dueOn | date }}. */
const SHORT = /\{\{\s*([a-z]+)\s*:\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;
/** What stands where an event says nothing. */
const NOTHING = '–';
/** "22.4000": a number of which the whole part is exact, and two decimals are written. */
const DECIMAL = /^-?\d{1,30}(\.\d{1,10})?$/;
/** Tags that would read files. */
const READING = ['include', 'render', 'layout', 'block'];
/** Of a text in characters, of what it does in milliseconds and bytes: tenants write them, and somebody's loop must hold up nobody. */
const LIMITS = { parseLimit: 20_000, renderLimit: 50, memoryLimit: 1_000_000 };
/** Texts of which the parsed form is kept. */
const MOST_KEPT = 2_000;

/** Writes texts of rules in one language and time zone. Texts are Liquid without its tags for files; every filter for dates and numbers writes as people do. */
export class Wording {
  private readonly liquid: Liquid;
  private readonly parsed = new Map<string, Template[]>();

  private constructor(write: Writing) {
    this.liquid = new Liquid({ ...LIMITS, strictFilters: true, ownPropertyOnly: true, outputEscape: shown });
    for (const tag of READING) delete this.liquid.tags[tag];
    for (const format of FORMATS) this.liquid.registerFilter(format, (value: unknown) => written(value, format, write));
  }

  /** Making one costs a millisecond, and there are only six kinds of writing. */
  static of(write: Writing): Wording {
    const wording = wordings.get(write) ?? new Wording(write);
    wordings.set(write, wording);
    return wording;
  }

  /** Puts an event's fields into a text. Never fails: a text that cannot be written stands as it is. */
  worded(text: string, data: Readonly<Record<string, unknown>>): string {
    // A pause of the machine counts as the text's own time: what was too slow is tried again.
    return this.rendered(text, data) ?? this.rendered(text, data) ?? text;
  }

  private rendered(text: string, data: Readonly<Record<string, unknown>>): string | undefined {
    try {
      return String(this.liquid.renderSync(this.parse(text), { ...data }));
    } catch {
      return undefined;
    }
  }

  /** The fields that a text asks for. @throws Error saying what is wrong with it */
  fieldsOf(text: string): string[] {
    return this.liquid.globalVariablesSync(this.parse(text));
  }

  /** Writes a sample, in which a variable that there is not is an error, also one of a list's parts. @throws Error saying what is wrong */
  mustWrite(text: string, sample: Readonly<Record<string, unknown>>): void {
    const write = () => void this.liquid.renderSync(this.parse(text), { ...sample }, { strictVariables: true });
    try {
      write();
    } catch {
      // As above: it may have been too slow only this time.
      write();
    }
  }

  private parse(text: string): Template[] {
    const known = this.parsed.get(text);
    if (known) return known;
    const parsed = this.liquid.parse(text.replace(SHORT, '{{ $2 | $1 }}'));
    if (this.parsed.size >= MOST_KEPT) this.parsed.clear();
    this.parsed.set(text, parsed);
    return parsed;
  }
}

const wordings = new WeakMap<Writing, Wording>();

function shown(value: unknown): string {
  if (value === null || value === undefined) return NOTHING;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function written(value: unknown, format: Format, write: Writing): string {
  const text = shown(value);
  switch (format) {
    case 'date':
      return isLocalDate(text) ? write.date(text) : text;
    case 'time':
      return Number.isNaN(Date.parse(text)) ? text : write.time(text);
    case 'number':
      if (/^-?\d{1,30}$/.test(text)) return write.number(BigInt(text));
      return DECIMAL.test(text) ? write.number(Number(text)) : text;
    case 'rupiah':
      return DECIMAL.test(text) ? write.rupiah(BigInt(text.split('.')[0] ?? 0)) : text;
    default:
      return text;
  }
}
