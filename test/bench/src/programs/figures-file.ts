import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@rakor/kernel';
import { type Cell, type TableFormat, writeTable } from '@rakor/tables';
import { Client } from 'pg';
import type { Served } from '../harness/served.js';

/** Definitions whose figures are taken in villages; a file has those of one, so that each file brings new ones. */
const OF_VILLAGES = ['rabies-cases', 'stunting-eppgbm', 'vaccination-coverage', 'rabies-vaccination'] as const;
const AMOUNT = 'rabies-cases';

/** The regency that files are sent to, by its own villages. */
export class FiguresFile {
  private constructor(private readonly villages: readonly string[]) {}

  /** Lets the regency measure what the files hold. */
  static async for(served: Served, region: string): Promise<FiguresFile> {
    const client = new Client({ connectionString: served.database.admin, options: '-c search_path=programs' });
    await client.connect();
    try {
      const { rows: owners } = await client.query<{ id: string }>(`select id from organisation where region = $1 and code = 'dinkes'`, [
        region,
      ]);
      for (const definition of OF_VILLAGES)
        await served.post(`/v1/regions/${region}/indicators`, { definition, organisationId: owners[0]?.id }, region);
      const { rows } = await client.query<{ code: string }>(
        'select code from reference_region where level = 4 and code > $1 and code < $2 order by code',
        [`${region}.`, `${region}/`],
      );
      return new FiguresFile(rows.map(({ code }) => code));
    } finally {
      await client.end();
    }
  }

  /** A file of so many figures, of months from 1990 on. @param n which one: each of them holds other figures */
  async bytes(n: number, rows: number, format: TableFormat): Promise<Uint8Array<ArrayBuffer>> {
    const path = join(tmpdir(), `rakor-bench-${newId()}`);
    const code = OF_VILLAGES[n % OF_VILLAGES.length] ?? AMOUNT;
    await writeTable(path, format, ['indicator', 'period', 'place', 'numerator', 'denominator'], this.batches(code, rows));
    const bytes = new Uint8Array(await readFile(path));
    await rm(path);
    return bytes;
  }

  private async *batches(code: string, rows: number): AsyncGenerator<Cell[][]> {
    for (let from = 0; from < rows; from += this.villages.length) {
      const month = from / this.villages.length;
      const period = `${1990 + Math.floor(month / 12)}-${String(1 + (month % 12)).padStart(2, '0')}`;
      const denominator = code === AMOUNT ? null : 600n;
      yield this.villages.slice(0, rows - from).map((village, n) => [code, period, village, BigInt(n % 100), denominator]);
    }
  }
}
