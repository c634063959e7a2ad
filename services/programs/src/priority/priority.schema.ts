import { EntitySchema } from 'typeorm';
import { LeaderPriority } from './priority.js';

export const LeaderPrioritySchema = new EntitySchema<LeaderPriority>({
  name: 'leader_priority',
  tableName: 'leader_priority',
  target: LeaderPriority,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    title: { type: 'text' },
    positionId: { type: 'uuid', name: 'position_id' },
    position: { type: 'text' },
    windowId: { type: 'uuid', name: 'window_id', nullable: true },
    declaredAt: { type: 'timestamptz', name: 'declared_at' },
    declaredBy: { type: 'text', name: 'declared_by' },
    withdrawnAt: { type: 'timestamptz', name: 'withdrawn_at', nullable: true },
    withdrawnBy: { type: 'text', name: 'withdrawn_by', nullable: true },
    withdrawnBecause: { type: 'text', name: 'withdrawn_because', nullable: true },
    version: { type: 'int' },
  },
});
