import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MoreThan } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { District } from '../district.js';
import { LadderReader } from '../ladder.reader.js';
import { LadderView } from '../ladder.view.js';

@ApiTags('ladder')
@Controller('v1/regions/:region/districts')
export class ListDistrictsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reader: LadderReader,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Where the described districts of a regency stand, by code' })
  @ApiPage(LadderView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<LadderView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? [];
    const where = { region: context.region, ...(after && { code: MoreThan(after) }) };
    const now = this.clock.now();
    return this.unitOfWork.read(context, async (tx) => {
      const districts = await tx.manager.find(District, { where, order: { code: 'ASC' }, take: limit + 1 });
      const views: LadderView[] = [];
      for (const district of districts) views.push(await this.reader.view(tx, district, now, {}));
      return pageOf(views, limit, ({ district }) => [district]);
    });
  }
}
