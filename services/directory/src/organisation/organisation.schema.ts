import { EntitySchema } from 'typeorm';
import { Organisation } from './organisation.js';

export const OrganisationSchema = new EntitySchema<Organisation>({
  name: 'Organisation',
  target: Organisation,
  tableName: 'organisation',
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    class: { type: 'text' },
    place: { type: 'text', nullable: true },
    establishedOn: { type: 'date', name: 'established_on', nullable: true },
    workWeek: { type: 'int', name: 'work_week' },
    registeredAt: { type: 'timestamptz', name: 'registered_at' },
    registeredBy: { type: 'text', name: 'registered_by' },
    version: { type: 'int' },
  },
});
