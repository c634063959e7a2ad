import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, LocalDate, type Page, pageOf, PageQuery } from '@rakor/http';
import { isLocalDate, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { FiguresView } from '../figures.view.js';

export class ListMallDays extends PageQuery {
  @LocalDate() from!: string;
  @LocalDate() until!: string;
}

/** What a day of a mall came to. */
export class MallDayView extends FiguresView {
  @ApiProperty({ example: '33.16' }) region!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ format: 'date' }) date!: string;
}

@ApiTags('figures')
@Controller('v1/regions/:region/mall-days')
export class ListMallDaysController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Row level security shows a regency its own, and a province those of its regencies: figures, and nobody's ticket. */
  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What the days of all malls came to that the region, or the province, may see; the latest first' })
  @ApiPage(MallDayView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, from, until }: ListMallDays): Promise<Page<MallDayView>> {
    const [date, region, placeId] = decodeCursor(cursor, ['string', 'string', 'string']) ?? [null, null, null];
    if (date !== null && !isLocalDate(date)) throw new CursorMalformed();
    return this.unitOfWork.read(context, async ({ manager }) => {
      const rows = await manager.query<MallDayView[]>(
        `select region, queue_id as "placeId", place_name as "placeName", date::text, issued, served, missed, "left", expired, waiting,
                wait_median as "waitMedian", wait_p90 as "waitP90", serve_median as "serveMedian", serve_p90 as "serveP90",
                promised, exceeded, longest_over as "longestOver"
           from day_tally
          where (region = $1 or province = $1) and date between $2 and $3
            and ($4::text is null or (date, region, queue_id::text) < ($4::date, $5, $6))
          order by date desc, region desc, queue_id::text desc limit $7`,
        [context.region, from, until, date, region, placeId, limit + 1],
      );
      return pageOf(rows, limit, (row) => [row.date, row.region, row.placeId]);
    });
  }
}
