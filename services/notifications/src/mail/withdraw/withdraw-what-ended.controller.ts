import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  AssignmentCancelledV1,
  AssignmentClosedV1,
  AssignmentSupersededV1,
  AssignmentTransferredV1,
  AssignmentWaivedV1,
  MeetingCancelledV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { noteEnded } from '../../rule/fan-out/fan-out.store.js';
import { withdrawHeld } from './withdraw-held.js';

type OfAssignment = Pick<AssignmentClosedV1, 'assignmentId' | 'addresseeRegion'>;

/** What is still held and asks for something is withdrawn once that has come to an end, whether a rule tells of the end or not. */
@Controller()
export class WithdrawWhatEnded {
  @EventPattern<string>(AssignmentClosedV1.type)
  async closed(@Payload() fact: AssignmentClosedV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawAssignment(context, fact);
  }

  @EventPattern<string>(AssignmentWaivedV1.type)
  async waived(@Payload() fact: AssignmentWaivedV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawAssignment(context, fact);
  }

  @EventPattern<string>(AssignmentCancelledV1.type)
  async cancelled(@Payload() fact: AssignmentCancelledV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawAssignment(context, fact);
  }

  @EventPattern<string>(AssignmentSupersededV1.type)
  async superseded(@Payload() fact: AssignmentSupersededV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawAssignment(context, fact);
  }

  @EventPattern<string>(AssignmentTransferredV1.type)
  async transferred(@Payload() fact: AssignmentTransferredV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawAssignment(context, fact);
  }

  @EventPattern<string>(MeetingCancelledV1.type)
  async meetingCancelled(@Payload() { meetingId, invitees }: MeetingCancelledV1, @Ctx() context: EventContext): Promise<void> {
    const regions = new Set((invitees ?? []).map(({ region }) => region));
    for (const region of regions) await withdrawIn(region, context, `meeting:${meetingId}`);
  }
}

async function withdrawAssignment(context: EventContext, { assignmentId, addresseeRegion }: OfAssignment): Promise<void> {
  await withdrawIn(addresseeRegion, context, `assignment:${assignmentId}`);
}

async function withdrawIn(region: string, { tx, event }: EventContext, topic: string): Promise<void> {
  await tx.within(region, async (there) => {
    // First: a batch that is told meanwhile has its mail held by then.
    await noteEnded(there, topic, event.type);
    await withdrawHeld(there, [topic], event.type, tx.clock.now());
  });
}
