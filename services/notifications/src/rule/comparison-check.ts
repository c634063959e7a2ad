import type { FieldFault } from '@rakor/kernel';
import type { Condition } from './condition.js';
import { type Property, shapeOf } from './event-fields.js';

/** A part of a condition, and what is wrong with it. */
interface ComparisonFault extends Omit<FieldFault, 'pointer'> {
  readonly at: keyof Condition;
}

/** What is wrong with a comparison that could never hold, or always would, as the field is never so. */
export function comparisonFaults({ field, is, value }: Condition, property: Property): ComparisonFault[] {
  if (is === 'here')
    return typeof value === 'boolean' ? [] : [{ at: 'value', detail: 'a region is here or it is not', mend: 'Send true or false.' }];
  const { type, pattern, enum: words } = shapeOf(property);
  switch (type) {
    case 'boolean':
      if (is !== 'equal' && is !== 'different')
        return [{ at: 'is', detail: `"${field}" is true or false, and neither large nor small`, mend: 'Send "equal" or "different".' }];
      return typeof value === 'boolean'
        ? []
        : [{ at: 'value', detail: `"${field}" is true or false`, mend: 'Send true or false, without quotes.' }];
    case 'integer':
    case 'number':
      return typeof value === 'number' ? [] : [{ at: 'value', detail: `"${field}" is a number`, mend: 'Send a number, without quotes.' }];
    case 'string':
      return textFaults({ field, is, value }, { pattern, words });
    default:
      return [
        { at: 'field', detail: `"${field}" is no single value`, mend: 'Compare a field that is a text, a number, or true or false.' },
      ];
  }
}

function textFaults(
  { field, is, value }: Condition,
  { pattern, words }: { readonly pattern: string | undefined; readonly words: readonly unknown[] | undefined },
): ComparisonFault[] {
  const isNumber = pattern !== undefined && holdsNumbers(pattern);
  if (isNumber && !NUMBER.test(String(value))) return [{ at: 'value', detail: `"${field}" is a number`, mend: 'Send a number.' }];
  if (!isNumber && typeof value !== 'string') return [{ at: 'value', detail: `"${field}" is a text`, mend: 'Send a text, in quotes.' }];
  if (words && (is === 'equal' || is === 'different') && !words.includes(value))
    return [{ at: 'value', detail: `"${field}" is never "${String(value)}"`, mend: `It is one of ${words.join(', ')}.` }];
  return [];
}

const NUMBER = /^-?\d{1,30}(\.\d{1,10})?$/;

/** Whether a text of that form is a number in digits, of whichever size: a code or a year is none. */
function holdsNumbers(pattern: string): boolean {
  const form = new RegExp(pattern);
  return ['7', '7777777'].every((digits) => form.test(digits));
}
