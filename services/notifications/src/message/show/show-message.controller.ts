import { Controller, Get, Headers, Param, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { languageFor, LanguageQuery, MessagePath } from '../message.request.js';
import { MessageView } from '../message.view.js';
import { ShowMessage } from './show-message.query.js';

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ShowMessageController {
  constructor(private readonly messages: ShowMessage) {}

  /** One of the caller's messages, with its text and what it tells; does not mark it as read. */
  @Get(':id')
  @Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
  @ApiOkResponse({ type: MessageView })
  show(
    @Context() context: RequestContext,
    @Param() { id }: MessagePath,
    @Query() query: LanguageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<MessageView> {
    return this.messages.one(context, { id, language: languageFor(query, accepted) });
  }
}
