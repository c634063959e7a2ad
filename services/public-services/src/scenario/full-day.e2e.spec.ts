import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { eventually } from '@rakor/testing';
import type { BookingView } from '../booking/booking.view.js';
import type { PlaceFiguresView } from '../figures/figures.view.js';
import type { GuestCaseView } from '../guest-case/list/list-guest-cases.controller.js';
import type { HallView } from '../hall/hall.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { type Desk, givenHall } from '../testing/given-queue.js';
import { walkIn } from '../testing/given-walk.js';
import type { NumberGiven } from '../ticket/issue/issue.statement.js';
import type { TicketView } from '../ticket/ticket.view.js';

const [BULELENG, YOGYA] = ['51.08', '34.71'];
const malls = await givenMalls();
/** Of the day, local to Bali (WITA): "09:30" */
const at = (time: string, day = '2025-06-02') => malls.clock.travelTo(new Date(`${day}T${time}:00+08:00`).toISOString());
const later = (seconds: number) => malls.clock.travelTo(new Date(malls.clock.now().getTime() + seconds * 1_000).toISOString());

// Five days before: two services, a guest from Yogyakarta, slots to book, a kiosk that may lose its line, and eight numbers a letter.
at('10:00', '2025-05-28');
const policy = { dailyLimit: 8, maxCalls: 2, recallAfterSeconds: 120, nearAt: 0, kioskBlocks: [{ kiosk: 'kiosk-1', from: 800, to: 849 }] };
const hall = await givenHall(malls, BULELENG, { ktp: 'A', pajak: 'B' }, policy, { code: 'banyuasri', name: 'MPP Buleleng', floor: '3' });
const { ktp = '', pajak = '' } = hall.services;
await walkIn(malls, BULELENG).bringsLive(hall.placeId, 'yogya', { kind: 'other-regency', ownerRegion: YOGYA });
await hall.keeper.post(`/v1/regions/${BULELENG}/services/${ktp}/booking-plan`, { slotMinutes: 30, quota: 2 });
await hall.keeper.post(`${hall.place}/queue/close`);
const books = async (time: string): Promise<string> => {
  const startsAt = new Date(`2025-06-02T${time}:00+08:00`).toISOString();
  const { body } = await hall.kiosk.post<BookingView>(`/v1/regions/${BULELENG}/services/${ktp}/bookings`, { startsAt });
  return (await hall.kiosk.post<BookingView>(`/v1/regions/${BULELENG}/bookings/${body.id}/confirm`)).body.id;
};
const [comes, staysAway] = [await books('10:00'), await books('10:30')];

const numberOf = async (path: string) => (await malls.api.as('counter-officer', BULELENG).get<TicketView>(path)).body;
const ticket = (id: string) => numberOf(`/v1/regions/${BULELENG}/tickets/${id}`);
const calls = async (desk: Desk, expected: { id: string }) => {
  const { ticket: called } = await desk.does('call-next');
  expect(called).toMatchObject({ id: expected.id, status: 'called' });
};
const serves = async (desk: Desk, seconds: number, outcome = 'completed') => {
  await desk.does('start-serving');
  later(seconds);
  await desk.does('finish', { outcome });
};

