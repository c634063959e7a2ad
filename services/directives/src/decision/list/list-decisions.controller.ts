import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { wordsIn } from '../../edge/words.js';
import { Decision, DECISION_STATUSES, type DecisionStatus } from '../decision.js';
import { DecisionView, viewOf } from '../decision.view.js';

export class ListDecisions extends PageQuery {
  @IsOptional() @IsIn(DECISION_STATUSES) status?: DecisionStatus;
  @IsOptional() @IsUUID() meetingId?: string;
  /** Words, or parts of words, that number and text must hold, all of them, in any order. */
  @IsOptional() @Text(200) q?: string;
}

@ApiTags('decisions')
@Controller('v1/regions/:region/decisions')
export class ListDecisionsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The register of decisions of the region, the latest first' })
  @ApiPage(DecisionView)
  list(@Context() context: RequestContext, @Query() { limit, cursor, status, meetingId, q }: ListDecisions): Promise<Page<DecisionView>> {
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Decision, 'decision')
        .where({ region: context.region, ...(status && { status }), ...(meetingId && { meetingId }) })
        .orderBy('decision.id', 'DESC')
        .limit(limit + 1);
      if (before) query.andWhere('decision.id < :before', { before });
      if (q) query.andWhere(`(decision.number || ' ' || decision.text) ilike all (:words)`, { words: wordsIn(q) });
      return pageOf((await query.getMany()).map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
