import { EntitySchema } from 'typeorm';
import { Message } from './message.js';

/** The part of a message that can change; its texts are written once and only ever read. */
export const MessageSchema = new EntitySchema<Message>({
  name: 'message',
  target: Message,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    eventId: { name: 'event_id', type: 'uuid' },
    recipientKind: { name: 'recipient_kind', type: 'text' },
    recipientCode: { name: 'recipient_code', type: 'text' },
    version: { type: 'int' },
    readAt: { name: 'read_at', type: 'timestamptz', nullable: true },
    readBy: { name: 'read_by', type: 'text', nullable: true },
    doneAt: { name: 'done_at', type: 'timestamptz', nullable: true },
    doneBy: { name: 'done_by', type: 'text', nullable: true },
  },
});
