import type { ServiceDefinition } from '@rakor/bootstrap';
import { AppModule } from './app.module.js';
import { MessageSchema } from './message/message.schema.js';
import { WebhookSchema } from './webhook/webhook.schema.js';

/** Notifications, wherever they run. */
export const notifications: ServiceDefinition = {
  name: 'notifications',
  module: AppModule,
  entities: [MessageSchema, WebhookSchema],
  migrations: new URL('../src/migrations/', import.meta.url),
  description:
    'What each organisation and each secretariat was told, in Indonesian and English, what became of each message, and the webhooks of integrators.',
};
