import { Instant, LocalDate, Maybe, Text } from '../fields.js';
import { ProposalFact } from './proposal-fact.js';

/** A regency proposed something to its province, which owes it an answer (N6, N7, F17). */
export class ProposalSubmittedV1 extends ProposalFact {
  static readonly type = 'directives.proposal-submitted.v1';

  /** Where it was said, if in a meeting. */
  @Maybe() @Text(300) meetingTitle!: string | null;
  /** Local date by which the province has to answer. */
  @LocalDate() answerDueOn!: string;
  @Text(255) submittedBy!: string;
  @Instant() submittedAt!: string;
}
