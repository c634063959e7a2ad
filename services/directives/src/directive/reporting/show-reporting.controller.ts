import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { READERS } from '../../edge/roles.js';
import { Share } from '../coverage/coverage.view.js';
import { DirectiveNotInForce, NoReportingDuty } from '../directive.errors.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type Period, periodsBetween } from './period.js';

/** Who has reported in one period of a reporting obligation, and who has not. */
export class PeriodView implements Period {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day on which its report is in time.' }) until!: string;
  @ApiProperty({ description: 'Whether it is over: who is missing then, is late.' }) over!: boolean;
  @ApiProperty({ type: Share }) reported!: Share;
  @ApiProperty({ type: [String], description: 'Codes of the organisations whose report is missing.' }) missing!: string[];
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/reporting')
export class ShowReportingController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly directory: DirectoryRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'The periods of a reporting obligation from its issue to today, the latest first, with whose report is missing',
  })
  @ApiPage(PeriodView)
  show(
    @Context() context: RequestContext,
    @Param('id', KnownId) directiveId: string,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<PeriodView>> {
    const [before = '9999-12-31'] = decodeCursor(cursor, ['string']) ?? [];
    return this.unitOfWork.read(context, async (tx) => {
      const { region, id, number, kind, status, reporting, issuedAt } = await this.directives.get(tx, directiveId);
      if (reporting === null) throw new NoReportingDuty(number, kind);
      if (issuedAt === null) throw new DirectiveNotInForce(number, status);
      const zone = await this.directory.zoneOf(tx);
      const today = localDateOf(this.clock.now(), zone);
      const periods = periodsBetween(localDateOf(issuedAt, zone), today, reporting.period)
        .filter(({ from }) => from < before)
        .slice(0, limit + 1);
      const rows = await tx.manager.query<Row[]>(SELECT, [
        region,
        id,
        periods.map(({ from }) => from),
        periods.map(({ until }) => until),
        zone,
      ]);
      return pageOf(
        rows.map((row) => viewOf(row, today)),
        limit,
        ({ from }) => [from],
      );
    });
  }
}

interface Row extends Period {
  readonly addressed: number;
  readonly missing: string[];
}

function viewOf({ from, until, addressed, missing }: Row, today: string): PeriodView {
  return { from, until, over: until < today, reported: { numerator: addressed - missing.length, denominator: addressed }, missing };
}

const SELECT = `
  select period.first::text as from, period.last::text as until, count(*)::int as addressed,
         coalesce(array_agg(a.organisation_code order by a.organisation_code) filter (where not exists (
           select from report r
            where r.region = a.region and r.assignment_id = a.id and (r.reported_at at time zone $5)::date between period.first and period.last)),
           '{}') as missing
    from unnest($3::date[], $4::date[]) as period (first, last)
    join assignment a on a.region = $1 and a.directive_id = $2
   group by period.first, period.last order by period.first desc`;
