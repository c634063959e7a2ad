import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, idIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { callersOwnMailboxes } from '../../message/caller.queries.js';
import { parametersOf } from '../../message/message.queries.js';
import { FollowingView } from '../following.view.js';

/** Above every id. */
const TOP = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

@ApiTags('following')
@Controller('v1/regions/:region/following')
export class ListFollowingController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** What the caller's inbox follows, the latest first. */
  @Get()
  @Access({ roles: ['organisation', 'secretariat', 'leader'] })
  @ApiPage(FollowingView)
  async list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<FollowingView>> {
    const before = idIn(cursor) ?? TOP;
    const rows = await this.unitOfWork.read(context, async (tx) =>
      tx.manager.query<FollowingView[]>(
        `select id, item_kind as kind, item_id as "itemId", set_by as "setBy", set_at as "setAt" from following
          where region = $1 and (recipient_kind, recipient_code) in (select * from unnest($2::text[], $3::text[])) and follows and id < $4
          order by id desc limit $5`,
        [context.region, ...parametersOf(await callersOwnMailboxes(tx)), before, limit + 1],
      ),
    );
    return pageOf(rows, limit, ({ id }) => [id]);
  }
}
