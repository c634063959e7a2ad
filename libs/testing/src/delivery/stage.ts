import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { headers as natsHeaders, type NatsConnection } from '@nats-io/nats-core';
import { connect } from '@nats-io/transport-node';
import { type EventClass, keyOf, partsOf, type Sequenced, streamOf } from '@rakor/contracts';
import { newId, type RequestContext, subjectTokensOf } from '@rakor/kernel';
import { Messaging, type MessagingOptions, provision } from '@rakor/messaging';
import { createMetrics } from '@rakor/observability';
import type { MigrationFolder } from '@rakor/persistence';
import { atEnd, FixedClock, givenNats, type TestNats } from '@rakor/test-infra';
import { givenDatabase, type ServiceDatabase } from '../given-database.js';

/** A service as far as its delivery goes. */
export interface DeliveredService {
  readonly service: string;
  /** Default: those of the delivery and the service's own. */
  readonly migrations?: readonly MigrationFolder[];
  readonly entities?: MessagingOptions['entities'];
}

/** An event with its class, ready to be announced. */
export interface SampleEvent<E extends Sequenced = Sequenced> {
  readonly type: EventClass<E>;
  readonly fact: E;
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
  publish(
    sample: SampleEvent,
    options?: { region?: string; id?: string; headers?: Record<string, string>; subject?: string; body?: string },
  ): Promise<string>;
  /** Makes streams and consumers again, as the operator does after the broker lost them. */
  provision(): Promise<void>;
}

/** One process's delivery. */
export interface Replica {
  readonly messaging: Messaging;
  close(): Promise<void>;
}

export const ACK_WAIT = 1_000;

/** A quiet logger: what matters is asserted, and a failing test says enough. */
const SILENT = { info: () => undefined, warn: () => undefined, error: () => undefined };

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
      poolSize: 12,
      listensTo: producers,
      backoff: [50, 100, 200],
      ackWait: ACK_WAIT,
      ...overrides,
    });
    let closed: Promise<void> | undefined;
    const close = () => (closed ??= closeInOrder(messaging));
    atEnd(close);
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
  };
}

async function closeInOrder(messaging: Messaging): Promise<void> {
  await messaging.stopConsuming();
  await messaging.finishRelay();
  await messaging.close();
}

async function publish(
  nats: NatsConnection,
  { type, fact }: SampleEvent,
  { region = '33.16', id = newId(), headers = {}, subject, body }: Parameters<Stage['publish']>[1] = {},
): Promise<string> {
  const { service, event, version } = partsOf(type.type);
  const fields = natsHeaders();
  const envelope = {
    'ce-specversion': '1.0',
    'ce-id': id,
    'ce-type': type.type,
    'ce-subject': keyOf(type, fact),
    'ce-time': '2025-06-02T02:00:00.000Z',
    'ce-region': region,
    'ce-sequence': String(fact.sequence),
    ...headers,
  };
  for (const [name, value] of Object.entries(envelope)) fields.set(name, value);
  await nats.request(subject ?? `evt.${service}.${subjectTokensOf(region)}.${event}.${version}`, body ?? JSON.stringify(fact), {
    headers: fields,
    timeout: 5_000,
  });
  return id;
}

/** What a stream holds, in order. */
export async function streamed(
  stage: Stage,
  service: string,
): Promise<{ id: string; subject: string; key: string; sequence: number; region: string }[]> {
  const stream = streamOf(service);
  const { state } = await stage.jsm.streams.info(stream);
  const found = [];
  for (let seq = state.first_seq; seq <= state.last_seq && state.messages > 0; seq++) {
    const message = await stage.jsm.streams.getMessage(stream, { seq });
    if (!message) continue;
    const field = (name: string) => message.header.get(name);
    found.push({
      id: field('ce-id'),
      subject: message.subject,
      key: field('ce-subject'),
      sequence: Number(field('ce-sequence')),
      region: field('ce-region'),
    });
  }
  return found;
}
