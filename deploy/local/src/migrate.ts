import { join } from 'node:path';
import { lastWords } from './log-tail.js';
import { cleanEnvironment, startNode } from './node-process.js';
import { repository } from './repository.js';

/** The migrations of a service did not run through. */
export class MigrationFailed extends Error {
  constructor(service: string, logFile: string | null) {
    super(`the migrations of ${service} failed${logFile === null ? '' : `: ${lastWords(logFile)}`}`);
    this.name = 'MigrationFailed';
  }
}

/**
 * Runs a service's own migration command, as a deployment does: as its owner role, in a process of its own.
 *
 * @param logFile gets what it prints; null prints it where we print
 * @param signal gives up
 * @param script the command, of a service that is not among ours
 * @throws {MigrationFailed}
 */
export async function migrateService(
  service: string,
  ownerUrl: string,
  logFile: string | null,
  signal?: AbortSignal,
  script = join(repository, 'services', service, 'dist', 'migrate.js'),
): Promise<void> {
  const migration = startNode({
    script,
    env: { ...cleanEnvironment(process.env), MIGRATION_DATABASE_URL: ownerUrl },
    logFile,
  });
  const giveUp = () => void migration.stop();
  signal?.addEventListener('abort', giveUp, { once: true });
  const code = await migration.code;
  signal?.removeEventListener('abort', giveUp);
  if (code !== 0) throw new MigrationFailed(service, logFile);
}
