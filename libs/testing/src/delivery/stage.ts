import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import type { RequestContext } from '@rakor/kernel';
import { Messaging, type MessagingOptions, provision } from '@rakor/messaging';
import { createMetrics, createTracing } from '@rakor/observability';
import type { MigrationFolder } from '@rakor/persistence';
import { atEnd, FixedClock, givenNats, type TestNats } from '@rakor/test-infra';
import { givenDatabase, type ServiceDatabase } from '../given-database.js';
import { warmPool } from '../warm-pool.js';
import { publish, type PublishOptions, type SampleEvent, streamed, type StreamedEvent } from '../streams.js';

/** A service as far as its delivery goes. */
export interface DeliveredService {
  readonly service: string;
  /** Default: those of the delivery and the service's own. */
  readonly migrations?: readonly MigrationFolder[];
  readonly entities?: MessagingOptions['entities'];
}

/** Real servers, a provisioned schema and streams; what delivery tests play on. */
export interface Stage {
  readonly database: ServiceDatabase;
  readonly broker: TestNats;
  readonly nats: NatsConnection;
  readonly jsm: JetStreamManager;
  /** A replica of the service's delivery; closed with the file, or by `close`. */
  open(overrides?: Partial<MessagingOptions>): Promise<Replica>;
  /** Puts an event into its stream as a relay would have; returns its id. */
  publish(sample: SampleEvent, options?: PublishOptions): Promise<string>;
  /** From now on: how often consumers have told the broker that they are still at work on a delivery, by its reply subject. */
  progressReports(): Promise<ReadonlyMap<string, number>>;
  /** What the stream of `service` holds, in order. */
  streamed(service: string): Promise<StreamedEvent[]>;
  /** Makes streams and consumers again, as the operator does after the broker lost them. */
  provision(): Promise<void>;
}

/** One process's delivery. */
export interface Replica {
  readonly messaging: Messaging;
  close(): Promise<void>;
}

const ACK_WAIT = 1_000;

/** A quiet logger: what matters is asserted, and a failing test says enough. */
const SILENT = { debug: () => undefined, info: () => undefined, warn: () => undefined, error: () => undefined };

export function contextOf(region: string): RequestContext {
  return { region, actorId: 'test' };
}

/** Sets the stage for one spec file. `producers`: whose streams the service reads. */
export async function givenStage(
  { service, migrations, entities = [] }: DeliveredService,
  producers: readonly string[] = [],
): Promise<Stage> {
  const database = await givenDatabase(service, migrations ? { migrations } : {});
  const broker = await givenNats({ own: true });
  const nats = await connect({ servers: broker.url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
  atEnd(() => nats.close());
  const jsm = await jetstreamManager(nats, { timeout: 1_000 });
  const services = [
    { service, listensTo: producers },
    ...producers.filter((one) => one !== service).map((one) => ({ service: one, listensTo: [] })),
  ];
  const provisionAll = () => provision(jsm, { services, ackWait: ACK_WAIT });
  await provisionAll();
  const tracing = await createTracing(service);

  const open = async (overrides: Partial<MessagingOptions> = {}): Promise<Replica> => {
    const messaging = await Messaging.open({
      service,
      databaseUrl: database.urls.app,
      relayDatabaseUrl: database.urls.relay,
      nats: { url: broker.url },
      entities,
      logger: SILENT,
      clock: new FixedClock(),
      metrics: createMetrics(service),
      tracing,
      poolSize: 12,
      listensTo: producers,
      backoff: [50, 100, 200],
      ackWait: ACK_WAIT,
      ...overrides,
    });
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= closeInOrder(messaging));
    atEnd(close);
    await warmPool(messaging);
    return { messaging, close };
  };

  return {
    database,
    broker,
    nats,
    jsm,
    open,
    provision: provisionAll,
    publish: (sample, options) => publish(nats, sample, options),
    progressReports: () => progressReports(nats),
    streamed: (name) => streamed(jsm, name),
  };
}

async function progressReports(nats: NatsConnection): Promise<ReadonlyMap<string, number>> {
  const reports = new Map<string, number>();
  const count = (delivery: string) => reports.set(delivery, (reports.get(delivery) ?? 0) + 1);
  nats.subscribe('$JS.ACK.>', { callback: (_, answer) => void (answer.string() === '+WPI' && count(answer.subject)) });
  await nats.flush();
  return reports;
}

async function closeInOrder(messaging: Messaging): Promise<void> {
  await messaging.stopConsuming();
  await messaging.finishRelay();
  await messaging.close();
}
