import { type DeadlineQuestion, resolveDeadline } from '@rakor/calendar';
import { timeZoneOf } from '@rakor/kernel';
import type { RegionalCalendar } from '../calendar/regional-calendar.js';
import type { Count } from './deadline.js';

/** What was said, and when. */
interface Question extends Pick<DeadlineQuestion, 'due' | 'issuedOn' | 'lastDayOfWindow'> {
  /** After closing time it is received on the next working day; null: on the day itself. */
  readonly saidAt: Date | null;
}

/**
 * What words, or a date, mean as a deadline on a region's calendar.
 * @param revision of that calendar; an earlier one tells what was counted then
 */
export function countOn(calendar: RegionalCalendar, { saidAt, ...question }: Question, revision = calendar.revision): Count {
  const { issuedOn } = question;
  const working = calendar.on(issuedOn, revision);
  const receivedOn = saidAt === null ? issuedOn : working.receiptDay(saidAt, timeZoneOf(calendar.region));
  const resolution = resolveDeadline({ ...question, receivedOn, calendar: working });
  const last = resolution.kind === 'resolved' ? resolution.dueOn : issuedOn;
  return { resolution, calendarVersion: working.versionFor(issuedOn, last), calendarRevision: revision };
}
