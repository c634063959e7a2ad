import { newId } from '@rakor/kernel';
import { race } from '@rakor/testing';
import type { PlaceWaitView } from '../../queue/wait/wait.view.js';
import { givenMalls } from '../../testing/given-malls.js';
import { givenHall, MONDAY } from '../../testing/given-queue.js';
import type { PlaceInLineView } from '../place-in-line/place-in-line.view.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const ALL_DAY = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })), opensOnHolidays: true };
const kioskBlocks = [
  { kiosk: 'kiosk-1', from: 800, to: 849 },
  { kiosk: 'kiosk-2', from: 850, to: 899 },
];
const hall = await givenHall(malls, '33.16', { ktp: 'A', kk: 'A', pajak: 'B' }, { kioskBlocks });
const printed = (seq: number, service = 'ktp', issuedAt = '2025-06-02T02:30:00Z') => ({
  id: newId(),
  seq,
  serviceId: hall.services[service],
  issuedAt,
});
const handIn = (kiosk: string, tickets: object[]) => hall.kiosk.post(`${hall.place}/offline-tickets`, { kiosk, tickets });

describe('A kiosk that had no connection', () => {
  it('hands in its numbers later: they stand in the line where they came, and collide with nobody', async () => {
    const online = await hall.number('ktp');
    const [one, two] = [printed(800), printed(801, 'kk')];

    expect(await handIn('kiosk-1', [one, two])).toMatchObject({ status: 200, body: { taken: 2, known: 0 } });

    const desk = await hall.desk('Loket 1', ['ktp', 'kk']);
    expect((await desk.does('call-next')).ticket).toMatchObject({ id: one.id, number: 'A800' });
    expect((await malls.told(two.id))[0]?.data).toMatchObject({
      number: 'A801',
      offlineKiosk: 'kiosk-1',
      issuedAt: '2025-06-02T02:30:00.000Z',
    });
    await desk.does('miss');
    await desk.does('call-next');
    await desk.does('miss');
    expect((await desk.does('call-next')).ticket.id).toBe(online.id);
    await desk.does('miss');
  });

  it('may hand in the same twice, even at the same time', async () => {
    const tickets = [printed(810), printed(811)];

    const { fulfilled } = await race(8, () => handIn('kiosk-1', tickets));

    expect(fulfilled.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect(fulfilled.reduce((sum, { body }) => sum + (body as { taken: number }).taken, 0)).toBe(2);
  });

  it.each([
    ['of another kiosk’s block', [printed(850)], '/tickets/0/seq'],
    ['twice', [printed(820), printed(820, 'kk')], '/tickets/1/seq'],
    ['from yesterday', [printed(821, 'ktp', '2025-06-01T16:59:59Z')], '/tickets/0/issuedAt'],
    ['from tomorrow', [printed(821, 'ktp', '2025-06-03T02:00:00Z')], '/tickets/0/issuedAt'],
    ['for what is not offered', [{ ...printed(821), serviceId: newId() }], '/tickets/0/serviceId'],
  ])('cannot hand in a number %s, and then nothing of it is taken', async (_, wrong, pointer) => {
    const good = printed(830);
    const answer = await handIn('kiosk-1', [...wrong, good]);

    expect(answer).toMatchObject({ status: 422, body: { code: 'numbers-not-its-own', errors: [{ pointer }] } });
    expect(await malls.told(good.id)).toEqual([]);
  });

  it.each([
    ['33.16', '2025-06-03T16:59:59Z', '2025-06-03T17:00:00Z'],
    ['51.08', '2025-06-03T15:59:59Z', '2025-06-03T16:00:00Z'],
    ['91.03', '2025-06-03T14:59:59Z', '2025-06-03T15:00:00Z'],
  ])('gives out no number of a day after its local midnight, though the day is not closed yet (%s)', async (region, before, midnight) => {
    malls.clock.travelTo(before);
    const night = await givenHall(malls, region, { igd: 'A' }, { kioskBlocks, endOfDay: 'keep' }, ALL_DAY);
    const hands = (seq: number, issuedAt: string) =>
      night.kiosk.post(`${night.place}/offline-tickets`, {
        kiosk: 'kiosk-1',
        tickets: [{ id: newId(), seq, serviceId: night.services['igd'], issuedAt }],
      });
    malls.clock.travelTo(new Date(Date.parse(midnight) + 1_000).toISOString());

    expect(await hands(801, midnight)).toMatchObject({ status: 422, body: { errors: [{ pointer: '/tickets/0/issuedAt' }] } });
    expect((await hands(800, before)).status).toBe(200);
    malls.clock.travelTo(MONDAY);
  });

  it('keeps the block that the day was opened with, whatever becomes of the policy; the new one holds from the next day', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A' }, { kioskBlocks });
    const hands = (kiosk: string, seq: number) =>
      mall.kiosk.post(`${mall.place}/offline-tickets`, { kiosk, tickets: [{ ...printed(seq), serviceId: mall.services['ktp'] }] });
    await mall.keeper.post(`${mall.place}/queue/policy`, { kioskBlocks: [{ kiosk: 'kiosk-9', from: 1, to: 50 }] });

    expect(await hands('kiosk-9', 1)).toMatchObject({ status: 422 });
    expect((await mall.number('ktp')).number).toBe('A001');
    await mall.keeper.post(`${mall.place}/queue/close`);
    await mall.keeper.post(`${mall.place}/queue/open`);
    expect(await hands('kiosk-1', 800)).toMatchObject({ status: 200 });
    await mall.keeper.post(`${mall.place}/queue/close`);
    malls.clock.travelTo('2025-06-03T03:00:00Z');
    await mall.keeper.post(`${mall.place}/queue/open`);
    expect((await mall.number('ktp')).number).toBe('A051');
    malls.clock.travelTo(MONDAY);
  });

  it('may have a clock that is a little fast: the number stands in the line from now', async () => {
    const fast = printed(840, 'ktp', '2025-06-02T03:04:59Z');

    expect(await handIn('kiosk-1', [fast])).toMatchObject({ status: 200 });

    expect((await malls.told(fast.id))[0]?.data).toMatchObject({ issuedAt: '2025-06-02T03:00:00.000Z' });
  });

  it('cannot give somebody a number that another ticket has', async () => {
    await handIn('kiosk-2', [printed(860)]);

    expect(await handIn('kiosk-2', [printed(861), printed(860)])).toMatchObject({
      status: 422,
      body: { errors: [{ pointer: '/tickets/1/seq' }] },
    });
  });
});

