import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, chmod, cp, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';

const run = promisify(execFile);

export interface BaseBackup {
  /** Where the primary has its data. */
  readonly from: string;
  /** URL of its superuser. */
  readonly admin: string;
  /** Where the standby is to have them. What is there is thrown away. */
  readonly to: string;
  /** How the standby will reach the primary: "host=… user=replicator application_name=standby". */
  readonly conninfo: string;
  /** Folder of PostgreSQL's programs; undefined for those from npm. */
  readonly binaries: string | undefined;
}

/** Makes a standby of the primary in an empty folder, as docs/runbooks/postgres-failover.md says. */
export async function baseBackup(backup: BaseBackup): Promise<void> {
  const { from, to, conninfo, binaries } = backup;
  await rm(to, { recursive: true, force: true });
  const program = join(binaries ?? '', 'pg_basebackup');
  if (binaries !== undefined && existsSync(program)) {
    const how = ['--write-recovery-conf', '--wal-method=stream', '--checkpoint=fast'];
    await run(program, [`--dbname=${conninfo}`, `--pgdata=${to}`, ...how]);
  } else await copy(backup);
  // PostgreSQL may run as another user than we do.
  const { uid, gid } = await stat(from);
  await run('chown', ['-R', `${uid}:${gid}`, to]);
}

/** What pg_basebackup leaves out: it belongs to the running primary, or comes by streaming. */
const LEFT_OUT =
  /^postmaster\.(pid|opts)$|pg_internal\.init|pgsql_tmp|^(pg_wal|pg_replslot|pg_dynshmem|pg_notify|pg_serial|pg_snapshots|pg_subtrans|pg_stat_tmp)\/./;

/** The programs from npm lack pg_basebackup; between start and stop of a backup the files are what it would have copied. */
async function copy({ from, admin, to, conninfo }: BaseBackup): Promise<void> {
  const client = new pg.Client({ connectionString: admin });
  await client.connect();
  try {
    await client.query(`select pg_backup_start('standby', true)`);
    await cp(from, to, { recursive: true, filter: (path) => !LEFT_OUT.test(relative(from, path)) });
    const { rows } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
    await writeFile(join(to, 'backup_label'), rows[0]?.labelfile ?? '');
  } finally {
    await client.end();
  }
  await chmod(to, 0o700);
  await writeFile(join(to, 'standby.signal'), '');
  await appendFile(join(to, 'postgresql.auto.conf'), `primary_conninfo = '${conninfo}'\n`);
}
