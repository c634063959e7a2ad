import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { AsOfQuery, Access, Context, KnownId, momentOf, Text } from '@rakor/http';
import { Clock, liesWithin, type RegionKind, REGION_KINDS, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { IsOptional, Matches } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { PlaceElsewhere } from '../indicator.errors.js';
import type { Indicator, Target } from '../indicator.js';
import { IndicatorRepository } from '../indicator.repository.js';
import { knownPeriod } from '../known-period.js';
import type { Period } from '../period.js';
import { standingOf, type Tally } from '../standing.js';
import { Trajectory } from '../target.js';
import { TargetRepository } from '../target.repository.js';
import { FigureReader, type PlaceTally, type Reading } from './figure.reader.js';
import { sumOf } from './sum.js';
import { tallyViewOf, TallyView } from './tally.view.js';

export class RollUpQuery extends AsOfQuery {
  @Text(10) period!: string;
  /** The place to look into: the region, or a regency, district of it; the region itself where it is left out. */
  @IsOptional()
  @Matches(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, { context: { mend: 'Send the code of a place, as "36.04".' } })
  under?: string;
  /** An area of the score, or an organisation. */
  @IsOptional() @Text(60) part?: string;
}

/** What one place comes to. */
export class PlaceView extends TallyView {
  @ApiProperty({ example: '36.04' }) code!: string;
  @ApiProperty({ example: 'Kabupaten Serang' }) name!: string;
  @ApiProperty({ enum: REGION_KINDS }) kind!: RegionKind;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The one measurement behind it; null where it is a sum, or missing.',
  })
  measurementId!: string | null;
  @ApiProperty({ description: 'Whether the province has accepted all of it.' }) accepted!: boolean;
}

export class RollUpView {
  @ApiProperty({ example: '36' }) under!: string;
  @ApiProperty({ type: TallyView }) total!: TallyView;
  @ApiProperty({ type: [PlaceView], description: 'By code; those that have not reported too. Look into one with `under`.' })
  places!: PlaceView[];
}

@ApiTags('indicators')
@Controller('v1/regions/:region/indicators/:id/roll-up')
export class ShowRollUpController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly indicators: IndicatorRepository,
    private readonly targets: TargetRepository,
    private readonly figures: FigureReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Σ numerators / Σ denominators of the places in a place, how complete that is, and a step further down' })
  @ApiOkResponse({ type: RollUpView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string, @Query() query: RollUpQuery): Promise<RollUpView> {
    const { under = context.region, part } = query;
    if (!liesWithin(context.region, under)) throw new PlaceElsewhere(under, context.region);
    return this.unitOfWork.read(context, async (tx) => {
      const indicator = await this.indicators.get(tx, id);
      const period = knownPeriod(query.period, indicator.definition);
      const reading = { period: query.period, part, moment: momentOf(query, context, this.clock.now()) };
      const places = await this.figures.within(tx, indicator, under, reading);
      const targets = part === undefined ? await this.targetsUnder(tx, indicator, under, reading.moment) : NO_TARGETS;
      const total = await this.totalOf(tx, indicator, under, places, reading);
      return {
        under,
        total: judged(indicator, period, total, targets.get(under)),
        places: places.map((place) => ({ ...identityOf(place), ...judged(indicator, period, place, targets.get(place.code)) })),
      };
    });
  }

  /** Of the region itself, and for a province those of its regencies. */
  private async targetsUnder(tx: ReadTransaction, indicator: Indicator, under: string, moment: Date): Promise<ReadonlyMap<string, Target>> {
    const { region } = tx.context;
    if (region.length === 2 && under.length <= 5) return this.targets.ofRegencies(tx, indicator.code, moment);
    const own = under === region ? await this.targets.at(tx, indicator, moment) : null;
    return own ? new Map([[region, own]]) : NO_TARGETS;
  }

  /** The sum of what is shown, where it adds up to something. */
  private async totalOf(
    tx: ReadTransaction,
    indicator: Indicator,
    under: string,
    places: readonly PlaceTally[],
    reading: Reading,
  ): Promise<Tally> {
    if (indicator.definition.rollsUp && places.length > 0) return sumOf(places);
    const [own] = await this.figures.series(tx, indicator, under, { ...reading, from: reading.period, until: reading.period, limit: 1 });
    return own ?? { numerator: 0n, denominator: null, reported: 0, expected: 1 };
  }
}

const NO_TARGETS: ReadonlyMap<string, Target> = new Map();

function judged({ definition }: Indicator, period: Period, tally: Tally, target: Target | undefined): TallyView {
  const trajectory = target ? Trajectory.of(target, definition) : null;
  return tallyViewOf(definition, period, tally, standingOf(definition, period, tally, trajectory));
}

function identityOf({ code, name, kind, measurementId, accepted }: PlaceTally) {
  return { code, name, kind, measurementId, accepted };
}
