import type { ServerResponse } from 'node:http';
import { DirectiveClosedV1, DirectiveIssuedV1, MeetingClosedV1, WebhookDisabledV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { type Caller, eventually, FixedClock, givenService, race } from '@rakor/testing';
import { Webhook as Verifier } from 'standardwebhooks';
import type { DeliveryHistory, DeliveryView } from '../delivery/delivery.view.js';
import { aDirectiveClosing, aMeetingClosing, anAddressee, anIssue } from '../facts.builder.js';
import type { MessageSummary } from '../message/message.view.js';
import { notifications } from '../service.js';
import type { NotificationsSettings } from '../settings.js';
import { givenReceiver, manners, type Receiver } from '../testing/given-receiver.js';
import type { Redelivered } from './redeliver/redeliver-since.controller.js';
import type { WebhookView, WebhookWithSecret } from './webhook.view.js';

// Signatures hold for five minutes of the verifier's own clock: here it is now, and it moves only when a test moves it.
const clock = new FixedClock(new Date().toISOString());
/** For whoever hangs; who answers does so long before, also on a machine that has much else to do. */
const PATIENCE_MS = 3_000;
const config: Partial<NotificationsSettings> = { webhookNetworks: ['127.0.0.0/8'], webhookTimeoutMs: PATIENCE_MS };
const service = await givenService(notifications, { clock, config });
let region = '33.16';
let admin: Caller;

/** Each test in a tenant of its own, so that it sees nothing of another's. */
let regency = 0;
beforeEach(() => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  admin = service.api.as('regency-admin', region);
});

