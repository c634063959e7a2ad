import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { MEASUREMENT_STEPS, type MeasurementStep } from '../measurement.js';
import { MeasurementRepository } from '../measurement.repository.js';
import { MeasurementView, viewOf } from '../measurement.view.js';

/** What was done to a figure, and what it said then. */
export class MeasurementHistoryEntry {
  @ApiProperty({ type: 'integer', description: 'The version that it brought.' }) version!: number;
  @ApiProperty({ enum: MEASUREMENT_STEPS }) step!: MeasurementStep;
  @ApiProperty() numerator!: string;
  @ApiProperty({ type: String, nullable: true }) denominator!: string | null;
  @ApiProperty({ type: String, nullable: true }) reason!: string | null;
  @ApiProperty({ description: 'Subject of the token.' }) actorId!: string;
  @ApiProperty() actorRegion!: string;
  @ApiProperty({ type: String, nullable: true }) actorRole!: string | null;
  @ApiProperty({ type: String, nullable: true, description: 'In which position, with the mark of who stands in.' }) position!:
    string | null;
  @ApiProperty({ type: String, nullable: true, description: 'Who held it.' }) person!: string | null;
  @ApiProperty({ format: 'date-time' }) at!: string;
}

export class MeasurementDetail extends MeasurementView {
  @ApiProperty({ type: [MeasurementHistoryEntry], description: 'From its submission on; nothing of it is ever changed.' })
  history!: MeasurementHistoryEntry[];
}

@ApiTags('measurements')
@Controller('v1/regions/:region/measurements/:id')
export class ShowMeasurementController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly measurements: MeasurementRepository,
    private readonly indicators: IndicatorRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One figure, and all that it has ever said' })
  @ApiOkResponse({ type: MeasurementDetail })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<MeasurementDetail> {
    return this.unitOfWork.read(context, async (tx) => {
      const measurement = await this.measurements.get(tx, id);
      const { definition } = await this.indicators.get(tx, measurement.indicatorId);
      const history = await tx.manager.query<MeasurementHistoryEntry[]>(SELECT, [context.region, id]);
      return { ...viewOf(measurement, definition), history };
    });
  }
}

const SELECT = `
  select version, step, numerator::text, denominator::text, reason, actor_id as "actorId", actor_region as "actorRegion", actor_role as "actorRole",
         position, person, to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at
    from measurement_history where region = $1 and measurement_id = $2 order by version`;
