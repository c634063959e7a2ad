import type { Page } from '@rakor/http';
import { newId } from '@rakor/kernel';
import { race } from '@rakor/testing';
import type { MallDayView } from '../figures/province/list-mall-days.controller.js';
import type { PlaceFiguresView } from '../figures/figures.view.js';
import type { SatisfactionView } from './satisfaction.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { type Desk, givenHall, type Hall, MONDAY } from '../testing/given-queue.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const later = (seconds: number) => malls.clock.travelTo(new Date(malls.clock.now().getTime() + seconds * 1_000).toISOString());
const hall = await givenHall(malls, '33.16', { ktp: 'A', pajak: 'B' });
const one = await hall.desk('Loket 1', ['ktp']);
const two = await hall.desk('Loket 2', ['pajak']);
const all = (value: number) => Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`U${n + 1}`, value]));

/** Waits and is served so many seconds. */
async function served(at: Hall, desk: Desk, service: string, waits = 60, takes = 120): Promise<string> {
  const { id } = await at.number(service);
  later(waits);
  await desk.does('call-next');
  await desk.does('start-serving');
  later(takes);
  await desk.does('finish', { outcome: 'completed' });
  return id;
}
const judge = (ticketId: string, answers: object) => malls.api.anonymous.post(`/v1/regions/33.16/tickets/${ticketId}/survey`, answers);
const period = 'from=2025-06-01&until=2025-06-30';
const index = async (query: string, by = hall.keeper, region = '33.16') =>
  (await by.get<SatisfactionView[]>(`/v1/regions/${region}/satisfaction?${period}&${query}`)).body;

describe('A survey', () => {
  it('is for who was served, once, of however many who send it', async () => {
    const waiting = await hall.number('pajak');
    expect(await judge(waiting.id, all(4))).toMatchObject({ status: 409, body: { code: 'not-served-yet' } });
    await hall.step(waiting.id, 'leave');
    const id = await served(hall, one, 'ktp');
    expect(await judge(id, {})).toMatchObject({ status: 422, body: { code: 'nothing-said' } });

    const { fulfilled } = await race(8, () => judge(id, { ...all(4), U3: 2, U9: undefined }));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([204, ...Array.from({ length: 7 }, () => 409)]);
    expect(await judge(newId(), all(4))).toMatchObject({ status: 404 });
    expect((await judge(id, { U1: 5 })).status).toBe(400);
  });

  it('is over a month later', async () => {
    const id = await served(hall, two, 'pajak');
    later(31 * 24 * 3_600);

    expect(await judge(id, all(4))).toMatchObject({ status: 409, body: { code: 'survey-too-late' } });
    malls.clock.travelTo('2025-06-02T03:30:00Z');
  });
});

