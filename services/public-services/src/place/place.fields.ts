import { Text, WhereSent } from '@rakor/http';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsInt, Matches, Max, Min, ValidateNested } from 'class-validator';

/** A short name for addresses and displays, of small letters, digits and hyphens. */
export const Code = () =>
  Matches(/^[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?$/, { context: { mend: 'Send small letters, digits and hyphens, as "mpp-blora".' } });

const Clock = () => Matches(/^([01]\d|2[0-3]):[0-5]\d$/, { context: { mend: 'Write hours and minutes of the local clock, as "08:00".' } });

const EndOfSpan = () =>
  Matches(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, {
    context: { mend: 'Write hours and minutes of the local clock, as "15:30"; "24:00" is midnight.' },
  });

/** A span of a weekday in which the doors are open, on the local clock. */
export class WeekdayHoursDto {
  /** 1 is Monday, 7 is Sunday. */
  @IsInt() @Min(1) @Max(7) weekday!: number;
  @Clock() opens!: string;
  @EndOfSpan() closes!: string;
}

/** Opening hours, and whether holidays interrupt them. */
export class OpeningHoursDto {
  /** A day with a break has two spans. */
  @IsArray() @ArrayMaxSize(50) @ValidateNested({ each: true }) @Type(() => WeekdayHoursDto) hours!: WeekdayHoursDto[];
  /** Open on holidays and closures, too, as an emergency unit is. */
  @WhereSent() @IsBoolean() opensOnHolidays: boolean = false;
}

/** Why somebody does what others will ask about. */
export class Reason {
  @Text(1000) reason!: string;
}
