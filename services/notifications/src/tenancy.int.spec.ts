import { catalogueFaults } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';

const database = await givenDatabase('notifications');

describe('The tables of notifications', () => {
  it('keep the tenants apart, each of them', async () => {
    const client = await database.admin.connect();
    // Those named "kept" take away: they only forbid.
    const sharingPolicies = ['routing_rule.default_of_province', 'delivery.kept', 'delivery_step.kept'];

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

  it('let the service remove nothing of the record of deliveries that is open, or younger than a year', async () => {
    const client = await database.admin.connect();
    const gone = async (status: string, due: string | null, years: number) => {
      await client.query('begin');
      await client.query(
        `insert into notifications.delivery (region, id, event_id, event_type, occurred_at, channel, recipient_kind, recipient_code, recipient_name, rule,
           lane, status, due_at, created_at, bundle_id)
         values ('33.16', uuidv7(), uuidv7(), 'x', now(), 'webhook', 'webhook', 'x', '', 'x', 'x', $1, $2, now() - make_interval(years => $3),
                 case when $1 = 'held' and $2::timestamptz is null then uuidv7() end)`,
        [status, due, years],
      );
      await client.query(`select set_config('app.region', '33.16', true)`);
      await client.query('set local role notifications_app');
      const { rowCount } = await client.query('delete from notifications.delivery');
      await client.query('rollback');
      return rowCount;
    };

    const counts = [
      await gone('delivered', null, 2),
      await gone('delivered', null, 0),
      await gone('queued', '2020-01-01T00:00:00Z', 2),
      await gone('held', null, 2),
    ];
    client.release();

    expect(counts).toEqual([1, 0, 0, 0]);
  });

  it.each([
    ['delivery_step', 'update'],
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
