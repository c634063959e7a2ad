import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { READERS } from '../../edge/roles.js';
import { DeadlineRepository } from '../deadline.repository.js';
import { DeadlineView, viewOf } from '../deadline.view.js';

@ApiTags('deadlines')
@Controller('v1/regions/:region/deadlines/:id')
export class ShowDeadlineController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly deadlines: DeadlineRepository,
    private readonly directory: DirectoryRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One deadline' })
  @ApiOkResponse({ type: DeadlineView })
  show(@Context() context: RequestContext, @Param('id', KnownId) deadlineId: string): Promise<DeadlineView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.deadlines.get(tx, deadlineId), await this.directory.zoneOf(tx)));
  }
}