const path = (rest = '') => `/v1/regions/${region}/webhooks${rest}`;
const wish = (url: string, eventTypes = ['directives.*']) => ({ url, description: 'Dasbor', eventTypes });
const show = async (id: string) => (await admin.get<WebhookView>(path(`/${id}`))).body;
const deliveriesTo = async (id: string) =>
  (await admin.get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?recipient=${id}&limit=200`)).body.items.toReversed();
const historyOf = async ({ id }: { id: string }) => (await admin.get<DeliveryHistory>(`/v1/regions/${region}/deliveries/${id}`)).body;
const announcedOf = async (id: string) =>
  (await service.announced()).filter(({ key }) => key === id).map(({ type, data }) => ({ type, data }));
const happens = (fact = aDirectiveClosing()) => service.hears({ type: DirectiveClosedV1, fact }, { region });
/** What could not be done or stored in the region, and waits for the end of its lease. */
const leftToLease = () => service.log.filter((line) => line['region'] === region && String(line['msg']).startsWith('errand failed'));

async function givenWebhook(eventTypes?: string[]): Promise<{ receiver: Receiver; webhook: WebhookWithSecret }> {
  const receiver = await givenReceiver();
  const { body: webhook, status } = await admin.post<WebhookWithSecret>(path(), wish(receiver.url, eventTypes));
  expect(status).toBe(201);
  expect((await admin.post<WebhookView>(path(`/${webhook.id}/verify`))).body).toMatchObject({ status: 'enabled', version: 2 });
  return { receiver, webhook };
}
/** The only delivery to a webhook, once it stands there. */
async function deliveryIs(id: string, state: object): Promise<DeliveryView> {
  return eventually(async () => {
    const deliveries = await deliveriesTo(id);
    expect(deliveries).toMatchObject([state]);
    return deliveries[0] as DeliveryView;
  });
}

describe('Registering a webhook', () => {
  it('shows its secret once, and keeps it sealed', async () => {
    const { webhook } = await givenWebhook();
    const { rows } = await service.database.admin.query<{ secret: string }>('select secret from notifications.webhook where id = $1', [
      webhook.id,
    ]);

    expect(webhook).toMatchObject({ status: 'unverified', secret: expect.stringMatching(/^whsec_/) as unknown });
    expect(await show(webhook.id)).not.toHaveProperty('secret');
    expect(rows[0]?.secret).not.toContain(webhook.secret.slice(6, 20));
    expect((await announcedOf(webhook.id)).map(({ type }) => type)).toEqual([
      'notifications.webhook-registered.v1',
      'notifications.webhook-verified.v1',
    ]);
  });

  it('happens once with one Idempotency-Key, and its secret lies in no stored answer', async () => {
    const { url } = await givenReceiver();
    const idempotencyKey = newId();
    const [first, second] = [
      await admin.post<WebhookWithSecret>(path(), wish(url), { idempotencyKey }),
      await admin.post<WebhookWithSecret>(path(), wish(url), { idempotencyKey }),
    ];
    const { rows } = await service.database.admin.query<{ result: string }>(
      'select result::text from notifications.idempotency_key where region = $1 and key = $2',
      [region, idempotencyKey],
    );

    expect(second.body).toEqual(first.body);
    expect(rows).toEqual([{ result: JSON.stringify(first.body.id) }]);
  });

  it.each([
    ['a private address', 'https://10.0.0.1/', 'webhook-address-refused'],
    ['the metadata of a cloud', 'http://169.254.169.254/latest', 'webhook-address-refused'],
    ['a name that nobody has', 'https://nobody.invalid/', 'webhook-address-refused'],
    ['plain http on the internet', 'http://8.8.8.8/', 'webhook-address-refused'],
    ['a password in the address', 'https://a:b@8.8.8.8/', 'webhook-address-refused'],
  ])('refuses %s and leaves no trace', async (_, url, code) => {
    expect(await admin.post(path(), wish(url))).toMatchObject({ status: 400, body: { code, errors: [{ pointer: '/url' }] } });
    expect((await admin.get<{ items: unknown[] }>(path())).body.items).toEqual([]);
  });

  it('refuses events that there are not', async () => {
    const { url } = await givenReceiver();

    expect(await admin.post(path(), wish(url, ['directives.*', 'directives.directive-eaten.v1']))).toMatchObject({
      status: 400,
      body: { code: 'event-type-unknown', errors: [{ pointer: '/eventTypes/1' }] },
    });
    expect(await admin.post(path(), wish(url, []))).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });

  it('is done fifty times at most, by however many at the same time', async () => {
    const first = wish('https://delivered.simulator.invalid/');
    for (let n = 0; n < 49; n++) expect((await admin.post(path(), first)).status).toBe(201);

    const { fulfilled } = await race(8, () => admin.post(path(), first));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([201, ...Array<number>(7).fill(409)]);
    expect((await admin.get<{ items: unknown[] }>(path())).body.items).toHaveLength(50);
  });

  it('is for administrators of the region alone', async () => {
    const { webhook } = await givenWebhook();
    for (const role of ['secretariat', 'organisation', 'leader', 'auditor'] as const)
      expect(await service.api.as(role, region, 'dinkes').post(path(), wish('https://8.8.8.8/'))).toMatchObject({ status: 403 });
    const stranger = service.api.as('regency-admin', '36.04');

    expect(await stranger.get(`/v1/regions/36.04/webhooks/${webhook.id}`)).toMatchObject({
      status: 404,
      body: { code: 'webhook-not-found' },
    });
    expect(await stranger.post(`/v1/regions/36.04/webhooks/${webhook.id}/disable`)).toMatchObject({ status: 404 });
  });
});

describe('An address that has not proved itself', () => {
  it.each([
    ['answers something else', manners.answers(200), 'not with the challenge'],
    ['refuses', manners.answers(404), 'http-404'],
    ['hangs', manners.hangs, 'timeout'],
    ['sends us elsewhere', manners.answers(302, { location: 'http://127.0.0.1:1/' }), 'http-302'],
  ])('is not called with events when it %s', async (_, manner, why) => {
    const receiver = await givenReceiver();
    receiver.toChallenges(manner);
    const { body } = await admin.post<WebhookView>(path(), wish(receiver.url));

    expect(await admin.post(path(`/${body.id}/verify`))).toMatchObject({
      status: 422,
      body: { code: 'webhook-not-owned', detail: expect.stringContaining(why) as unknown },
    });
    expect(await show(body.id)).toMatchObject({ status: 'unverified', version: 1 });
  });

  it('is sent a challenge that is signed like everything else', async () => {
    const { receiver, webhook } = await givenWebhook();
    const [challenge] = receiver.challenges;

    expect(() => new Verifier(webhook.secret).verify(challenge?.body ?? '', challenge?.headers as Record<string, string>)).not.toThrow();
  });
});

describe('An event of the region', () => {
  it('is sent to whoever wants to hear it, signed, with an id of its own', async () => {
    const { receiver, webhook } = await givenWebhook();
    const fact = aDirectiveClosing();
    const event = await happens(fact);

    const delivery = await deliveryIs(webhook.id, {
      eventId: event,
      status: 'delivered',
      attempts: 1,
      channel: 'webhook',
      rule: 'subscription',
    });

    const [sent] = receiver.received;
    expect(sent?.headers).toMatchObject({ 'webhook-id': delivery.id, 'content-type': 'application/json' });
    expect(new Verifier(webhook.secret).verify(sent?.body ?? '', sent?.headers as Record<string, string>)).toMatchObject({
      ...{ type: DirectiveClosedV1.type, id: event, region, sequence: fact.sequence, data: fact },
    });
    expect((await historyOf(delivery)).history).toMatchObject([
      { version: 1, status: 'queued' },
      { version: 2, status: 'delivered', detail: { attempt: 1, httpStatus: 204 } },
    ]);
  });

  it('is not sent to whoever wants to hear others, nor to another region', async () => {
    const { receiver, webhook } = await givenWebhook(['programs.*', MeetingClosedV1.type]);
    await service.hears({ type: DirectiveClosedV1, fact: aDirectiveClosing() }, { region });
    await service.hears({ type: MeetingClosedV1, fact: aMeetingClosing() }, { region: '36.04' });
    const event = await service.hears({ type: MeetingClosedV1, fact: aMeetingClosing() }, { region });

    await deliveryIs(webhook.id, { eventId: event, status: 'delivered' });
    expect(receiver.received.map(({ data }) => data['id'])).toEqual([event]);
  });

  it('of its province is sent where it addresses the regency, without those of other regions', async () => {
    const { receiver, webhook } = await givenWebhook();
    const [own, foreign] = [
      anAddressee({ region, organisationName: 'Dinas Kita' }),
      anAddressee({ region: '35.99', organisationName: 'Dinas Lain' }),
    ];
    const fact = anIssue({ addressees: [foreign, own] });
    await service.hears({ type: DirectiveIssuedV1, fact: anIssue({ addressees: [foreign] }) }, { region: '35' });
    const event = await service.hears({ type: DirectiveIssuedV1, fact }, { region: '35' });

    await deliveryIs(webhook.id, { eventId: event, status: 'delivered' });

    expect(receiver.received.map(({ data }) => data)).toEqual([
      expect.objectContaining({ id: event, region: '35', data: { ...fact, addressees: [own] } }),
    ]);
    const { rows } = await service.database.admin.query<{ body: string }>(
      'select body from notifications.webhook_event where region = $1',
      [region],
    );
    expect(rows.map(({ body }) => body).join()).not.toContain('Dinas Lain');
  });

  it('is signed with both secrets after a rotation, and with the new one after a day', async () => {
    const { receiver, webhook } = await givenWebhook();
    const { body: rotated } = await admin.post<WebhookWithSecret>(path(`/${webhook.id}/rotate-secret`), {});
    await happens();
    await eventually(() => expect(receiver.received).toHaveLength(1));
    const [both] = receiver.received;
    const verify = (secret: string, one: typeof both) =>
      new Verifier(secret).verify(one?.body ?? '', one?.headers as Record<string, string>);

    expect(rotated.secret).not.toBe(webhook.secret);
    for (const secret of [webhook.secret, rotated.secret]) expect(() => verify(secret, both)).not.toThrow();
    expect(String(both?.headers['webhook-signature']).split(' ')).toHaveLength(2);

    clock.advance({ hours: 24 });
    await happens();
    await eventually(() => expect(receiver.received).toHaveLength(2));
    expect(String(receiver.received[1]?.headers['webhook-signature']).split(' ')).toHaveLength(1);
    clock.advance({ hours: -24 });
  });

  it('is sent once, whatever is delivered again', async () => {
    const { receiver, webhook } = await givenWebhook();
    const fact = aDirectiveClosing();
    const id = await happens(fact);
    await deliveryIs(webhook.id, { status: 'delivered' });
    await service.database.admin.query('delete from notifications.inbox where event_id = $1', [id]);
    await service.hears({ type: DirectiveClosedV1, fact }, { region, id, headers: { 'Nats-Msg-Id': newId() } });
    const later = await happens();
    await eventually(() => expect(receiver.received.some(({ data }) => data['id'] === later)).toBe(true));

    expect(receiver.received.map(({ data }) => data['id'])).toEqual([id, later]);
  });
});

describe('A receiver that does not take it', () => {
  it.each([
    ['answers 500', manners.answers(500), 'http-500'],
    ['answers 429', manners.answers(429, { 'retry-after': '120' }), 'http-429'],
    ['sends us elsewhere', manners.answers(301, { location: 'http://127.0.0.1:1/' }), 'http-301'],
    ['hangs', manners.hangs, 'timeout'],
    ['closes early', manners.closesEarly, 'connection-closed'],
  ])('because it %s is tried again later, with the same id, until it does', async (_, manner, code) => {
    const { receiver, webhook } = await givenWebhook();
    receiver.behave(manner);
    await happens();

    const failed = await deliveryIs(webhook.id, { status: 'failed', code, final: false, attempts: 1 });
    const pause = Date.parse(failed.until ?? '') - clock.now().getTime();
    expect([pause >= 4_500, pause <= 120_000]).toEqual([true, true]);
    expect(await show(webhook.id)).toMatchObject({ status: 'enabled', failingSince: clock.now().toISOString() });

    receiver.behave(manners.takes);
    clock.advance({ minutes: 5 });
    await deliveryIs(webhook.id, { status: 'delivered', code: null, attempts: 2 });
    expect(new Set(receiver.received.map(({ headers }) => headers['webhook-id']))).toEqual(new Set([failed.id]));
    expect(await show(webhook.id)).toMatchObject({ failingSince: null });
  });

  it('because nobody listens there is tried again later', async () => {
    const { webhook } = await givenWebhook();
    // Port 1 of this machine: a connection is refused at once.
    await service.database.admin.query('update notifications.webhook set url = $2 where id = $1', [webhook.id, 'http://127.0.0.1:1/']);
    await happens();

    await deliveryIs(webhook.id, { status: 'failed', code: 'connection-refused', final: false });
  });

  it('is never called inside the house, whatever its row says', async () => {
    const { webhook } = await givenWebhook();
    await service.database.admin.query('update notifications.webhook set url = $2 where id = $1', [webhook.id, 'https://10.0.0.1/']);
    await happens();

    await deliveryIs(webhook.id, { status: 'failed', code: 'address-refused' });
  });

  it('has taken it when it says so, and no more than a little is read of 100 MB', async () => {
    const { receiver, webhook } = await givenWebhook();
    const sent = { bytes: 0 };
    receiver.behave(manners.sendsAFilm(sent));
    await happens();

    await deliveryIs(webhook.id, { status: 'delivered', attempts: 1 });
    expect(sent.bytes).toBeLessThan(20 * 1_048_576);
  });

  it('has failed for good after the whole schedule', async () => {
    const { receiver, webhook } = await givenWebhook();
    receiver.behave(manners.answers(503));
    await happens();
    for (let attempt = 1; attempt < 8; attempt++) {
      // By its version: an attempt counts from its beginning, and is settled with its step.
      await deliveryIs(webhook.id, { status: 'failed', final: false, attempts: attempt, version: attempt + 1 });
      clock.advance({ hours: 11 });
    }

    const delivery = await deliveryIs(webhook.id, { status: 'failed', final: true, attempts: 8, until: null });
    expect((await historyOf(delivery)).history).toHaveLength(9);
    expect(receiver.received).toHaveLength(8);
  });

  it('holds up nobody else', async () => {
    const [dead, well] = [await givenWebhook(), await givenWebhook()];
    dead.receiver.behave(manners.hangs);
    for (let n = 0; n < 20; n++) await happens();

    await eventually(() => expect(well.receiver.received).toHaveLength(20));
    expect((await deliveriesTo(dead.webhook.id)).filter(({ status }) => status === 'queued').length).toBeGreaterThan(0);
  });
});

describe('An ending that is lost, as when the process dies between the answer and its commit,', () => {
  /** From now on no ending in the region can be stored, as often as it is tried. */
  const loseEndings = () =>
    service.database.admin.query(
      `create function notifications.lose() returns trigger language plpgsql as $$ begin raise 'lost here'; end $$;
       create trigger lose before insert on notifications.delivery_step for each row when (new.region = '${region}' and new.version > 1)
         execute function notifications.lose()`,
    );
  const stopLosing = () =>
    service.database.admin.query('drop trigger lose on notifications.delivery_step; drop function notifications.lose');

  it('is sent again after its lease and not before, with the same id, and has one end', async () => {
    const { receiver, webhook } = await givenWebhook();
    await loseEndings();
    await happens();
    await eventually(() => expect(leftToLease()).toHaveLength(1));
    await stopLosing();
    const lost = await deliveryIs(webhook.id, { status: 'queued', attempts: 1, version: 1 });
    const leased = Date.parse(lost.until ?? '') - clock.now().getTime();
    clock.advance({ seconds: leased / 1_000 - 1 });
    const next = await happens();
    await eventually(() => expect(receiver.received.map(({ data }) => data['id'])).toContain(next));
    expect(receiver.received).toHaveLength(2);

    clock.advance({ seconds: 1 });
    await eventually(async () => expect((await historyOf(lost)).status).toBe('delivered'));
    const { attempts, history } = await historyOf(lost);
    expect([attempts, history.map(({ status }) => status)]).toEqual([2, ['queued', 'delivered']]);
    expect(receiver.received.filter(({ headers }) => headers['webhook-id'] === lost.id)).toHaveLength(2);
    expect(receiver.received).toHaveLength(3);
    expect(leased).toBe(60_000);
  });
});

describe('A delivery that was taken in hand again after its lease', () => {
  it('ends as its last attempt does, whatever is answered to the one before', async () => {
    const { receiver, webhook } = await givenWebhook([DirectiveClosedV1.type]);
    const { receiver: other, webhook: witness } = await givenWebhook([MeetingClosedV1.type]);
    const asked: ServerResponse[] = [];
    receiver.behave((response) => void asked.push(response));
    await happens();
    await eventually(() => expect(asked).toHaveLength(1));
    clock.advance({ seconds: 60 });
    await eventually(() => expect(asked).toHaveLength(2));

    asked[0]?.writeHead(500).end();
    await service.hears({ type: MeetingClosedV1, fact: aMeetingClosing() }, { region });
    await eventually(() => expect(other.received).toHaveLength(1));
    await deliveryIs(witness.id, { status: 'delivered' });
    asked[1]?.writeHead(204).end();

    const { id } = await deliveryIs(webhook.id, { status: 'delivered', attempts: 2, version: 2 });
    expect((await historyOf({ id })).history.map(({ status }) => status)).toEqual(['queued', 'delivered']);
    expect(leftToLease()).toEqual([]);
  });
});

describe('What is on its way when its webhook is disabled by hand', () => {
  it.each([
    ['has arrived all the same where the receiver takes it', 204, ['queued', 'skipped', 'delivered']],
    ['stays skipped where the receiver does not', 500, ['queued', 'skipped']],
  ])('%s', async (_, code, statuses) => {
    const { receiver, webhook } = await givenWebhook();
    const asked = Promise.withResolvers<ServerResponse>();
    receiver.behave(asked.resolve);
    await happens();
    const response = await asked.promise;
    expect((await admin.post(path(`/${webhook.id}/disable`), {}, { ifMatch: 2 })).status).toBe(200);
    const skipped = await deliveryIs(webhook.id, { status: 'skipped', code: 'webhook-disabled' });

    response.writeHead(code).end();

    const { receiver: other, webhook: witness } = await givenWebhook();
    await happens();
    await eventually(() => expect(other.received).toHaveLength(1));
    await deliveryIs(witness.id, { status: 'delivered' });
    await eventually(async () => expect((await historyOf(skipped)).history.map(({ status }) => status)).toEqual(statuses));
    expect(leftToLease()).toEqual([]);
  });
});

describe('A webhook that fails while it is disabled by hand', () => {
  /** So many wait for it. */
  const waitsFor = (waiting: number) =>
    eventually(async () => {
      const { rows } = await service.database.admin.query<{ n: number }>(
        `select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%"webhook"%for update%'`,
      );
      expect(rows[0]?.n).toBe(waiting);
    });

  it('is locked before its deliveries by either, so that neither waits for the other for ever', async () => {
    const { receiver, webhook } = await givenWebhook();
    const asked = Promise.withResolvers<ServerResponse>();
    receiver.behave(asked.resolve);
    await happens();
    const response = await asked.promise;
    const holder = await service.database.admin.connect();
    await holder.query('begin');
    await holder.query('select from notifications.webhook where region = $1 and id = $2 for update', [region, webhook.id]);
    const disabling = admin.post(path(`/${webhook.id}/disable`), {}, { ifMatch: 2 });
    await waitsFor(1);
    response.writeHead(500).end();
    await waitsFor(2);

    const locked = await service.database.admin
      .query('select from notifications.delivery where recipient_code = $1 for update nowait', [webhook.id])
      .then(() => false)
      .catch(() => true);
    await holder.query('commit');
    holder.release();

    expect(locked).toBe(false);
    expect((await disabling).status).toBe(200);
    await deliveryIs(webhook.id, { status: 'skipped', code: 'webhook-disabled' });
    expect(leftToLease()).toEqual([]);
  });
});

