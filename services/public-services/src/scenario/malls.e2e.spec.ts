import type { GateView } from '../gate/gate.view.js';
import type { LadderView } from '../ladder/ladder.view.js';
import type { LaunchView, PartnerView } from '../launch/launch.view.js';
import type { PlaceView } from '../place/place.view.js';
import type { PublicPlaceView } from '../public-place/public-place.view.js';
import { BLORA_PLAN } from '../readiness/readiness.builder.js';
import type { ReadinessView } from '../readiness/readiness.view.js';
import { givenMalls } from '../testing/given-malls.js';
import { walkIn } from '../testing/given-walk.js';

const malls = await givenMalls();
const { clock } = malls;
const softly = BLORA_PLAN.filter(({ gate }) => gate === 'soft-launch').map(({ code }) => code);
const grandly = BLORA_PLAN.filter(({ gate }) => gate === 'grand-launch').map(({ code }) => code);

describe('Blora, 29 March 2021 (B1)', () => {
  const [BLORA, KENDAL, YOGYA] = ['33.16', '33.24', '34.71'];
  const blora = walkIn(malls, BLORA);

  it('the hall in Konco Tani is said to be at 60 percent, opens before Lebaran, and in June together with Kendal and Yogyakarta', async () => {
    // Work goes on; at the coordination meeting the head of DPMPTSP says "60 persen", of which 45 have been seen.
    clock.travelTo('2021-02-26T03:00:00Z');
    const { id } = await malls.hasPlace(BLORA, { code: 'konco-tani', name: 'MPP Blora', targetYear: 2021 });
    await blora.does(`/places/${id}/prepare`, undefined, blora.operator);
    await blora.plans(id, BLORA_PLAN);
    clock.travelTo('2021-03-29T06:00:00Z');
    for (const code of softly.slice(0, 3)) await blora.shows(id, code);
    const said = await blora.does<ReadinessView>(`/places/${id}/readiness/claim`, { percent: 60 }, blora.operator);
    expect([said.claimedPercent, said.verifiedPercent]).toEqual([60, 45]);

    // "Soft launch sebelum Lebaran": the pace so far would be in time.
    const soft = await blora.does<LaunchView>(`/places/${id}/launches`, { gate: 'soft-launch', due: { phrase: 'sebelum Lebaran' } });
    expect(soft.plannedOn).toBe('2021-05-11');
    const { body: readiness } = await blora.cabinet.get<ReadinessView>(`/v1/regions/${BLORA}/places/${id}/readiness`);
    expect(readiness.forecasts[0]).toMatchObject({ readyOn: '2021-04-26', plannedOn: '2021-05-11', lateDays: -15 });

    // Not before it is ready; nobody takes a number before it is open.
    clock.travelTo('2021-05-11T02:00:00Z');
    expect((await blora.cabinet.post(`/v1/regions/${BLORA}/places/${id}/gates/soft-launch/pass`)).status).toBe(409);
    expect(await blora.operator.post(`/v1/regions/${BLORA}/places/${id}/queue/open`)).toMatchObject({ status: 409 });
    for (const code of softly.slice(3)) await blora.shows(id, code);
    for (const code of ['polres', 'bpn', 'bpjs', 'samsat', 'kemenag']) await blora.bringsLive(id, code);
    await blora.does(`/places/${id}/gates/soft-launch/pass`);
    expect(await blora.does<PlaceView>(`/places/${id}/soft-launch`)).toMatchObject({
      status: 'soft-launched',
      softLaunchedOn: '2021-05-11',
    });
    expect(await malls.toldShortly(soft.id)).toEqual(['1 launch-planned', '2 launch-held']);
    expect(await blora.does(`/places/${id}/queue/open`, undefined, blora.operator)).toMatchObject({ date: '2021-05-11' });

    // "Grand launch awal Juni" by the minister, on one day with Kendal and, in another province, Yogyakarta.
    const grand = await blora.does<LaunchView>(`/places/${id}/launches`, {
      gate: 'grand-launch',
      due: { date: '2021-06-04' },
      guest: 'Menteri PAN-RB',
    });
    const asked: PartnerView[] = [];
    for (const region of [KENDAL, YOGYA]) asked.push(await blora.does<PartnerView>(`/launches/${grand.id}/partners`, { region }));
    const missing = async () =>
      (await blora.cabinet.get<GateView[]>(`/v1/regions/${BLORA}/places/${id}/gates`)).body[1]?.missing.map(
        ({ what, where }) => `${what} ${where}`,
      );
    for (const code of grandly) await blora.shows(id, code);
    expect(await missing()).toEqual(['guest Menteri PAN-RB', `partner ${KENDAL}`, `partner ${YOGYA}`]);

    // Kendal gets ready in its own tenant; Yogyakarta does not come along.
    const kendal = walkIn(malls, KENDAL);
    const { id: hall } = await malls.hasOpenPlace(KENDAL, { name: 'MPP Kendal' });
    await kendal.plans(hall, BLORA_PLAN);
    for (const { code } of BLORA_PLAN) await kendal.shows(hall, code);
    await kendal.bringsLive(hall, 'dukcapil', { kind: 'opd' });
    await kendal.does(`/launch-invitations/${asked[0]?.id}/accept`, { placeId: hall });
    await kendal.does(`/launch-invitations/${asked[0]?.id}/ready`);
    await walkIn(malls, YOGYA).does(`/launch-invitations/${asked[1]?.id}/decline`, { reason: 'Gedung belum siap.' });
    const guest = { guest: 'Menteri PAN-RB', confirmedOn: '2021-06-04' };
    await blora.operator.put(`/v1/regions/${BLORA}/launches/${grand.id}/guest`, guest, { ifMatch: '*' });
    expect(await missing()).toEqual([]);

    clock.travelTo('2021-06-04T02:00:00Z');
    for (const [walk, place] of [
      [blora, id],
      [kendal, hall],
    ] as const) {
      await walk.does(`/places/${place}/gates/grand-launch/pass`);
      expect(await walk.does<PlaceView>(`/places/${place}/grand-launch`)).toMatchObject({
        status: 'grand-launched',
        grandLaunchedOn: '2021-06-04',
      });
    }
  });
});

