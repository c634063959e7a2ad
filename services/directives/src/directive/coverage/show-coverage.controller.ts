import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, AsOfQuery, Context, KnownId, momentOf } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { DirectiveRepository } from '../directive.repository.js';
import { type AddresseeStanding, coverageOf, CoverageView } from './coverage.view.js';

@ApiTags('directives')
@Controller('v1/regions/:region/directives/:id/coverage')
export class ShowCoverageController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly directives: DirectiveRepository,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({
    summary: 'Whom a directive has reached, and how far each addressee has come: now, or as it was known at the end of a day',
  })
  @ApiOkResponse({ type: CoverageView })
  show(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string, @Query() query: AsOfQuery): Promise<CoverageView> {
    const moment = momentOf(query, context, this.clock.now());
    return this.unitOfWork.read(context, async (tx) => {
      const directive = await this.directives.get(tx, directiveId);
      const { region, id } = directive;
      if (query.asOf === undefined) return coverageOf(directive, await tx.manager.query<AddresseeStanding[]>(SELECT, [region, id]));
      const then = { id, number: directive.number, status: directive.statusAt(moment) };
      return coverageOf(then, await tx.manager.query<AddresseeStanding[]>(SELECT_AS_OF, [region, id, moment]));
    });
  }
}

const SELECT = `
  select id as "assignmentId", organisation_id as "organisationId", organisation_code as "organisationCode", organisation_name as "organisationName",
         addressee_region as "addresseeRegion", mode, part, commitment, status,
         to_char(acknowledged_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "acknowledgedAt",
         claimed_percent as "claimedPercent", verified_percent as "verifiedPercent"
    from assignment where region = $1 and directive_id = $2
   order by part desc nulls last, organisation_code, id`;

/** The same from the history, which keeps with each step what the assignment had become (F22). */
const SELECT_AS_OF = `
  select id as "assignmentId", organisation_id as "organisationId", organisation_code as "organisationCode", organisation_name as "organisationName",
         a.addressee_region as "addresseeRegion", mode, part, state ->> 'commitment' as commitment, state ->> 'status' as status,
         to_char((state ->> 'acknowledgedAt')::timestamptz at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "acknowledgedAt",
         (state ->> 'claimedPercent')::int as "claimedPercent", (state ->> 'verifiedPercent')::int as "verifiedPercent"
    from assignment a
    join lateral (select state from assignment_history h
                   where h.region = a.region and h.assignment_id = a.id and recorded_at <= $3 order by version desc limit 1) known on true
   where a.region = $1 and a.directive_id = $2
   order by part desc nulls last, organisation_code, id`;
