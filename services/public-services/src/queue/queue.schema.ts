import { EntitySchema } from 'typeorm';
import { Queue } from './queue.js';

export const QueueSchema = new EntitySchema<Queue>({
  name: 'queue',
  target: Queue,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeName: { type: 'text', name: 'place_name' },
    date: { type: 'date', nullable: true },
    closesAt: { type: 'timestamptz', name: 'closes_at', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    policy: { type: 'jsonb' },
    blocks: { type: 'jsonb' },
    blocksOn: { type: 'date', name: 'blocks_on', nullable: true },
    recentWaits: { type: 'int', array: true, name: 'recent_waits' },
    recentServings: { type: 'int', array: true, name: 'recent_servings' },
    version: { type: 'int' },
  },
});
