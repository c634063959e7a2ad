import { OrganisationRegisteredV1, RegionOnboardedV1 } from '@rakor/contracts';
import { loadReference } from '@rakor/persistence';
import { eventually, givenService, race } from '@rakor/testing';
import { loadRegions } from '@rakor/regions';
import { directory } from '../../service.js';
import type { TenantView } from '../tenant.view.js';

const { api, announced } = await givenService(directory, { reference: (url) => loadReference(url, 'directory', loadRegions) });
const banten = api.as('province-admin', '36');
const jateng = api.as('province-admin', '33');

const eventsOf = async (region: string) => (await announced()).filter((event) => event.region === region);

describe('Onboarding a region', () => {
  it('makes Blora a tenant in Western time, with its government as its first organisation', async () => {
    const { status, body, headers } = await jateng.post<TenantView>('/v1/regions/33.16/onboarding', {});

    expect(status).toBe(201);
    expect(headers.get('etag')).toBe('"1"');
    expect(body).toMatchObject({
      region: '33.16',
      kind: 'regency',
      name: 'Kabupaten Blora',
      timeZone: 'Asia/Jakarta',
      government: { code: 'pemkab-blora', name: 'Pemerintah Kabupaten Blora' },
      version: 1,
    });
    const { body: government } = await api.as('leader', '33.16').get(`/v1/regions/33.16/organisations/${body.government.id}`);
    expect(government).toMatchObject({ code: 'pemkab-blora', class: 'regency-government', place: null, version: 1 });
  });

  it('announces the tenant and its government, each as an aggregate of its own', async () => {
    const { body } = await banten.post<TenantView>('/v1/regions/36.73/onboarding', {});

    const events = await eventually(async () => {
      const found = await eventsOf('36.73');
      expect(found).toHaveLength(2);
      return found;
    });
    expect(events).toMatchObject([
      {
        type: RegionOnboardedV1.type,
        subject: 'evt.directory.36.73.region-onboarded.v1',
        key: '36.73',
        sequence: 1,
        data: {
          regionCode: '36.73',
          kind: 'city',
          name: 'Kota Serang',
          timeZone: 'Asia/Jakarta',
          governmentId: body.government.id,
          governmentCode: 'pemkot-serang',
        },
      },
      {
        type: OrganisationRegisteredV1.type,
        key: body.government.id,
        sequence: 1,
        data: {
          code: 'pemkot-serang',
          name: 'Pemerintah Kota Serang',
          class: 'regency-government',
          place: null,
          registeredAt: body.onboardedAt,
        },
      },
    ]);
  });

  it('takes the time zone of the province, and what the request says of the government', async () => {
    const bali = api.as('province-admin', '51');

    const { body } = await bali.post('/v1/regions/51.08/onboarding', { government: { code: 'buleleng' } });

    expect(body).toMatchObject({ timeZone: 'Asia/Makassar', government: { code: 'buleleng', name: 'Pemerintah Kabupaten Buleleng' } });
  });

  it('takes a province too, by its own admin', async () => {
    const { body } = await banten.post('/v1/regions/36/onboarding', {});

    expect(body).toMatchObject({
      region: '36',
      kind: 'province',
      government: { code: 'pemprov-banten', name: 'Pemerintah Provinsi Banten' },
    });
    await eventually(async () =>
      expect((await eventsOf('36')).map(({ subject }) => subject)).toContain('evt.directory.36.00.region-onboarded.v1'),
    );
  });

  it('happens once: the second time is refused and says how to go on', async () => {
    await banten.post('/v1/regions/36.72/onboarding', {});

    const { status, body } = await banten.post('/v1/regions/36.72/onboarding', {});

    expect(status).toBe(409);
    expect(body).toMatchObject({
      code: 'region-already-onboarded',
      detail: expect.stringContaining('GET /v1/regions/36.72/onboarding') as string,
    });
  });

  it('happens once of eight at the same moment, and is announced once', async () => {
    const { fulfilled } = await race(8, () => banten.post('/v1/regions/36.01/onboarding', {}));

    expect(fulfilled.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409, 409, 409, 409, 409]);
    await eventually(async () => expect(await eventsOf('36.01')).toHaveLength(2));
  });

  it('answers a repeated request from the store', async () => {
    const first = await banten.post<TenantView>('/v1/regions/36.02/onboarding', {}, { idempotencyKey: 'once' });
    const second = await banten.post<TenantView>('/v1/regions/36.02/onboarding', {}, { idempotencyKey: 'once' });

    expect(second.status).toBe(201);
    expect(second.body).toEqual(first.body);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
  });

  it('is not for the admin of another province, nor for the regency itself', async () => {
    expect(await banten.post('/v1/regions/33.17/onboarding', {})).toMatchObject({ status: 403, body: { code: 'region-out-of-reach' } });
    expect(await api.as('regency-admin', '33.17').post('/v1/regions/33.17/onboarding', {})).toMatchObject({
      status: 403,
      body: { code: 'role-not-allowed' },
    });
  });

  it('knows no region by a code that is none', async () => {
    expect(await banten.post('/v1/regions/36.99/onboarding', {})).toMatchObject({ status: 404, body: { code: 'region-unknown' } });
  });

  it('names every field at fault', async () => {
    const { status, body } = await jateng.post('/v1/regions/33.01/onboarding', {
      timeZone: 'Europe/Berlin',
      government: { code: 'Pemkab Blora' },
    });

    expect(status).toBe(400);
    expect(body).toMatchObject({ code: 'validation-failed', errors: [{ pointer: '/timeZone' }, { pointer: '/government/code' }] });
  });
});

describe('A region that is not a tenant', () => {
  it('is answered 404 with what to do', async () => {
    const { status, body } = await api.as('leader', '33.02').get('/v1/regions/33.02/onboarding');

    expect({ status, body }).toMatchObject({
      status: 404,
      body: { code: 'region-not-onboarded', detail: expect.stringContaining('province-admin') as string },
    });
  });

  it('registers nothing', async () => {
    const dinkes = { code: 'dinkes', name: 'Dinas Kesehatan', class: 'opd' };

    expect(await jateng.post('/v1/regions/33.02/organisations', dinkes)).toMatchObject({
      status: 404,
      body: { code: 'region-not-onboarded' },
    });
  });
});

describe('The OpenAPI document of the directory', () => {
  interface Document {
    readonly paths: Record<string, Record<string, { summary?: string }>>;
    readonly components: { schemas: Record<string, { properties: object; required: string[] }> };
  }

  it('says in a line what each operation does', async () => {
    const { body } = await api.anonymous.get<Document>('/openapi.json');
    const operations = Object.entries(body.paths).flatMap(([path, item]) =>
      Object.entries(item).map(([method, { summary }]) => ({ operation: `${method} ${path}`, summary })),
    );

    expect(operations.length).toBeGreaterThan(0);
    expect(operations.filter(({ summary }) => !summary)).toEqual([]);
  });

  it('shows the id of the government', async () => {
    const { body } = await api.anonymous.get<Document>('/openapi.json');

    expect(body.components.schemas['GovernmentView']).toMatchObject({
      properties: { id: { type: 'string', format: 'uuid' } },
      required: expect.arrayContaining(['id']) as unknown,
    });
  });
});
