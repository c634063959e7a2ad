import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsNull, MoreThan, Not } from 'typeorm';
import { READERS } from '../../edge/roles.js';
import { LeaderPriority } from '../priority.js';
import { PriorityView, viewOf } from '../priority.view.js';

export class ListPriorities extends PageQuery {
  @IsOptional() @IsUUID() windowId?: string;
  /** `true`: those that stand; `false`: those that were withdrawn. */
  @IsOptional() @IsIn(['true', 'false']) standing?: 'true' | 'false';
}

@ApiTags('priorities')
@Controller('v1/regions/:region/priorities')
export class ListPrioritiesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What leaders want the programs to serve, in the order in which they said so' })
  @ApiPage(PriorityView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, windowId, standing }: ListPriorities): Promise<Page<PriorityView>> {
    const after = idIn(cursor);
    const where = {
      region: context.region,
      ...(windowId && { windowId }),
      ...(standing && { withdrawnAt: standing === 'true' ? IsNull() : Not(IsNull()) }),
      ...(after && { id: MoreThan(after) }),
    };
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(LeaderPriority, { where, order: { id: 'ASC' }, take: limit + 1 });
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
