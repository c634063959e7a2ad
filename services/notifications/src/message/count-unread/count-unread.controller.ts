import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { CountUnread } from './count-unread.query.js';

class UnreadCount {
  @ApiProperty({ minimum: 0 })
  readonly unread!: number;
}

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class CountUnreadController {
  constructor(private readonly counting: CountUnread) {}

  /** How many of the caller's messages have not been read. */
  @Get('unread-count')
  @Access({ roles: ['organisation', 'secretariat', 'leader', 'auditor'] })
  @ApiOkResponse({ type: UnreadCount })
  async count(@Context() context: RequestContext): Promise<UnreadCount> {
    return { unread: await this.counting.ofCaller(context) };
  }
}
