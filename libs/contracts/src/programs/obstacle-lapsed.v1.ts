import { Count, Id, Instant, Maybe, OneOf, Text } from '../fields.js';
import { ProgramObstacleFact } from './program-obstacle-fact.js';

const ENDS = ['closed', 'handed-over'] as const;

/** The program that an obstacle stood in the way of has ended, and nobody has to take it away any more. It was not solved. */
export class ProgramObstacleLapsedV1 extends ProgramObstacleFact {
  static readonly type = 'programs.obstacle-lapsed.v1';

  /** How the program ended. */
  @OneOf(ENDS) because!: (typeof ENDS)[number];
  /** Who had to unblock, as it was raised. */
  @Text(200) unblocker!: string;
  @Maybe() @Id() unblockerId?: string | null;
  @Maybe() @Text(60) unblockerCode?: string | null;
  /** Whole days since it was raised. */
  @Count() ageDays!: number;
  @Instant() lapsedAt!: string;
}
