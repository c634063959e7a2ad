import type { ServiceDefinition } from '@rakor/bootstrap';
import { registerMigrations } from '@rakor/register';
import { AppModule } from './app.module.js';
import { ProgramSchema } from './program/program.schema.js';
import { CurrentStatusSchema } from './status/current-status.schema.js';
import { WindowSchema } from './window/window.schema.js';

export const programs: ServiceDefinition = {
  name: 'programs',
  module: AppModule,
  entities: [WindowSchema, ProgramSchema, CurrentStatusSchema],
  foundations: [registerMigrations],
  migrations: new URL('../src/migrations/', import.meta.url),
  description: 'Windows of 99 or 100 days, programs, what is claimed of them and what is verified, and indicators.',
};
