import { editionsAsOf, WorkingCalendar } from '@rakor/calendar';

let latest: { readonly day: string; readonly calendar: WorkingCalendar } | undefined;

/** The country's working days as they had been decided by an instant: what a decree moves later moves the steps that are planned after it. */
export function calendarAsOf(at: Date): WorkingCalendar {
  const day = at.toISOString().slice(0, 10);
  if (latest?.day !== day) latest = { day, calendar: new WorkingCalendar({ editions: editionsAsOf(day) }) };
  return latest.calendar;
}
