/** Where a booking is. A draft holds its slot for a quarter of an hour. */
export const BOOKING_STATUSES = ['draft', 'confirmed', 'cancelled', 'expired', 'arrived', 'missed'] as const;
export type BookingStatus = (typeof BOOKING_STATUSES)[number];

/** Who took a booking back: whoever made it, the place, or a day on which the place is shut after all. */
export const CANCELLATION_CAUSES = ['holder', 'place', 'blackout'] as const;
export type CancellationCause = (typeof CANCELLATION_CAUSES)[number];
