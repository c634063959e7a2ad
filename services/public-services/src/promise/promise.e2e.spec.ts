import { contentViewOf } from '../standard/standard.view.js';
import { aContent } from '../standard/standard.builder.js';
import type { PlaceFiguresView } from '../figures/figures.view.js';
import type { NumberGiven } from '../ticket/issue/issue.statement.js';
import { givenMalls } from '../testing/given-malls.js';
import { givenHall, MONDAY } from '../testing/given-queue.js';
import type { RegionPromiseView } from './compare/compare-promises.controller.js';
import type { LeaguePlaceView } from './league/show-league.controller.js';

const malls = await givenMalls();
malls.clock.travelTo(MONDAY);
const later = (minutes: number) => malls.clock.travelTo(new Date(malls.clock.now().getTime() + minutes * 60_000).toISOString());
const province = malls.api.as('province-admin', '33');
const promising = (code: string, amount: number, unit: string, more: object = {}) => ({
  ...{ code, name: code, ...contentViewOf(aContent()), promised: { amount, unit } },
  ...more,
});
const june = 'from=2025-06-01&until=2025-06-30';

/** A hall with one service of the province's catalogue, which promises it in fifteen minutes. */
async function givenPromise(region: string, code: string) {
  const { body: standard } = await province.post<{ id: string }>('/v1/regions/33/standards', promising(code, 15, 'minutes'));
  const hall = await givenHall(malls, region, { lain: 'Z' });
  const service = await hall.keeper.post<{ id: string }>(`${hall.place}/services`, {
    ...{ code, name: code, prefix: 'K', standardId: standard.id },
  });
  const serviceId = service.body.id;
  // Its numbers begin with the next day; the one that is open was planned without it.
  await hall.keeper.post(`${hall.place}/queue/close`);
  await hall.keeper.post(`${hall.place}/queue/open`);
  return { hall, standardId: standard.id, serviceId, desk: await hall.desk('Loket 1', [serviceId, 'lain']) };
}

describe('The promised time of a service (F18)', () => {
  it('is compared with what it took, where it was done; of a day that is over its province learns who exceeded it', async () => {
    const { hall, desk, serviceId } = await givenPromise('33.16', 'ktp-el');
    const serve = async (minutes: number, outcome: string, service = serviceId) => {
      const { body } = await hall.kiosk.post<NumberGiven>(`${hall.place}/tickets`, { serviceId: service, channel: 'kiosk' });
      await desk.does('call-next');
      await desk.does('start-serving');
      later(minutes);
      await desk.does('finish', { outcome });
      return (await malls.told(body.id)).at(-1)?.data ?? {};
    };

    expect(await serve(15, 'completed')).toMatchObject({ overSeconds: 0, promisedBy: '2025-06-02T03:15:00.000Z' });
    expect(await serve(17, 'completed')).toMatchObject({ overSeconds: 120 });
    expect(await serve(40, 'incomplete')).not.toHaveProperty('overSeconds');
    expect(await serve(40, 'completed', hall.services.lain)).not.toHaveProperty('overSeconds');

    const figures = async (by: string) => (await hall.keeper.get<PlaceFiguresView>(`${hall.place}/figures?${june}&by=${by}`)).body;
    expect(
      (await figures('service')).groups.map(({ name, promised, exceeded, longestOver }) => [name, promised, exceeded, longestOver]),
    ).toEqual([
      ['Layanan lain', 0, 0, null],
      ['ktp-el', 2, 1, 120],
    ]);
    expect((await figures('institution')).groups).toMatchObject([{ key: 'DPMPTSP', served: 4, promised: 2, exceeded: 1 }]);

    await hall.keeper.post(`${hall.place}/queue/close`);
    expect((await malls.told(hall.placeId)).at(-1)?.data).toMatchObject({ promised: 2, exceeded: 1 });
    const league = async (by: string) => (await province.get<LeaguePlaceView[]>(`/v1/regions/33/promise-league?${june}&by=${by}`)).body;
    expect(await league('mall')).toEqual([
      { rank: null, region: '33.16', placeId: hall.placeId, placeName: 'MPP', promised: 2, exceeded: 1, longestOver: 120 },
    ]);
    expect(await league('regency')).toMatchObject([{ region: '33.16', placeId: null, promised: 2, exceeded: 1 }]);
    expect((await malls.api.as('province-admin', '35').get(`/v1/regions/35/promise-league?${june}`)).body).toEqual([]);
  });

  it('runs on while the visitor is held', async () => {
    malls.clock.travelTo('2025-06-03T02:00:00Z');
    const { hall, desk, serviceId } = await givenPromise('33.24', 'kia');
    const { body } = await hall.kiosk.post<NumberGiven>(`${hall.place}/tickets`, { serviceId, channel: 'kiosk' });
    await desk.does('call-next');
    later(60);
    await desk.does('start-serving');
    later(5);
    await desk.does('hold', { reason: 'Fotokopi.' });
    later(20);
    await desk.does('resume', { ticketId: body.id });
    await desk.does('finish', { outcome: 'completed' });

    expect((await malls.told(body.id)).at(-1)?.data).toMatchObject({ overSeconds: 10 * 60 });
  });

  it('is compared over a province: who overrides it, the longest first; a regency sees itself and its province', async () => {
    const { body: base } = await province.post<{ id: string }>('/v1/regions/33/standards', promising('akta', 2, 'hours'));
    for (const [region, amount, unit] of [
      ['33.16', 1, 'working-days'],
      ['33.24', 30, 'minutes'],
    ] as const) {
      const override = { baseId: base.id, components: [], promised: { amount, unit } };
      expect(await malls.secretariat(region).post(`/v1/regions/${region}/standard-overrides`, override)).toMatchObject({ status: 201 });
    }
    const compared = async (by: typeof province, region: string) =>
      (await by.get<RegionPromiseView[]>(`/v1/regions/${region}/standards/${base.id}/promised-times`)).body;

    expect(await compared(province, '33')).toEqual([
      { rank: 1, region: '33.16', promised: { amount: 1, unit: 'working-days' } },
      { rank: 2, region: '33', promised: { amount: 2, unit: 'hours' } },
      { rank: 3, region: '33.24', promised: { amount: 30, unit: 'minutes' } },
    ]);
    expect((await compared(malls.secretariat('33.16'), '33.16')).map(({ region }) => region)).toEqual(['33.16', '33']);
  });
});
