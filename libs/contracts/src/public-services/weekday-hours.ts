import { ClockTime, EndTime, Weekday } from '../fields.js';

/** A span of a weekday in which the doors are open, on the local clock. A day with a break has two. */
export class WeekdayHours {
  @Weekday() weekday!: number;
  @ClockTime() opens!: string;
  @EndTime() closes!: string;
}
