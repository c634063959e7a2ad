import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { AcceptsIfMatch, Access, Context, IfMatch, KnownId, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { WRITERS } from '../../edge/roles.js';
import { ObstacleView } from '../obstacle.view.js';
import { ResolveObstacleHandler } from './resolve-obstacle.handler.js';

export class ResolveObstacle {
  /** What took it away. */
  @Text(2000) solution!: string;
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacles/:id/resolve')
export class ResolveObstacleController {
  constructor(private readonly handler: ResolveObstacleHandler) {}

  @Post()
  @HttpCode(200)
  @AcceptsIfMatch()
  @Access({ roles: WRITERS })
  @ApiOperation({ summary: 'Say what took an obstacle away' })
  @ApiOkResponse({ type: ObstacleView })
  resolve(
    @Context() context: RequestContext,
    @Param('id', KnownId) obstacleId: string,
    @IfMatch() expected: number | undefined,
    @Body() { solution }: ResolveObstacle,
  ): Promise<ObstacleView> {
    return this.handler.execute(context, { obstacleId, expected, solution });
  }
}
