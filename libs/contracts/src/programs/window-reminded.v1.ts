import { Instant, ListOf, Maybe } from '../fields.js';
import { UndecidedProgram } from './undecided-program.js';
import { WindowFact } from './window-fact.js';

/** A window is over and not closed: somebody has to decide on what is left of it. Once a week until then. */
export class WindowRemindedV1 extends WindowFact {
  static readonly type = 'programs.window-reminded.v1';

  /** What is left, in the order of the numbers; absent where all is decided and only the closing act is missing. */
  @Maybe() @ListOf(() => UndecidedProgram) undecided?: UndecidedProgram[] | null;
  @Instant() remindedAt!: string;
}
