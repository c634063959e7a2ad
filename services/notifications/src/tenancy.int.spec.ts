import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';

const database = await givenDatabase('notifications');

describe('The tables of notifications', () => {
  it('keep the tenants apart, each of them', async () => {
    const client = await database.admin.connect();
    const sharingPolicies = ['routing_rule.default_of_province'];

    expect(await catalogueFaults(client, 'notifications', { sharingPolicies }).finally(() => client.release())).toEqual([]);
  });

  it('let a regency read what its province says for its regencies, and nothing else of it', async () => {
    const { rows } = await database.admin.query(
      `select cmd, qual, with_check from pg_policies where schemaname = 'notifications' and policyname = 'default_of_province'`,
    );

    const region = `NULLIF(current_setting('app.region'::text, true), ''::text)`;
    expect(rows).toEqual([
      { cmd: 'SELECT', qual: `((applies_to = 'regencies'::text) AND (region = "left"(${region}, 2)))`, with_check: null },
    ]);
  });

  it.each([
    ['delivery', 'delete'],
    ['delivery_step', 'update'],
    ['delivery_step', 'delete'],
    ['reader', 'delete'],
    ['following', 'delete'],
    ['contact_code', 'delete'],
    ['consent', 'update'],
    ['consent', 'delete'],
    ['routing_rule', 'delete'],
    ['routing_rule_version', 'update'],
    ['routing_rule_version', 'delete'],
  ])('let the service not change what was done and said: %s %s', async (table, privilege) => {
    const { rows } = await database.admin.query('select has_table_privilege($1, $2, $3) as allowed', [
      'notifications_app',
      `notifications.${table}`,
      privilege,
    ]);

    expect(rows).toEqual([{ allowed: false }]);
  });
});
