import { eventually, race } from '@rakor/testing';
import type { BookingView } from './booking.view.js';
import type { BlackoutView } from './blackout/declare-blackout.controller.js';
import type { SlotView } from './slots/list-slots.controller.js';
import type { NumberGiven } from '../ticket/issue/issue.statement.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, type Hall, MONDAY } from '../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const booked = async (services: Record<string, string>, plan: object = {}): Promise<Hall> => {
  const hall = await givenHall(malls, '33.16', services);
  for (const id of Object.values(hall.services))
    await hall.keeper.post(`/v1/regions/33.16/services/${id}/booking-plan`, { slotMinutes: 30, quota: 2, ...plan });
  return hall;
};
const hall = await booked({ ktp: 'A', pajak: 'B' });
const { kiosk } = hall;
const at = (path: string) => `/v1/regions/33.16/${path}`;
const draft = (startsAt: string, service = hall.services['ktp']) =>
  kiosk.post<BookingView>(at(`services/${service}/bookings`), { startsAt });
const confirmed = async (startsAt: string, service?: string) => {
  const { body } = await draft(startsAt, service);
  return (await kiosk.post<BookingView>(at(`bookings/${body.id}/confirm`))).body;
};
const show = async (id: string) => (await malls.api.anonymous.get<BookingView>(at(`bookings/${id}`))).body;
const slots = (date: string, service = hall.services['ktp']) =>
  malls.api.anonymous.get<SlotView[]>(at(`services/${service}/slots?date=${date}`));
const freeAt = async (startsAt: string, service?: string) =>
  (await slots(startsAt.slice(0, 10), service)).body.find((slot) => slot.startsAt === startsAt)?.free;

const TUESDAY_9 = '2025-06-03T02:00:00.000Z';
const TUESDAY_10 = '2025-06-03T03:00:00.000Z';

describe('Slots', () => {
  it('are those of the opening hours, seen by everybody, and only those still to come', async () => {
    expect((await slots('2025-06-03')).body.map(({ startsAt }) => startsAt.slice(11, 16))).toEqual([
      ...['01:00', '01:30', '02:00', '02:30', '03:00', '03:30', '04:00', '04:30'],
      ...['06:00', '06:30', '07:00', '07:30', '08:00'],
    ]);
    expect((await slots('2025-06-02')).body[0]).toMatchObject({ startsAt: '2025-06-02T03:30:00.000Z', free: 2 });
  });

  it.each([
    ['on a day that is over', '2025-06-01', 'slot-closed'],
    ['further ahead than one may book', '2025-07-04', 'slot-closed'],
    ['on a holiday', '2025-06-06', 'place-shut'],
    ['on a Sunday', '2025-06-08', 'place-shut'],
  ])('are none %s', async (_, date, code) => expect(await slots(date)).toMatchObject({ status: 409, body: { code } }));

  it('of a service without a plan cannot be booked', async () => {
    const other = await givenHall(malls, '33.16', { ktp: 'A' });
    expect(await slots('2025-06-03', other.services['ktp'])).toMatchObject({ status: 409, body: { code: 'not-bookable' } });
  });

  it('of a service that nobody will serve on that day, or that is delegated to the district no more by then, are none', async () => {
    const district = '33.16.09';
    const standardId = await malls.hasStandard('33.16', 'surat-pindah');
    const until = { validFrom: '2025-06-01', validTo: '2025-06-03' };
    await hall.keeper.post(at('delegations'), { district, standardId, legalBasis: 'Perbup 12/2025', ...until });
    const { id } = await malls.hasOpenPlace('33.16', { kind: 'mini-mpp', district });
    const wish = { code: 'surat-pindah', name: 'Surat pindah', prefix: 'P', standardId };
    const { body: service } = await hall.keeper.post<{ id: string }>(at(`places/${id}/services`), wish);
    await hall.keeper.post(at(`services/${service.id}/booking-plan`), { slotMinutes: 30, quota: 2 });

    expect((await draft(TUESDAY_9, service.id)).status).toBe(201);
    const none = { status: 409, body: { code: 'service-not-offered' } };
    expect(await slots('2025-06-04', service.id)).toMatchObject(none);
    expect(await draft('2025-06-04T02:00:00.000Z', service.id)).toMatchObject(none);
  });
});

