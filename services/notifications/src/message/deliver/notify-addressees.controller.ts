import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import { type DirectiveAddressee, DirectiveIssuedV1, DirectiveRevisedV1 } from '@rakor/contracts';
import type { EventContext } from '@rakor/messaging';
import { directiveIssued, directiveRevised, type IssuedToOne, type RevisedToOne } from '../template/directive.templates.js';
import { deliver } from './deliver.js';
import { type Letter, organisation } from './letter.js';

/** Tells every addressee of a directive that is issued or corrected, each in its own tenant: a province's directive reaches its regencies' inboxes (N1). */
@Controller()
export class NotifyAddressees {
  @EventPattern<string>(DirectiveIssuedV1.type)
  async handle(@Payload() issued: DirectiveIssuedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    const byRegion = Map.groupBy(issued.addressees, (addressee) => addressee.region);
    for (const [region, addressees] of byRegion)
      await tx.within(region, (there) => deliver(there, event, directiveIssued, lettersTo(addressees, issued)));
  }

  @EventPattern<string>(DirectiveRevisedV1.type)
  async revised(@Payload() { addressees: all, ...revised }: DirectiveRevisedV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    for (const [region, addressees] of Map.groupBy(all, (addressee) => addressee.region)) {
      const letters: Letter<RevisedToOne>[] = addressees.map((addressee) => {
        const { assignmentId, organisationName } = addressee;
        return { to: organisation(addressee), facts: { ...revised, assignmentId, organisationName } };
      });
      await tx.within(region, (there) => deliver(there, event, directiveRevised, letters));
    }
  }
}

function lettersTo(addressees: readonly DirectiveAddressee[], { addressees: all, ...issued }: DirectiveIssuedV1): Letter<IssuedToOne>[] {
  const leadName = all.find(({ part }) => part === 'lead')?.organisationName ?? null;
  return addressees.map((addressee) => {
    const { assignmentId, organisationName, mode = null, part } = addressee;
    return { to: organisation(addressee), facts: { ...issued, assignmentId, organisationName, mode, ...(part && { part, leadName }) } };
  });
}