describe('Buleleng, 10 January 2023 (U5)', () => {
  it('a mall is planned on the third floor of Pasar Banyuasri for this year, and nobody finds it before it opens', async () => {
    clock.travelTo('2023-01-10T02:00:00Z');
    const region = '51.08';
    const buleleng = walkIn(malls, region);
    const { id } = await malls.hasPlace(region, {
      code: 'banyuasri',
      name: 'MPP Buleleng',
      location: 'Pasar Banyuasri, Singaraja',
      floor: '3',
      targetYear: 2023,
    });
    const found = () => malls.api.anonymous.get<PublicPlaceView>(`/v1/regions/${region}/public-places/banyuasri`);
    expect((await found()).status).toBe(404);

    await buleleng.does(`/places/${id}/prepare`);
    await buleleng.plans(id, BLORA_PLAN);
    for (const code of softly) await buleleng.shows(id, code);
    await buleleng.bringsLive(id, 'perizinan', { kind: 'opd' });
    await buleleng.does(`/places/${id}/gates/soft-launch/pass`);
    // The last evening of the year in Bali: an hour later it would be next year's.
    clock.travelTo('2023-12-31T15:59:59Z');
    expect((await buleleng.does<PlaceView>(`/places/${id}/soft-launch`)).softLaunchedOn).toBe('2023-12-31');

    expect((await found()).body).toMatchObject({
      floor: '3',
      services: [{ code: 'perizinan', given: true }],
      today: { nextOn: '2024-01-02' },
    });
  });
});

