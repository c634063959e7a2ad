import { type Language, LANGUAGES } from '@rakor/kernel';
import { Instant, OneOf, Text } from '../fields.js';
import { CONTACT_CHANNELS, type ContactChannel } from './contact.vocabulary.js';
import { TicketContactFact } from './ticket-contact-fact.js';

/** Who holds a number agreed to be told when it is near: where, sealed. Nobody reads it without the key that public services and notifications share. */
export class TicketContactGivenV1 extends TicketContactFact {
  static readonly type = 'public-services.ticket-contact-given.v1';

  @OneOf(CONTACT_CHANNELS) channel!: ContactChannel;
  /** A telephone number ("+6281234567890") or a mail address, sealed for the place `placeOfSeal(region, ticketId)`. */
  @Text(2000) sealedContact!: string;
  @OneOf(LANGUAGES) language!: Language;
  @Instant() consentAt!: string;
}
