import { EntitySchema } from 'typeorm';
import { District } from './district.js';

export const DistrictSchema = new EntitySchema<District>({
  name: 'district',
  target: District,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    kilometresToTown: { type: 'int', name: 'kilometres_to_town' },
    proofs: { type: 'jsonb' },
    version: { type: 'int' },
  },
});
