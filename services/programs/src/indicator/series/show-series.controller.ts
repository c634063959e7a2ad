import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf, Text } from '@rakor/http';
import { Clock, liesWithin, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { areComparable } from '../definition/definition.js';
import { PlaceElsewhere } from '../indicator.errors.js';
import type { Indicator, Target } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { knownPeriod } from '../known-period.js';
import { Period } from '../period.js';
import { FigureReader } from '../roll-up/figure.reader.js';
import { tallyViewOf, TallyView } from '../roll-up/tally.view.js';
import { standingOf, type Tally } from '../standing.js';
import { Trajectory } from '../target.js';
import { TargetRepository } from '../target.repository.js';
import { TargetView, targetViewOf } from '../target.view.js';

/** Five years of months. */
const MOST = 60;

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

export class PointView extends TallyView {
  @ApiProperty({
    description: 'What the figures are made of has changed since the point before: the two are not to be compared (domain §4.14).',
  })
  breaks!: boolean;
}

export class SeriesView {
  @ApiProperty({ type: TargetView, nullable: true }) target!: TargetView | null;
  @ApiProperty({ type: [PointView], description: 'By period; at most the last sixty.' }) points!: PointView[];
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/series')
export class ShowSeriesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly targets: TargetRepository,
    private readonly figures: FigureReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'An indicator over time, against its trajectory' })
  @ApiOkResponse({ type: SeriesView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Query() query: SeriesQuery): Promise<SeriesView> {
    const { under = context.region, from, until, part } = query;
    if (!liesWithin(context.region, under)) throw new PlaceElsewhere(under, context.region);
    return this.unitOfWork.read(context, async (tx) => {
      const indicator = await this.indicators.get(tx, id);
      const moment = momentOf(query, context, this.clock.now());
      const range = { from: from ?? '1000', until: until ?? '2999' };
      if (from !== undefined) knownPeriod(from, indicator.definition, '/from');
      if (until !== undefined) knownPeriod(until, indicator.definition, '/until');
      const tallies = await this.figures.series(tx, indicator, under, { ...range, part, moment, limit: MOST });
      const target = under === context.region && part === undefined ? await this.targets.at(tx, indicator, moment) : null;
      return { target: target && targetViewOf(target), points: pointsOf(indicator, tallies.toReversed(), target) };
    });
  }
}

function pointsOf({ definition }: Indicator, tallies: readonly (Tally & { period: string })[], target: Target | null): PointView[] {
  const trajectory = target && Trajectory.of(target, definition);
  let before: Period | null = null;
  return tallies.flatMap((tally) => {
    const period = Period.parse(tally.period);
    if (!period) return [];
    const breaks = before !== null && !areComparable(definition, before, period);
    before = period;
    return [{ ...tallyViewOf(definition, period, tally, standingOf(definition, period, tally, trajectory)), breaks }];
  });
}
