import { deliveryMigrations } from '@rakor/messaging';
import { givenDatabase, type ServiceDatabase } from '@rakor/testing';
import { registerMigrations } from './index.js';

const theirs = await givenDatabase('listener', { migrations: [deliveryMigrations, registerMigrations] });

const shapeOf = async ({ admin }: ServiceDatabase, schema: string) => {
  const { rows } = await admin.query<{ line: string }>(
    `select concat_ws(' ', table_name, column_name, data_type, is_nullable, column_default) as line from information_schema.columns
      where table_schema = $1 and table_name in ('region', 'organisation', 'position', 'holding')
     union all
     select replace(indexdef, $1 || '.', '') from pg_indexes
      where schemaname = $1 and tablename in ('region', 'organisation', 'position', 'holding')
     order by 1`,
    [schema],
  );
  return rows.map(({ line }) => line);
};

// These two are older than the lib: their tables were made by migrations of their own.
it.each(['directives', 'notifications'])(
  'The copy of the directory in %s has the tables that the lib makes for everybody',
  async (service) => {
    const shape = await shapeOf(theirs, 'listener');

    expect(shape.length).toBeGreaterThan(30);
    expect(await shapeOf(await givenDatabase(service), service)).toEqual(shape);
  },
);
