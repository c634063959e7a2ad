import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, LocalDate, type Page, pageOf, PageQuery, Text } from '@rakor/http';
import { DIRECTIVE_KINDS, DIRECTIVE_TOPICS, type DirectiveKind, type DirectiveTopic } from '@rakor/contracts';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { READERS } from '../../edge/roles.js';
import { wordsIn } from '../../edge/words.js';
import { Directive } from '../directive.js';
import type { DirectiveStatus } from '../directive.state.js';
import { DIRECTIVE_STATUSES, DirectiveView, viewOf } from '../directive.view.js';

export class ListDirectives extends PageQuery {
  @IsOptional() @IsIn(DIRECTIVE_STATUSES) status?: DirectiveStatus;
  @IsOptional() @IsIn(DIRECTIVE_KINDS) kind?: DirectiveKind;
  /** A strategic issue that it is about, maybe among others. */
  @IsOptional() @IsIn(DIRECTIVE_TOPICS) topic?: DirectiveTopic;
  /** Guidelines whose next review is due by this local date. */
  @IsOptional() @LocalDate() reviewDueBy?: string;
  @IsOptional() @IsUUID() meetingId?: string;
  /** Words, or parts of words, that number and text must hold, all of them, in any order. */
  @IsOptional() @Text(200) q?: string;
}

@ApiTags('directives')
@Controller('v1/regions/:region/directives')
export class ListDirectivesController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'The directives of the region, the latest first' })
  @ApiPage(DirectiveView)
  list(
    @Context() context: RequestContext,
    @Query() { limit, cursor, q, topic, reviewDueBy, ...filter }: ListDirectives,
  ): Promise<Page<DirectiveView>> {
    const { status, meetingId, kind } = filter;
    const before = idIn(cursor);
    return this.unitOfWork.read(context, async ({ manager }) => {
      const query = manager
        .createQueryBuilder(Directive, 'directive')
        .where({ region: context.region, ...(status && { status }), ...(meetingId && { meetingId }), ...(kind && { kind }) })
        .orderBy('directive.id', 'DESC')
        .limit(limit + 1);
      if (before) query.andWhere('directive.id < :before', { before });
      if (reviewDueBy) query.andWhere(`directive.status = 'issued' and directive.nextReviewOn <= :reviewDueBy`, { reviewDueBy });
      if (topic) query.andWhere(':topic = any (directive.topics)', { topic });
      if (q) query.andWhere(`(directive.number || ' ' || directive.text) ilike all (:words)`, { words: wordsIn(q) });
      return pageOf((await query.getMany()).map(viewOf), limit, ({ id }) => [id]);
    });
  }
}
