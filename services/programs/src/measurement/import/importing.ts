import { Injectable } from '@nestjs/common';
import type { Transaction } from '@rakor/messaging';
import type { TableRow } from '@rakor/tables';
import { Indicator } from '../../indicator/indicator.js';
import { dueOn } from '../../indicator/release.js';
import { type FigureFault, type FigureWorld, readFigure } from '../figure.js';
import { owns } from '../measurement.js';
import { WorldRepository } from '../world.repository.js';
import { doubled, measured } from './import-faults.js';
import { type ImportFault, type ImportSheet, periodIn, type SheetLine } from './import-sheet.js';
import type { ImportTally } from './import-tally.js';
import { type ImportFile, type ImportLine, ImportRepository } from './import.repository.js';

type Numbered = SheetLine & { readonly line: number };

/** Takes over lines of a file, batch by batch, and counts what becomes of them. */
@Injectable()
export class Importing {
  constructor(
    private readonly lines: ImportRepository,
    private readonly worlds: WorldRepository,
  ) {}

  /** @returns what takes over one batch */
  async begin(
    tx: Transaction,
    file: ImportFile,
    sheet: ImportSheet,
    tally: ImportTally,
  ): Promise<(batch: readonly TableRow[]) => Promise<void>> {
    const indicators = await tx.manager.findBy(Indicator, { region: tx.context.region });
    const byCode = new Map(indicators.map((indicator) => [indicator.code, indicator]));
    return async (batch) => {
      const written = batch.map(({ line, cells }) => ({ line, ...sheet.read(cells) }));
      const world = await this.worldOf(tx, file, written);
      const readable: ImportLine[] = [];
      for (const one of written) {
        const read = readLine(tx, one, byCode.get(one.indicator), world);
        if (Array.isArray(read)) tally.refuse(read.map(({ field, reason }) => ({ line: one.line, column: sheet.nameOf(field), reason })));
        else readable.push(read);
      }
      // Also after a fault: what is wrong with later lines is worth knowing, and all of it is taken back in the end.
      const distinct = withoutDoubles(readable, sheet, tally);
      if (distinct.length > 0) await this.write(tx, file, sheet, distinct, tally);
    };
  }

  private worldOf(tx: Transaction, { at }: ImportFile, lines: readonly SheetLine[]): Promise<FigureWorld> {
    const places = [...new Set(lines.map(({ place }) => place))];
    const organisations = [...new Set(lines.flatMap(({ part }) => part ?? []))];
    return this.worlds.about(tx, at, { places, organisations });
  }

  private async write(
    tx: Transaction,
    file: ImportFile,
    sheet: ImportSheet,
    lines: readonly ImportLine[],
    tally: ImportTally,
  ): Promise<void> {
    const existing = new Map((await this.lines.add(tx, lines, file)).map((one) => [one.line, one]));
    const faults: ImportFault[] = [];
    const older: ImportLine[] = [];
    for (const line of lines) {
      const known = existing.get(line.line);
      if (!known) tally.count(line.indicator, line.figure.period.toString(), 'submitted');
      else if (known.sameAsLine !== null) faults.push(doubled(line.line, known.sameAsLine, sheet));
      else older.push(line);
    }
    if (file.reason !== null && older.length > 0) await this.revise(tx, file, older, tally);
    else faults.push(...older.map((line) => measured(line, sheet)));
    tally.refuse(faults);
  }

  private async revise(tx: Transaction, file: ImportFile, lines: readonly ImportLine[], tally: ImportTally): Promise<void> {
    const revised = new Set(await this.lines.revise(tx, lines, file));
    for (const { line, indicator, figure } of lines) {
      if (revised.has(line)) tally.count(indicator, figure.period.toString(), 'revised');
      else tally.unchanged += 1;
    }
  }
}

function readLine(
  { context }: Transaction,
  { line, indicator: code, ...written }: Numbered,
  indicator: Indicator | undefined,
  world: FigureWorld,
): ImportLine | FigureFault[] {
  if (!indicator) return [{ field: 'indicator', reason: `this region measures nothing that is called "${code}"` }];
  const { definition } = indicator;
  const figure = readFigure({ ...written, period: periodIn(written.period, definition.periodicity) }, definition, world);
  if (Array.isArray(figure)) return figure;
  if (!owns(indicator, figure.part, context)) return [{ field: 'indicator', reason: `"${code}" belongs to ${indicator.organisationName}` }];
  return { line, indicator, figure, late: world.today > dueOn(figure.period, definition) };
}

/** The lines of a batch without those that repeat another one of it. */
function withoutDoubles(lines: readonly ImportLine[], sheet: ImportSheet, tally: ImportTally): ImportLine[] {
  const seen = new Map<string, number>();
  return lines.filter(({ line, indicator, figure: { period, place, part } }) => {
    const key = [indicator.id, period.toString(), place, part ?? ''].join('\n');
    const first = seen.get(key);
    if (first === undefined) seen.set(key, line);
    else tally.refuse([doubled(line, first, sheet)]);
    return first === undefined;
  });
}
