import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, Instant, KnownId, Text, WhereSent } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { QUEUE_KEEPERS } from '../../edge/roles.js';
import { NoticeView } from '../notice.view.js';
import { PutUpNoticeHandler } from './put-up-notice.handler.js';

export class PutUpNotice {
  @Text(300) indonesian!: string;
  @Text(300) english!: string;
  /** From when it is shown; left out: at once. */
  @WhereSent() @Instant() from?: string;
  /** Until when; left out: for twelve hours. */
  @WhereSent() @Instant() until?: string;
}

@ApiTags('notices')
@Controller('v1/regions/:region/places/:id/notices')
export class PutUpNoticeController {
  constructor(private readonly handler: PutUpNoticeHandler) {}

  @Post()
  @Access({ roles: QUEUE_KEEPERS })
  @ApiOperation({ summary: 'Let the screen of the hall say something, in both languages, for some time' })
  @ApiCreatedResponse({ type: NoticeView })
  putUp(@Context() context: RequestContext, @Param('id', KnownId) placeId: string, @Body() notice: PutUpNotice): Promise<NoticeView> {
    return this.handler.execute(context, placeId, notice);
  }
}