describe('A webhook is disabled', () => {
  const secretariatIsTold = () =>
    eventually(async () => {
      const { items } = (await service.api.as('secretariat', region).get<{ items: MessageSummary[] }>(`/v1/regions/${region}/inbox`)).body;
      expect(items.filter(({ template }) => template === 'webhook-disabled')).toMatchObject([{ subject: 'Webhook Dasbor dihentikan' }]);
    });

  it('at once when it says that it is gone, and the secretariat is told', async () => {
    const { receiver, webhook } = await givenWebhook();
    receiver.behave(manners.answers(410));
    await happens();

    await deliveryIs(webhook.id, { status: 'failed', code: 'http-410', final: true });
    expect(await show(webhook.id)).toMatchObject({ status: 'disabled', disabledReason: 'gone', version: 3 });
    await secretariatIsTold();
    await eventually(async () =>
      expect(await announcedOf(webhook.id)).toContainEqual({
        type: WebhookDisabledV1.type,
        data: expect.objectContaining({ reason: 'gone', sequence: 3 }) as unknown,
      }),
    );
  });

  it('after five days in which nothing arrived, and what waits for it is skipped', async () => {
    const { receiver, webhook } = await givenWebhook();
    receiver.behave(manners.answers(500));
    await happens();
    await deliveryIs(webhook.id, { status: 'failed', attempts: 1 });
    clock.advance({ hours: 5 * 24 });

    await deliveryIs(webhook.id, { status: 'skipped', code: 'webhook-disabled', attempts: 2, until: null });
    expect(await show(webhook.id)).toMatchObject({ status: 'disabled', disabledReason: 'failing' });
    await secretariatIsTold();
  });

  it('by hand, keeps a record of what it misses, and gets it when it is enabled and asks for it', async () => {
    const { receiver, webhook } = await givenWebhook();
    const since = clock.now().toISOString();
    await admin.post(path(`/${webhook.id}/disable`));
    const missed = await happens();
    await deliveryIs(webhook.id, { eventId: missed, status: 'skipped', code: 'webhook-disabled', attempts: 0 });
    expect(await admin.post(path(`/${webhook.id}/redeliver`), { since: '2020-01-01T00:00:00Z' })).toMatchObject({ status: 409 });

    expect((await admin.post<WebhookView>(path(`/${webhook.id}/enable`))).body).toMatchObject({ status: 'enabled', version: 4 });
    expect((await admin.post(path(`/${webhook.id}/redeliver`), { since: '2020-01-01T00:00:00Z' })).body).toEqual({ queued: 1, next: null });

    await deliveryIs(webhook.id, { status: 'delivered', attempts: 1 });
    expect(receiver.received.map(({ data }) => data['id'])).toEqual([missed]);
    expect((await admin.post(path(`/${webhook.id}/redeliver`), { since })).body).toEqual({ queued: 0, next: null });
  });

  it('once by eight at the same time', async () => {
    const { webhook } = await givenWebhook();

    const { fulfilled } = await race(8, () => admin.post(path(`/${webhook.id}/disable`)));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([200, ...Array<number>(7).fill(409)]);
    await eventually(async () =>
      expect((await announcedOf(webhook.id)).filter(({ type }) => type === WebhookDisabledV1.type)).toHaveLength(1),
    );
  });
});

