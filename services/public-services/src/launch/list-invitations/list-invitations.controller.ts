import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { LessThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { PartnerView, partnerViewOf } from '../launch.view.js';
import { LaunchPartner } from '../partner.js';

/** What other tenants have asked this one: seen by row level security of its own (B1). */
@ApiTags('launches')
@Controller('v1/regions/:region/launch-invitations')
export class ListInvitationsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The joint launches that the region was asked to, the latest first' })
  @ApiPage(PartnerView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<PartnerView>> {
    const [before] = decodeCursor(cursor, ['string']) ?? [];
    if (before !== undefined && !isId(before)) throw new CursorMalformed();
    const where = { partnerRegion: context.region, ...(before && { id: LessThan(before) }) };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(LaunchPartner, { where, order: { id: 'DESC' }, take: limit + 1 });
      return pageOf(found.map(partnerViewOf), limit, ({ id }) => [id]);
    });
  }
}