describe('The index', () => {
  it('is counted for the region, each place, institution, service and counter, and says where too few have answered', async () => {
    const mall = await givenHall(malls, '35.24', { ktp: 'A', pajak: 'B' });
    const [left, right] = [await mall.desk('Loket 1', ['ktp']), await mall.desk('Loket 2', ['pajak'])];
    const say = (id: string, value: number) => malls.api.anonymous.post(`/v1/regions/35.24/tickets/${id}/survey`, all(value));
    await say(await served(mall, left, 'ktp'), 4);
    await say(await served(mall, right, 'pajak'), 3);
    await served(mall, right, 'pajak');
    const of = (by: string) => index(`by=${by}`, mall.keeper, '35.24');

    expect(await of('place')).toMatchObject([
      { id: mall.placeId, name: 'MPP', respondents: 2, served: 3, sample: 3, sufficient: false, index: '87.50', grade: 'B' },
    ]);
    expect(await of('region')).toMatchObject([{ id: '35.24', respondents: 2, index: '87.50' }]);
    expect((await of('service')).map(({ name, index: is, grade }) => [name, is, grade])).toEqual([
      ['Layanan ktp', '100.00', 'A'],
      ['Layanan pajak', '75.00', 'C'],
    ]);
    expect((await of('counter')).map(({ name, respondents, served: all, sufficient }) => [name, respondents, all, sufficient])).toEqual([
      ['Loket 1', 1, 1, true],
      ['Loket 2', 1, 2, false],
    ]);
    expect(await of('institution')).toHaveLength(1);
    const publish = { from: '2025-06-01', until: '2025-06-30' };
    expect(await mall.keeper.post(`${mall.place}/satisfaction/publish`, publish)).toMatchObject({
      status: 409,
      body: { code: 'too-few-answers' },
    });
  });

  it('is published with the three elements that were judged worst, for who runs the place to mend', async () => {
    const mall = await givenHall(malls, '33.16', { ktp: 'A' });
    const desk = await mall.desk('Loket 1', ['ktp']);
    for (let n = 0; n < 2; n++) await judge(await served(mall, desk, 'ktp'), { ...all(4), U3: 1, U9: 2, U4: 3 });

    const { status, body } = await mall.keeper.post<SatisfactionView>(`${mall.place}/satisfaction/publish`, {
      from: '2025-06-02',
      until: '2025-06-02',
    });

    expect([status, body]).toMatchObject([201, { index: '83.33', grade: 'B', lowest: ['U3', 'U9', 'U4'] }]);
    const { rows } = await malls.database.admin.query<{ body: { lowest: object[]; operatorCode: string } }>(
      `select body::jsonb as body from public_services.outbox where headers->>'ce-type' = 'public-services.satisfaction-published.v1' and body::jsonb->>'placeId' = $1`,
      [mall.placeId],
    );
    expect(rows).toMatchObject([
      { body: { operatorCode: 'dpmptsp', lowest: [{ element: 'U3', name: 'Waktu penyelesaian', mean: '1.0000' }, {}, {}] } },
    ]);
  });
});

