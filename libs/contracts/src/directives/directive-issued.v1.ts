import { Id, Instant, ListOf, LocalDate, Maybe, OneOf, Sequence, Tenant, Text } from '../fields.js';
import { ASSIGNMENT_MODES, type AssignmentMode } from './vocabulary.js';

/** One organisation that has to act, with the assignment that it got. */
export class DirectiveAddressee {
  @Id() assignmentId!: string;
  @Id() organisationId!: string;
  @Text(60) organisationCode!: string;
  @Text(200) organisationName!: string;
  /** The tenant that the organisation belongs to. */
  @Tenant() region!: string;
  /** The verb that the organisation's class asks for. */
  @Maybe() @OneOf(ASSIGNMENT_MODES) mode?: AssignmentMode | null;
}

/** A leader's instruction left for its addressees: the set as of the meeting's date, frozen (L2). An addressee of another tenant carries that tenant's region (N1). */
export class DirectiveIssuedV1 {
  static readonly type = 'directives.directive-issued.v1';
  static readonly key = 'directiveId';

  @Id() directiveId!: string;
  @Sequence() sequence!: number;
  @Text(40) number!: string;
  @Id() meetingId!: string;
  @Text(300) meetingTitle!: string;
  /** Day of the meeting in the region's own time. */
  @LocalDate() meetingDate!: string;
  @Text(4000) text!: string;
  /** Position of the issuer, with its acting capacity. */
  @Text(200) issuer!: string;
  @Instant() issuedAt!: string;
  /** Local date by which it is due; null while no deadline has been resolved. */
  @Maybe() @LocalDate() dueOn!: string | null;
  @ListOf(() => DirectiveAddressee) addressees!: DirectiveAddressee[];
}
