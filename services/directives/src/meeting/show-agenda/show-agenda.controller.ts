import { Controller, Get, Param } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { Access, Context, KnownId } from '@rakor/http';
import type { RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { READERS } from '../../edge/roles.js';
import { MeetingRepository } from '../meeting.repository.js';
import { agendaOf, AgendaView } from './agenda.view.js';

@ApiTags('meetings')
@Controller('v1/regions/:region/meetings/:id/agenda')
export class ShowAgendaController {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
  ) {}

  @Get()
  @Access({ roles: READERS })
  @ApiOperation({ summary: 'What a meeting is about, in order' })
  @ApiOkResponse({ type: AgendaView })
  show(@Context() context: RequestContext, @Param('id', KnownId) meetingId: string): Promise<AgendaView> {
    return this.unitOfWork.read(context, async (tx) => agendaOf(await this.meetings.get(tx, meetingId)));
  }
}
