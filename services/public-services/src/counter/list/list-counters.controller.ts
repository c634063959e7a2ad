import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { Counter } from '../counter.js';
import { CounterView, viewOf } from '../counter.view.js';

@ApiTags('counters')
@Controller('v1/regions/:region/places/:id/counters')
export class ListCountersController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The counters of a place, by name' })
  @ApiPage(CounterView)
  list(
    @Context() context: RequestContext,
    @Param('id', KnownId) placeId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<CounterView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    const where = { region: context.region, queueId: placeId, ...(after && { name: MoreThan(after) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(Counter, { where, order: { name: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ name }) => [name]);
    });
  }
}
