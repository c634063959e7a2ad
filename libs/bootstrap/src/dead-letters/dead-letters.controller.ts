import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import { Access, ApiPage, Context, CursorMalformed, decodeCursor, KnownId, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { DeadLetters } from '@rakor/messaging';
import { DeadLetterView } from './dead-letter.view.js';

/** What operators do with the events of a region that this service could not handle. */
@Controller('v1/regions/:region/dead-letters')
export class DeadLettersController {
  constructor(private readonly deadLetters: DeadLetters) {}

  @Get()
  @Access({ roles: ['province-admin', 'auditor'], reachOf: { 'province-admin': 'province' } })
  @ApiPage(DeadLetterView)
  @ApiOperation({ summary: 'Events of the region that this service could not handle' })
  async list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<DeadLetterView>> {
    const [after] = decodeCursor(cursor, ['string']) ?? ['0'];
    if (!/^\d{1,18}$/.test(after)) throw new CursorMalformed();
    return pageOf(await this.deadLetters.list(context, { after, limit }), limit, (row) => [row.streamSequence]);
  }

  /** Has a dead event tried again, and those of its aggregate that wait behind it. */
  @Post(':id/redrive')
  @HttpCode(202)
  @Access({ roles: ['province-admin'], reach: 'province' })
  @ApiOperation({ summary: 'Try a dead event again, and those of its aggregate that wait behind it' })
  async redrive(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<void> {
    await this.deadLetters.redrive(context, id);
  }

  /** Gives a dead event up for good; those that wait behind it are tried. */
  @Post(':id/discard')
  @HttpCode(202)
  @Access({ roles: ['province-admin'], reach: 'province' })
  @ApiOperation({ summary: 'Give a dead event up for good; those that wait behind it are tried' })
  async discard(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<void> {
    await this.deadLetters.discard(context, id);
  }
}
