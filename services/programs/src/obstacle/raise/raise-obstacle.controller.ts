import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ObstacleDto } from '@rakor/obstacles';
import { IsUUID } from 'class-validator';
import { WRITERS } from '../../edge/roles.js';
import { ObstacleView } from '../obstacle.view.js';
import { RaiseObstacleHandler } from './raise-obstacle.handler.js';

export class RaiseObstacle extends ObstacleDto {
  /** The milestone that it stands in the way of; the whole program, where it is left out. */
  @WhereSent() @IsUUID() milestoneId?: string;
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/programs/:id/obstacles')
export class RaiseObstacleController {
  constructor(private readonly handler: RaiseObstacleHandler) {}

  @Post()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Say what stands in the way of a program, and who must take it away: the next meeting takes it up' })
  @ApiCreatedResponse({ type: ObstacleView })
  raise(
    @Context() context: RequestContext,
    @Param('id', KnownId) programId: string,
    @Body() { milestoneId, ...said }: RaiseObstacle,
  ): Promise<ObstacleView> {
    return this.handler.execute(context, { programId, milestoneId: milestoneId ?? null, ...said });
  }
}
