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
    lead: { type: 'uuid', nullable: true },
    dueOn: { type: 'date', name: 'due_on', nullable: true },
    duePhrase: { type: 'text', name: 'due_phrase', nullable: true },
    status: { type: 'text' },
    issuedAt: { type: 'timestamptz', name: 'issued_at', nullable: true },
    issuedBy: { type: 'text', name: 'issued_by', nullable: true },
    closedAt: { type: 'timestamptz', name: 'closed_at', nullable: true },
    revisedText: { type: 'text', name: 'revised_text', nullable: true },
    revisions: { type: 'int' },
    supersededBy: { type: 'uuid', name: 'superseded_by', nullable: true },
    carriedFrom: { type: 'uuid', name: 'carried_from', nullable: true },
    kind: { type: 'text' },
    reviewEveryMonths: { type: 'int', name: 'review_every_months', nullable: true },
    nextReviewOn: { type: 'date', name: 'next_review_on', nullable: true },
    target: { type: 'jsonb', nullable: true },
    reporting: { type: 'jsonb', nullable: true },
    version: { type: 'int' },
  },
});
