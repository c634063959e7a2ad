import { Controller, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { languageFor, LanguageQuery, MessagePath } from '../message.request.js';
import { MessageView } from '../message.view.js';
import { ReadMessageHandler } from './read-message.handler.js';

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ReadMessageController {
  constructor(private readonly readMessage: ReadMessageHandler) {}

  /** Marks a message as read; one that has been read stays as it is. */
  @Post(':id/read')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: MessageView })
  read(
    @Context() context: RequestContext,
    @Param() { id }: MessagePath,
    @Query() query: LanguageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<MessageView> {
    return this.readMessage.execute(context, { id, language: languageFor(query, accepted) });
  }
}