describe('A full day at the counters of Buleleng’s third floor (B1, U5, F14)', () => {
  let [kiosk, elderly, web, phone]: NumberGiven[] = [];
  let one: Desk;
  let two: Desk;

  it('begins when the doors open: from kiosk, reception, web and phone they come, and who is old goes first', async () => {
    at('08:00');
    expect(await hall.keeper.post(`${hall.place}/queue/open`)).toMatchObject({ status: 200, body: { date: '2025-06-02' } });
    [one, two] = [await hall.desk('Loket 1', ['ktp']), await hall.desk('Loket 2', ['pajak'])];
    kiosk = await hall.number('ktp');
    web = await hall.number('ktp', { channel: 'web' });
    later(60);
    phone = await hall.number('ktp', { channel: 'phone' });
    elderly = await hall.number('ktp', { channel: 'reception', need: 'elderly' });
    expect([kiosk, web, phone, elderly].map(({ number }) => number)).toEqual(['A001', 'A002', 'A003', 'A004']);

    later(240);
    await calls(one, elderly);
    await serves(one, 300);
    await calls(one, kiosk);
  });

  it('goes on with a recall, a hold, somebody who was not there and comes back, and a transfer that keeps the first arrival', async () => {
    expect(await one.tries('recall')).toMatchObject({ status: 409, body: { code: 'recall-too-early' } });
    later(120);
    await one.does('recall');
    await one.does('start-serving');
    await one.does('hold', { reason: 'Fotokopi.' });

    await calls(one, web as NumberGiven);
    await one.does('miss');
    const other = await hall.number('pajak');
    await calls(one, phone as NumberGiven);
    await one.does('start-serving');
    later(60);
    await one.does('transfer', { serviceId: pajak, reason: 'Perlu NPWP.' });
    await hall.step(web?.id ?? '', 'requeue');

    // Who was passed on came at 08:01, and goes before who came for it later.
    await calls(two, phone as NumberGiven);
    await serves(two, 180);
    await calls(two, other);
    await serves(two, 180);
    await one.does('resume', { ticketId: kiosk?.id });
    await one.does('finish', { outcome: 'incomplete' });
    await calls(one, web as NumberGiven);
    await serves(one, 240);
    expect(await ticket(kiosk?.id ?? '')).toMatchObject({ status: 'finished', outcome: 'incomplete' });
  });

  it('has a kiosk that was without a line, a booking that comes, one that does not, and one put first for a reason', async () => {
    at('09:40');
    const walkIn = await hall.number('ktp');
    const offline = { id: newId(), seq: 800, serviceId: ktp, issuedAt: new Date('2025-06-02T09:05:00+08:00').toISOString() };
    expect(await hall.kiosk.post(`${hall.place}/offline-tickets`, { kiosk: 'kiosk-1', tickets: [offline] })).toMatchObject({
      body: { taken: 1, known: 0 },
    });
    at('09:50');
    const { body: booked } = await hall.kiosk.post<NumberGiven>(`/v1/regions/${BULELENG}/bookings/${comes}/arrive`);
    const hurried = await hall.number('ktp');
    await malls.api
      .for({ role: 'counter-officer', region: BULELENG, subject: 'officer-Loket 1' })
      .post(`/v1/regions/${BULELENG}/tickets/${hurried.id}/prioritise`, { reason: 'Ambulans menunggu.' });

    // In this order: who was put first, who came at 09:05, who has booked (as if at 09:30), who came at 09:40.
    for (const next of [hurried, offline, booked, walkIn]) {
      await calls(one, next);
      await serves(one, 120);
    }
    at('11:00');
    await eventually(async () =>
      expect((await malls.api.anonymous.get<BookingView>(`/v1/regions/${BULELENG}/bookings/${staysAway}`)).body.status).toBe('missed'),
    );
  });

  it('serves a citizen of Yogyakarta, whose case is Yogyakarta’s (F15)', async () => {
    const { body } = await hall.keeper.get<{ items: { id: string; code: string }[] }>(`${hall.place}/services`);
    const yogya = body.items.find(({ code }) => code === 'yogya')?.id ?? '';
    const guest = await hall.number(yogya);
    const three = await hall.desk('Loket 3', [yogya]);
    await calls(three, guest);
    await serves(three, 600);

    const cases = await malls.secretariat(YOGYA).get<Page<GuestCaseView>>(`/v1/regions/${YOGYA}/guest-cases`);
    expect(cases.body.items).toMatchObject([{ hostRegion: BULELENG, placeName: 'MPP Buleleng', ticketNumber: guest.number }]);
  });

  it('gives no more numbers than there are, lets go who leaves, and calls no more who was called often enough', async () => {
    const given: NumberGiven[] = [];
    let refused: { status: number; body: unknown } = { status: 0, body: null };
    while (refused.status === 0) {
      const { status, body } = await hall.kiosk.post<NumberGiven>(`${hall.place}/tickets`, { serviceId: pajak, channel: 'kiosk' });
      if (status === 201) given.push(body);
      else refused = { status, body };
    }
    expect(given.map(({ number }) => number)).toEqual(['B002', 'B003', 'B004', 'B005', 'B006', 'B007', 'B008']);
    expect(refused).toMatchObject({ status: 409, body: { code: 'no-numbers-left' } });

    const [leaves, absent, stays] = given;
    await hall.step(leaves?.id ?? '', 'leave');
    await calls(two, absent as NumberGiven);
    later(120);
    await two.does('recall');
    expect((await two.does('miss')).ticket.status).toBe('no-show');
    await calls(two, stays as NumberGiven);
    const screen = (await malls.api.anonymous.get<HallView>(`/v1/regions/${BULELENG}/public-places/banyuasri/hall`)).body;
    expect(screen.calls.slice(0, 3).map(({ number, counterName, again }) => `${number} ${counterName}${again ? ' lagi' : ''}`)).toEqual([
      'B004 Loket 2',
      'B003 Loket 2 lagi',
      'B003 Loket 2',
    ]);
    await serves(two, 300);
    expect(await malls.api.anonymous.post(`/v1/regions/${BULELENG}/tickets/${stays?.id}/survey`, { U1: 4, U3: 2, U7: 4 })).toMatchObject({
      status: 204,
    });
  });

  it('ends an hour after closing: every number is accounted for, to the last one', async () => {
    at('16:31');
    const figures = async () =>
      (await hall.keeper.get<PlaceFiguresView>(`${hall.place}/figures?from=2025-06-02&until=2025-06-02&by=hour`)).body;
    await eventually(async () => expect((await malls.toldShortly(hall.placeId)).at(-1)).toMatch(/queue-day-closed$/));

    const { total, groups } = await figures();
    expect(total).toMatchObject({ issued: 17, served: 11, missed: 1, left: 1, expired: 4 });
    expect(total.issued).toBe(total.served + total.missed + total.left + total.expired);
    expect(groups.reduce((sum, { issued }) => sum + issued, 0)).toBe(total.issued);
    expect(await hall.kiosk.post(`${hall.place}/tickets`, { serviceId: ktp, channel: 'kiosk' })).toMatchObject({ status: 409 });
  });

  it('does not end at the emergency unit: at midnight in Bali who waits still waits, and numbers begin anew', async () => {
    at('22:00');
    const always = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })), opensOnHolidays: true };
    const emergency = await givenHall(malls, BULELENG, { igd: 'E' }, { endOfDay: 'keep' }, always);
    const triage = await emergency.desk('Triase', ['igd']);
    at('23:59');
    const before = await emergency.number('igd');
    at('00:00', '2025-06-03');
    await eventually(async () =>
      expect((await malls.toldShortly(emergency.placeId)).filter((told) => told.endsWith('queue-day-opened'))).toHaveLength(2),
    );

    const after = await emergency.number('igd');
    expect([before, after]).toMatchObject([
      { number: 'E001', date: '2025-06-02' },
      { number: 'E001', date: '2025-06-03' },
    ]);
    await calls(triage, before);
  });
});
