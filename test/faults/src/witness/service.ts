import type { ServiceDefinition } from '@rakor/bootstrap';
import { WitnessModule } from './witness.module.js';

export const witness: ServiceDefinition = {
  name: 'witness',
  module: WitnessModule,
  entities: [],
  migrations: new URL('../../src/witness/migrations/', import.meta.url),
  description: 'A consumer of the tests, which records every effect and keeps none from happening twice.',
};
