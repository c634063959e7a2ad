import { type JetStreamManager, jetstreamManager } from '@nats-io/jetstream';
import { connect, type NatsConnection } from '@nats-io/transport-node';
import { topology } from '@rakor/contracts';
import { inboxPrefixOf, provision, type ProvisionSettings } from '@rakor/messaging';
import { provisionDatabase } from '@rakor/persistence';
import { CannotStart } from './cannot-start.js';
import type { NatsLogin } from './connections.js';
import { connectAdmin, reasonOf } from './given-servers.js';
import { PROVISIONER } from './nats-users.js';
import { type Passwords, passwordsOf } from './passwords.js';

/** Every service, in the order in which they are shown. */
export const services = topology.map(({ service }) => service);

/**
 * Makes the roles and the schema of every service, or brings them up to date.
 *
 * @param given whether DATABASE_URL names the server
 * @param of the services; a test may have more than the product
 * @throws {CannotStart}
 */
export async function provisionRoles(
  adminUrl: string,
  given: boolean,
  passwords: Passwords,
  of: readonly string[] = services,
): Promise<void> {
  const admin = await connectAdmin(adminUrl, given);
  try {
    for (const service of of) await provisionDatabase(admin, service, passwordsOf(passwords, service));
  } finally {
    await admin.end();
  }
}

/**
 * Makes the streams and the consumers of every service, or brings them up to date.
 *
 * @param given whether NATS_URL names the server
 * @throws {CannotStart}
 */
export async function provisionStreams(login: NatsLogin, given: boolean, settings?: ProvisionSettings): Promise<void> {
  const nats = await connectProvisioner(login, given);
  try {
    await provision(await jetStreamOf(nats, login, given), settings);
  } finally {
    await nats.close();
  }
}

/** @throws {CannotStart} when a given NATS does not answer or has no JetStream */
export async function requireNats(login: NatsLogin): Promise<void> {
  const nats = await connectProvisioner(login, true);
  try {
    await jetStreamOf(nats, login, true);
  } finally {
    await nats.close();
  }
}

/** @throws {CannotStart} when a given PostgreSQL does not answer or may not be used */
export async function requirePostgres(adminUrl: string): Promise<void> {
  await (await connectAdmin(adminUrl, true)).end();
}

async function connectProvisioner(login: NatsLogin, given: boolean): Promise<NatsConnection> {
  const { url, user, password } = login;
  try {
    return await connect({
      servers: url.split(','),
      name: 'rakor-provision',
      inboxPrefix: inboxPrefixOf(PROVISIONER),
      timeout: 5_000,
      reconnect: false,
      ...(user ? { user, pass: password } : {}),
    });
  } catch (error) {
    throw given ? unusable(login, error) : error;
  }
}

/** Asks whether the server has JetStream at all before anything is made. */
async function jetStreamOf(nats: NatsConnection, login: NatsLogin, given: boolean): Promise<JetStreamManager> {
  try {
    return await jetstreamManager(nats);
  } catch (error) {
    throw given ? unusable(login, error) : error;
  }
}

function unusable({ url }: NatsLogin, error: unknown): CannotStart {
  return new CannotStart(
    `NATS at ${url} (NATS_URL) cannot be used: ${reasonOf(error)}`,
    'start it with JetStream or correct NATS_URL, or unset it to use the embedded nats-server',
    { cause: error },
  );
}
