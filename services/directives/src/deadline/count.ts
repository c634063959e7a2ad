import { type DeadlineQuestion, resolveDeadline } from '@rakor/calendar';
import type { RegionalCalendar } from '../calendar/regional-calendar.js';
import type { Count } from './deadline.js';

/**
 * What words, or a date, mean as a deadline on a region's calendar.
 * @param revision of that calendar; an earlier one tells what was counted then
 */
export function countOn(calendar: RegionalCalendar, question: Omit<DeadlineQuestion, 'calendar'>, revision = calendar.revision): Count {
  const { issuedOn } = question;
  const working = calendar.on(issuedOn, revision);
  const resolution = resolveDeadline({ ...question, calendar: working });
  const last = resolution.kind === 'resolved' ? resolution.dueOn : issuedOn;
  return { resolution, calendarVersion: working.versionFor(issuedOn, last), calendarRevision: revision };
}
