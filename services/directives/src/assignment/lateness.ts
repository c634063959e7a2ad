import { daysBetween } from '@rakor/calendar';
import type { AssignmentStatus } from '@rakor/contracts';
import { localDateOf, timeZoneOf } from '@rakor/kernel';
import { OWED } from './assignment.steps.js';

const DONE: readonly AssignmentStatus[] = ['reported', 'verified', 'closed'];

/** What lateness depends on. Dates are local to the region. */
interface Timed {
  readonly region: string;
  readonly status: AssignmentStatus;
  readonly dueOn: string | null;
  readonly originalDueOn: string | null;
  readonly reportedAt: Date | null;
}

/** Whole days past the due date as it is now, and as it was first set (domain §4.7); 0 while it is not past, and where there is none. */
export interface Lateness {
  readonly daysLate: number;
  readonly daysLateOriginally: number;
}

/** A report stops the clock, and a return lets it run on; what ended without a report is not late. A due date lasts until its local midnight. */
export function latenessOf({ region, status, dueOn, originalDueOn, reportedAt }: Timed, now: Date): Lateness {
  const until = (OWED as readonly AssignmentStatus[]).includes(status) ? now : DONE.includes(status) ? reportedAt : null;
  const day = until && localDateOf(until, timeZoneOf(region));
  return { daysLate: daysPast(dueOn, day), daysLateOriginally: daysPast(originalDueOn, day) };
}

function daysPast(dueOn: string | null, day: string | null): number {
  return dueOn === null || day === null ? 0 : Math.max(0, daysBetween(dueOn, day));
}
