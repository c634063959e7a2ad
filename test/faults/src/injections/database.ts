import pg from 'pg';
import type { Stack } from '../stack/stack.js';

/** Does something in the database as its superuser, directly and not through the proxy. */
export async function withAdmin<T>({ world }: Pick<Stack, 'world'>, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: world.adminDatabaseUrl, connectionTimeoutMillis: 5_000 });
  // A server that dies ends the session; whoever waits for an answer hears it there.
  admin.on('error', () => undefined);
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.end();
  }
}
