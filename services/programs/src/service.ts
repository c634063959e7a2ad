import type { ServiceDefinition } from '@rakor/bootstrap';
import { registerMigrations } from '@rakor/register';
import { regionMigrations } from '@rakor/regions';
import { AppModule } from './app.module.js';
import { DependencySchema } from './dependency/dependency.schema.js';
import { IndicatorSchema } from './indicator/indicator.schema.js';
import { MeasurementSchema } from './measurement/measurement.schema.js';
import { ObstacleSchema } from './obstacle/obstacle.schema.js';
import { LeaderPrioritySchema } from './priority/priority.schema.js';
import { OutsideEventSchema } from './outside-event/outside-event.schema.js';
import { ProgramSchema } from './program/program.schema.js';
import { ProgramRecordSchema } from './record/record.schema.js';
import { SlipSchema } from './slip/slip.schema.js';
import { CurrentStatusSchema } from './status/current-status.schema.js';
import { WindowSchema } from './window/window.schema.js';

export const programs: ServiceDefinition = {
  name: 'programs',
  module: AppModule,
  entities: [
    WindowSchema,
    LeaderPrioritySchema,
    ProgramSchema,
    ProgramRecordSchema,
    CurrentStatusSchema,
    ObstacleSchema,
    DependencySchema,
    OutsideEventSchema,
    SlipSchema,
    IndicatorSchema,
    MeasurementSchema,
  ],
  foundations: [registerMigrations, regionMigrations],
  migrations: new URL('../src/migrations/', import.meta.url),
  description: 'Windows of 99 or 100 days, programs, what is claimed of them and what is verified, and indicators.',
};
