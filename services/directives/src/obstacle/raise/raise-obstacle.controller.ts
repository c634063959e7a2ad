import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ObstacleDto } from '@rakor/obstacles';
import { ADDRESSEES } from '../../edge/roles.js';
import { ObstacleView } from '../obstacle.view.js';
import { RaiseObstacleHandler } from './raise-obstacle.handler.js';

@ApiTags('obstacles')
@Controller('v1/regions/:region/assignments/:id/obstacles')
export class RaiseObstacleController {
  constructor(private readonly handler: RaiseObstacleHandler) {}

  @Post()
  @Access({ roles: ADDRESSEES })
  @ApiOperation({ summary: 'Say what stands in the way of an assignment, and who must take it away' })
  @ApiCreatedResponse({ type: ObstacleView })
  raise(
    @Context() context: RequestContext,
    @Param('id', KnownId) assignmentId: string,
    @Body() obstacle: ObstacleDto,
  ): Promise<ObstacleView> {
    return this.handler.execute(context, { assignmentId, ...obstacle });
  }
}
