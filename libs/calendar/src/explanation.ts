import { addDays, datesUpTo } from './day.js';
import type { DayStatus, WorkingCalendar } from './working-calendar.js';

/** One day on the way to a deadline: counted, or skipped for its reason. */
export interface CountedDay extends DayStatus {
  readonly counted: boolean;
}

interface Count {
  readonly issuedOn: string;
  readonly receivedOn?: string;
  readonly calendar: WorkingCalendar;
  readonly dueOn: string;
  /** The date that was meant, before days off were looked at. */
  readonly target: string;
  /** Whether only working days count, or every day of the calendar. */
  readonly workingDays: boolean;
}

/**
 * Each day after the issue up to the deadline (or the day of issue, where it is due on it), and on to the date that was meant where days off
 * moved it. Of working days the worked ones
 * after receipt are counted; of calendar days all up to the date that was meant, without those that were moved over.
 */
export function daysCounted({ issuedOn, receivedOn = issuedOn, calendar, dueOn, target, workingDays }: Count): CountedDay[] {
  const last = dueOn > target ? dueOn : target;
  const counts = ({ date, worked }: DayStatus): boolean => {
    if (workingDays) return worked && date > receivedOn;
    return date <= dueOn && !(dueOn > target && date < dueOn && date >= target);
  };
  const first = dueOn === issuedOn ? addDays(issuedOn, -1) : issuedOn;
  return datesUpTo(first, last).map((date) => {
    const status = calendar.statusOf(date);
    return { ...status, counted: counts(status) };
  });
}
