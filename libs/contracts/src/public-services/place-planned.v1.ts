import { IsBoolean } from 'class-validator';
import { Count, Id, Instant, ListOf, Maybe, Region, Text } from '../fields.js';
import { PlaceFact } from './place-fact.js';
import { WeekdayHours } from './weekday-hours.js';

/** A regency plans a place where people get what they need from many institutions (U5, L6). */
export class PlacePlannedV1 extends PlaceFact {
  static readonly type = 'public-services.place-planned.v1';

  /** The district that it serves, of a place in a district's office. */
  @Maybe() @Region() district?: string | null;
  @Text(300) location!: string;
  @Maybe() @Text(40) floor?: string | null;
  /** Year by whose end it is to be open. */
  @Maybe() @Count() targetYear?: number | null;
  /** The organisation that runs it. */
  @Id() operatorId!: string;
  @Text(60) operatorCode!: string;
  @Text(200) operatorName!: string;
  @Maybe() @ListOf(() => WeekdayHours) hours?: WeekdayHours[] | null;
  /** Whether it is open on holidays and closures, as an emergency unit is. */
  @IsBoolean() opensOnHolidays!: boolean;
  @Instant() plannedAt!: string;
}
