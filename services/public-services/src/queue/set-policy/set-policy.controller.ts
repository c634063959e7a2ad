import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { KEEPERS } from '../../edge/roles.js';
import type { QueuePolicy } from '../queue.policy.js';
import { SetPolicy } from './policy.dto.js';
import { SetPolicyHandler } from './set-policy.handler.js';

@ApiTags('queues')
@Controller('v1/regions/:region/places/:id/queue/policy')
export class SetPolicyController {
  constructor(private readonly handler: SetPolicyHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: KEEPERS })
  @ApiOperation({ summary: 'Say how a place runs its queue; answers with the whole policy' })
  set(@Context() context: RequestContext, @Param('id', KnownId) placeId: string, @Body() changes: SetPolicy): Promise<QueuePolicy> {
    return this.handler.execute(context, { placeId, changes });
  }
}
