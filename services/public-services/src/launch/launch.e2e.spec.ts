import type { Page } from '@rakor/http';
import { race } from '@rakor/testing';
import { givenMalls } from '../testing/given-malls.js';
import type { LaunchView, PartnerView } from './launch.view.js';

const [BLORA, KENDAL, YOGYA] = ['33.16', '33.24', '34.71'];
const malls = await givenMalls();
const secretariat = malls.secretariat(BLORA);
const dpmptsp = malls.api.as('organisation', BLORA, 'dpmptsp');
const at = (id: string, verb = '') => `/v1/regions/${BLORA}/launches/${id}${verb}`;
const planFor = async (due: object, gate = 'grand-launch') => {
  const { id } = await malls.hasPlace(BLORA);
  return dpmptsp.post<LaunchView>(`/v1/regions/${BLORA}/places/${id}/launches`, { gate, due, guest: 'Menteri PAN-RB' });
};
malls.clock.travelTo('2021-03-29T06:00:00Z');

describe('A launch', () => {
  it('is planned once, in words that mean a day, by one of many who plan it', async () => {
    const { id: placeId } = await malls.hasPlace(BLORA);
    const wish = { gate: 'soft-launch', due: { phrase: 'sebelum Lebaran' } };

    const { fulfilled } = await race(8, () => dpmptsp.post<LaunchView>(`/v1/regions/${BLORA}/places/${placeId}/launches`, wish));

    expect(fulfilled.filter(({ status }) => status === 409)).toHaveLength(7);
    const launch = fulfilled.find(({ status }) => status === 201)?.body;
    expect(launch).toMatchObject({ plannedOn: '2021-05-11', phrase: 'sebelum Lebaran', confidence: 'high', guest: null });
    expect(await malls.told(launch?.id ?? '')).toMatchObject([
      { type: 'public-services.launch-planned.v1', data: { plannedOn: '2021-05-11' } },
    ]);
    expect(
      (await secretariat.get<{ forecasts: unknown[] }>(`/v1/regions/${BLORA}/places/${placeId}/readiness`)).body.forecasts[0],
    ).toMatchObject({
      ...{ gate: 'soft-launch', plannedOn: '2021-05-11', readyOn: null, lateDays: null },
    });
  });

  it('moves for a reason, not into the days on which its guest is away, and how it was first is kept', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });
    const guest = { guest: 'Menteri PAN-RB', unavailable: [{ from: '2021-06-03', until: '2021-06-05' }] };
    expect(await dpmptsp.put<LaunchView>(at(launch.id, '/guest'), guest, { ifMatch: launch.version })).toMatchObject({
      body: { clashes: true },
    });

    const move = (date: string) =>
      dpmptsp.post<LaunchView>(at(launch.id, '/reschedule'), { due: { date }, reason: 'Menteri berhalangan.' });
    expect(await move('2021-06-03')).toMatchObject({ status: 409, body: { code: 'guest-unavailable' } });
    expect((await move('2021-06-10')).body).toMatchObject({
      ...{ plannedOn: '2021-06-10', originalPlannedOn: '2021-06-04', reschedules: 1, clashes: false },
    });
    expect((await malls.told(launch.id)).map(({ data }) => [data['clashes'], data['formerlyOn'], data['reason']])).toEqual([
      [undefined, undefined, undefined],
      [true, undefined, undefined],
      [undefined, '2021-06-04', 'Menteri berhalangan.'],
    ]);
  });

  it('is cancelled, and another one may be planned', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });
    const again = { gate: 'grand-launch', due: { date: '2021-07-01' } };
    const path = `/v1/regions/${BLORA}/places/${launch.placeId}/launches`;

    expect((await dpmptsp.post(path, again)).status).toBe(409);
    expect(await dpmptsp.post(at(launch.id, '/cancel'), { reason: 'Anggaran.' })).toMatchObject({
      status: 200,
      body: { status: 'cancelled' },
    });
    expect((await dpmptsp.post(path, again)).status).toBe(201);
    expect(await dpmptsp.post(at(launch.id, '/cancel'), { reason: 'Lagi.' })).toMatchObject({ status: 409, body: { code: 'launch-over' } });
  });

  it('is refused where its day is none, and to who has nothing to do with it', async () => {
    expect(await planFor({ phrase: 'secepatnya' })).toMatchObject({ status: 422, body: { code: 'launch-day-unclear' } });
    expect(await planFor({ phrase: 'awal Juni', date: '2021-06-01' })).toMatchObject({
      status: 422,
      body: { code: 'launch-day-ambiguous' },
    });
    const { body: launch } = await planFor({ date: '2021-06-04' });
    expect((await malls.api.as('organisation', BLORA, 'dinkes').post(at(launch.id, '/cancel'), { reason: 'x' })).status).toBe(403);
    expect((await malls.secretariat(KENDAL).get(`/v1/regions/${KENDAL}/launches/${launch.id}`)).status).toBe(404);
  });

  it('is listed by its day, page by page', async () => {
    const region = '52.08';
    for (const date of ['2021-08-01', '2021-06-01', '2021-07-01']) {
      const { id } = await malls.hasPlace(region);
      await malls.secretariat(region).post(`/v1/regions/${region}/places/${id}/launches`, { gate: 'soft-launch', due: { date } });
    }
    const list = (query: string) => malls.secretariat(region).get<Page<LaunchView>>(`/v1/regions/${region}/launches?limit=2${query}`);
    const first = (await list('')).body;
    const second = (await list(`&cursor=${first.next}`)).body;

    expect([first, second].map(({ items }) => items.map((one) => one.plannedOn))).toEqual([['2021-06-01', '2021-07-01'], ['2021-08-01']]);
  });
});

