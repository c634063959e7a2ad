/** Names of fields that hold a secret or a citizen's data, as they are usually spelled. */
const NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'secret',
  'clientSecret',
  'token',
  'accessToken',
  'refreshToken',
  'idToken',
  'apiKey',
  'nik',
  'phone',
  'phoneNumber',
  'telephone',
  'mobile',
  'email',
];

const normalised = (name: string): string => name.toLowerCase().replace(/[-_]/g, '');

/** Compared in lower case, without "_" and "-". */
const CENSORED = new Set(NAMES.map(normalised));

/** What stands in a log line instead of a censored value. */
const CENSOR = '[redacted]';

/** Deeper objects are cut: a log line that nests further is a mistake, and a cycle would never end. */
const MAX_DEPTH = 6;

/** For the bindings of child loggers: pino passes those through serializers only, never through a formatter. */
export const censoringSerializers: Record<string, () => string> = Object.fromEntries(NAMES.map((name) => [name, () => CENSOR]));

const verdicts = new Map<string, boolean>();

function isCensored(name: string): boolean {
  const known = verdicts.get(name);
  if (known !== undefined) return known;
  const verdict = CENSORED.has(normalised(name));
  // Names come from code, so they are few; the bound is for the day when somebody logs a request's own keys.
  if (verdicts.size < 1_000) verdicts.set(name, verdict);
  return verdict;
}

/** A log line's fields with every secret and citizen's datum censored, at any depth. Objects without any are returned as they are. */
export function censored(fields: Record<string, unknown>, depth = 0): Record<string, unknown> {
  let copy: Record<string, unknown> | undefined;
  for (const name in fields) {
    const value = fields[name];
    const safe = isCensored(name) && value !== undefined && value !== null ? CENSOR : censoredValue(value, depth);
    if (safe !== value) (copy ??= { ...fields })[name] = safe;
  }
  return copy ?? fields;
}

function censoredValue(value: unknown, depth: number): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (depth >= MAX_DEPTH) return '[deep]';
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const safe = items.map((item) => censoredValue(item, depth + 1));
    return safe.some((item, index) => item !== items[index]) ? safe : items;
  }
  return isPlain(value) ? censored(value, depth + 1) : value;
}

function isPlain(value: object): value is Record<string, unknown> {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

const BEARER = /\bBearer\s+\S+/gi;
/** A NIK has 16 digits and a telephone number 10 or more; database errors quote such values. */
const LONG_NUMBER = /\b\d{10,}\b/g;

/** Free text (an error's message) without bearer tokens and without numbers that may be a NIK or a telephone number. */
export function censoredText(text: string): string {
  return text.replace(BEARER, `Bearer ${CENSOR}`).replace(LONG_NUMBER, '[number]');
}
