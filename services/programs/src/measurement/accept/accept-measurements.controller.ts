import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Matches } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { AcceptMeasurementsHandler } from './accept-measurements.handler.js';

export class AcceptMeasurements {
  @Text(10) period!: string;
  @Matches(/^\d{2}\.\d{2}$/, { context: { mend: 'Send the code of a regency or city of the province, as "36.04".' } }) regency!: string;
}

export class AcceptedMeasurements {
  @ApiProperty({ type: 'integer', description: 'Measurements that this accepted.' }) accepted!: number;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/indicators/:id/accept')
export class AcceptMeasurementsController {
  constructor(private readonly handler: AcceptMeasurementsHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'A province accepts what a regency stands for in a period' })
  @ApiOkResponse({ type: AcceptedMeasurements })
  accept(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Body() { period, regency }: AcceptMeasurements,
  ): Promise<AcceptedMeasurements> {
    return this.handler.execute(context, { indicatorId, period, regency });
  }
}
