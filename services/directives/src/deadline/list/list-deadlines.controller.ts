import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { DEADLINE_STATUSES, type DeadlineStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { LessThan } from 'typeorm';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { READERS } from '../../edge/roles.js';
import { Deadline } from '../deadline.js';
import { DeadlineView, viewOf } from '../deadline.view.js';

export class ListDeadlines extends PageQuery {
  /** "waiting": those that a person has to confirm. */
  @IsOptional() @IsIn(DEADLINE_STATUSES) status?: DeadlineStatus;
  @IsOptional() @IsUUID() directiveId?: string;
}

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines')
export class ListDeadlinesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directory: DirectoryRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Deadlines that were set in words, the latest first' })
  @ApiPage(DeadlineView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, ...filter }: ListDeadlines): Promise<Page<DeadlineView>> {
    const before = idIn(cursor);
    const { status, directiveId } = filter;
    return this.unitOfWork.read(context, async (tx) => {
      const zone = await this.directory.zoneOf(tx);
      const found = await tx.manager.find(Deadline, {
        where: {
          region: context.region,
          ...(status && { status }),
          ...(directiveId && { directiveId }),
          ...(before && { id: LessThan(before) }),
        },
        order: { id: 'DESC' },
        take: limit + 1,
      });
      return pageOf(
        found.map((deadline) => viewOf(deadline, zone)),
        limit,
        ({ id }) => [id],
      );
    });
  }
}
