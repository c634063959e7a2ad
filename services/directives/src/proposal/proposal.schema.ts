import { EntitySchema } from 'typeorm';
import { Proposal } from './proposal.js';

export const ProposalSchema = new EntitySchema<Proposal>({
  name: 'proposal',
  target: Proposal,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    addresseeRegion: { type: 'text', name: 'addressee_region' },
    text: { type: 'text' },
    proposer: { type: 'text' },
    meetingRegion: { type: 'text', name: 'meeting_region', nullable: true },
    meetingId: { type: 'uuid', name: 'meeting_id', nullable: true },
    utteranceId: { type: 'uuid', name: 'utterance_id', nullable: true },
    meetingTitle: { type: 'text', name: 'meeting_title', nullable: true },
    submittedAt: { type: 'timestamptz', name: 'submitted_at' },
    answerDueOn: { type: 'date', name: 'answer_due_on' },
    originalAnswerDueOn: { type: 'date', name: 'original_answer_due_on' },
    status: { type: 'text' },
    decidedAt: { type: 'timestamptz', name: 'decided_at', nullable: true },
    reason: { type: 'text', nullable: true },
    version: { type: 'int' },
  },
});
