import { EntitySchema } from 'typeorm';
import { Readiness } from './readiness.js';

export const ReadinessSchema = new EntitySchema<Readiness>({
  name: 'readiness',
  target: Readiness,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeId: { type: 'uuid', name: 'place_id' },
    placeCode: { type: 'text', name: 'place_code' },
    placeName: { type: 'text', name: 'place_name' },
    operatorId: { type: 'uuid', name: 'operator_id' },
    operatorCode: { type: 'text', name: 'operator_code' },
    operatorName: { type: 'text', name: 'operator_name' },
    items: { type: 'jsonb' },
    claims: { type: 'jsonb' },
    version: { type: 'int' },
  },
});
