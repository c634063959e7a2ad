import { DomainError } from '@rakor/kernel';

/** The two kinds of file that people keep tables in. */
export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

/** One line of a table as it is written there: text, whatever the spreadsheet takes it for. Cells that are missing are empty. */
export interface TableRow {
  /** As a spreadsheet counts it, from 1: the heading is a line, too. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** The file is not the table that it should be. What can still be read of it is worth nothing. */
export class TableUnreadable extends DomainError {
  readonly code = 'table-unreadable';
  readonly kind = 'unprocessable';
  constructor(why: string, line?: number, options?: ErrorOptions) {
    super(`The file cannot be read${line === undefined ? '' : `, from line ${line} on`}: ${why}`, options);
  }
}

/** Wide enough for any form, and too narrow for a file that is no table. */
export const MOST_COLUMNS = 64;
/** Characters of one cell. */
export const LONGEST_CELL = 4_000;
