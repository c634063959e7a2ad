import { mkdirSync, writeFileSync } from 'node:fs';
import { type Bench, meets, type Outcome, type Row, type Size } from './bench.js';
import type { Machine } from './machine.js';
import type { MemoryReport } from './memory.js';

const RESULTS = new URL('../../results/', import.meta.url);

/** Everything that one bench found. */
export interface Result extends Outcome {
  readonly name: string;
  readonly size: Size;
  readonly at: string;
  readonly seconds: number;
  readonly machine: Machine;
  readonly memory: readonly MemoryReport[];
}

/** The table that people read. */
export function tableOf({ about }: Pick<Bench, 'about'>, result: Result): string {
  const { machine, rows, asserted, notes = [], memory } = result;
  const cells = rows.map((row) => [
    row.what,
    number(row.value.median),
    `${number(row.value.min)} … ${number(row.value.max)}`,
    row.unit,
    goal(row),
  ]);
  return [
    `── ${result.name} (${result.size}): ${about}`,
    `   ${machine.cores} × ${machine.model}, ${machine.memoryGb} GB, Node ${machine.node}, load before ${machine.loadBefore}; ${Math.round(result.seconds)} s`,
    ...asserted.map((line) => `   asserted: ${line}`),
    ...aligned([['', 'median', 'spread', '', 'goal'], ...cells]).map((line) => `   ${line}`),
    ...memory.map(({ process, peak, early, late }) => `   memory of ${process}: peak ${peak} MB, early ${early}, late ${late}`),
    ...notes.map((line) => `   note: ${line}`),
    '',
  ].join('\n');
}

/** Writes `results/<name>.json`; quick runs, which prove nothing about speed, are not kept. */
export function keep(result: Result): void {
  if (result.size === 'quick') return;
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(new URL(`${result.name}.json`, RESULTS), `${JSON.stringify(result, rounded, 2)}\n`);
}

function goal(row: Row): string {
  const { goal: wanted } = row;
  if (!wanted) return '';
  const bound = wanted.atLeast === undefined ? `≤ ${wanted.atMost}` : `≥ ${wanted.atLeast}`;
  return `${wanted.id} ${bound}: ${meets(row) ? 'met' : 'MISSED'}`;
}

function aligned(lines: readonly (readonly string[])[]): string[] {
  const widths = (lines[0] ?? []).map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  return lines.map((line) =>
    line
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function number(value: number): string {
  if (Math.abs(value) >= 1_000) return Math.round(value).toLocaleString('en');
  return String(Number(value.toPrecision(3)));
}

function rounded(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toPrecision(6)) : value;
}
