import { Controller } from '@nestjs/common';
import { Ctx, EventPattern, Payload } from '@nestjs/microservices';
import {
  placeOfSeal,
  TicketCalledV1,
  TicketContactGivenV1,
  TicketContactWithdrawnV1,
  TicketExpiredV1,
  TicketFinishedV1,
  TicketLeftV1,
  TicketNearV1,
  TicketNoShowV1,
} from '@rakor/contracts';
import { type EventContext, type Heard, inSets, type SetContext } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { maskOf, maskOfPhone } from '../reader/contact-mask.js';
import { forgetTickets, keepContact, queueNear, ticketsOfContact } from './visitor.store.js';

/** Tells a visitor who asked for it, once, that the number is near, and keeps where to no longer than that takes. */
@Controller()
export class TellVisitors {
  constructor(private readonly sealer: Sealer) {}

  @EventPattern<string>(TicketContactGivenV1.type)
  async given(@Payload() fact: TicketContactGivenV1, @Ctx() { tx }: EventContext): Promise<void> {
    const contact = this.sealer.open(fact.sealedContact, placeOfSeal(tx.context.region, fact.ticketId));
    const byMail = fact.channel === 'email';
    await keepContact(tx, fact, byMail ? { channel: 'e-mail', mask: maskOf(contact) } : { channel: 'gateway', mask: maskOfPhone(contact) });
  }

  @EventPattern<string>(TicketContactWithdrawnV1.type)
  async withdrawn(@Payload() { contactId, ending }: TicketContactWithdrawnV1, @Ctx() { tx }: EventContext): Promise<void> {
    await forgetTickets(tx, await ticketsOfContact(tx, contactId), `contact-${ending}`);
  }

  @EventPattern<string>(TicketNearV1.type)
  async near(@Payload() { ticketId, number, placeName, position }: TicketNearV1, @Ctx() { tx, event }: EventContext): Promise<void> {
    await queueNear(tx, event, ticketId, { number, placeName, before: position - 1 });
  }

  @EventPattern<string>(TicketCalledV1.type, inSets)
  called(@Payload() set: readonly Heard<TicketCalledV1>[], @Ctx() context: SetContext): Promise<void> {
    return forget(set, context, TicketCalledV1.type);
  }

  @EventPattern<string>(TicketLeftV1.type, inSets)
  left(@Payload() set: readonly Heard<TicketLeftV1>[], @Ctx() context: SetContext): Promise<void> {
    return forget(set, context, TicketLeftV1.type);
  }

  /** As a rule it has been called before; a contact that came at the same time as the call is forgotten now. */
  @EventPattern<string>(TicketFinishedV1.type, inSets)
  finished(@Payload() set: readonly Heard<TicketFinishedV1>[], @Ctx() context: SetContext): Promise<void> {
    return forget(set, context, TicketFinishedV1.type);
  }

  @EventPattern<string>(TicketNoShowV1.type, inSets)
  gaveUp(@Payload() set: readonly Heard<TicketNoShowV1>[], @Ctx() context: SetContext): Promise<void> {
    return forget(set, context, TicketNoShowV1.type);
  }

  @EventPattern<string>(TicketExpiredV1.type, inSets)
  expired(@Payload() set: readonly Heard<TicketExpiredV1>[], @Ctx() context: SetContext): Promise<void> {
    return forget(set, context, TicketExpiredV1.type);
  }
}

async function forget(set: readonly Heard<{ readonly ticketId: string }>[], { tx }: SetContext, because: string): Promise<void> {
  await forgetTickets(
    tx,
    set.map(({ fact }) => fact.ticketId),
    because,
  );
}
