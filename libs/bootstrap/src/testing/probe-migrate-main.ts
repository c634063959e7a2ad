import { runMigrations } from '../process/run-migrations.js';
import { probe } from './probe.js';

await runMigrations({
  ...probe,
  reference: async (query) => {
    const rows = await query<{ count: string }>(`select count(*) from pg_tables where tablename = 'note'`);
    return `${rows[0]?.count} table of notes`;
  },
});
