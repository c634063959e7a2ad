import { Injectable } from '@nestjs/common';
import { MeetingDraftedV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { MeetingIdentities } from '../schedule/meeting-identities.js';
import { Meeting } from '../meeting.js';
import type { MeetingPlan } from '../meeting.state.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

@Injectable()
export class DraftMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly identities: MeetingIdentities,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded */
  async execute(context: RequestContext, plan: MeetingPlan): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const identity = await this.identities.next(tx, plan.startsAt);
      const { meeting, drafted } = Meeting.draft(identity, plan, this.clock.now());

      await this.meetings.add(tx, meeting);
      await tx.outbox.add(MeetingDraftedV1, drafted);
      return viewOf(meeting);
    });
  }
}