describe('A simulated receiver', () => {
  it.each([
    ['delivered', { status: 'delivered' }],
    ['temporary-failure', { status: 'failed', code: 'simulated-temporary', final: false }],
    ['permanent-failure', { status: 'failed', code: 'simulated-permanent', final: true }],
  ])('lets an integrator see what follows: %s', async (name, state) => {
    const { body } = await admin.post<WebhookView>(path(), wish(`https://${name}.simulator.invalid/`));
    expect(await admin.post(path(`/${body.id}/verify`))).toMatchObject({ status: 200 });
    await happens();

    await deliveryIs(body.id, state);
  });
});

describe('What was sent', () => {
  it('is forgotten after thirty days, and the record of it stays', async () => {
    const { webhook } = await givenWebhook();
    await happens();
    const { id } = await deliveryIs(webhook.id, { status: 'delivered' });
    const bodies = async () =>
      (await service.database.admin.query<object>('select 1 from notifications.webhook_event where region = $1', [region])).rows;
    expect(await bodies()).toHaveLength(1);

    clock.advance({ hours: 30 * 24 });
    await eventually(async () => expect(await bodies()).toEqual([]));
    await admin.post(`/v1/regions/${region}/deliveries/${id}/redeliver`);
    await deliveryIs(webhook.id, { status: 'skipped', code: 'event-forgotten', version: 4 });
    clock.advance({ hours: -30 * 24 });
  });

  it('is counted by channel, status and reason', async () => {
    const { receiver, webhook } = await givenWebhook();
    await happens();
    await deliveryIs(webhook.id, { status: 'delivered' });
    receiver.behave(manners.answers(400));
    await happens();
    await eventually(async () => expect((await deliveriesTo(webhook.id)).map(({ status }) => status)).toEqual(['delivered', 'failed']));

    const since = new Date(clock.now().getTime() - 1_000).toISOString();
    const { body } = await admin.get<{ items: object[] }>(`/v1/regions/${region}/deliveries/summary?since=${since}`);
    expect(body.items).toContainEqual({ channel: 'webhook', status: 'delivered', code: null, deliveries: 1 });
    expect(body.items).toContainEqual({ channel: 'webhook', status: 'failed', code: 'http-400', deliveries: 1 });
    const { body: metrics } = await service.api.anonymous.get<string>('/metrics');
    expect(metrics).toMatch(
      new RegExp(`rakor_notifications_settled_total\\{.*channel="webhook".*region="${region}".*outcome="retry".*\\} 1`),
    );
  });
});

