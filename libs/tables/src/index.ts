import { readCsv } from './read-csv.js';
import type { TableFormat, TableRow } from './table.js';
import { readXlsx } from './xlsx/read-xlsx.js';

export { TABLE_FORMATS, type TableFormat, type TableRow, TableUnreadable } from './table.js';
export { writeTable } from './write-table.js';
export type { Cell } from './xlsx/sheet.js';

/** The rows of a file, heading first, one after another: however long it is, few of them are in memory. @throws TableUnreadable */
export function readTable(path: string, format: TableFormat): AsyncGenerator<TableRow> {
  return format === 'csv' ? readCsv(path) : readXlsx(path);
}
