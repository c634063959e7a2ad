import { EntitySchema } from 'typeorm';
import { Counter } from './counter.js';

export const CounterSchema = new EntitySchema<Counter>({
  name: 'counter',
  target: Counter,
  columns: {
    region: { type: 'text', primary: true },
    id: { type: 'uuid', primary: true },
    queueId: { type: 'uuid', name: 'queue_id' },
    name: { type: 'text' },
    serviceIds: { type: 'uuid', array: true, name: 'service_ids' },
    servingIds: { type: 'uuid', array: true, name: 'serving_ids' },
    officer: { type: 'text', nullable: true },
    openedAt: { type: 'timestamptz', name: 'opened_at', nullable: true },
    ticketId: { type: 'uuid', name: 'ticket_id', nullable: true },
    version: { type: 'int' },
  },
});
