import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import { asOwner, inTransaction } from './owner.js';

/** A file of forward-only SQL; `name` is its folder's prefix and its file name, "delivery/0001-delivery". */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** A folder of numbered `.sql` files; `prefix` keeps the names of several folders apart. */
export interface MigrationFolder {
  readonly url: URL;
  readonly prefix?: string;
}

/** A migration that has been applied was changed afterwards. */
export class MigrationEdited extends Error {
  constructor(name: string) {
    super(`Migration ${name} was edited after it had been applied. Migrations only go forward: restore the file and add a new one.`);
    this.name = 'MigrationEdited';
  }
}

/** The migrations of the folders, in order: folder by folder, then by file name. */
export async function readMigrations(folders: readonly MigrationFolder[]): Promise<Migration[]> {
  const all = await Promise.all(folders.map(readFolder));
  return all.flat();
}

async function readFolder({ url, prefix = '' }: MigrationFolder): Promise<Migration[]> {
  const files = (await readdir(url)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(
    files.map(async (file) => {
      const sql = await readFile(new URL(file, url), 'utf8');
      return { name: prefix + file.slice(0, -'.sql'.length), sql, checksum: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/**
 * Applies what is missing, each file in a transaction of its own, one migrator at a time.
 * @param url of the service's owner role
 * @returns the names that were applied now
 * @throws MigrationEdited
 */
export async function migrate(url: string, service: string, folders: readonly MigrationFolder[]): Promise<string[]> {
  const migrations = await readMigrations(folders);
  return asOwner(url, service, async (client) => {
    await client.query(await readFile(new URL('../sql/tenancy.sql', import.meta.url), 'utf8'));
    return applyMissing(client, migrations);
  });
}

async function applyMissing(client: Client, migrations: readonly Migration[]): Promise<string[]> {
  const { rows } = await client.query<{ name: string; checksum: string }>('select name, checksum from migration');
  const checksums = new Map(rows.map((row) => [row.name, row.checksum]));
  const applied: string[] = [];
  for (const migration of migrations) {
    const known = checksums.get(migration.name);
    if (known !== undefined && known !== migration.checksum) throw new MigrationEdited(migration.name);
    if (known === undefined) applied.push(await apply(client, migration));
  }
  return applied;
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<string> {
  try {
    await inTransaction(client, async () => {
      await client.query(sql);
      await client.query('insert into migration (name, checksum) values ($1, $2)', [name, checksum]);
    });
    return name;
  } catch (error) {
    throw new Error(`Migration ${name} failed: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
