import { Id, Instant, Maybe, Text } from '../fields.js';
import { ProgramObstacleFact } from './program-obstacle-fact.js';

/** Somebody said what stands in the way of a program, and who must take it away (B12): the next meeting takes it up. */
export class ProgramObstacleRaisedV1 extends ProgramObstacleFact {
  static readonly type = 'programs.obstacle-raised.v1';

  @Text(2000) text!: string;
  /** Who must unblock: the name of an organisation, or the title of a position. */
  @Text(200) unblocker!: string;
  /** The organisation, with its code; absent where a position must unblock. */
  @Maybe() @Id() unblockerId?: string | null;
  @Maybe() @Text(60) unblockerCode?: string | null;
  @Text(255) raisedBy!: string;
  @Instant() raisedAt!: string;
}
