import { Injectable } from '@nestjs/common';
import { MeetingScheduledV1 } from '@rakor/contracts';
import { Clock, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { Invitations } from '../invitation/invitations.js';
import { MeetingIdentities } from './meeting-identities.js';
import { Meeting } from '../meeting.js';
import type { MeetingPlan } from '../meeting.state.js';
import { MeetingRepository } from '../meeting.repository.js';
import { type MeetingView, viewOf } from '../meeting.view.js';

@Injectable()
export class ScheduleMeetingHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly meetings: MeetingRepository,
    private readonly identities: MeetingIdentities,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  /** @throws RegionNotOnboarded, OrganisationUnknown */
  async execute(context: RequestContext, plan: MeetingPlan): Promise<MeetingView> {
    return this.unitOfWork.run(context, async (tx) => {
      const identity = await this.identities.next(tx, plan.startsAt);
      const invitees = await this.invitations.expand(tx, plan.invited, identity.heldOn);
      const { meeting, scheduled } = Meeting.schedule(identity, plan, invitees, this.clock.now());

      await this.meetings.add(tx, meeting);
      await this.invitations.keep(tx, meeting, invitees);
      await tx.outbox.add(MeetingScheduledV1, scheduled);
      return viewOf(meeting);
    });
  }
}
