import { EntitySchema } from 'typeorm';
import { OutsideEvent } from './outside-event.js';

export const OutsideEventSchema = new EntitySchema<OutsideEvent>({
  name: 'outside_event',
  tableName: 'outside_event',
  target: OutsideEvent,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    name: { type: 'text' },
    owner: { type: 'text' },
    firstOn: { type: 'date', name: 'first_on' },
    expectedOn: { type: 'date', name: 'expected_on' },
    notedFor: { type: 'text', name: 'noted_for', nullable: true },
    version: { type: 'int' },
  },
});
