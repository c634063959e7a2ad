import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { PLACE_KINDS, PLACE_STATUSES, type PlaceKind, type PlaceStatus } from '@rakor/contracts';
import { Access, ApiPage, Context, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { STANDING_COLUMNS, StandingView } from '../standing.view.js';

export class ListStandings extends PageQuery {
  @IsOptional() @IsIn(PLACE_KINDS) kind?: PlaceKind;
  @IsOptional() @IsIn(PLACE_STATUSES) status?: PlaceStatus;
}

/** Of the regency's own places; of a province those of its regencies: where each stands, and nothing of what was shown (domain §4.5). */
@ApiTags('readiness')
@Controller('v1/regions/:region/place-standings')
export class ListStandingsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Where all places of a regency, or of a province’s regencies, stand, by region and code' })
  @ApiPage(StandingView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, kind, status }: ListStandings): Promise<Page<StandingView>> {
    const [region, code] = decodeCursor(cursor, ['string', 'string']) ?? ['', ''];
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<StandingView[]>(
        `select ${STANDING_COLUMNS} from standing
          where (region = $1 or province = $1) and (region, code) > ($2, $3)
            and ($4::text is null or kind = $4) and ($5::text is null or status = $5)
          order by region, code limit $6`,
        [context.region, region, code, kind ?? null, status ?? null, limit + 1],
      );
      return pageOf(rows, limit, (row) => [row.region, row.code]);
    });
  }
}
