import { ApiPropertyOptional } from '@nestjs/swagger';
import { LocalDate } from '@rakor/http';
import { PageLanguage } from '@rakor/pages';
import { IsOptional } from 'class-validator';

/** The query of a board: of which day, and in which language its page is. */
export class BoardPageQuery extends PageLanguage {
  @ApiPropertyOptional({ description: 'A day, local to the region: what was known at its end. Left out: what is known now.' })
  @IsOptional()
  @LocalDate()
  asOf?: string;
}
