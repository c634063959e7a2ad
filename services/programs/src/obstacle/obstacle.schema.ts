import { EntitySchema } from 'typeorm';
import { Obstacle } from './obstacle.js';

export const ObstacleSchema = new EntitySchema<Obstacle>({
  name: 'obstacle',
  target: Obstacle,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    programId: { type: 'uuid', name: 'program_id' },
    milestoneId: { type: 'uuid', name: 'milestone_id', nullable: true },
    type: { type: 'text' },
    text: { type: 'text' },
    unblocker: { type: 'text' },
    unblockerId: { type: 'uuid', name: 'unblocker_id', nullable: true },
    unblockerCode: { type: 'text', name: 'unblocker_code', nullable: true },
    raisedBy: { type: 'text', name: 'raised_by' },
    raiserPosition: { type: 'text', name: 'raiser_position', nullable: true },
    raisedAt: { type: 'timestamptz', name: 'raised_at' },
    solution: { type: 'text', nullable: true },
    resolvedBy: { type: 'text', name: 'resolved_by', nullable: true },
    resolverPosition: { type: 'text', name: 'resolver_position', nullable: true },
    resolvedAt: { type: 'timestamptz', name: 'resolved_at', nullable: true },
    version: { type: 'int' },
  },
});
