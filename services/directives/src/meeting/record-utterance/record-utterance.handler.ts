import { Injectable } from '@nestjs/common';
import { UtteranceRecordedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { whenOf } from '../../edge/happened.dto.js';
import type { UtteranceView } from '../list-utterances/utterance.view.js';
import type { Utterance } from '../meeting.state.js';
import { MeetingRepository } from '../meeting.repository.js';

export interface RecordUtterance extends Omit<Utterance, 'id'> {
  readonly meetingId: string;
  /** Instant; now where it is not said. */
  readonly happenedAt?: string | undefined;
}

@Injectable()
export class RecordUtteranceHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly clock: Clock,
  ) {}

  /** @throws MeetingNotFound, MeetingNotRunning, HappenedAhead, HappenedBefore */
  async execute(context: RequestContext, { meetingId, happenedAt, ...words }: RecordUtterance): Promise<UtteranceView> {
    return this.unitOfWork.run(context, async (tx) => {
      const meeting = await this.meetings.getForUpdate(tx, meetingId);
      const utterance = { id: newId(), ...words };
      const [at, recordedAt] = whenOf(happenedAt, this.clock.now());
      const recorded = meeting.recordUtterance(utterance, at, recordedAt);

      await this.meetings.save(tx, meeting);
      await this.meetings.addUtterance(tx, meeting, utterance, at, recordedAt);
      await tx.outbox.add(UtteranceRecordedV1, recorded);
      const times = { saidAt: at.toISOString(), recordedAt: recorded.recordedAt };
      return { ...utterance, ...times, meetingId: meeting.id, recordedBy: context.actorId };
    });
  }
}
