import { Injectable } from '@nestjs/common';
import { CursorMalformed, decodeCursor, type Page, pageOf } from '@rakor/http';
import { levelOf, type Region, type RegionKind, type RequestContext } from '@rakor/kernel';
import { UnitOfWork } from '@rakor/messaging';
import { containing } from '../../containing.js';

export interface RegionFilter {
  readonly parent?: string;
  readonly search?: string;
  readonly kind?: RegionKind;
  readonly limit: number;
  readonly cursor?: string;
}

/** Reads the Kemendagri list, larger regions first, then by code. */
@Injectable()
export class ListRegions {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(context: RequestContext, { parent, search, kind, limit, cursor }: RegionFilter): Promise<Page<Region>> {
    const [level, code] = decodeCursor(cursor, ['number', 'string']) ?? [0, ''];
    if (![0, 1, 2, 3, 4].includes(level)) throw new CursorMalformed();
    const rows = await this.unitOfWork.read(context, ({ manager }) =>
      manager.query<Region[]>(LIST, [
        parent ?? null,
        search === undefined ? null : containing(search),
        kind ?? null,
        level,
        code,
        limit + 1,
      ]),
    );
    return pageOf(rows, limit, (region) => [levelOf(region.code), region.code]);
  }
}

const LIST = `
  select code, kind, name, parent from reference_region
   where ($1::text is null or parent = $1)
     and ($2::text is null or name ilike $2)
     and ($3::text is null or kind = $3)
     and (level, code) > ($4::smallint, $5::text collate "C")
   order by level, code
   limit $6`;
