import { Controller, Get, Headers, Query } from '@nestjs/common';
import { ApiPropertyOptional, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, type Page, PageQuery } from '@rakor/http';
import { type Language, LANGUAGES, type RequestContext } from '@rakor/kernel';
import { IsIn, IsOptional } from 'class-validator';
import { languageFor } from '../message.request.js';
import { MessageSummary } from '../message.view.js';
import { ListMessages } from './list-messages.query.js';

class InboxQuery extends PageQuery {
  @ApiPropertyOptional({ enum: ['true', 'false'], description: 'true: only what has not been read.' })
  @IsOptional()
  @IsIn(['true', 'false'])
  unread?: 'true' | 'false';

  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Before Accept-Language; Indonesian where neither says.' })
  @IsOptional()
  @IsIn([...LANGUAGES])
  language?: Language;
}

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ListMessagesController {
  constructor(private readonly messages: ListMessages) {}

  /** The caller's messages, newest first. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
  @ApiPage(MessageSummary)
  list(
    @Context() context: RequestContext,
    @Query() query: InboxQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<Page<MessageSummary>> {
    const { limit, cursor, unread } = query;
    return this.messages.page(context, { limit, cursor, onlyUnread: unread === 'true', language: languageFor(query, accepted) });
  }
}
