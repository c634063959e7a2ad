import { DirectiveClosedV1, DirectiveIssuedV1, MeetingClosedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, FixedClock, givenService } from '@rakor/testing';
import { aDirectiveClosing, aMeetingClosing, anAddressee, anIssue } from '../facts.builder.js';
import type { Condition } from '../rule/condition.js';
import { aRuleWish } from '../rule/rule.builder.js';
import type { Audience } from '../rule/rule.js';
import { notifications } from '../service.js';
import { allProved } from '../testing/all-proved.js';
import { givenReceiver, manners } from '../testing/given-receiver.js';
import type { WebhookView } from '../webhook/webhook.view.js';
import type { EventStory } from './story.view.js';

// Monday 29 March 2021, 13:05 in Blora.
const NOW = '2021-03-29T06:05:00.000Z';
const clock = new FixedClock(NOW);
const service = await givenService(notifications, { clock, config: { webhookNetworks: ['127.0.0.0/8'] } });

let regency = 0;
let region = '35.01';
let admin: Caller;
beforeEach(() => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  admin = service.api.as('regency-admin', region);
  clock.travelTo(NOW);
});

const storyOf = (event: string, caller = admin) => caller.get<EventStory>(`/v1/regions/${region}/events/${event}/story`);
/** Once it tells so much. */
const story = (event: string, expected: object) =>
  eventually(async () => {
    const { body } = await storyOf(event);
    expect(body).toMatchObject(expected);
    return body;
  });
const rule = async (code: string, wish: { audience?: Audience[]; conditions?: Condition[]; active?: boolean; eventType?: string }) =>
  expect(await admin.put(`/v1/regions/${region}/routing-rules/${code}`, aRuleWish(wish), { ifMatch: 0 })).toMatchObject({ status: 200 });
const closes = () => service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing() }, { region });
async function issuedTo(wishes: object): Promise<{ event: string; code: string }> {
  const code = `kec-${newId()}`;
  const reader = service.api.for({ role: 'organisation', region, organisation: code, subject: `camat-${newId()}` });
  const all = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail'], email: 'camat@lamongankab.go.id', ...wishes };
  expect(await reader.put(`/v1/regions/${region}/preferences`, all, { ifMatch: 0 })).toMatchObject({ status: 200 });
  await allProved(service.database, region);
  const fact = anIssue({ addressees: [anAddressee({ region, organisationCode: code })] });
  return { event: await service.hears({ type: DirectiveIssuedV1, fact }, { region }), code };
}

