import { loadReference } from '@rakor/persistence';
import { givenDatabase } from '@rakor/testing';
import { loadRegions, regionMigrations } from './index.js';

const { admin, urls } = await givenDatabase('regions', { migrations: [regionMigrations] });
const load = () => loadReference(urls.owner, 'regions', loadRegions);
const totals = async () => {
  const { rows } = await admin.query<{ kind: string; total: number }>(
    'select kind, count(*)::int as total from regions.reference_region group by kind order by min(level), kind desc',
  );
  return Object.fromEntries(rows.map(({ kind, total }) => [kind, total]));
};
const nameOf = async (code: string) =>
  (await admin.query<{ name: string }>('select name from regions.reference_region where code = $1', [code])).rows[0]?.name;

describe('Loading the Kemendagri codes', () => {
  it('brings the whole country', async () => {
    expect(await load()).toBe('loaded idn-area-data@4.0.1, 91599 regions');

    expect(await totals()).toEqual({ province: 38, regency: 416, city: 98, district: 7_285, village: 83_762 });
    expect(await Promise.all(['36.04', '36.73', '33.16.05'].map(nameOf))).toEqual(['Kabupaten Serang', 'Kota Serang', 'Cepu']);
  });

  it('ties every region but the provinces to the one around it', async () => {
    const { rows } = await admin.query(
      `select child.code from regions.reference_region child left join regions.reference_region around on around.code = child.parent
        where around.level is distinct from child.level - 1 and child.level > 1`,
    );

    expect(rows).toEqual([]);
  });

  it('does nothing when this edition is there', async () => {
    await admin.query(`update regions.reference_region set name = 'kept' where code = '33.16.05'`);

    expect(await load()).toBeUndefined();
    expect(await nameOf('33.16.05')).toBe('kept');
  });

  it('replaces another edition', async () => {
    await admin.query(`update regions.reference_edition set edition = 'idn-area-data@3.0.0, 90000 regions'`);
    await admin.query(`insert into regions.reference_region values ('33.16.99', 'district', 'Gone', '33.16', 3)`);

    await load();

    expect(await Promise.all(['33.16.05', '33.16.99'].map(nameOf))).toEqual(['Cepu', undefined]);
  });

  it('leaves what was there when it fails on the way', async () => {
    await admin.query(`update regions.reference_edition set edition = 'older'`);
    const failing = loadReference(urls.owner, 'regions', async (query) => {
      await loadRegions(query);
      throw new Error('the power went');
    });

    await expect(failing).rejects.toThrow('the power went');
    expect(await totals()).toMatchObject({ province: 38 });
    expect((await admin.query('select edition from regions.reference_edition')).rows).toEqual([{ edition: 'older' }]);
  });

  it('is done once by two that start together', async () => {
    expect(await Promise.all([load(), load()])).toEqual(expect.arrayContaining([undefined, expect.any(String) as string]));
  });
});
