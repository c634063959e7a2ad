import { Injectable } from '@nestjs/common';
import { UtteranceRecordedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import type { UtteranceView } from '../list-utterances/utterance.view.js';
import type { Utterance } from '../meeting.js';
import { MeetingRepository } from '../meeting.repository.js';

export interface RecordUtterance extends Omit<Utterance, 'id'> {
  readonly meetingId: string;
}

@Injectable()
export class RecordUtteranceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, MeetingNotRunning */
  async execute(context: RequestContext, { meetingId, ...words }: RecordUtterance): Promise<UtteranceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      const [utterance, at] = [{ id: newId(), ...words }, this.clock.now()];
      const recorded = meeting.recordUtterance(utterance, at);

      await this.meetings.save(tx, meeting);
      await this.meetings.addUtterance(tx, meeting, utterance, at);
      await tx.outbox.add(UtteranceRecordedV1, recorded);
      return { ...utterance, meetingId: meeting.id, recordedAt: recorded.recordedAt, recordedBy: context.actorId };
    });
  }
}
