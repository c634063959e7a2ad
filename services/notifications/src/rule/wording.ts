import { isLocalDate, type Writing } from '@rakor/kernel';

/** How a field may be written. */
export const FORMATS = ['text', 'date', 'time', 'number', 'rupiah'] as const;
type Format = (typeof FORMATS)[number];

/** A place in a text that a field of the event is put into: {{dueOn}}, {{date:dueOn}}. */
export interface Variable {
  readonly format: string;
  readonly field: string;
}

const PLACE = /\{\{\s*(?:([a-z]+)\s*:)?\s*([A-Za-z][A-Za-z0-9]*)\s*\}\}/g;
/** What is left when every place is taken out and a brace is still there. */
const BROKEN = /\{\{|\}\}/;
/** What stands where an event says nothing. */
const NOTHING = '–';

/** The places in a text; undefined where its braces are no place. */
export function variablesIn(text: string): Variable[] | undefined {
  if (BROKEN.test(text.replace(PLACE, ''))) return undefined;
  return [...text.matchAll(PLACE)].map(([, format = 'text', field = '']) => ({ format, field }));
}

/** Puts an event's fields into a text, as people of a language write them. Never fails: what does not fit its format stands as it is. */
export function worded(text: string, data: Readonly<Record<string, unknown>>, write: Writing): string {
  return text.replace(PLACE, (_, format: Format | undefined, field: string) => written(data[field], format ?? 'text', write));
}

function written(value: unknown, format: Format, write: Writing): string {
  if (value === null || value === undefined) return NOTHING;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  switch (format) {
    case 'date':
      return isLocalDate(text) ? write.date(text) : text;
    case 'time':
      return Number.isNaN(Date.parse(text)) ? text : write.time(text);
    case 'number':
      return /^-?\d{1,30}$/.test(text) ? write.number(BigInt(text)) : text;
    case 'rupiah':
      return /^-?\d{1,30}$/.test(text) ? write.rupiah(BigInt(text)) : text;
    default:
      return text;
  }
}
