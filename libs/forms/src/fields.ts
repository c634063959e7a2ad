import { isLocalDate, type FieldFault } from '@rakor/kernel';
import { ValuesUnfit } from './values-unfit.error.js';
import type { Words } from './words.js';

/** A value that a form asks for: text, a date and rupiah are texts. */
export type Value = string | number | boolean;
export type Values = Readonly<Record<string, Value>>;

/** Values as they come, which may be anything; null takes one away. */
export type Sent = Readonly<Record<string, unknown>>;

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
 * The values of fields, as they may be stored.
 * @param at where they stand in the command: "/details"
 * @throws ValuesUnfit naming every field at fault
 */
export function checked(fields: readonly Field[], sent: Sent, at: string): Values {
  const faults = faultsIn(fields, sent, at);
  if (faults.length > 0) throw new ValuesUnfit(faults);
  return Object.fromEntries(said(sent)) as Values;
}

/** What does not fit, each with its place in the command. */
export function faultsIn(fields: readonly Field[], sent: Sent, at: string): FieldFault[] {
  const values = said(sent);
  const known = new Map(fields.map((field) => [field.key, field]));
  const unfit: FieldFault[] = values.flatMap(([key, value]) => {
    const field = known.get(key);
    if (!field) return [{ pointer: `${at}/${escaped(key)}`, detail: 'is not a field of this kind', mend: 'Leave it out.' }];
    const mend = mendOf(field, value, sent);
    return mend === null ? [] : [{ pointer: `${at}/${key}`, detail: `is no ${field.type} that fits`, mend }];
  });
  const given = new Set(values.map(([key]) => key));
  const missing = fields.filter((field) => isNeeded(field, sent) && !given.has(field.key));
  return [...unfit, ...missing.map(({ key, label }) => ({ pointer: `${at}/${key}`, detail: 'is missing', mend: `Send it: ${label.en}.` }))];
}

function said(sent: Sent): [string, unknown][] {
  return Object.entries(sent).filter(([, value]) => value !== null && value !== undefined);
}

function isNeeded({ required = false, requiredWhen }: Field, sent: Sent): boolean {
  return required || (requiredWhen !== undefined && requiredWhen.is.includes(String(sent[requiredWhen.field])));
}

/** What to send instead; null where the value fits. */
function mendOf(field: Field, value: unknown, sent: Sent): string | null {
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
  sent: Sent,
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
