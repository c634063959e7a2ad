import { migrationsOf } from '@rakor/bootstrap';
import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';
import { publicServices } from './service.js';

const database = await givenDatabase(publicServices.name, { migrations: migrationsOf(publicServices) });

/** The policies by which something is shared with another tenant, and what each compares. */
const CALLER = "NULLIF(current_setting('app.region'::text, true), ''::text)";
const SHARING: [name: string, rule: string][] = [
  // A regency sees where its services are given in its name (F15).
  ['institution.owner', `(owner_region = ${CALLER})`],
  // A province's catalogue is its regencies' to read (F18).
  ['standard.regencies', `(region = "left"(${CALLER}, 2))`],
  // A province compares what its regencies promise (F18).
  ['standard.province', `(province = ${CALLER})`],
  // A province sees where its regencies' places stand, and nothing of what was shown (domain §4.5).
  ['standing.province', `(province = ${CALLER})`],
  // A province sees what its regencies' malls come to, and nobody's ticket or answer (domain §4.5).
  ['satisfaction_tally.province', `(province = ${CALLER})`],
  ['day_tally.province', `(province = ${CALLER})`],
  // Who is asked to a joint launch reads what it is asked (B1).
  ['launch_partner.partner', `(partner_region = ${CALLER})`],
];

describe('The tables of public-services', () => {
  it('keep the tenants apart, each of them', async () => {
    const admin = await database.admin.connect();
    const sharingPolicies = [...SHARING.map(([name]) => name), 'launch_partner.partner_answers', 'guest_case.host'];

    expect(await catalogueFaults(admin, publicServices.name, { sharingPolicies }).finally(() => admin.release())).toEqual([]);
  });

  it.each(SHARING)('share by plain equality, and for reading only: %s', async (name, rule) => {
    const [table, policy] = name.split('.');
    const { rows } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'public_services' and tablename = $1 and policyname = $2`,
      [table, policy],
    );

    expect(rows).toEqual([{ cmd: 'SELECT', qual: rule, with_check: null }]);
  });

  it('let the place of another tenant put a case into its owner’s, in its own name only, and see nothing of it', async () => {
    const { rows } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'public_services' and tablename = 'guest_case' and policyname = 'host'`,
    );

    expect(rows).toEqual([{ cmd: 'INSERT', qual: null, with_check: `(host_region = ${CALLER})` }]);
  });

  it('let who is asked to a joint launch write its answer, and nothing that was asked', async () => {
    const { rows: policies } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'public_services' and policyname = 'partner_answers'`,
    );
    const { rows: columns } = await database.admin.query<{ column: string }>(
      `select attname as column from pg_attribute where attrelid = 'public_services.launch_partner'::regclass and attnum > 0
          and has_column_privilege('public_services_app', attrelid, attnum, 'update') order by 1`,
    );
    const rule = `(partner_region = ${CALLER})`;

    expect(policies).toEqual([{ cmd: 'UPDATE', qual: rule, with_check: rule }]);
    expect(columns.map(({ column }) => column)).toEqual([
      ...['answer', 'answered_for', 'guest', 'launch_status', 'place_id', 'place_name', 'planned_on', 'reason', 'version'],
    ]);
  });

  it.each([
    'place',
    'service',
    'institution',
    'readiness',
    'readiness_point',
    'standing',
    'launch',
    'launch_partner',
    'guest_case',
    'standard',
    'standard_edition',
    'delegation',
  ])('keep what was: no %s is deleted', async (table) => {
    const { rows } = await database.admin.query(`select has_table_privilege('public_services_app', $1, 'delete') as allowed`, [
      `public_services.${table}`,
    ]);

    expect(rows).toEqual([{ allowed: false }]);
  });
});
