import { Id, Instant, Sequence, Text } from '../fields.js';

/** What every event of a booking says. Bookings carry nobody's name: whoever made it knows its id. */
export abstract class BookingFact {
  static readonly key = 'bookingId';

  @Id() bookingId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  @Id() serviceId!: string;
  @Text(200) serviceName!: string;
  /** When its slot begins. */
  @Instant() startsAt!: string;
}
