import { Instant, Maybe, OneOf, Percent, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { type Workstream, WORKSTREAMS } from './vocabulary.js';

/** Whoever runs a place says how far it is; what has been verified stands beside it (B1). */
export class ReadinessClaimedV1 extends ReadinessFact {
  static readonly type = 'public-services.readiness-claimed.v1';

  /** Of one workstream; absent: of the whole. */
  @Maybe() @OneOf(WORKSTREAMS) workstream?: Workstream | null;
  @Percent() claimedPercent!: number;
  /** What is verified of the same. */
  @Percent() verifiedPercent!: number;
  @Text(255) claimedBy!: string;
  @Instant() claimedAt!: string;
}
