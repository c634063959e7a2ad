import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { ProposalRepository } from '../proposal.repository.js';
import { ProposalView, viewOf } from '../proposal.view.js';

@ApiTags('proposals')
@Controller('v1/regions/:region/proposals/:id')
export class ShowProposalController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly proposals: ProposalRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One proposal, for who proposed it and for who decides on it' })
  @ApiOkResponse({ type: ProposalView })
  show(@Context() context: RequestContext, @Param('id', KnownId) proposalId: string): Promise<ProposalView> {
    return this.unitOfWork.read(context, async (tx) => viewOf(await this.proposals.get(tx, proposalId)));
  }
}
