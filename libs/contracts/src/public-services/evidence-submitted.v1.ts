import { Instant, OneOf, Text } from '../fields.js';
import { ReadinessFact } from './readiness-fact.js';
import { type Workstream, WORKSTREAMS } from './vocabulary.js';

/** Somebody says that an item of a place's readiness is done, and shows it. */
export class EvidenceSubmittedV1 extends ReadinessFact {
  static readonly type = 'public-services.evidence-submitted.v1';

  /** The item of the plan. */
  @Text(40) code!: string;
  @OneOf(WORKSTREAMS) workstream!: Workstream;
  @Text(300) title!: string;
  @Text(2000) note!: string;
  @Text(255) submittedBy!: string;
  @Instant() submittedAt!: string;
}
