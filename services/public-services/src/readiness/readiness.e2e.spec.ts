import type { Page } from '@rakor/http';
import { race } from '@rakor/testing';
import type { GateView } from '../gate/gate.view.js';
import { PKS } from '../institution/institution.builder.js';
import type { PlaceView } from '../place/place.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { BLORA_PLAN } from './readiness.builder.js';
import type { ReadinessView } from './readiness.view.js';
import type { StandingView } from './standing.view.js';
import type { StalledPlace } from './stalled/list-stalled.controller.js';

const BLORA = '33.16';
const malls = await givenMalls();
const secretariat = malls.secretariat(BLORA);
const dpmptsp = malls.api.as('organisation', BLORA, 'dpmptsp');
const at = (id: string, path = '') => `/v1/regions/${BLORA}/places/${id}${path}`;
const shown = { note: 'Foto terlampir.', links: ['https://blora.example/foto.jpg'] };

malls.clock.travelTo('2021-02-26T03:00:00Z');
const planned = async (): Promise<PlaceView> => {
  const place = await malls.hasPlace(BLORA);
  await dpmptsp.post(at(place.id, '/prepare'));
  await secretariat.put(at(place.id, '/readiness'), { items: BLORA_PLAN }, { ifMatch: '*' });
  return place;
};
const verified = async (id: string, code: string): Promise<ReadinessView> => {
  const { body } = await dpmptsp.post<ReadinessView>(at(id, `/readiness/items/${code}/evidence`), shown);
  const seen = await secretariat.post<ReadinessView>(at(id, `/readiness/items/${code}/verify`), undefined, { ifMatch: body.version });
  return seen.body;
};
const bringsLive = async (placeId: string): Promise<void> => {
  const { body } = await dpmptsp.post<{ id: string }>(at(placeId, '/institutions'), {
    code: 'polres',
    name: 'Polres',
    kind: 'vertical-agency',
  });
  const path = `/v1/regions/${BLORA}/institutions/${body.id}`;
  await dpmptsp.post(`${path}/agree`, PKS);
  await dpmptsp.post(`${path}/staff`, { officers: 2 });
  await dpmptsp.post(`${path}/train`, { officers: 2 });
  await dpmptsp.post(`${path}/go-live`);
  await dpmptsp.post(at(placeId, '/services'), {
    code: 'skck',
    name: 'SKCK',
    prefix: 'P',
    institutionId: body.id,
    standardId: await malls.hasStandard(BLORA, 'skck'),
  });
};

describe('How far a place is', () => {
  it('is what somebody else has seen, beside what is claimed, and each step is told once', async () => {
    malls.clock.travelTo('2021-02-26T03:00:00Z');
    const { id } = await planned();
    malls.clock.travelTo('2021-03-28T03:00:00Z');
    await verified(id, 'partisi');
    await verified(id, 'kebersihan');
    const { body } = await dpmptsp.post<ReadinessView>(at(id, '/readiness/claim'), { percent: 60 });

    expect(body).toMatchObject({ verifiedPercent: 30, claimedPercent: 60, claimedBy: expect.any(String) as string });
    expect(body.workstreams[0]).toEqual({ workstream: 'civil-works', verified: 30, weight: 30, claimedPercent: null });
    expect(body.forecasts[0]).toMatchObject({ gate: 'soft-launch', verified: 30, needed: 85, readyOn: '2021-05-22', gained: 30, days: 30 });
    expect(await malls.toldShortly(body.id)).toEqual([
      '1 readiness-planned',
      ...['2 evidence-submitted', '3 evidence-verified', '4 evidence-submitted', '5 evidence-verified', '6 readiness-claimed'],
    ]);
    expect((await secretariat.get<ReadinessView>(at(id, '/readiness'))).body).toEqual(body);
  });

  it('is seen in the version that was read, and by the cabinet only', async () => {
    const { id } = await planned();
    const { body } = await dpmptsp.post<ReadinessView>(at(id, '/readiness/items/partisi/evidence'), shown);
    const verify = (caller: typeof dpmptsp, version?: number) =>
      caller.post(at(id, '/readiness/items/partisi/verify'), undefined, version === undefined ? {} : { ifMatch: version });

    expect((await verify(secretariat)).status).toBe(428);
    expect((await verify(secretariat, body.version - 1)).status).toBe(412);
    expect((await verify(dpmptsp, body.version)).status).toBe(403);
    expect(await secretariat.post(at(id, '/readiness/items/partisi/return'), { reason: 'Buram.' })).toMatchObject({ status: 200 });
    expect(await verify(secretariat, body.version + 1)).toMatchObject({ status: 409, body: { code: 'evidence-status' } });
  });

  it('is refused with what is wrong', async () => {
    const { id } = await malls.hasPlace(BLORA);

    expect(await dpmptsp.post(at(id, '/readiness/claim'), { percent: 60 })).toMatchObject({
      status: 409,
      body: { code: 'readiness-not-planned' },
    });
    expect(await secretariat.put(at(id, '/readiness'), { items: BLORA_PLAN.slice(1) }, { ifMatch: '*' })).toMatchObject({
      status: 422,
      body: { code: 'weights-malformed' },
    });
    expect(await dpmptsp.post(at(id, '/readiness/items/atap/evidence'), shown)).toMatchObject({
      status: 404,
      body: { code: 'evidence-unknown' },
    });
    expect((await dpmptsp.post(at(id, '/readiness/items/atap/evidence'), { ...shown, links: ['http://x'] })).status).toBe(400);
  });
});

