import { createServiceApp, migrationsOf, type ServiceApp, type ServiceDefinition } from '@rakor/bootstrap';
import { Client } from 'pg';
import type { Surroundings } from './bench.js';
import { BenchIssuer } from './issuer.js';
import type { BenchDatabase } from './servers.js';

const LOOPBACK = '127.0.0.1';

/** A service over a database of its own, answering to the secretariat of one region unless another one is asked for. */
export class Served {
  private constructor(
    readonly database: BenchDatabase,
    private readonly app: ServiceApp,
    private readonly url: string,
    private readonly region: string,
    private readonly issuer: BenchIssuer,
    private readonly seats: readonly Client[],
  ) {}

  /** @param instead due loops that the bench leads, so that the service does not */
  static async start(
    { servers }: Surroundings,
    definition: ServiceDefinition,
    region: string,
    instead: readonly string[] = [],
  ): Promise<Served> {
    const database = await servers.database(definition.name, migrationsOf(definition));
    const seats = await Promise.all(instead.map((loop) => leadingInstead(database, loop)));
    const issuer = await BenchIssuer.start();
    const app = await createServiceApp(definition, {
      host: LOOPBACK,
      port: 0,
      databaseUrl: database.app,
      relayDatabaseUrl: database.relay,
      // As a service has where nothing is said: each stream that it reads holds one.
      poolSize: 10,
      nats: { url: (await servers.nats()).url },
      ackWaitMs: 30_000,
      oidc: issuer.oidc,
      logLevel: 'error',
      local: true,
      shutdownDelayMs: 0,
      requestsPerMinute: 0,
    });
    return new Served(database, app, await app.start(), region, issuer, seats);
  }

  /** @throws when it is refused */
  async get<T>(path: string, region = this.region): Promise<T> {
    return (await (await this.send(path, region)).json()) as T;
  }

  /** @throws when it is refused */
  async post<T>(path: string, body: unknown, region = this.region): Promise<T> {
    const json = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    return (await (await this.send(path, region, json)).json()) as T;
  }

  /** Sends a file, and gives the answer. @throws when it is refused */
  async postFile<T>(path: string, mediaType: string, body: Uint8Array<ArrayBuffer>, region = this.region): Promise<T> {
    return (await (await this.send(path, region, { method: 'POST', headers: { 'content-type': mediaType }, body })).json()) as T;
  }

  /** The body of an answer, all of it. @throws when it is refused */
  async getFile(path: string, region = this.region): Promise<ArrayBuffer> {
    return (await this.send(path, region)).arrayBuffer();
  }

  private async send(path: string, region: string, init: RequestInit & { headers?: Record<string, string> } = {}): Promise<Response> {
    const headers = { ...init.headers, authorization: `Bearer ${await this.issuer.token('secretariat', region, 'clerk')}` };
    const response = await fetch(`${this.url}${path}`, { ...init, headers });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return response;
  }

  async stop(): Promise<void> {
    await this.app.stop();
    this.issuer.stop();
    await Promise.all(this.seats.map((seat) => seat.end()));
  }
}

/** Takes the office of one of the service's own loops: the bench takes the due steps itself, and must not be helped. */
async function leadingInstead({ relay }: BenchDatabase, loop: string): Promise<Client> {
  const client = new Client({ connectionString: relay });
  await client.connect();
  await client.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [`rakor:${loop}`]);
  return client;
}
