import { Count, Id, Instant, ListOf, Maybe, Period, Sequence, Text } from '../fields.js';

/** What a file held of one indicator. */
export class ImportedSeries {
  @Id() indicatorId!: string;
  @Text(80) indicatorCode!: string;
  @Period() firstPeriod!: string;
  @Period() lastPeriod!: string;
  @Count() submitted!: number;
  /** Figures that were there already and say something else now. */
  @Count() revised!: number;
}

/** A file of figures was taken over, all of it. One event, however many rows: nobody is told 100,000 things. */
export class MeasurementsImportedV1 {
  static readonly type = 'programs.measurements-imported.v1';
  static readonly key = 'importId';

  @Id() importId!: string;
  @Sequence() sequence!: number;
  @Count() rows!: number;
  @ListOf(() => ImportedSeries) series!: ImportedSeries[];
  /** Why figures that were there already were replaced. */
  @Maybe() @Text(2000) reason?: string | null;
  @Text(255) importedBy!: string;
  @Instant() importedAt!: string;
}
