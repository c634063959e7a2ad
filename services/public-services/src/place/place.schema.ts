import { EntitySchema } from 'typeorm';
import { Place } from './place.js';

export const PlaceSchema = new EntitySchema<Place>({
  name: 'place',
  target: Place,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    kind: { type: 'text' },
    district: { type: 'text', nullable: true },
    location: { type: 'text' },
    floor: { type: 'text', nullable: true },
    targetYear: { type: 'int', name: 'target_year', nullable: true },
    operatorId: { type: 'uuid', name: 'operator_id' },
    operatorCode: { type: 'text', name: 'operator_code' },
    operatorName: { type: 'text', name: 'operator_name' },
    hours: { type: 'jsonb' },
    opensOnHolidays: { type: 'boolean', name: 'opens_on_holidays' },
    status: { type: 'text' },
    resumes: { type: 'text', nullable: true },
    plannedOn: { type: 'date', name: 'planned_on' },
    softLaunchedOn: { type: 'date', name: 'soft_launched_on', nullable: true },
    grandLaunchedOn: { type: 'date', name: 'grand_launched_on', nullable: true },
    version: { type: 'int' },
  },
});
