import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  AssignmentCancelledV1,
  AssignmentClosedV1,
  AssignmentSupersededV1,
  AssignmentTransferredV1,
  AssignmentWaivedV1,
  ClarificationAnsweredV1,
  DirectiveReturnedV1,
  DirectiveVerifiedV1,
  ExtensionDeniedV1,
  ExtensionGrantedV1,
  TransferOfferedV1,
  TransferRefusedV1,
  TransferWithdrawnV1,
} from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { assignmentClosed, directiveReturned, directiveVerified } from '../template/assignment.templates.js';
import { clarificationAnswered } from '../template/clarification.templates.js';
import { assignmentCancelled, assignmentSuperseded, assignmentWaived } from '../template/ending.templates.js';
import { extensionDenied, extensionGranted } from '../template/extension.templates.js';
import { assignmentTransferred, transferOffered, transferRefused, transferWithdrawn } from '../template/transfer.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { type NamedOrganisation, organisation } from './letter.js';

/** Tells an addressee, in its own tenant, what the issuer says to it. */
@Controller()
export class NotifyAddressee {
  @EventPattern<string>(DirectiveReturnedV1.type)
  async returned(@Payload() fact: DirectiveReturnedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, directiveReturned, fact);
  }

  @EventPattern<string>(DirectiveVerifiedV1.type)
  async verified(@Payload() fact: DirectiveVerifiedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, directiveVerified, fact);
  }

  @EventPattern<string>(AssignmentClosedV1.type)
  async closed(@Payload() fact: AssignmentClosedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, assignmentClosed, fact);
  }

  @EventPattern<string>(ClarificationAnsweredV1.type)
  async clarificationAnswered(@Payload() fact: ClarificationAnsweredV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, clarificationAnswered, fact);
  }

  @EventPattern<string>(AssignmentWaivedV1.type)
  async waived(@Payload() fact: AssignmentWaivedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, assignmentWaived, fact);
  }

  @EventPattern<string>(AssignmentCancelledV1.type)
  async cancelled(@Payload() fact: AssignmentCancelledV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, assignmentCancelled, fact);
  }

  @EventPattern<string>(AssignmentSupersededV1.type)
  async superseded(@Payload() fact: AssignmentSupersededV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, assignmentSuperseded, fact);
  }

  @EventPattern<string>(ExtensionGrantedV1.type)
  async extensionGranted(@Payload() fact: ExtensionGrantedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, extensionGranted, fact);
  }

  @EventPattern<string>(ExtensionDeniedV1.type)
  async extensionDenied(@Payload() fact: ExtensionDeniedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, extensionDenied, fact);
  }

  @EventPattern<string>(TransferRefusedV1.type)
  async transferRefused(@Payload() fact: TransferRefusedV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, transferRefused, fact);
  }

  @EventPattern<string>(AssignmentTransferredV1.type)
  async transferred(@Payload() fact: AssignmentTransferredV1, @Ctx() context: EventContext): Promise<void> {
    await tellAddressee(context, assignmentTransferred, fact);
  }

  /** The receiver, in the region that issued: it is one of that region. */
  @EventPattern<string>(TransferOfferedV1.type)
  async transferOffered(@Payload() fact: TransferOfferedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, transferOffered, [{ to: receiverOf(fact), facts: fact }]);
  }

  @EventPattern<string>(TransferWithdrawnV1.type)
  async transferWithdrawn(@Payload() fact: TransferWithdrawnV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await deliver(tx, event, transferWithdrawn, [{ to: receiverOf(fact), facts: fact }]);
  }
}

function receiverOf(fact: TransferOfferedV1 | TransferWithdrawnV1) {
  const { receiverId: organisationId, receiverCode: organisationCode, receiverName: organisationName } = fact;
  return organisation({ organisationId, organisationCode, organisationName });
}

async function tellAddressee<F extends NamedOrganisation & { readonly addresseeRegion: string }>(
  { tx, event }: EventContext,
  template: Template<F>,
  fact: F,
): Promise<void> {
  await tx.within(fact.addresseeRegion, (there) => deliver(there, event, template, [{ to: organisation(fact), facts: fact }]));
}
