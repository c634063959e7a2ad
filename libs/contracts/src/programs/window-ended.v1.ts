import { Instant, ListOf, Maybe } from '../fields.js';
import { UndecidedProgram } from './undecided-program.js';
import { WindowFact } from './window-fact.js';

/** The last day of a window is over: each of its programs is to be closed, extended or handed to the regular plan. */
export class WindowEndedV1 extends WindowFact {
  static readonly type = 'programs.window-ended.v1';

  /** Those that nobody has decided on, in the order of their numbers; absent where there are none. */
  @Maybe() @ListOf(() => UndecidedProgram) undecided?: UndecidedProgram[] | null;
  @Instant() endedAt!: string;
}
