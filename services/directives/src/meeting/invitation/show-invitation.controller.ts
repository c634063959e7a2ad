import { Controller, Get, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import { Clock, type RequestContext, timeZoneOf } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { ASSIGNMENT_READERS } from '../../edge/roles.js';
import { calendarOf } from './calendar.js';
import { occasionFor } from './invitation.queries.js';

@ApiTags('invitations')
@Controller('v1/regions/:region/meetings/:id/invitation.ics')
export class ShowInvitationController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Access({ roles: ASSIGNMENT_READERS })
  @ApiOperation({ summary: 'A meeting for a calendar (RFC 5545); an organisation gets those that it is invited to' })
  @ApiProduces('text/calendar')
  @ApiOkResponse({ schema: { type: 'string' } })
  async show(@Context() context: RequestContext, @Param('id', KnownId) meetingId: string): Promise<StreamableFile> {
    const { occasion, region } = await this.unitOfWork.read(context, (tx) => occasionFor(tx, meetingId));
    const file = calendarOf(occasion, timeZoneOf(region), this.clock.now());
    return new StreamableFile(Buffer.from(file), {
      type: 'text/calendar; charset=utf-8',
      disposition: 'attachment; filename="invitation.ics"',
    });
  }
}
