import { deliveryMigrations } from '@rakor/messaging';
import { registerMigrations } from '@rakor/register';
import { givenDatabase, type ServiceDatabase } from '@rakor/testing';
import { directives } from '../service.js';

// This service is older than the lib: its tables were made by migrations of its own.
const ours = await givenDatabase(directives.name);
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

it('The copy of the directory has the tables that the lib makes for everybody', async () => {
  const shape = await shapeOf(theirs, 'listener');

  expect(shape.length).toBeGreaterThan(30);
  expect(await shapeOf(ours, 'directives')).toEqual(shape);
});
