import { addDays } from '@rakor/calendar';
import { instantOf, localDateOf, timeZoneOf } from '@rakor/kernel';

/** What comes by mere time: its first day, its middle, its end, and then a reminder once a week until it is closed. */
export type WindowStep = 'start' | 'midpoint' | 'end' | 'remind';

/** The days that a window's steps come on, local to its region. */
export interface StepDays {
  readonly region: string;
  readonly inauguratedOn: string;
  readonly midpointOn: string;
  readonly lastDay: string;
}

/** 07:30: people are told when their day begins; what only a calendar has to know comes at midnight. */
const OPENING = 7.5 * 60;
const DAYS_BETWEEN_REMINDERS = 7;

/** When a step is due. @param at the present: reminders count from it */
export function instantOfStep(step: WindowStep, { region, inauguratedOn, midpointOn, lastDay }: StepDays, at: Date): Date {
  const zone = timeZoneOf(region);
  switch (step) {
    case 'start':
      return instantOf(inauguratedOn, 0, zone);
    case 'midpoint':
      return instantOf(midpointOn, OPENING, zone);
    case 'end':
      return instantOf(addDays(lastDay, 1), 0, zone);
    case 'remind':
      return instantOf(addDays(localDateOf(at, zone), DAYS_BETWEEN_REMINDERS), OPENING, zone);
  }
}
