import type { JsonSchema } from '@rakor/contracts';
import type { ContractsLock } from './contracts-lock.js';

/**
 * Every way in which the contracts break what they promised, as sentences; empty when an old event still passes at a new consumer, and every
 * field that an old consumer reads is still there. Wider limits and more values of a list pass: consumers are deployed first.
 */
export function breakingChanges(promised: ContractsLock, current: ContractsLock): string[] {
  return Object.entries(promised).flatMap(([type, { key, schema }]) => {
    const now = current[type];
    if (!now) return [`${type} is gone. Events of it are kept in streams and outboxes: keep its class, and let nobody say it any more.`];
    const faults = [...(now.key === key ? [] : [`its key is ${now.key} and was ${key}`]), ...faultsBetween(schema, now.schema, '')];
    return faults.map((fault) => `${type}: ${fault}. Leave it as it was, and add ${nextVersion(type)} beside it.`);
  });
}

/** "directives.directive-issued.v1" → "directives.directive-issued.v2" */
function nextVersion(type: string): string {
  return type.replace(/\d+$/, (version) => String(Number(version) + 1));
}

function faultsBetween(was: JsonSchema, is: JsonSchema, path: string): string[] {
  return [...limitFaults(was, is, path), ...fieldFaults(was, is, path), ...partFaults(was, is, path)];
}

function fieldFaults(was: JsonSchema, is: JsonSchema, path: string): string[] {
  const fields = propertiesOf(is);
  const inPath = (name: string) => (path === '' ? name : `${path}.${name}`);
  const known = Object.entries(propertiesOf(was)).flatMap(([name, property]) => {
    const present = fields[name];
    if (!present) return [`the field ${inPath(name)} is gone or has another name`];
    const [before, now] = [nullable(property), nullable(present)];
    const surer = requires(was, name) && !before.orNull;
    const sure = requires(is, name) && !now.orNull;
    return [
      ...(surer && !sure ? [`the field ${inPath(name)} may be absent or null now, and consumers count on it`] : []),
      ...faultsBetween(before.schema, now.schema, inPath(name)),
    ];
  });
  const added = (is.required ?? []).filter((name) => !requires(was, name));
  return [...known, ...added.map((name) => `the field ${inPath(name)} is required now, and older events lack it`)];
}

function partFaults(was: JsonSchema, is: JsonSchema, path: string): string[] {
  return was.items && is.items ? faultsBetween(was.items as JsonSchema, is.items as JsonSchema, `${path}[]`) : [];
}

const LOWER = ['minimum', 'minLength', 'minItems'] as const;
const UPPER = ['maximum', 'maxLength', 'maxItems'] as const;
/** Keywords that are compared by a rule of their own. */
const COMPARED = new Set<string>([...LOWER, ...UPPER, 'type', 'enum', 'properties', 'required', 'items', 'anyOf']);

function limitFaults(was: JsonSchema, is: JsonSchema, path: string): string[] {
  const field = path === '' ? 'the event' : `the field ${path}`;
  if (was.type !== is.type) return [`${field} is a ${String(is.type)} and was a ${String(was.type)}`];
  const tighter = (keyword: (typeof LOWER | typeof UPPER)[number], sign: 1 | -1): string[] => {
    const [before, now] = [was[keyword], is[keyword]];
    return now !== undefined && (before === undefined || sign * now > sign * before)
      ? [`${field} has a tighter ${keyword}: ${now} instead of ${before ?? 'none'}`]
      : [];
  };
  const gone = (was.enum as unknown[] | undefined)?.filter((value) => !(is.enum as unknown[] | undefined)?.includes(value)) ?? [];
  const closed = was.enum === undefined && is.enum !== undefined ? [`${field} takes only the values of a list now`] : [];
  return [
    ...LOWER.flatMap((keyword) => tighter(keyword, 1)),
    ...UPPER.flatMap((keyword) => tighter(keyword, -1)),
    ...(is.enum === undefined ? [] : gone.map((value) => `${field} takes ${JSON.stringify(value)} no longer`)),
    ...closed,
    ...otherFaults(was, is, field),
  ];
}

/** Whatever is not known to be harmless, such as another pattern: nobody can tell whether it takes all that the old one took. */
function otherFaults(was: JsonSchema, is: JsonSchema, field: string): string[] {
  const keywords = new Set([...Object.keys(was), ...Object.keys(is)].filter((keyword) => !COMPARED.has(keyword)));
  const [before, now]: Record<string, unknown>[] = [{ ...was }, { ...is }];
  return [...keywords]
    .filter((keyword) => JSON.stringify(before?.[keyword]) !== JSON.stringify(now?.[keyword]) && now?.[keyword] !== undefined)
    .map(
      (keyword) =>
        `${field} has another ${keyword}: ${JSON.stringify(now?.[keyword])} instead of ${JSON.stringify(before?.[keyword]) ?? 'none'}`,
    );
}

function propertiesOf({ properties = {} }: JsonSchema): Record<string, JsonSchema> {
  return properties as Record<string, JsonSchema>;
}

function requires({ required = [] }: JsonSchema, name: string): boolean {
  return required.includes(name);
}

/** `anyOf: [what, null]`, as an optional field is written, taken apart. */
function nullable(schema: JsonSchema): { schema: JsonSchema; orNull: boolean } {
  const [first] = (schema.anyOf ?? []) as JsonSchema[];
  return first ? { schema: first, orNull: true } : { schema, orNull: false };
}
