import { LONGEST_CELL, MOST_COLUMNS, type TableRow, TableUnreadable } from '../table.js';
import { Book } from './book.js';
import { listenTo, type XmlListener } from './xml.js';

const REFERENCE = /^([A-Z]{1,3})\d{1,7}$/;

/** Reads the first sheet of an Excel file line by line; only the texts that its cells share are held in memory. @throws TableUnreadable */
export async function* readXlsx(path: string): AsyncGenerator<TableRow> {
  const book = await Book.open(path);
  try {
    const rows = new SheetRows(await book.sharedTexts());
    for await (const read of listenTo(await book.firstSheet(), rows)) yield* read.take();
  } finally {
    book.close();
  }
}

/** Collects the rows of a sheet while it is being read. */
class SheetRows implements XmlListener {
  private rows: TableRow[] = [];
  private cells: string[] = [];
  private line = 0;
  private column = 0;
  private type = '';
  private content = '';
  private listening = false;

  constructor(private readonly shared: readonly string[]) {}

  open(name: string, { r, t = '' }: Readonly<Record<string, string>>): void {
    if (name === 'row') this.beginRow(r);
    else if (name === 'c') this.beginCell(r, t);
    else if (name === 'v' || name === 't') this.listening = true;
  }

  text(more: string): void {
    if (!this.listening) return;
    this.content += more;
    if (this.content.length > LONGEST_CELL) throw new TableUnreadable(`a cell has more than ${LONGEST_CELL} characters.`, this.line);
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.listening = false;
    else if (name === 'c') this.endCell();
    else if (name === 'row' && this.cells.some((cell) => cell !== '')) this.rows.push({ line: this.line, cells: this.cells });
  }

  /** What has been read since. */
  take(): TableRow[] {
    const taken = this.rows;
    this.rows = [];
    return taken;
  }

  private beginRow(reference: string | undefined): void {
    this.line = reference === undefined ? this.line + 1 : Number(reference);
    this.cells = [];
    this.column = 0;
  }

  private beginCell(reference: string | undefined, type: string): void {
    const [, letters] = REFERENCE.exec(reference ?? '') ?? [];
    if (letters !== undefined) this.column = columnOf(letters);
    if (this.column >= MOST_COLUMNS) throw new TableUnreadable(`it has more than ${MOST_COLUMNS} columns.`, this.line);
    this.type = type;
    this.content = '';
  }

  private endCell(): void {
    while (this.cells.length < this.column) this.cells.push('');
    this.cells[this.column] = this.written();
    this.column += 1;
  }

  private written(): string {
    if (this.type === 's') return this.shared[Number(this.content)] ?? '';
    return this.type === '' || this.type === 'n' ? plain(this.content) : this.content;
  }
}

/** "A" is 0, "AA" 26. */
function columnOf(letters: string): number {
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A number as people write it: a book holds 5E13 for fifty trillion, and 36.039999999999999 for 36.04. */
function plain(number: string): string {
  const value = Number(number);
  return number.trim() !== '' && Number.isFinite(value) && Math.abs(value) < 1e21 ? String(value) : number;
}
