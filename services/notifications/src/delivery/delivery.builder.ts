import { newId, type StateOf } from '@rakor/kernel';
import { Delivery } from './delivery.js';

/** A webhook's delivery that has just been queued, with what the test says of it. */
export function aDelivery(wish: Partial<StateOf<Delivery>> = {}): Delivery {
  return Object.assign(new Delivery(), {
    region: '33.16',
    id: newId(),
    eventId: newId(),
    channel: 'webhook',
    recipientKind: 'webhook',
    recipientCode: newId(),
    status: 'queued',
    code: null,
    final: false,
    dueAt: new Date('2021-03-29T06:05:00.000Z'),
    rank: 1,
    attempts: 0,
    attemptsBefore: 0,
    version: 1,
    ...wish,
  });
}
