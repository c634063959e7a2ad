import { SystemClock } from '@rakor/kernel';
import { deliveryMigrations, Messaging } from '@rakor/messaging';
import { createMetrics, createTracing } from '@rakor/observability';
import type { BenchDatabase } from '../harness/servers.js';

export const REGION = '33.74';
export const PRODUCER = 'directory';
export const READER = 'reader';

export const migrations = [deliveryMigrations, { url: new URL('../../src/latency/sql/', import.meta.url) }];

/** Where a service's delivery works. */
export interface Place {
  readonly service: string;
  readonly database: BenchDatabase;
  readonly nats: string;
  /** By default what the reader of `latency` hears. */
  readonly listensTo?: readonly string[];
}

const SILENT = { debug: () => undefined, info: () => undefined, warn: console.warn, error: console.error };

/** A service's delivery with the settings that every service has by default. */
export async function openDelivery({
  service,
  database,
  nats,
  listensTo = service === READER ? [PRODUCER] : [],
}: Place): Promise<Messaging> {
  return Messaging.open({
    service,
    databaseUrl: database.app,
    relayDatabaseUrl: database.relay,
    nats: { url: nats },
    entities: [],
    logger: SILENT,
    clock: new SystemClock(),
    metrics: createMetrics(service),
    tracing: await createTracing(service),
    listensTo,
  });
}

/** Ends it as a service ends. */
export async function closeDelivery(messaging: Messaging): Promise<void> {
  await messaging.stopConsuming();
  await messaging.finishRelay();
  await messaging.close();
}

/** Milliseconds of Unix time with fractions: the same clock in every process of a machine. */
export function clockMs(): number {
  return performance.timeOrigin + performance.now();
}
