import { migrationsOf } from '@rakor/bootstrap';
import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';
import { programs } from './service.js';

const database = await givenDatabase(programs.name, { migrations: migrationsOf(programs) });

/** By which a province reads what its regencies stand for and where they want to be (N3), what kinds of things stand in their way (F8), and how their programs do. */
const SHARED_WITH_PROVINCE = [
  'figure.province',
  'target.province',
  'obstacle_tally.province',
  'program_tally.province',
  'program_window.province',
];

/** By which the regencies of a province read what is new in one of them (K6). */
const SHARED_BY_PROVINCE = 'innovation.regencies';

const CALLER = `NULLIF(current_setting('app.region'::text, true), ''::text)`;
const RULES: readonly (readonly [policy: string, rule: string])[] = [
  ...SHARED_WITH_PROVINCE.map((policy) => [policy, `(province = ${CALLER})`] as const),
  [SHARED_BY_PROVINCE, `(region = "left"(${CALLER}, 2))`],
];

describe('The tables of programs', () => {
  it('keep the tenants apart, each of them', async () => {
    const admin = await database.admin.connect();

    expect(
      await catalogueFaults(admin, programs.name, { sharingPolicies: RULES.map(([policy]) => policy) }).finally(() => admin.release()),
    ).toEqual([]);
  });

  it.each(RULES)('share by plain equality, and for reading only: %s', async (name, rule) => {
    const [table, policy] = name.split('.');
    const { rows } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'programs' and tablename = $1 and policyname = $2`,
      [table, policy],
    );

    expect(rows).toEqual([{ cmd: 'SELECT', qual: rule, with_check: null }]);
  });

  it.each([
    ['measurement_history', []],
    ['figure', ['accepted_at', 'superseded_at']],
    ['target', ['superseded_at']],
    ['indicator', ['colour', 'colour_period', 'due_at', 'version']],
  ])('keep what was said: of %s the service may change %j, and take nothing away', async (table, columns) => {
    const { rows } = await database.admin.query<{ column: string }>(
      `select a.attname as column from pg_attribute a
        where a.attrelid = $1::regclass and a.attnum > 0 and has_column_privilege('programs_app', a.attrelid, a.attnum, 'update') order by 1`,
      [`programs.${table}`],
    );
    const { rows: taking } = await database.admin.query(`select has_table_privilege('programs_app', $1, 'delete, truncate') as may`, [
      `programs.${table}`,
    ]);

    expect(rows.map(({ column }) => column)).toEqual(columns);
    expect(taking).toEqual([{ may: false }]);
  });
});
