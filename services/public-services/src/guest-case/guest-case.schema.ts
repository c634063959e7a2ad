import { EntitySchema } from 'typeorm';
import { GuestCase } from './guest-case.js';

export const GuestCaseSchema = new EntitySchema<GuestCase>({
  name: 'guest_case',
  target: GuestCase,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    hostRegion: { type: 'text', name: 'host_region' },
    placeName: { type: 'text', name: 'place_name' },
    institutionId: { type: 'uuid', name: 'institution_id' },
    serviceName: { type: 'text', name: 'service_name' },
    ticketNumber: { type: 'text', name: 'ticket_number' },
    ticketDate: { type: 'date', name: 'ticket_date' },
    outcome: { type: 'text' },
    servedAt: { type: 'timestamptz', name: 'served_at' },
    receivedAt: { type: 'timestamptz', name: 'received_at', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    version: { type: 'int' },
  },
});
