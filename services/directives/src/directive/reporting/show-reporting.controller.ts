import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import { Clock, localDateOf, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { DirectoryRepository } from '../../directory/directory.repository.js';
import { READERS } from '../../edge/roles.js';
import { reportFormOf } from '../../report-form/report-form.js';
import { Share } from '../coverage/coverage.view.js';
import { DirectiveNotInForce, NoReportingDuty } from '../directive.errors.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type Period, periodsBetween } from './period.js';

/** How many answered a choice of the report form so. */
export class AnswerTally {
  @ApiProperty({ example: 'status' }) field!: string;
  @ApiProperty({ example: '2' }) choice!: string;
  @ApiProperty() reports!: number;
}

/** Who has reported in one period of a reporting obligation, and who has not. */
export class PeriodView implements Period {
  @ApiProperty({ format: 'date' }) from!: string;
  @ApiProperty({ format: 'date', description: 'The last day on which its report is in time.' }) until!: string;
  @ApiProperty({ description: 'Whether it is over: who is missing then, is late.' }) over!: boolean;
  @ApiProperty({ type: Share }) reported!: Share;
  @ApiProperty({ type: [String], description: 'Codes of the organisations whose report is missing.' }) missing!: string[];
  @ApiProperty({
    type: [AnswerTally],
    description: 'How the choices of the report form were answered, by the last report of each; empty without a form.',
  })
  answers!: AnswerTally[];
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
        choicesOf(reporting.form ?? null),
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
  readonly answers: AnswerTally[];
}

function viewOf({ from, until, addressed, missing, answers }: Row, today: string): PeriodView {
  return {
    from,
    until,
    over: until < today,
    reported: { numerator: addressed - missing.length, denominator: addressed },
    missing,
    answers,
  };
}

/** Keys of the fields of a form that are answered by a choice. */
function choicesOf(form: string | null): string[] {
  return form === null ? [] : reportFormOf(form).fields.flatMap(({ key, type }) => (type === 'choice' ? [key] : []));
}

const SELECT = `
  select period.first::text as from, period.last::text as until, count(*)::int as addressed,
         coalesce(array_agg(a.organisation_code order by a.organisation_code) filter (where not exists (
           select from report r
            where r.region = a.region and r.assignment_id = a.id and (r.reported_at at time zone $5)::date between period.first and period.last)),
           '{}') as missing,
         (select coalesce(jsonb_agg(tally order by tally->>'field', tally->>'choice'), '[]') from (
            select jsonb_build_object('field', answer.key, 'choice', answer.value, 'reports', count(*)) as tally
              from (select distinct on (r.assignment_id) r.answers
                      from report r join assignment own on own.region = r.region and own.id = r.assignment_id
                     where own.region = $1 and own.directive_id = $2
                       and (r.reported_at at time zone $5)::date between period.first and period.last
                     order by r.assignment_id, r.reported_at desc, r.id desc) last_one,
                   jsonb_each_text(last_one.answers) answer
             where answer.key = any ($6::text[])
             group by answer.key, answer.value) counted) as answers
    from unnest($3::date[], $4::date[]) as period (first, last)
    join assignment a on a.region = $1 and a.directive_id = $2
   group by period.first, period.last order by period.first desc`;
