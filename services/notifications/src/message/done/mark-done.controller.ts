import { Controller, Headers, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { languageFor, LanguageQuery, MessagePath } from '../message.request.js';
import { MessageView } from '../message.view.js';
import { MarkDoneHandler } from './mark-done.handler.js';

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class MarkDoneController {
  constructor(private readonly markDone: MarkDoneHandler) {}

  /** Says that nothing is left to do about a message, for everybody who reads this inbox; one that is done stays as it is. */
  @Post(':id/done')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: MessageView })
  done(
    @Context() context: RequestContext,
    @Param() { id }: MessagePath,
    @Query() query: LanguageQuery,
    @Headers('accept-language') accepted?: string,
  ): Promise<MessageView> {
    return this.markDone.execute(context, { id, language: languageFor(query, accepted) });
  }
}
