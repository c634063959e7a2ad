import { EntitySchema } from 'typeorm';
import { Directive } from './directive.js';

export const DirectiveSchema = new EntitySchema<Directive>({
  name: 'directive',
  target: Directive,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    meetingId: { type: 'uuid', name: 'meeting_id' },
    utteranceId: { type: 'uuid', name: 'utterance_id', nullable: true },
    text: { type: 'text' },
    issuer: { type: 'text' },
    addressees: { type: 'jsonb' },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    status: { type: 'text' },
    issuedAt: { type: 'timestamptz', name: 'issued_at', nullable: true },
    issuedBy: { type: 'text', name: 'issued_by', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    version: { type: 'int' },
  },
});
