import { eventually, race } from '@rakor/testing';
import { givenIndicators } from '../testing/given-indicators.js';
import { aPlan } from './indicator.builder.js';
import type { IndicatorBoardView } from './board/indicator-board.view.js';
import type { IndicatorView } from './indicator.view.js';
import type { RollUpView } from './roll-up/roll-up.view.js';
import type { SeriesView } from './series/series.view.js';
import type { MeasurementView } from '../measurement/measurement.view.js';

// Banten and its eight regencies and cities (N1, N3); Blora belongs to another province.
const BANTEN = '36';
const REGENCIES = ['36.01', '36.02', '36.03', '36.04', '36.71', '36.72', '36.73', '36.74'];
const service = await givenIndicators([BANTEN, ...REGENCIES, '33.16']);
const { secretariat, leader, dinkes, adopted, submitted, approved, announced, clock } = service;
clock.travelTo('2023-01-25T02:00:00Z');

const province = await adopted(BANTEN, 'stunting-ssgi');
const byRegency = new Map<string, IndicatorView>();
for (const region of REGENCIES) byRegency.set(region, await adopted(region, 'stunting-ssgi'));
const idIn = (region: string) => byRegency.get(region)?.id ?? '';
const at = (region: string, id: string) => `/v1/regions/${region}/indicators/${id}`;
const rollUp = async (query: string, region = BANTEN, id = province.id) =>
  (await secretariat(region).get<RollUpView>(`${at(region, id)}/roll-up?${query}`)).body;
/** Comes by mere time, whenever the loop looks. */
const LATE = 'programs.figure-late.v1';
const told = async (key: string) =>
  (await announced()).filter((event) => event.key === key && event.type !== LATE).map(({ type }) => type.split('.')[1]);

it('a region adopts what is shipped once, under an owner of its register', async () => {
  const again = { definition: 'stunting-ssgi', organisationId: province.organisationId };

  expect(province).toMatchObject({ code: 'stunting-ssgi', source: 'survey', organisationCode: 'dinkes', version: 1 });
  expect(await secretariat(BANTEN).post(`/v1/regions/${BANTEN}/indicators`, again)).toMatchObject({
    ...{ status: 409, body: { code: 'indicator-already-adopted' } },
  });
  expect(await secretariat(BANTEN).post(`/v1/regions/${BANTEN}/indicators`, { ...again, definition: 'stunting' })).toMatchObject({
    ...{ status: 422, body: { code: 'definition-unknown' } },
  });
});

