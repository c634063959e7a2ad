import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { DependencyRepository } from '../dependency.repository.js';
import { DependencyView } from '../dependency.view.js';

export class ListDependencies extends PageQuery {
  /** What the program waits for, and what waits for it. */
  @IsOptional() @IsUUID() programId?: string;
}

@ApiTags('dependencies')
@Controller('v1/regions/:region/dependencies')
export class ListDependenciesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly dependencies: DependencyRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What waits for what, the latest first' })
  @ApiPage(DependencyView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, programId }: ListDependencies): Promise<Page<DependencyView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const rows = await this.dependencies.list(tx, programId ?? null, before ?? null, limit + 1);
      return pageOf(rows, limit, ({ id }) => [id]);
    });
  }
}
