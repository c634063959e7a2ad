import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { atEnd } from './at-end.js';
import { testRun } from './run/test-run.js';

const GOODBYES_MS = 2_000;
const POLL_MS = 10;

/** A database that belongs to one spec file, and is dropped when the file is over. */
export interface TestDatabase {
  readonly name: string;
  /** As superuser. */
  readonly url: string;
  /** As superuser, past every policy: for arranging and for looking, never for what is under test. */
  readonly admin: pg.Pool;
}

/** How to make the database that others are copied from. */
export interface DatabaseTemplate {
  /** Names the template; the same name is prepared once in a run. Lower case, digits and underscores. */
  readonly name: string;
  /** Fills the new, empty database; roles that it makes are cluster-wide. @param url as superuser */
  prepare(url: string): Promise<void>;
}

/** A new database with nothing in it. */
export async function givenEmptyDatabase(): Promise<TestDatabase> {
  return openNewDatabase((client, name) => client.query(`create database ${name}`));
}

/** A copy of what `template.prepare` makes; about 40 ms once the first file of the run has prepared it. */
export async function givenClonedDatabase(template: DatabaseTemplate): Promise<TestDatabase> {
  return openNewDatabase(async (client, name) => {
    const original = await preparedTemplate(client, template);
    await client.query(`create database ${name} template ${original}`);
  });
}

/** The same server and user, another database. */
export function urlOfDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

async function openNewDatabase(create: (client: pg.Client, name: string) => Promise<unknown>): Promise<TestDatabase> {
  const { id, databaseUrl } = testRun();
  const name = `${id}_${randomBytes(4).toString('hex')}`;
  await onServer((client) => create(client, name));

  const url = urlOfDatabase(databaseUrl, name);
  const admin = new pg.Pool({ connectionString: url, max: 4 });
  atEnd(async () => {
    await admin.end();
    await onServer((client) => drop(client, name));
  });
  return { name, url, admin };
}

/** Prepares the template unless another worker has. One at a time in the whole run: roles are cluster-wide, and PostgreSQL refuses to alter one role twice at once. */
async function preparedTemplate(client: pg.Client, { name, prepare }: DatabaseTemplate): Promise<string> {
  const { id, databaseUrl } = testRun();
  const template = `${id}_of_${name}`;
  await client.query('select pg_advisory_lock(hashtext($1))', [id]);
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [template]);
    if (rowCount === 0) {
      const unfinished = `${template}_unfinished`;
      await client.query(`drop database if exists ${unfinished} with (force)`);
      await client.query(`create database ${unfinished}`);
      await prepare(urlOfDatabase(databaseUrl, unfinished));
      await client.query(`alter database ${unfinished} rename to ${template}`);
    }
  } finally {
    await client.query('select pg_advisory_unlock(hashtext($1))', [id]);
  }
  return template;
}

/** A pool says that it has ended before its connections have; one that is cut off in between makes an error that nobody listens to. */
async function drop(client: pg.Client, name: string): Promise<void> {
  for (let wait = 0; wait < GOODBYES_MS && (await isInUse(client, name)); wait += POLL_MS) await sleep(POLL_MS);
  await client.query(`drop database ${name} with (force)`);
}

async function isInUse(client: pg.Client, name: string): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_stat_activity where datname = $1', [name]);
  return rowCount !== 0;
}

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: testRun().databaseUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
