import { events } from '@rakor/contracts';
import { EventTypeUnknown } from './webhook.errors.js';

const TYPES = new Set<string>(events.map(({ type }) => type));
const WHOLE = new Set([...TYPES].map((type) => `${type.slice(0, type.indexOf('.'))}.*`));

/** @throws EventTypeUnknown naming the first that there is not */
export function checkEventTypes(eventTypes: readonly string[]): void {
  const index = eventTypes.findIndex((type) => !TYPES.has(type) && !WHOLE.has(type));
  if (index >= 0) throw new EventTypeUnknown(`/eventTypes/${index}`, eventTypes[index] ?? '');
}

/** @throws EventTypeUnknown unless it is the exact type of an event */
export function checkEventType(eventType: string): void {
  if (!TYPES.has(eventType)) throw new EventTypeUnknown('/eventType', eventType);
}