describe('A gate', () => {
  it('lists all that is missing, and lets nobody through before', async () => {
    const { id } = await planned();

    const refused = await secretariat.post<{ code: string; missing: unknown[] }>(at(id, '/gates/soft-launch/pass'));

    expect(refused).toMatchObject({ status: 409, body: { code: 'gate-not-passed', gate: 'soft-launch' } });
    expect(refused.body.missing).toHaveLength(8);
    expect(refused.body.missing).toContainEqual({
      ...{ what: 'evidence', where: 'network/jaringan', how: 'Submit its evidence, and let somebody else verify it.' },
    });
    const examined = await secretariat.post<GateView>(at(id, '/gates/soft-launch/examine'));
    expect(examined).toMatchObject({ status: 200, body: { passed: false, missing: refused.body.missing } });
    const { body } = await secretariat.get<ReadinessView>(at(id, '/readiness'));
    expect((await malls.told(body.id)).at(-1)).toMatchObject({ type: 'public-services.gate-examined.v1', data: { passed: false } });
    expect(await malls.toldShortly(id)).toEqual(['1 place-planned', '2 place-preparation-begun']);
    expect((await secretariat.post(at(id, '/gates/no-launch/pass'))).status).toBe(400);
  });

  it('opens once nothing is missing, for one of many who ask; and what has gone since closes it again before the launch', async () => {
    malls.clock.travelTo('2021-05-01T03:00:00Z');
    const { id } = await planned();
    for (const { code, gate } of BLORA_PLAN) if (gate === 'soft-launch') await verified(id, code);
    await bringsLive(id);
    expect((await secretariat.post(at(id, '/soft-launch'))).body).toMatchObject({ code: 'place-status' });

    const { fulfilled } = await race(8, () => secretariat.post<PlaceView>(at(id, '/gates/soft-launch/pass')));
    expect(fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    await secretariat.post(at(id, '/readiness/items/jaringan/return'), { reason: 'Putus.' });
    expect(await secretariat.post(at(id, '/soft-launch'))).toMatchObject({
      status: 409,
      body: { code: 'gate-not-passed', missing: [{ what: 'evidence', where: 'network/jaringan' }] },
    });
    await verified(id, 'jaringan');

    malls.clock.travelTo('2021-05-10T18:00:00Z');
    expect(await secretariat.post(at(id, '/soft-launch'))).toMatchObject({
      status: 200,
      body: { status: 'soft-launched', softLaunchedOn: '2021-05-11' },
    });
    expect((await malls.toldShortly(id)).slice(2)).toEqual(['3 place-gate-passed', '4 place-soft-launched']);
    expect(await secretariat.post(at(id, '/gates/grand-launch/pass'))).toMatchObject({
      status: 409,
      body: { missing: [{ where: 'complaint-desk/pengaduan' }, { where: 'service-standards/survei' }] },
    });
  });
});

describe('Places that come no further', () => {
  it('are told to the regency and its province, and to nobody else, with nothing of what was shown', async () => {
    const region = '51.08';
    malls.clock.travelTo('2023-01-10T03:00:00Z');
    const { id: still } = await malls.hasPlace(region, { code: 'banyuasri' });
    const { id: moving } = await malls.hasPlace(region, { code: 'seririt' });
    const buleleng = malls.secretariat(region);
    for (const id of [still, moving])
      await buleleng.put(`/v1/regions/${region}/places/${id}/readiness`, { items: BLORA_PLAN }, { ifMatch: '*' });
    malls.clock.travelTo('2023-02-01T03:00:00Z');
    const operator = malls.api.as('organisation', region, 'dpmptsp');
    const { body } = await operator.post<ReadinessView>(`/v1/regions/${region}/places/${moving}/readiness/items/partisi/evidence`, shown);
    await buleleng.post(`/v1/regions/${region}/places/${moving}/readiness/items/partisi/verify`, undefined, { ifMatch: body.version });

    malls.clock.travelTo('2023-02-07T03:00:00Z');
    const stalled = async (caller: typeof buleleng, of: string, query = '') =>
      (await caller.get<Page<StalledPlace>>(`/v1/regions/${of}/stalled-places${query}`)).body.items;

    expect(await stalled(buleleng, region)).toMatchObject([
      { code: 'banyuasri', improvedOn: '2023-01-10', daysWithout: 28, verifiedPercent: 0 },
    ]);
    expect(await stalled(malls.api.as('province-admin', '51'), '51')).toMatchObject([{ code: 'banyuasri', region }]);
    expect(await stalled(malls.secretariat('52'), '52')).toEqual([]);
    expect(await stalled(malls.secretariat('51.01'), '51.01')).toEqual([]);
    expect(await stalled(buleleng, region, '?weeks=5')).toEqual([]);
    malls.clock.travelTo('2023-03-02T03:00:00Z');
    expect((await stalled(buleleng, region)).map(({ code }) => code)).toEqual(['banyuasri', 'seririt']);

    const bali = malls.api.as('province-admin', '51');
    const standings = (query: string) => bali.get<Page<StandingView>>(`/v1/regions/51/place-standings?limit=1&status=planned${query}`);
    const { body: first } = await standings('');
    const { body: second } = await standings(`&cursor=${first.next}`);
    expect([...first.items, ...second.items]).toMatchObject([
      { region, code: 'banyuasri', verifiedPercent: 0 },
      { region, code: 'seririt', verifiedPercent: 15, status: 'planned' },
    ]);
    expect((await malls.secretariat('52').get<Page<unknown>>('/v1/regions/52/place-standings')).body.items).toEqual([]);
  });
});
