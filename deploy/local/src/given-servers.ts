import { Client } from 'pg';
import { CannotStart } from './cannot-start.js';
import { withoutLogin } from './connections.js';

const PATIENCE_MS = 5_000;
const OLDEST = 150_000;

/**
 * Connects as the admin of PostgreSQL.
 *
 * @param given whether DATABASE_URL names the server: only then can the reader mend it
 * @throws {CannotStart} when it does not answer, refuses the login, is too old or may not make roles
 */
export async function connectAdmin(url: string, given: boolean): Promise<Client> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: PATIENCE_MS, application_name: 'rakor-provision' });
  // A server that dies ends the connection; whoever waits for an answer hears it there.
  client.on('error', () => undefined);
  try {
    await client.connect();
  } catch (error) {
    throw given ? unreachable(url, error) : notOurs(error);
  }
  if (given) await requireSuitable(client);
  return client;
}

function unreachable(url: string, error: unknown): CannotStart {
  return new CannotStart(
    `PostgreSQL at ${withoutLogin(url)} (DATABASE_URL) cannot be used: ${reasonOf(error)}`,
    'start it or correct DATABASE_URL, or unset it to use the embedded PostgreSQL',
    { cause: error },
  );
}

function notOurs(error: unknown): CannotStart {
  return new CannotStart(
    `the embedded PostgreSQL refuses the password in passwords.json: ${reasonOf(error)}`,
    'npm start -- --fresh begins anew',
    { cause: error },
  );
}

async function requireSuitable(client: Client): Promise<void> {
  const { rows } = await client.query<{ version: number; named: string; able: boolean }>(
    `select current_setting('server_version_num')::int as version, current_setting('server_version') as named, rolsuper or rolcreaterole as able
     from pg_roles where rolname = current_user`,
  );
  const server = rows[0];
  if (server && server.version >= OLDEST && server.able) return;
  await client.end();
  if (server && server.version < OLDEST)
    throw new CannotStart(`PostgreSQL ${server.named} (DATABASE_URL) is too old`, 'Rakor needs 15 or newer');
  throw new CannotStart(
    'the user of DATABASE_URL may not create roles',
    'use a superuser, or: alter role … createrole, and make it owner of the database',
  );
}

/** What a connection error means, on one line; Node puts a refused address into an error without a message of its own. */
export function reasonOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return reasonOf(error.errors[0]);
  return error instanceof Error ? error.message || error.name : String(error);
}
