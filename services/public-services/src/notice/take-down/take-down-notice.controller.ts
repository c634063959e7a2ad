import { Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { QUEUE_KEEPERS } from '../../edge/roles.js';
import { NoticeView } from '../notice.view.js';
import { TakeDownNoticeHandler } from './take-down-notice.handler.js';

@ApiTags('notices')
@Controller('v1/regions/:region/notices/:id/take-down')
export class TakeDownNoticeController {
  constructor(private readonly handler: TakeDownNoticeHandler) {}

  @Post()
  @HttpCode(200)
  @Access({ roles: QUEUE_KEEPERS })
  @ApiOperation({ summary: 'Show a notice no more' })
  @ApiOkResponse({ type: NoticeView })
  takeDown(@Context() context: RequestContext, @Param('id', KnownId) id: string): Promise<NoticeView> {
    return this.handler.execute(context, id);
  }
}
