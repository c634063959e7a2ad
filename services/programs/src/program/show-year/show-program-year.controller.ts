import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownYear } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { type CategorySums, ProgramYearView, yearOf } from './program-year.view.js';

@ApiTags('programs')
@Controller('v1/regions/:region/program-years/:year')
export class ShowProgramYearController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'The register of a fiscal year, by category: how many programs, what they may spend and have spent, what is unfinished (L4)',
  })
  @ApiOkResponse({ type: ProgramYearView })
  show(@Context() context: RequestContext, @Param('year', KnownYear) year: number): Promise<ProgramYearView> {
    return this.unitOfWork.read(context, async ({ manager }) =>
      yearOf(year, await manager.query<CategorySums[]>(SUMS, [context.region, year])),
    );
  }
}

const SUMS = `
  select category, count(*)::int as programs,
         count(*) filter (where status in ('draft', 'running'))::int as unfinished,
         count(*) filter (where status = 'carried-over')::int as "carriedOver",
         count(*) filter (where priority)::int as priorities,
         count(*) filter (where realised > budget)::int as overspent,
         coalesce(sum(budget), 0)::text as budget, coalesce(sum(realised), 0)::text as realised
    from program where region = $1 and fiscal_year = $2 group by category order by category`;
