import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  AssignmentCancelledV1,
  AssignmentClosedV1,
  AssignmentDueChangedV1,
  AssignmentRemindedV1,
  AssignmentSupersededV1,
  AssignmentTransferredV1,
  AssignmentWaivedV1,
  ExtensionGrantedV1,
  MeetingCancelledV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { noteEnded } from '../../rule/fan-out/fan-out.store.js';
import { withdrawHeld } from './withdraw-held.js';

type OfAssignment = Pick<AssignmentClosedV1, 'assignmentId' | 'addresseeRegion'>;

/** What is still held and asks for something is withdrawn once that has come to an end, or to another day, whether a rule tells of it or not. */
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

  @EventPattern<string>(ExtensionGrantedV1.type)
  async extended(@Payload() fact: ExtensionGrantedV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawReminders(context, fact);
  }

  @EventPattern<string>(AssignmentDueChangedV1.type)
  async moved(@Payload() fact: AssignmentDueChangedV1, @Ctx() context: EventContext): Promise<void> {
    await withdrawReminders(context, fact);
  }

  @EventPattern<string>(MeetingCancelledV1.type)
  async meetingCancelled(@Payload() { meetingId, invitees }: MeetingCancelledV1, @Ctx() context: EventContext): Promise<void> {
    const regions = new Set((invitees ?? []).map(({ region }) => region));
    for (const region of regions) await withdrawIn(region, context, `meeting:${meetingId}`);
  }
}

async function withdrawAssignment(context: EventContext, fact: OfAssignment): Promise<void> {
  for (const region of readIn(context, fact)) await withdrawIn(region, context, `assignment:${fact.assignmentId}`);
}

/** A reminder says the day on which it was due. */
async function withdrawReminders({ tx, event }: EventContext, fact: OfAssignment): Promise<void> {
  const reminders = { topic: `assignment:${fact.assignmentId}`, because: event.type, toldOf: AssignmentRemindedV1.type };
  for (const region of readIn({ event }, fact)) await tx.within(region, (there) => withdrawHeld(there, reminders, tx.clock.now()));
}

/** Where somebody may have been asked about an assignment: where its addressee reads, and where it was issued. */
function readIn({ event }: Pick<EventContext, 'event'>, { addresseeRegion }: OfAssignment): Set<string> {
  return new Set([addresseeRegion, event.region]);
}

async function withdrawIn(region: string, { tx, event }: EventContext, topic: string): Promise<void> {
  await tx.within(region, async (there) => {
    // First: a batch that is told meanwhile has its mail held by then.
    await noteEnded(there, topic, event.type);
    await withdrawHeld(there, { topic, because: event.type }, tx.clock.now());
  });
}
