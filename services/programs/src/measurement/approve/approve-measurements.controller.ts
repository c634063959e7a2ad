import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { IsOptional, Matches } from 'class-validator';
import { DECIDERS } from '../../edge/roles.js';
import { TallyView } from '../../indicator/roll-up/tally.view.js';
import { ApproveMeasurementsHandler } from './approve-measurements.handler.js';

export class ApproveMeasurements {
  @Text(10) period!: string;
  /** Only what was measured in this district or village; left out: everything that waits. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04.01".' } })
  under?: string | null;
  /** Only this part: an area of the score, or an organisation. */
  @IsOptional() @Text(60) part?: string | null;
}

export class ApprovedMeasurements {
  @ApiProperty({ type: 'integer', description: 'Measurements that this approved.' }) approved!: number;
  @ApiProperty({ type: TallyView, description: 'What the region stands for now.' }) tally!: TallyView;
}

@ApiTags('measurements')
@Controller('v1/regions/:region/indicators/:id/approve')
export class ApproveMeasurementsController {
  constructor(private readonly handler: ApproveMeasurementsHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: DECIDERS })
  @ApiOperation({ summary: 'Stand for the figures of a period: all that wait, or those of a district; never for one’s own' })
  @ApiOkResponse({ type: ApprovedMeasurements })
  approve(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Body() { period, under, part }: ApproveMeasurements,
  ): Promise<ApprovedMeasurements> {
    return this.handler.execute(context, { indicatorId, period, under: under ?? context.region, part: part ?? undefined });
  }
}
