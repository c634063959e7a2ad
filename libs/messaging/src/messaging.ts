import { setTimeout as sleep } from 'node:timers/promises';
import { streamOf } from '@rakor/contracts';
import { createDataSource, type MigrationFolder } from '@rakor/persistence';
import type { HealthCheck } from '@rakor/observability';
import { type Client, Pool } from 'pg';
import type { DataSource } from 'typeorm';
import { Scribe } from './audit/scribe.js';
import { type Broker, connectBroker } from './broker.js';
import type { EventHandlers } from './consumer/handlers.js';
import { JetStreamStrategy } from './consumer/jetstream-strategy.js';
import { DueLoops } from './due/due-loops.js';
import { DueWorks } from './due/due-work.js';
import { Errands } from './errand/errand.js';
import { deliveryChecks, dueCheck } from './health.js';
import { clientSeat, Leadership } from './leadership.js';
import { type DeliveryMetrics, deliveryMetrics } from './metrics.js';
import { News } from './news/news.js';
import type { MessagingOptions } from './options.js';
import { Traffic } from './traffic.js';
import { UnitOfWork } from './unit-of-work/unit-of-work.js';

/** The migrations of the delivery tables, which every service applies before its own. */
export const deliveryMigrations: MigrationFolder = { url: new URL('../sql/', import.meta.url), prefix: 'delivery/' };

/** How long a start waits for NATS before it goes on without. */
const PATIENCE_MS = 2_000;

/**
 * A service's whole delivery. Commands need PostgreSQL only: a service that starts while NATS is away serves them, and begins to carry
 * and to consume when NATS is there.
 */
export class Messaging {
  readonly unitOfWork: UnitOfWork;
  /** Which regions have changed, in this replica and in others. */
  readonly news = new News();
  readonly strategy: JetStreamStrategy;
  /** What comes due; add to it before `startRelay`. */
  readonly dueWorks = new DueWorks();
  /** What is to be done outside; add to it before `startRelay`. */
  readonly errands = new Errands();
  /** Resolves when NATS closed the connection for good though nobody here asked for it; the service should end. */
  readonly closedUnexpectedly: Promise<void>;

  private readonly metrics: DeliveryMetrics;
  private readonly pool: Pool;
  private readonly scribe: Leadership<Client>;
  private readonly dueLoops: DueLoops;
  private readonly closing = new AbortController();
  private readonly connecting: Promise<Broker | null>;
  private broker: Broker | null = null;
  private traffic: Traffic | null = null;
  /** What was asked for while there was no traffic yet. */
  private wishes: ((traffic: Traffic) => void)[] = [];

  /** @throws when PostgreSQL cannot be reached */
  static async open(options: MessagingOptions): Promise<Messaging> {
    const { service, databaseUrl: url, entities, poolSize } = options;
    const dataSource = createDataSource({ service, url, entities, ...(poolSize === undefined ? {} : { poolSize }) });
    await dataSource.initialize();
    const messaging = new Messaging(options, dataSource);
    await Promise.race([messaging.connecting, sleep(PATIENCE_MS, undefined, { ref: false })]);
    return messaging;
  }

  private constructor(
    private readonly options: MessagingOptions,
    readonly dataSource: DataSource,
  ) {
    const { service, relayDatabaseUrl, logger, clock, nats } = options;
    this.metrics = deliveryMetrics(options.metrics);
    this.pool = new Pool({
      connectionString: relayDatabaseUrl,
      max: 2,
      application_name: `${service}-office`,
      connectionTimeoutMillis: 5_000,
      statement_timeout: 15_000,
    });
    this.pool.on('error', (error) => logger.warn({ err: error }, 'idle connection lost'));
    this.scribe = new Leadership(`${service}-audit`, () => clientSeat(relayDatabaseUrl, `${service}-audit`), new Scribe(logger), logger);
    this.unitOfWork = new UnitOfWork(dataSource, clock, { ring: () => this.traffic?.bell.ring() }, this.news);
    this.dueLoops = new DueLoops(options, this.unitOfWork, this.metrics);
    this.strategy = new JetStreamStrategy({ start: (handlers) => this.startConsuming(handlers), stop: () => this.stopConsuming() });
    this.connecting = connectBroker(service, nats, this.closing.signal);
    this.closedUnexpectedly = this.runTraffic();
  }

  /** Begins to carry the outbox, as soon as NATS is there, to write the audit trail behind it, and to do what comes due; commands may run before. */
  startRelay(): void {
    this.scribe.start();
    this.dueLoops.start(this.dueWorks.all, this.errands.all);
    this.whenConnected((traffic) => traffic.startRelay());
  }

  /** Stops pulling and claiming, and waits for the handlers and the due work in flight. */
  async stopConsuming(): Promise<void> {
    this.wishes = [];
    await Promise.all([this.traffic?.stopConsuming(), this.dueLoops.stop()]);
  }

  /** Waits until the relay has finished its batch, and stops it; the audit trail goes on where it stands at the next start. */
  async finishRelay(): Promise<void> {
    this.wishes = [];
    await this.traffic?.finishRelay();
    await this.scribe.stop();
  }

  /** Drains NATS and closes the connections to the database. */
  async close(): Promise<void> {
    this.closing.abort();
    await this.connecting;
    await this.traffic?.close();
    await this.pool.end();
    await this.dataSource.destroy();
  }

  /** What readiness depends on. Without NATS the service is degraded, not unready: commands succeed and their events wait. */
  healthChecks(): HealthCheck[] {
    return [...deliveryChecks(this.dataSource, () => this.broker, streamOf(this.options.service)), dueCheck(this.dueLoops)];
  }

  private startConsuming(handlers: EventHandlers): void {
    this.whenConnected((traffic) => traffic.startConsuming(handlers));
  }

  private whenConnected(wish: (traffic: Traffic) => void): void {
    if (this.traffic) wish(this.traffic);
    else this.wishes.push(wish);
  }

  private async runTraffic(): Promise<void> {
    this.broker = await this.connecting;
    if (this.broker) {
      const { options, dataSource, pool, metrics, broker } = this;
      this.traffic = new Traffic({ options, dataSource, pool, metrics, broker, news: this.news });
      for (const wish of this.wishes.splice(0)) wish(this.traffic);
      await this.broker.nats.closed();
    }
    // Asked for: there is nothing unexpected to tell, ever.
    if (this.closing.signal.aborted) await new Promise<never>(() => undefined);
  }
}
