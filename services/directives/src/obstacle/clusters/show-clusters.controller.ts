import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import { Access, Context } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';

/** The obstacles of one type that still stand, and not a word of any. */
export class ObstacleCluster {
  @ApiProperty({ enum: OBSTACLE_TYPES }) type!: ObstacleType;
  @ApiProperty({ type: 'integer' }) open!: number;
  @ApiProperty({ type: 'integer', description: 'Tenants that have one.' }) regencies!: number;
  @ApiProperty({ type: 'integer', description: 'Median of whole days since they were raised; the lower one of two.' })
  medianAgeDays!: number;
}

export class ObstacleClusters {
  @ApiProperty({ type: [ObstacleCluster], description: 'The most frequent first.' }) clusters!: ObstacleCluster[];
}

@ApiTags('obstacles')
@Controller('v1/regions/:region/obstacle-clusters')
export class ShowClustersController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What stands in the way, by type: for a province across its regencies, for a regency its own' })
  @ApiOkResponse({ type: ObstacleClusters })
  show(@Context() context: RequestContext): Promise<ObstacleClusters> {
    return this.unitOfWork.read(context, async ({ manager }) => {
      const own = context.region.length === 2 ? 'province' : 'region';
      return { clusters: await manager.query<ObstacleCluster[]>(selectBy(own), [context.region, this.clock.now()]) };
    });
  }
}

const selectBy = (tenant: 'province' | 'region') => `
  select type, count(*)::int as open, count(distinct regency)::int as regencies,
         percentile_disc(0.5) within group (order by floor(extract(epoch from $2::timestamptz - raised_at) / 86400))::int as "medianAgeDays"
    from obstacle_tally where ${tenant} = $1 and resolved_at is null
   group by type order by open desc, type`;
