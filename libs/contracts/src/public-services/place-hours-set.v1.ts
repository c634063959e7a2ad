import { IsBoolean } from 'class-validator';
import { Instant, ListOf, LocalDate } from '../fields.js';
import { PlaceFact } from './place-fact.js';
import { WeekdayHours } from './weekday-hours.js';

/** A place has other opening hours from now on. */
export class PlaceHoursSetV1 extends PlaceFact {
  static readonly type = 'public-services.place-hours-set.v1';

  @ListOf(() => WeekdayHours) hours!: WeekdayHours[];
  @IsBoolean() opensOnHolidays!: boolean;
  /** Local date. */
  @LocalDate() setOn!: string;
  @Instant() setAt!: string;
}
