import { Count, Id, Instant, LocalDate, Maybe, Sequence, Text } from '../fields.js';

/** Days on which a place takes no bookings after all; whoever had one is told by its own event. */
export class BlackoutDeclaredV1 {
  static readonly type = 'public-services.blackout-declared.v1';
  static readonly key = 'blackoutId';

  @Id() blackoutId!: string;
  @Sequence() sequence!: number;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  /** The only service that it is about; absent: all of the place. */
  @Maybe() @Id() serviceId?: string | null;
  @LocalDate() from!: string;
  /** The last day, included. */
  @LocalDate() until!: string;
  @Text(500) reason!: string;
  /** How many bookings it has taken back. */
  @Count() cancelled!: number;
  @Text(255) declaredBy!: string;
  @Instant() declaredAt!: string;
}
