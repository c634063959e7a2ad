import type { HealthCheck } from '@rakor/observability';
import { type MigrationFolder, readMigrations } from '@rakor/persistence';
import type { DataSource } from 'typeorm';

/** Whether every migration of this build has been applied. Once it has, it stays so: the answer is not asked for again. */
export function migrationsCheck(dataSource: DataSource, migrations: readonly MigrationFolder[]): HealthCheck {
  let current = false;
  return {
    name: 'migrations',
    critical: true,
    check: async () => {
      if (current) return;
      const missing = await missingIn(dataSource, migrations);
      if (missing.length > 0) throw new Error(`not applied yet: ${missing.join(', ')}; run the service's migrate.js`);
      current = true;
    },
  };
}

async function missingIn(dataSource: DataSource, migrations: readonly MigrationFolder[]): Promise<string[]> {
  const wanted = await readMigrations(migrations);
  const applied = await dataSource.query<{ name: string }[]>('select name from migration');
  const names = new Set(applied.map(({ name }) => name));
  return wanted.map(({ name }) => name).filter((name) => !names.has(name));
}
