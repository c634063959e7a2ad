import { isLocalDate, type FieldFault } from '@rakor/kernel';
import { ValuesUnfit } from './template.errors.js';
import type { Words } from './template.js';

/** A value that a template asks for: text, a date and rupiah are texts. */
export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

interface AnyField {
  readonly key: string;
  readonly label: Words;
  readonly required?: boolean;
  /** Needed once another field has one of these values, as a reason is for what was rejected. */
  readonly requiredWhen?: { readonly field: string; readonly is: readonly string[] };
}

/** A field as data: what it is called, and what it takes. */
export type Field = AnyField &
  (
    | { readonly type: 'text' | 'date' | 'yes-no' | 'rupiah' }
    | { readonly type: 'number'; readonly max?: number; readonly atMost?: string }
    | { readonly type: 'choice'; readonly choices: readonly { readonly key: string; readonly label: Words }[] }
  );

const MAX_TEXT = 1_000;
const MAX_NUMBER = 1_000_000_000;
const RUPIAH = /^(0|[1-9]\d{0,17})$/;

/**
 * The values of fields, as they may be stored: null takes one away.
 * @param at where they stand in the command: "/details"
 * @throws ValuesUnfit naming every field at fault
 */
export function checked(fields: readonly Field[], sent: Readonly<Record<string, unknown>>, at: string): Values {
  const values = Object.entries(sent).filter(([, value]) => value !== null && value !== undefined);
  const known = new Map(fields.map((field) => [field.key, field]));
  const faults: FieldFault[] = values.flatMap(([key, value]) => {
    const field = known.get(key);
    if (!field) return [{ pointer: `${at}/${escaped(key)}`, detail: 'is not a field of this kind', mend: 'Leave it out.' }];
    const mend = mendOf(field, value, sent);
    return mend === null ? [] : [{ pointer: `${at}/${key}`, detail: `is no ${field.type} that fits`, mend }];
  });
  const given = new Set(values.map(([key]) => key));
  const missing = fields.filter((field) => isNeeded(field, sent) && !given.has(field.key));
  faults.push(...missing.map(({ key, label }) => ({ pointer: `${at}/${key}`, detail: 'is missing', mend: `Send it: ${label.en}.` })));
  if (faults.length > 0) throw new ValuesUnfit(faults);
  return Object.fromEntries(values) as Values;
}

function isNeeded({ required = false, requiredWhen }: Field, sent: Readonly<Record<string, unknown>>): boolean {
  return required || (requiredWhen !== undefined && requiredWhen.is.includes(String(sent[requiredWhen.field])));
}

/** What to send instead; null where the value fits. */
function mendOf(field: Field, value: unknown, sent: Readonly<Record<string, unknown>>): string | null {
  switch (field.type) {
    case 'text':
      return isText(value) ? null : `Send a text of at most ${MAX_TEXT} characters that is not blank.`;
    case 'date':
      return typeof value === 'string' && isLocalDate(value) ? null : 'Send a day that the calendar has, as "2021-05-11".';
    case 'yes-no':
      return typeof value === 'boolean' ? null : 'Send true or false.';
    case 'rupiah':
      return typeof value === 'string' && RUPIAH.test(value) ? null : 'Send whole rupiah as digits, as "1250000000".';
    case 'number':
      return mendOfNumber(field, value, sent);
    case 'choice': {
      const keys = field.choices.map(({ key }) => key);
      return keys.some((key) => key === value) ? null : `Send one of ${keys.join(', ')}.`;
    }
  }
}

function mendOfNumber(
  { max = MAX_NUMBER, atMost }: { readonly max?: number; readonly atMost?: string },
  value: unknown,
  sent: Readonly<Record<string, unknown>>,
): string | null {
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value > max) return `Send a whole number from 0 to ${max}.`;
  const other = atMost === undefined ? undefined : sent[atMost];
  return typeof other === 'number' && value > other ? `Send at most ${other}, as "${atMost}" says.` : null;
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value) && [...value].length <= MAX_TEXT && !value.includes('\0');
}

/** A key of the caller's own in a JSON pointer (RFC 6901). */
function escaped(key: string): string {
  return key.slice(0, 100).replaceAll('~', '~0').replaceAll('/', '~1');
}
