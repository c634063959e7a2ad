import { ApiProperty } from '@nestjs/swagger';
import { BOOKING_STATUSES, type BookingStatus } from '@rakor/contracts';
import type { Booking } from './booking.js';

/** A booking. Whoever made it knows its id, and shows it at the place. */
export class BookingView {
  @ApiProperty({ format: 'uuid' }) id!: string;
  @ApiProperty({ format: 'uuid' }) placeId!: string;
  @ApiProperty() placeName!: string;
  @ApiProperty({ format: 'uuid' }) serviceId!: string;
  @ApiProperty() serviceName!: string;
  @ApiProperty({ format: 'date-time' }) startsAt!: string;
  @ApiProperty({ enum: BOOKING_STATUSES }) status!: BookingStatus;
  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When a draft runs out, or when it is too late to come.' })
  dueAt!: string | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The ticket that it became.' }) ticketId!: string | null;
  @ApiProperty({ description: 'Also the ETag.' }) version!: number;
}

export function viewOf(booking: Booking): BookingView {
  const { id, queueId: placeId, placeName, serviceId, serviceName, startsAt, status, dueAt, ticketId, version } = booking;
  const times = { startsAt: startsAt.toISOString(), dueAt: dueAt?.toISOString() ?? null };
  return { id, placeId, placeName, serviceId, serviceName, status, ...times, ticketId, version };
}
