import { Client, type QueryResultRow } from 'pg';
import { schemaOf } from './roles.js';

/**
 * Does `work` on a connection of the service's owner role, with search_path = its schema; one owner at a time.
 * @param url of the service's owner role
 */
export async function asOwner<T>(url: string, service: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, application_name: `${service}-migrate`, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    // Session settings are safe here: this connection is not pooled.
    await client.query(`set search_path = "${schemaOf(service)}"`);
    // Before the limit on locks: another migrator may take longer than that, and is waited for.
    await client.query(`select pg_advisory_lock(hashtextextended($1, 0))`, [`rakor:migrate:${service}`]);
    await client.query(`set lock_timeout = '5s'`);
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Runs `work` between begin and commit, or rolls back. */
export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const result = await work();
    await client.query('commit');
    return result;
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** How reference data is written: rows of an answer. */
export type ReferenceQuery = <R extends QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<R[]>;

/**
 * Brings reference data up to date after the migrations: all of it or nothing, one loader at a time.
 * @param url of the service's owner role
 */
export async function loadReference<T>(url: string, service: string, load: (query: ReferenceQuery) => Promise<T>): Promise<T> {
  return asOwner(url, service, (client) =>
    inTransaction(client, () =>
      load(
        async <R extends QueryResultRow>(sql: string, values: readonly unknown[] = []) => (await client.query<R>(sql, [...values])).rows,
      ),
    ),
  );
}
