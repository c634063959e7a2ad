import { PassThrough } from 'node:stream';
import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { createServiceApp, migrationsOf, type ServiceConfig, type ServiceDefinition } from '@rakor/bootstrap';
import { provision } from '@rakor/messaging';
import { schemaOf } from '@rakor/persistence';
import { atEnd, eventually, FixedClock, givenIssuer, givenNats, type TestIssuer, type TestNats } from '@rakor/test-infra';
import { escapeIdentifier } from 'pg';
import { type Api, apiOf } from './caller.js';
import { givenDatabase, type GivenDatabase, type ServiceDatabase } from './given-database.js';
import { publish, type PublishOptions, type SampleEvent, streamed, type StreamedEvent } from './streams.js';
import { registerIn, type TestRegister } from './test-register.js';
import { warmPool } from './warm-pool.js';

/** A whole service of one spec file: HTTP in, events out, on real servers, at a time that stands still. */
export interface TestService extends TestRegister {
  readonly url: string;
  readonly api: Api;
  readonly clock: FixedClock;
  readonly database: ServiceDatabase;
  readonly nats: TestNats;
  readonly issuer: TestIssuer;
  /** Every line that it logged, parsed. */
  readonly log: readonly Record<string, unknown>[];
  /** All that it has committed and announced so far, in the order of its stream. */
  announced(): Promise<StreamedEvent[]>;
  /** Lets another service announce something. Returns the event's id. */
  hears(event: SampleEvent, options?: PublishOptions): Promise<string>;
  /** Stops it in order, before the file is over. */
  stop(): Promise<void>;
}

/** @typeParam C settings that the service alone has */
export interface GivenService<C extends object = object> extends Pick<GivenDatabase, 'reference'> {
  readonly clock?: FixedClock;
  /** To share with another service, or with a stopped one. */
  readonly database?: ServiceDatabase;
  readonly nats?: TestNats;
  readonly issuer?: TestIssuer;
  readonly config?: Partial<ServiceConfig> & C;
}

/** A slow machine must not make the broker deliver again what is still being handled; must be that of the consumers. */
const ACK_WAIT = 5_000;
/** A failing handler is dead within half a second instead of twelve minutes. */
const BACKOFF = [50, 100, 200];

/** Starts `definition` as `runService` would, on a free port; it stops with the spec file. */
export async function givenService<C extends object>(definition: ServiceDefinition, options: GivenService<C> = {}): Promise<TestService> {
  const { name } = definition;
  const { clock = new FixedClock(), reference } = options;
  const migrations = migrationsOf(definition);
  const database = options.database ?? (await givenDatabase(name, { migrations, ...(reference !== undefined && { reference }) }));
  const nats = options.nats ?? (await givenNats());
  const issuer = options.issuer ?? (await givenIssuer());
  const streams = await givenStreams(nats);

  const { log, logTo } = capturedLog();
  const app = await createServiceApp(
    definition,
    { ...configOf(database, nats, issuer), ...options.config },
    { clock, logTo, messaging: { backoff: BACKOFF } },
  );
  const stop = async (): Promise<void> => {
    const failed = (await app.stop()).filter((step) => step.failed);
    if (failed.length > 0) throw new Error(`${name} did not stop in order: ${JSON.stringify(failed)}`);
  };
  atEnd(stop);
  const url = await app.start();
  await warmPool(app.messaging);

  return {
    ...registerIn(database),
    ...{ url, api: apiOf(url, issuer), clock, database, nats, issuer, log, stop },
    announced: async () => {
      await relayed(database);
      return streamed(streams.jsm, name);
    },
    hears: (event, publishOptions) => publish(streams.connection, event, publishOptions),
  };
}

/** Waits until all that is committed has reached the stream: what a spec has seen by HTTP, it may ask for there. */
async function relayed({ admin, service }: ServiceDatabase): Promise<void> {
  const schema = escapeIdentifier(schemaOf(service));
  await eventually(async () => {
    const { rows } = await admin.query<{ waiting: number }>(
      `select count(*)::int as waiting from ${schema}.outbox where id > (select position from ${schema}.relay_cursor)`,
    );
    if (rows[0]?.waiting !== 0) throw new Error(`${rows[0]?.waiting} events of ${service} have not reached their stream.`);
  });
}

/** Streams and consumers of all services, and a connection to look at them. */
async function givenStreams({ url }: TestNats) {
  const connection = await connect({ servers: url, maxReconnectAttempts: -1, reconnectTimeWait: 100 });
  atEnd(() => connection.close());
  const jsm = await jetstreamManager(connection);
  await provision(jsm, { ackWait: ACK_WAIT });
  return { connection, jsm };
}

function configOf({ urls }: ServiceDatabase, nats: TestNats, { issuer, audience, jwksUrl }: TestIssuer): ServiceConfig {
  return {
    host: '127.0.0.1',
    port: 0,
    databaseUrl: urls.app,
    relayDatabaseUrl: urls.relay,
    poolSize: 10,
    nats: { url: nats.url },
    ackWaitMs: ACK_WAIT,
    oidc: { issuer, audience, jwksUrl },
    logLevel: 'info',
    local: true,
    shutdownDelayMs: 0,
    requestsPerMinute: 0,
  };
}

function capturedLog() {
  const log: Record<string, unknown>[] = [];
  const logTo = new PassThrough();
  logTo.on('data', (chunk: Buffer) => {
    for (const line of chunk.toString().trimEnd().split('\n')) log.push(JSON.parse(line) as Record<string, unknown>);
  });
  return { log, logTo };
}
