import { EntitySchema } from 'typeorm';
import { Service } from './service.js';

export const ServiceSchema = new EntitySchema<Service>({
  name: 'service',
  target: Service,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    placeId: { type: 'uuid', name: 'place_id' },
    placeCode: { type: 'text', name: 'place_code' },
    placeName: { type: 'text', name: 'place_name' },
    code: { type: 'text' },
    name: { type: 'text' },
    prefix: { type: 'text' },
    standardId: { type: 'uuid', name: 'standard_id', nullable: true },
    institutionId: { type: 'uuid', name: 'institution_id', nullable: true },
    institutionName: { type: 'text', name: 'institution_name' },
    ownerRegion: { type: 'text', name: 'owner_region', nullable: true },
    status: { type: 'text' },
    offeredAt: { type: 'timestamptz', name: 'offered_at' },
    version: { type: 'int' },
  },
});
