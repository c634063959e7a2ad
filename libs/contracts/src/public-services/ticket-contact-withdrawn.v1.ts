import { Instant, OneOf } from '../fields.js';
import { CONTACT_ENDINGS, type ContactEnding } from './contact.vocabulary.js';
import { TicketContactFact } from './ticket-contact-fact.js';

/** A visitor is not to be reached any more: what was kept of the contact is to be deleted. */
export class TicketContactWithdrawnV1 extends TicketContactFact {
  static readonly type = 'public-services.ticket-contact-withdrawn.v1';

  @OneOf(CONTACT_ENDINGS) ending!: ContactEnding;
  @Instant() withdrawnAt!: string;
}
