import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, pageOf, PageQuery, textIn } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { seriesWhere } from './series.queries.js';
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
      const rows = await manager.query<SeriesView[]>(`${seriesWhere('lower(series) > $2')} limit $3`, [context.region, after, limit + 1]);
      return pageOf(rows, limit, ({ name }) => [name.toLowerCase()]);
    });
  }
}
