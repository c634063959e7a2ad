import { EntitySchema } from 'typeorm';
import { Decision } from './decision.js';

export const DecisionSchema = new EntitySchema<Decision>({
  name: 'decision',
  target: Decision,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    number: { type: 'text' },
    meetingId: { type: 'uuid', name: 'meeting_id' },
    text: { type: 'text' },
    status: { type: 'text' },
    supersededBy: { type: 'uuid', name: 'superseded_by', nullable: true },
    decidedAt: { type: 'timestamptz', name: 'decided_at' },
    version: { type: 'int' },
  },
});
