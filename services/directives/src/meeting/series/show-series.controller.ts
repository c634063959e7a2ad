import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiParam, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import { Clock, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { CarryOver } from '../carry-over/carry-over.js';
import { SeriesNotFound } from '../meeting.errors.js';
import { MeetingRepository } from '../meeting.repository.js';
import { lastMeetingOf } from '../promises/promised.view.js';
import { Promises } from '../promises/promises.js';
import { seriesWhere } from './series.queries.js';
import { SeriesDetail } from './series-detail.view.js';
import type { SeriesView } from './series.view.js';

/** As many as a screen shows; the lists of the next meeting have them all. */
const ROOM = 20;

@ApiTags('meetings')
@Controller('v1/regions/:region/meeting-series/:name')
export class ShowSeriesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly carryOver: CarryOver,
    private readonly promises: Promises,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One series: its last and next meeting, what lies on the next one’s table, and what the last one asked for' })
  @ApiParam({ name: 'name', example: 'Coffee Morning', description: 'In any case.' })
  @ApiOkResponse({ type: SeriesDetail })
  show(@Context() context: RequestContext, @Param('name') name: string): Promise<SeriesDetail> {
    return this.unitOfWork.read(context, async (tx) => {
      const [series] = name.includes('\0')
        ? []
        : await tx.manager.query<SeriesView[]>(seriesWhere('lower(series) = lower($2)'), [context.region, name]);
      if (!series) throw new SeriesNotFound();
      return { ...series, carriedOver: await this.tableOf(tx, series), promises: await this.promisesOf(tx, series) };
    });
  }

  private async tableOf(tx: ReadTransaction, { next }: SeriesView) {
    return next && this.carryOver.of(tx, await this.meetings.get(tx, next.id), 0, ROOM);
  }

  /** Reckoned on the day of the next meeting, or today where none is planned. */
  private async promisesOf(tx: ReadTransaction, { last, next }: SeriesView) {
    const on = next?.heldOn ?? localDateOf(this.clock.now(), timeZoneOf(tx.context.region));
    return last && lastMeetingOf(await this.promises.since(tx, await this.meetings.get(tx, last.id), on), ROOM);
  }
}
