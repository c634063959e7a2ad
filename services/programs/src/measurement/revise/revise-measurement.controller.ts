import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, Matches } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { MeasurementView } from '../measurement.view.js';
import { ReviseMeasurementHandler } from './revise-measurement.handler.js';

const Digits = () => Matches(/^(0|[1-9]\d{0,17})$/, { context: { mend: 'Send digits only, as text: "1250".' } });

export class ReviseMeasurement {
  @Digits() numerator!: string;
  @IsOptional() @Digits() denominator?: string | null;
  /** Why it was wrong before. */
  @Text(2000) reason!: string;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/measurements/:id/revise')
export class ReviseMeasurementController {
  constructor(private readonly handler: ReviseMeasurementHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Correct a figure; what it said before is kept, and stands until the correction is approved' })
  @ApiOkResponse({ type: MeasurementView })
  revise(
    @Context() context: RequestContext,
    @Param('id', KnownId) measurementId: string,
    @IfMatch() expected: number | undefined,
    @Body() { denominator = null, ...body }: ReviseMeasurement,
  ): Promise<MeasurementView> {
    return this.handler.execute(context, { measurementId, expected, denominator, ...body });
  }
}
