import type { BookingStatus } from '@rakor/contracts';

interface Transition {
  readonly from: readonly BookingStatus[];
  readonly to: BookingStatus;
}

/** The life of a booking as one table: where a step may begin and where it leads. */
export const STEPS = {
  confirmed: { from: ['draft'], to: 'confirmed' },
  cancelled: { from: ['draft', 'confirmed'], to: 'cancelled' },
  expired: { from: ['draft'], to: 'expired' },
  arrived: { from: ['confirmed'], to: 'arrived' },
  missed: { from: ['confirmed'], to: 'missed' },
} as const satisfies Record<string, Transition>;

export type BookingStep = keyof typeof STEPS;
