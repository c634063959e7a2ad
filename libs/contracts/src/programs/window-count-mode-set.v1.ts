import { Instant, LocalDate, OneOf, Text } from '../fields.js';
import { COUNT_MODES, type CountMode } from './vocabulary.js';
import { WindowFact } from './window-fact.js';

/** The days of a window count otherwise from now on, or on newer decrees, for a reason; both last days are told. */
export class WindowCountModeSetV1 extends WindowFact {
  static readonly type = 'programs.window-count-mode-set.v1';

  @OneOf(COUNT_MODES) formerMode!: CountMode;
  @LocalDate() formerLastDay!: string;
  @LocalDate() lastCalendarDay!: string;
  @LocalDate() lastWorkingDay!: string;
  @Text(1000) reason!: string;
  @Instant() setAt!: string;
}
