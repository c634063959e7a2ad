import { addDays, daysBetween } from '@rakor/calendar';
import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, type Page, pageOf, PageQuery } from '@rakor/http';
import { Clock, isId, isLocalDate, localDateOf, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Type } from 'class-transformer';
import { IsInt, Max, Min } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { STANDING_COLUMNS, StandingView } from '../standing.view.js';

const DEFAULT_WEEKS = 4;

export class ListStalled extends PageQuery {
  @ApiPropertyOptional({
    type: 'integer',
    minimum: 1,
    maximum: 104,
    default: DEFAULT_WEEKS,
    description: 'For how many weeks nothing has improved.',
  })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(104)
  weeks: number = DEFAULT_WEEKS;
}

/** A place on its way that has come no further. */
export class StalledPlace extends StandingView {
  @ApiProperty({ type: 'integer' }) daysWithout!: number;
}

/** Of the regency's own places; a province sees where those of its regencies stand, and nothing of what was shown (domain §4.5). */
@ApiTags('readiness')
@Controller('v1/regions/:region/stalled-places')
export class ListStalledController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Places that are not open yet and have not improved for weeks, the longest first' })
  @ApiPage(StalledPlace)
  list(@Context() context: RequestContext, @Query() { limit, cursor, weeks }: ListStalled): Promise<Page<StalledPlace>> {
    const { region } = context;
    const [on, id] = positionIn(cursor);
    const today = localDateOf(this.clock.now(), timeZoneOf(region));
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<StandingView[]>(
        `select ${STANDING_COLUMNS} from standing
          where (region = $1 or province = $1) and status in ('planned', 'preparing', 'ready-for-soft', 'soft-launched', 'ready-for-grand')
            and verified_percent < 100 and improved_on <= $2::date
            and ($3::date is null or (improved_on, place_id) > ($3::date, $4::uuid))
          order by improved_on, place_id limit $5`,
        [region, addDays(today, -7 * weeks), on, id, limit + 1],
      );
      const stalled = rows.map((row) => ({ ...row, daysWithout: daysBetween(row.improvedOn, today) }));
      return pageOf(stalled, limit, (row) => [row.improvedOn, row.placeId]);
    });
  }
}

function positionIn(cursor: string | undefined): [on: string | null, id: string | null] {
  const position = decodeCursor(cursor, ['string', 'string']);
  if (position && (!isLocalDate(position[0]) || !isId(position[1]))) throw new CursorMalformed();
  return position ?? [null, null];
}
