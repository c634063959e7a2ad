import { Instant, OneOf, Percent, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { type Workstream, WORKSTREAMS } from './vocabulary.js';

/** It is not done as was said, or not any more. */
export class EvidenceReturnedV1 extends ReadinessFact {
  static readonly type = 'public-services.evidence-returned.v1';

  /** The item of the plan. */
  @Text(40) code!: string;
  @OneOf(WORKSTREAMS) workstream!: Workstream;
  @Text(300) title!: string;
  @Text(1000) reason!: string;
  @Text(255) returnedBy!: string;
  /** Of the whole plan, after it. */
  @Percent() verifiedPercent!: number;
  @Instant() returnedAt!: string;
}
