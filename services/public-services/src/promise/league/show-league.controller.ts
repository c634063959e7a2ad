import { Controller, Get, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context, LocalDate } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { ENOUGH, leagueOf, type Measured } from './league.js';

const LEAGUES = ['mall', 'regency'] as const;
type LeagueBy = (typeof LEAGUES)[number];

export class ShowLeague {
  /** Days, local to the malls, both included. */
  @LocalDate() from!: string;
  @LocalDate() until!: string;
  @IsIn(LEAGUES) by: LeagueBy = 'mall';
}

/** How often a mall, or all of a regency, takes longer than its standards promise. */
export class LeaguePlaceView implements Measured {
  @ApiProperty({ type: 'integer', nullable: true, description: `Equal ones share it; null while fewer than ${ENOUGH} were measured.` })
  rank!: number | null;
  @ApiProperty({ example: '33.16' }) region!: string;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the regency as a whole.' }) placeId!: string | null;
  @ApiProperty({ type: String, nullable: true }) placeName!: string | null;
  @ApiProperty({ type: 'integer', description: 'Of how many the promised time was measured.' }) promised!: number;
  @ApiProperty({ type: 'integer', description: 'Of how many of these it was exceeded.' }) exceeded!: number;
  @ApiProperty({ type: 'integer', nullable: true, description: 'By how many seconds of open doors at most.' }) longestOver!: number | null;
}

const GROUPS: Record<LeagueBy, string> = {
  mall: 'region, queue_id as "placeId", max(place_name) as "placeName"',
  regency: 'region, null::uuid as "placeId", null as "placeName"',
};

@ApiTags('figures')
@Controller('v1/regions/:region/promise-league')
export class ShowLeagueController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** From the figures of days that are over: row level security shows a regency its own, and a province those of its regencies. */
  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Who keeps the times that the service standards promise, and who exceeds them (F18)' })
  @ApiOkResponse({ type: [LeaguePlaceView] })
  show(@Context() context: RequestContext, @Query() { from, until, by }: ShowLeague): Promise<LeaguePlaceView[]> {
    return this.unitOfWork.read(context, async ({ manager }) => {
      const measured = await manager.query<Omit<LeaguePlaceView, 'rank'>[]>(
        `select ${GROUPS[by]}, sum(promised)::int as promised, sum(exceeded)::int as exceeded, max(longest_over) as "longestOver"
           from day_tally where (region = $1 or province = $1) and date between $2 and $3 group by 1, 2 order by 1, 2`,
        [context.region, from, until],
      );
      return leagueOf(measured);
    });
  }
}
