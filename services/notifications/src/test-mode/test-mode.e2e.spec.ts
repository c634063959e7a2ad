import { DirectiveClosedV1, DirectiveIssuedV1, TestModeSetV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, FixedClock, givenService, race } from '@rakor/testing';
import type { DeliveryView } from '../delivery/delivery.view.js';
import { aDirectiveClosing, anAddressee, anIssue } from '../facts.builder.js';
import { notifications } from '../service.js';
import type { EventStory } from '../story/story.view.js';
import { allProved } from '../testing/all-proved.js';
import { givenMailServer } from '../testing/given-mail-server.js';
import { givenReceiver } from '../testing/given-receiver.js';
import type { WebhookView } from '../webhook/webhook.view.js';
import type { TestModeView } from './test-mode.view.js';

// Monday 29 March 2021, 13:05 in Blora.
const NOW = '2021-03-29T06:05:00.000Z';
const TOMORROW = '2021-03-30T06:05:00.000Z';
const clock = new FixedClock(NOW);
const mail = await givenMailServer();
const service = await givenService(notifications, {
  clock,
  config: { smtpUrl: mail.url, mailFrom: 'Rakor Blora <rakor@blorakab.go.id>', webhookNetworks: ['127.0.0.0/8'] },
});

/** Each test in a tenant of its own, so that it sees nothing of another's. */
let regency = 0;
let region = '35.01';
let admin: Caller;
beforeEach(() => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  admin = service.api.as('regency-admin', region);
  clock.travelTo(NOW);
  mail.taken.length = 0;
});

const at = (path: string) => `/v1/regions/${region}/${path}`;
const set = (wish: object, ifMatch = 0, caller = admin) => caller.put<TestModeView>(at('test-mode'), wish, { ifMatch });
const deliveries = async (query: string) =>
  (await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(at(`deliveries?${query}`))).body.items;
const becomes = (query: string, ...expected: string[]) =>
  eventually(async () =>
    expect((await deliveries(query)).map(({ rule, status, code }) => [rule, status, code ?? ''].join(' ').trim()).toSorted()).toEqual(
      expected,
    ),
  );
