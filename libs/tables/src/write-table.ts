import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import type { TableFormat } from './table.js';
import { type Cell, PARTS, rowXml, SHEET_HEAD, SHEET_TAIL } from './xlsx/sheet.js';

/** Writes a table to a file, a batch of rows at a time. */
export async function writeTable(
  path: string,
  format: TableFormat,
  heading: readonly string[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
): Promise<void> {
  await (format === 'csv' ? writeCsv(path, heading, batches) : writeXlsx(path, heading, batches));
}

type Batches = AsyncIterable<readonly (readonly Cell[])[]>;

async function writeCsv(path: string, heading: readonly string[], batches: Batches): Promise<void> {
  async function* lines(): AsyncGenerator<string> {
    // Without the mark Excel takes UTF-8 for the code page of the machine.
    yield `\uFEFF${csvLine(heading)}`;
    for await (const rows of batches) yield rows.map(csvLine).join('');
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

function csvLine(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\r\n`;
}

/** Spreadsheets work out what begins with one of these, also in somebody's name. */
const FORMULA = /^[=+\-@\t\r]/;

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'bigint') return cell.toString();
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

async function writeXlsx(path: string, heading: readonly string[], batches: Batches): Promise<void> {
  async function* sheet(): AsyncGenerator<string> {
    let line = 1;
    yield SHEET_HEAD + rowXml(line, heading);
    for await (const rows of batches) yield rows.map((cells) => rowXml((line += 1), cells)).join('');
    yield SHEET_TAIL;
  }
  const zip = new ZipFile();
  for (const [name, xml] of PARTS) zip.addBuffer(Buffer.from(xml), name);
  const rows = Readable.from(sheet());
  zip.addReadStream(rows, 'xl/worksheets/sheet1.xml');
  zip.end();
  // What goes wrong while rows are read is told by the stream that they come from.
  await Promise.all([pipeline(zip.outputStream, createWriteStream(path)), failing(rows, () => zip.outputStream)]);
}

/** Rejects when a stream fails, and ends what would wait for it for ever. */
function failing(source: Readable, waiting: () => NodeJS.ReadableStream): Promise<void> {
  return new Promise((resolve, reject) => {
    source.once('error', (error) => {
      (waiting() as Readable).destroy(error);
      reject(error);
    });
    source.once('close', resolve);
  });
}