describe('A webhook’s owner', () => {
  it('tries it out: is told what came back, and nothing of it is a delivery', async () => {
    const { receiver, webhook } = await givenWebhook();
    const test = (body: object = {}) => admin.post(path(`/${webhook.id}/test`), body);
    const type = DirectiveClosedV1.type;
    // The verifier goes by its own clock.
    clock.travelTo(new Date().toISOString());

    expect(await test({ eventType: type, data: { directiveNumber: 'ARH/1' } })).toMatchObject({
      status: 200,
      body: { status: 'delivered', code: null, httpStatus: 204, said: '' },
    });
    receiver.behave(manners.answers(500));
    expect((await test()).body).toMatchObject({ status: 'failed', code: 'http-500', said: '{"error":"not today"}' });
    receiver.behave(manners.hangs);
    expect((await test()).body).toMatchObject({ status: 'failed', code: 'timeout', httpStatus: null });

    const [first, second] = receiver.received;
    expect(new Verifier(webhook.secret).verify(first?.body ?? '', first?.headers as Record<string, string>)).toMatchObject({
      ...{ type, region, test: true, data: { directiveNumber: 'ARH/1' } },
    });
    expect(second?.data).toMatchObject({ type: 'webhook.test', data: {} });
    expect(await deliveriesTo(webhook.id)).toEqual([]);
    expect(await show(webhook.id)).toMatchObject({ failingSince: null, version: 2 });
    expect(await test({ eventType: 'directives.*' })).toMatchObject({
      status: 400,
      body: { code: 'event-type-unknown', errors: [{ pointer: '/eventType' }] },
    });
  });

  it('cannot try out an address that has not proved itself', async () => {
    const { url, received } = await givenReceiver();
    const { body } = await admin.post<WebhookView>(path(), wish(url));

    expect(await admin.post(path(`/${body.id}/test`))).toMatchObject({ status: 409, body: { code: 'webhook-not-verified' } });
    expect(received).toEqual([]);
  });

  it('removes it: nothing more is sent, its secret is gone, and what was sent stays on record', async () => {
    const { receiver, webhook } = await givenWebhook();
    await happens();
    await deliveryIs(webhook.id, { status: 'delivered' });
    receiver.behave(manners.answers(503));
    await happens();
    await eventually(async () => expect((await deliveriesTo(webhook.id))[1]).toMatchObject({ status: 'failed', final: false }));

    expect(await admin.delete(path(`/${webhook.id}`), { ifMatch: 1 })).toMatchObject({ status: 412 });
    expect(await admin.delete(path(`/${webhook.id}`), { ifMatch: 2 })).toMatchObject({ status: 204 });
    await happens();

    expect(await admin.get(path(`/${webhook.id}`))).toMatchObject({ status: 404 });
    expect(await deliveriesTo(webhook.id)).toMatchObject([
      { status: 'delivered' },
      { status: 'skipped', code: 'webhook-removed', attempts: 1 },
    ]);
    await eventually(async () =>
      expect((await announcedOf(webhook.id)).at(-1)).toMatchObject({ type: 'notifications.webhook-removed.v1', data: { sequence: 3 } }),
    );
    const { rows } = await service.database.admin.query('select from notifications.webhook where id = $1', [webhook.id]);
    expect(rows).toEqual([]);
  });

  it('removes it while something is on its way, which ends well or is skipped, and is not tried for ever', async () => {
    const { receiver, webhook } = await givenWebhook();
    receiver.behave(manners.hangs);
    await happens();
    await eventually(() => expect(receiver.received).toHaveLength(1));

    expect(await admin.delete(path(`/${webhook.id}`))).toMatchObject({ status: 204 });

    await deliveryIs(webhook.id, { status: 'skipped', code: 'webhook-removed' });
    expect(leftToLease()).toEqual([]);
  });

  it('removes it while an event is being queued for it: that one is skipped, and holds up nobody else', async () => {
    const { webhook } = await givenWebhook();
    const { receiver: other, webhook: witness } = await givenWebhook();
    await admin.post(path(`/${webhook.id}/disable`));
    await happens();
    await deliveryIs(witness.id, { status: 'delivered' });
    await admin.delete(path(`/${webhook.id}`));

    // What whoever queued an event leaves behind that saw the webhook and committed after it was removed.
    await service.database.admin.query(
      `update notifications.delivery set status = 'queued', code = null, due_at = $2 where region = $1 and recipient_code = '${webhook.id}'`,
      [region, clock.now()],
    );

    await deliveryIs(webhook.id, { status: 'skipped', code: 'webhook-removed' });
    expect(leftToLease()).toEqual([]);
    expect(other.received).toHaveLength(1);
  });

  it('changes it from the version that he has seen, and another address must prove itself', async () => {
    const { webhook } = await givenWebhook();
    const other = await givenReceiver();

    expect(await admin.patch(path(`/${webhook.id}`), { url: other.url })).toMatchObject({ status: 428 });
    expect(await admin.patch(path(`/${webhook.id}`), { url: other.url }, { ifMatch: 1 })).toMatchObject({ status: 412 });
    expect(await admin.patch(path(`/${webhook.id}`), { url: 'https://10.0.0.1/' }, { ifMatch: 2 })).toMatchObject({ status: 400 });
    expect(await admin.patch(path(`/${webhook.id}`), { url: other.url }, { ifMatch: 2 })).toMatchObject({
      status: 200,
      body: { status: 'unverified', url: other.url, version: 3 },
    });
  });

  it('whose secret cannot be opened any more gets another, and nobody else waits for that', async () => {
    const [lost, well] = [await givenWebhook(), await givenWebhook()];
    await service.database.admin.query('update notifications.webhook set secret = $2 where id = $1', [lost.webhook.id, '00000000.gone']);
    const event = await happens();
    await deliveryIs(well.webhook.id, { status: 'delivered' });
    await deliveryIs(lost.webhook.id, { status: 'skipped', code: 'unreadable' });

    expect((await admin.post<WebhookWithSecret>(path(`/${lost.webhook.id}/rotate-secret`), {})).body.secret).toMatch(/^whsec_/);
    expect(await admin.post(path(`/${lost.webhook.id}/redeliver`), { since: '2020-01-01T00:00:00Z' })).toMatchObject({
      body: { queued: 1 },
    });
    await eventually(() => expect(lost.receiver.received.map(({ data }) => data['id'])).toEqual([event]));
    expect(String(lost.receiver.received[0]?.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });

  it('gets at another address what happened until that had proved itself', async () => {
    const { receiver, webhook } = await givenWebhook();
    const other = await givenReceiver();
    receiver.behave(manners.answers(503));
    const waiting = await happens();
    await deliveryIs(webhook.id, { status: 'failed', final: false });
    await admin.patch(path(`/${webhook.id}`), { url: other.url }, { ifMatch: 2 });
    clock.advance({ minutes: 1 });
    const { id } = await deliveryIs(webhook.id, { eventId: waiting, status: 'skipped', code: 'webhook-unverified' });
    const missed = await happens();
    await eventually(async () =>
      expect((await deliveriesTo(webhook.id))[1]).toMatchObject({
        eventId: missed,
        status: 'skipped',
        code: 'webhook-unverified',
        attempts: 0,
      }),
    );
    for (const again of [path(`/${webhook.id}/redeliver`), `/v1/regions/${region}/deliveries/${id}/redeliver`])
      expect(await admin.post(again, again.startsWith(path()) ? { since: '2020-01-01T00:00:00Z' } : {})).toMatchObject({
        ...{ status: 409, body: { code: 'webhook-not-verified' } },
      });

    expect(await admin.post(path(`/${webhook.id}/verify`))).toMatchObject({ status: 200 });
    expect(await admin.post(path(`/${webhook.id}/redeliver`), { since: '2020-01-01T00:00:00Z' })).toMatchObject({ body: { queued: 2 } });

    await eventually(() => expect(other.received.map(({ data }) => data['id']).toSorted()).toEqual([waiting, missed].toSorted()));
    expect(receiver.received).toHaveLength(1);
  });

  it('asks for one delivery again, and the receiver knows it by its id', async () => {
    const { receiver, webhook } = await givenWebhook();
    await happens();
    const { id } = await deliveryIs(webhook.id, { status: 'delivered' });

    expect(await admin.post(`/v1/regions/${region}/deliveries/${id}/redeliver`)).toMatchObject({ status: 200, body: { status: 'queued' } });

    await deliveryIs(webhook.id, { status: 'delivered', attempts: 2 });
    expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([id, id]);
  });

  it('asks for all since an instant, ten thousand at a time, and is told from when to go on', async () => {
    const { webhook } = await givenWebhook();
    await happens();
    await deliveryIs(webhook.id, { status: 'delivered' });
    // So many more arrived a second after another; what they said is not kept any more.
    await service.database.admin.query(
      `insert into notifications.delivery (region, id, event_id, event_type, occurred_at, channel, recipient_kind, recipient_code, recipient_name, rule, lane, rank, status)
       select region, gen_random_uuid(), gen_random_uuid(), event_type, occurred_at + nth * interval '1 second', channel, recipient_kind, recipient_code, recipient_name, rule, lane, rank, 'delivered'
         from notifications.delivery, generate_series(1, 10004) nth where recipient_code = $1`,
      [webhook.id],
    );
    const ask = async (since: string) => (await admin.post<Redelivered>(path(`/${webhook.id}/redeliver`), { since, which: 'all' })).body;
    const nothingWaits = () =>
      eventually(async () => {
        const { rows } = await service.database.admin.query(
          'select from notifications.delivery where recipient_code = $1 and due_at is not null',
          [webhook.id],
        );
        expect(rows).toEqual([]);
      });

    const first = await ask('2020-01-01T00:00:00Z');
    await nothingWaits();
    const second = await ask(first.next ?? '');

    expect([first.queued, second]).toEqual([10_000, { queued: 6, next: null }]);
    await nothingWaits();
    const { rows } = await service.database.admin.query<{ attempts: number; n: number }>(
      'select attempts, count(*)::int as n from notifications.delivery where recipient_code = $1 group by attempts order by attempts',
      [webhook.id],
    );
    expect(rows).toEqual([
      { attempts: 1, n: 10_003 },
      { attempts: 2, n: 2 },
    ]);
  });

  it('cannot ask for a message of the inbox to be sent again', async () => {
    await happens();
    const [message] = await eventually(async () => {
      const { items } = (await admin.get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?channel=in-app`)).body;
      expect(items).toHaveLength(1);
      return items;
    });

    expect(await admin.post(`/v1/regions/${region}/deliveries/${message?.id}/redeliver`)).toMatchObject({
      status: 409,
      body: { code: 'delivery-not-repeatable' },
    });
  });

  it('and an auditor see the list of them, without any secret', async () => {
    const { webhook } = await givenWebhook();
    const { body } = await service.api.as('auditor', region).get<{ items: WebhookView[] }>(path());

    expect(body.items.map(({ id }) => id)).toEqual([webhook.id]);
    expect(JSON.stringify(body)).not.toContain('whsec_');
  });
});
