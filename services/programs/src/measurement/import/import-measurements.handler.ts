import { Injectable } from '@nestjs/common';
import { MeasurementsImportedV1 } from '@rakor/contracts';
import { Clock, newId, type RequestContext } from '@rakor/kernel';
import { type Transaction, UnitOfWork } from '@rakor/messaging';
import { readTable, type TableFormat, TableUnreadable } from '@rakor/tables';
import { ImportRefused } from './import.errors.js';
import type { ImportFile } from './import.repository.js';
import type { ImportReport } from './import.view.js';
import { ImportSheet } from './import-sheet.js';
import { ImportTally } from './import-tally.js';
import { Importing } from './importing.js';
import { inBatches } from './in-batches.js';

export interface ImportMeasurements {
  readonly path: string;
  readonly format: TableFormat;
  readonly dryRun: boolean;
  /** Why figures that are there already are revised; null where they refuse the file. */
  readonly reason: string | null;
}

/** A million cells, which nobody looks through any more. */
const MOST_ROWS = 200_000;
/** Lines that go into one statement. More are no faster, and wait in memory. */
const BATCH = 2_000;

/** Takes back what a dry run has done. */
class DryRun extends Error {}

@Injectable()
export class ImportMeasurementsHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly importing: Importing,
    private readonly clock: Clock,
  ) {}

  /** @throws TableUnreadable, ImportRefused */
  async execute(context: RequestContext, { path, format, dryRun, reason }: ImportMeasurements): Promise<ImportReport> {
    const tally = new ImportTally();
    const file: ImportFile = { importId: newId(), at: this.clock.now(), reason };
    const run = this.unitOfWork.run(context, async (tx): Promise<ImportReport> => {
      await this.takeOver(tx, file, readTable(path, format), tally);
      // A dry run does all that the real one does, database and all, and then takes it back.
      if (dryRun) throw new DryRun();
      if (tally.faulty > 0) throw new ImportRefused(tally.rows, tally.faulty, tally.faults);

      if (tally.series.length > 0) await tx.outbox.add(MeasurementsImportedV1, importedFact(context, file, tally));
      return reportOf(tally, file.importId);
    });
    return run.catch((error: unknown) => {
      if (error instanceof DryRun) return reportOf(tally, null);
      throw error;
    });
  }

  private async takeOver(tx: Transaction, file: ImportFile, rows: ReturnType<typeof readTable>, tally: ImportTally): Promise<void> {
    const heading = await rows.next();
    if (heading.done) throw new TableUnreadable('it is empty.');
    const sheet = ImportSheet.of(heading.value.line, heading.value.cells);
    if (Array.isArray(sheet)) return tally.refuse(sheet);
    const takeOver = await this.importing.begin(tx, file, sheet, tally);
    for await (const batch of inBatches(rows, BATCH)) {
      tally.rows += batch.length;
      if (tally.rows > MOST_ROWS) throw new TableUnreadable(`it has more than ${MOST_ROWS} lines. Send it in several parts.`);
      await takeOver(batch);
    }
  }
}

function importedFact(
  { actorId }: RequestContext,
  { importId, at, reason }: ImportFile,
  { rows, series }: ImportTally,
): MeasurementsImportedV1 {
  return { importId, sequence: 1, rows, series, reason, importedBy: actorId, importedAt: at.toISOString() };
}

function reportOf({ rows, submitted, revised, unchanged, faulty, faults }: ImportTally, importId: string | null): ImportReport {
  return { importId, dryRun: importId === null, rows, submitted, revised, unchanged, faulty, faults };
}
