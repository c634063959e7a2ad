import { Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { ReadAllHandler } from './read-all.handler.js';

/** What a reading of everything did. */
export class AllRead {
  @ApiProperty({ minimum: 0, description: 'How many messages were marked as read now.' })
  readonly read!: number;

  @ApiProperty({ minimum: 0, description: 'How many are unread still: came in meanwhile, or were more than 1,000. Call again for those.' })
  readonly unread!: number;
}

@ApiTags('inbox')
@Controller('v1/regions/:region/inbox')
export class ReadAllController {
  constructor(private readonly readAll: ReadAllHandler) {}

  /** Marks the caller's unread messages as read, the oldest 1,000 of those that are there now. */
  @Post('read-all')
  @HttpCode(200)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiOkResponse({ type: AllRead })
  all(@Context() context: RequestContext): Promise<AllRead> {
    return this.readAll.execute(context);
  }
}
