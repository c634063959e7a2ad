import { PositionCreatedV1, PositionHeldV1 } from '@rakor/contracts';
import { loadReference } from '@rakor/persistence';
import { eventually, givenService, race } from '@rakor/testing';
import type { OrganisationView } from '../organisation/organisation.view.js';
import { loadRegions } from '@rakor/regions';
import { directory } from '../service.js';
import type { Corrected } from './correct-holding/correct-holding.handler.js';
import type { Held } from './hold/hold-position.handler.js';
import type { HoldingView, PositionView } from './position.view.js';

const { api, announced, clock, log } = await givenService(directory, { reference: (url) => loadReference(url, 'directory', loadRegions) });

/** A region with an organisation, and its admin. */
async function givenRegion(region: string) {
  await api.as('province-admin', region.slice(0, 2)).post(`/v1/regions/${region}/onboarding`, {});
  const admin = api.as('regency-admin', region);
  const here = `/v1/regions/${region}`;
  const organisation = async (code: string) =>
    (await admin.post<OrganisationView>(`${here}/organisations`, { code, name: code, class: 'opd' })).body;
  const position = async (organisationId: string, head = false) =>
    (await admin.post<PositionView>(`${here}/positions`, { organisationId, title: 'Kepala Dinas Kesehatan', head })).body;
  const hold = (id: string, holder: object, options = {}) => admin.post<Held>(`${here}/positions/${id}/holders`, holder, options);
  const correct = (id: string, holdingId: string, correction: object, ifMatch: number) =>
    admin.patch<Corrected>(`${here}/positions/${id}/holders/${holdingId}`, correction, { ifMatch });
  const holders = async (id: string, query = '') =>
    (await admin.get<{ items: HoldingView[]; next: string | null }>(`${here}/positions/${id}/holders?${query}`)).body;
  const show = async (id: string) => (await admin.get<PositionView>(`${here}/positions/${id}`)).body;
  return { admin, here, organisation, position, hold, correct, holders, show };
}

const blora = await givenRegion('33.16');
const dinkes = await blora.organisation('dinkes');
const eventsOf = async (id: string) => (await announced()).filter(({ key }) => key === id);

describe('Creating a position', () => {
  it('stores it vacant and announces it', async () => {
    const { status, body } = await blora.admin.post<PositionView>(`${blora.here}/positions`, {
      organisationId: dinkes.id,
      title: 'Sekretaris',
      head: false,
    });

    expect(status).toBe(201);
    expect(body).toMatchObject({ organisationId: dinkes.id, title: 'Sekretaris', head: false, holder: null, version: 1 });
    await eventually(async () =>
      expect(await eventsOf(body.id)).toMatchObject([
        { type: PositionCreatedV1.type, region: '33.16', sequence: 1, data: { title: 'Sekretaris', head: false } },
      ]),
    );
  });

  it('gives an organisation one head of eight', async () => {
    const { id: organisationId } = await blora.organisation('bappeda');

    const { fulfilled } = await race(8, () =>
      blora.admin.post(`${blora.here}/positions`, { organisationId, title: 'Kepala Bappeda', head: true }),
    );

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect(fulfilled.find(({ status }) => status === 409)?.body).toMatchObject({
      code: 'head-position-taken',
      errors: [{ pointer: '/head' }],
    });
  });

  it('is refused for an organisation of another region, as for one that does not exist', async () => {
    const tuban = await givenRegion('35.23');
    const theirs = await tuban.organisation('dinkes');

    const { status, body } = await blora.admin.post(`${blora.here}/positions`, { organisationId: theirs.id, title: 'Kepala', head: true });

    expect({ status, body }).toMatchObject({
      status: 422,
      body: { code: 'organisation-unknown', errors: [{ pointer: '/organisationId' }] },
    });
  });
});

