import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { StandardRepository } from '../standard.repository.js';
import { StandardView, viewOf } from '../standard.view.js';

@ApiTags('standards')
@Controller('v1/regions/:region/standards')
export class ListStandardsController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly standards: StandardRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The services that the region can offer, as their standards hold in it, by code' })
  @ApiPage(StandardView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<StandardView>> {
    const [after = ''] = decodeCursor(cursor, ['string']) ?? [];
    const { region } = context;
    return this.unitOfWork.read(context, async (tx) => {
      // Of each code the region's own words, where it has some.
      const rows = await tx.manager.query<{ id: string }[]>(
        `select distinct on (code) id from standard where region in ($1, $2) and status = 'in-force' and code > $3
          order by code, length(region) desc limit $4`,
        [region, provinceOf(region), after, limit + 1],
      );
      const found = await this.standards.inRegion(
        tx,
        rows.map(({ id }) => id),
      );
      const byId = new Map(found.map((one) => [one.standard.id, one]));
      const views = rows.flatMap(({ id }) => byId.get(id) ?? []).map(viewOf);
      return pageOf(views, limit, ({ code }) => [code]);
    });
  }
}
