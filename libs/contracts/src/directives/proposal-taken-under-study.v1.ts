import { Instant, LocalDate, Text } from '../fields.js';
import { ProposalFact } from './proposal-fact.js';

/** The province takes until a later day to decide on a proposal, and said why. */
export class ProposalTakenUnderStudyV1 extends ProposalFact {
  static readonly type = 'directives.proposal-taken-under-study.v1';

  @Text(2000) reason!: string;
  /** The new date of the answer, local. */
  @LocalDate() answerDueOn!: string;
  @Text(255) decidedBy!: string;
  @Instant() decidedAt!: string;
}
