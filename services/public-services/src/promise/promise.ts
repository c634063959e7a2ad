import type { WorkingCalendar } from '@rakor/calendar';
import type { TimeZone } from '@rakor/kernel';
import type { OpeningHours } from '../place/opening-hours.js';
import { doneBy, openSecondsBetween } from '../place/working-time.js';
import type { PromisedTime } from '../standard/standard.content.js';

/** What came of the time that a service's standard promises (F18). */
export interface PromiseKept {
  readonly promisedBy: Date;
  /** Seconds of open doors after that until it was done; 0: the promise was kept. */
  readonly overSeconds: number;
}

/** Where and when a promise is counted. */
export interface PromiseAt {
  readonly hours: OpeningHours;
  readonly calendar: WorkingCalendar;
  readonly zone: TimeZone;
}

/**
 * Whether what was handed in was done in the promised time. Both the promise and what it is exceeded by run while the doors are open: nobody is late
 * overnight.
 *
 * @returns null where the place never opens long enough to keep it
 */
export function keptOf(promised: PromisedTime, handedInAt: Date, doneAt: Date, { hours, calendar, zone }: PromiseAt): PromiseKept | null {
  const promisedBy = doneBy(handedInAt, promised, hours, calendar, zone);
  return promisedBy && { promisedBy, overSeconds: openSecondsBetween(promisedBy, doneAt, hours, calendar, zone) };
}
