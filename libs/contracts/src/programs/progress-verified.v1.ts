import { Instant, Percent, Text } from '../fields.js';
import { ProgressFact } from './progress-fact.js';

/** Somebody other than the reporter has confirmed how far a milestone is: at most as far as was claimed (F5). */
export class ProgressVerifiedV1 extends ProgressFact {
  static readonly type = 'programs.progress-verified.v1';

  @Percent() verifiedPercent!: number;
  @Text(255) verifiedBy!: string;
  @Instant() verifiedAt!: string;
}
