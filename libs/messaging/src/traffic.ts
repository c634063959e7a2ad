import { streamOf, topology } from '@rakor/contracts';
import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { Broker } from './broker.js';
import { DeadLetterOffice } from './consumer/dead-letters.js';
import { EventConsumer } from './consumer/event-consumer.js';
import type { EventHandlers } from './consumer/handlers.js';
import { clientSeat, Leadership, runnerSeat } from './leadership.js';
import type { DeliveryMetrics } from './metrics.js';
import type { News } from './news/news.js';
import type { MessagingOptions } from './options.js';
import { bellOf, newsOf } from './provision.js';
import { Bell } from './relay/bell.js';
import { PipelinedPublisher } from './relay/publisher.js';
import { Relay } from './relay/relay.js';

const BACKOFF = [1_000, 5_000, 30_000, 120_000, 600_000];

/** What traffic runs on. */
export interface Roads {
  readonly options: MessagingOptions;
  readonly dataSource: DataSource;
  /** As the relay role. */
  readonly pool: Pool;
  readonly broker: Broker;
  readonly metrics: DeliveryMetrics;
  readonly news: News;
}

/** The part of a service's delivery that needs the broker: carrying the outbox, and reading streams. */
export class Traffic {
  readonly bell: Bell;
  private readonly publisher: PipelinedPublisher;
  private readonly relay: Leadership<unknown>;
  private consumers: Leadership<unknown>[] = [];
  private readonly readers: EventConsumer[] = [];

  constructor(private readonly roads: Roads) {
    const { options, broker, metrics } = roads;
    const { service, relayDatabaseUrl, logger } = options;
    this.publisher = new PipelinedPublisher(broker.nats, broker.inboxPrefix);
    this.bell = new Bell(broker.nats, bellOf(service), () => this.relay.leads);
    const relay = new Relay({
      stream: streamOf(service),
      streams: broker.jsm.streams,
      publisher: this.publisher,
      bell: this.bell,
      logger,
      onCarried: (events) => metrics.carried(events),
    });
    this.relay = new Leadership(`${service}-relay`, () => clientSeat(relayDatabaseUrl, `${service}-relay`), relay, logger);
    roads.news.connect(broker.nats, newsOf(service));
    this.watchReconnects(relay);
  }

  startRelay(): void {
    this.relay.start();
  }

  startConsuming(handlers: EventHandlers): void {
    const { options, dataSource } = this.roads;
    const { service, listensTo, logger } = options;
    const producers = listensTo ?? topology.find((one) => one.service === service)?.listensTo ?? [];
    this.consumers = producers.map((producer) => {
      const consumer = this.consumerOf(producer, handlers);
      this.readers.push(consumer);
      return new Leadership(`${service}-reads-${producer}`, () => runnerSeat(dataSource), consumer, logger);
    });
    for (const consumer of this.consumers) consumer.start();
  }

  /** Stops pulling and waits for the handlers in flight. */
  async stopConsuming(): Promise<void> {
    await Promise.all(this.consumers.splice(0).map((consumer) => consumer.stop()));
  }

  /** Waits until the relay has finished its batch, and stops it. */
  async finishRelay(): Promise<void> {
    await this.relay.stop();
  }

  async close(): Promise<void> {
    this.publisher.close();
    const { nats } = this.roads.broker;
    await nats.drain().catch(() => nats.close());
  }

  private consumerOf(producer: string, handlers: EventHandlers): EventConsumer {
    const { options, pool, broker, metrics, news } = this.roads;
    const { service, clock, logger, tracing, backoff = BACKOFF, ackWait = 30_000 } = options;
    const stream = streamOf(producer);
    return new EventConsumer({
      consumer: service,
      stream,
      js: broker.js,
      jsm: broker.jsm,
      handlers,
      office: new DeadLetterOffice(pool, service, producer),
      clock,
      tracing,
      logger,
      counts: metrics.consumer(stream),
      backoff,
      ackWait,
      onAnnounced: () => this.bell.ring(),
      onChanged: (region) => news.tell(region),
    });
  }

  private watchReconnects(relay: Relay): void {
    const follow = async () => {
      for await (const status of this.roads.broker.nats.status()) {
        if (status.type === 'reconnect') for (const one of [relay, ...this.readers]) one.doubtBroker();
      }
    };
    follow().catch((error: unknown) => this.roads.options.logger.warn({ err: error }, 'NATS status ended'));
  }
}
