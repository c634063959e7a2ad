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

const READY_MS = 45_000;

/** Base URL of the issuer or a service. */
export function baseUrl(settings: Settings, process: string): string {
  return `http://127.0.0.1:${httpPort(settings, process)}`;
}

/** The development issuer. */
export function issuerProcess(settings: Settings, home: Home): ProcessSpec {
  return nodeProcess(settings, home, 'issuer', fileURLToPath(new URL('./issuer-main.js', import.meta.url)), {
    ISSUER_KEY_FILE: home.issuerKey,
  });
}

/** A service, told by its environment where everything is. */
export function serviceProcess(settings: Settings, home: Home, connections: Connections, service: string): ProcessSpec {
  const issuer = baseUrl(settings, 'issuer');
  const nats = connections.nats(service);
  return nodeProcess(settings, home, service, join(repository, 'services', service, 'dist', 'main.js'), {
    DATABASE_URL: connections.database(service, 'app'),
    RELAY_DATABASE_URL: connections.database(service, 'relay'),
    NATS_URL: nats.url,
    NATS_USER: nats.user,
    NATS_PASSWORD: nats.password,
    OIDC_ISSUER: issuer,
    OIDC_AUDIENCE: AUDIENCE,
    OIDC_JWKS_URL: `${issuer}/jwks`,
    RAKOR_LOCAL: '1',
    SHUTDOWN_DELAY_MS: '0',
  });
}

function nodeProcess(settings: Settings, home: Home, name: string, script: string, env: NodeJS.ProcessEnv): ProcessSpec {
  const file = logFile(home, name);
  return {
    name,
    start: async (spawned) => {
      const running = startNode({
        script,
        env: { ...cleanEnvironment(process.env), ...env, HOST: '127.0.0.1', PORT: String(httpPort(settings, name)) },
        logFile: file,
      });
      spawned(running.pid);
      return running;
    },
    ready: async (running, signal) => {
      try {
        await untilReady(baseUrl(settings, name), running, READY_MS, signal);
      } catch (error) {
        throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}; its last words: ${lastWords(file)}`, {
          cause: error,
        });
      }
    },
  };
}