describe('A target', () => {
  const target = at(BANTEN, province.id);

  it('binds, and what is hoped for beyond it does not (N3)', async () => {
    expect(await leader(BANTEN).post(`${target}/target`, aPlan())).toMatchObject({
      ...{ status: 200, body: { number: 1, target: { period: '2024', value: '14' }, aspiration: '0', setIn: BANTEN } },
    });
    await eventually(async () => expect(await told(province.id)).toEqual(['indicator-adopted', 'target-set']));
  });

  it('that does not hold together is refused with every field at fault', async () => {
    const backwards = aPlan({ target: { period: '2020', value: '30' }, aspiration: '31' });

    expect(await leader(BANTEN).post(`${target}/target`, backwards)).toMatchObject({
      status: 422,
      body: { code: 'target-malformed', errors: [{ pointer: '/target/period' }, { pointer: '/target/value' }, { pointer: '/aspiration' }] },
    });
  });

  it('is changed with a reason, and the one before is kept', async () => {
    expect(await leader(BANTEN).post(`${target}/target`, aPlan())).toMatchObject({ status: 422, body: { code: 'target-needs-reason' } });
    await leader(BANTEN).post(`${target}/target`, {
      ...aPlan(),
      points: [{ period: '2022', value: '21' }],
      reason: 'Titik 2022 ditegaskan.',
    });

    expect((await secretariat(BANTEN).get(`${target}/targets`)).body).toMatchObject({
      targets: [{ number: 2 }, { number: 1, points: [] }],
    });
  });

  it('is handed down to the regencies, each of which plans its own way to it, and to no weaker end', async () => {
    const plan = aPlan({ baseline: { period: '2021', value: '27.2' }, aspiration: null });
    const own = at('36.04', idIn('36.04'));

    expect(
      await leader(BANTEN).post(`${target}/hand-down`, { regencies: [{ regency: '36.04', plan }], reason: 'Target provinsi 14 persen.' }),
    ).toMatchObject({ status: 200, body: { targets: [{ regency: '36.04', target: { setIn: BANTEN } }] } });
    expect(
      await leader('36.04').post(`${own}/target`, { ...plan, target: { period: '2024', value: '15' }, reason: 'Berat.' }),
    ).toMatchObject({
      ...{ status: 409, body: { code: 'target-below-province' } },
    });
    const steeper = { ...plan, points: [{ period: '2022', value: '26.4' }], reason: 'Mulai pelan.' };
    expect(await leader('36.04').post(`${own}/target`, steeper)).toMatchObject({ status: 200, body: { setIn: '36.04' } });
  });

  it('is handed down by a province, within it, and by nobody else', async () => {
    const down = (regency: string) => ({ regencies: [{ regency, plan: aPlan() }], reason: 'x' });

    expect(await leader(BANTEN).post(`${target}/hand-down`, down('33.16'))).toMatchObject({
      status: 403,
      body: { code: 'tenants-do-not-share' },
    });
    expect(await leader('36.04').post(`${at('36.04', idIn('36.04'))}/hand-down`, down('36.73'))).toMatchObject({
      ...{ status: 403, body: { code: 'only-province-hands-down' } },
    });
  });
});

