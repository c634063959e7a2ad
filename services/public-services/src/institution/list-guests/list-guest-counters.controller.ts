import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { Institution } from '../institution.js';
import { InstitutionView, viewOf } from '../institution.view.js';

/** What the places of other tenants do in this region's name: seen by row level security of their own (F15). */
@ApiTags('institutions')
@Controller('v1/regions/:region/guest-counters')
export class ListGuestCountersController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The region’s own counters in the places of others' })
  @ApiPage(InstitutionView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<InstitutionView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    if (after !== undefined && !isId(after)) throw new CursorMalformed();
    const where = { ownerRegion: context.region, ...(after && { id: MoreThan(after) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(Institution, { where, order: { id: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
