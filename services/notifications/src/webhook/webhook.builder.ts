import { newId, type StateOf } from '@rakor/kernel';
import { Webhook } from './webhook.js';

/** A webhook of Blora's dashboard that hears all of directives, with what the test says of it. */
export function aWebhook(wish: Partial<StateOf<Webhook>> = {}): Webhook {
  return Object.assign(new Webhook(), {
    region: '33.16',
    id: newId(),
    url: 'https://dasbor.blorakab.go.id/rakor?key=1',
    description: 'Dasbor Blora',
    eventTypes: ['directives.*'],
    status: 'enabled',
    disabledReason: null,
    secret: 'sealed-one',
    previousSecret: null,
    previousUntil: null,
    failingSince: null,
    createdBy: 'admin@33.16',
    createdAt: new Date('2021-03-01T02:00:00.000Z'),
    version: 2,
    ...wish,
  } satisfies StateOf<Webhook>);
}
