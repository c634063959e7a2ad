import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../../indicator/indicator.repository.js';
import { Measurement, MEASUREMENT_STATUSES, type MeasurementStatus } from '../measurement.js';
import { MeasurementView, viewOf } from '../measurement.view.js';

export class ListMeasurements extends PageQuery {
  @IsOptional() @Text(10) period?: string;
  /** The region, or a place in it: what was measured there and within. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04.01".' } })
  under?: string;
  @IsOptional() @IsIn(MEASUREMENT_STATUSES) status?: MeasurementStatus;
  /** `true`: only what came after it was due. */
  @IsOptional() @IsIn(['true', 'false']) late?: 'true' | 'false';
}

@ApiTags('measurements')
@Controller('v1/regions/:region/indicators/:id/measurements')
export class ListMeasurementsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The figures of an indicator, the last period first, and how far each has come on its way up' })
  @ApiPage(MeasurementView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) indicatorId: string,
    @Query() { limit, cursor, period, under, status, late }: ListMeasurements,
  ): Promise<Page<MeasurementView>> {
    const after = decodeCursor(cursor, ['string', 'string', 'string']);
    return this.unitOfWork.read(context, async (tx) => {
      const { definition } = await this.indicators.get(tx, indicatorId);
      const query = tx.manager
        .createQueryBuilder(Measurement, 'm')
        .where('m.region = :region and m.indicatorId = :indicatorId', { region: context.region, indicatorId })
        .orderBy({ 'm.period': 'DESC', 'm.part': 'ASC', 'm.place': 'ASC' })
        .take(limit + 1);
      if (period !== undefined) query.andWhere('m.period = :period', { period });
      if (under !== undefined) query.andWhere('m.place >= :under and m.place < :end', { under, end: `${under}/` });
      if (status !== undefined) query.andWhere('m.status = :status', { status });
      if (late !== undefined) query.andWhere('m.late = :late', { late: late === 'true' });
      if (after)
        query.andWhere('(m.period < :p or (m.period = :p and (m.part, m.place) > (:q, :r)))', { p: after[0], q: after[1], r: after[2] });
      const { items, next } = pageOf(await query.getMany(), limit, ({ period: at, part, place }) => [at, part, place]);
      return { items: items.map((measurement) => viewOf(measurement, definition)), next };
    });
  }
}