describe('Without a token', () => {
  it('everybody sees how long one waits, and nothing of anybody', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A', pajak: 'B' });
    await mall.desk('Loket 1', ['ktp']);
    for (let n = 0; n < 3; n++) await mall.number('ktp');

    const { status, body } = await malls.api.anonymous.get<PlaceWaitView>(`${mall.place}/wait`);

    expect(status).toBe(200);
    expect(body).toMatchObject({ placeName: 'MPP', date: '2025-06-02', waiting: 3 });
    expect(body.lines.map(({ serviceName, waiting, counters, wait }) => ({ serviceName, waiting, counters, wait }))).toEqual([
      { serviceName: 'Layanan ktp', waiting: 3, counters: 1, wait: { fromMinutes: 24, toMinutes: 40 } },
      { serviceName: 'Layanan pajak', waiting: 0, counters: 0, wait: null },
    ]);
    expect((await malls.api.anonymous.get(`/v1/regions/35.24/places/${mall.placeId}/wait`)).status).toBe(404);
  });

  it('the holder of a ticket sees the place in line, and where to go when it is called', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A' });
    const desk = await mall.desk('Loket 7', ['ktp']);
    const [first, second] = [await mall.number('ktp'), await mall.number('ktp')];
    const of = async (id: string) => (await malls.api.anonymous.get<PlaceInLineView>(`/v1/regions/33.16/tickets/${id}/place-in-line`)).body;

    expect(await of(second.id)).toMatchObject({
      number: 'A002',
      status: 'waiting',
      position: 2,
      wait: { fromMinutes: 8, toMinutes: 20 },
      counterName: null,
    });
    await desk.does('call-next');
    expect(await of(first.id)).toMatchObject({ status: 'called', position: null, wait: null, counterName: 'Loket 7' });
    expect(await of(second.id)).toMatchObject({ position: 1 });
    expect((await malls.api.anonymous.get(`/v1/regions/33.16/tickets/${newId()}/place-in-line`)).status).toBe(404);
  });
});
