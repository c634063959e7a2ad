import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Injectable, StreamableFile } from '@nestjs/common';
import { newId, type RequestContext } from '@rakor/kernel';
import { type ReadTransaction, UnitOfWork } from '@rakor/messaging';
import { type Cell, type TableFormat, writeTable } from '@rakor/tables';
import { CSV, XLSX } from '../table.types.js';
import { ExportTooLarge } from '../measurement.errors.js';

export interface ExportFilter {
  readonly indicator?: string;
  readonly from?: string;
  readonly until?: string;
}

/** As many as an import takes. */
const MOST_ROWS = 200_000;
const BATCH = 5_000;

const HEADING = ['indicator', 'period', 'place', 'place_name', 'part', 'numerator', 'denominator', 'status', 'revision'];

interface Row {
  readonly series: string;
  readonly indicator: string;
  readonly period: string;
  readonly place: string;
  readonly placeName: string | null;
  readonly part: string;
  readonly numerator: string;
  readonly denominator: string | null;
  readonly status: string;
  readonly revision: number;
}

/** Writes figures to a file as they stand at one moment, and sends that: a slow reader then holds no connection to the database. */
@Injectable()
export class ExportMeasurements {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** @throws ExportTooLarge */
  async execute(context: RequestContext, format: TableFormat, filter: ExportFilter): Promise<StreamableFile> {
    const path = join(tmpdir(), `rakor-${newId()}`);
    const remove = () => rm(path, { force: true });
    await this.unitOfWork
      .read(context, (tx) => writeTable(path, format, HEADING, batches(tx, filter)))
      .catch(async (error: unknown) => {
        await remove();
        throw error;
      });
    const file = createReadStream(path);
    file.once('close', () => void remove());
    return new StreamableFile(file, {
      type: format === 'csv' ? `${CSV}; charset=utf-8` : XLSX,
      disposition: `attachment; filename="measurements-${context.region}.${format}"`,
    });
  }
}

async function* batches(
  { manager, context: { region } }: ReadTransaction,
  { indicator, from, until }: ExportFilter,
): AsyncGenerator<Cell[][]> {
  const select = region.length === 2 ? STOOD_FOR : MEASURED;
  let after: readonly string[] = [region.length === 2 ? '' : '00000000-0000-0000-0000-000000000000', '', '', ''];
  for (let written = 0, last = false; !last;) {
    const rows = await manager.query<Row[]>(select, [region, ...after, indicator ?? null, from ?? '', until ?? '~', BATCH]);
    written += rows.length;
    if (written > MOST_ROWS) throw new ExportTooLarge(MOST_ROWS);
    const end = rows.at(-1);
    if (end) after = [end.series, end.period, end.part, end.place];
    last = rows.length < BATCH;
    yield rows.map(cellsOf);
  }
}

function cellsOf({ indicator, period, place, placeName, part, numerator, denominator, status, revision }: Row): Cell[] {
  const counts = [BigInt(numerator), denominator === null ? null : BigInt(denominator)];
  return [indicator, period, place, placeName, part === '' ? null : part, ...counts, status, BigInt(revision)];
}

/** In the order of the primary key, so that each batch begins where the one before ended. */
const MEASURED = `
  select m.indicator_id as series, i.code as indicator, m.period, m.place, r.name as "placeName", m.part, m.numerator, m.denominator, m.status, m.revision
    from measurement m join indicator i on i.region = m.region and i.id = m.indicator_id left join reference_region r on r.code = m.place
   where m.region = $1 and (m.indicator_id, m.period, m.part, m.place) > ($2::uuid, $3, $4, $5)
     and ($6::text is null or i.code = $6) and m.period >= $7 and m.period <= $8
   order by m.indicator_id, m.period, m.part, m.place limit $9`;

/** In the order of the index by province. */
const STOOD_FOR = `
  select f.indicator_code as series, f.indicator_code as indicator, f.period, f.place, r.name as "placeName", f.part, f.numerator, f.denominator,
         case when f.accepted_at is null then 'approved' else 'accepted' end as status, f.revision
    from figure f left join reference_region r on r.code = f.place
   where f.province = $1 and f.superseded_at is null and (f.indicator_code, f.period, f.part, f.place) > ($2, $3, $4, $5)
     and ($6::text is null or f.indicator_code = $6) and f.period >= $7 and f.period <= $8
   order by f.indicator_code, f.period, f.part, f.place limit $9`;
