import { EmbeddedServerError } from '@rakor/embedded';
import { CannotStart } from './cannot-start.js';
import type { Home } from './home.js';
import { AlreadyRunning } from './leftovers.js';
import { MigrationFailed } from './migrate.js';
import { diskFull } from './preflight.js';

/** Any failure as one line: what is wrong, and what mends it. */
export function explain(error: unknown, home: Home | null): string {
  return asCannotStart(error, home).toString();
}

function asCannotStart(error: unknown, home: Home | null): CannotStart {
  if (error instanceof CannotStart) return error;
  if (error instanceof AlreadyRunning) return new CannotStart(error.message, `stop it with Ctrl-C there or: kill ${error.pid}`);
  if (error instanceof EmbeddedServerError) return ofServer(error, home);
  if (error instanceof MigrationFailed)
    return new CannotStart(error.message, home ? 'mend it, or if the data may go: npm start -- --fresh' : 'see above');

  const code: unknown = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  const folder = home?.folder ?? 'RAKOR_HOME';
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') {
    return new CannotStart(
      `${folder} cannot be written: ${messageOf(error)}`,
      'was it made by another user? Remove it, or put the data elsewhere: RAKOR_HOME=/path npm start',
    );
  }
  return new CannotStart(messageOf(error), home ? `see ${home.logs}` : 'see above');
}

function ofServer(error: EmbeddedServerError, home: Home | null): CannotStart {
  const [port, url] = error.message.includes('PostgreSQL') ? ['RAKOR_PG_PORT', 'DATABASE_URL'] : ['RAKOR_NATS_PORT', 'NATS_URL'];
  switch (error.failure) {
    case 'port-in-use':
      return new CannotStart(error.message, `stop what listens there, or choose another: ${port}=… npm start`);
    case 'disk-full':
      return diskFull(home?.folder ?? 'RAKOR_HOME');
    case 'other-version':
      return new CannotStart(error.message, 'npm start -- --fresh begins anew');
    case 'not-installed':
      return new CannotStart(error.message, `npm ci installs it; or set ${url} to a server of yours, or use docker compose`);
    case 'no-binary':
    case 'no-user':
      return new CannotStart(error.message, `set ${url} to a server of yours, or use docker compose`);
    case 'failed':
      return new CannotStart(error.message, home ? `see ${home.logs}` : 'see above');
  }
}

function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message || error.name : String(error)).replaceAll(/\s*\n\s*/g, ' ');
}
