import type { Page } from '@rakor/http';
import { race } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import type { ServiceView } from './service.view.js';

const BLORA = '33.16';
const malls = await givenMalls();
const dpmptsp = malls.api.as('organisation', BLORA, 'dpmptsp');
const offered = (placeId: string) => `/v1/regions/${BLORA}/places/${placeId}/services`;
const ktp = { code: 'ktp-el', name: 'KTP elektronik', prefix: 'A' };

describe('A service', () => {
  it('is offered once at a place, and is told of', async () => {
    const { id, code } = await malls.hasPlace(BLORA);

    const { fulfilled } = await race(8, () => dpmptsp.post<ServiceView>(offered(id), ktp));

    expect(fulfilled.map(({ status }) => status).toSorted()).toEqual([201, ...Array.from({ length: 7 }, () => 409)]);
    const service = fulfilled.find(({ status }) => status === 201)?.body;
    expect(service).toMatchObject({ ...ktp, placeId: id, institutionId: null, institutionName: 'DPMPTSP', status: 'offered' });
    expect(await malls.told(service?.id ?? '')).toMatchObject([{ sequence: 1, data: { placeCode: code, prefix: 'A' } }]);
  });

  it('is withdrawn, and may be offered anew', async () => {
    const { id } = await malls.hasPlace(BLORA);
    const { body: service } = await dpmptsp.post<ServiceView>(offered(id), ktp);
    const path = `/v1/regions/${BLORA}/services/${service.id}`;

    expect(await dpmptsp.post(`${path}/withdraw`, { reason: 'Pindah ke Dukcapil.' })).toMatchObject({
      status: 200,
      body: { status: 'withdrawn' },
    });
    expect(await dpmptsp.post(`${path}/withdraw`, { reason: 'Lagi.' })).toMatchObject({ status: 409, body: { code: 'service-withdrawn' } });
    expect((await dpmptsp.post(offered(id), ktp)).status).toBe(201);
    expect(await malls.toldShortly(service.id)).toEqual(['1 service-offered', '2 service-withdrawn']);
    expect((await dpmptsp.get<ServiceView>(path)).body.status).toBe('withdrawn');
  });

  it('is listed by its code while it is offered', async () => {
    const { id } = await malls.hasPlace(BLORA);
    for (const code of ['c', 'a', 'b']) await dpmptsp.post(offered(id), { ...ktp, code });
    const first = (await dpmptsp.get<Page<ServiceView>>(`${offered(id)}?limit=2`)).body;
    const second = (await dpmptsp.get<Page<ServiceView>>(`${offered(id)}?limit=2&cursor=${first.next}`)).body;

    expect([first, second].map(({ items }) => items.map(({ code }) => code))).toEqual([['a', 'b'], ['c']]);
  });

  it('is not offered at a place that is closed, nor by who does not run it', async () => {
    const { id } = await malls.hasPlace(BLORA);
    expect(await malls.api.as('organisation', BLORA, 'dinkes').post(offered(id), ktp)).toMatchObject({ status: 403 });
    await dpmptsp.post(`/v1/regions/${BLORA}/places/${id}/close`, { reason: 'Batal.' });

    expect(await dpmptsp.post(offered(id), ktp)).toMatchObject({ status: 409, body: { code: 'place-closed' } });
    expect((await malls.api.as('secretariat', '33.24').get(`/v1/regions/33.24/places/${id}/services`)).status).toBe(404);
  });

  it('is served by an institution that takes part in the place, and a case belongs to its owner (F15)', async () => {
    const { id } = await malls.hasPlace(BLORA);
    const kendal = { code: 'kendal', name: 'Pemkab Kendal', kind: 'other-regency', ownerRegion: '33.24' };
    const { body: institution } = await dpmptsp.post<{ id: string }>(`/v1/regions/${BLORA}/places/${id}/institutions`, kendal);

    const { body: service } = await dpmptsp.post<ServiceView>(offered(id), { ...ktp, institutionId: institution.id });

    expect(service).toMatchObject({ institutionId: institution.id, institutionName: 'Pemkab Kendal', ownerRegion: '33.24' });
    expect((await malls.told(service.id))[0]?.data).toMatchObject({ ownerRegion: '33.24' });
    const { id: elsewhere } = await malls.hasPlace(BLORA);
    expect(await dpmptsp.post(offered(elsewhere), { ...ktp, institutionId: institution.id })).toMatchObject({
      status: 422,
      body: { code: 'institution-takes-no-part', errors: [{ pointer: '/institutionId' }] },
    });
  });
});
