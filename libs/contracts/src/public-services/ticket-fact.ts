import { Id, LocalDate, Sequence, Text } from '../fields.js';

/** What every event of a ticket says: its number, where and for what it is. Tickets carry nobody's name. */
export abstract class TicketFact {
  static readonly key = 'ticketId';

  @Id() ticketId!: string;
  @Sequence() sequence!: number;
  /** As it is called: "A017". */
  @Text(12) number!: string;
  /** The day that the number belongs to, local to the place. */
  @LocalDate() date!: string;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  @Id() serviceId!: string;
  @Text(200) serviceName!: string;
}
