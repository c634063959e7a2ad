import { Count, Id, Instant, Sequence, Text } from '../fields.js';

/** A service can be booked at a place: so many visitors in each slot. */
export class BookingPlanSetV1 {
  static readonly type = 'public-services.booking-plan-set.v1';
  static readonly key = 'planId';

  @Id() planId!: string;
  @Sequence() sequence!: number;
  @Id() serviceId!: string;
  @Text(200) serviceName!: string;
  @Id() placeId!: string;
  @Text(200) placeName!: string;
  @Count() slotMinutes!: number;
  /** Visitors a slot; 0: it can be booked no more. */
  @Count() quota!: number;
  /** How many days ahead. */
  @Count() horizonDays!: number;
  @Text(255) setBy!: string;
  @Instant() setAt!: string;
}
