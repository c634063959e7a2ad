import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createServiceApp, type ServiceApp } from '@rakor/bootstrap';
import { directives } from '@rakor/directives';
import { deliveryMigrations } from '@rakor/messaging';
import { Client } from 'pg';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { Surroundings } from '../harness/bench.js';
import type { BenchDatabase } from '../harness/servers.js';

const LOOPBACK = '127.0.0.1';
const KEY = 'bench';

/** The service of directives over a database of its own, answering to the secretariat of one region. */
export class Served {
  private constructor(
    readonly database: BenchDatabase,
    private readonly app: ServiceApp,
    private readonly url: string,
    private readonly token: string,
    private readonly issuing: Server,
    private readonly seat: Client,
  ) {}

  static async start({ servers }: Surroundings, region: string): Promise<Served> {
    const database = await servers.database(directives.name, [deliveryMigrations, { url: directives.migrations }]);
    const seat = await leadingInstead(database);
    const { issuing, issuer, token } = await issuerFor(region);
    const app = await createServiceApp(directives, {
      host: LOOPBACK,
      port: 0,
      databaseUrl: database.app,
      relayDatabaseUrl: database.relay,
      poolSize: 4,
      nats: { url: (await servers.nats()).url },
      ackWaitMs: 30_000,
      oidc: { issuer, audience: 'rakor', jwksUrl: `${issuer}/jwks` },
      logLevel: 'error',
      local: true,
      shutdownDelayMs: 0,
      requestsPerMinute: 0,
    });
    return new Served(database, app, await app.start(), token, issuing, seat);
  }

  /** @throws when the answer is not 200 */
  async get<T>(path: string): Promise<T> {
    const response = await fetch(`${this.url}${path}`, { headers: { authorization: `Bearer ${this.token}` } });
    if (response.status !== 200) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  }

  async stop(): Promise<void> {
    await this.app.stop();
    this.issuing.close();
    await this.seat.end();
  }
}

/** Takes the office of the service's own reminder loop: the bench takes the due steps itself, and must not be helped. */
async function leadingInstead({ relay }: BenchDatabase): Promise<Client> {
  const client = new Client({ connectionString: relay });
  await client.connect();
  await client.query(`select pg_advisory_lock(hashtextextended('rakor:directives-due-escalation', 0))`);
  return client;
}

async function issuerFor(region: string): Promise<{ issuing: Server; issuer: string; token: string }> {
  const { privateKey, publicKey } = await generateKeyPair('ES256');
  const keys = JSON.stringify({ keys: [{ ...(await exportJWK(publicKey)), kid: KEY, alg: 'ES256', use: 'sig' }] });
  const issuing = createServer((_, response) => response.setHeader('content-type', 'application/json').end(keys));
  await new Promise<void>((resolve) => issuing.listen(0, LOOPBACK, resolve));
  const issuer = `http://${LOOPBACK}:${(issuing.address() as AddressInfo).port}`;
  const claims = { sub: 'clerk', region, role: 'secretariat', client_id: 'bench', iss: issuer, aud: 'rakor' };
  const signed = new SignJWT(claims).setProtectedHeader({ alg: 'ES256', kid: KEY, typ: 'at+jwt' }).setIssuedAt().setExpirationTime('4h');
  return { issuing, issuer, token: await signed.sign(privateKey) };
}
