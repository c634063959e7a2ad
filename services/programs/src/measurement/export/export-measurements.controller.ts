import { Controller, Get, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { TABLE_FORMATS, type TableFormat } from '@rakor/tables';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { CSV, XLSX } from '../table.types.js';
import { ExportMeasurements } from './export-measurements.query.js';

export class ExportQuery {
  @WhereSent() @IsIn(TABLE_FORMATS) format: TableFormat = 'csv';
  /** Code of one indicator; all of them where it is left out. */
  @IsOptional() @Text(80) indicator?: string;
  /** From this period on. */
  @IsOptional() @Text(10) from?: string;
  /** Up to this period. */
  @IsOptional() @Text(10) until?: string;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/measurements/export')
export class ExportMeasurementsController {
  constructor(private readonly query: ExportMeasurements) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'The figures as a file that can be imported again: of a region all of them, of a province those that its regencies stand for',
  })
  @ApiProduces(CSV, XLSX)
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  export(@Context() context: RequestContext, @Query() { format, ...filter }: ExportQuery): Promise<StreamableFile> {
    return this.query.execute(context, format, filter);
  }
}
