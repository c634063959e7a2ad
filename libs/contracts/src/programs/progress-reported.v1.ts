import { Count, Instant, Text } from '../fields.js';
import { ProgressFact } from './progress-fact.js';

/** Who leads or supports a program has said how far a milestone is. It counts as claimed; somebody else has to verify it (F5). */
export class ProgressReportedV1 extends ProgressFact {
  static readonly type = 'programs.progress-reported.v1';

  @Text(4000) summary!: string;
  @Count() evidenceCount!: number;
  @Text(255) reportedBy!: string;
  @Instant() reportedAt!: string;
}
