import type { Periodicity } from '../../indicator/period.js';
import { FIGURE_FIELDS, type FigureField, type WrittenFigure } from '../figure.js';

/** One cell that cannot be taken over, as the file itself counts and calls it. */
export interface ImportFault {
  readonly line: number;
  /** As the heading has it: "pembilang". */
  readonly column: string;
  readonly reason: string;
}

/** What a heading may be called, in both languages; small letters, and "_" for what stands between words. */
const NAMES: Record<FigureField, readonly string[]> = {
  indicator: ['indicator', 'indikator', 'kode_indikator', 'indicator_code'],
  period: ['period', 'periode'],
  place: ['place', 'wilayah', 'kode_wilayah', 'place_code'],
  part: ['part', 'bagian'],
  numerator: ['numerator', 'pembilang'],
  denominator: ['denominator', 'penyebut'],
};
const OPTIONAL: ReadonlySet<FigureField> = new Set(['part', 'denominator']);

/** A line of the file, by its fields. */
export interface SheetLine extends WrittenFigure {
  readonly indicator: string;
}

/** Which column holds what. Columns of other names are left alone: an export has more of them. */
export class ImportSheet {
  private constructor(
    private readonly at: ReadonlyMap<FigureField, number>,
    private readonly heading: readonly string[],
  ) {}

  /** Reads the heading, or says what is wrong with it. */
  static of(line: number, heading: readonly string[]): ImportSheet | ImportFault[] {
    const at = new Map<FigureField, number>();
    const faults: ImportFault[] = [];
    for (const [index, title] of heading.entries()) {
      const field = fieldOf(title);
      if (field === undefined) continue;
      if (at.has(field)) faults.push({ line, column: title, reason: `the file has two columns for "${field}": leave one out` });
      at.set(field, index);
    }
    for (const field of FIGURE_FIELDS)
      if (!at.has(field) && !OPTIONAL.has(field))
        faults.push({ line, column: field, reason: `no column is called ${NAMES[field].map((name) => `"${name}"`).join(' or ')}` });
    return faults.length > 0 ? faults : new ImportSheet(at, heading);
  }

  /** How the file calls a field. */
  nameOf(field: FigureField): string {
    return this.heading[this.at.get(field) ?? -1]?.trim() ?? field;
  }

  read(cells: readonly string[]): SheetLine {
    const cell = (field: FigureField) => cells[this.at.get(field) ?? -1]?.trim() ?? '';
    return {
      ...{ indicator: cell('indicator'), period: cell('period'), place: codeIn(cell('place')) },
      ...{ part: cell('part') || null, numerator: cell('numerator'), denominator: cell('denominator') || null },
    };
  }
}

function fieldOf(title: string): FigureField | undefined {
  const name = title
    .trim()
    .toLowerCase()
    .replaceAll(/[\s-]+/g, '_');
  return FIGURE_FIELDS.find((field) => NAMES[field].includes(name));
}

/** A spreadsheet takes the code 36.10 for a number, and writes 36.1. No code has one digit after its point. */
function codeIn(cell: string): string {
  return /^\d{2}\.\d$/.test(cell) ? `${cell}0` : cell;
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A spreadsheet takes the month 2022-06 for a day, and keeps its number: 44713 is 1 June 2022. */
export function periodIn(cell: string, periodicity: Periodicity): string {
  if (periodicity !== 'month' || !/^\d{5}$/.test(cell)) return cell;
  return new Date(DAY_ZERO + Number(cell) * DAY_MS).toISOString().slice(0, 7);
}