describe('The story of an event', () => {
  it('tells of each recipient by which rule and on which way, and what became of it', async () => {
    const { event, code } = await issuedTo({ digest: 'daily' });

    const { told, untold, more } = await story(event, { told: [{ ways: [{}, {}] }] });

    expect(told).toMatchObject([
      {
        recipient: { kind: 'organisation', code },
        ...{ rule: 'directive-issued', layer: 'shipped' },
        ways: [
          { channel: 'in-app', status: 'delivered', arrived: true, answer: { en: 'Inbox: arrived Monday, 29 March 2021 at 13:05 WIB.' } },
          {
            ...{ channel: 'e-mail', status: 'held', code: 'digest', arrived: null },
            recipient: { kind: 'person', name: 'Dinas Kesehatan (c***@lamongankab.go.id)' },
            answer: {
              id: 'E-mail: ditahan sampai Selasa, 30 Maret 2021 pukul 07.00 WIB, karena penerima memilih ringkasan.',
              en: 'E-mail: held until Tuesday, 30 March 2021 at 07:00 WIB, because the recipient chose a digest.',
            },
          },
        ],
      },
    ]);
    expect([untold, more]).toEqual([[], 0]);
  });

  it('says why something was not sent', async () => {
    const { event } = await issuedTo({ channels: [] });

    await story(event, {
      told: [
        {
          ways: [
            { arrived: true },
            {
              ...{ channel: 'e-mail', status: 'skipped', code: 'preference', arrived: false },
              answer: { id: 'E-mail: tidak dikirim, karena penerima tidak menyetujui kanal ini.' },
            },
          ],
        },
      ],
    });
  });

  it('tells of a program that does not answer as it should, and when it is tried again', async () => {
    const receiver = await givenReceiver();
    const { body: webhook } = await admin.post<WebhookView>(`/v1/regions/${region}/webhooks`, {
      ...{ url: receiver.url, description: 'Dasbor', eventTypes: ['directives.*'] },
    });
    await admin.post(`/v1/regions/${region}/webhooks/${webhook.id}/verify`);
    receiver.behave(manners.answers(503));

    const event = await closes();

    const { told } = await story(event, { told: [{ recipient: { code: 'secretariat' } }, { ways: [{ status: 'failed' }] }] });
    expect(told[1]).toMatchObject({ layer: 'built-in', ways: [{ channel: 'webhook', code: 'http-503', arrived: null }] });
    expect(told[1]?.ways[0]?.answer.en).toMatch(
      /^Webhook: not successful yet after 1 attempt, because http-503; tried again Monday, 29 March 2021 at 13:05 WIB\.$/,
    );
  });

  it('names those whom a rule names and who were not told, and why; not each case that a rule is not for', async () => {
    await rule('inspektorat', { audience: [{ kind: 'organisation', code: 'inspektorat' }, { kind: 'followers' }] });
    await rule('lain', { conditions: [{ field: 'number', is: 'equal', value: 'ARH/1' }] });
    await rule('mati', { active: false });

    const event = await closes();

    const { untold } = await story(event, {
      told: [{ rule: 'directive-closed', recipient: { code: 'secretariat' } }],
      untold: [{}, {}, {}],
    });
    expect(untold.map(({ rule: by, layer, because, detail }) => `${by} (${layer}): ${because} ${detail ?? ''}`.trim())).toEqual([
      'inspektorat (region): unknown-organisation organisation inspektorat',
      'inspektorat (region): nobody-follows followers',
      'mati (region): inactive',
    ]);
    expect(untold[0]?.answer).toEqual({
      id: 'Tidak diberitahukan, karena organisasi tidak dikenal di wilayah ini (organisation inspektorat).',
      en: 'Not told, because the organisation is not known in this region (organisation inspektorat).',
    });
  });

  it('is there also where nobody at all was told', async () => {
    await rule('meeting-closed', { eventType: MeetingClosedV1.type, active: false });

    const event = await service.hears({ type: MeetingClosedV1, fact: aMeetingClosing() }, { region });

    const { told, untold } = await story(event, { eventType: MeetingClosedV1.type, told: [] });
    expect(told).toEqual([]);
    expect(untold.map(({ because }) => because)).toContain('inactive');
  });

  it('forgets who was not told when it has been kept long enough', async () => {
    await rule('inspektorat', { audience: [{ kind: 'organisation', code: 'inspektorat' }] });
    const event = await closes();
    await story(event, { untold: [{}] });

    clock.advance({ days: 366 });

    await eventually(async () => expect((await storyOf(event)).body.untold).toEqual([]), { within: 30_000 });
  });
});

describe('A story is not told', () => {
  it('of an event that nobody here was told of, nor to another region', async () => {
    const event = await closes();
    await story(event, {});

    expect(await storyOf(newId())).toMatchObject({ status: 404, body: { code: 'event-without-story' } });
    const elsewhere = service.api.as('regency-admin', '35.99');
    expect(await elsewhere.get(`/v1/regions/35.99/events/${event}/story`)).toMatchObject({
      status: 404,
      body: { code: 'event-without-story' },
    });
  });

  it('to those who are told themselves', async () => {
    expect((await storyOf(newId(), service.api.as('organisation', region, 'dinkes'))).status).toBe(403);
    expect((await storyOf('x')).status).toBe(400);
  });
});

describe('Who was not told', () => {
  it('is forgotten after a year, however many that are', async () => {
    const { admin: database } = service.database;
    await database.query(
      `insert into notifications.untold (region, id, event_id, event_type, occurred_at, rule, layer, because, noted_at)
       select $1, gen_random_uuid(), gen_random_uuid(), 'x', at, 'x', 'shipped', 'condition', at
         from (select $2::timestamptz - interval '365 days' as at) old, generate_series(1, 10001)`,
      [region, NOW],
    );
    await database.query('insert into notifications.delivery_keeping (region, due_at) values ($1, $2)', [region, NOW]);

    await eventually(async () => {
      const left = await database.query('select from notifications.untold where region = $1', [region]);
      // The loop looks at the clock, which stands still here.
      clock.advance({ seconds: 1 });
      expect(left.rowCount).toBe(0);
    });
  });
});
