import { Injectable } from '@nestjs/common';
import { type AgendaItem, MeetingAgendaSetV1 } from '@rakor/contracts';
import { expectVersion } from '@rakor/http';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MeetingRepository } from '../meeting.repository.js';
import { type AgendaView, agendaOf } from '../show-agenda/agenda.view.js';

export interface SetAgenda {
  readonly meetingId: string;
  readonly items: readonly AgendaItem[];
  readonly expected?: number | undefined;
}

@Injectable()
export class SetAgendaHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, VersionMismatch, MeetingNotPlanned */
  async execute(context: RequestContext, { meetingId, items, expected }: SetAgenda): Promise<AgendaView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      expectVersion(meeting.version, expected);
      const set = meeting.setAgenda(items, this.clock.now());

      await this.meetings.save(tx, meeting);
      await tx.outbox.add(MeetingAgendaSetV1, set);
      return agendaOf(meeting);
    });
  }
}
