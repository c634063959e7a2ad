import type { ImportFault, ImportSheet } from './import-sheet.js';
import type { ImportLine } from './import.repository.js';

/** Two lines for one figure: nobody can tell which of them is meant. */
export function doubled(line: number, first: number, sheet: ImportSheet): ImportFault {
  return { line, column: sheet.nameOf('place'), reason: `the same figure stands in line ${first} already: leave one of them out` };
}

/** What is there already is not replaced unless that is asked for. */
export function measured({ line, figure: { period, place } }: Pick<ImportLine, 'line' | 'figure'>, sheet: ImportSheet): ImportFault {
  const there = `there is a figure of ${period.toString()} for ${place} already`;
  return { line, column: sheet.nameOf('period'), reason: `${there}: send ?existing=revise with a reason to correct it` };
}
