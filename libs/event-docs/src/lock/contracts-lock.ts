import { events, type JsonSchema, schemaOf } from '@rakor/contracts';

/** What a version of the contracts promised for each event type. */
export type ContractsLock = Readonly<Record<string, LockedEvent>>;

interface LockedEvent {
  /** The field with the aggregate's id. */
  readonly key: string;
  readonly schema: JsonSchema;
}

/** What the contracts promise now. */
export function currentContracts(): ContractsLock {
  return Object.fromEntries(events.map((event) => [event.type, { key: event.key, schema: schemaOf(event) }]));
}

/** docs/contracts.lock.json. */
export function lockText(contracts: ContractsLock): string {
  return `${JSON.stringify(contracts, sorted, 2)}\n`;
}

/** In the order of the alphabet, so that moving a field changes nothing. */
function sorted(name: string, value: unknown): unknown {
  if (Array.isArray(value)) return name === 'required' ? [...(value as string[])].sort() : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).sort(([one], [other]) => one.localeCompare(other, 'en')));
}

/** @throws SyntaxError when the text is not JSON */
export function readLock(text: string): ContractsLock {
  return JSON.parse(text) as ContractsLock;
}
