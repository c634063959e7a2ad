import { EntitySchema } from 'typeorm';
import { Meeting } from './meeting.js';

export const MeetingSchema = new EntitySchema<Meeting>({
  name: 'meeting',
  target: Meeting,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    title: { type: 'text' },
    type: { type: 'text' },
    startsAt: { type: 'timestamptz', name: 'starts_at' },
    heldOn: { type: 'date', name: 'held_on' },
    place: { type: 'text' },
    chair: { type: 'text' },
    series: { type: 'text', nullable: true },
    invited: { type: 'jsonb' },
    agenda: { type: 'jsonb' },
    status: { type: 'text' },
    startedAt: { type: 'timestamptz', name: 'started_at', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    version: { type: 'int' },
  },
});
