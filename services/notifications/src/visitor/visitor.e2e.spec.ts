import { LOCAL_SEALING_KEYS } from '@rakor/bootstrap';
import {
  placeOfSeal,
  TicketCalledV1,
  type TicketContactFact,
  TicketContactGivenV1,
  TicketContactWithdrawnV1,
  TicketExpiredV1,
  TicketNearV1,
} from '@rakor/contracts';
import { newId } from '@rakor/kernel';
import { Sealer } from '@rakor/persistence';
import { eventually, FixedClock, givenService } from '@rakor/testing';
import type { DeliveryView } from '../delivery/delivery.view.js';
import { notifications } from '../service.js';
import { givenReceiver, manners } from '../testing/given-receiver.js';
import { newSecret } from '../webhook/secrets.js';

const clock = new FixedClock('2021-03-29T02:00:00.000Z');
const gateway = await givenReceiver();
const config = { gatewayUrls: [gateway.url], gatewaySecret: newSecret() };
const service = await givenService(notifications, { clock, config });
const sealer = new Sealer(LOCAL_SEALING_KEYS.map((key) => Buffer.from(key, 'base64')));
const PHONE = '+6281234567890';
const region = '33.16';

beforeEach(() => {
  gateway.behave(manners.takes);
  gateway.received.length = 0;
});

const say = (type: typeof TicketNearV1 | typeof TicketCalledV1 | typeof TicketExpiredV1, ticketId: string, id?: string) =>
  service.hears(
    { type, fact: aTicketFact(type, ticketId) },
    { region, ...(id !== undefined && { id, headers: { 'Nats-Msg-Id': newId() } }) },
  );
const ofTicket = async (ticketId: string) =>
  (await service.api.as('auditor', region).get<{ items: DeliveryView[] }>(`/v1/regions/${region}/deliveries?recipient=${ticketId}`)).body
    .items;
const become = (ticketId: string, ...expected: object[]) =>
  eventually(async () => expect(await ofTicket(ticketId)).toMatchObject(expected));
const kept = async (ticketId: string) =>
  (
    await service.database.admin.query<{ contact: string; mask: string }>(
      'select contact, mask from notifications.visitor where ticket_id = $1',
      [ticketId],
    )
  ).rows;

/** A number whose holder asked to be told. */
async function givenVisitor(): Promise<Pick<TicketContactFact, 'ticketId' | 'contactId'>> {
  const ticket = { ticketId: newId(), contactId: newId(), placeId: newId(), sequence: 1 };
  const sealedContact = sealer.seal(PHONE, placeOfSeal(region, ticket.ticketId));
  const fact = { ...ticket, channel: 'whatsapp', sealedContact, language: 'id', consentAt: clock.now().toISOString() } as const;
  await service.hears({ type: TicketContactGivenV1, fact }, { region });
  await eventually(async () => expect(await kept(ticket.ticketId)).toHaveLength(1));
  return ticket;
}

describe('A visitor of a mall', () => {
  it('hears once that three are before, whatever is delivered again, and the record shows no number', async () => {
    const { ticketId } = await givenVisitor();
    expect(JSON.stringify(await kept(ticketId))).not.toContain('81234567');

    const near = await say(TicketNearV1, ticketId);
    await become(ticketId, { status: 'sent', channel: 'gateway', urgent: true, recipient: { kind: 'visitor', name: '+62***890' } });
    await service.database.admin.query('delete from notifications.inbox where event_id = $1', [near]);
    await say(TicketNearV1, ticketId, near);
    await say(TicketNearV1, ticketId);
    await say(TicketCalledV1, ticketId);
    await eventually(async () => expect(await kept(ticketId)).toEqual([]));

    const [delivery] = await ofTicket(ticketId);
    expect(await ofTicket(ticketId)).toHaveLength(1);
    expect(gateway.received.map(({ data }) => data)).toEqual([
      { id: delivery?.id, region, to: PHONE, text: 'MPP Blora, A017: tinggal 3 nomor lagi. Silakan mendekat ke ruang tunggu.' },
    ]);
  });

  it('hears nothing any more once the number has been called', async () => {
    gateway.behave(manners.answers(503));
    const { ticketId } = await givenVisitor();
    await say(TicketNearV1, ticketId);
    await become(ticketId, { status: 'failed', final: false });
    await say(TicketCalledV1, ticketId);
    await become(ticketId, { status: 'superseded', code: TicketCalledV1.type, until: null });

    gateway.behave(manners.takes);
    gateway.received.length = 0;
    clock.advance({ hours: 1 });
    const { ticketId: another } = await givenVisitor();
    await say(TicketNearV1, another);
    await become(another, { status: 'sent' });
    expect(gateway.received).toHaveLength(1);
  });

  it('who takes the contact back, or whose number is over, is forgotten', async () => {
    const [first, second] = [await givenVisitor(), await givenVisitor()];
    const withdrawn = { ...first, placeId: newId(), sequence: 2, ending: 'taken-back', withdrawnAt: clock.now().toISOString() } as const;
    await service.hears({ type: TicketContactWithdrawnV1, fact: withdrawn }, { region });
    await say(TicketExpiredV1, second.ticketId);
    await eventually(async () => expect([...(await kept(first.ticketId)), ...(await kept(second.ticketId))]).toEqual([]));

    await say(TicketNearV1, first.ticketId);
    const last = await givenVisitor();
    await say(TicketNearV1, last.ticketId);
    await become(last.ticketId, { status: 'sent' });
    expect(await ofTicket(first.ticketId)).toEqual([]);
  });
});

function aTicketFact({ type }: { readonly type: string }, ticketId: string) {
  const at = clock.now().toISOString();
  return {
    ...{ ticketId, sequence: 2, number: 'A017', date: '2021-03-29', placeId: newId(), placeName: 'MPP Blora' },
    ...{ serviceId: newId(), serviceName: 'KTP elektronik' },
    ...(type === TicketNearV1.type && { position: 4, nearAt: at }),
    ...(type === TicketCalledV1.type && { counterId: newId(), counterName: 'Loket 3', calls: 1, waitedSeconds: 600, calledAt: at }),
    ...(type === TicketExpiredV1.type && { expiredAt: at }),
  };
}
