import { streamOf, topology } from '@rakor/contracts';
import { createDataSource, type MigrationFolder } from '@rakor/persistence';
import type { HealthCheck } from '@rakor/observability';
import { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { type Broker, connectBroker } from './broker.js';
import { DeadLetterOffice } from './consumer/dead-letters.js';
import { EventConsumer } from './consumer/event-consumer.js';
import type { EventHandlers } from './consumer/handlers.js';
import { JetStreamStrategy } from './consumer/jetstream-strategy.js';
import { deliveryChecks } from './health.js';
import { clientSeat, Leadership, runnerSeat } from './leadership.js';
import { type DeliveryMetrics, deliveryMetrics } from './metrics.js';
import type { MessagingOptions } from './options.js';
import { bellOf } from './provision.js';
import { Bell } from './relay/bell.js';
import { PipelinedPublisher } from './relay/publisher.js';
import { Relay } from './relay/relay.js';
import { UnitOfWork } from './unit-of-work/unit-of-work.js';

/** The migrations of the delivery tables, which every service applies before its own. */
export const deliveryMigrations: MigrationFolder = { url: new URL('../sql/', import.meta.url), prefix: 'delivery/' };

const BACKOFF = [1_000, 5_000, 30_000, 120_000, 600_000];

/** A service's whole delivery: its database, its relay and its consumers, over one NATS connection. */
export class Messaging {
  readonly unitOfWork: UnitOfWork;
  readonly strategy: JetStreamStrategy;
  /** Resolves when NATS closed the connection for good though nobody here asked for it; the service should end. */
  readonly closedUnexpectedly: Promise<void>;

  private readonly metrics: DeliveryMetrics;
  private readonly relayLeadership: Leadership<unknown>;
  private readonly publisher: PipelinedPublisher;
  private readonly pool: Pool;
  private consumers: Leadership<unknown>[] = [];
  private closing = false;

  /** Connects to PostgreSQL and NATS. @throws when PostgreSQL cannot be reached; waits for NATS */
  static async open(options: MessagingOptions): Promise<Messaging> {
    const dataSource = createDataSource({
      service: options.service,
      url: options.databaseUrl,
      entities: options.entities,
      ...(options.poolSize === undefined ? {} : { poolSize: options.poolSize }),
    });
    await dataSource.initialize();
    return new Messaging(options, dataSource, await connectBroker(options.service, options.nats));
  }

  private constructor(
    private readonly options: MessagingOptions,
    readonly dataSource: DataSource,
    private readonly broker: Broker,
  ) {
    const { service, relayDatabaseUrl, logger, clock } = options;
    this.metrics = deliveryMetrics(options.metrics);
    this.publisher = new PipelinedPublisher(broker.nats, broker.inboxPrefix);
    this.pool = new Pool({
      connectionString: relayDatabaseUrl,
      max: 2,
      application_name: `${service}-office`,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
    });
    this.pool.on('error', (error) => logger.warn({ err: error }, 'idle connection lost'));

    const bell = new Bell(broker.nats, bellOf(service), () => this.relayLeadership.leads);
    const relay = new Relay({
      stream: streamOf(service),
      streams: broker.jsm.streams,
      publisher: this.publisher,
      bell,
      logger,
      onCarried: (events) => this.metrics.carried(events),
    });
    this.relayLeadership = new Leadership(`${service}-relay`, () => clientSeat(relayDatabaseUrl, `${service}-relay`), relay, logger);
    this.unitOfWork = new UnitOfWork(dataSource, clock, bell);
    this.strategy = new JetStreamStrategy({ start: (handlers) => this.startConsuming(handlers, bell), stop: () => this.stopConsuming() });
    this.closedUnexpectedly = broker.nats.closed().then(() => (this.closing ? new Promise<void>(() => undefined) : undefined));
    this.watchReconnects(relay);
  }

  /** Begins to carry the outbox; commands may run before. */
  startRelay(): void {
    this.relayLeadership.start();
  }

  /** Stops pulling and waits for the handlers in flight. */
  async stopConsuming(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
    this.consumers = [];
  }

  /** Waits until the relay has finished its batch, and stops it. */
  async finishRelay(): Promise<void> {
    await this.relayLeadership.stop();
  }

  /** Drains NATS and closes the connections to the database. */
  async close(): Promise<void> {
    this.closing = true;
    this.publisher.close();
    await this.broker.nats.drain().catch(() => this.broker.nats.close());
    await this.pool.end();
    await this.dataSource.destroy();
  }

  /** What readiness depends on. Without NATS the service is degraded, not unready: commands succeed and their events wait. */
  healthChecks(): HealthCheck[] {
    return deliveryChecks(this.dataSource, this.broker, streamOf(this.options.service));
  }

  private startConsuming(handlers: EventHandlers, bell: Bell): void {
    const { service, listensTo, logger } = this.options;
    const producers = listensTo ?? topology.find((one) => one.service === service)?.listensTo ?? [];
    this.consumers = producers.map((producer) => {
      const consumer = this.consumerOf(producer, handlers, bell);
      return new Leadership(`${service}-reads-${producer}`, () => runnerSeat(this.dataSource), consumer, logger);
    });
    for (const consumer of this.consumers) consumer.start();
  }

  private consumerOf(producer: string, handlers: EventHandlers, bell: Bell): EventConsumer {
    const { service, clock, logger, tracing, backoff = BACKOFF, ackWait = 30_000 } = this.options;
    const stream = streamOf(producer);
    return new EventConsumer({
      consumer: service,
      stream,
      js: this.broker.js,
      jsm: this.broker.jsm,
      handlers,
      office: new DeadLetterOffice(this.pool, service, producer),
      clock,
      tracing,
      logger,
      counts: this.metrics.consumer(stream),
      backoff,
      ackWait,
      onAnnounced: () => bell.ring(),
    });
  }

  private watchReconnects(relay: Relay): void {
    const follow = async () => {
      for await (const status of this.broker.nats.status()) {
        if (status.type === 'disconnect') this.publisher.abandon('the connection was lost');
        if (status.type === 'reconnect') relay.doubtBroker();
      }
    };
    follow().catch((error: unknown) => this.options.logger.warn({ err: error }, 'NATS status ended'));
  }
}
