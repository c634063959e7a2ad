import { Injectable } from '@nestjs/common';
import { Counter, Registry } from '@rakor/observability';
import type { Delivery } from './delivery.js';

/** Counts what leaves the house, for `/metrics`: by channel and region, and how it went. Whom it concerned stays in the record. */
@Injectable()
export class DeliveryMetrics {
  private readonly settled: Counter;

  constructor(registry: Registry) {
    this.settled = new Counter({
      name: 'rakor_notifications_settled_total',
      help: 'Attempts to deliver and receipts that came later, by channel, region and what became of it; "retry" is a failure that is tried again',
      labelNames: ['channel', 'region', 'outcome'],
      registers: [registry],
    });
  }

  count(deliveries: readonly Delivery[]): void {
    for (const { channel, region, status, isOpen } of deliveries) this.settled.inc({ channel, region, outcome: isOpen ? 'retry' : status });
  }
}