describe('A measurement', () => {
  const region = '36.73';
  const own = at(region, idIn(region));
  const figure = { period: '2021', place: region, numerator: '230', denominator: '1000' };

  it('is submitted once for a period; the second time the answer says how to revise the first', async () => {
    const { fulfilled } = await race(8, () => dinkes(region).post<MeasurementView>(`${own}/measurements`, figure));
    const [taken] = fulfilled.filter(({ status }) => status === 201);

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(taken?.body).toMatchObject({ status: 'submitted', value: '23.00', late: true, revision: 0, version: 1 });
    expect(fulfilled.find(({ status }) => status === 409)?.body).toMatchObject({
      ...{ code: 'already-measured', detail: expect.stringContaining(`measurements/${taken?.body.id ?? ''}/revise`) as unknown },
    });
  });

  it('that cannot be one leaves nothing, and the answer names each field', async () => {
    const impossible = { period: '2022-06', place: '36.04', numerator: '601', denominator: '600' };

    expect(await dinkes(region).post(`${own}/measurements`, impossible)).toMatchObject({
      ...{
        status: 422,
        body: { code: 'figure-refused', errors: [{ pointer: '/period' }, { pointer: '/place' }, { pointer: '/numerator' }] },
      },
    });
  });

  it('is written by who owns the indicator, and approved by somebody else', async () => {
    await service.hasOrganisation(region, 'disdik');
    const mine = { ...figure, period: '2020' };

    expect(await service.api.as('organisation', region, 'disdik').post(`${own}/measurements`, mine)).toMatchObject({
      ...{ status: 403, body: { code: 'indicator-not-yours' } },
    });
    await submitted(region, idIn(region), mine);
    expect(await secretariat(region).post(`${own}/approve`, { period: '2020' })).toMatchObject({
      ...{ status: 403, body: { code: 'approver-is-submitter' } },
    });
    expect(await leader(region).post(`${own}/approve`, { period: '2020' })).toMatchObject({
      ...{ status: 200, body: { approved: 1, tally: { value: '23.00', reported: 1, expected: 1, cause: 'no-target' } } },
    });
    expect(await leader(region).post(`${own}/approve`, { period: '2020' })).toMatchObject({
      status: 409,
      body: { code: 'nothing-to-approve' },
    });
  });

  it('loses nothing by a revision: what was approved stands until the correction is, and the history keeps both', async () => {
    const { items } = (await secretariat(region).get<{ items: MeasurementView[] }>(`${own}/measurements?period=2020`)).body;
    const id = items[0]?.id ?? '';
    const revise = `/v1/regions/${region}/measurements/${id}/revise`;
    const value = async (query = '') => (await rollUp(`period=2020${query}`, region, idIn(region))).total.value;

    expect(
      await dinkes(region).post(revise, { numerator: '240', denominator: '1000', reason: 'Salah ketik.' }, { ifMatch: 1 }),
    ).toMatchObject({
      ...{ status: 412 },
    });
    expect(
      await dinkes(region).post(revise, { numerator: '240', denominator: '1000', reason: 'Salah ketik.' }, { ifMatch: 2 }),
    ).toMatchObject({
      ...{ status: 200, body: { status: 'submitted', revision: 1 } },
    });
    expect(await value()).toBe('23.00');
    clock.advance({ days: 1 });
    await approved(region, idIn(region), '2020');

    expect(await value()).toBe('24.00');
    expect(await value('&asOf=2023-01-25')).toBe('23.00');
    expect((await secretariat(region).get(`/v1/regions/${region}/measurements/${id}`)).body).toMatchObject({
      history: [
        { step: 'submitted', numerator: '230' },
        { step: 'approved', numerator: '230', actorRole: 'leader' },
        { step: 'revised', numerator: '240', reason: 'Salah ketik.' },
        { step: 'approved', numerator: '240' },
      ],
    });
    clock.advance({ days: -1 });
  });

  it('that does not convince goes back, and is approved when it was corrected', async () => {
    const { id } = await submitted(region, idIn(region), { ...figure, period: '2019' });

    expect(await leader(region).post(`/v1/regions/${region}/measurements/${id}/return`, { reason: 'Sumbernya?' })).toMatchObject({
      status: 200,
      body: { status: 'returned' },
    });
    expect(await leader(region).post(`${own}/approve`, { period: '2019' })).toMatchObject({ status: 409 });
    await dinkes(region).post(`/v1/regions/${region}/measurements/${id}/revise`, {
      numerator: '231',
      denominator: '1000',
      reason: 'SSGI 2019.',
    });
    await approved(region, idIn(region), '2019');
  });
});

