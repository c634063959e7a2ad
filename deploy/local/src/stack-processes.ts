import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Connections } from './connections.js';
import { type Home, logFile } from './home.js';
import { lastWords } from './log-tail.js';
import { cleanEnvironment, startNode } from './node-process.js';
import { httpPort } from './ports.js';
import { untilReady } from './ready.js';
import { repository } from './repository.js';
import type { Settings } from './settings.js';
import type { ProcessSpec } from './supervisor.js';
import { AUDIENCE } from './token.js';

/** Nine processes that start at once on two busy cores take a minute. */
const READY_MS = 180_000;

type HttpPorts = Pick<Settings, 'portBase'>;

/** Base URL of the issuer or a service. */
export function baseUrl(settings: HttpPorts, process: string): string {
  return `http://127.0.0.1:${httpPort(settings, process)}`;
}

/** The development issuer. */
export function issuerProcess(settings: HttpPorts, home: Home): ProcessSpec {
  const script = fileURLToPath(new URL('./issuer-main.js', import.meta.url));
  return nodeProcess(home, placeOf(settings, 'issuer', script), { ISSUER_KEY_FILE: home.issuerKey });
}

/** A process that answers HTTP, where it differs from the services of `npm start`. */
export interface Place {
  /** Of the process and its log; one of several replicas has a name of its own. */
  readonly name: string;
  readonly port: number;
  readonly script: string;
  readonly nodeArgs?: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

/** A service, told by its environment where everything is. */
export function serviceProcess(
  settings: HttpPorts,
  home: Home,
  connections: Connections,
  service: string,
  place: Place = placeOf(settings, service, join(repository, 'services', service, 'dist', 'main.js')),
): ProcessSpec {
  const issuer = baseUrl(settings, 'issuer');
  const nats = connections.nats(service);
  return nodeProcess(home, place, {
    DATABASE_URL: connections.database(service, 'app'),
    RELAY_DATABASE_URL: connections.database(service, 'relay'),
    NATS_URL: nats.url,
    NATS_USER: nats.user,
    NATS_PASSWORD: nats.password,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_JWKS_URL: `${issuer}/jwks`,
    SIGN_IN_URL: `${issuer}/sign-in`,
    RAKOR_LOCAL: '1',
    SHUTDOWN_DELAY_MS: '0',
    ...place.env,
  });
}

function placeOf(settings: HttpPorts, name: string, script: string): Place {
  return { name, port: httpPort(settings, name), script };
}

function nodeProcess(home: Home, { name, port, script, nodeArgs = [] }: Place, env: NodeJS.ProcessEnv): ProcessSpec {
  const file = logFile(home, name);
  return {
    name,
    start: async (spawned) => {
      const running = startNode({
        script,
        nodeArgs,
        env: { ...cleanEnvironment(process.env), ...env, HOST: '127.0.0.1', PORT: String(port) },
        logFile: file,
      });
      spawned(running.pid);
      return running;
    },
    ready: async (running, signal) => {
      try {
        await untilReady(`http://127.0.0.1:${port}`, running, READY_MS, signal);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}; its last words: ${lastWords(file)}`, {
          cause: error,
        });
      }
    },
  };
}
