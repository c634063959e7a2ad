import { Id, Instant, LocalDate, OneOf, Sequence } from '../fields.js';
import { AboutProposal } from './proposal-fact.js';
import { ESCALATION_STEPS, type EscalationStep } from './vocabulary.js';

/** A province was reminded of the answer that it owes to a regency (N6, N7): before the day, on it, and after it until it has answered. */
export class ProposalAnswerRemindedV1 extends AboutProposal {
  static readonly type = 'directives.proposal-answer-reminded.v1';
  static readonly key = 'reminderId';

  /** The reminders of one proposal, which have versions of their own: to be reminded does not change the proposal. */
  @Id() reminderId!: string;
  @Sequence() sequence!: number;
  /** Local date by which the answer is owed. */
  @LocalDate() answerDueOn!: string;
  @OneOf(ESCALATION_STEPS) step!: EscalationStep;
  /** When the step was planned. Later than that is late: the service was away. */
  @Instant() plannedAt!: string;
  @Instant() remindedAt!: string;
}
