import { Id, Sequence } from '../fields.js';

/** What every event of a visitor's contact says: of which number, and where. It is a thread of its own: a number lives on without it. */
export abstract class TicketContactFact {
  static readonly key = 'contactId';

  @Id() contactId!: string;
  @Sequence() sequence!: number;
  @Id() ticketId!: string;
  @Id() placeId!: string;
}
