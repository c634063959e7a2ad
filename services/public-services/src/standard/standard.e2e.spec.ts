import type { Page } from '@rakor/http';
import { eventually, race } from '@rakor/testing';
import type { DelegationView } from '../delegation/delegation.view.js';
import type { GateView } from '../gate/gate.view.js';
import type { ServiceView } from '../service/service.view.js';
import { givenMalls } from '../testing/given-malls.js';
import type { EditionView } from './list-editions/list-editions.controller.js';
import { aContent } from './standard.builder.js';
import { contentViewOf, type StandardView } from './standard.view.js';

const [JATIM, LAMONGAN, TUBAN] = ['35', '35.24', '35.23'];
const malls = await givenMalls();
const province = malls.api.as('province-admin', JATIM);
const lamongan = malls.secretariat(LAMONGAN);
const complete = contentViewOf(aContent());
malls.clock.travelTo('2023-01-30T03:00:00Z');

const added = async (code: string, content: object = complete): Promise<StandardView> => {
  const { status, body } = await province.post<StandardView>(`/v1/regions/${JATIM}/standards`, {
    code,
    name: code.toUpperCase(),
    ...content,
  });
  if (status !== 201) throw new Error(JSON.stringify(body));
  return body;
};
const seenIn = async (region: string, id: string) => malls.secretariat(region).get<StandardView>(`/v1/regions/${region}/standards/${id}`);

