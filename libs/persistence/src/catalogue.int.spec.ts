import { givenEmptyDatabase } from '@rakor/test-infra';
import type pg from 'pg';
import { catalogueFaults } from './catalogue.js';
import { migrate } from './migrations.js';
import { provisionDatabase, rolesOf } from './roles.js';

const PASSWORD = 'test';
const GOOD = `create table thing (region text not null, id int, name text, primary key (region, id), unique (region, name)); select rakor_tenant_table('thing');`;

describe('The catalogue test', () => {
  let admin: pg.Pool;
  let owner: string;

  beforeEach(async () => {
    const database = await givenEmptyDatabase();
    admin = database.admin;
    const url = new URL(database.url);
    url.username = rolesOf('catalogued').owner;
    url.password = PASSWORD;
    owner = url.href;
    const client = await admin.connect();
    await provisionDatabase(client, 'catalogued', { owner: PASSWORD, app: PASSWORD, relay: PASSWORD });
    await migrate(owner, 'catalogued', []);
    client.release();
  });

  const faultsAfter = async (sql: string) => {
    const client = await admin.connect();
    await client.query('set role catalogued_owner; set search_path = catalogued');
    await client.query(sql);
    await client.query('reset role');
    const faults = await catalogueFaults(client, 'catalogued');
    client.release(true);
    return faults;
  };

  it('finds nothing wrong with a table made by the helper', async () => {
    expect(await faultsAfter(GOOD)).toEqual([]);
  });

  it('lets the relay role look when something is due', async () => {
    expect(await faultsAfter(`${GOOD} create policy due on thing for select to catalogued_relay using (true)`)).toEqual([]);
  });

  it.each([
    ['a table without a region', 'create table thing (id int primary key)', 'no column region'],
    ['a key that does not start with the region', GOOD.replace('primary key (region, id)', 'primary key (id, region)'), 'primary key'],
    ['a unique key across regions', GOOD.replace('unique (region, name)', 'unique (name)'), 'unique (name)'],
    ['row level security that is off', `${GOOD} alter table thing disable row level security`, 'security is off'],
    ['row level security that spares the owner', `${GOOD} alter table thing no force row level security`, 'not forced'],
    ['a missing check on what is written', `${GOOD} drop policy tenant on thing; create policy tenant on thing using (true)`, 'WITH CHECK'],
    ['a further policy', `${GOOD} create policy backdoor on thing using (true)`, 'unexpected policy backdoor'],
    [
      'a policy of due work that lets the app role see it all',
      `${GOOD} create policy due on thing for select to catalogued_app using (true)`,
      'unexpected policy due',
    ],
    [
      'a policy of due work that lets the relay role change something',
      `${GOOD} create policy due on thing to catalogued_relay using (true) with check (true)`,
      'unexpected policy due',
    ],
    ['a grant to somebody else', `${GOOD} grant select on thing to pg_monitor`, 'granted to pg_monitor'],
    ['a view with its owner’s rights', `${GOOD} create view seen as select * from thing`, 'security_invoker'],
    [
      'a function with its owner’s rights',
      'create function f() returns int language sql security definer as $$ select 1 $$',
      'SECURITY DEFINER',
    ],
    ['an app role that may truncate', `${GOOD} grant truncate on thing to catalogued_app`, 'truncated'],
    ['an app role that owns a table', `${GOOD} reset role; alter table thing owner to catalogued_app`, 'owned by'],
    [
      'a foreign key without the region',
      `${GOOD.replace('unique (region, name)', 'unique (region, name), unique (region, id, name)')}
       create table part (region text not null, id int, thing int, primary key (region, id)); select rakor_tenant_table('part');
       create unique index thing_id on thing (id); alter table part add foreign key (thing) references thing (id)`,
      'foreign key (thing) without region',
    ],
  ])('finds %s', async (_, sql, fault) => {
    expect(await faultsAfter(sql)).toContainEqual(expect.stringContaining(fault));
  });
});
