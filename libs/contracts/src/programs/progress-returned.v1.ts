import { Id, Instant, Maybe, Text } from '../fields.js';
import { ProgressFact } from './progress-fact.js';

/** The verifier is not satisfied: what was claimed counts for nothing until it is reported again. */
export class ProgressReturnedV1 extends ProgressFact {
  static readonly type = 'programs.progress-returned.v1';

  /** Who made the report and makes it again, where that is not who leads the program. */
  @Maybe() @Id() reporterId?: string | null;
  @Maybe() @Text(60) reporterCode?: string | null;
  @Maybe() @Text(200) reporterName?: string | null;
  /** What is missing. */
  @Text(2000) reason!: string;
  @Text(255) returnedBy!: string;
  @Instant() returnedAt!: string;
}
