import { Count, Instant, Maybe, Text } from '../fields.js';
import { WindowFact } from './window-fact.js';

/** A window was closed: what became of each of its programs has been decided (K5). */
export class WindowClosedV1 extends WindowFact {
  static readonly type = 'programs.window-closed.v1';

  @Count() programsClosed!: number;
  @Count() programsExtended!: number;
  @Count() programsHandedOver!: number;
  /** Into the next fiscal year. */
  @Maybe() @Count() programsCarriedOver?: number | null;
  @Text(255) closedBy!: string;
  @Instant() closedAt!: string;
}
