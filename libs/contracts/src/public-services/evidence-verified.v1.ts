import { Instant, OneOf, Percent, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { type Workstream, WORKSTREAMS } from './vocabulary.js';

/** Somebody else has seen that it is done. */
export class EvidenceVerifiedV1 extends ReadinessFact {
  static readonly type = 'public-services.evidence-verified.v1';

  /** The item of the plan. */
  @Text(40) code!: string;
  @OneOf(WORKSTREAMS) workstream!: Workstream;
  @Text(300) title!: string;
  @Text(255) verifiedBy!: string;
  /** Of the whole plan, after it. */
  @Percent() verifiedPercent!: number;
  @Instant() verifiedAt!: string;
}
