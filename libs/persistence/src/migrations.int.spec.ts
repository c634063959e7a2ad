import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { atEnd, givenEmptyDatabase, race } from '@rakor/test-infra';
import type pg from 'pg';
import { migrate, MigrationEdited } from './migrations.js';
import { provisionDatabase, rolesOf } from './roles.js';

const PASSWORD = 'test';

describe('Migrations', () => {
  let admin: pg.Pool;
  let owner: string;
  let folder: string;

  beforeEach(async () => {
    const database = await givenEmptyDatabase();
    admin = database.admin;
    const client = await admin.connect();
    await provisionDatabase(client, 'moving', { owner: PASSWORD, app: PASSWORD, relay: PASSWORD });
    client.release();
    const url = new URL(database.url);
    url.username = rolesOf('moving').owner;
    url.password = PASSWORD;
    owner = url.href;
    const made = await mkdtemp(join(tmpdir(), 'rakor-migrations-'));
    atEnd(() => rm(made, { recursive: true }));
    folder = made;
  });

  const write = (name: string, sql: string) => writeFile(join(folder, name), sql);
  const run = () => migrate(owner, 'moving', [{ url: pathToFileURL(`${folder}/`) }]);
  const tables = async () =>
    (
      await admin.query<{ name: string }>(
        `select tablename as name from pg_tables where schemaname = 'moving' and tablename <> 'migration' order by 1`,
      )
    ).rows.map((row) => row.name);

  it('run in the order of their names, once', async () => {
    await write('0002-second.sql', 'create table second (id int references first)');
    await write('0001-first.sql', 'create table first (id int primary key)');

    expect(await run()).toEqual(['0001-first', '0002-second']);
    expect(await run()).toEqual([]);
    expect(await tables()).toEqual(['first', 'second']);
  });

  it('leave nothing of one that fails, and keep those before it', async () => {
    await write('0001-good.sql', 'create table good (id int)');
    await write('0002-bad.sql', 'create table half (id int); select 1 / 0');

    await expect(run()).rejects.toThrow('0002-bad failed: division by zero');
    expect(await tables()).toEqual(['good']);
  });

  it('refuse to go on when one was edited after it had been applied', async () => {
    await write('0001-first.sql', 'create table first (id int)');
    await run();
    await write('0001-first.sql', 'create table other (id int)');

    await expect(run()).rejects.toThrow(MigrationEdited);
  });

  it('are applied by one of many migrators that start together', async () => {
    await write('0001-first.sql', 'select pg_sleep(0.05); create table first (id int)');

    const { fulfilled } = await race(8, run);

    expect(fulfilled.flat()).toEqual(['0001-first']);
  });
});