describe('The province’s catalogue', () => {
  it('is read by all of its regencies, and by nobody else', async () => {
    const { id } = await added('kk');

    expect((await seenIn(LAMONGAN, id)).body).toMatchObject({
      region: JATIM,
      code: 'kk',
      content: complete,
      differs: [],
      unsaid: [],
      base: null,
    });
    expect((await seenIn('33.16', id)).status).toBe(404);
    expect((await lamongan.put(`/v1/regions/${LAMONGAN}/standards/${id}`, { components: [] }, { ifMatch: '*' })).status).toBe(404);
    expect((await malls.told(id))[0]).toMatchObject({ region: JATIM, data: { edition: 1, fees: [{ amount: '0' }] } });
  });

  it('has each service once, of many who add it at once', async () => {
    const wish = { code: 'akta-lahir', name: 'Akta kelahiran', ...complete };

    const { fulfilled } = await race(8, () => province.post(`/v1/regions/${JATIM}/standards`, wish));

    expect(fulfilled.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(fulfilled.filter(({ status }) => status === 409)).toHaveLength(7);
  });

  it('is overridden by a regency in what differs there, and the difference is seen; without it the province’s holds again (F18)', async () => {
    const { id: baseId } = await added('ktp-el');
    const own = { components: [{ component: 'complaints', text: 'Meja 1.' }], promised: { amount: 30, unit: 'minutes' } };
    const { status, body } = await lamongan.post<StandardView>(`/v1/regions/${LAMONGAN}/standard-overrides`, { baseId, ...own });

    expect([status, body.baseId, body.differs]).toEqual([201, baseId, ['time', 'complaints']]);
    expect(body).toMatchObject({ content: { promised: own.promised, fees: complete.fees }, base: complete, unsaid: [] });
    expect((await seenIn(LAMONGAN, baseId)).body).toMatchObject({ id: body.id, differs: ['time', 'complaints'] });
    expect((await seenIn(TUBAN, baseId)).body).toMatchObject({ id: baseId, differs: [] });
    const [listed] = (await lamongan.get<Page<StandardView>>(`/v1/regions/${LAMONGAN}/standards?limit=200`)).body.items.filter(
      ({ code }) => code === 'ktp-el',
    );
    expect(listed).toEqual(body);

    await province.put(`/v1/regions/${JATIM}/standards/${baseId}`, { ...complete, promised: { amount: 2, unit: 'hours' } }, { ifMatch: 1 });
    expect((await seenIn(LAMONGAN, baseId)).body).toMatchObject({ content: { promised: own.promised }, base: { promised: { amount: 2 } } });
    await lamongan.post(`/v1/regions/${LAMONGAN}/standards/${body.id}/retire`, { reason: 'Ikut provinsi.' });
    expect((await seenIn(LAMONGAN, baseId)).body).toMatchObject({
      id: baseId,
      edition: 2,
      differs: [],
      content: { promised: { amount: 2 } },
    });
    expect(await malls.toldShortly(body.id)).toEqual(['1 standard-added', '2 standard-retired']);
    const editions = (query: string) =>
      province.get<Page<EditionView>>(`/v1/regions/${JATIM}/standards/${baseId}/editions?limit=1${query}`);
    const { body: latest } = await editions('');
    const { body: first } = await editions(`&cursor=${latest.next}`);
    expect([latest, first].map(({ items }) => items.map(({ edition, content: said }) => [edition, said.promised]))).toEqual([
      [[2, { amount: 2, unit: 'hours' }]],
      [[1, complete.promised]],
    ]);
    expect(first.items[0]).toMatchObject({ saidAt: '2023-01-30T03:00:00.000Z', content: complete });
    expect((await lamongan.get(`/v1/regions/${LAMONGAN}/standards/${baseId}/editions`)).status).toBe(404);
  });

  it('is listed by code, page by page, each service once', async () => {
    const region = '51';
    const bali = malls.api.as('province-admin', region);
    for (const code of ['c-1', 'a', 'b']) await bali.post(`/v1/regions/${region}/standards`, { code, name: code, ...complete });
    const first = (await bali.get<Page<StandardView>>(`/v1/regions/${region}/standards?limit=2`)).body;
    const second = (await bali.get<Page<StandardView>>(`/v1/regions/${region}/standards?limit=2&cursor=${first.next}`)).body;

    expect([first, second].map(({ items }) => items.map(({ code }) => code))).toEqual([['a', 'b'], ['c-1']]);
  });

  it('says what is wrong with what cannot be said', async () => {
    const wish = { code: 'x', name: 'X', components: [{ component: 'fee', text: 'Gratis' }], fees: [{ name: 'A', amount: 1000 }] };

    expect(await province.post(`/v1/regions/${JATIM}/standards`, wish)).toMatchObject({ status: 400, body: { code: 'validation-failed' } });
  });
});

describe('A mini-mall in a district (L6)', () => {
  const district = '35.24.01';
  const grant = (standardId: string, validity: object) =>
    lamongan.post<DelegationView>(`/v1/regions/${LAMONGAN}/delegations`, {
      district,
      standardId,
      legalBasis: 'Perbup 12/2023',
      ...validity,
    });
  const miniMall = () => malls.hasPlace(LAMONGAN, { kind: 'mini-mpp', district, location: 'Kantor Kecamatan Sukorame' });

  it('offers a service only while its delegation is in force, which ends by itself', async () => {
    malls.clock.travelTo('2023-01-30T03:00:00Z');
    const { id: standardId } = await added('iumk');
    const { id: placeId } = await miniMall();
    const offer = () =>
      lamongan.post<ServiceView>(`/v1/regions/${LAMONGAN}/places/${placeId}/services`, {
        code: 'iumk',
        name: 'IUMK',
        prefix: 'I',
        standardId,
      });
    expect(await offer()).toMatchObject({ status: 409, body: { code: 'service-not-delegated', errors: [{ pointer: '/standardId' }] } });

    const { body: delegation } = await grant(standardId, { validFrom: '2023-01-30', validTo: '2023-02-28' });
    expect(delegation).toMatchObject({ inForce: true, legalBasis: 'Perbup 12/2023' });
    expect(await offer()).toMatchObject({ status: 201, body: { standardId } });

    const missing = async () =>
      (await lamongan.get<GateView[]>(`/v1/regions/${LAMONGAN}/places/${placeId}/gates`)).body[0]?.missing.map(({ what }) => what) ?? [];
    expect(await missing()).not.toContain('delegation');
    malls.clock.travelTo('2023-02-28T17:00:00Z');
    expect(await missing()).toContain('delegation');
    await eventually(async () => expect(await malls.toldShortly(delegation.id)).toEqual(['1 delegation-granted', '2 delegation-ended']));
    const inForce = async (on: string) =>
      (await lamongan.get<Page<DelegationView>>(`/v1/regions/${LAMONGAN}/delegations?district=${district}&on=${on}`)).body.items.length;
    expect([await inForce('2023-02-28'), await inForce('2023-03-01')]).toEqual([1, 0]);
  });

  it('has each day of a service once, of many who grant it at once', async () => {
    const { id: standardId } = await added('sku');

    const { fulfilled } = await race(8, () => grant(standardId, { validFrom: '2023-03-01' }));

    expect(fulfilled.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(fulfilled.filter(({ status }) => status === 409)).toHaveLength(7);
  });

  it('loses a delegation that is revoked, on the day that is said', async () => {
    malls.clock.travelTo('2023-04-01T03:00:00Z');
    const { id: standardId } = await added('pindah');
    const { body } = await grant(standardId, { validFrom: '2023-04-01' });
    const revoke = (validTo: string) =>
      lamongan.post<DelegationView>(`/v1/regions/${LAMONGAN}/delegations/${body.id}/revoke`, { validTo, reason: 'Dicabut.' });

    expect(await revoke('2023-03-31')).toMatchObject({ status: 422, body: { code: 'revoked-too-late' } });
    expect(await revoke('2023-04-01')).toMatchObject({ status: 200, body: { validTo: '2023-04-01', inForce: true } });
  });
});
