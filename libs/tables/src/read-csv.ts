import { open } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { CsvError, type Info, parse } from 'csv-parse';
import { LONGEST_CELL, MOST_COLUMNS, type TableRow, TableUnreadable } from './table.js';

const DELIMITERS = [',', ';', '\t'] as const;

/**
 * Reads a CSV file line by line, in UTF-8 with or without a mark, separated by commas, semicolons (as spreadsheets in Indonesian write them) or tabs.
 * @throws TableUnreadable
 */
export async function* readCsv(path: string): AsyncGenerator<TableRow> {
  const parser = createReadStream(path).pipe(
    parse({
      bom: true,
      delimiter: await delimiterOf(path),
      info: true,
      max_record_size: MOST_COLUMNS * LONGEST_CELL,
      relax_column_count: true,
      skip_empty_lines: true,
    }),
  );
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      if (record.length > MOST_COLUMNS) throw new TableUnreadable(`it has more than ${MOST_COLUMNS} columns.`, info.lines);
      yield { line: info.lines, cells: record };
    }
  } catch (error) {
    throw error instanceof CsvError ? new TableUnreadable(`${error.message}.`, Number(error['lines']), { cause: error }) : error;
  }
}

/** The one that the heading has most of. */
async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(8_192), 0, 8_192, 0);
    const [heading = ''] = buffer.subarray(0, bytesRead).toString('utf8').split(/\r?\n/, 1);
    const counted = DELIMITERS.map((delimiter) => ({ delimiter, count: heading.split(delimiter).length }));
    return counted.reduce((most, one) => (one.count > most.count ? one : most)).delimiter;
  } finally {
    await file.close();
  }
}
