import { IsBoolean } from 'class-validator';
import { Id, Instant, ListOf, LocalDate, Maybe, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { ESCALATION_RECIPIENTS, ESCALATION_STEPS, type EscalationRecipient, type EscalationStep } from './vocabulary.js';

/** What every event of a ladder says: whose it is, and which step. */
export abstract class EscalationFact {
  static readonly key = 'escalationId';

  /** The ladder of one assignment, which has versions of its own: a reminder does not change the assignment. */
  @Id() escalationId!: string;
  @Sequence() sequence!: number;
  @Id() assignmentId!: string;
  @Id() directiveId!: string;
  @Text(40) directiveNumber!: string;
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant that the addressee belongs to. */
  @Tenant() addresseeRegion!: string;
  @OneOf(ESCALATION_STEPS) step!: EscalationStep;
  /** When the ladder has the step. Later than that is late: the service was away. */
  @Instant() plannedAt!: string;
}

/** A step that the next one overtook while the service was away: it was for the same person, and is not told by itself any more. */
export class OvertakenStep {
  @OneOf(ESCALATION_STEPS) step!: EscalationStep;
  @Instant() plannedAt!: string;
}

/** What is told to somebody, and who that is. */
export abstract class ToldOnTheLadder extends EscalationFact {
  @Text(4000) text!: string;
  /** Local date; null while none has been set. */
  @Maybe() @LocalDate() dueOn!: string | null;
  @OneOf(ESCALATION_RECIPIENTS) recipient!: EscalationRecipient;
  /** The tenant in which the recipient reads. */
  @Tenant() recipientRegion!: string;
  /** The recipient's organisation; null for an office of the region. */
  @Maybe() @Id() recipientOrganisationId!: string | null;
  @Maybe() @Text(60) recipientOrganisationCode!: string | null;
  @Maybe() @Text(200) recipientOrganisationName!: string | null;
  /** Title of the recipient's position, and who holds it on the day; null where the register names none. */
  @Maybe() @Text(200) position!: string | null;
  @Maybe() @Text(200) holder!: string | null;
  @Maybe() @IsBoolean() acting!: boolean | null;
  /** Absent where none was. */
  @Maybe() @ListOf(() => OvertakenStep) overtaken?: OvertakenStep[] | null;
}
