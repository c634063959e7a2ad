import { execFile } from 'node:child_process';
import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort, type Postgres, startPostgres } from '@rakor/embedded';
import { Client } from 'pg';

const run = promisify(execFile);

/** A primary and its synchronous standby, on 127.0.0.1. Not careless: both sync their disks. */
export interface PostgresPair {
  /** Where writes go at present. */
  readonly primary: Postgres;
  readonly standby: Postgres | null;
  killPrimary(): Promise<void>;
  /** Makes the standby the primary, which waits for nobody until `rejoin`. */
  promote(): Promise<void>;
  /** Builds a new standby from a copy of the primary, and has commits wait for it. */
  rejoin(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a new pair, whose data go into `folder`. */
export async function startPostgresPair(folder: string): Promise<PostgresPair> {
  const pair = new Pair(folder, await startPostgres({ dataDir: join(folder, 'postgres-1'), port: await freePort() }));
  await pair.rejoin();
  return pair;
}

class Pair implements PostgresPair {
  standby: Postgres | null = null;
  private made = 1;
  private dataDir: string;
  private standbyDir = '';

  constructor(
    private readonly folder: string,
    public primary: Postgres,
  ) {
    this.dataDir = join(folder, 'postgres-1');
  }

  async killPrimary(): Promise<void> {
    await this.primary.kill();
  }

  async promote(): Promise<void> {
    if (!this.standby) throw new Error('there is no standby to promote');
    await tell(this.standby, 'select pg_promote()');
    await tell(this.standby, `alter system set synchronous_standby_names = ''`, 'select pg_reload_conf()');
    await rm(this.dataDir, { recursive: true });
    [this.primary, this.dataDir, this.standby] = [this.standby, this.standbyDir, null];
  }

  async rejoin(): Promise<void> {
    this.standbyDir = join(this.folder, `postgres-${++this.made}`);
    // The programs from npm lack pg_basebackup; between these two calls the files are what it would have copied.
    await this.whileBackingUp(() => run('cp', ['--archive', this.dataDir, this.standbyDir]));
    await rm(join(this.standbyDir, 'postmaster.pid'), { force: true });
    await run('cp', ['--archive', join(this.standbyDir, 'PG_VERSION'), join(this.standbyDir, 'standby.signal')]);
    await writeFile(join(this.standbyDir, 'standby.signal'), '');
    const source = `host=127.0.0.1 port=${this.primary.port} user=postgres password=postgres application_name=standby`;
    await appendFile(join(this.standbyDir, 'postgresql.auto.conf'), `primary_conninfo = '${source}'\n`);
    this.standby = await startPostgres({ dataDir: this.standbyDir, port: await freePort() });
    await tell(this.primary, `alter system set synchronous_standby_names = 'FIRST 1 (standby)'`, 'select pg_reload_conf()');
  }

  async stop(): Promise<void> {
    await Promise.all([this.primary.kill(), this.standby?.kill()]);
  }

  private async whileBackingUp(copy: () => Promise<unknown>): Promise<void> {
    const client = new Client(this.primary.url);
    await client.connect();
    try {
      await client.query(`select pg_backup_start('standby', true)`);
      await copy();
      const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
      await writeFile(join(this.standbyDir, 'backup_label'), rows[0]?.labelfile ?? '');
    } finally {
      await client.end();
    }
  }
}

/** As superuser, one statement after another. */
async function tell(server: Postgres, ...statements: string[]): Promise<void> {
  const client = new Client(server.url);
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}
