import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { ProgressRepository } from '../progress.repository.js';
import { ProgressReportView, viewOf } from '../progress.view.js';

export class ListProgress extends PageQuery {
  @IsOptional() @IsUUID() programId?: string;
  @IsOptional() @IsUUID() milestoneId?: string;
  /** `true`: what somebody has to decide on; a report that a later one has overtaken is not among them. */
  @IsOptional() @IsIn(['true']) waiting?: 'true';
}

@ApiTags('progress')
@Controller('v1/regions/:region/progress-reports')
export class ListProgressController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What was reported on milestones and what was decided on it, the latest first' })
  @ApiPage(ProgressReportView)
  list(
    @Context() context: RequestContext,
    @Query() { limit, cursor, waiting, ...filter }: ListProgress,
  ): Promise<Page<ProgressReportView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const found = await this.reports.list(tx, { ...filter, waiting: waiting === 'true', before }, limit + 1);
      return pageOf(found.map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
