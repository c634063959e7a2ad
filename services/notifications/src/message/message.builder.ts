import { Message } from './message.js';

/** An unread message, with what the test says of it. */
export function aMessage(wish: Partial<Omit<Message, 'read' | 'done' | 'reopen'>> = {}): Message {
  return Object.assign(new Message(), {
    region: '33.16',
    id: '0197b1c2-0000-7000-8000-000000000001',
    eventId: '0197b1c2-0000-7000-8000-000000000002',
    recipientKind: 'organisation',
    recipientCode: 'dinkes',
    version: 0,
    readAt: null,
    readBy: null,
    doneAt: null,
    doneBy: null,
    ...wish,
  });
}