describe('A booking', () => {
  it('is a draft first, which frees its slot when nobody confirms it in time', async () => {
    const { body } = await draft('2025-06-04T02:00:00.000Z');
    expect(body).toMatchObject({ status: 'draft', dueAt: '2025-06-02T03:15:00.000Z' });
    expect(await freeAt('2025-06-04T02:00:00.000Z')).toBe(1);
    malls.clock.travelTo('2025-06-02T03:15:00Z');

    await eventually(async () => expect(await show(body.id)).toMatchObject({ status: 'expired' }));
    expect(await freeAt('2025-06-04T02:00:00.000Z')).toBe(2);
    expect(await kiosk.post(at(`bookings/${body.id}/confirm`))).toMatchObject({ status: 409, body: { code: 'booking-not-ready' } });
    expect(await malls.toldShortly(body.id)).toEqual(['1 booking-drafted', '2 booking-expired']);
    malls.clock.travelTo(MONDAY);
  });

  it('takes the last place of a slot for exactly one of sixteen', async () => {
    await confirmed('2025-06-04T03:00:00.000Z');

    const { fulfilled } = await race(16, () => draft('2025-06-04T03:00:00.000Z'));

    expect(fulfilled.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(fulfilled.filter(({ status }) => status === 409).map(({ body }) => body)).toMatchObject(
      Array.from({ length: 15 }, () => ({ code: 'slot-taken' })),
    );
    expect(await freeAt('2025-06-04T03:00:00.000Z')).toBe(0);
  });

  it('that is cancelled once of eight times frees one place', async () => {
    const { id } = await confirmed('2025-06-04T04:00:00.000Z');

    const { fulfilled } = await race(8, () => kiosk.post(at(`bookings/${id}/cancel`), {}));

    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await freeAt('2025-06-04T04:00:00.000Z')).toBe(2);
    expect((await malls.told(id)).at(-1)?.data).toMatchObject({ cause: 'holder' });
  });

  it.each([
    ['in the past', '2025-06-02T02:30:00.000Z', 409, 'slot-closed'],
    ['between two slots', '2025-06-03T02:10:00.000Z', 422, 'slot-unknown'],
    ['at night', '2025-06-03T14:00:00.000Z', 422, 'slot-unknown'],
  ])('is refused %s', async (_, startsAt, status, code) => expect(await draft(startsAt)).toMatchObject({ status, body: { code } }));

  it('cannot be made twice of one key', async () => {
    const path = at(`services/${hall.services['pajak']}/bookings`);
    const ask = () => kiosk.post<BookingView>(path, { startsAt: TUESDAY_10 }, { idempotencyKey: 'portal-1' });

    expect((await ask()).body.id).toBe((await ask()).body.id);
    expect(await freeAt(TUESDAY_10, hall.services['pajak'])).toBe(1);
  });
});

