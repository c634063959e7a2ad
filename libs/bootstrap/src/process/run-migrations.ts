import { loadReference, migrate, type ReferenceQuery } from '@rakor/persistence';
import { migrationsOf } from '../app/migrations-of.js';
import type { ServiceDefinition } from '../app/service-definition.js';
import { environment } from '../config/environment.js';
import { EnvironmentReader } from '../config/environment-reader.js';
import { explain } from './explain.js';

export interface ServiceMigrations extends Pick<ServiceDefinition, 'name' | 'migrations' | 'foundations'> {
  /** Brings reference data up to date after the migrations, in a transaction of its own. Returns a line to print, if there is one. */
  readonly reference?: (query: ReferenceQuery) => Promise<string | void>;
}

/**
 * Runs a service's migrations as the whole of this process, as its owner role (MIGRATION_DATABASE_URL): first those of the delivery tables
 * and of the libs that it stands on, then its own. Prints a line for each one applied. Exits 1 with a clear line when it fails; running it again does no harm.
 */
export async function runMigrations({ reference, ...definition }: ServiceMigrations): Promise<void> {
  const service = definition.name;
  try {
    const url = ownerUrl();
    const applied = await migrate(url, service, migrationsOf(definition));
    for (const name of applied) process.stdout.write(`${service}: applied ${name}\n`);
    const note = reference && (await loadReference(url, service, reference));
    if (note) process.stdout.write(`${service}: ${note}\n`);
    process.stdout.write(`${service}: ${applied.length === 0 ? 'nothing to migrate' : `${applied.length} migrations applied`}\n`);
  } catch (error) {
    process.stderr.write(`${service} cannot migrate: ${explain(error)}\n`);
    process.exitCode = 1;
  }
}

function ownerUrl(): string {
  const read = new EnvironmentReader(environment());
  const url = read.url('MIGRATION_DATABASE_URL', ['postgres:', 'postgresql:'], "the PostgreSQL URL of the service's owner role");
  read.refuseProblems();
  return url;
}
