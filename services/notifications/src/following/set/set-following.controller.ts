import { Controller, Delete, HttpCode, Param, Post } from '@nestjs/common';
import { ApiNoContentResponse, ApiProperty, ApiTags } from '@nestjs/swagger';
import { Access, Context } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { Matches } from 'class-validator';
import { ITEM, ITEM_KINDS, itemOf } from '../../message/item.js';
import { SetFollowingHandler } from './set-following.handler.js';

class ItemPath {
  @Matches(/./)
  region!: string;

  @ApiProperty({ example: 'directive:0197b1c2-0000-7000-8000-000000000001' })
  @Matches(ITEM, { context: { mend: `Write one of ${ITEM_KINDS.join(', ')}, a colon, and its id.` } })
  item!: string;
}

@ApiTags('following')
@Controller('v1/regions/:region/following')
export class SetFollowingController {
  constructor(private readonly handler: SetFollowingHandler) {}

  /** Follows a directive, meeting, program or place that the caller's inbox tells of, for everybody who reads this inbox; once is enough. */
  @Post(':item')
  @HttpCode(204)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiNoContentResponse()
  follow(@Context() context: RequestContext, @Param() { item }: ItemPath): Promise<void> {
    return this.handler.execute(context, { item: itemOf(item), follows: true });
  }

  /** Follows it no longer. */
  @Delete(':item')
  @HttpCode(204)
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiNoContentResponse()
  unfollow(@Context() context: RequestContext, @Param() { item }: ItemPath): Promise<void> {
    return this.handler.execute(context, { item: itemOf(item), follows: false });
  }
}
