import { Injectable } from '@nestjs/common';
import type { ReadTransaction } from '@rakor/messaging';
import type { Region } from '@rakor/kernel';
import { RegionUnknown } from './region.errors.js';

const COLUMNS = 'code, kind, name, parent';

/** The Kemendagri list, as the migration has loaded it. */
@Injectable()
export class RegionRepository {
  /** @throws RegionUnknown */
  async get(tx: ReadTransaction, code: string): Promise<Region> {
    const [region] = await this.find(tx, [code]);
    if (!region) throw new RegionUnknown(code);
    return region;
  }

  /** Those of the codes that are in the list. */
  async find({ manager }: ReadTransaction, codes: readonly string[]): Promise<Region[]> {
    return manager.query<Region[]>(`select ${COLUMNS} from reference_region where code = any ($1)`, [codes]);
  }

  /** The districts of a regency or city, by code. */
  async districtsOf({ manager }: ReadTransaction, regency: string): Promise<Region[]> {
    return manager.query<Region[]>(`select ${COLUMNS} from reference_region where parent = $1 and kind = 'district' order by code`, [
      regency,
    ]);
  }
}
