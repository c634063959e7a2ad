import { Instant, Text } from '../fields.js';
import { ProposalFact } from './proposal-fact.js';

/** The province rejected what a regency had proposed, and said why. */
export class ProposalRejectedV1 extends ProposalFact {
  static readonly type = 'directives.proposal-rejected.v1';

  @Text(2000) reason!: string;
  @Text(255) decidedBy!: string;
  @Instant() decidedAt!: string;
}
