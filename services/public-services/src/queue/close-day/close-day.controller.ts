import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { QUEUE_KEEPERS } from '../../edge/roles.js';
import { QueueView } from '../queue.view.js';
import { CloseDayHandler } from './close-day.handler.js';

@ApiTags('queues')
@Controller('v1/regions/:region/places/:id/queue/close')
export class CloseDayController {
  constructor(private readonly handler: CloseDayHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: QUEUE_KEEPERS })
  @ApiOperation({ summary: 'End the day of a place now, before its end comes by itself' })
  @ApiOkResponse({ type: QueueView })
  close(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<QueueView> {
    return this.handler.execute(context, { placeId });
  }
}
