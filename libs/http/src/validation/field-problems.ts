import type { ValidationError } from 'class-validator';
import type { FieldProblem } from '../problem/http-problem.js';

/** Mends that cannot be told from class-validator's own sentence. */
const MENDS: Record<string, string> = {
  whitelistValidation: 'Leave it out: it is not part of this request.',
  isNotEmpty: 'Send a value; it may not be empty.',
  isDefined: 'Send a value; it may not be left out.',
  arrayNotEmpty: 'Send at least one item.',
  arrayUnique: 'Send each item once.',
  nestedValidation: 'Send an object, or a list of objects where a list is expected.',
  isUuid: 'Send a UUID such as "0197b1c2-6c1e-7d3a-9b0f-1f2e3d4c5b6a".',
  isDateString: 'Send a date as "2026-01-31" or an instant as "2026-01-31T02:00:00Z".',
  isISO8601: 'Send a date as "2026-01-31" or an instant as "2026-01-31T02:00:00Z".',
};

/** RFC 6901 §3. */
const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

/** Every field at fault with its JSON pointer, down through nested objects and lists; one fault for a field that is absent. */
export function fieldProblems(errors: readonly ValidationError[], parent = ''): FieldProblem[] {
  return errors.flatMap((error) => {
    const pointer = `${parent}/${escaped(error.property)}`;
    const own = faultsOf(error).map(([constraint, detail]) => ({
      pointer,
      detail,
      mend: ownMend(error, constraint) ?? MENDS[constraint] ?? mendFrom(detail, error.property),
    }));
    return [...own, ...fieldProblems(error.children ?? [], pointer)];
  });
}

/** An absent field is told what it has to be ("must be a string"), not also how long that may become. */
function faultsOf({ constraints = {}, value }: ValidationError): [constraint: string, detail: string][] {
  const faults = Object.entries(constraints);
  if (value !== undefined) return faults;
  const first = faults.find(([constraint]) => constraint.startsWith('is')) ?? faults[0];
  return first ? [first] : [];
}

/** A decorator may bring its own: `@Matches(CODE, { context: { mend: 'Write it as "36.04".' } })`. */
function ownMend(error: ValidationError, constraint: string): string | undefined {
  const context: unknown = error.contexts?.[constraint];
  if (typeof context !== 'object' || context === null || !('mend' in context)) return undefined;
  return typeof context.mend === 'string' ? context.mend : undefined;
}

/** class-validator says "limit must not be greater than 200": the mend is "Send a value that is not greater than 200." */
function mendFrom(detail: string, property: string): string {
  const rest = /\b(?:must|should) (not )?(be |have |match |contain |start |end )?(.+)$/.exec(detail);
  if (!rest) return `Send another value for ${property}.`;
  const [, not = '', verb = '', what = ''] = rest;
  return verb === 'be ' || verb === '' ? `Send a value that is ${not}${what}.` : `Send a value that does ${not}${verb}${what}.`;
}