describe('A joint launch (B1)', () => {
  const invitationsOf = async (region: string) =>
    (await malls.secretariat(region).get<Page<PartnerView>>(`/v1/regions/${region}/launch-invitations`)).body.items;
  const asked = async (launchId: string, region: string) =>
    (await secretariat.post<PartnerView>(at(launchId, '/partners'), { region })).body;

  it('asks regencies of whatever province, each sees its own invitation and nothing else, and answers in its own tenant', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });
    const kendal = await asked(launch.id, KENDAL);
    await asked(launch.id, YOGYA);

    expect((await invitationsOf(KENDAL)).map(({ id, standing }) => [id, standing])).toContainEqual([kendal.id, 'invited']);
    expect((await invitationsOf(KENDAL)).every(({ partnerRegion }) => partnerRegion === KENDAL)).toBe(true);
    expect(await invitationsOf('33.15')).toEqual([]);
    const { id: placeId } = await malls.hasPlace(KENDAL, { name: 'MPP Kendal' });
    const answer = (verb: string, body?: object) =>
      malls.secretariat(KENDAL).post<PartnerView>(`/v1/regions/${KENDAL}/launch-invitations/${kendal.id}/${verb}`, body);
    expect(await answer('ready')).toMatchObject({ status: 409, body: { code: 'invitation-not-accepted' } });
    expect(await answer('accept', { placeId: launch.placeId })).toMatchObject({ status: 404, body: { code: 'place-not-found' } });
    expect(await answer('accept', { placeId })).toMatchObject({ status: 200, body: { standing: 'accepted', placeName: 'MPP Kendal' } });
    expect(await answer('ready')).toMatchObject({ status: 409, body: { code: 'gate-not-passed' } });

    expect(await malls.told(kendal.id)).toMatchObject([{ region: KENDAL, sequence: 1, data: { answer: 'accepted', leadRegion: BLORA } }]);
    const partners = (await secretariat.get<PartnerView[]>(at(launch.id, '/partners'))).body;
    expect(partners.map(({ partnerRegion, standing }) => [partnerRegion, standing])).toEqual([
      [KENDAL, 'accepted'],
      [YOGYA, 'invited'],
    ]);
  });

  it('asks anew when it moves', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });
    const { id } = await asked(launch.id, YOGYA);
    await malls.secretariat(YOGYA).post(`/v1/regions/${YOGYA}/launch-invitations/${id}/decline`, { reason: 'Belum siap.' });
    await dpmptsp.post(at(launch.id, '/reschedule'), { due: { date: '2021-06-10' }, reason: 'Menunggu Yogyakarta.' });

    expect((await invitationsOf(YOGYA)).find((one) => one.id === id)).toMatchObject({ standing: 'invited', plannedOn: '2021-06-10' });
  });

  it('that is called off asks nobody any more, and who was asked reads it', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });
    const { id } = await asked(launch.id, YOGYA);
    expect((await invitationsOf(YOGYA)).find((one) => one.id === id)).toMatchObject({ launchStatus: 'planned' });
    await dpmptsp.post(at(launch.id, '/cancel'), { reason: 'Anggaran.' });

    expect((await invitationsOf(YOGYA)).find((one) => one.id === id)).toMatchObject({ launchStatus: 'cancelled' });
    const path = `/v1/regions/${YOGYA}/launch-invitations/${id}/decline`;
    expect(await malls.secretariat(YOGYA).post(path, { reason: 'x' })).toMatchObject({ status: 409, body: { code: 'launch-over' } });
  });

  it('asks each once, and never itself', async () => {
    const { body: launch } = await planFor({ date: '2021-06-04' });

    const { fulfilled } = await race(8, () => secretariat.post(at(launch.id, '/partners'), { region: KENDAL }));

    expect(fulfilled.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(await malls.toldShortly(launch.id)).toEqual(['1 launch-planned', '2 launch-partner-invited']);
    expect(await secretariat.post(at(launch.id, '/partners'), { region: BLORA })).toMatchObject({
      status: 422,
      body: { code: 'partner-unclear' },
    });
    expect(
      (await malls.secretariat(YOGYA).post(`/v1/regions/${YOGYA}/launch-invitations/${launch.id}/decline`, { reason: 'x' })).status,
    ).toBe(404);
  });
});
