import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, LocalDate, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { Rupiah } from '../../edge/rupiah.field.js';
import { ProgramView } from '../program.view.js';
import { RecordRealisationHandler } from './record-realisation.handler.js';

export class RecordRealisation {
  /** Local day up to which it is known; not before the one of the last record. */
  @LocalDate() on!: string;
  /** From the beginning on. */
  @Rupiah() realised!: string;
  /** Needed where it is less than was recorded before. */
  @IsOptional() @Text(1000) reason?: string | null;
}

@ApiTags('programs')
@Controller('v1/regions/:region/programs/:id/realisations')
export class RecordRealisationController {
  constructor(private readonly handler: RecordRealisationHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Record what a program has spent by a day; more than its budget is not refused, and told as a warning' })
  @ApiOkResponse({ type: ProgramView })
  record(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @IfMatch() expected: number | undefined,
    @Body() { on, realised, reason = null }: RecordRealisation,
  ): Promise<ProgramView> {
    return this.handler.execute(context, { programId, expected, realisation: { on, realised: BigInt(realised), reason } });
  }
}
