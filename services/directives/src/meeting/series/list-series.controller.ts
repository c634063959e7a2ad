import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { textIn } from '../../edge/list.positions.js';
import { READERS } from '../../edge/roles.js';
import { SeriesView } from './series.view.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meeting-series')
export class ListSeriesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The series of meetings of the region, each with its last and its next meeting' })
  @ApiPage(SeriesView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<SeriesView>> {
    const after = textIn(cursor) ?? '';
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<SeriesView[]>(SELECT, [context.region, after, limit + 1]);
      return pageOf(rows, limit, ({ name }) => [name.toLowerCase()]);
    });
  }
}

const OCCURRENCE = `json_build_object('id', id, 'number', number, 'title', title, 'heldOn', held_on)`;

const SELECT = `
  select (array_agg(series order by starts_at desc, id desc))[1] as name, count(*)::int as occurrences,
         (array_agg(${OCCURRENCE} order by starts_at desc, id desc) filter (where started_at is not null))[1] as last,
         (array_agg(${OCCURRENCE} order by starts_at, id) filter (where status = 'scheduled'))[1] as next
    from meeting
   where region = $1 and series is not null and status not in ('draft', 'cancelled') and lower(series) > $2
   group by lower(series) order by lower(series) limit $3`;
