import { Count, Instant, LocalDate, Maybe } from '../fields.js';
import { WindowFact } from './window-fact.js';

/** A window of N days from an inauguration was set up, counted in one of two ways, each with its last day (B, K1). */
export class WindowOpenedV1 extends WindowFact {
  static readonly type = 'programs.window-opened.v1';

  @LocalDate() lastCalendarDay!: string;
  @LocalDate() lastWorkingDay!: string;
  /** How many of its programs may be priorities; null where that is not limited. */
  @Maybe() @Count() maxPriorities!: number | null;
  @Instant() openedAt!: string;
}
