import { loadReference } from '@rakor/persistence';
import { givenService } from '@rakor/testing';
import { loadRegions } from '@rakor/regions';
import type { Region } from '@rakor/kernel';
import { directory } from '../../service.js';

const { api } = await givenService(directory, { reference: (url) => loadReference(url, 'directory', loadRegions) });
const auditor = api.as('auditor', '36.04');

interface RegionPage {
  readonly items: Region[];
  readonly next: string | null;
}

const list = async (query: string) => (await auditor.get<RegionPage>(`/v1/regions?${query}`)).body;

/** Follows the pages to the end. */
async function everyPage(query: string): Promise<Region[][]> {
  const pages: Region[][] = [];
  for (let next: string | null = ''; next !== null;) {
    const page: RegionPage = await list(`${query}${next === '' ? '' : `&cursor=${next}`}`);
    pages.push(page.items);
    next = page.next;
  }
  return pages;
}

describe('The list of regions', () => {
  it('shows both regions that are called Serang, and tells them apart', async () => {
    const { items } = await list('search=serang&parent=36');

    expect(items).toEqual([
      { code: '36.04', kind: 'regency', name: 'Kabupaten Serang', parent: '36' },
      { code: '36.73', kind: 'city', name: 'Kota Serang', parent: '36' },
    ]);
  });

  it('shows larger regions first', async () => {
    const { items } = await list('search=serang&limit=200');

    expect(items.map(({ code }) => code).slice(0, 2)).toEqual(['36.04', '36.73']);
    expect(items.some(({ kind }) => kind === 'village')).toBe(true);
  });

  it('gives every region once over its pages', async () => {
    const pages = await everyPage('parent=33.16&limit=5');

    expect(pages.map((page) => page.length)).toEqual([5, 5, 5, 1]);
    expect(pages.flat().map(({ name }) => name)).toContain('Cepu');
  });

  it('ends with a page that is just full', async () => {
    expect(await everyPage('parent=33.16&limit=16')).toHaveLength(1);
  });

  it('can be narrowed to a kind', async () => {
    const { items } = await list('kind=province&limit=200');

    expect(items).toHaveLength(38);
  });

  it('takes "%" and "_" for what they are', async () => {
    expect((await list('search=%25%25')).items).toEqual([]);
    expect((await list('search=__')).items).toEqual([]);
  });

  it.each(['nonsense', '["36.04"]', '[9, "36.04"]', '[1e300, "36.04"]', String.raw`[2, "\u0000"]`])(
    'refuses %s for a cursor',
    async (position) => {
      const cursor = Buffer.from(position).toString('base64url');

      expect(await auditor.get(`/v1/regions?cursor=${cursor}`)).toMatchObject({ status: 400, body: { code: 'cursor-malformed' } });
    },
  );

  it('refuses text that PostgreSQL cannot hold', async () => {
    expect(await auditor.get('/v1/regions?search=a%00b')).toMatchObject({ status: 400, body: { code: 'text-holds-nul' } });
    expect(await auditor.get('/v1/regions/%00')).toMatchObject({ status: 400, body: { code: 'text-holds-nul' } });
  });

  it('is for everybody with a token, and for nobody without', async () => {
    expect(await api.anonymous.get('/v1/regions')).toMatchObject({ status: 401 });
  });
});

describe('A region', () => {
  it.each([
    ['36', 'province', 'Banten', null],
    ['36.04', 'regency', 'Kabupaten Serang', '36'],
    ['36.73', 'city', 'Kota Serang', '36'],
    ['33.16.05', 'district', 'Cepu', '33.16'],
    ['33.16.05.2001', 'village', 'Gadon', '33.16.05'],
  ])('%s is found by its code: a %s', async (code, kind, name, parent) => {
    const { status, body } = await auditor.get(`/v1/regions/${code}`);

    expect(status).toBe(200);
    expect(body).toEqual({ code, kind, name, parent });
  });

  it.each(['36.99', 'serang', '36.00'])('%s is unknown', async (code) => {
    expect(await auditor.get(`/v1/regions/${code}`)).toMatchObject({ status: 404, body: { code: 'region-unknown' } });
  });
});
