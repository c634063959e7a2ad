import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { QueueRepository } from '../queue.repository.js';
import { QueueView, viewOf } from '../queue.view.js';

@ApiTags('queues')
@Controller('v1/regions/:region/places/:id/queue')
export class ShowQueueController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly queues: QueueRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The queue of a place, and whether its day is open' })
  @ApiOkResponse({ type: QueueView })
  show(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<QueueView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.queues.get(tx, placeId)));
  }
}
