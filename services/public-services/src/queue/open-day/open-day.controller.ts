import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { QUEUE_KEEPERS } from '../../edge/roles.js';
import { QueueView } from '../queue.view.js';
import { OpenDayHandler } from './open-day.handler.js';

@ApiTags('queues')
@Controller('v1/regions/:region/places/:id/queue/open')
export class OpenDayController {
  constructor(private readonly handler: OpenDayHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: QUEUE_KEEPERS })
  @ApiOperation({ summary: 'Open the queue of a place for today: numbers are given out until it closes' })
  @ApiOkResponse({ type: QueueView })
  open(@Context() context: RequestContext, @Param('id', KnownId) placeId: string): Promise<QueueView> {
    return this.handler.execute(context, { placeId });
  }
}
