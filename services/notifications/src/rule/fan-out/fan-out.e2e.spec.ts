import { AssignmentCancelledV1, DirectiveClosedV1, DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually, givenService } from '@rakor/testing';
import { aCancellation } from '../../assignment-facts.builder.js';
import type { DeliveryView } from '../../delivery/delivery.view.js';
import { aDirectiveClosing, anAddressee, anIssue } from '../../facts.builder.js';
import { notifications } from '../../service.js';
import { allProved } from '../../testing/all-proved.js';
import { aRuleWish } from '../rule.builder.js';

const MANY = 1_200;
const AT_ONCE = 500;
const service = await givenService(notifications);
const { admin: database } = service.database;

let region = '35.01';
let regency = 0;
beforeEach(() => (region = `35.${String(++regency).padStart(2, '0')}`));

/** Organisations of the region follow a directive: each has been told of it once. */
async function followedByMany(directiveId: string): Promise<void> {
  await database.query(
    `with told as (
       insert into notifications.message (region, id, recipient_kind, recipient_code, recipient_name, organisation_id, event_id, occurred_at, template, facts,
         subject_id, body_id, subject_en, body_en)
       select $1, gen_random_uuid(), 'organisation', 'opd-' || n, 'OPD ' || n, gen_random_uuid(), gen_random_uuid(), now(), 'before', '{}', '-', '-', '-', '-'
         from generate_series(1, $3) n returning recipient_code
     )
     insert into notifications.following (region, id, item_kind, item_id, recipient_kind, recipient_code, follows, version, set_by, set_at)
     select $1, gen_random_uuid(), 'directive', $2, 'organisation', recipient_code, true, 1, 'test', now() from told`,
    [region, directiveId, MANY],
  );
}
const tellsFollowers = async (code: string, eventType: string, subject: string) => {
  const answer = await service.api.as('regency-admin', region).put(
    `/v1/regions/${region}/routing-rules/${code}`,
    aRuleWish({
      ...{ eventType, audience: [{ kind: 'followers' }] },
      texts: { id: { subject, body: 'Selesai.' }, en: { subject, body: 'Done.' } },
    }),
    { ifMatch: 0 },
  );
  expect(answer).toMatchObject({ status: 200 });
};
const closes = (directiveId: string, wish: Partial<DirectiveClosedV1> = {}) =>
  service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing({ directiveId, sequence: 3, ...wish }) }, { region });
const told = async (event: string) =>
  Number(
    (
      await database.query<{ n: string }>(
        `select count(*) as n from notifications.message where event_id = $1 and template like 'rule:%'`,
        [event],
      )
    ).rows[0]?.n,
  );
const waiting = async () =>
  Number((await database.query<{ n: string }>('select count(*) as n from notifications.fan_out where region = $1', [region])).rows[0]?.n);

/** Nobody tells the others until it is let go, as if the process had died after the first. */
async function heldUp(): Promise<() => Promise<void>> {
  const client = await database.connect();
  await database.query(
    `select pg_terminate_backend(pid) from pg_locks join pg_stat_activity using (pid) where locktype = 'advisory' and application_name = 'notifications-due-fan_out'`,
  );
  await client.query(`select pg_advisory_lock(hashtextextended('rakor:notifications-due-fan_out', 0))`);
  return async () => client.release(true);
}

