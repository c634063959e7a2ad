import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import { provinceOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';

export class ListSolutions extends PageQuery {
  @IsOptional() @IsIn(OBSTACLE_TYPES) type?: ObstacleType;
}

/** What took an obstacle away somewhere in the province; where, nobody is told (F8). */
export class SolutionView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ enum: OBSTACLE_TYPES, description: 'Of the obstacle that it took away.' }) type!: ObstacleType;
  @ApiProperty() text!: string;
  @ApiProperty({ format: 'date-time' }) offeredAt!: string;
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/solutions')
export class ListSolutionsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'What has helped others of the province, the latest first' })
  @ApiPage(SolutionView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, type }: ListSolutions): Promise<Page<SolutionView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<SolutionView[]>(SELECT, [provinceOf(context.region), type ?? null, before ?? null, limit + 1]);
      return pageOf(rows, limit, ({ id }) => [id]);
    });
  }
}

const SELECT = `
  select id, type, text, to_char(offered_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "offeredAt"
    from solution where region = $1 and ($2::text is null or type = $2) and ($3::uuid is null or id < $3) order by id desc limit $4`;
