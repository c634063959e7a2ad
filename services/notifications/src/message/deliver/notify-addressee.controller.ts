import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { AssignmentClosedV1, DirectiveReturnedV1, DirectiveVerifiedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { assignmentClosed, directiveReturned, directiveVerified } from '../template/assignment.templates.js';
import type { Template } from '../template/template.js';
import { deliver } from './deliver.js';
import { type NamedOrganisation, organisation } from './letter.js';

/** Tells an addressee, in its own tenant, what became of its report. */
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
}

async function tellAddressee<F extends NamedOrganisation & { readonly addresseeRegion: string }>(
  { tx, event }: EventContext,
  template: Template<F>,
  fact: F,
): Promise<void> {
  await tx.within(fact.addresseeRegion, (there) => deliver(there, event, template, [{ to: organisation(fact), facts: fact }]));
}
