import { newId } from '@rakor/kernel';
import type { Page } from '@rakor/http';
import { race } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import { OFFICE_HOURS } from './place.builder.js';
import type { PlaceView } from './place.view.js';

const BLORA = '33.16';
const malls = await givenMalls();
const secretariat = malls.secretariat(BLORA);
const dpmptsp = malls.api.as('organisation', BLORA, 'dpmptsp');
const at = (path = '') => `/v1/regions/${BLORA}/places${path}`;

describe('A place', () => {
  it('is planned once under its code, by one of many who do so at once, and is told of', async () => {
    const { operatorCode } = await malls.hasPlace(BLORA);
    const operatorId = await malls.hasOrganisation(BLORA, 'kec-cepu', { class: 'district-office', place: '33.16.09' });
    const plan = { code: 'mini-cepu', name: 'Mini MPP Cepu', kind: 'mini-mpp', district: '33.16.09', location: 'Kantor Kecamatan Cepu' };

    const { fulfilled } = await race(8, () => secretariat.post<PlaceView>(at(), { ...plan, hours: OFFICE_HOURS, operatorId }));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const { body: place } = fulfilled.find(({ status }) => status === 201) ?? { body: undefined };
    expect(place).toMatchObject({ code: 'mini-cepu', operatorCode: 'kec-cepu', status: 'planned', version: 1 });
    expect(await malls.told(place?.id ?? '')).toMatchObject([
      { region: BLORA, sequence: 1, data: { district: '33.16.09', operatorId, hours: OFFICE_HOURS } },
    ]);
    expect(operatorCode).toBe('dpmptsp');
  });

  it('goes its way by whoever runs it, each step told once', async () => {
    const { id } = await malls.hasOpenPlace(BLORA);

    const suspended = await dpmptsp.post<PlaceView>(at(`/${id}/suspend`), { reason: 'Banjir.' });
    const moved = await dpmptsp.post<PlaceView>(at(`/${id}/relocate`), { location: 'Alun-alun', floor: '2', reason: 'Gedung rusak.' });
    const resumed = await dpmptsp.post<PlaceView>(at(`/${id}/resume`));
    const closed = await secretariat.post<PlaceView>(at(`/${id}/close`), { reason: 'Digabung.' });

    expect([suspended, moved, resumed, closed].map(({ status, body }) => [status, body.status])).toEqual([
      [200, 'suspended'],
      [200, 'relocated'],
      [200, 'soft-launched'],
      [200, 'closed'],
    ]);
    expect(await malls.toldShortly(id)).toEqual([
      '1 place-planned',
      '2 place-suspended',
      '3 place-relocated',
      '4 place-resumed',
      '5 place-closed',
    ]);
  });

  it('has its hours set by whoever has seen the present ones', async () => {
    const { id, version } = await malls.hasPlace(BLORA);
    const hours = [{ weekday: 6, opens: '08:00', closes: '11:00' }];

    expect((await dpmptsp.put(at(`/${id}/hours`), { hours })).status).toBe(428);
    expect((await dpmptsp.put(at(`/${id}/hours`), { hours: [] }, { ifMatch: version })).status).toBe(400);
    const { status, body } = await dpmptsp.put<PlaceView>(at(`/${id}/hours`), { hours }, { ifMatch: version });

    expect([status, body.hours, body.opensOnHolidays]).toEqual([200, hours, false]);
    expect((await dpmptsp.put(at(`/${id}/hours`), { hours }, { ifMatch: version })).status).toBe(412);
    expect(await malls.toldShortly(id)).toEqual(['1 place-planned', '2 place-hours-set']);
  });

  it('is begun once, and not launched by hand', async () => {
    const { id } = await malls.hasPlace(BLORA);

    const attempts = await race(8, () => dpmptsp.post(at(`/${id}/prepare`)));

    expect(attempts.fulfilled.filter(({ status }) => status === 200)).toHaveLength(1);
    expect(await malls.toldShortly(id)).toEqual(['1 place-planned', '2 place-preparation-begun']);
  });

  it('is refused with what is wrong, and leaves no trace', async () => {
    const { operatorId } = await malls.hasPlace(BLORA).then(async () => ({ operatorId: newId() }));
    const plan = { code: 'x', name: 'X', kind: 'mpp', location: 'Y', hours: [], operatorId };

    expect(await secretariat.post(at(), plan)).toMatchObject({
      status: 422,
      body: { code: 'organisation-unknown', errors: [{ pointer: '/operatorId' }] },
    });
    expect(await secretariat.post(at(), { ...plan, code: 'X Y', hours: [{ weekday: 8, opens: '8', closes: '25:00' }] })).toMatchObject({
      status: 400,
      body: { code: 'validation-failed' },
    });
    expect((await secretariat.get<Page<PlaceView>>(at('?limit=200'))).body.items.map(({ code }) => code)).not.toContain('x');
  });

  it('is nobody else’s: not another organisation’s, and not another region’s', async () => {
    const { id } = await malls.hasOpenPlace(BLORA);

    expect(await malls.api.as('organisation', BLORA, 'dinkes').post(at(`/${id}/suspend`), { reason: 'x' })).toMatchObject({
      status: 403,
      body: { code: 'place-not-yours' },
    });
    expect((await malls.api.as('secretariat', '33.24').get(`/v1/regions/33.24/places/${id}`)).status).toBe(404);
    expect((await malls.api.as('auditor', BLORA).post(at(`/${id}/suspend`), { reason: 'x' })).status).toBe(403);
  });

  it('is listed by its code, page by page, of a kind or in a status', async () => {
    const region = '51.08';
    for (const code of ['c', 'a', 'b']) await malls.hasPlace(region, { code });
    await malls.hasPlace(region, { code: 'z-mobile', kind: 'mobile' });
    const buleleng = malls.secretariat(region);
    const first = (await buleleng.get<Page<PlaceView>>(`/v1/regions/${region}/places?limit=2&kind=mpp&status=planned`)).body;
    const second = (await buleleng.get<Page<PlaceView>>(`/v1/regions/${region}/places?limit=2&kind=mpp&cursor=${first.next}`)).body;

    expect([first, second].map(({ items }) => items.map(({ code }) => code))).toEqual([['a', 'b'], ['c']]);
    expect(second.next).toBeNull();
  });
});
