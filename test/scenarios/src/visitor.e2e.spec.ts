import { lamongan2023 } from '@rakor/demo';
import { eventually } from '@rakor/testing';
import { givenRakor } from './given-rakor.js';
import { all } from './views.js';

/*
 * From the number at the counter to the telephone: Lamongan's mall that never closes, with the queue that its report leaves, and who is told of it
 * outside of the house. The simulator stands for the telephone and for the regency's own program.
 */
const rakor = await givenRakor();
rakor.clock.travelTo('2023-01-30T02:00:00Z');
await rakor.play([lamongan2023]);

const HERE = '/v1/regions/35.24';
const { 'public-services': malls, notifications } = rakor;
const PHONE = '+620000000001';

interface Delivery {
  readonly channel: string;
  readonly status: string;
  readonly recipient: { readonly name: string };
}

const deliveriesTo = (recipient: string) =>
  all<Delivery>(notifications.api.as('auditor', '35.24'), `${HERE}/deliveries?recipient=${recipient}`);

/** The regency's program, which wants to hear of every number that is near. */
async function givenWebhook(): Promise<string> {
  const admin = notifications.api.as('regency-admin', '35.24');
  const wish = { url: 'https://delivered.simulator.invalid/', description: 'Dasbor', eventTypes: ['public-services.ticket-near.v1'] };
  const { body } = await admin.post<{ id: string }>(`${HERE}/webhooks`, wish);
  expect(await admin.post(`${HERE}/webhooks/${body.id}/verify`)).toMatchObject({ body: { status: 'enabled' } });
  return body.id;
}

/** The mall, a service of it, and a counter that has just opened for it. */
async function givenCounter() {
  const keeper = malls.api.as('secretariat', '35.24');
  const places = await all<{ id: string; code: string }>(keeper, `${HERE}/places`);
  const place = `${HERE}/places/${places.find(({ code }) => code === 'soegiri-24-jam')?.id}`;
  const [service] = await all<{ id: string }>(keeper, `${place}/services`);
  const { body: counter } = await keeper.post<{ id: string }>(`${place}/counters`, { name: 'Loket 9', serviceIds: [service?.id] });
  const officer = malls.api.for({ role: 'counter-officer', region: '35.24', subject: 'petugas-9' });
  const at = (verb: string, body: object = {}) => officer.post<{ ticket: { id: string } }>(`${HERE}/counters/${counter.id}/${verb}`, body);
  expect(await at('open')).toMatchObject({ status: 200 });
  return { place, serviceId: service?.id, at };
}

describe('A visitor of Lamongan’s mall who agreed to be told', () => {
  it('hears once, on the telephone, that three are before, and the regency’s program hears of it too', async () => {
    const before = (await nearSoFar()).length;
    const webhook = await givenWebhook();
    const { place, serviceId, at } = await givenCounter();
    const kiosk = malls.api.as('service', '35.24');
    const take = async () => (await kiosk.post<{ id: string }>(`${place}/tickets`, { serviceId, channel: 'kiosk' })).body.id;
    for (let n = 1; n <= 4; n++) await take();
    const mine = await take();
    const contact = { channel: 'whatsapp', contact: PHONE, language: 'id', consent: true };
    expect(await kiosk.post(`${HERE}/tickets/${mine}/contact`, contact)).toMatchObject({ status: 204 });
    expect(await deliveriesTo(mine)).toEqual([]);

    let called = '';
    let calledSince = 0;
    for (let turn = 1; called !== mine && turn <= 30; turn++) {
      const { body, status } = await at('call-next');
      expect({ status, body: status === 200 ? '' : body }).toEqual({ status: 200, body: '' });
      called = body.ticket.id;
      if ((await deliveriesTo(mine)).length > 0) calledSince += 1;
      // The news has its way before the queue goes on: whose number is called is told nothing any more.
      await notifiedOfAll();
      await at('start-serving');
      await at('finish', { outcome: 'completed' });
    }

    // Three others, and then this one.
    expect(calledSince).toBe(4);
    expect(await deliveriesTo(mine)).toMatchObject([{ channel: 'gateway', status: 'delivered', recipient: { name: '+62***001' } }]);
    const heard = (await nearSoFar()).slice(before);
    await eventually(async () => expect((await deliveriesTo(webhook)).map(({ status }) => status)).toEqual(heard.map(() => 'delivered')));
    expect(heard.map(({ key }) => key)).toContain(mine);
  });
});

async function nearSoFar() {
  return (await malls.announced()).filter(({ type }) => type === 'public-services.ticket-near.v1');
}

/** Waits until notifications has taken all that the malls have announced, and nothing is left to send. */
async function notifiedOfAll(): Promise<void> {
  const near = (await nearSoFar()).map(({ id }) => id);
  await eventually(async () => {
    const { rows } = await notifications.database.admin.query<{ taken: number; open: number }>(
      `select (select count(*)::int from notifications.inbox where event_id = any ($1::uuid[])) as taken,
              (select count(*)::int from notifications.delivery where due_at <= $2) as open`,
      [near, rakor.clock.now()],
    );
    expect(rows).toEqual([{ taken: near.length, open: 0 }]);
  });
}
