import { resolve } from 'node:path';
import { CannotStart } from './cannot-start.js';

/** Everything that a start can be told, by flags and environment. */
export interface Settings {
  /** Folder of all data: `.local`, or RAKOR_HOME. */
  readonly home: string;
  /** First HTTP port; every process has a fixed place after it. */
  readonly portBase: number;
  readonly postgresPort: number;
  readonly natsPort: number;
  /** Admin URL of a given PostgreSQL, instead of the embedded one. */
  readonly databaseUrl: string | undefined;
  /** URL of a given NATS with its user, instead of the embedded one. */
  readonly natsUrl: string | undefined;
  /** Throw the data of earlier starts away. */
  readonly fresh: boolean;
  readonly demo: boolean;
}

/** `--no-build` is start.js's own: it starts what is built already. */
const FLAGS = ['--fresh', '--no-demo', '--no-build'];
const USAGE = 'npm start [-- --fresh] [-- --no-demo] [-- --no-build]';

/**
 * Reads the settings of a start.
 *
 * @param root the repository
 * @throws {CannotStart} on a flag, port or URL that means nothing
 */
export function readSettings(args: readonly string[], env: NodeJS.ProcessEnv, root: string): Settings {
  const unknown = args.find((arg) => !FLAGS.includes(arg));
  if (unknown !== undefined) throw new CannotStart(`unknown option ${unknown}`, USAGE);

  const settings: Settings = {
    home: resolve(root, env.RAKOR_HOME || '.local'),
    portBase: port(env, 'RAKOR_PORT_BASE', 3100),
    postgresPort: port(env, 'RAKOR_PG_PORT', 5440),
    natsPort: port(env, 'RAKOR_NATS_PORT', 4240),
    databaseUrl: url(env, 'DATABASE_URL', ['postgres:', 'postgresql:']),
    natsUrl: url(env, 'NATS_URL', ['nats:', 'tls:']),
    fresh: args.includes('--fresh'),
    demo: !args.includes('--no-demo'),
  };
  if (settings.fresh) refuseFreshOnGiven(settings);
  return settings;
}

/**
 * The settings of a deployment's jobs, where both servers are given.
 *
 * @throws {CannotStart} when a URL is missing or means nothing
 */
export function readDeployedSettings(env: NodeJS.ProcessEnv): Settings {
  if (!env.DATABASE_URL) throw new CannotStart('DATABASE_URL is not set', 'give the URL of an admin of PostgreSQL');
  return readSettings([], env, '/');
}

/** Data and events must begin anew together, and a server that was given is not ours to empty. */
function refuseFreshOnGiven({ databaseUrl, natsUrl }: Pick<Settings, 'databaseUrl' | 'natsUrl'>): void {
  const variable = databaseUrl ? 'DATABASE_URL' : natsUrl ? 'NATS_URL' : null;
  if (variable !== null)
    throw new CannotStart(`--fresh empties no server that was given by ${variable}`, `empty it yourself, or unset ${variable}`);
}

function port(env: NodeJS.ProcessEnv, name: string, usual: number): number {
  const value = Number(env[name] || usual);
  if (Number.isInteger(value) && value >= 1024 && value <= 65_000) return value;
  throw new CannotStart(`${name}=${env[name]} is not a port`, `give a number from 1024 to 65000, or unset it for ${usual}`);
}

function url(env: NodeJS.ProcessEnv, name: string, schemes: readonly string[]): string | undefined {
  const value = env[name];
  if (!value) return undefined;
  if (URL.canParse(value) && schemes.includes(new URL(value).protocol)) return value;
  throw new CannotStart(
    `${name} is not a URL of the kind ${schemes[0]}//user:password@host:port`,
    'correct it, or unset it to use the embedded server',
  );
}
