import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { IsNull, LessThan, Not } from 'typeorm';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { Obstacle } from '../obstacle.js';
import { seenBy } from '../obstacle.repository.js';
import { ObstacleView, viewOf } from '../obstacle.view.js';

export class ListObstacles extends PageQuery {
  @IsOptional() @IsIn(OBSTACLE_TYPES) type?: ObstacleType;
  /** Who must unblock, as the obstacle names it: an organisation's name, or the title of a position. */
  @IsOptional() @Text(200) unblocker?: string;
  /** `true`: what still stands; `false`: what is resolved. */
  @IsOptional() @IsIn(['true', 'false']) open?: 'true' | 'false';
  /** What it stands in the way of: the id of an assignment. */
  @IsOptional() @IsUUID() subjectId?: string;
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacles')
export class ListObstaclesController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'The obstacles that the region waits for, has, or must unblock, the latest first' })
  @ApiPage(ObstacleView)
  list(
    @Context() context: RequestContext,
    @Query() { limit, cursor, open, type, unblocker, subjectId }: ListObstacles,
  ): Promise<Page<ObstacleView>> {
    const before = idIn(cursor);
    const where = seenBy(context, {
      ...(type && { type }),
      ...(unblocker && { unblocker }),
      ...(subjectId && { subjectId }),
      ...(open && { resolvedAt: open === 'true' ? IsNull() : Not(IsNull()) }),
      ...(before && { id: LessThan(before) }),
    });
    return this.unitOfWork.read(context, async ({ manager }) => {
      const found = await manager.find(Obstacle, { where, order: { id: 'DESC' }, take: limit + 1 });
      const now = this.clock.now();
      return pageOf(
        found.map((obstacle) => viewOf(obstacle, now)),
        limit,
        ({ id }) => [id],
      );
    });
  }
}
