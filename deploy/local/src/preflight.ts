import { statfsSync } from 'node:fs';
import { natsBinary, postgresBinaries } from '@rakor/embedded';
import { CannotStart } from './cannot-start.js';
import type { Home } from './home.js';
import { type NeededPort, requireFree } from './ports.js';
import type { Settings } from './settings.js';

/** A new cluster takes 40 MB, the write-ahead log of the demo's day some more. */
const NEEDED_MB = 300;

/**
 * Finds out what would fail later and less clearly.
 *
 * @throws {CannotStart | EmbeddedServerError}
 */
export async function preflight(settings: Settings, home: Home, ports: readonly NeededPort[]): Promise<void> {
  if (!settings.databaseUrl) postgresBinaries();
  if (!settings.natsUrl) natsBinary();
  requireSpace(home.folder);
  await requireFree(ports);
}

function requireSpace(folder: string): void {
  const { bavail, bsize } = statfsSync(folder);
  const free = Math.floor((bavail * bsize) / 2 ** 20);
  if (free < NEEDED_MB) throw diskFull(folder, `${free} MB free, ${NEEDED_MB} MB needed`);
}

export function diskFull(folder: string, detail?: string): CannotStart {
  return new CannotStart(
    `the disk of ${folder} is full${detail ? ` (${detail})` : ''}`,
    'free some space, or put the data elsewhere: RAKOR_HOME=/path npm start',
  );
}
