import { deliveryMigrations } from '@rakor/messaging';
import pg from 'pg';
import { givenDatabase } from './given-database.js';

const database = await givenDatabase('greetings', { migrations: [deliveryMigrations] });

describe('The database of a service', () => {
  it.each(['owner', 'app', 'relay'] as const)('lets its %s in, with the schema of the service before it', async (kind) => {
    const client = new pg.Client({ connectionString: database.urls[kind] });
    await client.connect();

    const { rows } = await client.query('select current_user as role, current_schema() as schema');
    await client.end();

    expect(rows).toEqual([{ role: `greetings_${kind}`, schema: 'greetings' }]);
  });

  it('has the tables of the delivery', async () => {
    const { rowCount } = await database.admin.query(`select from pg_tables where schemaname = 'greetings' and tablename = 'inbox'`);

    expect(rowCount).toBe(1);
  });
});
