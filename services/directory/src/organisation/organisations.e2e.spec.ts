import { OrganisationRegisteredV1, OrganisationWeekChangedV1 } from '@rakor/contracts';
import { loadReference } from '@rakor/persistence';
import { eventually, givenService, race } from '@rakor/testing';
import { loadRegions } from '@rakor/regions';
import { directory } from '../service.js';
import type { OrganisationView } from './organisation.view.js';

const { api, announced, log } = await givenService(directory, { reference: (url) => loadReference(url, 'directory', loadRegions) });
const jateng = api.as('province-admin', '33');
const blora = api.as('regency-admin', '33.16');
const HERE = '/v1/regions/33.16/organisations';

for (const region of ['33.16', '33.17', '33']) await jateng.post(`/v1/regions/${region}/onboarding`, {});

const eventsAbout = async (...ids: string[]) => (await announced()).filter(({ key }) => ids.includes(key));
interface Organisations {
  readonly items: OrganisationView[];
  readonly next: string | null;
}
const list = async (query = '') => (await blora.get<Organisations>(`${HERE}?${query}`)).body;

describe('Registering an organisation', () => {
  it('stores it, answers it with its version, and announces it', async () => {
    const wish = { code: 'dpmptsp', name: 'Dinas Penanaman Modal dan PTSP', class: 'opd', establishedOn: '2017-01-03' };

    const { status, body, headers } = await blora.post<OrganisationView>(HERE, wish);

    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({ ...wish, place: null, workWeek: 5, version: 1 });
    expect((await blora.get(`${HERE}/${body.id}`)).body).toEqual(body);
    await eventually(async () =>
      expect(await eventsAbout(body.id)).toMatchObject([
        {
          type: OrganisationRegisteredV1.type,
          region: '33.16',
          sequence: 1,
          data: { code: 'dpmptsp', class: 'opd', establishedOn: '2017-01-03', workWeek: 5 },
        },
      ]),
    );
  });

  it('takes a week of six days, tells it, and no other week', async () => {
    const hospital = { code: 'rsud-blora', name: 'RSUD dr. R. Soetijono', class: 'opd' };

    for (const workWeek of [4, 7, '6', null])
      expect(await blora.post(HERE, { ...hospital, workWeek })).toMatchObject({
        status: 400,
        body: { errors: [{ pointer: '/workWeek' }] },
      });
    const { body } = await blora.post<OrganisationView>(HERE, { ...hospital, workWeek: 6 });

    expect(body.workWeek).toBe(6);
    expect((await blora.get(`${HERE}/${body.id}`)).body).toEqual(body);
    await eventually(async () => expect(await eventsAbout(body.id)).toMatchObject([{ data: { workWeek: 6 } }]));
  });

  it('lets one of eight have a code, and announces that one', async () => {
    const { fulfilled } = await race(8, (caller) =>
      blora.post<OrganisationView>(HERE, { code: 'bappeda', name: `Bappeda ${caller}`, class: 'opd' }),
    );

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    const winner = fulfilled.find(({ status }) => status === 201);
    await eventually(async () => {
      const about = (await announced()).filter(({ data }) => (data as { code: string }).code === 'bappeda');
      expect(about).toMatchObject([{ key: winner?.body.id }]);
    });
  });

  it('refuses a place outside of the region, and points at it', async () => {
    const { status, body } = await blora.post(HERE, { code: 'kec-x', name: 'Kecamatan X', class: 'district-office', place: '33.17.01' });

    expect(status).toBe(422);
    expect(body).toMatchObject({ code: 'place-refused', errors: [{ pointer: '/place' }] });
  });

  it('takes the same code in another region', async () => {
    const dinkes = { code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd' };

    expect((await blora.post(HERE, dinkes)).status).toBe(201);
    expect((await jateng.post('/v1/regions/33.17/organisations', dinkes)).status).toBe(201);
  });

  it('answers a repeated request from the store, and announces nothing again', async () => {
    const wish = { code: 'dinsos', name: 'Dinas Sosial', class: 'opd' };
    const first = await blora.post<OrganisationView>(HERE, wish, { idempotencyKey: 'dinsos-1' });
    const second = await blora.post<OrganisationView>(HERE, wish, { idempotencyKey: 'dinsos-1' });

    expect(second).toMatchObject({ status: 201, body: first.body });
    expect(await blora.post(HERE, { ...wish, name: 'Dinas Sosial P3A' }, { idempotencyKey: 'dinsos-1' })).toMatchObject({ status: 422 });
    await eventually(async () => expect(await eventsAbout(first.body.id)).toHaveLength(1));
  });
});

describe('Changing the week of an organisation', () => {
  const change = (id: string, workWeek: unknown, options?: { ifMatch: number }) =>
    blora.post<OrganisationView>(`${HERE}/${id}/work-week`, { workWeek }, options);

  it('is stored, answered with its version, and announced', async () => {
    const { body: mall } = await blora.post<OrganisationView>(HERE, { code: 'mpp', name: 'Mal Pelayanan Publik', class: 'opd' });

    const { status, body } = await change(mall.id, 6, { ifMatch: 1 });

    expect([status, body]).toEqual([200, { ...mall, workWeek: 6, version: 2 }]);
    expect((await blora.get(`${HERE}/${mall.id}`)).body).toEqual(body);
    await eventually(async () =>
      expect(await eventsAbout(mall.id)).toMatchObject([
        { type: OrganisationRegisteredV1.type, sequence: 1, data: { workWeek: 5 } },
        { type: OrganisationWeekChangedV1.type, region: '33.16', sequence: 2, data: { code: 'mpp', workWeek: 6 } },
      ]),
    );
  });

  it('is refused for another version, the same week, a week that is none, and an organisation that is not there', async () => {
    const { id } = (await blora.post<OrganisationView>(HERE, { code: 'uptd', name: 'UPTD', class: 'opd' })).body;

    expect(await change(id, 6, { ifMatch: 7 })).toMatchObject({ status: 412, body: { code: 'version-mismatch' } });
    expect(await change(id, 5)).toMatchObject({ status: 409, body: { code: 'work-week-unchanged', errors: [{ pointer: '/workWeek' }] } });
    expect(await change(id, 7)).toMatchObject({ status: 400, body: { errors: [{ pointer: '/workWeek' }] } });
    expect(await change('nonsense', 6)).toMatchObject({ status: 404, body: { code: 'organisation-not-found' } });
    expect((await api.as('leader', '33.16').post(`${HERE}/${id}/work-week`, { workWeek: 6 })).status).toBe(403);
    expect((await api.as('regency-admin', '33.17').post(`/v1/regions/33.17/organisations/${id}/work-week`, { workWeek: 6 })).status).toBe(
      404,
    );
  });
});

describe('Importing organisations', () => {
  const opd = (code: string) => ({ code, name: `Dinas ${code}`, class: 'opd' });

  it('registers all of them, each with its event', async () => {
    const rows = Array.from({ length: 30 }, (_, row) => opd(`opd-${row}`));

    const { status, body } = await blora.post<{ registered: OrganisationView[] }>(`${HERE}/import`, { organisations: rows });

    expect(status).toBe(201);
    expect(body.registered.map(({ code }) => code)).toEqual(rows.map(({ code }) => code));
    await eventually(async () => expect(await eventsAbout(...body.registered.map(({ id }) => id))).toHaveLength(30));
  });

  it('takes none when one row is at fault, and names every row that is', async () => {
    const rows = [
      opd('fresh-1'),
      opd('opd-3'),
      opd('fresh-2'),
      opd('fresh-2'),
      { ...opd('fresh-3'), class: 'village', place: '33.16.99.2001' },
    ];

    const { status, body } = await blora.post(`${HERE}/import`, { organisations: rows });

    expect(status).toBe(422);
    expect(body).toMatchObject({
      code: 'import-refused',
      errors: [{ pointer: '/organisations/1/code' }, { pointer: '/organisations/3/code' }, { pointer: '/organisations/4/place' }],
    });
    expect((await list('search=fresh')).items).toEqual([]);
  });

  it('points at the fields whose shape is wrong', async () => {
    const { status, body } = await blora.post(`${HERE}/import`, {
      organisations: [opd('fine'), { code: 'X', name: ' ', class: 'club', extra: 1 }],
    });

    expect(status).toBe(400);
    const { errors } = body as { errors: { pointer: string }[] };
    expect(new Set(errors.map(({ pointer }) => pointer))).toEqual(
      new Set(['/organisations/1/code', '/organisations/1/name', '/organisations/1/class', '/organisations/1/extra']),
    );
  });

  it('takes 500 rows and no more', async () => {
    const rows = Array.from({ length: 501 }, (_, row) => opd(`many-${row}`));

    expect(await blora.post(`${HERE}/import`, { organisations: rows })).toMatchObject({ status: 400 });
    expect(await blora.post(`${HERE}/import`, { organisations: rows.slice(0, 500) })).toMatchObject({ status: 201 });
  });
});

describe('Registering the district offices', () => {
  it('makes one for each of the sixteen districts of Blora that has none', async () => {
    await blora.post(HERE, { code: 'camat-cepu', name: 'Kantor Camat Cepu', class: 'district-office', place: '33.16.05' });

    const { status, body } = await blora.post<{ registered: OrganisationView[]; existing: number }>(`${HERE}/district-offices`);

    expect(status).toBe(201);
    expect(body).toMatchObject({ existing: 1 });
    expect(body.registered).toHaveLength(15);
    expect(body.registered[0]).toMatchObject({ code: 'kec-jati', name: 'Kecamatan Jati', class: 'district-office', place: '33.16.01' });
    await eventually(async () => expect(await eventsAbout(...body.registered.map(({ id }) => id))).toHaveLength(15));
  });

  it('makes none the next time', async () => {
    expect((await blora.post(`${HERE}/district-offices`)).body).toEqual({ registered: [], existing: 16 });
  });

  it('is not for a province', async () => {
    expect(await jateng.post('/v1/regions/33/organisations/district-offices')).toMatchObject({
      status: 422,
      body: { code: 'region-has-no-districts' },
    });
  });
});

describe('The register', () => {
  it('is listed by code, page by page, by class and by a part of the name', async () => {
    const first = await list('class=district-office&limit=10');
    const second = await list(`class=district-office&limit=10&cursor=${first.next ?? ''}`);

    expect([...first.items, ...second.items].map(({ code }) => code)).toEqual(
      expect.arrayContaining(['camat-cepu', 'kec-blora', 'kec-jati']) as string[],
    );
    expect([first.items.length, second.items.length, second.next]).toEqual([10, 6, null]);
    expect((await list('search=penanaman')).items).toMatchObject([{ code: 'dpmptsp' }]);
  });

  it('is for every role of the region to read, and for its admins to change', async () => {
    const opd = { code: 'mine', name: 'Mine', class: 'opd' };

    expect((await api.as('organisation', '33.16', 'dinkes').get(HERE)).status).toBe(200);
    expect((await api.as('leader', '33.16').post(HERE, opd)).status).toBe(403);
  });

  it('is closed to the neighbour and to other roles of the province, and open to the admin of the province', async () => {
    expect((await api.as('regency-admin', '33.17').get(HERE)).status).toBe(403);
    expect((await api.as('leader', '33').get(HERE)).status).toBe(403);
    expect((await api.as('province-admin', '36').get(HERE)).status).toBe(403);
    expect((await jateng.get(HERE)).status).toBe(200);
  });

  it('answers for the id of another region as for one that does not exist', async () => {
    const { body: theirs } = await jateng.post<OrganisationView>('/v1/regions/33.17/organisations', {
      code: 'rsud',
      name: 'RSUD',
      class: 'opd',
    });
    const ask = async (id: string) => {
      const { status, body } = await blora.get<Record<string, unknown>>(`${HERE}/${id}`);
      const { instance, traceId, ...rest } = body;
      return { status, rest, told: [typeof instance, typeof traceId] };
    };

    const foreign = await ask(theirs.id);

    expect(foreign.status).toBe(404);
    expect(foreign).toEqual(await ask('0197b1c2-6c1e-7d3a-9b0f-1f2e3d4c5b6a'));
    expect(foreign).toEqual(await ask('nonsense'));
  });

  it('refuses text that PostgreSQL cannot hold, instead of failing', async () => {
    expect((await blora.post(HERE, { code: 'nul', name: 'a\u0000b', class: 'opd' })).status).toBe(400);
  });

  it('has failed nowhere', () => {
    expect(log.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