describe('The figures', () => {
  it('tell of each day, hour, service and counter how many and how long, and add up', async () => {
    malls.clock.travelTo('2025-06-03T01:00:00Z');
    const mall = await givenHall(malls, '51.08', { ktp: 'A', pajak: 'B' });
    const [left, right] = [await mall.desk('Loket 1', ['ktp']), await mall.desk('Loket 2', ['pajak'])];
    await served(mall, left, 'ktp', 100, 60);
    await served(mall, left, 'ktp', 300, 120);
    await served(mall, right, 'pajak', 50, 600);
    await mall.step((await mall.number('pajak')).id, 'leave');
    await mall.number('pajak');
    const of = async (by: string) =>
      (await mall.keeper.get<PlaceFiguresView>(`${mall.place}/figures?from=2025-06-03&until=2025-06-03&by=${by}`)).body;

    expect((await of('day')).total).toEqual({
      ...{ issued: 5, served: 3, missed: 0, left: 1, expired: 0, waiting: 1 },
      ...{ waitMedian: 100, waitP90: 260, serveMedian: 120, serveP90: 504 },
      ...{ promised: 0, exceeded: 0, longestOver: null },
    });
    expect((await of('service')).groups.map(({ name, issued, waitMedian }) => [name, issued, waitMedian])).toEqual([
      ['Layanan ktp', 2, 200],
      ['Layanan pajak', 3, 50],
    ]);
    expect((await of('counter')).groups.map(({ name, served: all, serveMedian }) => [name, all, serveMedian])).toEqual([
      ['Loket 1', 2, 90],
      ['Loket 2', 1, 600],
      [null, 0, null],
    ]);
    expect((await of('hour')).groups.map(({ key, issued }) => [key, issued])).toEqual([['09', 5]]);
    expect(await mall.keeper.get(`${mall.place}/figures?from=2025-01-01&until=2025-06-03`)).toMatchObject({ status: 422 });
  });

  it('of a day that is over are the province’s to see, and nothing else of it', async () => {
    const mall = await givenHall(malls, '51.08', { ktp: 'A' });
    const desk = await mall.desk('Loket 1', ['ktp']);
    const id = await served(mall, desk, 'ktp', 30, 90);
    await malls.api.anonymous.post(`/v1/regions/51.08/tickets/${id}/survey`, all(4));
    await mall.keeper.post(`${mall.place}/queue/close`);
    const province = malls.api.as('province-admin', '51');
    const days = async (by: typeof province, region: string) =>
      (await by.get<Page<MallDayView>>(`/v1/regions/${region}/mall-days?from=2025-06-01&until=2025-06-30`)).body.items;

    expect(await days(province, '51')).toMatchObject([
      { region: '51.08', placeName: 'MPP', issued: 1, served: 1, waitMedian: 30, serveMedian: 90 },
    ]);
    expect(await days(malls.api.as('province-admin', '32'), '32')).toEqual([]);
    expect(await index('by=regency', province, '51')).toMatchObject([{ id: '51.08', respondents: 1, index: '100.00' }]);
    expect((await province.get(`/v1/regions/51.08/tickets/${id}`)).status).toBe(403);
  });

  it('are summed for the province, never averaged over its malls, and say of how many malls enough is known', async () => {
    const visits: Record<string, readonly [answers: readonly number[], silent: number]> = { '52.08': [[4, 4, 4], 0], '52.01': [[1], 1] };
    for (const [region, [answers, silent]] of Object.entries(visits)) {
      malls.clock.travelTo('2025-06-04T01:00:00Z');
      const mall = await givenHall(malls, region, { ktp: 'A' });
      const desk = await mall.desk('Loket 1', ['ktp']);
      for (const value of answers)
        await malls.api.anonymous.post(`/v1/regions/${region}/tickets/${await served(mall, desk, 'ktp')}/survey`, all(value));
      for (let n = 0; n < silent; n++) await served(mall, desk, 'ktp');
      await mall.keeper.post(`${mall.place}/queue/close`);
    }
    const ntb = malls.api.as('province-admin', '52');

    // Thirteen of sixteen points; the mean of both malls would be 62.50.
    expect(await index('by=province', ntb, '52')).toMatchObject([
      { id: '52', respondents: 4, served: 5, sufficient: false, index: '81.25', grade: 'B', malls: { sufficient: 1, all: 2 } },
    ]);
    expect((await index('by=regency', ntb, '52')).map(({ id, index: is, malls: of }) => [id, is, of])).toEqual([
      ['52.01', '25.00', { sufficient: 0, all: 1 }],
      ['52.08', '100.00', { sufficient: 1, all: 1 }],
    ]);
  });

  it('do not show a ticket to the province, unless its regency lets it for a while; and every look is kept', async () => {
    malls.clock.travelTo(MONDAY);
    const mall = await givenHall(malls, '33.16', { ktp: 'A' });
    const { id } = await mall.number('ktp');
    const [province, other] = [malls.api.as('province-admin', '33'), malls.api.as('province-admin', '35')];
    const look = (by = province) => by.post<{ number: string }>(`/v1/regions/33.16/tickets/${id}/look`);
    expect(await look()).toMatchObject({ status: 403, body: { code: 'grant-needed' } });

    const grant = await mall.keeper.post<{ id: string }>('/v1/regions/33.16/record-grants', {
      reason: 'Aduan warga tentang antrean.',
      days: 2,
    });
    const { fulfilled } = await race(8, () => look());

    expect(fulfilled.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    expect((await look(other)).status).toBe(403);
    expect(await malls.toldShortly(grant.body.id)).toEqual([
      '1 record-access-granted',
      ...Array.from({ length: 8 }, (_, n) => `${n + 2} record-accessed`),
    ]);
    expect((await malls.told(grant.body.id)).at(-1)?.data).toMatchObject({ ticketId: id, accessedBy: 'province-admin@33', grantee: '33' });
    later(2 * 24 * 3_600);
    expect(await look()).toMatchObject({ status: 403, body: { code: 'grant-needed' } });
  });
});

describe('A page of days that was not given', () => {
  it('is refused, and nothing breaks', async () => {
    const cursor = Buffer.from(JSON.stringify(['kemarin', '33.16', 'x'])).toString('base64url');

    expect(await hall.keeper.get(`/v1/regions/33.16/mall-days?from=2025-06-01&until=2025-06-30&cursor=${cursor}`)).toMatchObject({
      status: 400,
      body: { code: 'cursor-malformed' },
    });
  });
});
