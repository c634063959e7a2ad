import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { ApiPage, decodeCursor, type Page, pageOf, PageQuery, PublicAccess } from '@rakor/http';
import { UnitOfWork } from '@rakor/messaging';
import { In, MoreThan } from 'typeorm';
import { anybodyIn } from '../../edge/anybody.js';
import { Place } from '../../place/place.js';
import { SHOWN } from '../../place/place.steps.js';
import { summaryOf } from '../public-place.reader.js';
import { PublicPlaceSummary } from '../public-place.view.js';

@ApiTags('public')
@Controller('v1/regions/:region/public-places')
export class ListPublicPlacesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @PublicAccess()
  @ApiOperation({ summary: 'The places of a region that people can go to, by code; for everybody' })
  @ApiPage(PublicPlaceSummary)
  list(@Param('region') region: string, @Query() { limit, cursor }: PageQuery): Promise<Page<PublicPlaceSummary>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    const where = { region, status: In([...SHOWN]), ...(after && { code: MoreThan(after) }) };
    return this.unitOfWork.read(anybodyIn(region), async ({ manager }) => {
      const found = await manager.find(Place, { where, order: { code: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(summaryOf), limit, ({ code }) => [code]);
    });
  }
}
