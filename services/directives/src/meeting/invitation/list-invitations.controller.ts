import { Controller, Get, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, ApiPage, Context, instantAndIdIn, type Page, pageOf, PageQuery } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { invitationsOf } from './invitation.queries.js';
import { InvitationView } from './invitation.view.js';

@ApiTags('invitations')
@Controller('v1/regions/:region/invitations')
export class ListInvitationsController {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'The meetings that an organisation, or the tenant’s government, is invited to, the latest first' })
  @ApiPage(InvitationView)
  list(@Context() context: RequestContext, @Query() { limit, cursor }: PageQuery): Promise<Page<InvitationView>> {
    const before = instantAndIdIn(cursor);
    return this.unitOfWork.read(context, async (tx) =>
      pageOf(await invitationsOf(tx, before, limit + 1), limit, ({ startsAt, meetingId }) => [startsAt, meetingId]),
    );
  }
}
