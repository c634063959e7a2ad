import { mkdirSync, readdirSync, renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Where everything of a local stack lies. */
export interface Home {
  readonly folder: string;
  readonly postgres: string;
  readonly nats: string;
  readonly natsConfig: string;
  readonly logs: string;
  readonly issuerKey: string;
  readonly passwords: string;
  /** What a user reads; there while the stack is ready. */
  readonly stackFile: string;
  /** Who runs now; what the next start cleans if this one is killed. */
  readonly processes: string;
}

/** The places in `folder`; only the owner may read them. */
export function homeIn(folder: string): Home {
  return {
    folder,
    postgres: join(folder, 'pgdata'),
    nats: join(folder, 'jetstream'),
    natsConfig: join(folder, 'nats.conf'),
    logs: join(folder, 'logs'),
    issuerKey: join(folder, 'issuer-key.json'),
    passwords: join(folder, 'passwords.json'),
    stackFile: join(folder, 'stack.json'),
    processes: join(folder, 'processes.json'),
  };
}

export function createHome(home: Home): void {
  mkdirSync(home.logs, { recursive: true });
}

/** Throws all data away; the record of processes stays with the one who holds it. */
export async function emptyHome(home: Home): Promise<void> {
  for (const path of [home.postgres, home.nats, home.natsConfig, home.logs, home.issuerKey, home.passwords]) {
    await rm(path, { recursive: true, force: true });
  }
  createHome(home);
}

export function logFile(home: Home, process: string): string {
  return join(home.logs, `${process}.log`);
}

/** Begins new logs and keeps those of the start before. */
export function beginLogs(home: Home): void {
  for (const file of readdirSync(home.logs)) {
    if (!file.endsWith('.previous.log')) renameSync(join(home.logs, file), join(home.logs, file.replace(/\.log$/, '.previous.log')));
  }
}
