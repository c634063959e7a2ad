import { EntitySchema } from 'typeorm';
import { Deadline } from './deadline.js';

export const DeadlineSchema = new EntitySchema<Deadline>({
  name: 'deadline',
  target: Deadline,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    directiveId: { type: 'uuid', name: 'directive_id' },
    number: { type: 'text' },
    phrase: { type: 'text' },
    issuedOn: { type: 'date', name: 'issued_on' },
    saidAt: { type: 'timestamptz', name: 'said_at', nullable: true },
    status: { type: 'text' },
    rule: { type: 'text', nullable: true },
    confidence: { type: 'text', nullable: true },
    unclear: { type: 'text', nullable: true },
    proposedOn: { type: 'date', name: 'proposed_on', nullable: true },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    originalDueOn: { type: 'date', name: 'original_due_on', nullable: true },
    chosen: { type: 'boolean' },
    alternatives: { type: 'jsonb' },
    warnings: { type: 'jsonb' },
    calendarVersion: { type: 'text', name: 'calendar_version' },
    calendarRevision: { type: 'int', name: 'calendar_revision' },
    confirmedAt: { type: 'timestamptz', name: 'confirmed_at', nullable: true },
    confirmedBy: { type: 'text', name: 'confirmed_by', nullable: true },
    version: { type: 'int' },
  },
});
