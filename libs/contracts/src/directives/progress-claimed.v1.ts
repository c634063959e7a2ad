import { Instant, Maybe, Percent, Text } from '../fields.js';
import { AssignmentFact } from './assignment-fact.js';

/** An addressee said how far it has come. What it claims is not what somebody else has verified (F5). */
export class ProgressClaimedV1 extends AssignmentFact {
  static readonly type = 'directives.progress-claimed.v1';

  @Percent() claimedPercent!: number;
  /** Null while nothing has been verified. */
  @Maybe() @Percent() verifiedPercent?: number | null;
  @Text(2000) note!: string;
  @Text(255) claimedBy!: string;
  @Instant() claimedAt!: string;
}
