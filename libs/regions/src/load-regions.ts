import type { ReferenceQuery } from '@rakor/persistence';
import { getDistricts, getProvinces, getRegencies, getVillages } from 'idn-area-data';
import about from 'idn-area-data/package.json' with { type: 'json' };
import { kindOf, levelOf, parentOf } from '@rakor/kernel';

/** A row of the package's tables. */
interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** Provinces, regencies and cities, districts, villages: the totals of Kepmendagri 300.2.2-2138 and 300.2.2-2430 of 2025 (domain §4.10). */
const TOTAL = 38 + 514 + 7_285 + 83_762;

/** What the tables hold; another version of the package, or another total, is loaded anew. */
const EDITION = `${about.name}@${about.version}, ${TOTAL} regions`;

/**
 * Loads the Kemendagri codes unless this edition of them is there.
 * @returns a line for the operator when something was loaded
 */
export async function loadRegions(query: ReferenceQuery): Promise<string | void> {
  const [known] = await query<{ edition: string }>(`select edition from reference_edition where name = 'regions'`);
  if (known?.edition === EDITION) return;
  await replaceRegions(query, await readRegions());
  return `loaded ${EDITION}`;
}

/** Every region of the package. @throws when it is not the list that was checked: a file cut short must not become half a country */
async function readRegions(): Promise<NamedCode[]> {
  const lists = await Promise.all([getProvinces(), getRegencies(), getDistricts(), getVillages()]);
  const regions: NamedCode[] = lists.flat();
  if (regions.length !== TOTAL)
    throw new Error(`Expected ${EDITION}, but found ${regions.length}. Install the package again, or check the new totals.`);
  return regions;
}

/** One statement for all 92,000 rows, as arrays. */
async function replaceRegions(query: ReferenceQuery, regions: readonly NamedCode[]): Promise<void> {
  const codes = regions.map(({ code }) => code);
  await query('delete from reference_region');
  await query(
    `insert into reference_region (code, kind, name, parent, level)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::smallint[])`,
    [codes, codes.map(kindOf), regions.map(({ name }) => name), codes.map(parentOf), codes.map(levelOf)],
  );
  await query(
    `insert into reference_edition (name, edition) values ('regions', $1)
     on conflict (name) do update set edition = excluded.edition, loaded_at = now()`,
    [EDITION],
  );
}
