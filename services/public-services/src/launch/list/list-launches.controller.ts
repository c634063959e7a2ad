import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import { isId, isLocalDate, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { Launch, type LaunchStatus } from '../launch.js';
import { LaunchRepository } from '../launch.repository.js';
import { LaunchView, viewOf } from '../launch.view.js';

const STATUSES = ['planned', 'held', 'cancelled'] as const satisfies readonly LaunchStatus[];

export class ListLaunches extends PageQuery {
  @IsOptional() @IsIn(STATUSES) status?: LaunchStatus;
}

@ApiTags('launches')
@Controller('v1/regions/:region/launches')
export class ListLaunchesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly launches: LaunchRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The launches of the region, the earliest day first' })
  @ApiPage(LaunchView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, status }: ListLaunches): Promise<Page<LaunchView>> {
    const after = decodeCursor(cursor, ['string', 'string']);
    if (after && (!isLocalDate(after[0]) || !isId(after[1]))) throw new CursorMalformed();
    return this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Launch, 'launch')
        .where({ region: context.region, ...(status && { status }) })
        .orderBy({ 'launch.plannedOn': 'ASC', 'launch.id': 'ASC' })
        .limit(limit + 1);
      if (after) query.andWhere('(launch.planned_on, launch.id) > (:on::date, :id::uuid)', { on: after[0], id: after[1] });
      return pageOf((await query.getMany()).map(viewOf), limit, ({ plannedOn, id }) => [plannedOn, id]);
    });
  }

  @Get(':id')
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One launch' })
  @ApiOkResponse({ type: LaunchView })
  show(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<LaunchView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.launches.get(tx, id)));
  }
}
