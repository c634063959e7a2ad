import { Instant } from '../fields.js';
import { WindowFact } from './window-fact.js';

/** The first day of a window has begun. */
export class WindowStartedV1 extends WindowFact {
  static readonly type = 'programs.window-started.v1';

  @Instant() startedAt!: string;
}
