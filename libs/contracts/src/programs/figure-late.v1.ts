import { Count, Instant, LocalDate, Period } from '../fields.js';
import { IndicatorFact } from './indicator-fact.js';

/** The day is over on which the figure of a period was due, and too few of the places have one. */
export class FigureLateV1 extends IndicatorFact {
  static readonly type = 'programs.figure-late.v1';

  @Period() period!: string;
  /** The last local day on which it would have been on time. */
  @LocalDate() dueOn!: string;
  /** Places that have an approved figure, of those that should. */
  @Count() reported!: number;
  @Count() expected!: number;
  @Instant() noticedAt!: string;
}
