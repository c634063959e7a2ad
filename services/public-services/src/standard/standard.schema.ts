import { EntitySchema } from 'typeorm';
import { Standard } from './standard.js';

export const StandardSchema = new EntitySchema<Standard>({
  name: 'standard',
  target: Standard,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    code: { type: 'text' },
    name: { type: 'text' },
    baseId: { type: 'uuid', name: 'base_id', nullable: true },
    edition: { type: 'int' },
    stored: { type: 'jsonb', name: 'content' },
    status: { type: 'text' },
    version: { type: 'int' },
  },
});
