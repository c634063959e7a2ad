import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  AssignmentDeclinedV1,
  ClarificationAskedV1,
  CommitmentMadeV1,
  DirectiveAcknowledgedV1,
  DirectiveClosedV1,
  DirectiveReportedV1,
  ExtensionRequestedV1,
  MeetingClosedV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { commitmentMade, directiveAcknowledged, directiveReported } from '../template/assignment.templates.js';
import { directiveClosed } from '../template/directive.templates.js';
import { meetingClosed } from '../template/meeting.templates.js';
import { clarificationAsked } from '../template/clarification.templates.js';
import { assignmentDeclined } from '../template/ending.templates.js';
import { extensionRequested } from '../template/extension.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { secretariat } from './letter.js';

/** Tells the secretariat of the region that issued a directive, or held a meeting, how it goes on. */
@Controller()
export class NotifySecretariat {
  @EventPattern<string>(DirectiveAcknowledgedV1.type)
  async acknowledged(@Payload() fact: DirectiveAcknowledgedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, directiveAcknowledged, fact);
  }

  @EventPattern<string>(DirectiveReportedV1.type)
  async reported(@Payload() fact: DirectiveReportedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, directiveReported, fact);
  }

  @EventPattern<string>(DirectiveClosedV1.type)
  async directiveClosed(@Payload() fact: DirectiveClosedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, directiveClosed, fact);
  }

  @EventPattern<string>(MeetingClosedV1.type)
  async meetingClosed(@Payload() fact: MeetingClosedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, meetingClosed, fact);
  }

  @EventPattern<string>(ClarificationAskedV1.type)
  async clarificationAsked(@Payload() fact: ClarificationAskedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, clarificationAsked, fact);
  }

  @EventPattern<string>(CommitmentMadeV1.type)
  async committed(@Payload() fact: CommitmentMadeV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, commitmentMade, fact);
  }

  @EventPattern<string>(AssignmentDeclinedV1.type)
  async declined(@Payload() fact: AssignmentDeclinedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, assignmentDeclined, fact);
  }

  @EventPattern<string>(ExtensionRequestedV1.type)
  async extensionRequested(@Payload() fact: ExtensionRequestedV1, @Ctx() context: EventContext): Promise<void> {
    await tellSecretariat(context, extensionRequested, fact);
  }
}

async function tellSecretariat<F extends object>({ tx, event }: EventContext, template: Template<F>, fact: F): Promise<void> {
  await deliver(tx, event, template, [{ to: secretariat, facts: fact }]);
}
