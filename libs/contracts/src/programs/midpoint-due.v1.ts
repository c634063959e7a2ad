import { Instant } from '../fields.js';
import { WindowFact } from './window-fact.js';

/** Half of a window is over: time for a meeting that looks at all of its programs (F4). Told once, whatever happens to its count afterwards. */
export class MidpointDueV1 extends WindowFact {
  static readonly type = 'programs.midpoint-due.v1';

  @Instant() announcedAt!: string;
}
