import { events } from '@rakor/contracts';
import { isTold } from './shipped-rules.js';

/** The events of a service with the reasons why nobody is told of them: exactly one for each that no rule tells of. */
export function untoldOf(service: string, untold: Readonly<Record<string, readonly string[]>>) {
  return events
    .map(({ type }) => type)
    .filter((type) => type.startsWith(`${service}.`))
    .map((type) => {
      const reasons = Object.entries(untold).filter(([, names]) => names.includes(type.split('.')[1] ?? ''));
      return [type, reasons.length, isTold(type) ? 0 : 1] as const;
    });
}
