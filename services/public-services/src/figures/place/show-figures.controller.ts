import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { daysBetween } from '@rakor/calendar';
import { Access, Context, KnownId, LocalDate } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { PlaceRepository } from '../../place/place.repository.js';
import { PeriodTooLong } from '../figures.errors.js';
import { FIGURES_BY, type FiguresBy, FiguresReader } from '../figures.reader.js';
import { PlaceFiguresView } from '../figures.view.js';

/** A quarter: what is longer is asked for in pieces. */
const MOST_DAYS = 92;

export class ShowFigures {
  /** Days, local to the place, both included; at most a quarter. */
  @LocalDate() from!: string;
  @LocalDate() until!: string;
  @IsIn(FIGURES_BY) by: FiguresBy = 'day';
}

@ApiTags('figures')
@Controller('v1/regions/:region/places/:id/figures')
export class ShowFiguresController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly places: PlaceRepository,
    private readonly figures: FiguresReader,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'What the days of a place came to: served, missed, left, and how long it took, by day, hour, service or counter',
  })
  @ApiOkResponse({ type: PlaceFiguresView })
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { by, ...days }: ShowFigures,
  ): Promise<PlaceFiguresView> {
    if (days.until < days.from || daysBetween(days.from, days.until) >= MOST_DAYS) throw new PeriodTooLong(MOST_DAYS);
    return this.unitOfWork.read(context, async (tx) => {
      await this.places.get(tx, placeId);
      return { total: await this.figures.of(tx, placeId, days), groups: await this.figures.by(tx, by, placeId, days) };
    });
  }
}
