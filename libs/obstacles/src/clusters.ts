import { ApiProperty } from '@nestjs/swagger';
import { OBSTACLE_TYPES, type ObstacleType } from '@rakor/contracts';
import type { ReadTransaction } from '@rakor/messaging';

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

/**
 * What stands in the way, by type: for a province across its regencies, for a regency its own. Reads the service's table `obstacle_tally`, of which
 * a policy lets the province see the rows of its regencies.
 */
export async function clustersSeenBy({ manager, context: { region } }: ReadTransaction, now: Date): Promise<ObstacleClusters> {
  const own = region.length === 2 ? 'province' : 'region';
  return { clusters: await manager.query<ObstacleCluster[]>(selectBy(own), [region, now]) };
}

const selectBy = (tenant: 'province' | 'region') => `
  select type, count(*)::int as open, count(distinct regency)::int as regencies,
         percentile_disc(0.5) within group (order by floor(extract(epoch from $2::timestamptz - raised_at) / 86400))::int as "medianAgeDays"
    from obstacle_tally where ${tenant} = $1 and resolved_at is null
   group by type order by open desc, type`;
