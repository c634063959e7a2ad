/** Everything that is wrong with the settings, one line each. */
export class SettingsRefused extends Error {
  constructor(readonly problems: readonly string[]) {
    super(`The settings do not hold:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`);
    this.name = 'SettingsRefused';
  }
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads typed values from environment variables and collects what is wrong, so that one start tells of every problem. No message quotes
 * a value: it may hold a password. What the methods return for a problem is a placeholder; `refuseProblems()` keeps it from being used.
 */
export class EnvironmentReader {
  private readonly problems: string[] = [];

  constructor(private readonly env: Environment) {}

  /** A text, or undefined where it is not set or empty. */
  optional(name: string): string | undefined {
    return this.env[name] || undefined;
  }

  /** A text that must be set, unless there is a fallback. `purpose` completes the sentence "Set it to …". */
  text(name: string, purpose: string, fallback?: string): string {
    const value = this.optional(name) ?? fallback;
    return value ?? this.problem(`${name} is not set. Set it to ${purpose}.`, '');
  }

  /** A URL with one of the protocols ("postgres:"). */
  url(name: string, protocols: readonly string[], purpose: string): string {
    const value = this.text(name, purpose);
    return value === '' ? value : this.checkedUrl(name, value, protocols, purpose);
  }

  optionalUrl(name: string, protocols: readonly string[], purpose: string): string | undefined {
    const value = this.optional(name);
    return value === undefined ? undefined : this.checkedUrl(name, value, protocols, purpose);
  }

  /** A whole number from `min` to `max`. */
  integer(name: string, { min, max, fallback }: { min: number; max: number; fallback: number }): number {
    const value = this.optional(name);
    if (value === undefined) return fallback;
    const number = /^\d{1,15}$/.test(value) ? Number(value) : Number.NaN;
    return number >= min && number <= max ? number : this.problem(`${name} is not a whole number from ${min} to ${max}.`, fallback);
  }

  oneOf<const T extends string>(name: string, values: readonly T[], fallback: T): T {
    const value = this.optional(name);
    if (value === undefined) return fallback;
    return values.find((known) => known === value) ?? this.problem(`${name} is none of ${values.join(', ')}.`, fallback);
  }

  /** "1" or "0". */
  flag(name: string): boolean {
    return this.oneOf(name, ['0', '1'], '0') === '1';
  }

  /** Texts separated by commas; undefined where it is not set. */
  list(name: string): readonly string[] | undefined {
    const items = this.optional(name)
      ?.split(',')
      .map((item) => item.trim());
    return items?.filter((item) => item !== '');
  }

  /** Adds a problem that concerns several values, and hands the placeholder through. */
  problem<T>(sentence: string, placeholder: T): T {
    this.problems.push(sentence);
    return placeholder;
  }

  /** Throws SettingsRefused when anything was wrong. */
  refuseProblems(): void {
    if (this.problems.length > 0) throw new SettingsRefused(this.problems);
  }

  private checkedUrl(name: string, value: string, protocols: readonly string[], purpose: string): string {
    // NATS and PostgreSQL take several servers in one URL list; each must hold.
    const parts = value.split(',');
    const holds = parts.every((part) => URL.canParse(part) && protocols.includes(new URL(part).protocol));
    return holds ? value : this.problem(`${name} is not a URL that begins with ${protocols.join('// or ')}//. Set it to ${purpose}.`, '');
  }
}
