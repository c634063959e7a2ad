import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { LessThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { OutsideEvent } from '../outside-event.js';
import { OutsideEventView, viewOf } from '../outside-event.view.js';

@ApiTags('dependencies')
@Controller('v1/regions/:region/outside-events')
export class ListOutsideEventsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What programs of the region wait for that is not in its hands, the latest first' })
  @ApiPage(OutsideEventView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<OutsideEventView>> {
    const before = idIn(cursor);
    const where = { region: context.region, ...(before && { id: LessThan(before) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(OutsideEvent, { where, order: { id: 'DESC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
