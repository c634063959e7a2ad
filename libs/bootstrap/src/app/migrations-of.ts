import { deliveryMigrations } from '@rakor/messaging';
import type { MigrationFolder } from '@rakor/persistence';
import type { ServiceDefinition } from './service-definition.js';

/** Every migration of a service, in order: the delivery's, those of the libs that it stands on, its own. */
export function migrationsOf({ foundations = [], migrations }: Pick<ServiceDefinition, 'foundations' | 'migrations'>): MigrationFolder[] {
  return [deliveryMigrations, ...foundations, { url: migrations }];
}
