import { EntitySchema } from 'typeorm';
import { CurrentStatus } from './current-status.js';

export const CurrentStatusSchema = new EntitySchema<CurrentStatus>({
  name: 'program_status',
  tableName: 'program_status',
  target: CurrentStatus,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { type: 'uuid', name: 'program_id' },
    colour: { type: 'text' },
    cause: { type: 'text' },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    version: { type: 'int' },
  },
});