describe('What is told to many', () => {
  it('is told to each once, a part of it with the event and the others after it', async () => {
    const directiveId = newId();
    await followedByMany(directiveId);
    await tellsFollowers('pengikut', DirectiveClosedV1.type, 'Arahan {{number}} selesai');

    const event = await closes(directiveId);

    await eventually(async () => expect(await told(event)).toBe(MANY));
    expect(await waiting()).toBe(0);
    const { rows } = await database.query<{ n: string; records: string }>(
      `select count(distinct recipient_code) as n, (select count(*) from notifications.delivery where event_id = $1 and rule = 'rule:pengikut') as records
         from notifications.message where event_id = $1 and template = 'rule:pengikut' and subject_id like 'Arahan ARH/%'`,
      [event],
    );
    expect(rows).toEqual([{ n: String(MANY), records: String(MANY) }]);
  });

  it('lets another event be told meanwhile, outlives the one that told it, and comes before what is told later of the same', async () => {
    const [directiveId, other] = [newId(), newId()];
    await followedByMany(directiveId);
    await tellsFollowers('pengikut', DirectiveClosedV1.type, 'Arahan {{number}} selesai');
    await tellsFollowers('lagi', DirectiveIssuedV1.type, 'Arahan {{number}} lagi');
    const letGo = await heldUp();

    const event = await closes(directiveId);
    await eventually(async () => expect([await told(event), await waiting()]).toEqual([AT_ONCE, 2]));
    const again = await service.hears(
      { type: DirectiveIssuedV1, fact: anIssue({ directiveId, sequence: 4, addressees: [anAddressee({ region })] }) },
      { region },
    );
    const another = await closes(other);

    await eventually(async () => {
      const told = await database.query(`select from notifications.message where event_id = $1 and recipient_kind = 'office'`, [another]);
      expect(told.rowCount).toBe(1);
    });
    // Three of the followers, and one of the addressee, whom what is shipped tells.
    await eventually(async () => expect([await told(event), await told(again), await waiting()]).toEqual([AT_ONCE, 0, 2 + 3 + 1]));

    await letGo();

    await eventually(async () => expect([await told(event), await told(again), await waiting()]).toEqual([MANY, MANY, 0]));
    const { rows } = await database.query<{ n: string }>(
      `select count(*) as n from notifications.message a join notifications.message b using (region, recipient_kind, recipient_code)
        where a.event_id = $1 and b.event_id = $2 and a.id > b.id`,
      [event, again],
    );
    expect(rows).toEqual([{ n: '0' }]);
  });

  it('is told to all, whatever the event says: what PostgreSQL cannot hold is marked', async () => {
    const directiveId = newId();
    await followedByMany(directiveId);
    await tellsFollowers('pengikut', DirectiveClosedV1.type, 'Arahan {{number}} selesai');

    const event = await closes(directiveId, { number: 'ARH/\0/\ud83d' });

    await eventually(async () => expect(await told(event)).toBe(MANY));
    const { rows } = await database.query(
      'select distinct subject_id from notifications.message where event_id = $1 and template like $2',
      [...[event, 'rule:%']],
    );
    expect(rows).toEqual([{ subject_id: 'Arahan ARH/\ufffd/\ufffd selesai' }]);
  });

  it('has a story before anybody has been told', async () => {
    const directiveId = newId();
    await followedByMany(directiveId);
    await tellsFollowers('pengikut', DirectiveClosedV1.type, 'Arahan {{number}} selesai');
    const letGo = await heldUp();
    await closes(directiveId);
    await eventually(async () => expect(await waiting()).toBe(2));
    const event = await service.hears(
      { type: DirectiveIssuedV1, fact: anIssue({ directiveId, sequence: 4, addressees: [anAddressee({ region })] }) },
      { region },
    );
    await eventually(async () => expect(await waiting()).toBe(3));

    const { body } = await service.api.as('secretariat', region).get(`/v1/regions/${region}/events/${event}/story`);
    await letGo();

    expect(body).toMatchObject({ eventId: event, eventType: DirectiveIssuedV1.type, stillToBeTold: 1, told: [], more: 0, untold: [] });
  });

  it('asks nobody by mail for what has come to an end before it was told, and lies in the inbox all the same', async () => {
    const reader = service.api.for({ role: 'organisation', region, organisation: 'kec-cepu', subject: `camat-${region}` });
    const wishes = { language: 'id', digest: 'daily', quietHours: null, channels: ['e-mail'], email: 'camat@blorakab.go.id' };
    expect(await reader.put(`/v1/regions/${region}/preferences`, wishes, { ifMatch: 0 })).toMatchObject({ status: 200 });
    await allProved(service.database, region);
    const others = Array.from({ length: AT_ONCE }, (_, n) => anAddressee({ region, organisationCode: `opd-${n}` }));
    const [last, stays] = [anAddressee({ region, organisationCode: 'kec-cepu' }), anAddressee({ region, organisationCode: 'kec-blora' })];
    const issue = anIssue({ addressees: [...others, last, stays] });
    const letGo = await heldUp();
    const event = await service.hears({ type: DirectiveIssuedV1, fact: issue }, { region });
    await eventually(async () => expect(await waiting()).toBe(1));

    const about = {
      assignmentId: last.assignmentId,
      directiveId: issue.directiveId,
      organisationCode: 'kec-cepu',
      addresseeRegion: region,
    };
    await service.hears({ type: AssignmentCancelledV1, fact: aCancellation(about) }, { region });
    await eventually(async () => expect(await waiting()).toBe(2));
    await letGo();

    await eventually(async () => {
      const { items } = (
        await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?channel=e-mail`)
      ).body;
      expect(items.map(({ rule, status, code }) => `${rule} ${status} (${code})`).toSorted()).toEqual([
        'assignment-cancelled held (digest)',
        'bundle held (digest)',
        'directive-issued skipped (directives.assignment-cancelled.v1)',
      ]);
    });
    const { rowCount } = await database.query('select from notifications.message where event_id = $1', [event]);
    expect(rowCount).toBe(AT_ONCE + 2);
  });
});
