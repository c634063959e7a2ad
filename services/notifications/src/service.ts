import type { ServiceDefinition } from '@rakor/bootstrap';
import { AppModule } from './app.module.js';
import { MessageSchema } from './message/message.schema.js';

/** Notifications, wherever they run. */
export const notifications: ServiceDefinition = {
  name: 'notifications',
  module: AppModule,
  entities: [MessageSchema],
  migrations: new URL('../src/migrations/', import.meta.url),
  description:
    'The in-app inbox: what each organisation and each secretariat was told, in Indonesian and English, and whether it was read.',
};
