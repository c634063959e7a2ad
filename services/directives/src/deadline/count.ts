import { type DeadlineQuestion, resolveDeadline, type WorkingCalendar } from '@rakor/calendar';
import { timeZoneOf } from '@rakor/kernel';
import type { RegionalCalendar } from '../calendar/regional-calendar.js';
import type { Count, Deadline } from './deadline.js';

/** What was said, and when. */
interface Question extends Pick<DeadlineQuestion, 'due' | 'issuedOn' | 'lastDayOfWindow'> {
  /** After closing time it is received on the next working day; null: on the day itself. */
  readonly saidAt: Date | null;
}

/** What words, or a date, mean as a deadline on a region's calendar as it is now. */
export function countOn(calendar: RegionalCalendar, question: Question): Count {
  const { issuedOn } = question;
  const working = calendar.on(issuedOn);
  const resolution = resolved(calendar, working, question);
  const calendarVersion = resolution.kind === 'resolved' ? resolution.calendarVersion : working.versionFor(issuedOn, issuedOn);
  return { resolution, calendarVersion, calendarRevision: calendar.revision };
}

/** The same count again as it was made: on the calendar of then, whatever has been decreed since. A date that a person chose is counted on that of now. */
export function recounted(calendar: RegionalCalendar, deadline: Deadline): Count['resolution'] {
  const { phrase, issuedOn, saidAt, chosen, dueOn, calendarVersion, calendarRevision } = deadline;
  if (chosen && dueOn !== null) return resolved(calendar, calendar.on(issuedOn), { due: { date: dueOn }, issuedOn, saidAt });
  return resolved(calendar, calendar.named(calendarVersion, calendarRevision), { due: { phrase }, issuedOn, saidAt });
}

function resolved({ region }: RegionalCalendar, calendar: WorkingCalendar, { saidAt, ...question }: Question): Count['resolution'] {
  const receivedOn = saidAt === null ? question.issuedOn : calendar.receiptDay(saidAt, timeZoneOf(region));
  return resolveDeadline({ ...question, receivedOn, calendar });
}
