import { Controller, HttpCode, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsFile, Access, Context, Received, type ReceivedFile, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { CSV, formatOf, XLSX } from '../table.types.js';
import { ImportNeedsReason } from './import.errors.js';
import { ImportReport } from './import.view.js';
import { ImportMeasurementsHandler } from './import-measurements.handler.js';

export class ImportQuery {
  /** `true`: looks at every line and changes nothing. */
  @WhereSent() @IsIn(['true', 'false']) dryRun: 'true' | 'false' = 'false';
  /** What becomes of figures that are there already and say something else: they refuse the file, or are revised. */
  @WhereSent() @IsIn(['refuse', 'revise']) existing: 'refuse' | 'revise' = 'refuse';
  /** Why they are revised. */
  @IsOptional() @Text(2000) reason?: string;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/measurements/import')
export class ImportMeasurementsController {
  constructor(private readonly handler: ImportMeasurementsHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsFile(CSV, XLSX)
  @Access({ roles: WRITERS })
  @ApiOperation({
    summary: 'Take over a file of figures: all of its lines, or none and every fault with line, column and reason',
    description:
      'Columns: indicator, period, place, numerator, and where they apply part and denominator; Indonesian names will do. Places are codes. ' +
      'At most 200,000 lines and 32 MB. The figures wait for approval like any other.',
  })
  @ApiOkResponse({ type: ImportReport })
  import(
    @Context() context: RequestContext,
    @Received() { path, mediaType }: ReceivedFile,
    @Query() { dryRun, existing, reason }: ImportQuery,
  ): Promise<ImportReport> {
    if (existing === 'revise' && reason === undefined) throw new ImportNeedsReason();
    const why = existing === 'revise' ? (reason ?? null) : null;
    return this.handler.execute(context, { path, format: formatOf(mediaType), dryRun: dryRun === 'true', reason: why });
  }
}