describe('Holding a position', () => {
  it('passes from one to the next: the former goes the day before, and the position stays what it is', async () => {
    const position = await blora.position(dinkes.id, true);
    await blora.hold(position.id, { personName: 'Siti Aminah', subject: 'siti.aminah', acting: true, from: '2021-02-26' });

    const { status, body, headers } = await blora.hold(position.id, { personName: 'Budi Santoso', acting: false, from: '2022-01-01' });

    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"3"');
    expect(body).toMatchObject({
      holding: { personName: 'Budi Santoso', from: '2022-01-01', until: null },
      former: { until: '2021-12-31' },
      version: 3,
    });
    expect(await blora.show(position.id)).toMatchObject({
      id: position.id,
      organisationId: dinkes.id,
      head: true,
      holder: { personName: 'Budi Santoso' },
    });
    await eventually(async () =>
      expect(await eventsOf(position.id)).toMatchObject([
        { type: PositionCreatedV1.type, sequence: 1 },
        {
          type: PositionHeldV1.type,
          sequence: 2,
          data: { personName: 'Siti Aminah', subject: 'siti.aminah', acting: true, from: '2021-02-26' },
        },
        { type: PositionHeldV1.type, sequence: 3, data: { personName: 'Budi Santoso', acting: false, organisationId: dinkes.id } },
      ]),
    );
  });

  it('can be asked for any day', async () => {
    const { id } = await blora.position(dinkes.id);
    await blora.hold(id, { personName: 'Siti Aminah', acting: true, from: '2021-02-26' });
    await blora.hold(id, { personName: 'Budi Santoso', acting: false, from: '2022-01-01' });
    const on = async (day: string) => (await blora.holders(id, `on=${day}`)).items.map(({ personName }) => personName);

    expect(await on('2021-02-25')).toEqual([]);
    expect(await on('2021-02-26')).toEqual(['Siti Aminah']);
    expect(await on('2021-12-31')).toEqual(['Siti Aminah']);
    expect(await on('2022-01-01')).toEqual(['Budi Santoso']);
    expect((await blora.holders(id)).items.map(({ personName }) => personName)).toEqual(['Budi Santoso', 'Siti Aminah']);
    const first = await blora.holders(id, 'limit=1');
    expect((await blora.holders(id, `limit=1&cursor=${first.next ?? ''}`)).items).toMatchObject([
      { personName: 'Siti Aminah', until: '2021-12-31' },
    ]);
  });

  it('goes to one of eight who come on the same day, and is announced once', async () => {
    const { id } = await blora.position(dinkes.id);
    await blora.hold(id, { personName: 'Siti Aminah', acting: false, from: '2021-02-26' });

    const { fulfilled } = await race(8, (caller) => blora.hold(id, { personName: `Calon ${caller}`, acting: true, from: '2023-01-01' }));

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    expect((await blora.holders(id)).items).toHaveLength(2);
    await eventually(async () => expect((await eventsOf(id)).map(({ sequence }) => sequence)).toEqual([1, 2, 3]));
  });

  it('heeds the version that the caller has seen, where he says so', async () => {
    const { id } = await blora.position(dinkes.id);
    const holder = { personName: 'Siti Aminah', acting: false, from: '2021-02-26' };

    expect(await blora.hold(id, holder, { ifMatch: 7 })).toMatchObject({ status: 412, body: { code: 'version-mismatch' } });
    expect(await blora.hold(id, holder, { ifMatch: 1 })).toMatchObject({ status: 201 });
  });

  it.each(['2022-02-30', '0000-01-01', '2022-1-1', 'tomorrow'])('is refused from %s, which is no day', async (from) => {
    const { id } = await blora.position(dinkes.id);

    const { status, body } = await blora.hold(id, { personName: 'Siti Aminah', acting: false, from });

    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ pointer: '/from' }] } });
  });

  it('is refused at a position of another region, as at one that does not exist', async () => {
    const lamongan = await givenRegion('35.24');
    const theirs = await lamongan.position((await lamongan.organisation('dinkes')).id);
    const holder = { personName: 'Siti Aminah', acting: false, from: '2021-02-26' };

    for (const id of [theirs.id, 'nonsense'])
      expect(await blora.hold(id, holder)).toMatchObject({ status: 404, body: { code: 'position-not-found' } });
  });
});

describe('A holding that is recorded already', () => {
  it('gets its account later, and its last day when the holder leaves and nobody follows', async () => {
    const { id } = await blora.position(dinkes.id);
    const { holding, version } = (await blora.hold(id, { personName: 'Siti Aminah', acting: false, from: '2021-02-26' })).body;

    const named = await blora.correct(id, holding.id, { subject: 'siti.aminah' }, version);
    const ended = await blora.correct(id, holding.id, { until: '2021-12-31' }, named.body.version);

    expect(named).toMatchObject({ status: 200, body: { positionId: id, holding: { ...holding, subject: 'siti.aminah' }, version: 3 } });
    expect(ended.body.holding).toEqual({ ...holding, subject: 'siti.aminah', until: '2021-12-31' });
    expect((await blora.holders(id, 'on=2022-01-01')).items).toEqual([]);
    await eventually(async () =>
      expect((await eventsOf(id)).slice(2)).toMatchObject([
        { type: PositionHeldV1.type, sequence: 3, data: { holdingId: holding.id, subject: 'siti.aminah', until: null } },
        { type: PositionHeldV1.type, sequence: 4, data: { holdingId: holding.id, subject: 'siti.aminah', until: '2021-12-31' } },
      ]),
    );
  });

  it('is not corrected to what it is, nor where it is not, nor by who has not seen it', async () => {
    const [{ id }, other] = [await blora.position(dinkes.id), await blora.position(dinkes.id)];
    const { holding } = (await blora.hold(id, { personName: 'Siti Aminah', acting: false, from: '2021-02-26' })).body;
    const until = '2021-12-31';

    expect(await blora.correct(id, holding.id, {}, 2)).toMatchObject({ status: 409, body: { code: 'holding-unchanged' } });
    expect(await blora.correct(other.id, holding.id, { until }, 1)).toMatchObject({ status: 404, body: { code: 'holding-not-found' } });
    expect(await blora.correct(id, holding.id, { until }, 1)).toMatchObject({ status: 412, body: { code: 'version-mismatch' } });
  });
});

