import { EntitySchema } from 'typeorm';
import { Tenant } from './tenant.js';

export const TenantSchema = new EntitySchema<Tenant>({
  name: 'Tenant',
  target: Tenant,
  tableName: 'tenant',
  columns: {
    region: { type: 'text', primary: true },
    kind: { type: 'text' },
    name: { type: 'text' },
    timeZone: { type: 'text', name: 'time_zone' },
    governmentId: { type: 'uuid', name: 'government_id' },
    governmentCode: { type: 'text', name: 'government_code' },
    governmentName: { type: 'text', name: 'government_name' },
    onboardedAt: { type: 'timestamptz', name: 'onboarded_at' },
    onboardedBy: { type: 'text', name: 'onboarded_by' },
    version: { type: 'int' },
  },
});
