import { ApiPropertyOptional } from '@nestjs/swagger';
import { instantOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { LocalDate } from '../validation/fields.js';

/** The query of what can be read as of a day (F22). */
export class AsOfQuery {
  @ApiPropertyOptional({ description: 'A day, local to the region: what was known at its end. Left out: what is known now.' })
  @IsOptional()
  @LocalDate()
  asOf?: string;
}

/** The last millisecond of the day that was asked for, in the region; now, where none was asked for or it has not ended. */
export function momentOf({ asOf }: AsOfQuery, { region }: Pick<RequestContext, 'region'>, now: Date): Date {
  if (asOf === undefined) return now;
  const end = new Date(instantOf(asOf, 24 * 60, timeZoneOf(region)).getTime() - 1);
  return end < now ? end : now;
}
