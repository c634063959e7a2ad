import { ApiPropertyOptional } from '@nestjs/swagger';
import { LocalDate } from '@rakor/http';
import { DomainError, instantOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { IsOptional } from 'class-validator';

/** The query of what can be read as of a day (F22). */
export class AsOfQuery {
  @ApiPropertyOptional({ description: 'A day, local to the region: what was known at its end. Left out: what is known now.' })
  @IsOptional()
  @LocalDate()
  asOf?: string;
}

/** The end of the day that was asked for; now, where none was asked for or it has not ended. */
export function momentOf({ asOf }: AsOfQuery, { region }: RequestContext, now: Date): Date {
  if (asOf === undefined) return now;
  const end = new Date(instantOf(asOf, 24 * 60, timeZoneOf(region)).getTime() - 1);
  return end < now ? end : now;
}

/** Asked for a day before its issue. */
export class NotIssuedThen extends DomainError {
  readonly code = 'not-issued-then';
  readonly kind = 'not-found';
  constructor(issuedOn: string) {
    super(`It was not issued yet. Ask for ${issuedOn} or a later day.`);
  }
}
