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
  const sorted = [...events].sort((one, other) => one.type.localeCompare(other.type, 'en'));
  return Object.fromEntries(sorted.map((event) => [event.type, { key: event.key, schema: schemaOf(event) }]));
}

/** docs/contracts.lock.json. */
export function lockText(contracts: ContractsLock): string {
  return `${JSON.stringify(contracts, null, 2)}\n`;
}

/** @throws SyntaxError when the text is not JSON */
export function readLock(text: string): ContractsLock {
  return JSON.parse(text) as ContractsLock;
}
