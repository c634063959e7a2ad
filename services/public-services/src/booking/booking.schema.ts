import { EntitySchema } from 'typeorm';
import { Booking } from './booking.js';

export const BookingSchema = new EntitySchema<Booking>({
  name: 'booking',
  target: Booking,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    queueId: { type: 'uuid', name: 'queue_id' },
    placeName: { type: 'text', name: 'place_name' },
    serviceId: { type: 'uuid', name: 'service_id' },
    serviceName: { type: 'text', name: 'service_name' },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    status: { type: 'text' },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    ticketId: { type: 'uuid', name: 'ticket_id', nullable: true },
    version: { type: 'int' },
  },
});
