import { EntitySchema } from 'typeorm';
import { Holding } from './holding.js';
import { Position } from './position.js';

export const PositionSchema = new EntitySchema<Position>({
  name: 'Position',
  target: Position,
  tableName: 'position',
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    title: { type: 'text' },
    head: { type: 'boolean' },
    createdAt: { type: 'timestamptz', name: 'created_at' },
    createdBy: { type: 'text', name: 'created_by' },
    version: { type: 'int' },
  },
});

export const HoldingSchema = new EntitySchema<Holding>({
  name: 'Holding',
  target: Holding,
  tableName: 'holding',
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    positionId: { type: 'uuid', name: 'position_id' },
    personName: { type: 'text', name: 'person_name' },
    subject: { type: 'text', nullable: true },
    acting: { type: 'boolean' },
    from: { type: 'date', name: 'held_from' },
    until: { type: 'date', name: 'held_until', nullable: true },
    recordedAt: { type: 'timestamptz', name: 'recorded_at' },
    recordedBy: { type: 'text', name: 'recorded_by' },
  },
});
