import { EntitySchema } from 'typeorm';
import { Dependency } from './dependency.js';

export const DependencySchema = new EntitySchema<Dependency>({
  name: 'dependency',
  target: Dependency,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { type: 'uuid', name: 'program_id' },
    milestoneId: { type: 'uuid', name: 'milestone_id' },
    requiredProgramId: { type: 'uuid', name: 'required_program_id', nullable: true },
    requiredMilestoneId: { type: 'uuid', name: 'required_milestone_id', nullable: true },
    requiredEventId: { type: 'uuid', name: 'required_event_id', nullable: true },
    gapDays: { type: 'int', name: 'gap_days' },
    addedBy: { type: 'text', name: 'added_by' },
    addedAt: { type: 'timestamptz', name: 'added_at' },
    removedBy: { type: 'text', name: 'removed_by', nullable: true },
    removedAt: { type: 'timestamptz', name: 'removed_at', nullable: true },
    version: { type: 'int' },
  },
});
