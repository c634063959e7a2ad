import { Injectable } from '@nestjs/common';
import { type ContactChannel, type ContactEnding, placeOfSeal, TicketContactGivenV1, TicketContactWithdrawnV1 } from '@rakor/contracts';
import { Clock, type Language, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { Sealer } from '@rakor/persistence';
import { NoContactGiven, NumberWaitsNoMore } from './contact.errors.js';
import { type Reachable, TicketContactRepository } from './ticket-contact.repository.js';

/** Where somebody wants to be told. */
export interface Contact {
  readonly channel: ContactChannel;
  /** "+6281234567890", or a mail address. */
  readonly contact: string;
  readonly language: Language;
}

@Injectable()
export class TicketContactHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly contacts: TicketContactRepository,
    private readonly sealer: Sealer,
    private readonly clock: Clock,
  ) {}

  /** Whoever holds the number agreed to be told when it is near. Another contact takes the place of the first. @throws TicketNotFound, NumberWaitsNoMore */
  async give(context: RequestContext, ticketId: string, { channel, contact, language }: Contact): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const ticket = await this.contacts.ticket(tx, ticketId);
      if (ticket.status !== 'waiting') throw new NumberWaitsNoMore(ticket.number);
      const contactId = newId();
      const replaced = await this.contacts.put(tx, ticketId, contactId);
      if (replaced !== undefined) await this.withdraw(tx, ticketId, ticket, replaced, 'replaced');
      const sealedContact = this.sealer.seal(contact, placeOfSeal(context.region, ticketId));
      const { placeId } = ticket;
      const consentAt = this.clock.now().toISOString();
      await tx.outbox.add(TicketContactGivenV1, { contactId, sequence: 1, ticketId, placeId, channel, sealedContact, language, consentAt });
      return null;
    });
  }

  /** @throws TicketNotFound, NoContactGiven */
  async takeBack(context: RequestContext, ticketId: string): Promise<void> {
    await this.unitOfWork.run(context, async (tx) => {
      const ticket = await this.contacts.ticket(tx, ticketId);
      const contactId = await this.contacts.remove(tx, ticketId);
      if (contactId === undefined) throw new NoContactGiven();
      await this.withdraw(tx, ticketId, ticket, contactId, 'taken-back');
      return null;
    });
  }

  private async withdraw(
    tx: Transaction,
    ticketId: string,
    { placeId }: Reachable,
    contactId: string,
    ending: ContactEnding,
  ): Promise<void> {
    const withdrawnAt = this.clock.now().toISOString();
    await tx.outbox.add(TicketContactWithdrawnV1, { contactId, sequence: 2, ticketId, placeId, ending, withdrawnAt });
  }
}
