import { EntitySchema } from 'typeorm';
import { Slip } from './slip.js';

export const SlipSchema = new EntitySchema<Slip>({
  name: 'milestone_slip',
  tableName: 'milestone_slip',
  target: Slip,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { type: 'uuid', name: 'program_id' },
    milestoneId: { type: 'uuid', name: 'milestone_id' },
    expectedOn: { type: 'date', name: 'expected_on' },
    reason: { type: 'text' },
    announcedBy: { type: 'text', name: 'announced_by' },
    announcerPosition: { type: 'text', name: 'announcer_position', nullable: true },
    announcedAt: { type: 'timestamptz', name: 'announced_at' },
  },
});
