import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Matches } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { MeasurementView } from '../measurement.view.js';
import { ReturnMeasurementHandler } from './return-measurement.handler.js';

export class ReturnMeasurement {
  /** What does not convince. */
  @Text(2000) reason!: string;
  /** The regency whose figure a province returns; left out for a figure of the region in the path. */
  @WhereSent() @Matches(/^\d{2}\.\d{2}$/) regency?: string;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/measurements/:id/return')
export class ReturnMeasurementController {
  constructor(private readonly handler: ReturnMeasurementHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Send a figure back to be corrected: what waits in the region, or what a regency of the province stands for' })
  @ApiOkResponse({ type: MeasurementView })
  return(
    @Context() context: RequestContext,
    @Param('id', KnownId) measurementId: string,
    @IfMatch() expected: number | undefined,
    @Body() { reason, regency }: ReturnMeasurement,
  ): Promise<MeasurementView> {
    return this.handler.execute(context, { measurementId, expected, reason, regency });
  }
}
