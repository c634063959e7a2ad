import { LOCAL_SEALING_KEYS } from '@rakor/bootstrap';
import { DirectiveIssuedV1, placeOfSeal, PositionHeldV1, TicketContactGivenV1, TicketNearV1 } from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { Sealer } from '@rakor/persistence';
import { eventually, FixedClock, givenService } from '@rakor/testing';
import type { DeliveryView } from './delivery/delivery.view.js';
import { aHolding, anAddressee, anIssue } from './facts.builder.js';
import { notifications } from './service.js';
import { allProved } from './testing/all-proved.js';
import { givenMailServer } from './testing/given-mail-server.js';
import { givenReceiver, manners } from './testing/given-receiver.js';
import { newSecret } from './webhook/secrets.js';

const region = '35.24';
const clock = new FixedClock('2021-03-29T02:00:00.000Z');
const mail = await givenMailServer();
const gateway = await givenReceiver();
const service = await givenService(notifications, {
  clock,
  config: {
    ...{ logLevel: 'debug', smtpUrl: mail.url, mailFrom: 'Rakor Lamongan <rakor@lamongankab.go.id>' },
    ...{ gatewayUrls: [gateway.url], gatewaySecret: newSecret(), webhookTimeoutMs: 3_000 },
  },
});
const sealer = new Sealer(LOCAL_SEALING_KEYS.map((key) => Buffer.from(key, 'base64')));

const PERSON = 'Siti Nurhaliza';
const PERSONAL = { email: 'siti.nurhaliza@lamongankab.go.id', phone: '+6281355501234' };
const VISITOR = '+6285299907777';
/** As they may be written anywhere, whole or without what everybody knows. */
const NEVER = ['siti.nurhaliza', 'siti nurhaliza', '81355501234', '85299907777'];

const code = `kec-${newId()}`;
const subject = newId();
const reader = service.api.for({ role: 'organisation', region, organisation: code, subject });
const preferences = `/v1/regions/${region}/preferences`;
const prefer = (wishes: object, ifMatch: number) => {
  const all = { language: 'id', digest: 'none', quietHours: null, channels: ['e-mail', 'gateway'], ...PERSONAL, ...wishes };
  return reader.put(preferences, all, { ifMatch });
};
const deliveries = async () =>
  (await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?limit=200`)).body.items;
/** Issued to the organisation, and let go after a minute; until all of it has ended, or is to be tried again. */
async function issueAndSend(): Promise<void> {
  const before = (await deliveries()).length;
  const fact = anIssue({ addressees: [anAddressee({ region, organisationCode: code })] });
  await service.hears({ type: DirectiveIssuedV1, fact }, { region });
  await eventually(async () => expect((await deliveries()).length).toBeGreaterThanOrEqual(before + 5));
  clock.advance({ minutes: 1 });
  await eventually(async () => {
    const bundles = (await deliveries()).filter(({ rule }) => rule === 'bundle').slice(0, 2);
    expect(bundles.every(({ status, attempts }) => attempts > 0 && status !== 'held')).toBe(true);
  });
}

describe('The log', () => {
  it('holds no address, number or name, whatever was sent and however it went', async () => {
    await service.hears({ type: PositionHeldV1, fact: aHolding({ subject, personName: PERSON, from: '2021-01-04' }) }, { region });
    expect(await prefer({}, 0)).toMatchObject({ status: 200 });
    expect(await prefer({ email: 'siti.nurhaliza' }, 1)).toMatchObject({ status: 400 });
    expect(await reader.post(`${preferences}/contacts/e-mail/code`)).toMatchObject({ status: 200 });
    await eventually(() => expect(mail.taken).toHaveLength(1));
    const digits = /\b\d{6}\b/.exec(mail.taken[0]?.text ?? '')?.[0] ?? '';
    expect(await reader.post(`${preferences}/contacts/e-mail/prove`, { code: '000000' })).not.toMatchObject({ status: 200 });
    expect(await reader.post(`${preferences}/contacts/e-mail/prove`, { code: digits })).toMatchObject({ status: 200 });

    await allProved(service.database, region);

    await issueAndSend();
    mail.behave({ refusesAddress: 550 });
    gateway.behave(manners.answers(400));
    await issueAndSend();
    mail.behave('hangs-up');
    gateway.behave(manners.closesEarly);
    await issueAndSend();

    const ticket = { ticketId: newId(), contactId: newId(), placeId: newId(), sequence: 1 };
    const sealedContact = sealer.seal(VISITOR, placeOfSeal(region, ticket.ticketId));
    const given = { ...ticket, channel: 'whatsapp', sealedContact, language: 'id', consentAt: clock.now().toISOString() } as const;
    await service.hears({ type: TicketContactGivenV1, fact: given }, { region });
    await eventually(async () => {
      const { rowCount } = await service.database.admin.query('select from notifications.visitor');
      expect(rowCount).toBe(1);
    });
    gateway.behave(manners.answers(500));
    await service.hears({ type: TicketNearV1, fact: nearTicket(ticket.ticketId) }, { region });
    await eventually(async () => expect((await deliveries()).filter(({ recipient }) => recipient.kind === 'visitor')).toHaveLength(1));

    const log = service.log.map((line) => JSON.stringify(line).toLowerCase());
    expect(log.length).toBeGreaterThan(20);
    expect(log.filter((line) => [...NEVER, digits].some((part) => line.includes(part)))).toEqual([]);
  });
});

function nearTicket(ticketId: string): TicketNearV1 {
  return {
    ...{ ticketId, sequence: 2, number: 'A017', date: '2021-03-29', placeId: newId(), placeName: 'Mini MPP Sukorame' },
    ...{ serviceId: newId(), serviceName: 'KTP elektronik', position: 4, nearAt: clock.now().toISOString() },
  };
}
