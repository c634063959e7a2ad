import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
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
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'Whom a directive has reached, and how far each addressee has come' })
  @ApiOkResponse({ type: CoverageView })
  show(@Context() context: RequestContext, @Param('id', KnownId) directiveId: string): Promise<CoverageView> {
    return this.unitOfWork.read(context, async (tx) => {
      const directive = await this.directives.get(tx, directiveId);
      return coverageOf(directive, await tx.manager.query<AddresseeStanding[]>(SELECT, [directive.region, directive.id]));
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
