import type { ServiceDefinition } from '@rakor/bootstrap';
import { registerMigrations } from '@rakor/register';
import { AppModule } from './app.module.js';
import { DelegationSchema } from './delegation/delegation.schema.js';
import { GuestCaseSchema } from './guest-case/guest-case.schema.js';
import { InstitutionSchema } from './institution/institution.schema.js';
import { BookingSchema } from './booking/booking.schema.js';
import { CounterSchema } from './counter/counter.schema.js';
import { DistrictSchema } from './ladder/district.schema.js';
import { LaunchPartnerSchema, LaunchSchema } from './launch/launch.schema.js';
import { NoticeSchema } from './notice/notice.schema.js';
import { PlaceSchema } from './place/place.schema.js';
import { ReadinessSchema } from './readiness/readiness.schema.js';
import { QueueSchema } from './queue/queue.schema.js';
import { ServiceSchema } from './service/service.schema.js';
import { StandardSchema } from './standard/standard.schema.js';
import { TicketSchema } from './ticket/ticket.schema.js';

export const publicServices: ServiceDefinition = {
  name: 'public-services',
  module: AppModule,
  entities: [
    PlaceSchema,
    InstitutionSchema,
    ServiceSchema,
    ReadinessSchema,
    StandardSchema,
    DelegationSchema,
    DistrictSchema,
    GuestCaseSchema,
    LaunchSchema,
    LaunchPartnerSchema,
    QueueSchema,
    TicketSchema,
    CounterSchema,
    NoticeSchema,
    BookingSchema,
  ],
  foundations: [registerMigrations],
  migrations: new URL('../src/migrations/', import.meta.url),
  description: 'Public service malls, the services that they offer, and the counters at which people are served.',
};

// What test/bench measures beside pgbench.
export { giveNumbers, type NumberAsked } from './ticket/issue/issue.statement.js';
