import { Controller, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { languageFor, LanguageQuery, MessagePath } from '../message.request.js';
import { MessageView } from '../message.view.js';
import { ReopenMessageHandler } from './reopen-message.handler.js';

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ReopenMessageController {
  constructor(private readonly reopenMessage: ReopenMessageHandler) {}

  /** Takes back that a message was done; one that is open stays as it is. */
  @Post(':id/reopen')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: MessageView })
  reopen(
    @Context() context: RequestContext,
    @Param() { id }: MessagePath,
    @Query() query: LanguageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<MessageView> {
    return this.reopenMessage.execute(context, { id, language: languageFor(query, accepted) });
  }
}