describe('What Banten comes to (N3)', () => {
  const COUNTS: Record<string, [stunted: number, measured: number]> = {
    ...{ '36.01': [2_944, 10_000], '36.02': [2_730, 10_000], '36.03': [2_110, 10_000], '36.04': [2_640, 10_000] },
    ...{ '36.71': [1_180, 10_000], '36.72': [1_910, 10_000], '36.73': [1_486, 10_000], '36.74': [1_000, 10_000] },
  };
  const measure = async (region: string, period = '2022') => {
    const [numerator, denominator] = COUNTS[region] ?? [0, 1];
    await submitted(region, idIn(region), { period, place: region, numerator: String(numerator), denominator: String(denominator) });
    await approved(region, idIn(region), period);
  };

  it('has no colour while fewer than four in five of its regencies have reported', async () => {
    for (const region of REGENCIES.slice(0, 6)) await measure(region);

    const { total, places } = await rollUp('period=2022');
    expect(total).toMatchObject({ reported: 6, expected: 8, complete: false, colour: null, cause: 'incomplete' });
    expect(places.map(({ code }) => code)).toEqual(REGENCIES);
    expect(places.at(-1)).toMatchObject({ name: 'Kota Tangerang Selatan', reported: 0, expected: 1, value: null, cause: 'no-figure' });
  });

  it('is Σ stunted by Σ measured: 20.0 where 21.0 was expected, ahead by 1.0', async () => {
    for (const region of REGENCIES.slice(6)) await measure(region);

    const { total, places } = await rollUp('period=2022');
    expect(total).toMatchObject({
      ...{ numerator: '16000', denominator: '80000', value: '20.00', reported: 8, expected: 8, expectedValue: '21.00', ahead: '1.00' },
      ...{ colour: 'green', cause: 'on-track', reason: { en: '20% where 21% is expected: 1 percentage point ahead of the trajectory' } },
    });
    expect(places.find(({ code }) => code === '36.04')).toMatchObject({ value: '26.40', expectedValue: '26.40', colour: 'green' });
  });

  it('is accepted regency by regency, or goes back to one', async () => {
    const accept = (regency: string, period = '2022') => leader(BANTEN).post(`${at(BANTEN, province.id)}/accept`, { period, regency });
    const { places } = await rollUp('period=2022');
    const measurementId = places.find(({ code }) => code === '36.01')?.measurementId ?? '';

    expect(await accept('36.04')).toMatchObject({ status: 200, body: { accepted: 1 } });
    expect(await accept('36.04')).toMatchObject({ status: 409, body: { code: 'nothing-to-approve' } });
    expect(await accept('33.16')).toMatchObject({ status: 403, body: { code: 'tenants-do-not-share' } });
    expect((await rollUp('period=2022')).places.filter(({ accepted }) => accepted).map(({ code }) => code)).toEqual(['36.04']);
    expect(
      await leader(BANTEN).post(`/v1/regions/${BANTEN}/measurements/${measurementId}/return`, { reason: 'Cek lagi.', regency: '36.01' }),
    ).toMatchObject({ status: 200, body: { status: 'returned' } });
    await eventually(async () => expect((await told(idIn('36.01'))).at(-1)).toBe('measurement-returned'));
    expect((await rollUp('period=2022')).total).toMatchObject({ reported: 8, value: '20.00' });
  });

  it('is nobody else’s to see', async () => {
    expect(await secretariat('33.16').get(`${at(BANTEN, province.id)}/roll-up?period=2022`)).toMatchObject({ status: 403 });
    expect(await secretariat('33.16').get(`${at('33.16', province.id)}/roll-up?period=2022`)).toMatchObject({ status: 404 });
    expect(await secretariat('36.04').get(`${at('36.04', idIn('36.04'))}/roll-up?period=2022&under=36.73`)).toMatchObject({
      ...{ status: 422, body: { code: 'place-elsewhere' } },
    });
  });

  it('is told as a series, against the way that was planned', async () => {
    const { points, target } = (await secretariat('36.04').get<SeriesView>(`${at('36.04', idIn('36.04'))}/series`)).body;

    expect(target).toMatchObject({ number: 2, points: [{ period: '2022', value: '26.4' }] });
    expect(points).toMatchObject([{ period: '2022', value: '26.40', expectedValue: '26.40', breaks: false }]);
  });
});

describe('What governments spend in the local catalogue (N4)', () => {
  it('adds the province’s own twelve trillion to that of its regencies, to the last rupiah', async () => {
    const own = await adopted(BANTEN, 'local-catalogue-spending');
    await submitted(BANTEN, own.id, { period: '2022-12', place: BANTEN, numerator: '12000000000000' });
    await approved(BANTEN, own.id, '2022-12');
    for (const region of REGENCIES) {
      const { id } = await adopted(region, 'local-catalogue-spending');
      await submitted(region, id, { period: '2022-12', place: region, numerator: region === '36.01' ? '4750000000001' : '4750000000000' });
      await approved(region, id, '2022-12');
    }

    const { total, places } = await rollUp('period=2022-12', BANTEN, own.id);
    expect(total).toMatchObject({ numerator: '50000000000001', value: '50000000000001', denominator: null, reported: 9, expected: 9 });
    expect(places[0]).toMatchObject({ code: BANTEN, kind: 'province', value: '12000000000000' });
  });
});

