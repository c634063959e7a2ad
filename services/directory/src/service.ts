import type { ServiceDefinition } from '@rakor/bootstrap';
import { AppModule } from './app.module.js';
import { OrganisationSchema } from './organisation/organisation.schema.js';
import { HoldingSchema, PositionSchema } from './position/position.schema.js';
import { TenantSchema } from './tenant/tenant.schema.js';

/** The directory, wherever it runs. */
export const directory: ServiceDefinition = {
  name: 'directory',
  module: AppModule,
  entities: [TenantSchema, OrganisationSchema, PositionSchema, HoldingSchema],
  migrations: new URL('../src/migrations/', import.meta.url),
  description: 'Regions of Indonesia, those that work with Rakor, their organisations, positions, and who holds them when.',
};
