import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, KnownYear, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { ENDED } from '../../assignment/assignment.steps.js';
import { READERS } from '../../edge/roles.js';
import { Share } from '../coverage/coverage.view.js';
import { Directive } from '../directive.js';
import { DirectiveView, viewOf } from '../directive.view.js';

export class UnfinishedView extends DirectiveView {
  @ApiProperty({ type: Share, description: 'Addressees that have not finished, of all.' }) open!: Share;
}

@ApiTags('directives')
@Controller('v1/regions/:region/year-end/:year')
export class ListUnfinishedController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary:
      'What of a year’s meetings is not finished, the latest first: each is to be carried over into another year or cancelled with a reason',
  })
  @ApiPage(UnfinishedView)
  list(
    @Context() context: RequestContext,
    @Param('year', KnownYear) year: number,
    @Query() { limit, cursor }: PageQuery,
  ): Promise<Page<UnfinishedView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async (tx) => {
      const query = tx.manager
        .createQueryBuilder(Directive, 'directive')
        .where({ region: context.region, status: 'issued' })
        // A guideline stands across the years.
        .andWhere(`directive.kind <> 'guideline'`)
        .andWhere(
          `coalesce((select m.held_on from meeting m where m.region = directive.region and m.id = directive.meeting_id),
                    (select (directive.issued_at at time zone r.time_zone)::date from region r where r.region = directive.region))
             between make_date(:year, 1, 1) and make_date(:year, 12, 31)`,
          { year },
        )
        .orderBy('directive.id', 'DESC')
        .limit(limit + 1);
      if (before) query.andWhere('directive.id < :before', { before });
      const found = (await query.getMany()).map(viewOf);
      const shares = await openOf(
        tx,
        found.map(({ id }) => id),
      );
      const items = found.map((view) => ({ ...view, open: shares.get(view.id) ?? { numerator: 0, denominator: 0 } }));
      return pageOf(items, limit, ({ id }) => [id]);
    });
  }
}

async function openOf({ manager, context }: ReadTransaction, directives: readonly string[]): Promise<Map<string, Share>> {
  const rows = await manager.query<(Share & { id: string })[]>(
    `select directive_id as id, count(*) filter (where status <> all ($3))::int as numerator, count(*)::int as denominator
       from assignment where region = $1 and directive_id = any ($2::uuid[]) group by directive_id`,
    [context.region, directives, ENDED],
  );
  return new Map(rows.map(({ id, ...share }) => [id, share]));
}
