import { EntitySchema } from 'typeorm';
import { ProgramRecord } from './record.js';

export const ProgramRecordSchema = new EntitySchema<ProgramRecord>({
  name: 'program_record',
  tableName: 'program_record',
  target: ProgramRecord,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { type: 'uuid', name: 'program_id' },
    kind: { type: 'text' },
    identity: { type: 'text' },
    data: { type: 'jsonb' },
    removedAt: { type: 'timestamptz', name: 'removed_at', nullable: true },
    version: { type: 'int' },
  },
});
