import { EntitySchema } from 'typeorm';
import { AnswerReminder } from './answer-reminder.js';

export const AnswerReminderSchema = new EntitySchema<AnswerReminder>({
  name: 'answer_reminder',
  target: AnswerReminder,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    proposalId: { type: 'uuid', name: 'proposal_id' },
    addresseeRegion: { type: 'text', name: 'addressee_region' },
    answerDueOn: { type: 'date', name: 'answer_due_on', nullable: true },
    step: { type: 'text', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    version: { type: 'int' },
  },
});
