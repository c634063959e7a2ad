import { DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually, FixedClock, givenService } from '@rakor/testing';
import { Webhook as Verifier } from 'standardwebhooks';
import type { DeliveryView } from '../delivery/delivery.view.js';
import { anAddressee, anIssue } from '../facts.builder.js';
import type { PreferencesView } from '../reader/preferences.view.js';
import { notifications } from '../service.js';
import type { NotificationsSettings } from '../settings.js';
import { allProved } from '../testing/all-proved.js';
import { givenReceiver, manners } from '../testing/given-receiver.js';
import { newSecret } from '../webhook/secrets.js';

const clock = new FixedClock(new Date().toISOString());
const [whatsapp, sms] = [await givenReceiver(), await givenReceiver()];
const gatewaySecret = newSecret();
const config: Partial<NotificationsSettings> = { gatewayUrls: [whatsapp.url, sms.url], gatewaySecret, webhookTimeoutMs: 400 };
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
async function textIsDue() {
  const code = `kec-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region, organisation: code, subject: newId() });
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['gateway'], phone: '+6281234567890' };
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
      ...{ id: bundle?.id, to: '+6281234567890' },
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

it('A number that is none of Indonesia is refused, also one as it is shown', async () => {
  const { caller } = await textIsDue();
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['gateway'] };

  for (const phone of ['081234567890', '+1555123456', '+62***890'])
    expect(await caller.put(`/v1/regions/${region}/preferences`, { ...wishes, phone }, { ifMatch: 1 })).toMatchObject({ status: 400 });
});
