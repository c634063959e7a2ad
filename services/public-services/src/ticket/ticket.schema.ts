import { EntitySchema } from 'typeorm';
import { Ticket } from './ticket.js';

export const TicketSchema = new EntitySchema<Ticket>({
  name: 'ticket',
  target: Ticket,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    queueId: { type: 'uuid', name: 'queue_id' },
    date: { type: 'date' },
    prefix: { type: 'text' },
    seq: { type: 'int' },
    number: { type: 'text' },
    serviceId: { type: 'uuid', name: 'service_id' },
    serviceName: { type: 'text', name: 'service_name' },
    institutionId: { type: 'uuid', name: 'institution_id', nullable: true },
    institutionName: { type: 'text', name: 'institution_name' },
    channel: { type: 'text' },
    need: { type: 'text', nullable: true },
    status: { type: 'text' },
    arrivedAt: { type: 'timestamptz', name: 'arrived_at' },
    queuedAt: { type: 'timestamptz', name: 'queued_at' },
    since: { type: 'timestamptz' },
    counterId: { type: 'uuid', name: 'counter_id', nullable: true },
    calls: { type: 'int' },
    calledAt: { type: 'timestamptz', name: 'called_at', nullable: true },
    near: { type: 'boolean' },
    outcome: { type: 'text', nullable: true },
    bookingId: { type: 'uuid', name: 'booking_id', nullable: true },
    offlineKiosk: { type: 'text', name: 'offline_kiosk', nullable: true },
    version: { type: 'int' },
  },
});