describe('Whoever has booked', () => {
  it('gets a place in the line as if half an hour before the slot, when on time; who is late, when he comes', async () => {
    const mall = await booked({ ktp: 'A' });
    const service = mall.services['ktp'];
    await mall.keeper.post(`${mall.place}/queue/close`);
    malls.clock.travelTo('2025-06-03T01:00:00Z');
    const [onTime, late] = [await confirmed(TUESDAY_9, service), await confirmed(TUESDAY_9, service)];
    await mall.keeper.post(`${mall.place}/queue/open`);
    const arrive = async (id: string) => (await kiosk.post<NumberGiven>(at(`bookings/${id}/arrive`))).body;
    malls.clock.travelTo('2025-06-03T01:20:00Z');
    const early = await mall.number('ktp');
    malls.clock.travelTo('2025-06-03T01:50:00Z');
    const walkIn = await mall.number('ktp');
    const first = await arrive(onTime.id);
    malls.clock.travelTo('2025-06-03T02:10:00Z');
    const last = await arrive(late.id);

    const desk = await mall.desk('Loket 1', ['ktp']);
    const called = [];
    for (let n = 0; n < 4; n++) {
      called.push((await desk.does('call-next')).ticket.id);
      await desk.does('miss');
    }
    expect(called).toEqual([early.id, first.id, walkIn.id, last.id]);
    expect(await show(onTime.id)).toMatchObject({ status: 'arrived', ticketId: first.id });
    expect((await malls.told(first.id))[0]?.data).toMatchObject({ channel: 'booking', bookingId: onTime.id });
    malls.clock.travelTo(MONDAY);
  });

  it('has missed it half an hour after the slot, and comes on the day', async () => {
    const { id } = await confirmed('2025-06-02T03:30:00.000Z');
    const { id: tomorrow } = await confirmed(TUESDAY_9);
    expect(await kiosk.post(at(`bookings/${tomorrow}/arrive`))).toMatchObject({ status: 409, body: { code: 'booking-not-today' } });
    malls.clock.travelTo('2025-06-02T04:00:00Z');

    await eventually(async () => expect(await show(id)).toMatchObject({ status: 'missed' }));
    expect(await kiosk.post(at(`bookings/${id}/arrive`))).toMatchObject({ status: 409, body: { code: 'booking-not-ready' } });
    malls.clock.travelTo(MONDAY);
  });

  it('gets a number though those of the day have been given to who came without', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A' }, { dailyLimit: 1 });
    await mall.keeper.post(at(`services/${mall.services['ktp']}/booking-plan`), { slotMinutes: 30, quota: 2 });
    const { id } = await confirmed('2025-06-02T04:30:00.000Z', mall.services['ktp']);
    await mall.number('ktp');
    const walkIn = () => kiosk.post(`${mall.place}/tickets`, { serviceId: mall.services['ktp'], channel: 'kiosk' });
    const none = { status: 409, body: { code: 'no-numbers-left' } };
    expect(await walkIn()).toMatchObject(none);

    expect(await kiosk.post(at(`bookings/${id}/arrive`))).toMatchObject({ status: 200, body: { number: 'A002' } });
    expect(await Promise.all([walkIn(), walkIn(), walkIn()])).toMatchObject([none, none, none]);
  });

  it('gets one number, however many kiosks are asked at once', async () => {
    // A hall of its own: the day of the other one has ended while time was elsewhere.
    const mall = await booked({ ktp: 'A' });
    const { id } = await confirmed('2025-06-02T04:30:00.000Z', mall.services['ktp']);

    const { fulfilled } = await race(8, () => kiosk.post(at(`bookings/${id}/arrive`)));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([200, ...Array.from({ length: 7 }, () => 409)]);
  });
});

describe('A blackout', () => {
  it('says whom it would hit, then takes their bookings back and lists them; nobody books these days any more', async () => {
    const mall = await booked({ ktp: 'A', pajak: 'B' });
    const { ktp, pajak } = mall.services;
    const hit = [await confirmed(TUESDAY_9, ktp), await confirmed(TUESDAY_10, pajak)];
    const spared = await confirmed('2025-06-04T02:00:00.000Z', ktp);
    const days = 'from=2025-06-03&until=2025-06-03';

    const { body: preview } = await mall.keeper.get<BlackoutView>(`${mall.place}/blackouts/preview?${days}`);
    expect(preview).toMatchObject({ id: null, hit: [{ id: hit[0]?.id, status: 'confirmed' }, { id: hit[1]?.id }] });
    const blackout = { from: '2025-06-03', until: '2025-06-03', reason: 'Listrik padam.' };
    const { body } = await mall.keeper.post<BlackoutView>(`${mall.place}/blackouts`, blackout);

    expect(body.hit.map(({ id, status }) => [id, status])).toEqual(hit.map(({ id }) => [id, 'cancelled']));
    expect((await malls.told(hit[0]?.id ?? '')).at(-1)?.data).toMatchObject({ cause: 'blackout', reason: 'Listrik padam.' });
    expect((await malls.told(body.id ?? ''))[0]?.data).toMatchObject({ cancelled: 2 });
    expect(await show(spared.id)).toMatchObject({ status: 'confirmed' });
    expect(await draft(TUESDAY_9, ktp)).toMatchObject({ status: 409, body: { code: 'slot-closed' } });
  });

  it('misses nobody who books while it is declared', async () => {
    const mall = await booked({ ktp: 'A' }, { quota: 50 });
    const blackout = { from: '2025-06-03', until: '2025-06-03', reason: 'Listrik padam.' };

    const [declared, ...drafts] = await Promise.all([
      mall.keeper.post<BlackoutView>(`${mall.place}/blackouts`, blackout),
      ...Array.from({ length: 20 }, () => draft(TUESDAY_9, mall.services['ktp'])),
    ]);

    const made = drafts.filter(({ status }) => status === 201).map(({ body }) => body.id);
    expect(new Set(declared.body.hit.map(({ id }) => id))).toEqual(new Set(made));
    expect(await Promise.all(made.map(async (id) => (await show(id)).status))).toEqual(made.map(() => 'cancelled'));
  });

  it('that ends before it begins is refused', async () => {
    const backwards = { from: '2025-06-04', until: '2025-06-03', reason: 'x' };
    expect(await hall.keeper.post(`${hall.place}/blackouts`, backwards)).toMatchObject({
      status: 422,
      body: { code: 'blackout-backwards' },
    });
  });
});

