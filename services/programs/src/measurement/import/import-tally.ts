import type { ImportedSeries } from '@rakor/contracts';
import type { Indicator } from '../../indicator/indicator.js';
import type { ImportFault } from './import-sheet.js';

/** Faults that are told; the others are counted. */
const MOST_TOLD = 200;

/** What has become of the lines of a file so far: numbers, however many lines there are. */
export class ImportTally {
  rows = 0;
  unchanged = 0;
  faulty = 0;
  readonly faults: ImportFault[] = [];
  private readonly counted = new Map<string, ImportedSeries>();

  refuse(faults: readonly ImportFault[]): void {
    this.faulty += faults.length;
    this.faults.push(...faults.slice(0, Math.max(0, MOST_TOLD - this.faults.length)));
  }

  count({ id, code }: Indicator, period: string, outcome: 'submitted' | 'revised'): void {
    const known = this.counted.get(id);
    const series = known ?? { indicatorId: id, indicatorCode: code, firstPeriod: period, lastPeriod: period, submitted: 0, revised: 0 };
    series[outcome] += 1;
    if (period < series.firstPeriod) series.firstPeriod = period;
    if (period > series.lastPeriod) series.lastPeriod = period;
    this.counted.set(id, series);
  }

  /** By indicator, for whoever listens. */
  get series(): ImportedSeries[] {
    return [...this.counted.values()];
  }

  get submitted(): number {
    return this.series.reduce((sum, { submitted }) => sum + submitted, 0);
  }

  get revised(): number {
    return this.series.reduce((sum, { revised }) => sum + revised, 0);
  }
}
