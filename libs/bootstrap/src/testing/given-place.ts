import { jetstreamManager } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { deliveryMigrations, provision } from '@rakor/messaging';
import {
  givenDatabase,
  givenIssuer,
  givenNats,
  type GivenNats,
  type ServiceDatabase,
  type TestIssuer,
  type TestNats,
} from '@rakor/testing';
import type { Environment } from '../config/environment-reader.js';
import { probe } from './probe.js';

/** Where a service can run: a migrated database, a provisioned NATS and an issuer. */
export interface Place {
  readonly database: ServiceDatabase;
  readonly nats: TestNats;
  readonly issuer: TestIssuer;
  readonly env: Environment;
}

/** Real servers for one spec file, and the environment that names them. */
export async function givenPlace(nats: GivenNats = { own: true }): Promise<Place> {
  const database = await givenDatabase(probe.name, { migrations: [deliveryMigrations, { url: probe.migrations }] });
  const broker = await givenNats(nats);
  const issuer = await givenIssuer();
  await provisionStreams(broker.url);
  const env = {
    DATABASE_URL: database.urls.app,
    RELAY_DATABASE_URL: database.urls.relay,
    NATS_URL: broker.url,
    OIDC_ISSUER: issuer.issuer,
    OIDC_JWKS_URL: issuer.jwksUrl,
    RAKOR_LOCAL: '1',
    SHUTDOWN_DELAY_MS: '0',
  };
  return { database, nats: broker, issuer, env };
}

async function provisionStreams(url: string): Promise<void> {
  const nats = await connect({ servers: url });
  await provision(await jetstreamManager(nats), { services: [{ service: probe.name, listensTo: [probe.name] }], ackWait: 2_000 });
  await nats.close();
}
