import { givenEmptyDatabase } from '@rakor/test-infra';
import { PreparingClient } from './preparing-client.js';

const KEEP = 'insert into thing (id) values ($1)';

describe('A connection that prepares repeated writes', () => {
  let client: PreparingClient;

  beforeEach(async () => {
    const { url, admin } = await givenEmptyDatabase();
    await admin.query('create table thing (id int primary key)');
    client = new PreparingClient({ connectionString: url, pipeline: true });
    await client.connect();
  });

  afterEach(() => client.end());

  const prepared = async () => {
    const { rows } = await client.query<{ statement: string }>('select statement from pg_prepared_statements');
    return rows.map(({ statement }) => statement);
  };
  const ids = async () => {
    const { rows } = await client.query<{ id: number }>('select id from thing order by id');
    return rows.map(({ id }) => id);
  };

  it('has one parsed when it comes a second time', async () => {
    await client.query(KEEP, [1]);
    expect(await prepared()).toEqual([]);

    await client.query(KEEP, [2]);
    await client.query(KEEP, [3]);
    expect(await prepared()).toEqual([KEEP]);
    expect(await ids()).toEqual([1, 2, 3]);
  });

  it('sends many of one text without waiting for the first answer', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, id) => client.query(KEEP, [id])));

    expect(await prepared()).toEqual([KEEP]);
    expect(await ids()).toHaveLength(50);
  });

  it('goes on after one that was refused while it was being parsed', async () => {
    await client.query(KEEP, [1]);
    await client.query('begin');
    const refused = await Promise.allSettled([client.query('select 1 / 0'), client.query(KEEP, [2]), client.query(KEEP, [3])]);
    await client.query('rollback');
    await client.query(KEEP, [4]);

    expect(refused.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'rejected']);
    expect(await ids()).toEqual([1, 4]);
  });

  it('leaves reads alone, whose columns a migration may change', async () => {
    for (let time = 0; time < 3; time++) await client.query('select * from thing where id = $1', [1]);

    expect(await prepared()).toEqual([]);
  });

  it('keeps no more than a few hundred', async () => {
    for (let text = 0; text < 250; text++)
      for (let time = 0; time < 2; time++) await client.query(`update thing set id = $1 where id = ${text}`, [text]);

    expect(await prepared()).toHaveLength(200);
  });
});
