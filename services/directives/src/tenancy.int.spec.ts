import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';

const database = await givenDatabase('directives');

/** The policies by which a province's assignment is shared with the regency that it is for (N1). */
const SHARING = [
  'assignment.addressee',
  'assignment.addressee_acts',
  'report.addressee',
  'report.addressee_adds',
  'assignment_history.addressee',
  'assignment_history.addressee_adds',
  'assignment_wording.addressee',
  'proposal.addressee',
  'proposal.addressee_acts',
  'proposal_history.addressee',
  'proposal_history.addressee_adds',
  'invitation.addressee',
  'escalation.addressee',
  'escalation_told.addressee',
];

/** Other policies by which something is shared, and what each compares (F8). */
const CALLER = "NULLIF(current_setting('app.region'::text, true), ''::text)";
const ALSO_SHARING: [name: string, rule: string][] = [
  ['obstacle.addressee', `(addressee_region = ${CALLER})`],
  ['obstacle.unblocker', `(unblocker_region = ${CALLER})`],
  ['obstacle_tally.province', `(province = ${CALLER})`],
  ['solution.regencies', `(region = "left"(${CALLER}, 2))`],
];

describe('The tables of directives', () => {
  it('keep the rules of tenancy', async () => {
    const admin = await database.admin.connect();

    expect(await catalogueFaults(admin, 'directives', { sharingPolicies: [...SHARING, ...ALSO_SHARING.map(([name]) => name)] })).toEqual(
      [],
    );
    admin.release();
  });

  it.each(SHARING)('share by equality with the addressee, and in no other way: %s', async (name) => {
    const [table, policy] = name.split('.');
    const { rows } = await database.admin.query<{ qual: string | null; with_check: string | null }>(
      `select qual, with_check from pg_policies where schemaname = 'directives' and tablename = $1 and policyname = $2`,
      [table, policy],
    );
    const rules = rows.flatMap(({ qual, with_check }) => [qual, with_check]).filter((rule) => rule !== null);

    expect(new Set(rules)).toEqual(new Set([`(addressee_region = NULLIF(current_setting('app.region'::text, true), ''::text))`]));
  });

  it.each(ALSO_SHARING)('share by plain equality, and for reading only: %s', async (name, rule) => {
    const [table, policy] = name.split('.');
    const { rows } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'directives' and tablename = $1 and policyname = $2`,
      [table, policy],
    );

    expect(rows).toEqual([{ cmd: 'SELECT', qual: rule, with_check: null }]);
  });

  it.each([
    ['solution', 'update'],
    ['solution', 'delete'],
    ['obstacle', 'delete'],
    ['utterance', 'update'],
    ['utterance', 'delete'],
    ['report', 'update'],
    ['report', 'delete'],
    ['assignment', 'delete'],
    ['assignment_wording', 'update'],
    ['assignment_wording', 'delete'],
    ['proposal', 'delete'],
    ['proposal_history', 'update'],
    ['proposal_history', 'delete'],
    ['directive_history', 'update'],
    ['directive_history', 'delete'],
    ['assignment_history', 'update'],
    ['assignment_history', 'delete'],
    ['meeting_history', 'update'],
    ['meeting_history', 'delete'],
    ['decision', 'delete'],
    ['decision_history', 'update'],
    ['decision_history', 'delete'],
    ['meeting_promises', 'update'],
    ['meeting_promises', 'delete'],
    ['carry_over', 'update'],
    ['carry_over', 'delete'],
    ['escalation', 'delete'],
    ['escalation_told', 'update'],
    ['escalation_told', 'delete'],
  ])('let the service not change what is said and done: %s %s', async (table, privilege) => {
    const { rows } = await database.admin.query('select has_table_privilege($1, $2, $3) as allowed', [
      'directives_app',
      `directives.${table}`,
      privilege,
    ]);

    expect(rows).toEqual([{ allowed: false }]);
  });

  it('let the service move an assignment, and leave what was said to whom as it was', async () => {
    const { rows } = await database.admin.query<{ column: string }>(
      `select attname as column from pg_attribute
        where attrelid = 'directives.assignment'::regclass and attnum > 0 and has_column_privilege('directives_app', attrelid, attnum, 'update') order by 1`,
    );

    expect(rows.map(({ column }) => column)).toEqual([
      'acknowledged_at',
      'claimed_percent',
      'commitment',
      'due_on',
      'extension',
      'extensions',
      'original_due_on',
      'report_id',
      'reported_at',
      'reporter',
      'resumes',
      'status',
      'transfer',
      'verified_percent',
      'version',
    ]);
  });
});
