import { IsInt, Matches, Max, Min } from 'class-validator';

const CLOCK = /^([01]\d|2[0-3]):[0-5]\d$/;

/** A span of a weekday in which the doors are open, on the local clock. A day with a break has two. */
export class WeekdayHours {
  /** 1 is Monday, 7 is Sunday. */
  @IsInt() @Min(1) @Max(7) weekday!: number;
  /** "08:00" */
  @Matches(CLOCK) opens!: string;
  @Matches(CLOCK) closes!: string;
}