describe('A regency that falls behind', () => {
  const own = at('36.04', idIn('36.04'));
  const measured = async (period: string, numerator: number) => {
    await submitted('36.04', idIn('36.04'), { period, place: '36.04', numerator: String(numerator), denominator: '10000' });
    await approved('36.04', idIn('36.04'), period);
  };

  it('is told of once, and again when it is back', async () => {
    clock.travelTo('2026-01-31T02:00:00Z');
    await measured('2023', 2_600);
    await measured('2024', 2_500);
    await measured('2025', 1_390);

    await eventually(async () =>
      expect((await told(idIn('36.04'))).slice(-8)).toEqual([
        ...['measurement-submitted', 'measurements-approved', 'indicator-off-track', 'measurement-submitted', 'measurements-approved'],
        ...['measurement-submitted', 'measurements-approved', 'indicator-on-track'],
      ]),
    );
    expect((await secretariat('36.04').get<IndicatorView>(own)).body).toMatchObject({ colour: 'green', colourPeriod: '2025' });
  });
});

describe('An indicator of villages', () => {
  it('is looked into from the regency down to the district and its villages', async () => {
    const region = '33.16';
    const { id } = await adopted(region, 'rabies-cases');
    for (const [place, numerator] of [
      ['33.16.05.2001', '2'],
      ['33.16.05.2003', '1'],
      ['33.16.01.2001', '4'],
    ] as const)
      await submitted(region, id, { period: '2025-12', place, numerator });
    const approve = (under: string) => leader(region).post(`${at(region, id)}/approve`, { period: '2025-12', under });

    expect(await approve('33.16.05')).toMatchObject({ status: 200, body: { approved: 2, tally: { numerator: '3' } } });
    const regency = await rollUp('period=2025-12', region, id);
    expect(regency.total).toMatchObject({ numerator: '3', denominator: null, value: '3', reported: 2, expected: 295, colour: null });
    expect(regency.places).toHaveLength(16);
    const district = await rollUp('period=2025-12&under=33.16.05', region, id);
    expect(district.total).toMatchObject({ numerator: '3', reported: 2, expected: 17 });
    expect(district.places.filter(({ value }) => value !== null)).toMatchObject([
      { code: '33.16.05.2001', kind: 'village', value: '2', measurementId: expect.any(String) as unknown },
      { code: '33.16.05.2003', value: '1' },
    ]);
    const village = await rollUp('period=2025-12&under=33.16.05.2001', region, id);
    expect(village).toMatchObject({ total: { value: '2', reported: 1, expected: 1 }, places: [] });
  });
});

describe('Parts', () => {
  it('of a score are those of its year, and what lies in two editions is flagged and not compared (domain §4.14)', async () => {
    const region = '36.72';
    const { id } = await adopted(region, 'mcp-score');
    await leader(region).post(`${at(region, id)}/target`, {
      ...aPlan({ baseline: { period: '2023', value: '75' }, target: { period: '2025', value: '85' }, aspiration: '100' }),
    });
    for (const [period, numerator] of [
      ['2023', '7600'],
      ['2024', '8000'],
    ] as const) {
      await submitted(region, id, { period, place: region, numerator, denominator: '100' });
      await approved(region, id, period);
    }
    await submitted(region, id, { period: '2025', place: region, part: 'pelayanan-publik', numerator: '7800', denominator: '100' });

    expect((await secretariat(region).get<SeriesView>(`${at(region, id)}/series`)).body.points).toMatchObject([
      { period: '2023', value: '76.00', colour: 'green', breaks: false },
      { period: '2024', value: '80.00', colour: null, cause: 'not-comparable', breaks: true },
    ]);
    expect(
      await secretariat(region).post(`${at(region, id)}/measurements`, {
        period: '2025',
        place: region,
        part: 'dana-desa',
        numerator: '1',
        denominator: '100',
      }),
    ).toMatchObject({
      ...{ status: 422, body: { errors: [{ pointer: '/part' }] } },
    });
  });

  it('that are organisations add up to the whole (B4)', async () => {
    const region = '33.16';
    const { id } = await adopted(region, 'satu-data-checked');
    await service.hasOrganisation(region, 'dinkominfo');
    for (const [part, numerator, denominator] of [
      ['dinkes', '30', '40'],
      ['dinkominfo', '20', '60'],
    ] as const)
      await submitted(region, id, { period: '2025-12', place: region, part, numerator, denominator });
    await approved(region, id, '2025-12');

    expect((await rollUp('period=2025-12', region, id)).total).toMatchObject({ value: '50.00', reported: 2, expected: 2 });
    expect((await rollUp('period=2025-12&part=dinkes', region, id)).total).toMatchObject({ value: '75.00' });
  });
});

