import { EntitySchema } from 'typeorm';
import { Webhook } from './webhook.js';

export const WebhookSchema = new EntitySchema<Webhook>({
  name: 'webhook',
  target: Webhook,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    url: { type: 'text' },
    description: { type: 'text' },
    eventTypes: { name: 'event_types', type: 'text', array: true },
    status: { type: 'text' },
    disabledReason: { name: 'disabled_reason', type: 'text', nullable: true },
    secret: { type: 'text' },
    previousSecret: { name: 'previous_secret', type: 'text', nullable: true },
    previousUntil: { name: 'previous_until', type: 'timestamptz', nullable: true },
    failingSince: { name: 'failing_since', type: 'timestamptz', nullable: true },
    createdBy: { name: 'created_by', type: 'text' },
    createdAt: { name: 'created_at', type: 'timestamptz' },
    version: { type: 'int' },
  },
});
