import { AssignmentRemindedV1, ChannelLimitSetV1, DirectiveIssuedV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { eventually, FixedClock, givenService, race } from '@rakor/testing';
import type { DeliveryView } from '../delivery/delivery.view.js';
import { anAddressee, anIssue } from '../facts.builder.js';
import { aReminder } from '../ladder-facts.builder.js';
import { notifications } from '../service.js';
import { allProved } from '../testing/all-proved.js';
import { givenMailServer } from '../testing/given-mail-server.js';
import type { LimitView } from './limit.view.js';

// Monday 29 March 2021, 13:05 in Blora.
const clock = new FixedClock('2021-03-29T06:05:00.000Z');
const mail = await givenMailServer();
const service = await givenService(notifications, { clock, config: { smtpUrl: mail.url, mailFrom: 'Rakor Blora <rakor@blorakab.go.id>' } });
const BLORA = '33.16';
const at = (path: string) => `/v1/regions/${BLORA}/${path}`;
const admin = service.api.as('regency-admin', BLORA);

/** Somebody whom mail reaches. */
async function givenReader() {
  const code = `dinas-${newId()}`;
  const caller = service.api.for({ role: 'organisation', region: BLORA, organisation: code, subject: code });
  const wishes = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail'], email: `${code}@blorakab.go.id` };
  expect(await caller.put(at('preferences'), wishes, { ifMatch: 0 })).toMatchObject({ status: 200 });
  await allProved(service.database, BLORA);
  return code;
}
const issueTo = (code: string) =>
  service.hears(
    {
      type: DirectiveIssuedV1,
      fact: anIssue({ addressees: [anAddressee({ region: BLORA, organisationCode: code, assignmentId: newId() })] }),
    },
    { region: BLORA },
  );
const mails = async () => {
  const { body } = await service.api.as('auditor', BLORA).get<{ items: DeliveryView[] }>(at('deliveries?channel=e-mail&limit=200'));
  return body.items.filter(({ rule }) => rule === 'bundle').map(({ status, code }) => `${status} ${code ?? ''}`.trim());
};
const standing = (...expected: string[]) => eventually(async () => expect((await mails()).toSorted()).toEqual(expected.toSorted()));
/** What has left is on record as sent: with the clock an hour ahead, what is still in hand would be taken in hand again. */
const haveLeft = (many: number) =>
  eventually(async () => {
    expect(mail.taken).toHaveLength(many);
    const { body } = await service.api.as('auditor', BLORA).get<{ items: DeliveryView[] }>(at('deliveries?status=sent&limit=200'));
    expect(body.items.filter(({ rule }) => rule !== 'directive-issued')).toHaveLength(many);
  });
const times = (many: number, what: string) => Array<string>(many).fill(what);

describe('A limit of what leaves the house', () => {
  it('is set once, of however many who set it, and told of', async () => {
    const { fulfilled } = await race(8, () => admin.put<LimitView>(at('channel-limits/e-mail'), { perHour: 2 }, { ifMatch: 0 }));

    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect((await admin.get<{ items: LimitView[] }>(at('channel-limits'))).body.items).toEqual([
      { channel: 'e-mail', perHour: 2, perDay: null, version: 1 },
      { channel: 'gateway', perHour: null, perDay: null, version: 0 },
      { channel: 'webhook', perHour: null, perDay: null, version: 0 },
    ]);
    expect((await service.announced()).filter(({ type }) => type === ChannelLimitSetV1.type)).toHaveLength(1);
    expect(await admin.put(at('channel-limits/e-mail'), { perHour: 2 }, { ifMatch: 1 })).toMatchObject({
      body: { code: 'limit-unchanged' },
    });
    expect((await admin.put(at('channel-limits/in-app'), { perHour: 2 }, { ifMatch: 0 })).status).toBe(400);
    expect((await admin.put(at('channel-limits/e-mail'), { perHour: 0 }, { ifMatch: 1 })).status).toBe(400);
    expect((await service.api.as('organisation', BLORA, 'dinkes').put(at('channel-limits/e-mail'), {}, { ifMatch: 1 })).status).toBe(403);
  });

  it('holds what is over it until there is room, drops nothing, and lets through what is urgent', async () => {
    const readers: string[] = [];
    for (let n = 0; n < 5; n++) readers.push(await givenReader());
    for (const reader of readers) await issueTo(reader);
    await standing(...times(5, 'held gathering'));

    clock.advance({ minutes: 1 });
    await standing(...times(2, 'sent'), ...times(3, 'held limit'));
    const held = await service.api.as('auditor', BLORA).get<{ items: DeliveryView[] }>(at('deliveries?status=held&channel=e-mail'));
    expect(held.body.items.flatMap(({ code, until }) => (code === 'limit' ? [until?.slice(11, 16)] : [])).toSorted()).toEqual([
      ...['07:00', '07:00', '08:00'],
    ]);

    // What is due tomorrow does not wait for anybody (B6).
    const urgent = await givenReader();
    const organisation = { recipientOrganisationId: newId(), recipientOrganisationCode: urgent, recipientOrganisationName: 'Dinas' };
    await service.hears(
      { type: AssignmentRemindedV1, fact: aReminder({ ...organisation, recipientRegion: BLORA, urgent: true }) },
      { region: BLORA },
    );
    await eventually(() => expect(mail.taken.map(({ to }) => to[0])).toContain(`${urgent}@blorakab.go.id`));

    await haveLeft(3);
    clock.travelTo('2021-03-29T07:00:00.000Z');
    await haveLeft(5);
    clock.travelTo('2021-03-29T08:00:00.000Z');
    await haveLeft(6);
    const addresses = mail.taken.map(({ to }) => to[0]);
    expect(addresses.toSorted()).toEqual([...readers, urgent].map((code) => `${code}@blorakab.go.id`).toSorted());
  });

  it('of one region is nothing to another', async () => {
    const other = await service.api.as('regency-admin', '33.24').get<{ items: LimitView[] }>('/v1/regions/33.24/channel-limits');
    expect(other.body.items.map(({ perHour }) => perHour)).toEqual([null, null, null]);
  });
});
