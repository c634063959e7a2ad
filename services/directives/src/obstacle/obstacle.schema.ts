import { EntitySchema } from 'typeorm';
import { Obstacle } from './obstacle.js';

export const ObstacleSchema = new EntitySchema<Obstacle>({
  name: 'obstacle',
  target: Obstacle,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    subjectKind: { type: 'text', name: 'subject_kind' },
    subjectId: { type: 'uuid', name: 'subject_id' },
    subjectNumber: { type: 'text', name: 'subject_number' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    organisationCode: { type: 'text', name: 'organisation_code' },
    organisationName: { type: 'text', name: 'organisation_name' },
    addresseeRegion: { type: 'text', name: 'addressee_region' },
    type: { type: 'text' },
    text: { type: 'text' },
    unblocker: { type: 'text' },
    unblockerId: { type: 'uuid', name: 'unblocker_id', nullable: true },
    unblockerCode: { type: 'text', name: 'unblocker_code', nullable: true },
    unblockerRegion: { type: 'text', name: 'unblocker_region', nullable: true },
    raisedBy: { type: 'text', name: 'raised_by' },
    raisedAt: { type: 'timestamptz', name: 'raised_at' },
    solution: { type: 'text', nullable: true },
    resolvedBy: { type: 'text', name: 'resolved_by', nullable: true },
    lapsedBecause: { type: 'text', name: 'lapsed_because', nullable: true },
    resolvedAt: { type: 'timestamptz', name: 'resolved_at', nullable: true },
    solutionId: { type: 'uuid', name: 'solution_id', nullable: true },
    version: { type: 'int' },
  },
});
