import type { Page } from '@rakor/http';
import { eventually, race } from '@rakor/testing';
import type { MallDayView } from '../figures/province/list-mall-days.controller.js';
import type { HallView } from '../hall/hall.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, type Hall, MONDAY } from '../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const always = { hours: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, opens: '00:00', closes: '24:00' })), opensOnHolidays: true };
const open = (place: string) => malls.secretariat('33.16').post(`${place}/queue/open`);
const closed = async (hall: Hall) =>
  (await malls.told(hall.placeId)).find(({ type }) => type === 'public-services.queue-day-closed.v1')?.data;
const dueAt = async (hall: Hall) => {
  const { rows } = await malls.database.admin.query<{ due_at: Date | null }>('select due_at from public_services.queue where id = $1', [
    hall.placeId,
  ]);
  return rows[0]?.due_at?.toISOString() ?? null;
};
const statusOf = async (hall: Hall, id: string) =>
  (await malls.api.as('counter-officer', hall.region).get<{ status: string }>(`/v1/regions/${hall.region}/tickets/${id}`)).body.status;

describe('A queue day', () => {
  it('opens at a place that has launched, on a day on which it works, and with something to offer', async () => {
    const { id: planned } = await malls.hasPlace('33.16');
    expect(await open(`/v1/regions/33.16/places/${planned}`)).toMatchObject({ status: 409, body: { code: 'place-not-open' } });

    const { id: empty } = await malls.hasOpenPlace('33.16');
    expect(await open(`/v1/regions/33.16/places/${empty}`)).toMatchObject({ status: 409, body: { code: 'nothing-offered' } });

    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    malls.clock.travelTo('2025-06-07T03:00:00Z');
    await hall.keeper.post(`${hall.place}/queue/close`);
    expect(await open(hall.place)).toMatchObject({ status: 409, body: { code: 'place-shut' } });
    malls.clock.travelTo(MONDAY);
  });

  it('is opened once, of eight who come at the same time', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    await hall.keeper.post(`${hall.place}/queue/close`);
    malls.clock.travelTo('2025-06-03T03:00:00Z');

    const { fulfilled } = await race(8, () => open(hall.place));

    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(fulfilled.filter(({ status }) => status === 409)).toHaveLength(7);
    malls.clock.travelTo(MONDAY);
  });

  it('ends an hour after closing: who waits goes home, who is served was served, and every number is accounted for', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A', kk: 'B' });
    const desk = await hall.desk('Loket 1', ['ktp']);
    const numbers = [];
    for (let n = 0; n < 7; n++) numbers.push(await hall.number('ktp'));
    const ids = numbers.map(({ id }) => id);
    const waiting = await hall.number('kk');
    await desk.does('call-next');
    await desk.does('start-serving');
    await desk.does('finish', { outcome: 'completed' });
    await desk.does('call-next');
    await desk.does('miss');
    await hall.step(ids[2] ?? '', 'leave');
    await desk.does('call-next');
    await desk.does('start-serving');
    await desk.does('hold', { reason: 'Fotokopi.' });
    await desk.does('call-next');
    await desk.does('start-serving');
    malls.clock.travelTo('2025-06-02T09:30:00Z');

    await eventually(async () => expect(await closed(hall)).toBeDefined());

    expect(await Promise.all([...ids, waiting.id].map((id) => statusOf(hall, id)))).toEqual([
      ...['finished', 'no-show', 'left', 'finished', 'finished', 'expired', 'expired', 'expired'],
    ]);
    expect(await closed(hall)).toMatchObject({ issued: 8, served: 3, missed: 1, left: 1, expired: 3, waiting: 0, date: '2025-06-02' });
    expect((await malls.toldShortly(desk.id)).at(-1)).toBe('3 counter-closed');
    expect(await desk.tries('call-next')).toMatchObject({ body: { code: 'counter-closed' } });
    malls.clock.travelTo(MONDAY);
  });

  it('goes on over midnight at an emergency unit: who waits is still there, and numbers begin anew', async () => {
    malls.clock.travelTo('2025-06-02T16:30:00Z');
    const hall = await givenHall(malls, '33.16', { igd: 'E' }, { endOfDay: 'keep' }, always);
    const desk = await hall.desk('Triase', ['igd']);
    const before = await hall.number('igd');
    malls.clock.travelTo('2025-06-02T17:00:00Z');

    await eventually(async () =>
      expect((await malls.toldShortly(hall.placeId)).slice(-2)).toEqual(['3 queue-day-closed', '4 queue-day-opened']),
    );

    const after = await hall.number('igd');
    expect([before, after]).toMatchObject([
      { number: 'E001', date: '2025-06-02' },
      { number: 'E001', date: '2025-06-03' },
    ]);
    expect((await desk.does('call-next')).ticket.id).toBe(before.id);
    expect(await closed(hall)).toMatchObject({ issued: 1, waiting: 1, expired: 0 });
    malls.clock.travelTo(MONDAY);
  });

  it('opens by itself with the doors where its keeper wants that, on days on which it works, and not again on a day that was closed', async () => {
    const opened = async (hall: Hall) =>
      (await malls.told(hall.placeId))
        .filter(({ type }) => type === 'public-services.queue-day-opened.v1')
        .map(({ data }) => `${String(data['date'])} ${String(data['openedAt']).slice(11, 16)} ${String(data['openedBy'])}`);
    const hall = await givenHall(malls, '33.16', { ktp: 'A' }, { opensByItself: true });
    await hall.keeper.post(`${hall.place}/queue/close`);
    expect((await hall.keeper.get<{ endsAt: null }>(`${hall.place}/queue`)).body.endsAt).toBeNull();
    const byHand = (await opened(hall)).length;

    // Thursday, 5 June: before the doors open nothing happens. The 6th is a holiday, the 7th a Saturday.
    malls.clock.travelTo('2025-06-05T00:59:00Z');
    await eventually(async () => expect(await dueAt(hall)).toBe('2025-06-05T01:00:00.000Z'));
    expect(await opened(hall)).toHaveLength(byHand);
    malls.clock.travelTo('2025-06-05T01:00:00Z');
    await eventually(async () => expect((await opened(hall)).slice(byHand)).toEqual(['2025-06-05 01:00 due:queue']));
    await hall.keeper.post(`${hall.place}/queue/close`);
    expect(await dueAt(hall)).toBe('2025-06-05T17:00:00.000Z');

    for (const day of ['06', '07']) {
      malls.clock.travelTo(`2025-06-${day}T02:00:00Z`);
      await eventually(async () => expect(await dueAt(hall)).toBe(`2025-06-${day}T17:00:00.000Z`));
    }
    malls.clock.travelTo('2025-06-10T02:30:00Z');
    await eventually(async () => expect((await opened(hall)).slice(byHand + 1)).toEqual(['2025-06-10 02:30 due:queue']));

    await hall.keeper.post(`${hall.place}/queue/close`);
    await hall.keeper.post(`${hall.place}/queue/policy`, { opensByItself: false });
    expect(await dueAt(hall)).toBeNull();
    malls.clock.travelTo(MONDAY);
  });

  it('loses nobody who gets a number while it is closed', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const ask = () => hall.kiosk.post<{ id: string }>(`${hall.place}/tickets`, { serviceId: hall.services['ktp'], channel: 'kiosk' });

    const [ended, ...answers] = await Promise.all([hall.keeper.post(`${hall.place}/queue/close`), ...Array.from({ length: 40 }, ask)]);

    expect(ended.status).toBe(200);
    const given = answers.filter(({ status }) => status === 201).map(({ body }) => body);
    expect(await closed(hall)).toMatchObject({ issued: given.length, expired: given.length, waiting: 0 });
  });

  it('is begun and ended by who runs the place and who serves there, and by no other organisation', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const visitor = await hall.number('ktp');
    const steps = (caller = malls.api.as('organisation', '33.16', 'disdik')) => ({
      close: () => caller.post(`${hall.place}/queue/close`),
      open: () => caller.post(`${hall.place}/queue/open`),
    });

    expect(await steps().close()).toMatchObject({ status: 403, body: { code: 'place-not-yours' } });
    expect(await statusOf(hall, visitor.id)).toBe('waiting');
    expect((await steps(malls.api.as('organisation', '33.16', 'dpmptsp')).close()).status).toBe(200);
    expect(await steps().open()).toMatchObject({ status: 403, body: { code: 'place-not-yours' } });
    expect((await steps(malls.api.as('counter-officer', '33.16')).open()).status).toBe(200);
  });

  it('gives out no number while its place takes no visitors, and goes on when it does again', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const ask = () => hall.kiosk.post(`${hall.place}/tickets`, { serviceId: hall.services['ktp'], channel: 'kiosk' });
    await ask();
    await hall.keeper.post(`${hall.place}/suspend`, { reason: 'Listrik padam.' });

    expect((await Promise.all([ask(), ask(), ask()])).map(({ body }) => body)).toMatchObject(
      Array.from({ length: 3 }, () => ({ code: 'queue-not-open' })),
    );
    await hall.keeper.post(`${hall.place}/resume`);
    expect(await ask()).toMatchObject({ status: 201, body: { number: 'A002' } });
  });

  it('that kept somebody overnight is counted again once he has been served, and his call is shown in the hall', async () => {
    malls.clock.travelTo('2025-06-02T16:30:00Z');
    const plan = { ...always, code: 'igd-blora' };
    const hall = await givenHall(malls, '33.16', { igd: 'E' }, { endOfDay: 'keep' }, plan);
    const desk = await hall.desk('Triase', ['igd']);
    await hall.number('igd');
    const days = async () =>
      (
        await hall.keeper.get<Page<MallDayView>>('/v1/regions/33.16/mall-days?from=2025-06-02&until=2025-06-03&limit=200')
      ).body.items.flatMap(({ placeId, date, issued, served, waiting }) =>
        placeId === hall.placeId ? [{ date, issued, served, waiting }] : [],
      );
    malls.clock.travelTo('2025-06-02T17:00:00Z');
    await eventually(async () => expect(await days()).toEqual([{ date: '2025-06-02', issued: 1, served: 0, waiting: 1 }]));

    await desk.does('call-next');
    const shown = async () => (await malls.api.anonymous.get<HallView>('/v1/regions/33.16/public-places/igd-blora/hall')).body.calls;
    expect(await shown()).toMatchObject([{ number: 'E001', counterName: 'Triase' }]);
    await desk.does('start-serving');
    await desk.does('finish', { outcome: 'completed' });
    await hall.number('igd');
    await hall.keeper.post(`${hall.place}/queue/close`);
    await desk.does('call-next');

    expect((await shown()).map(({ number }) => number)).toEqual(['E001', 'E001']);
    expect(await days()).toEqual([
      { date: '2025-06-03', issued: 1, served: 0, waiting: 1 },
      { date: '2025-06-02', issued: 1, served: 1, waiting: 0 },
    ]);
    malls.clock.travelTo(MONDAY);
  });

  it('is kept by who runs the place, and blocks of two kiosks do not overlap', async () => {
    const hall = await givenHall(malls, '33.16', { ktp: 'A' });
    const kioskBlocks = [
      { kiosk: 'kiosk-1', from: 800, to: 849 },
      { kiosk: 'kiosk-2', from: 849, to: 899 },
    ];

    expect(await hall.keeper.post(`${hall.place}/queue/policy`, { kioskBlocks })).toMatchObject({
      status: 422,
      body: { code: 'kiosk-blocks-overlap' },
    });
    const strange = malls.api.as('organisation', '33.16', 'disdik');
    expect((await strange.post(`${hall.place}/queue/policy`, { maxCalls: 1 })).status).toBe(403);
    expect((await malls.api.as('service', '33.16').post(`${hall.place}/queue/open`)).status).toBe(403);
  });
});
