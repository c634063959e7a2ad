import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ProgressRepository } from '../progress.repository.js';
import { ProgressReportView, viewOf } from '../progress.view.js';

@ApiTags('progress')
@Controller('v1/regions/:region/progress-reports/:id')
export class ShowProgressController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly reports: ProgressRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One report on a milestone' })
  @ApiOkResponse({ type: ProgressReportView })
  show(@Context() context: RequestContext, @Param('id', KnownId) reportId: string): Promise<ProgressReportView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.reports.get(tx, reportId)));
  }
}
