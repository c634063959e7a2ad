import { DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually, FixedClock, givenService } from '@rakor/testing';
import { Webhook as Verifier } from 'standardwebhooks';
import type { DeliveryHistory, DeliveryView } from '../delivery/delivery.view.js';
import { anAddressee, anIssue } from '../facts.builder.js';
import type { PreferencesView } from '../reader/preferences.view.js';
import { aRuleWish } from '../rule/rule.builder.js';
import type { RuleView } from '../rule/rule.view.js';
import { notifications } from '../service.js';
import type { NotificationsSettings } from '../settings.js';
import { allProved } from '../testing/all-proved.js';
import { givenReceiver, manners } from '../testing/given-receiver.js';
import { newSecret, signatureHeaders, signingKeyOf } from '../webhook/secrets.js';

const clock = new FixedClock(new Date().toISOString());
const [whatsapp, sms] = [await givenReceiver(), await givenReceiver()];
const gatewaySecret = newSecret();
/** For whoever hangs; who answers does so long before, also on a machine that has much else to do. */
const PATIENCE_MS = 3_000;
const config: Partial<NotificationsSettings> = { gatewayUrls: [whatsapp.url, sms.url], gatewaySecret, webhookTimeoutMs: PATIENCE_MS };
const service = await givenService(notifications, { clock, config });

let regency = 0;
let region = '35.01';
beforeEach(() => {
  region = `35.${String(++regency).padStart(2, '0')}`;
  for (const receiver of [whatsapp, sms]) {
    receiver.behave(manners.takes);
    receiver.received.length = 0;
  }
});

/** A text to somebody who agreed to it, once its bundle is due. */
async function textIsDue(phone = '+6281234567890') {
  const code = `kec-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region, organisation: code, subject: newId() });
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['gateway'], phone };
  const { body } = await caller.put<PreferencesView>(`/v1/regions/${region}/preferences`, wishes, { ifMatch: 0 });
  await allProved(service.database, region);
  await service.hears(
    { type: DirectiveIssuedV1, fact: anIssue({ addressees: [anAddressee({ region, organisationCode: code })] }) },
    { region },
  );
  await eventually(async () => expect(await texts()).toHaveLength(2));
  clock.advance({ minutes: 1 });
  return { preferences: body, caller };
}
const texts = async () =>
  (await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?channel=gateway`)).body.items;
const become = (...expected: string[]) =>
  eventually(async () => {
    const statuses = (await texts()).map(({ rule, status, code }) => `${rule} ${status}${code === null ? '' : ` (${code})`}`);
    expect(statuses.toSorted()).toEqual(expected);
  });

describe('A text', () => {
  it('is handed to the first provider, signed, with an id that stays, and its number is shown masked', async () => {
    const { preferences } = await textIsDue();
    await become('bundle sent', 'directive-issued sent');

    const [taken] = whatsapp.received;
    const bundle = (await texts()).find(({ rule }) => rule === 'bundle');
    expect(taken?.data).toEqual({
      ...{ id: bundle?.id, region, to: '+6281234567890' },
      text: 'Arahan ARH/33.16/2021/00001 dari Bupati Blora\nSelengkapnya di kotak masuk Rakor.',
    });
    expect(() => new Verifier(gatewaySecret).verify(taken?.body ?? '', taken?.headers as Record<string, string>)).not.toThrow();
    expect(sms.received).toEqual([]);
    expect([preferences.phone, bundle?.recipient.name]).toEqual(['+62***890', 'Dinas Kesehatan (+62***890)']);
    const { rows } = await service.database.admin.query<{ phone: string }>('select phone from notifications.reader where region = $1', [
      region,
    ]);
    expect(rows[0]?.phone).not.toContain('890');
  });

  it('is worded by the region for telephones, and the inbox and mail keep their own words', async () => {
    const admin = service.api.as('regency-admin', region);
    const rule = `/v1/regions/${region}/routing-rules/directive-issued`;
    const { eventType, conditions, audience, urgent, texts: words } = (await admin.get<RuleView>(rule)).body;
    const short = (text: string) => ({
      ...aRuleWish({ eventType, conditions, audience, urgent }),
      texts: { ...words, id: { ...words.id, short: text } },
    });
    expect(await admin.put(rule, short('{{nomor}}'), { ifMatch: 0 })).toMatchObject({
      status: 400,
      body: { code: 'rule-refused', errors: [{ pointer: '/texts/id/short' }] },
    });
    expect(await admin.put(rule, short('Arahan {{number}} untuk {{organisationName}}'), { ifMatch: 0 })).toMatchObject({
      status: 200,
      body: { texts: { id: { short: 'Arahan {{number}} untuk {{organisationName}}' } } },
    });

    await textIsDue();
    await become('bundle sent', 'rule:directive-issued sent');

    expect(whatsapp.received[0]?.data['text']).toBe(
      'Arahan ARH/33.16/2021/00001 untuk Dinas Kesehatan\nSelengkapnya di kotak masuk Rakor.',
    );
    const [message] = (await service.api.as('auditor', region).get<{ items: { subject: string }[] }>(`/v1/regions/${region}/inbox`)).body
      .items;
    expect(message?.subject).toBe('Arahan ARH/33.16/2021/00001 dari Bupati Blora');
  });

  it('is handed to the second one, with the same id, when the first fails', async () => {
    whatsapp.behave(manners.answers(503));
    await textIsDue();
    await become('bundle sent', 'directive-issued sent');

    expect(sms.received.map(({ data }) => data['id'])).toEqual(whatsapp.received.map(({ data }) => data['id']));
    expect((await texts()).map(({ attempts }) => attempts).toSorted()).toEqual([0, 1]);
  });

  it('is handed to nobody else when the first says that nobody will take it', async () => {
    whatsapp.behave(manners.answers(422));
    await textIsDue();

    await become('bundle failed (http-422)', 'directive-issued failed (http-422)');
    expect(sms.received).toEqual([]);
  });

  it('is tried again later when all fail', async () => {
    whatsapp.behave(manners.hangs);
    sms.behave(manners.closesEarly);
    await textIsDue();
    await become('bundle failed (connection-closed)', 'directive-issued held (gathering)');

    whatsapp.behave(manners.takes);
    clock.advance({ minutes: 10 });
    await become('bundle sent', 'directive-issued sent');
  });
});

