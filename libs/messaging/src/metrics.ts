import { Counter, Gauge, type Registry } from '@rakor/observability';
import type { ConsumerCounts } from './consumer/counts.js';
import type { DueCounts } from './due/due-loop.js';

/** What the delivery counts, for `/metrics`. */
export interface DeliveryMetrics {
  carried(events: number): void;
  consumer(stream: string): ConsumerCounts;
  due(table: string): DueCounts;
}

/** Counters in a registry; labels name streams and tables, never regions or people. */
export function deliveryMetrics(registry: Registry): DeliveryMetrics {
  const registers = [registry];
  const carried = new Counter({ name: 'rakor_relay_events_total', help: 'Events stored in the stream by the relay', registers });
  const events = new Counter({
    name: 'rakor_consumer_events_total',
    help: 'Events by what became of them',
    labelNames: ['stream', 'outcome'],
    registers,
  });
  const due = new Counter({
    name: 'rakor_due_work_total',
    help: 'Items of due work by what became of them',
    labelNames: ['table', 'outcome'],
    registers,
  });
  const lag = new Gauge({
    name: 'rakor_due_work_lag_seconds',
    help: 'How long the item that waits longest has been due; 0 while nothing is, and where another replica leads',
    labelNames: ['table'],
    registers,
  });
  return {
    carried: (count) => carried.inc(count),
    consumer: (stream) => ({
      handled: (count, duplicates) => {
        events.inc({ stream, outcome: 'handled' }, count);
        events.inc({ stream, outcome: 'duplicate' }, duplicates);
      },
      setAside: (status) => events.inc({ stream, outcome: status }),
      ignored: () => events.inc({ stream, outcome: 'ignored' }),
      redriven: () => events.inc({ stream, outcome: 'redriven' }),
    }),
    due: (table) => ({
      performed: (items) => due.inc({ table, outcome: 'performed' }, items),
      failed: () => due.inc({ table, outcome: 'failed' }),
      lag: (seconds) => lag.set({ table }, seconds),
    }),
  };
}
