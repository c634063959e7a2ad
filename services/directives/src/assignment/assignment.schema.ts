import { EntitySchema } from 'typeorm';
import { Assignment } from './assignment.js';

export const AssignmentSchema = new EntitySchema<Assignment>({
  name: 'assignment',
  target: Assignment,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    directiveId: { type: 'uuid', name: 'directive_id' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    organisationCode: { type: 'text', name: 'organisation_code' },
    organisationName: { type: 'text', name: 'organisation_name' },
    organisationClass: { type: 'text', name: 'organisation_class' },
    mode: { type: 'text' },
    addresseeRegion: { type: 'text', name: 'addressee_region' },
    number: { type: 'text' },
    text: { type: 'text' },
    meetingId: { type: 'uuid', name: 'meeting_id' },
    meetingTitle: { type: 'text', name: 'meeting_title' },
    meetingDate: { type: 'date', name: 'meeting_date' },
    issuer: { type: 'text' },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    issuedAt: { type: 'timestamptz', name: 'issued_at' },
    status: { type: 'text' },
    acknowledgedAt: { type: 'timestamptz', name: 'acknowledged_at', nullable: true },
    reporter: { type: 'jsonb', nullable: true },
    reportId: { type: 'uuid', name: 'report_id', nullable: true },
    version: { type: 'int' },
  },
});