/** A provider's receipt, signed with a secret at an instant. */
const receipt = (body: object, { secret = gatewaySecret, at = clock.now(), signed = body, where = region } = {}) =>
  service.api.anonymous.post(`/v1/regions/${where}/gateway/receipts`, body, {
    headers: signatureHeaders({ id: newId(), at, body: JSON.stringify(signed) }, [signingKeyOf(secret)]),
  });
async function textIsSent(): Promise<string> {
  await textIsDue();
  await become('bundle sent', 'directive-issued sent');
  return String(whatsapp.received[0]?.data['id']);
}

describe('A receipt of a provider', () => {
  it('says that a text is on the telephone, once however often it is said, and nothing that comes later takes that back', async () => {
    const id = await textIsSent();
    expect(await receipt({ id, status: 'delivered' })).toMatchObject({ status: 204, body: '' });
    expect(await receipt({ id, status: 'delivered' })).toMatchObject({ status: 204 });
    expect(await receipt({ id, status: 'failed', code: 'expired' })).toMatchObject({ status: 204 });

    await become('bundle delivered', 'directive-issued delivered');
    const auditor = service.api.as('auditor', region);
    const item = (await texts()).find(({ rule }) => rule === 'directive-issued');
    const { body } = await auditor.get<DeliveryHistory>(`/v1/regions/${region}/deliveries/${item?.id}`);
    expect(body.history.map(({ status }) => status)).toEqual(['held', 'sent', 'delivered']);
  });

  it('says that it never will be, and why; the record of each message has it', async () => {
    const id = await textIsSent();
    await receipt({ id, status: 'failed', code: 'number-unknown' });

    await become('bundle failed (receipt-number-unknown)', 'directive-issued failed (receipt-number-unknown)');
    expect((await texts()).map(({ final }) => final)).toEqual([true, true]);
  });

  it('that is too early is asked for again; one that it arrived ends what would have been tried once more', async () => {
    whatsapp.behave(manners.hangs);
    sms.behave(manners.hangs);
    await textIsDue();
    await become('bundle failed (timeout)', 'directive-issued held (gathering)');
    const id = String(whatsapp.received[0]?.data['id']);

    expect(await receipt({ id, status: 'failed' })).toMatchObject({ status: 409, body: { code: 'receipt-too-early' } });
    expect(await receipt({ id, status: 'delivered' })).toMatchObject({ status: 204 });
    await become('bundle delivered', 'directive-issued delivered');
    expect((await texts()).map(({ until }) => until)).toEqual([null, null]);
  });

  it('of a text that the region did not send changes nothing, and does not say so', async () => {
    const id = await textIsSent();
    const [message] = (
      await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?channel=in-app`)
    ).body.items;

    for (const [unknown, where] of [
      [newId(), region],
      [id, '33.16'],
      [message?.id, region],
    ])
      expect(await receipt({ id: unknown, status: 'failed' }, { where })).toMatchObject({ status: 204, body: '' });
    await become('bundle sent', 'directive-issued sent');
  });

  it('is not believed without the secret, with another body, or long after', async () => {
    const body = { id: await textIsSent(), status: 'delivered' };
    const refused = { status: 401, body: { code: 'signature-refused' } };

    expect(await service.api.anonymous.post(`/v1/regions/${region}/gateway/receipts`, body)).toMatchObject(refused);
    expect(await receipt(body, { secret: newSecret() })).toMatchObject(refused);
    expect(await receipt(body, { signed: { ...body, status: 'failed' } })).toMatchObject(refused);
    expect(await receipt(body, { at: new Date(clock.now().getTime() - 301_000) })).toMatchObject(refused);
    await become('bundle sent', 'directive-issued sent');
  });

  it('that is no receipt is refused with what is wrong', async () => {
    expect(await receipt({ id: 'A017', status: 'read', code: 'Nomor Budi' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/id' }, { pointer: '/status' }, { pointer: '/code' }] },
    });
  });
});

it.each([
  ['+620000000001', 'delivered'],
  ['+620000000003', 'failed (simulated-permanent)'],
])('A text to %s of the simulator never leaves the house, and is %s', async (phone, end) => {
  await textIsDue(phone);

  await become(`bundle ${end}`, `directive-issued ${end}`);
  expect([...whatsapp.received, ...sms.received]).toEqual([]);
});

it('A number that is none of Indonesia is refused, also one as it is shown', async () => {
  const { caller } = await textIsDue();
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['gateway'] };

  for (const phone of ['081234567890', '+1555123456', '+62***890'])
    expect(await caller.put(`/v1/regions/${region}/preferences`, { ...wishes, phone }, { ifMatch: 1 })).toMatchObject({ status: 400 });
});