describe('Lamongan, 30 January 2023 (L6)', () => {
  it('raises a district from no desk of its own to a mini-mall, and its people travel less', async () => {
    clock.travelTo('2023-01-30T02:00:00Z');
    const [region, district] = ['35.24', '35.24.01'];
    const lamongan = walkIn(malls, region);
    const ladder = async () => (await lamongan.cabinet.get<LadderView>(`/v1/regions/${region}/districts/${district}/ladder`)).body;
    const describe = async (...proofs: string[]) => {
      const body = { name: 'Sukorame', kilometresToTown: 45, proofs: proofs.map((proof) => ({ proof, basis: 'Laporan camat.' })) };
      return lamongan.cabinet.put(`/v1/regions/${region}/districts/${district}/ladder`, body, { ifMatch: '*' });
    };
    expect((await ladder()).level).toBe('L0');

    // PATEN: substantive, administrative and technical (Permendagri 4/2010).
    const codes = ['iumk', 'sku', 'kk', 'pindah', 'domisili'];
    for (const code of codes) {
      const standardId = await malls.hasStandard(region, code);
      await lamongan.does('/delegations', {
        district,
        standardId,
        legalBasis: 'Perbup 12/2023',
        validFrom: '2023-01-30',
        validTo: '2023-12-31',
      });
    }
    await describe('administrative', 'technical');
    expect((await ladder()).level).toBe('L1');
    await describe('administrative', 'technical', 'network', 'online-service', 'satisfaction');
    expect((await ladder()).level).toBe('L2');

    // "Naikkan kelasnya": more services, infrastructure, applications.
    const camat = await malls.hasOrganisation(region, 'kec-sukorame', { class: 'district-office', place: district });
    const { id } = await malls.hasPlace(region, { kind: 'mini-mpp', district, name: 'Mini MPP Sukorame', operatorId: camat });
    for (const code of codes) {
      const service = { code, name: code, prefix: 'A', standardId: await malls.hasStandard(region, code) };
      await lamongan.does(`/places/${id}/services`, service);
    }
    await lamongan.does(`/places/${id}/prepare`);
    await lamongan.plans(id, [{ code: 'ruang', workstream: 'civil-works', title: 'Ruang layanan', weight: 100, gate: 'soft-launch' }]);
    const sukorame = malls.api.as('organisation', region, 'kec-sukorame');
    const { version } = await lamongan.does<ReadinessView>(`/places/${id}/readiness/items/ruang/evidence`, { note: 'Selesai.' }, sukorame);
    await lamongan.cabinet.post(`/v1/regions/${region}/places/${id}/readiness/items/ruang/verify`, undefined, { ifMatch: version });
    const samsat = await lamongan.does<{ id: string }>(`/places/${id}/institutions`, {
      code: 'samsat',
      name: 'Samsat',
      kind: 'vertical-agency',
    });
    const path = `/institutions/${samsat.id}`;
    await lamongan.does(`${path}/agree`, { number: 'PKS/1/2023', signedOn: '2023-01-30', expiresOn: '2024-12-31' });
    await lamongan.does(`${path}/staff`, { officers: 1 });
    await lamongan.does(`${path}/train`, { officers: 1 });
    await lamongan.does(`${path}/go-live`);
    expect(await ladder()).toMatchObject({
      level: 'L2',
      lacking: [{ level: 'L3', axis: 'services' }, { axis: 'services' }, { axis: 'applications' }],
    });
    await lamongan.does(`/places/${id}/gates/soft-launch/pass`);
    await lamongan.does(`/places/${id}/soft-launch`);
    expect(await ladder()).toMatchObject({ level: 'L3', given: 5, institutions: 1, lacking: [{ level: 'L4' }], tripsAvoided: 0 });

    // Somebody is served in Sukorame and does not ride to Lamongan and back.
    const [service] = (await lamongan.cabinet.get<{ items: { id: string }[] }>(`/v1/regions/${region}/places/${id}/services`)).body.items;
    await lamongan.does(`/places/${id}/queue/open`);
    const counter = await lamongan.does<{ id: string }>(`/places/${id}/counters`, { name: 'Loket 1', serviceIds: [service?.id] });
    await lamongan.does(`/places/${id}/tickets`, { serviceId: service?.id, channel: 'kiosk' }, malls.api.as('service', region));
    const officer = malls.api.as('counter-officer', region);
    for (const [verb, body] of [
      ['open', {}],
      ['call-next', undefined],
      ['start-serving', undefined],
      ['finish', { outcome: 'completed' }],
    ] as const)
      await lamongan.does(`/counters/${counter.id}/${verb}`, body, officer);
    expect(await ladder()).toMatchObject({ tripsAvoided: 1, kilometresSaved: 90 });
    const { body: districts } = await lamongan.cabinet.get(`/v1/regions/${region}/districts`);
    expect(districts).toEqual({ items: [await ladder()], next: null });

    // A delegation that ends takes its service along, and the district down.
    clock.travelTo('2023-12-31T17:00:00Z');
    expect(await ladder()).toMatchObject({ level: 'L0', delegated: 0, given: 0 });
  });
});
