import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { DecisionRepository } from '../decision.repository.js';
import { viewOf } from '../decision.view.js';
import { DecisionDetail, historyOf } from './decision-detail.view.js';

@ApiTags('decisions')
@Controller('v1/regions/:region/decisions/:id')
export class ShowDecisionController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly decisions: DecisionRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'One decision, with what became of it' })
  @ApiOkResponse({ type: DecisionDetail })
  show(@Context() context: RequestContext, @Param('id', KnownId) decisionId: string): Promise<DecisionDetail> {
    return this.unitOfWork.read(context, async (tx) => {
      const decision = await this.decisions.get(tx, decisionId);
      return { ...viewOf(decision), history: await historyOf(tx, decision) };
    });
  }
}
