import type { Page } from '@rakor/http';
import { eventually, race } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import { PKS } from './institution.builder.js';
import type { InstitutionView } from './institution.view.js';

const BLORA = '33.16';
const malls = await givenMalls();
const dpmptsp = malls.api.as('organisation', BLORA, 'dpmptsp');
const at = (id: string, verb = '') => `/v1/regions/${BLORA}/institutions/${id}${verb}`;
const takingPart = (placeId: string) => `/v1/regions/${BLORA}/places/${placeId}/institutions`;
const polres = { code: 'polres', name: 'Polres Blora', kind: 'vertical-agency' };
const invited = async (invitation: object = polres) => {
  const { id: placeId } = await malls.hasPlace(BLORA);
  const { body } = await dpmptsp.post<InstitutionView>(takingPart(placeId), invitation);
  return body;
};
malls.clock.travelTo('2021-04-20T02:00:00Z');

describe('An institution', () => {
  it('is invited once, and goes its way to the counter', async () => {
    const { id: placeId } = await malls.hasPlace(BLORA);
    const { fulfilled } = await race(8, () => dpmptsp.post<InstitutionView>(takingPart(placeId), polres));
    expect(fulfilled.filter(({ status }) => status === 201)).toHaveLength(1);
    const id = fulfilled.find(({ status }) => status === 201)?.body.id ?? '';

    const answers = [
      await dpmptsp.post<InstitutionView>(at(id, '/agree'), PKS),
      await dpmptsp.post<InstitutionView>(at(id, '/staff'), { officers: 2 }),
      await dpmptsp.post<InstitutionView>(at(id, '/train'), { officers: 2 }),
      await dpmptsp.post<InstitutionView>(at(id, '/go-live')),
    ];

    expect(answers.map(({ status, body }) => [status, body.status])).toEqual(
      ['agreed', 'staffed', 'trained', 'live'].map((status) => [200, status]),
    );
    expect((await malls.told(id))[1]).toMatchObject({
      data: { agreementNumber: PKS.number, operatorCode: 'dpmptsp', expiresOn: '2022-12-31' },
    });
    expect(await malls.toldShortly(id)).toEqual([
      '1 institution-invited',
      '2 institution-agreed',
      '3 institution-staffed',
      '4 institution-trained',
      '5 institution-live',
    ]);
  });

  it('withdraws, and may be invited again beside what was', async () => {
    const { id, placeId } = await invited();

    expect(await dpmptsp.post(at(id, '/withdraw'), { reason: 'Ditarik.' })).toMatchObject({ status: 200, body: { status: 'withdrawn' } });
    expect(await dpmptsp.post(at(id, '/agree'), PKS)).toMatchObject({ status: 409, body: { code: 'institution-status' } });
    expect((await dpmptsp.post(takingPart(placeId), polres)).status).toBe(201);
    const first = (await dpmptsp.get<Page<InstitutionView>>(`${takingPart(placeId)}?limit=1`)).body;
    const second = (await dpmptsp.get<Page<InstitutionView>>(`${takingPart(placeId)}?limit=1&cursor=${first.next}`)).body;
    expect([...first.items, ...second.items].map(({ status }) => status)).toEqual(['withdrawn', 'invited']);
    expect(second.next).toBeNull();
  });

  it('is a matter of whoever runs the place', async () => {
    const { id, placeId } = await invited();
    const polresItself = malls.api.as('organisation', BLORA, 'polres');

    expect((await polresItself.post(at(id, '/agree'), PKS)).status).toBe(403);
    expect((await malls.secretariat('33.24').get(`/v1/regions/33.24/institutions/${id}`)).status).toBe(404);
    await dpmptsp.post(`/v1/regions/${BLORA}/places/${placeId}/close`, { reason: 'Batal.' });
    expect(await dpmptsp.post(takingPart(placeId), { ...polres, code: 'bpn' })).toMatchObject({
      status: 409,
      body: { code: 'place-closed' },
    });
  });
});

describe('A counter of another regency (F15)', () => {
  it('is seen by the tenant to whom its cases belong, and by no other', async () => {
    const { id } = await invited({ code: 'kendal', name: 'Pemkab Kendal', kind: 'other-regency', ownerRegion: '33.24' });
    const seenIn = async (region: string) =>
      (await malls.secretariat(region).get<Page<InstitutionView>>(`/v1/regions/${region}/guest-counters`)).body.items.map((one) => one.id);

    expect(await seenIn('33.24')).toEqual([id]);
    expect(await seenIn('34.71')).toEqual([]);
    expect((await malls.secretariat('33.24').post(`/v1/regions/33.24/institutions/${id}/withdraw`, { reason: 'x' })).status).toBe(404);
  });
});

describe('The end of an agreement', () => {
  it('is told when it comes, once, and a renewal begins anew', async () => {
    const { id } = await invited();
    await dpmptsp.post(at(id, '/agree'), PKS);

    malls.clock.travelTo('2022-12-31T17:00:00Z');
    await eventually(async () => expect(await malls.toldShortly(id)).toHaveLength(3));

    expect((await malls.told(id))[2]).toMatchObject({
      type: 'public-services.institution-agreement-expired.v1',
      data: { expiresOn: '2022-12-31' },
    });
    const longer = { ...PKS, number: 'PKS/1/2023', expiresOn: '2024-12-31' };
    expect(await dpmptsp.post(at(id, '/renew'), longer)).toMatchObject({ status: 200, body: { expiresOn: '2024-12-31' } });
    expect((await malls.toldShortly(id)).at(-1)).toBe('4 institution-agreement-renewed');
  });
});
