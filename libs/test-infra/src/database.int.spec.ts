import { givenClonedDatabase, givenEmptyDatabase } from './database.js';

describe('A database of a spec file', () => {
  it('is new, and open to its superuser', async () => {
    const database = await givenEmptyDatabase();

    const { rows } = await database.admin.query('select current_database() as name');

    expect(rows).toEqual([{ name: database.name }]);
  });

  it('is a copy of a template that is prepared once', async () => {
    let prepared = 0;
    const template = {
      name: 'words',
      prepare: async (url: string) => {
        prepared += 1;
        await sql(url, `create table greeting as select 'halo' as word`);
      },
    };

    const copies = await Promise.all([givenClonedDatabase(template), givenClonedDatabase(template)]);

    expect(prepared).toBe(1);
    for (const { admin } of copies) expect((await admin.query('select word from greeting')).rows).toEqual([{ word: 'halo' }]);
  });
});

async function sql(url: string, statement: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
