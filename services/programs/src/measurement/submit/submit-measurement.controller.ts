import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, Matches, MaxLength } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { MeasurementView } from '../measurement.view.js';
import { SubmitMeasurementHandler } from './submit-measurement.handler.js';

const Digits = () => Matches(/^(0|[1-9]\d{0,17})$/, { context: { mend: 'Send digits only, as text: "1250".' } });

export class SubmitMeasurement {
  /** "2022", "2022-06", "2022-Q2" or "2022-S1": the indicator's own kind of period. */
  @Text(10) period!: string;
  /** Where it was measured: the region, or one of its districts or villages. */
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04" or "36.04.01.2001".' } })
  place!: string;
  /** An area of the score, or the code of an organisation; left out for the whole. */
  @IsOptional() @Text(60) part?: string | null;
  @Digits() numerator!: string;
  /** Left out for an amount. */
  @IsOptional() @Digits() @MaxLength(18) denominator?: string | null;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/indicators/:id/measurements')
export class SubmitMeasurementController {
  constructor(private readonly handler: SubmitMeasurementHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Submit the figure of a period; it counts when somebody else has approved it' })
  @ApiCreatedResponse({ type: MeasurementView })
  submit(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Body() { part = null, denominator = null, ...figure }: SubmitMeasurement,
  ): Promise<MeasurementView> {
    return this.handler.execute(context, { indicatorId, ...figure, part, denominator });
  }
}
