import { Instant, Maybe, Text } from '../fields.js';
import { ProposalFact } from './proposal-fact.js';

/** The province accepted what a regency had proposed. */
export class ProposalAcceptedV1 extends ProposalFact {
  static readonly type = 'directives.proposal-accepted.v1';

  /** What the province adds to its yes. */
  @Maybe() @Text(2000) note!: string | null;
  @Text(255) decidedBy!: string;
  @Instant() decidedAt!: string;
}