describe('What is booked and will not be given', () => {
  const withdraw = (mall: Hall, service = 'ktp') =>
    mall.keeper.post(at(`services/${mall.services[service]}/withdraw`), { reason: 'Pindah ke Dukcapil.' });

  it('is taken back with its service, and each is told why; who comes today is still served', async () => {
    const mall = await booked({ ktp: 'A', pajak: 'B' });
    const { ktp, pajak } = mall.services;
    const hit = await confirmed(TUESDAY_9, ktp);
    const spared = [await confirmed(TUESDAY_9, pajak), await confirmed('2025-06-02T04:30:00.000Z', ktp)];

    expect((await withdraw(mall)).status).toBe(200);

    expect(await show(hit.id)).toMatchObject({ status: 'cancelled' });
    expect((await malls.told(hit.id)).at(-1)?.data).toMatchObject({ cause: 'place', reason: 'Pindah ke Dukcapil.' });
    expect(await Promise.all(spared.map(async ({ id }) => (await show(id)).status))).toEqual(['confirmed', 'confirmed']);
    expect((await kiosk.post(at(`bookings/${spared[1]?.id}/arrive`))).status).toBe(200);
  });

  it('is taken back today, too, where the day was not laid out with it, and where the place is closed for good', async () => {
    const [one, other] = [await booked({ ktp: 'A' }), await booked({ ktp: 'A', pajak: 'B' })];
    const later = '2025-06-03T06:00:00.000Z';
    await one.keeper.post(`${one.place}/queue/close`);
    malls.clock.travelTo('2025-06-03T00:30:00Z');
    const hit = [
      await confirmed(later, one.services['ktp']),
      await confirmed(later, other.services['ktp']),
      await confirmed('2025-06-20T03:00:00.000Z', other.services['pajak']),
    ];
    await withdraw(one);
    await other.keeper.post(`${other.place}/close`, { reason: 'Gedung dijual.' });

    expect(await Promise.all(hit.map(async ({ id }) => (await show(id)).status))).toEqual(['cancelled', 'cancelled', 'cancelled']);
    expect((await malls.told(hit[2]?.id ?? '')).at(-1)?.data).toMatchObject({ cause: 'place', reason: 'Gedung dijual.' });
    malls.clock.travelTo(MONDAY);
  });

  it.each([
    ['its service is withdrawn', (mall: Hall) => withdraw(mall)],
    ['its place is closed', (mall: Hall) => mall.keeper.post(`${mall.place}/close`, { reason: 'Gedung dijual.' })],
  ])('is not left behind by who books while %s', async (_, ends) => {
    const mall = await booked({ ktp: 'A' }, { quota: 50 });
    await draft(TUESDAY_9, mall.services['ktp']);
    const held = await malls.database.admin.connect();
    await held.query('begin');
    await held.query('select from public_services.booking_slot where service_id = $1 for update', [mall.services['ktp']]);
    const waiting = async (many: number) => {
      const { rows } = await malls.database.admin.query(
        `select from pg_locks where not granted and locktype in ('transactionid', 'tuple')`,
      );
      expect(rows.length).toBeGreaterThanOrEqual(many);
    };
    const drafts = Promise.all(Array.from({ length: 3 }, () => draft(TUESDAY_9, mall.services['ktp'])));
    await eventually(() => waiting(3));
    const ended = ends(mall);
    await Promise.race([ended, eventually(() => waiting(4))]);
    await held.query('commit');
    held.release();

    expect((await ended).status).toBe(200);
    const made = (await drafts).filter(({ status }) => status === 201).map(({ body }) => body.id);
    expect(made).toHaveLength(3);
    expect(await Promise.all(made.map(async (id) => (await show(id)).status))).toEqual(made.map(() => 'cancelled'));
  });
});