describe.each([
  ['33.18', 'WIB', '2022-12-31T16:59:59Z', '2022-12-31T17:00:00Z'],
  ['51.08', 'WITA', '2022-12-31T15:59:59Z', '2022-12-31T16:00:00Z'],
  ['91.71', 'WIT', '2022-12-31T14:59:59Z', '2022-12-31T15:00:00Z'],
])('New Year in %s (%s)', (code, _zone, before, after) => {
  it('brings the new holder at the region’s own midnight, and today is that day', async () => {
    const region = await givenRegion(code);
    const { id: organisationId } = await region.organisation('dinkes');
    const planned = await region.position(organisationId);
    const unplanned = await region.position(organisationId);
    await region.hold(planned.id, { personName: 'Lama', acting: false, from: '2020-01-01' });
    await region.hold(planned.id, { personName: 'Baru', acting: false, from: '2023-01-01' });

    clock.travelTo(before);
    expect((await region.show(planned.id)).holder).toMatchObject({ personName: 'Lama' });
    expect((await region.hold(unplanned.id, { personName: 'Lama', acting: true })).body.holding.from).toBe('2022-12-31');

    clock.travelTo(after);
    expect((await region.show(planned.id)).holder).toMatchObject({ personName: 'Baru' });
    expect((await region.hold(unplanned.id, { personName: 'Baru', acting: true })).body).toMatchObject({
      holding: { from: '2023-01-01' },
      former: { until: '2022-12-31' },
    });
  });
});

describe('A token for a position', () => {
  it('is good here, too, while its subject holds it', async () => {
    const region = await givenRegion('33.20');
    const { id: organisationId } = await region.organisation('dinkes');
    const { id: position } = await region.position(organisationId, true);
    await region.hold(position, { personName: 'Lama', subject: 'lama', acting: false, from: '2020-01-01', until: '2022-12-31' });
    const former = api.for({ role: 'organisation', region: '33.20', organisation: 'dinkes', position, subject: 'lama' });

    clock.travelTo('2022-12-31T16:59:59Z');
    expect((await former.get(`${region.here}/organisations`)).status).toBe(200);
    clock.travelTo('2022-12-31T17:00:00Z');
    expect(await former.get(`${region.here}/organisations`)).toMatchObject({ status: 403, body: { code: 'holding-ended' } });
  });
});

describe('The positions of a region', () => {
  it('are listed page by page, each with its holder, and by organisation', async () => {
    const region = await givenRegion('33.19');
    const { id: organisationId } = await region.organisation('dinkes');
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.push((await region.position(organisationId)).id);
    await region.position((await region.organisation('bappeda')).id);
    await region.hold(ids[1] ?? '', { personName: 'Siti Aminah', acting: true, from: '2021-02-26' });
    const list = async (query: string) =>
      (await region.admin.get<{ items: PositionView[]; next: string | null }>(`${region.here}/positions?${query}`)).body;

    const first = await list(`organisationId=${organisationId}&limit=2`);
    const second = await list(`organisationId=${organisationId}&limit=2&cursor=${first.next ?? ''}`);

    expect([...first.items, ...second.items].map(({ id }) => id)).toEqual(ids);
    expect(first.items.map(({ holder }) => holder?.personName ?? null)).toEqual([null, 'Siti Aminah']);
    expect(second.next).toBeNull();
    expect((await list('')).items).toHaveLength(4);
  });

  it('have left nobody’s name in the log, and failed nowhere', () => {
    expect(JSON.stringify(log)).not.toMatch(/Siti|Budi|Calon|Lama|Baru/);
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
