import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { deliveryMigrations, provision } from '@rakor/messaging';
import { migrate, provisionDatabase, rolesOf, type ServiceRoles } from '@rakor/persistence';
import {
  givenClonedDatabase,
  givenIssuer,
  givenNats,
  type GivenNats,
  type TestDatabase,
  type TestIssuer,
  type TestNats,
} from '@rakor/test-infra';
import pg from 'pg';
import type { Environment } from '../config/environment-reader.js';
import { probe } from './probe.js';

/** Where a service can run: a migrated database, a provisioned NATS and an issuer. */
export interface Place {
  readonly database: TestDatabase;
  readonly nats: TestNats;
  readonly issuer: TestIssuer;
  readonly env: Environment;
}

/** Real servers for one spec file, and the environment that names them. */
export async function givenPlace(nats: GivenNats = { own: true }): Promise<Place> {
  const database = await givenClonedDatabase({ name: 'bootstrap_probe', prepare });
  const broker = await givenNats(nats);
  const issuer = await givenIssuer();
  await provisionStreams(broker.url);
  const env = {
    DATABASE_URL: urlAs('app', database.url),
    RELAY_DATABASE_URL: urlAs('relay', database.url),
    NATS_URL: broker.url,
    OIDC_ISSUER: issuer.issuer,
    OIDC_JWKS_URL: issuer.jwksUrl,
    RAKOR_LOCAL: '1',
    SHUTDOWN_DELAY_MS: '0',
  };
  return { database, nats: broker, issuer, env };
}

/** The probe's schema and roles, in a database that has nothing yet. @param url as superuser */
export async function provisionProbe(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  await provisionDatabase(admin, probe.name, { owner: 'test', app: 'test', relay: 'test' });
  await admin.end();
}

/** The same server and database, as one of the probe's roles. */
export function urlAs(role: keyof ServiceRoles, superuserUrl: string): string {
  const url = new URL(superuserUrl);
  url.username = rolesOf(probe.name)[role];
  url.password = 'test';
  return url.href;
}

async function prepare(url: string): Promise<void> {
  await provisionProbe(url);
  await migrate(urlAs('owner', url), probe.name, [deliveryMigrations, { url: probe.migrations }]);
}

async function provisionStreams(url: string): Promise<void> {
  const nats = await connect({ servers: url });
  await provision(await jetstreamManager(nats), { services: [{ service: probe.name, listensTo: [probe.name] }], ackWait: 2_000 });
  await nats.close();
}
