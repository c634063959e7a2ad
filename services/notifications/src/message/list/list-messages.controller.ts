import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, PageQuery, Text } from '@rakor/http';
import { type Language, LANGUAGES, type RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional, Matches } from 'class-validator';
import { ITEM, ITEM_KINDS, itemOf } from '../item.js';
import { languageFor } from '../message.request.js';
import { MessageSummary } from '../message.view.js';
import { ListMessages } from './list-messages.query.js';

class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: only what has not been read.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';

  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: only what is done. false: only what is not. Left out: both.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  done?: 'true' | 'false';

  @ApiPropertyOptional({ example: 'lapor stunting', description: 'All of these words, or parts of words, in the subject or the text.' })
  @IsOptional()
  @Text(100)
  q?: string;

  @ApiPropertyOptional({ example: 'directive:0197b1c2-0000-7000-8000-000000000001', description: `About this: ${ITEM_KINDS.join(', ')}.` })
  @IsOptional()
  @Matches(ITEM, { context: { mend: `Write one of ${ITEM_KINDS.join(', ')}, a colon, and its id.` } })
  item?: string;

  @ApiPropertyOptional({ example: 'directives.directive-issued.v1', description: 'Telling of such events; docs/events.md has them all.' })
  @IsOptional()
  @Matches(/^[a-z-]+\.[a-z-]+\.v\d+$/)
  event?: string;

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Before Accept-Language; Indonesian where neither says.' })
  @IsOptional()
  @IsIn([...LANGUAGES])
  language?: Language;
}

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ListMessagesController {
  constructor(private readonly messages: ListMessages) {}

  /** The caller’s messages, newest first. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
  @ApiPage(MessageSummary)
  list(
    @Context() context: RequestContext,
    @Query() query: InboxQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<MessageSummary>> {
    const { limit, cursor, unread, done, q, item, event } = query;
    return this.messages.page(context, {
      ...{ limit, cursor, onlyUnread: unread === 'true', language: languageFor(query, accepted), eventType: event },
      done: done === undefined ? undefined : done === 'true',
      item: item === undefined ? undefined : itemOf(item),
      words: q?.split(/\s+/).filter(Boolean),
    });
  }
}
