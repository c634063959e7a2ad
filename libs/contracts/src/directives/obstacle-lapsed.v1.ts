import { Count, Instant, Maybe, OneOf, Tenant, Id, Text } from '../fields.js';
import { ObstacleFact } from './obstacle-fact.js';
import { ENDED_ASSIGNMENT_STATUSES, type EndedAssignmentStatus } from './vocabulary.js';

/** What an obstacle stood in the way of has ended, and nobody has to take it away any more. It was not solved. */
export class ObstacleLapsedV1 extends ObstacleFact {
  static readonly type = 'directives.obstacle-lapsed.v1';

  /** How it ended. */
  @OneOf(ENDED_ASSIGNMENT_STATUSES) because!: EndedAssignmentStatus;
  /** What was said with the end: a reason, the number of the directive that took its place. */
  @Maybe() @Text(4000) reason!: string | null;
  /** Who had to unblock, as it was raised. */
  @Text(200) unblocker!: string;
  @Maybe() @Id() unblockerId?: string | null;
  @Maybe() @Text(60) unblockerCode?: string | null;
  @Maybe() @Tenant() unblockerRegion?: string | null;
  /** Whole days since it was raised. */
  @Count() ageDays!: number;
  @Instant() lapsedAt!: string;
}
