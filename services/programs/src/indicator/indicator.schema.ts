import { EntitySchema } from 'typeorm';
import { Indicator } from './indicator.js';

export const IndicatorSchema = new EntitySchema<Indicator>({
  name: 'indicator',
  target: Indicator,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    definition: { type: 'jsonb' },
    organisationId: { type: 'uuid', name: 'organisation_id' },
    organisationCode: { type: 'text', name: 'organisation_code' },
    organisationName: { type: 'text', name: 'organisation_name' },
    adoptedBy: { type: 'text', name: 'adopted_by' },
    adoptedAt: { type: 'timestamptz', name: 'adopted_at' },
    colour: { type: 'text', nullable: true },
    colourPeriod: { type: 'text', name: 'colour_period', nullable: true },
    dueAt: { type: 'timestamptz', name: 'due_at' },
    version: { type: 'int' },
  },
});