describe('A region’s own indicator', () => {
  it('stands under the region’s code, and a province’s own can be adopted by its regencies', async () => {
    const own = {
      ...{ code: 'kader-aktif', subject: 'posyandu', unit: 'percent', formula: 'share', bounded: true, direction: 'higher-is-better' },
      ...{
        source: 'administrative',
        sourceName: 'Dinas Kesehatan',
        periodicity: 'quarter',
        release: { months: 1, day: 10 },
        level: 'regency',
      },
      name: { id: 'Kader posyandu aktif', en: 'Active posyandu cadres' },
      numerator: { id: 'kader aktif', en: 'active cadres' },
      denominator: { id: 'kader terdaftar', en: 'registered cadres' },
      organisationId: province.organisationId,
    };

    expect(await leader(BANTEN).post(`/v1/regions/${BANTEN}/indicators/own`, own)).toMatchObject({
      status: 201,
      body: { code: '36:kader-aktif' },
    });
    expect(await adopted('36.01', '36:kader-aktif')).toMatchObject({ code: '36:kader-aktif', periodicity: 'quarter' });
    expect(await leader(BANTEN).post(`/v1/regions/${BANTEN}/indicators/own`, { ...own, denominator: null })).toMatchObject({
      ...{ status: 422, body: { code: 'denominator-unclear' } },
    });
  });
});

describe('The board of indicators', () => {
  const board = async (region: string, query = '') =>
    (await secretariat(region).get<IndicatorBoardView>(`/v1/regions/${region}/indicator-board${query}`)).body;
  const of = ({ indicators }: IndicatorBoardView, code: string) => indicators.find(({ indicator }) => indicator.code === code);

  it('shows a province its newest figure beside the newest that is complete, and what is late', async () => {
    expect(of(await board(BANTEN), 'stunting-ssgi')).toMatchObject({
      ...{ target: { target: { value: '14' }, aspiration: '0' }, newest: { period: '2025', reported: 1, expected: 8, colour: null } },
      ...{
        complete: { period: '2022', value: '20.00', colour: 'green' },
        awaited: { period: '2024', late: true, reported: 1, expected: 8 },
      },
    });
  });

  it('shows a day of the past as it was known then (F22)', async () => {
    expect(await board(BANTEN, '?asOf=2023-01-25')).toMatchObject({
      ...{
        on: '2023-01-25',
        indicators: [
          { indicator: { code: 'local-catalogue-spending' } },
          { newest: { period: '2022', reported: 8, value: '20.00' }, awaited: { period: '2021', late: true } },
        ],
      },
    });
    expect(await board(BANTEN, '?asOf=2022-12-31')).toMatchObject({ indicators: [] });
  });

  it('shows a regency the sums of its villages and of its organisations', async () => {
    const blora = await board('33.16');

    expect(of(blora, 'rabies-cases')).toMatchObject({ newest: { numerator: '3', reported: 2, expected: 295 }, complete: null });
    expect(of(blora, 'satu-data-checked')).toMatchObject({
      newest: { value: '50.00', reported: 2, expected: 2 },
      awaited: { period: '2026-01', late: false },
    });
    expect((await board('33.16', '?organisation=disdik')).indicators).toEqual([]);
  });
});
