import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { SeriesReader } from './series.reader.js';
import { SeriesView } from './series.view.js';

export class SeriesQuery extends AsOfQuery {
  /** The first period; as far back as there are figures where it is left out. */
  @IsOptional() @Text(10) from?: string;
  /** The last period; the last one that has a figure where it is left out. */
  @IsOptional() @Text(10) until?: string;
  /** The place; the region itself where it is left out. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04".' } })
  under?: string;
  /** An area of the score, or an organisation. */
  @IsOptional() @Text(60) part?: string;
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/series')
export class ShowSeriesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly series: SeriesReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'An indicator over time, against its trajectory' })
  @ApiOkResponse({ type: SeriesView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Query() query: SeriesQuery): Promise<SeriesView> {
    const { under = context.region, from, until, part } = query;
    return this.unitOfWork.read(context, async (tx) => {
      const indicator = await this.indicators.get(tx, id);
      return this.series.read(tx, indicator, { under, from, until, part, moment: momentOf(query, context, this.clock.now()) });
    });
  }
}
