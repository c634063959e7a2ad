import { EntitySchema } from 'typeorm';
import { Delegation } from './delegation.js';

export const DelegationSchema = new EntitySchema<Delegation>({
  name: 'delegation',
  target: Delegation,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    district: { type: 'text' },
    standardId: { type: 'uuid', name: 'standard_id' },
    standardCode: { type: 'text', name: 'standard_code' },
    standardName: { type: 'text', name: 'standard_name' },
    legalBasis: { type: 'text', name: 'legal_basis' },
    validFrom: { type: 'date', name: 'valid_from' },
    validTo: { type: 'date', name: 'valid_to', nullable: true },
    status: { type: 'text' },
    dueAt: { type: 'timestamptz', name: 'due_at', nullable: true },
    version: { type: 'int' },
  },
});
