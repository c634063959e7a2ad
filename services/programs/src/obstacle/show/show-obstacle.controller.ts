import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ObstacleRepository } from '../obstacle.repository.js';
import { ObstacleView, viewOf } from '../obstacle.view.js';

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacles/:id')
export class ShowObstacleController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly obstacles: ObstacleRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One obstacle' })
  @ApiOkResponse({ type: ObstacleView })
  show(@Context() context: RequestContext, @Param('id', KnownId) obstacleId: string): Promise<ObstacleView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.obstacles.get(tx, obstacleId), this.clock.now()));
  }
}
