import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { MeetingCancelledV1, type MeetingInvitee, MeetingReplannedV1, MeetingScheduledV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { meetingCancelled, meetingInvitation, meetingReplanned, type ToldToOne } from '../template/invitation.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { organisation } from './letter.js';

/** Tells those who are asked to a meeting when and where it is, that it was moved, or that it is off, each in its own tenant (N1). */
@Controller()
export class NotifyInvitees {
  @EventPattern<string>(MeetingScheduledV1.type)
  async scheduled(@Payload() fact: MeetingScheduledV1, @Ctx() context: EventContext): Promise<void> {
    await tellInvitees(context, meetingInvitation, fact);
  }

  @EventPattern<string>(MeetingReplannedV1.type)
  async replanned(@Payload() fact: MeetingReplannedV1, @Ctx() context: EventContext): Promise<void> {
    await tellInvitees(context, meetingReplanned, fact);
  }

  @EventPattern<string>(MeetingCancelledV1.type)
  async cancelled(@Payload() fact: MeetingCancelledV1, @Ctx() context: EventContext): Promise<void> {
    await tellInvitees(context, meetingCancelled, fact);
  }
}

async function tellInvitees<F extends { invitees?: MeetingInvitee[] | null }>(
  { tx, event }: EventContext,
  template: Template<ToldToOne<F>>,
  { invitees, ...facts }: F,
): Promise<void> {
  const byRegion = Map.groupBy(invitees ?? [], (invitee) => invitee.region);
  for (const [region, invited] of byRegion) {
    const letters = invited.map((invitee) => ({
      to: organisation(invitee),
      facts: { ...facts, organisationName: invitee.organisationName },
    }));
    await tx.within(region, (there) => deliver(there, event, template, letters));
  }
}
