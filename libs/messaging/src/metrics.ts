import { Counter, type Registry } from '@rakor/observability';
import type { ConsumerCounts } from './consumer/counts.js';

/** What the delivery counts, for `/metrics`. */
export interface DeliveryMetrics {
  carried(events: number): void;
  consumer(stream: string): ConsumerCounts;
}

/** Counters in a registry; labels name streams, never regions or people. */
export function deliveryMetrics(registry: Registry): DeliveryMetrics {
  const registers = [registry];
  const carried = new Counter({ name: 'rakor_relay_events_total', help: 'Events stored in the stream by the relay', registers });
  const events = new Counter({
    name: 'rakor_consumer_events_total',
    help: 'Events by what became of them',
    labelNames: ['stream', 'outcome'],
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
  };
}