/** Somebody who reads the mailbox of an organisation. */
async function givenReader(email: string) {
  const code = `kec-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region, organisation: code, subject: `camat-${code}` });
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail'], email };
  expect(await caller.put(at('preferences'), wishes, { ifMatch: 0 })).toMatchObject({ status: 200 });
  return { code, caller };
}
const issueTo = (...codes: string[]) =>
  service.hears(
    {
      type: DirectiveIssuedV1,
      fact: anIssue({ addressees: codes.map((code) => anAddressee({ region, organisationCode: code, assignmentId: newId() })) }),
    },
    { region },
  );
async function givenWebhook(url: string) {
  const { body } = await admin.post<WebhookView>(at('webhooks'), { url, description: 'Dasbor', eventTypes: [DirectiveClosedV1.type] });
  expect((await admin.post(at(`webhooks/${body.id}/verify`))).status).toBe(200);
  return body.id;
}
const closes = () => service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing() }, { region });

describe('In test mode', () => {
  it('no mail leaves the house, the inbox has all, and the record says why', async () => {
    const { code, caller } = await givenReader('camat@lamongankab.go.id');
    await allProved(service.database, region);
    expect(await set({ until: TOMORROW })).toMatchObject({ status: 200, body: { on: true, until: TOMORROW, guests: [], version: 1 } });

    const event = await issueTo(code);
    await becomes('channel=e-mail', 'bundle held gathering', 'directive-issued held gathering');
    clock.advance({ minutes: 1 });
    await becomes('channel=e-mail', 'bundle skipped test-mode', 'directive-issued skipped test-mode');

    expect(mail.taken).toEqual([]);
    expect((await caller.get<{ items: object[] }>(at('inbox'))).body.items).toHaveLength(1);
    const { body: story } = await admin.get<EventStory>(at(`events/${event}/story`));
    const answers = story.told.flatMap(({ ways }) => ways.map(({ answer }) => answer?.en));
    expect(answers.join()).toContain('the region is in test mode: nothing leaves the house');
  });

  it('whoever is a guest is reached, and so are simulated addresses; a webhook is not', async () => {
    const [reader, simulated] = [await givenReader('camat@lamongankab.go.id'), await givenReader('delivered@simulator.invalid')];
    await allProved(service.database, region);
    const [kept, guest] = [await givenReceiver(), await givenReceiver()];
    const [keptId, guestId, simulatedId] = [
      await givenWebhook(kept.url),
      await givenWebhook(guest.url),
      await givenWebhook('https://delivered.simulator.invalid/'),
    ];
    const { rows } = await service.database.admin.query<{ id: string }>(
      `select reader_id as id from notifications.reader_mailbox where region = $1 and code = $2`,
      [region, reader.code],
    );
    expect(await set({ until: TOMORROW, guests: [guestId, rows[0]?.id] })).toMatchObject({ status: 200, body: { on: true } });

    await issueTo(reader.code, simulated.code);
    await becomes(
      'channel=e-mail&status=held',
      ...Array<string>(2).fill('bundle held gathering'),
      ...Array<string>(2).fill('directive-issued held gathering'),
    );
    await closes();
    clock.advance({ minutes: 1 });

    await becomes('channel=e-mail&status=sent', ...Array<string>(2).fill('bundle sent'), ...Array<string>(2).fill('directive-issued sent'));
    expect(mail.taken.map(({ to }) => to[0])).toEqual(['camat@lamongankab.go.id']);
    await becomes(`recipient=${guestId}`, 'subscription delivered');
    await becomes(`recipient=${simulatedId}`, 'subscription delivered');
    await becomes(`recipient=${keptId}`, 'subscription skipped test-mode');
    expect([kept.received.length, guest.received.length]).toEqual([0, 1]);
  });

  it('is over by itself: what comes then leaves the house, and a webhook can ask for what it missed', async () => {
    const receiver = await givenReceiver();
    const id = await givenWebhook(receiver.url);
    await set({ until: '2021-03-29T07:00:00.000Z' });
    await closes();
    await becomes(`recipient=${id}`, 'subscription skipped test-mode');

    clock.travelTo('2021-03-29T07:00:00.000Z');
    await closes();
    await eventually(() => expect(receiver.received).toHaveLength(1));
    expect(await admin.get(at('test-mode'))).toMatchObject({ body: { on: false, until: '2021-03-29T07:00:00.000Z' } });
    expect((await admin.post(at(`webhooks/${id}/redeliver`), { since: NOW })).body).toMatchObject({ queued: 1 });
    await eventually(() => expect(receiver.received).toHaveLength(2));
  });

  it('a code to prove an address is not promised, as it would not come', async () => {
    const { caller } = await givenReader('camat@lamongankab.go.id');
    await set({ until: TOMORROW });

    expect(await caller.post(at('preferences/contacts/e-mail/code'))).toMatchObject({ status: 409, body: { code: 'test-mode' } });
    expect(await set({ until: null }, 1)).toMatchObject({ status: 200, body: { on: false, until: null } });
    expect((await caller.post(at('preferences/contacts/e-mail/code'))).status).toBeLessThan(300);
  });

  it('is set once, of however many who set it, and told of', async () => {
    const { fulfilled } = await race(8, () => set({ until: TOMORROW }));

    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await admin.get<TestModeView>(at('test-mode'))).body).toEqual({ on: true, until: TOMORROW, guests: [], version: 1 });
    expect((await service.announced()).filter(({ type, region: where }) => type === TestModeSetV1.type && where === region)).toHaveLength(
      1,
    );
  });

  it.each([
    ['without an end', {}, 400],
    ['with an end that is over', { until: NOW }, 400],
    ['for more than ninety days', { until: '2021-06-28T06:05:00.000Z' }, 400],
    ['with guests that nobody knows', { until: TOMORROW, guests: [newId()] }, 400],
    ['with guests that are no ids', { until: TOMORROW, guests: ['dinkes'] }, 400],
  ])('is not set %s', async (_, wish, status) => {
    expect((await set(wish)).status).toBe(status);
    expect((await admin.get<TestModeView>(at('test-mode'))).body).toMatchObject({ on: false, version: 0 });
  });

  it('is looked at by the secretariat, and set by administrators alone', async () => {
    expect((await service.api.as('secretariat', region).get(at('test-mode'))).status).toBe(200);
    expect((await set({ until: TOMORROW }, 0, service.api.as('secretariat', region))).status).toBe(403);
    expect(
      (await service.api.for({ role: 'organisation', region, organisation: 'dinkes', subject: 'x' }).get(at('test-mode'))).status,
    ).toBe(403);
  });
});
